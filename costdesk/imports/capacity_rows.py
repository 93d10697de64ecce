"""``capacity.csv`` and tables like it: paid hours."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from costdesk.domain.contacts import Capacity, capacity_problems
from costdesk.domain.findings import Code, Finding
from costdesk.domain.periods import Span
from costdesk.domain.progress import silent
from costdesk.imports.overlaps import Dated, overlap_finding, overlaps
from costdesk.imports.records import finished, in_file, read_records

if TYPE_CHECKING:
    from collections.abc import Iterator

    from costdesk.domain.progress import Progress
    from costdesk.imports.answers import Answers
    from costdesk.imports.records import Record, Table, Terms

_NONE = Decimal(0)


def read_capacity(
    data: bytes, answers: Answers, terms: Terms, progress: Progress = silent
) -> Table[Capacity]:
    """The capacity rows of a file; those with the very same days are teams, and all kept.

    Raises Refused with every problem at its row and column.
    """
    records = read_records(data, "capacity", answers, terms, progress)
    rows = {row: _capacity(record) for row, record in records.rows}
    problems = [
        in_file(finding, records.grid, row)
        for row, capacity in rows.items()
        for finding in capacity_problems(capacity)
    ]
    problems += [] if problems else _overlaps(rows)
    return finished(records, rows.items(), problems)


def _capacity(record: Record) -> Capacity:
    first = record.get("date") or record["start"]
    span = Span.of(first, record.get("date") or record["end"])
    return Capacity(span, record["paid_hours"], record.get("shrinkage_percent", _NONE))


def _overlaps(rows: dict[int, Capacity]) -> Iterator[Finding]:
    first_of: dict[Span, int] = {}
    for row, capacity in rows.items():
        first_of.setdefault(capacity.span, row)
    for overlap in overlaps(Dated(span, row) for span, row in first_of.items()):
        yield overlap_finding(Code.CAPACITY_OVERLAP_IN_FILE, overlap)
