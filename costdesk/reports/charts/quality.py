"""Quality beside cost: what a contact cost, and beside it what customers and the service say."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from math import ceil
from typing import TYPE_CHECKING

from costdesk.domain.currencies import digits_of
from costdesk.domain.money import rounded
from costdesk.reports.charts.data import QualityData, QualitySeries, Values
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
    SMALL,
    SUBTITLE,
    Frame,
    Heading,
    Theme,
    fitted,
    frame,
    heading,
    short,
    text_width,
)
from costdesk.reports.charts.texts import ChartTexts
from costdesk.reports.charts.time_axis import time_axis

if TYPE_CHECKING:
    from matplotlib.axes import Axes

MOST_MEASURES = 7
_COLUMNS = 2
_FEW_TICKS = 5
_ROW, _AROUND = 2.3, 1.55  # inches
_BETWEEN = 0.06
_NUMBER = 1.2  # inches for the number beside a name
_ROOM = Fraction(15, 100)
_TENTHS = 1
Box = tuple[float, float, float, float]


def quality_chart(data: QualityData, texts: ChartTexts, theme: Theme) -> Chart | None:
    """Bars of the cost per contact, then a line for each measure; None without any figure."""
    shown = data.measures[:MOST_MEASURES]
    current = _current(data)
    if not shown or current is None:
        return None
    title = _title(data, current, texts)
    subtitle = by_period(texts.say("quality_unit", currency=data.currency), data.periods, texts)
    rows = ceil((len(shown) + 1) / _COLUMNS)
    around = frame(
        theme, title, subtitle, _note(data, len(shown), texts), height=_AROUND + _ROW * rows
    )
    look = BarLook(data.periods, current, theme)
    _draw_cost(around, _box(0, rows), data, look, texts)
    for place, series in enumerate(shown, start=1):
        _draw_measure(around, _box(place, rows), (data, series), look, texts)
    names = [texts.period(period) for period in data.periods]
    columns = list(_columns(data, texts))
    head = texts.label("period")
    return Chart(
        "quality",
        around.figure,
        title,
        _description(data, title, current, texts),
        text_table(head, names, columns, texts),
        sheet(texts.say("quality_sheet"), head, names, columns),
    )


def measure_label(series: QualitySeries, texts: ChartTexts) -> str:
    """A measure at the head of a line, and of what it is where that is not the whole centre."""
    word = measure_word(series, texts)
    return texts.capital(word) if series.measure in texts.words else word


def measure_word(series: QualitySeries, texts: ChartTexts) -> str:
    """The same in running text."""
    channel = texts.word(series.channel) if series.channel else ""
    of = ", ".join(filter(None, (series.line, channel)))
    named = texts.word(series.measure)
    return f"{named} ({of})" if of else named


def measured(series: QualitySeries, value: Fraction, currency: str, texts: ChartTexts) -> str:
    """A value in its unit: ``82.5%``, ``35 s``."""
    if series.unit == "money":
        return texts.money(value * 10 ** digits_of(currency), currency)
    digits = 0 if rounded(value, _TENTHS) % 10 == 0 else _TENTHS
    if series.unit == "percent":
        return texts.in_percent(value, digits)
    number = texts.number(value, digits)
    return texts.say(f"in_{series.unit}", value=number) if series.unit in _UNITS else number


_UNITS = ("points", "seconds", "minutes", "hours")


def guard_said(series: QualitySeries, currency: str, texts: ChartTexts) -> str:
    """What it should be: ``at least 80%``; empty without a guard."""
    if series.guard is None:
        return ""
    key = "at_least" if series.better == "higher" else "at_most"
    return texts.say(key, value=measured(series, series.guard, currency, texts))


def is_past(series: QualitySeries, place: int) -> bool:
    """Whether the value there is on the wrong side of its guard."""
    value = series.values[place]
    if value is None or series.guard is None:
        return False
    return value < series.guard if series.better == "higher" else value > series.guard


def _current(data: QualityData) -> int | None:
    """The last whole period with any figure of quality."""
    anything: Values = tuple(
        next((value for value in values if value is not None), None)
        for values in zip(*(series.values for series in data.measures), strict=True)
    )
    return last_whole(anything, data.periods)


def _title(data: QualityData, current: int, texts: ChartTexts) -> str:
    """A guard that was passed comes first; else the cost and the first measure side by side."""
    period = texts.period(data.periods[current])
    known = [series for series in data.measures if series.values[current] is not None]
    past = [series for series in known if is_past(series, current)]
    series = (past or known)[0]
    said = {
        "period": period,
        "measure": measure_word(series, texts),
        "value": measured(series, series.values[current] or Fraction(0), data.currency, texts),
    }
    if past:
        limit = guard_said(series, data.currency, texts)
        return texts.capital(texts.say("quality_past", limit=limit, **said))
    cost = data.cost.values[current]
    if cost is None:
        return texts.capital(texts.say("quality_alone", **said))
    amount = texts.money(cost, data.currency)
    return texts.capital(texts.say("quality_title", cost=amount, **said))


def _note(data: QualityData, shown: int, texts: ChartTexts) -> str:
    hidden = len(data.measures) - shown
    notes = (
        partial_note(data.periods, texts),
        texts.say("quality_guards") if any(series.guard for series in data.measures) else "",
        texts.say("channels_left_out", count=str(hidden)) if hidden else "",
    )
    return " ".join(filter(None, notes))


def _box(place: int, rows: int) -> Box:
    row, column = divmod(place, _COLUMNS)
    width, height = (1 - _BETWEEN) / _COLUMNS, 1 / rows
    left, top = column * (width + _BETWEEN), 1 - row * height
    return left, top - height * 0.76, left + width, top - height * 0.14


def _draw_cost(
    around: Frame, box: Box, data: QualityData, look: BarLook, texts: ChartTexts
) -> None:
    axes = around.axes(look.theme, box)
    scale = scale_for(0, data.currency, texts)
    heights = [None if value is None else scale.of(value) for value in data.cost.values]
    bars(axes, heights, look)
    axes.set_ylim(bar_limits(heights, room=1.06))
    left = amount_axis(axes, look.theme, texts, most=3)
    time_axis(axes, data.periods, texts, _FEW_TICKS)
    value = None if look.current is None else data.cost.values[look.current]
    number = "" if value is None else texts.money(value, data.currency)
    heading(axes, Heading(texts.label(data.cost.name), number), look.theme, left)


def _draw_measure(
    around: Frame,
    box: Box,
    shown: tuple[QualityData, QualitySeries],
    look: BarLook,
    texts: ChartTexts,
) -> None:
    data, series = shown
    axes = around.axes(look.theme, box)
    _draw_line(axes, series, look)
    left = amount_axis(axes, look.theme, texts, most=3)
    time_axis(axes, data.periods, texts, _FEW_TICKS)
    current = look.current
    value = None if current is None else series.values[current]
    number = "" if value is None else measured(series, value, data.currency, texts)
    aside = _aside(series, current, data.currency, texts)
    room = (box[2] - box[0]) * around.inches - _NUMBER - text_width(around.figure, aside, SMALL)
    name = fitted(around.figure, short(measure_label(series, texts)), room, SUBTITLE)
    heading(axes, Heading(name, number, aside), look.theme, left)


def _aside(series: QualitySeries, current: int | None, currency: str, texts: ChartTexts) -> str:
    """What it should be, with a sign where it is not: never by colour alone."""
    said = guard_said(series, currency, texts)
    past = current is not None and is_past(series, current)
    return f"⚠ {said}" if past else said


def _draw_line(axes: Axes, series: QualitySeries, look: BarLook) -> None:
    """A line with dots, broken where a period has no figure; the axis need not begin at zero."""
    theme = look.theme
    for run in _runs(series.values):
        heights = [float(series.values[place] or 0) for place in run]
        axes.plot(
            run, heights, color=theme.text, linewidth=1.6, marker="o", markersize=3.2, zorder=4
        )
    current = look.current
    if current is not None and series.values[current] is not None:
        past = is_past(series, current)
        axes.plot(
            [current],
            [float(series.values[current] or 0)],
            "o",
            markersize=8,
            color=theme.dearer if past else theme.accent,
            zorder=5,
        )
    levels = [float(value) for value in series.values if value is not None]
    if series.guard is not None:
        guard = float(series.guard)
        axes.axhline(guard, color=theme.target, linewidth=1.6, linestyle=(0, (1, 1.2)), zorder=3)
        levels.append(guard)
    room = (max(levels) - min(levels)) * float(_ROOM) or max(abs(levels[0]) * 0.05, 1.0)
    axes.set_ylim(min(levels) - room, max(levels) + room)


def _runs(values: Values) -> Iterator[list[int]]:
    """Places with a value that follow each other."""
    run: list[int] = []
    for place in known_places(values):
        if run and place != run[-1] + 1:
            yield run
            run = []
        run.append(place)
    yield run


def _columns(data: QualityData, texts: ChartTexts) -> Iterator[Amounts]:
    yield Amounts(texts.label(data.cost.name), data.cost.values, data.currency)
    for series in data.measures:
        label = measure_label(series, texts)
        if series.unit == "money":
            unit = 10 ** digits_of(data.currency)
            minor = [None if value is None else value * unit for value in series.values]
            yield Amounts(label, minor, data.currency)
        else:
            named = texts.say(f"with_{series.unit}", measure=label) if series.unit else label
            yield Amounts(named, series.values, digits=_TENTHS)


def _description(data: QualityData, title: str, current: int, texts: ChartTexts) -> str:
    said = []
    for series in data.measures:
        value = series.values[current]
        if value is not None:
            text = f"{measure_word(series, texts)} {measured(series, value, data.currency, texts)}"
            guard = guard_said(series, data.currency, texts)
            said.append(f"{text} ({guard})" if guard else text)
    return f"{title}. {'; '.join(said)}."
