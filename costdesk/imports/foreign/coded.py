"""A column as small numbers: each text that stands in it has one, however often it stands there.

So a log of a million rows takes little memory, and what a text means is found out once.
"""

from __future__ import annotations

import gc
from array import array
from contextlib import contextmanager, suppress
from struct import pack
from typing import TYPE_CHECKING, Any, TypeVar

from costdesk.domain.findings import Code, refuse

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable, Iterator, Mapping, Sequence

Result = TypeVar("Result")
MOST = 5_000_000
"""Rows of a table, and different texts of one of its columns."""
_KEPT = 8192
NONE = 0
"""The number of a cell that is empty."""


class ReadAgain(Exception):  # noqa: N818 - no error: it is found out on the way
    """Raised where a table turns out to be other than it seemed, and is read from its beginning."""


class OtherDays(ReadAgain):
    """The same because days turned out not to be in the form of the first of them."""


def read_again(read: Callable[[], Result]) -> Result:
    """What comes of reading, as often as it takes to know how."""
    while True:
        with suppress(ReadAgain):
            return read()


@contextmanager
def unwatched() -> Iterator[None]:
    """Let nobody look for circles of things that hold each other: rows are in none.

    Millions of them come and go, and looking takes a tenth of the time.
    """
    was_watched = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_watched:
            gc.enable()


def add(numbers: array[int], more: Sequence[int]) -> None:
    """Put more at the end of an array; its own way takes three times as long for a list."""
    if isinstance(more, array):
        numbers.extend(more)
    else:
        numbers.frombytes(pack(f"{len(more)}{numbers.typecode}", *more))


class Numbers(dict[Any, int]):
    """The number of each thing, in the order in which they were first asked for."""

    def __missing__(self, thing: Hashable) -> int:
        number = self[thing] = len(self)
        if number >= MOST:
            raise refuse(Code.TOO_MANY_ROWS, limit=MOST)
        return number


class Known(dict[Any, Any]):
    """What was found out about the texts that were last met."""

    def __init__(self, find: Callable[[Any], Any], most: int = _KEPT) -> None:
        """Nothing is known yet; ``find`` finds it out, and so many are remembered."""
        super().__init__()
        self._find = find
        self._most = most

    def __missing__(self, text: Hashable) -> Any:  # noqa: ANN401 - whatever is found
        if len(self) >= self._most:
            self.clear()
        found = self[text] = self._find(text)
        return found


class Codes:
    """Numbers for what stands in a column; ``codes`` has one for each row."""

    def __init__(self) -> None:
        """Nothing was taken yet."""
        self.numbers = Numbers({"": NONE})
        self.codes = array("i")
        self.rows = array("i")
        """The row at which each number first stands."""

    def note_first(self, rows: Sequence[int], codes: Sequence[int]) -> None:
        """Note the row of each number that was given for one of these rows."""
        known = len(self.rows)
        if len(self.numbers) == known + 1:
            return
        new: dict[int, int] = {}
        for row, code in zip(rows, codes, strict=True):
            if code > known:
                new.setdefault(code, row)
        self.rows.extend(new[code] for code in sorted(new))


class Column(Codes):
    """The texts of a column, taken some rows at a time."""

    def take(self, rows: Sequence[int], texts: Sequence[str]) -> None:
        """Take the texts of these rows; they are stripped."""
        codes = [*map(self.numbers.__getitem__, texts)]
        add(self.codes, codes)
        self.note_first(rows, codes)

    def take_none(self, count: int) -> None:
        """Take so many rows of a table that has no such column."""
        self.codes.frombytes(bytes(count * self.codes.itemsize))

    @property
    def first(self) -> Mapping[str, int]:
        """The row at which each text first stands."""
        return dict(zip([*self.numbers][1:], self.rows, strict=True))
