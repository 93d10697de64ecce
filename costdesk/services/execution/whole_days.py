"""Two files of one source that share days: a day with which one ends or begins is the other's.

An export ends in the middle of its last day, and may begin in the middle of its first; every day
between them it has whole. What two files tell of such a day is decided by that, never by which
came later, and only where somebody said so.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from costdesk.domain.findings import Code, Finding
from costdesk.services.execution.overlaps import Entry, meetings
from costdesk.storage.contacts import days_by_cell, imported_days

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping, Sequence

    from costdesk.domain.contacts import Cell, ContactCount
    from costdesk.services.execution.overlaps import Meeting
    from costdesk.services.imported_files import ImportedFile
    from costdesk.storage.database import Connection


class WholeDays(NamedTuple):
    """Ids of stored counts that make way, and places of new ones that are left out.

    ``open`` are days that neither file is known to have whole, ``gone`` the cells and days of
    those that make way.
    """

    give_way: frozenset[int] = frozenset()
    left_out: frozenset[int] = frozenset()
    open: int = 0
    gone: frozenset[tuple[Cell, str]] = frozenset()

    @property
    def is_any(self) -> bool:
        """Whether it decides any day."""
        return bool(self.give_way or self.left_out)

    @property
    def is_all(self) -> bool:
        """Whether it decides every day that both files count."""
        return self.is_any and not self.open

    def finding(self, code: Code) -> Finding:
        """How many days each of the files counts."""
        values: dict[str, str | int] = {"rows": len(self.give_way), "kept": len(self.left_out)}
        return Finding(code, values=values)


def stored_days(connection: Connection, cell: Cell) -> list[Entry]:
    """The days of each stored count of a cell."""
    return [Entry._make(row) for row in days_by_cell(connection, cell)]


def whole_days(
    connection: Connection,
    file: ImportedFile | None,
    counts: Sequence[ContactCount],
    entries: Mapping[Cell, Sequence[Entry]],
    seen: Collection[int],
    edges: tuple[str, str],
) -> WholeDays:
    """Which file has each of the days whole that both count, but for those ``seen`` before.

    ``edges`` are the first and the last day of the file.
    """
    if file is None or not file.profile:
        return WholeDays()
    met = [
        meeting
        for cell, rows in entries.items()
        for meeting in meetings(rows, stored_days(connection, cell))
        if meeting.entry.number not in seen
    ]
    known = imported_days(connection, {each.other.number for each in met})
    give_way: set[int] = set()
    left_out: set[int] = set()
    gone: set[tuple[Cell, str]] = set()
    for each in met:
        there = known.get(each.other.number)
        if there is None or there.profile != file.profile or not _is_one_day(each):
            continue
        count = counts[each.entry.number]
        new = _Side(each.entry.first in edges, count.offered or count.handled)
        old = _Side(each.entry.first in (there.first, there.last), there.contacts)
        if old.may_be_part_of(new):
            give_way.add(each.other.number)
            gone.add((count.cell, each.other.first))
        elif new.may_be_part_of(old):
            left_out.add(each.entry.number)
    decided = len(give_way) + len(left_out)
    open_days = len(met) - decided
    return WholeDays(frozenset(give_way), frozenset(left_out), open_days, frozenset(gone))


class _Side(NamedTuple):
    """What one of the files says of a day: whether it ends or begins with it, and how many."""

    is_edge: bool
    contacts: int

    def may_be_part_of(self, other: _Side) -> bool:
        """Whether the other has the day whole, and all of this can be in it."""
        return self.is_edge and not other.is_edge and self.contacts <= other.contacts


def edges_of(counts: Sequence[ContactCount]) -> tuple[str, str]:
    """The first and the last day of a file."""
    days = [count.span.start.isoformat() for count in counts]
    return (min(days), max(days)) if days else ("", "")


def _is_one_day(meeting: Meeting) -> bool:
    entry, other = meeting
    return entry.first == entry.last == other.first == other.last
