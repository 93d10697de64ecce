"""The figures of a period, each a value or the reason why there is none.

Money figures are exact fractions of minor units; ratios are plain fractions; times are seconds.
"""

from __future__ import annotations

from collections import defaultdict
from fractions import Fraction
from typing import TYPE_CHECKING, Literal, NamedTuple

from costdesk.domain.contacts import (
    INBOUND,
    OUTBOUND,
    PHONE,
    CapacitySeconds,
    Cell,
    Measure,
    Tally,
    cell_order,
    joined,
)
from costdesk.domain.findings import Code

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from costdesk.domain.allocation import Pool, Split
    from costdesk.domain.coverage import Covered
    from costdesk.domain.definitions import Definitions

Mark = Literal["to_date", "own_split", "estimated", "fallback", "incomplete"]
MARKS: tuple[Mark, ...] = ("to_date", "own_split", "estimated", "fallback", "incomplete")

_SECONDS_IN_MINUTE = 60
_SECONDS_IN_HOUR = 3600

_NONE_OF: Mapping[Measure, Code] = {
    "handled": Code.NO_HANDLED,
    "offered": Code.NO_OFFERED,
    "resolved": Code.NO_RESOLVED,
    "leads": Code.NO_LEADS,
    "sales": Code.NO_SALES,
    "handle_seconds": Code.NO_HANDLE_TIME,
}


class Figure(NamedTuple):
    """An exact value, or None with the reason."""

    value: Fraction | None
    reason: Code | None = None


def ratio(numerator: Fraction | int, denominator: Fraction | int, reason: Code) -> Figure:
    """The quotient, or the reason where the denominator is 0."""
    if not denominator:
        return Figure(None, reason)
    return Figure(Fraction(numerator, denominator))


class PeriodResult(NamedTuple):
    """All that the figures of one period are made of.

    ``pools`` is the ledger share before, ``split`` after the split over cells, both in minor units.
    ``handle_time`` is the effective handle time of all agent-time cells in seconds, None where some
    of it is missing; ``capacity`` None where capacity does not cover every day. ``estimated`` are
    the cells with a count that the period's edge cuts; ``one_offs`` the cost flagged one-off.
    """

    covered: Covered
    pools: Mapping[Pool, int]
    split: Split
    tallies: Mapping[Cell, Tally]
    handle_time: Fraction | None
    capacity: CapacitySeconds | None
    estimated: frozenset[Cell] = frozenset()
    one_offs: int = 0

    @property
    def total_cost(self) -> int:
        """The ledger share of the period."""
        return sum(self.pools.values())

    @property
    def cells(self) -> list[Cell]:
        """The cells with a count or a cost, in cell order."""
        costing = (cell for cell, cost in self.split.costs.items() if cost)
        return sorted({*self.tallies, *costing}, key=cell_order)

    def cost(self, cells: Iterable[Cell]) -> int:
        """What the split gave to these cells."""
        return sum(self.split.costs.get(cell, 0) for cell in cells)

    def tally(self, cells: Iterable[Cell]) -> Tally:
        """The counts of these cells together."""
        return joined(self.tallies[cell] for cell in cells if cell in self.tallies)

    def base(self, cells: Iterable[Cell]) -> Figure:
        """The cells' cost with their share of what is unallocated; for all cells the total cost."""
        chosen = set(cells)
        if chosen.issuperset(self.cells):
            return Figure(Fraction(self.total_cost))
        allocated = sum(self.split.costs.values())
        if not allocated:
            return Figure(None, Code.NOTHING_ALLOCATED)
        cost = self.cost(chosen)
        return Figure(cost + Fraction(self.split.unallocated * cost, allocated))


def by_category(pools: Mapping[Pool, int]) -> dict[str, int]:
    """Cost by category, in minor units."""
    result: defaultdict[str, int] = defaultdict(int)
    for pool, amount in pools.items():
        result[pool.category] += amount
    return dict(result)


def over(cost: Figure, tally: Tally, measure: Measure, per: int = 1) -> Figure:
    """Cost ÷ (a measure ÷ ``per``); empty unless every row with handled contacts records it."""
    if missing := _missing(tally, measure):
        return Figure(None, missing)
    if cost.value is None:
        return cost
    count = tally.totals[measure]
    if not count:
        return Figure(None, _NONE_OF[measure])
    return Figure(Fraction(cost.value.numerator * per, cost.value.denominator * count))


def _missing(tally: Tally, measure: Measure) -> Code | None:
    """Why a figure over the measure cannot be told, None where it can."""
    if measure not in tally.totals:
        return Code.NO_HANDLED if measure == "handled" else Code.NOT_RECORDED
    return None if tally.complete(measure) else Code.NOT_COMPLETE


def of_handled(tally: Tally, measure: Measure) -> Figure:
    """A measure ÷ handled, empty unless every row with handled contacts records it."""
    if missing := _missing(tally, measure):
        return Figure(None, missing)
    return ratio(tally.totals[measure], tally.handled(), Code.NO_HANDLED)


def abandon_rate(tally: Tally) -> Figure:
    """Abandoned ÷ (abandoned + handled)."""
    abandoned = tally.total("abandoned")
    if abandoned is None:
        return Figure(None, Code.NOT_RECORDED)
    return ratio(abandoned, abandoned + tally.handled(), Code.NO_HANDLED)


def contact_cells(result: PeriodResult, definitions: Definitions) -> list[Cell]:
    """The cells whose contacts stand in the denominator of cost per contact."""
    return [cell for cell in result.cells if definitions.counts_as_contact(cell.channel)]


def recording_cells(result: PeriodResult, measure: Measure) -> list[Cell]:
    """The cells that record a measure in any row."""
    return [cell for cell, tally in result.tallies.items() if measure in tally.totals]


def outbound_cells(result: PeriodResult) -> list[Cell]:
    """All outbound cells of the period."""
    return [cell for cell in result.cells if cell.direction == OUTBOUND]


def third_figure(results: Iterable[PeriodResult], definitions: Definitions) -> str:
    """What matters beside total cost and cost per contact: where all is outbound, its result."""
    cells = {cell for result in results for cell in result.cells}
    if cells and all(cell.direction == OUTBOUND for cell in cells):
        return "cost_per_sale" if definitions.outbound == "sales" else "cost_per_lead"
    return "cost_per_resolution"


class Figures(NamedTuple):
    """The figures of a whole period, named and defined as in the specification."""

    total_cost: Figure
    total_cost_without_one_offs: Figure
    idle_cost: Figure
    cost_per_call: Figure
    cost_per_contact: Figure
    cost_per_resolution: Figure
    cost_per_sale: Figure
    cost_per_lead: Figure
    cost_per_minute: Figure
    cost_per_offered: Figure
    aht_seconds: Figure
    asa_seconds: Figure
    resolution_rate: Figure
    abandon_rate: Figure
    conversion: Figure
    occupancy: Figure
    utilisation: Figure
    productivity: Figure
    labour_share: Figure


MONEY_FIGURES = frozenset(name for name in Figures._fields if "cost" in name)


def figures_of(result: PeriodResult, definitions: Definitions) -> Figures:
    """Every figure of a period; none but costs for a period outside the counted range."""
    figures = _figures(result, definitions)
    if result.covered.extent != "outside":
        return figures
    kept = ("total_cost", "total_cost_without_one_offs", "labour_share")
    nothing = Figure(None, Code.OUTSIDE_COUNTED_RANGE)
    return Figures._make(
        figure if name in kept else nothing
        for name, figure in zip(Figures._fields, figures, strict=True)
    )


def _figures(result: PeriodResult, definitions: Definitions) -> Figures:
    total = Figure(Fraction(result.total_cost))
    contacts = result.tally(contact_cells(result, definitions))
    resolving = recording_cells(result, "resolved")
    calls = [cell for cell in result.cells if cell[1:] == (INBOUND, PHONE)]
    outbound = outbound_cells(result)
    sold = result.tally(outbound)
    return Figures(
        total_cost=total,
        total_cost_without_one_offs=Figure(Fraction(result.total_cost - result.one_offs)),
        idle_cost=idle_cost(result),
        cost_per_call=over(Figure(Fraction(result.cost(calls))), result.tally(calls), "handled"),
        cost_per_contact=over(total, contacts, "handled"),
        cost_per_resolution=over(result.base(resolving), result.tally(resolving), "resolved"),
        cost_per_sale=per_outcome(result, outbound, "sales"),
        cost_per_lead=per_outcome(result, outbound, "leads"),
        cost_per_minute=over(total, contacts, "handle_seconds", _SECONDS_IN_MINUTE),
        cost_per_offered=over(total, contacts, "offered"),
        aht_seconds=of_handled(contacts, "handle_seconds"),
        asa_seconds=of_handled(
            result.tally(recording_cells(result, "answer_seconds")), "answer_seconds"
        ),
        resolution_rate=of_handled(result.tally(resolving), "resolved"),
        abandon_rate=abandon_rate(contacts),
        conversion=of_handled(sold, "sales") if outbound else Figure(None, Code.NOT_OUTBOUND),
        occupancy=_use_of(result, practical=True),
        utilisation=_use_of(result, practical=False),
        productivity=_productivity(result, contacts),
        labour_share=_labour_share(result, definitions),
    )


def idle_cost(result: PeriodResult) -> Figure:
    """The part of the total that paid for capacity which handled nothing, in minor units."""
    split = result.split
    if split.idle is None or split.idle_unallocated is None:
        return Figure(None, _no_use_because(result))
    return Figure(Fraction(sum(split.idle.values()) + split.idle_unallocated))


def per_outcome(result: PeriodResult, outbound: list[Cell], measure: Measure) -> Figure:
    """Outbound cost, with its share of what is unallocated, ÷ sales or leads."""
    if not outbound:
        return Figure(None, Code.NOT_OUTBOUND)
    return over(result.base(outbound), result.tally(outbound), measure)


def _no_use_because(result: PeriodResult) -> Code:
    return Code.NO_CAPACITY if result.capacity is None else Code.NO_HANDLE_TIME


def _use_of(result: PeriodResult, *, practical: bool) -> Figure:
    """Effective handle time ÷ practical (occupancy) or paid seconds (utilisation)."""
    if result.capacity is None or result.handle_time is None:
        return Figure(None, _no_use_because(result))
    seconds = result.capacity.practical if practical else result.capacity.paid
    return ratio(result.handle_time, seconds, Code.NO_CAPACITY)


def _productivity(result: PeriodResult, contacts: Tally) -> Figure:
    if result.capacity is None:
        return Figure(None, Code.NO_CAPACITY)
    handled = contacts.total("handled")
    if handled is None:
        return Figure(None, Code.NO_HANDLED)
    return ratio(handled * _SECONDS_IN_HOUR, result.capacity.paid, Code.NO_CAPACITY)


def _labour_share(result: PeriodResult, definitions: Definitions) -> Figure:
    costs = by_category(result.pools)
    labour = sum(cost for name, cost in costs.items() if definitions.is_labour(name))
    return ratio(labour, result.total_cost, Code.NO_COST)
