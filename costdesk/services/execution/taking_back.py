"""Taking an import back: its rows go, and days that others have too are counted by those alone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from costdesk.domain.findings import Code, Finding, refuse
from costdesk.services.execution.giving_back import Taken, give_back, shared_with_others
from costdesk.services.execution.names import Names
from costdesk.services.execution.outcome import (
    CAPACITY,
    COSTS,
    COUNTS,
    IMPORTS,
    LINES,
    QUALITY,
    REASONS,
    Outcome,
)
from costdesk.services.execution.standing_again import freed_days, stand_again
from costdesk.storage.batches import batch, mark_undone, rows_of
from costdesk.storage.bills import release
from costdesk.storage.history import StepName
from costdesk.storage.import_aside import forget_aside
from costdesk.storage.import_days import forget_import
from costdesk.storage.rows import delete_rows

if TYPE_CHECKING:
    from costdesk.domain.definitions import Definitions
    from costdesk.services.commands import UndoImport
    from costdesk.services.execution.giving_back import Back
    from costdesk.storage.batches import StoredBatch
    from costdesk.storage.database import Connection
    from costdesk.storage.rows import Table

# Costs go before the lines that they come from.
_KIND_OF: dict[Table, str] = {
    "cost": COSTS,
    "contact": COUNTS,
    "capacity": CAPACITY,
    "quality": QUALITY,
    "reason": REASONS,
    "statement_line": LINES,
}


def undo(connection: Connection, definitions: Definitions, command: UndoImport) -> Outcome:  # noqa: ARG001
    """Delete what is there of an import. Raises Refused where edits would go unasked."""
    stored = _undoable(connection, command)
    keep_edited = command.edited == "keep"
    names = Names(connection)
    taken = Taken(stored.id, stored.batch.profile, keep_edited)
    back = shared_with_others(connection, names, taken)
    counts = rows_of(connection, "contact", stored.id, but_edited=keep_edited)
    reasons = rows_of(connection, "reason", stored.id, but_edited=keep_edited)
    freed = freed_days(connection, counts, reasons)
    kinds, deleted = {IMPORTS}, 0
    for table, kind in _KIND_OF.items():
        ids = rows_of(connection, table, stored.id, but_edited=keep_edited)
        if table == "cost":
            release(connection, ids)
        delete_rows(connection, table, ids)
        deleted += len(ids) if table != "cost" or stored.batch.kind == "costs" else 0
        if ids:
            kinds.add(kind)
    forget_import(connection, stored.id)
    forget_aside(connection, stored.id)
    back = stand_again(connection, names, freed, back)
    kinds |= back.kinds
    created = give_back(connection, names, back)
    mark_undone(connection, stored.id, command.at)
    name = StepName("undo_import", {"file": stored.batch.file, "count": deleted})
    findings = (*created, *_told(stored, back, keep=keep_edited), *back.findings)
    return Outcome(name, frozenset(kinds), findings=findings)


def _undoable(connection: Connection, command: UndoImport) -> StoredBatch:
    stored = batch(connection, command.batch)
    if stored is None:
        raise refuse(Code.NO_SUCH_IMPORT, id=command.batch)
    if stored.undone:
        raise refuse(Code.IMPORT_UNDONE, text=stored.batch.file, start=str(stored.undone.date()))
    if stored.edited and command.edited == "ask":
        raise refuse(Code.EDITS_WOULD_GO, rows=stored.edited, text=stored.batch.file)
    return stored


def _told(stored: StoredBatch, back: Back, *, keep: bool) -> list[Finding]:
    found = []
    if stored.edited:
        code = Code.EDITS_KEPT if keep else Code.EDITS_DELETED
        found.append(Finding(code, values={"rows": stored.edited}))
    lost = stored.batch.lost
    if lost is None:
        lost = stored.batch.replaced - len(back.counts)
    if lost > 0:
        found.append(Finding(Code.REPLACED_STAY_GONE, values={"rows": lost}))
    return found
