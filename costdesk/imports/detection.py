"""Columns decide, never rows: which number style or date order fits every cell of a column.

A column that fits one style is read in it, however few cells prove it. One that fits several with
different results is asked about; one that fits none is refused where it contradicts itself.
"""

from __future__ import annotations

from itertools import combinations
from typing import TYPE_CHECKING, Generic, NamedTuple, TypeVar

from costdesk.domain.findings import Code, Finding, Place
from costdesk.domain.progress import silent, told

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from costdesk.domain.progress import Progress

Value = TypeVar("Value")


class Reader(NamedTuple, Generic[Value]):
    """How the texts of one kind of column are read, in each of its styles.

    ``read`` gives one value for each style, None where the text is nothing in it; ``wrong`` says
    why a text is nothing in any style, ``unclear`` names the readings that differ. Texts in the
    ``universal`` style mean the same to everybody, whatever the answer for the others.
    """

    styles: Sequence[str]
    read: Callable[[str], Sequence[Value | None]]
    wrong: Callable[[str], Finding]
    unclear: Callable[[str], Finding]
    mixed: Code
    decided: Code
    universal: str = ""


class Decided(NamedTuple, Generic[Value]):
    """A column that was read: the value of each row, and what was found.

    Rows with a problem have no value; with ``values`` None no style could be decided on.
    ``style`` is empty where every style gives the same.
    """

    values: Mapping[int, Value] | None
    style: str = ""
    problems: Sequence[Finding] = ()
    notes: Sequence[Finding] = ()


def decide(
    cells: Mapping[int, str],
    reader: Reader[Value],
    answer: str | None = None,
    progress: Progress = silent,
) -> Decided[Value]:
    """Read a column: the text of each row that has one, by row number.

    ``answer`` is the style that the owner named: it settles what is unclear, and a column that
    contradicts it is refused.
    """
    return _Column(cells, reader, progress).decided(answer)


class _Column(Generic[Value]):
    """The distinct texts of a column with their readings."""

    def __init__(self, cells: Mapping[int, str], reader: Reader[Value], progress: Progress) -> None:
        self._cells = cells
        self._reader = reader
        texts = dict.fromkeys(cells.values())
        self._readings = {text: reader.read(text) for text in told(texts, progress)}
        self._sound = [text for text, found in self._readings.items() if _any(found)]

    def decided(self, answer: str | None) -> Decided[Value]:
        """The column in its one style, or why there is none."""
        problems = self._wrong()
        fitting = [style for style in self._reader.styles if self._fits(style)]
        if answer and answer not in fitting and self._reader.universal in fitting:
            fitting = [self._reader.universal]
        elif answer in fitting:
            fitting = [style for style in fitting if style == answer]
        elif answer and fitting:
            return Decided(None, "", [*problems, self._contradicted(answer, fitting[0])])
        if not fitting:
            return Decided(None, "", [*problems, self._contradiction()])
        if unclear := self._first_differing(fitting):
            return Decided(None, "", [*problems, self._at(self._reader.unclear(unclear), unclear)])
        return self._in_style(fitting[0], problems)

    def _wrong(self) -> list[Finding]:
        return [
            self._reader.wrong(text).at(row=row)
            for row, text in self._cells.items()
            if not _any(self._readings[text])
        ]

    def _in(self, style: str, text: str) -> Value | None:
        return self._readings[text][self._reader.styles.index(style)]

    def _fits(self, style: str) -> bool:
        return all(self._in(style, text) is not None for text in self._sound)

    def _first_differing(self, styles: Sequence[str]) -> str | None:
        """The first text that two of the styles read differently."""
        return next(
            (text for text in self._sound if len({self._in(style, text) for style in styles}) > 1),
            None,
        )

    def _in_style(self, style: str, problems: list[Finding]) -> Decided[Value]:
        place = self._reader.styles.index(style)
        values = {
            row: value
            for row, text in self._cells.items()
            if (value := self._readings[text][place]) is not None
        }
        telling = self._first_differing(self._reader.styles)
        if telling is None:
            return Decided(values, "", problems)
        notes = [] if style == self._reader.universal else [self._note(style)]
        return Decided(values, style, problems, notes)

    def _note(self, style: str) -> Finding:
        """Which style the column is in, shown on a text that could have been read otherwise."""
        several = [text for text in self._sound if len({*self._readings[text]} - {None}) > 1]
        text = [*several, *filter(None, [self._first_differing(self._reader.styles)])][0]
        values = {"text": style, "example": text, "read": str(self._in(style, text))}
        return self._at(Finding(self._reader.decided, values=values), text)

    def _contradicted(self, answer: str, fitting: str) -> Finding:
        text = next(text for text in self._sound if self._in(answer, text) is None)
        values = {"text": text, "answer": answer, "fits": fitting}
        return self._at(Finding(Code.STYLE_CONTRADICTED, values=values), text)

    def _contradiction(self) -> Finding:
        """The first text that an earlier one excludes; numbers and dates always have such two."""
        first_of: dict[frozenset[str], str] = {}
        for text in self._sound:
            first_of.setdefault(self._styles_of(text), text)
        pairs = [(one, other) for one, other in combinations(first_of, 2) if not one & other]
        rows = [sorted(self._row(first_of[styles]) for styles in pair) for pair in pairs]
        other_row, row = min(rows, key=lambda pair: pair[1])
        values: dict[str, str | int] = {"text": self._cells[row], "row": row}
        values |= {"other": self._cells[other_row], "other_row": other_row}
        return Finding(self._reader.mixed, Place(row=row), values)

    def _styles_of(self, text: str) -> frozenset[str]:
        return frozenset(
            style for style in self._reader.styles if self._in(style, text) is not None
        )

    def _row(self, text: str) -> int:
        return next(row for row, cell in self._cells.items() if cell == text)

    def _at(self, finding: Finding, text: str) -> Finding:
        return finding.at(row=self._row(text))


def _any(readings: Sequence[Value | None]) -> bool:
    return any(value is not None for value in readings)
