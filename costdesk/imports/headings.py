"""The heading row: found among the first rows, and its columns matched to fields."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, NamedTuple

from costdesk.domain.contacts import parse_cell
from costdesk.domain.findings import BETWEEN_SHEETS, Code, Finding, Place, Refused
from costdesk.imports.fields import DATE, FIELDS, folded, known_names

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from costdesk.imports.answers import Answers
    from costdesk.imports.fields import TableKind
    from costdesk.imports.sources import Source

_SPAN = ("start", "end")
_CELL = ("direction", "channel")


class Heading(NamedTuple):
    """The row of headings: its number from 1, its cells and the name of the source it is in."""

    row: int
    cells: tuple[str, ...]
    source: str


def find_heading(sources: Sequence[Source], kind: TableKind, answers: Answers) -> Heading:
    """The first row that has every column needed, under the delimiter that shows it.

    Where there is none, the row that shares most with what is known, for its problems to be named.
    Raises Refused where no row shares anything, and where several sheets could be meant.
    """
    found = [heading for source in sources for heading in _candidates(source)]
    candidates = sorted(found, key=lambda heading: (heading.row, -len(heading.cells)))
    fits = [_fit(heading, kind, answers) for heading in candidates]
    best = max(fits, default=(False, 0))
    if best[1] or (candidates and answers.mapping):
        chosen = candidates[fits.index(best)]
        complete = [each for each, (fit, _) in zip(candidates, fits, strict=True) if fit]
        _refuse_choice(sources, complete)
        return chosen
    needed = ", ".join(_missing(set(), kind, answers))
    first = ", ".join(candidates[0].cells)[:100] if candidates else ""
    raise Refused([Finding(Code.NO_HEADER, values={"needed": needed, "found": first})])


def _candidates(source: Source) -> Iterator[Heading]:
    """The first rows that are not blank, as far as they can be read."""
    try:
        for row, cells in enumerate(source.top(), start=1):
            if any(cell.strip() for cell in cells):
                yield Heading(row, tuple(cells), source.name)
    except Refused:
        return


def _refuse_choice(sources: Sequence[Source], complete: Sequence[Heading]) -> None:
    """Delimiters decide by what they show; which of two sheets is meant only the owner knows."""
    fitting = {heading.source for heading in complete}
    sheets = [source.name for source in sources if source.sheet and source.name in fitting]
    if len(sheets) > 1:
        values = {"text": sheets[0], "choices": BETWEEN_SHEETS.join(sheets)}
        raise Refused([Finding(Code.SHEET_UNCLEAR, Place(column="sheet"), values)])


def _fit(heading: Heading, kind: TableKind, answers: Answers) -> tuple[bool, int]:
    """Whether nothing is missing, and how many columns are known."""
    headings = {folded(cell) for cell in heading.cells} - {folded(name) for name in answers.ignore}
    columns = {folded(column) for _, column in answers.mapping}
    fields = headings & {*known_names(kind)} | {field for field, _ in answers.mapping}
    complete = columns <= headings and not _missing(fields, kind, answers)
    return complete, len(headings & (columns | {*known_names(kind)}))


def _missing(fields: set[str], kind: TableKind, answers: Answers) -> list[str]:
    """The required fields that neither a column nor the owner gives."""
    given = {*fields, *(_CELL if answers.cell else ()), *(_SPAN if DATE.name in fields else ())}
    return [field.name for field in FIELDS[kind] if field.required and field.name not in given]


def columns_of(heading: Heading, kind: TableKind, answers: Answers) -> dict[str, int]:
    """Match headings to fields: where each stands, from 0.

    Raises Refused with everything that does not match.
    """
    names = [folded(cell) for cell in heading.cells]
    ignored = {folded(column) for column in answers.ignore}
    mapped = {field: folded(column) for field, column in answers.mapping}
    own = [name for name in names if name in known_names(kind) and name not in ignored]
    own = [name for name in own if name not in mapped.values()]
    used = {name: name for name in own} | mapped
    found = [
        *_mapping_problems(heading, kind, answers),
        *_doubled(names, used, own),
        *_cell_problems(used, kind, answers),
        *(Finding(Code.MISSING_COLUMN, values={"text": name})
          for name in _missing({*used}, kind, answers)),
    ]  # fmt: skip
    if not any(finding.code == Code.MAPPED_COLUMN_MISSING for finding in found):
        # Otherwise the columns are listed there already, and one of them is the one meant.
        found += _unknown(heading, kind, ignored | {*used.values(), *own})
    if found:
        raise Refused([finding.at(row=heading.row) for finding in found])
    return {field: names.index(name) for field, name in used.items()}


def _mapping_problems(heading: Heading, kind: TableKind, answers: Answers) -> Iterator[Finding]:
    names = {folded(cell) for cell in heading.cells}
    choices = ", ".join(cell.strip() for cell in heading.cells if cell.strip())
    for field, column in answers.mapping:
        if field not in known_names(kind):
            values = {"text": field, "choices": ", ".join(known_names(kind))}
            yield Finding(Code.UNKNOWN_FIELD, values=values)
        if folded(column) not in names:
            yield Finding(Code.MAPPED_COLUMN_MISSING, values={"text": column, "choices": choices})
    for field, times in Counter(field for field, _ in answers.mapping).items():
        if times > 1:
            yield Finding(Code.FIELD_TWICE, values={"text": field})


def _doubled(names: list[str], used: dict[str, str], own: list[str]) -> Iterator[Finding]:
    """Two columns of one name, two columns for one field, a day and a span at once."""
    for name in dict.fromkeys(used.values()):
        if names.count(name) > 1:
            yield Finding(Code.COLUMN_TWICE, Place(column=name), {"text": name})
    for field, name in used.items():
        if (field != name and field in own) or (field in _SPAN and DATE.name in used):
            yield Finding(Code.FIELD_TWICE, Place(column=name), {"text": field})


def _cell_problems(used: dict[str, str], kind: TableKind, answers: Answers) -> Iterator[Finding]:
    if not answers.cell:
        return
    cell = parse_cell(answers.cell)
    if cell is None or _CELL[0] not in known_names(kind):
        yield Finding(Code.BAD_CELL, values={"text": answers.cell})
    for field in (*_CELL, *(("line",) if cell and cell.line else ())):
        if field in used:
            yield Finding(Code.CELL_GIVEN_TWICE, values={"text": used[field]})


def _unknown(heading: Heading, kind: TableKind, expected: set[str]) -> Iterator[Finding]:
    for cell in heading.cells:
        if folded(cell) and folded(cell) not in expected:
            values = {"text": cell.strip(), "choices": ", ".join(known_names(kind))}
            yield Finding(Code.UNKNOWN_COLUMN, Place(column=cell.strip()), values)
