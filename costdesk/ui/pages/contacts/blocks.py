"""Blocks of cells as Excel puts them on the clipboard: lines of texts with tabs between."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, NamedTuple

from costdesk.services.typed_values import counts_typed

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from costdesk.domain.findings import Finding

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


def text_of(rows: Iterable[Sequence[int | None]]) -> str:
    """Numbers as a text for the clipboard: digits alone, which every spreadsheet understands."""
    return "\n".join(
        "\t".join("" if number is None else str(number) for number in row) for row in rows
    )


def numbers_of(block: Block, decimal: Mark) -> list[list[int | None]] | Unreadable:
    """The counts of a block, each column read in one style; an empty cell is None."""
    numbers: list[list[int | None]] = [[None] * len(line) for line in block]
    wrong = []
    for column in range(len(block[0])):
        texts = {row: line[column] for row, line in enumerate(block) if line[column]}
        found = counts_typed(texts, decimal) if texts else {}
        if isinstance(found, list):
            wrong += [Unreadable(it.place.row or 0, column, it, 0) for it in found]
        else:
            for row, number in found.items():
                numbers[row][column] = number
    if wrong:
        return min(wrong, key=lambda it: it[:2])._replace(more=len(wrong) - 1)
    return numbers


def fitted(block: list[list[int | None]], rows: int, columns: int) -> list[list[int | None]]:
    """The block repeated over a selection that it divides, as Excel does; else as it is."""
    height, width = len(block), len(block[0])
    if rows % height or columns % width:
        return block
    return [[block[row % height][it % width] for it in range(columns)] for row in range(rows)]
