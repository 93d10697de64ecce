"""Targets, limits and budgets in plain text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from costdesk.cli.names import figure_name
from costdesk.cli.tables import Column, grouped, table

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

_COLUMNS = (
    Column("period"),
    Column(""),
    Column("of"),
    Column("actual", right=True),
    Column("wanted", right=True),
    Column("difference", right=True),
    Column(""),
)


def goals_page(records: Sequence[Mapping[str, str | int | bool | None]]) -> str:
    """A row for each; what was not met is said in a word."""
    if not records:
        return "No target, limit or budget is set. `costdesk set FILE target.total_cost 50000`\n"
    return table(_COLUMNS, [_cells(each) for each in records])


def _cells(record: Mapping[str, str | int | bool | None]) -> list[str]:
    name = str(record["name"])
    amounts = (record[column] for column in ("value", "wanted", "difference"))
    return [
        str(record["period"]),
        str(record["kind"]),
        name if record["kind"] == "budget" else figure_name(name),
        *("–" if amount is None else grouped(str(amount)) for amount in amounts),
        "above" if record["met"] is False else "",
    ]
