"""Plan against actual: a difference in cost taken apart into volume, mix and rate.

The classical variances, measured at the plan's mix and rates. The bridge between two periods
(``bridge``) weighs both sides alike instead, since neither of them is a plan.
"""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Mapping


class Line(NamedTuple):
    """One product, channel or activity: how many, and what one costs."""

    quantity: Fraction
    rate: Fraction


class Variance(NamedTuple):
    """What a line adds to the difference; the three add up to actual − planned cost."""

    volume: Fraction
    mix: Fraction
    rate: Fraction


_NONE = Line(Fraction(0), Fraction(0))


def variances(plan: Mapping[str, Line], actual: Mapping[str, Line]) -> dict[str, Variance]:
    """The variances of each line, planned ones first.

    volume = (Q1 − Q0) · mix0 · rate0; mix = (q1 − Q1 · mix0) · rate0; rate = (rate1 − rate0) · q1,
    with Q the sums of all quantities. A line that was not planned has no planned rate: all of its
    cost is rate. Raises ZeroDivisionError where nothing was planned.
    """
    planned = sum(line.quantity for line in plan.values())
    made = sum(line.quantity for line in actual.values())
    return {
        name: _variance(plan.get(name, _NONE), actual.get(name, _NONE), Fraction(planned), made)
        for name in [*plan, *(name for name in actual if name not in plan)]
    }


def _variance(plan: Line, actual: Line, planned: Fraction, made: Fraction | int) -> Variance:
    share = plan.quantity / planned
    return Variance(
        volume=(made - planned) * share * plan.rate,
        mix=(actual.quantity - made * share) * plan.rate,
        rate=(actual.rate - plan.rate) * actual.quantity,
    )
