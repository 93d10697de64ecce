"""``quality.csv`` and tables like it: quality figures over days."""

from __future__ import annotations

from typing import TYPE_CHECKING

from costdesk.domain.findings import Code
from costdesk.domain.periods import Span
from costdesk.domain.progress import silent
from costdesk.domain.quality import Quality, place_text, quality_problems, subject_of
from costdesk.imports.overlaps import Dated, overlap_finding, overlaps
from costdesk.imports.records import finished, in_file, read_records

if TYPE_CHECKING:
    from collections.abc import Iterator

    from costdesk.domain.findings import Finding
    from costdesk.domain.progress import Progress
    from costdesk.domain.quality import Subject
    from costdesk.imports.answers import Answers
    from costdesk.imports.records import Record, Table, Terms


def read_quality(
    data: bytes, answers: Answers, terms: Terms, progress: Progress = silent
) -> Table[Quality]:
    """The quality figures of a file. Raises Refused with every problem at its row and column."""
    records = read_records(data, "quality", answers, terms, progress)
    rows = {row: _quality(record) for row, record in records.rows}
    problems = [
        in_file(finding, records.grid, row)
        for row, quality in rows.items()
        for finding in quality_problems(quality)
    ]
    problems += [] if problems else _overlaps(rows)
    return finished(records, rows.items(), problems)


def _quality(record: Record) -> Quality:
    first = record.get("date") or record["start"]
    return Quality(
        span=Span.of(first, record.get("date") or record["end"]),
        measure=record["measure"],
        value=record["value"],
        method=record.get("method", ""),
        line=record.get("line", ""),
        channel=record.get("channel", ""),
        note=record.get("note", ""),
    )


def _overlaps(rows: dict[int, Quality]) -> Iterator[Finding]:
    by_subject: dict[Subject, list[Dated]] = {}
    for row, quality in rows.items():
        by_subject.setdefault(subject_of(quality), []).append(Dated(quality.span, row))
    for subject, dated in by_subject.items():
        for overlap in overlaps(dated):
            found = overlap_finding(Code.QUALITY_OVERLAP_IN_FILE, overlap)
            named = found._replace(values={**found.values, "measure": subject.measure})
            yield named.at(item=place_text(subject.line, subject.channel))
