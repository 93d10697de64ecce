"""One account in two formats: which lines are the same money."""

from decimal import Decimal

import pytest

from costdesk.domain.same_money import (
    Known,
    SameMoney,
    account_sign,
    is_same_account,
    same_money,
    sign_of,
)
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


def test_two_ibans_are_one_account_only_as_a_whole() -> None:
    assert is_same_account("NL10RABO0123456789 EUR", "nl10 rabo 0123 4567 89")
    assert is_same_account("NL10RABO0123456789", "123456789")
    assert not is_same_account("NL10RABO0123456789", "NL11ABNA0123456789")
    assert not is_same_account("", "")


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


MARCH = [line(str(amount), f"2025-03-{amount + 10:02}", account="") for amount in range(1, 5)]


@pytest.mark.parametrize(("new", "old"), [("", IBAN), (IBAN, ""), ("", "")])
def test_formats_without_an_account_are_of_one_where_most_lines_are_alike(
    new: str, old: str
) -> None:
    there = known(*(each._replace(account=old) for each in MARCH))
    beside = line("99", "2025-03-12", new)
    lines = {place: each._replace(account=new) for place, each in enumerate([*MARCH, beside])}
    found = same_money(lines, there)
    assert found == SameMoney(frozenset(range(4)), ("march.csv",), 1, ("march.csv",))


def test_a_few_lines_alike_are_chance() -> None:
    there = known(*(each._replace(account=IBAN) for each in MARCH))
    assert same_money(dict(enumerate(MARCH[:2])), there) == SameMoney()
    others = [line(str(amount), "2025-03-12", account="") for amount in range(50, 60)]
    assert same_money(dict(enumerate([*MARCH, *others])), there) == SameMoney()


def test_each_line_is_of_one_file_at_most() -> None:
    there = [*known(*MARCH), *known(*MARCH, file="other.xml")]
    found = same_money(dict(enumerate(MARCH)), there)
    assert found.places == frozenset(range(4))
    assert found.files == ("march.csv",)
