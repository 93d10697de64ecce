"""Pieces that are not parted, and the pages that they fall on."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtGui import QFontMetricsF, QTextLayout, QTextOption

from costdesk.ui.paper.items import Line
from costdesk.ui.paper.look import TEXT, font, line_height

if TYPE_CHECKING:
    from costdesk.ui.paper.items import Item
    from costdesk.ui.paper.look import Sheet

SOFT_HYPHEN = "\u00ad"
_JOINER = "\u2060"
_SIGNED = re.compile(r"(?<=[+−])(?=\S)")
_PERCENT = re.compile(r"(?<=\d) (?=%)")
"""Where no line may end: between a sign and its amount, a number and its percent sign."""
_RISE = 0.76
"""From the top of a line to where its letters stand, as a part of its height."""


class Lump(NamedTuple):
    """Items from 0 down to ``height``.

    ``gap`` is free above it, unless it begins a page. What is ``kept`` is never parted from what
    comes next. ``again`` is repeated above it where it begins a page: the headings of a table.
    """

    height: float
    items: tuple[Item, ...]
    gap: float = 0
    kept: bool = False
    again: tuple[Item, ...] = ()
    again_height: float = 0


class Style(NamedTuple):
    """How a text looks."""

    points: float
    colour: str = TEXT
    strong: bool = False
    right: bool = False


def text_width(text: str, style: Style) -> float:
    """How long a text is on one line."""
    return QFontMetricsF(font(style.points, strong=style.strong)).horizontalAdvance(text)


def text_lines(text: str, style: Style, width: float) -> list[Line]:
    """A text in lines that are not longer than ``width``, the first from 0 down."""
    shown, text = font(style.points, strong=style.strong), _unparted(text)
    layout = QTextLayout(text, shown)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.beginLayout()
    found: list[Line] = []
    high = line_height(style.points)
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        part = _shown(text[line.textStart() : line.textStart() + line.textLength()])
        x = width - text_width(part, style) if style.right else 0
        baseline = len(found) * high + high * _RISE
        found.append(Line(x, baseline, part, shown, style.colour))
    layout.endLayout()
    return found


def _unparted(text: str) -> str:
    return _PERCENT.sub("\u00a0", _SIGNED.sub(_JOINER, text))


def _shown(part: str) -> str:
    """A line without its places for hyphens; at the end of a line there is one."""
    part = part.rstrip().replace(_JOINER, "")
    return part[:-1].replace(SOFT_HYPHEN, "") + part[-1:].replace(SOFT_HYPHEN, "-")


def longest_part(text: str, style: Style) -> float:
    """As wide as a text has to be at least, parted where it may be."""
    words = [word for each in text.split() for word in _halves(each)]
    return max((text_width(word, style) for word in words), default=0)


def _halves(word: str) -> list[str]:
    *firsts, last = word.split(SOFT_HYPHEN)
    return [*(f"{part}-" for part in firsts), last]


def lines_height(lines: Sequence[Line], style: Style) -> float:
    """How high lines of a style are."""
    return len(lines) * line_height(style.points)


def text_lumps(
    text: str, style: Style, width: float, *, x: float = 0, gap: float = 0, kept: bool = False
) -> list[Lump]:
    """A text line by line: the first two stay together, and so do the last two."""
    lines = [part for each in text.splitlines() or [""] for part in text_lines(each, style, width)]
    high = line_height(style.points)
    lumps = []
    for place, line in enumerate(lines):
        on_top = line._replace(baseline=high * _RISE).moved(x, 0)
        stays = place in (0, len(lines) - 2) and len(lines) > 1
        last = place == len(lines) - 1
        lumps.append(Lump(high, (on_top,), 0 if place else gap, kept if last else stays))
    return lumps


def pages_of(lumps: Sequence[Lump], sheet: Sheet) -> list[tuple[Item, ...]]:
    """Place the lumps from the top down; what is kept together goes to the next page together."""
    pages: list[list[Item]] = [[]]
    y = float(sheet.top)
    for group in _groups(lumps):
        first = group[0]
        height = sum(lump.gap + lump.height for lump in group)
        begins = not pages[-1]
        if not begins and y + height > sheet.bottom:
            pages.append([])
            y, begins = float(sheet.top), True
        if begins and first.again:
            pages[-1] += [item.moved(sheet.left, y) for item in first.again]
            y += first.again_height
        for place, lump in enumerate(group):
            y += 0 if begins and not place else lump.gap
            pages[-1] += [item.moved(sheet.left, y) for item in lump.items]
            y += lump.height
    return [tuple(page) for page in pages]


def _groups(lumps: Sequence[Lump]) -> list[list[Lump]]:
    groups: list[list[Lump]] = [[]]
    for lump in lumps:
        groups[-1].append(lump)
        if not lump.kept:
            groups.append([])
    return [group for group in groups if group]
