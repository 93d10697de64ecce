"""The oracle's figures and summary rows."""

from __future__ import annotations

from datetime import date, timedelta
from fractions import Fraction
from typing import TYPE_CHECKING, NamedTuple

from tests.domain.oracle import (
    Row,
    capacity_in,
    cut_cells,
    days_of,
    handled,
    in_every_row,
    recorded,
    rows_in,
)
from tests.domain.oracle_split import (
    Pool,
    Split,
    agent_rows,
    cell_key,
    counted_days,
    effective_seconds,
    has_agent_time,
    pools_in,
    split,
)

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping, Sequence

    from costdesk.domain.contacts import Capacity, Cell, ContactCount
    from costdesk.domain.costs import CostItem
    from costdesk.domain.definitions import Definitions


class Value(NamedTuple):
    """A figure, or None; ``incomplete`` where its count stands in some rows only."""

    exact: Fraction | None
    incomplete: bool = False


NO_VALUE = Value(None)


def divided(cost: Fraction | int | None, count: Fraction | int | None) -> Value:
    """No denominator, no figure."""
    return Value(Fraction(cost) / count) if cost is not None and count else NO_VALUE


def over(cost: Fraction | int | None, rows: Sequence[Row], measure: str, per: int = 1) -> Value:
    """Cost over a count that must stand in every row with handled contacts."""
    if not in_every_row(rows, measure):
        return Value(None, incomplete=recorded(rows, measure) is not None)
    count = recorded(rows, measure)
    return divided(cost, None if count is None else Fraction(count, per))


def aht(rows: Sequence[Row]) -> Value:
    """Handle seconds ÷ handled."""
    return of_handled(rows, "handle_seconds")


def of_handled(rows: Sequence[Row], measure: str) -> Value:
    """A count ÷ handled."""
    if not in_every_row(rows, measure):
        return Value(None, incomplete=recorded(rows, measure) is not None)
    return divided(recorded(rows, measure), handled(rows))


def abandon_rate(rows: Sequence[Row]) -> Value:
    """abandoned ÷ (abandoned + handled), over whatever is recorded."""
    abandoned = recorded(rows, "abandoned")
    return divided(abandoned, None if abandoned is None else abandoned + handled(rows))


class World(NamedTuple):
    """Everything that is recorded."""

    items: Sequence[CostItem]
    counts: Sequence[ContactCount]
    capacity: Sequence[Capacity]
    definitions: Definitions


class Covered(NamedTuple):
    """The days [first, stop) that a period's figures are taken for, and whether it was cut."""

    first: date
    stop: date
    to_date: bool
    outside: bool


def covered(world: World, first: date, stop: date, *, whole: bool) -> Covered:
    """Cut a period to the counted range."""
    counted = counted_days(world.counts, world.definitions)
    if whole:
        return Covered(first, stop, to_date=False, outside=False)
    days = [
        day
        for day in days_of(first, stop)
        if counted is not None and counted[0] <= day <= counted[1]
    ]
    if not days:
        return Covered(first, stop, to_date=False, outside=True)
    end = days[-1] + timedelta(days=1)
    return Covered(days[0], end, to_date=(days[0], end) != (first, stop), outside=False)


def spans_of(first: date, stop: date, grain: str) -> list[tuple[date, date]]:
    """Calendar months, each with its covered days; weeks and custom spans whole."""
    if grain in {"week", "custom"}:
        return [(first, stop)]
    months: dict[tuple[int, int], list[date]] = {}
    for day in days_of(first, stop):
        months.setdefault((day.year, day.month), []).append(day)
    return [(days[0], days[-1] + timedelta(days=1)) for days in months.values()]


class Report(NamedTuple):
    """What a period comes to before it is put into rows."""

    covered: Covered
    pools: dict[Pool, int]
    splits: list[Split]
    rows: list[Row]
    capacity: tuple[int, int] | None
    estimated: set[Cell]

    def cost(self, cells: Collection[Cell]) -> int:
        """What the splits gave to the cells."""
        return sum(
            part for each in self.splits for cell, part in each.costs.items() if cell in cells
        )

    def total(self) -> int:
        """The ledger share."""
        return sum(self.pools.values())

    def unallocated(self) -> int:
        """What found no cell."""
        return sum(each.unallocated for each in self.splits)

    def idle(self, cell: Cell | None) -> int | None:
        """Idle cost of a cell, or (None) of what is unallocated."""
        parts = 0
        if self.covered.outside:
            return None
        for each in self.splits:
            if each.idle is None or each.idle_unallocated is None:
                return None
            parts += each.idle_unallocated if cell is None else each.idle.get(cell, 0)
        return parts

    def idle_total(self) -> int | None:
        """Idle cost of everything."""
        known = [self.idle(cell) for cell in (*self.cells(), None)]
        return None if None in known else sum(part or 0 for part in known)

    def cells(self) -> list[Cell]:
        """Cells with a count, or with cost ≠ 0, in cell order."""
        costly = {cell for each in self.splits for cell in each.costs if self.cost([cell])}
        return sorted({row.cell for row in self.rows} | costly, key=cell_key)

    def rows_of(self, cells: Collection[Cell]) -> list[Row]:
        """The count rows of some cells."""
        return [row for row in self.rows if row.cell in cells]

    def base(self, cells: Collection[Cell]) -> Fraction | None:
        """Cost with its share of what is unallocated; None where the share has no meaning."""
        if set(cells) == set(self.cells()):
            return Fraction(self.total())
        cost, everything = self.cost(cells), self.cost(self.cells())
        if not everything:
            return None
        return cost + Fraction(self.unallocated() * cost, everything)


def report(world: World, first: date, stop: date, grain: str, *, whole: bool = False) -> Report:
    """Everything of one period."""
    cut = covered(world, first, stop, whole=whole)
    digits = world.definitions.digits
    pools: dict[Pool, int] = {}
    splits, all_rows = [], []
    for start, end in spans_of(cut.first, cut.stop, grain):
        of_span = pools_in(world.items, digits, start, end)
        rows = rows_in(world.counts, start, end)
        capacity = capacity_in(world.capacity, start, end)
        practical = None if capacity is None else capacity[1]
        splits.append(split(of_span, rows, practical, world.definitions))
        all_rows += rows
        for pool, amount in of_span.items():
            pools[pool] = pools.get(pool, 0) + amount
    return Report(
        cut,
        pools,
        splits,
        all_rows,
        capacity_in(world.capacity, cut.first, cut.stop),
        cut_cells(world.counts, cut.first, cut.stop),
    )


def counting_cells(told: Report, definitions: Definitions) -> list[Cell]:
    """Agent-time cells; what serves itself only if the workspace says so."""
    return [
        cell
        for cell in told.cells()
        if has_agent_time(definitions, cell.channel) or definitions.count_self_service
    ]


def total_figures(told: Report, definitions: Definitions) -> dict[str, Value]:
    """The figures of the total, by the names that reports use."""
    if told.covered.outside:
        return {}
    total = Fraction(told.total())
    counting = told.rows_of(counting_cells(told, definitions))
    outbound = [cell for cell in told.cells() if cell.direction == "outbound"]
    sold = told.rows_of(outbound)
    phone = [c for c in told.cells() if c.direction == "inbound" and c.channel == "phone"]
    resolving = [c for c in told.cells() if recorded(told.rows_of([c]), "resolved") is not None]
    solved = told.rows_of(resolving)
    answering = [
        cell
        for cell in told.cells()
        if recorded(told.rows_of([cell]), "answer_seconds") is not None
    ]
    labour = sum(
        amount for pool, amount in told.pools.items() if definitions.category(pool.category).labour
    )
    worked = agent_rows(told.rows, definitions)
    timed = in_every_row(worked, "handle_seconds")
    effort = effective_seconds(worked, definitions) if timed else None
    paid, practical = told.capacity or (None, None)
    hours = None if paid is None else Fraction(paid, 3600)
    sales_base = told.base(outbound) if outbound else None
    return {
        "cost_per_call": divided(told.cost(phone), handled(told.rows_of(phone))),
        "cost_per_contact": divided(total, handled(counting)),
        "cost_per_minute": over(total, counting, "handle_seconds", 60),
        "cost_per_resolution": over(
            told.base(resolving) if resolving else None, solved, "resolved"
        ),
        "cost_per_sale": over(sales_base, sold, "sales"),
        "cost_per_lead": over(sales_base, sold, "leads"),
        "cost_per_offered": over(total, counting, "offered"),
        "aht_seconds": aht(counting),
        "asa_seconds": of_handled(told.rows_of(answering), "answer_seconds"),
        "resolution_rate": of_handled(solved, "resolved"),
        "abandon_rate": abandon_rate(counting),
        "conversion": of_handled(sold, "sales"),
        "occupancy": divided(effort, practical),
        "utilisation": divided(effort, paid),
        "productivity": divided(handled(counting) if counting else None, hours),
        "labour_share": divided(labour, total),
    }


# Summary rows


ROW_FIGURES = (
    "cost_per_contact",
    "cost_per_minute",
    "cost_per_resolution",
    "cost_per_lead",
    "cost_per_sale",
    "aht_seconds",
    "abandon_rate",
)
ROW_COUNTS = (
    "offered",
    "handled",
    "abandoned",
    "resolved",
    "leads",
    "sales",
    "handle_seconds",
)


class Line(NamedTuple):
    """A summary row: its place, money, counts, figures and marks."""

    start: date
    end: date
    where: tuple[str, str, str]
    cost: int
    idle: int | None
    counts: tuple[int | None, ...]
    figures: tuple[Fraction | None, ...]
    marks: frozenset[str]


def lines(world: World, told: Report, grain: str) -> list[Line]:
    """Cells in order, then unallocated, then the total."""
    definitions = world.definitions
    everywhere = set()
    if told.covered.to_date:
        everywhere.add("to_date")
    if grain in {"week", "custom"}:
        everywhere.add("own_split")
    made = []
    for cell in told.cells():
        rows = told.rows_of([cell])
        figures = cell_figures(cell, told.cost([cell]), rows)
        marks = everywhere | ({"estimated"} if cell in told.estimated else set())
        money = told.cost([cell]), told.idle(cell)
        made.append(_line(told, cell, money, rows, figures, marks))
    money = told.unallocated(), told.idle(None)
    made.append(_line(told, ("", "", "unallocated"), money, [], {}, everywhere))
    marks = set(everywhere)
    if told.estimated:
        marks.add("estimated")
    if any(each.fallback for each in told.splits):
        marks.add("fallback")
    rows = told.rows_of(counting_cells(told, definitions))
    money, figures = (told.total(), told.idle_total()), total_figures(told, definitions)
    made.append(_line(told, ("", "", "total"), money, rows, figures, marks))
    return made


def cell_figures(cell: Cell, cost: int, rows: Sequence[Row]) -> dict[str, Value]:
    """The figures of one cell: its own cost over its own counts."""
    figures = {
        "cost_per_contact": divided(cost, handled(rows)),
        "cost_per_minute": over(cost, rows, "handle_seconds", 60),
        "cost_per_resolution": over(cost, rows, "resolved"),
        "aht_seconds": aht(rows),
        "abandon_rate": abandon_rate(rows),
    }
    if cell.direction == "outbound":
        figures["cost_per_lead"] = over(cost, rows, "leads")
        figures["cost_per_sale"] = over(cost, rows, "sales")
    return figures


def _line(
    told: Report,
    where: tuple[str, str, str],
    money: tuple[int, int | None],
    rows: Sequence[Row],
    figures: Mapping[str, Value],
    marks: set[str],
) -> Line:
    shown = [
        NO_VALUE if told.covered.outside else figures.get(name, NO_VALUE) for name in ROW_FIGURES
    ]
    if any(figure.incomplete for figure in shown):
        marks = marks | {"incomplete"}
    return Line(
        told.covered.first,
        told.covered.stop - timedelta(days=1),
        (where[0], where[1], where[2]),
        *money,
        tuple(recorded(rows, measure) for measure in ROW_COUNTS),
        tuple(figure.exact for figure in shown),
        frozenset(marks),
    )
