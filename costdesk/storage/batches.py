"""The history of imports, and which rows came with which."""

from __future__ import annotations

from collections import Counter
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from costdesk.storage.database import Connection
    from costdesk.storage.rows import Table

# What a row counts for in its import: a cost that a line became goes with the line.
_LINE_EDITED = (
    "edited OR EXISTS (SELECT 1 FROM cost WHERE statement = statement_line.id AND edited)"
)
_COST_EDITED = "edited OR statement IN (SELECT id FROM statement_line WHERE edited)"
_EDITED: dict[Table, str] = {
    "cost": _COST_EDITED,
    "contact": "edited",
    "capacity": "edited",
    "quality": "edited",
    "reason": "edited",
    "statement_line": _LINE_EDITED,
}
_COLUMNS = "at, kind, file, profile, digest, brought, seen_before, replaced, lost"
_PLACES = ", ".join("?" * len(_COLUMNS.split(",")))
_DIGEST_BYTES = 16  # so many rows that two differ by chance are never entered


class Batch(NamedTuple):
    """One import: when, which file, and how many rows it brought.

    ``digest`` is the SHA-256 of the file; ``seen_before`` and ``replaced`` are the rows left out
    because an earlier import brought them, and the earlier rows that made way. ``lost`` are those
    of these that do not come back with it; None of an import from before any did.
    """

    at: datetime
    kind: str
    file: str
    profile: str
    digest: str
    brought: int
    seen_before: int = 0
    replaced: int = 0
    lost: int | None = 0


class StoredBatch(NamedTuple):
    """An import with its id, when it was taken back, and what of it is left.

    ``there`` are the rows that are still there, ``edited`` those among them that somebody has
    changed since.
    """

    id: int
    batch: Batch
    undone: datetime | None
    there: int
    edited: int


class Rows(NamedTuple):
    """What of an import is left in a table, and how many of these rows were changed since."""

    there: int
    edited: int


def origin_of(row: Sequence[object]) -> bytes:
    """The digest that a row is known by again: of all that it says, as it is stored."""
    from hashlib import blake2b  # noqa: PLC0415 - takes longer than all else here, at a start

    return blake2b(repr(tuple(row)).encode(), digest_size=_DIGEST_BYTES).digest()


def insert_batch(connection: Connection, batch: Batch) -> int:
    """Enter an import; returns its id."""
    number: int = connection.execute("SELECT coalesce(max(id), 0) + 1 FROM batch").get
    connection.execute(
        f"INSERT INTO batch (id, {_COLUMNS}) VALUES (?, {_PLACES})",  # noqa: S608
        (number, _moment(batch.at), *batch[1:]),
    )
    return number


def mark_undone(connection: Connection, number: int, at: datetime) -> None:
    """Note when an import was taken back."""
    connection.execute("UPDATE batch SET undone = ? WHERE id = ?", (_moment(at), number))


def _moment(at: datetime) -> str:
    return at.astimezone(UTC).isoformat(timespec="seconds")


def all_batches(connection: Connection) -> list[StoredBatch]:
    """The history, the first import first."""
    left = _left(connection)
    rows = connection.execute(f"SELECT id, undone, {_COLUMNS} FROM batch ORDER BY id")  # noqa: S608
    return [_stored(row, left.get(row[0], Rows(0, 0))) for row in rows]


def batch(connection: Connection, number: int) -> StoredBatch | None:
    """The import of an id."""
    return next((each for each in all_batches(connection) if each.id == number), None)


def standing(connection: Connection, digest: str) -> StoredBatch | None:
    """The last import of this very file that was not taken back and has left anything."""
    found = [
        each
        for each in all_batches(connection)
        if each.batch.digest == digest and each.undone is None and each.there
    ]
    return found[-1] if found else None


def _stored(row: Sequence[Any], left: Rows) -> StoredBatch:
    number, undone, at, *rest = row
    when = undone and datetime.fromisoformat(undone)
    return StoredBatch(number, Batch(datetime.fromisoformat(at), *rest), when, *left)


def _left(connection: Connection) -> dict[int, Rows]:
    found: dict[int, Rows] = {}
    for table, is_edited in _EDITED.items():
        own = " AND statement IS NULL" if table == "cost" else ""
        rows = connection.execute(
            f"SELECT batch, count(*), sum({is_edited}) FROM {table} "  # noqa: S608
            f"WHERE batch IS NOT NULL{own} GROUP BY batch"
        )
        for number, there, edited in rows:
            before = found.get(number, Rows(0, 0))
            found[number] = Rows(before.there + there, before.edited + edited)
    return found


def origins(connection: Connection, table: Table, *, unedited: bool = False) -> Counter[bytes]:
    """How many rows of each origin imports have brought that are still there."""
    only = " AND NOT edited" if unedited else ""
    query = (
        f"SELECT origin, count(*) FROM {table} "  # noqa: S608 - one of a few names
        f"WHERE batch IS NOT NULL{only} GROUP BY origin"
    )
    return Counter(dict(connection.execute(query)))


def mark_rows(
    connection: Connection,
    table: Table,
    number: int,
    ids: Iterable[int],
    signs: Iterable[bytes],
) -> None:
    """Say of rows just entered which import brought them, and what they were then."""
    connection.executemany(
        f"UPDATE {table} SET batch = ?, origin = ? WHERE id = ?",  # noqa: S608 - one of a few names
        ((number, sign, row) for row, sign in zip(ids, signs, strict=True)),
    )


def rows_of(connection: Connection, table: Table, number: int, *, but_edited: bool) -> list[int]:
    """The ids of the rows of an import that are still there, or of those nobody has changed."""
    only = f" AND NOT ({_EDITED[table]})" if but_edited else ""
    rows = connection.execute(
        f"SELECT id FROM {table} WHERE batch = ?{only} ORDER BY id",  # noqa: S608
        (number,),
    )
    return [row for (row,) in rows]
