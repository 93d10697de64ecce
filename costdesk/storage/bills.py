"""Which line a cost comes from, and which occurrence of a recurring item it takes the place of."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any, NamedTuple

from costdesk.storage.costs import cost
from costdesk.storage.days import written_days

if TYPE_CHECKING:
    from collections.abc import Iterable

    from costdesk.domain.payments import Paid
    from costdesk.storage.database import Connection


class Bill(NamedTuple):
    """A cost by its id, the line that it comes from with its batch, and what it pays."""

    id: int
    origin: bytes
    line: int
    batch: int | None
    paid: Paid | None


def mark_bills(connection: Connection, bills: Iterable[Bill]) -> None:
    """Note where costs that were just entered come from, and what they pay."""
    connection.executemany(
        "UPDATE cost SET batch = ?, origin = ?, statement = ?, pays = ?, pays_day = ? WHERE id = ?",
        (
            (
                bill.batch,
                bill.origin,
                bill.line,
                bill.paid and bill.paid.number,
                bill.paid and bill.paid.day.isoformat(),
                bill.id,
            )
            for bill in bills
        ),
    )


def take_place(connection: Connection, paid: Paid) -> None:
    """Let an occurrence not fall due."""
    stored = cost(connection, paid.number)
    if stored is not None:
        _put_days(connection, paid.number, (*stored.item.without, paid.day))


def release(connection: Connection, ids: Iterable[int]) -> None:
    """Before costs are deleted: what they paid falls due again, and nobody pays them any more."""
    if connection.execute("SELECT 1 FROM cost WHERE pays IS NOT NULL LIMIT 1").get is None:
        return
    for number in ids:
        connection.execute("UPDATE cost SET pays = NULL, pays_day = NULL WHERE pays = ?", (number,))
        query = "SELECT pays, pays_day FROM cost WHERE id = ? AND pays IS NOT NULL"
        rows: list[tuple[Any, ...]] = connection.execute(query, (number,)).fetchall()
        for paid, text in rows:
            stored, day = cost(connection, paid), date.fromisoformat(text)
            if stored is not None:
                left = (each for each in stored.item.without if each != day)
                _put_days(connection, paid, left)


def _put_days(connection: Connection, number: int, days: Iterable[date]) -> None:
    connection.execute("UPDATE cost SET without = ? WHERE id = ?", (written_days(days), number))


def costs_of_lines(connection: Connection, lines: Iterable[int]) -> list[int]:
    """The ids of the costs that lines became."""
    query = "SELECT id FROM cost WHERE statement = ? ORDER BY id"
    return [int(row) for number in lines for (row,) in connection.execute(query, (number,))]
