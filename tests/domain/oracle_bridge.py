"""The oracle's answer to why the cost per contact changed."""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING, NamedTuple

from tests.domain.oracle import handled
from tests.domain.oracle_report import Covered, Report, counting_cells

if TYPE_CHECKING:
    from costdesk.domain.contacts import Cell
    from costdesk.domain.definitions import Definitions


class Change(NamedTuple):
    """Before, after, the steps by name, and the same change over cells."""

    before: Fraction
    after: Fraction
    categories: dict[str, Fraction]
    volume: Fraction
    rate: Fraction
    mix: Fraction
    unallocated: Fraction
    without_contacts: Fraction


class Side(NamedTuple):
    """One period, in all or per covered day."""

    lines: dict[str, Fraction]
    contacts: Fraction
    cells: dict[Cell, tuple[Fraction, Fraction]]
    unallocated: Fraction
    without_contacts: Fraction


def side(told: Report, definitions: Definitions, days: int) -> Side:
    """Cost lines, contacts, cells with contacts (cost, contacts) and the rest, ÷ days."""
    by_category: dict[str, Fraction] = {}
    for pool, amount in told.pools.items():
        sum_so_far = by_category.get(pool.category, Fraction(0))
        by_category[pool.category] = sum_so_far + Fraction(amount, days)
    counting = counting_cells(told, definitions)
    cells, without = {}, Fraction(0)
    for cell in told.cells():
        contacts = handled(told.rows_of([cell])) if cell in counting else 0
        cost = Fraction(told.cost([cell]), days)
        if contacts:
            cells[cell] = (cost, Fraction(contacts, days))
        else:
            without += cost
    return Side(
        by_category,
        Fraction(handled(told.rows_of(counting)), days),
        cells,
        Fraction(told.unallocated(), days),
        without,
    )


def needs_days(one: Covered, other: Covered) -> bool:
    """Whether a period is cut, or lengths differ by more than 28 and 31 days do."""
    lengths = [(each.stop - each.first).days for each in (one, other)]
    return one.to_date or other.to_date or max(lengths) - min(lengths) > 3


def change(one: Side, other: Side) -> Change:
    """The formulas of the bridge, term by term."""
    v0, v1 = one.contacts, other.contacts
    c0, c1 = sum(one.lines.values()), sum(other.lines.values())
    categories = {
        name: (other.lines.get(name, Fraction(0)) - one.lines.get(name, Fraction(0)))
        * (1 / v0 + 1 / v1)
        / 2
        for name in {*one.lines, *other.lines}
    }
    volume = (Fraction(c0) + c1) / 2 * (1 / v1 - 1 / v0)
    rate = mix = Fraction(0)
    for cell in {*one.cells, *other.cells}:
        if cell in one.cells and cell in other.cells:
            (k0, n0), (k1, n1) = one.cells[cell], other.cells[cell]
            s0, s1, u0, u1 = n0 / v0, n1 / v1, k0 / n0, k1 / n1
            rate += (s0 + s1) / 2 * (u1 - u0)
            mix += (u0 + u1) / 2 * (s1 - s0)
        elif cell in one.cells:
            mix -= one.cells[cell][0] / v0
        else:
            mix += other.cells[cell][0] / v1
    return Change(
        Fraction(c0) / v0,
        Fraction(c1) / v1,
        categories,
        volume,
        rate,
        mix,
        other.unallocated / v1 - one.unallocated / v0,
        other.without_contacts / v1 - one.without_contacts / v0,
    )
