"""``contacts.csv`` and tables like it: contact counts, each day of a cell counted once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from costdesk.domain.contacts import (
    MEASURES,
    Cell,
    ContactCount,
    count_problems,
    merge_counts,
)
from costdesk.domain.findings import Code, Finding, Place
from costdesk.domain.periods import Span
from costdesk.domain.progress import part, silent, told
from costdesk.domain.reasons import ReasonCount, folded_reason, reason_problems
from costdesk.domain.reasons import added_up as reasons_added_up
from costdesk.imports.added_up import added_up, added_up_note
from costdesk.imports.overlaps import Dated, overlap_finding, overlaps
from costdesk.imports.reason_rows import too_many
from costdesk.imports.records import finished, in_file, read_records

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from costdesk.domain.progress import Progress
    from costdesk.imports.answers import Answers
    from costdesk.imports.records import Record, Table, Terms

Counts = dict[int, ContactCount]


def read_contacts(
    data: bytes, answers: Answers, terms: Terms, progress: Progress = silent
) -> Table[ContactCount]:
    """The counts of a file, rows of one span and cell added up; their reasons stand beside.

    Raises Refused with every problem at its row and column.
    """
    records = read_records(data, "contacts", answers, terms, part(progress, 0, 60))
    read = told(records.rows, part(progress, 60, 75))
    rows = {row: _count(record) for row, record in read}
    problems = [
        in_file(finding, records.grid, row)
        for row, count in told(rows.items(), part(progress, 75, 100))
        for finding in count_problems(count)
    ]
    counts = rows if problems else added_up(rows, _days_and_cell, merge_counts)
    problems += [] if problems else _double_counts(counts)
    about = _reasons(records.rows, rows)
    problems += [
        in_file(finding, records.grid, row)
        for row, reason in about.items()
        for finding in reason_problems(reason)
        if finding.place.column == "reason"
    ]
    reasons = reasons_added_up(about.values())
    problems += too_many(reasons, records.grid.column_name("reason")) if reasons else []
    notes = [*(() if problems else added_up_note(rows, _days_and_cell)), *_above_offered(counts)]
    return finished(records, counts.items(), problems, notes)._replace(reasons=tuple(reasons))


def _reasons(records: Sequence[tuple[int, Record]], counts: Counts) -> dict[int, ReasonCount]:
    """What the handled contacts of each row were about, where it says so."""
    said = {row: folded_reason(record.get("reason", "")) for row, record in records}
    return {
        row: ReasonCount(count.span, count.cell, said[row], count.handled)
        for row, count in counts.items()
        if said[row] and count.handled > 0
    }


def _count(record: Record) -> ContactCount:
    first = record.get("date") or record["start"]
    span = Span.of(first, record.get("date") or record["end"])
    cell = Cell(record.get("line", ""), record["direction"], record["channel"])
    counted = {name: record[name] for name in (*MEASURES, "note") if name in record}
    return ContactCount(span, cell, **counted)


def _days_and_cell(count: ContactCount) -> tuple[Span, Cell]:
    return count.span, count.cell


def _above_offered(counts: Counts) -> Iterator[Finding]:
    """More handled than offered: a backlog does it, and so does a wrong column."""
    odd = [
        (row, count)
        for row, count in counts.items()
        if count.offered is not None and count.handled > count.offered
    ]
    for row, count in odd[:1]:
        days = {"start": str(count.span.start), "end": str(count.span.last)}
        values = {"handled": count.handled, "offered": count.offered or 0, "rows": len(odd)}
        yield Finding(
            Code.HANDLED_ABOVE_OFFERED, Place(row=row, cell=str(count.cell)), {**days, **values}
        )


def _double_counts(counts: Counts) -> Iterator[Finding]:
    cells: dict[Cell, list[Dated]] = {}
    for row, count in counts.items():
        cells.setdefault(count.cell, []).append(Dated(count.span, row))
    for cell, rows in cells.items():
        for overlap in overlaps(rows):
            yield overlap_finding(Code.DOUBLE_COUNT_IN_FILE, overlap, str(cell))
