"""Like with like: the counted range, and what of a period it covers."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from costdesk.domain.coverage import Covered, counted_range, covered_part
from costdesk.domain.definitions import Definitions
from costdesk.domain.periods import Span, custom_period, period_of
from tests.domain import oracle_report, oracle_split
from tests.domain.worlds import MARCH, PHONE, count, days, periods, world

march = period_of(date(2025, 3, 1), "month")


@pytest.mark.parametrize(
    ("counted", "expected"),
    [
        # Tuesday 4 to Thursday 27 March: as it is
        (days("2025-03-04", "2025-03-27"), days("2025-03-04", "2025-03-27")),
        # Monday 3 March: 1 and 2 March are a weekend. Friday 28: 29 and 30 are one.
        (days("2025-03-03", "2025-03-28"), days("2025-03-01", "2025-03-30")),
        # Friday 30 May: Saturday 31 belongs to it, Sunday 1 June is another month.
        (days("2025-05-05", "2025-05-30"), days("2025-05-03", "2025-05-31")),
        # Monday 2 June: Sunday 1 June belongs to it, Saturday 31 May is another month.
        (days("2025-06-02"), days("2025-06-01", "2025-06-02")),
        # A Saturday: Sunday belongs to it, Monday does not.
        (days("2025-03-08"), days("2025-03-08", "2025-03-09")),
    ],
)
def test_adjoining_weekends_of_the_same_month_belong_to_the_counted_range(
    counted: Span, expected: Span
) -> None:
    assert counted_range(counted, frozenset()) == expected


def test_adjoining_holidays_belong_to_it_too() -> None:
    # Good Friday, Easter, Easter Monday 2025: 18 to 21 April.
    holidays = {date(2025, 4, 18), date(2025, 4, 21), date(2025, 4, 24)}
    thursday = days("2025-04-14", "2025-04-17")
    assert counted_range(thursday, holidays) == days("2025-04-12", "2025-04-21")
    # The same day and month of another year are another month.
    new_year = days("2025-12-29", "2025-12-31")
    assert counted_range(new_year, {date(2026, 1, 1)}) == days("2025-12-27", "2025-12-31")


@pytest.mark.parametrize(
    ("through", "expected"),
    [
        (date(2025, 3, 14), days("2025-03-01", "2025-03-14")),  # a Friday: as the owner says
        (date(2025, 4, 30), days("2025-03-01", "2025-04-30")),
        (date(2025, 3, 1), days("2025-03-01")),
        (date(2025, 2, 28), None),
    ],
)
def test_the_owner_says_how_far_the_counts_go(through: date, expected: Span | None) -> None:
    assert counted_range(days("2025-03-03", "2025-03-28"), (), through) == expected


def test_without_counts_there_is_no_range() -> None:
    assert counted_range(None, (), None) is None
    assert counted_range(None, (), date(2025, 3, 1)) is None


dates = st.dates(date(2025, 1, 1), date(2025, 6, 30))


@given(
    dates,
    st.integers(1, 40),
    st.frozensets(dates, max_size=8),
    st.sampled_from((None, None, date(2025, 3, 1))),
)
def test_the_counted_range_is_that_of_the_oracle(
    start: date, length: int, holidays: frozenset[date], through: date | None
) -> None:
    span = Span(start, start + timedelta(days=length))
    definitions = Definitions("EUR", holidays=holidays, complete_through=through)
    expected = oracle_split.counted_days([count(PHONE, span, 1)], definitions)
    assert counted_range(span, holidays, through) == (expected and Span.of(*expected))


@pytest.mark.parametrize(
    ("counted", "span", "extent"),
    [
        (days("2025-01-01", "2025-12-31"), MARCH, "whole"),
        (MARCH, MARCH, "whole"),
        (days("2025-03-10", "2025-12-31"), days("2025-03-10", "2025-03-31"), "to_date"),
        (days("2025-01-01", "2025-03-10"), days("2025-03-01", "2025-03-10"), "to_date"),
        (days("2025-03-10"), days("2025-03-10"), "to_date"),
        (days("2025-04-01", "2025-04-30"), MARCH, "outside"),
        (days("2025-02-01", "2025-02-28"), MARCH, "outside"),
        (None, MARCH, "outside"),
    ],
)
def test_a_period_is_cut_to_the_counted_range(
    counted: Span | None, span: Span, extent: str
) -> None:
    assert covered_part(march, counted) == (march, span, extent)
    assert covered_part(march, counted, whole=True) == Covered(march, MARCH, "whole")


@given(dates, st.integers(1, 40), st.data())
def test_the_covered_part_is_that_of_the_oracle(
    start: date, length: int, data: st.DataObject
) -> None:
    recorded = world(counts=[count(PHONE, Span(start, start + timedelta(days=length)), 1)])
    period = data.draw(periods(recorded))
    counted = oracle_split.counted_days(recorded.counts, recorded.definitions)
    expected = oracle_report.covered(recorded, *period.span, whole=False)
    found = covered_part(period, counted and Span.of(*counted))
    assert found.span == (expected.first, expected.stop)
    assert (found.extent == "to_date") == expected.to_date
    assert (found.extent == "outside") == expected.outside


def test_a_custom_span_is_cut_too() -> None:
    period = custom_period(days("2025-02-20", "2025-03-05"))
    cut = covered_part(period, MARCH)
    assert cut == Covered(period, days("2025-03-01", "2025-03-05"), "to_date")
