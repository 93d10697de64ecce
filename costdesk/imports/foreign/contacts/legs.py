"""The rows of a log as legs of contacts: each kept as a few numbers, for there may be millions."""

from __future__ import annotations

from collections import Counter
from datetime import date
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, NamedTuple

from costdesk.domain.progress import silent
from costdesk.imports.foreign.coded import OtherDays, ReadAgain, unwatched
from costdesk.imports.foreign.contacts.about import spelt
from costdesk.imports.foreign.contacts.apart import told_apart
from costdesk.imports.foreign.contacts.log_columns import LogColumns
from costdesk.imports.foreign.lengths import length_texts

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from fractions import Fraction

    from costdesk.domain.findings import Finding
    from costdesk.domain.progress import Progress
    from costdesk.imports.answers import Answers
    from costdesk.imports.foreign.coded import Codes, Column
    from costdesk.imports.foreign.contacts.rules import Kind
    from costdesk.imports.foreign.lengths import LengthTexts
    from costdesk.imports.foreign.moments import Days
    from costdesk.imports.foreign.profiles import Recognised

NO_DAY = date(1900, 1, 1)
"""Stands for the day in a table that names none, until the owner has said it."""
_PARTS = 4
MOST_TOLD = 1000
"""Cells of a column that are told one by one where they cannot be read."""


class Leg(NamedTuple):
    """A row that may be part of a contact.

    ``direction`` is empty where nothing tells it. ``begin`` is the second of the day at which
    talking began, None where the source does not say. ``leave_out`` is why the row by itself is no
    contact (``voicemail``, ``conference``, …), empty for one that is. ``reason`` is what it was
    about, where that is known.
    """

    row: int
    key: str
    day: date
    answered: bool
    direction: str
    channel: str
    seconds: Fraction | None
    wait: Fraction | None
    begin: int | None
    leave_out: str
    reason: str = ""


class Legs(NamedTuple):
    """The legs of a table in columns: numpy arrays of whole numbers, one for each leg.

    ``order`` are their places by key. ``keys`` are 64 bits of each key, 0 without one; ``days``
    count from the year 1; ``kinds``, ``talks`` and ``waits`` are places in the lists of the same
    name below; ``begins`` are seconds of the day, negative where they are not known. ``left_out``
    counts rows that were left out before they were any leg; ``table_rows`` are all rows. ``abouts``
    are places among ``reasons``, None where no column was named that says what they were about.
    """

    order: Any
    rows: Any
    keys: Any
    days: Any
    kinds: Any
    talks: Any
    waits: Any
    begins: Any
    every_kind: Sequence[Kind]
    every_talk: Sequence[Fraction | None]
    every_wait: Sequence[Fraction | None]
    left_out: Counter[str]
    problems: tuple[Finding, ...]
    notes: tuple[Finding, ...]
    table_rows: int
    words: Mapping[str, Counter[str]]
    edge_keys: Mapping[int, str] = MappingProxyType({})
    """Of the rows of the first and the last day the key, or all that stands there without one."""
    abouts: Any = None
    reasons: Sequence[str] = ()
    rings_first: bool = False
    """Whether a row begins where it rings, so that talking begins after the wait."""

    def leg(self, place: int) -> Leg:
        """One leg by itself."""
        kind = self.every_kind[self.kinds[place]]
        key, begin = int(self.keys[place]), int(self.begins[place])
        wait = self.every_wait[self.waits[place]]
        return Leg(
            row=int(self.rows[place]),
            key=str(key) if key else "",
            day=date.fromordinal(int(self.days[place])),
            answered=kind.answered,
            direction=kind.direction or "",
            channel=kind.channel,
            seconds=self.every_talk[self.talks[place]] if kind.answered else None,
            wait=wait,
            begin=begin + int((wait or 0) * self.rings_first) if begin >= 0 else None,
            leave_out=kind.leave_out,
            reason="" if self.abouts is None else self.reasons[self.abouts[place]],
        )

    def each(self) -> list[Leg]:
        """All of them, of a table that is not long."""
        return [self.leg(place) for place in range(len(self.rows))]


def read_legs(found: Recognised, answers: Answers, progress: Progress = silent) -> Legs:
    """Read every row below the heading. Duplicates, totals and remarks are left out."""
    forms = True
    while True:
        columns = LogColumns(found, answers, forms=forms)
        try:
            with unwatched():
                columns.read()
            break
        except ReadAgain as again:
            forms = not isinstance(again, OtherDays)
    return _Found(found, answers, columns).legs(progress)


def has_days(found: Recognised) -> bool:
    """Whether the table says when anything was."""
    return found.place("start") is not None


class _Found:
    """What all the rows together say, once they are known."""

    def __init__(self, found: Recognised, answers: Answers, columns: LogColumns) -> None:
        rules = found.profile.rules
        units, hours = rules.get("units", {}), rules.get("clock", "") == "h:mm"
        self._found = found
        self._columns = columns
        self._answers = answers
        self._has_days = has_days(found)
        self._days = columns.days.decided(answers.dates or rules.get("dates"))
        self._talk, self._wait = (
            length_texts(column.first, answers.decimal, units.get(meaning, "s"), hours=hours)
            for meaning, column in (("seconds", columns.talk), ("wait", columns.wait))
        )

    def legs(self, progress: Progress) -> Legs:
        """What they are as legs; a word after each longer part."""
        import numpy as np

        columns = self._columns
        progress(0, _PARTS)
        there, order = self._told_apart(progress)
        progress(1, _PARTS)
        days = _by_number(len(columns.days.numbers), self._days)
        day = np.full(len(there), NO_DAY.toordinal())
        if self._has_days:
            day = np.array(days)[_numbers(columns.days.codes)]
        kept = there & (day > 0)
        progress(2, _PARTS)
        problems = [] if kept.any() or not self._has_days else [*self._of_days(there)]
        problems += [*self._at_rows(columns.talk, self._wrong(), there)]
        problems += [*self._talk.problems, *self._wait.problems]
        if kept.any():
            problems += self._unreadable(there & ~kept)
        progress(3, _PARTS)
        notes = tuple(self._notes(there))
        order = (np.cumsum(kept) - 1)[order[kept[order]]]
        keys, begins = _numbers(columns.keys)[kept], _numbers(columns.begins)[kept]
        if self._are_calls:
            keys, order = told_apart(keys, day[kept], begins, order)
        abouts, reasons = self._about(kept)
        return Legs(
            order=order,
            rows=_numbers(columns.rows)[kept],
            keys=keys,
            days=day[kept],
            kinds=_numbers(columns.kinds)[kept],
            talks=_numbers(columns.talk.codes)[kept],
            waits=_numbers(columns.wait.codes)[kept],
            begins=begins,
            every_kind=columns.rules.kinds,
            every_talk=_values(columns.talk, self._talk),
            every_wait=_values(columns.wait, self._wait),
            left_out=+columns.left_out,
            problems=tuple(problems),
            notes=notes,
            table_rows=columns.table_rows,
            words=columns.words,
            edge_keys=columns.edges.keys,
            abouts=abouts,
            reasons=reasons,
            rings_first=not self._found.places_of("answer"),
        )

    @property
    def _are_calls(self) -> bool:
        """Whether it is of a telephone; what is written goes on for days."""
        told = self._found.place("seconds") is not None and self._has_days
        return told and not isinstance(self._found.profile.rules.get("channel"), dict)

    def _wrong(self) -> Mapping[str, Finding]:
        """Lengths that are none; a heading stands again where two exports were joined."""
        heading = self._found.heading("seconds")
        return {text: wrong for text, wrong in self._talk.wrong.items() if text != heading}

    def _about(self, kept: Any) -> tuple[Any, Sequence[str]]:  # noqa: ANN401 - arrays
        """What each row was about. Raises Refused where its column holds no reasons."""
        import numpy as np

        column = self._columns.about
        if column is None:
            return None, ()
        places, reasons = spelt(column.numbers, self._found)
        return np.array(places)[_numbers(column.codes)][kept], reasons

    def _told_apart(self, progress: Progress) -> tuple[Any, Any]:
        """Whether each row is no earlier one again, and all in the order of their keys.

        Rows without a key tell nothing.

        Rows are told apart by 64 bits of what they hold, not kept.
        """
        import numpy as np

        keys, wholes = _numbers(self._columns.keys), _numbers(self._columns.wholes)
        there = np.ones(len(keys), dtype=bool)
        order = np.argsort(keys, kind="stable")
        progress(0, _PARTS)
        sorted_keys = keys[order]
        again = (np.diff(sorted_keys) == 0) & (sorted_keys[1:] != 0)
        several = order[np.append(again, [False]) | np.insert(again, 0, False)] if len(keys) else []
        if len(several):
            # Sorted by both together, the same rows stand side by side.
            both = wholes[several] ^ (keys[several] << 1)
            alike = several[np.argsort(both, kind="stable")]
            same = (np.diff(wholes[alike]) == 0) & (np.diff(keys[alike]) == 0)
            there[alike[1:][same]] = False
        self._columns.left_out["duplicate"] += len(keys) - int(there.sum())
        return there, order

    def _of_days(self, there: Any) -> Iterator[Finding]:  # noqa: ANN401 - an array
        """What makes the whole column unreadable; single cells are left out and counted."""
        yield from self._at_numbers(self._columns.days, self._days.wrong, there)
        yield from self._days.problems

    def _unreadable(self, dayless: Any) -> Iterator[Finding]:  # noqa: ANN401 - an array
        """Rows without a day: totals and remarks are left out, a day that is none is told."""
        columns, wrong = self._columns, self._days.wrong
        digits = columns.days.has_digits()
        of_number = [
            "no_date"
            if not number
            else "unreadable"
            if digits[number] and number in wrong
            else "remark"
            for number in range(len(digits))
        ]
        counts = Counter(_numbers(columns.days.codes)[dayless].tolist())
        for number, rows in counts.items():
            columns.left_out[of_number[number]] += rows
        if not self._answers.skip_unreadable:
            told = {number: wrong[number] for number in wrong if digits[number]}
            yield from self._at_numbers(columns.days, told, dayless)

    def _notes(self, there: Any) -> Iterator[Finding]:  # noqa: ANN401 - an array
        yield from self._days.notes
        for lengths, column in (
            (self._talk, self._columns.talk),
            (self._wait, self._columns.wait),
        ):
            yield from lengths.notes
            yield from self._at_rows(column, lengths.odd, there)
        # How long somebody waited decides nothing.
        yield from self._at_rows(self._columns.wait, self._wait.wrong, there)

    def _at_rows(
        self,
        column: Column,
        findings: Mapping[str, Finding],
        there: Any,  # noqa: ANN401
    ) -> Iterator[Finding]:
        by_number = {column.numbers[text]: finding for text, finding in findings.items()}
        return self._at_numbers(column, by_number, there)

    def _at_numbers(
        self,
        column: Codes,
        findings: Mapping[int, Finding],
        there: Any,  # noqa: ANN401
    ) -> Iterator[Finding]:
        """What is said of texts, at each row where they stand; of many at the first."""
        import numpy as np

        if not findings:
            return
        codes = _numbers(column.codes)
        for place in np.flatnonzero(there & np.isin(codes, [*findings]))[:MOST_TOLD].tolist():
            yield findings[int(codes[place])].at(row=self._columns.rows[place])


def _numbers(numbers: Any) -> Any:  # noqa: ANN401 - arrays
    """The array of a kind that numpy calculates with, on the same memory."""
    import numpy as np

    return np.frombuffer(numbers, numbers.typecode) if numbers else np.array([], numbers.typecode)


def _by_number(count: int, days: Days) -> list[int]:
    return [day.toordinal() if (day := days.days.get(number)) else 0 for number in range(count)]


def _values(column: Column, lengths: LengthTexts) -> list[Fraction | None]:
    return [lengths.seconds.get(text) for text in column.numbers]


def by_key(legs: Sequence[Leg]) -> Iterator[list[Leg]]:
    """The legs of each contact, in the order of their first; without a key each is one."""
    groups: dict[str, list[Leg]] = {}
    for leg in legs:
        groups.setdefault(leg.key or f"\0{leg.row}", []).append(leg)
    yield from groups.values()
