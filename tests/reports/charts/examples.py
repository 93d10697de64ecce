"""Small tables for charts, and the texts that come with the program."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from fractions import Fraction
from pathlib import Path
from typing import TYPE_CHECKING

from matplotlib.patches import Rectangle

from costdesk.domain.contacts import Cell
from costdesk.domain.definitions import Language
from costdesk.domain.periods import Grain, Span, periods_touching
from costdesk.reports.charts.data import (
    BridgeData,
    ChannelRow,
    ChannelsData,
    ChartPeriod,
    ChartStep,
    CompositionData,
    Series,
    TrendData,
    Values,
    VolumeData,
)
from costdesk.reports.charts.texts import ChartTexts, read_chart_texts

if TYPE_CHECKING:
    from matplotlib.axes import Axes

TEXTS = Path(__file__).parents[3] / "resources" / "texts"


def bars_in(axes: Axes) -> list[Rectangle]:
    return [patch for patch in axes.patches if isinstance(patch, Rectangle)]


def dots_in(axes: Axes) -> list[tuple[float, float]]:
    dots = [line.get_xydata() for line in axes.lines if line.get_marker() == "o"]
    return [(float(dot[0][0]), float(dot[0][1])) for dot in dots]  # type: ignore[index, arg-type]


def texts(language: Language = "en") -> ChartTexts:
    return read_chart_texts(TEXTS, language)


def months(count: int, partial: int = 0, grain: Grain = "month") -> tuple[ChartPeriod, ...]:
    """Periods from July 2024 on, the last ones partial."""
    span = Span(date(2024, 7, 1), date(2024 + 80, 7, 1))
    periods = periods_touching(span, grain)[:count]
    return tuple(
        ChartPeriod(each.label, each.span.start, grain, place >= count - partial)
        for place, each in enumerate(periods)
    )


def values(*amounts: float | None) -> Values:
    """Amounts in units of a currency with two digits as exact minor units."""
    return tuple(None if each is None else Fraction(round(each * 10_000), 100) for each in amounts)


def trend(*amounts: float | None, currency: str = "EUR", partial: int = 0) -> TrendData:
    total = tuple(each * 1000 if each else Fraction(0) for each in values(*amounts))
    return TrendData(
        currency,
        months(len(amounts), partial),
        Series("cost_per_contact", values(*amounts)),
        (Series("total_cost", total), Series("cost_per_resolution", values(*amounts))),
    )


def composition(costs: Mapping[str, tuple[int, ...]], partial: int = 0) -> CompositionData:
    count = len(next(iter(costs.values()), ()))
    return CompositionData("EUR", months(count, partial), costs)


def row(path: str, *amounts: float | None, counts: bool = True) -> ChannelRow:
    line, direction, channel = f"/{path}".rsplit("/", 2)
    return ChannelRow(Cell(line.strip("/"), direction, channel), values(*amounts), counts)


def channels(*rows: ChannelRow) -> ChannelsData:
    return ChannelsData("EUR", months(len(rows[0].values)), rows)


def bridge(start: float, *steps: tuple[str, float], currency: str = "EUR") -> BridgeData:
    """Steps by name in currency units, the volume among them by that name."""
    exact = [
        ChartStep(_kind(name), name, Fraction(round(amount * 10**6), 10**4))
        for name, amount in steps
    ]
    (begin,) = values(start)
    assert begin is not None
    before, after = months(2)
    end = begin + sum((step.amount for step in exact), Fraction(0))
    return BridgeData(currency, before, after, begin, end, tuple(exact))


def _kind(name: str) -> str:
    return "volume" if name == "volume" else "cost"


def volume(*pairs: tuple[int | None, int], partial: int = 0) -> VolumeData:
    """Pairs of contacts and cost in minor units."""
    contacts, costs = zip(*pairs, strict=True)
    return VolumeData("EUR", months(len(pairs), partial), contacts, costs)
