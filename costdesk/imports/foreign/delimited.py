"""A text with delimiters as rows of cells, read in pieces, however long it is.

Other programs quote badly. How a text has to be read may be known only at its end: then whoever
reads it is told, and reads it again.
"""

from __future__ import annotations

import csv
import re
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cached_property
from itertools import islice
from typing import TYPE_CHECKING, Literal

from costdesk.imports.foreign.coded import ReadAgain, read_again
from costdesk.imports.foreign.picking import pattern_of, picked
from costdesk.imports.foreign.picks import Picks
from costdesk.imports.foreign.quoting import Cells, Quoting

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Iterator, Sequence

    from costdesk.imports.foreign.picking import RowPattern

PIECE = 1 << 17  # signs; what is made of so many stays near the processor
TOP = 200_000  # signs
_ODD_ENDS = re.compile(r"\r+\n|\r")
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
        if self._way == "quoted":
            with self._trusting() as quoting:
                yield from quoting.rows(self._text.pieces())
        elif self._way == "by_line":
            with self._trusting():
                for lines in self._lines():
                    yield [next(csv.reader([one], delimiter=self.name), []) for one in lines]
        else:
            for lines in self._lines():
                yield [line.split(self.name) for line in lines]

    @contextmanager
    def _trusting(self) -> Iterator[Quoting]:
        """Quotes as they are taken to be. Raises ReadAgain where they are lost."""
        csv.field_size_limit(_LONGEST_CELL)
        quoting = Quoting(self.name, spaced=self._spaced)
        try:
            yield quoting
        except csv.Error as error:
            self._way = "split"
            raise ReadAgain from error
        if quoting.has_swallowed():
            self._way = "by_line"
            raise ReadAgain

    def picked(self, places: Collection[int]) -> Iterator[Picks]:
        """Of all rows the cells at these places (and maybe at others). Raises ReadAgain as well."""
        pattern = self._pattern(places) if self._way == "quoted" else None
        if not pattern:
            yield from map(Picks.of, self.batches())
            return
        with self._trusting() as quoting:
            yield from picked(pattern, self._text.pieces(), quoting)

    def _pattern(self, places: Collection[int]) -> RowPattern | None:
        top = self._text.top
        lines = top[: top.rfind("\n") + 1]  # the last may be cut
        return pattern_of(lines, self.top, places, self.name, spaced=self._spaced)

    def _lines(self) -> Iterator[list[str]]:
        return (piece.removesuffix("\n").split("\n") for piece in self._text.pieces())


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

    def picked(self, places: Collection[int]) -> Iterator[Picks]:  # noqa: ARG002 - all are there
        """The same by columns."""
        return map(Picks.of, self.batches())


Lines = TextLines | RowLines
"""One way to see a file."""


def all_rows(lines: Lines) -> list[Cells]:
    """Every row at once, of a table that is not long."""
    return read_again(lambda: [row for batch in lines.batches() for row in batch])


def first_rows(lines: Lines, count: int) -> list[Cells]:
    """The first rows of a table that was read before."""
    return [*islice((row for batch in lines.batches() for row in batch), count)]
