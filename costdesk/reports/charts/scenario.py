"""Charts of a scenario: what each lever alone moves, and the agents through a day."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from costdesk.reports.charts.picture import tick_numbers
from costdesk.reports.charts.style import (
    LABEL,
    SMALL,
    THEMES,
    Theme,
    fitted,
    frame,
    halo,
    nice_ticks,
    text_width,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

    from matplotlib.axes import Axes
    from matplotlib.figure import Figure

    from costdesk.reports.charts.style import Frame
    from costdesk.reports.charts.texts import ChartTexts

_HEAD, _ROW, _GAP = 1.35, 0.42, 0.2  # inches
_NAMES = 0.34
"""The part of the width for the names of levers."""
_DAY_HEIGHT = 3.1
_MOST_HOURS = 12


class LeverBar(NamedTuple):
    """A lever: the change of cost in each case as places on the axis, the likely one to read."""

    name: str
    low: float
    likely: float
    high: float
    text: str


class Interval(NamedTuple):
    """A part of a day with the agents it needs, today and then."""

    name: str
    today: int
    then: int


def tornado_chart(bars: Sequence[LeverBar], title: str, subtitle: str, texts: ChartTexts) -> Figure:
    """A bar for each lever, from the cautious to the hopeful case, the likely one in it."""
    theme = THEMES["paper"]
    made = frame(theme, title, subtitle, height=_HEAD + 0.25 + _ROW * len(bars))
    axes = made.axes(theme, (_NAMES, 0.0, 1.0, 1.0))
    ends = [each for bar in bars for each in (bar.low, bar.likely, bar.high, 0.0)]
    spare = ((max(ends) - min(ends)) or 1.0) * _spare(made, bars)
    axes.set_xlim(min(ends) - spare, max(ends) + spare)
    axes.set_ylim(len(bars) - 0.5, -0.5)
    room = made.inches * _NAMES - 0.15
    names = [fitted(made.figure, bar.name, room) for bar in bars]
    axes.set_yticks(range(len(bars)), names, fontsize=LABEL, color=theme.text)
    ticks = nice_ticks(axes.get_xlim())
    axes.set_xticks(ticks, tick_numbers(ticks, texts))
    axes.grid(axis="x", color=theme.grid, linewidth=0.9)
    axes.axvline(0, color=theme.plain, linewidth=1.0, zorder=3)
    for place, bar in enumerate(bars):
        _lever(axes, place, bar, theme)
    return made.figure


def _spare(made: Frame, bars: Sequence[LeverBar]) -> float:
    """Room for the amounts beyond the bars, at each side, as a part of how far the bars reach."""
    widest = max(text_width(made.figure, bar.text, SMALL) for bar in bars)
    share = (widest + _GAP) / (made.inches * (1 - _NAMES))
    return share / (1 - 2 * share)


def _lever(axes: Axes, place: int, bar: LeverBar, theme: Theme) -> None:
    """Blue saves, orange costs; the sign says so too."""
    colour = theme.dearer if bar.likely > 0 else theme.accent
    ends = sorted((bar.low, bar.likely, bar.high))
    axes.barh(place, ends[-1] - ends[0], left=ends[0], height=0.62, color=colour, alpha=0.3)
    axes.barh(place, bar.likely, height=0.34, color=colour, zorder=2)
    beyond = max(ends[-1], 0.0) if bar.likely >= 0 else min(ends[0], 0.0)
    axes.annotate(
        bar.text,
        (beyond, place),
        xytext=(5 if bar.likely >= 0 else -5, 0),
        textcoords="offset points",
        ha="left" if bar.likely >= 0 else "right",
        va="center",
        fontsize=SMALL,
        color=theme.text,
        path_effects=halo(theme),
    )


def day_chart(
    intervals: Sequence[Interval], title: str, subtitle: str, texts: ChartTexts
) -> Figure:
    """Bars for the agents of each interval then, a line over them for today."""
    theme = THEMES["paper"]
    made = frame(theme, title, subtitle, height=_DAY_HEIGHT)
    axes = made.axes(theme)
    places = range(len(intervals))
    axes.bar(places, [each.then for each in intervals], width=0.78, color=theme.accent)
    edges = [place - 0.5 for place in range(len(intervals) + 1)]
    axes.stairs([each.today for each in intervals], edges, color=theme.text, linewidth=1.6)
    highest = max(max(each.today, each.then) for each in intervals)
    axes.set_ylim(0, max(highest, 1) * 1.12)
    axes.set_xlim(-0.6, len(intervals) - 0.4)
    step = -(-len(intervals) // _MOST_HOURS)
    shown = list(places)[::step]
    axes.set_xticks(shown, [intervals[place].name for place in shown])
    ticks = [tick for tick in nice_ticks(axes.get_ylim(), 4) if tick == int(tick)]
    axes.set_yticks(ticks, tick_numbers(ticks, texts))
    axes.grid(axis="y", color=theme.grid, linewidth=0.9)
    axes.axhline(0, color=theme.plain, linewidth=1.0, zorder=3)
    return made.figure
