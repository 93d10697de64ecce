"""The contacts of the first and last days of imports, kept small, to know them by again.

Each import keeps what its own file has of such a day; what is counted is put together from these.
"""

from __future__ import annotations

import json
import zlib
from datetime import date
from fractions import Fraction
from typing import TYPE_CHECKING, Any, NamedTuple

from costdesk.domain.contacts import Cell
from costdesk.domain.known_contacts import EdgeDay, KnownContact

if TYPE_CHECKING:
    from collections.abc import Iterable

    from costdesk.storage.database import Connection


class StoredDay(NamedTuple):
    """Such a day with the import that it is of, and whether nothing before it counts any more."""

    batch: int
    known: EdgeDay
    anew: bool = False


class DayRow(NamedTuple):
    """A count of a day: its id, its import, what it was when it came, and whether it still is."""

    id: int
    batch: int
    cell: Cell
    origin: bytes
    edited: bool


def insert_days(
    connection: Connection, batch: int, days: Iterable[EdgeDay], *, anew: bool = False
) -> None:
    """Keep the days of an import; where they begin ``anew``, nothing before counts beside them."""
    rows = ((each.day.isoformat(), each.line, _packed(each.contacts)) for each in days)
    connection.executemany(
        "INSERT INTO import_day (batch, day, line, contacts, anew) VALUES (?, ?, ?, ?, ?)",
        ((batch, *row, int(anew)) for row in rows),
    )


def parts_of_day(connection: Connection, profile: str, line: str, day: date) -> list[StoredDay]:
    """What each import of a source that was not taken back has of a day, the first import first."""
    rows: Iterable[Any] = connection.execute(
        "SELECT batch, contacts, anew FROM import_day JOIN batch ON batch.id = batch "
        "WHERE profile = ? AND line = ? AND day = ? AND undone IS NULL ORDER BY batch",
        (profile, line, day.isoformat()),
    )
    return [
        StoredDay(batch, EdgeDay(day, line, tuple(_unpacked(packed))), bool(anew))
        for batch, packed, anew in rows
    ]


def rows_of_day(connection: Connection, profile: str, line: str, day: date) -> list[DayRow]:
    """The counts that imports of a source brought of one day of a line."""
    rows: Iterable[Any] = connection.execute(
        "SELECT contact.id, batch, direction, channel, origin, edited FROM contact "
        "JOIN batch ON batch.id = batch WHERE profile = ? AND line = ? "
        "AND first_day = ? AND last_day = first_day ORDER BY contact.id",
        (profile, line, day.isoformat()),
    )
    return [
        DayRow(number, batch, Cell(line, direction, channel), origin, bool(edited))
        for number, batch, direction, channel, origin, edited in rows
    ]


def days_of_import(connection: Connection, batch: int) -> set[tuple[str, date]]:
    """The line and the day of what an import keeps of a day, or counts of one."""
    return _days(
        connection.execute(
            "SELECT line, day FROM import_day WHERE batch = :batch UNION SELECT line, first_day "
            "FROM contact WHERE batch = :batch AND last_day = first_day",
            {"batch": batch},
        )
    )


def days_of_others(connection: Connection, profile: str, batch: int) -> set[tuple[str, date]]:
    """The line and the day of what other imports of a source keep that were not taken back."""
    return _days(
        connection.execute(
            "SELECT DISTINCT line, day FROM import_day JOIN batch ON batch.id = batch "
            "WHERE profile = ? AND batch <> ? AND undone IS NULL",
            (profile, batch),
        )
    )


def _days(rows: Iterable[Any]) -> set[tuple[str, date]]:
    return {(line, date.fromisoformat(day)) for line, day in rows}


def kept_days(connection: Connection, batch: int) -> set[tuple[str, str, str]]:
    """The line and the day, as the first and the last one, of what an import keeps of a day."""
    rows: Iterable[Any] = connection.execute(
        "SELECT line, day, day FROM import_day WHERE batch = ?", (batch,)
    )
    return set(rows)


def forget_import(connection: Connection, batch: int) -> None:
    """Keep nothing more of an import's days."""
    connection.execute("DELETE FROM import_day WHERE batch = ?", (batch,))


def forget_days(connection: Connection, profile: str, days: Iterable[tuple[str, date]]) -> None:
    """Keep nothing more of some days (a line and a day) of a source."""
    connection.executemany(
        "DELETE FROM import_day WHERE line = ? AND day = ? "
        "AND batch IN (SELECT id FROM batch WHERE profile = ?)",
        ((line, day.isoformat(), profile) for line, day in days),
    )


def _packed(contacts: Iterable[KnownContact]) -> bytes:
    rows = [
        [key.hex(), direction, channel, int(answered), _text(seconds), _text(wait), reason]
        for key, direction, channel, answered, seconds, wait, reason in contacts
    ]
    return zlib.compress(json.dumps(rows, separators=(",", ":")).encode())


def _text(seconds: Fraction | None) -> str | None:
    return None if seconds is None else str(seconds)


def _unpacked(packed: bytes) -> Iterable[KnownContact]:
    """The contacts; of an import from before reasons were kept with them there is no seventh."""
    for key, direction, channel, answered, *rest in json.loads(zlib.decompress(packed)):
        seconds, wait = (None if text is None else Fraction(text) for text in rest[:2])
        reason = rest[2] if rest[2:] else None
        known = bytes.fromhex(key), direction, channel, bool(answered), seconds, wait
        yield KnownContact(*known, reason=reason)
