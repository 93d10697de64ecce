"""Quality figures as rows."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Any, NamedTuple

from costdesk.domain.allocation import plain
from costdesk.domain.quality import Quality, Subject
from costdesk.storage.batches import origin_of
from costdesk.storage.days import days_of, span_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from costdesk.domain.periods import Span
    from costdesk.storage.database import Connection

_COLUMNS = "first_day, last_day, measure, value, method, line, channel, note"
_ORDER = "ORDER BY first_day, last_day, id"


class StoredQuality(NamedTuple):
    """A quality row with its id."""

    id: int
    quality: Quality


def all_quality(connection: Connection, span: Span | None = None) -> list[StoredQuality]:
    """All rows by first day, then in the order of entry; or those with a day in a span."""
    if span is None:
        query = f"SELECT id, {_COLUMNS} FROM quality {_ORDER}"  # noqa: S608
        return [_stored(row) for row in connection.execute(query)]
    first, last = days_of(span)
    query = f"SELECT id, {_COLUMNS} FROM quality WHERE first_day <= ? AND last_day >= ? {_ORDER}"  # noqa: S608
    return [_stored(row) for row in connection.execute(query, (last, first))]


def _stored(row: Sequence[Any]) -> StoredQuality:
    number, first, last, measure, value, method, line, channel, note = row
    quality = Quality(
        span_of(first, last), measure, Decimal(value), method, line, channel or "", note
    )
    return StoredQuality(number, quality)


def _row(row: Quality) -> tuple[str | None, ...]:
    texts = row.measure, plain(row.value), row.method, row.line, row.channel or None, row.note
    return (*days_of(row.span), *texts)


def insert_quality(connection: Connection, rows: Sequence[Quality]) -> range:
    """Enter rows; returns their ids."""
    first = connection.execute("SELECT coalesce(max(id), 0) + 1 FROM quality").get
    ids = range(first, first + len(rows))
    connection.executemany(
        f"INSERT INTO quality (id, {_COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",  # noqa: S608
        ((number, *_row(row)) for number, row in zip(ids, rows, strict=True)),
    )
    return ids


def update_quality(connection: Connection, changes: Iterable[tuple[int, Quality]]) -> None:
    """Replace rows by id; one that is not as its import brought it is edited."""
    connection.executemany(
        f"UPDATE quality SET ({_COLUMNS}) = (?, ?, ?, ?, ?, ?, ?, ?), "  # noqa: S608
        "edited = coalesce(origin <> ?, 0) WHERE id = ?",
        ((*_row(row), quality_origin(row), number) for number, row in changes),
    )


def quality_origin(row: Quality) -> bytes:
    """What a row that is imported is known by again, whatever becomes of it."""
    return origin_of(_row(row))


def measures(connection: Connection) -> list[str]:
    """The measures that are kept, by name."""
    rows = connection.execute("SELECT DISTINCT measure FROM quality ORDER BY measure")
    return [str(name) for (name,) in rows]


def subject_days(connection: Connection) -> list[tuple[Subject, str, str, int]]:
    """What each row is of, its first and last day, and its id."""
    rows = connection.execute(
        "SELECT measure, line, coalesce(channel, ''), first_day, last_day, id FROM quality"
    )
    return [
        (Subject(measure, line, channel), first, last, number)
        for measure, line, channel, first, last, number in rows
    ]
