"""Money in a column beside an amount: fees are lines of their own, VAT is part of it."""

from decimal import Decimal

import pytest

from costdesk.domain.findings import Code
from tests.imports.foreign.money.months import month, months, read


def test_a_fee_that_makes_gross_net_is_a_line_of_its_own() -> None:
    text = "Date,Text,Reference ID,Amount,Fee,Net,Balance,Currency\n"
    text += "2025-03-04,Sale,R123,10.00,0.50,9.50,9.50,EUR\n2025-03-05,x,R124,-1,0,-1,8.50,EUR\n"
    reading = read(text)
    assert months(reading) == month("2025-03 EUR", 3, "1.50", "10.00")
    assert reading.rows == 2
    assert Code.BALANCE_MISMATCH not in {note.code for note in reading.notes}
    fee = reading.lines[1]
    assert (fee.amount, fee.heading, fee.key) == (Decimal("-0.50"), "Fee", "R123 Fee")
    assert (fee.payee, fee.text) == ("", "Fee: Sale")
    assert [fate.row for fate in reading.fates] == [2, 2, 3]


def test_a_fee_given_back_comes_in() -> None:
    text = "Date,Name,Gross,Fee,Net\n2025-03-04,Ann,100.00,-3.40,96.60\n"
    text += "2025-03-05,Ann,-50.00,1.70,-48.30\n2025-03-06,Host,-20.00,0.00,-20.00\n"
    reading = read(text, paid="negative")
    assert months(reading) == month("2025-03 EUR", 5, "73.40", "101.70")
    assert [line.amount for line in reading.lines if line.heading] == [
        Decimal("-3.40"),
        Decimal("1.70"),
    ]


@pytest.mark.parametrize(("sign", "paid"), [("-", "negative"), ("", "positive")])
def test_a_total_with_the_fee_beside_the_amount(sign: str, paid: str) -> None:
    text = f"Date,Text,Amount,Total amount,Fee\n2025-03-04,Ann,{sign}500.00,{sign}500.20,0.20\n"
    assert months(read(text, paid=paid)) == month("2025-03 EUR", 2, "500.20", "0")
    [line, fee] = read(text, paid=paid).lines
    assert (line.amount, fee.amount) == (Decimal("-500.00"), Decimal("-0.20"))


FEES = (
    "Date,Text,Amount,Fee,Currency\n2025-03-04,To Ann,-100.00,0.50,EUR\n"
    "2025-03-05,From Bob,50.00,0.20,EUR\n2025-03-06,C,-1.00,0,EUR\n"
)


@pytest.mark.parametrize(
    ("how", "lines", "paid", "received"),
    [("beside", 5, "101.70", "50.00"), ("within", 4, "101.20", "50.20"),
     ("apart", 3, "101.00", "50.00")],
)  # fmt: skip
def test_a_fee_of_which_nothing_shows_how_it_was_paid_is_asked(
    how: str, lines: int, paid: str, received: str
) -> None:
    [asked] = read(FEES).questions
    assert (asked.option, asked.asks.code) == ("--fees", Code.FEES_UNCLEAR)
    assert how in asked.choices
    assert months(read(FEES, fees=how)) == month("2025-03 EUR", lines, paid, received)


def test_a_fee_that_no_step_of_the_balance_judges_is_asked() -> None:
    text = "Date,Text,Amount,Fee,Balance\n2025-03-04,ATM,-20.00,-1.00,79.00\n"
    text += "2025-03-05,Shop,-10.00,0,69.00\n2025-03-06,Sale,50.00,0,119.00\n"
    [asked] = read(text).questions
    assert (asked.option, asked.asks.code) == ("--fees", Code.FEES_UNCLEAR)


def test_text_below_a_line_with_a_fee_goes_to_the_line() -> None:
    text = "Date,Text,Amount,Fee,Net\n2025-03-04,Sale,-10.00,0.50,-10.50\n,of March,,,\n"
    lines = read(text).lines
    assert [line.text for line in lines] == ["Sale of March", "Fee: Sale"]


@pytest.mark.parametrize(
    "columns",
    [
        "Amount,VAT,Total\n2025-03-04,a,-100,-21,-121\n2025-03-05,b,-10,0,-10",
        "Net,VAT,Gross\n2025-03-04,a,-100,-21,-121\n2025-03-05,b,-10,0,-10",
        "Bedrag excl. btw,Btw,Bedrag incl. btw\n2025-03-04,a,-100,-21,-121\n2025-03-05,b,-10,,-10",
        "Totaalbedrag excl. btw,Btw\n2025-03-04,a,-100,-21\n2025-03-05,b,-10,",
        "Net,VAT\n2025-03-04,a,-100,-21\n2025-03-05,b,-10,0",
        "Total,VAT\n2025-03-04,a,-121,-21\n2025-03-05,b,-10,0",
    ],
)
def test_amounts_beside_vat_hold_it(columns: str) -> None:
    assert months(read(f"Date,Text,{columns}\n")) == month("2025-03 EUR", 2, "131", "0")


def test_a_rate_beside_a_net_amount_is_no_vat() -> None:
    text = "Date,Text,Net,VAT\n2025-03-04,a,-200,21\n2025-03-05,b,-30,21\n"
    assert months(read(text)) == month("2025-03 EUR", 2, "230", "0")


def test_fees_in_several_columns_are_one_fee() -> None:
    text = (
        "Date,Name,Gross,Processing Fee,Service Fee,Net\n2025-03-14,Ann,100.00,-2.00,-1.00,97.00\n"
    )
    reading = read(text + "2025-03-15,Bob,-10.00,0.00,0.00,-10.00\n", paid="negative")
    assert [line.amount for line in reading.lines] == [100, -3, -10]


def test_a_row_that_failed_or_is_nothing_but_a_fee_proves_nothing_against_it() -> None:
    text = "Date,Name,Amount,Fees & Taxes,Net\n2025-03-14,Ann,100.00,-2.00,98.00\n"
    text += "2025-03-15,Fee,--,-1.30,-1.30\n2025-03-16,Bob,50.00,0.00,0.00\n"
    lines = read(text, paid="negative").lines
    fees = [line.amount for line in lines if line.heading]
    assert fees == [Decimal("-2.00"), Decimal("-1.30")]
    assert sum(line.amount for line in lines) == Decimal("96.70")


def test_net_and_gross_alone_are_asked_about() -> None:
    text = "Date,Supplier,Net,Gross\n2025-03-14,BT,-100,-120\n2025-03-15,O2,-10,-12\n"
    [asked] = read(text).questions
    assert (asked.option, asked.choices) == ("--map amount=", ("Net", "Gross"))
    for name, paid in (("Net", "110"), ("Gross", "132")):
        answered = read(text, mapping=(("amount", name),))
        assert months(answered) == month("2025-03 EUR", 2, paid, "0")
