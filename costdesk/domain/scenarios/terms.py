"""The terms of a scenario: when the centre is open, what it owes callers, which costs follow."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from fractions import Fraction
from functools import lru_cache
from typing import Literal, NamedTuple

from costdesk.domain.staffing import Goal

BehaviourKind = Literal["fixed", "step_fixed", "variable"]
BEHAVIOURS: tuple[BehaviourKind, ...] = ("fixed", "step_fixed", "variable")
Guard = Literal["service_level", "occupancy", "abandon_rate", "csat", "fcr", "backlog_hours"]
AT_LEAST: tuple[Guard, ...] = ("service_level", "csat", "fcr")
AT_MOST: tuple[Guard, ...] = ("occupancy", "abandon_rate", "backlog_hours")
GUARDS: tuple[Guard, ...] = (
    "service_level",
    "occupancy",
    "abandon_rate",
    "csat",
    "fcr",
    "backlog_hours",
)
GUARD_KEYS: Mapping[Guard, str] = {
    "service_level": "service_level_percent",
    "occupancy": "occupancy_percent",
    "abandon_rate": "abandon_percent",
    "csat": "csat_percent",
    "fcr": "fcr_percent",
    "backlog_hours": "backlog_hours",
}
"""How a guard is called in the text of a scenario; a percentage where the name says so."""

USUAL_SHRINKAGE = Fraction(3, 10)
USUAL_OCCUPANCY = Fraction(85, 100)
USUAL_AGENT_HOURS = Fraction(40) * Fraction(146097, 4800) / 7
"""Paid hours of one agent a month: 40 a week, and a month is 30.44 days."""
_MINUTE = 60

# Weight of the work at parts of the opening time: a morning peak, a dip at noon, a lower peak.
_SHAPE = (
    (Fraction(0), Fraction(6, 10)),
    (Fraction(2, 10), Fraction(12, 10)),
    (Fraction(3, 10), Fraction(125, 100)),
    (Fraction(5, 10), Fraction(85, 100)),
    (Fraction(65, 100), Fraction(11, 10)),
    (Fraction(8, 10), Fraction(1)),
    (Fraction(1), Fraction(5, 10)),
)


class Behaviour(NamedTuple):
    """How a category follows the work.

    Of a step-fixed or variable cost the part ``avoidable`` follows whole agents or the work. A
    cost that ``can_end`` is saved when a lever makes less of it needed; a lease that runs cannot,
    unless it ``ends`` on a day that the base has seen.
    """

    kind: BehaviourKind = "fixed"
    avoidable: Fraction = Fraction(1)
    can_end: bool = True
    ends: date | None = None

    def ends_by(self, day: date | None) -> bool:
        """Whether it is saved by needing less of it from that day on."""
        return self.can_end or (self.ends is not None and day is not None and self.ends <= day)


USUAL_BEHAVIOUR: Mapping[str, Behaviour] = {
    "salaries": Behaviour("step_fixed"),
    "benefits": Behaviour("step_fixed"),
    "taxes": Behaviour("step_fixed"),
    "training": Behaviour("fixed"),
    "licences": Behaviour("step_fixed"),
    "hardware": Behaviour("fixed", can_end=False),
    "software": Behaviour("fixed"),
    "telecom": Behaviour("variable"),
    "rent": Behaviour("fixed", can_end=False),
    "utilities": Behaviour("fixed"),
    "other": Behaviour("fixed"),
}
_OWN = Behaviour("fixed")


class Opening(NamedTuple):
    """The open hours of a day in minutes after midnight, cut into intervals.

    ``shape`` weighs the intervals from the first on; empty is the usual shape. ``days`` are the
    open days of the base; None counts ``days_per_week`` from Monday on, without holidays. ``week``
    weighs the open days of a week from Monday on; empty is all alike, or with ``counted_week`` as
    the base counted them.
    """

    opens: int = 9 * _MINUTE
    closes: int = 17 * _MINUTE + 30
    interval_minutes: int = 30
    days_per_week: int = 5
    days: Fraction | None = None
    shape: tuple[Fraction, ...] = ()
    week: tuple[Fraction, ...] = ()
    counted_week: bool = False

    @property
    def starts(self) -> tuple[int, ...]:
        """The minute at which each interval starts."""
        return tuple(range(self.opens, self.closes, self.interval_minutes))

    def shares(self) -> tuple[Fraction, ...]:
        """The part of a day's contacts that each interval brings; they add up to 1."""
        return _shares(self.shape or len(self.starts))


@lru_cache(maxsize=256)
def _shares(shape: tuple[Fraction, ...] | int) -> tuple[Fraction, ...]:
    """The parts of a day, for weights or for a number of intervals in the usual shape."""
    weights = shape
    if isinstance(weights, int):
        places = range(weights)
        weights = tuple(_weight_at(Fraction(2 * place + 1, 2 * len(places))) for place in places)
    whole = sum(weights)
    return tuple(weight / whole for weight in weights)


def _weight_at(part: Fraction) -> Fraction:
    """The weight at a part of the opening time, on the line between the two nearest corners."""
    upper = next(place for place, (at, _) in enumerate(_SHAPE) if part <= at)
    (start, low), (stop, high) = _SHAPE[upper - 1], _SHAPE[upper]
    return low + (high - low) * (part - start) / (stop - start)


class Duty(NamedTuple):
    """When the queue is open, what it owes its callers, and whether other work fills its pauses."""

    opening: Opening
    goal: Goal
    patience_seconds: Fraction | None
    blended: bool


@dataclass(frozen=True, slots=True)
class Terms:
    """What a scenario takes for granted.

    Contacts of the ``queued`` channels wait in a queue (Erlang C, with ``patience_seconds`` A);
    the rest is done in quiet moments where work is ``blended``, else by people of its own.
    ``teams`` are channels with people of their own; all others are staffed together. ``pools``
    splits each of them into so many teams that share no calls. ``keep_agents`` leaves people as
    they are and shows what becomes of the service. ``agent_hours`` and ``agent_cost`` (currency
    units) are of one agent and month; without a cost it is derived. People come and go in steps of
    ``agent_step``. ``guards`` are limits of the owner's own. None for ``shrinkage`` takes that of
    the base.
    """

    opening: Opening = field(default_factory=Opening)
    queued: tuple[str, ...] = ("phone", "chat")
    service_level: Fraction = Fraction(8, 10)
    target_seconds: Fraction = Fraction(20)
    max_occupancy: Fraction = USUAL_OCCUPANCY
    shrinkage: Fraction | None = None
    patience_seconds: Fraction | None = None
    pools: int = 1
    teams: tuple[tuple[str, ...], ...] = ()
    blended: bool = True
    keep_agents: bool = False
    agent_hours: Fraction = USUAL_AGENT_HOURS
    agent_cost: Fraction | None = None
    agent_step: Fraction = Fraction(1)
    behaviours: Mapping[str, Behaviour] = field(default_factory=dict)
    guards: Mapping[Guard, Fraction] = field(default_factory=dict)

    @property
    def duty(self) -> Duty:
        """What decides how many people a day's work takes."""
        goal = Goal(self.service_level, self.target_seconds, self.max_occupancy)
        return Duty(self.opening, goal, self.patience_seconds, self.blended)

    def behaviour(self, category: str) -> Behaviour:
        """How a category follows the work; the owner's own are fixed unless told otherwise."""
        return self.behaviours.get(category) or USUAL_BEHAVIOUR.get(category, _OWN)
