"""What is expected after the trend: a pale broken line in a pale range, apart from all facts."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction
from math import nan
from typing import TYPE_CHECKING

from costdesk.reports.charts.data import ChartPeriod, TrendData, Values
from costdesk.reports.charts.picture import Scale
from costdesk.reports.charts.sheets import Amounts
from costdesk.reports.charts.style import Theme
from costdesk.reports.charts.texts import ChartTexts

if TYPE_CHECKING:
    from matplotlib.axes import Axes

_PALE = 0.16
_LINE = 0.75
_HALF = 0.5


def periods_shown(data: TrendData) -> tuple[ChartPeriod, ...]:
    """The periods of facts, then those ahead."""
    return (*data.periods, *(each.period for each in data.expected))


def values_ahead(data: TrendData) -> tuple[Values, Values, Values]:
    """Low, likely and high of each month ahead, None where there may be no contact."""
    ranges = [each.unit_cost or (None, None, None) for each in data.expected]
    low, likely, high = (tuple(each[place] for each in ranges) for place in range(3))
    return low, likely, high


def draw_ahead(axes: Axes, data: TrendData, scale: Scale, theme: Theme) -> None:
    """The likeliest as a broken line without marks, its range behind it; a line parts it off."""
    if not data.expected:
        return
    first = len(data.periods)
    places = range(first, first + len(data.expected))
    low, likely, high = (
        [nan if value is None else scale.of(value) for value in values]
        for values in values_ahead(data)
    )
    axes.axvline(first - _HALF, color=theme.muted, linewidth=0.9, linestyle=(0, (1, 3)), zorder=1)
    axes.fill_between(places, low, high, color=theme.accent, alpha=_PALE, linewidth=0, zorder=2)
    axes.plot(
        places,
        likely,
        color=theme.accent,
        alpha=_LINE,
        linewidth=1.8,
        linestyle=(0, (4, 2.5)),
        zorder=5,
    )


def highest(data: TrendData, scale: Scale) -> list[float]:
    """How far the axis has to reach for the range to be seen."""
    return [scale.of(each.unit_cost.high) for each in data.expected if each.unit_cost]


def ahead_said(data: TrendData, texts: ChartTexts) -> str:
    """That it is a forecast, its last value with its range, and what it rests on."""
    known = [(each.period, each.unit_cost) for each in data.expected if each.unit_cost]
    if not known:
        return ""
    period, unit_cost = known[-1]
    low, likely, high = (texts.money(part, data.currency) for part in unit_cost)
    said = texts.say(
        "trend_forecast", period=texts.period(period), low=low, likely=likely, high=high
    )
    return said if data.is_sure else f"{said} {texts.say('trend_less_sure')}"


def names_ahead(data: TrendData, texts: ChartTexts) -> list[str]:
    """The months ahead by name, each marked as what it is."""
    word = texts.say("forecast")
    return [f"{texts.period(each.period)} ({word})" for each in data.expected]


def with_ahead(data: TrendData, columns: Sequence[Amounts], texts: ChartTexts) -> list[Amounts]:
    """The columns of facts, empty for the months ahead, and columns of their own for these."""
    if not data.expected:
        return list(columns)
    none_yet = [None] * len(data.expected)
    past: list[Fraction | None] = [None] * len(data.periods)
    kept = [column._replace(values=[*column.values, *none_yet]) for column in columns]
    label = texts.label(data.headline.name)
    for name, values in zip(("low", "likely", "high"), values_ahead(data), strict=True):
        heading = texts.say(f"forecast_{name}", figure=label)
        kept.append(Amounts(heading, [*past, *values], data.currency))
    cost = texts.say("forecast_likely", figure=texts.label("total_cost"))
    kept.append(Amounts(cost, [*past, *(each.cost for each in data.expected)], data.currency))
    return kept
