"""The keys of the rows of the first and the last day of a log, kept while it is read.

Which days these are is known at the end alone, so the rows of every day are kept that may yet be
one of them: of a log in order, those of one day at a time.
"""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING

from costdesk.imports.days import day_readings

if TYPE_CHECKING:
    from datetime import date

    from costdesk.imports.foreign.contacts.rules import Batch
    from costdesk.imports.foreign.moments import DayColumn

MOST = 20_000
"""Rows of a day; of one that has more nothing is kept."""
_BETWEEN = "\0"  # in no text


class EdgeRows:
    """The keys of the rows of days that may be the first or the last in any order of dates."""

    def __init__(self) -> None:
        """Nothing was taken yet."""
        self._known = 1  # codes of days; 0 is that of an empty cell
        self._ends: dict[tuple[int, bool], tuple[date, set[int]]] = {}
        self._kept: dict[int, list[tuple[int, str]]] = {}

    def take(self, days: DayColumn, batch: Batch, *, has_keys: bool) -> None:
        """Take the rows of a batch whose days were just taken."""
        codes = days.codes[-len(batch.numbers) :]
        if len(days.numbers) > self._known:
            self._met(days)
        here = self._kept.keys() & {*codes}
        wanted = {code for code in here if len(self._kept[code]) <= MOST}
        if not wanted:
            return
        texts = batch.texts("key") if has_keys else [*map(_BETWEEN.join, batch.rows)]
        for code, number, text in zip(codes, batch.numbers, texts, strict=True):
            if code in wanted:
                self._kept[code].append((number, text))

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
        kept = (rows for rows in self._kept.values() if len(rows) <= MOST)
        return {number: text for rows in kept for number, text in rows}
