"""The columns of a log that say anything about contacts, taken some rows at a time."""

from __future__ import annotations

from array import array
from collections import Counter
from itertools import compress
from typing import TYPE_CHECKING, cast

from costdesk.domain.findings import Code, refuse
from costdesk.imports.fields import folded
from costdesk.imports.foreign.coded import MOST, Column, add
from costdesk.imports.foreign.contacts.about import REASON
from costdesk.imports.foreign.contacts.edge_rows import EdgeRows
from costdesk.imports.foreign.contacts.rules import Batch, Rules
from costdesk.imports.foreign.moments import DayColumn, seconds_of_day

if TYPE_CHECKING:
    from collections.abc import Sequence

    from costdesk.imports.answers import Answers
    from costdesk.imports.foreign.profiles import Recognised

_UNKNOWN = -1
_DAY = 86_400
_MEANINGS = ("key", "start", "answer", "seconds", "wait", "caller", "called", REASON)
_HALF_A_DAY = _DAY // 2  # nobody is answered so much before the call began


class LogColumns:
    """What was taken of each row: numbers that stand for its texts, in arrays of the same length.

    ``keys`` and ``wholes`` are 64 bits of the key and of all that stands in the row; ``begins`` is
    the second of the day of the start, negative where it is not known. ``about`` is there only
    where the owner has named the column.
    """

    def __init__(self, found: Recognised, answers: Answers, *, forms: bool) -> None:
        """Nothing was taken yet. With ``forms`` days may be in forms that only programs write."""
        self._found = found
        self.rules = Rules(found, answers)
        self.days, self.talk, self.wait = DayColumn(forms=forms), Column(), Column()
        self.about = Column() if found.places_of(REASON) else None
        self.rows, self.kinds, self.begins = array("i"), array("i"), array("i")
        self.keys, self.wholes = array("q"), array("q")
        self.edges = EdgeRows()
        self.left_out: Counter[str] = Counter()
        self.table_rows = 0
        known = found.profile.rules.get("known_words", {})
        places = {heading: found.place_of((folded(heading),)) for heading in known}
        self._told = {heading: place for heading, place in places.items() if place is not None}
        self.words: dict[str, Counter[str]] = {heading: Counter() for heading in self._told}

    def read(self) -> None:
        """Take all rows. Raises Refused where there are more than anybody has, or ReadAgain."""
        for numbers, picks in self._found.picked(self._places()):
            if numbers:
                self._take_all(Batch(self._found, numbers, picks))

    def _places(self) -> set[int]:
        """Where the columns stand that tell of contacts; none where every column is needed."""
        if self._found.place("key") is None:
            return set()
        meanings = (place for one in _MEANINGS for place in self._found.places_of(one))
        return {*meanings, *self.rules.places, *self._told.values()}

    def _take_all(self, batch: Batch) -> None:
        self.table_rows += len(batch.numbers)
        if self.table_rows > MOST:
            raise refuse(Code.TOO_MANY_ROWS, limit=MOST)
        for heading, words in self.words.items():
            for cell, times in Counter(batch.cells(self._told[heading])).items():
                if cell is not None:
                    words[cell.strip()] += times
        kinds = self.rules.kinds_of(batch)
        if self.rules.has_skips:
            batch, kinds = self._without_skipped(batch, kinds)
        if batch.numbers:
            self._take(batch, kinds)

    def _without_skipped(self, batch: Batch, kinds: Sequence[int]) -> tuple[Batch, Sequence[int]]:
        reasons = [kind.skip for kind in self.rules.kinds]
        kept = [not reasons[kind] for kind in kinds]
        if all(kept):
            return batch, kinds
        self.left_out.update(reasons[kind] for kind in kinds if reasons[kind])
        return batch.kept(kept), [*compress(kinds, kept)]

    def _take(self, batch: Batch, kinds: Sequence[int]) -> None:
        add(self.rows, batch.numbers)
        add(self.kinds, kinds)
        add(self.begins, self._begins_of(batch))
        for column, meaning in ((self.talk, "seconds"), (self.wait, "wait")):
            if self._found.places_of(meaning):
                column.take(batch.numbers, batch.texts(meaning))
            else:
                column.take_none(len(kinds))
        if self.about is not None:
            self.about.take(batch.numbers, batch.texts(REASON))
        if self._found.place("key") is None:
            self.edges.take(self.days, batch.numbers, batch.picks.wholes)
            add(self.keys, [0] * len(kinds))
        else:
            keys = batch.texts("key")
            self.edges.take(self.days, batch.numbers, keys)
            add(self.keys, [*map(hash, keys)])
            add(self.wholes, [*map(hash, batch.picks.wholes)])

    def _begins_of(self, batch: Batch) -> Sequence[int]:
        begins = self.days.take(batch.numbers, batch.texts("start"))
        if self._found.places_of("answer"):
            answers = seconds_of_day(texts := batch.texts("answer"))
            # The second of the day of the start: whoever answered after midnight did so beyond it.
            begins = [
                begin
                if not text
                else other
                if other is None or begin is None or other > begin - _HALF_A_DAY
                else other + _DAY
                for text, other, begin in zip(texts, answers, begins, strict=True)
            ]
        if not isinstance(begins, array) and None in begins:
            return [_UNKNOWN if begin is None else begin for begin in begins]
        return cast("Sequence[int]", begins)
