"""A queue computed the long way: every state and every rate of the chain, with 40 digits.

Nothing here knows Erlang's formulas. One handle time is the unit of time.
"""

from __future__ import annotations

from collections import defaultdict
from decimal import Decimal, localcontext
from typing import NamedTuple

DIGITS = 40
_NEVER = Decimal(10) ** -22
Rates = dict[tuple[int, int], Decimal]


class Seen(NamedTuple):
    """What an observer of the chain would count."""

    probability: float
    in_time: float
    mean: float
    abandoned: float


def observe(arrivals: Decimal, agents: int, target: Decimal, leaving: Decimal, states: int) -> Seen:
    """A chain of so many states, ``leaving`` the rate at which one who waits gives up."""
    with localcontext(prec=DIGITS):
        shares = _long_run(_rates(arrivals, agents, leaving, states), states)
        assert shares[-1] < _NEVER, "more states are needed"
        waiting = sum(max(0, state - agents) * share for state, share in enumerate(shares))
        at_once = sum(shares[:agents])
        later = _answered_by(target, agents, leaving, shares[agents:])
        return Seen(
            float(1 - at_once),
            float(at_once + later),
            float(waiting / arrivals),
            float(leaving * waiting / arrivals),
        )


def _rates(arrivals: Decimal, agents: int, leaving: Decimal, states: int) -> Rates:
    rates: Rates = {}
    for state in range(states - 1):
        rates[state, state + 1] = arrivals
        ends = min(state + 1, agents) + max(0, state + 1 - agents) * leaving
        rates[state + 1, state] = Decimal(ends)
    return rates


def _long_run(rates: Rates, states: int) -> list[Decimal]:
    """How often each state is seen: states are taken out one by one, from the last."""
    out: dict[int, dict[int, Decimal]] = defaultdict(lambda: defaultdict(Decimal))
    into: dict[int, set[int]] = defaultdict(set)
    for (one, other), rate in rates.items():
        out[one][other] += rate
        into[other].add(one)
    for gone in range(states - 1, 0, -1):
        down = {state: rate for state, rate in out[gone].items() if state < gone}
        total = sum(down.values())
        for before in [state for state in into[gone] if state < gone]:
            for after, rate in down.items():
                if after != before:
                    out[before][after] += out[before][gone] * rate / total
                    into[after].add(before)
    shares = [Decimal(1)]
    for state in range(1, states):
        leaves = sum((rate for to, rate in out[state].items() if to < state), Decimal(0))
        comes = sum((shares[it] * out[it][state] for it in into[state] if it < state), Decimal(0))
        shares.append(comes / leaves)
    total = sum(shares)
    return [share / total for share in shares]


def _answered_by(
    target: Decimal, agents: int, leaving: Decimal, arriving: list[Decimal]
) -> Decimal:
    """One comes with so many waiting before: is it answered by then? The chain of its place.

    Jumps of the fastest state happen to all states, at most of them as a jump to itself.
    """
    fastest = agents + len(arriving) * leaving
    places, answered, chance = list(arriving), Decimal(0), (-fastest * target).exp()
    told, jumps, seen = chance * answered, 0, chance
    while 1 - seen > _NEVER:
        jumps += 1
        answered += places[0] * agents / fastest
        places = [
            place * (1 - (agents + (ahead + 1) * leaving) / fastest)
            + (places[ahead + 1] * (agents + (ahead + 1) * leaving) / fastest if more else 0)
            for ahead, place in enumerate(places)
            for more in [ahead + 1 < len(places)]
        ]
        chance *= fastest * target / jumps
        seen += chance
        told += chance * answered
    return told
