"""Entering, changing and deleting capacity: no hours are paid twice."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING

from costdesk.domain.contacts import Capacity, capacity_problems
from costdesk.domain.findings import Code, Finding
from costdesk.services.execution.batches import Replaced, arriving, keep
from costdesk.services.execution.days import span_problems
from costdesk.services.execution.outcome import (
    CAPACITY,
    Outcome,
    added,
    changed,
    deleted,
    refuse_all,
    refuse_missing,
)
from costdesk.services.execution.overlaps import (
    Entry,
    Meeting,
    meetings,
    meetings_within,
    overlap_findings,
)
from costdesk.storage.capacity import (
    capacity_days,
    capacity_origin,
    insert_capacity,
    update_capacity,
)
from costdesk.storage.days import days_of
from costdesk.storage.rows import delete_rows

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from costdesk.domain.definitions import Definitions
    from costdesk.services.commands import AddCapacity, ChangeCapacity, DeleteCapacity
    from costdesk.storage.database import Connection


def add(connection: Connection, definitions: Definitions, command: AddCapacity) -> Outcome:  # noqa: ARG001
    """Enter rows."""
    given = _sound(command.rows)
    entries = _entries(given)
    _refuse(Code.CAPACITY_OVERLAP_IN_FILE, meetings_within(_one_of_each(entries)))
    arrived = arriving(
        connection, "capacity", command.file, given, capacity_origin, replace=command.replace
    )
    entries = [entry for entry in entries if entry.number not in arrived.seen]
    stored = _stored(connection)
    findings = arrived.findings
    replaced: list[int] = []
    if command.replace:
        replaced = [meeting.entry.number for meeting in meetings(stored, entries)]
        delete_rows(connection, "capacity", replaced)
        if replaced:
            findings.append(Finding(Code.ROWS_REPLACED, values={"rows": len(replaced)}))
    else:
        _refuse(Code.CAPACITY_OVERLAP, meetings(entries, stored))
    ids = insert_capacity(connection, arrived.new(given))
    keep(connection, arrived, ids, Replaced(len(replaced), len(replaced)))
    return added(CAPACITY, ids, command.source, findings)._replace(left_out=arrived.seen)


def change(connection: Connection, definitions: Definitions, command: ChangeCapacity) -> Outcome:  # noqa: ARG001
    """Replace rows; one that keeps another's very days is that team's neighbour, not its double."""
    ids = refuse_missing(connection, "capacity", (number for number, _ in command.changes))
    rows = _sound(dict(command.changes).values())
    entries = _entries(rows)
    _refuse(Code.CAPACITY_OVERLAP_IN_FILE, meetings_within(_one_of_each(entries)))
    others = [entry for entry in _stored(connection) if entry.number not in ids]
    found = [
        meeting
        for entry in entries
        for meeting in meetings([entry], [other for other in others if other[:2] != entry[:2]])
    ]
    _refuse(Code.CAPACITY_OVERLAP, found)
    update_capacity(connection, zip(ids, rows, strict=True))
    return changed(CAPACITY, len(ids))


def delete(connection: Connection, definitions: Definitions, command: DeleteCapacity) -> Outcome:  # noqa: ARG001
    """Delete rows."""
    ids = refuse_missing(connection, "capacity", command.ids)
    delete_rows(connection, "capacity", ids)
    return deleted(CAPACITY, len(ids))


def _sound(rows: Iterable[Capacity]) -> list[Capacity]:
    """The rows; raises Refused with all problems of all of them."""
    given = list(rows)
    problems = []
    for number, row in enumerate(given, start=1):
        found = [*capacity_problems(row), *span_problems(row.span)]
        problems += [finding.at(row=number) for finding in found]
    refuse_all(problems)
    return given


def _entries(rows: Sequence[Capacity]) -> list[Entry]:
    return [Entry(*days_of(row.span), place) for place, row in enumerate(rows)]


def _one_of_each(entries: Iterable[Entry]) -> list[Entry]:
    """The first entry of each span: those with the very same days are teams side by side."""
    return [next(same) for _, same in groupby(sorted(entries), key=lambda entry: entry[:2])]


def _stored(connection: Connection) -> list[Entry]:
    return [Entry._make(row) for row in capacity_days(connection)]


def _refuse(code: Code, found: Iterable[Meeting]) -> None:
    refuse_all(overlap_findings(code, [(meeting, "") for meeting in found]))
