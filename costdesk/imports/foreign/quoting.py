"""Lines as rows of cells by the rules of quoting, and whether these hold.

Other programs quote badly: where a closing quote is lost, one row swallows others.
"""

from __future__ import annotations

import csv
import io
from collections import Counter
from itertools import chain, islice
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import _csv
    from collections.abc import Iterable, Iterator, Sequence

Cells = list[str]
_ENDS_FOR_PYTHON = "\r\x0b\x0c\x1c\x1d\x1e\x85\u2028\u2029"
"""Signs that end a line for Python, beside the usual one, and no line of a file."""


class Quoting:
    """Reads rows, and notes of them on the way what shows that one has swallowed others."""

    def __init__(self, delimiter: str, *, spaced: bool = False) -> None:
        """Nothing was read yet. Cells may begin with spaces where the text is ``spaced``."""
        self.delimiter = delimiter
        self.spaced = spaced
        self._fed = self._rows = self._ends = self._most = 0
        self._lengths: Counter[int] = Counter()

    def rows(self, pieces: Iterable[str]) -> Iterator[Sequence[Cells]]:
        """All rows, some at a time. Raises csv.Error for a cell that cannot be one."""
        rows = self._reader(chain.from_iterable(map(self._fed_from, pieces)))
        done = 0
        for row in rows:
            batch = [row, *islice(rows, self._fed - rows.line_num)]
            self._note(batch, rows.line_num - done)
            done = rows.line_num
            yield batch

    def rows_with_lines(self, pieces: Iterable[str]) -> tuple[list[Cells], list[str]]:
        """The rows of the first piece, and of others as far as the last of these reaches.

        Beside them what stands in the file for each.
        """
        lines: list[str] = []

        def fed() -> Iterator[str]:
            for piece in pieces:
                lines.extend(more := self._fed_from(piece))
                yield from more

        rows = self._reader(fed())
        taken, wholes, done = [], [], 0
        for row in rows:
            taken.append(row)
            wholes.append("".join(lines[done : rows.line_num]).removesuffix("\n"))
            done = rows.line_num
            if done == len(lines):
                break
        self._note(taken, done)
        return taken, wholes

    def note_even(self, count: int, width: int, ends: int) -> None:
        """Take note of rows that were read otherwise, each a line of as many cells."""
        self._rows += count
        self._ends += ends
        self._lengths[width] += count

    def has_swallowed(self) -> bool:
        """Whether a cell over several lines holds as many delimiters as a row has."""
        if self._rows >= self._ends:
            return False
        del self._lengths[0]
        [(usual, _)] = self._lengths.most_common(1) or [(0, 0)]
        return self._most >= usual - 1 > 0

    def _reader(self, lines: Iterable[str]) -> _csv.Reader:
        return csv.reader(lines, delimiter=self.delimiter, skipinitialspace=self.spaced)

    def _fed_from(self, piece: str) -> Sequence[str]:
        is_odd = any(map(piece.__contains__, _ENDS_FOR_PYTHON))
        lines = [*io.StringIO(piece, newline="\n")] if is_odd else piece.splitlines(keepends=True)
        self._fed += len(lines)
        self._ends += len(lines) - (not piece.endswith("\n"))
        return lines

    def _note(self, batch: Sequence[Cells], lines: int) -> None:
        self._rows += len(batch)
        lengths = {*map(len, batch)}
        self._lengths.update({lengths.pop(): len(batch)} if len(lengths) == 1 else map(len, batch))
        if lines > len(batch):
            cells = (cell for row in batch for cell in row if "\n" in cell)
            most = max((cell.count(self.delimiter) for cell in cells), default=0)
            self._most = max(self._most, most)
