"""What all tables with ids have in common."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from collections.abc import Iterable

    from costdesk.storage.database import Connection

Table = Literal["cost", "contact", "capacity", "quality", "reason", "statement_line", "cost_rule"]


def missing_ids(connection: Connection, table: Table, ids: Iterable[int]) -> list[int]:
    """Those of the ids that no row has."""
    query = f"SELECT 1 FROM {table} WHERE id = ?"  # noqa: S608 - one of a few names
    return [number for number in ids if connection.execute(query, (number,)).fetchone() is None]


def delete_rows(connection: Connection, table: Table, ids: Iterable[int]) -> None:
    """Delete rows by id."""
    query = f"DELETE FROM {table} WHERE id = ?"  # noqa: S608 - one of a few names
    connection.executemany(query, ((number,) for number in ids))
