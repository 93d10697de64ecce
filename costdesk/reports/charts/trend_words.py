"""What the trend says: its title, its text alternative, and the table behind it."""

from __future__ import annotations

from fractions import Fraction

from costdesk.domain.money import rounded
from costdesk.reports.charts.data import TrendData
from costdesk.reports.charts.picture import known_places
from costdesk.reports.charts.sheets import Amounts
from costdesk.reports.charts.texts import ChartTexts


def trend_title(data: TrendData, current: int, texts: ChartTexts) -> str:
    """What became of the headline in the period that is spoken of."""
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


def extremes(data: TrendData) -> tuple[int, int]:
    """The places of the lowest and the highest value, of whole periods where there are any."""
    values = data.headline.values
    known = known_places(values)
    known = [place for place in known if not data.periods[place].partial] or known
    low = min(known, key=lambda place: values[place] or 0)
    return low, max(known, key=lambda place: values[place] or 0)


def trend_description(data: TrendData, title: str, texts: ChartTexts) -> str:
    """The title, and between which values the headline moved."""
    values = data.headline.values
    low, high = extremes(data)
    return texts.say(
        "trend_description",
        title=title,
        low=texts.money(values[low] or Fraction(0), data.currency),
        low_period=texts.period(data.periods[low]),
        high=texts.money(values[high] or Fraction(0), data.currency),
        high_period=texts.period(data.periods[high]),
    )


def target_said(data: TrendData, current: int, texts: ChartTexts) -> str:
    """How far the period that is spoken of is from its target; empty without one."""
    value = data.headline.values[current]
    wished = data.headline.target[current] if data.headline.target else None
    if value is None or wished is None:
        return ""
    short = rounded(value) - rounded(wished)
    said = {
        "target": texts.money(wished, data.currency),
        "difference": texts.money(Fraction(abs(short)), data.currency),
    }
    if not short:
        return texts.say("target_met", **said)
    return texts.say("target_above" if short > 0 else "target_below", **said)


def trend_columns(data: TrendData, texts: ChartTexts) -> list[Amounts]:
    """The figures, each with its target beside it where it has one."""
    columns = []
    for series in (data.headline, *data.others):
        label = texts.label(series.name)
        columns.append(Amounts(label, series.values, data.currency))
        if any(series.target):
            name = texts.say("target_of", figure=label)
            columns.append(Amounts(name, series.target, data.currency))
    return columns
