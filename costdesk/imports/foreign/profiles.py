"""Profiles: what the tables of one source look like, and what their rows mean, as data.

A profile is a small file of ``resources/profiles``; see its README for the words it may use. It is
picked by the heading of a table, or by the shape of the rows where there is no heading, never by
the name of a file.
"""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass, field
from functools import cached_property, lru_cache
from itertools import compress, islice
from typing import TYPE_CHECKING, Any, Literal

from costdesk.domain.findings import Code, refuse
from costdesk.imports.fields import folded
from costdesk.imports.foreign.coded import read_again
from costdesk.imports.foreign.picks import filled_of
from costdesk.imports.foreign.tables import LARGEST

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Mapping, Sequence
    from pathlib import Path

    from costdesk.imports.foreign.delimited import Lines
    from costdesk.imports.foreign.picks import Picks
    from costdesk.imports.foreign.quoting import Cells

Reads = Literal["contacts", "bank", "ledger", "nothing", "table"]
_ROWS_LOOKED_AT = 40
_ROWS_OF_A_SHAPE = 60
_ENOUGH = 0.9  # of the rows of a table without a heading must have its shape

Column = str | int
"""A heading (folded), or the place of a column without one, counted from 1."""


@dataclass(frozen=True, slots=True)
class Shape:
    """Rows without a heading: how many fields they have, and what stands in some (from 1)."""

    fewest: int
    most: int
    checks: tuple[tuple[int, re.Pattern[str]], ...]

    def fits(self, cells: Cells) -> bool:
        """Whether a row is such a one."""
        return self.fewest <= len(cells) <= self.most and all(
            check.fullmatch(cells[place - 1].strip()) for place, check in self.checks
        )


@dataclass(frozen=True, slots=True)
class Profile:
    """One source. ``headings`` are alternatives, each a set of folded headings that all must stand.

    ``columns`` gives the columns of each meaning, the first that the table has counts. ``sample``:
    it was written after a real file; others always ask. ``rules`` is what the readers of
    ``reads`` make of the rest. ``own``: its owner made it, so it goes before those of ours.
    """

    name: str
    title: str
    reads: Reads
    sample: bool = False
    headings: tuple[frozenset[str], ...] = ()
    shape: Shape | None = None
    columns: Mapping[str, tuple[Column, ...]] = field(default_factory=dict)
    rules: Mapping[str, Any] = field(default_factory=dict)
    own: bool = False

    @property
    def form(self) -> str:
        """How a table of contacts is built: ``counts``, ``queue_log``, or a row for each leg."""
        return str(self.rules.get("form", ""))


@dataclass(frozen=True)
class Recognised:
    """A table with the profile it fits: the row of its heading (from 1; 0 without one)."""

    profile: Profile
    lines: Lines
    heading_row: int
    places: Mapping[str, int]
    """Where each heading stands (from 0), folded."""

    def place(self, meaning: str) -> int | None:
        """Where the column of a meaning stands (from 0), None where the table has none."""
        return self.place_of(self.profile.columns.get(meaning, ()))

    def heading(self, meaning: str) -> str:
        """What stands above the column of a meaning, as it is written; empty where nothing does."""
        place = self.place(meaning)
        cells = self.lines.top[self.heading_row - 1] if self.heading_row else []
        return cells[place].strip() if place is not None and place < len(cells) else ""

    def text(self, meaning: str, cells: Cells) -> str:
        """What stands in the columns of a meaning: of several the first that is filled."""
        for place in self._places.get(meaning, ()):
            if place < len(cells) and (text := cells[place].strip()):
                return text
        return ""

    @cached_property
    def _places(self) -> dict[str, tuple[int, ...]]:
        """Where the columns of each meaning stand that the table has."""
        found = {
            meaning: [self.place_of((column,)) for column in columns]
            for meaning, columns in self.profile.columns.items()
        }
        return {
            meaning: tuple(place for place in places if place is not None)
            for meaning, places in found.items()
        }

    def place_of(self, columns: Sequence[Column]) -> int | None:
        """Where the first of some columns that the table has stands."""
        for column in columns:
            if isinstance(column, int):
                return column - 1
            if column in self.places:
                return self.places[column]
        return None

    def places_of(self, meaning: str) -> tuple[int, ...]:
        """Where the columns of a meaning stand that the table has, in their order."""
        return self._places.get(meaning, ())

    def rows(self) -> list[tuple[int, Cells]]:
        """The rows below the heading with their numbers, blank ones left out.

        Raises Refused where the table is too long to have them all at once.
        """
        return self._filled

    @cached_property
    def _filled(self) -> list[tuple[int, Cells]]:
        if self.lines.is_long:
            raise refuse(Code.FILE_TOO_LARGE, limit=LARGEST)
        return read_again(
            lambda: [pair for batch in self.batches() for pair in zip(*batch, strict=True)]
        )

    def count(self) -> int:
        """How many of them there are."""
        return read_again(lambda: sum(len(rows) for _, rows in self.batches()))

    def batches(self) -> Iterator[tuple[Sequence[int], Sequence[Cells]]]:
        """The same some at a time. Raises ReadAgain where they have to be read otherwise."""
        number = 0
        for rows in self.lines.batches():
            first = max(number, self.heading_row)
            below = rows[first - number :]
            number += len(rows)
            numbers: Sequence[int] = range(first + 1, number + 1)
            if filled := filled_of(below):
                numbers, below = [*compress(numbers, filled)], [*compress(below, filled)]
            yield numbers, below

    def picked(self, places: Collection[int]) -> Iterator[tuple[Sequence[int], Picks]]:
        """The same, of which only the cells at these places are asked for."""
        number = 0
        for picks in self.lines.picked(places):
            first = max(number, self.heading_row)
            below = picks.below(first - number)
            number += len(picks.wholes)
            numbers: Sequence[int] = range(first + 1, number + 1)
            if below.filled:
                numbers, below = [*compress(numbers, below.filled)], below.kept(below.filled)
            yield numbers, below


@lru_cache(maxsize=4)
def read_profiles(folder: Path) -> tuple[Profile, ...]:
    """Every profile of a folder, by name. Raises ValueError for one that is written wrongly."""
    return tuple(read_profile(path) for path in sorted(folder.glob("*.toml")))


def read_profile(path: Path) -> Profile:
    """One profile."""
    table = tomllib.loads(path.read_text(encoding="utf-8"))
    try:
        return profile_of_table(path.stem, table)
    except (KeyError, TypeError, re.error) as error:
        raise ValueError(f"{path.name}: {error}") from error


def profile_of_table(name: str, table: dict[str, Any], *, own: bool = False) -> Profile:
    """The profile of a table, which is used up."""
    shape = table.pop("shape", None)
    return Profile(
        name=name,
        title=table.pop("title"),
        reads=table.pop("reads"),
        sample=table.pop("sample", False),
        headings=tuple(frozenset(map(folded, one)) for one in table.pop("heading", ())),
        shape=shape and _shape(shape),
        columns={
            meaning: tuple(map(_column, columns))
            for meaning, columns in table.pop("columns", {}).items()
        },
        rules=table,
        own=own,
    )


def table_of_profile(profile: Profile, headings: Sequence[str]) -> dict[str, Any]:
    """The table that is read back as this profile, for files with these headings."""
    table: dict[str, Any] = {"title": profile.title, "reads": profile.reads, "sample": True}
    if any(map(str.strip, headings)):
        table["heading"] = [[text.strip() for text in headings if text.strip()]]
    elif profile.shape:
        checks = {str(place): check.pattern for place, check in profile.shape.checks}
        table["shape"] = {"fields": [profile.shape.fewest, profile.shape.most], "checks": checks}
    written = {folded(text): text.strip() for text in reversed(headings)}
    columns = {
        meaning: [written.get(str(column), column) for column in columns]
        for meaning, columns in profile.columns.items()
    }
    return {**table, "columns": columns, **profile.rules}


def _column(column: Column) -> Column:
    return column if isinstance(column, int) else folded(column)


def _shape(table: dict[str, Any]) -> Shape:
    checks = ((int(place), re.compile(text)) for place, text in table["checks"].items())
    return Shape(min(table["fields"]), max(table["fields"]), tuple(checks))


def recognise(
    tables: Sequence[Lines], profiles: Sequence[Profile], named: str = ""
) -> Recognised | None:
    """The profile that fits one of the tables best: most headings, then by shape.

    ``named`` is the profile that the owner chose; None where it does not fit either.
    """
    profiles = [each for each in profiles if each.name == named] if named else profiles
    by_heading = (
        (found, score)
        for lines in tables
        for profile in profiles
        for found, score in _by_heading(lines, profile)
    )
    best = max(by_heading, key=lambda pair: (pair[0].profile.own, pair[1]), default=None)
    return best[0] if best else _by_shape(tables, profiles)


def _by_heading(lines: Lines, profile: Profile) -> list[tuple[Recognised, int]]:
    found = []
    for number, cells in enumerate(islice(lines.top, _ROWS_LOOKED_AT), start=1):
        names = places_of(cells)
        fitting = [len(heading) for heading in profile.headings if heading <= names.keys()]
        if fitting:
            found.append((Recognised(profile, lines, number, names), max(fitting)))
            break
    return found


def places_of(cells: Cells) -> dict[str, int]:
    """Where each heading of a row stands, folded; of equal ones the first."""
    places: dict[str, int] = {}
    for place, cell in enumerate(cells):
        places.setdefault(folded(cell.strip().strip("\ufeff'\"")), place)
    return places


def _by_shape(tables: Sequence[Lines], profiles: Sequence[Profile]) -> Recognised | None:
    best, most = None, (False, 0)
    for lines in tables:
        top = [cells for cells in islice(lines.top, _ROWS_OF_A_SHAPE) if any(cells)]
        for profile in profiles:
            if profile.shape is None or not top:
                continue
            fitting = sum(map(profile.shape.fits, top))
            weight = profile.own, fitting * (1 + len(profile.shape.checks))
            if fitting >= _ENOUGH * len(top) and weight > most:
                best, most = Recognised(profile, lines, 0, {}), weight
    return best
