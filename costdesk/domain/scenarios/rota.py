"""The fourth stage: whole people for every interval of an average day, and their service."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from fractions import Fraction
from functools import lru_cache
from typing import NamedTuple

from costdesk.domain.scenarios.crews import (
    Crews,
    Demand,
    Demands,
    Setting,
    crews_of,
    interval_of,
    paid_hours,
    parts_of,
    total,
)
from costdesk.domain.scenarios.terms import Duty, Terms
from costdesk.domain.scenarios.week import EVERY_DAY, Week, Weekday, days_in
from costdesk.domain.staffing import Service, is_overrun, scheduled, service_for_work

_HOUR = 3600
_ONE = Fraction(1)


class Slot(NamedTuple):
    """One interval of a day; ``asa_seconds`` is None where the queue only grows."""

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


class Plan(NamedTuple):
    """A day of the week with its people: ``there`` are the seconds that they are at work.

    ``done`` and ``undone`` are seconds of work. ``weekday`` 0 is Monday, EVERY_DAY the average.
    """

    weekday: int
    days: Fraction
    contacts: Fraction
    crews: Crews
    slots: tuple[Slot, ...]
    there: Fraction
    done: Fraction
    undone: Fraction

    @property
    def agents(self) -> int:
        """The most people at work at once."""
        return max(slot.agents for slot in self.slots)

    @property
    def service_level(self) -> float:
        """The share of its contacts that is answered in time."""
        return _mean([self], lambda slot: slot.service_level, 1.0)

    @property
    def occupancy(self) -> float:
        """The share of people's time that all work of the day takes."""
        return float(self.done / self.there) if self.there else 0.0

    @property
    def hours(self) -> Fraction:
        """Hours at work of all its people."""
        return self.there / _HOUR


class Rota(NamedTuple):
    """The average day, each day of the week where they differ, and what they come to.

    ``needed_hours`` are paid hours for the agents of all intervals, ``occupancy`` counts all work
    of the day, ``backlog_hours`` is what is left undone of a day.
    """

    average: Plan
    week: tuple[Plan, ...]
    needed_hours: Fraction
    wait_probability: float
    service_level: float
    asa_seconds: float | None
    occupancy: float
    abandon_rate: float
    backlog_hours: float

    @property
    def slots(self) -> tuple[Slot, ...]:
        """The intervals of the average day."""
        return self.average.slots

    @property
    def plans(self) -> tuple[Plan, ...]:
        """What people are planned by: the days of the week, else the average day."""
        return self.week or (self.average,)

    @property
    def agents(self) -> int:
        """The most people at work at once."""
        return max(slot.agents for slot in self._all())

    @property
    def scheduled(self) -> int:
        """The most people on the rota at once, shrinkage included."""
        return max(slot.scheduled for slot in self._all())

    @property
    def intensity(self) -> Fraction:
        """The most work at once, in Erlang."""
        return max(slot.intensity for slot in self._all())

    def _all(self) -> Iterator[Slot]:
        return (slot for plan in self.plans for slot in plan.slots)


def rota_of(
    demands: Demands, terms: Terms, setting: Setting, week: Week, kept: Rota | None = None
) -> Rota:
    """The people a week needs, or with ``kept`` the people of that rota, and their service.

    Raises Refused where there is more work than any centre has.
    """
    average = Weekday(EVERY_DAY, _ONE, days_in(week))
    duty, before = terms.duty, kept.average.crews if kept else None
    shown = _plan(demands, duty, setting, average, before)
    plans: tuple[Plan, ...] = ()
    if week[0].place != EVERY_DAY:
        crews = [plan.crews for plan in kept.week] if kept else [None] * len(week)
        plans = tuple(
            _plan(tuple(each.times(day.factor) for each in demands), duty, setting, day, crew)
            for day, crew in zip(week, crews, strict=True)
        )
    return _summed(shown, plans, terms, setting)


@lru_cache(maxsize=64)
def _plan(demands: Demands, duty: Duty, setting: Setting, day: Weekday, kept: Crews | None) -> Plan:
    """A day with its people. The base's is asked for again with every move of a slider."""
    crews = crews_of(demands, duty, setting) if kept is None else kept
    interval, parts = interval_of(duty.opening), parts_of(duty.opening, setting.flatness)
    there = [sum(crew) * interval for crew in crews]
    done = [min(each.seconds, room) for each, room in zip(demands, there, strict=True)]
    work = [each.contacts * each.aht_seconds / interval for each in demands]
    slots = []
    for place, (start, part) in enumerate(zip(duty.opening.starts, parts, strict=True)):
        queues = [_queue(each, busy, part) for each, busy in zip(demands, work, strict=True)]
        agents = [crew[place] for crew in crews]
        slots.append(_slot(start, queues, agents, duty, setting))
    return Plan(
        weekday=day.place,
        days=day.days,
        contacts=total(each.contacts for each in demands),
        crews=crews,
        slots=tuple(slots),
        there=total(there),
        done=total(done),
        undone=total(each.seconds for each in demands) - total(done),
    )


class _Queue(NamedTuple):
    """What waits for one team in one interval; ``work`` in Erlang."""

    contacts: Fraction
    work: Fraction
    aht_seconds: Fraction


def _queue(demand: Demand, busy: Fraction, part: Fraction) -> _Queue:
    return _Queue(demand.contacts * part, busy * part, demand.aht_seconds)


def _slot(
    start: int, queues: Sequence[_Queue], agents: Sequence[int], duty: Duty, setting: Setting
) -> Slot:
    """An interval of all teams together: their service by contacts, how busy they are by people."""
    found = [
        _service(queue, count, duty, setting) if queue.work else _QUIET
        for queue, count in zip(queues, agents, strict=True)
    ]
    contacts = [float(queue.contacts) for queue in queues]
    people = sum(agents)
    return Slot(
        start=start,
        contacts=total(queue.contacts for queue in queues),
        intensity=total(queue.work for queue in queues),
        agents=people,
        scheduled=scheduled(people, setting.shrinkage),
        wait_probability=_weighed(contacts, [each.wait_probability for each in found], 0.0),
        service_level=_weighed(contacts, [each.service_level for each in found], 1.0),
        asa_seconds=None
        if any(each is _OVERRUN for each in found)
        else _weighed(contacts, [each.asa_seconds for each in found], 0.0),
        occupancy=_weighed(agents, [each.occupancy for each in found], 0.0),
        abandon_rate=_weighed(contacts, [each.abandon_rate for each in found], 0.0),
    )


def _weighed(weights: Sequence[float], values: Sequence[float], nothing: float) -> float:
    """The mean by weight; that of one team is its own, to the last digit."""
    if len(values) == 1:
        return values[0]
    whole = sum(weights)
    if not whole:
        return nothing
    return sum(weight / whole * value for weight, value in zip(weights, values, strict=True))


_QUIET = Service(0, 0.0, 1.0, 0.0, 0.0, 0.0)
_OVERRUN = Service(0, 1.0, 0.0, 0.0, 1.0, 0.0)


def _service(queue: _Queue, agents: int, duty: Duty, setting: Setting) -> Service:
    """What each of the teams gives; more work than people is a queue that only grows."""
    work, people = queue.work, agents
    if setting.pools > 1:
        work, people = work / setting.pools, agents // setting.pools
    goal, patience = duty.goal, duty.patience_seconds
    if is_overrun(work, people, patience):
        return _OVERRUN
    return service_for_work(work, queue.aht_seconds, people, goal.target_seconds, patience)


def _mean(plans: Sequence[Plan], value: Callable[[Slot], float], nothing: float) -> float:
    """The mean over all contacts of some days."""
    coming = [float(plan.contacts) * float(plan.days) for plan in plans]
    whole = sum(coming)
    if not whole:
        return nothing
    return sum(
        float(slot.contacts / plan.contacts) * (number / whole) * value(slot)
        for plan, number in zip(plans, coming, strict=True)
        for slot in plan.slots
        if plan.contacts
    )


def _summed(average: Plan, week: tuple[Plan, ...], terms: Terms, setting: Setting) -> Rota:
    plans = week or (average,)
    waits = [slot.asa_seconds for plan in plans for slot in plan.slots]
    there = total(plan.there * plan.days for plan in plans)
    done = total(plan.done * plan.days for plan in plans)
    undone = total(plan.undone * plan.days for plan in plans)
    return Rota(
        average=average,
        week=week,
        needed_hours=total(paid_hours(plan.crews, terms, setting, plan.days) for plan in plans),
        wait_probability=_mean(plans, lambda slot: slot.wait_probability, 0.0),
        service_level=_mean(plans, lambda slot: slot.service_level, 1.0),
        asa_seconds=None
        if None in waits
        else _mean(plans, lambda slot: slot.asa_seconds or 0.0, 0.0),
        occupancy=float(done / there) if there else 0.0,
        abandon_rate=_mean(plans, lambda slot: slot.abandon_rate, 0.0),
        backlog_hours=float(undone / average.days / _HOUR) if average.days else 0.0,
    )
