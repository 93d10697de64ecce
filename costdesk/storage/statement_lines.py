"""Lines of banks and ledgers as rows: those that became costs, were left out, or wait."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING, Any, Literal, NamedTuple

from costdesk.domain.allocation import plain
from costdesk.domain.statements import StatementLine
from costdesk.storage.batches import origin_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from costdesk.storage.database import Connection

State = Literal["waiting", "taken", "skipped"]

_COLUMNS = "day, amount, currency, payee, text, account, counter, heading, key"
_COST = "(SELECT min(cost.id) FROM cost WHERE cost.statement = statement_line.id)"
_READ = f"SELECT id, reason, batch, edited, {_COST}, {_COLUMNS} FROM statement_line"  # noqa: S608
_WAITING = (
    "reason = '' AND NOT EXISTS (SELECT 1 FROM cost WHERE cost.statement = statement_line.id)"
)


class StoredLine(NamedTuple):
    """A line with its id, why it is no cost, and the cost that it became.

    ``edited`` says that somebody decided about this line, and no rule.
    """

    id: int
    line: StatementLine
    reason: str
    batch: int | None
    cost: int | None
    edited: bool

    @property
    def state(self) -> State:
        """What became of it."""
        if self.cost is not None:
            return "taken"
        return "skipped" if self.reason else "waiting"


def line_origin(line: StatementLine) -> bytes:
    """What a line is known by again: the key of its source where it gives one, else all it says.

    A key goes with day and amount, because not every source keeps its keys apart.
    """
    always = (line.account, line.day, plain(line.amount), line.currency, line.heading)
    if line.key:
        return origin_of((*always, line.key))
    return origin_of((*always, line.payee, line.text, line.counter))


def all_lines(connection: Connection) -> list[StoredLine]:
    """All lines by day, then in the order of entry."""
    return _lines(connection, f"{_READ} ORDER BY day, id")


def waiting_lines(connection: Connection) -> list[StoredLine]:
    """The lines that wait for the owner, by day."""
    return _lines(connection, f"{_READ} WHERE {_WAITING} ORDER BY day, id")


def left_out_lines(connection: Connection, reason: str) -> list[StoredLine]:
    """The lines that a rule left out for a reason, by day; nobody decided about them by hand."""
    query = f"{_READ} WHERE reason = '{reason}' AND edited = 0 ORDER BY day, id"
    return _lines(connection, query)


def waiting_count(connection: Connection) -> int:
    """How many lines wait for the owner."""
    count = f"SELECT count(*) FROM statement_line WHERE {_WAITING}"  # noqa: S608 - nobody's text
    return int(connection.execute(count).get)


def statement_line(connection: Connection, number: int) -> StoredLine | None:
    """The line of an id."""
    return next(iter(_lines(connection, f"{_READ} WHERE id = ?", number)), None)


def _lines(connection: Connection, query: str, *values: int) -> list[StoredLine]:
    return [_stored(row) for row in connection.execute(query, values)]


def _stored(row: Sequence[Any]) -> StoredLine:
    number, reason, batch, edited, cost, day, amount, *texts = row
    return StoredLine(number, _line(day, amount, texts), reason, batch, cost, bool(edited))


def _line(day: str, amount: str, texts: Sequence[Any]) -> StatementLine:
    return StatementLine(date.fromisoformat(day), Decimal(amount), *texts)


def insert_lines(connection: Connection, lines: Iterable[StatementLine]) -> range:
    """Enter lines that wait; returns their ids."""
    first = connection.execute("SELECT coalesce(max(id), 0) + 1 FROM statement_line").get
    rows = [_row(line) for line in lines]
    ids = range(first, first + len(rows))
    connection.executemany(
        f"INSERT INTO statement_line (id, {_COLUMNS}, reason, edited) "  # noqa: S608
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, '', 0)",
        ((number, *row) for number, row in zip(ids, rows, strict=True)),
    )
    return ids


def _row(line: StatementLine) -> tuple[str, ...]:
    return (line.day.isoformat(), plain(line.amount), *line[2:-1])


def give_reason(
    connection: Connection, reasons: Iterable[tuple[int, str]], *, by_hand: bool
) -> None:
    """Say why lines are no costs; an empty reason lets them wait again."""
    connection.executemany(
        "UPDATE statement_line SET reason = ?, edited = ? WHERE id = ?",
        ((reason, int(by_hand), number) for number, reason in reasons),
    )


def mark_decided(connection: Connection, number: int) -> None:
    """Note that somebody decided about a line, and no rule."""
    connection.execute("UPDATE statement_line SET edited = 1 WHERE id = ?", (number,))


class OtherLine(NamedTuple):
    """A line of an account that an import brought, with the file that it came in."""

    line: StatementLine
    file: str


def lines_of_others(
    connection: Connection, profile: str, first: date, last: date
) -> list[OtherLine]:
    """The lines between two days (both in) that came in another format."""
    columns = ", ".join(f"statement_line.{name}" for name in _COLUMNS.split(", "))
    rows = connection.execute(
        f"SELECT batch.file, {columns} FROM statement_line "  # noqa: S608 - names of columns
        "JOIN batch ON batch.id = statement_line.batch "
        "WHERE batch.profile <> ? AND day BETWEEN ? AND ?",
        (profile, first.isoformat(), last.isoformat()),
    )
    return [OtherLine(_line(day, amount, texts), file) for file, day, amount, *texts in rows]


def own_accounts(connection: Connection) -> list[str]:
    """The accounts that lines come from, as they are written."""
    rows = connection.execute("SELECT DISTINCT account FROM statement_line WHERE account <> ''")
    return [account for (account,) in rows]
