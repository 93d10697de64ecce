"""The bridge: why the cost per contact of one period became that of another."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from costdesk.domain.currencies import digits_of
from costdesk.domain.money import rounded
from costdesk.reports.charts.bridge_steps import Bar, Row, bridge_rows, parts_of, shown_steps
from costdesk.reports.charts.bridge_words import beside, rate_and_mix, unlike
from costdesk.reports.charts.data import BridgeData
from costdesk.reports.charts.picture import Chart, tick_numbers
from costdesk.reports.charts.sheets import Amounts, sheet
from costdesk.reports.charts.style import (
    LABEL,
    SMALL,
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

_ROW = 0.42  # inches that each part of an opened bar adds


def bridge_chart(
    data: BridgeData, texts: ChartTexts, theme: Theme, *, opened: bool | None = None
) -> Chart:
    """From the start down to the end, the largest step first.

    ``opened`` shows what the last bar is made of; None where nobody can open it.
    """
    start, end = rounded(data.start), rounded(data.end)
    shown = shown_steps(data.steps, end - start)
    rows = bridge_rows(data, opened=bool(opened))
    title = _title(data, start, end, shown, texts)
    said = {
        "before": texts.period(data.before),
        "after": texts.period(data.after),
        "currency": data.currency,
    }
    parts = sum(1 for row in rows if row.bar and row.bar.part)
    around = frame(
        theme,
        title,
        texts.say("bridge_unit", **said),
        _key(data, texts),
        height=theme.height + _ROW * parts,
    )
    names = [short(name) for name in _names(data, rows, texts, opened=opened)]
    _draw(around, names, (rows, data.currency), texts, theme)
    description = " ".join(
        (*unlike(data, texts), _description(data, start, end, shown, texts), *beside(data, texts))
    )
    head, columns = _sheet_columns(data, shown, texts)
    return Chart(
        "bridge",
        around.figure,
        title,
        description,
        _table(data, shown, texts),
        sheet(texts.label("cost_per_contact"), texts.label("period"), head, columns),
    )


def _key(data: BridgeData, texts: ChartTexts) -> str:
    """What colours mean; a picture that goes without its description says what it compares."""
    key = texts.say("bridge_key")
    return f"{key} {texts.say('bridge_by_day')}" if data.days else key


def _names(
    data: BridgeData, rows: Sequence[Row], texts: ChartTexts, *, opened: bool | None
) -> list[str]:
    ends = iter((data.before, data.after))
    sign = "" if opened is None else " ▾" if opened else " ▸"
    return [
        texts.capital(texts.period(next(ends)))
        if row.bar is None
        else f"{texts.label(row.bar.name)} ({len(parts_of(row.bar))}){sign}"
        if row.bar.is_fold
        else texts.capital(texts.label(row.bar.name))
        for row in rows
    ]


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
    shown: tuple[Sequence[Row], str],
    texts: ChartTexts,
    theme: Theme,
) -> None:
    """Rows from top to bottom: a dot for the start, floating bars, a dot for the end.

    Dots, not bars, for start and end: so the axis need not begin at zero, and steps stay visible.
    """
    rows, currency = shown
    room = 0.25 + max(text_width(around.figure, name) for name in names)
    axes = around.axes(theme, (around.across(room), 0.06, 0.97, 1))
    unit = 10 ** digits_of(currency)
    _limits(axes, [level / unit for row in rows for level in row[:2]], len(rows))
    _across(axes, texts, theme)
    axes.set_yticks(range(len(names)), names, fontsize=LABEL, color=theme.text)
    for place, row in enumerate(rows):
        if row.bar is None:
            _dot(axes, place, row.start / unit, texts.money(Fraction(row.start), currency), theme)
        else:
            text = texts.signed(Fraction(row.bar.amount), currency)
            hollow = row.bar.is_fold and rows[place + 1].bar is not None
            ends = row.start / unit, row.end / unit
            _step(axes, place, _Look(ends, text, row.bar.part, hollow), theme)
    for place, (_, below) in enumerate(pairwise(rows)):
        level = below.start / unit
        axes.plot([level, level], [place, place + 1], color=theme.muted, linewidth=0.9, zorder=1)


def _limits(axes: Axes, levels: Sequence[float], rows: int) -> None:
    low, high = min(levels), max(levels)
    room = (high - low) * 0.16 or abs(high) * 0.05 or 1.0
    axes.set_xlim(low - room, high + room)
    axes.set_ylim(rows - 0.4, -0.6)


def _across(axes: Axes, texts: ChartTexts, theme: Theme) -> None:
    ticks = nice_ticks(axes.get_xlim(), 6)
    axes.set_xticks(ticks, tick_numbers(ticks, texts))
    axes.grid(axis="x", color=theme.grid, linewidth=0.9)


class _Look(NamedTuple):
    """A bar: its ends, its amount, whether it is a part, and whether its parts stand below it."""

    ends: tuple[float, float]
    text: str
    is_part: bool
    is_hollow: bool


def _step(axes: Axes, row: int, look: _Look, theme: Theme) -> None:
    """A floating bar with its signed amount beside the end it leads to."""
    start, end = look.ends
    dearer = end > start
    colour = theme.dearer if dearer else theme.accent
    rows = abs(axes.get_ylim()[0] - axes.get_ylim()[1])
    height = min(0.62, 0.1 + rows * 0.08) * (0.7 if look.is_part else 1)
    axes.barh(
        row,
        end - start,
        left=start,
        height=height,
        facecolor=theme.background if look.is_hollow else colour,
        edgecolor=colour,
        linewidth=1.2 if look.is_hollow else 0,
        zorder=3,
    )
    axes.annotate(
        look.text,
        (end, row),
        xytext=(6 if dearer else -6, 0),
        textcoords="offset points",
        ha="left" if dearer else "right",
        va="center",
        fontsize=SMALL if look.is_part else LABEL,
        color=theme.muted if look.is_part else theme.text,
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


def _all_steps(shown: Sequence[Bar]) -> list[Bar]:
    """Every step by itself: in a table nothing is folded."""
    return [each for bar in shown for each in (parts_of(bar) if bar.is_fold else [bar])]


def _table(
    data: BridgeData, shown: Sequence[Bar], texts: ChartTexts
) -> tuple[tuple[str, ...], ...]:
    rows = [
        (texts.label(bar.name), texts.signed(Fraction(bar.amount), data.currency))
        for bar in _all_steps(shown)
    ]
    start, end = (texts.money(value, data.currency) for value in (data.start, data.end))
    return (
        (texts.label("period"), texts.label("cost_per_contact")),
        (texts.period(data.before), start),
        *rows,
        (texts.period(data.after), end),
        *(
            (texts.label(name), texts.signed(Fraction(amount), data.currency))
            for name, amount in rate_and_mix(data)
        ),
    )


def _sheet_columns(
    data: BridgeData, shown: Sequence[Bar], texts: ChartTexts
) -> tuple[list[str], list[Amounts]]:
    """The names of all lines, and the amounts beside them."""
    steps = _all_steps(shown)
    names = [texts.period(data.before), *(texts.label(bar.name) for bar in steps)]
    names.append(texts.period(data.after))
    names += [texts.label(name) for name, _ in rate_and_mix(data)]
    values = [rounded(data.start), *(bar.amount for bar in steps), rounded(data.end)]
    values += [amount for _, amount in rate_and_mix(data)]
    return names, [Amounts(texts.label("cost_per_contact"), values, data.currency)]
