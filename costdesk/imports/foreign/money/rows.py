"""The rows of a statement in whatever is seen of a file; a lost quote costs its own row at most."""

from __future__ import annotations

import csv
import re
from dataclasses import replace
from typing import TYPE_CHECKING, Any, NamedTuple

from costdesk.domain.findings import Code, Refused, refuse
from costdesk.imports.foreign.money.profiles import GENERIC, places_in, profile_of
from costdesk.imports.foreign.money.roles import Roles, heading_of, is_about_calls, roles_of
from costdesk.imports.foreign.profiles import table_of_profile
from costdesk.imports.reading import MEGABYTE

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from costdesk.imports.answers import Answers
    from costdesk.imports.foreign.profiles import Column, Profile
    from costdesk.imports.sources import Source

_HEADINGS_WITHIN = 40  # rows
_FEWEST_LABELS = 2
_ENDS = re.compile(r"[\r\n]")
_FEW = 20  # rows
_POSITIVE = {"positive": "paid", "negative": "received"}
"""What amounts above 0 are, by which of them were paid."""
MOST_COLUMNS = 300
"""More is no statement; sheets of a thousand columns are formatted, not filled."""


LARGEST_STATEMENT = 25
"""Megabytes, of some 700 000 lines. Every one of them is held in memory while signs are decided."""


class Row(NamedTuple):
    """A row that is not blank: its number in the file, and its cells."""

    number: int
    cells: list[str]

    def at(self, place: int | None) -> str:
        """The text of a column, empty where the row has none."""
        text = self.cells[place].strip() if place is not None and place < len(self.cells) else ""
        # Digits that Excel must not take for a number are written as a formula.
        return text[2:-1] if text.startswith('="') and text.endswith('"') else text


class Table(NamedTuple):
    """A table under the headings of a statement, and what is known of its source."""

    source: Source
    roles: Roles
    headings: tuple[str, ...]
    rows: list[Row]
    profile: Profile = GENERIC


def form_of(table: Table, answers: Answers) -> dict[str, Any]:
    """The table of a profile that reads such files so; empty where nothing names the columns."""
    if all(not text or text.isdecimal() for text in table.headings):
        return {}
    rules = dict(table.profile.rules)
    if positive := _POSITIVE.get(answers.paid):
        rules["positive"] = positive
    columns: dict[str, tuple[Column, ...]] = {
        role: (table.headings[place],)
        for role, place in table.roles.places.items()
        if place < len(table.headings) and table.headings[place]
    }
    profile = replace(table.profile, columns=columns, rules=rules)
    return table_of_profile(profile, table.headings)


def rows_in(source: Source) -> list[Row]:
    """Every row that is not blank. Raises Refused for more than a bank ever gave anybody."""
    if len(source.text) > LARGEST_STATEMENT * MEGABYTE:
        raise refuse(Code.FILE_TOO_LARGE, limit=LARGEST_STATEMENT)
    try:
        rows = [Row(number, cells) for number, cells in enumerate(source.rows(), 1) if any(cells)]
    except Refused as error:
        if error.findings[0].code != Code.BAD_QUOTES:
            raise
        rows = [*_line_by_line(source)]
    return _unwrapped([row for row in rows if any(map(str.strip, row.cells))], source)


def _unwrapped(rows: list[Row], source: Source) -> list[Row]:
    """Rows of which each is one quoted cell, as a program writes that quotes what is quoted."""
    is_wrapped = [len(row.cells) == 1 and source.name in row.cells[0] for row in rows[:_FEW]]
    if source.sheet or not is_wrapped or not all(is_wrapped):
        return rows
    return [
        row._replace(cells=next(csv.reader(row.cells, delimiter=source.name), []))
        if len(row.cells) == 1 and not _ENDS.search(row.cells[0])
        else row  # a cell of several lines is no row that was quoted
        for row in rows
    ]


def _line_by_line(source: Source) -> Iterator[Row]:
    for number, line in enumerate(source.text.splitlines(), 1):
        try:
            cells = next(csv.reader([line], delimiter=source.name), [])
        except csv.Error as error:
            raise refuse(Code.BAD_QUOTES) from error
        yield Row(number, [cell.strip('"') for cell in cells])


def with_places(table: Table, places: dict[str, int]) -> Table:
    """The table with more of its columns known."""
    known = {
        role: place for role, place in table.roles.places.items() if place not in places.values()
    }
    return table._replace(roles=Roles(known | places, table.roles.currency))


def _mapped(cells: Sequence[str], answers: Answers) -> dict[str, int] | None:
    """Where the columns stand that the owner named; None where one of them is not there."""
    names = [heading_of(cell).name for cell in cells]
    wanted = [(field, heading_of(column).name) for field, column in answers.mapping]
    if not all(name in names for _, name in wanted):
        return None
    return {field: names.index(name) for field, name in wanted}


def find_table(source: Source, answers: Answers, profiles: Sequence[Profile] = ()) -> Table | None:
    """The table under the row that has most of the headings of a statement."""
    best: tuple[int, int] | None = None
    top = top_rows(source)
    own = [profile for profile in profiles if profile.own]
    for place, row in enumerate(top):
        labels = [cell for cell in row.cells if cell.strip()]
        roles = _roles(row.cells, answers)
        if own and (known := places_in(profile_of(row.cells, own), row.cells)):
            roles = _as_known(roles, known, answers)
        if len(labels) < _FEWEST_LABELS or not roles.is_statement or is_about_calls(row.cells):
            continue
        if best is None or len(roles.places) > best[0]:
            best = len(roles.places), place
    if best is None:
        return None
    heading = top[best[1]]
    rows = [row for row in rows_in(source) if row.number > heading.number]
    headings = tuple(cell.strip() for cell in heading.cells)
    profile = profile_of(headings, profiles)
    roles = _as_known(_roles(heading.cells, answers), places_in(profile, headings), answers)
    return Table(source, roles, headings, rows, profile)


def _as_known(roles: Roles, known: dict[str, int], answers: Answers) -> Roles:
    """The columns as the profile has them; what the owner said goes before."""
    said = {field for field, _ in answers.mapping}
    known = {role: place for role, place in known.items() if role not in said}
    others = {
        role: place
        for role, place in roles.places.items()
        if role in said or (role not in known and place not in known.values())
    }
    return Roles(others | known, roles.currency)


def _roles(cells: Sequence[str], answers: Answers) -> Roles:
    roles, mapped = roles_of(cells), _mapped(cells, answers)
    if not mapped:
        return roles
    others = {role: place for role, place in roles.places.items() if place not in mapped.values()}
    return Roles(others | mapped, roles.currency)


def top_rows(source: Source) -> Sequence[Row]:
    """The first rows that are not blank, as far as they can be read."""
    rows = []
    try:
        for number, cells in enumerate(source.top(), 1):
            if any(map(str.strip, cells)) and len(cells) <= MOST_COLUMNS:
                rows.append(Row(number, cells))
    except Refused:
        pass
    return _unwrapped(rows[:_HEADINGS_WITHIN], source)
