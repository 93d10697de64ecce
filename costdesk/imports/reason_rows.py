"""``reasons.csv`` and tables like it: what handled contacts were about."""

from __future__ import annotations

from typing import TYPE_CHECKING

from costdesk.domain.contacts import Cell
from costdesk.domain.findings import Code, Finding
from costdesk.domain.periods import Span
from costdesk.domain.progress import silent
from costdesk.domain.reasons import (
    MOST_REASONS,
    ReasonCount,
    Topic,
    folded_reason,
    merge_reasons,
    reason_problems,
    spelt_alike,
    topic_of,
)
from costdesk.imports.added_up import added_up, added_up_note
from costdesk.imports.overlaps import Dated, overlap_finding, overlaps
from costdesk.imports.records import finished, in_file, read_records

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from costdesk.domain.progress import Progress
    from costdesk.imports.answers import Answers
    from costdesk.imports.records import Record, Table, Terms

Rows = dict[int, ReasonCount]


def read_reasons(
    data: bytes, answers: Answers, terms: Terms, progress: Progress = silent
) -> Table[ReasonCount]:
    """The rows of a file, those of the same days, cell and reason added up.

    Raises Refused with every problem at its row and column.
    """
    records = read_records(data, "reasons", answers, terms, progress)
    read = [_reason(record) for _, record in records.rows]
    numbers = [row for row, _ in records.rows]
    rows = dict(zip(numbers, spelt_alike(read), strict=True))
    problems = [
        in_file(finding, records.grid, row)
        for row, reason in rows.items()
        for finding in reason_problems(reason)
    ]
    reasons = rows if problems else added_up(rows, _days_and_topic, merge_reasons)
    problems += [] if problems else _overlaps(reasons)
    notes = [*added_up_note(rows, _days_and_topic)]
    return finished(records, reasons.items(), problems, notes)


def _reason(record: Record) -> ReasonCount:
    first = record.get("date") or record["start"]
    return ReasonCount(
        span=Span.of(first, record.get("date") or record["end"]),
        cell=Cell(record.get("line", ""), record["direction"], record["channel"]),
        reason=folded_reason(record["reason"]),
        contacts=record["contacts"],
        note=record.get("note", ""),
    )


def _days_and_topic(row: ReasonCount) -> tuple[Span, Topic]:
    return row.span, topic_of(row)


def _overlaps(rows: Rows) -> Iterator[Finding]:
    by_topic: dict[Topic, list[Dated]] = {}
    for row, reason in rows.items():
        by_topic.setdefault(topic_of(reason), []).append(Dated(reason.span, row))
    for topic, dated in by_topic.items():
        for overlap in overlaps(dated):
            found = overlap_finding(Code.REASON_OVERLAP_IN_FILE, overlap, str(topic.cell))
            yield found._replace(values={**found.values, "text": topic.reason})


def too_many(reasons: Sequence[ReasonCount], column: str) -> list[Finding]:
    """Why a column holds no reasons: it has more different texts than anybody keeps."""
    different = len({reason.reason for reason in reasons})
    if different <= MOST_REASONS:
        return []
    values: dict[str, str | int] = {"rows": different, "text": column, "limit": MOST_REASONS}
    return [Finding(Code.TOO_MANY_REASONS, values=values)]
