"""Cost items as rows, and their shares of many spans at once."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING, Any, NamedTuple

from costdesk.domain.allocation import Pool, effective_driver, plain
from costdesk.domain.costs import CostItem, Schedule, schedule_of, share
from costdesk.domain.periods import DAY, Span
from costdesk.storage.batches import origin_of
from costdesk.storage.days import (
    Days,
    cuts,
    days_of,
    distinct_days,
    read_days,
    written_days,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from costdesk.storage.database import Connection

_COLUMNS = (
    "name, category, amount, first_day, quantity, currency, rate, on_cost_percent, vat_percent, "
    "recurrence, last_day, spread_months, residual, line, direction, channel, driver, one_off, "
    "vendor, note, without"
)
_DERIVED = "scheduled, effective_driver"
_POOL = "category, effective_driver, line, direction, coalesce(channel, '')"
_SCHEDULE = "scheduled, recurrence, first_day, last_day, spread_months, without"
# Written like the conditions of the indexes, so that these are used.
_ONCE = "recurrence = 'once' AND spread_months IS NULL"
_SERVED = "recurrence = 'once' AND last_day > first_day"
_SPREAD = "(recurrence <> 'once' OR spread_months > 0)"


class StoredCost(NamedTuple):
    """A cost item with the id of its row."""

    id: int
    item: CostItem


def all_costs(connection: Connection) -> list[StoredCost]:
    """The ledger, in the order of entry."""
    rows = connection.execute(f"SELECT id, {_COLUMNS} FROM cost ORDER BY id")  # noqa: S608
    return [_stored(row) for row in rows]


def recurring_costs(connection: Connection) -> list[StoredCost]:
    """The items that come again, in the order of entry."""
    query = f"SELECT id, {_COLUMNS} FROM cost WHERE recurrence <> 'once' ORDER BY id"  # noqa: S608
    return [_stored(row) for row in connection.execute(query)]


def cost(connection: Connection, number: int) -> StoredCost | None:
    """The cost item of an id."""
    query = f"SELECT id, {_COLUMNS} FROM cost WHERE id = ?"  # noqa: S608
    row = connection.execute(query, (number,)).fetchone()
    return row and _stored(row)


def _stored(row: Sequence[Any]) -> StoredCost:
    (
        number,
        name,
        category,
        amount,
        start,
        quantity,
        currency,
        rate,
        on_cost_percent,
        vat_percent,
        recurrence,
        end,
        spread_months,
        residual,
        line,
        direction,
        channel,
        driver,
        one_off,
        vendor,
        note,
        without,
    ) = row
    item = CostItem(
        name=name,
        category=category,
        amount=Decimal(amount),
        start=date.fromisoformat(start),
        quantity=Decimal(quantity),
        currency=currency,
        rate=None if rate is None else Decimal(rate),
        on_cost_percent=Decimal(on_cost_percent),
        vat_percent=Decimal(vat_percent),
        recurrence=recurrence,
        end=end and date.fromisoformat(end),
        spread_months=spread_months,
        residual=None if residual is None else Decimal(residual),
        line=line,
        direction=direction,
        channel=channel or "",
        driver=driver,
        one_off=bool(one_off),
        vendor=vendor,
        note=note,
        without=read_days(without),
    )
    return StoredCost(number, item)


def derived(item: CostItem, digits: int) -> tuple[int, str]:
    """What SQL adds up: the scheduled amount in minor units, and the driver that applies."""
    driver = effective_driver(item.driver, item.direction, item.channel)
    return schedule_of(item, digits).amount, driver


def _row(item: CostItem, digits: int) -> tuple[str | int | None, ...]:
    return (
        item.name,
        item.category,
        plain(item.amount),
        item.start.isoformat(),
        plain(item.quantity),
        item.currency,
        None if item.rate is None else plain(item.rate),
        plain(item.on_cost_percent),
        plain(item.vat_percent),
        item.recurrence,
        item.end.isoformat() if item.end else None,
        item.spread_months,
        None if item.residual is None else plain(item.residual),
        item.line,
        item.direction,
        item.channel or None,
        item.driver,
        int(item.one_off),
        item.vendor,
        item.note,
        written_days(item.without),
        *derived(item, digits),
    )


_PLACES = ", ".join("?" * len(f"{_COLUMNS}, {_DERIVED}".split(",")))


def insert_costs(connection: Connection, items: Iterable[CostItem], digits: int) -> range:
    """Enter items at the end; returns their ids."""
    first = connection.execute("SELECT coalesce(max(id), 0) + 1 FROM cost").get
    rows = [_row(item, digits) for item in items]
    ids = range(first, first + len(rows))
    connection.executemany(
        f"INSERT INTO cost (id, {_COLUMNS}, {_DERIVED}) VALUES (?, {_PLACES})",  # noqa: S608
        ((number, *row) for number, row in zip(ids, rows, strict=True)),
    )
    return ids


def update_costs(
    connection: Connection, changes: Iterable[tuple[int, CostItem]], digits: int
) -> None:
    """Replace items by id; one that is not as its import brought it is edited."""
    connection.executemany(
        f"UPDATE cost SET ({_COLUMNS}, {_DERIVED}) = ({_PLACES}), "  # noqa: S608
        "edited = coalesce(origin <> ?, 0) WHERE id = ?",
        ((*_row(item, digits), cost_origin(item, digits), number) for number, item in changes),
    )


def cost_origin(item: CostItem, digits: int) -> bytes:
    """What an item that is imported is known by again, whatever becomes of it.

    An occurrence that a bill takes the place of is nobody's edit.
    """
    return origin_of(_row(replace(item, without=()), digits))


def pool_shares(
    connection: Connection, spans: Sequence[Span], *, without_one_offs: bool = False
) -> list[dict[Pool, int]]:
    """The ledger's share of each span by pool, in minor units, exactly as ``costs.share``.

    Single items whose days all lie in a span are added up by SQL, all others shared one by one.
    Pools without a share are left out.
    """
    most = 0 if without_one_offs else 1
    shares: list[dict[Pool, int]] = [{} for _ in spans]
    for place, span in enumerate(spans):
        for pool, amount in _added_up(connection, span, most):
            shares[place][pool] = amount
    for pool, amount, place in _shared(connection, spans, most):
        shares[place][pool] = shares[place].get(pool, 0) + amount
    return [{pool: amount for pool, amount in part.items() if amount} for part in shares]


def single_shares(connection: Connection, spans: Sequence[Span]) -> list[int]:
    """Of ``pool_shares``, what comes once, is neither spread over months nor flagged one-off."""
    shares = [sum(amount for _, amount in _added_up(connection, span, 0)) for span in spans]
    for _, amount, place in _shared_singles(connection, spans, 0):
        shares[place] += amount
    return shares


def _added_up(connection: Connection, span: Span, most: int) -> Iterator[tuple[Pool, int]]:
    """Sums of the single items that lie in the span whole."""
    first, last = days_of(span)
    rows = connection.execute(
        f"SELECT {_POOL}, sum(scheduled) FROM cost WHERE {_ONCE} "  # noqa: S608
        "AND first_day BETWEEN ? AND ? AND coalesce(last_day, first_day) <= ? AND one_off <= ? "
        "GROUP BY 1, 2, 3, 4, 5",
        (first, last, last, most),
    )
    for *pool, amount in rows:
        yield Pool._make(pool), amount


def _shared(
    connection: Connection, spans: Sequence[Span], most: int
) -> Iterator[tuple[Pool, int, int]]:
    """Shares of the items that last: pool, amount and the place of the span."""
    spread = connection.execute(
        f"SELECT {_POOL}, {_SCHEDULE} FROM cost WHERE {_SPREAD} AND one_off <= ?",  # noqa: S608
        (most,),
    )
    for (*row,) in spread:
        schedule = _schedule(row[5:])
        pool = Pool._make(row[:5])
        for place, span in enumerate(spans):
            if span.stop > schedule.start and (schedule.stop is None or span.start < schedule.stop):
                yield pool, share(schedule, span), place
    yield from _shared_singles(connection, spans, most)


def _shared_singles(
    connection: Connection, spans: Sequence[Span], most: int
) -> Iterator[tuple[Pool, int, int]]:
    """The same of single items with a service period that a span cuts."""
    served = distinct_days(
        connection,
        f"SELECT DISTINCT first_day, last_day FROM cost WHERE {_SERVED}",  # noqa: S608
    )
    for days, place in cuts(served, spans):
        for pool, schedule in _served(connection, days, most):
            yield pool, share(schedule, spans[place]), place


def _served(connection: Connection, days: Days, most: int) -> Iterator[tuple[Pool, Schedule]]:
    """Single items with exactly this service period."""
    rows = connection.execute(
        f"SELECT {_POOL}, {_SCHEDULE} FROM cost WHERE {_SERVED} "  # noqa: S608
        "AND first_day = ? AND last_day = ? AND one_off <= ?",
        (*days, most),
    )
    for row in rows:
        yield Pool._make(row[:5]), _schedule(row[5:])


def _schedule(row: Sequence[Any]) -> Schedule:
    amount, recurrence, first, last, months, without = row
    stop = last and date.fromisoformat(last) + DAY
    missing = read_days(without)
    return Schedule(amount, recurrence, date.fromisoformat(first), stop, months, missing)


def first_cost_day(connection: Connection) -> date | None:
    """The first day any cost item begins."""
    day = connection.execute("SELECT min(first_day) FROM cost").get
    return day and date.fromisoformat(day)


def count_costs(connection: Connection) -> int:
    """How many items the ledger has."""
    return int(connection.execute("SELECT count(*) FROM cost").get)


# Each in the order of an index of its own: all costs of a period are few among very many.
_VENDORS_OF_A_DAY = (
    f"SELECT vendor FROM cost WHERE {_ONCE} AND first_day BETWEEN :first AND :last "  # noqa: S608
    "AND (last_day IS NULL OR last_day = first_day) AND vendor <> ''"
)
_VENDORS_OF_A_SERVICE = (
    f"SELECT vendor FROM cost WHERE {_SERVED} AND spread_months IS NULL "  # noqa: S608
    "AND first_day <= :last AND last_day >= :first AND vendor <> ''"
)
_VENDORS_OF_WHAT_GOES_ON = (
    f"SELECT vendor FROM cost WHERE {_SPREAD} AND first_day <= :last "  # noqa: S608
    "AND (last_day IS NULL OR last_day >= :first) AND vendor <> ''"
)


def vendors(connection: Connection, span: Span, *, single: bool = False) -> frozenset[str]:
    """Whose cost lies in a span; with ``single`` of those that are entered each time they come."""
    queries = [_VENDORS_OF_A_DAY, _VENDORS_OF_A_SERVICE]
    if not single:
        queries.append(_VENDORS_OF_WHAT_GOES_ON)
    rows = connection.execute(" UNION ".join(queries), days_of(span)._asdict())
    return frozenset(str(vendor) for (vendor,) in rows)
