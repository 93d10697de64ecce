"""Rows of tables that look like lines and are none: balances, totals, what was never booked."""

import pytest

from costdesk.domain.findings import Code, Refused
from tests.imports.foreign.money.months import month, months, read

VALUTA = "Datum;Valuta;Bedrag;Omschrijving;Tegenrekening\n"


def test_valuta_is_a_day_or_a_currency_as_its_cells_are() -> None:
    money = "04-03-2025;USD;-100,00;AWS;NL1\n14-03-2025;EUR;-10,00;KPN;NL1\n"
    expected = month("2025-03 USD", 1, "100.00", "0") | month("2025-03 EUR", 1, "10.00", "0")
    assert months(read(VALUTA + money)) == expected
    days = "14-03-2025;15-03-2025;-100,00;AWS;NL1\n15-03-2025;16-03-2025;-10,00;KPN;NL1\n"
    assert months(read(VALUTA + days)) == month("2025-03 EUR", 2, "110.00", "0")


def test_the_currency_in_the_heading_is_that_of_the_amounts_under_it() -> None:
    text = "Date,Text,Amount (EUR),Currency,Foreign amount\n2025-03-04,AWS,-92.31,USD,-100.00\n"
    assert months(read(text)) == month("2025-03 EUR", 1, "92.31", "0")


def test_the_currency_of_the_balance_is_that_of_amounts_that_name_none() -> None:
    text = "Datum;Text;Belastung;Gutschrift;Saldo CHF\n14.03.2025;Miete;100.00;;900.00\n"
    reading = read(text)
    assert (months(reading), reading.notes[1:]) == (month("2025-03 CHF", 1, "100.00", "0"), ())


def test_what_was_converted_counts_where_both_amounts_stand_there() -> None:
    text = "Datum;Naam;Bedrag;Valuta;Bedrag in EUR;IBAN\n"
    text += "14-03-2025;AWS;-100,00;USD;-92,31;NL44INGB0001234567\n"
    assert months(read(text)) == month("2025-03 EUR", 1, "92.31", "0")
    euros = read(f"{text}15-03-2025;KPN;-10,00;EUR;;NL44INGB0001234567\n")
    expected = month("2025-03 USD", 1, "100.00", "0") | month("2025-03 EUR", 1, "10.00", "0")
    assert months(euros) == expected


@pytest.mark.parametrize(
    "pair",
    [("Vorig saldo", "Nieuw saldo"), ("SOLDE PRECEDENT", "SOLDE CREDITEUR AU 31/03"),
     ("Előző egyenleg", "Záróegyenleg"), ("Saldovortrag", "Neuer Saldo"),
     ("Balance b/f", "Balance c/f"), ("Kontostand am 01.03.2025", "Endbestand")],
)  # fmt: skip
def test_balances_with_a_day_are_no_lines(pair: tuple[str, str]) -> None:
    first, last = pair
    text = f"Date;Text;Debit;Credit\n2025-03-01;{first};;1000,00\n2025-03-14;Phone;12,34;\n"
    reading = read(f"{text}2025-03-31;{last};;987,66\n")
    assert months(reading) == month("2025-03 EUR", 1, "12.34", "0")
    assert reading.left_out == {"balance": 2}


def test_a_total_with_a_day_is_no_line_where_it_adds_up() -> None:
    text = "Datum;Naam;Bedrag;Tegenrekening\n04-03-2025;KPN;-12,34;NL1\n14-03-2025;b;-10,00;NL1\n"
    total = read(f"{text}31-03-2025;Totaal maart;-22,34;\n01-04-2025;c;-1,00;NL1\n")
    assert months(total) == month("2025-03 EUR", 2, "22.34", "0") | month(
        "2025-04 EUR", 1, "1", "0"
    )
    assert total.left_out == {"total": 1}
    petrol = read(f"{text}31-03-2025;TOTAL Utrecht;-60,00;NL1\n")
    assert months(petrol) == month("2025-03 EUR", 3, "82.34", "0")
    exact = read(f"{text}31-03-2025;TOTAL Utrecht;-22,34;NL1\n")
    assert months(exact) == month("2025-03 EUR", 3, "44.68", "0")
    one = "Datum;Naam;Bedrag;Tegenrekening\n04-03-2025;TOTAL;-50;NL1\n14-03-2025;TOTAL;-50;NL1\n"
    assert months(read(one)) == month("2025-03 EUR", 2, "100", "0")


def test_a_total_of_both_ways_with_a_day_is_a_total() -> None:
    text = "Datum;Omschrijving;Debet;Credit\n14-03-2025;KPN;12,34;\n15-03-2025;Ann;;50,00\n"
    assert read(f"{text}31-03-2025;Totalen;12,34;50,00\n").left_out == {"total": 1}


def test_states_are_known_in_our_languages_and_others_are_named() -> None:
    text = "Datum;Naam;Bedrag;Status;IBAN\n04-03-2025;a;-1,00;Verwerkt;NL44INGB0001234567\n"
    for state in ("Mislukt", "Ingetrokken", "Fehlgeschlagen", "Meghiúsult"):
        text += f"14-03-2025;b;-5,00;{state};NL44INGB0001234567\n"
    reading = read(text)
    assert months(reading) == month("2025-03 EUR", 1, "1.00", "0")
    assert reading.left_out == {"not_booked": 4}
    assert Code.STATES_UNKNOWN not in {note.code for note in reading.notes}
    [note] = [
        each
        for each in read(f"{text}15-03-2025;c;-2,00;Zorple;NL44INGB0001234567\n").notes
        if each.code == Code.STATES_UNKNOWN
    ]
    assert note.values == {"text": "Zorple", "rows": 1}


def test_a_bill_that_is_not_paid_yet_is_a_cost() -> None:
    text = "Supplier,Date,Due date,Status,Total\nBT,2025-03-04,2025-04-01,Open,10\n"
    text += "O2,2025-03-05,2025-04-01,Voided,20\nEE,2025-03-06,2025-04-01,Paid,5\n"
    reading = read(text, paid="positive")
    assert months(reading) == month("2025-03 EUR", 2, "15", "0")
    assert reading.left_out == {"not_booked": 1}


def test_many_lines_that_cannot_be_read_do_not_hide_another_note() -> None:
    bad = ":61:2503040304D1.2.3NTRFNONREF\n" * 30
    text = f":20:1\n:25:NL02ABNA0123456789\n:60F:C250301EUR10,00\n{bad}"
    text += ":61:2503040304D1,00NTRFNONREF\n:62F:C250331EUR1,00\n"
    reading = read(text)
    codes = [note.code for note in reading.notes]
    assert codes.count(Code.LINE_UNREADABLE) == 20
    assert codes[-1] == Code.BALANCE_MISMATCH
    assert reading.left_out == {"unreadable": 30}


def test_a_day_that_is_said_to_be_the_amount_is_missing() -> None:
    text = "2025-03-04;Rent 12;-4,00;EUR\n2025-03-05;Sale 13;7,00;EUR\n"
    with pytest.raises(Refused) as refused:
        read(text, mapping=(("amount", "1"),))
    assert refused.value.findings[0].code == Code.MISSING_COLUMN


def test_a_line_end_within_a_wrapped_row_costs_no_more_than_the_row() -> None:
    rows = '"2025-03-04,Rent,-4.00,NL44"\n"2025-03-05,Sa\rle,-7.00,NL44"\n'
    reading = read(f'"Date,Text,Amount,Counterparty IBAN"\n{rows}')
    assert sum(line.amount for line in reading.lines) in {-4, -11}


def test_amounts_without_a_sign_go_by_a_balance_of_which_it_is_said_what_it_is() -> None:
    text = "Date,Text,Amount,Balance\n2025-03-07,a,10,80\n2025-03-06,b,10,90\n"
    text += "2025-03-05,c,50,100\n2025-03-04,d,5,50\n2025-03-03,e,55,55\n"
    [asked] = read(text).questions
    assert (asked.asks.code, asked.choices) == (Code.BALANCE_UNCLEAR, ("falling", "rising"))
    account = read(text, paid="falling")
    assert months(account) == month("2025-03 EUR", 4, "25", "50")
    assert account.left_out == {"unreadable": 1}
    assert months(read(text, paid="rising")) == month("2025-03 EUR", 4, "50", "25")
