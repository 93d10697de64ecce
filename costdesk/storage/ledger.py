"""The ledger as a table to look at: light rows, and what each item costs in a span of days."""

from __future__ import annotations

from datetime import date
from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from costdesk.domain.costs import Schedule, share
from costdesk.domain.periods import DAY
from costdesk.storage.days import days_of, read_days

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
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


_MANY = 1000  # rows; to read each of more by its id would take longer than to read all
_AT_ONCE = 5000  # rows: about ten milliseconds
_ROWS = (
    "SELECT id, name, category, scheduled, recurrence, first_day, last_day, spread_months, "
    "residual, line, direction, coalesce(channel, ''), vendor, note FROM cost"
)
# As LedgerRow._make, without a call in Python for each of many rows.
_made = partial(tuple.__new__, LedgerRow)


class Ledger:
    """The rows of all items, kept between readings: only those that changed are read again."""

    def __init__(self, connection: Connection) -> None:
        """Read nothing yet."""
        self._connection = connection
        self._rows: dict[int, LedgerRow] = {}
        self._version: int | None = None
        self._is_whole = False
        self._touched: set[int] = set()

    def rows(self) -> list[LedgerRow]:
        """All items, in the order of entry. Those that are as before are the same objects."""
        while self.read_on():
            pass
        if self._touched:
            self._read_touched()
        self._touched.clear()
        return list(self._rows.values())

    def read_on(self) -> bool:
        """Read some more of the rows; False once none is missing."""
        # It changes when another connection has written to the file.
        version = self._connection.pragma("data_version")
        if version != self._version or len(self._touched) > _MANY:
            self._connection.set_update_hook(self._note)
            self._rows, self._version, self._is_whole = {}, version, False
            self._touched.clear()
        if not self._is_whole:
            last = next(reversed(self._rows), 0)
            query = f"{_ROWS} WHERE id > ? ORDER BY id LIMIT ?"
            more = {row.id: row for row in self._read(query, last, _AT_ONCE)}
            self._rows |= more
            self._is_whole = len(more) < _AT_ONCE
        return not self._is_whole

    def _note(self, _kind: int, _database: str, table: str, number: int) -> None:
        """A row is written, whatever becomes of its transaction."""
        if table == "cost":
            self._touched.add(number)

    def _read_touched(self) -> None:
        query = f"{_ROWS} WHERE id = ?"
        read = (row for number in sorted(self._touched) for row in self._read(query, number))
        found = {row.id: row for row in read}
        for number in self._touched - found.keys():
            self._rows.pop(number, None)
        last = next(reversed(self._rows), 0)
        comes_back = any(number < last and number not in self._rows for number in found)
        self._rows |= found
        if comes_back:
            self._rows = dict(sorted(self._rows.items()))

    def _read(self, query: str, *values: int) -> Iterable[LedgerRow]:
        return map(_made, self._connection.execute(query, values))


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
    columns = "id, scheduled, recurrence, first_day, last_day, spread_months, without"
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
    amount, recurrence, first, last, months, without = row
    stop = last and date.fromisoformat(last) + DAY
    missing = read_days(without)
    return Schedule(amount, recurrence, date.fromisoformat(first), stop, months, missing)
