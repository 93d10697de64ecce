"""``scenarios.csv``: saved scenarios by name, each with its whole text in one cell."""

from __future__ import annotations

from typing import TYPE_CHECKING

from costdesk.domain.progress import silent
from costdesk.imports.records import finished, read_records

if TYPE_CHECKING:
    from costdesk.domain.progress import Progress
    from costdesk.imports.answers import Answers
    from costdesk.imports.records import Table, Terms


def read_scenarios(
    data: bytes, answers: Answers, terms: Terms, progress: Progress = silent
) -> Table[tuple[str, str]]:
    """The names and texts of a file. Raises Refused with every problem at its row and column."""
    records = read_records(data, "scenarios", answers, terms, progress)
    pairs = [(row, (record["name"], record["scenario"])) for row, record in records.rows]
    return finished(records, pairs, ())
