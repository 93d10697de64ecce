"""Whether the file is sound, and still says what its rows say."""

from __future__ import annotations

from typing import TYPE_CHECKING

from costdesk.domain.contacts import Cell
from costdesk.domain.findings import Code, Finding, Place
from costdesk.storage.costs import all_costs, derived

if TYPE_CHECKING:
    from costdesk.storage.database import Connection

_MOST = 100


def check(connection: Connection, digits: int) -> list[Finding]:
    """What is wrong with the file itself; ``digits`` are those of its currency."""
    broken = _broken(connection)
    if broken:
        return broken
    return [
        *_stale_amounts(connection, digits),
        *_overlaps(connection),
        *_reason_overlaps(connection),
    ]


def _broken(connection: Connection) -> list[Finding]:
    found = []
    for (text,) in connection.execute(f"PRAGMA integrity_check({_MOST:d})"):
        if text != "ok":
            found.append(Finding(Code.DAMAGED_WORKSPACE, values={"text": text}))
    for table, row, parent, _ in connection.execute("PRAGMA foreign_key_check"):
        text = f"{table} {row}: {parent}"
        found.append(Finding(Code.DAMAGED_WORKSPACE, values={"text": text}))
    return found


def _stale_amounts(connection: Connection, digits: int) -> list[Finding]:
    """Items whose derived columns are not what their fields give."""
    rows = connection.execute("SELECT scheduled, effective_driver FROM cost ORDER BY id").fetchall()
    return [
        Finding(Code.AMOUNT_STALE, values={"text": stored.item.name, "id": stored.id})
        for stored, row in zip(all_costs(connection), rows, strict=True)
        if derived(stored.item, digits) != row
    ]


def _overlaps(connection: Connection) -> list[Finding]:
    """Counts of a cell that begin before an earlier one of that cell has ended."""
    rows = connection.execute(
        """
        SELECT line, direction, channel, first_day, last_day, id FROM (
            SELECT *, max(last_day) OVER (
                PARTITION BY line, direction, channel ORDER BY first_day, id
                ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING
            ) AS reach FROM contact
        ) WHERE first_day <= reach
        """
    )
    return [
        Finding(
            Code.COUNT_OVERLAP_STORED,
            Place(cell=str(Cell(line, direction, channel))),
            {"start": first, "end": last, "id": number},
        )
        for line, direction, channel, first, last, number in rows
    ]


def _reason_overlaps(connection: Connection) -> list[Finding]:
    """Rows of a cell and reason that begin before an earlier one of the same has ended."""
    rows = connection.execute(
        """
        SELECT line, direction, channel, reason, first_day, last_day, id FROM (
            SELECT *, max(last_day) OVER (
                PARTITION BY line, direction, channel, reason ORDER BY first_day, id
                ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING
            ) AS reach FROM reason
        ) WHERE first_day <= reach
        """
    )
    return [
        Finding(
            Code.REASON_OVERLAP_STORED,
            Place(cell=str(Cell(line, direction, channel))),
            {"text": reason, "start": first, "end": last, "id": number},
        )
        for line, direction, channel, reason, first, last, number in rows
    ]
