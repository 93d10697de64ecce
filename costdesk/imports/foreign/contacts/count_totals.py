"""Rows of a table of counts that count nothing of their own: they add up others, or repeat them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from costdesk.imports.foreign.contacts.spans import names_a_time

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from costdesk.imports.foreign.profiles import Recognised
    from costdesk.imports.foreign.quoting import Cells

_SUM = (
    r"(?:(?:grand|running|sub|eind|deel|week|maand|dag)?[ -]?tota(?:al|als|l|ls)|totale?s?|sums?|"
    r"summe|gesamt(?:summe)?|zwischensumme|endsumme|insgesamt|(?:mind|rész|havi )?összesen|"
    r"végösszeg|részösszeg)"
)
_TIMES = ("start", "month", "week", "week_start")
_BEGINS = re.compile(rf"\W*{_SUM}\b", re.IGNORECASE)
_ALL = re.compile(
    rf"\W*(?:{_SUM}|all(?: \w+)?|alles?|overall|mind|összes|tous|todos)\W*", re.IGNORECASE
)


def time_place(found: Recognised) -> int:
    """Where it stands when each row was; the first column where nothing says it."""
    places = (found.place(meaning) for meaning in _TIMES)
    return next((place for place in places if place is not None), 0)


def totals_among(rows: Sequence[tuple[int, Cells]], found: Recognised) -> frozenset[int]:
    """The numbers of rows that add up others: by their day, by their name, or at the end."""
    place = time_place(found)
    named = {number for number, cells in rows if _BEGINS.match(_at(cells, place))}
    return frozenset({*named, *_of_all(found, rows), *_at_the_end(rows, place)})


def is_all(text: str) -> bool:
    """Whether a name is that of all together."""
    return _ALL.fullmatch(text) is not None


def _at(cells: Cells, place: int) -> str:
    return cells[place] if place < len(cells) else ""


def _of_all(found: Recognised, rows: Sequence[tuple[int, Cells]]) -> Iterator[int]:
    """Rows for all teams, queues or people together, where there are rows for single ones."""
    known = {place for meaning in found.profile.columns for place in found.places_of(meaning)}
    for place in {*found.places.values()} - known:
        together = [number for number, cells in rows if _ALL.fullmatch(_at(cells, place))]
        if len(together) < sum(1 for _, cells in rows if _at(cells, place).strip()):
            yield from together


def _at_the_end(rows: Sequence[tuple[int, Cells]], place: int) -> Iterator[int]:
    """Rows below the last that has a day; the first of all is none of them."""
    for number, cells in rows[:0:-1]:
        if names_a_time(_at(cells, place).strip()):
            return
        yield number
