"""Tables of counts that lie on their side: a column for each day, week or month."""

from __future__ import annotations

import re
from itertools import zip_longest
from typing import TYPE_CHECKING

from costdesk.imports.days import day_readings
from costdesk.imports.foreign.contacts.spans import month_of, week_of
from costdesk.imports.foreign.day_texts import day_text
from costdesk.imports.foreign.delimited import RowLines, all_rows

if TYPE_CHECKING:
    from collections.abc import Sequence

    from costdesk.imports.foreign.delimited import Lines
    from costdesk.imports.foreign.quoting import Cells

_ROWS_LOOKED_AT = 40
_MOST_ROWS = 400
_MOST_COLUMNS = 800  # two years of days
_LONGEST = 40  # signs of a time
_FEWEST = 2  # columns with a time, for a table
_YEAR = re.compile(r"(?:19|20)[0-9]{2}")
_NAME = "date"


def turned(lines: Lines) -> Lines | None:
    """The same table with its columns as rows; None where no row names times.

    A year in the corner belongs to the months beside it.
    """
    if lines.is_long or len(lines.top) > _MOST_ROWS:
        return None
    rows = all_rows(lines)
    if max(map(len, rows), default=0) > _MOST_COLUMNS:
        return None
    rows = [[cell.strip() for cell in cells] for cells in rows]
    for number, cells in enumerate(rows[:_ROWS_LOOKED_AT]):
        corner, *times = cells or [""]
        year = corner if _YEAR.fullmatch(corner) else ""
        named = [f"{text} {year}".strip() if _is_month(text, year) else text for text in times]
        if sum(map(_is_time, named)) >= _FEWEST:
            return RowLines(lines.name, _on_their_side([[_NAME, *named], *rows[number + 1 :]]))
    return None


def _is_month(text: str, year: str) -> bool:
    return bool(year) and len(text) <= _LONGEST and month_of(f"{text} {year}") is not None


def _on_their_side(rows: Sequence[Cells]) -> list[Cells]:
    return [[*cells] for cells in zip_longest(*filter(any, rows), fillvalue="")]


def _is_time(text: str) -> bool:
    if len(text) > _LONGEST:
        return False
    return bool(month_of(text) or week_of(text) or any(day_readings(day_text(text))))
