"""What the owner wants a figure to be, from a month on until a later target replaces it."""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING, NamedTuple

from costdesk.domain.periods import FIRST_DAY, Span, months_of, parse_period, period_of

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

TOTAL_COST = "total_cost"
TARGET_FIGURES = (
    TOTAL_COST,
    "cost_per_contact",
    "cost_per_call",
    "cost_per_resolution",
    "cost_per_sale",
    "cost_per_lead",
)
"""The figures of ``Figures`` that can have a target."""
PER_SALE = "per_sale"
ALWAYS = FIRST_DAY
"""The start of a target that was set without a month."""


def month_start(text: str) -> date | None:
    """The first day of a month such as ``2025-07``; None for any other text."""
    period = parse_period(text)
    return period.span.start if period and period.grain == "month" else None


class Target(NamedTuple):
    """An amount in exact minor units, per month for the total cost, from a month on."""

    start: date
    amount: Fraction


def target_on(targets: Sequence[Target], day: date) -> Target | None:
    """The target that holds on a day: the latest that has begun."""
    begun = [target for target in targets if target.start <= day]
    return max(begun, default=None)


def target_of(figure: str, targets: Sequence[Target], span: Span) -> Fraction | None:
    """What the figure should be over some days, None where no target says.

    A unit cost should be what holds on the last day. The total cost should be the sum of the
    months' targets, of which a month that is cut has its part by days; None unless all have one.
    """
    if figure != TOTAL_COST:
        held = target_on(targets, span.last)
        return held.amount if held else None
    parts = [_part(targets, month) for month in months_of(span)]
    known = [part for part in parts if part is not None]
    return sum(known, Fraction(0)) if known and len(known) == len(parts) else None


def _part(targets: Sequence[Target], days: Span) -> Fraction | None:
    """The part of a month's target for some of its days."""
    month = period_of(days.start, "month").span
    held = target_on(targets, days.start)
    return held.amount * Fraction(days.days, month.days) if held else None
