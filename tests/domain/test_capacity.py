"""Paid capacity."""

from datetime import date, timedelta
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from costdesk.domain.contacts import (
    Capacity,
    CapacitySeconds,
    Cell,
    ContactCount,
    capacity_in,
    capacity_problems,
    count_problems,
    name_problems,
    paid_seconds,
    practical_seconds,
)
from costdesk.domain.findings import Code, Finding, Place
from costdesk.domain.periods import Span
from tests.domain import oracle
from tests.domain.worlds import MARCH, days


def paid(span: Span, hours: str, shrinkage: str = "0") -> Capacity:
    return Capacity(span, Decimal(hours), Decimal(shrinkage))


def test_practical_seconds_are_what_shrinkage_leaves() -> None:
    # 160 h × 3600 × (1 − 0.30) = 403 200 s
    assert practical_seconds(paid(MARCH, "160", "30")) == 403_200
    assert paid_seconds(paid(MARCH, "160", "30")) == 576_000
    assert practical_seconds(paid(MARCH, "160", "100")) == 0


@pytest.mark.parametrize(
    ("hours", "shrinkage", "practical", "all_of_it"),
    [
        ("0.00125", "0", 5, 5),  # 4.5 s
        ("0.001", "12.5", 3, 4),  # 3.15 and 3.6 s
        ("1", "33.3", 2401, 3600),  # 2401.2
    ],
)
def test_seconds_are_rounded_half_up_once(
    hours: str, shrinkage: str, practical: int, all_of_it: int
) -> None:
    row = paid(MARCH, hours, shrinkage)
    assert (practical_seconds(row), paid_seconds(row)) == (practical, all_of_it)


def test_capacity_is_spread_over_its_days() -> None:
    # 7 days of 10 h: 36 000 s a day paid, 25 200 s practical
    rows = [paid(days("2025-03-03", "2025-03-09"), "70", "30")]
    assert capacity_in(rows, days("2025-03-05", "2025-03-06")) == CapacitySeconds(72_000, 50_400)


def test_a_day_without_capacity_leaves_it_unknown() -> None:
    first, second = days("2025-03-01", "2025-03-15"), days("2025-03-17", "2025-03-31")
    rows = [paid(second, "100"), paid(first, "100")]
    assert capacity_in(rows, MARCH) is None
    assert capacity_in(rows, days("2025-03-16")) is None
    assert capacity_in(rows, days("2025-02-28", "2025-03-01")) is None
    assert capacity_in(rows, days("2025-03-31", "2025-04-01")) is None
    assert capacity_in(rows, first) == CapacitySeconds(360_000, 360_000)
    assert capacity_in([*rows, paid(days("2025-03-16"), "1")], MARCH) == CapacitySeconds(
        723_600, 723_600
    )
    assert capacity_in([], MARCH) is None


def test_teams_may_overlap() -> None:
    rows = [paid(MARCH, "10"), paid(days("2025-03-01", "2025-03-05"), "1")]
    assert capacity_in(rows, MARCH) == CapacitySeconds(39_600, 39_600)


@given(
    st.lists(
        st.builds(
            lambda start, length, hours, lost: Capacity(
                Span(start, start + timedelta(days=length)),
                Decimal(hours).scaleb(-2),
                Decimal(lost).scaleb(-1),
            ),
            st.dates(date(2025, 1, 1), date(2025, 1, 31)),
            st.integers(1, 31),
            st.integers(0, 99_999),
            st.integers(0, 1000),
        ),
        max_size=5,
    ),
    st.dates(date(2025, 1, 1), date(2025, 1, 31)),
    st.integers(1, 20),
)
def test_capacity_is_that_of_the_oracle(rows: list[Capacity], start: date, length: int) -> None:
    span = Span(start, start + timedelta(days=length))
    assert capacity_in(rows, span) == oracle.capacity_in(rows, *span)


@pytest.mark.parametrize(
    ("row", "code", "column", "values"),
    [
        (paid(Span(MARCH.start, MARCH.start), "1"), Code.END_BEFORE_START, "end", {}),
        (paid(MARCH, "-0.5"), Code.NEGATIVE, "paid_hours", {"text": "-0.5"}),
        (paid(MARCH, "1", "-1"), Code.NEGATIVE, "shrinkage_percent", {"text": "-1"}),
        (
            paid(MARCH, "1", "100.1"),
            Code.TOO_LARGE,
            "shrinkage_percent",
            {"text": "100.1", "limit": 100},
        ),
        (
            paid(MARCH, "1000000000.1"),
            Code.TOO_LARGE,
            "paid_hours",
            {"text": "1000000000.1", "limit": 10**9},
        ),
    ],
)
def test_what_is_wrong_with_capacity(
    row: Capacity, code: Code, column: str, values: dict[str, str | int]
) -> None:
    assert capacity_problems(row) == [Finding(code, Place(column=column), values)]


def test_sound_capacity_has_no_problems() -> None:
    assert capacity_problems(paid(MARCH, "1000000000", "100")) == []
    assert capacity_problems(paid(days("2025-03-01"), "0", "0")) == []


def test_a_note_that_no_file_can_hold_is_refused() -> None:
    day = Span.of(date(2025, 3, 3), date(2025, 3, 3))
    noted = ContactCount(day, Cell("", "inbound", "phone"), 1, note="a\0b")
    assert [(found.code, found.place.column) for found in count_problems(noted)] == [
        (Code.BAD_NAME, "note")
    ]


def test_a_name_has_no_spaces_at_its_ends() -> None:
    assert [found.code for found in name_problems("line", "ACME ")] == [Code.BAD_NAME]
