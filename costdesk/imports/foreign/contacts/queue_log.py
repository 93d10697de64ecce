"""The queue log of Asterisk: events of calls in queues, not calls.

Source: the documentation of Asterisk, "Queue Logs". A call enters a queue, is connected to a
person or lost, and what the end of it says is how long they talked.
"""

from __future__ import annotations

from collections import Counter
from fractions import Fraction
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from costdesk.domain.contacts import INBOUND, OUTBOUND, PHONE
from costdesk.imports.foreign.coded import OtherDays, ReadAgain, unwatched
from costdesk.imports.foreign.contacts.counting import Contact, counted
from costdesk.imports.foreign.contacts.edges import edges_of
from costdesk.imports.foreign.contacts.reader import asked_of, unproved
from costdesk.imports.foreign.contacts.rules import Batch
from costdesk.imports.foreign.moments import DayColumn
from costdesk.imports.foreign.picks import Picks
from costdesk.imports.foreign.reading import Reading

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence
    from datetime import date

    from costdesk.imports.answers import Answers
    from costdesk.imports.foreign.profiles import Recognised
    from costdesk.imports.foreign.quoting import Cells

_BEGUN = {"ENTERQUEUE": INBOUND, "OUTDIAL": OUTBOUND}
_ANSWERED = frozenset({"CONNECT", "OUTANSWER"})
_COMPLETED = frozenset({"COMPLETEAGENT", "COMPLETECALLER", "COMPLETEOUT"})
_TRANSFERRED = frozenset({"TRANSFER", "BLINDTRANSFER", "ATTENDEDTRANSFER"})
_TELLING: Mapping[str, str] = {
    **dict.fromkeys(_BEGUN, ""),
    **dict.fromkeys(_ANSWERED, "number_1"),  # how long it was held
    **dict.fromkeys(_COMPLETED, "number_2"),  # after that, how long they talked
    **dict.fromkeys(_TRANSFERRED, "number_4"),  # the same, after the extension and the context
}
"""The events that tell of a call, and which of their numbers does."""
_NAMES = {name: name for name in _TELLING}


class _Event(NamedTuple):
    """One line about a call: the code of its day, what happened, and the number that tells more."""

    day: int
    name: str
    number: str

    @property
    def seconds(self) -> Fraction | None:
        """The number of the event, where it has one."""
        return _seconds(self.number)


@lru_cache(maxsize=1 << 14)
def _seconds(text: str) -> Fraction | None:
    return Fraction(text) if text.isdigit() else None


def read_queue_log(found: Recognised, answers: Answers) -> Reading:
    """Read a queue log, raw or from a table of it, however long it is."""
    taken = _taken(found)
    days = taken.days.decided(answers.dates)
    ends = {min(days.days.values()), max(days.days.values())} if days.days else set()
    at_ends: list[tuple[str, Contact]] = []
    calls = 0

    def contacts() -> Iterator[Contact]:
        nonlocal calls
        while taken.calls:
            call, events = taken.calls.popitem()
            contact = _contact([each for each in events if each.day in days.days], days.days)
            if contact:
                calls += 1
                if contact.day in ends:
                    at_ends.append((call, contact))
                yield contact

    counts = tuple(counted(contacts()))
    rows = len(taken.days.codes)
    dated = sum(code in days.days for code in taken.days.codes)
    questions = (*asked_of(days.problems), *unproved(found.profile, answers))
    return Reading(
        profile=found.profile.name,
        rows=rows,
        counts=counts,
        left_out=dict(+Counter({"no_date": rows - dated, "event": dated - calls})),
        questions=questions,
        edges=() if questions else edges_of(at_ends),
    )


class _Taken:
    """What is taken of the rows: their days, and the events of each call that tell of it."""

    def __init__(self, found: Recognised, *, forms: bool) -> None:
        """Nothing was taken yet. With ``forms`` days may be in forms that only programs write."""
        self._found = found
        self.days = DayColumn(forms=forms)
        self.calls: dict[str, list[_Event]] = {}

    def take(self, numbers: Sequence[int], rows: Sequence[Cells]) -> None:
        """Take these rows. Raises OtherDays where days turn out to be in another form."""
        if not rows:
            return
        batch = Batch(self._found, numbers, Picks.of(rows))
        self.days.take(numbers, batch.texts("start"))
        columns = batch.texts("key"), batch.texts("event"), self.days.codes[-len(rows) :]
        for call, event, code, cells in zip(*columns, rows, strict=True):
            name = event.upper()
            if name in _TELLING:
                number = self._found.text(_TELLING[name], cells) if _TELLING[name] else ""
                self.calls.setdefault(call, []).append(_Event(code, _NAMES[name], number))


def _taken(found: Recognised) -> _Taken:
    forms = True
    while True:
        taken = _Taken(found, forms=forms)
        try:
            with unwatched():
                for numbers, rows in found.batches():
                    taken.take(numbers, rows)
        except ReadAgain as again:
            forms = not isinstance(again, OtherDays)
        else:
            return taken


def _contact(events: Sequence[_Event], days: Mapping[int, date]) -> Contact | None:
    """The call that these events tell of; None where they are not about one."""
    begun = next((event for event in events if event.name in _BEGUN), None)
    connected = next((event for event in events if event.name in _ANSWERED), None)
    first = begun or connected
    if first is None:
        return None
    direction = OUTBOUND if {"OUTDIAL", "OUTANSWER"} & {each.name for each in events} else INBOUND
    return Contact(
        day=days[first.day],
        direction=direction,
        channel=PHONE,
        answered=connected is not None,
        seconds=_talked(events) if connected else None,
        wait=connected.seconds if connected and direction == INBOUND else None,
    )


def _talked(events: Iterable[_Event]) -> Fraction | None:
    """The talk times of all who had the call, one after another."""
    ended = (event for event in events if event.name in _COMPLETED | _TRANSFERRED)
    known = [event.seconds for event in ended if event.seconds is not None]
    return sum(known, Fraction(0)) if known else None
