"""Entering, changing and deleting contact counts: no day of a cell is counted twice."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from costdesk.domain.contacts import Cell, ContactCount, count_problems
from costdesk.domain.findings import Code, Finding
from costdesk.domain.periods import Span
from costdesk.domain.progress import part, told
from costdesk.services.execution.batches import (
    NOTHING_REPLACED,
    Replaced,
    arriving,
    keep,
    refuse_again,
    seen_findings,
)
from costdesk.services.execution.days import span_problems
from costdesk.services.execution.known_days import KnownDays, known_days
from costdesk.services.execution.names import Names, cell_problems
from costdesk.services.execution.outcome import (
    COUNTS,
    REASONS,
    Outcome,
    added,
    changed,
    deleted,
    refuse_all,
    refuse_missing,
)
from costdesk.services.execution.overlaps import (
    Entry,
    meetings,
    meetings_within,
    overlap_findings,
)
from costdesk.services.execution.reasons import Came, add_beside, recorded
from costdesk.services.execution.whole_days import WholeDays, edges_of, stored_days, whole_days
from costdesk.storage.contacts import count_origin, insert_counts, update_counts
from costdesk.storage.days import days_of
from costdesk.storage.import_aside import Aside, move_aside, set_aside
from costdesk.storage.import_days import forget_days, insert_days
from costdesk.storage.reasons import reasons_of_days
from costdesk.storage.rows import delete_rows

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping, Sequence

    from costdesk.domain.definitions import Definitions
    from costdesk.domain.known_contacts import EdgeDay
    from costdesk.domain.progress import Progress
    from costdesk.services.commands import AddCounts, ChangeCounts, DeleteCounts, PutCounts
    from costdesk.services.imported_files import ImportedFile
    from costdesk.storage.database import Connection


def add(
    connection: Connection,
    definitions: Definitions,  # noqa: ARG001
    command: AddCounts,
    progress: Progress,
) -> Outcome:
    """Enter counts."""
    names, replace = Names(connection), command.replace
    refuse_again(connection, command.file, replace=replace)
    known = known_days(connection, command, names)
    delete_rows(connection, "contact", known.give_way)
    counts = _sound(known.counts, names, part(progress, 0, 50))
    rows = arriving(connection, "contact", command.file, counts, count_origin, replace=replace)
    every_entry = _entries(counts)
    entries = _but(every_entry, rows.seen)
    findings = [*names.create(), *seen_findings(len(rows.seen) + len(known.seen)), *known.findings]
    replaced = _give_way(connection, entries, command.file) if replace else NOTHING_REPLACED
    whole = WholeDays()
    if replaced.rows:
        findings.append(Finding(Code.ROWS_REPLACED, values={"rows": replaced.rows}))
    elif not replace:
        edges = edges_of(command.counts)
        whole = whole_days(connection, command.file, counts, every_entry, rows.seen, edges)
        if command.whole_days and whole.is_any:
            replaced = _make_way(connection, whole.give_way, command.file)
            rows = rows._replace(seen=rows.seen | whole.left_out)
            findings.append(whole.finding(Code.DAYS_JOINED))
        also = [whole.finding(Code.WHOLE_DAYS)] if whole.is_all else []
        _refuse_double(connection, _but(entries, rows.seen), also=also)
    ids = insert_counts(connection, rows.new(counts), part(progress, 60, 100))
    came = _reasons(connection, command, known, every_entry, whole)
    replaced = replaced.also(came.replaced).also(Replaced(len(known.give_way)))
    number = keep(connection, rows, ids, replaced, came.beside)
    if number is not None:
        seen = [count for place, count in enumerate(counts) if place in rows.seen]
        _set_aside(connection, number, command.edges, Aside(tuple(seen), came.seen))
        forget_days(connection, command.file.profile if command.file else "", known.over)
        insert_days(connection, number, command.edges, anew=replace)
    outcome = added(COUNTS, ids, command.source, [*findings, *came.findings])
    if came.beside:
        outcome = outcome._replace(kinds=outcome.kinds | {REASONS})
    return outcome._replace(left_out=known.left_out(rows.seen), news=known.news)


def _reasons(
    connection: Connection,
    command: AddCounts,
    known: KnownDays,
    entries: Mapping[Cell, Sequence[Entry]],
    whole: WholeDays,
) -> Came:
    """What the counts were about.

    Of a day whose contacts an earlier file has as well, each contact has one reason; a day that is
    counted by one of two files has those of that file.
    """
    rows, file = command.reasons, command.file
    if not rows or not file:
        return Came()
    others: frozenset[tuple[Cell, Span]] = frozenset()
    if command.whole_days:
        gone = [each.id for each in reasons_of_days(connection, file.profile, whole.gone)]
        move_aside(connection, "reason", gone)
        delete_rows(connection, "reason", gone)
        left_to_others = (known.counts[place] for place in whole.left_out)
        others = frozenset((count.cell, count.span) for count in left_to_others)
    delete_rows(connection, "reason", known.shift.give_way)
    own = [row for row in rows if row.span.start not in known.shared]
    taken = [row for row in own if (row.cell, row.span) not in others]
    left_out = sum(row.contacts for row in own) - sum(row.contacts for row in taken)
    replace = command.replace
    came = add_beside(connection, [*taken, *known.shift.rows], file, entries, replace=replace)
    told = recorded(rows, left_out, known.shift.left_out)
    return came._replace(findings=told)


def change(
    connection: Connection,
    definitions: Definitions,  # noqa: ARG001
    command: ChangeCounts,
    progress: Progress,
) -> Outcome:
    """Replace counts."""
    ids = refuse_missing(connection, "contact", (number for number, _ in command.changes))
    names = Names(connection)
    counts = _sound(dict(command.changes).values(), names, part(progress, 0, 50))
    entries = _entries(counts)
    _refuse_double(connection, entries, but=frozenset(ids))
    findings = names.create()
    update_counts(connection, zip(ids, told(counts, part(progress, 60, 100)), strict=True))
    return changed(COUNTS, len(ids), findings)


def delete(
    connection: Connection,
    definitions: Definitions,  # noqa: ARG001
    command: DeleteCounts,
    progress: Progress,
) -> Outcome:
    """Delete counts."""
    ids = refuse_missing(connection, "contact", command.ids, part(progress, 0, 40))
    delete_rows(connection, "contact", told(ids, part(progress, 40, 100)))
    return deleted(COUNTS, len(ids))


def put(
    connection: Connection,
    definitions: Definitions,  # noqa: ARG001
    command: PutCounts,
    progress: Progress,
) -> Outcome:
    """Delete, replace and enter counts; only what is there afterwards may not count twice."""
    gone = refuse_missing(connection, "contact", command.deletes)
    ids = refuse_missing(connection, "contact", (number for number, _ in command.changes))
    names = Names(connection)
    counts = _sound([*dict(command.changes).values(), *command.adds], names, part(progress, 0, 50))
    entries = _entries(counts)
    _refuse_double(connection, entries, but=frozenset([*gone, *ids]))
    findings = names.create()
    delete_rows(connection, "contact", gone)
    update_counts(connection, zip(ids, counts, strict=False))
    new = insert_counts(connection, counts[len(ids) :], part(progress, 60, 100))
    if not ids and not gone:
        return added(COUNTS, new, "", findings)
    if not ids and not new:
        return deleted(COUNTS, len(gone))
    outcome = changed(COUNTS, len(gone) + len(ids) + len(new), findings)
    return outcome._replace(ids=tuple(new))


def _sound(
    counts: Collection[ContactCount], names: Names, progress: Progress
) -> list[ContactCount]:
    """The counts as they are stored; raises Refused with all problems of all of them."""
    cells: dict[Cell, Cell] = {}
    settled = [_settled(count, cells, names) for count in counts]
    problems = []
    for row, count in enumerate(told(settled, progress), start=1):
        found = [
            *count_problems(count),
            *cell_problems(count.cell),
            *span_problems(count.span),
        ]
        problems += [finding.at(row=row, cell=str(count.cell)) for finding in found]
    refuse_all(problems)
    return settled


def _settled(count: ContactCount, cells: dict[Cell, Cell], names: Names) -> ContactCount:
    """The count with its channel in the known spelling; ``cells`` remembers those seen."""
    cell = cells.get(count.cell)
    if cell is None:
        cell = names.cell(count.cell)
        cells[count.cell] = cell
    return count if cell == count.cell else replace(count, cell=cell)


def _entries(counts: Sequence[ContactCount]) -> dict[Cell, list[Entry]]:
    """The days of each cell's counts; raises Refused where two of them overlap."""
    entries: dict[Cell, list[Entry]] = {}
    for place, count in enumerate(counts):
        entries.setdefault(count.cell, []).append(Entry(*days_of(count.span), place))
    twice = [
        (meeting, str(cell)) for cell, rows in entries.items() for meeting in meetings_within(rows)
    ]
    refuse_all(overlap_findings(Code.DOUBLE_COUNT_IN_FILE, twice))
    return entries


def _but(
    entries: Mapping[Cell, Sequence[Entry]], places: Collection[int]
) -> dict[Cell, list[Entry]]:
    """The entries without those at some places of the command."""
    return {
        cell: [entry for entry in found if entry.number not in places]
        for cell, found in entries.items()
    }


def _refuse_double(
    connection: Connection,
    entries: Mapping[Cell, Sequence[Entry]],
    but: Collection[int] = frozenset(),
    also: Sequence[Finding] = (),
) -> None:
    """Refuse days that stored rows (but those about to change) count already; ``also`` helps."""
    twice = []
    for cell, rows in entries.items():
        stored = [entry for entry in stored_days(connection, cell) if entry.number not in but]
        twice += [(meeting, str(cell)) for meeting in meetings(rows, stored)]
    refuse_all([*overlap_findings(Code.DOUBLE_COUNT, twice), *(also if twice else ())])


def _set_aside(connection: Connection, number: int, edges: Sequence[EdgeDay], aside: Aside) -> None:
    """Keep what an import has that was there before, but for days whose contacts are kept."""
    by_contact = {(edge.line, Span.of(edge.day, edge.day)) for edge in edges}
    counts = [count for count in aside.counts if (count.cell.line, count.span) not in by_contact]
    reasons = [row for row in aside.reasons if (row.cell.line, row.span) not in by_contact]
    set_aside(connection, number, Aside(tuple(counts), tuple(reasons)))


def _give_way(
    connection: Connection, entries: Mapping[Cell, Sequence[Entry]], file: ImportedFile | None
) -> Replaced:
    """Delete the stored rows that have a day in common with new ones, which a file brings."""
    replaced: list[int] = []
    for cell, rows in entries.items():
        overlapped = meetings(stored_days(connection, cell), rows)
        replaced += [meeting.entry.number for meeting in overlapped]
    return _make_way(connection, replaced, file)


def _make_way(connection: Connection, ids: Collection[int], file: ImportedFile | None) -> Replaced:
    """Delete rows, which are set aside only for what can be taken back."""
    lost = move_aside(connection, "contact", ids) if file else 0
    delete_rows(connection, "contact", ids)
    return Replaced(len(ids), lost)
