"""The fourth stage: whole people for every interval of an average day, and their service."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from fractions import Fraction
from functools import lru_cache
from math import ceil
from typing import NamedTuple

from costdesk.domain.findings import Refused
from costdesk.domain.scenarios.base import Base, Stream
from costdesk.domain.scenarios.effects import lost_time, peaks, product, surplus, teams
from costdesk.domain.scenarios.terms import USUAL_SHRINKAGE, Duty, Opening, Terms
from costdesk.domain.scenarios.work import Pull
from costdesk.domain.staffing import (
    Load,
    Service,
    agents_for_work,
    checked_intensity,
    scheduled,
    service,
)

_MINUTE = 60
_HOUR = 3600
_ONE = Fraction(1)
_MOST_LOST = Fraction(99, 100)


class Setting(NamedTuple):
    """What levers make of the terms: teams, how flat the day is, what is lost of paid time.

    ``surplus`` is what is left of the people beyond the need.
    """

    pools: int
    flatness: Fraction
    shrinkage: Fraction
    surplus: Fraction


class Slot(NamedTuple):
    """One interval of the average day; ``asa_seconds`` is None where the queue only grows."""

    start: int
    contacts: Fraction
    intensity: Fraction
    agents: int
    scheduled: int
    wait_probability: float
    service_level: float
    asa_seconds: float | None
    occupancy: float
    abandon_rate: float


class Rota(NamedTuple):
    """The average day, and what it comes to in the base's days.

    ``needed_hours`` are paid hours for the agents of all intervals, ``occupancy`` counts all work
    of the day, ``backlog_hours`` is what is left undone of a day.
    """

    slots: tuple[Slot, ...]
    needed_hours: Fraction
    wait_probability: float
    service_level: float
    asa_seconds: float | None
    occupancy: float
    abandon_rate: float
    backlog_hours: float

    @property
    def agents(self) -> int:
        """The most people at work at once."""
        return max(slot.agents for slot in self.slots)

    @property
    def scheduled(self) -> int:
        """The most people on the rota at once, shrinkage included."""
        return max(slot.scheduled for slot in self.slots)

    @property
    def intensity(self) -> Fraction:
        """The most work at once, in Erlang."""
        return max(slot.intensity for slot in self.slots)


def setting_after(base: Base, terms: Terms, pulls: Sequence[Pull]) -> Setting:
    """The setting after the levers."""
    given = [pull.values for pull in pulls]
    usual = USUAL_SHRINKAGE if base.shrinkage is None else base.shrinkage
    lost = usual if terms.shrinkage is None else terms.shrinkage
    pools = terms.pools * product(teams(each, terms.pools) for each in given)
    return Setting(
        pools=max(1, ceil(pools)),
        flatness=product(map(peaks, given)),
        shrinkage=min(_MOST_LOST, lost * product(map(lost_time, given))),
        surplus=product(map(surplus, given)),
    )


class Demand(NamedTuple):
    """The work of an average day: contacts that wait, seconds of one of them, and the rest."""

    contacts: Fraction
    aht_seconds: Fraction
    rest: Fraction


def demand_of(streams: Iterable[Stream], terms: Terms, days: Fraction) -> Demand | None:
    """The work of a day; None where the handle time of some contacts is not known."""
    contacts = waiting = rest = Fraction(0)
    for stream in streams:
        if not stream.agent_time:
            continue
        seconds = stream.seconds
        if seconds is None:
            return None
        if stream.is_inbound and stream.channel in terms.queued:
            contacts += stream.contacts
            waiting += seconds
        else:
            rest += seconds
    if not days:
        return None
    return Demand(contacts / days, waiting / contacts if waiting else Fraction(0), rest / days)


def rota_of(
    demand: Demand, terms: Terms, setting: Setting, days: Fraction, kept: Rota | None = None
) -> Rota:
    """The people a day needs, or with ``kept`` the people of that rota, and their service.

    Raises Refused where there is more work than any centre has.
    """
    if kept:
        agents = tuple(slot.agents for slot in kept.slots)
    else:
        agents = people_of(demand, terms.duty, setting.pools, setting.flatness)
    parts = parts_of(terms.opening, setting.flatness)
    interval = _interval(terms.opening)
    slots = [
        _slot(
            start, Load(demand.contacts * part, interval, demand.aht_seconds), count, terms, setting
        )
        for start, part, count in zip(terms.opening.starts, parts, agents, strict=True)
    ]
    return _day(slots, demand, terms, setting, days)


def needed_hours(demand: Demand, terms: Terms, setting: Setting, days: Fraction) -> Fraction:
    """The paid hours a day's people come to over the base's days."""
    agents = people_of(demand, terms.duty, setting.pools, setting.flatness)
    return _paid_hours(sum(agents), terms, setting, days)


def _paid_hours(agents: int, terms: Terms, setting: Setting, days: Fraction) -> Fraction:
    hours = Fraction(agents * terms.opening.interval_minutes, 60)
    return hours * days / (1 - setting.shrinkage)


def _interval(opening: Opening) -> Fraction:
    return Fraction(opening.interval_minutes * _MINUTE)


@lru_cache(maxsize=256)
def parts_of(opening: Opening, flatness: Fraction) -> tuple[Fraction, ...]:
    """The part of a day's contacts in each interval, drawn towards their mean by flatness."""
    shares = opening.shares()
    mean = Fraction(1, len(shares))
    return tuple(mean + (each - mean) * flatness for each in shares)


@lru_cache(maxsize=1 << 12)
def people_of(demand: Demand, duty: Duty, pools: int, flatness: Fraction) -> tuple[int, ...]:
    """Whole people for each interval: for the queue by Erlang, then for the rest of the work.

    The rest waits for quiet moments of those who are there anyway; what does not fit takes more
    people, first where there are fewest. Raises Refused for more work than any centre has.
    """
    interval = _interval(duty.opening)
    goal, aht = duty.goal, demand.aht_seconds
    busy = checked_intensity(Load(demand.contacts, interval, aht)) if aht else Fraction(0)
    agents = [0] * len(duty.opening.starts)
    if busy:
        agents = [
            pools * agents_for_work(busy * part / pools, aht, goal, duty.patience_seconds)
            if part
            else 0
            for part in parts_of(duty.opening, flatness)
        ]
    usable = goal.max_occupancy * interval
    room = sum(agents) * usable - busy * interval if duty.blended else 0
    lacking = demand.rest - room
    return _filled(agents, ceil(lacking / usable)) if lacking > 0 else tuple(agents)


def _filled(agents: Sequence[int], more: int) -> tuple[int, ...]:
    """With so many more people, always one where there are fewest, the earliest first."""
    low, high = min(agents), max(agents) + more + 1
    while high - low > 1:
        level = (low + high) // 2
        wanted = sum(max(0, level - each) for each in agents)
        low, high = (level, high) if wanted <= more else (low, level)
    filled = [max(each, low) for each in agents]
    left = more - (sum(filled) - sum(agents))
    for place, each in enumerate(filled):
        if left and each == low:
            filled[place] += 1
            left -= 1
    return tuple(filled)


def _slot(start: int, load: Load, agents: int, terms: Terms, setting: Setting) -> Slot:
    found = _service(load, agents, terms, setting) if load.intensity else _QUIET
    return Slot(
        start=start,
        contacts=load.contacts,
        intensity=load.intensity,
        agents=agents,
        scheduled=scheduled(agents, setting.shrinkage),
        wait_probability=found.wait_probability,
        service_level=found.service_level,
        asa_seconds=None if found is _OVERRUN else found.asa_seconds,
        occupancy=found.occupancy,
        abandon_rate=found.abandon_rate,
    )


_QUIET = Service(0, 0.0, 1.0, 0.0, 0.0, 0.0)
_OVERRUN = Service(0, 1.0, 0.0, 0.0, 1.0, 0.0)


def _service(load: Load, agents: int, terms: Terms, setting: Setting) -> Service:
    """What each of the teams gives; more work than people is a queue that only grows."""
    team = load._replace(contacts=load.contacts / setting.pools)
    try:
        return service(team, agents // setting.pools, terms.target_seconds, terms.patience_seconds)
    except Refused:
        return _OVERRUN


def _day(
    slots: Sequence[Slot], demand: Demand, terms: Terms, setting: Setting, days: Fraction
) -> Rota:
    coming = demand.contacts or _ONE
    weights = [float(slot.contacts / coming) for slot in slots]

    def mean(values: Iterable[float]) -> float:
        return sum(weight * value for weight, value in zip(weights, values, strict=True))

    waits = [slot.asa_seconds for slot in slots]
    agents = sum(slot.agents for slot in slots)
    there = agents * _interval(terms.opening)
    work = demand.contacts * demand.aht_seconds + demand.rest
    undone = max(Fraction(0), work - there)
    return Rota(
        slots=tuple(slots),
        needed_hours=_paid_hours(agents, terms, setting, days),
        wait_probability=mean(slot.wait_probability for slot in slots),
        service_level=mean(slot.service_level for slot in slots) if demand.contacts else 1.0,
        asa_seconds=None if None in waits else mean(wait or 0.0 for wait in waits),
        occupancy=float(min(_ONE, work / there)) if there else 0.0,
        abandon_rate=mean(slot.abandon_rate for slot in slots),
        backlog_hours=float(undone / _HOUR),
    )
