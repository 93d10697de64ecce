"""Civil days: spans, calendar periods and their labels, working days."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from costdesk.domain.periods import (
    GRAINS,
    Grain,
    Period,
    Span,
    add_months,
    custom_period,
    days_in,
    is_working_day,
    months_of,
    parse_period,
    period_of,
    period_of_year,
    period_over,
    periods_touching,
    working_days,
)
from tests.domain import oracle
from tests.domain.worlds import days

any_day = st.dates(date(1900, 1, 1), date(2199, 12, 31))
grains = st.sampled_from(GRAINS)
fiscal_starts = st.integers(1, 12)


def day(text: str) -> date:
    return date.fromisoformat(text)


# Spans


def test_a_span_as_people_write_it_has_both_days() -> None:
    span = Span.of(day("2025-03-01"), day("2025-03-31"))
    assert span == (day("2025-03-01"), day("2025-04-01"))
    assert (span.last, span.days) == (day("2025-03-31"), 31)


def test_the_days_in_both() -> None:
    march, week = days("2025-03-01", "2025-03-31"), days("2025-03-31", "2025-04-06")
    assert march.meet(week) == week.meet(march) == days("2025-03-31")
    assert march.meet(days("2025-05-01", "2025-05-02")).days <= 0


@pytest.mark.parametrize(
    ("other", "touches", "contains"),
    [
        (days("2025-03-10", "2025-03-16"), True, True),
        (days("2025-03-10"), True, True),
        (days("2025-03-16", "2025-03-17"), True, False),
        (days("2025-03-09", "2025-03-10"), True, False),
        (days("2025-03-17", "2025-03-23"), False, False),
        (days("2025-03-03", "2025-03-09"), False, False),
    ],
)
def test_touching_and_containing(other: Span, *, touches: bool, contains: bool) -> None:
    week = days("2025-03-10", "2025-03-16")
    assert week.touches(other) == other.touches(week) == touches
    assert week.contains(other) == contains


def test_the_days_of_a_span_in_order() -> None:
    found = list(days_in(days("2025-02-27", "2025-03-01")))
    assert found == [day("2025-02-27"), day("2025-02-28"), day("2025-03-01")]
    assert list(days_in(Span(day("2025-02-27"), day("2025-02-27")))) == []


# Month steps


@pytest.mark.parametrize(
    ("start", "months", "found"),
    [
        ("2025-01-31", 1, "2025-02-28"),
        ("2025-01-31", 2, "2025-03-31"),
        ("2025-01-31", 3, "2025-04-30"),
        ("2024-01-31", 1, "2024-02-29"),
        ("2024-02-29", 12, "2025-02-28"),
        ("2024-02-29", 48, "2028-02-29"),
        ("2025-11-30", 3, "2026-02-28"),
        ("2025-12-31", 1, "2026-01-31"),
        ("2025-11-15", 1, "2025-12-15"),
        ("2025-10-31", 2, "2025-12-31"),
        ("2025-03-31", -1, "2025-02-28"),
        ("2025-01-15", -1, "2024-12-15"),
        ("2025-01-29", 1, "2025-02-28"),
        ("2025-01-28", 1, "2025-02-28"),
        ("2025-03-31", 0, "2025-03-31"),
    ],
)
def test_month_steps_clamp_to_the_months_end(start: str, months: int, found: str) -> None:
    assert add_months(day(start), months) == day(found)


@given(any_day, st.integers(0, 300))
def test_month_steps_are_those_of_the_oracle(start: date, months: int) -> None:
    assert add_months(start, months) == oracle.months_later(start, months)


@pytest.mark.parametrize(("start", "months"), [(date.max, 1), (date.min, -1)])
def test_there_are_no_months_beyond_the_last_year(start: date, months: int) -> None:
    with pytest.raises(OverflowError):
        add_months(start, months)


def test_the_last_and_the_first_month_of_all() -> None:
    assert add_months(date(9999, 11, 30), 1) == date(9999, 12, 30)
    assert add_months(date(1, 2, 28), -1) == date(1, 1, 28)


# Periods and labels


@pytest.mark.parametrize(
    ("on", "grain", "fiscal_start", "label", "first", "last"),
    [
        ("2025-03-01", "week", 1, "2025-W09", "2025-02-24", "2025-03-02"),
        ("2025-12-29", "week", 1, "2026-W01", "2025-12-29", "2026-01-04"),
        ("2026-12-31", "week", 1, "2026-W53", "2026-12-28", "2027-01-03"),
        ("2027-01-03", "week", 7, "2026-W53", "2026-12-28", "2027-01-03"),
        ("2027-01-04", "week", 1, "2027-W01", "2027-01-04", "2027-01-10"),
        ("2025-03-31", "month", 1, "2025-03", "2025-03-01", "2025-03-31"),
        ("2024-02-01", "month", 4, "2024-02", "2024-02-01", "2024-02-29"),
        ("2025-03-31", "quarter", 1, "2025-Q1", "2025-01-01", "2025-03-31"),
        ("2025-12-01", "quarter", 1, "2025-Q4", "2025-10-01", "2025-12-31"),
        ("2025-03-31", "quarter", 4, "FY2025-Q4", "2025-01-01", "2025-03-31"),
        ("2025-04-01", "quarter", 4, "FY2026-Q1", "2025-04-01", "2025-06-30"),
        ("2025-01-15", "quarter", 12, "FY2025-Q1", "2024-12-01", "2025-02-28"),
        ("2025-11-15", "quarter", 12, "FY2025-Q4", "2025-09-01", "2025-11-30"),
        ("2025-12-15", "quarter", 2, "FY2026-Q4", "2025-11-01", "2026-01-31"),
        ("2025-07-01", "year", 1, "2025", "2025-01-01", "2025-12-31"),
        ("2025-07-01", "year", 7, "FY2026", "2025-07-01", "2026-06-30"),
        ("2025-06-30", "year", 7, "FY2025", "2024-07-01", "2025-06-30"),
        ("2025-01-31", "year", 2, "FY2025", "2024-02-01", "2025-01-31"),
    ],
)
def test_periods_have_labels(
    on: str, grain: Grain, fiscal_start: int, label: str, first: str, last: str
) -> None:
    period = period_of(day(on), grain, fiscal_start)
    assert period == Period(label, grain, days(first, last))
    assert parse_period(label, fiscal_start) == period


@given(any_day, grains, fiscal_starts)
def test_a_period_has_its_day_and_its_label_is_read_back(
    on: date, grain: Grain, fiscal_start: int
) -> None:
    period = period_of(on, grain, fiscal_start)
    assert period.grain == grain
    assert period.span.start <= on <= period.span.last
    assert parse_period(period.label, fiscal_start) == period


@given(any_day, grains, fiscal_starts)
def test_periods_tile_time(on: date, grain: Grain, fiscal_start: int) -> None:
    period = period_of(on, grain, fiscal_start)
    following = period_of(period.span.stop, grain, fiscal_start)
    assert following.span.start == period.span.stop
    assert following.label != period.label
    assert period_of(period.span.last, grain, fiscal_start) == period
    assert period_of(period.span.start, grain, fiscal_start) == period


@given(any_day, fiscal_starts)
def test_the_fiscal_year_is_named_after_its_last_day(on: date, fiscal_start: int) -> None:
    year = period_of(on, "year", fiscal_start)
    assert year.span == period_of_year(on, fiscal_start)
    assert year.span.start.month == fiscal_start
    assert year.label.removeprefix("FY") == str(year.span.last.year)
    assert year.label.startswith("FY") == (fiscal_start != 1)
    quarters = periods_touching(year.span, "quarter", fiscal_start)
    assert [quarter.label for quarter in quarters] == [f"{year.label}-Q{n}" for n in (1, 2, 3, 4)]


def test_the_periods_that_touch_a_span_are_whole_and_in_order() -> None:
    found = periods_touching(days("2025-01-31", "2025-03-01"), "month")
    assert [period.label for period in found] == ["2025-01", "2025-02", "2025-03"]
    assert [period.span.days for period in found] == [31, 28, 31]
    assert periods_touching(Span(day("2025-01-31"), day("2025-01-31")), "month") == []
    touching = periods_touching(days("2025-03-31", "2025-04-01"), "year", 4)
    assert [period.label for period in touching] == ["FY2025", "FY2026"]


@given(any_day, st.integers(1, 900), grains, fiscal_starts)
def test_touching_periods_cover_the_span_without_gaps(
    start: date, length: int, grain: Grain, fiscal_start: int
) -> None:
    span = Span(start, start + timedelta(days=length))
    periods = periods_touching(span, grain, fiscal_start)
    assert periods[0].span.start <= span.start
    assert periods[-1].span.stop >= span.stop
    assert all(period.span.touches(span) for period in periods)
    starts = [period.span.start for period in periods]
    assert starts[1:] == [period.span.stop for period in periods[:-1]]


def test_the_months_of_a_span_are_cut_to_it() -> None:
    assert list(months_of(days("2025-01-31", "2025-03-02"))) == [
        days("2025-01-31"),
        days("2025-02-01", "2025-02-28"),
        days("2025-03-01", "2025-03-02"),
    ]
    assert list(months_of(days("2025-01-10", "2025-01-12"))) == [days("2025-01-10", "2025-01-12")]


def test_a_custom_period_is_labelled_with_both_days() -> None:
    span = days("2025-03-10", "2025-04-20")
    period = custom_period(span)
    assert period == Period("2025-03-10..2025-04-20", "custom", span)
    assert parse_period(period.label) == period
    assert parse_period("2025-03-10..2025-03-10") == custom_period(days("2025-03-10"))


@pytest.mark.parametrize(
    ("label", "fiscal_start"),
    [
        ("", 1),
        ("2025-13", 1),
        ("2025-00", 1),
        ("2025-3", 1),
        ("2025-Q0", 1),
        ("2025-Q5", 1),
        ("2025-W00", 1),
        ("2025-W53", 1),  # 2025 has 52 weeks
        ("2026-W54", 1),
        ("25-03", 1),
        ("2025-03-01", 1),
        (" 2025-03", 1),
        ("2025-03\n", 1),
        ("march", 1),
        ("0000", 1),
        ("9999", 1),
        ("9999-12", 1),
        ("9999-W52", 1),
        ("٢٠٢٥-٠٣", 1),
        ("FY2025", 1),  # this workspace's years start in January
        ("FY2025-Q1", 1),
        ("2025", 4),  # this one's do not
        ("2025-Q1", 4),
        ("FY2025-03", 4),
        ("FY2025-W09", 4),
        ("2025-03-10..2025-03-09", 1),
        ("2025-03-10..2025-03-32", 1),
        ("2025-03-10...2025-03-12", 1),
        ("9999-12-31..9999-12-31", 1),
    ],
)
def test_what_is_no_period(label: str, fiscal_start: int) -> None:
    assert parse_period(label, fiscal_start) is None


def test_years_start_in_january_unless_told_otherwise() -> None:
    first = date(2025, 1, 15)
    assert period_of(first, "quarter").label == "2025-Q1"
    assert [each.label for each in periods_touching(days("2025-01-15"), "year")] == ["2025"]
    assert parse_period("2025-Q1") == period_of(first, "quarter", 1)


def test_weeks_and_months_have_the_same_labels_in_every_fiscal_year() -> None:
    for label in ("2026-W53", "2025-03"):
        assert parse_period(label, 10) == parse_period(label, 1) is not None


# Working days


def test_working_days_are_monday_to_friday_without_holidays() -> None:
    friday, saturday, sunday, monday = (date(2025, 3, n) for n in (7, 8, 9, 10))
    assert [is_working_day(d, ()) for d in (friday, saturday, sunday, monday)] == [
        True,
        False,
        False,
        True,
    ]
    assert not is_working_day(friday, {friday})


def test_working_days_of_months() -> None:
    february, july = days("2026-02-01", "2026-02-28"), days("2026-07-01", "2026-07-31")
    assert (working_days(february, ()), working_days(july, ())) == (20, 23)
    # 1 July 2026 is a Wednesday; the 4th is a Saturday, which was no working day anyway.
    assert working_days(july, {date(2026, 7, 1), date(2026, 7, 4)}) == 22


@given(any_day, st.integers(0, 60), st.frozensets(any_day, max_size=3))
def test_working_days_are_those_of_the_oracle(
    start: date, length: int, holidays: frozenset[date]
) -> None:
    span = Span(start, start + timedelta(days=length))
    found = [d for d in oracle.days_of(*span) if d.strftime("%a") not in {"Sat", "Sun"}]
    assert working_days(span, holidays) == len([d for d in found if d not in holidays])


def test_days_that_are_a_calendar_period_are_that_period() -> None:
    quarter = Span.of(date(2025, 1, 1), date(2025, 3, 31))
    assert period_over(quarter).label == "2025-Q1"
    assert period_over(quarter, fiscal_start=2).grain == "custom"
    assert period_over(Span.of(date(2025, 1, 1), date(2025, 3, 30))).grain == "custom"
