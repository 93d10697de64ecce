"""Periods → summary rows: a row for each cell, what is unallocated, and the total."""

from __future__ import annotations

from collections import defaultdict
from fractions import Fraction
from typing import TYPE_CHECKING, NamedTuple

from costdesk.domain.allocation import Effort, Pool, added, split_span
from costdesk.domain.contacts import NOTHING, OUTBOUND, CapacitySeconds, Cell, Measure, Tally
from costdesk.domain.figures import (
    MARKS,
    Figure,
    Mark,
    PeriodResult,
    abandon_rate,
    contact_cells,
    figures_of,
    idle_cost,
    of_handled,
    over,
)
from costdesk.domain.findings import Code
from costdesk.domain.periods import months_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence
    from datetime import date

    from costdesk.domain.coverage import Covered
    from costdesk.domain.definitions import Definitions
    from costdesk.domain.periods import Span

UNALLOCATED_ROW = "unallocated"
TOTAL_ROW = "total"

COUNTS: tuple[Measure, ...] = (
    "offered",
    "handled",
    "abandoned",
    "resolved",
    "leads",
    "sales",
    "handle_seconds",
)
UNIT_COSTS = (
    "cost_per_contact",
    "cost_per_minute",
    "cost_per_resolution",
    "cost_per_lead",
    "cost_per_sale",
)
RATIOS = ("aht_seconds", "abandon_rate")
_FIGURES = UNIT_COSTS + RATIOS


class SummaryRow(NamedTuple):
    """One row: money in minor units, unit costs in exact minor units, last day included."""

    period: str
    start: date
    end: date
    line: str
    direction: str
    channel: str
    cost: int
    idle_cost: int | None
    offered: int | None
    handled: int | None
    abandoned: int | None
    resolved: int | None
    leads: int | None
    sales: int | None
    handle_seconds: int | None
    cost_per_contact: Figure
    cost_per_minute: Figure
    cost_per_resolution: Figure
    cost_per_lead: Figure
    cost_per_sale: Figure
    aht_seconds: Figure
    abandon_rate: Figure
    marks: tuple[Mark, ...]


def split_spans(covered: Covered) -> list[Span]:
    """The spans that are split on their own: calendar months, or the week or custom span whole."""
    if covered.period.grain in ("week", "custom"):
        return [covered.span]
    return list(months_of(covered.span))


class SpanFacts(NamedTuple):
    """What one span holds before it is split: ledger share, counts, capacity."""

    pools: Mapping[Pool, int]
    tallies: Mapping[Cell, Tally]
    capacity: CapacitySeconds | None


def period_result(
    covered: Covered,
    facts: Sequence[SpanFacts],
    definitions: Definitions,
    *,
    estimated: frozenset[Cell] = frozenset(),
    one_offs: int = 0,
) -> PeriodResult:
    """Split each span (see ``split_spans``) and add them up to the period."""
    splits = [
        split_span(
            fact.pools,
            fact.tallies,
            definitions,
            fact.capacity.practical if fact.capacity else None,
        )
        for fact in facts
    ]
    tallies = _added_tallies(fact.tallies for fact in facts)
    return PeriodResult(
        covered=covered,
        pools=_added_pools(fact.pools for fact in facts),
        split=added(splits),
        tallies=tallies,
        handle_time=_handle_time(tallies, definitions),
        capacity=_added_capacity([fact.capacity for fact in facts]),
        estimated=estimated,
        one_offs=one_offs,
    )


def together(
    covered: Covered, results: Sequence[PeriodResult], definitions: Definitions
) -> PeriodResult:
    """Periods that adjoin as one: their splits are added, not made anew."""
    tallies = _added_tallies(result.tallies for result in results)
    return PeriodResult(
        covered=covered,
        pools=_added_pools(result.pools for result in results),
        split=added([result.split for result in results]),
        tallies=tallies,
        handle_time=_handle_time(tallies, definitions),
        capacity=_added_capacity([result.capacity for result in results]),
        estimated=frozenset().union(*(result.estimated for result in results)),
        one_offs=sum(result.one_offs for result in results),
    )


def _added_pools(parts: Iterable[Mapping[Pool, int]]) -> dict[Pool, int]:
    result: defaultdict[Pool, int] = defaultdict(int)
    for part in parts:
        for pool, amount in part.items():
            result[pool] += amount
    return dict(result)


def _added_tallies(parts: Iterable[Mapping[Cell, Tally]]) -> dict[Cell, Tally]:
    result: dict[Cell, Tally] = {}
    for part in parts:
        for cell, tally in part.items():
            result[cell] = result[cell].plus(tally) if cell in result else tally
    return result


def _added_capacity(parts: Sequence[CapacitySeconds | None]) -> CapacitySeconds | None:
    known = [part for part in parts if part]
    if len(known) < len(parts):
        return None
    return CapacitySeconds(sum(part.paid for part in known), sum(part.practical for part in known))


def _handle_time(tallies: Mapping[Cell, Tally], definitions: Definitions) -> Fraction | None:
    effort = Effort(tallies, definitions)
    worked, timed = effort.agent_time()
    return Fraction(worked, effort.scale) if timed else None


class _Part(NamedTuple):
    """What one row of a period is made of, before all that its rows have in common."""

    cell: Cell
    cost: int
    idle: int | None
    tally: Tally
    figures: Mapping[str, Figure]
    marks: set[Mark]


def summary_rows(result: PeriodResult, definitions: Definitions) -> list[SummaryRow]:
    """The rows of a period: cells in cell order, then unallocated, then total."""
    parts = [
        *(_cell_part(result, cell) for cell in result.cells),
        _unallocated_part(result),
        _total_part(result, definitions),
    ]
    return [_row(result.covered, part) for part in parts]


def _cell_part(result: PeriodResult, cell: Cell) -> _Part:
    tally = result.tallies.get(cell, NOTHING)
    cost = result.split.costs.get(cell, 0)
    idle = None if result.split.idle is None else result.split.idle.get(cell, 0)
    marks: set[Mark] = {"estimated"} if cell in result.estimated else set()
    return _Part(cell, cost, idle, tally, _cell_figures(cell, cost, tally), marks)


def _cell_figures(cell: Cell, cost: int, tally: Tally) -> dict[str, Figure]:
    base = Figure(Fraction(cost))
    elsewhere = Figure(None, Code.NOT_OUTBOUND)
    sold = cell.direction == OUTBOUND
    return {
        "cost_per_contact": over(base, tally, "handled"),
        "cost_per_minute": over(base, tally, "handle_seconds", 60),
        "cost_per_resolution": over(base, tally, "resolved"),
        "cost_per_lead": over(base, tally, "leads") if sold else elsewhere,
        "cost_per_sale": over(base, tally, "sales") if sold else elsewhere,
        "aht_seconds": of_handled(tally, "handle_seconds"),
        "abandon_rate": abandon_rate(tally),
    }


def _unallocated_part(result: PeriodResult) -> _Part:
    nothing = dict.fromkeys(_FIGURES, Figure(None, Code.NO_HANDLED))
    cell = Cell("", "", UNALLOCATED_ROW)
    split = result.split
    return _Part(cell, split.unallocated, split.idle_unallocated, NOTHING, nothing, set())


def _total_part(result: PeriodResult, definitions: Definitions) -> _Part:
    idle = idle_cost(result).value
    marks: set[Mark] = set()
    if result.estimated:
        marks.add("estimated")
    if result.split.fallback:
        marks.add("fallback")
    return _Part(
        Cell("", "", TOTAL_ROW),
        result.total_cost,
        None if idle is None else int(idle),
        result.tally(contact_cells(result, definitions)),
        figures_of(result, definitions)._asdict(),
        marks,
    )


def _row(covered: Covered, part: _Part) -> SummaryRow:
    idle, figures = part.idle, [part.figures[name] for name in _FIGURES]
    if covered.extent == "outside":
        # Nothing is known of the work of days that nobody counted.
        idle, figures = None, [Figure(None, Code.OUTSIDE_COUNTED_RANGE)] * len(_FIGURES)
    marks = {*part.marks, *_period_marks(covered)}
    if any(figure.reason == Code.NOT_COMPLETE for figure in figures):
        marks.add("incomplete")
    return SummaryRow._make(
        (
            covered.period.label,
            covered.span.start,
            covered.span.last,
            *part.cell,
            part.cost,
            idle,
            *map(part.tally.totals.get, COUNTS),
            *figures,
            tuple(mark for mark in MARKS if mark in marks),
        )
    )


def _period_marks(covered: Covered) -> Iterator[Mark]:
    if covered.extent == "to_date":
        yield "to_date"
    if covered.period.grain in ("week", "custom"):
        yield "own_split"
