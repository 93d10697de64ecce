"""Columns decide, never rows: which number style or date order fits every cell of a column.

A column that fits one style is read in it, however few cells prove it. One that fits several with
different results is asked about; one that fits none is refused where it contradicts itself.
"""

from __future__ import annotations

from itertools import combinations
from types import MappingProxyType
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


class DecidedTexts(NamedTuple, Generic[Value]):
    """The same of the distinct texts of a column: what each means, and why some mean nothing.

    ``problems`` are those of the column as a whole.
    """

    values: Mapping[str, Value] | None
    style: str = ""
    problems: Sequence[Finding] = ()
    notes: Sequence[Finding] = ()
    wrong: Mapping[str, Finding] = MappingProxyType({})


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
    first: dict[str, int] = {}
    for row, text in cells.items():
        first.setdefault(text, row)
    texts = decide_texts(first, reader, answer, progress)
    wrong = [texts.wrong[text].at(row=row) for row, text in cells.items() if text in texts.wrong]
    values = texts.values
    if values is None:
        return Decided(None, "", [*wrong, *texts.problems])
    by_row = {row: values[text] for row, text in cells.items() if text in values}
    return Decided(by_row, texts.style, wrong, texts.notes)


def decide_texts(
    first: Mapping[str, int],
    reader: Reader[Value],
    answer: str | None = None,
    progress: Progress = silent,
) -> DecidedTexts[Value]:
    """Read a column by its distinct texts: the row of each at which it first stands."""
    return _Column(first, reader, progress).decided(answer)


class _Column(Generic[Value]):
    """The distinct texts of a column with their readings."""

    def __init__(self, first: Mapping[str, int], reader: Reader[Value], progress: Progress) -> None:
        self._first = first
        self._reader = reader
        self._readings = {text: reader.read(text) for text in told(first, progress)}
        self._sound = [text for text, found in self._readings.items() if _any(found)]

    def decided(self, answer: str | None) -> DecidedTexts[Value]:
        """The column in its one style, or why there is none."""
        fitting = [style for style in self._reader.styles if self._fits(style)]
        if answer and answer not in fitting and self._reader.universal in fitting:
            fitting = [self._reader.universal]
        elif answer in fitting:
            fitting = [style for style in fitting if style == answer]
        elif answer and fitting:
            return self._undecided(self._contradicted(answer, fitting[0]))
        if not fitting:
            return self._undecided(self._contradiction())
        if unclear := self._first_differing(fitting):
            return self._undecided(self._at(self._reader.unclear(unclear), unclear))
        return self._in_style(fitting[0])

    def _undecided(self, problem: Finding) -> DecidedTexts[Value]:
        return DecidedTexts(None, problems=[problem], wrong=self._wrong())

    def _wrong(self) -> dict[str, Finding]:
        return {
            text: self._reader.wrong(text)
            for text, found in self._readings.items()
            if not _any(found)
        }

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

    def _in_style(self, style: str) -> DecidedTexts[Value]:
        place = self._reader.styles.index(style)
        values = {
            text: value
            for text, found in self._readings.items()
            if (value := found[place]) is not None
        }
        telling = self._first_differing(self._reader.styles)
        if telling is None:
            return DecidedTexts(values, wrong=self._wrong())
        notes = [] if style == self._reader.universal else [self._note(style)]
        return DecidedTexts(values, style, notes=notes, wrong=self._wrong())

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
        texts = [sorted((first_of[styles] for styles in pair), key=self._row) for pair in pairs]
        other, text = min(texts, key=lambda pair: self._row(pair[1]))
        row = self._row(text)
        values: dict[str, str | int] = {"text": text, "row": row}
        values |= {"other": other, "other_row": self._row(other)}
        return Finding(self._reader.mixed, Place(row=row), values)

    def _styles_of(self, text: str) -> frozenset[str]:
        return frozenset(
            style for style in self._reader.styles if self._in(style, text) is not None
        )

    def _row(self, text: str) -> int:
        return self._first[text]

    def _at(self, finding: Finding, text: str) -> Finding:
        return finding.at(row=self._row(text))


def _any(readings: Sequence[Value | None]) -> bool:
    return any(value is not None for value in readings)
