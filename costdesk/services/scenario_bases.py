"""Where a scenario starts: the figures of a period of the workspace, or what is written in it."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import replace
from fractions import Fraction
from typing import TYPE_CHECKING, Any

from costdesk.domain.contacts import Cell, Measure, Tally, cell_order, joined
from costdesk.domain.figures import (
    Figure,
    PeriodResult,
    by_category,
    outbound_cells,
    recording_cells,
)
from costdesk.domain.findings import Code, Place, refuse
from costdesk.domain.periods import Period, Span, days_in, months_of, period_of, periods_touching
from costdesk.domain.quality import Subject, readings
from costdesk.domain.scenarios.base import Base, Stream
from costdesk.domain.scenarios.scenario import LAST_TWELVE, Start, written_base, written_down
from costdesk.services.explaining import named_period
from costdesk.services.results import Choice, counted_in, period_results

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable
    from datetime import date

    from costdesk.domain.definitions import Definitions
    from costdesk.domain.scenarios.scenario import Scenario
    from costdesk.services.workspace import Workspace

_MONTHS = 12
_PERCENT = 100
_WEEK = 7
_SECONDS_IN_HOUR = 3600


def base_of(workspace: Workspace, start: Start, label: str = "") -> Base:
    """The base of a scenario; ``label`` takes the place of the period it names.

    Raises Refused for a label that is no period, and for one without counted days.
    """
    definitions = workspace.definitions()
    if start.given and not label:
        labour = frozenset(name for name in start.given.costs if definitions.is_labour(name))
        given = replace(start.given, streams=_as_counted(start.given.streams, definitions))
        return written_base(start, given, definitions.digits, labour)
    period = _period(workspace, label or start.period)
    [result] = period_results(workspace, [period], with_one_offs=True)
    if result.covered.extent == "outside":
        raise refuse(Code.OUTSIDE_COUNTED_RANGE, Place(period=period.label))
    [lasting] = period_results(workspace, [period], Choice(without_one_offs=True))
    start = _with_kept(workspace, result.covered.span, start)
    base = _base(result, by_category(lasting.pools), definitions, start)
    span = result.covered.span
    return replace(base, week=_week(workspace, span, definitions), **_causes(workspace, span))


def _as_counted(streams: Iterable[Stream], definitions: Definitions) -> tuple[Stream, ...]:
    """Written work, as the workspace takes its channels: nobody answers self-service."""
    return tuple(
        each._replace(
            counts=definitions.counts_as_contact(each.channel),
            agent_time=definitions.has_agent_time(each.channel),
        )
        for each in streams
    )


def own_figures(workspace: Workspace, scenario: Scenario) -> Scenario:
    """The scenario with the figures of its period written down in it.

    Raises Refused as ``base_of`` does.
    """
    return written_down(scenario, base_of(workspace, scenario.start))


def _period(workspace: Workspace, label: str) -> Period:
    if label != LAST_TWELVE:
        return named_period(workspace.definitions(), label)
    counted = counted_in(workspace)
    if counted is None:
        raise refuse(Code.NOTHING_TO_SHOW)
    months = periods_touching(counted, "month")
    whole = [month.span for month in months if counted.contains(month.span)]
    if not whole:
        return period_of(counted.last, "month")
    # Split month by month, as a year is, so that it adds up with the figures of the months.
    span = Span(whole[-_MONTHS:][0].start, whole[-1].stop)
    return Period(LAST_TWELVE, "year", span)


def _base(
    result: PeriodResult, costs: dict[str, int], definitions: Definitions, start: Start
) -> Base:
    span, capacity = result.covered.span, result.capacity
    resolving, outbound = recording_cells(result, "resolved"), outbound_cells(result)
    resolved, sales = _known(result, resolving, "resolved"), _known(result, outbound, "sales")
    return Base(
        label=result.covered.period.label,
        months=_months(span),
        digits=definitions.digits,
        costs=costs,
        streams=tuple(_streams(result, definitions, resolving)),
        labour=frozenset(name for name in costs if definitions.is_labour(name)),
        one_offs=result.total_cost - sum(costs.values()),
        resolved=resolved.value,
        sales=sales.value,
        resolving=result.base(resolving) if resolved.value else resolved,
        selling=result.base(outbound) if sales.value else sales,
        weekdays=_weekdays(span, definitions.holidays),
        paid_hours=Fraction(capacity.paid, _SECONDS_IN_HOUR) if capacity else None,
        shrinkage=1 - Fraction(capacity.practical, capacity.paid)
        if capacity and capacity.paid and capacity.practical
        else None,
        fcr=_fcr(result, resolving, resolved, start),
        csat=start.csat,
        start=span.start,
        last=span.last,
    )


def _months(span: Span) -> Fraction:
    """Calendar months; of one that is cut, its part by days."""
    return sum(
        (Fraction(part.days, period_of(part.start, "month").span.days) for part in months_of(span)),
        Fraction(0),
    )


def _weekdays(span: Span, holidays: Collection[date]) -> tuple[int, ...]:
    """How many of each day of the week, from Monday on, holidays left out."""
    counts = [0] * _WEEK
    for day in days_in(span):
        counts[day.weekday()] += day not in holidays
    return tuple(counts)


def _with_kept(workspace: Workspace, span: Span, start: Start) -> Start:
    """The start with what is kept of the whole centre's quality, where it says nothing itself."""
    if start.fcr is not None and start.csat is not None:
        return start
    rows = [stored.quality for stored in workspace.qualities(span)]
    kept = {
        reading.subject.measure: reading.value / _PERCENT
        for reading in readings(rows, span)
        if reading.subject == Subject(reading.subject.measure, "", "")
    }
    return start._replace(
        fcr=kept.get("fcr") if start.fcr is None else start.fcr,
        csat=kept.get("csat") if start.csat is None else start.csat,
    )


def _week(workspace: Workspace, span: Span, definitions: Definitions) -> tuple[Fraction, ...]:
    """Contacts of one day each from Monday on, holidays left out.

    Empty where not even half of them are counted by day.
    """
    days = _weekdays(span, definitions.holidays)
    sums, coming, known = [0] * _WEEK, 0, 0
    for row in workspace.inbound_by_day(span):
        if definitions.has_agent_time(row.channel):
            coming += row.handled
            known += row.handled if row.is_one_day else 0
            if row.is_one_day and row.day not in definitions.holidays:
                sums[row.day.weekday()] += row.handled
    if not any(sums) or known * 2 < coming:
        return ()
    return tuple(
        Fraction(total, number) if number else Fraction(0)
        for total, number in zip(sums, days, strict=True)
    )


def _causes(workspace: Workspace, span: Span) -> dict[str, Any]:
    """Contacts by what they were about of every direction and channel, lines together."""
    if not workspace.has_reasons():
        return {}
    found: defaultdict[str, defaultdict[str, Fraction]] = defaultdict(lambda: defaultdict(Fraction))
    [tally] = workspace.reason_tallies([span])
    for (cell, reason), contacts in tally.contacts.items():
        found[str(cell._replace(line=""))][reason] += contacts
    by_month = workspace.reason_tallies(list(months_of(span)))
    return {
        "causes": {name: dict(causes) for name, causes in found.items()},
        "cause_months": sum(any(month.contacts.values()) for month in by_month),
    }


def _known(result: PeriodResult, cells: list[Cell], measure: Measure) -> Figure:
    """What some cells counted, where every row with contacts counts it."""
    tally = result.tally(cells)
    total = tally.total(measure)
    if total is None:
        return Figure(None, Code.NOT_RECORDED)
    if not tally.complete(measure):
        return Figure(None, Code.NOT_COMPLETE)
    return Figure(Fraction(total))


def _fcr(
    result: PeriodResult, resolving: list[Cell], resolved: Figure, start: Start
) -> Fraction | None:
    """What was measured, else resolved ÷ handled contacts."""
    handled = result.tally(resolving).handled()
    if start.fcr is not None or resolved.value is None or not handled:
        return start.fcr
    return min(Fraction(1), resolved.value / handled)


def _streams(
    result: PeriodResult, definitions: Definitions, resolving: Collection[Cell]
) -> Iterable[Stream]:
    """The counts of every direction and channel, lines together, in cell order."""
    grouped: defaultdict[Cell, list[Cell]] = defaultdict(list)
    for cell in result.tallies:
        grouped[cell._replace(line="")].append(cell)
    for place in sorted(grouped, key=cell_order):
        cells = grouped[place]
        tally = joined(result.tallies[cell] for cell in cells)
        yield Stream(
            direction=place.direction,
            channel=place.channel,
            contacts=Fraction(tally.handled()),
            aht_seconds=_aht(tally),
            at_once=definitions.concurrency_of(place.channel),
            counts=definitions.counts_as_contact(place.channel),
            agent_time=definitions.has_agent_time(place.channel),
            resolves=any(cell in resolving for cell in cells),
        )


def _aht(tally: Tally) -> Fraction | None:
    seconds, handled = tally.total("handle_seconds"), tally.handled()
    if seconds is None or not handled or not tally.complete("handle_seconds"):
        return None
    return Fraction(seconds, handled)
