"""The two reasons why the cost per contact changed, rounded so that they add up to the change."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, NamedTuple

from costdesk.domain.bridge import COST
from costdesk.services.summaries import shown_bridge

if TYPE_CHECKING:
    from costdesk.domain.bridge import Bridge


class Reasons(NamedTuple):
    """The change and its two reasons in minor units as shown; ``volume + cost = change``.

    ``largest`` is the category that weighs most on the side of the cost.
    """

    change: int
    volume: int
    cost: int
    largest: tuple[str, int]


def reasons_of(built: Bridge, digits: int) -> Reasons:
    """The reasons of a bridge between two periods that have contacts."""
    shown = shown_bridge(built, digits, digits)
    amounts = [(kind, name, _minor(text, digits)) for kind, name, text in shown.steps]
    costs = [(name, amount) for kind, name, amount in amounts if kind == COST]
    change = _minor(shown.change or "0", digits)
    cost = sum(amount for _, amount in costs)
    largest = max(costs, key=lambda step: step[1] * (1 if cost > 0 else -1), default=("", 0))
    return Reasons(change, change - cost, cost, largest)


def _minor(text: str, digits: int) -> int:
    return int(Decimal(text).scaleb(digits))
