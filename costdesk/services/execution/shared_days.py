"""A day of which several imports of a source keep the contacts: what they come to together."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple

from costdesk.domain.contacts import Cell
from costdesk.domain.known_contacts import EdgeDay, about, all_together
from costdesk.domain.periods import Span
from costdesk.domain.reasons import ReasonCount
from costdesk.imports.foreign.contacts.counting import Contact, counted
from costdesk.storage.contacts import count_origin
from costdesk.storage.import_days import parts_of_day, rows_of_day
from costdesk.storage.reasons import reasons_on_day

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from costdesk.domain.contacts import ContactCount
    from costdesk.services.execution.names import Names
    from costdesk.storage.database import Connection
    from costdesk.storage.import_days import DayRow, StoredDay


class SharedDay(NamedTuple):
    """What imports keep of a day, in their order, and the counts that stand for it."""

    line: str
    day: date
    kept: Sequence[StoredDay]
    rows: Sequence[DayRow]

    @property
    def parts(self) -> Sequence[StoredDay]:
        """Those that count, from the last on that took the place of all before."""
        begins = [place for place, part in enumerate(self.kept) if part.anew]
        return self.kept[begins[-1] :] if begins else self.kept

    @property
    def known(self) -> EdgeDay:
        """All contacts of the parts, each once."""
        contacts = all_together(part.known.contacts for part in self.parts)
        return EdgeDay(self.day, self.line, contacts)

    def without(self, batch: int) -> SharedDay:
        """The same day without what one of the imports has of it."""
        return self._replace(kept=[part for part in self.kept if part.batch != batch])

    def is_counted(self, names: Names) -> bool:
        """Whether the counts are those of the parts, and nobody has changed any.

        Where somebody has, or an import counts the whole day, it is theirs.
        """
        if not self.rows or not self.is_of_parts or any(row.edited for row in self.rows):
            return False
        told = Counter(count_origin(count) for count in counts_of(self.known, names))
        return told == Counter(row.origin for row in self.rows)

    @property
    def is_of_parts(self) -> bool:
        """Whether no import counts the day that has it whole, and so keeps no contacts of it."""
        return {row.batch for row in self.rows} <= {part.batch for part in self.kept}


def shared_day(connection: Connection, profile: str, line: str, day: date) -> SharedDay:
    """What is kept and counted of a day of a source."""
    kept = parts_of_day(connection, profile, line, day)
    rows = rows_of_day(connection, profile, line, day) if kept else []
    if any(each.reason is None for part in kept for each in part.known.contacts):
        there = reasons_on_day(connection, line, day)
        if not any(each.profile == profile for each in there):
            kept = [_without_reasons(part) for part in kept]
    return SharedDay(line, day, kept, rows)


def _without_reasons(part: StoredDay) -> StoredDay:
    """The part, of whose contacts none had a reason that was not kept: none was recorded."""
    contacts = tuple(each._replace(reason=each.reason or "") for each in part.known.contacts)
    return part._replace(known=part.known._replace(contacts=contacts))


def counts_of(edge: EdgeDay, names: Names) -> list[ContactCount]:
    """What the contacts of a day come to, by cell."""
    counts = counted((Contact(edge.day, *each[1:6]) for each in edge.contacts), edge.line)
    return [replace(count, cell=names.cell(count.cell)) for count in counts]


def reasons_of(edge: EdgeDay) -> list[ReasonCount]:
    """What the contacts of a day were about, as far as that is known."""
    span = Span.of(edge.day, edge.day)
    return [
        ReasonCount(span, Cell(edge.line, direction, channel), reason, contacts)
        for (direction, channel, reason), contacts in about(edge.contacts).items()
    ]
