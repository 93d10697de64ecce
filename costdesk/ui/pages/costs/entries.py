"""The ledger's lines: light rows of the items with what each costs in the period."""

from __future__ import annotations

from decimal import Decimal
from functools import cache, partial
from typing import TYPE_CHECKING, Literal, NamedTuple

from PySide6.QtCore import QCoreApplication

from costdesk.domain.contacts import Cell
from costdesk.ui.names import category_name, cell_name, channel_name, direction_name

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from costdesk.services.workspace import LedgerRow

Grouping = Literal["category", "channel", "none"]


class CostLine(NamedTuple):
    """A row of the ledger with its cost in the period, in minor units."""

    row: LedgerRow
    share: int


def lines_of(
    rows: Sequence[LedgerRow], shares: Mapping[int, int], before: Sequence[CostLine] = ()
) -> list[CostLine]:
    """Every row with its share. Lines of ``before`` that say the same in their place are kept."""
    found = [shares.get(row[0], 0) for row in rows]
    if len(before) == len(rows):
        return [
            line if line[0] is row and line[1] == share else CostLine(row, share)
            for line, row, share in zip(before, rows, found, strict=True)
        ]
    # As CostLine._make, without a call in Python for each of many rows.
    return list(map(partial(tuple.__new__, CostLine), zip(rows, found, strict=True)))


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
