"""Volume against cost: whether the total follows the number of contacts."""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING, NamedTuple

from costdesk.domain.currencies import digits_of
from costdesk.reports.charts.data import ChartPeriod, VolumeData
from costdesk.reports.charts.dot_names import DotName, name_dots
from costdesk.reports.charts.picture import Chart, Scale, scale_for, span_of, tick_numbers
from costdesk.reports.charts.sheets import Amounts, sheet, text_table
from costdesk.reports.charts.style import LABEL, SMALL, Theme, frame, nice_ticks, text_width
from costdesk.reports.charts.texts import ChartTexts

if TYPE_CHECKING:
    from matplotlib.axes import Axes

ENOUGH = 3
_RAYS = 6
_LEAST_REACH = 0.1
_ROOM = 1.25


class Dot(NamedTuple):
    """One whole period with contacts and a cost."""

    period: ChartPeriod
    contacts: int
    cost: int


def volume_chart(data: VolumeData, texts: ChartTexts, theme: Theme) -> Chart | None:
    """A dot for each whole period between lines of equal cost per contact; None: too few."""
    dots = [
        Dot(period, contacts, cost)
        for period, contacts, cost in zip(data.periods, data.contacts, data.costs, strict=True)
        if contacts and cost > 0 and not period.partial
    ]
    if len(dots) < ENOUGH:
        return None
    title = texts.say(
        "volume_title",
        contacts=_range([dot.contacts for dot in dots], texts),
        cost=_range([dot.cost for dot in dots], texts),
    )
    scale = scale_for(max(dot.cost for dot in dots), data.currency, texts)
    span = span_of([dot.period for dot in dots], texts)
    subtitle = texts.say("volume_unit", currency=scale.unit, span=span)
    around = frame(theme, title, subtitle)
    unit_cost = texts.money(Fraction(dots[-1].cost, dots[-1].contacts), data.currency)
    label = texts.say("volume_ray", value=unit_cost)
    room = around.inch(text_width(around.figure, label, SMALL)) / (around.right - around.left)
    axes = around.axes(theme, (0.035, 0.11, 1 - room, 0.94))
    _limits(axes, dots, scale)
    _rays(axes, dots, (data.currency, scale), texts, theme)
    _axes(axes, texts, theme)
    _dots(axes, dots, scale, texts, theme)
    description = _description(dots, title, texts)
    names = [texts.period(period) for period in data.periods]
    head = texts.label("period")
    columns = [
        Amounts(texts.label("contacts"), data.contacts),
        Amounts(texts.label("total_cost"), data.costs, data.currency),
    ]
    table = text_table(head, names, columns, texts)
    return Chart(
        "volume",
        around.figure,
        title,
        description,
        table,
        sheet(texts.label("contacts"), head, names, columns),
    )


def _range(numbers: list[int], texts: ChartTexts) -> str:
    """How much the largest is above the smallest."""
    low, high = min(numbers), max(numbers)
    return texts.percent(Fraction(high - low, low))


def _limits(axes: Axes, dots: list[Dot], scale: Scale) -> None:
    """Both axes reach as many percent around the middle: what is flat looks flat.

    Dots are places, not lengths, so neither axis begins at zero.
    """
    across = [float(dot.contacts) for dot in dots]
    up = [scale.of(dot.cost) for dot in dots]
    reach = max(_LEAST_REACH, *(_reach(numbers) * _ROOM for numbers in (across, up)))
    for numbers, limit in ((across, axes.set_xlim), (up, axes.set_ylim)):
        middle = (min(numbers) + max(numbers)) / 2
        limit(middle - middle * reach, middle + middle * reach)


def _reach(numbers: list[float]) -> float:
    """How far the extremes are from their middle, as a part of it."""
    low, high = min(numbers), max(numbers)
    return (high - low) / (high + low)


def _rays(
    axes: Axes, dots: list[Dot], money: tuple[str, Scale], texts: ChartTexts, theme: Theme
) -> None:
    """Lines of equal cost per contact through zero, named where they leave the picture."""
    currency, scale = money
    unit = 10 ** digits_of(currency)
    costs = [dot.cost / dot.contacts / unit for dot in dots]
    room = max((max(costs) - min(costs)) * 0.3, max(costs) * 0.02)
    (left, right), (low, high) = axes.get_xlim(), axes.get_ylim()
    for cost in nice_ticks((min(costs) - room, max(costs) + room), _RAYS):
        slope = cost * unit / scale.divisor
        axes.plot([left, right], [slope * left, slope * right], color=theme.grid, zorder=1)
        end = (right, slope * right) if slope * right <= high else (high / slope, high)
        if not (left < end[0] and low < end[1]):
            continue
        value = texts.money(Fraction(cost * unit).limit_denominator(1000), currency)
        at_side = end[0] == right
        axes.annotate(
            texts.say("volume_ray", value=value) if at_side else value,
            end,
            xytext=(6, 0) if at_side else (0, 4),
            textcoords="offset points",
            ha="left" if at_side else "center",
            va="center" if at_side else "bottom",
            fontsize=SMALL,
            color=theme.muted,
            annotation_clip=False,
        )
    axes.set_xlim(left, right)
    axes.set_ylim(low, high)


def _axes(axes: Axes, texts: ChartTexts, theme: Theme) -> None:
    across, up = nice_ticks(axes.get_xlim()), nice_ticks(axes.get_ylim())
    axes.set_xticks(across, tick_numbers(across, texts))
    axes.set_yticks(up, tick_numbers(up, texts))
    for side in ("left", "bottom"):
        axes.spines[side].set_visible(True)
        axes.spines[side].set_color(theme.plain)
    axes.set_xlabel(texts.say("volume_axis"), color=theme.muted, fontsize=LABEL, loc="right")


def _dots(axes: Axes, dots: list[Dot], scale: Scale, texts: ChartTexts, theme: Theme) -> None:
    """The latest in the accent; it, the quietest and the busiest are named."""
    latest = dots[-1]
    places = [(dot.contacts, scale.of(dot.cost)) for dot in dots]
    for dot, place in zip(dots, places, strict=True):
        colour = theme.accent if dot is latest else theme.plain
        axes.plot(*place, "o", markersize=9, color=colour, zorder=3, markeredgewidth=0)
    named = {min(dots, key=_contacts), max(dots, key=_contacts), latest}
    names = [
        DotName(place, texts.period(dot.period), is_bold=dot is latest)
        for dot, place in zip(dots, places, strict=True)
        if dot in named
    ]
    name_dots(axes, places, names, theme)


def _contacts(dot: Dot) -> int:
    return dot.contacts


def _description(dots: list[Dot], title: str, texts: ChartTexts) -> str:
    low, high = min(dots, key=_contacts), max(dots, key=_contacts)
    return texts.say(
        "volume_description",
        title=title,
        low=texts.number(Fraction(low.contacts)),
        low_period=texts.period(low.period),
        high=texts.number(Fraction(high.contacts)),
        high_period=texts.period(high.period),
    )
