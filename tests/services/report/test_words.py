"""What reports say is complete in every language, and said as people of it say it."""

import re
import string
import tomllib
from datetime import date
from fractions import Fraction
from pathlib import Path
from typing import Any

import pytest

from costdesk.domain.costs import CATEGORIES
from costdesk.domain.figures import MARKS
from costdesk.domain.findings import Code, Finding, Place
from costdesk.domain.periods import Span, parse_period
from costdesk.services.paths import resources
from costdesk.services.report.sentences import finding_sentence
from costdesk.services.report.words import Words, words_of
from costdesk.services.scenario_notes import NOTES
from tests.builders import definitions

ROOT = Path(__file__).parents[3]
ASK = re.compile(r"Code\.([A-Z_]+)")
SPEAKING = (
    "costdesk/domain/watch.py",
    "costdesk/domain/scenarios/evaluation.py",
    "costdesk/domain/scenarios/results.py",
    "costdesk/domain/scenarios/prices.py",
    "costdesk/domain/figures.py",
    "costdesk/domain/summary.py",
    "costdesk/domain/revenue.py",
)


def tables(language: str) -> dict[str, Any]:
    with (resources() / "texts" / f"report_{language}.toml").open("rb") as file:
        return tomllib.load(file)


def placeholders(text: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(text) if name}


@pytest.fixture
def english() -> Words:
    return words_of(definitions())


@pytest.mark.parametrize("language", ["nl", "hu"])
def test_every_language_has_the_same_texts_with_the_same_places(language: str) -> None:
    ours, theirs = tables("en"), tables(language)
    assert len(theirs.pop("months")) == len(ours.pop("months")) == 12
    assert list(theirs) == list(ours)
    for name, texts in ours.items():
        assert list(theirs[name]) == list(texts), name
        for key, text in texts.items():
            other = theirs[name][key]
            assert other.strip() == other
            assert placeholders(other) == placeholders(text), f"{name}.{key}"


def test_every_finding_that_a_report_can_have_is_said(english: Words) -> None:
    for path in SPEAKING:
        for name in set(ASK.findall((ROOT / path).read_text("utf-8"))):
            assert Code[name] in NOTES or Code[name] in english.texts["findings"], name


def test_everything_built_in_has_a_name(english: Words) -> None:
    for category in CATEGORIES:
        assert english.word(category.name) != category.name
    assert set(english.texts["marks"]) == set(MARKS)


@pytest.mark.parametrize(
    ("label", "english_", "dutch", "hungarian"),
    [
        ("2025-03", "March 2025", "maart 2025", "2025. március"),
        ("2025-W09", "Week 9 of 2025", "Week 9 van 2025", "2025. 9. hét"),
        ("2025-Q1", "Quarter 1, 2025", "Kwartaal 1, 2025", "2025. 1. negyedév"),
        ("2025", "2025", "2025", "2025"),
        (
            "2025-03-01..2025-03-15",
            "1 March 2025 – 15 March 2025",
            "1 maart 2025 – 15 maart 2025",
            "2025. március 1. – 2025. március 15.",
        ),
    ],
)
def test_periods_are_named(label: str, english_: str, dutch: str, hungarian: str) -> None:
    period = parse_period(label)
    assert period
    said = [words_of(definitions(language=it)).period(period) for it in ("en", "nl", "hu")]
    assert said == [english_, dutch, hungarian]


def test_days_beside_their_year_go_without_it(english: Words) -> None:
    span = Span.of(date(2025, 3, 1), date(2025, 4, 14))
    assert english.days_of_year(span) == "1 March – 14 April"
    assert english.days_of_year(Span.of(date(2025, 3, 1), date(2025, 3, 1))) == "1 March"
    assert english.days(Span.of(date(2025, 3, 1), date(2025, 3, 1))) == "1 March 2025"


def test_numbers_have_the_marks_of_the_language() -> None:
    dutch = words_of(definitions(language="nl"))
    assert dutch.money(-123456) == "−€\u00a01.234,56"
    assert dutch.money(5, signed=True) == "+€\u00a00,05"
    assert dutch.amount(None) == "–"
    assert dutch.percent(Fraction(1, 8)) == "12,5\u00a0%"
    assert dutch.change(Fraction(100), Fraction(10001, 100)) == "0,0\u00a0%"
    assert dutch.change(None, Fraction(1)) == ""
    assert dutch.plain(Fraction(7, 2)) == "3,5"
    assert dutch.measured("service_level", Fraction("80.25")) == "80,25\u00a0%"
    assert dutch.measured("answer_time", Fraction(20)) == "20 s"
    assert dutch.measured("lifetime_value", Fraction(20)) == "€\u00a020,00"
    assert dutch.measured("own", Fraction(20)) == "20"


def test_a_finding_names_amounts_shares_and_days(english: Words) -> None:
    said = finding_sentence(
        Finding(
            Code.OVER_BUDGET,
            Place(period="2025-03"),
            {
                "subject": "rent",
                "amount": "1200.5",
                "budget": "1000",
                "over": "200.5",
                "currency": "EUR",
            },
        ),
        english,
    )
    assert said.startswith("March 2025: Rent")
    assert "€1,200.50" in said
    assert "€200.50" in said


def test_a_finding_about_a_cell_or_a_scope_names_it(english: Words) -> None:
    stopped = Finding(Code.CELL_STOPPED, Place(cell="ACME/inbound/phone"), {"periods": 3})
    assert finding_sentence(stopped, english).startswith(
        "ACME: inbound phone: Counted in each of the 3"
    )
    scope = Finding(Code.NO_WEIGHT, Place(), {"subject": "rent (outbound/phone)"})
    assert finding_sentence(scope, english).startswith("Rent (Outbound phone):")
    jump = Finding(
        Code.UNIT_COST_JUMP,
        Place(),
        {
            "figure": "cost_per_contact",
            "change": "+25.5",
            "amount": "4",
            "usual": "3",
            "currency": "EUR",
        },
    )
    assert "+25.5%" in finding_sentence(jump, english)
