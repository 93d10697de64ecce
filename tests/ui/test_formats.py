"""Values are shown as people of each language write them, and read back as the same."""

from datetime import date
from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from costdesk.domain.definitions import LANGUAGES, Language
from costdesk.domain.findings import Code, Finding
from costdesk.ui.formats import Formats, ended_once

NBSP = "\u00a0"
languages = st.sampled_from(LANGUAGES)


def formats(language: Language, currency: str = "EUR", digits: int = 2) -> Formats:
    return Formats(language, currency, digits)


@given(languages, st.decimals(-(10**12), 10**12, places=6))
def test_an_amount_in_a_field_is_read_back_as_it_was(language: Language, amount: Decimal) -> None:
    shown = formats(language).decimal(amount)
    # A number of three digits after a single mark is the one thing that two languages share
    # with two meanings; in its own language it means what was shown.
    assert formats(language).read_money(shown) == amount


@given(languages, st.decimals(-(10**9), 10**9, places=2), st.sampled_from(["EUR", "HUF", "USD"]))
def test_an_echo_is_read_back_as_it_was(language: Language, amount: Decimal, code: str) -> None:
    chosen = formats(language, code, 0 if code == "HUF" else 2)
    assert chosen.read_money(chosen.amount(amount)) == amount


@given(languages, st.decimals(-(10**6), 10**6, places=3))
def test_a_percentage_and_a_number_are_read_back(language: Language, number: Decimal) -> None:
    assert formats(language).read_percent(formats(language).percentage(number)) == number
    assert formats(language).read_number(formats(language).decimal(number, grouped=True)) == number


@given(languages, st.integers(-(10**12), 10**12))
def test_a_count_is_read_back(language: Language, number: int) -> None:
    assert formats(language).read_count(formats(language).number(number)) == number


@given(languages, st.dates(date(1900, 1, 1), date(2199, 12, 31)))
def test_a_day_is_read_back(language: Language, day: date) -> None:
    assert formats(language).read_day(formats(language).short_day(day)) == day


@pytest.mark.parametrize(
    ("language", "shown"),
    [
        ("en", "€1,234.50"),
        ("nl", f"€{NBSP}1.234,50"),
        ("hu", f"1{NBSP}234,50{NBSP}€"),
    ],
)
def test_money_is_written_as_the_language_does(language: Language, shown: str) -> None:
    assert formats(language).money(123450) == shown


@pytest.mark.parametrize(
    ("language", "shown"),
    [
        ("en", f"1,234,567{NBSP}Ft"),
        ("nl", f"1.234.567{NBSP}Ft"),
        ("hu", f"1{NBSP}234{NBSP}567{NBSP}Ft"),
    ],
)
def test_forints_have_no_decimals_and_stand_before_their_sign(
    language: Language, shown: str
) -> None:
    chosen = formats(language, "HUF", 0)
    assert chosen.money(1_234_567) == shown
    assert chosen.amount(Decimal(1234567)) == shown
    assert chosen.plain_money(1_234_567) == shown.removesuffix(f"{NBSP}Ft")


def test_forints_keep_the_decimals_that_were_typed() -> None:
    assert formats("hu", "HUF", 0).amount(Decimal("12.5")) == f"12,5{NBSP}Ft"


def test_a_sign_stands_before_the_currency_where_that_comes_first() -> None:
    assert formats("en").money(-50) == "−€0.50"
    assert formats("nl").money(-50) == f"−€{NBSP}0,50"
    assert formats("hu").money(-50) == f"−0,50{NBSP}€"
    assert formats("en").money(50, signed=True) == "+€0.50"
    assert formats("en").money(0, signed=True) == "€0.00"


def test_a_currency_without_a_sign_shows_its_code() -> None:
    assert formats("nl", "SEK").money(100) == f"1,00{NBSP}SEK"


def test_what_is_missing_is_a_dash_and_not_0() -> None:
    chosen = formats("nl")
    assert chosen.count(None) == chosen.unit_cost(None) == chosen.percent(None) == "–"
    assert chosen.count(0) == "0"
    assert chosen.unit_cost(Fraction(1, 3)) == f"€{NBSP}0,00"


def test_ratios_become_percentages() -> None:
    ratio = Fraction(1, 8)
    shown = [formats(language).percent(ratio) for language in LANGUAGES]
    assert shown == ["12.5%", f"12,5{NBSP}%", "12,5%"]


def test_a_change_has_a_sign() -> None:
    chosen = formats("en")
    assert chosen.change(Fraction(4), Fraction(5)) == "+25.0%"
    assert chosen.change(Fraction(4), Fraction(3)) == "−25.0%"
    assert chosen.change(None, Fraction(3)) == chosen.change(Fraction(0), Fraction(3)) == ""
    assert chosen.change(Fraction(4), None) == ""


def test_a_number_without_an_end_is_cut() -> None:
    assert formats("nl").decimal(Fraction(1, 3)) == "0,333333"
    assert formats("nl").decimal(Fraction(1, 3), 2) == "0,33"


def test_days_are_written_in_words() -> None:
    day = date(2025, 3, 4)
    shown = [formats(language).day(day) for language in LANGUAGES]
    assert shown == ["4 March 2025", "4 maart 2025", "2025. március 4."]


@pytest.mark.parametrize("text", ["$ 12", "12 USD", "HUF 12"])
def test_an_amount_in_another_currency_is_refused(text: str) -> None:
    found = formats("nl").read_money(text)
    assert isinstance(found, Finding)
    assert found.code is Code.CURRENCY_CONTRADICTS


def test_a_sentence_that_ends_in_a_day_has_one_full_stop() -> None:
    assert ended_once("Csak ez: március 1–14..") == "Csak ez: március 1–14."
    assert ended_once("Rest…") == "Rest…"
