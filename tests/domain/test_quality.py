"""Quality figures: what a value may be, what a period is, and the guards."""

from decimal import Decimal
from fractions import Fraction

import pytest

from costdesk.domain.findings import Code, Finding, Place
from costdesk.domain.quality import (
    INDICATORS,
    NAMES,
    Guard,
    Quality,
    Reading,
    Subject,
    folded_measure,
    indicator_of,
    is_passed,
    measure_order,
    parse_guard,
    passed_guards,
    place_text,
    quality_problems,
    readings,
    subject_of,
    value_problems,
    value_text,
)
from tests.builders import quality, span

JANUARY = span("2025-01-01", "2025-01-31")


def problems(row: Quality) -> list[tuple[Code, str]]:
    return [(finding.code, finding.place.column) for finding in quality_problems(row)]


def test_the_measures_of_the_specification_are_known() -> None:
    assert NAMES == (
        "csat", "nps", "ces", "iqs", "fcr", "service_level", "answer_time", "first_reply_time",
        "backlog", "backlog_age", "churn", "retention", "referral", "lifetime_value",
    )  # fmt: skip
    lower = {each.name for each in INDICATORS if each.better == "lower"}
    assert lower == {"answer_time", "first_reply_time", "backlog", "backlog_age", "churn"}


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("CSAT", "csat"),
        (" Service-Level ", "service_level"),
        ("first reply  time", "first_reply_time"),
        (" Mood of the day ", "Mood of the day"),
    ],
)
def test_a_known_measure_has_one_spelling(text: str, name: str) -> None:
    assert folded_measure(text) == name


def test_measures_are_in_the_order_of_the_table_then_own_ones_by_name() -> None:
    assert sorted(["Zeal", "fcr", "Mood", "csat"], key=measure_order) == [
        "csat", "fcr", "Mood", "Zeal",
    ]  # fmt: skip
    assert indicator_of("Mood").unit == ""


@pytest.mark.parametrize(
    ("measure", "low", "high"),
    [
        ("csat", "0", "100"),
        ("nps", "-100", "100"),
        ("ces", "0", "10"),
        ("backlog", "0", "9999"),
    ],
)
def test_the_edges_of_what_a_value_may_be(measure: str, low: str, high: str) -> None:
    assert value_problems(measure, Decimal(low)) == []
    assert value_problems(measure, Decimal(high)) == []
    [below] = value_problems(measure, Decimal(low) - Decimal("0.1"))
    assert below.code == Code.OUT_OF_RANGE


def test_a_value_out_of_range_is_refused_with_the_range() -> None:
    assert value_problems("csat", Decimal("100.5")) == [
        Finding(
            Code.OUT_OF_RANGE, Place(column="value"), {"text": "100.5", "first": 0, "last": 100}
        )
    ]
    assert value_problems("Mood", Decimal(10**12)) == []
    [finding] = value_problems("Mood", Decimal(-(10**12) - 1))
    assert finding.code == Code.OUT_OF_RANGE
    [finding] = value_problems("Mood", Decimal("0.1234567"))
    assert finding.code == Code.TOO_MANY_DECIMALS


def test_what_a_row_may_not_be() -> None:
    assert problems(quality("fcr", "70")) == [(Code.METHOD_NEEDED, "method")]
    assert problems(quality("fcr", "70", method="survey")) == []
    assert problems(quality("")) == [(Code.REQUIRED, "measure")]
    assert problems(quality("Mo;od")) == [(Code.BAD_NAME, "measure")]
    assert problems(quality(line="a;b", channel="a/b")) == [
        (Code.BAD_NAME, "line"),
        (Code.BAD_NAME, "channel"),
    ]
    assert problems(quality(method="x" * 2001, note="\0")) == [
        (Code.TOO_LONG, "method"),
        (Code.BAD_NAME, "note"),
    ]
    assert problems(quality(first="2025-01-02", last="2025-01-01")) == [
        (Code.END_BEFORE_START, "end")
    ]


def test_a_period_is_its_own_value() -> None:
    row = quality(value="85.5", method="survey")
    found = readings([row, quality(first="2025-02-01", last="2025-02-28")], JANUARY)
    assert found == [Reading(Subject("csat", "", ""), Fraction(171, 2), JANUARY, 1, "survey")]


def test_several_values_are_taken_together_by_their_days() -> None:
    rows = [
        quality(value="80", first="2025-01-01", last="2025-01-30", method="a"),
        quality(value="49", first="2025-01-31", last="2025-01-31", method="b"),
    ]
    [found] = readings(reversed(rows), JANUARY)
    assert found.value == Fraction(80 * 30 + 49, 31)
    assert (found.span, found.rows, found.method) == (JANUARY, 2, "a; b")


def test_of_a_stock_the_last_value_counts() -> None:
    rows = [
        quality("backlog", "120", "2025-01-01", "2025-01-07"),
        quality("backlog", "90", "2025-01-08", "2025-01-14"),
    ]
    [found] = readings(rows, JANUARY)
    assert (found.value, found.rows) == (Fraction(90), 1)
    assert found.indicator.unit == "contacts"


def test_a_longer_value_stands_for_a_part_of_its_days_but_not_for_days_beyond() -> None:
    quarter = quality(first="2025-01-01", last="2025-03-31")
    [found] = readings([quarter], JANUARY)
    assert found.span == span("2025-01-01", "2025-03-31")
    assert readings([quarter], span("2024-12-15", "2025-01-15")) == []


def test_readings_are_in_order_the_whole_centre_first() -> None:
    rows = [
        quality("Mood", "3"),
        quality("csat", "80", channel="chat"),
        quality("csat", "81", channel="phone"),
        quality("csat", "82"),
        quality("csat", "83", line="ACME"),
    ]
    assert [reading.value for reading in readings(rows, JANUARY)] == [82, 81, 80, 83, 3]


def test_a_place_is_said_as_far_as_it_is_known() -> None:
    assert place_text("", "") == ""
    assert place_text("ACME", "chat") == "ACME/chat"
    assert subject_of(quality(line="ACME")) == Subject("csat", "ACME", "")


@pytest.mark.parametrize(
    ("measure", "text", "guard"),
    [
        ("csat", "80.5", Guard(Fraction(161, 2), "higher")),
        ("backlog", "40", Guard(Fraction(40), "lower")),
        ("Mood", ">=3", Guard(Fraction(3), "higher")),
        ("Mood", "<=-3", Guard(Fraction(-3), "lower")),
    ],
)
def test_guards_are_read_from_settings(measure: str, text: str, guard: Guard) -> None:
    assert parse_guard(measure, text) == guard


def test_a_guard_itself_is_not_passed() -> None:
    at_least, at_most = Guard(Fraction(80), "higher"), Guard(Fraction(80), "lower")
    assert [is_passed(at_least, Fraction(v)) for v in (79, 80, 81)] == [True, False, False]
    assert [is_passed(at_most, Fraction(v)) for v in (79, 80, 81)] == [False, False, True]


def test_passed_guards_say_what_is_and_what_should_be() -> None:
    rows = [
        quality(value="79.9"),
        quality(value="85", channel="chat"),
        quality("backlog", "41", line="ACME", channel="email"),
        quality("nps", "5"),
    ]
    guards = {"csat": Guard(Fraction(80), "higher"), "backlog": Guard(Fraction(40), "lower")}
    assert list(passed_guards(readings(rows, JANUARY), guards, "2025-01")) == [
        Finding(
            Code.BELOW_GUARD,
            Place(period="2025-01"),
            {"measure": "csat", "value": "79.9", "limit": "80"},
        ),
        Finding(
            Code.ABOVE_GUARD,
            Place(item="ACME/email", period="2025-01"),
            {"measure": "backlog", "value": "41", "limit": "40"},
        ),
    ]


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (Fraction(161, 2), "80.5"),
        (Fraction(-1, 3), "-0.33"),
        (Fraction(100), "100"),
    ],
)
def test_values_are_shown_to_two_digits(value: Fraction, text: str) -> None:
    assert value_text(value) == text
