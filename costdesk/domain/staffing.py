"""How many people must be there so that callers need not wait long, and how long they wait.

Erlang C where everybody waits until answered, Erlang A where callers hang up after a while. Inputs
are exact, the results floats: no money is counted here.
"""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction
from math import ceil, floor
from typing import NamedTuple

from costdesk.domain.findings import Code, Place, refuse
from costdesk.domain.impatience import Impatient, impatient
from costdesk.domain.queues import Wait, erlang_a, erlang_c, fewest_from, fewest_in_time

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
    work = checked_intensity(load)
    least = _least(work, patience_seconds)
    if agents < least:
        place = Place(column="agents")
        raise refuse(Code.TOO_FEW_AGENTS, place, text=str(agents), limit=str(least))
    return service_for_work(work, load.handle_seconds, agents, target_seconds, patience_seconds)


def is_overrun(work: Fraction, agents: int, patience_seconds: Fraction | None = None) -> bool:
    """Whether so many agents are too few for a queue that ever settles."""
    return agents < _least(work, patience_seconds)


def service_for_work(
    work: Fraction,
    handle_seconds: Fraction,
    agents: int,
    target_seconds: Fraction,
    patience_seconds: Fraction | None = None,
) -> Service:
    """What agents who are not overrun give, for so many Erlang, at most LARGEST_INTENSITY."""
    wait = _wait(work, handle_seconds, agents, target_seconds, patience_seconds)
    busy = work / agents
    if wait.abandoned:
        busy *= 1 - Fraction(wait.abandoned)
    mean = wait.mean * float(handle_seconds)
    shares = wait.probability, wait.in_time
    return Service(agents, *shares, mean, min(float(busy), 1.0), wait.abandoned)


def agents_for(load: Load, goal: Goal, patience_seconds: Fraction | None = None) -> int:
    """The fewest agents that meet a goal, shrinkage left aside.

    Raises Refused where there is more work than LARGEST_INTENSITY.
    """
    return agents_for_work(checked_intensity(load), load.handle_seconds, goal, patience_seconds)


def agents_for_work(
    work: Fraction, handle_seconds: Fraction, goal: Goal, patience_seconds: Fraction | None = None
) -> int:
    """The fewest agents that meet a goal, for so many Erlang, at most LARGEST_INTENSITY."""
    if patience_seconds is not None:
        callers = _impatient(handle_seconds, goal, patience_seconds)
        return callers.fewest(work.numerator, work.denominator)
    target = float(goal.target_seconds / handle_seconds)
    rested = max(_least(work, None), ceil(work / goal.max_occupancy))
    return fewest_in_time(work, rested, target, float(goal.service_level))


def _impatient(handle_seconds: Fraction, goal: Goal, patience_seconds: Fraction) -> Impatient:
    target, patience = goal.target_seconds / handle_seconds, patience_seconds / handle_seconds
    return impatient(float(target), float(patience), goal.service_level, goal.max_occupancy)


def agents_for_parts(
    work: Fraction,
    parts: Sequence[Fraction],
    handle_seconds: Fraction,
    goal: Goal,
    patience_seconds: Fraction | None = None,
) -> list[int]:
    """``agents_for_work`` of parts of some Erlang, at most LARGEST_INTENSITY; 0 for no part.

    In whole numbers: fractions take most of the time of a day's many intervals.
    """
    top, bottom = work.as_integer_ratio()
    if patience_seconds is not None:
        callers = _impatient(handle_seconds, goal, patience_seconds)
        return [
            callers.fewest(top * part.numerator, bottom * part.denominator) if part else 0
            for part in parts
        ]
    target, wanted = float(goal.target_seconds / handle_seconds), float(goal.service_level)
    return [
        _fewest_of(top * part.numerator, bottom * part.denominator, goal, target, wanted)
        if part
        else 0
        for part in parts
    ]


def _fewest_of(top: int, bottom: int, goal: Goal, target: float, wanted: float) -> int:
    """The fewest agents for top ÷ bottom Erlang, where everybody waits."""
    spare_top, spare_bottom = _LEAST_SPARE.as_integer_ratio()
    least = (top * spare_bottom + bottom * spare_top) // (bottom * spare_bottom) + 1
    most_top, most_bottom = goal.max_occupancy.as_integer_ratio()
    rested = max(least, -(-top * most_bottom // (bottom * most_top)))
    return fewest_from(top / bottom, rested, (rested * bottom - top) / bottom, target, wanted)


def with_shrinkage(agents: int | Fraction, shrinkage: Fraction) -> Fraction:
    """Paid people for so many at work: divided by what is left, never multiplied by 1 + loss."""
    return agents / (1 - shrinkage)


def scheduled(agents: int, shrinkage: Fraction) -> int:
    """The whole people to schedule, where ``shrinkage`` of the paid time is lost, below 1."""
    return ceil(with_shrinkage(agents, shrinkage))


def checked_intensity(load: Load) -> Fraction:
    """The intensity; raises Refused where it is above LARGEST_INTENSITY."""
    work = load.intensity
    if work > LARGEST_INTENSITY:
        limit = floor(LARGEST_INTENSITY * load.interval_seconds / load.handle_seconds)
        text = f"{float(load.contacts):.15g}"
        raise refuse(Code.TOO_LARGE, Place(column="calls"), text=text, limit=str(limit))
    return work


def _least(work: Fraction, patience_seconds: Fraction | None) -> int:
    """The fewest agents for which there is an answer: without patience, more than the work."""
    return 1 if patience_seconds is not None else floor(work + _LEAST_SPARE) + 1


def _wait(
    work: Fraction, unit: Fraction, agents: int, target: Fraction, patience: Fraction | None
) -> Wait:
    if patience is None:
        return erlang_c(work, agents, float(target / unit))
    return erlang_a(work, agents, float(target / unit), float(patience / unit))
