"""The steps of a bridge as they are shown: rounded, sorted, the small ones folded."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from costdesk.domain.bridge import VOLUME
from costdesk.domain.money import rounded, rounded_to_total
from costdesk.reports.charts.data import BridgeData, ChartStep

MOST_STEPS = 7
FOLDED = "folded"


class Bar(NamedTuple):
    """A step as shown: whole minor units, so that start and steps add up to the end.

    ``steps`` are what it is made of: one, or several where small ones are folded. A ``part`` is
    one of these, shown below the bar that holds them all; ``amounts`` is what each is shown as.
    """

    name: str
    amount: int
    steps: tuple[ChartStep, ...] = ()
    part: bool = False
    amounts: tuple[int, ...] = ()

    @property
    def is_fold(self) -> bool:
        """Whether it holds several."""
        return len(self.steps) > 1


class Row(NamedTuple):
    """A line of the picture from one level to the next; only start and end have no bar."""

    start: int
    end: int
    bar: Bar | None = None


def shown_steps(steps: Sequence[ChartStep], change: int) -> list[Bar]:
    """The steps in whole minor units that add up to the change, the largest first.

    The smallest of more than eight are folded into one, which comes last. Steps that show as
    nothing are left out.
    """
    amounts = rounded_to_total([step.amount for step in steps], change)  # as tables have them
    order = sorted(zip(steps, amounts, strict=True), key=lambda pair: -abs(pair[0].amount))
    kept = [(pair,) for pair in order[:MOST_STEPS]]
    groups = [*kept, tuple(order[MOST_STEPS:])] if order[MOST_STEPS:] else kept
    bars = [bar for bar in map(_bar, groups) if bar.amount]
    return sorted(bars, key=lambda bar: (bar.name == FOLDED, -abs(bar.amount)))


def _bar(group: Sequence[tuple[ChartStep, int]]) -> Bar:
    """One bar of steps that are rounded already, so that it is the sum of its parts."""
    steps, amounts = zip(*group, strict=True)
    return Bar(_named(steps), sum(amounts), steps, amounts=amounts)


def _named(group: Sequence[ChartStep]) -> str:
    """The word for a step: volume by what happened to it."""
    step, *more = group
    if more:
        return FOLDED
    if step.kind != VOLUME:
        return step.name
    return "more_contacts" if step.amount < 0 else "fewer_contacts"


def parts_of(bar: Bar) -> list[Bar]:
    """What a folded bar is made of; the amounts add up to its own."""
    parts = zip(bar.steps, bar.amounts, strict=True)
    return [Bar(_named((step,)), amount, (step,), part=True) for step, amount in parts if amount]


def bridge_rows(data: BridgeData, *, opened: bool) -> list[Row]:
    """Every line of the picture, from the start to the end."""
    level = rounded(data.start)
    rows = [Row(level, level)]
    for bar in shown_steps(data.steps, rounded(data.end) - level):
        rows.append(Row(level, level + bar.amount, bar))
        if bar.is_fold and opened:
            rows += _rows_from(level, parts_of(bar))
        level += bar.amount
    return [*rows, Row(level, level)]


def _rows_from(level: int, bars: Sequence[Bar]) -> list[Row]:
    rows = []
    for bar in bars:
        rows.append(Row(level, level + bar.amount, bar))
        level += bar.amount
    return rows
