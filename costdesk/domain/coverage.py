"""Like with like: which days are counted, and what of a period they cover."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, NamedTuple

from costdesk.domain.periods import DAY, Period, Span, is_working_day

if TYPE_CHECKING:
    from collections.abc import Collection
    from datetime import date

Extent = Literal["whole", "to_date", "outside"]


class Covered(NamedTuple):
    """A period and the days of it that figures are taken for.

    ``extent`` says whether these are all its days, those to date (cut to the counted range), or
    all of a period wholly outside the counted range, which has costs but no unit costs.
    """

    period: Period
    span: Span
    extent: Extent


def counted_range(
    counted: Span | None, holidays: Collection[date], complete_through: date | None = None
) -> Span | None:
    """The days that counts speak for: from the first to the last day that any count covers.

    Adjoining days that are not worked, of the same month, belong to it. A day up to which the
    owner calls the counts complete takes the place of the last day. None without counts.
    """
    if counted is None:
        return None
    start = counted.start
    while _same_rest(start - DAY, start, holidays):
        start -= DAY
    if complete_through:
        stop = complete_through + DAY
        return Span(start, stop) if stop > start else None
    last = counted.last
    while _same_rest(last + DAY, last, holidays):
        last += DAY
    return Span.of(start, last)


def _same_rest(day: date, edge: date, holidays: Collection[date]) -> bool:
    same_month = (day.year, day.month) == (edge.year, edge.month)
    return same_month and not is_working_day(day, holidays)


def covered_part(period: Period, counted: Span | None, *, whole: bool = False) -> Covered:
    """The part of a period that the counted range covers; all of it where ``whole`` is wanted."""
    if whole:
        return Covered(period, period.span, "whole")
    if counted is None or not counted.touches(period.span):
        return Covered(period, period.span, "outside")
    span = period.span.meet(counted)
    return Covered(period, span, "whole" if span == period.span else "to_date")
