"""Days that two files of a source have in part: their contacts counted together, each once.

A file is cut off on its first and its last day alone. The contacts of these days are kept with each
import, so another file that has such a day too is not a matter of opinion.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from costdesk.domain.findings import Code, Finding
from costdesk.domain.known_contacts import together
from costdesk.services.execution.reasons_of_days import Shift, shift, shifts
from costdesk.services.execution.shared_days import counts_of, shared_day

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Sequence
    from datetime import date

    from costdesk.domain.contacts import ContactCount
    from costdesk.domain.known_contacts import EdgeDay, Together
    from costdesk.services.commands import AddCounts
    from costdesk.services.execution.names import Names
    from costdesk.services.execution.shared_days import SharedDay
    from costdesk.storage.database import Connection


class KnownDays(NamedTuple):
    """What becomes of a command's counts where earlier imports have some of its first or last day.

    ``counts`` are those to enter, the first of them at ``places`` of the command; ``give_way`` are
    the ids of stored counts in whose place the others come. ``seen`` are places of days of which
    nothing is new; ``news`` counts what is new on the others. ``shared`` are both kinds of days,
    and ``shift`` is what they make of the reasons. Of days that are ``over`` (a line and a day)
    nothing is there any more, whatever earlier imports keep of them.
    """

    counts: tuple[ContactCount, ...]
    give_way: frozenset[int] = frozenset()
    places: Sequence[int] = ()
    seen: frozenset[int] = frozenset()
    news: tuple[ContactCount, ...] = ()
    findings: tuple[Finding, ...] = ()
    total: int = 0
    shared: frozenset[date] = frozenset()
    shift: Shift = Shift()
    over: frozenset[tuple[str, date]] = frozenset()

    def left_out(self, seen: Collection[int]) -> frozenset[int]:
        """Places of the command that are not entered as they are; ``seen`` are some of ours."""
        entered = {place for at, place in enumerate(self.places) if at not in seen}
        return frozenset(range(self.total)) - entered


class _Met(NamedTuple):
    """A day of the file that earlier imports have too: their contacts, and those of all."""

    edge: EdgeDay
    there: SharedDay
    before: EdgeDay
    both: Together

    @property
    def whole(self) -> EdgeDay:
        """All contacts, those of the file too."""
        return self.edge._replace(contacts=self.both.contacts)

    @property
    def new(self) -> EdgeDay:
        """Those that were not there."""
        return self.edge._replace(contacts=self.both.news)


def known_days(connection: Connection, command: AddCounts, names: Names) -> KnownDays:
    """What the contacts of earlier imports make of the first and the last day of a file."""
    count = len(command.counts)
    plain = KnownDays(command.counts, places=range(count), total=count)
    if command.file is None or command.replace:
        return plain
    profile = command.file.profile
    days = [shared_day(connection, profile, edge.line, edge.day) for edge in command.edges]
    over = frozenset((day.line, day.day) for day in days if not day.rows)
    met = [*_met(zip(command.edges, days, strict=True), names)]
    if not met:
        return plain._replace(over=over)
    merged = [each for each in met if each.both.news or each.both.more]
    known = {each.edge.day for each in met}
    of_counts = [count.span.start for count in command.counts]
    places = [place for place, day in enumerate(of_counts) if day not in known]
    told = known - {each.edge.day for each in merged}
    counts = [command.counts[place] for place in places]
    return KnownDays(
        (*counts, *(count for each in merged for count in counts_of(each.whole, names))),
        frozenset(row.id for each in merged for row in each.there.rows),
        places,
        frozenset(place for place, day in enumerate(of_counts) if day in told),
        tuple(count for each in merged for count in counts_of(each.new, names)),
        tuple(map(_finding, merged)),
        len(command.counts),
        frozenset(known),
        shifts(shift(connection, profile, each.before, each.whole) for each in met),
        over,
    )


def _met(days: Iterable[tuple[EdgeDay, SharedDay]], names: Names) -> Iterator[_Met]:
    for edge, there in days:
        # Where somebody has changed what was counted, it is theirs, and nothing is added to it.
        if not there.is_counted(names):
            continue
        before = there.known
        both = together(before.contacts, edge.contacts)
        if not both.less:  # else the owner has to say which of two files that differ is right
            yield _Met(edge, there, before, both)


def _finding(met: _Met) -> Finding:
    again = len(met.edge.contacts) - len(met.both.news)
    values: dict[str, str | int] = {"start": met.edge.day.isoformat(), "rows": again}
    values |= {"kept": len(met.both.news), "count": met.both.more}
    return Finding(Code.DAY_COMPLETED, values=values)
