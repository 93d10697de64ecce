"""The days of a week: how many of each there are, and how much busier each is than the average."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction
from typing import NamedTuple

from costdesk.domain.scenarios.base import Base
from costdesk.domain.scenarios.terms import Opening

EVERY_DAY = -1
"""The place of a day that stands for all of them."""


class Weekday(NamedTuple):
    """``days`` days with ``factor`` times the contacts of the average; ``place`` 0 is Monday."""

    place: int
    factor: Fraction
    days: Fraction


Week = tuple[Weekday, ...]


def week_of(base: Base, opening: Opening) -> Week:
    """The open days of the base; one that stands for all where every day is alike."""
    counts = _counts(base, opening)
    whole = sum(counts, Fraction(0))
    weights = _weights(base, opening)
    busy = sum((weight * count for weight, count in zip(weights, counts, strict=True)), Fraction(0))
    if not busy or len(set(weights)) == 1:
        return (Weekday(EVERY_DAY, Fraction(1), whole),)
    return tuple(
        Weekday(place, weight * whole / busy, count)
        for place, (weight, count) in enumerate(zip(weights, counts, strict=True))
        if count
    )


def days_in(week: Week) -> Fraction:
    """All its days."""
    return sum((day.days for day in week), Fraction(0))


def _counts(base: Base, opening: Opening) -> list[Fraction]:
    """How many of each day the centre is open, from Monday on."""
    number = opening.days_per_week
    counts = [Fraction(count) for count in base.weekdays[:number]]
    if not counts:
        counts = [base.open_days(number) / number] * number
    if opening.days is None:
        return counts
    whole = sum(counts)
    return [opening.days * count / whole if whole else opening.days / number for count in counts]


def _weights(base: Base, opening: Opening) -> Sequence[Fraction]:
    """How the contacts of one day of each kind are to each other."""
    number = opening.days_per_week
    given = base.week[:number] if opening.counted_week else opening.week
    return given if len(given) == number else (Fraction(1),) * number
