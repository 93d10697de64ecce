"""Rows after the end of a table: totals and remarks, told from rows that are merely wrong.

A row with everything a row needs is a row, whatever it is called. Only rows at the very end are
looked at; anything else that cannot be read is refused.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from costdesk.domain.findings import Code, Finding, Place
from costdesk.imports.amounts import number_readings
from costdesk.imports.days import day_readings
from costdesk.imports.fields import SUMMED, fields_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from costdesk.imports.fields import TableKind

_TOTAL = re.compile(
    r"\W*(?:(?:grand |sub-?)?totals?|(?:eind|sub)?totaal|sums?|summe|gesamt(?:summe)?|endsumme|"
    r"insgesamt|(?:mind)?összesen|végösszeg)\b",
    re.IGNORECASE,
)
_FEWEST_SUMMED = 2  # a number that equals the only one above it proves nothing


class Row(NamedTuple):
    """A row that is not blank: its number in the file and its cells as they are."""

    number: int
    cells: list[str]


class _Layout(NamedTuple):
    """Where the columns stand that tell a footer from a row."""

    dates: set[int]
    names: set[int]
    required: set[int]
    summed: int


def without_footers(
    rows: list[Row], kind: TableKind, places: Mapping[str, int]
) -> tuple[list[Row], list[Finding]]:
    """The rows of the table, and findings for those at its end that were left out."""
    if not SUMMED[kind]:
        return rows, []
    layout = _layout(kind, places)
    left: list[tuple[str, int]] = []
    while rows and (reason := _footer(rows, layout)):
        left.append((reason, rows[-1].number))
        rows = rows[:-1]
    return rows, [*_left_out(left)]


def _left_out(left: list[tuple[str, int]]) -> Iterator[Finding]:
    for reason in dict.fromkeys(reason for reason, _ in left):
        numbers = [number for other, number in left if other == reason]
        values: dict[str, str | int] = {"rows": len(numbers), "reason": reason}
        yield Finding(Code.ROWS_LEFT_OUT, Place(row=min(numbers)), values)


def _layout(kind: TableKind, places: Mapping[str, int]) -> _Layout:
    present = [field for field in fields_of(kind) if field.name in places]
    return _Layout(
        dates={places[field.name] for field in present if field.kind == "date"},
        names={places[field.name] for field in present if field.kind == "category"},
        required={places[field.name] for field in present if field.required},
        summed=places[SUMMED[kind]],
    )


def _footer(rows: list[Row], layout: _Layout) -> str:
    """Why the last row is no row of the table, or an empty text."""
    filled = {place: cell.strip() for place, cell in enumerate(rows[-1].cells) if cell.strip()}
    first, *others = filled
    if _is_complete(filled, layout) or {*others} & layout.names:
        return ""
    if _TOTAL.match(filled[first]):
        return "total"
    if not others and _is_remark(filled[first]):
        return "remark"
    return "total" if not filled.keys() & layout.dates and _is_sum(rows, layout.summed) else ""


def _is_complete(filled: Mapping[int, str], layout: _Layout) -> bool:
    days = (filled[place] for place in layout.dates & layout.required if place in filled)
    return filled.keys() >= layout.required and all(any(day_readings(day)) for day in days)


def _is_remark(text: str) -> bool:
    return any(map(str.isalpha, text)) and not any(day_readings(text))


def _is_sum(rows: list[Row], place: int) -> bool:
    """Whether the last number of a column is the sum of those above it."""
    if len(rows) <= _FEWEST_SUMMED:
        return False
    readings = [number_readings(row.cells[place]) for row in rows if place < len(row.cells)]
    for column in zip(*readings, strict=True):
        numbers = [number for number in column if number is not None]
        if len(numbers) == len(rows) and sum(numbers[:-1]) == numbers[-1]:
            return True
    return False
