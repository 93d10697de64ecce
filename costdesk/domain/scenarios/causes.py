"""Causes of contacts: what a base recorded of them, and what a lever that removes one finds."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from fractions import Fraction
from math import ceil
from typing import NamedTuple

from costdesk.domain.findings import Code, Finding, Place
from costdesk.domain.scenarios.base import Base, Stream
from costdesk.domain.scenarios.effects import ONE
from costdesk.domain.scenarios.levers import Lever

_MOST_NAMED = 10


class Cause(NamedTuple):
    """A reason that the base recorded: its contacts a month, and their part of all of them."""

    name: str
    contacts: Fraction
    share: Fraction


def causes_of(base: Base, lever: Lever) -> list[Cause]:
    """What the contacts that a lever works on were about, the most first."""
    coming = Fraction(0)
    sums: defaultdict[str, Fraction] = defaultdict(Fraction)
    for stream in base.streams:
        if lever.works_on(stream):
            coming += stream.contacts
            for name, contacts in base.causes.get(stream.name, {}).items():
                sums[name] += min(contacts, stream.contacts)
    found = [
        Cause(name, contacts / base.months, contacts / coming)
        for name, contacts in sums.items()
        if contacts
    ]
    return sorted(found, key=lambda each: (-each.contacts, each.name))


def cause_of(base: Base, lever: Lever) -> Cause | None:
    """The one that a lever names, None where the base did not record it."""
    wanted = lever.cause.casefold()
    return next((each for each in causes_of(base, lever) if each.name.casefold() == wanted), None)


def share_in(base: Base, lever: Lever, stream: Stream) -> Fraction:
    """The part of a stream's contacts that was about the lever's cause; 0 where none was."""
    wanted = lever.cause.casefold()
    recorded = base.causes.get(stream.name, {})
    about = sum((number for name, number in recorded.items() if name.casefold() == wanted), 0)
    return min(ONE, Fraction(about) / stream.contacts) if stream.contacts else Fraction(0)


def cause_problems(base: Base, levers: Iterable[Lever]) -> Iterator[Finding]:
    """Causes that the base did not record, with those that it did."""
    for lever in levers:
        if lever.cause and cause_of(base, lever) is None:
            place = Place(item=lever.name or lever.kind, column="cause", period=base.label)
            values: dict[str, str | int] = {"text": lever.cause}
            names = [each.name for each in causes_of(base, lever)[:_MOST_NAMED]]
            if names:
                values["choices"] = ", ".join(names)
            code = Code.CAUSE_NOT_RECORDED if names else Code.NO_CAUSE_RECORDED
            yield Finding(code, place, values)


def cause_notes(base: Base, levers: Iterable[Lever]) -> Iterator[Finding]:
    """What is taken for granted of causes: how long contacts about them take, months without."""
    names = [*dict.fromkeys(lever.cause for lever in levers if lever.cause)]
    for name in names:
        yield Finding(Code.CAUSE_AT_AVERAGE, values={"text": name})
    months, recorded = ceil(base.months), base.cause_months
    if names and recorded is not None and recorded < months:
        values = {"found": recorded, "total": months}
        yield Finding(Code.CAUSE_IN_SOME_MONTHS, values=values)
