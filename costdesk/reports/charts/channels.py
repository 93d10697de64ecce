"""Channels as small multiples: cost per contact of each cell, all on one scale."""

from __future__ import annotations

from fractions import Fraction
from math import ceil

from costdesk.reports.charts.data import ChannelRow, ChannelsData
from costdesk.reports.charts.picture import (
    BarLook,
    Chart,
    amount_axis,
    bar_limits,
    bars,
    by_period,
    cells_of,
    known_places,
    last_whole,
    partial_note,
    scale_for,
)
from costdesk.reports.charts.style import Frame, Theme, frame, heading, short, time_axis
from costdesk.reports.charts.texts import ChartTexts

MOST_CELLS = 12
_COLUMNS = 3
_FEW_TICKS = 3
_ROW_HEIGHT = 2.3
Box = tuple[float, float, float, float]
"""Left, bottom, right and top, from 0 to 1."""


def channels_chart(data: ChannelsData, texts: ChartTexts, theme: Theme) -> Chart | None:
    """A small picture for each cell that has a figure; None where none has."""
    rows = _chosen(data)
    current = _current(data)
    if not rows or current is None:
        return None
    title = _title(data, rows, current, texts)
    unit = texts.say("channels_unit", currency=data.currency)
    notes = [partial_note(data.periods, texts), _left_out(data, len(rows), texts)]
    columns = min(_COLUMNS, len(rows))
    lines = ceil(len(rows) / columns)
    around = frame(
        theme,
        title,
        by_period(unit, data.periods, texts),
        " ".join(filter(None, notes)),
        height=1.75 + _ROW_HEIGHT * max(lines, 2),
    )
    above = 0.23 if any(row.cell.line for row in rows) else 0.14
    for place, row in enumerate(rows):
        box = _box(place, columns, lines, above)
        _small(around, box, (data, rows, row), BarLook(data.periods, current, theme), texts)
    description = _description(data, title, current, texts)
    return Chart("channels", around.figure, title, description, _table(data, texts))


def _with_figures(data: ChannelsData) -> list[ChannelRow]:
    return [row for row in data.rows if known_places(row.values)]


def _chosen(data: ChannelsData) -> list[ChannelRow]:
    """The cells with the most figures, at most twelve, in cell order."""
    rows = _with_figures(data)
    order = sorted(rows, key=lambda row: -len(known_places(row.values)))
    kept = order[:MOST_CELLS]
    return [row for row in rows if row in kept]


def _current(data: ChannelsData) -> int | None:
    """The last whole period in which any cell has a figure."""
    anything = tuple(
        next((value for value in values if value is not None), None)
        for values in zip(*(row.values for row in data.rows), strict=True)
    )
    return last_whole(anything, data.periods)


def _left_out(data: ChannelsData, shown: int, texts: ChartTexts) -> str:
    hidden = len(_with_figures(data)) - shown
    return texts.say("channels_left_out", count=str(hidden)) if hidden else ""


def _title(data: ChannelsData, rows: list[ChannelRow], current: int, texts: ChartTexts) -> str:
    """The dearest and the cheapest cell of those that people work on."""
    worked = [row for row in rows if row.counts and row.values[current] is not None]
    ranked = sorted(worked, key=lambda row: row.values[current] or 0)
    period = texts.period(data.periods[current])
    if not ranked:
        return texts.label("cost_per_contact")
    dear, cheap = ranked[-1], ranked[0]
    said = {
        "period": period,
        "dear": texts.cell(dear.cell),
        "high": texts.money(dear.values[current] or Fraction(0), data.currency),
    }
    if len(ranked) == 1:
        return texts.capital(texts.say("channels_title_one", **said))
    low = texts.money(cheap.values[current] or Fraction(0), data.currency)
    title = texts.say("channels_title", **said, cheap=texts.cell(cheap.cell), low=low)
    return texts.capital(title)


def _box(place: int, columns: int, lines: int, above: float) -> Box:
    """The place of a small picture in the whole, with some of its height kept free above."""
    line, column = divmod(place, columns)
    width, height = 1 / columns, 1 / max(lines, 2)
    top = 1 - line * height
    return (
        column * width + 0.035,
        top - height + height * 0.3,
        (column + 1) * width - 0.03,
        top - height * above,
    )


def _small(
    around: Frame,
    box: Box,
    shown: tuple[ChannelsData, list[ChannelRow], ChannelRow],
    look: BarLook,
    texts: ChartTexts,
) -> None:
    data, rows, row = shown
    axes = around.axes(look.theme, box)
    scale = scale_for(0, data.currency, texts)
    heights = [None if value is None else scale.of(value) for value in row.values]
    bars(axes, heights, look)
    everything = [scale.of(value) for each in rows for value in each.values if value is not None]
    axes.set_ylim(bar_limits(everything, room=1.04))
    amount_axis(axes, look.theme, texts, most=3)
    time_axis(axes, data.periods, texts, _FEW_TICKS)
    value = None if look.current is None else row.values[look.current]
    number = "" if value is None else scale.text(value, texts)
    name = short(texts.capital(texts.place(row.cell)))
    heading(axes, name, look.theme, number, over=short(row.cell.line))


def _description(data: ChannelsData, title: str, current: int, texts: ChartTexts) -> str:
    listed = [
        texts.say(
            "channels_value", cell=texts.cell(row.cell), value=texts.money(value, data.currency)
        )
        for row in data.rows
        if (value := row.values[current]) is not None
    ]
    return f"{title}. {'; '.join(listed)}."


def _table(data: ChannelsData, texts: ChartTexts) -> tuple[tuple[str, ...], ...]:
    rows = _with_figures(data)
    columns = [[texts.period(period) for period in data.periods]]
    columns += [
        cells_of(row.values, lambda value: texts.money(value, data.currency)) for row in rows
    ]
    header = (texts.label("period"), *(texts.capital(texts.cell(row.cell)) for row in rows))
    return (header, *zip(*columns, strict=True))
