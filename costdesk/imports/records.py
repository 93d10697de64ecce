"""Rows as records: typed values by field, for the rows in which everything could be read."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Generic, NamedTuple, TypeVar

from costdesk.domain.contacts import parse_cell
from costdesk.domain.findings import Code, Finding, Place, Refused
from costdesk.domain.progress import part, told
from costdesk.imports.columns import typed_columns
from costdesk.imports.fields import fields_of
from costdesk.imports.grids import grid_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from costdesk.domain.definitions import Language
    from costdesk.domain.progress import Progress
    from costdesk.domain.reasons import ReasonCount
    from costdesk.imports.answers import Answers
    from costdesk.imports.columns import Typed
    from costdesk.imports.fields import TableKind
    from costdesk.imports.footers import Row
    from costdesk.imports.grids import Grid

MOST_PROBLEMS = 100

Value = TypeVar("Value")
Record = dict[str, Any]


class Terms(NamedTuple):
    """What a workspace brings to the reading: its currency, region and names of channels."""

    currency: str
    digits: int
    language: Language = "en"
    channels: tuple[str, ...] = ()


class Records(NamedTuple):
    """The records of a file by row number, and everything wrong or worth telling so far."""

    grid: Grid
    rows: Sequence[tuple[int, Record]]
    problems: Sequence[Finding]
    notes: Sequence[Finding]
    date_order: str


class Table(NamedTuple, Generic[Value]):
    """What a file holds: values, each with the (first) row it comes from.

    ``date_order`` is the order that was decided on, empty where nothing depended on it.
    ``reasons`` are what the contacts of a table of counts were about, where it says so.
    """

    values: tuple[Value, ...]
    rows: tuple[int, ...]
    rows_read: int
    notes: tuple[Finding, ...]
    date_order: str
    reasons: tuple[ReasonCount, ...] = ()


def read_records(
    data: bytes, kind: TableKind, answers: Answers, terms: Terms, progress: Progress
) -> Records:
    """Read a file as records of that kind. Raises Refused where it is no such table at all."""
    grid = grid_of(data, kind, answers, terms.language, part(progress, 0, 20))
    typed = typed_columns(grid, kind, answers, part(progress, 20, 90))
    problems = [*grid.problems, *typed.problems, *_missing(grid, kind)]
    broken = {finding.place.row for finding in problems}
    read = [] if typed.undecided else told(grid.rows, part(progress, 90, 100))
    rows = [*_records(read, typed, answers, terms)]
    sound = [(row, record) for row, record in rows if row not in broken]
    return Records(grid, sound, problems, [*grid.notes, *typed.notes], typed.date_order)


def _missing(grid: Grid, kind: TableKind) -> Iterator[Finding]:
    for field in fields_of(kind):
        if field.required and field.name in grid.places:
            filled = grid.cells(field.name)
            for row in grid.rows:
                if not filled.get(row.number, "").strip():
                    place = Place(row=row.number, column=grid.column_name(field.name))
                    yield Finding(Code.REQUIRED, place)


def _records(
    rows: Iterable[Row], typed: Typed, answers: Answers, terms: Terms
) -> Iterator[tuple[int, Record]]:
    everywhere = _cell_fields(answers)
    spelling = {name.casefold(): name for name in terms.channels}
    for row in rows:
        number = row.number
        record = {name: values[number] for name, values in typed.values.items() if number in values}
        record |= everywhere
        if channel := record.get("channel"):
            # One channel however it is spelt, or its rows would not be added up.
            record["channel"] = spelling.setdefault(channel.casefold(), channel)
        yield number, record


def _cell_fields(answers: Answers) -> Record:
    cell = parse_cell(answers.cell)
    return {name: value for name, value in cell._asdict().items() if value} if cell else {}


def finished(
    records: Records,
    values: Iterable[tuple[int, Value]],
    problems: Sequence[Finding],
    notes: Sequence[Finding] = (),
) -> Table[Value]:
    """The table, whole; raises Refused with all problems, or the first of very many."""
    found = [*records.problems, *problems]
    if found:
        raise Refused(_first_of(sorted(found, key=lambda finding: finding.place.row or 0)))
    numbered = list(values)
    return Table(
        values=tuple(value for _, value in numbered),
        rows=tuple(row for row, _ in numbered),
        rows_read=len(records.grid.rows),
        notes=(*records.notes, *notes),
        date_order=records.date_order,
    )


def _first_of(findings: list[Finding]) -> list[Finding]:
    more = len(findings) - MOST_PROBLEMS
    if more <= 0:
        return findings
    values = {"count": more, "total": len(findings)}
    return [*findings[:MOST_PROBLEMS], Finding(Code.MORE_PROBLEMS, values=values)]


def in_file(finding: Finding, grid: Grid, row: int) -> Finding:
    """A finding about a value, at the row and column of the file that it comes from."""
    column = grid.column_name(finding.place.column) if finding.place.column else ""
    return finding.at(row=row, column=column)
