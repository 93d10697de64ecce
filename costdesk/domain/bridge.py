"""Why did it change? The cost per contact of two periods, exactly taken apart."""

from __future__ import annotations

from collections import defaultdict
from fractions import Fraction
from typing import TYPE_CHECKING, NamedTuple

from costdesk.domain.costs import category_order
from costdesk.domain.figures import PeriodResult, by_category, contact_cells
from costdesk.domain.findings import Code, Finding, Place
from costdesk.domain.periods import working_days

if TYPE_CHECKING:
    from collections.abc import Iterator

    from costdesk.domain.contacts import Cell
    from costdesk.domain.definitions import Definitions

VOLUME = "volume"
COST = "cost"
_A_MONTHS_VARIATION = 31 - 28


class Step(NamedTuple):
    """One reason for the change: a cost category or the volume; exact minor units per contact."""

    kind: str
    name: str
    amount: Fraction


class RateMix(NamedTuple):
    """The same change over cells: dearer contacts (rate), other contacts (mix), and the rest."""

    rate: Fraction
    mix: Fraction
    unallocated: Fraction
    without_contacts: Fraction


class CalendarLine(NamedTuple):
    """Working days of a period, and contacts and cost (minor units) per working day.

    None without working days, and for contacts where none were counted.
    """

    working_days: int
    contacts_per_day: Fraction | None
    cost_per_day: Fraction | None


class Bridge(NamedTuple):
    """From the cost per contact before to that after; Σ steps = Σ rate_mix = after − before.

    ``before``, ``after`` and ``rate_mix`` are None, and ``steps`` empty, where a period has no
    contacts; ``notes`` then say so. ``costs`` (minor units) and ``contacts`` are what was compared,
    before and after: in all, or per covered day where ``per_day`` says so.
    """

    before: Fraction | None
    after: Fraction | None
    steps: tuple[Step, ...]
    rate_mix: RateMix | None
    calendar: tuple[CalendarLine, CalendarLine]
    costs: tuple[Fraction, Fraction]
    contacts: tuple[Fraction, Fraction]
    per_day: bool
    notes: tuple[Finding, ...]


class _Side(NamedTuple):
    """One period: costs and contacts as they are compared (in all or per day)."""

    costs: dict[str, Fraction]
    contacts: Fraction
    cells: dict[Cell, tuple[Fraction, Fraction]]
    unallocated: Fraction
    without_contacts: Fraction

    @property
    def cost(self) -> Fraction:
        return sum(self.costs.values(), Fraction(0))


def bridge(before: PeriodResult, after: PeriodResult, definitions: Definitions) -> Bridge:
    """Take the change of cost per contact apart by cost category and volume, and by cells."""
    per_day = compares_per_day(before, after)
    start = _side(before, definitions, per_day=per_day)
    end = _side(after, definitions, per_day=per_day)
    comparable = bool(start.contacts and end.contacts)
    return Bridge(
        before=start.cost / start.contacts if comparable else None,
        after=end.cost / end.contacts if comparable else None,
        steps=tuple(_steps(start, end)) if comparable else (),
        rate_mix=_rate_mix(start, end) if comparable else None,
        calendar=(_calendar(before, definitions), _calendar(after, definitions)),
        costs=(start.cost, end.cost),
        contacts=(start.contacts, end.contacts),
        per_day=per_day,
        notes=tuple(_notes(before, after, definitions, per_day=per_day)),
    )


def _notes(
    before: PeriodResult, after: PeriodResult, definitions: Definitions, *, per_day: bool
) -> Iterator[Finding]:
    yield from _definition_notes(before, after)
    yield from _channel_notes(before, after, definitions)
    yield from _extent_notes(before, after)
    if per_day:
        days = {"days_before": before.covered.span.days, "days_after": after.covered.span.days}
        yield Finding(Code.COMPARED_PER_DAY, values=days)
    for result in (before, after):
        if not _counted_cells(result, definitions):
            place = Place(period=result.covered.period.label)
            yield Finding(_no_contacts_because(result), place)


def _no_contacts_because(result: PeriodResult) -> Code:
    outside = result.covered.extent == "outside"
    return Code.OUTSIDE_COUNTED_RANGE if outside else Code.NO_HANDLED


def compares_per_day(before: PeriodResult, after: PeriodResult) -> bool:
    """Whether a period is cut, or the two differ in length by more than months do."""
    if "to_date" in (before.covered.extent, after.covered.extent):
        return True
    return abs(before.covered.span.days - after.covered.span.days) > _A_MONTHS_VARIATION


def _side(result: PeriodResult, definitions: Definitions, *, per_day: bool) -> _Side:
    days = result.covered.span.days if per_day else 1
    cells = {
        cell: (Fraction(result.cost([cell]), days), Fraction(handled, days))
        for cell, handled in _counted_cells(result, definitions).items()
    }
    others = [cell for cell in result.split.costs if cell not in cells]
    return _Side(
        costs={name: Fraction(cost, days) for name, cost in by_category(result.pools).items()},
        contacts=sum((handled for _, handled in cells.values()), Fraction(0)),
        cells=cells,
        unallocated=Fraction(result.split.unallocated, days),
        without_contacts=Fraction(result.cost(others), days),
    )


def _counted_cells(result: PeriodResult, definitions: Definitions) -> dict[Cell, int]:
    """The cells with contacts that count, in cell order, with how many were handled."""
    if result.covered.extent == "outside":
        return {}
    counts = {cell: result.tally([cell]).handled() for cell in contact_cells(result, definitions)}
    return {cell: handled for cell, handled in counts.items() if handled}


def _steps(start: _Side, end: _Side) -> Iterator[Step]:
    """Δ(C/V) = Σ ΔCᵢ · mean(1/V) + mean(C) · Δ(1/V); exact and independent of any order."""
    mean_inverse = (1 / start.contacts + 1 / end.contacts) / 2
    for name in sorted({*start.costs, *end.costs}, key=category_order):
        change = end.costs.get(name, Fraction(0)) - start.costs.get(name, Fraction(0))
        yield Step(COST, name, change * mean_inverse)
    change = 1 / end.contacts - 1 / start.contacts
    yield Step(VOLUME, VOLUME, (start.cost + end.cost) / 2 * change)


def _rate_mix(start: _Side, end: _Side) -> RateMix:
    """Σ s̄·Δu + Σ ū·Δs over cells with contacts; a cell on one side only goes to mix, whole."""
    rate = mix = Fraction(0)
    for cell in {*start.cells, *end.cells}:
        if cell in start.cells and cell in end.cells:
            share0, unit0 = _share_and_unit(start, cell)
            share1, unit1 = _share_and_unit(end, cell)
            rate += (share0 + share1) / 2 * (unit1 - unit0)
            mix += (unit0 + unit1) / 2 * (share1 - share0)
        elif cell in end.cells:
            mix += end.cells[cell][0] / end.contacts
        else:
            mix -= start.cells[cell][0] / start.contacts
    return RateMix(
        rate=rate,
        mix=mix,
        unallocated=end.unallocated / end.contacts - start.unallocated / start.contacts,
        without_contacts=end.without_contacts / end.contacts
        - start.without_contacts / start.contacts,
    )


def _share_and_unit(side: _Side, cell: Cell) -> tuple[Fraction, Fraction]:
    cost, handled = side.cells[cell]
    return handled / side.contacts, cost / handled


def _calendar(result: PeriodResult, definitions: Definitions) -> CalendarLine:
    days = working_days(result.covered.span, definitions.holidays)
    if not days:
        return CalendarLine(0, None, None)
    handled = result.tally(contact_cells(result, definitions)).total("handled")
    contacts = None if handled is None else Fraction(handled, days)
    return CalendarLine(days, contacts, Fraction(result.total_cost, days))


def _definition_notes(before: PeriodResult, after: PeriodResult) -> Iterator[Finding]:
    """What is not like with like, by category: it comes before anything else."""
    drivers = [_drivers(result) for result in (before, after)]
    for name in sorted({*drivers[0], *drivers[1]}, key=category_order):
        place = Place(item=name)
        was, now = drivers[0].get(name), drivers[1].get(name)
        if was is None:
            yield Finding(Code.CATEGORY_APPEARED, place)
        elif now is None:
            yield Finding(Code.CATEGORY_VANISHED, place)
        elif was != now:
            values = {"before": ", ".join(sorted(was)), "after": ", ".join(sorted(now))}
            yield Finding(Code.DRIVER_CHANGED, place, values)


def _channel_notes(
    before: PeriodResult, after: PeriodResult, definitions: Definitions
) -> Iterator[Finding]:
    """What is counted on one side only: the mean moves though no contact became dearer."""
    was, now = (_counted_cells(result, definitions) for result in (before, after))
    if was and now:
        for cell in now:
            if cell not in was:
                yield Finding(Code.CHANNEL_APPEARED, Place(cell=str(cell)))
        for cell in was:
            if cell not in now:
                yield Finding(Code.CHANNEL_VANISHED, Place(cell=str(cell)))


def _drivers(result: PeriodResult) -> dict[str, set[str]]:
    drivers: defaultdict[str, set[str]] = defaultdict(set)
    for pool, amount in result.pools.items():
        if amount:
            drivers[pool.category].add(pool.driver)
    return drivers


def _extent_notes(before: PeriodResult, after: PeriodResult) -> Iterator[Finding]:
    for result in (before, after):
        if result.covered.extent == "to_date":
            span = result.covered.span
            values = {"start": str(span.start), "end": str(span.last)}
            yield Finding(Code.PERIOD_CUT, Place(period=result.covered.period.label), values)
