"""Some columns of a text with delimiters, by one pattern for a row.

A log has many columns, of which few tell of contacts. Rows written as usual (as many cells as most
have, quotes only around whole cells, one line) fit a pattern that takes those few out of many rows
at once; rows that do not fit it are read by the rules of quoting, and their columns taken.
"""

from __future__ import annotations

import csv
import re
from collections import Counter
from itertools import chain
from typing import TYPE_CHECKING, NamedTuple

from costdesk.imports.foreign.picks import Picks

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Iterator, Sequence

    from costdesk.imports.foreign.quoting import Cells, Quoting

_QUOTE = '"'
_QUOTED = r'"[^"\n]*+(?:""[^"\n]*+)*+"'
_BARE_QUOTED = r'"([^"\n]*+)"'
_ODD = 8
"""Pieces with rows of odd writing; of a text that has so many, and more than others, all may be."""


class RowPattern(NamedTuple):
    """The pattern of a row: its groups are the whole row and, by ``places``, some of its cells.

    ``mixed`` are those of the places whose cells may stand in quotes or not.
    """

    rows: re.Pattern[str]
    delimiter: str
    width: int
    places: Sequence[int]
    mixed: Collection[int]

    def picks(self, piece: str, lines: int) -> Picks | None:
        """What is picked out of so many whole lines; None where not all of them fit."""
        rows = self.rows.findall(piece)
        if len(rows) != lines:
            return None
        wholes, *columns = zip(*rows, strict=True)
        picked = {
            place: _unquoted(cells) if place in self.mixed else cells
            for place, cells in zip(self.places, columns, strict=True)
        }
        has_blanks = not any(all(map(str.strip, cells)) for cells in picked.values())
        return Picks(picked, wholes, filled=[*map(self._is_filled, wholes)] if has_blanks else ())

    def _is_filled(self, whole: str) -> bool:
        return any(map(str.strip, next(csv.reader([whole], delimiter=self.delimiter))))


def picked(pattern: RowPattern, pieces: Iterable[str], quoting: Quoting) -> Iterator[Picks]:
    """All rows of a text, some at a time; those of pieces that do not fit by the rules of quoting.

    Raises csv.Error for a cell that cannot be one.
    """
    pieces = iter(pieces)
    odd = even = 0
    for piece in pieces:
        ends = piece.count("\n")
        lines = ends + (not piece.endswith("\n"))
        picks = pattern.picks(piece, lines) if odd <= max(even, _ODD) else None
        if picks:
            even += 1
            quoting.note_even(lines, pattern.width, ends)
        else:
            odd += 1
            rows, wholes = quoting.rows_with_lines(chain([piece], pieces))
            picks = Picks.of(rows)._replace(wholes=wholes)
        yield picks


def _unquoted(cells: Sequence[str]) -> list[str]:
    """What cells hold that stand as they are in the file."""
    return [cell[1:-1].replace('""', _QUOTE) if cell.startswith(_QUOTE) else cell for cell in cells]


def pattern_of(
    top: str, rows: Iterable[Cells], places: Iterable[int], delimiter: str, *, spaced: bool
) -> RowPattern | None:
    """The pattern that most lines at the top of a text fit, which are these rows; None without one.

    Cells may begin with spaces where the text is ``spaced``.
    """
    [(width, _)] = Counter(filter(None, map(len, rows))).most_common(1) or [(0, 0)]
    there = sorted(place for place in {*places} if place < width)
    if not there or width == 1 or (spaced and delimiter.isspace()):
        return None
    plain = f"[^{_QUOTE}{re.escape(delimiter)}\n]*+"
    between = re.escape(delimiter) + (" *+" if spaced else "")
    cell = f"(?:{_QUOTED}|{plain})"

    def compiled(of_place: Callable[[int], str]) -> re.Pattern[str]:
        begin = " *+" if spaced else ""
        row = between.join(map(of_place, range(width)))
        return re.compile(f"^({begin}{row})$\n?", re.MULTILINE)

    sample = compiled(lambda place: f"({cell})" if place in there else cell)
    lines = sample.findall(top)
    if 2 * len(lines) <= top.count("\n"):
        return None
    _, *columns = zip(*lines, strict=True)
    ways = {place: _way(cells, plain) for place, cells in zip(there, columns, strict=True)}
    return RowPattern(
        compiled(lambda place: (ways[place] or f"({cell})") if place in ways else cell),
        delimiter,
        width,
        there,
        {place for place, way in ways.items() if not way},
    )


def _way(cells: Sequence[str], plain: str) -> str:
    """The pattern of cells that are all written alike; empty where they are not."""
    quoted = [cell.startswith(_QUOTE) for cell in cells]
    if not any(quoted):
        return f"({plain})"
    return _BARE_QUOTED if all(quoted) and not any('""' in cell[1:-1] for cell in cells) else ""
