"""A file as a grid: its headings matched to fields, and the rows of the table."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from costdesk.domain.findings import Code, Finding, Place, Refused
from costdesk.domain.progress import part, silent
from costdesk.imports.fields import fields_of, folded
from costdesk.imports.footers import Row, without_footers
from costdesk.imports.headings import columns_of, find_heading
from costdesk.imports.sources import notes_on, open_sources

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from costdesk.domain.definitions import Language
    from costdesk.domain.progress import Progress
    from costdesk.imports.answers import Answers
    from costdesk.imports.fields import TableKind
    from costdesk.imports.headings import Heading
    from costdesk.imports.sources import Source

_EVERY = 500  # rows


class Grid(NamedTuple):
    """Texts by row and column, with what was noted on the way.

    ``own``: the file is in our exchange preset, with nothing but our own headings. ``problems``
    names the rows that do not fit the headings; they are not among ``rows``.
    """

    own: bool
    heading: Heading
    places: Mapping[str, int]
    rows: Sequence[Row]
    problems: Sequence[Finding]
    notes: Sequence[Finding]

    def column_name(self, field: str) -> str:
        """What the file calls a field; the field's own name where the file has none."""
        place = self.places.get(field)
        return field if place is None else self.heading.cells[place].strip()

    def cells(self, field: str) -> dict[int, str]:
        """The texts of a field by row number, as they are; cells without any are left out."""
        place = self.places[field]
        return {
            row.number: row.cells[place]
            for row in self.rows
            if place < len(row.cells) and row.cells[place]
        }


def grid_of(
    data: bytes,
    kind: TableKind,
    answers: Answers,
    language: Language,
    progress: Progress = silent,
) -> Grid:
    """Read a file as a table of that kind. Raises Refused where that cannot be done."""
    fields = tuple((folded(field), column) for field, column in answers.mapping)
    answers = answers._replace(mapping=fields)
    opened = open_sources(data, language, answers, part(progress, 0, 60))
    heading = find_heading(opened.sources, kind, answers)
    source = next(each for each in opened.sources if each.name == heading.source)
    places = columns_of(heading, kind, answers)
    filled = _filled(source, part(progress, 60, 100))
    preamble = [row for row in filled if row.number < heading.row]
    below = [row for row in filled if row.number > heading.row]
    rows, left_out = without_footers(below, kind, places)
    if below and not rows:
        raise Refused([Finding(Code.NO_ROWS, Place(row=heading.row)), *left_out])
    ragged = {finding.place.row: finding for finding in _ragged(rows, kind, heading, places)}
    fitting = [row for row in rows if row.number not in ragged]
    told = [*opened.notes, *notes_on(source, opened.sources)]
    notes = [*told, *_above(preamble), *left_out]
    foreign = answers.mapping or answers.cell or answers.ignore
    own = heading.source == "," and not foreign
    if not rows:
        notes.append(Finding(Code.NO_ROWS))
    return Grid(own, heading, places, fitting, [*ragged.values()], notes)


def _filled(source: Source, progress: Progress) -> list[Row]:
    """The rows that are not blank."""
    lines = len(source.sheet.rows) if source.sheet else source.text.count("\n") + 1
    filled = []
    for number, cells in enumerate(source.rows(), start=1):
        if number % _EVERY == 0:
            progress(min(number, lines), lines)
        if any(map(str.strip, cells)):
            filled.append(Row(number, cells))
    return filled


def _above(rows: Sequence[Row]) -> Iterator[Finding]:
    if rows:
        values: dict[str, str | int] = {"rows": len(rows), "reason": "preamble"}
        yield Finding(Code.ROWS_LEFT_OUT, Place(row=rows[0].number), values)


def _ragged(
    rows: Sequence[Row], kind: TableKind, heading: Heading, places: Mapping[str, int]
) -> Iterator[Finding]:
    """Rows with something beside the headings, or without all the columns that are required."""
    named = {place for place, cell in enumerate(heading.cells) if cell.strip()}
    required = [field.name for field in fields_of(kind) if field.required]
    fewest = 1 + max(place for name, place in places.items() if name in required)
    for row in rows:
        beside = any(cell.strip() for place, cell in enumerate(row.cells) if place not in named)
        if beside or len(row.cells) < fewest:
            values: dict[str, str | int] = {"found": len(row.cells), "expected": len(named)}
            yield Finding(Code.RAGGED_ROW, Place(row=row.number), values)
