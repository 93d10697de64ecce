"""The marks of a chart: where each is in its picture, what to say of it, and the rows behind it."""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING, Literal, NamedTuple

from costdesk.domain.bridge import VOLUME
from costdesk.domain.longer_view import IN_A_YEAR
from costdesk.domain.money import rounded
from costdesk.reports.charts.bridge_steps import bridge_rows, parts_of
from costdesk.reports.charts.channels import chosen_rows
from costdesk.reports.charts.composition import folded, members
from costdesk.reports.charts.data import (
    BridgeData,
    ChannelsData,
    CompositionData,
    QualityData,
    TrendData,
    VolumeData,
)
from costdesk.reports.charts.quality import MOST_MEASURES, guard_said, measure_label, measured

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import date

    from matplotlib.axes import Axes

    from costdesk.domain.contacts import Cell
    from costdesk.reports.charts.bridge_steps import Bar
    from costdesk.reports.charts.data import ChartData, ChartPeriod, Series, Values
    from costdesk.reports.charts.picture import Chart
    from costdesk.reports.charts.texts import ChartTexts

_HALF = 0.5
_DOT_REACH = 0.015


class Rows(NamedTuple):
    """What stands behind a mark.

    ``period`` is all of the period that begins on ``start``; ``costs`` those of some categories, of
    all where none is named, there and in the period of ``before``; ``contacts`` the counts, of one
    cell where one is named. Behind ``fold`` are no rows: the mark opens and closes; ``steps`` are
    those from the compared period to this one.
    """

    kind: Literal["period", "costs", "contacts", "fold", "steps"]
    start: date
    before: date | None = None
    categories: tuple[str, ...] = ()
    cell: Cell | None = None


class Spot(NamedTuple):
    """A part of a picture (0 to 1, from its left top), what to say of it, and what is behind it."""

    left: float
    top: float
    right: float
    bottom: float
    text: str
    rows: Rows


def spots_of(data: ChartData, chart: Chart, texts: ChartTexts, *, opened: bool) -> Iterator[Spot]:
    """The marks in the order in which the keys go through them."""
    axes = chart.figure.axes
    if isinstance(data, TrendData):
        for place, series in enumerate((data.headline, *data.others)):
            yield from _trend_spots(axes[place], data, series, texts)
        yield from _spots_ahead(axes[0], data, texts)
    elif isinstance(data, CompositionData):
        yield from _composition_spots(axes[0], data, texts)
    elif isinstance(data, ChannelsData):
        yield from _channel_spots(axes, data, texts)
    elif isinstance(data, BridgeData):
        yield from _bridge_spots(axes[0], data, texts, opened=opened)
    elif isinstance(data, QualityData):
        yield from _quality_spots(axes, data, texts)
    elif isinstance(data, VolumeData):
        yield from _volume_spots(axes[0], data, texts)


# Each kind of chart


def _trend_spots(axes: Axes, data: TrendData, series: Series, texts: ChartTexts) -> Iterator[Spot]:
    kind: Literal["costs", "period"] = "costs" if series.name == "total_cost" else "period"
    for place, change in _changes(series.values, data.periods, texts):
        period, value = data.periods[place], series.values[place] or Fraction(0)
        lines = [
            texts.capital(texts.period(period)),
            f"{texts.label(series.name)}: {texts.money(value, data.currency)}",
            change,
            _since_last_year(series.values, data.periods, place, texts),
        ]
        wished = series.target[place] if series.target else None
        if wished is not None:
            off = _off(value, wished, data, texts)
            lines.append(f"{texts.capital(texts.say('target'))}: {off}")
        yield _column(axes, place, _joined(lines), Rows(kind, period.start))


def _spots_ahead(axes: Axes, data: TrendData, texts: ChartTexts) -> Iterator[Spot]:
    """What is expected, with its range; behind it are the costs that are known already."""
    for place, each in enumerate(data.expected, start=len(data.periods)):
        if each.unit_cost is None:
            continue
        low, likely, high = (texts.money(part, data.currency) for part in each.unit_cost)
        lines = [
            f"{texts.capital(texts.period(each.period))} ({texts.say('forecast')})",
            f"{texts.label(data.headline.name)}: {likely} ({low} – {high})",
            f"{texts.label('total_cost')}: {texts.money(each.cost, data.currency)}",
        ]
        yield _column(axes, place, _joined(lines), Rows("costs", each.period.start))


def _off(value: Fraction, wished: Fraction, data: TrendData, texts: ChartTexts) -> str:
    """The target and how far from it: ``€4.50 (−0.31)``."""
    by = Fraction(rounded(value) - rounded(wished))
    return f"{texts.money(wished, data.currency)} ({texts.signed(by, data.currency)})"


def _composition_spots(axes: Axes, data: CompositionData, texts: ChartTexts) -> Iterator[Spot]:
    """Category by category; each part of a bar is where it was drawn."""
    costs = folded(data.costs)
    totals = [sum(parts) for parts in zip(*data.costs.values(), strict=True)]
    for number, (name, parts) in enumerate(costs.items()):
        values = tuple(Fraction(part) if part else None for part in parts)
        for place, change in _changes(values, data.periods, texts):
            period, part = data.periods[place], parts[place]
            amount = texts.money(Fraction(part), data.currency)
            share = f" ({texts.percent(Fraction(part, totals[place]))})" if totals[place] else ""
            total = texts.money(Fraction(totals[place]), data.currency)
            lines = [
                f"{texts.label(name)}: {amount}{share}",
                _budget_said(name, place, data, texts),
                change,
                f"{texts.capital(texts.period(period))}: {total}",
            ]
            bar = axes.patches[place * len(costs) + number].get_extents()
            rows = Rows("costs", period.start, categories=members(name, data.costs))
            yield _boxed(axes, (bar.x0, bar.y0), (bar.x1, bar.y1), _joined(lines), rows)


def _budget_said(name: str, place: int, data: CompositionData, texts: ChartTexts) -> str:
    """The budget of a category and how far from it: ``Budget: €2,000.00 (−31.00)``."""
    budget = data.budgets[name][place] if name in data.budgets else None
    if budget is None:
        return ""
    by = texts.signed(data.costs[name][place] - budget, data.currency)
    said = f"{texts.money(budget, data.currency)} ({by})"
    return f"{texts.capital(texts.say('budget'))}: {said}"


def _channel_spots(
    all_axes: Sequence[Axes], data: ChannelsData, texts: ChartTexts
) -> Iterator[Spot]:
    for axes, row in zip(all_axes, chosen_rows(data), strict=True):
        for place, change in _changes(row.values, data.periods, texts):
            period, value = data.periods[place], row.values[place] or Fraction(0)
            lines = [
                texts.capital(texts.period(period)),
                f"{texts.capital(texts.cell(row.cell))}: {texts.money(value, data.currency)}",
                change,
            ]
            rows = Rows("contacts", period.start, cell=row.cell)
            yield _column(axes, place, _joined(lines), rows)


def _bridge_spots(
    axes: Axes, data: BridgeData, texts: ChartTexts, *, opened: bool
) -> Iterator[Spot]:
    ends = iter((data.before, data.after))
    for place, row in enumerate(bridge_rows(data, opened=opened)):
        if row.bar is None:
            period = next(ends)
            is_longer = period.grain != data.after.grain
            name, value = texts.label("cost_per_contact"), Fraction(row.start)
            text = f"{texts.period(period)}\n{name}: {texts.money(value, data.currency)}"
            rows = Rows("period", period.start)
            if is_longer:  # as a period of the length that is looked at it would be another one
                rows = Rows("costs", data.after.start, data.before.start)
        else:
            text = _step_text(row.bar, data, texts, opened=opened)
            rows = _step_rows(row.bar, data)
        yield _line(axes, place, text, rows)


def _step_text(bar: Bar, data: BridgeData, texts: ChartTexts, *, opened: bool) -> str:
    lines = [f"{texts.label(bar.name)}: {texts.signed(Fraction(bar.amount), data.currency)}"]
    if bar.is_fold:
        lines += [
            f"{texts.label(part.name)} {texts.signed(Fraction(part.amount), data.currency)}"
            for part in parts_of(bar)
        ]
        return _joined([*lines, texts.say("fold_close" if opened else "fold_open")])
    (step,) = bar.steps
    sides = [
        Fraction(each, days)
        for each, days in zip((step.before, step.after), data.days or (1, 1), strict=True)
    ]
    before, after = (
        texts.number(side) if step.kind == VOLUME else texts.money(side, data.currency)
        for side in sides
    )
    if data.days:
        before, after = (texts.say("a_day", amount=amount) for amount in (before, after))
    ratio = sides[1] / sides[0] - 1 if sides[0] else None
    change = "" if ratio is None else f" ({_signed_percent(ratio, texts)})"
    ends = texts.period(data.before), texts.period(data.after)
    return _joined([*lines, f"{ends[0]}: {before}", f"{ends[1]}: {after}{change}"])


def _step_rows(bar: Bar, data: BridgeData) -> Rows:
    start, before = data.after.start, data.before.start
    if bar.is_fold:
        return Rows("fold", start)
    (step,) = bar.steps
    if step.kind == VOLUME:
        return Rows("contacts", start)
    return Rows("costs", start, before, (step.name,))


def _quality_spots(
    all_axes: Sequence[Axes], data: QualityData, texts: ChartTexts
) -> Iterator[Spot]:
    cost, *others = all_axes
    for place, change in _changes(data.cost.values, data.periods, texts):
        period, value = data.periods[place], data.cost.values[place] or Fraction(0)
        lines = [
            texts.capital(texts.period(period)),
            f"{texts.label(data.cost.name)}: {texts.money(value, data.currency)}",
            change,
        ]
        yield _column(cost, place, _joined(lines), Rows("period", period.start))
    for axes, series in zip(others, data.measures[:MOST_MEASURES], strict=True):
        for place, period in enumerate(data.periods):
            figure = series.values[place]
            if figure is not None:
                said = measured(series, figure, data.currency, texts)
                lines = [
                    texts.capital(texts.period(period)),
                    f"{measure_label(series, texts)}: {said}",
                    guard_said(series, data.currency, texts),
                ]
                yield _column(axes, place, _joined(lines), Rows("period", period.start))


def _volume_spots(axes: Axes, data: VolumeData, texts: ChartTexts) -> Iterator[Spot]:
    """Around each dot; a dot's place on the axis is found again from the chart's own lines."""
    import numpy as np

    known = [
        (period, contacts, cost)
        for period, contacts, cost in zip(data.periods, data.contacts, data.costs, strict=True)
        if contacts and cost > 0 and not period.partial
    ]
    dots = [line for line in axes.get_lines() if line.get_marker() == "o"]
    unit_costs = tuple(Fraction(cost, contacts) for _, contacts, cost in known)
    changes = _changes(unit_costs, [period for period, *_ in known], texts)
    shape = float(axes.figure.bbox.width / axes.figure.bbox.height)
    for (period, contacts, cost), (_, change), dot in zip(known, changes, dots, strict=True):
        ((dot_across, dot_up),) = np.asarray(dot.get_xydata(), dtype=float)
        across, up = _part(axes, dot_across, dot_up)
        unit_cost = texts.money(Fraction(cost, contacts), data.currency)
        lines = [
            texts.capital(texts.period(period)),
            f"{texts.label('contacts')}: {texts.number(Fraction(contacts))}",
            f"{texts.label('total_cost')}: {texts.money(Fraction(cost), data.currency)}",
            f"{texts.label('cost_per_contact')}: {unit_cost}",
            change,
        ]
        yield Spot(
            across - _DOT_REACH,
            up - _DOT_REACH * shape,
            across + _DOT_REACH,
            up + _DOT_REACH * shape,
            _joined(lines),
            Rows("period", period.start),
        )


# What they share


def _changes(
    values: Values, periods: Sequence[ChartPeriod], texts: ChartTexts
) -> Iterator[tuple[int, str]]:
    """Each place with a value, and its change from the whole period just before, if any."""
    before: Fraction | None = None
    for place, (period, value) in enumerate(zip(periods, values, strict=True)):
        if value is not None:
            change = ""
            if before:
                earlier = texts.period(periods[place - 1])
                change = f"{_signed_percent(value / before - 1, texts)} ({earlier})"
            yield place, change
        before = None if period.partial else value


def _since_last_year(
    values: Values, periods: Sequence[ChartPeriod], place: int, texts: ChartTexts
) -> str:
    """The change from the same period a year before, where both are whole."""
    then = place - IN_A_YEAR.get(periods[place].grain, len(periods))
    if then < 0 or periods[then].partial or periods[place].partial:
        return ""
    before, now = values[then], values[place]
    if not before or now is None:
        return ""
    return f"{_signed_percent(now / before - 1, texts)} ({texts.period(periods[then])})"


def _signed_percent(ratio: Fraction, texts: ChartTexts) -> str:
    text = texts.in_percent(ratio * 100, 1)
    return f"+{text}" if ratio > 0 else text


def _joined(lines: Sequence[str]) -> str:
    return "\n".join(filter(None, lines))


def _column(axes: Axes, place: int, text: str, rows: Rows) -> Spot:
    """The whole height over a place on the time axis."""
    low, high = axes.get_ylim()
    return _spot(axes, (place - _HALF, low), (place + _HALF, high), text, rows)


def _line(axes: Axes, place: int, text: str, rows: Rows) -> Spot:
    """The whole width beside a name on the axis of names, and the name itself."""
    left, right = axes.get_xlim()
    spot = _spot(axes, (left, place + _HALF), (right, place - _HALF), text, rows)
    return spot._replace(left=0.0)


def _boxed(
    axes: Axes, low: tuple[float, float], high: tuple[float, float], text: str, rows: Rows
) -> Spot:
    """A rectangle that is given in pixels."""
    to_data = axes.transData.inverted()
    (left, bottom), (right, top) = to_data.transform([low, high])
    return _spot(axes, (float(left), float(bottom)), (float(right), float(top)), text, rows)


def _spot(
    axes: Axes, low: tuple[float, float], high: tuple[float, float], text: str, rows: Rows
) -> Spot:
    """A rectangle of the axes as a part of the whole picture."""
    left, bottom = _part(axes, *low)
    right, top = _part(axes, *high)
    return Spot(left, top, right, bottom, text, rows)


def _part(axes: Axes, across: float, up: float) -> tuple[float, float]:
    """A place on the axes as a part of the whole picture, from its left top."""
    x, y = axes.figure.transFigure.inverted().transform(axes.transData.transform((across, up)))
    return float(x), 1 - float(y)
