"""What the file of an import says of days for which rows of another import stand, kept small."""

from __future__ import annotations

import json
import zlib
from typing import TYPE_CHECKING, Any, Literal, NamedTuple

from costdesk.storage.contacts import COUNT_COLUMNS, counts_of_fields, fields_of_count
from costdesk.storage.import_days import kept_days
from costdesk.storage.reasons import REASON_COLUMNS, fields_of_reason, reason_of

if TYPE_CHECKING:
    from collections.abc import Iterable

    from costdesk.domain.contacts import ContactCount
    from costdesk.domain.reasons import ReasonCount
    from costdesk.storage.database import Connection


class Aside(NamedTuple):
    """Counts and reasons that an import has and that do not stand."""

    counts: tuple[ContactCount, ...] = ()
    reasons: tuple[ReasonCount, ...] = ()

    def __bool__(self) -> bool:
        """Whether there is any."""
        return bool(self.counts or self.reasons)


_Fields = list[Any]
_Lists = tuple[list[_Fields], list[_Fields]]


def set_aside(connection: Connection, batch: int, more: Aside) -> None:
    """Keep some more of an import."""
    if more:
        counts, reasons = _kept(connection, batch)
        more_counts, more_reasons = _fields(more)
        _keep(connection, batch, (counts + more_counts, reasons + more_reasons))


def drop_aside(connection: Connection, batch: int, gone: Aside) -> None:
    """Keep these rows of an import no longer, each once."""
    kept = _kept(connection, batch)
    for rows, each_gone in zip(kept, _fields(gone), strict=True):
        for fields in each_gone:
            rows.remove(fields)
    _keep(connection, batch, kept)


def forget_aside(connection: Connection, batch: int) -> None:
    """Keep nothing more of an import."""
    connection.execute("DELETE FROM import_aside WHERE batch = ?", (batch,))


def aside_between(connection: Connection, first: str, last: str) -> dict[int, Aside]:
    """What is kept of some days (both belong to them) of imports that were not taken back.

    The last import comes first.
    """
    found: list[Any] = connection.execute(
        "SELECT batch, aside FROM import_aside JOIN batch ON batch.id = batch "
        "WHERE undone IS NULL ORDER BY batch DESC"
    ).fetchall()
    near = (
        (batch, [[row for row in rows if row[0] <= last and row[1] >= first] for rows in kept])
        for batch, packed in found
        for kept in [_unpacked(packed)]
    )
    return {
        batch: Aside(tuple(counts_of_fields(counts)), tuple(map(reason_of, reasons)))
        for batch, (counts, reasons) in near
    }


def _fields(aside: Aside) -> _Lists:
    return (
        [[*fields_of_count(count)] for count in aside.counts],
        [[*fields_of_reason(row)] for row in aside.reasons],
    )


def _kept(connection: Connection, batch: int) -> _Lists:
    packed = connection.execute("SELECT aside FROM import_aside WHERE batch = ?", (batch,)).get
    return _unpacked(packed) if packed else ([], [])


def _keep(connection: Connection, batch: int, lists: _Lists) -> None:
    forget_aside(connection, batch)
    if any(lists):
        packed = zlib.compress(json.dumps(lists, separators=(",", ":")).encode())
        connection.execute("INSERT INTO import_aside VALUES (?, ?)", (batch, packed))


def _unpacked(packed: bytes) -> _Lists:
    counts, reasons = json.loads(zlib.decompress(packed))
    return counts, reasons


def move_aside(
    connection: Connection, table: Literal["contact", "reason"], ids: Iterable[int]
) -> int:
    """Keep rows that are about to make way with their imports; how many are of none any more.

    Those were typed, or somebody has changed them. Days whose contacts an import keeps one by one
    are kept by that.
    """
    columns = COUNT_COLUMNS if table == "contact" else REASON_COLUMNS
    query = f"SELECT batch, edited, {columns} FROM {table} WHERE id = ?"  # noqa: S608 - of two names
    moved: dict[int, list[_Fields]] = {}
    lost = 0
    for number in ids:
        row: list[Any] = connection.execute(query, (number,)).fetchall()
        [(batch, edited, *fields)] = row
        if batch is None or edited:
            lost += 1
        else:
            moved.setdefault(batch, []).append(fields)
    for batch, rows in moved.items():
        by_contact = kept_days(connection, batch)
        counts, reasons = _kept(connection, batch)
        aside = counts if table == "contact" else reasons
        aside += [row for row in rows if (row[2], row[0], row[1]) not in by_contact]
        _keep(connection, batch, (counts, reasons))
    return lost
