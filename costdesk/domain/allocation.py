"""From the ledger to the cells: drivers, splits that add up to the minor unit, idle cost."""

from __future__ import annotations

import re
from decimal import Decimal
from fractions import Fraction
from functools import lru_cache
from itertools import chain
from math import lcm
from typing import TYPE_CHECKING, NamedTuple

from costdesk.domain.contacts import Cell, Tally, cell_order, parse_cell
from costdesk.domain.costs import category_order
from costdesk.domain.money import half_up, integer_weights, split

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from costdesk.domain.definitions import Definitions

DIRECT = "direct"
HANDLE_TIME = "handle_time"
CONTACTS = "contacts"
PERCENT = "percent:"
UNALLOCATED = "unallocated"
_PERCENT = re.compile(r"-?[0-9]{1,3}(?:\.[0-9]{1,6})?")
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
        if cell is None or not _PERCENT.fullmatch(number.strip()):
            return None
        pairs.append((cell, Decimal(number.strip())))
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
    of handle time in the ``untimed`` cells, ``weightless`` those that found nothing to be split by.
    """

    costs: dict[Cell, int]
    unallocated: int
    idle: dict[Cell, int] | None
    idle_unallocated: int | None
    fallback: tuple[Pool, ...]
    weightless: tuple[Pool, ...]
    untimed: frozenset[Cell] = frozenset()


class Basis(NamedTuple):
    """What pools are split by: cells in cell order with their weights.

    ``untimed`` are cells with contacts but without handle time, for which handled contacts had to
    stand in for handle time in all of the weights.
    """

    cells: Sequence[Cell] = ()
    weights: Sequence[int] = ()
    untimed: Sequence[Cell] = ()


class Effort:
    """The counts of one span as weights. Handle time is in whole units of ``1/scale`` seconds."""

    def __init__(self, tallies: Mapping[Cell, Tally], definitions: Definitions) -> None:
        """Take the cells with counts in the span."""
        self._tallies = {cell: tallies[cell] for cell in sorted(tallies, key=cell_order)}
        self._definitions = definitions
        concurrency = {cell.channel: definitions.concurrency_of(cell.channel) for cell in tallies}
        self.scale = lcm(*(ratio.numerator for ratio in concurrency.values()))
        self._per_second = {
            channel: self.scale * ratio.denominator // ratio.numerator
            for channel, ratio in concurrency.items()
        }
        self._known: dict[tuple[str, ...], Basis] = {}

    def agent_time(self) -> tuple[int, bool]:
        """Effective handle time of all agent-time cells, and whether none of it is missing."""
        cells = self._touched("", "", "")
        return sum(map(self._handle_time, cells)), not self._untimed(cells)

    def basis(self, pool: Pool) -> Basis:
        """What a pool is split by."""
        if pool.driver == UNALLOCATED:
            return Basis()
        if pool.driver == DIRECT:
            return Basis((Cell(pool.line, pool.direction, pool.channel),), (1,))
        if pool.driver.startswith(PERCENT):
            return _percent_basis(pool.driver)
        alike = pool[1:]  # the category decides nothing here
        if alike not in self._known:
            self._known[alike] = self._counted_basis(pool)
        return self._known[alike]

    def _counted_basis(self, pool: Pool) -> Basis:
        cells = self._touched(pool.line, pool.direction, pool.channel)
        untimed = self._untimed(cells) if pool.driver == HANDLE_TIME else []
        if pool.driver == HANDLE_TIME and not untimed:
            return Basis(cells, [self._handle_time(cell) for cell in cells])
        return Basis(cells, [self._tallies[cell].handled() for cell in cells], untimed)

    def _touched(self, line: str, direction: str, channel: str) -> list[Cell]:
        """Cells in a scope that people work on, or whose channel the scope names."""
        return [
            cell
            for cell in self._tallies
            if in_scope(cell, line, direction, channel)
            and (channel or self._definitions.has_agent_time(cell.channel))
        ]

    def _untimed(self, cells: Iterable[Cell]) -> list[Cell]:
        return [cell for cell in cells if not self._tallies[cell].complete("handle_seconds")]

    def _handle_time(self, cell: Cell) -> int:
        seconds = self._tallies[cell].total("handle_seconds") or 0
        return seconds * self._per_second[cell.channel]


@lru_cache(maxsize=1024)
def _percent_basis(driver: str) -> Basis:
    spec = parse_percent(driver)
    if spec is None:
        raise ValueError(driver)
    return Basis(spec.cells, integer_weights([Fraction(percent) for percent in spec.percents]))


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
    booked = _Booked(knows_idle=practical is not None and timed)
    for pool, amount in pools.items():
        idle = 0
        can_idle = pool.driver != UNALLOCATED and definitions.is_capacity(pool.category)
        if practical is not None and can_idle:
            idle = idle_part(amount, practical * effort.scale, worked)
        if amount:
            booked.add(pool, amount, idle, effort.basis(pool))
    return booked.split()


class _Booked:
    """The sums of a split while pools are booked."""

    def __init__(self, *, knows_idle: bool) -> None:
        self._knows_idle = knows_idle
        self._costs: dict[Cell, int] = {}
        self._idle: dict[Cell, int] = {}
        self._unallocated = 0
        self._idle_unallocated = 0
        self._fallback: list[Pool] = []
        self._weightless: list[Pool] = []
        self._untimed: set[Cell] = set()

    def add(self, pool: Pool, amount: int, idle: int, basis: Basis) -> None:
        """Split a pool; what nothing has weight for stays unallocated, with its idle part."""
        if basis.untimed:
            self._fallback.append(pool)
            self._untimed.update(basis.untimed)
        if any(basis.weights):
            parts = split(amount, basis.weights)
            _add_into(self._costs, basis.cells, parts)
            if idle:
                idle_parts = split(idle, [abs(part) for part in parts])
                _add_into(self._idle, basis.cells, idle_parts)
            return
        self._unallocated += amount
        self._idle_unallocated += idle
        if pool.driver != UNALLOCATED:
            self._weightless.append(pool)

    def split(self) -> Split:
        """The finished split."""
        return Split(
            costs=self._costs,
            unallocated=self._unallocated,
            idle=self._idle if self._knows_idle else None,
            idle_unallocated=self._idle_unallocated if self._knows_idle else None,
            fallback=tuple(sorted(self._fallback, key=pool_order)),
            weightless=tuple(sorted(self._weightless, key=pool_order)),
            untimed=frozenset(self._untimed),
        )


def added(splits: Sequence[Split]) -> Split:
    """Several spans' splits as one; idle is known only where it is in each."""
    costs: dict[Cell, int] = {}
    idle: dict[Cell, int] = {}
    for part in splits:
        _add_into(costs, part.costs, part.costs.values())
        if part.idle:
            _add_into(idle, part.idle, part.idle.values())
    knows_idle = all(part.idle is not None for part in splits)
    return Split(
        costs=costs,
        unallocated=sum(part.unallocated for part in splits),
        idle=idle if knows_idle else None,
        idle_unallocated=sum(part.idle_unallocated or 0 for part in splits) if knows_idle else None,
        fallback=_each_once(part.fallback for part in splits),
        weightless=_each_once(part.weightless for part in splits),
        untimed=frozenset().union(*(part.untimed for part in splits)),
    )


def _each_once(pools: Iterable[tuple[Pool, ...]]) -> tuple[Pool, ...]:
    return tuple(sorted(set(chain.from_iterable(pools)), key=pool_order))


def _add_into(sums: dict[Cell, int], cells: Iterable[Cell], parts: Iterable[int]) -> None:
    for cell, part in zip(cells, parts, strict=True):
        sums[cell] = sums.get(cell, 0) + part
