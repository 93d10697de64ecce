"""``lines.csv``: lines of banks and ledgers with what became of them."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from costdesk.domain.progress import silent
from costdesk.domain.statements import StatementLine
from costdesk.imports.records import finished, read_records

if TYPE_CHECKING:
    from costdesk.domain.progress import Progress
    from costdesk.imports.answers import Answers
    from costdesk.imports.records import Record, Table, Terms


class SortedLine(NamedTuple):
    """A line, and the reason why it is no cost (any more): empty while it waits."""

    line: StatementLine
    reason: str


def read_lines(
    data: bytes, answers: Answers, terms: Terms, progress: Progress = silent
) -> Table[SortedLine]:
    """The lines of a file. Raises Refused with every problem at its row and column."""
    records = read_records(data, "lines", answers, terms, progress)
    return finished(records, ((row, _sorted(record)) for row, record in records.rows), ())


def _sorted(record: Record) -> SortedLine:
    fields = dict(record)
    reason = fields.pop("reason", "")
    return SortedLine(StatementLine(**fields), reason)
