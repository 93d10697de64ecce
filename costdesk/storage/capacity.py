"""Paid capacity as rows."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Any, NamedTuple

from costdesk.domain.allocation import plain
from costdesk.domain.contacts import Capacity
from costdesk.storage.batches import origin_of
from costdesk.storage.days import days_of, span_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from costdesk.storage.database import Connection

_COLUMNS = "first_day, last_day, paid_hours, shrinkage_percent"


class StoredCapacity(NamedTuple):
    """A capacity row with its id."""

    id: int
    capacity: Capacity


def all_capacity(connection: Connection) -> list[StoredCapacity]:
    """All rows by first day, then in the order of entry."""
    query = f"SELECT id, {_COLUMNS} FROM capacity ORDER BY first_day, id"  # noqa: S608
    return [_stored(row) for row in connection.execute(query)]


def capacity(connection: Connection, number: int) -> StoredCapacity | None:
    """The capacity row of an id."""
    query = f"SELECT id, {_COLUMNS} FROM capacity WHERE id = ?"  # noqa: S608
    row = connection.execute(query, (number,)).fetchone()
    return row and _stored(row)


def _stored(row: Sequence[Any]) -> StoredCapacity:
    number, first, last, hours, shrinkage = row
    return StoredCapacity(
        number, Capacity(span_of(first, last), Decimal(hours), Decimal(shrinkage))
    )


def _row(row: Capacity) -> tuple[str, ...]:
    return (*days_of(row.span), plain(row.paid_hours), plain(row.shrinkage_percent))


def insert_capacity(connection: Connection, rows: Sequence[Capacity]) -> range:
    """Enter rows; returns their ids."""
    first = connection.execute("SELECT coalesce(max(id), 0) + 1 FROM capacity").get
    ids = range(first, first + len(rows))
    connection.executemany(
        f"INSERT INTO capacity (id, {_COLUMNS}) VALUES (?, ?, ?, ?, ?)",  # noqa: S608
        ((number, *_row(row)) for number, row in zip(ids, rows, strict=True)),
    )
    return ids


def update_capacity(connection: Connection, changes: Iterable[tuple[int, Capacity]]) -> None:
    """Replace rows by id; one that is not as its import brought it is edited."""
    connection.executemany(
        f"UPDATE capacity SET ({_COLUMNS}) = (?, ?, ?, ?), "  # noqa: S608
        "edited = coalesce(origin <> ?, 0) WHERE id = ?",
        ((*_row(row), capacity_origin(row), number) for number, row in changes),
    )


def capacity_origin(row: Capacity) -> bytes:
    """What a row that is imported is known by again, whatever becomes of it."""
    return origin_of(_row(row))


def capacity_days(connection: Connection) -> list[tuple[str, str, int]]:
    """First day, last day and id of each row, by first day."""
    rows = connection.execute("SELECT first_day, last_day, id FROM capacity ORDER BY first_day, id")
    return [(first, last, number) for first, last, number in rows]
