"""The ledger's lines: light rows of the items with what each costs in the period."""

from __future__ import annotations

from decimal import Decimal
from functools import cache
from typing import TYPE_CHECKING, Literal, NamedTuple

from PySide6.QtCore import QCoreApplication

from costdesk.domain.contacts import Cell
from costdesk.ui.names import category_name, cell_name, channel_name, direction_name

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from costdesk.services.workspace import LedgerRow

Grouping = Literal["category", "channel", "none"]


class CostLine(NamedTuple):
    """A row of the ledger with its cost in the period, in minor units."""

    row: LedgerRow
    share: int


def lines_of(rows: Iterable[LedgerRow], shares: Mapping[int, int]) -> list[CostLine]:
    """Every row with its share."""
    return [CostLine(row, shares.get(row[0], 0)) for row in rows]


def occurrence(row: LedgerRow, digits: int) -> int:
    """What is paid each time, in minor units; of a depreciation with what is left at its end."""
    return row.amount + int(Decimal(row.residual or 0).scaleb(digits))


def findable(lines: Iterable[CostLine]) -> list[str]:
    """The text of each line that words are looked for in."""
    category, where = cache(category_name), cache(where_name)
    texts = []
    for row, _ in lines:
        place = where(row.line, row.direction, row.channel)
        parts = (row.name, category(row.category), place, row.vendor, row.note)
        texts.append("\n".join(parts).casefold())
    return texts


def where_name(line: str, direction: str, channel: str) -> str:
    """For whom a cost is: its cell, the parts of one that it names, or “shared”."""
    if direction and channel:
        return cell_name(Cell(line, direction, channel))
    named = (line, direction and direction_name(direction), channel and channel_name(channel))
    return " · ".join(filter(None, named)) or QCoreApplication.translate("Costs", "shared")
