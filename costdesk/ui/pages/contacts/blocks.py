"""Blocks of cells as Excel puts them on the clipboard: lines of texts with tabs between."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, NamedTuple

from costdesk.domain.findings import Finding
from costdesk.services.typed_values import counts_typed, duration_typed
from costdesk.ui.pages.contacts.times import time_meant

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping, Sequence

    from costdesk.ui.pages.contacts.times import Number, Times

Block = list[list[str]]
Mark = Literal[".", ","]


class Unreadable(NamedTuple):
    """A cell of a block that is no count: its place in the block, why, and how many more."""

    row: int
    column: int
    finding: Finding
    more: int


def block_of(text: str) -> Block:
    """The cells of a text from the clipboard; short lines are filled up with empty cells."""
    lines = text.replace("\r\n", "\n").replace("\r", "\n").removesuffix("\n").split("\n")
    cells = [[cell.strip() for cell in line.split("\t")] for line in lines]
    widest = max(len(line) for line in cells)
    return [line + [""] * (widest - len(line)) for line in cells]


class Timed(NamedTuple):
    """Which columns of a block are times, and what those mean."""

    columns: Collection[int]
    times: Times


def text_of(rows: Iterable[Sequence[str]]) -> str:
    """Cells as a text for the clipboard."""
    return "\n".join("\t".join(row) for row in rows)


def numbers_of(
    block: Block, decimal: Mark, timed: Timed | None = None
) -> list[list[Number | None]] | Unreadable:
    """The numbers of a block, each column read in one style; an empty cell is None."""
    numbers: list[list[Number | None]] = [[None] * len(line) for line in block]
    wrong = []
    for column in range(len(block[0])):
        texts = {row: line[column] for row, line in enumerate(block) if line[column]}
        times = timed.times if timed and column in timed.columns else None
        found = _column_of(texts, decimal, times)
        if isinstance(found, list):
            wrong += [Unreadable(it.place.row or 0, column, it, 0) for it in found]
        else:
            for row, number in found.items():
                numbers[row][column] = number
    if wrong:
        return min(wrong, key=lambda it: it[:2])._replace(more=len(wrong) - 1)
    return numbers


def _column_of(
    texts: Mapping[int, str], decimal: Mark, times: Times | None
) -> Mapping[int, Number] | list[Finding]:
    if not texts:
        return {}
    if times is None:
        return counts_typed(texts, decimal)
    found = {row: duration_typed(text, decimal) for row, text in texts.items()}
    wrong = [it.at(row=row) for row, it in found.items() if isinstance(it, Finding)]
    known = {row: it for row, it in found.items() if not isinstance(it, Finding)}
    return wrong or {row: time_meant(seconds, times) for row, seconds in known.items()}


def fitted(block: list[list[Number | None]], rows: int, columns: int) -> list[list[Number | None]]:
    """The block repeated over a selection that it divides, as Excel does; else as it is."""
    height, width = len(block), len(block[0])
    if rows % height or columns % width:
        return block
    return [[block[row % height][it % width] for it in range(columns)] for row in range(rows)]
