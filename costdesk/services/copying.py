"""Single costs that come again without being regular: those of the period before, once more."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

from costdesk.domain.periods import add_months, period_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from costdesk.domain.costs import CostItem
    from costdesk.domain.periods import Period, Span
    from costdesk.services.workspace import LedgerRow, Workspace

_MONTHS_IN_YEAR = 12
_ONCE = "once"


def rows_to_copy(rows: list[LedgerRow], period: Period, before: Period) -> list[LedgerRow]:
    """The single costs that begin in ``before`` and have none like them in ``period`` yet.

    Alike are a name, a category and a place: the amount may be another. What is written off over
    months goes on by itself, and is no cost of one month.
    """
    # Of many rows few begin in either: texts of days sort like the days themselves.
    first, start = before.span.start.isoformat(), period.span.start.isoformat()
    stop = period.span.stop.isoformat()
    there = {_likeness(row) for row in rows if start <= row.first_day < stop}
    return [
        row
        for row in rows
        if first <= row.first_day < start
        and row.recurrence == _ONCE
        and row.spread_months is None
        and _likeness(row) not in there
    ]


def rows_to_move(rows: Iterable[LedgerRow], period: Period) -> list[LedgerRow]:
    """Those of some rows that ``period`` can have too: single costs that begin elsewhere."""
    return [row for row in rows if row.recurrence == _ONCE and not _begins_in(row, period.span)]


def copies_from_anywhere(
    workspace: Workspace, rows: Iterable[LedgerRow], period: Period, fiscal_start: int
) -> tuple[CostItem, ...]:
    """The items of these rows, as far into ``period`` as they are into periods of their own."""
    copied: list[CostItem] = []
    for row in rows:
        first_day = date.fromisoformat(row.first_day)
        copied += copies(workspace, [row], period, period_of(first_day, period.grain, fiscal_start))
    return tuple(copied)


def copies(
    workspace: Workspace, rows: list[LedgerRow], period: Period, before: Period
) -> tuple[CostItem, ...]:
    """The items of these rows, as far into ``period`` as they were into ``before``."""
    move = _mover(period, before)
    stored = filter(None, (workspace.cost(row.id) for row in rows))
    return tuple(_moved(each.item, move) for each in stored)


def _likeness(row: LedgerRow) -> tuple[str, ...]:
    return row.name.casefold(), row.category, row.line, row.direction, row.channel


def _begins_in(row: LedgerRow, span: Span) -> bool:
    return span.start.isoformat() <= row.first_day < span.stop.isoformat()


def _mover(period: Period, before: Period) -> Callable[[date], date]:
    if period.grain == "week":
        days = period.span.start - before.span.start
        return lambda day: day + days
    start, earlier = period.span.start, before.span.start
    months = (start.year - earlier.year) * _MONTHS_IN_YEAR + start.month - earlier.month
    return lambda day: add_months(day, months)


def _moved(item: CostItem, move: Callable[[date], date]) -> CostItem:
    end = None if item.end is None else move(item.end)
    return replace(item, start=move(item.start), end=end)
