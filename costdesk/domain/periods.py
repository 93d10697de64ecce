"""Civil days: spans, calendar periods with their labels, working days."""

from __future__ import annotations

import re
from datetime import MAXYEAR, MINYEAR, date, timedelta
from typing import TYPE_CHECKING, Literal, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

Grain = Literal["week", "month", "quarter", "year", "custom"]
GRAINS: tuple[Grain, ...] = ("week", "month", "quarter", "year")

DAY = timedelta(days=1)
# Days outside are typing errors; inside, no sum of months or years leaves the calendar.
FIRST_DAY = date(1900, 1, 1)
LAST_DAY = date(2199, 12, 31)
MONTHS_IN_YEAR = 12
_SHORTEST_MONTH = 28
_MONTHS_IN: dict[Grain, int] = {"month": 1, "quarter": 3, "year": 12}
_SATURDAY = 5


class Span(NamedTuple):
    """Days from ``start`` up to and without ``stop``."""

    start: date
    stop: date

    @classmethod
    def of(cls, first: date, last: date) -> Span:
        """The span that people write: both days belong to it."""
        return cls(first, last + DAY)

    @property
    def last(self) -> date:
        """The last day of the span."""
        return self.stop - DAY

    @property
    def days(self) -> int:
        """How many days; 0 or less for an empty span."""
        return (self.stop - self.start).days

    def meet(self, other: Span) -> Span:
        """The days in both; ``days`` of it is 0 or less where there are none."""
        return Span(max(self.start, other.start), min(self.stop, other.stop))

    def touches(self, other: Span) -> bool:
        """Whether the two have a day in common."""
        return self.start < other.stop and other.start < self.stop

    def contains(self, other: Span) -> bool:
        """Whether every day of the other lies in this one."""
        return self.start <= other.start and other.stop <= self.stop


class Period(NamedTuple):
    """A span with a name: one row of figures."""

    label: str
    grain: Grain
    span: Span


def add_months(day: date, months: int) -> date:
    """The same day so many months on, clamped to the month's end (31 Jan, 28 Feb, 31 Mar).

    Raises OverflowError past the last year that a date can have.
    """
    year, month = divmod(day.year * MONTHS_IN_YEAR + day.month - 1 + months, MONTHS_IN_YEAR)
    if not MINYEAR <= year <= MAXYEAR:
        raise OverflowError(year)
    if day.day <= _SHORTEST_MONTH:
        return date(year, month + 1, day.day)
    return date(year, month + 1, min(day.day, _days_in_month(year, month + 1)))


def _days_in_month(year: int, month: int) -> int:
    if month == MONTHS_IN_YEAR:
        return 31
    return (date(year, month + 1, 1) - date(year, month, 1)).days


def period_of(day: date, grain: Grain, fiscal_start: int = 1) -> Period:
    """The calendar period of that grain (not ``custom``) in which the day lies."""
    if grain == "week":
        start = day - timedelta(days=day.weekday())
        span = Span(start, start + timedelta(days=7))
    else:
        months = _MONTHS_IN[grain]
        into = (day.month - fiscal_start) % months
        start = add_months(day.replace(day=1), -into)
        span = Span(start, add_months(start, months))
    return Period(_label(span, grain, fiscal_start), grain, span)


def _label(span: Span, grain: Grain, fiscal_start: int) -> str:
    if grain == "week":
        year, week, _ = span.start.isocalendar()
        return f"{year:04}-W{week:02}"
    if grain == "month":
        return f"{span.start:%Y-%m}"
    year = period_of_year(span.start, fiscal_start).last.year
    prefix = "FY" if fiscal_start != 1 else ""
    if grain == "year":
        return f"{prefix}{year:04}"
    quarter = (span.start.month - fiscal_start) % MONTHS_IN_YEAR // 3 + 1
    return f"{prefix}{year:04}-Q{quarter}"


def period_of_year(day: date, fiscal_start: int) -> Span:
    """The (fiscal) year in which the day lies."""
    into = (day.month - fiscal_start) % MONTHS_IN_YEAR
    start = add_months(day.replace(day=1), -into)
    return Span(start, add_months(start, MONTHS_IN_YEAR))


def custom_period(span: Span) -> Period:
    """A span chosen by hand, labelled with its first and last day."""
    return Period(f"{span.start}..{span.last}", "custom", span)


def period_over(span: Span, fiscal_start: int = 1) -> Period:
    """The calendar period of just these days, else a custom one."""
    calendar = (period_of(span.start, grain, fiscal_start) for grain in GRAINS)
    return next((period for period in calendar if period.span == span), custom_period(span))


def periods_touching(span: Span, grain: Grain, fiscal_start: int = 1) -> list[Period]:
    """The whole calendar periods that share a day with the span, in order."""
    periods = []
    day = span.start
    while day < span.stop:
        period = period_of(day, grain, fiscal_start)
        periods.append(period)
        day = period.span.stop
    return periods


def months_of(span: Span) -> Iterator[Span]:
    """The calendar months of the span, the first and last cut to it."""
    for month in periods_touching(span, "month"):
        yield month.span.meet(span)


_PATTERN = re.compile(
    r"(?P<fiscal>FY)?(?P<year>\d{4})(?:-(?:W(?P<week>\d\d)|Q(?P<quarter>[1-4])|(?P<month>\d\d)))?"
)
_CUSTOM = re.compile(r"(\d{4}-\d\d-\d\d)\.\.(\d{4}-\d\d-\d\d)")


def parse_period(label: str, fiscal_start: int = 1) -> Period | None:
    """The period of a label as the rows carry it, or None where it is none.

    ``FY…`` labels belong to workspaces whose fiscal year does not start in January, plain year and
    quarter labels to those where it does; the other kind is None, for it would mean other days.
    """
    try:
        if custom := _CUSTOM.fullmatch(label):
            first, last = (date.fromisoformat(day) for day in custom.groups())
            return custom_period(Span.of(first, last)) if first <= last else None
        found = _PATTERN.fullmatch(label)
        period = found and _period_of_match(found, fiscal_start)
    except (ValueError, OverflowError):
        return None
    return period if period and period.label == label else None


def _period_of_match(found: re.Match[str], fiscal_start: int) -> Period:
    year = int(found["year"])
    if found["week"]:
        return period_of(date.fromisocalendar(year, int(found["week"]), 1), "week")
    if found["month"]:
        return period_of(date(year, int(found["month"]), 1), "month")
    # The fiscal year is named after its last day, so it begins in the year before.
    start = date(year - (fiscal_start != 1), fiscal_start, 1)
    if found["quarter"]:
        day = add_months(start, 3 * (int(found["quarter"]) - 1))
        return period_of(day, "quarter", fiscal_start)
    return period_of(start, "year", fiscal_start)


def is_working_day(day: date, holidays: Collection[date]) -> bool:
    """Monday to Friday, without the owner's holidays."""
    return day.weekday() < _SATURDAY and day not in holidays


def days_in(span: Span) -> Iterator[date]:
    """Each day of the span, in order."""
    day = span.start
    while day < span.stop:
        yield day
        day += DAY


def working_days(span: Span, holidays: Collection[date]) -> int:
    """How many working days the span has."""
    return sum(is_working_day(day, holidays) for day in days_in(span))
