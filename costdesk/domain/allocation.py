"""From the ledger to the cells: drivers, splits that add up to the minor unit, idle cost."""

from __future__ import annotations

from decimal import Decimal, InvalidOperation
from fractions import Fraction
from functools import lru_cache
from math import lcm
from typing import TYPE_CHECKING, NamedTuple

from costdesk.domain.contacts import Cell, Tally, cell_order, parse_cell
from costdesk.domain.costs import category_order
from costdesk.domain.money import half_up, integer_weights, split

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from costdesk.domain.definitions import Definitions

DIRECT = "direct"
HANDLE_TIME = "handle_time"
CONTACTS = "contacts"
PERCENT = "percent:"
UNALLOCATED = "unallocated"
NAMED_DRIVERS = (DIRECT, HANDLE_TIME, CONTACTS, UNALLOCATED)


class Pool(NamedTuple):
    """What is added up before it is split: equal category, driver, line, direction, channel."""

    category: str
    driver: str
    line: str
    direction: str
    channel: str


def effective_driver(driver: str, direction: str, channel: str) -> str:
    """The driver of an item: its own, else direct where it names a cell, else handle time."""
    if driver:
        return driver
    return DIRECT if direction and channel else HANDLE_TIME


def pool_order(pool: Pool) -> tuple[object, ...]:
    """Sort key of pools, by category first."""
    return category_order(pool.category), pool[1:]


class PercentSpec(NamedTuple):
    """The cells of a ``percent:`` driver in cell order, with their percentages."""

    cells: tuple[Cell, ...]
    percents: tuple[Decimal, ...]

    def __str__(self) -> str:
        """The driver in its one spelling, so that equal drivers are equal texts."""
        pairs = zip(self.cells, self.percents, strict=True)
        return PERCENT + ";".join(f"{cell}={plain(percent)}" for cell, percent in pairs)


def plain(number: Decimal) -> str:
    """A decimal as people write it: no exponent, no zeros after the last digit."""
    text = f"{number:f}"
    return text.rstrip("0").rstrip(".") if "." in text else text


@lru_cache(maxsize=1024)
def parse_percent(driver: str) -> PercentSpec | None:
    """The cells and percentages of a ``percent:CELL=P;CELL=P`` driver, or None if it is not one.

    Whether they add up and lie in the item's scope is for ``item_rules`` to say.
    """
    pairs = []
    for part in driver.removeprefix(PERCENT).split(";"):
        path, _, number = part.rpartition("=")
        cell = parse_cell(path)
        try:
            percent = Decimal(number.strip())
        except InvalidOperation:
            return None
        if cell is None or not percent.is_finite():
            return None
        pairs.append((cell, percent))
    pairs.sort(key=lambda pair: cell_order(pair[0]))
    return PercentSpec(tuple(cell for cell, _ in pairs), tuple(percent for _, percent in pairs))


def in_scope(cell: Cell, line: str, direction: str, channel: str) -> bool:
    """Whether a cell lies in the scope that an item names (each part where given)."""
    return (
        (not line or cell.line == line)
        and (not direction or cell.direction == direction)
        and (not channel or cell.channel == channel)
    )


class Split(NamedTuple):
    """The ledger share of one span over cells, in minor units.

    Σ ``costs`` + ``unallocated`` = Σ pools. ``idle`` is the part of each cell's cost that paid for
    capacity which handled nothing, ``idle_unallocated`` the same of pools that found no cell;
    both None where idle cannot be known. ``fallback`` lists the pools split by contacts for want
    of handle time, ``weightless`` those that found nothing to be split by.
    """

    costs: dict[Cell, int]
    unallocated: int
    idle: dict[Cell, int] | None
    idle_unallocated: int | None
    fallback: tuple[Pool, ...]
    weightless: tuple[Pool, ...]


class Effort:
    """The counts of one span as weights. Handle time is in whole units of ``1/scale`` seconds."""

    def __init__(self, tallies: Mapping[Cell, Tally], definitions: Definitions) -> None:
        """Weigh each cell with counts in the span once."""
        self.cells = sorted(tallies, key=cell_order)
        self._tallies = tallies
        self._definitions = definitions
        concurrency = {cell.channel: definitions.concurrency_of(cell.channel) for cell in tallies}
        self.scale = lcm(*(ratio.numerator for ratio in concurrency.values()))
        self._per_second = {
            channel: self.scale * ratio.denominator // ratio.numerator
            for channel, ratio in concurrency.items()
        }
        self._scopes: dict[tuple[str, str, str], tuple[list[Cell], bool]] = {}

    def contacts(self, cell: Cell) -> int:
        """Handled contacts."""
        return self._tallies[cell].handled()

    def handle_time(self, cell: Cell) -> int:
        """Effective handle time (÷ concurrency), in ``1/scale`` seconds."""
        seconds = self._tallies[cell].total("handle_seconds") or 0
        return seconds * self._per_second[cell.channel]

    def touched(self, pool: Pool) -> tuple[list[Cell], bool]:
        """Cells in the pool's scope that people work on, and whether all have handle time."""
        scope = pool[2:]
        if scope not in self._scopes:
            cells = [
                cell
                for cell in self.cells
                if in_scope(cell, *scope)
                and (pool.channel or self._definitions.has_agent_time(cell.channel))
            ]
            timed = all(self._tallies[cell].complete("handle_seconds") for cell in cells)
            self._scopes[scope] = cells, timed
        return self._scopes[scope]

    def agent_time(self) -> tuple[int, bool]:
        """Effective handle time of all agent-time cells, and whether none of it is missing."""
        cells, timed = self.touched(Pool("", HANDLE_TIME, "", "", ""))
        return sum(map(self.handle_time, cells)), timed


def idle_part(amount: int, practical: int, effort: int) -> int:
    """The part of a capacity pool that handled nothing; both times in the same unit."""
    most = max(practical, effort)
    return half_up(amount * max(0, practical - effort), most) if most else 0


def split_span(
    pools: Mapping[Pool, int],
    tallies: Mapping[Cell, Tally],
    definitions: Definitions,
    practical: int | None,
) -> Split:
    """Split the ledger share of one span over the cells that its counts touch.

    ``practical`` is the practical capacity in seconds, None where it does not cover every day.
    """
    effort = Effort(tallies, definitions)
    worked, timed = effort.agent_time()
    ledger = _Ledger(knows_idle=practical is not None and timed)
    for pool in sorted(pools, key=pool_order):
        amount = pools[pool]
        if not amount:
            continue
        parts = _parts(pool, amount, effort, ledger)
        is_capacity = pool.driver != UNALLOCATED and definitions.is_capacity(pool.category)
        idle = 0
        if is_capacity and practical is not None:
            idle = idle_part(amount, practical * effort.scale, worked)
        ledger.book(parts, amount, idle)
    return ledger.closed()


def _parts(pool: Pool, amount: int, effort: Effort, ledger: _Ledger) -> dict[Cell, int]:
    """The cells' parts of a pool; empty where it stays unallocated."""
    if pool.driver == UNALLOCATED:
        return {}
    if pool.driver == DIRECT:
        return {Cell(pool.line, pool.direction, pool.channel): amount}
    if pool.driver.startswith(PERCENT):
        return _percent_parts(pool.driver, amount)
    cells, timed = effort.touched(pool)
    if pool.driver == HANDLE_TIME and not timed:
        ledger.fallback.append(pool)
    by_time = pool.driver == HANDLE_TIME and timed
    weights = [effort.handle_time(cell) if by_time else effort.contacts(cell) for cell in cells]
    if not any(weights):
        ledger.weightless.append(pool)
        return {}
    return dict(zip(cells, split(amount, weights), strict=True))


def _percent_parts(driver: str, amount: int) -> dict[Cell, int]:
    spec = parse_percent(driver)
    if spec is None:
        raise ValueError(driver)
    weights = integer_weights([Fraction(percent) for percent in spec.percents])
    return dict(zip(spec.cells, split(amount, weights), strict=True))


class _Ledger:
    """The sums of a split while pools are booked."""

    def __init__(self, *, knows_idle: bool) -> None:
        self.fallback: list[Pool] = []
        self.weightless: list[Pool] = []
        self._knows_idle = knows_idle
        self._costs: dict[Cell, int] = {}
        self._idle: dict[Cell, int] = {}
        self._unallocated = 0
        self._idle_unallocated = 0

    def book(self, parts: Mapping[Cell, int], amount: int, idle: int) -> None:
        """Add a pool's parts; what has no parts stays unallocated, with its idle part."""
        for cell, part in parts.items():
            self._costs[cell] = self._costs.get(cell, 0) + part
        if not parts:
            self._unallocated += amount
            self._idle_unallocated += idle
        elif idle:
            idle_parts = split(idle, [abs(part) for part in parts.values()])
            for cell, part in zip(parts, idle_parts, strict=True):
                self._idle[cell] = self._idle.get(cell, 0) + part

    def closed(self) -> Split:
        """The finished split."""
        return Split(
            costs=self._costs,
            unallocated=self._unallocated,
            idle=self._idle if self._knows_idle else None,
            idle_unallocated=self._idle_unallocated if self._knows_idle else None,
            fallback=tuple(self.fallback),
            weightless=tuple(self.weightless),
        )


def added(splits: Iterable[Split]) -> Split:
    """Several spans' splits as one; idle is known only where it is in each."""
    costs: dict[Cell, int] = {}
    idle: dict[Cell, int] | None = {}
    unallocated = 0
    idle_unallocated: int | None = 0
    fallback: list[Pool] = []
    weightless: list[Pool] = []
    for part in splits:
        _add_into(costs, part.costs)
        unallocated += part.unallocated
        if idle is not None and part.idle is not None:
            _add_into(idle, part.idle)
            idle_unallocated = (idle_unallocated or 0) + (part.idle_unallocated or 0)
        else:
            idle = idle_unallocated = None
        fallback += part.fallback
        weightless += part.weightless
    unique = tuple(dict.fromkeys(fallback)), tuple(dict.fromkeys(weightless))
    return Split(costs, unallocated, idle, idle_unallocated, *unique)


def _add_into(sums: dict[Cell, int], parts: Mapping[Cell, int]) -> None:
    for cell, part in parts.items():
        sums[cell] = sums.get(cell, 0) + part
