"""One row of a log as a leg of a contact, read as its profile says."""

from __future__ import annotations

from collections import Counter
from datetime import date
from typing import TYPE_CHECKING, Any, NamedTuple

from costdesk.domain.contacts import INBOUND, OUTBOUND, PHONE, folded_channel, parse_cell
from costdesk.imports.fields import folded
from costdesk.imports.foreign.conditions import any_of
from costdesk.imports.foreign.contacts.numbers import Own
from costdesk.imports.foreign.lengths import Lengths, lengths_of
from costdesk.imports.foreign.moments import Moments, moments_of, second_of_day

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence
    from fractions import Fraction

    from costdesk.domain.findings import Finding
    from costdesk.imports.answers import Answers
    from costdesk.imports.foreign.profiles import Recognised
    from costdesk.imports.foreign.tables import Cells

INTERNAL = "internal"
NO_DAY = date(1900, 1, 1)
"""Stands for the day in a table that names none, until the owner has said it."""


class Leg(NamedTuple):
    """A row that may be part of a contact.

    ``direction`` is empty where nothing tells it. ``begin`` is the second of the day at which
    talking began, None where the source does not say. ``leave_out`` is why the row by itself is no
    contact (``voicemail``, ``conference``, …), empty for one that is.
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


class Legs(NamedTuple):
    """The legs of a table; rows left out before they were any, by reason; what is unclear."""

    legs: Sequence[Leg]
    left_out: Counter[str]
    problems: tuple[Finding, ...]
    notes: tuple[Finding, ...]


def read_legs(found: Recognised, answers: Answers) -> Legs:
    """Read every row below the heading. Duplicates, totals and remarks are left out."""
    rows, left_out = _told_apart(found)
    moments = _moments(found, rows, answers)
    if not has_days(found):
        moments = Moments(dict.fromkeys((row for row, _ in rows), NO_DAY))
    talk = _lengths(found, rows, "seconds", answers)
    wait = _lengths(found, rows, "wait", answers)
    reader = _Reader(found, answers, talk, wait)
    legs = [reader.leg(row, cells, moments.days[row]) for row, cells in rows if row in moments.days]
    dayless = [(row, found.text("start", cells)) for row, cells in rows if row not in moments.days]
    problems = [*_unclear(moments), *talk.problems, *wait.problems]
    if legs:
        problems += _unreadable(dayless, left_out, moments, answers)
    return Legs(legs, +left_out, tuple(problems), (*moments.notes, *talk.notes, *wait.notes))


def has_days(found: Recognised) -> bool:
    """Whether the table says when anything was."""
    return found.place("start") is not None


def _unclear(moments: Moments) -> Sequence[Finding]:
    """What makes the whole column unreadable; single cells are left out and counted."""
    return () if moments.days else moments.problems


def _unreadable(
    dayless: Sequence[tuple[int, str]], left_out: Counter[str], moments: Moments, answers: Answers
) -> Iterator[Finding]:
    """Rows without a day: totals and remarks are left out, a day that is none is told."""
    wrong = {finding.place.row: finding for finding in moments.problems}
    for row, text in dayless:
        if text and any(map(str.isdigit, text)) and row in wrong:
            left_out["unreadable"] += 1
            if not answers.skip_unreadable:
                yield wrong[row]
        else:
            left_out["remark" if text else "no_date"] += 1


def _told_apart(found: Recognised) -> tuple[list[tuple[int, Cells]], Counter[str]]:
    """The rows of data, without type rows, totals, and rows written twice."""
    left_out: Counter[str] = Counter()
    kept: list[tuple[int, Cells]] = []
    seen: set[tuple[str, int]] = set()
    has_key = found.place("key") is not None
    skips = [(rule["reason"], any_of(rule["when"], found)) for rule in _skips(found)]
    for row, cells in found.rows():
        reason = next((reason for reason, holds in skips if holds(cells)), "")
        if not reason and has_key and _was_there(seen, found.text("key", cells), cells):
            reason = "duplicate"
        if reason:
            left_out[reason] += 1
        else:
            kept.append((row, cells))
    return kept, left_out


def _was_there(seen: set[tuple[str, int]], key: str, cells: Cells) -> bool:
    """Whether the very same row was there before; it is now. Rows without a key tell nothing.

    Rows of one key are told apart by 64 bits of what they hold, not kept.
    """
    row = key, hash(tuple(cells))
    if not key or row in seen:
        return bool(key)
    seen.add(row)
    return False


def _skips(found: Recognised) -> Sequence[dict[str, Any]]:
    rules: Sequence[dict[str, Any]] = found.profile.rules.get("skip", ())
    return rules


def _column(found: Recognised, rows: Sequence[tuple[int, Cells]], meaning: str) -> dict[int, str]:
    if found.place(meaning) is None:
        return {}
    return {row: found.text(meaning, cells) for row, cells in rows}


def _moments(found: Recognised, rows: Sequence[tuple[int, Cells]], answers: Answers) -> Moments:
    order = answers.dates or found.profile.rules.get("dates")
    return moments_of(_column(found, rows, "start"), order)


def _lengths(
    found: Recognised, rows: Sequence[tuple[int, Cells]], meaning: str, answers: Answers
) -> Lengths:
    rules = found.profile.rules
    return lengths_of(
        _column(found, rows, meaning),
        answers.decimal,
        rules.get("units", {}).get(meaning, "s"),
        hours=rules.get("clock", "") == "h:mm",
    )


class _Reader:
    """The rules of a profile, ready for its rows."""

    def __init__(self, found: Recognised, answers: Answers, talk: Lengths, wait: Lengths) -> None:
        rules = found.profile.rules
        cell = parse_cell(answers.cell)
        self._found = found
        self._own = Own.of(answers.own)
        self._talk, self._wait = talk.seconds, wait.seconds
        self._is_answered = any_of(rules["answered"], found) if "answered" in rules else None
        self._leave_out = [
            (rule["reason"], any_of(rule["when"], found)) for rule in rules.get("leave_out", ())
        ]
        said = rules.get("direction", {})
        self._always = cell.direction if cell else said.get("always", "")
        self._directions = [
            (name, any_of(said[name], found))
            for name in (INTERNAL, INBOUND, OUTBOUND)
            if name in said
        ]
        channel = cell.channel if cell else rules.get("channel", PHONE)
        self._channels = _channel_reader(found, channel)

    def leg(self, row: int, cells: Cells, day: date) -> Leg:
        """One row."""
        seconds = self._talk.get(row)
        answered = self._is_answered is None or self._is_answered(cells)
        start = self._found.text("answer", cells) or self._found.text("start", cells)
        return Leg(
            row=row,
            key=self._found.text("key", cells),
            day=day,
            answered=answered,
            direction=self._always or self._direction(cells),
            channel=self._channels(cells),
            seconds=seconds if answered else None,
            wait=self._wait.get(row),
            begin=second_of_day(start),
            leave_out=next((reason for reason, holds in self._leave_out if holds(cells)), ""),
        )

    def _direction(self, cells: Cells) -> str:
        said = next((name for name, holds in self._directions if holds(cells)), "")
        if said:
            return said
        caller, called = self._found.text("caller", cells), self._found.text("called", cells)
        return _by_numbers(self._own, caller, called)


def _by_numbers(own: Own, caller: str, called: str) -> str:
    """From whose number calls whose; empty where both are somebody else's, or one is missing.

    Where the owner has named all own numbers, one number is enough.
    """
    if not caller or not called:
        known = own.is_asked and (caller or called)
        return _by_one(own, caller, called) if known else ""
    ours = own.has(caller), own.has(called)
    return {(True, True): INTERNAL, (False, True): INBOUND, (True, False): OUTBOUND}.get(ours, "")


def _by_one(own: Own, caller: str, called: str) -> str:
    if caller:
        return OUTBOUND if own.has(caller) else INBOUND
    return INBOUND if own.has(called) else OUTBOUND


def _channel_reader(found: Recognised, said: str | dict[str, Any]) -> Callable[[Cells], str]:
    if isinstance(said, str):
        return lambda _cells: said
    place = found.place_of((folded(said["column"]),))
    names: Mapping[str, str] = {name.casefold(): to for name, to in said["names"].items()}
    other = said.get("other", "other")

    def channel(cells: Cells) -> str:
        text = cells[place].strip() if place is not None and place < len(cells) else ""
        return names.get(text.casefold(), folded_channel(other))

    return channel


def by_key(legs: Sequence[Leg]) -> Iterator[list[Leg]]:
    """The legs of each contact, in the order of their first; without a key each is one."""
    groups: dict[str, list[Leg]] = {}
    for leg in legs:
        groups.setdefault(leg.key or f"\0{leg.row}", []).append(leg)
    yield from groups.values()
