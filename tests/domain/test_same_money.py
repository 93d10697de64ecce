"""One account in two formats: which lines are the same money."""

from decimal import Decimal

import pytest

from costdesk.domain.same_money import Known, SameMoney, account_sign, same_money, sign_of
from costdesk.domain.statements import StatementLine
from tests.builders import day

IBAN = "NL02ABNA0123456789"


def line(amount: str, on: str = "2025-03-05", account: str = IBAN) -> StatementLine:
    return StatementLine(day(on), Decimal(amount), "EUR", account=account)


def known(*lines: StatementLine, file: str = "march.csv") -> list[Known]:
    return [Known(sign_of(each), file) for each in lines]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("NL02ABNA0123456789", "nl02 abna 0123 4567 89"),
        ("NL02ABNA0123456789", "NL02ABNA0123456789EUR"),
        ("NL02ABNA0123456789", "0123456789"),
        ("NL02ABNA0123456789", "123456789"),
        ("HU42117730161111101800000000", "11773016-11111018-00000000"),
        ("HU42117730161111101800000000", "11773016-11111018"),
        ("BE68539007547034", "BE68 5390 0754 7034"),
        ("FR1420041010050500013M02606", "FR14 2004 1010 0505 0001 3M02 606"),
    ],
)
def test_an_account_is_the_same_however_it_is_written(one: str, other: str) -> None:
    assert account_sign(one) == account_sign(other)


def test_other_accounts_are_others() -> None:
    assert account_sign("NL02ABNA0123456789") != account_sign("NL02ABNA0123456788")
    assert account_sign("HU42117730161111101800000000") != account_sign("11773016-11111019")


def test_lines_of_the_same_account_day_and_amount_are_the_same_money() -> None:
    lines = {3: line("-12.50"), 4: line("7"), 7: line("-12.5", "2025-03-06")}
    found = same_money(lines, known(line("-12.5", account="0123456789"), line("7")))
    assert found == SameMoney(frozenset({3, 4}), ("march.csv",))


def test_equal_lines_are_counted() -> None:
    lines = {place: line("-5") for place in range(3)}
    found = same_money(lines, known(line("-5"), line("-5")))
    assert found.places == {0, 1}
    assert (found.beside, found.covering) == (1, ("march.csv",))


def test_a_line_beside_is_told_where_a_file_covers_its_day() -> None:
    there = [
        *known(line("1", "2025-03-01"), line("2", "2025-03-03"), file="one.csv"),
        *known(line("1", "2025-03-20"), line("2", "2025-03-10"), file="two.csv"),
    ]
    assert same_money({0: line("9", "2025-03-02")}, there).covering == ("one.csv",)
    assert same_money({0: line("9", "2025-03-15")}, there).covering == ("two.csv",)
    assert same_money({0: line("9", "2025-03-05")}, there) == SameMoney()
    other = line("9", "2025-03-02", "BE68539007547034")
    assert same_money({0: other}, there) == SameMoney()


def test_without_an_account_nothing_is_known() -> None:
    assert same_money({0: line("-5", account="")}, known(line("-5"))) == SameMoney()
    assert same_money({}, []) == SameMoney()
