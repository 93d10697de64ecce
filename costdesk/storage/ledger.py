"""The ledger as a table to look at: light rows, and what each item costs in a span of days."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, NamedTuple

from costdesk.domain.costs import Schedule, share
from costdesk.domain.periods import DAY
from costdesk.storage.days import days_of

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Any

    from costdesk.domain.periods import Span
    from costdesk.storage.database import Connection


class LedgerRow(NamedTuple):
    """What of a cost item is needed to sort, filter and group tens of thousands of them.

    ``amount`` is in minor units: of one occurrence, less the residual in a depreciation, which is a
    decimal text. Days are ISO texts, which sort like the days themselves.
    """

    id: int
    name: str
    category: str
    amount: int
    recurrence: str
    first_day: str
    last_day: str | None
    spread_months: int | None
    residual: str | None
    line: str
    direction: str
    channel: str
    vendor: str
    note: str


def ledger(connection: Connection) -> list[LedgerRow]:
    """All items, in the order of entry."""
    rows = connection.execute(
        "SELECT id, name, category, scheduled, recurrence, first_day, last_day, "
        "spread_months, residual, line, direction, coalesce(channel, ''), vendor, note "
        "FROM cost ORDER BY id"
    )
    return list(map(LedgerRow._make, rows))


def item_shares(connection: Connection, span: Span) -> dict[int, int]:
    """What each item costs in a span, in minor units, exactly as ``costs.share``.

    Items that cost nothing in it are left out.
    """
    first, last = days_of(span)
    whole = connection.execute(
        "SELECT id, scheduled FROM cost WHERE recurrence = 'once' AND spread_months IS NULL "
        "AND first_day BETWEEN ? AND ? AND coalesce(last_day, first_day) <= ? AND scheduled <> 0",
        (first, last, last),
    )
    shares: dict[int, int] = dict(whole)
    for number, *schedule in _lasting(connection, first, last):
        if amount := share(_schedule(schedule), span):
            shares[number] = amount
    return shares


def _lasting(connection: Connection, first: str, last: str) -> list[Sequence[Any]]:
    """The items that may be in the span in part."""
    columns = "id, scheduled, recurrence, first_day, last_day, spread_months"
    spread = connection.execute(
        f"SELECT {columns} FROM cost "  # noqa: S608
        "WHERE (recurrence <> 'once' OR spread_months > 0) AND first_day <= ? "
        "AND (last_day IS NULL OR last_day >= ?)",
        (last, first),
    ).fetchall()
    served = connection.execute(
        f"SELECT {columns} FROM cost "  # noqa: S608
        "WHERE recurrence = 'once' AND last_day > first_day "
        "AND first_day <= ? AND last_day >= ? AND (first_day < ? OR last_day > ?)",
        (last, first, first, last),
    ).fetchall()
    return [*spread, *served]


def _schedule(row: Sequence[Any]) -> Schedule:
    amount, recurrence, first, last, months = row
    stop = last and date.fromisoformat(last) + DAY
    return Schedule(amount, recurrence, date.fromisoformat(first), stop, months)
