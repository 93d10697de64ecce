"""The time axis: at most as many names of periods as there is room for."""

from __future__ import annotations

from collections.abc import Sequence
from math import ceil
from typing import TYPE_CHECKING

from costdesk.reports.charts.data import ChartPeriod
from costdesk.reports.charts.style import DOTS, SMALL, text_width
from costdesk.reports.charts.texts import ChartTexts

if TYPE_CHECKING:
    from matplotlib.axes import Axes

MOST_TICKS = 19
_TICK_GAP = 0.06


def time_axis(
    axes: Axes, periods: Sequence[ChartPeriod], texts: ChartTexts, most: int = MOST_TICKS
) -> None:
    """Name at most so many periods below the axis: months short, the year where it begins."""
    axes.set_xlim(-0.7, len(periods) - 0.3)
    most = min(most, _room_for(axes, periods, texts))
    ticks = [
        (place, label) for place, label in enumerate(tick_labels(periods, texts, most)) if label
    ]
    # A second line in every label keeps the first ones level.
    labels = [label if "\n" in label else f"{label}\n " for _, label in ticks]
    axes.set_xticks([place for place, _ in ticks], labels)


def _room_for(axes: Axes, periods: Sequence[ChartPeriod], texts: ChartTexts) -> int:
    """How many labels fit side by side."""
    widest = max(
        text_width(axes.figure, label.split("\n")[0], SMALL)
        for label in tick_labels(periods, texts, len(periods))
    )
    inches = axes.get_window_extent().width / DOTS
    return max(1, int(inches / (widest + _TICK_GAP)))


def tick_labels(periods: Sequence[ChartPeriod], texts: ChartTexts, most: int) -> list[str]:
    """The names below a time axis, empty for periods that are not named."""
    step = ceil(len(periods) / most)
    if periods[0].grain == "month":
        return _month_labels(periods, texts, _round_step(step))
    return [period.label if place % step == 0 else "" for place, period in enumerate(periods)]


def _round_step(months: int) -> int:
    """A step that names the same months each year."""
    return next((step for step in (1, 2, 3, 6, 12) if step >= months), 12 * ceil(months / 12))


def _month_labels(periods: Sequence[ChartPeriod], texts: ChartTexts, step: int) -> list[str]:
    labels = []
    named_year = 0
    for period in periods:
        year, month = period.start.year, period.start.month
        if (year * 12 + month - 1) % step:
            labels.append("")
            continue
        name = texts.month(month)
        labels.append(name if year == named_year else f"{name}\n{year}")
        named_year = year
    return labels
