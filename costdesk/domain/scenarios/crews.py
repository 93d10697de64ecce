"""How many people each team needs in every interval of a day, and the hours paid for it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from fractions import Fraction
from functools import lru_cache
from math import ceil
from typing import NamedTuple

from costdesk.domain.scenarios.base import Base, Stream
from costdesk.domain.scenarios.effects import lost_time, peaks, product, surplus, teams
from costdesk.domain.scenarios.terms import USUAL_SHRINKAGE, Duty, Opening, Terms
from costdesk.domain.scenarios.week import Week
from costdesk.domain.scenarios.work import Pull
from costdesk.domain.staffing import Load, agents_for_parts, checked_intensity

_MINUTE = 60
_MOST_LOST = Fraction(99, 100)


class Setting(NamedTuple):
    """What levers make of the terms: teams, how flat the day is, what is lost of paid time.

    ``surplus`` is what is left of the people beyond the need.
    """

    pools: int
    flatness: Fraction
    shrinkage: Fraction
    surplus: Fraction


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


def total(numbers: Iterable[Fraction]) -> Fraction:
    """Their sum; fractions are slow, and most sums have one number."""
    found = [*numbers]
    return found[0] if len(found) == 1 else sum(found, Fraction(0))


class Demand(NamedTuple):
    """The work of a team's average day: contacts that wait, seconds of one, and the rest."""

    contacts: Fraction
    aht_seconds: Fraction
    rest: Fraction

    def times(self, factor: Fraction) -> Demand:
        """The work of a day with so many times the contacts."""
        if factor == 1:
            return self
        return Demand(self.contacts * factor, self.aht_seconds, self.rest * factor)

    @property
    def seconds(self) -> Fraction:
        """All of a person's time that it takes."""
        return self.contacts * self.aht_seconds + self.rest


Demands = tuple[Demand, ...]
Crews = tuple[tuple[int, ...], ...]
"""People of each team in each interval."""


def demands_of(streams: Iterable[Stream], terms: Terms, days: Fraction) -> Demands | None:
    """The work of a day, that of everybody not in a team of its own first.

    None where the handle time of some contacts is not known.
    """
    if not days:
        return None
    grouped: list[list[Stream]] = [[] for _ in range(len(terms.teams) + 1)]
    for stream in streams:
        if stream.agent_time:
            if stream.seconds is None:
                return None
            grouped[_team(stream, terms)].append(stream)
    return tuple(_demand(each, terms, days) for each in grouped)


def _team(stream: Stream, terms: Terms) -> int:
    """The place of the team that handles it; 0 is everybody who is in no team of its own."""
    places = (place for place, team in enumerate(terms.teams, start=1) if stream.channel in team)
    return next(places, 0)


def _demand(streams: Iterable[Stream], terms: Terms, days: Fraction) -> Demand:
    contacts = waiting = rest = Fraction(0)
    for stream in streams:
        seconds = stream.seconds or Fraction(0)
        if stream.is_inbound and stream.channel in terms.queued:
            contacts += stream.contacts
            waiting += seconds
        else:
            rest += seconds
    return Demand(contacts / days, waiting / contacts if waiting else Fraction(0), rest / days)


def crews_of(demands: Demands, duty: Duty, setting: Setting) -> Crews:
    """The people of every team on a day. Raises Refused for more work than any centre has."""
    return tuple(people_of(each, duty, setting.pools, setting.flatness) for each in demands)


def needed_hours(demands: Demands, terms: Terms, setting: Setting, week: Week) -> Fraction:
    """The paid hours that people come to over the base's days."""
    duty = terms.duty
    hours = Fraction(0)
    for day in week:
        crews = crews_of(tuple(each.times(day.factor) for each in demands), duty, setting)
        hours += paid_hours(crews, terms, setting, day.days)
    return hours


def paid_hours(crews: Crews, terms: Terms, setting: Setting, days: Fraction) -> Fraction:
    """The paid hours of so many days with these people."""
    agents = sum(map(sum, crews))
    hours = Fraction(agents * terms.opening.interval_minutes, 60)
    return hours * days / (1 - setting.shrinkage)


def interval_of(opening: Opening) -> Fraction:
    """Seconds of an interval."""
    return Fraction(opening.interval_minutes * _MINUTE)


@lru_cache(maxsize=256)
def parts_of(opening: Opening, flatness: Fraction) -> tuple[Fraction, ...]:
    """The part of a day's contacts in each interval, drawn towards their mean by flatness."""
    shares = opening.shares()
    mean = Fraction(1, len(shares))
    return tuple(mean + (each - mean) * flatness for each in shares)


@lru_cache(maxsize=1 << 13)
def people_of(demand: Demand, duty: Duty, pools: int, flatness: Fraction) -> tuple[int, ...]:
    """Whole people for each interval: for the queue by Erlang, then for the rest of the work.

    The rest waits for quiet moments of those who are there anyway; what does not fit takes more
    people, first where there are fewest. Raises Refused for more work than any centre has.
    """
    interval = interval_of(duty.opening)
    goal, aht = duty.goal, demand.aht_seconds
    busy = checked_intensity(Load(demand.contacts, interval, aht)) if aht else Fraction(0)
    agents = [0] * len(duty.opening.starts)
    if busy:
        parts = parts_of(duty.opening, flatness)
        crew = agents_for_parts(busy / pools, parts, aht, goal, duty.patience_seconds)
        agents = [pools * number for number in crew]
    usable = goal.max_occupancy * interval
    room = sum(agents) * usable - busy * interval if duty.blended else 0
    lacking = demand.rest - room
    return filled(agents, ceil(lacking / usable)) if lacking > 0 else tuple(agents)


def filled(agents: Sequence[int], more: int) -> tuple[int, ...]:
    """With so many more people, always one where there are fewest, the earliest first."""
    low, high = min(agents), max(agents) + more + 1
    while high - low > 1:
        level = (low + high) // 2
        wanted = sum(max(0, level - each) for each in agents)
        low, high = (level, high) if wanted <= more else (low, level)
    full = [max(each, low) for each in agents]
    left = more - (sum(full) - sum(agents))
    for place, each in enumerate(full):
        if left and each == low:
            full[place] += 1
            left -= 1
    return tuple(full)
