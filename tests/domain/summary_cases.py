"""Summaries of plain results."""

from costdesk.domain.contacts import Capacity, Cell, ContactCount
from costdesk.domain.costs import CostItem
from costdesk.domain.definitions import Definitions
from costdesk.domain.summary import (
    SummaryRow,
    summary_rows,
)
from tests.domain.worlds import (
    EURO,
    item,
    result_of,
    world,
)


def rows_of(
    items: list[CostItem],
    counts: list[ContactCount],
    label: str = "2025-03",
    definitions: Definitions = EURO,
    *,
    capacity: tuple[Capacity, ...] = (),
    whole: bool = False,
) -> dict[str, SummaryRow]:
    """The rows of a period by their place."""
    result = result_of(world(items, counts, capacity, definitions), label, whole=whole)
    rows = summary_rows(result, definitions)
    return {
        str(Cell(row.line, row.direction, row.channel)) if row.direction else row.channel: row
        for row in rows
    }


def monthly(amount: str, category: str = "other", **more: object) -> CostItem:
    return item(amount, "2025-01-01", category, recurrence="monthly", **more)
