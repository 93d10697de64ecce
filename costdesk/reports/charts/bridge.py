"""The bridge: why the cost per contact of one period became that of another."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction
from itertools import accumulate, pairwise
from typing import TYPE_CHECKING, NamedTuple

from costdesk.domain.bridge import VOLUME
from costdesk.domain.currencies import digits_of
from costdesk.domain.money import rounded, rounded_to_total
from costdesk.reports.charts.data import BridgeData, ChartStep
from costdesk.reports.charts.picture import Chart, tick_numbers
from costdesk.reports.charts.style import (
    LABEL,
    Frame,
    Theme,
    frame,
    nice_ticks,
    short,
    text_width,
)
from costdesk.reports.charts.texts import ChartTexts

if TYPE_CHECKING:
    from matplotlib.axes import Axes

MOST_STEPS = 7
FOLDED = "folded"


class Bar(NamedTuple):
    """A step as shown: whole minor units, so that start and steps add up to the end."""

    name: str
    amount: int


def bridge_chart(data: BridgeData, texts: ChartTexts, theme: Theme) -> Chart:
    """From the start down to the end, the largest step first."""
    start, end = rounded(data.start), rounded(data.end)
    shown = shown_steps(data.steps, end - start)
    title = _title(data, start, end, shown, texts)
    before, after = texts.period(data.before), texts.period(data.after)
    said = {"before": before, "after": after, "currency": data.currency}
    around = frame(theme, title, texts.say("bridge_unit", **said), texts.say("bridge_key"))
    names = [before, *(texts.label(bar.name) for bar in shown), after]
    names = [short(texts.capital(name)) for name in names]
    _draw(around, names, (start, end, shown, data.currency), texts, theme)
    description = _description(data, start, end, shown, texts)
    return Chart("bridge", around.figure, title, description, _table(data, shown, texts))


def shown_steps(steps: Sequence[ChartStep], change: int) -> list[Bar]:
    """The steps in whole minor units that add up to the change, the largest first.

    The smallest of more than eight are folded into one, which comes last. Steps that show as
    nothing are left out.
    """
    order = sorted(steps, key=lambda step: -abs(step.amount))
    kept, rest = order[:MOST_STEPS], order[MOST_STEPS:]
    if rest:
        name = rest[0].name if len(rest) == 1 else FOLDED
        kept.append(ChartStep("", name, sum((step.amount for step in rest), Fraction(0))))
    amounts = rounded_to_total([step.amount for step in kept], change)
    bars = [Bar(_named(step), amount) for step, amount in zip(kept, amounts, strict=True) if amount]
    return sorted(bars, key=lambda bar: (bar.name == FOLDED, -abs(bar.amount)))


def _named(step: ChartStep) -> str:
    """The word for a step: volume by what happened to it."""
    if step.kind != VOLUME:
        return step.name
    return "more_contacts" if step.amount < 0 else "fewer_contacts"


def _title(data: BridgeData, start: int, end: int, shown: Sequence[Bar], texts: ChartTexts) -> str:
    change = end - start
    if not change:
        before, after = texts.period(data.before), texts.period(data.after)
        return texts.say("bridge_same", before=before, after=after)
    largest = max(shown, key=lambda bar: bar.amount * change)
    return texts.say(
        "bridge_rose" if change > 0 else "bridge_fell",
        amount=texts.money(Fraction(abs(change)), data.currency),
        reason=texts.word(largest.name),
        step=texts.signed(Fraction(largest.amount), data.currency),
    )


def _draw(
    around: Frame,
    names: Sequence[str],
    amounts: tuple[int, int, Sequence[Bar], str],
    texts: ChartTexts,
    theme: Theme,
) -> None:
    """Rows from top to bottom: a dot for the start, floating bars, a dot for the end.

    Dots, not bars, for start and end: so the axis need not begin at zero, and steps stay visible.
    """
    start, end, shown, currency = amounts
    room = around.inch(0.25 + max(text_width(around.figure, name) for name in names))
    left = room / (around.right - around.left)
    axes = around.axes(theme, (left, 0.06, 0.97, 1))
    unit = 10 ** digits_of(currency)
    levels = [level / unit for level in accumulate((bar.amount for bar in shown), initial=start)]
    _limits(axes, levels, len(names))
    _across(axes, texts, theme)
    axes.set_yticks(range(len(names)), names, fontsize=LABEL, color=theme.text)
    for row, (bar, ends) in enumerate(zip(shown, pairwise(levels), strict=True), start=1):
        _step(axes, row, ends, texts.signed(Fraction(bar.amount), currency), theme)
    last = len(names) - 1
    for row, value in ((0, start), (last, end)):
        _dot(axes, row, value / unit, texts.money(Fraction(value), currency), theme)
    for row, level in enumerate(levels):
        axes.plot([level, level], [row, row + 1], color=theme.muted, linewidth=0.9, zorder=1)


def _limits(axes: Axes, levels: Sequence[float], rows: int) -> None:
    low, high = min(levels), max(levels)
    room = (high - low) * 0.16 or abs(high) * 0.05 or 1.0
    axes.set_xlim(low - room, high + room)
    axes.set_ylim(rows - 0.4, -0.6)


def _across(axes: Axes, texts: ChartTexts, theme: Theme) -> None:
    ticks = nice_ticks(axes.get_xlim(), 6)
    axes.set_xticks(ticks, tick_numbers(ticks, texts))
    axes.grid(axis="x", color=theme.grid, linewidth=0.9)


def _step(axes: Axes, row: int, ends: tuple[float, float], text: str, theme: Theme) -> None:
    """A floating bar with its signed amount beside the end it leads to."""
    start, end = ends
    dearer = end > start
    colour = theme.dearer if dearer else theme.accent
    rows = abs(axes.get_ylim()[0] - axes.get_ylim()[1])
    height = min(0.62, 0.1 + rows * 0.08)
    axes.barh(row, end - start, left=start, height=height, color=colour, zorder=3)
    axes.annotate(
        text,
        (end, row),
        xytext=(6 if dearer else -6, 0),
        textcoords="offset points",
        ha="left" if dearer else "right",
        va="center",
        fontsize=LABEL,
        color=theme.text,
        zorder=5,
    )


def _dot(axes: Axes, row: int, value: float, text: str, theme: Theme) -> None:
    axes.plot([value], [row], "o", markersize=9, color=theme.text, zorder=4)
    axes.annotate(
        text,
        (value, row),
        xytext=(9, 0),
        textcoords="offset points",
        va="center",
        fontsize=LABEL + 1,
        weight="bold",
        color=theme.text,
    )


def _description(
    data: BridgeData, start: int, end: int, shown: Sequence[Bar], texts: ChartTexts
) -> str:
    listed = ", ".join(
        f"{texts.word(bar.name)} {texts.signed(Fraction(bar.amount), data.currency)}"
        for bar in shown
    )
    return texts.say(
        "bridge_description",
        before=texts.period(data.before),
        after=texts.period(data.after),
        start=texts.money(Fraction(start), data.currency),
        end=texts.money(Fraction(end), data.currency),
        list=listed or "0",
    )


def _table(
    data: BridgeData, shown: Sequence[Bar], texts: ChartTexts
) -> tuple[tuple[str, ...], ...]:
    rows = [
        (texts.label(bar.name), texts.signed(Fraction(bar.amount), data.currency)) for bar in shown
    ]
    start, end = (texts.money(value, data.currency) for value in (data.start, data.end))
    return (
        (texts.label("period"), texts.label("cost_per_contact")),
        (texts.period(data.before), start),
        *rows,
        (texts.period(data.after), end),
    )
