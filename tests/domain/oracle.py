"""The figures once more: slow, obvious, straight from their definitions, for tests to compare with.

Days are walked one by one, shares are fractions, rows are kept apart. Nothing is taken from the
engine but the values it is fed with (items, counts, capacity, definitions).
"""

from __future__ import annotations

from datetime import date, timedelta
from fractions import Fraction
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from costdesk.domain.contacts import Capacity, Cell, ContactCount
    from costdesk.domain.costs import CostItem

MEASURES = (
    "offered",
    "handled",
    "abandoned",
    "handle_seconds",
    "answer_seconds",
    "resolved",
    "leads",
    "sales",
)
WEEKS_OF = {"weekly": 1, "fortnightly": 2, "four_weekly": 4}
MONTHS_OF = {"monthly": 1, "quarterly": 3, "half_yearly": 6, "yearly": 12}


# Money and days


def half_up(value: Fraction) -> int:
    """Round to a whole number, halves away from zero."""
    size = abs(value)
    whole = size.numerator // size.denominator
    if size - whole >= Fraction(1, 2):
        whole += 1
    return whole if value >= 0 else -whole


def first_steps(amount: int, steps: int, count: int) -> int:
    """F(m) of rule 3; a negative amount is the mirror image."""
    if amount < 0:
        return -first_steps(-amount, steps, count)
    return (2 * amount * count + steps) // (2 * steps)


def step(amount: int, steps: int, place: int) -> int:
    """What one of the steps gets."""
    return first_steps(amount, steps, place + 1) - first_steps(amount, steps, place)


def days_of(first: date, stop: date) -> list[date]:
    """Every day from the first up to and without the last."""
    days = []
    while first < stop:
        days.append(first)
        first += timedelta(days=1)
    return days


def over_days(amount: int, days: Sequence[date]) -> dict[date, int]:
    """An amount lying evenly over days."""
    return {day: step(amount, len(days), place) for place, day in enumerate(days)}


def months_later(day: date, months: int) -> date:
    """One month after the other; the day of the month is tried downwards until there is one."""
    year, month = day.year, day.month
    for _ in range(months):
        year, month = (year + 1, 1) if month == 12 else (year, month + 1)
    number = day.day
    while True:
        try:
            return date(year, month, number)
        except ValueError:
            number -= 1


def largest_remainder(amount: int, weights: Sequence[Fraction]) -> list[int]:
    """Split an amount by weights; what is left over goes one by one to the largest remainder."""
    if amount < 0:
        return [-part for part in largest_remainder(-amount, weights)]
    total = sum(weights)
    exact = [amount * weight / total for weight in weights]
    return handed_out(exact, amount)


def handed_out(exact: Sequence[Fraction], total: int) -> list[int]:
    """Floor everything, then serve the largest remainders, the first of equals first."""
    parts = [value.numerator // value.denominator for value in exact]
    waiting = list(range(len(parts)))
    while sum(parts) < total:
        served = max(waiting, key=lambda place: (exact[place] - parts[place], -place))
        waiting.remove(served)
        parts[served] += 1
    return parts


# Cost items


def amount_of(item: CostItem, digits: int) -> int:
    """Rule 4."""
    rate = Fraction(1) if item.rate is None else Fraction(item.rate)
    value = Fraction(item.quantity) * Fraction(item.amount) * rate
    value *= 1 + Fraction(item.on_cost_percent) / 100
    value /= 1 + Fraction(item.vat_percent) / 100
    return half_up(value * 10**digits)


def by_day(item: CostItem, digits: int, horizon: date) -> dict[date, int]:
    """What an item costs on each day before the horizon that it lies on (rules 5 and 6)."""
    amount = amount_of(item, digits)
    if item.recurrence in WEEKS_OF:
        falls = _weekly(item, amount, horizon)
    elif item.recurrence in MONTHS_OF:
        falls = _monthly(item, amount, horizon)
    elif item.spread_months is not None:
        residual = Fraction(item.residual or 0)
        falls = _depreciated(item, amount - half_up(residual * 10**digits))
    elif item.end is not None:
        falls = over_days(amount, days_of(item.start, item.end + timedelta(days=1)))
    else:
        falls = {item.start: amount}
    return {
        day: part
        for day, part in falls.items()
        if day < horizon and (item.end is None or day <= item.end)
    }


def _weekly(item: CostItem, amount: int, horizon: date) -> dict[date, int]:
    falls: dict[date, int] = {}
    start = item.start
    while start < horizon:
        stop = start + timedelta(weeks=WEEKS_OF[item.recurrence])
        falls |= over_days(amount, days_of(start, stop))
        start = stop
    return falls


def _monthly(item: CostItem, amount: int, horizon: date) -> dict[date, int]:
    falls: dict[date, int] = {}
    months = MONTHS_OF[item.recurrence]
    place = 0
    while months_later(item.start, place) < horizon:
        part = step(amount, months, place % months)
        falls |= over_days(part, _month_step(item.start, place))
        place += 1
    return falls


def _depreciated(item: CostItem, amount: int) -> dict[date, int]:
    falls: dict[date, int] = {}
    months = item.spread_months or 0
    for place in range(months):
        falls |= over_days(step(amount, months, place), _month_step(item.start, place))
    return falls


def _month_step(start: date, place: int) -> list[date]:
    return days_of(months_later(start, place), months_later(start, place + 1))


def cost_in(item: CostItem, digits: int, first: date, stop: date) -> int:
    """What falls on the days [first, stop)."""
    falls = _by_day_of_years(item, digits, date(stop.year + 1, 1, 1))
    return sum(part for day, part in falls.items() if first <= day < stop)


_by_day_of_years = lru_cache(by_day)


# Counts


class Row(NamedTuple):
    """A count row, or the part of it that lies in a span."""

    cell: Cell
    values: Mapping[str, int | None]


def rows_in(counts: Iterable[ContactCount], first: date, stop: date) -> list[Row]:
    """The part of every count that has a day in the span, spread day by day."""
    rows = []
    for count in counts:
        days = days_of(count.span.start, count.span.stop)
        if not any(first <= day < stop for day in days):
            continue
        values: dict[str, int | None] = {}
        for measure in MEASURES:
            recorded: int | None = getattr(count, measure)
            values[measure] = (
                None
                if recorded is None
                else sum(
                    part for day, part in over_days(recorded, days).items() if first <= day < stop
                )
            )
        rows.append(Row(count.cell, values))
    return rows


def cut_cells(counts: Iterable[ContactCount], first: date, stop: date) -> set[Cell]:
    """The cells with a count that lies in the span with some of its days only."""
    cells = set()
    for count in counts:
        inside = [first <= day < stop for day in days_of(count.span.start, count.span.stop)]
        if any(inside) and not all(inside):
            cells.add(count.cell)
    return cells


def handled(rows: Iterable[Row]) -> int:
    """Handled contacts."""
    return sum(row.values["handled"] or 0 for row in rows)


def recorded(rows: Iterable[Row], measure: str) -> int | None:
    """The sum of what is recorded, None where nothing is."""
    values = [row.values[measure] for row in rows]
    known = [value for value in values if value is not None]
    return sum(known) if known else None


def in_every_row(rows: Iterable[Row], measure: str) -> bool:
    """Whether the measure stands in every row with handled > 0."""
    return all(row.values[measure] is not None for row in rows if row.values["handled"])


# Capacity


def capacity_in(capacity: Iterable[Capacity], first: date, stop: date) -> tuple[int, int] | None:
    """Paid and practical seconds of the days; None where a day is not covered."""
    bare = set(days_of(first, stop))
    paid = practical = 0
    for row in capacity:
        days = days_of(row.span.start, row.span.stop)
        seconds = Fraction(row.paid_hours) * 3600
        usable = seconds * (1 - Fraction(row.shrinkage_percent) / 100)
        for day in days:
            if first <= day < stop:
                bare.discard(day)
                paid += over_days(half_up(seconds), days)[day]
                practical += over_days(half_up(usable), days)[day]
    return None if bare else (paid, practical)
