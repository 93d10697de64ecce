"""OFX 1 (tags that nobody closes) and 2 (XML), by one reader."""

from datetime import date
from decimal import Decimal

import pytest

from costdesk.domain.findings import Code, Refused
from tests.imports.foreign.money.months import month, months, read

HEAD = "OFXHEADER:100\nDATA:OFXSGML\nVERSION:102\nENCODING:USASCII\nCHARSET:1252\n\n"
XML = '<?xml version="1.0" encoding="UTF-8"?><?OFX OFXHEADER="200" VERSION="211"?>'


def closed(*transactions: str, currency: str = "EUR") -> str:
    return (
        f"<OFX><BANKMSGSRSV1><STMTTRNRS><STMTRS><CURDEF>{currency}</CURDEF><BANKACCTFROM>"
        f"<ACCTID>NL02</ACCTID></BANKACCTFROM><BANKTRANLIST>{''.join(transactions)}</BANKTRANLIST>"
        "</STMTRS></STMTTRNRS></BANKMSGSRSV1></OFX>"
    )


def transaction(amount: str, day: str = "20250304120000[-5:EST]", more: str = "") -> str:
    return (
        f"<STMTTRN><TRNTYPE>DEBIT</TRNTYPE><DTPOSTED>{day}</DTPOSTED><TRNAMT>{amount}</TRNAMT>"
        f"<FITID>A1B2C3</FITID><NAME>Café &amp; Co</NAME>{more}</STMTTRN>"
    )


def test_both_forms_give_the_same_line() -> None:
    two = XML + closed(transaction("-12.50", more="<MEMO>Lunch</MEMO>"))
    one = HEAD + two.removeprefix(XML)
    for tag in ("CURDEF", "ACCTID", "TRNTYPE", "DTPOSTED", "TRNAMT", "FITID", "NAME", "MEMO"):
        one = one.replace(f"</{tag}>", "\n")
    for data in (two.encode(), one.encode("cp1252")):
        reading = read(data)
        [line] = reading.lines
        assert reading.profile == "ofx"
        assert (line.day, line.amount) == (date(2025, 3, 4), Decimal("-12.50"))
        assert (line.payee, line.text, line.currency) == ("Café & Co", "Lunch", "EUR")
        assert (line.account, line.key) == ("NL02", "A1B2C3")


@pytest.mark.parametrize(
    ("text", "amount"),
    [("-12,50", "-12.50"), ("+1.234,56", "1234.56"), ("-1,234.56", "-1234.56"), ("- 7", "-7")],
)
def test_the_decimal_mark_may_be_a_comma(text: str, amount: str) -> None:
    assert read(HEAD + closed(transaction(text))).lines[0].amount == Decimal(amount)


def test_the_currency_of_a_line_and_one_that_nobody_names() -> None:
    own = "<CURRENCY><CURRATE>1.1</CURRATE><CURSYM>usd</CURSYM></CURRENCY>"
    converted = own.replace("CURRENCY", "ORIGCURRENCY")
    reading = read(HEAD + closed(transaction("-1", more=own), transaction("-2", more=converted)))
    assert months(reading) == month("2025-03 USD", 1, "1", "0") | month("2025-03 EUR", 1, "2", "0")
    [note] = read(HEAD + closed(transaction("-1"), currency="")).notes
    assert note.code == Code.CURRENCY_ASSUMED


def test_a_transaction_without_its_end_still_ends() -> None:
    open_ended = transaction("-1").replace("</STMTTRN>", "")
    reading = read(HEAD + closed(open_ended, open_ended, transaction("-3")))
    assert months(reading) == month("2025-03 EUR", 3, "5", "0")


def test_what_cannot_be_read_is_left_out_by_reason() -> None:
    bad = [transaction("-1", ""), transaction("1.2.3"), transaction("-1", "20250230")]
    reading = read(HEAD + closed(transaction("-1"), *bad))
    assert reading.left_out == {"undated": 2, "unreadable": 1}
    with pytest.raises(Refused):
        read(HEAD + closed(*bad))


def test_securities_are_counted_and_answers_without_an_account_are_empty() -> None:
    reading = read(HEAD + closed("<BUYSTOCK><INVBUY></INVBUY></BUYSTOCK><SELLMF></SELLMF>"))
    assert reading.left_out == {"investment": 2}
    assert reading.skipped == "no_lines"
    assert read(HEAD + "<OFX><SIGNONMSGSRSV1></SIGNONMSGSRSV1></OFX>").skipped == "no_lines"


def test_entities_of_xml_are_not_expanded() -> None:
    bomb = '<!DOCTYPE x [<!ENTITY a "' + "b" * 1000 + '">]>'
    [line] = read(XML + bomb + closed(transaction("-1", more="<MEMO>&a;&a;</MEMO>"))).lines
    assert line.text == "&a;&a;"


def test_a_mark_between_thousands_is_told_by_the_other_amounts_or_asked() -> None:
    both = read(HEAD + closed(transaction("-1,234"), transaction("-1,234.50")))
    assert months(both) == month("2025-03 EUR", 2, "2468.50", "0")
    alone = HEAD + closed(transaction("-1,234"))
    [asked] = read(alone).questions
    assert asked.option == "--decimal"
    assert read(alone).lines == ()
    assert [fate.place for fate in read(alone).fates] == [None]
    assert read(alone, decimal="point").lines[0].amount == Decimal(-1234)


def test_the_type_says_what_was_paid_where_no_amount_has_a_sign() -> None:
    received = transaction("5").replace("DEBIT", "CREDIT")
    assert months(read(HEAD + closed(transaction("7"), received))) == month(
        "2025-03 EUR", 2, "7", "5"
    )
    given_back = read(HEAD + closed(transaction("-7"), transaction("2")))
    assert months(given_back) == month("2025-03 EUR", 2, "7", "2")
