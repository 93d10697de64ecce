"""Rows of other imports that stand again once an import is taken back that counted their days.

They were there in a file too and had been left out, or they had made way.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple

from costdesk.domain.reasons import topic_of
from costdesk.services.execution.giving_back import Put
from costdesk.services.execution.overlaps import Coverage, Entry
from costdesk.services.execution.reasons import settled_reasons
from costdesk.services.execution.whole_days import stored_days
from costdesk.storage.contacts import cell_days
from costdesk.storage.days import days_of
from costdesk.storage.import_aside import Aside, aside_between, drop_aside
from costdesk.storage.reasons import topic_days

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from costdesk.domain.contacts import Cell, ContactCount
    from costdesk.domain.periods import Span
    from costdesk.domain.reasons import ReasonCount, Topic
    from costdesk.services.execution.giving_back import Back
    from costdesk.services.execution.names import Names
    from costdesk.storage.database import Connection


class Freed(NamedTuple):
    """The days of each cell, and of each topic, that rows had which go."""

    cells: dict[Cell, list[Entry]]
    topics: dict[Topic, list[Entry]]

    @property
    def entries(self) -> list[Entry]:
        """All of them."""
        return [entry for found in (*self.cells.values(), *self.topics.values()) for entry in found]


def freed_days(connection: Connection, counts: Iterable[int], reasons: Iterable[int]) -> Freed:
    """The days of counts and of reasons that are about to go, by id."""
    freed = Freed({}, {})
    for number, first, last, cell in cell_days(connection, counts):
        freed.cells.setdefault(cell, []).append(Entry(first, last, number))
    gone = {*reasons}
    for topic, first, last, number in topic_days(connection) if gone else ():
        if number in gone:
            freed.topics.setdefault(topic, []).append(Entry(first, last, number))
    return freed


def stand_again(connection: Connection, names: Names, freed: Freed, back: Back) -> Back:
    """What else comes back: of each day that is free, what the last import says that has it.

    A file that has a day whole has all contacts that others keep of it, one by one.
    """
    cells = freed_days(connection, back.count_ids, ()).cells
    for cell, entries in freed.cells.items():
        cells[cell] = [*cells.get(cell, ()), *entries]
    freed = freed._replace(cells=cells)
    if not freed.entries:
        return back
    first = min(each.first for each in freed.entries)
    last = max(each.last for each in freed.entries)
    free = {cell: Coverage(entries) for cell, entries in cells.items()}
    for batch, aside in aside_between(connection, first, last).items():
        taken = {cell: _taken(connection, back, batch, cell) for cell in free}
        fuller = _fuller(back)
        counts = [
            count
            for count in aside.counts
            if count.cell in free
            for entry in [_entry(count)]
            if free[count.cell].met_by(entry) and not taken[count.cell].met_by(entry)
            if _contacts(count) >= fuller.get((count.cell, count.span), 0)
        ]
        offered = Aside(tuple(counts), aside.reasons)
        back = _with(connection, names, back, batch, offered, freed)
    return back


def _entry(row: ContactCount | ReasonCount) -> Entry:
    return Entry(*days_of(row.span), 0)


def _contacts(count: ContactCount) -> int:
    return count.offered or count.handled


def _fuller(back: Back) -> dict[tuple[Cell, Span], int]:
    """How many contacts of a day come back: what has fewer has not the whole day."""
    return {(put.count.cell, put.count.span): _contacts(put.count) for put in back.counts}


def _taken(connection: Connection, back: Back, batch: int, cell: Cell) -> Coverage:
    """The days of a cell that are not free for what an import has of them."""
    there = [each for each in stored_days(connection, cell) if each.number not in back.count_ids]
    puts = (put for put in back.counts if put.count.cell == cell and put.since >= batch)
    return Coverage([*there, *(_entry(put.count) for put in puts)])


def _with(
    connection: Connection, names: Names, back: Back, batch: int, offered: Aside, freed: Freed
) -> Back:
    """All that comes back, with these counts of an import and what contacts were about."""
    back = _without(back, offered)
    reasons = _reasons(connection, back, offered, freed)
    if not offered.counts and not reasons:
        return back
    drop_aside(connection, batch, Aside(offered.counts, tuple(reasons)))
    cells = ((each, names.cell(each.cell)) for each in offered.counts)
    puts = (Put(batch, replace(each, cell=cell), batch) for each, cell in cells)
    settled = settled_reasons(connection, reasons, names)
    return back._replace(
        counts=(*back.counts, *puts),
        reasons=(*back.reasons, *((batch, row) for row in settled)),
        again=back.again + len(offered.counts),
    )


def _without(back: Back, offered: Aside) -> Back:
    """What comes back without days that these count, and without their reasons if it has any."""
    entries: dict[Cell, list[Entry]] = {}
    for count in offered.counts:
        entries.setdefault(count.cell, []).append(_entry(count))
    counted = {cell: Coverage(found) for cell, found in entries.items()}
    told = {(row.cell, row.span) for row in offered.reasons}

    def is_counted(row: ContactCount | ReasonCount) -> bool:
        return row.cell in counted and counted[row.cell].met_by(_entry(row)) is not None

    return back._replace(
        counts=tuple(put for put in back.counts if not is_counted(put.count)),
        reasons=tuple(
            (owner, row)
            for owner, row in back.reasons
            if (row.cell, row.span) not in told or not is_counted(row)
        ),
    )


def _reasons(connection: Connection, back: Back, offered: Aside, freed: Freed) -> list[ReasonCount]:
    """What these counts were about, and where reasons are free, as far as nothing is recorded."""
    days = {(count.cell, count.span) for count in offered.counts}
    free = {topic: Coverage(entries) for topic, entries in freed.topics.items()}
    found = [row for row in offered.reasons if (row.cell, row.span) in days or _is_met(free, row)]
    there: dict[Topic, list[Entry]] = {}
    for topic, first, last, number in topic_days(connection) if found else ():
        if number not in back.reason_ids:
            there.setdefault(topic, []).append(Entry(first, last, number))
    for _, row in back.reasons:
        there.setdefault(topic_of(row), []).append(_entry(row))
    recorded = {topic: Coverage(entries) for topic, entries in there.items()}
    return [row for row in found if not _is_met(recorded, row)]


def _is_met(covered: Mapping[Topic, Coverage], row: ReasonCount) -> bool:
    topic = topic_of(row)
    return topic in covered and covered[topic].met_by(_entry(row)) is not None
