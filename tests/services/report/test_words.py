"""What reports say is complete in every language, and said as people of it say it."""

import ast
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
CARRYING = ("costdesk/domain/watch.py", "costdesk/domain/oddities.py", "costdesk/domain/quality.py")
"""What makes the findings that have values."""
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


def carried(source: str) -> dict[str, set[str]]:
    """For each code what the functions that make it, and those that they call, name as values."""
    parts = [it for it in ast.parse(source).body if isinstance(it, ast.FunctionDef | ast.ClassDef)]
    named, called, asked = {}, {}, {}
    for part in parts:
        nodes = list(ast.walk(part))
        called[part.name] = {it.id for it in nodes if isinstance(it, ast.Name)}
        asked[part.name] = set(ASK.findall(ast.unparse(part)))
        named[part.name] = {str(it.value) for it in nodes if isinstance(it, ast.Constant)}
        named[part.name] |= {it.arg for it in nodes if isinstance(it, ast.keyword) and it.arg}
    found: dict[str, set[str]] = {}
    for part in parts:
        reached, waiting = set(), {part.name}
        while waiting:
            reached |= waiting
            waiting = set().union(*(called[it] & set(named) for it in waiting)) - reached
        for code in asked[part.name]:
            values = set().union(*(named[it] for it in reached))
            found[code] = found.get(code, values) & values
    return found


def test_every_finding_carries_the_values_of_its_sentence(english: Words) -> None:
    seen = set()
    for path in CARRYING:
        for name, values in carried((ROOT / path).read_text("utf-8")).items():
            if (text := english.texts["findings"].get(Code[name])) is not None:
                assert placeholders(text) <= values, name
                seen.add(Code[name])
    with_values = {key for key, text in english.texts["findings"].items() if placeholders(text)}
    assert with_values == {str(code) for code in seen if code in with_values}


def test_a_value_that_is_missing_is_not_hidden(english: Words) -> None:
    with pytest.raises(KeyError):
        finding_sentence(Finding(Code.CELL_STOPPED), english)


def test_a_category_of_the_owners_keeps_its_name_whatever_the_program_says_too(
    english: Words,
) -> None:
    for name in ("hours", "total", "met", "volume", "unallocated"):
        assert english.category(name) == english.inside(name) == name
    assert english.inside("rent") == "rent"
    assert english.category("other") == "Other costs"


def test_everything_built_in_has_a_name(english: Words) -> None:
    for category in CATEGORIES:
        assert english.category(category.name) != category.name
    assert set(english.texts["marks"]) == set(MARKS)


@pytest.mark.parametrize(
    ("label", "english_", "dutch", "hungarian"),
    [
        ("2025-03", "March 2025", "maart 2025", "2025. március"),
        ("2025-W09", "week 9 of 2025", "week 9 van 2025", "2025. 9. hét"),
        ("2025-Q1", "quarter 1 of 2025", "kwartaal 1 van 2025", "2025. 1. negyedév"),
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
