"""The queue log of Asterisk: events of calls in queues, not calls.

Source: the documentation of Asterisk, "Queue Logs". A call enters a queue, is connected to a
person or lost, and what the end of it says is how long they talked.
"""

from __future__ import annotations

from collections import Counter
from fractions import Fraction
from typing import TYPE_CHECKING, NamedTuple

from costdesk.domain.contacts import INBOUND, OUTBOUND, PHONE
from costdesk.imports.foreign.contacts.counting import Contact, counted
from costdesk.imports.foreign.contacts.reader import unproved
from costdesk.imports.foreign.moments import moments_of
from costdesk.imports.foreign.reading import Reading

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import date

    from costdesk.imports.answers import Answers
    from costdesk.imports.foreign.delimited import Cells
    from costdesk.imports.foreign.profiles import Recognised

_BEGUN = {"ENTERQUEUE": INBOUND, "OUTDIAL": OUTBOUND}
_ANSWERED = frozenset({"CONNECT", "OUTANSWER"})
_COMPLETED = frozenset({"COMPLETEAGENT", "COMPLETECALLER", "COMPLETEOUT"})
_TRANSFERRED = frozenset({"TRANSFER", "BLINDTRANSFER", "ATTENDEDTRANSFER"})
_OUT_OF_THREE = 2  # the second of hold time, talk time and position
_OUT_OF_FIVE = 4  # after the extension, the context and the hold time


class _Event(NamedTuple):
    """One line: of which call, what happened, and its numbers (1 is the first)."""

    call: str
    name: str
    day: date
    numbers: Sequence[str]

    def seconds(self, place: int) -> Fraction | None:
        """A number of the event, where it has one."""
        text = self.numbers[place - 1].strip() if place <= len(self.numbers) else ""
        return Fraction(text) if text.isdigit() else None


def read_queue_log(found: Recognised, answers: Answers) -> Reading:
    """Read a queue log, raw or from a table of it."""
    rows = found.rows()
    events = _events(found, rows, answers)
    by_call: dict[str, list[_Event]] = {}
    for event in events:
        by_call.setdefault(event.call, []).append(event)
    contacts, left_out = [], Counter({"no_date": len(rows) - len(events)})
    for of_call in by_call.values():
        contact = _contact(of_call)
        if contact:
            contacts.append(contact)
        left_out["event"] += len(of_call) - (contact is not None)
    return Reading(
        profile=found.profile.name,
        rows=len(rows),
        counts=tuple(counted(contacts)),
        left_out=dict(+left_out),
        questions=tuple(unproved(found.profile, answers)),
    )


def _events(found: Recognised, rows: Iterable[tuple[int, Cells]], answers: Answers) -> list[_Event]:
    rows = list(rows)
    starts = {row: found.text("start", cells) for row, cells in rows}
    days = moments_of(starts, answers.dates).days
    numbers = [found.place(f"number_{place}") for place in range(1, 6)]
    return [
        _Event(
            found.text("key", cells),
            found.text("event", cells).upper(),
            days[row],
            [cells[at] if at is not None and at < len(cells) else "" for at in numbers],
        )
        for row, cells in rows
        if row in days
    ]


def _contact(events: Sequence[_Event]) -> Contact | None:
    """The call that these events tell of; None where they are not about one."""
    begun = next((event for event in events if event.name in _BEGUN), None)
    connected = next((event for event in events if event.name in _ANSWERED), None)
    first = begun or connected
    if first is None:
        return None
    direction = OUTBOUND if {"OUTDIAL", "OUTANSWER"} & {each.name for each in events} else INBOUND
    return Contact(
        day=first.day,
        direction=direction,
        channel=PHONE,
        answered=connected is not None,
        seconds=_talked(events) if connected else None,
        wait=connected.seconds(1) if connected and direction == INBOUND else None,
    )


def _talked(events: Iterable[_Event]) -> Fraction | None:
    """The talk times of all who had the call, one after another."""
    found = []
    for event in events:
        if event.name in _COMPLETED:
            found.append(event.seconds(_OUT_OF_THREE))
        elif event.name in _TRANSFERRED:
            found.append(event.seconds(_OUT_OF_FIVE))
    known = [seconds for seconds in found if seconds is not None]
    return sum(known, Fraction(0)) if known else None
