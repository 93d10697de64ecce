"""From which volume, or which handle time on, one agent fewer is enough or one more is needed."""

from __future__ import annotations

from collections.abc import Callable
from fractions import Fraction
from math import ceil
from typing import NamedTuple

from costdesk.domain.scenarios.crews import Demand, Demands, Setting, needed_hours
from costdesk.domain.scenarios.terms import Terms
from costdesk.domain.scenarios.week import Week

_FINE = 1000
_FARTHEST = 3
"""Nobody plans for more than so many times the work."""


class Headroom(NamedTuple):
    """All volume, or all handle time, after ÷ before at which people change by one step.

    To a thousandth; None where no such change does it alone.
    """

    volume: Fraction | None
    aht: Fraction | None


class Day(NamedTuple):
    """The work of an average day, and all that its people depend on."""

    demands: Demands
    terms: Terms
    setting: Setting
    week: Week
    agent_hours: Fraction

    def people(self, *, volume: Fraction, aht: Fraction) -> Fraction:
        """Whole agents for so many times the volume and the handle time."""
        others = tuple(
            Demand(contacts * volume, seconds * aht, rest * volume * aht)
            for contacts, seconds, rest in self.demands
        )
        hours = needed_hours(others, self.terms, self.setting, self.week)
        step = self.terms.agent_step
        return ceil(hours / self.agent_hours / step) * step


_ONE = Fraction(1)


def less(day: Day) -> Headroom:
    """How far work must fall until one agent is freed."""
    now = day.people(volume=_ONE, aht=_ONE)
    return Headroom(
        _first(-1, _FINE, lambda factor: day.people(volume=factor, aht=_ONE) < now),
        _first(-1, _FINE - 1, lambda factor: day.people(volume=_ONE, aht=factor) < now),
    )


def more(day: Day) -> Headroom:
    """How far work can rise until one more agent is needed."""
    now = day.people(volume=_ONE, aht=_ONE)
    farthest = (_FARTHEST - 1) * _FINE
    return Headroom(
        _first(1, farthest, lambda factor: day.people(volume=factor, aht=_ONE) > now),
        _first(1, farthest, lambda factor: day.people(volume=_ONE, aht=factor) > now),
    )


def _first(sign: int, most: int, does: Callable[[Fraction], bool]) -> Fraction | None:
    """The factor nearest to 1, at most so many thousandths away, that does it; beyond, all do."""

    def factor(steps: int) -> Fraction:
        return 1 + Fraction(sign * steps, _FINE)

    low, high = 0, most
    if not does(factor(high)):
        return None
    while high - low > 1:
        middle = (low + high) // 2
        low, high = (low, middle) if does(factor(middle)) else (middle, high)
    return factor(high)
