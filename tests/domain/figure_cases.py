"""Results of a month, and their figures."""

from fractions import Fraction

from costdesk.domain.contacts import (
    Capacity,
    ContactCount,
)
from costdesk.domain.costs import CostItem
from costdesk.domain.definitions import Definitions
from costdesk.domain.figures import (
    Figure,
    Figures,
    figures_of,
)
from costdesk.domain.findings import Code
from tests.domain.oracle_report import World
from tests.domain.worlds import (
    EURO,
    MARCH,
    count,
    item,
    result_of,
)


def in_march(where: object, handled: int, **measures: int | None) -> ContactCount:
    return count(where, MARCH, handled, **measures)  # type: ignore[arg-type]


def spent(amount: str, path: str = "", **more: object) -> CostItem:
    """A cost of March, direct to a cell if one is named."""
    return item(amount, "2025-03-10", path=path, **more)  # type: ignore[arg-type]


def march(
    items: list[CostItem],
    counts: list[ContactCount],
    capacity: list[Capacity] | None = None,
    definitions: Definitions = EURO,
) -> Figures:
    recorded = World(items, counts, capacity or [], definitions)
    return figures_of(result_of(recorded, "2025-03"), definitions)


def value(amount: int | Fraction) -> Figure:
    return Figure(Fraction(amount))


def none(reason: Code) -> Figure:
    return Figure(None, reason)
