"""The shape of a day as it is pasted or read: a number for each interval, or times with numbers."""

from __future__ import annotations

import re
from fractions import Fraction
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from costdesk.domain.findings import Code, Finding, refuse
from costdesk.imports.amounts import parse_number

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from costdesk.domain.scenarios.terms import Opening
    from costdesk.imports.amounts import Mark

_CLOCK = re.compile(r"([01]?\d|2[0-4])[:.]([0-5]\d)(?::[0-5]\d)?")
_RANGE = re.compile(rf"({_CLOCK.pattern})\s*[-–]\s*{_CLOCK.pattern}")
_BETWEEN = re.compile(r"[\t; ]+")
_SHOWN = 40
_HOUR = 60


class _Row(NamedTuple):
    """A row of numbers, with the minute of the day that it begins with."""

    minute: int | None
    cells: tuple[str, ...]


def read_shape(text: str, opening: Opening, decimal: Mark) -> tuple[Fraction, ...]:
    """The weights of a day's intervals.

    Rows that begin with a time of day are spread over the intervals that they lie in, what is
    outside the open hours is left out; else there must be one number for each. Raises Refused with
    what is wrong.
    """
    rows = [*_rows(text)]
    if rows and rows[0].minute is None and not _numbers(rows[0], decimal):
        rows = rows[1:]  # a heading
    if rows and all(row.minute is not None for row in rows):
        weights = _timed(rows, opening, decimal)
    else:
        weights = tuple(_number(cell, decimal) for row in rows for cell in row.cells)
        if len(weights) != len(opening.starts):
            raise refuse(Code.WRONG_COUNT, found=len(weights), expected=len(opening.starts))
    if not any(weights):
        raise refuse(Code.TOO_SMALL, text="0", limit=0)
    return weights


def _rows(text: str) -> Iterator[_Row]:
    for line in text.splitlines():
        written = line.strip().replace('"', "")
        if not written:
            continue
        found = _RANGE.match(written) or _CLOCK.match(written)
        minute = None
        if found and ":" in found[0]:
            hours, minutes = _CLOCK.match(written).groups()  # type: ignore[union-attr]
            minute = int(hours) * 60 + int(minutes)
            # After a time, a comma parts columns as well: 09:00,12.
            written = written[found.end() :].lstrip(",")
        yield _Row(minute, tuple(cell for cell in _BETWEEN.split(written.strip()) if cell))


def _timed(rows: Sequence[_Row], opening: Opening, decimal: Mark) -> tuple[Fraction, ...]:
    """Each number spread over the minutes that its row stands for."""
    weights = [Fraction(0)] * len(opening.starts)
    minutes = sorted({row.minute for row in rows if row.minute is not None})
    length = _length(minutes, opening)
    for row in rows:
        if not row.cells:
            raise refuse(Code.REQUIRED)
        number, first = _number(row.cells[-1], decimal), row.minute or 0
        for place, start in enumerate(opening.starts):
            both = min(first + length, start + opening.interval_minutes) - max(first, start)
            if both > 0:
                weights[place] += number * both / length
    return tuple(weights)


def _length(minutes: Sequence[int], opening: Opening) -> int:
    """How many minutes a row stands for: until the next one, an hour at most.

    Rows that lie further apart leave out quiet intervals, so each stands for one interval.
    """
    gaps = [later - earlier for earlier, later in pairwise(minutes)]
    shortest = min(gaps, default=_HOUR + 1)
    return shortest if shortest <= _HOUR else opening.interval_minutes


def _numbers(row: _Row, decimal: Mark) -> bool:
    found = [parse_number(cell, decimal, "none") for cell in row.cells]
    return all(not isinstance(each, Finding) for each in found)


def _number(cell: str, decimal: Mark) -> Fraction:
    number = parse_number(cell, decimal, "none")
    if isinstance(number, Finding):
        raise refuse(Code.NOT_A_NUMBER, text=cell[:_SHOWN])
    if number < 0:
        raise refuse(Code.NEGATIVE, text=cell[:_SHOWN])
    return Fraction(number)
