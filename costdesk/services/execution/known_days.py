"""Days that two files of a source have in part: their contacts counted together, each once.

A file is cut off on its first and its last day alone. The contacts of these days are kept with each
import, so another file that has such a day too is not a matter of opinion.
"""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, NamedTuple

from costdesk.domain.findings import Code, Finding
from costdesk.domain.known_contacts import together
from costdesk.imports.foreign.contacts.counting import Contact, counted
from costdesk.storage.contacts import count_origin
from costdesk.storage.import_days import counts_of_day, day_of_source

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Sequence
    from datetime import date

    from costdesk.domain.contacts import ContactCount
    from costdesk.domain.known_contacts import EdgeDay, KnownContact, Together
    from costdesk.domain.periods import Span
    from costdesk.services.commands import AddCounts
    from costdesk.storage.database import Connection


class KnownDays(NamedTuple):
    """What becomes of a command's counts where earlier imports have some of its first or last day.

    ``counts`` are those to enter, the first of them at ``places`` of the command; ``give_way`` are
    the ids of stored counts in whose place the others come, and ``edges`` what is kept. ``seen``
    are places of days of which nothing is new; ``news`` counts what is new on the others.
    """

    counts: tuple[ContactCount, ...]
    edges: tuple[EdgeDay, ...]
    give_way: frozenset[int] = frozenset()
    places: Sequence[int] = ()
    seen: frozenset[int] = frozenset()
    news: tuple[ContactCount, ...] = ()
    findings: tuple[Finding, ...] = ()
    total: int = 0
    shared: frozenset[date] = frozenset()
    ours: frozenset[date] = frozenset()
    """Days that an earlier import has too, and those of them of which this file has all."""
    apart: frozenset[date] = frozenset()
    """Days of which the two have no contact in common: what one says is added to the other."""

    def is_ours(self, span: Span) -> bool:
        """Whether an earlier import has no contact of a day that this file does not have."""
        return span.start in self.ours

    def is_theirs(self, span: Span) -> bool:
        """Whether an earlier import has contacts of a day that this file has only in part."""
        return span.start in self.shared - self.ours - self.apart

    def left_out(self, seen: Collection[int]) -> frozenset[int]:
        """Places of the command that are not entered as they are; ``seen`` are some of ours."""
        entered = {place for at, place in enumerate(self.places) if at not in seen}
        return frozenset(range(self.total)) - entered


class _Met(NamedTuple):
    """A day of the file that an earlier import has too, and the ids of its counts there."""

    edge: EdgeDay
    both: Together
    ids: tuple[int, ...]

    @property
    def whole(self) -> EdgeDay:
        """All contacts of both."""
        return self.edge._replace(contacts=self.both.contacts)

    @property
    def is_ours(self) -> bool:
        """Whether the earlier import has nothing that the file does not have."""
        return len(self.both.contacts) == len(self.edge.contacts)

    @property
    def is_apart(self) -> bool:
        """Whether the file has nothing that was there."""
        return len(self.both.news) == len(self.edge.contacts)

    @property
    def new(self) -> EdgeDay:
        """Those that were not there."""
        return self.edge._replace(contacts=self.both.news)


def known_days(connection: Connection, command: AddCounts) -> KnownDays:
    """What the contacts of earlier imports make of the first and the last day of a file."""
    count = len(command.counts)
    plain = KnownDays(command.counts, command.edges, places=range(count), total=count)
    if command.file is None or command.replace:
        return plain
    met = [*_met(connection, command.file.profile, command.edges)]
    if not met:
        return plain
    merged = [each for each in met if each.both.news or each.both.more]
    known = {each.edge.day for each in met}
    days = [count.span.start for count in command.counts]
    places = [place for place, day in enumerate(days) if day not in known]
    edges = {edge.day: edge for edge in command.edges}
    edges |= {each.edge.day: each.whole for each in merged}
    told = known - {each.edge.day for each in merged}
    counts = [command.counts[place] for place in places]
    return KnownDays(
        (*counts, *(count for each in merged for count in _counts(each.whole))),
        tuple(edges.values()),
        frozenset(number for each in merged for number in each.ids),
        places,
        frozenset(place for place, day in enumerate(days) if day in told),
        tuple(count for each in merged for count in _counts(each.new)),
        tuple(map(_finding, merged)),
        len(command.counts),
        frozenset(known),
        frozenset(each.edge.day for each in merged if each.is_ours),
        frozenset(each.edge.day for each in merged if each.is_apart),
    )


def _met(connection: Connection, profile: str, edges: Iterable[EdgeDay]) -> Iterator[_Met]:
    for edge in edges:
        stored = day_of_source(connection, profile, edge.line, edge.day)
        if stored is None:
            continue
        there = counts_of_day(connection, stored.batch, edge.day)
        # Where somebody has changed what was counted, it is theirs, and nothing is added to it.
        as_they_came = Counter(map(count_origin, _counts(stored.known)))
        if as_they_came == Counter(origin for _, origin, edited in there if not edited):
            both = together(stored.known.contacts, edge.contacts)
            if both.less:
                continue  # the owner has to say which of two files that differ is right
            ids = tuple(number for number, *_ in there)
            yield _Met(edge, both, ids)


def _counts(edge: EdgeDay) -> list[ContactCount]:
    return counted((_contact(edge, each) for each in edge.contacts), edge.line)


def _contact(edge: EdgeDay, known: KnownContact) -> Contact:
    return Contact(edge.day, *known[1:])


def _finding(met: _Met) -> Finding:
    again = len(met.edge.contacts) - len(met.both.news)
    values: dict[str, str | int] = {"start": met.edge.day.isoformat(), "rows": again}
    values |= {"kept": len(met.both.news), "count": met.both.more}
    return Finding(Code.DAY_COMPLETED, values=values)
