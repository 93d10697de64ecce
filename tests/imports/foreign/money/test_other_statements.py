"""Statements of known kinds as programs also write them: read as what they say, or asked about."""

from decimal import Decimal

import pytest

from costdesk.domain.findings import Code, Refused
from costdesk.imports.answers import Answers
from tests.imports.foreign.test_logs import read


def lines(text: str | bytes, answers: Answers = Answers()) -> list[Decimal]:  # noqa: B008 - frozen
    found = read(text, answers)
    assert not found.questions
    return [each.amount for each in found.lines]


def amounts(*texts: str) -> list[Decimal]:
    return [Decimal(text) for text in texts]


FEES = (
    "Type,Started Date,Description,Amount,Fee,Currency,State,Balance\n"
    "CARD,2025-03-03,KPN,-121.00,0.00,EUR,COMPLETED,1879.00\n"
    "EXCHANGE,2025-03-05,To USD,-100.00,1.00,EUR,COMPLETED,{balance}\n"
    "CARD,2025-03-06,Shop,-8.00,0.00,EUR,COMPLETED,{last}\n"
)


def test_fees_that_the_balance_proves_count() -> None:
    text = FEES.format(balance="1778.00", last="1770.00")
    assert lines(text) == amounts("-121.00", "-100.00", "-1.00", "-8.00")
    text = FEES.format(balance="1779.00", last="1771.00")
    assert lines(text) == amounts("-121.00", "-100.00", "-8.00")


def test_fees_that_nothing_proves_are_asked_about() -> None:
    text = FEES.format(balance="", last="")
    [asked] = read(text).questions
    assert (asked.asks.code, asked.option) == (Code.FEES_UNCLEAR, "--fees")
    assert asked.asks.values == {"text": "Fee", "found": "1.00"}
    assert lines(text, Answers(fees="apart")) == amounts("-121.00", "-100.00", "-8.00")
    assert lines(text, Answers(fees="beside")) == amounts("-121.00", "-100.00", "-1.00", "-8.00")


def test_pending_lines_beside_an_info() -> None:
    text = (
        "Buchungstag;Text;Betrag;Saldo;Info\n03.03.2025;a;-5,00;95,00;Umsatz gebucht\n"
        "04.03.2025;b;-9,00;86,00;Umsatz vorgemerkt\n"
    )
    assert lines(text) == amounts("-5.00")
    assert read(text).left_out == {"pending": 1}


def test_signs_behind_the_numbers_of_both_ways() -> None:
    text = (
        "Buchungstag;Text;Betrag;Saldo\n03.03.2025;KPN;121,00-;1.879,00+\n"
        "14.03.2025;Kunde;1.000,50+;2.879,50+\n"
    )
    assert lines(text) == amounts("-121.00", "1000.50")


def test_a_heading_may_end_in_the_word_for_a_currency() -> None:
    text = "Date;Libellé;Débit euros;Crédit euros\n03/03/2025;A;121,00;\n14/03/2025;B;;1000,50\n"
    assert lines(text) == amounts("-121.00", "1000.50")
    assert {each.currency for each in read(text).lines} == {"EUR"}


def test_a_total_below_two_columns_is_a_total() -> None:
    text = "Datum;Tekst;Af;Bij\n03-03-2025;a;121,00;\n14-03-2025;b;;9,00\nTotaal;;121,00;9,00\n"
    assert read(text).left_out == {"total": 1}


JOURNAL = (
    "Datum;Grootboekrekening;Omschrijving;Debet;Credit\n03-03-2025;4000;KPN;121,00;\n"
    "03-03-2025;1600;KPN;;121,00\n"
)


def test_a_journal_with_both_sides_is_asked_about() -> None:
    [question] = read(JOURNAL).questions
    assert (question.asks.code, question.choices) == (Code.SIDES_UNCLEAR, ("debit", "credit"))
    assert lines(JOURNAL, Answers(paid="debit")) == amounts("-121.00", "121.00")
    assert lines(JOURNAL, Answers(paid="credit")) == amounts("121.00", "-121.00")
    one_side = JOURNAL.replace("03-03-2025;1600;KPN;;121,00\n", "")
    assert lines(one_side) == amounts("-121.00")


def test_records_on_a_line_each() -> None:
    rows = ((-121, 3), (1000, 14), (-1, 15))
    text = "".join(
        f'{{"date":"2025-03-{day:02}","amount":"{amount}.00","description":"a"}}\n'
        for amount, day in rows
    )
    assert lines(text) == amounts("-121.00", "1000.00", "-1.00")
    with pytest.raises(Refused) as refused:
        read(text + '{"date":')
    assert [each.code for each in refused.value.findings] == [Code.FILE_DAMAGED]
