"""The keys of the rows of the first and the last day of a log, kept while it is read.

Which days these are is known at the end alone, so the rows of every day are kept that may yet be
one of them: of a log in order, those of one day at a time.
"""

from __future__ import annotations

from collections import Counter
from itertools import islice
from typing import TYPE_CHECKING, NamedTuple

from costdesk.imports.days import day_readings

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from costdesk.imports.foreign.moments import DayColumn
    from costdesk.imports.foreign.picks import Whole

MOST = 20_000
"""Rows of a day; of one that has more nothing is kept."""
_BETWEEN = "\0"  # in no text


class _Rows(NamedTuple):
    """Some rows of one day: their numbers, and the key of each, or its cells."""

    numbers: Sequence[int]
    texts: Sequence[Whole]


class EdgeRows:
    """The keys of the rows of days that may be the first or the last in any order of dates."""

    def __init__(self) -> None:
        """Nothing was taken yet."""
        self._known = 1  # codes of days; 0 is that of an empty cell
        self._ends: dict[tuple[int, bool], tuple[date, set[int]]] = {}
        self._kept: dict[int, list[_Rows]] = {}
        self._counts: Counter[int] = Counter()

    def take(self, days: DayColumn, numbers: Sequence[int], texts: Sequence[Whole]) -> None:
        """Take rows whose days were just taken, with the key of each, or its cells without one."""
        codes = days.codes[-len(numbers) :]
        if len(days.numbers) > self._known:
            self._met(days)
        here = {*codes}
        for code in self._kept.keys() & here:
            if self._counts[code] > MOST:
                continue
            rows = _Rows(numbers, texts) if len(here) == 1 else _of_day(code, codes, numbers, texts)
            self._counts[code] += len(rows.numbers)
            self._kept[code].append(rows)

    def _met(self, days: DayColumn) -> None:
        """Look which of the days that were never met before may be the first or the last."""
        for (text, _), code in islice(days.numbers.items(), self._known, None):
            readings = day_readings(text) if isinstance(text, str) else (text,)
            for order, day in enumerate(readings):
                if day is not None:
                    self._compare(order, day, code)
        self._known = len(days.numbers)
        ends = {code for _, codes in self._ends.values() for code in codes}
        self._kept = {code: self._kept.get(code, []) for code in ends}

    def _compare(self, order: int, day: date, code: int) -> None:
        for is_last in (False, True):
            there = self._ends.get((order, is_last))
            if there is None or (day > there[0] if is_last else day < there[0]):
                self._ends[order, is_last] = day, {code}
            elif day == there[0]:
                there[1].add(code)

    @property
    def keys(self) -> dict[int, str]:
        """The key of each row that was kept; of days that have too many rows there are none."""
        return {
            number: text if isinstance(text, str) else _BETWEEN.join(text)
            for code, kept in self._kept.items()
            if self._counts[code] <= MOST
            for rows in kept
            for number, text in zip(rows.numbers, rows.texts, strict=True)
        }


def _of_day(
    code: int, codes: Sequence[int], numbers: Sequence[int], texts: Sequence[Whole]
) -> _Rows:
    places = [place for place, each in enumerate(codes) if each == code]
    return _Rows([numbers[place] for place in places], [texts[place] for place in places])
