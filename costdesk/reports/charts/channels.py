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
    known_places,
    last_whole,
    partial_note,
    scale_for,
)
from costdesk.reports.charts.sheets import Amounts, sheet, text_table
from costdesk.reports.charts.style import (
    SUBTITLE,
    Frame,
    Heading,
    Theme,
    fitted,
    frame,
    heading,
    short,
)
from costdesk.reports.charts.texts import ChartTexts
from costdesk.reports.charts.time_axis import time_axis

MOST_CELLS = 12
_COLUMNS = 3
_FEW_TICKS = 3
_ROW_HEIGHT = 2.3
_BETWEEN = 0.05
_NUMBER = 0.75  # inches for the number beside a name
Box = tuple[float, float, float, float]
"""Left, bottom, right and top, from 0 to 1."""


def channels_chart(data: ChannelsData, texts: ChartTexts, theme: Theme) -> Chart | None:
    """A small picture for each cell that has a figure; None where none has."""
    rows = chosen_rows(data)
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
        height=1.55 + _ROW_HEIGHT * max(lines, 2),
    )
    above = 0.23 if any(row.cell.line for row in rows) else 0.14
    for place, row in enumerate(rows):
        box = _box(place, columns, lines, above)
        _small(around, box, (data, rows, row), BarLook(data.periods, current, theme), texts)
    description = _description(data, title, current, texts)
    names = [texts.period(period) for period in data.periods]
    head = texts.label("period")
    amounts = [
        Amounts(texts.capital(texts.cell(row.cell)), row.values, data.currency)
        for row in _with_figures(data)
    ]
    table = text_table(head, names, amounts, texts)
    return Chart(
        "channels",
        around.figure,
        title,
        description,
        table,
        sheet(texts.label("cost_per_contact"), head, names, amounts),
    )


def _with_figures(data: ChannelsData) -> list[ChannelRow]:
    return [row for row in data.rows if known_places(row.values)]


def chosen_rows(data: ChannelsData) -> list[ChannelRow]:
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
    width, height = (1 - _BETWEEN * (columns - 1)) / columns, 1 / max(lines, 2)
    left = column * (width + _BETWEEN)
    top = 1 - line * height
    return (
        left,
        top - height + height * 0.24,
        left + width,
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
    left = amount_axis(axes, look.theme, texts, most=3)
    time_axis(axes, data.periods, texts, _FEW_TICKS)
    value = None if look.current is None else row.values[look.current]
    number = "" if value is None else scale.text(value, texts)
    room = (box[2] - box[0]) * around.inches - _NUMBER
    name = fitted(around.figure, short(texts.capital(texts.place(row.cell))), room, SUBTITLE)
    heading(axes, Heading(name, number, over=short(row.cell.line)), look.theme, left)


def _description(data: ChannelsData, title: str, current: int, texts: ChartTexts) -> str:
    listed = [
        texts.say(
            "channels_value", cell=texts.cell(row.cell), value=texts.money(value, data.currency)
        )
        for row in data.rows
        if (value := row.values[current]) is not None
    ]
    return f"{title}. {'; '.join(listed)}."
