"""The first three stages: how many contacts there are, how many come again, how long they take."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from fractions import Fraction
from typing import NamedTuple

from costdesk.domain.scenarios.base import Base, Stream
from costdesk.domain.scenarios.causes import share_in
from costdesk.domain.scenarios.effects import (
    ONE,
    Values,
    contained,
    dissatisfied,
    growth,
    handling,
    product,
    unresolved,
)
from costdesk.domain.scenarios.levers import Case, Lever

_NONE = Fraction(0)
_WORST = Fraction(1, 100)
"""No lever lowers a share further: with nothing solved at once, nobody would ever be finished."""


class Pull(NamedTuple):
    """A lever and its numbers in the case at hand."""

    lever: Lever
    values: Values


class Traffic(NamedTuple):
    """What a lever's machines see: all contacts it works on, and those that they ``settle``."""

    contacts: Fraction
    settled: Fraction


class Work(NamedTuple):
    """The work that is left for people, and shares of customers where they are known.

    ``issues`` and ``sales`` are questions and outbound contacts after ÷ before; ``traffic`` is in
    the order of the levers.
    """

    streams: tuple[Stream, ...]
    issues: Fraction
    sales: Fraction
    traffic: tuple[Traffic, ...]
    fcr: Fraction | None
    csat: Fraction | None


def pulls_of(levers: Iterable[Lever], case: Case) -> tuple[Pull, ...]:
    """The levers with their numbers in one case."""
    return tuple(Pull(lever, lever.given(case)) for lever in levers)


class _Course(NamedTuple):
    """What becomes of one stream: factors of the stages, and what is taken from it by lever."""

    growth: Fraction
    taken: tuple[Fraction, ...]
    repeats: Fraction
    handling: Fraction

    @property
    def left(self) -> Fraction:
        """The part that stays where it was."""
        return product(1 - part if part else ONE for part in self.taken)

    @property
    def scale(self) -> Fraction:
        """What levers together take ÷ the sum of what each would: nothing is taken twice."""
        wanted = sum(self.taken)
        return (1 - self.left) / wanted if wanted else ONE


def work_after(base: Base, pulls: Sequence[Pull]) -> Work:
    """The work of a base after the levers."""
    pulls = [_with_share(base, pull) for pull in pulls]
    courses = [_course(base, stream, pulls) for stream in base.streams]
    kept = [_after(stream, course) for stream, course in zip(base.streams, courses, strict=True)]
    new = [each for pull in pulls if (each := _new_stream(pull, base.streams, courses))]
    return Work(
        streams=(*kept, *new),
        issues=_grown(base.streams, courses, outbound=False),
        sales=_grown(base.streams, courses, outbound=True),
        traffic=tuple(_traffic(pull, base.streams, courses) for pull in pulls),
        fcr=_better(base.fcr, (unresolved(pull.values, base.fcr) for pull in pulls)),
        csat=_better(base.csat, (dissatisfied(pull.values, base.csat) for pull in pulls)),
    )


def _with_share(base: Base, pull: Pull) -> Pull:
    """The pull with the contacts a month of one cause as a part of all that the lever works on."""
    caused = pull.values["cause_contacts"] * base.months
    if not caused:
        return pull
    coming = sum((it.contacts for it in base.streams if pull.lever.works_on(it)), _NONE)
    share = min(ONE, caused / coming) if coming else _NONE
    return pull._replace(values=Values(pull.values | {"cause_percent": share * 100}))


def _values_in(base: Base, pull: Pull, stream: Stream) -> Values | None:
    """A lever's numbers for a stream, None where it does not work on it.

    Of a cause that was recorded they hold the part that it was of this stream.
    """
    if not pull.lever.works_on(stream):
        return None
    if not pull.lever.cause:
        return pull.values
    share = share_in(base, pull.lever, stream)
    return Values(pull.values | {"cause_percent": share * 100})


def _course(base: Base, stream: Stream, pulls: Sequence[Pull]) -> _Course:
    here = [_values_in(base, pull, stream) for pull in pulls]
    known, fcr = [values for values in here if values is not None], base.fcr
    return _Course(
        growth=product(map(growth, known)),
        taken=tuple(_taken(values) if values is not None else _NONE for values in here),
        repeats=_repeats(fcr, (unresolved(values, fcr) for values in known)),
        handling=product(map(handling, known)),
    )


def _taken(given: Values) -> Fraction:
    """The part of a stream's contacts that people of this channel need not handle any more."""
    settled, moved = contained(given), given.part("moved_percent")
    return settled + moved - settled * moved if settled and moved else settled or moved


def _repeats(fcr: Fraction | None, factors: Iterable[Fraction]) -> Fraction:
    """Contacts after ÷ before, where each question takes 1 ÷ fcr of them."""
    after = _better(fcr, factors)
    return fcr / after if fcr and after else ONE


def _better(share: Fraction | None, factors: Iterable[Fraction]) -> Fraction | None:
    """The share after what is left of its rest was multiplied by each factor."""
    if share is None:
        return None
    return max(min(_WORST, share), 1 - (1 - share) * product(factors))


def _after(stream: Stream, course: _Course) -> Stream:
    contacts = product((stream.contacts, course.growth, course.left, course.repeats))
    aht = stream.aht_seconds
    return stream._replace(
        contacts=contacts, aht_seconds=None if aht is None else product((aht, course.handling))
    )


def _traffic(pull: Pull, streams: Sequence[Stream], courses: Sequence[_Course]) -> Traffic:
    """All contacts before machines settle any, and what this lever's machines call settled."""
    seen = settled = Fraction(0)
    for stream, course in zip(streams, courses, strict=True):
        if pull.lever.works_on(stream):
            coming = product((stream.contacts, course.growth, course.repeats))
            seen += coming
            if part := pull.values.part("contained_percent"):
                settled += coming * part * course.scale
    return Traffic(seen, settled)


def _new_stream(pull: Pull, streams: Sequence[Stream], courses: Sequence[_Course]) -> Stream | None:
    """The contacts of a new channel: what moved to it, and what it brings on top."""
    given, lever = pull.values, pull.lever
    if not lever.channel:
        return None
    moved = given.part("moved_percent")
    added = given.part("added_percent")
    contacts = seconds = Fraction(0)
    timed = True
    for stream, course in zip(streams, courses, strict=True):
        if lever.works_on(stream):
            coming = product((stream.contacts, course.growth, course.repeats))
            part = coming * (moved * course.scale + added)
            contacts += part
            timed = timed and stream.aht_seconds is not None
            seconds += part * (stream.aht_seconds or 0) * course.handling
    aht = seconds / contacts if timed and contacts else None
    return Stream(
        direction="inbound",
        channel=lever.channel,
        contacts=contacts,
        aht_seconds=given["new_aht_seconds"] or aht,
        at_once=given["new_at_once"] or ONE,
    )


def _grown(streams: Sequence[Stream], courses: Sequence[_Course], *, outbound: bool) -> Fraction:
    """Contacts of one direction after ÷ before, as far as there are more or fewer questions."""
    pairs = [
        (stream.contacts, course.growth)
        for stream, course in zip(streams, courses, strict=True)
        if stream.is_outbound is outbound and stream.agent_time
    ]
    before = sum(contacts for contacts, _ in pairs)
    after = sum((contacts * factor for contacts, factor in pairs), Fraction(0))
    return after / before if before else ONE
