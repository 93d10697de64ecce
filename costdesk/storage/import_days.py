"""The contacts of the first and last days of imports, kept small, to know them by again."""

from __future__ import annotations

import json
import zlib
from datetime import date
from fractions import Fraction
from typing import TYPE_CHECKING, Any, NamedTuple

from costdesk.domain.known_contacts import EdgeDay, KnownContact

if TYPE_CHECKING:
    from collections.abc import Iterable

    from costdesk.storage.database import Connection


class StoredDay(NamedTuple):
    """Such a day with the import that it is of."""

    batch: int
    known: EdgeDay


def insert_days(connection: Connection, batch: int, days: Iterable[EdgeDay]) -> None:
    """Keep the days of an import."""
    connection.executemany(
        "INSERT INTO import_day (batch, day, line, contacts) VALUES (?, ?, ?, ?)",
        ((batch, known.day.isoformat(), known.line, _packed(known.contacts)) for known in days),
    )


def day_of_source(connection: Connection, profile: str, line: str, day: date) -> StoredDay | None:
    """The day of the last import of a source that has it and is there; None where none is."""
    rows: list[Any] = connection.execute(
        "SELECT batch, contacts FROM import_day JOIN batch ON batch.id = batch "
        "WHERE profile = ? AND line = ? AND day = ? AND undone IS NULL AND EXISTS "
        "(SELECT 1 FROM contact WHERE contact.batch = import_day.batch AND first_day = day) "
        "ORDER BY batch DESC LIMIT 1",
        (profile, line, day.isoformat()),
    ).fetchall()
    if not rows:
        return None
    [(batch, packed)] = rows
    return StoredDay(batch, EdgeDay(day, line, tuple(_unpacked(packed))))


def counts_of_day(connection: Connection, batch: int, day: date) -> list[tuple[int, bytes, bool]]:
    """Id, origin and whether it was edited of each count of an import on a day."""
    rows: Iterable[Any] = connection.execute(
        "SELECT id, origin, edited FROM contact WHERE batch = ? AND first_day = ? ORDER BY id",
        (batch, day.isoformat()),
    )
    return [(number, origin, bool(edited)) for number, origin, edited in rows]


def _packed(contacts: Iterable[KnownContact]) -> bytes:
    rows = [
        [key.hex(), direction, channel, int(answered), *map(_text, times)]
        for key, direction, channel, answered, *times in contacts
    ]
    return zlib.compress(json.dumps(rows, separators=(",", ":")).encode())


def _text(seconds: Fraction | None) -> str | None:
    return None if seconds is None else str(seconds)


def _unpacked(packed: bytes) -> Iterable[KnownContact]:
    for key, direction, channel, answered, seconds, wait in json.loads(zlib.decompress(packed)):
        times = (None if text is None else Fraction(text) for text in (seconds, wait))
        yield KnownContact(bytes.fromhex(key), direction, channel, bool(answered), *times)
