"""Contact counts as rows, and their sums over many spans at once."""

from __future__ import annotations

from datetime import date
from operator import attrgetter
from typing import TYPE_CHECKING, Any, NamedTuple

from costdesk.domain.contacts import (
    MEASURES,
    NOTHING,
    Cell,
    ContactCount,
    Tally,
    cell_order,
    tally_of,
)
from costdesk.domain.periods import DAY, Span
from costdesk.domain.progress import silent, told
from costdesk.storage.batches import origin_of
from costdesk.storage.days import Cut, Days, cuts, days_of, distinct_days, span_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from costdesk.domain.progress import Progress
    from costdesk.storage.database import Connection

_NEVER = "9999"  # after all days
_CELL = "line, direction, channel"
COUNT_COLUMNS = f"first_day, last_day, {_CELL}, {', '.join(MEASURES)}, note"
_SUMS = ", ".join(f"sum({measure})" for measure in MEASURES)
_RECORDED = ", ".join(f"count({measure})" for measure in MEASURES)
_RECORDED_BY_ACTIVE = ", ".join(f"count(iif(handled > 0, {it}, NULL))" for it in MEASURES)


_measures_of = attrgetter(*MEASURES)


class StoredCount(NamedTuple):
    """A contact count with the id of its row."""

    id: int
    count: ContactCount  # type: ignore[assignment]  # hides tuple.count


def all_counts(connection: Connection, span: Span | None = None) -> list[StoredCount]:
    """All counts, or those that have a day in a span, by first day, then in cell order."""
    first, last = days_of(span) if span else ("", _NEVER)
    rows = connection.execute(
        f"SELECT id, {COUNT_COLUMNS} FROM contact "  # noqa: S608
        "WHERE first_day <= ? AND last_day >= ? ORDER BY first_day, id",
        (last, first),
    )
    found = _stored(rows)
    order = {cell: cell_order(cell) for cell in {row.count.cell for row in found}}
    return sorted(found, key=lambda row: (row.count.span.start, order[row.count.cell]))


def contact_count(connection: Connection, number: int) -> StoredCount | None:
    """The count of an id."""
    query = f"SELECT id, {COUNT_COLUMNS} FROM contact WHERE id = ?"  # noqa: S608
    return next(iter(_stored(connection.execute(query, (number,)))), None)


def _stored(rows: Iterable[Sequence[Any]]) -> list[StoredCount]:
    cells: dict[tuple[str, str, str], Cell] = {}
    spans: dict[tuple[str, str], Span] = {}
    found = []
    for number, first, last, line, direction, channel, *measures, note in rows:
        key, days = (line, direction, channel), (first, last)
        cell = cells.get(key) or cells.setdefault(key, Cell(*key))
        span = spans.get(days) or spans.setdefault(days, span_of(first, last))
        recorded = dict(zip(MEASURES, measures, strict=True))
        found.append(StoredCount(number, ContactCount(span, cell, note=note, **recorded)))
    return found


def fields_of_count(row: ContactCount) -> tuple[str | int | None, ...]:
    """All that a count says, as it is stored."""
    return (
        *days_of(row.span),
        *row.cell,
        *_measures_of(row),
        row.note,
    )


def counts_of_fields(rows: Iterable[Sequence[Any]]) -> list[ContactCount]:
    """The counts that say this."""
    return [stored.count for stored in _stored((0, *fields) for fields in rows)]


_PLACES = ", ".join("?" * len(COUNT_COLUMNS.split(",")))


def insert_counts(
    connection: Connection, counts: Sequence[ContactCount], progress: Progress = silent
) -> range:
    """Enter counts; returns their ids."""
    first = connection.execute("SELECT coalesce(max(id), 0) + 1 FROM contact").get
    ids = range(first, first + len(counts))
    connection.executemany(
        f"INSERT INTO contact (id, {COUNT_COLUMNS}) VALUES (?, {_PLACES})",  # noqa: S608
        (
            (number, *fields_of_count(row))
            for number, row in zip(ids, told(counts, progress), strict=True)
        ),
    )
    return ids


def update_counts(connection: Connection, changes: Iterable[tuple[int, ContactCount]]) -> None:
    """Replace counts by id; one that is not as its import brought it is edited."""
    connection.executemany(
        f"UPDATE contact SET ({COUNT_COLUMNS}) = ({_PLACES}), "  # noqa: S608
        "edited = coalesce(origin <> ?, 0) WHERE id = ?",
        ((*fields_of_count(row), count_origin(row), number) for number, row in changes),
    )


def count_origin(row: ContactCount) -> bytes:
    """What a count that is imported is known by again, whatever becomes of it."""
    return origin_of(fields_of_count(row))


def tallies(connection: Connection, spans: Sequence[Span]) -> list[dict[Cell, Tally]]:
    """The counts of each cell in each span, exactly as ``contacts.tallies_of``.

    Rows whose days all lie in a span are added up by SQL, those that it cuts one by one.
    """
    found: list[dict[Cell, Tally]] = [{} for _ in spans]
    for tallied, span in zip(found, spans, strict=True):
        for cell, part in _added_up(connection, span):
            tallied[cell] = tallied[cell].plus(part) if cell in tallied else part
    for cut, rows in _cut_rows(connection, spans):
        tallied = found[cut.place]
        for row in rows:
            part = tally_of(row.count, spans[cut.place])
            tallied[row.count.cell] = tallied.get(row.count.cell, NOTHING).plus(part)
    return found


def totals(connection: Connection) -> dict[Cell, Tally]:
    """What all counts of each cell add up to, in cell order.

    In the order of an index, which takes a third of the time that ``tallies`` of all days takes.
    """
    rows = connection.execute(
        f"SELECT {_CELL}, count(nullif(handled, 0)), {_SUMS}, {_RECORDED_BY_ACTIVE} "  # noqa: S608
        f"FROM contact GROUP BY {_CELL}"
    )
    found = {
        Cell(line, direction, channel): _tally(active, numbers)
        for line, direction, channel, active, *numbers in rows
    }
    return {cell: found[cell] for cell in sorted(found, key=cell_order)}


def _tally(active: int, numbers: Sequence[int | None]) -> Tally:
    """The sums of all measures, then in how many active rows each is recorded, as a tally."""
    sums, recorded = numbers[: len(MEASURES)], numbers[len(MEASURES) :]
    totals = {m: total for m, total in zip(MEASURES, sums, strict=True) if total is not None}
    known = {m: n or 0 for m, n in zip(MEASURES, recorded, strict=True) if m in totals}
    return Tally(active, totals, known)


def _added_up(connection: Connection, span: Span) -> Iterator[tuple[Cell, Tally]]:
    """Sums of the rows that lie in the span whole, those with handled contacts apart."""
    first, last = days_of(span)
    rows = connection.execute(
        f"SELECT {_CELL}, handled > 0, count(*), {_SUMS}, {_RECORDED} FROM contact "  # noqa: S608
        "WHERE first_day BETWEEN ? AND ? AND last_day <= ? GROUP BY 1, 2, 3, 4",
        (first, last, last),
    )
    for line, direction, channel, active, count, *numbers in rows:
        sums, recorded = numbers[: len(MEASURES)], numbers[len(MEASURES) :]
        totals = {m: total for m, total in zip(MEASURES, sums, strict=True) if total is not None}
        known = {m: active * n for m, n in zip(MEASURES, recorded, strict=True) if m in totals}
        yield Cell(line, direction, channel), Tally(active * count, totals, known)


def straddled_cells(connection: Connection, spans: Sequence[Span]) -> list[frozenset[Cell]]:
    """For each span the cells with a row that it cuts: their counts in it are estimated."""
    found: list[set[Cell]] = [set() for _ in spans]
    for cut, rows in _cut_rows(connection, spans):
        found[cut.place].update(row.count.cell for row in rows)
    return [frozenset(cells) for cells in found]


def _cut_rows(
    connection: Connection, spans: Sequence[Span]
) -> Iterator[tuple[Cut, list[StoredCount]]]:
    days = distinct_days(
        connection, "SELECT DISTINCT first_day, last_day FROM contact WHERE last_day > first_day"
    )
    known: dict[Days, list[StoredCount]] = {}
    for cut in cuts(days, spans):
        if cut.days not in known:
            rows = connection.execute(
                f"SELECT id, {COUNT_COLUMNS} FROM contact "  # noqa: S608
                "WHERE first_day = ? AND last_day = ?",
                cut.days,
            )
            known[cut.days] = _stored(rows)
        yield cut, known[cut.days]


def counted_days(connection: Connection) -> Span | None:
    """From the first to the last day that any count covers."""
    # Each from an end of an index: the last day of a row that has but one is its first as well.
    first, last, reach = connection.execute(
        "SELECT (SELECT min(first_day) FROM contact), (SELECT max(first_day) FROM contact), "
        "(SELECT max(last_day) FROM contact WHERE last_day > first_day)"
    ).get
    return span_of(first, max(last, reach or last)) if first else None


class DayCount(NamedTuple):
    """What a channel handled on one day; of a row of several days its first, ``is_one_day`` off."""

    day: date
    is_one_day: bool
    channel: str
    handled: int


def inbound_by_day(connection: Connection, span: Span) -> list[DayCount]:
    """Inbound contacts of every row that begins in a span, summed by day and channel."""
    rows = connection.execute(
        "SELECT first_day, first_day = last_day, channel, sum(handled) FROM contact "
        "WHERE first_day BETWEEN ? AND ? AND direction = 'inbound' GROUP BY 1, 2, 3",
        days_of(span),
    )
    return [DayCount(date.fromisoformat(day), bool(one), *rest) for day, one, *rest in rows]


def last_active_day(connection: Connection) -> date | None:
    """The last day of the last count that holds anything but zeros."""
    anything = " OR ".join(f"{measure} > 0" for measure in MEASURES)
    query = f"SELECT max(last_day) FROM contact WHERE {anything}"  # noqa: S608
    day = connection.execute(query).get
    return day and date.fromisoformat(day)


def cells(connection: Connection) -> list[Cell]:
    """Every cell that is counted, in cell order."""
    rows = connection.execute(f"SELECT DISTINCT {_CELL} FROM contact")  # noqa: S608
    return sorted(map(Cell._make, rows), key=cell_order)


def covered_days_by_cell(
    connection: Connection, span: Span | None = None
) -> dict[Cell, list[Span]]:
    """The days that each cell's counts cover, as spans with a gap between them, in cell order.

    With a span only what is counted in it, and the counts next to it on both sides.
    """
    return {cell: _joined(_days_of_cell(connection, cell, span)) for cell in cells(connection)}


def _joined(days: Iterable[Sequence[str]]) -> list[Span]:
    """Days in the order of the first, as spans with a gap between them."""
    found: list[Days] = []
    follows = _FollowingDays()
    start = reach = following = ""
    for first, last in days:
        if first > following:
            found.append(Days(start, reach))
            start = first
        if last > reach:
            reach, following = last, follows[last]
    found.append(Days(start, reach))
    return [span_of(*island) for island in found[1:]]


class _FollowingDays(dict[str, str]):
    """The day after each day asked for, as texts; each is worked out once."""

    def __missing__(self, day: str) -> str:
        """Work it out."""
        following = (date.fromisoformat(day) + DAY).isoformat()
        self[day] = following
        return following


def lines(connection: Connection) -> list[str]:
    """Every line that a cost item or a count names, by name; the empty one is left out."""
    rows = connection.execute(
        "SELECT line FROM contact WHERE line <> '' UNION SELECT line FROM cost WHERE line <> ''"
    )
    return sorted(line for (line,) in rows)


def days_by_cell(connection: Connection, cell: Cell) -> list[tuple[str, str, int]]:
    """First day, last day and id of each count of a cell, by first day."""
    rows: Iterable[Any] = connection.execute(
        "SELECT first_day, last_day, id FROM contact "
        "WHERE line = ? AND direction = ? AND channel = ? ORDER BY first_day",
        cell,
    )
    return list(rows)


def cell_days(connection: Connection, ids: Iterable[int]) -> list[tuple[int, str, str, Cell]]:
    """Id, first and last day and cell of counts, by id."""
    query = f"SELECT id, first_day, last_day, {_CELL} FROM contact WHERE id = ?"  # noqa: S608
    rows = (row for number in ids for row in connection.execute(query, (number,)))
    return [(number, first, last, Cell(*cell)) for number, first, last, *cell in rows]


class ImportedDay(NamedTuple):
    """A count of an import that nobody has changed: its source, the days that the file covers."""

    profile: str
    first: str
    last: str
    contacts: int


def imported_days(connection: Connection, ids: Iterable[int]) -> dict[int, ImportedDay]:
    """What is known of counts by id, as far as an import brought them and they are as they were."""
    query = (
        "SELECT batch.profile, min(of_file.first_day), max(of_file.last_day), "
        "coalesce(contact.offered, contact.handled) FROM contact "
        "JOIN batch ON batch.id = contact.batch "
        "JOIN contact AS of_file ON of_file.batch = contact.batch "
        "WHERE contact.id = ? AND NOT contact.edited GROUP BY contact.id"
    )
    rows = ((number, row) for number in ids for row in connection.execute(query, (number,)))
    return {number: ImportedDay._make(row) for number, row in rows}


def _days_of_cell(connection: Connection, cell: Cell, span: Span | None) -> Iterable[Any]:
    first, last = days_of(span) if span else ("", _NEVER)
    cell_is = "line = :line AND direction = :direction AND channel = :channel"
    before = f"SELECT max(first_day) FROM contact WHERE {cell_is} AND first_day < :first"  # noqa: S608
    after = f"SELECT min(first_day) FROM contact WHERE {cell_is} AND first_day > :last"  # noqa: S608
    return connection.execute(
        f"SELECT first_day, last_day FROM contact WHERE {cell_is} "  # noqa: S608
        f"AND first_day BETWEEN coalesce(({before}), '') AND coalesce(({after}), :last) "
        "ORDER BY first_day",
        {**cell._asdict(), "first": first, "last": last},
    )
