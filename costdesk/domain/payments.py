"""A bill that pays an occurrence of a recurring item takes its place: never both."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple

from costdesk.domain.cost_rules import plain_text
from costdesk.domain.costs import (
    DAYS_OF,
    MONTHS_OF,
    RECURRENCES,
    CostItem,
    amount_of,
    occurrence_on,
    schedule_of,
)

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from costdesk.domain.periods import Span

TOLERANCE = 10
"""Percent of its amount that a bill may differ from the occurrence that it pays."""
_SHORTEST_NAME = 3
_WHOLE = 100


class Paid(NamedTuple):
    """The recurring item (by its number) and the first day of the occurrence that a bill pays."""

    number: int
    day: date


def payment_of(
    bill: CostItem, paid_on: date, recurring: Iterable[tuple[int, CostItem]], digits: int
) -> tuple[Paid, CostItem] | None:
    """Which occurrence a bill pays, and the bill on the days of that occurrence; None if none.

    It pays one of an item that names the same party, whose amount (without VAT) it is within
    ``TOLERANCE`` percent, and that falls due in the month that the bill is for: the occurrence that
    holds the middle of that month, or, where they last days and not months, the day of payment. An
    occurrence is paid once. Of several items the nearest in amount is paid, then the first.
    """
    found = []
    for number, item in recurring:
        occurrence = _due(item, bill, paid_on, digits)
        difference = abs(amount_of(bill, digits) - amount_of(item, digits))
        if occurrence and difference * _WHOLE <= abs(amount_of(item, digits)) * TOLERANCE:
            found.append((difference, number, item, occurrence))
    if not found:
        return None
    _, number, item, occurrence = min(found, key=lambda each: each[:2])
    return Paid(number, occurrence.start), _in_its_place(bill, item, occurrence)


def stands_beside(
    bill: CostItem, paid_on: date, recurring: Iterable[tuple[int, CostItem]], digits: int
) -> bool:
    """Whether a bill that pays no occurrence is of a party that one is due of: both count then."""
    is_bill = amount_of(bill, digits) > 0
    return is_bill and any(_due(item, bill, paid_on, digits) for _, item in recurring)


def _due(item: CostItem, bill: CostItem, paid_on: date, digits: int) -> Span | None:
    """The unpaid occurrence that a bill of this party would pay."""
    is_alike = item.recurrence != RECURRENCES[0] and _same_party(item, bill)
    if not is_alike or bill.spread_months or bill.end is None:
        return None
    schedule = schedule_of(item, digits)
    middle = bill.start + (bill.end - bill.start) // 2
    occurrence = occurrence_on(schedule, paid_on if item.recurrence in DAYS_OF else middle)
    if occurrence is None or occurrence in (occurrence_on(schedule, day) for day in item.without):
        return None
    return occurrence


def _same_party(item: CostItem, bill: CostItem) -> bool:
    """Whether a name of one is a name of the other, or contained in it as whole words."""
    names = [plain_text(name) for name in (item.vendor, item.name)]
    others = [plain_text(name) for name in (bill.vendor, bill.name)]
    return any(
        f" {name} " in f" {other} " or f" {other} " in f" {name} "
        for name in names
        for other in others
        if min(len(name), len(other)) >= _SHORTEST_NAME
    )


def _in_its_place(bill: CostItem, item: CostItem, occurrence: Span) -> CostItem:
    """The bill spread as the occurrence was: by month steps, or over its days."""
    months = MONTHS_OF.get(item.recurrence, 0)
    if months > 1:
        return replace(bill, start=occurrence.start, end=None, spread_months=months)
    return replace(bill, start=occurrence.start, end=occurrence.last)
