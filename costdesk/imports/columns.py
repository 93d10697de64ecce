"""The columns of a grid read as values: each in its one style, each problem at its cell."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any, NamedTuple

from costdesk.domain.findings import Finding
from costdesk.domain.progress import part
from costdesk.imports.cells import CELL_READERS
from costdesk.imports.detection import Decided, Reader, decide
from costdesk.imports.fields import fields_of
from costdesk.imports.guard import unguarded
from costdesk.imports.styles import counts, dates, numbers

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

    from costdesk.domain.progress import Progress
    from costdesk.imports.amounts import Unit
    from costdesk.imports.answers import Answers
    from costdesk.imports.cells import CellValue
    from costdesk.imports.fields import Field, FieldKind, TableKind
    from costdesk.imports.grids import Grid

_WHOLE = 100  # hundredths
_UNITS: dict[FieldKind, Unit] = {"money": "money", "percent": "percent", "number": "none"}


class Typed(NamedTuple):
    """Values by field and row number, with what was found; all places are the file's.

    A field whose column could not be decided is in ``undecided``, and has no values.
    """

    values: Mapping[str, Mapping[int, Any]]
    problems: Sequence[Finding]
    notes: Sequence[Finding]
    undecided: frozenset[str]
    date_order: str


def typed_columns(grid: Grid, kind: TableKind, answers: Answers, progress: Progress) -> Typed:
    """Read every column that the file has."""
    fields = [field for field in fields_of(kind) if field.name in grid.places]
    read: dict[str, Decided[Any]] = {}
    each = _WHOLE / max(len(fields), 1)
    for done, field in enumerate(fields):
        within = part(progress, round(done * each), round((done + 1) * each))
        read[field.name] = _column(grid, field, answers, within)
    orders = [read[field.name].style for field in fields if field.kind == "date"]
    return Typed(
        values={name: column.values or {} for name, column in read.items()},
        problems=[*_placed(grid, {name: column.problems for name, column in read.items()})],
        notes=[*_placed(grid, {name: column.notes for name, column in read.items()})],
        undecided=frozenset(name for name, column in read.items() if column.values is None),
        date_order=next(filter(None, orders), ""),
    )


def _column(grid: Grid, field: Field, answers: Answers, progress: Progress) -> Decided[Any]:
    progress(0, 1)
    cells = grid.cells(field.name)
    if field.kind == "text" and grid.own:
        # Our own files give every text back as it was, spaces at its ends included.
        return Decided({row: unguarded(text) for row, text in cells.items()})
    cells = {row: text.strip() for row, text in cells.items() if text.strip()}
    if field.kind in CELL_READERS:
        return _cell_by_cell(cells, CELL_READERS[field.kind])
    if field.kind == "date":
        return _strictly_first(cells, dates, grid, answers.dates, progress)
    if field.kind == "count":
        column = _strictly_first(cells, counts, grid, answers.decimal, progress)
        values = {row: int(number) for row, number in (column.values or {}).items()}
        return Decided(values if column.values is not None else None, *column[1:])
    reader = partial(numbers, _UNITS[field.kind])
    return _strictly_first(cells, reader, grid, answers.decimal, progress)


def _strictly_first(
    cells: Mapping[int, str],
    reader: Callable[..., Reader[Any]],
    grid: Grid,
    answer: str | None,
    progress: Progress,
) -> Decided[Any]:
    """A column of our own file as such files are; one that somebody else wrote as any other.

    Our headings over a comma file do not make it ours: people fill them in by hand. But a cell
    that is as ours are (3.335) must not become another value for the sake of its neighbours.
    """
    free = reader(own=False)
    if not grid.own or answer:
        return decide(cells, free, answer, progress)
    strict = decide(cells, reader(own=True), None, progress)
    if not strict.problems:
        return strict
    column = decide(cells, free, None, progress)
    for row, value in (strict.values or {}).items():
        if column.values is not None and column.values.get(row, value) != value:
            return Decided(None, "", [free.unclear(cells[row]).at(row=row)])
    return column


def _cell_by_cell(
    cells: Mapping[int, str], read: Callable[[str], CellValue | Finding]
) -> Decided[CellValue]:
    values: dict[int, CellValue] = {}
    problems = []
    known: dict[str, CellValue | Finding] = {}
    for row, text in cells.items():
        value = known[text] = known[text] if text in known else read(text)
        if isinstance(value, Finding):
            problems.append(value.at(row=row))
        else:
            values[row] = value
    return Decided(values, problems=problems)


def _placed(grid: Grid, found: Mapping[str, Sequence[Finding]]) -> Iterator[Finding]:
    for field, findings in found.items():
        for finding in findings:
            yield finding.at(column=grid.column_name(field))
