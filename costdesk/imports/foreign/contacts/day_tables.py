"""Contacts of one cell added up by day, many that are alike at a time."""

from __future__ import annotations

from collections import defaultdict
from datetime import date
from fractions import Fraction
from typing import TYPE_CHECKING, Any

from costdesk.imports.foreign.contacts.counting import Sums

if TYPE_CHECKING:
    from collections.abc import Iterator

    from costdesk.imports.foreign.contacts.counting import Contact

_SMALL = 1 << 31
"""Whole seconds below it can be added up for as many rows as a table may have."""


class DayTable:
    """Sums of each day between the first and the last."""

    def __init__(self, days: Any) -> None:  # noqa: ANN401 - an array
        """Nothing was added yet. ``days`` are all that there may be."""
        import numpy as np

        self._least = int(days.min())
        shape = 6, int(days.max()) - self._least + 1
        self._sums = np.zeros(shape, dtype=np.int64)
        self._odd: defaultdict[tuple[int, int], Fraction] = defaultdict(Fraction)

    def add(self, contact: Contact, days: Any, times: Any) -> None:  # noqa: ANN401 - arrays
        """Add so many of these contacts on each of these days."""
        handled, lost, seconds, known_times, wait, waits = range(6)
        at = days - self._least
        if not contact.answered:
            self._sums[lost][at] += times
            return
        self._sums[handled][at] += times
        for row, known, length in (
            (seconds, known_times, contact.seconds),
            (wait, waits, contact.wait),
        ):
            if length is not None:
                self._sums[known][at] += times
                self._add(row, length, at, times)

    def _add(self, row: int, length: Fraction, at: Any, times: Any) -> None:  # noqa: ANN401
        if length.denominator == 1 and length < _SMALL:
            self._sums[row][at] += int(length) * times
            return
        for place, count in zip(at.tolist(), times.tolist(), strict=True):
            self._odd[row, place] += length * count

    def sums(self) -> Iterator[tuple[date, Sums]]:
        """The sums of each day that has any."""
        for place, row in enumerate(self._sums.T.tolist()):
            if row[0] or row[1]:
                found = Sums(*row)
                found.seconds += self._odd.get((2, place), 0)
                found.wait += self._odd.get((4, place), 0)
                yield date.fromordinal(self._least + place), found
