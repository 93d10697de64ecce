"""What contacts were about, in plain text: a table, and what its costs are not."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from costdesk.cli.tables import Column, grouped, table, without_empty_columns

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

NO_REASON = "(no reason recorded)"
_ALWAYS = 6
_NOTE = """
The cost is that of the same number of average contacts. Removing a cause saves only what can be
avoided of it: `costdesk what-if` says how much (the lever remove_cause, with its cause).
"""


def reasons_page(records: Sequence[Mapping[str, str | int | bool | None]], currency: str) -> str:
    """The rows of every period, those without a reason last."""
    if not records:
        return "No reasons are recorded. `costdesk import FILE reasons.csv --as reasons`\n"
    columns = (
        Column("period"),
        Column("about"),
        Column("contacts", right=True),
        Column("share", right=True),
        Column(f"average cost ({currency})", right=True),
        Column(f"at average cost ({currency})", right=True),
        Column("marks"),
    )
    rows = [_cells(each) for each in records]
    return table(*without_empty_columns(columns, rows, _ALWAYS)) + _NOTE


def _cells(record: Mapping[str, str | int | bool | None]) -> list[str]:
    share = record["share"]
    return [
        str(record["period"]),
        str(record["reason"] or NO_REASON),
        grouped(str(record["contacts"])),
        "" if share is None else f"{Decimal(str(share)) * 100:.1f} %",
        _money(record["average_cost"]),
        _money(record["cost"]),
        str(record["marks"]),
    ]


def _money(value: object) -> str:
    return "" if value is None else grouped(str(value))
