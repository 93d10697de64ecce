"""Which rows have a day in common with others: one sort and one search a row."""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING, NamedTuple

from costdesk.domain.findings import Code, Finding, Place

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

MOST_SHOWN = 20


class Entry(NamedTuple):
    """A row: first and last day as ISO texts, and its number (place in the command, or id)."""

    first: str
    last: str
    number: int


class Meeting(NamedTuple):
    """An entry and another that it has a day in common with."""

    entry: Entry
    other: Entry


class Coverage:
    """Entries in the order of their first day, with the furthest reaching one up to each."""

    def __init__(self, entries: Iterable[Entry]) -> None:
        """Sort the entries once."""
        ordered = sorted(entries)
        self._firsts = [entry.first for entry in ordered]
        self._furthest: list[Entry] = []
        for entry in ordered:
            reaching = self._furthest[-1] if self._furthest else entry
            self._furthest.append(entry if entry.last > reaching.last else reaching)

    def met_by(self, entry: Entry) -> Entry | None:
        """One of the entries that has a day in common with this one, if any has."""
        begun = bisect_right(self._firsts, entry.last)
        other = self._furthest[begun - 1] if begun else None
        return other if other and other.last >= entry.first else None


def meetings(entries: Iterable[Entry], stored: Sequence[Entry]) -> list[Meeting]:
    """The entries that overlap a stored one, each with one that it overlaps."""
    coverage = Coverage(stored)
    found = ((entry, coverage.met_by(entry)) for entry in entries)
    return [Meeting(entry, other) for entry, other in found if other]


def meetings_within(entries: Iterable[Entry]) -> list[Meeting]:
    """The entries that overlap an earlier one among themselves, in the order of their numbers."""
    found = []
    furthest: Entry | None = None
    for entry in sorted(entries):
        if furthest and entry.first <= furthest.last:
            found.append(Meeting(*sorted((entry, furthest), key=_number)[::-1]))
        if furthest is None or entry.last > furthest.last:
            furthest = entry
    return found


def _number(entry: Entry) -> int:
    return entry.number


def overlap_findings(code: Code, found: Iterable[tuple[Meeting, str]]) -> list[Finding]:
    """A finding for each of the first overlaps (with their cells); ``count`` is how many in all.

    The place names the row given, the values its days and those of the row that it overlaps.
    """
    ordered = sorted(found, key=lambda pair: pair[0].entry.number)
    return [
        Finding(
            code,
            Place(row=meeting.entry.number + 1, cell=cell),
            {
                "start": meeting.entry.first,
                "end": meeting.entry.last,
                "stored": f"{meeting.other.first}..{meeting.other.last}",
                "count": len(ordered),
            },
        )
        for meeting, cell in ordered[:MOST_SHOWN]
    ]
