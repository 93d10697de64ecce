"""The trend: cost per contact by period, never without total cost and cost per resolution."""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING

from costdesk.domain.money import rounded
from costdesk.reports.charts.data import Series, TrendData
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
    mark,
    partial_note,
    scale_for,
)
from costdesk.reports.charts.style import SMALL, Frame, Theme, frame, heading, time_axis
from costdesk.reports.charts.texts import ChartTexts

if TYPE_CHECKING:
    from matplotlib.axes import Axes

ENOUGH = 2
_PANEL_TOP = 0.36
_FEW_TICKS = 4
_STRETCH = 1.5  # so many times as high the axis may be for a band above all bars
_PART = 1.15  # of a band at least this much above its low end is shown


def trend_chart(data: TrendData, texts: ChartTexts, theme: Theme) -> Chart | None:
    """Bars of the headline above, a small picture of each other figure below; None: too little."""
    current = last_whole(data.headline.values, data.periods)
    if current is None or len(known_places(data.headline.values)) < ENOUGH:
        return None
    title = _title(data, current, texts)
    subtitle = by_period(texts.say("trend_unit", currency=data.currency), data.periods, texts)
    around = frame(theme, title, subtitle, partial_note(data.periods, texts), height=6.6)
    _headline(around, data, BarLook(data.periods, current, theme), texts)
    for place, series in enumerate(data.others):
        _small(around, place, (data, series), BarLook(data.periods, current, theme), texts)
    description = f"{_description(data, title, texts)} {_band_label(data, texts)}".rstrip()
    return Chart("trend", around.figure, title, description, _table(data, texts))


def _title(data: TrendData, current: int, texts: ChartTexts) -> str:
    values = data.headline.values
    now = values[current] or Fraction(0)
    said = {
        "value": texts.money(now, data.currency),
        "period": texts.period(data.periods[current]),
    }
    earlier = [place for place in known_places(values) if place < current]
    before = values[earlier[-1]] or Fraction(0) if earlier else Fraction(0)
    if not earlier or (now and not before):  # no percentage leads from nothing to something
        return f"{texts.label(data.headline.name)}: {said['value']}"
    said["before"] = texts.period(data.periods[earlier[-1]])
    change = rounded(now) - rounded(before)
    if not change:
        return texts.say("trend_same", **said)
    said["percent"] = texts.percent(abs((now - before) / before))
    return texts.say("trend_rose" if change > 0 else "trend_fell", **said)


def _headline(around: Frame, data: TrendData, look: BarLook, texts: ChartTexts) -> None:
    theme = look.theme
    room = 1.35 if any(value is not None for value in data.rolling) else 0.0
    bottom = _PANEL_TOP + 0.12 if data.others else 0.07
    label = _band_label(data, texts)
    axes = around.axes(theme, (0.035, bottom, 1 - around.inch(room), 0.9 if label else 0.95))
    scale = scale_for(0, data.currency, texts)
    now = None if look.current is None else data.headline.values[look.current]
    number = "" if now is None else scale.text(now, texts)
    heading(axes, texts.label(data.headline.name), theme, number, over=label)
    heights = [None if value is None else scale.of(value) for value in data.headline.values]
    bars(axes, heights, look)
    low, high = bar_limits(heights)
    axes.set_ylim(low, high)
    if label and data.band:
        _draw_band(axes, (scale.of(data.band.low), scale.of(data.band.high)), theme)
    amount_axis(axes, theme, texts)
    time_axis(axes, data.periods, texts)
    for place in _extremes(data):
        value = data.headline.values[place] or Fraction(0)
        if place != look.current:
            mark(axes, (place, scale.of(value)), scale.text(value, texts), theme)
    _rolling(axes, data, look, texts)


def _extremes(data: TrendData) -> tuple[int, int]:
    """The places of the lowest and the highest value, of whole periods where there are any."""
    values = data.headline.values
    known = known_places(values)
    known = [place for place in known if not data.periods[place].partial] or known
    low = min(known, key=lambda place: values[place] or 0)
    return low, max(known, key=lambda place: values[place] or 0)


def _rolling(axes: Axes, data: TrendData, look: BarLook, texts: ChartTexts) -> None:
    """The season-free line, named at its end."""
    places = known_places(data.rolling)
    if not places:
        return
    scale = scale_for(0, data.currency, texts)
    heights = [scale.of(data.rolling[place] or 0) for place in places]
    theme = look.theme
    axes.plot(places, heights, color=theme.text, linewidth=1.8, zorder=5, marker="")
    number = texts.money(data.rolling[places[-1]] or Fraction(0), data.currency)
    axes.annotate(
        f"{number}\n{texts.say('rolling')}",
        (places[-1], heights[-1]),
        xytext=(len(data.periods) - 0.2, heights[-1]),
        textcoords="data",
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


def _small(
    around: Frame, place: int, shown: tuple[TrendData, Series], look: BarLook, texts: ChartTexts
) -> None:
    data, series = shown
    width = 1 / len(data.others)
    left = place * width + 0.035
    axes = around.axes(look.theme, (left, 0.07, left + width - 0.075, _PANEL_TOP - 0.09))
    amounts = [value for value in series.values if value is not None]
    scale = scale_for(max(amounts, default=0), data.currency, texts)
    unit = "" if scale.unit == data.currency else f" ({scale.unit})"
    value = None if look.current is None else series.values[look.current]
    number = "" if value is None else scale.text(value, texts)
    heading(axes, texts.label(series.name) + unit, look.theme, number)
    heights = [None if value is None else scale.of(value) for value in series.values]
    bars(axes, heights, look)
    axes.set_ylim(bar_limits(heights, room=1.04))
    amount_axis(axes, look.theme, texts, most=3)
    time_axis(axes, data.periods, texts, _FEW_TICKS)


def _description(data: TrendData, title: str, texts: ChartTexts) -> str:
    values = data.headline.values
    low, high = _extremes(data)
    return texts.say(
        "trend_description",
        title=title,
        low=texts.money(values[low] or Fraction(0), data.currency),
        low_period=texts.period(data.periods[low]),
        high=texts.money(values[high] or Fraction(0), data.currency),
        high_period=texts.period(data.periods[high]),
    )


def _table(data: TrendData, texts: ChartTexts) -> tuple[tuple[str, ...], ...]:
    columns = [[texts.period(period) for period in data.periods]]
    series = (data.headline, *data.others)
    columns += [
        cells_of(each.values, lambda value: texts.money(value, data.currency)) for each in series
    ]
    header = (texts.label("period"), *(texts.label(each.name) for each in series))
    return (header, *zip(*columns, strict=True))
