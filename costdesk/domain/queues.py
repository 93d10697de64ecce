"""Waiting in a queue, as plain mathematics: Erlang B, C and A.

Contacts arrive at random, ``intensity`` of them in one mean handle time, and are taken in turn by
``agents``. The mean handle time is the unit of every time here. No factorials: a recursion, and
sums that start at their largest term, so nothing overflows and 10 000 Erlang take as many steps.

Floats. Against chains computed with 40 digits, patience up to three handle times, the results
differ by less than 1e-9 of themselves, or by less than 1e-12.
"""

from __future__ import annotations

from fractions import Fraction
from math import exp, expm1, lgamma, log
from typing import NamedTuple

_NEGLIGIBLE = 1e-20
"""Terms fall ever faster, so what is left out after one of this size is smaller still."""


class Wait(NamedTuple):
    """How contacts wait; ``mean`` is over all of them, in handle times, those who leave included.

    ``in_time`` is the share of all contacts that is answered within the target.
    """

    probability: float
    in_time: float
    mean: float
    abandoned: float = 0.0


def erlang_b(intensity: float, agents: int) -> float:
    """The chance that all agents are busy where nobody waits: B(n) = aB(n−1) ÷ (n + aB(n−1))."""
    blocking = 1.0
    for busy in range(1, agents + 1):
        arriving = intensity * blocking
        blocking = arriving / (busy + arriving)
        if not blocking:
            break  # too small for a float, and smaller with every further agent
    return blocking


def erlang_c(intensity: Fraction, agents: int, target: float) -> Wait:
    """Where everybody waits until answered; there must be more agents than intensity."""
    load, spare = float(intensity), float(agents - intensity)
    blocking = erlang_b(load, agents)
    waits = _waits(load, agents, spare, blocking)
    return Wait(waits, 1 - waits * exp(-spare * target), waits / spare)


def fewest_in_time(intensity: Fraction, least: int, target: float, wanted: float) -> int:
    """The fewest agents, from ``least`` on, with whom Erlang C answers so large a share in time.

    ``least`` is above the intensity, ``wanted`` below 1. One walk along the recursion of Erlang B.
    """
    return fewest_from(float(intensity), least, float(least - intensity), target, wanted)


def fewest_from(load: float, least: int, spare: float, target: float, wanted: float) -> int:
    """``fewest_in_time`` where ``spare`` says by how much ``least`` is above the intensity."""
    agents, blocking = least, erlang_b(load, least)
    while 1 - _waits(load, agents, spare, blocking) * exp(-spare * target) < wanted:
        agents, spare = agents + 1, spare + 1
        arriving = load * blocking
        blocking = arriving / (agents + arriving)
    return agents


def _waits(load: float, agents: int, spare: float, blocking: float) -> float:
    """Erlang C's chance to wait from Erlang B's."""
    return agents * blocking / (spare + load * blocking)


def erlang_a(intensity: Fraction, agents: int, target: float, patience: float) -> Wait:
    """Where those who wait leave after an exponential time of mean ``patience``.

    The chain of n contacts present has the death rate min(n, N) + max(n − N, 0) ÷ patience. Below
    N it is Erlang B's; above, ``_Line``. A wait longer than t that is answered in the end follows
    from the density of the time offered to a contact (Baccelli and Hebuterne 1981), which beyond t
    is that of a line with fewer arrivals.
    """
    load, leaving = float(intensity), 1 / patience
    blocking = erlang_b(load, agents)
    line = _line(load, agents, leaving)
    ahead = exp(-line.peak_log) * (1 / blocking - 1) if blocking else float("inf")
    waits = line.total / (line.total + ahead)
    mean = waits * line.mean / load
    abandoned = mean * leaving
    rest = _line(load * exp(-target * leaving), agents + leaving, leaving)
    exponent = -load * patience * expm1(-target * leaving) - (agents + leaving) * target
    shrinks = exp(exponent + rest.peak_log - line.peak_log)
    late = waits * shrinks * rest.total / line.total * agents / (agents + leaving)
    return Wait(waits, max(0.0, 1 - abandoned - late), mean, abandoned)


class _Line(NamedTuple):
    """The line before busy agents: weights of j waiting, the largest being 1.

    ``total`` is their sum, ``mean`` the mean of j, ``peak_log`` the logarithm of the largest
    weight where that of nobody waiting is 1.
    """

    total: float
    mean: float
    peak_log: float


def _line(load: float, agents: float, leaving: float) -> _Line:
    """Weights w(j) = w(j−1) · load ÷ (agents + j · leaving), summed outwards from the largest."""
    peak = max(0, int((load - agents) / leaving))
    weight, waiting = 1.0, peak
    total, sum_of_waiting = 1.0, float(peak)
    while weight > _NEGLIGIBLE:
        waiting += 1
        weight *= load / (agents + waiting * leaving)
        total += weight
        sum_of_waiting += waiting * weight
    weight = 1.0
    for waiting in range(peak, 0, -1):
        weight *= (agents + waiting * leaving) / load
        total += weight
        sum_of_waiting += (waiting - 1) * weight
        if weight < _NEGLIGIBLE:
            break
    return _Line(total, sum_of_waiting / total, _peak_log(load, agents, leaving, peak))


def _peak_log(load: float, agents: float, leaving: float, peak: int) -> float:
    if not peak:
        return 0.0
    first = agents / leaving + 1
    return peak * log(load / leaving) + lgamma(first) - lgamma(first + peak)
