"""The rows of a table of counts that count: no sums, no headings again, days of merged cells.

A day over several rows stands in the first of them only, as cells that were merged leave it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from costdesk.domain.findings import Code, Finding, Place
from costdesk.imports.days import day_readings
from costdesk.imports.fields import folded
from costdesk.imports.foreign.contacts.count_totals import is_all, time_place, totals_among
from costdesk.imports.foreign.contacts.spans import month_of, week_of
from costdesk.imports.foreign.day_texts import day_text

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from costdesk.imports.foreign.profiles import Recognised
    from costdesk.imports.foreign.quoting import Cells

Rows = list[tuple[int, list[str]]]


class CountRows(NamedTuple):
    """The rows that count, with their numbers; why others do not, by number; what is wrong."""

    rows: Rows
    left_out: Mapping[int, str]
    problems: Sequence[Finding] = ()


def rows_that_count(found: Recognised) -> CountRows:
    """All rows below the heading, told apart."""
    heading = _heading(found)
    again = [number for number, cells in found.rows() if heading and _folded(cells) == heading]
    rows = [pair for pair in _filled_down(found) if pair[0] not in {*again}]
    left_out = dict.fromkeys(totals_among(rows, found), "total")
    left_out |= dict.fromkeys([*again, *_remarks(found, rows)], "remark")
    kept = [pair for pair in rows if pair[0] not in left_out]
    return CountRows(kept, left_out, [*_another_table(found, kept, again)])


def _remarks(found: Recognised, rows: Rows) -> Iterator[int]:
    """Rows of nothing but words, where the others have their time."""
    place = time_place(found)
    for number, cells in rows:
        text = cells[place].strip() if place < len(cells) else ""
        rest = [*cells[:place], *cells[place + 1 :]]
        if not any(map(str.strip, rest)) and any(map(str.isalpha, text)) and not _is_time(text):
            yield number


def _is_time(text: str) -> bool:
    return any(day_readings(day_text(text))) or bool(month_of(text) or week_of(text))


def _heading(found: Recognised) -> list[str]:
    return _folded(found.lines.top[found.heading_row - 1]) if found.heading_row else []


def _folded(cells: Cells) -> list[str]:
    return [*map(folded, cells)]


def _filled_down(found: Recognised) -> Iterator[tuple[int, list[str]]]:
    """The rows, each with the day of the one above where only that of a name is blank."""
    place, names = time_place(found), _places_of_names(found)
    above = ""
    for number, cells in found.rows():
        text = cells[place].strip() if place < len(cells) else ""
        named = [cells[at].strip() for at in names if at < len(cells) and cells[at].strip()]
        if text:
            above = text
        elif above and named and not any(map(is_all, named)) and _counts(found, cells):
            cells = [*cells]  # noqa: PLW2901 - the row as it is meant
            cells[place : place + 1] = [above]
        yield number, cells


def _counts(found: Recognised, cells: Cells) -> bool:
    """Whether a row has a number in any column that is known."""
    known = {at for meaning in found.profile.columns for at in found.places_of(meaning)}
    return any(any(map(str.isdigit, cells[at])) for at in known if at < len(cells))


def _places_of_names(found: Recognised) -> list[int]:
    """The columns that hold names: of queues, teams, channels."""
    known = {at for meaning in found.profile.columns for at in found.places_of(meaning)}
    places = {*found.places.values()} - known
    rows = [cells for _, cells in found.rows()]
    return [at for at in places if _holds_names(at, rows)]


def _holds_names(place: int, rows: Sequence[Cells]) -> bool:
    texts = [cells[place].strip() for cells in rows if place < len(cells)]
    return any(texts) and not any(any(map(str.isdigit, text[:1])) for text in texts)


def _another_table(found: Recognised, rows: Rows, again: Sequence[int]) -> Iterator[Finding]:
    """A second table below the first, with other columns or with the same days once more."""
    place, heading = time_place(found), _heading(found)
    name = heading[place] if place < len(heading) else ""
    for number, cells in rows:
        if name and place < len(cells) and folded(cells[place]) == name:
            yield Finding(Code.TABLE_AGAIN, Place(row=number), {"row": number})
    for number in again:
        texts = [
            {cells[place] for at, cells in rows if place < len(cells) and is_there(at)}
            for is_there in (number.__gt__, number.__lt__)
        ]
        if texts[0] & texts[1] - {""}:
            yield Finding(Code.TABLE_AGAIN, Place(row=number), {"row": number})
