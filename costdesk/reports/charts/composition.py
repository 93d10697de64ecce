"""The composition: total cost by category, stacked, for each period."""

from __future__ import annotations

from collections.abc import Mapping
from fractions import Fraction
from typing import TYPE_CHECKING

from costdesk.domain.costs import category_order
from costdesk.reports.charts.data import CompositionData, Values
from costdesk.reports.charts.picture import (
    HATCH,
    Chart,
    Scale,
    amount_axis,
    bar_limits,
    by_period,
    partial_note,
    scale_for,
)
from costdesk.reports.charts.sheets import Amounts, sheet, text_table
from costdesk.reports.charts.style import (
    DOTS,
    LABEL,
    Theme,
    apart,
    frame,
    short,
    text_width,
)
from costdesk.reports.charts.texts import ChartTexts
from costdesk.reports.charts.time_axis import time_axis

if TYPE_CHECKING:
    from matplotlib.axes import Axes

MOST_CATEGORIES = 7
FOLDED = "folded"
_OTHER = "other"
_LABEL_GAP = 0.2
Costs = Mapping[str, tuple[int, ...]]


def composition_chart(data: CompositionData, texts: ChartTexts, theme: Theme) -> Chart | None:
    """Stacked bars, the largest category at the bottom; None where nothing was spent."""
    costs = folded(data.costs)
    whole = sum(map(sum, costs.values()))
    if not whole or not data.periods:
        return None
    shares = {name: Fraction(sum(parts), whole) for name, parts in costs.items()}
    title, description = _words(shares, texts)
    columns = list(zip(*costs.values(), strict=True))
    sums = [sum(part for part in parts if part > 0) for parts in columns]
    scale = scale_for(max(sums), data.currency, texts)
    subtitle = by_period(texts.say("composition_unit", currency=scale.unit), data.periods, texts)
    budget = _whole_budget(data)
    notes = [partial_note(data.periods, texts), texts.say("budget_line") if any(budget) else ""]
    around = frame(theme, title, subtitle, " ".join(filter(None, notes)))
    names = {name: _label(name, share, texts) for name, share in shares.items()}
    room = around.inch(0.35 + max(text_width(around.figure, name) for name in names.values()))
    right = 1 - room / (around.right - around.left)
    axes = around.axes(theme, (0.0, 0.08, right, 1))
    _stack(axes, data, costs, scale, theme)
    low = min(sum(part for part in parts if part < 0) for parts in columns)
    reach = [scale.of(amount) for amount in (*sums, low, *(each or 0 for each in budget))]
    axes.set_ylim(bar_limits(reach, room=1.04))
    _draw_budget(axes, budget, scale, theme)
    amount_axis(axes, theme, texts)
    time_axis(axes, data.periods, texts)
    _name_parts(axes, costs, names, scale, theme)
    periods = [texts.period(period) for period in data.periods]
    head, amounts = texts.label("period"), _columns(data, texts)
    table = text_table(head, periods, amounts, texts)
    return Chart(
        "composition",
        around.figure,
        title,
        " ".join(filter(None, (description, _budget_said(data, texts)))),
        table,
        sheet(texts.label("total_cost"), head, periods, amounts),
    )


def folded(costs: Costs) -> dict[str, tuple[int, ...]]:
    """The largest categories, largest first, and the rest of more than seven as one."""
    spent = {name: parts for name, parts in costs.items() if any(parts)}
    order = sorted(spent, key=lambda name: (-abs(sum(spent[name])), category_order(name)))
    if len(order) > MOST_CATEGORIES + 1 and _OTHER in spent:
        # Beside "all other" an "other" of its own would only puzzle.
        order.sort(key=_OTHER.__eq__)
    chosen = {name: spent[name] for name in order[:MOST_CATEGORIES]}
    rest = order[MOST_CATEGORIES:]
    if rest:
        name = rest[0] if len(rest) == 1 else FOLDED
        chosen[name] = tuple(map(sum, zip(*(spent[each] for each in rest), strict=True)))
    return chosen


def members(name: str, costs: Costs) -> tuple[str, ...]:
    """The categories that a part of a bar is made of."""
    shown = folded(costs)
    if name != FOLDED:
        return (name,)
    return tuple(each for each in costs if each not in shown and any(costs[each]))


def _label(name: str, share: Fraction, texts: ChartTexts) -> str:
    return texts.say(
        "composition_share", category=short(texts.label(name)), percent=texts.percent(share)
    )


def _words(shares: Mapping[str, Fraction], texts: ChartTexts) -> tuple[str, str]:
    """The title names the largest category, the description them all."""
    largest, *others = shares
    percent = texts.percent(shares[largest])
    title = texts.say("composition_title", percent=percent, category=texts.word(largest))
    if not others:
        return title, f"{title}."
    listed = ", ".join(
        texts.say(
            "composition_share", category=texts.word(name), percent=texts.percent(shares[name])
        )
        for name in others
    )
    return title, f"{title}. {texts.say('composition_others', list=listed)}"


def _stack(axes: Axes, data: CompositionData, costs: Costs, scale: Scale, theme: Theme) -> None:
    """What was spent upwards from zero, refunds downwards."""
    for place, period in enumerate(data.periods):
        heights = [scale.of(parts[place]) for parts in costs.values()]
        for number, (height, middle) in enumerate(zip(heights, _middles(heights), strict=True)):
            axes.bar(
                place,
                height,
                bottom=middle - height / 2,
                width=0.78,
                color=theme.series[number],
                edgecolor=theme.outlines[number],
                linewidth=0.7,
                zorder=2,
                hatch=HATCH if period.partial else None,
            )


def _name_parts(
    axes: Axes, costs: Costs, names: Mapping[str, str], scale: Scale, theme: Theme
) -> None:
    """Name each part to the right of the last bar, on a level with it as far as there is room."""
    low, high = axes.get_ylim()
    left, right = axes.get_xlim()
    extent = axes.get_window_extent()
    per_inch = (high - low) / (extent.height / DOTS)
    inch_across = (right - left) / (extent.width / DOTS)
    middles = _middles([scale.of(parts[-1]) for parts in costs.values()])
    levels = apart(middles, _LABEL_GAP * per_inch, low + 0.1 * per_inch, high - 0.1 * per_inch)
    last = len(next(iter(costs.values()))) - 1
    for number, (name, middle, level) in enumerate(zip(costs, middles, levels, strict=True)):
        axes.plot(
            [last + 0.42, right + 0.08 * inch_across, right + 0.17 * inch_across],
            [middle, level, level],
            color=theme.leaders[number],
            linewidth=1.0,
            clip_on=False,
        )
        place = right + 0.23 * inch_across
        axes.text(place, level, names[name], va="center", fontsize=LABEL, color=theme.text)


def _middles(heights: list[float]) -> list[float]:
    """The middle of each part of a stack: upwards from zero, what is below nothing downwards."""
    up, down = 0.0, 0.0
    middles = []
    for height in heights:
        middles.append((up if height >= 0 else down) + height / 2)
        up, down = (up + height, down) if height >= 0 else (up, down + height)
    return middles


def _columns(data: CompositionData, texts: ChartTexts) -> list[Amounts]:
    names = sorted((name for name, parts in data.costs.items() if any(parts)), key=category_order)
    columns = []
    for name in names:
        columns.append(Amounts(texts.label(name), data.costs[name], data.currency))
        if name in data.budgets:
            heading = texts.say("budget_of", figure=texts.label(name))
            columns.append(Amounts(heading, data.budgets[name], data.currency))
    return columns


def _budget_said(data: CompositionData, texts: ChartTexts) -> str:
    """Which categories passed their budget in the last whole period; empty without budgets."""
    whole = [place for place, period in enumerate(data.periods) if not period.partial]
    if not whole:
        return ""
    place = whole[-1]
    known = {name: values[place] for name, values in data.budgets.items()}
    over = {
        name: data.costs[name][place] - budget
        for name, budget in known.items()
        if budget is not None and name in data.costs and data.costs[name][place] > budget
    }
    period = texts.period(data.periods[place])
    if over:
        listed = ", ".join(
            f"{texts.word(name)} {texts.signed(Fraction(amount), data.currency)}"
            for name, amount in over.items()
        )
        return texts.say("budget_passed", period=period, list=listed)
    if any(budget is not None for budget in known.values()):
        return texts.say("budget_kept", period=period)
    return ""


def _whole_budget(data: CompositionData) -> Values:
    """The budget of all that was spent; none where a category without one cost anything."""
    return tuple(_all_of(data, place) for place in range(len(data.periods)))


def _all_of(data: CompositionData, place: int) -> Fraction | None:
    budgets = [values[place] for values in data.budgets.values()]
    spent = [name for name, parts in data.costs.items() if parts[place]]
    known = [budget for budget in budgets if budget is not None]
    covered = all(name in data.budgets and data.budgets[name][place] is not None for name in spent)
    return sum(known, Fraction(0)) if known and covered else None


def _draw_budget(axes: Axes, budget: Values, scale: Scale, theme: Theme) -> None:
    """A dotted line on a pale one over the periods that have one, as targets are drawn."""
    for place, amount in enumerate(budget):
        if amount is not None:
            across, up = [place - 0.5, place + 0.5], [scale.of(amount)] * 2
            axes.plot(across, up, color=theme.background, linewidth=3.2, alpha=0.85, zorder=4)
            axes.plot(
                across, up, color=theme.text, linewidth=1.8, linestyle=(0, (1, 1.2)), zorder=5
            )
