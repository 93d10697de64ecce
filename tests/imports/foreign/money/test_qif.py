"""QIF: one letter a line; the order of its dates is the file's, or the owner's to say."""

from datetime import date

import pytest

from costdesk.domain.findings import Code, Refused
from tests.imports.foreign.money.months import month, months, read


def qif(*days: str, amount: str = "-1,234.50", kind: str = "Bank") -> str:
    records = "".join(f"D{day}\nT{amount}\nPLandlord\nMRent\n^\n" for day in days)
    return f"!Account\nNChecking\nTBank\n^\n!Type:{kind}\n{records}"


@pytest.mark.parametrize(
    "days",
    [("03/04/2025", "03/25/2025"), ("04.03.2025", "25.03.2025"), ("2025-03-04", "2025-03-25")],
)
def test_one_row_decides_the_order_of_all(days: tuple[str, str]) -> None:
    reading = read(qif(*days))
    assert [line.day for line in reading.lines] == [date(2025, 3, 4), date(2025, 3, 25)]
    assert months(reading) == month("2025-03 EUR", 2, "2469.00", "0")
    line = reading.lines[0]
    assert (line.payee, line.text, line.account) == ("Landlord", "Rent", "Checking")


def test_what_no_row_decides_is_asked() -> None:
    reading = read(qif("3/4/2025"))
    [question] = reading.questions
    assert question.option == "--dates"
    assert question.asks.code == Code.DATE_ORDER_UNCLEAR
    assert reading.lines == ()
    answered = read(qif("3/4/2025"), dates="dmy")
    assert answered.lines[0].day == date(2025, 4, 3)
    assert read(qif("25/4/2025", amount="-1.234")).questions[0].option == "--decimal"


def test_years_behind_an_apostrophe() -> None:
    days = [line.day for line in read(qif("1/25'07", "1/ 2'2007", "12/31/99")).lines]
    assert days == [date(2007, 1, 25), date(2007, 1, 2), date(1999, 12, 31)]


def test_lists_are_no_rows_and_securities_are_counted() -> None:
    text = "!Type:Cat\nNRent\nE\n^\n" + qif("25/3/2025", kind="Invst")
    text += "!Type:CCard\nD26/3/2025\nU5.00\n^\nD27/3/2025\nT5.00\nT6.00"
    reading = read(text)
    assert reading.left_out == {"investment": 1}
    assert months(reading) == month("2025-03 EUR", 2, "0", "10.00")


def test_records_that_cannot_be_read_are_named() -> None:
    text = qif("25/3/2025") + "DMarch\nT5.00\n^\nD26/3/2025\nTfive\n^\n"
    reading = read(text)
    assert reading.left_out == {"undated": 1, "unreadable": 1}
    with pytest.raises(Refused):
        read("!Type:Bank\nD26/3/2025\nTfive\n^\n")
