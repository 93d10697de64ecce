"""Some columns of a table, some rows at a time."""

from __future__ import annotations

from itertools import compress, zip_longest
from operator import itemgetter
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

Whole = str | tuple[str, ...]
"""All that stands in a row: as it is in the file, or its cells."""


class Picks(NamedTuple):
    """What stands in some rows, by columns.

    ``columns`` holds for each place (from 0) the cells of all rows, None where a row is shorter;
    where they are ``is_even`` there is none such. ``wholes`` is of each row all that stands in it:
    rows that are the same have the same. ``filled`` says which are not blank; empty where all are.
    """

    columns: Mapping[int, Sequence[str | None]]
    wholes: Sequence[Whole]
    is_even: bool = True
    filled: Sequence[bool] = ()

    @classmethod
    def of(cls, rows: Sequence[Sequence[str]]) -> Picks:
        """All columns of these rows."""
        wholes = [*map(tuple, rows)]
        is_even = len({*map(len, rows)}) <= 1
        columns = zip(*rows, strict=True) if is_even else zip_longest(*rows)
        return cls(dict(enumerate(columns)), wholes, is_even, filled_of(rows))

    def cells(self, place: int) -> Sequence[str | None]:
        """What stands in a place of each row."""
        return self.columns.get(place) or [None] * len(self.wholes)

    def row(self, number: int) -> list[str]:
        """The cells of one of the rows (from 0), empty where a column was not asked for."""
        cells = {place: column[number] for place, column in self.columns.items()}
        there = [place for place, cell in cells.items() if cell is not None]
        return [cells.get(place) or "" for place in range(max(there, default=-1) + 1)]

    def below(self, count: int) -> Picks:
        """The rows without the first ones."""
        if not count:
            return self
        columns = {place: cells[count:] for place, cells in self.columns.items()}
        return Picks(columns, self.wholes[count:], self.is_even, self.filled[count:])

    def kept(self, is_kept: Sequence[bool]) -> Picks:
        """Those of the rows for which it is true; none of them is blank."""
        columns = {place: [*compress(cells, is_kept)] for place, cells in self.columns.items()}
        return Picks(columns, [*compress(self.wholes, is_kept)], self.is_even)


def filled_of(rows: Sequence[Sequence[str]]) -> Sequence[bool]:
    """Which of the rows are not blank; empty where all are, as most often."""
    if all(rows) and all(map(str.strip, map(itemgetter(0), rows))):
        return ()
    filled = [any(map(str.strip, row)) for row in rows]
    return () if all(filled) else filled
