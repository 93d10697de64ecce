"""What several charts share: amounts on an axis, bars over time, what a chart is in the end."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction
from typing import TYPE_CHECKING, NamedTuple

from costdesk.domain.currencies import digits_of
from costdesk.reports.charts.data import ChartPeriod, Values
from costdesk.reports.charts.sheets import Sheet, TextTable
from costdesk.reports.charts.style import LABEL, SMALL, Theme, halo, nice_ticks, text_width
from costdesk.reports.charts.texts import ChartTexts

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure

_THOUSAND, _MILLION = 1000, 1_000_000
HATCH = "////"
_TICK_PAD = 0.09  # inches between a number and its axis


class Chart(NamedTuple):
    """A drawn chart with what it says in words, for those who do not see it.

    ``table`` is the data behind it as shown: a header, then rows. ``sheet`` has it for files.
    """

    name: str
    figure: Figure
    title: str
    description: str
    table: TextTable = ()
    sheet: Sheet = Sheet()


class Scale(NamedTuple):
    """Minor units for one unit on an axis, what that unit is called, and digits worth showing."""

    divisor: int
    unit: str
    digits: int

    def of(self, minor: Fraction | int) -> float:
        """Minor units as a place on the axis."""
        return float(Fraction(minor) / self.divisor)

    def text(self, minor: Fraction | int, texts: ChartTexts) -> str:
        """The same as a number to read."""
        return texts.number(Fraction(minor) / self.divisor, self.digits)


def scale_for(largest: Fraction | int, currency: str, texts: ChartTexts) -> Scale:
    """Units, thousands or millions: such that labels on an axis stay short."""
    unit = 10 ** digits_of(currency)
    if largest >= 10 * _MILLION * unit:
        return Scale(_MILLION * unit, texts.say("millions", currency=currency), 1)
    if largest >= 10 * _THOUSAND * unit:
        return Scale(_THOUSAND * unit, texts.say("thousands", currency=currency), 1)
    return Scale(unit, currency, digits_of(currency))


def amount_axis(axes: Axes, theme: Theme, texts: ChartTexts, most: int = 5) -> float:
    """Quiet lines across at few round amounts, with a firm one at zero.

    The axes make room for the numbers where they began; returns that place, in parts of the axes.
    """
    ticks = nice_ticks(axes.get_ylim(), most)
    numbers = tick_numbers(ticks, texts)
    axes.set_yticks(ticks, numbers)
    axes.grid(axis="y", color=theme.grid, linewidth=0.9)
    axes.axhline(0, color=theme.plain, linewidth=1.0, zorder=3)
    figure, box = axes.figure, axes.get_position()
    widest = max((text_width(figure, number, SMALL) for number in numbers), default=0.0)
    room = (widest + _TICK_PAD) / float(figure.bbox.width / figure.dpi)
    axes.set_position((box.x0 + room, box.y0, box.width - room, box.height))
    return -room / (box.width - room)


def tick_numbers(ticks: Sequence[float], texts: ChartTexts) -> list[str]:
    """Round places as numbers, with the decimals that tell them apart."""
    exact = [Fraction(tick).limit_denominator(10**6) for tick in ticks]
    decimals = next((n for n in range(4) if all(_is_whole(tick * 10**n) for tick in exact)), 4)
    return [texts.number(tick, decimals if tick else 0) for tick in exact]


def _is_whole(value: Fraction) -> bool:
    return value.denominator == 1


def bars(axes: Axes, heights: Sequence[float | None], look: BarLook) -> None:
    """Bars from zero over time: grey, the period that is spoken of blue, a partial one hatched."""
    for place, (height, period) in enumerate(zip(heights, look.periods, strict=True)):
        if height is None:
            continue
        colour = look.theme.accent if place == look.current else look.theme.plain
        axes.bar(
            place,
            height,
            width=0.72,
            facecolor="none" if period.partial else colour,
            edgecolor=colour,
            hatch=HATCH if period.partial else None,
            linewidth=1.0 if period.partial else 0.0,
            zorder=2,
        )


class BarLook(NamedTuple):
    """How bars look: which periods they are, which of them is spoken of."""

    periods: Sequence[ChartPeriod]
    current: int | None
    theme: Theme


def bar_limits(heights: Sequence[float | None], room: float = 1.14) -> tuple[float, float]:
    """Limits of an amount axis that holds zero and some room for labels."""
    known = [height for height in heights if height is not None]
    high, low = max([0.0, *known]), min([0.0, *known])
    if high == low:
        return 0.0, 1.0
    spare = (high - low) * (room - 1)
    return low - (spare if low < 0 else 0.0), high + (spare if high > 0 else 0.0)


def mark(axes: Axes, place: tuple[float, float], text: str, theme: Theme) -> None:
    """A number on top of a bar, under one that goes down; the place is that of the bar's end."""
    above = place[1] >= 0
    axes.annotate(
        text,
        place,
        xytext=(0, 4 if above else -4),
        textcoords="offset points",
        ha="center",
        va="bottom" if above else "top",
        fontsize=LABEL,
        color=theme.muted,
        path_effects=halo(theme),
        zorder=6,
    )


def known_places(values: Values) -> list[int]:
    """Where there is a value."""
    return [place for place, value in enumerate(values) if value is not None]


def last_whole(values: Values, periods: Sequence[ChartPeriod]) -> int | None:
    """The last place with a value for a whole period, else the last one with any."""
    known = known_places(values)
    whole = [place for place in known if not periods[place].partial]
    return max(whole or known, default=None)


def partial_note(periods: Sequence[ChartPeriod], texts: ChartTexts) -> str:
    """What the hatching means, where there is any."""
    partial = [period for period in periods if period.partial]
    if len(partial) == 1:
        return texts.say("partial_note", period=texts.period(partial[0]))
    return texts.say("partial_notes") if partial else ""


def span_of(periods: Sequence[ChartPeriod], texts: ChartTexts) -> str:
    """The first and the last period by name."""
    first, last = (texts.period(period) for period in (periods[0], periods[-1]))
    return first if first == last else texts.say("span", first=first, last=last)


def by_period(unit: str, periods: Sequence[ChartPeriod], texts: ChartTexts) -> str:
    """The line under a title: the unit, and the periods."""
    return texts.say(f"unit_by_{periods[0].grain}", unit=unit, span=span_of(periods, texts))
