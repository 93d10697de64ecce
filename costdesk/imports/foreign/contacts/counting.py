"""Legs joined to contacts, and contacts counted by day and cell."""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import dataclass
from datetime import date
from fractions import Fraction
from typing import TYPE_CHECKING, NamedTuple

from costdesk.domain.contacts import INBOUND, OUTBOUND, Cell, ContactCount
from costdesk.domain.money import half_up
from costdesk.domain.periods import Span
from costdesk.imports.foreign.contacts.legs import by_key
from costdesk.imports.foreign.contacts.rules import INTERNAL

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from costdesk.imports.foreign.contacts.legs import Leg

LEG = "leg"


class Contact(NamedTuple):
    """One contact, whatever number of rows tell of it. ``direction`` is empty where none does.

    ``reason`` is what it was about, empty where no row of somebody who answered says it.
    """

    day: date
    direction: str
    channel: str
    answered: bool
    seconds: Fraction | None
    wait: Fraction | None
    reason: str = ""


Key = tuple[date, str, str]
"""Of what is added up: the day, the direction and the channel."""


class Contacts(NamedTuple):
    """The contacts of a table, and how many rows were left out for each reason."""

    contacts: Sequence[Contact]
    left_out: Counter[str]


def joined(legs: Sequence[Leg]) -> Contacts:
    """One contact for each key; what is no contact at all is left out with all its rows."""
    left_out: Counter[str] = Counter()
    contacts = []
    for group in by_key(legs):
        kept = [leg for leg in group if not leg.leave_out]
        for leg in group:
            if leg.leave_out:
                left_out[leg.leave_out] += 1
        if not kept:
            continue
        contact = _contact(kept)
        if contact.direction == INTERNAL:
            left_out[INTERNAL] += len(kept)
        elif _only_left(group, kept):
            left_out[_only_left(group, kept)] += len(kept)
        else:
            left_out[LEG] += len(kept) - 1
            contacts.append(contact)
    return Contacts(contacts, +left_out)


def _only_left(group: Sequence[Leg], kept: Sequence[Leg]) -> str:
    """Why a contact that nobody answered is none: it went to voicemail, or the like, in the end."""
    if any(leg.answered for leg in kept):
        return ""
    return next((leg.leave_out for leg in group if leg.leave_out and leg.answered), "")


def _contact(legs: Sequence[Leg]) -> Contact:
    answered = [leg for leg in legs if leg.answered]
    said = {leg.direction for leg in legs}
    direction = next((one for one in (INBOUND, OUTBOUND, "", INTERNAL) if one in said), "")
    waits = [leg.wait for leg in answered or legs if leg.wait is not None]
    return Contact(
        day=min(leg.day for leg in legs),
        direction=direction,
        channel=legs[0].channel,
        answered=bool(answered),
        seconds=_together(answered),
        wait=waits[0] if waits else None,
        reason=next((leg.reason for leg in answered if leg.reason), ""),
    )


def _together(legs: Sequence[Leg]) -> Fraction | None:
    """How long somebody talked: what two rows tell of the same time counts once."""
    known = [leg for leg in legs if leg.seconds is not None]
    if not known:
        return None
    if len(known) == 1 or any(leg.begin is None for leg in known):
        return max(leg.seconds or Fraction(0) for leg in known)
    total = reach = Fraction(0)
    for begin, end in sorted(_told(known)):
        total += max(Fraction(0), end - max(begin, reach))
        reach = max(reach, end)
    return total


def _told(legs: Sequence[Leg]) -> Iterator[tuple[Fraction, Fraction]]:
    """From when to when each tells of talking, in seconds since the midnight before all of it."""
    first = min(leg.day for leg in legs)
    for leg in legs:
        begin = Fraction((leg.day - first).days * 86_400 + (leg.begin or 0))
        yield begin, begin + (leg.seconds or 0)


@dataclass
class Sums:
    """What is added up of one cell on one day."""

    handled: int = 0
    lost: int = 0
    seconds: Fraction | int = 0
    times: int = 0
    wait: Fraction | int = 0
    waits: int = 0

    def add(self, contact: Contact) -> None:
        """Add one more."""
        if not contact.answered:
            self.lost += 1
            return
        self.handled += 1
        if contact.seconds is not None:
            self.seconds += contact.seconds
            self.times += 1
        if contact.wait is not None:
            self.wait += contact.wait
            self.waits += 1

    def count(self, span: Span, cell: Cell) -> ContactCount:
        """The sums as a row of counts."""
        return ContactCount(
            span=span,
            cell=cell,
            handled=self.handled,
            offered=self.handled + self.lost,
            abandoned=self.lost if cell.direction == INBOUND else None,
            handle_seconds=half_up(*self.seconds.as_integer_ratio()) if self._timed else None,
            answer_seconds=half_up(*self.wait.as_integer_ratio()) if self._waited else None,
        )

    @property
    def _timed(self) -> bool:
        return self.times == self.handled

    @property
    def _waited(self) -> bool:
        return self.handled > 0 and self.waits == self.handled


def counted(contacts: Iterable[Contact], line: str = "") -> list[ContactCount]:
    """One row for each day and cell, by day."""
    sums: defaultdict[Key, Sums] = defaultdict(Sums)
    for contact in contacts:
        sums[contact.day, contact.direction, contact.channel].add(contact)
    return counts_of(sums, line)


def counts_of(sums: Mapping[Key, Sums], line: str = "") -> list[ContactCount]:
    """The sums as rows of counts, by day."""
    return [sums[key].count(Span.of(key[0], key[0]), Cell(line, *key[1:])) for key in sorted(sums)]
