"""A text with delimiters as rows of cells, read in pieces, however long it is.

Other programs quote badly. How a text has to be read may be known only at its end: then whoever
reads it is told, and reads it again.
"""

from __future__ import annotations

import csv
import io
import re
from collections import Counter
from dataclasses import dataclass
from functools import cached_property
from itertools import chain, islice
from typing import TYPE_CHECKING, Literal

from costdesk.imports.foreign.coded import ReadAgain, read_again

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

Cells = list[str]
PIECE = 1 << 17  # signs; what is made of so many stays near the processor
TOP = 200_000  # signs
_ODD_ENDS = re.compile(r"\r+\n|\r")
_ENDS_FOR_PYTHON = "\r\x0b\x0c\x1c\x1d\x1e\x85\u2028\u2029"
"""Signs that end a line for Python, beside the usual one, and no line of a file."""
_LONGEST_CELL = 1 << 20
_SPACES_LOOKED_AT = 2000

Way = Literal["quoted", "by_line", "split"]
"""By the rules of quoting; the same for each line by itself; a quote as a sign like any other."""


@dataclass(frozen=True)
class Text:
    """A text: its ``top``, and all of it in ``pieces`` that end where a line does.

    One that ``is_long`` is never in memory as a whole.
    """

    top: str
    pieces: Callable[[], Iterable[str]]
    is_long: bool = False

    @classmethod
    def of(cls, text: str) -> Text:
        """A text that is in memory."""
        return cls(text[:TOP], lambda: cut(text))

    def without(self, count: int) -> Text:
        """The text without its first signs."""
        pieces = self.pieces
        return Text(self.top[count:], lambda: _without(pieces(), count), self.is_long)


def with_single_ends(text: str) -> str:
    """A text in which every line ends in one sign."""
    if "\r" not in text:
        return text
    text = text.replace("\r\n", "\n")
    return _ODD_ENDS.sub("\n", text) if "\r" in text else text


def cut(text: str) -> Iterator[str]:
    """A text in pieces that end where a line does."""
    start = 0
    while start < len(text):
        end = text.find("\n", start + PIECE) + 1 or len(text)
        yield text[start:end]
        start = end


def _without(pieces: Iterable[str], count: int) -> Iterator[str]:
    for piece in pieces:
        if rest := piece[count:]:
            yield rest
        count = max(0, count - len(piece))


class TextLines:
    """One way to see a text; ``name`` is the delimiter."""

    def __init__(self, name: str, text: Text) -> None:
        """Nothing was read yet: quotes are taken to be right."""
        self.name = name
        self.is_long = text.is_long
        self._text = text
        self._spaced = f"{name} " in text.top[:_SPACES_LOOKED_AT]
        self._way: Way = "quoted"

    @cached_property
    def top(self) -> Sequence[Cells]:
        """The rows in which headings and shapes are looked for; the last may be cut."""
        return all_rows(TextLines(self.name, Text.of(self._text.top)))

    def batches(self) -> Iterator[Sequence[Cells]]:
        """All rows, some at a time. Raises ReadAgain where quotes turn out to be lost."""
        csv.field_size_limit(_LONGEST_CELL)
        try:
            if self._way == "quoted":
                yield from self._quoted()
            elif self._way == "by_line":
                for lines in self._lines():
                    yield [next(csv.reader([one], delimiter=self.name), []) for one in lines]
            else:
                for lines in self._lines():
                    yield [line.split(self.name) for line in lines]
        except csv.Error as error:
            self._way = "split"
            raise ReadAgain from error

    def _lines(self) -> Iterator[list[str]]:
        return (piece.removesuffix("\n").split("\n") for piece in self._text.pieces())

    def _quoted(self) -> Iterator[Sequence[Cells]]:
        reading = _Reading(self.name)
        rows = csv.reader(
            reading.lines(self._text.pieces()),
            delimiter=self.name,
            skipinitialspace=self._spaced,
        )
        for row in rows:
            batch = [row, *islice(rows, reading.fed - rows.line_num)]
            reading.note(batch, rows.line_num)
            yield batch
        if reading.has_swallowed():
            self._way = "by_line"
            raise ReadAgain


class _Reading:
    """What is noted of the rows on the way: whether one, for a lost quote, has swallowed others."""

    def __init__(self, delimiter: str) -> None:
        """Nothing was read yet."""
        self._delimiter = delimiter
        self._rows = self._lines = self._ends = self._most = 0
        self._lengths: Counter[int] = Counter()
        self.fed = 0

    def lines(self, pieces: Iterable[str]) -> Iterator[str]:
        """The lines of the pieces; ``fed`` is how many of them there were up to now."""
        return chain.from_iterable(map(self._feed, pieces))

    def _feed(self, piece: str) -> Iterable[str]:
        is_odd = any(map(piece.__contains__, _ENDS_FOR_PYTHON))
        lines = [*io.StringIO(piece, newline="\n")] if is_odd else piece.splitlines(keepends=True)
        self.fed += len(lines)
        self._ends += len(lines) - (not piece.endswith("\n"))
        return lines

    def note(self, batch: Sequence[Cells], lines: int) -> None:
        """Take note of some rows, which reach up to a line."""
        self._rows += len(batch)
        lengths = {*map(len, batch)}
        self._lengths.update({lengths.pop(): len(batch)} if len(lengths) == 1 else map(len, batch))
        if lines - self._lines > len(batch):
            cells = (cell for row in batch for cell in row if "\n" in cell)
            most = max((cell.count(self._delimiter) for cell in cells), default=0)
            self._most = max(self._most, most)
        self._lines = lines

    def has_swallowed(self) -> bool:
        """Whether a cell over several lines holds as many delimiters as a row has."""
        if self._rows >= self._ends:
            return False
        del self._lengths[0]
        [(usual, _)] = self._lengths.most_common(1) or [(0, 0)]
        return self._most >= usual - 1 > 0


@dataclass(frozen=True)
class RowLines:
    """Rows that are there already: of a sheet, or of a list of records."""

    name: str
    rows: Sequence[Cells]
    is_long = False

    @property
    def top(self) -> Sequence[Cells]:
        """The rows in which headings and shapes are looked for."""
        return self.rows

    def batches(self) -> Iterator[Sequence[Cells]]:
        """All rows, some at a time."""
        return (self.rows[at : at + 500] for at in range(0, len(self.rows), 500))


Lines = TextLines | RowLines
"""One way to see a file."""


def all_rows(lines: Lines) -> list[Cells]:
    """Every row at once, of a table that is not long."""
    return read_again(lambda: [row for batch in lines.batches() for row in batch])


def first_rows(lines: Lines, count: int) -> list[Cells]:
    """The first rows of a table that was read before."""
    return [*islice((row for batch in lines.batches() for row in batch), count)]
