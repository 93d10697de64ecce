"""MT940: a line for each ``:61:``, its sign, its date and who was paid."""

from datetime import date
from decimal import Decimal

import pytest

from costdesk.domain.findings import Code, Refused
from tests.imports.foreign.money.months import HUF, is_none, month, months, read

HEAD = ":20:STARTUMS\r\n:25:NL02ABNA0123456789\r\n:28C:1/1\r\n:60F:C250301EUR1000,00\r\n"
TAIL = ":62F:C250331EUR{}\r\n-\r\n"


def mt940(*lines: str, closing: str = "1000,00") -> str:
    return HEAD + "".join(f"{line}\r\n" for line in lines) + TAIL.format(closing)


def test_a_line_has_day_amount_account_and_reference() -> None:
    text = mt940(":61:2503040304D12,5NTRFNONREF//B4E07XM00J00", ":86:Invoice 12", closing="987,5")
    [line] = read(text).lines
    assert (line.day, line.amount, line.currency) == (date(2025, 3, 4), Decimal("-12.5"), "EUR")
    assert (line.account, line.key, line.text) == (
        "NL02ABNA0123456789",
        "B4E07XM00J00",
        "Invoice 12",
    )


@pytest.mark.parametrize(
    ("mark", "amount"),
    [("C", 5), ("D", -5), ("RC", -5), ("RD", 5), ("CR", 5), ("DR", -5), ("RCR", -5), ("DN", -5)],
)
def test_a_reversal_has_the_opposite_sign_and_a_third_letter_none(mark: str, amount: int) -> None:
    text = mt940(f":61:250304{mark}5,00NTRFNONREF", closing=f"{1000 + amount},00")
    reading = read(text)
    assert [line.amount for line in reading.lines] == [amount]
    assert reading.notes == ()


def test_what_is_expected_only_is_pending() -> None:
    reading = read(mt940(":61:250304ED5,00NTRFNONREF", ":61:250304D7,00NTRF", closing="993,00"))
    assert reading.left_out == {"pending": 1}
    assert months(reading) == month("2025-03 EUR", 1, "7.00", "0")


def test_coded_information_gives_name_account_and_purpose() -> None:
    told = ":86:166?00UEBERWEISUNG?20EREF+1?21SVWZ+Rent?22 March?30BANKDEFF?31DE12?32Land?33lord"
    [line] = read(mt940(":61:250304D5,00NTRF", told, closing="995,00")).lines
    assert (line.payee, line.counter) == ("Landlord", "DE12")
    assert line.text == "EREF+1SVWZ+Rent March"


@pytest.mark.parametrize("mark", ["<", "~", ">", "+"])
def test_the_sign_before_the_codes_is_each_banks_own(mark: str) -> None:
    told = f":86:020{mark}00TRANSFER{mark}20Rent{mark}32Landlord"
    [line] = read(mt940(":61:250304D5,00NTRF", told, closing="995,00")).lines
    assert (line.payee, line.text) == ("Landlord", "Rent")


def test_words_between_slashes_are_read_across_line_ends() -> None:
    told = (
        ":86:/TRTP/SEPA OVERBOEKING/IBAN/NL44RABO0123456789/BIC/RABONL2U/NAME/Tele\r\n"
        "com BV/REMI/Invoice 12/EREF/NOTPROVIDED"
    )
    [line] = read(mt940(":61:250304D5,00NTRF", told, closing="995,00")).lines
    assert (line.payee, line.counter, line.text) == (
        "Telecom BV",
        "NL44RABO0123456789",
        "Invoice 12",
    )


def test_structured_counterparties_of_one_bank() -> None:
    told = ":86:/CNTP/NL44RABO0123456789/RABONL2U/Telecom BV///REMI/USTD//Invoice 12/"
    [line] = read(mt940(":61:250304D5,00NTRF", told, closing="995,00")).lines
    assert (line.payee, line.counter, line.text) == (
        "Telecom BV",
        "NL44RABO0123456789",
        "Invoice 12",
    )


def test_free_information_is_kept_as_it_is() -> None:
    told = ":86:RENT MARCH NL44RABO0123456789\r\nLANDLORD"
    [line] = read(mt940(":61:250304D5,00NTRF", told, closing="995,00")).lines
    assert line.text == "RENT MARCH NL44RABO0123456789 LANDLORD"
    assert line.counter == "NL44RABO0123456789"


def test_several_blocks_envelopes_and_headings_of_a_bank() -> None:
    block = (
        HEAD.replace("EUR", "HUF")
        + ":61:250304D5,NTRF\r\n"
        + TAIL.format("995,").replace("EUR", "HUF")
    )
    text = "{1:F01INGBNL2AXXXX00001}\r\n{2:I940INGBNL2AXXXN}\r\n{4:\r\n" + block
    text += "ABNANL2A\r\n940\r\n" + mt940(
        ":61:250304D7,00NTRF", ":61:250305C1,NTRF", closing="994,00"
    )
    reading = read(text)
    assert months(reading) == month("2025-03 HUF", 1, "5", "0") | month(
        "2025-03 EUR", 2, "7.00", "1"
    )
    assert reading.notes == ()


def test_a_wrong_balance_is_said_and_changes_nothing() -> None:
    reading = read(mt940(":61:250304D5,00NTRF", closing="990,00"))
    [note] = reading.notes
    assert note.code == Code.BALANCE_MISMATCH
    assert (note.values["expected"], note.values["found"]) == ("-10.00", "-5.00")
    assert reading.lines[0].amount == -5


def test_a_line_that_cannot_be_read_is_named_with_its_row() -> None:
    reading = read(mt940(":61:250304d5,00NTRF", ":61:251330D5,00NTRF", ":61:250304D6,00NTRF"))
    assert reading.left_out == {"unreadable": 2}
    assert [note.place.row for note in reading.notes[:2]] == [5, 6]
    with pytest.raises(Refused):
        read(mt940(":61:250304d5,00NTRF"))


def test_a_reference_that_occurs_twice_is_none() -> None:
    twice = [":61:250304D5,00NTRFNONREF//SAME12345"] * 2
    assert [line.key for line in read(mt940(*twice, closing="990,00")).lines] == ["", ""]


def test_old_years_and_text_below_the_line() -> None:
    [line] = read(mt940(":61:990304D5,00NTRF", "NL44RABO", closing="995,00")).lines
    assert line.day == date(1999, 3, 4)
    assert line.text == "NL44RABO"


def test_thirty_february_is_the_end_of_the_month() -> None:
    [line] = read(mt940(":61:2502300301DR5,00NTRF", closing="995,00")).lines
    assert line.day == date(2025, 2, 28)


def test_the_second_date_may_be_blank() -> None:
    [line] = read(mt940(":61:250304    DD5,00NTRF", closing="995,00")).lines
    assert line.amount == -5


@pytest.mark.parametrize(
    ("account", "limit", "currency"),
    [("PL29", ":34F:PLN0\n", "PLN"), ("1291.99.348EUR", "", "EUR"), ("NL02HUF", "", "HUF")],
)
def test_an_interim_report_names_its_currency_elsewhere(
    account: str, limit: str, currency: str
) -> None:
    reading = read(f":20:S\n:25:{account}\n:28C:1\n{limit}:61:250304D5,00NTRF\n-\n", HUF)
    assert [line.currency for line in reading.lines] == [currency]
    assert reading.notes == ()


def test_a_currency_that_nobody_names_is_assumed_and_said() -> None:
    reading = read(":20:S\n:25:123456789\n:61:250304D5,00NTRF\n-\n")
    assert [note.code for note in reading.notes] == [Code.CURRENCY_ASSUMED]
    assert reading.lines[0].currency == "EUR"


def test_other_texts_are_no_statements() -> None:
    assert is_none(":20: hello\n:86: world\n")
    assert is_none("Dear reader,\nnothing here.\n")


def test_letters_of_a_code_page_that_nobody_named_lose_no_money() -> None:
    text = mt940(":61:250304D5,00NTRF", ":86:B\xfcro", closing="995,00")
    for encoding in ("cp850", "utf-8", "cp1252"):
        assert months(read(text.encode(encoding))) == month("2025-03 EUR", 1, "5.00", "0")
    with pytest.raises(Refused):
        read(b"Date,Text,Amount\n2025-03-04,B\x81ro,-5.00\n")


def test_marks_between_thousands_are_no_decimals() -> None:
    text = mt940(":61:2503040304D1.234,56NTRFNONREF", closing="-234,56")
    assert [line.amount for line in read(text).lines] == [Decimal("-1234.56")]
    refused = mt940(":61:2503040304D1.2.3NTRFNONREF", ":61:2503040304D1,00NTRFNONREF")
    assert read(refused).left_out == {"unreadable": 1}


def test_the_account_of_the_other_party_may_stand_below_the_line() -> None:
    text = mt940(
        ":61:250304D1,00N541NONREF", "NL20INGB0001234567", ":86:/NAME/Me/REMI/x", closing="999,00"
    )
    assert read(text).lines[0].counter == "NL20INGB0001234567"
