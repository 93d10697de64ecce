"""Rows of one file that have days in common."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from costdesk.domain.findings import Code, Finding, Place

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from costdesk.domain.periods import Span


class Dated(NamedTuple):
    """The days of a row, and its number."""

    span: Span
    row: int


class Overlap(NamedTuple):
    """A row, and an earlier row of the file that has a day in common with it."""

    dated: Dated
    other: Dated


def overlaps(rows: Iterable[Dated]) -> Iterator[Overlap]:
    """The rows that overlap another one; of two, the one further down is named."""
    furthest: Dated | None = None
    for dated in sorted(rows):
        if furthest and dated.span.start < furthest.span.stop:
            first, second = sorted((dated, furthest), key=_row)
            yield Overlap(second, first)
        if furthest is None or dated.span.stop > furthest.span.stop:
            furthest = dated


def _row(dated: Dated) -> int:
    return dated.row


def overlap_finding(code: Code, overlap: Overlap, cell: str = "") -> Finding:
    """What to say: the row with its days, the row that it overlaps with those."""
    (days, row), (other, other_row) = overlap
    values: dict[str, str | int] = {"start": str(days.start), "end": str(days.last)}
    values |= {"stored": f"{other.start}..{other.last}", "other_row": other_row}
    return Finding(code, Place(row=row, cell=cell), values)
