"""``contacts.csv`` and tables like it: contact counts, each day of a cell counted once."""

from __future__ import annotations

from collections import Counter
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
from costdesk.imports.overlaps import Dated, overlap_finding, overlaps
from costdesk.imports.records import finished, in_file, read_records

if TYPE_CHECKING:
    from collections.abc import Iterator

    from costdesk.domain.progress import Progress
    from costdesk.imports.answers import Answers
    from costdesk.imports.records import Record, Table, Terms

Counts = dict[int, ContactCount]


def read_contacts(
    data: bytes, answers: Answers, terms: Terms, progress: Progress = silent
) -> Table[ContactCount]:
    """The counts of a file, rows of one span and cell added up.

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
    counts = rows if problems else _added_up(rows)
    problems += [] if problems else _double_counts(counts)
    notes = [*_added_up_note(rows, counts), *_above_offered(counts)]
    return finished(records, counts.items(), problems, notes)


def _count(record: Record) -> ContactCount:
    first = record.get("date") or record["start"]
    span = Span.of(first, record.get("date") or record["end"])
    cell = Cell(record.get("line", ""), record["direction"], record["channel"])
    counted = {name: record[name] for name in (*MEASURES, "note") if name in record}
    return ContactCount(span, cell, **counted)


def _added_up(rows: Counts) -> Counts:
    """Rows of the same days and cell as one, at the first of them."""
    place_of: dict[tuple[Span, Cell], int] = {}
    counts: Counts = {}
    for row, count in rows.items():
        place = place_of.setdefault((count.span, count.cell), row)
        counts[place] = merge_counts(counts[place], count) if place in counts else count
    return counts


def _added_up_note(rows: Counts, counts: Counts) -> Iterator[Finding]:
    times = Counter((count.span, count.cell) for count in rows.values())
    several = [number for number in times.values() if number > 1]
    if len(counts) < len(rows):
        values = {"rows": sum(several), "results": len(several)}
        yield Finding(Code.ROWS_ADDED_UP, values=values)


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
