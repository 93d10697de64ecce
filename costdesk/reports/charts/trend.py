"""The trend: cost per contact by period, never without total cost and cost per resolution."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction
from math import ceil
from typing import TYPE_CHECKING, NamedTuple

from costdesk.reports.charts.data import Series, TrendData, Values
from costdesk.reports.charts.picture import (
    BarLook,
    Chart,
    Scale,
    amount_axis,
    bar_limits,
    bars,
    by_period,
    known_places,
    last_whole,
    mark,
    partial_note,
    scale_for,
)
from costdesk.reports.charts.sheets import sheet, text_table
from costdesk.reports.charts.style import (
    DOTS,
    SMALL,
    Frame,
    Heading,
    Theme,
    apart,
    frame,
    heading,
    text_width,
)
from costdesk.reports.charts.texts import ChartTexts
from costdesk.reports.charts.time_axis import time_axis
from costdesk.reports.charts.trend_ahead import (
    ahead_said,
    draw_ahead,
    highest,
    names_ahead,
    periods_shown,
    values_ahead,
    with_ahead,
)
from costdesk.reports.charts.trend_words import (
    extremes,
    target_said,
    trend_columns,
    trend_description,
    trend_title,
)

if TYPE_CHECKING:
    from matplotlib.axes import Axes

ENOUGH = 2
_COLUMNS = 2
_LIKELY = 1  # between low and high
# Inches: the picture without the small ones, a row of these, and what stands around their bars.
_HEIGHT, _PANEL = 4.4, 2.25
_TICKS, _HEADING, _LINE, _ABOVE = 0.45, 0.32, 0.24, 0.6
_BETWEEN, _GAP, _NOTE = 0.45, 0.12, 0.36
_HALF = 0.5
_FEW_TICKS = 4
_STRETCH = 1.5  # so many times as high the axis may be for a band above all bars
_PART = 1.15  # of a band at least this much above its low end is shown


def trend_chart(data: TrendData, texts: ChartTexts, theme: Theme) -> Chart | None:
    """Bars of the headline above, a small picture of each other figure below; None: too little."""
    current = last_whole(data.headline.values, data.periods)
    if current is None or len(known_places(data.headline.values)) < ENOUGH:
        return None
    title = trend_title(data, current, texts)
    subtitle = by_period(texts.say("trend_unit", currency=data.currency), data.periods, texts)
    height = _HEIGHT + _PANEL * _panel_rows(data)
    around = frame(theme, title, subtitle, partial_note(data.periods, texts), height=height)
    _headline(around, data, BarLook(data.periods, current, theme), texts)
    for place, series in enumerate(data.others):
        _small(around, place, (data, series), BarLook(data.periods, current, theme), texts)
    said = (
        trend_description(data, title, texts),
        target_said(data, current, texts),
        _band_label(data, texts),
        ahead_said(data, texts),
    )
    names = [*(texts.period(period) for period in data.periods), *names_ahead(data, texts)]
    head, columns = texts.label("period"), with_ahead(data, trend_columns(data, texts), texts)
    return Chart(
        "trend",
        around.figure,
        title,
        " ".join(filter(None, said)),
        text_table(head, names, columns, texts),
        sheet(texts.label(data.headline.name), head, names, columns),
    )


def _headline(around: Frame, data: TrendData, look: BarLook, texts: ChartTexts) -> None:
    theme, series = look.theme, data.headline
    notes = _end_notes(data, texts)
    widths = [text_width(around.figure, note.text, SMALL) for note in notes]
    room = around.across(max(widths) + _GAP) if notes else 0.0
    label = _band_label(data, texts)
    bottom = around.up(_PANEL * _panel_rows(data) + _TICKS)
    top = 1 - around.up(_HEADING + (_LINE if label else 0.0))
    axes = around.axes(theme, (0.0, bottom, 1 - room, top))
    scale = scale_for(0, data.currency, texts)
    heights = _heights(series.values, scale)
    bars(axes, heights, look)
    reach = (*heights, *_heights(series.target, scale), *highest(data, scale))
    axes.set_ylim(bar_limits(reach))
    if label and data.band:
        _draw_band(axes, (scale.of(data.band.low), scale.of(data.band.high)), theme)
    left = amount_axis(axes, theme, texts)
    time_axis(axes, periods_shown(data), texts)
    number = _current_number(series, look, scale, texts)
    heading(axes, Heading(texts.label(series.name), number, over=label), theme, left)
    for place in extremes(data):
        value = series.values[place] or Fraction(0)
        if place != look.current:
            mark(axes, (place, scale.of(value)), scale.text(value, texts), theme)
    _lines(axes, data, scale, theme)
    draw_ahead(axes, data, scale, theme)
    _write_notes(axes, notes, theme)


def _heights(values: Values, scale: Scale) -> list[float | None]:
    return [None if value is None else scale.of(value) for value in values]


def _current_number(series: Series, look: BarLook, scale: Scale, texts: ChartTexts) -> str:
    value = None if look.current is None else series.values[look.current]
    return "" if value is None else scale.text(value, texts)


def _lines(axes: Axes, data: TrendData, scale: Scale, theme: Theme) -> None:
    """The season-free line, and what was wished for."""
    places = known_places(data.rolling)
    heights = [scale.of(data.rolling[place] or 0) for place in places]
    axes.plot(places, heights, color=theme.text, linewidth=1.8, zorder=5, marker="")
    _draw_target(axes, data.headline, scale, theme)


def _draw_target(axes: Axes, series: Series, scale: Scale, theme: Theme) -> None:
    """A dotted line on a pale one over the periods that have a target, stepping where it does."""
    places = known_places(series.target)
    across = [edge for place in places for edge in (place - _HALF, place + _HALF)]
    up = [scale.of(series.target[place] or 0) for place in places for _ in range(2)]
    axes.plot(across, up, color=theme.background, linewidth=3.0, alpha=0.85, zorder=4)
    axes.plot(across, up, color=theme.target, linewidth=1.8, linestyle=(0, (1, 1.2)), zorder=5)


class _Note(NamedTuple):
    """What is written at the end of a line, at the height of its last value."""

    height: float
    text: str


def _end_notes(data: TrendData, texts: ChartTexts) -> list[_Note]:
    """The names of the lines, each with its last value."""
    scale = scale_for(0, data.currency, texts)
    ahead = values_ahead(data)[_LIKELY]
    lines = (
        (data.rolling, "rolling"),
        (data.headline.target, "target"),
        (ahead, "forecast"),
    )
    ends = [(values[known_places(values)[-1]], word) for values, word in lines if any(values)]
    return [
        _Note(scale.of(value or 0), f"{texts.money(value or Fraction(0), data.currency)}\n{said}")
        for value, said in ((value, texts.say(word)) for value, word in ends)
    ]


def _write_notes(axes: Axes, notes: Sequence[_Note], theme: Theme) -> None:
    low, high = axes.get_ylim()
    per_inch = (high - low) / (axes.get_window_extent().height / DOTS)
    levels = apart([note.height for note in notes], _NOTE * per_inch, low, high)
    for note, level in zip(notes, levels, strict=True):
        place = axes.get_xlim()[1]
        axes.annotate(
            note.text,
            (place, level),
            xytext=(6, 0),
            textcoords="offset points",
            va="center",
            fontsize=SMALL,
            color=theme.text,
            annotation_clip=False,
        )


def _draw_band(axes: Axes, band: tuple[float, float], theme: Theme) -> None:
    """A pale band behind the bars, a broken line for one amount; what is far above is cut off."""
    low, high = band
    bottom, top = axes.get_ylim()
    if low == high:
        axes.axhline(low, color=theme.muted, linewidth=1.2, linestyle=(0, (5, 4)), zorder=1)
    else:
        axes.axhspan(low, high, color=theme.band, zorder=0, linewidth=0)
    axes.set_ylim(bottom, max(top, _needed(low, high)))


def _needed(low: float, high: float) -> float:
    """How far the axis must go for the band to be seen, if not all of it."""
    return min(high, low * _PART) * 1.03


def _band_label(data: TrendData, texts: ChartTexts) -> str:
    """What was published, by whom and when; empty where it is too far off to be shown."""
    band = data.band
    if band is None:
        return ""
    _, top = bar_limits([float(value or 0) for value in data.headline.values])
    if _needed(float(band.low), float(band.high)) > top * _STRETCH:
        return ""
    said = {"source": band.source, "year": str(band.year)}
    low, high = (texts.money(amount, data.currency) for amount in (band.low, band.high))
    if band.low == band.high:
        return texts.say("trend_published", amount=low, **said)
    return texts.say("trend_band", low=low, high=high, **said)


def _panel_rows(data: TrendData) -> int:
    return ceil(len(data.others) / _COLUMNS)


def _small(
    around: Frame, place: int, shown: tuple[TrendData, Series], look: BarLook, texts: ChartTexts
) -> None:
    data, series = shown
    columns = min(_COLUMNS, len(data.others))
    row, column = divmod(place, columns)
    bottom = around.up(_PANEL * (_panel_rows(data) - 1 - row))
    gap = around.across(_BETWEEN)
    width = (1 - gap * (columns - 1)) / columns
    left = column * (width + gap)
    box = (left, bottom + around.up(_TICKS), left + width, bottom + around.up(_PANEL - _ABOVE))
    axes = around.axes(look.theme, box)
    amounts = [value for value in (*series.values, *series.target) if value is not None]
    scale = scale_for(max(amounts, default=0), data.currency, texts)
    unit = "" if scale.unit == data.currency else f" ({scale.unit})"
    heights = _heights(series.values, scale)
    bars(axes, heights, look)
    axes.set_ylim(bar_limits([*heights, *_heights(series.target, scale)], room=1.06))
    edge = amount_axis(axes, look.theme, texts, most=3)
    time_axis(axes, data.periods, texts, _FEW_TICKS)
    number = _current_number(series, look, scale, texts)
    aside = _target_aside(series, look, scale, texts)
    heading(axes, Heading(texts.label(series.name) + unit, number, aside), look.theme, edge)
    if any(series.target):
        _draw_target(axes, series, scale, look.theme)


def _target_aside(series: Series, look: BarLook, scale: Scale, texts: ChartTexts) -> str:
    """The target of the period that is spoken of, named as the line it is."""
    if look.current is None or not series.target or series.target[look.current] is None:
        return ""
    wished = scale.text(series.target[look.current] or 0, texts)
    return f"{texts.say('target')} {wished}"
