"""Results of two periods, and the bridge between them."""

from fractions import Fraction

from costdesk.domain.bridge import Bridge, bridge
from costdesk.domain.contacts import ContactCount
from costdesk.domain.costs import CostItem
from costdesk.domain.definitions import Definitions
from tests.domain.worlds import (
    EURO,
    days,
    item,
    result_of,
    world,
)

JANUARY, FEBRUARY = days("2025-01-01", "2025-01-31"), days("2025-02-01", "2025-02-28")


def between(
    items: list[CostItem],
    counts: list[ContactCount],
    before: str = "2025-01",
    after: str = "2025-03",
    definitions: Definitions = EURO,
) -> Bridge:
    """The bridge between two periods, with each kind of contact counted on whole months."""
    recorded = world(items, counts, (), definitions)
    return bridge(result_of(recorded, before), result_of(recorded, after), definitions)


def in_january(amount: str, category: str = "other", **more: object) -> CostItem:
    return item(amount, "2025-01-10", category, **more)


def in_march(amount: str, category: str = "other", **more: object) -> CostItem:
    return item(amount, "2025-03-10", category, **more)


def ends(made: Bridge) -> list[Fraction | None]:
    return [made.before, made.after]


def compared(made: Bridge) -> list[Fraction]:
    """Costs before and after, contacts before and after."""
    return [*made.costs, *made.contacts]
