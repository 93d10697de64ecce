"""Revenue and margin in plain text."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from costdesk.cli.tables import Column, grouped, table

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

_COLUMNS = (
    Column("period"),
    Column("revenue", right=True),
    Column("total cost", right=True),
    Column("margin", right=True),
    Column("of revenue", right=True),
)


def margin_page(records: Sequence[Mapping[str, str | int | bool | None]]) -> str:
    """A row for each period; a dash where a month has no revenue."""
    if not records:
        return "No revenue is set. `costdesk set FILE revenue.2025-07 61000`\n"
    return table(_COLUMNS, [_cells(each) for each in records])


def _cells(record: Mapping[str, str | int | bool | None]) -> list[str]:
    amounts = (record[name] for name in ("revenue", "cost", "margin"))
    share = record["margin_share"]
    return [
        str(record["period"]),
        *("–" if amount is None else grouped(str(amount)) for amount in amounts),
        "–" if share is None else f"{Decimal(str(share)) * 100:.1f} %",
    ]
