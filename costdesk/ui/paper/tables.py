"""Tables on paper: numbers as wide as they are, names in the room that is left."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from costdesk.ui.paper.items import Rule
from costdesk.ui.paper.look import (
    BODY,
    EDGE,
    LOOK_HERE,
    PALE,
    QUIET,
    SMALL,
    TEXT,
    UNIT,
)
from costdesk.ui.paper.lumps import (
    SOFT_HYPHEN,
    Lump,
    Style,
    lines_height,
    longest_part,
    text_lines,
    text_lumps,
    text_width,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

    from costdesk.services.report.value import Row, Table
    from costdesk.ui.paper.items import Item

_SIZES = (9.0, 8.4, 7.8, 7.2, 6.6, 6.0, 5.4)
_AIR = 2.6 * UNIT
_BETWEEN = 0.95 * UNIT
"""Free between columns, for each point of the letters."""
_SHORT = 13  # rows
_LEAST_NAME = 0.2
"""The first column keeps this part of the width."""
_MOST_FIRST = 0.38


class _Columns(NamedTuple):
    """Where the columns begin and how wide they are, and the size of letters that fits them."""

    points: float
    starts: tuple[float, ...]
    widths: tuple[float, ...]


def table_lumps(table: Table, width: float) -> list[Lump]:
    """A lump for each row; the headings stay with the first and come again on every page."""
    columns = _columns(table, width)
    head = _head(table, columns, width) if table.headings else None
    rows = [_row(row, table, columns, width) for row in table.rows]
    lumps = [head] if head else []
    for place, lump in enumerate(rows):
        # A short table stays in one piece, and a total is never alone on the next page.
        kept = place == len(rows) - 2 or (len(rows) <= _SHORT and place < len(rows) - 1)
        again = (head.items, head.height) if head and place else ((), 0.0)
        lumps.append(lump._replace(kept=kept, again=again[0], again_height=again[1]))
    for note in table.notes:
        lumps += text_lumps(note, Style(SMALL, QUIET), width, gap=3 * UNIT)
    return lumps


def _columns(table: Table, width: float) -> _Columns:
    """The largest letters in which every number stands on one line.

    Where the names leave room for it, the words of headings are not parted.
    """
    for points in _SIZES:
        numbers = [_number_width(table, place, points) for place in _numbers(table)]
        gaps = points * _BETWEEN * (_count(table) - 1)
        left = width - sum(numbers) - gaps
        if left >= width * _LEAST_NAME * table.left or points == _SIZES[-1]:
            break
    whole = [_number_width(table, place, points, whole=True) for place in _numbers(table)]
    if width - sum(whole) - gaps >= sum(_names_needed(table, points)):
        numbers, left = whole, width - sum(whole) - gaps
    left = max(left, width * _LEAST_NAME * table.left / 2)
    widths = (*_name_widths(table, points, left), *numbers)
    starts = [sum(widths[:place]) + points * _BETWEEN * place for place in range(len(widths))]
    return _Columns(points, tuple(starts), widths)


def _count(table: Table) -> int:
    return max((len(row.cells) for row in table.rows), default=len(table.headings))


def _numbers(table: Table) -> range:
    return range(table.left, _count(table))


def _number_width(table: Table, place: int, points: float, *, whole: bool = False) -> float:
    """As wide as the longest number, and as the longest word of the heading or part of one."""
    strong = Style(points, strong=True)
    cells = [text_width(row.cells[place], strong) for row in table.rows]
    named = table.headings[place] if table.headings else ""
    heading = longest_part(named.replace(SOFT_HYPHEN, "") if whole else named, strong)
    return max([*cells, heading]) + UNIT


def _name_widths(table: Table, points: float, room: float) -> list[float]:
    """One column of names has all the room; of several the first has what it needs of a part."""
    if table.left == 1:
        return [room]
    needed = _names_needed(table, points)
    if sum(needed) <= room:
        return [*needed[:-1], room - sum(needed[:-1])]
    last = min(needed[-1], room * (1 - _MOST_FIRST))
    firsts = [min(it, (room - last) / (table.left - 1)) for it in needed[:-1]]
    return [*firsts, room - sum(firsts)]


def _names_needed(table: Table, points: float) -> list[float]:
    """How wide each column of names has to be for all to stand on one line."""
    style, shown = Style(points, strong=True), [row.cells for row in table.rows]
    shown += [table.headings] if table.headings else []
    return [
        max(text_width(cells[place], style) for cells in shown) + UNIT
        for place in range(table.left)
    ]


def _head(table: Table, columns: _Columns, width: float) -> Lump:
    style = Style(columns.points, strong=True)
    texts = [
        text_lines(text, style._replace(right=place >= table.left), columns.widths[place])
        for place, text in enumerate(table.headings)
    ]
    height = max(lines_height(lines, style) for lines in texts)
    items: list[Item] = []
    for place, lines in enumerate(texts):
        down = height - lines_height(lines, style)
        items += [line.moved(columns.starts[place], down + _AIR) for line in lines]
    total = height + 2 * _AIR
    items.append(Rule(0, total, width, 16, EDGE))
    return Lump(total, tuple(items), kept=True)


def _row(row: Row, table: Table, columns: _Columns, width: float) -> Lump:
    strong = row.role == "total"
    colour = QUIET if row.role == "quiet" else TEXT
    items: list[Item] = []
    height = 0.0
    for place, text in enumerate(row.cells):
        marked = place in row.marked
        style = Style(
            columns.points,
            LOOK_HERE if marked else colour,
            strong or marked,
            right=place >= table.left,
        )
        lines = text_lines(text, style, columns.widths[place])
        items += [line.moved(columns.starts[place], _AIR) for line in lines]
        height = max(height, lines_height(lines, style))
    height += 2 * _AIR
    items.append(Rule(0, height, width, 10, EDGE if strong else PALE))
    return Lump(height, tuple(items))


def bullet_lumps(texts: Sequence[str], width: float) -> list[Lump]:
    """Sentences with a dot in front of each."""
    indent, style = 11 * UNIT, Style(BODY)
    lumps = []
    for text in texts:
        first, *others = text_lumps(text, style, width - indent, x=indent, gap=3 * UNIT)
        [dot] = text_lines("•", style, indent)
        lumps += [first._replace(items=(dot, *first.items)), *others]
    return lumps
