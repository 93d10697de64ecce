"""What an import brings, added up by month: the figures to hold against the file's own."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from costdesk.domain.contacts import (
    NOTHING,
    Cell,
    cell_order,
    channel_order,
    paid_seconds,
    tally_of,
)
from costdesk.domain.costs import amount_of, category_order
from costdesk.domain.money import spread
from costdesk.domain.periods import Span, months_of
from costdesk.domain.quality import measure_order

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from costdesk.domain.contacts import Capacity, ContactCount, Tally
    from costdesk.domain.costs import CostItem
    from costdesk.domain.quality import Quality
    from costdesk.domain.reasons import ReasonCount


class CostTotal(NamedTuple):
    """Amounts of the items of one category that start in a month (``2025-03``), in minor units.

    A recurring item counts with one occurrence, in the month of its first day.
    """

    month: str
    category: str
    amount: int
    items: int


class ContactTotal(NamedTuple):
    """Counts of one cell in a month; a row that lies across months is spread over its days."""

    month: str
    cell: Cell
    tally: Tally


class CapacityTotal(NamedTuple):
    """Paid seconds in a month; a row that lies across months is spread over its days."""

    month: str
    paid_seconds: int


class QualityTotal(NamedTuple):
    """How many values of a measure there are, and the days they reach over."""

    measure: str
    values: int
    days: Span


class ReasonTotal(NamedTuple):
    """How many contacts were about one thing, and the days they reach over."""

    reason: str
    contacts: int
    days: Span


Total = CostTotal | ContactTotal | CapacityTotal | QualityTotal | ReasonTotal


def cost_totals(items: Iterable[CostItem], digits: int) -> list[CostTotal]:
    """By month, then categories as listed."""
    sums: dict[tuple[str, str], tuple[int, int]] = {}
    for item in items:
        key = f"{item.start:%Y-%m}", item.category
        amount, count = sums.get(key, (0, 0))
        sums[key] = amount + amount_of(item, digits), count + 1
    ordered = sorted(sums, key=lambda key: (key[0], category_order(key[1])))
    return [CostTotal(*key, *sums[key]) for key in ordered]


def contact_totals(counts: Iterable[ContactCount]) -> list[ContactTotal]:
    """By month, then in cell order."""
    sums: dict[tuple[str, Cell], Tally] = {}
    for count in counts:
        for month, span in _months(count.span):
            key = month, count.cell
            sums[key] = sums.get(key, NOTHING).plus(tally_of(count, span))
    ordered = sorted(sums, key=lambda key: (key[0], _cell_order(key[1])))
    return [ContactTotal(*key, sums[key]) for key in ordered]


def _cell_order(cell: Cell) -> tuple[str, int, int, str]:
    """As in every table; before all others one whose direction is still asked about."""
    return cell_order(cell) if cell.direction else (cell.line, -1, *channel_order(cell.channel))


def capacity_totals(rows: Iterable[Capacity]) -> list[CapacityTotal]:
    """By month."""
    sums: dict[str, int] = {}
    for row in rows:
        for month, span in _months(row.span):
            first, stop = (span.start - row.span.start).days, (span.stop - row.span.start).days
            part = spread(paid_seconds(row), row.span.days, first, stop)
            sums[month] = sums.get(month, 0) + part
    return [CapacityTotal(month, sums[month]) for month in sorted(sums)]


def quality_totals(rows: Iterable[Quality]) -> list[QualityTotal]:
    """By measure, in order."""
    spans: dict[str, list[Span]] = {}
    for row in rows:
        spans.setdefault(row.measure, []).append(row.span)
    return [
        QualityTotal(measure, len(spans[measure]), _reach(spans[measure]))
        for measure in sorted(spans, key=measure_order)
    ]


def reason_totals(rows: Iterable[ReasonCount]) -> list[ReasonTotal]:
    """By reason, what came most often first."""
    spans: dict[str, list[Span]] = {}
    sums: dict[str, int] = {}
    for row in rows:
        spans.setdefault(row.reason, []).append(row.span)
        sums[row.reason] = sums.get(row.reason, 0) + row.contacts
    ordered = sorted(sums, key=lambda reason: (-sums[reason], reason))
    return [ReasonTotal(reason, sums[reason], _reach(spans[reason])) for reason in ordered]


def _reach(spans: Sequence[Span]) -> Span:
    """From the first to the last of the days."""
    return Span(min(each.start for each in spans), max(each.stop for each in spans))


def _months(span: Span) -> Iterator[tuple[str, Span]]:
    for month in months_of(span):
        yield f"{month.start:%Y-%m}", month
