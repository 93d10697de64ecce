"""Charts of a workspace: its figures as tables for pictures, and the pictures as files."""

from __future__ import annotations

import os
from fractions import Fraction
from typing import TYPE_CHECKING

from costdesk.domain.benchmarks import band
from costdesk.domain.bridge import VOLUME, bridge
from costdesk.domain.contacts import NOTHING, cell_order
from costdesk.domain.costs import category_order
from costdesk.domain.figures import (
    Figure,
    by_category,
    contact_cells,
    figures_of,
    over,
    third_figure,
)
from costdesk.domain.forecast import SURE_MONTHS
from costdesk.domain.periods import period_of
from costdesk.domain.quality import indicator_of, measure_order
from costdesk.domain.targets import TARGET_FIGURES, TOTAL_COST, target_of
from costdesk.exports.files import make_folder, write_atomically
from costdesk.reports.charts.data import (
    Band,
    BridgeData,
    ChannelRow,
    ChannelsData,
    ChartPeriod,
    ChartStep,
    CompositionData,
    Expected,
    NothingToCompare,
    QualityData,
    QualitySeries,
    Series,
    TrendData,
    VolumeData,
)
from costdesk.reports.charts.drawing import draw, png
from costdesk.reports.charts.texts import read_chart_texts
from costdesk.services.calculating import published
from costdesk.services.paths import fonts_folder, resources
from costdesk.services.qualities import period_qualities
from costdesk.services.results import chosen_periods, period_results

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from datetime import date
    from pathlib import Path

    from costdesk.domain.bridge import Step
    from costdesk.domain.contacts import Cell
    from costdesk.domain.definitions import Definitions
    from costdesk.domain.figures import PeriodResult
    from costdesk.domain.forecast import Forecast
    from costdesk.domain.quality import Reading, Subject
    from costdesk.reports.charts.data import ChartData, Values
    from costdesk.reports.charts.picture import Chart
    from costdesk.reports.charts.style import ThemeName
    from costdesk.services.qualities import PeriodQuality
    from costdesk.services.results import Choice
    from costdesk.services.workspace import Workspace

INDEX = "index.txt"
HEADLINE = "cost_per_contact"
_A_YEAR = 12


def write_charts(
    workspace: Workspace,
    folder: Path,
    choice: Choice,
    today: date,
    theme: ThemeName = "light",
) -> list[Path]:
    """Draw every chart as PNG into a folder, with what each says in a text file.

    Returns the paths, the text file last. Raises Refused for a choice without meaning and for
    what the disk says; each file is whole then, or as it was.
    """
    charts = drawn_charts(workspace, choice, today, theme)
    make_folder(folder)
    paths = []
    for chart in charts:
        paths.append(folder / f"{chart.name}.png")
        write_atomically(paths[-1], png(chart))
    write_atomically(folder / INDEX, index_text(charts).encode())
    return [*paths, folder / INDEX]


def drawn_charts(
    workspace: Workspace, choice: Choice, today: date, theme: ThemeName = "light"
) -> list[Chart]:
    """The charts of the chosen periods in the workspace's language."""
    settle_font_cache()
    definitions = workspace.definitions()
    texts = read_chart_texts(resources() / "texts", definitions.language)
    periods = chosen_periods(workspace, choice, today)
    results = period_results(workspace, periods, choice)
    data = chart_data(results, definitions)
    kept = period_qualities(workspace, [result.covered.period for result in results])
    if quality := quality_data(results, definitions, kept):
        data.append(quality)
    return [draw(each, texts, theme) for each in data]


def settle_font_cache() -> None:
    """Keep the list of fonts between starts: else a frozen program makes it anew each time."""
    if "MPLCONFIGDIR" not in os.environ:
        os.environ["MPLCONFIGDIR"] = str(fonts_folder())


def index_text(charts: Iterable[Chart]) -> str:
    """What each chart says: its file, its description, and the table behind it."""
    parts = []
    for chart in charts:
        table = "".join("\t".join(row) + "\n" for row in chart.table)
        parts.append(f"{chart.name}.png\n{chart.description}\n{table}")
    return "\n".join(parts)


def chart_data(results: Sequence[PeriodResult], definitions: Definitions) -> list[ChartData]:
    """The tables of all charts of some periods in order."""
    periods = tuple(_chart_period(result) for result in results)
    costs = tuple(result.total_cost for result in results)
    return [
        _trend(results, periods, definitions),
        _composition(results, periods, definitions),
        ChannelsData(definitions.currency, periods, _channel_rows(results, definitions)),
        _bridge(results, definitions),
        VolumeData(definitions.currency, periods, _contacts(results, definitions), costs),
    ]


def _chart_period(result: PeriodResult) -> ChartPeriod:
    covered = result.covered
    period = covered.period
    return ChartPeriod(period.label, period.span.start, period.grain, covered.extent == "to_date")


def _trend(
    results: Sequence[PeriodResult], periods: tuple[ChartPeriod, ...], definitions: Definitions
) -> TrendData:
    figures = [figures_of(result, definitions) for result in results]

    def series(name: str) -> Series:
        # Without any cost a contact is not free: nothing was entered yet.
        values = tuple(
            getattr(each, name).value if result.total_cost else None
            for each, result in zip(figures, results, strict=True)
        )
        return Series(name, values, _wished(name, results, definitions))

    usual = (TOTAL_COST, third_figure(results, definitions))
    others = [series(name) for name in TARGET_FIGURES if name != HEADLINE]
    return TrendData(
        currency=definitions.currency,
        periods=periods,
        headline=series(HEADLINE),
        others=tuple(
            each for each in others if any(each.values) and (each.name in usual or any(each.target))
        ),
        rolling=_rolling(results, definitions),
        band=_published(definitions),
    )


def with_forecast(data: TrendData, made: Forecast) -> TrendData:
    """The trend with the months ahead, of which none is shown that has a fact.

    As it is where the forecast does not begin in or right after its last period: there would be a
    gap, or months before it that are known already.
    """
    last = data.periods[-1]
    if last.grain != "month" or not made.months:
        return data
    begins = made.months[0].period.span.start
    stop = period_of(last.start, "month").span.stop
    if begins > stop:
        return data
    expected = tuple(
        Expected(
            ChartPeriod(month.period.label, month.period.span.start, "month"),
            month.cost_per_contact,
            month.cost.likely,
        )
        for month in made.months
        if month.period.span.start >= stop
    )
    return data._replace(expected=expected, is_sure=made.counted >= SURE_MONTHS)


def _wished(name: str, results: Sequence[PeriodResult], definitions: Definitions) -> Values:
    """The targets of a figure by period; empty where no period has one."""
    targets = definitions.targets.get(name, ())
    values = tuple(
        None
        if result.covered.extent == "outside"
        else target_of(name, targets, result.covered.span)
        for result in results
    )
    return values if any(values) else ()


def _published(definitions: Definitions) -> Band | None:
    """The most trusted verified cost per contact of all channels, in this very currency."""
    benchmark = published(definitions.currency, HEADLINE)
    if benchmark is None or benchmark.year is None:
        return None
    low, high = (Fraction(each) * 10**definitions.digits for each in band(benchmark))
    return Band(low, high, benchmark.source, benchmark.year)


def _rolling(results: Sequence[PeriodResult], definitions: Definitions) -> Values:
    """Σ cost ÷ Σ contacts of the last twelve months, where these are whole months."""
    contacts = _contacts(results, definitions)
    rolling: list[Fraction | None] = []
    for place, result in enumerate(results):
        first = place + 1 - _A_YEAR
        year = range(max(0, first), place + 1)
        whole = all(results[each].covered.extent == "whole" for each in year)
        handled = sum(contacts[each] or 0 for each in year)
        known = first >= 0 and whole and result.covered.period.grain == "month" and handled
        cost = sum(results[each].total_cost for each in year)
        rolling.append(Fraction(cost, handled) if known else None)
    return tuple(rolling)


def _contacts(results: Sequence[PeriodResult], definitions: Definitions) -> tuple[int | None, ...]:
    """Handled contacts of each period; None outside the days that are counted."""
    return tuple(
        None
        if result.covered.extent == "outside"
        else result.tally(contact_cells(result, definitions)).total("handled")
        for result in results
    )


def _costs_by_category(results: Sequence[PeriodResult]) -> dict[str, tuple[int, ...]]:
    costs = [by_category(result.pools) for result in results]
    names = sorted({name for each in costs for name in each}, key=category_order)
    return {name: tuple(each.get(name, 0) for each in costs) for name in names}


def _composition(
    results: Sequence[PeriodResult], periods: tuple[ChartPeriod, ...], definitions: Definitions
) -> CompositionData:
    budgets = {
        name: tuple(
            target_of(TOTAL_COST, definitions.budgets[name], result.covered.period.span)
            for result in results
        )
        for name in sorted(definitions.budgets, key=category_order)
    }
    known = {name: values for name, values in budgets.items() if any(values)}
    costs = _costs_by_category(results)
    return CompositionData(definitions.currency, periods, costs, known)


def quality_data(
    results: Sequence[PeriodResult], definitions: Definitions, kept: Sequence[PeriodQuality]
) -> QualityData | None:
    """Quality beside the cost per contact; None where nothing is kept of these periods."""
    by_period = {each.period: {one.subject: one for one in each.readings} for each in kept}
    found = [by_period.get(result.covered.period, {}) for result in results]
    subjects = dict.fromkeys(subject for readings in found for subject in readings)
    if not subjects:
        return None
    periods = tuple(_chart_period(result) for result in results)
    figures = [figures_of(result, definitions) for result in results]
    costs = tuple(
        each.cost_per_contact.value if result.total_cost else None
        for each, result in zip(figures, results, strict=True)
    )
    # Of the whole centre first, then of its parts.
    order = sorted(
        subjects, key=lambda each: (bool(each.line or each.channel), measure_order(each.measure))
    )
    measures = tuple(_quality_series(subject, found, definitions) for subject in order)
    return QualityData(definitions.currency, periods, Series(HEADLINE, costs), measures)


def _quality_series(
    subject: Subject, found: Sequence[Mapping[Subject, Reading]], definitions: Definitions
) -> QualitySeries:
    guard, known = definitions.guards.get(subject.measure), indicator_of(subject.measure)
    return QualitySeries(
        measure=subject.measure,
        unit=known.unit,
        better=guard.better if guard else known.better,
        values=tuple(
            readings[subject].value if subject in readings else None for readings in found
        ),
        guard=guard.limit if guard else None,
        line=subject.line,
        channel=subject.channel,
    )


def _channel_rows(
    results: Sequence[PeriodResult], definitions: Definitions
) -> tuple[ChannelRow, ...]:
    cells = sorted({cell for result in results for cell in result.tallies}, key=cell_order)
    return tuple(
        ChannelRow(
            cell,
            tuple(_unit_cost(result, cell) for result in results),
            definitions.counts_as_contact(cell.channel),
        )
        for cell in cells
    )


def _unit_cost(result: PeriodResult, cell: Cell) -> Fraction | None:
    if result.covered.extent == "outside":
        return None
    cost = Figure(Fraction(result.cost([cell])))
    return over(cost, result.tallies.get(cell, NOTHING), "handled").value


def _bridge(
    results: Sequence[PeriodResult], definitions: Definitions
) -> BridgeData | NothingToCompare:
    """Between the last two whole periods."""
    whole = [result for result in results if result.covered.extent == "whole"]
    if len(whole) < len(("before", "after")):
        return NothingToCompare()
    before, after = whole[-2:]
    return bridge_between(before, after, definitions)


def bridge_between(
    before: PeriodResult, after: PeriodResult, definitions: Definitions
) -> BridgeData | NothingToCompare:
    """Between any two periods that have contacts; per day where a sum would mislead."""
    built = bridge(before, after, definitions)
    ends = by_category(before.pools), by_category(after.pools)
    contacts = tuple(count or 0 for count in _contacts([before, after], definitions))
    if built.before is None or built.after is None:
        empty = after if contacts[0] else before
        return NothingToCompare(_chart_period(empty))
    return BridgeData(
        currency=definitions.currency,
        before=_chart_period(before),
        after=_chart_period(after),
        start=built.before,
        end=built.after,
        steps=tuple(_chart_step(step, ends, contacts) for step in built.steps),
        rate_mix=built.rate_mix,
        calendar=built.calendar,
        notes=built.notes,
        days=(before.covered.span.days, after.covered.span.days) if built.per_day else None,
    )


def _chart_step(
    step: Step, costs: tuple[dict[str, int], dict[str, int]], contacts: tuple[int, ...]
) -> ChartStep:
    """A step with what it comes from, before and after."""
    sides = contacts if step.kind == VOLUME else tuple(side.get(step.name, 0) for side in costs)
    return ChartStep(*step, *sides)
