"""How many people must be there so that callers need not wait long, and how long they wait.

Erlang C where everybody waits until answered, Erlang A where callers hang up after a while. Inputs
are exact, the results floats: no money is counted here.
"""

from __future__ import annotations

from collections.abc import Callable
from fractions import Fraction
from math import ceil, floor
from typing import NamedTuple

from costdesk.domain.findings import Code, Place, refuse
from costdesk.domain.queues import Wait, erlang_a, erlang_c

LARGEST_INTENSITY = 100_000
"""Erlang; more than any centre has, and still answered within a moment."""
_LEAST_SPARE = Fraction(1, 10**9)
"""People; with less to spare than that, a queue takes years to settle."""


class Load(NamedTuple):
    """What comes in during an interval, and how long one takes on average; all above 0."""

    contacts: Fraction
    interval_seconds: Fraction
    handle_seconds: Fraction

    @property
    def intensity(self) -> Fraction:
        """The work in Erlang: so many people would be busy without a pause."""
        return self.contacts * self.handle_seconds / self.interval_seconds


class Goal(NamedTuple):
    """Which share of all contacts is to be answered in time, and how busy people may be at most.

    ``service_level`` is below 1, ``max_occupancy`` above 0.
    """

    service_level: Fraction
    target_seconds: Fraction
    max_occupancy: Fraction = Fraction(1)


class Service(NamedTuple):
    """What so many agents give; shares from 0 to 1, the wait over all contacts in seconds.

    ``service_level`` counts what is answered within the target among all contacts: those who left
    were not answered. ``occupancy`` is the share of the agents' time that contacts take.
    """

    agents: int
    wait_probability: float
    service_level: float
    asa_seconds: float
    occupancy: float
    abandon_rate: float


def service(
    load: Load, agents: int, target_seconds: Fraction, patience_seconds: Fraction | None = None
) -> Service:
    """What ``agents`` give; with the callers' mean patience Erlang A, without it Erlang C.

    Raises Refused where there is more work than LARGEST_INTENSITY, and, as nobody ever leaves
    that queue, where Erlang C is asked with no more agents than work.
    """
    _check(load)
    least = _least(load, patience_seconds)
    if agents < least:
        place = Place(column="agents")
        raise refuse(Code.TOO_FEW_AGENTS, place, text=str(agents), limit=str(least))
    wait = _wait(load, agents, target_seconds, patience_seconds)
    busy = load.intensity * (1 - Fraction(wait.abandoned)) / agents
    mean = wait.mean * float(load.handle_seconds)
    shares = wait.probability, wait.in_time
    return Service(agents, *shares, mean, min(float(busy), 1.0), wait.abandoned)


def agents_for(load: Load, goal: Goal, patience_seconds: Fraction | None = None) -> int:
    """The fewest agents that meet a goal, shrinkage left aside.

    Raises Refused where there is more work than LARGEST_INTENSITY.
    """
    _check(load)

    def is_enough(agents: int) -> bool:
        given = service(load, agents, goal.target_seconds, patience_seconds)
        # Where nobody leaves this is exact: 17 of 20 are 85 %, and not a bit more
        kept = 1 - Fraction(given.abandon_rate)
        is_rested = load.intensity * kept <= goal.max_occupancy * agents
        return is_rested and given.service_level >= goal.service_level

    return _fewest(is_enough, _least(load, patience_seconds))


def with_shrinkage(agents: int | Fraction, shrinkage: Fraction) -> Fraction:
    """Paid people for so many at work: divided by what is left, never multiplied by 1 + loss."""
    return agents / (1 - shrinkage)


def scheduled(agents: int, shrinkage: Fraction) -> int:
    """The whole people to schedule, where ``shrinkage`` of the paid time is lost, below 1."""
    return ceil(with_shrinkage(agents, shrinkage))


def _check(load: Load) -> None:
    if load.intensity > LARGEST_INTENSITY:
        limit = floor(LARGEST_INTENSITY * load.interval_seconds / load.handle_seconds)
        text = f"{float(load.contacts):.15g}"
        raise refuse(Code.TOO_LARGE, Place(column="calls"), text=text, limit=str(limit))


def _least(load: Load, patience_seconds: Fraction | None) -> int:
    """The fewest agents for which there is an answer: without patience, more than the work."""
    return 1 if patience_seconds is not None else floor(load.intensity + _LEAST_SPARE) + 1


def _wait(load: Load, agents: int, target: Fraction, patience: Fraction | None) -> Wait:
    unit = load.handle_seconds
    if patience is None:
        return erlang_c(load.intensity, agents, float(target / unit))
    return erlang_a(load.intensity, agents, float(target / unit), float(patience / unit))


def _fewest(is_enough: Callable[[int], bool], least: int) -> int:
    """The smallest number from ``least`` on that is enough; from there on, all are.

    In steps that double until it is, then by halves.
    """
    below, step = least - 1, 1
    while not is_enough(below + step):
        below, step = below + step, 2 * step
    enough = below + step
    while enough - below > 1:
        middle = (below + enough) // 2
        below, enough = (below, middle) if is_enough(middle) else (middle, enough)
    return enough
