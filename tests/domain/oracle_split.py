"""The oracle's way from the ledger to the cells, and its counted range."""

from __future__ import annotations

from datetime import date, timedelta
from fractions import Fraction
from typing import TYPE_CHECKING, NamedTuple

from costdesk.domain.contacts import Cell
from tests.domain.oracle import Row, cost_in, days_of, half_up, in_every_row, largest_remainder

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping, Sequence

    from costdesk.domain.contacts import ContactCount
    from costdesk.domain.costs import CostItem
    from costdesk.domain.definitions import Definitions

CHANNELS = ("phone", "email", "chat", "social", "messaging", "self_service", "other")


def cell_key(cell: Cell) -> tuple[str, int, int, str]:
    """Cell order: line name, inbound first, channels as listed, the owner's own by name."""
    listed = CHANNELS.index(cell.channel) if cell.channel in CHANNELS else len(CHANNELS)
    return (cell.line, 0 if cell.direction == "inbound" else 1, listed, cell.channel)


class Pool(NamedTuple):
    """Equal category, driver, line, direction and channel."""

    category: str
    driver: str
    line: str
    direction: str
    channel: str


def driver_of(item: CostItem) -> str:
    """The item's own driver; direct where direction and channel are named; else handle time."""
    if item.driver:
        return item.driver
    return "direct" if item.direction and item.channel else "handle_time"


def pools_in(items: Iterable[CostItem], digits: int, first: date, stop: date) -> dict[Pool, int]:
    """The ledger share of a span by pool."""
    pools: dict[Pool, int] = {}
    for item in items:
        pool = Pool(item.category, driver_of(item), item.line, item.direction, item.channel)
        pools[pool] = pools.get(pool, 0) + cost_in(item, digits, first, stop)
    return pools


def has_agent_time(definitions: Definitions, channel: str) -> bool:
    """All but self_service by default."""
    return definitions.agent_time.get(channel, channel != "self_service")


def effective_seconds(rows: Iterable[Row], definitions: Definitions) -> Fraction:
    """Handle seconds ÷ the channel's concurrency."""
    return sum(
        (
            Fraction(row.values["handle_seconds"] or 0)
            / definitions.concurrency.get(row.cell.channel, Fraction(1))
            for row in rows
        ),
        Fraction(0),
    )


def agent_rows(rows: Iterable[Row], definitions: Definitions) -> list[Row]:
    """The rows of agent-time cells."""
    return [row for row in rows if has_agent_time(definitions, row.cell.channel)]


class Split(NamedTuple):
    """Costs over cells; idle is None where it cannot be known."""

    costs: dict[Cell, int]
    unallocated: int
    idle: dict[Cell, int] | None
    idle_unallocated: int | None
    fallback: set[Pool]
    weightless: set[Pool]


def split(
    pools: Mapping[Pool, int],
    rows: Sequence[Row],
    practical: int | None,
    definitions: Definitions,
) -> Split:
    """One calendar month, week or custom span."""
    worked = agent_rows(rows, definitions)
    effort = effective_seconds(worked, definitions)
    knows_idle = practical is not None and in_every_row(worked, "handle_seconds")
    costs: dict[Cell, int] = {}
    idle: dict[Cell, int] = {}
    unallocated = idle_unallocated = 0
    fallback: set[Pool] = set()
    weightless: set[Pool] = set()
    for pool, amount in pools.items():
        weights = weights_of(pool, rows, definitions)
        if weights.fallback and amount:
            fallback.add(pool)
        idle_part = 0
        if knows_idle and practical is not None and pool.driver != "unallocated":
            capacity = definitions.category(pool.category).capacity
            idle_part = _idle_part(amount, practical, effort) if capacity else 0
        cells = sorted(weights.by_cell, key=cell_key)
        if not any(weights.by_cell.values()):
            unallocated += amount
            idle_unallocated += idle_part
            if pool.driver != "unallocated" and amount:
                weightless.add(pool)
            continue
        parts = largest_remainder(amount, [weights.by_cell[cell] for cell in cells])
        for cell, part in zip(cells, parts, strict=True):
            costs[cell] = costs.get(cell, 0) + part
        if idle_part:
            shares = largest_remainder(idle_part, [Fraction(abs(part)) for part in parts])
            for cell, part in zip(cells, shares, strict=True):
                idle[cell] = idle.get(cell, 0) + part
    return Split(
        costs,
        unallocated,
        idle if knows_idle else None,
        idle_unallocated if knows_idle else None,
        fallback,
        weightless,
    )


def _idle_part(amount: int, practical: int, effort: Fraction) -> int:
    if practical <= effort:
        return 0
    return half_up(amount * (practical - effort) / practical)


class Weights(NamedTuple):
    """The weight of each touched cell, and whether contacts stand in for handle time."""

    by_cell: dict[Cell, Fraction]
    fallback: bool = False


def weights_of(pool: Pool, rows: Sequence[Row], definitions: Definitions) -> Weights:
    """The table of drivers."""
    if pool.driver == "unallocated":
        return Weights({})
    if pool.driver == "direct":
        return Weights({Cell(pool.line, pool.direction, pool.channel): Fraction(1)})
    if pool.driver.startswith("percent:"):
        return Weights(_percentages(pool.driver.removeprefix("percent:")))
    touched = [
        row
        for row in rows
        if pool.line in {"", row.cell.line}
        and pool.direction in {"", row.cell.direction}
        and pool.channel in {"", row.cell.channel}
        and (has_agent_time(definitions, row.cell.channel) or pool.channel == row.cell.channel)
    ]
    fallback = pool.driver == "handle_time" and not in_every_row(touched, "handle_seconds")
    weights: dict[Cell, Fraction] = {}
    for row in touched:
        if pool.driver == "contacts" or fallback:
            weight = Fraction(row.values["handled"] or 0)
        else:
            weight = effective_seconds([row], definitions)
        weights[row.cell] = weights.get(row.cell, Fraction(0)) + weight
    return Weights(weights, fallback)


def _percentages(text: str) -> dict[Cell, Fraction]:
    weights = {}
    for part in text.split(";"):
        name, percent = part.rsplit("=", 1)
        *line, direction, channel = name.split("/")
        weights[Cell("/".join(line), direction, channel)] = Fraction(percent)
    return weights


# Like with like


def is_working_day(day: date, holidays: Collection[date]) -> bool:
    """Monday to Friday, no holiday."""
    return day.strftime("%a") not in {"Sat", "Sun"} and day not in holidays


def counted_days(
    counts: Iterable[ContactCount], definitions: Definitions
) -> tuple[date, date] | None:
    """First and last counted day, stretched over adjoining days off of the same month."""
    covered = [day for count in counts for day in days_of(count.span.start, count.span.stop)]
    if not covered:
        return None
    one = timedelta(days=1)
    first, last = min(covered), max(covered)
    while (first - one).month == first.month and not is_working_day(
        first - one, definitions.holidays
    ):
        first -= one
    while (last + one).month == last.month and not is_working_day(last + one, definitions.holidays):
        last += one
    if definitions.complete_through is not None:
        last = definitions.complete_through
    return (first, last) if first <= last else None
