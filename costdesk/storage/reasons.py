"""What contacts were about, as rows, and its sums over spans."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, Any, NamedTuple

from costdesk.domain.contacts import Cell, cell_order
from costdesk.domain.reasons import NONE_KEPT, ReasonCount, ReasonTally, Topic, part_of, topic_of
from costdesk.storage.batches import origin_of
from costdesk.storage.days import cuts, days_of, distinct_days, span_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import date

    from costdesk.domain.periods import Span
    from costdesk.storage.database import Connection
    from costdesk.storage.days import Days

_NEVER = "9999"  # after all days
REASON_COLUMNS = "first_day, last_day, line, direction, channel, reason, contacts, note"
_PLACES = ", ".join("?" * len(REASON_COLUMNS.split(",")))


class StoredReason(NamedTuple):
    """A row with its id."""

    id: int
    row: ReasonCount


class ReasonOfDay(NamedTuple):
    """A row that has a certain day, its import and the import's source, and whether it was changed.

    Without an import it was typed.
    """

    id: int
    row: ReasonCount
    batch: int | None
    profile: str
    edited: bool


def all_reasons(connection: Connection, span: Span | None = None) -> list[StoredReason]:
    """All rows, or those with a day in a span: by first day, in cell order, by reason."""
    first, last = days_of(span) if span else ("", _NEVER)
    rows = connection.execute(
        f"SELECT id, {REASON_COLUMNS} FROM reason "  # noqa: S608
        "WHERE first_day <= ? AND last_day >= ? ORDER BY first_day, last_day, id",
        (last, first),
    )
    found = [_stored(row) for row in rows]
    return sorted(found, key=lambda each: (each.row.span.start, cell_order(each.row.cell)))


def _stored(row: Sequence[Any]) -> StoredReason:
    number, first, last, line, direction, channel, reason, contacts, note = row
    cell = Cell(line, direction, channel)
    return StoredReason(number, ReasonCount(span_of(first, last), cell, reason, contacts, note))


def fields_of_reason(row: ReasonCount) -> tuple[str | int, ...]:
    """All that a row says, as it is stored."""
    return (*days_of(row.span), *row.cell, row.reason, row.contacts, row.note)


def reason_of(fields: Sequence[Any]) -> ReasonCount:
    """The row that says this."""
    return _stored((0, *fields)).row


def insert_reasons(connection: Connection, rows: Sequence[ReasonCount]) -> range:
    """Enter rows; returns their ids."""
    first = connection.execute("SELECT coalesce(max(id), 0) + 1 FROM reason").get
    ids = range(first, first + len(rows))
    connection.executemany(
        f"INSERT INTO reason (id, {REASON_COLUMNS}) VALUES (?, {_PLACES})",  # noqa: S608
        ((number, *fields_of_reason(row)) for number, row in zip(ids, rows, strict=True)),
    )
    return ids


def update_reasons(connection: Connection, changes: Iterable[tuple[int, ReasonCount]]) -> None:
    """Replace rows by id; one that is not as its import brought it is edited."""
    connection.executemany(
        f"UPDATE reason SET ({REASON_COLUMNS}) = ({_PLACES}), "  # noqa: S608
        "edited = coalesce(origin <> ?, 0) WHERE id = ?",
        ((*fields_of_reason(row), reason_origin(row), number) for number, row in changes),
    )


def reason_origin(row: ReasonCount) -> bytes:
    """What a row that is imported is known by again, whatever becomes of it."""
    return origin_of(fields_of_reason(row))


def reason_names(connection: Connection) -> list[str]:
    """The reasons that are recorded, by name."""
    rows = connection.execute("SELECT DISTINCT reason FROM reason ORDER BY reason")
    return [str(name) for (name,) in rows]


def has_reasons(connection: Connection) -> bool:
    """Whether any is recorded."""
    return bool(connection.execute("SELECT EXISTS (SELECT 1 FROM reason)").get)


def reason_days(connection: Connection) -> Span | None:
    """From the first to the last day that any row covers."""
    first, last = connection.execute("SELECT min(first_day), max(last_day) FROM reason").get
    return span_of(first, last) if first else None


def topic_days(connection: Connection) -> list[tuple[Topic, str, str, int]]:
    """What each row is of, its first and last day, and its id."""
    rows = connection.execute(
        "SELECT line, direction, channel, reason, first_day, last_day, id FROM reason"
    )
    return [
        (Topic(Cell(line, direction, channel), reason), first, last, number)
        for line, direction, channel, reason, first, last, number in rows
    ]


def reasons_of_days(
    connection: Connection, profile: str, days: Iterable[tuple[Cell, str]]
) -> list[StoredReason]:
    """What files of a source recorded of single days of a cell, as far as nobody changed it."""
    query = (
        f"SELECT id, {REASON_COLUMNS} FROM reason "  # noqa: S608
        "WHERE line = ? AND direction = ? AND channel = ? "
        "AND first_day = ? AND last_day = first_day AND NOT edited "
        "AND batch IN (SELECT id FROM batch WHERE profile = ?)"
    )
    rows = (connection.execute(query, (*cell, day, profile)) for cell, day in days)
    return [_stored(row) for found in rows for row in found]


def reasons_on_day(connection: Connection, line: str, day: date) -> list[ReasonOfDay]:
    """All rows of a line that have a day, whoever recorded them."""
    rows = connection.execute(
        f"SELECT reason.id, {REASON_COLUMNS}, batch, coalesce(profile, ''), edited FROM reason "  # noqa: S608
        "LEFT JOIN batch ON batch.id = batch WHERE line = ? AND first_day <= ? AND last_day >= ? "
        "ORDER BY reason.id",
        (line, day.isoformat(), day.isoformat()),
    )
    return [
        ReasonOfDay(number, _stored((number, *row)).row, batch, profile, bool(edited))
        for number, *row, batch, profile, edited in rows
    ]


def reason_tallies(connection: Connection, spans: Sequence[Span]) -> list[ReasonTally]:
    """The contacts of each topic in each span, exactly as ``reasons.tally_reasons``.

    Rows whose days all lie in a span are added up by SQL, those that it cuts one by one.
    """
    if not has_reasons(connection):
        return [NONE_KEPT for _ in spans]
    contacts = [_added_up(connection, span) for span in spans]
    cut: list[defaultdict[Cell, int]] = [defaultdict(int) for _ in spans]
    days = distinct_days(
        connection, "SELECT DISTINCT first_day, last_day FROM reason WHERE last_day > first_day"
    )
    for days_there, place in cuts(days, spans):
        for row in _rows_of(connection, days_there):
            contacts[place][topic_of(row)] += part_of(row, spans[place])
            cut[place][row.cell] += 1
    return [ReasonTally(dict(sums), dict(rows)) for sums, rows in zip(contacts, cut, strict=True)]


def _added_up(connection: Connection, span: Span) -> defaultdict[Topic, int]:
    """Sums of the rows that lie in the span whole."""
    first, last = days_of(span)
    rows = connection.execute(
        "SELECT line, direction, channel, reason, sum(contacts) FROM reason "
        "WHERE first_day BETWEEN ? AND ? AND last_day <= ? GROUP BY 1, 2, 3, 4",
        (first, last, last),
    )
    return defaultdict(
        int,
        {
            Topic(Cell(line, direction, channel), reason): contacts
            for line, direction, channel, reason, contacts in rows
        },
    )


def _rows_of(connection: Connection, days: Days) -> list[ReasonCount]:
    rows = connection.execute(
        f"SELECT id, {REASON_COLUMNS} FROM reason WHERE first_day = ? AND last_day = ?",  # noqa: S608
        days,
    )
    return [_stored(row).row for row in rows]
