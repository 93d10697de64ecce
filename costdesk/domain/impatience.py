"""The fewest agents where callers hang up, for many amounts of work at a time.

Erlang A has to be summed up anew for every number of agents. A day has dozens of intervals, a
scenario tries dozens of volumes; but more work is never easier, so what is known of one amount of
work answers most of the others.
"""

from __future__ import annotations

from fractions import Fraction
from functools import lru_cache
from math import inf
from typing import TYPE_CHECKING

from costdesk.domain.queues import erlang_a

if TYPE_CHECKING:
    from collections.abc import Callable


class Impatient:
    """Which work so many agents are enough for: found once, then looked up.

    ``target`` and ``patience`` are in handle times, ``level`` and ``occupancy`` shares.
    """

    def __init__(
        self, target: float, patience: float, level: Fraction, occupancy: Fraction
    ) -> None:
        """Know nothing yet."""
        self._target, self._patience = target, patience
        self._level, self._occupancy = level, occupancy
        self._enough: dict[int, float] = {}
        self._short: dict[int, float] = {}

    def fewest(self, top: int, bottom: int) -> int:
        """The fewest agents for top ÷ bottom Erlang, above 0."""
        load = top / bottom
        return fewest(lambda agents: self._is_enough(load, top, bottom, agents), 1)

    def _is_enough(self, load: float, top: int, bottom: int, agents: int) -> bool:
        if load <= self._enough.get(agents, 0.0):
            return True
        if load >= self._short.get(agents, inf):
            return False
        work = Fraction(top, bottom)
        wait = erlang_a(work, agents, self._target, self._patience)
        busy = work * (1 - Fraction(wait.abandoned))
        is_enough = wait.in_time >= self._level and busy <= self._occupancy * agents
        (self._enough if is_enough else self._short)[agents] = load
        return is_enough


@lru_cache(maxsize=64)
def impatient(target: float, patience: float, level: Fraction, occupancy: Fraction) -> Impatient:
    """What is known of callers like these; a slider comes back to them again and again."""
    return Impatient(target, patience, level, occupancy)


def fewest(is_enough: Callable[[int], bool], least: int) -> int:
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
