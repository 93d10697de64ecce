"""Exact money: rounding, spreading over steps and splitting by weights.

Money is an integer number of minor units; no function here sees a binary float. A negative amount
(a refund) is always the mirror image of the positive one.
"""

from __future__ import annotations

from math import lcm
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence
    from fractions import Fraction


def half_up(numerator: int, denominator: int) -> int:
    """Round ``numerator / denominator`` to an integer, halves away from zero.

    Raises ZeroDivisionError where the denominator is 0.
    """
    if denominator < 0:
        numerator, denominator = -numerator, -denominator
    if numerator < 0:
        return -((-2 * numerator + denominator) // (2 * denominator))
    return (2 * numerator + denominator) // (2 * denominator)


def rounded(value: Fraction, digits: int = 0) -> int:
    """Round an exact value to units of ``10 ** -digits``, halves away from zero."""
    return half_up(value.numerator * 10**digits, value.denominator)


def cumulative(amount: int, steps: int, count: int) -> int:
    """What the first ``count`` of ``steps`` equal steps of an amount add up to, in whole units.

    This is the rule that all spreading rests on: any partition of the steps adds up exactly.
    """
    if amount < 0:
        return -cumulative(-amount, steps, count)
    return (2 * amount * count + steps) // (2 * steps)


def spread(amount: int, steps: int, first: int, stop: int) -> int:
    """The part of an amount lying evenly over ``steps`` that falls on steps ``[first, stop)``."""
    return cumulative(amount, steps, stop) - cumulative(amount, steps, first)


def split(amount: int, weights: Sequence[int]) -> list[int]:
    """Split an amount in proportion to weights by largest remainder; the parts add up exactly.

    The weights are not negative and not all 0. Units left over go to the largest remainders, ties
    to the earlier place.
    """
    if amount < 0:
        return [-part for part in split(-amount, weights)]
    whole = sum(weights)
    parts = [amount * weight // whole for weight in weights]
    missing = amount - sum(parts)
    if missing:
        by_remainder = sorted(range(len(weights)), key=lambda i: -(amount * weights[i] % whole))
        for place in by_remainder[:missing]:
            parts[place] += 1
    return parts


def rounded_to_total(values: Sequence[Fraction], total: int) -> list[int]:
    """Round exact values, in the wanted unit, to integers that add up to ``total``.

    Each is floored, then the missing units go to the largest remainders, ties in the order given.
    ``total`` may differ from the sum of the values by the rounding of the figures around them, so
    that units can be missing more than once round, or be too many: then they are taken from the
    smallest remainders.
    """
    floors = [value.numerator // value.denominator for value in values]
    if not floors:
        return floors
    remainders = [value - floor for value, floor in zip(values, floors, strict=True)]
    order = sorted(range(len(values)), key=lambda place: -remainders[place])
    rounds, left = divmod(total - sum(floors), len(floors))
    parts = [floor + rounds for floor in floors]
    for place in order[:left]:
        parts[place] += 1
    return parts


def integer_weights(weights: Sequence[Fraction]) -> list[int]:
    """The same proportions as whole numbers, for ``split``."""
    scale = lcm(*(weight.denominator for weight in weights))
    return [weight.numerator * (scale // weight.denominator) for weight in weights]


def decimal_text(units: int, digits: int) -> str:
    """A number of units of ``10 ** -digits`` as a plain decimal: ``-1234.50``."""
    sign = "-" if units < 0 else ""
    whole, part = divmod(abs(units), 10**digits)
    return f"{sign}{whole}.{part:0{digits}}" if digits else f"{sign}{whole}"
