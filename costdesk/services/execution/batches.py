"""Imports as batches: what came before is left out, and what came is written into the history."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple, TypeVar

from costdesk.domain.duplicates import places_seen
from costdesk.domain.findings import Code, Finding, refuse
from costdesk.storage.batches import (
    Batch,
    insert_batch,
    mark_rows,
    origins,
    standing,
)
from costdesk.storage.definitions import put_setting

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from costdesk.services.imported_files import ImportedFile
    from costdesk.storage.database import Connection
    from costdesk.storage.rows import Table

Value = TypeVar("Value")

_NAME_OF: dict[Table, str] = {
    "cost": "costs",
    "contact": "contacts",
    "capacity": "capacity",
    "quality": "quality",
    "reason": "reasons",
    "statement_line": "lines",
}


class Arriving(NamedTuple):
    """The rows of a command: the places of those that came before, and the digest of each.

    ``told`` are those of them that are said to have come before; None stands for all.
    """

    file: ImportedFile | None
    table: Table
    seen: frozenset[int] = frozenset()
    signs: tuple[bytes, ...] = ()
    told: frozenset[int] | None = None

    def new(self, values: Sequence[Value]) -> list[Value]:
        """Those of the rows that did not come before."""
        return [value for place, value in enumerate(values) if place not in self.seen]

    @property
    def findings(self) -> list[Finding]:
        """How many came before."""
        return seen_findings(len(self.seen if self.told is None else self.told))


def seen_findings(rows: int) -> list[Finding]:
    """What to say where so many rows were left out because an earlier import brought them."""
    values: dict[str, str | int] = {"rows": rows, "reason": "seen_before"}
    return [Finding(Code.ROWS_LEFT_OUT, values=values)] if rows else []


def arriving(
    connection: Connection,
    table: Table,
    file: ImportedFile | None,
    values: Sequence[Value],
    sign_of: Callable[[Value], bytes],
    *,
    replace: bool = False,
) -> Arriving:
    """Which of the rows of a file came before. Raises Refused for a file taken in as it is.

    With ``replace`` a row that was changed by hand since makes way for the one of the file.
    """
    if file is None:
        return Arriving(None, table)
    refuse_again(connection, file, replace=replace)
    signs = tuple(map(sign_of, values))
    seen = frozenset(places_seen(signs, origins(connection, table, unedited=replace)))
    return Arriving(file, table, seen, signs)


def refuse_again(connection: Connection, file: ImportedFile | None, *, replace: bool) -> None:
    """Raise Refused for a file that was taken in as it is, and of which something is there."""
    if file is None or file.again or replace:
        return
    if before := standing(connection, file.digest):
        raise refuse(
            Code.TAKEN_IN_BEFORE,
            start=str(before.batch.at.date()),
            rows=before.there,
            id=before.id,
        )


class Beside(NamedTuple):
    """Rows of another table that came with the same file, and their ids."""

    arrived: Arriving
    ids: Sequence[int]


class Replaced(NamedTuple):
    """How many rows made way for an import, and how many of them are lost if it is taken back."""

    rows: int = 0
    lost: int = 0

    def also(self, other: Replaced) -> Replaced:
        """These and others."""
        return Replaced(self.rows + other.rows, self.lost + other.lost)


NOTHING_REPLACED = Replaced()


def keep(
    connection: Connection,
    rows: Arriving,
    ids: Sequence[int],
    replaced: Replaced = NOTHING_REPLACED,
    beside: Beside | None = None,
) -> int | None:
    """Write the import into the history; rows that were typed leave no trace there."""
    others = beside.ids if beside else ()
    if rows.file is None or not (ids or replaced.rows or others):
        return None
    file = rows.file
    for key, text in file.said:
        put_setting(connection, key, text)
    made = Batch(
        file.at,
        _NAME_OF[rows.table],
        file.name,
        file.profile,
        file.digest,
        len(ids) + len(others),
        len(rows.seen),
        *replaced,
    )
    number = insert_batch(connection, made)
    for came, each in ((rows, ids), *([beside] if beside else ())):
        mark_rows(connection, came.table, number, each, came.new(came.signs))
    return number
