"""The words of charts: the same in every language, numbers and money as each writes them."""

from __future__ import annotations

import string
from fractions import Fraction

import pytest

from costdesk.domain.contacts import CHANNELS, DIRECTIONS, Cell
from costdesk.domain.costs import CATEGORIES
from costdesk.domain.definitions import LANGUAGES, Language
from costdesk.domain.periods import GRAINS
from costdesk.reports.charts.texts import ChartTexts
from tests.reports.charts.examples import months, texts

NBSP = "\u00a0"


def placeholders(sentence: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(sentence) if name}


def shape(language: Language) -> dict[str, set[str]]:
    return {key: placeholders(text) for key, text in texts(language).sentences.items()}


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_has_the_same_sentences_with_the_same_placeholders(
    language: Language,
) -> None:
    assert shape(language) == shape("en")
    assert list(texts(language).sentences) == list(texts("en").sentences)
    assert list(texts(language).words) == list(texts("en").words)
    assert len(texts(language).months) == 12


@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_is_empty_and_no_sentence_was_forgotten_in_english(language: Language) -> None:
    own, english = texts(language), texts("en")
    assert all(own.sentences.values())
    assert all(own.words.values())
    if language != "en":
        plain = {"span", "composition_share", "channels_value", "cell", "unit_by_custom"}
        plain |= {"month_of_year", "volume_ray", "budget", "budget_of", "quality_alone"}
        plain |= {"in_seconds", "in_minutes", "in_hours", "with_percent"}
        same = {key for key in own.sentences if own.sentences[key] == english.sentences[key]}
        assert same <= plain


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_built_in_name_has_a_word(language: Language) -> None:
    words = texts(language).words
    for name in (*CHANNELS, *DIRECTIONS, *(category.name for category in CATEGORIES)):
        assert name in words


@pytest.mark.parametrize("grain", [*GRAINS, "custom"])
def test_every_grain_has_its_line_under_the_title(grain: str) -> None:
    assert f"unit_by_{grain}" in texts().sentences


def test_an_unknown_sentence_is_a_mistake_of_ours() -> None:
    with pytest.raises(KeyError):
        texts().say("no_such_sentence")


def test_the_owner_s_own_names_stay_as_they_are() -> None:
    own = texts("nl")
    assert own.word("Freelancers B.V.") == "Freelancers B.V."
    assert own.label("freelancers") == "freelancers"
    assert own.label("salaries") == "Lonen"


@pytest.mark.parametrize(
    ("language", "expected"),
    [("en", "inbound phone"), ("nl", "telefoon inkomend"), ("hu", "bejövő telefon")],
)
def test_cells_by_name(language: Language, expected: str) -> None:
    assert texts(language).cell(Cell("", "inbound", "phone")) == expected
    assert texts(language).cell(Cell("ACME", "inbound", "phone")) == f"ACME: {expected}"


@pytest.mark.parametrize(
    ("language", "expected"), [("en", "Jan 2025"), ("nl", "jan 2025"), ("hu", "2025. jan.")]
)
def test_months_have_names_and_other_periods_their_labels(
    language: Language, expected: str
) -> None:
    own = texts(language)
    assert own.period(months(7)[6]) == expected
    assert own.period(months(1, grain="week")[0]) == "2024-W27"
    assert own.period(months(1, grain="quarter")[0]) == "2024-Q3"


@pytest.mark.parametrize(
    ("language", "value", "digits", "expected"),
    [
        ("en", "1234567.891", 2, "1,234,567.89"),
        ("nl", "1234567.891", 2, "1.234.567,89"),
        ("hu", "1234567.891", 0, f"1{NBSP}234{NBSP}568"),
        ("en", "999", 0, "999"),
        ("en", "0.005", 2, "0.01"),
        ("en", "-0.005", 2, "−0.01"),
        ("en", "-0.004", 2, "0.00"),
        ("en", "-1000", 0, "−1,000"),
        ("hu", "-2.5", 1, "−2,5"),
    ],
)
def test_numbers(language: Language, value: str, digits: int, expected: str) -> None:
    assert texts(language).number(Fraction(value), digits) == expected


@pytest.mark.parametrize(
    ("language", "currency", "minor", "expected"),
    [
        ("en", "EUR", 123_456, "€1,234.56"),
        ("nl", "EUR", 123_456, f"€{NBSP}1.234,56"),
        ("hu", "EUR", 123_456, f"1{NBSP}234,56{NBSP}€"),
        ("hu", "HUF", 123_456, f"123{NBSP}456{NBSP}Ft"),
        ("en", "HUF", 123_456, f"HUF{NBSP}123,456"),
        ("en", "GBP", 5, "£0.05"),
        ("nl", "CHF", 5, f"CHF{NBSP}0,05"),
        ("en", "EUR", -5, "−€0.05"),
        ("hu", "EUR", -5, f"−0,05{NBSP}€"),
        ("en", "KWD", 5, f"KWD{NBSP}0.005"),
    ],
)
def test_money(language: Language, currency: str, minor: int, expected: str) -> None:
    assert texts(language).money(Fraction(minor), currency) == expected


@pytest.mark.parametrize(
    ("minor", "expected"),
    [("21", "+0.21"), ("-35", "−0.35"), ("0", "0.00"), ("0.4", "0.00"), ("-0.4", "0.00")],
)
def test_changes_carry_their_sign(minor: str, expected: str) -> None:
    assert texts().signed(Fraction(minor), "EUR") == expected


def test_percentages_are_whole() -> None:
    assert texts().percent(Fraction(1, 3)) == "33%"
    assert texts("hu").percent(Fraction(-1, 8)) == "−13%"


def test_texts_are_plain_values() -> None:
    bare = ChartTexts("en", {"hello": "Hello {name}"}, {}, ())
    assert bare.say("hello", name="{name}") == "Hello {name}"


def test_a_hungarian_month_ends_a_sentence_with_its_own_full_stop() -> None:
    own = texts("hu")
    (period,) = months(1)
    assert own.say("bridge_cut", list=own.period(period)) == "Csak részben számolva: 2024. júl."
