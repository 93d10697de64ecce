"""A report laid out on sheets of paper."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from costdesk.services.report.value import Bullets, Cards, Paragraph, Picture, Table
from costdesk.ui.paper.items import Chart, Frame, Line, Rule
from costdesk.ui.paper.look import (
    BODY,
    EDGE,
    LEAD,
    QUIET,
    SECTION,
    SHEETS,
    SMALL,
    TEXT,
    TITLE,
    UNIT,
    VALUE,
    line_height,
)
from costdesk.ui.paper.lumps import (
    Lump,
    Style,
    lines_height,
    pages_of,
    text_lines,
    text_lumps,
    text_width,
)
from costdesk.ui.paper.tables import bullet_lumps, table_lumps

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter

    from costdesk.services.report.value import Block, Card, Document, Report, Section
    from costdesk.ui.paper.items import Item
    from costdesk.ui.paper.look import PaperName, Sheet

_TALLEST = 0.75
"""A chart is as wide as the lines, unless it took more than this part of a page."""
_BETWEEN_CARDS, _IN_CARD = 9 * UNIT, 9 * UNIT
_ROLES = {
    "plain": Style(BODY),
    "lead": Style(LEAD),
    "quiet": Style(SMALL, QUIET),
}


class Pages(NamedTuple):
    """The pages of a report, and the sheet they are for."""

    title: str
    sheet: Sheet
    pages: tuple[tuple[Item, ...], ...]

    def paint(self, place: int, painter: QPainter) -> None:
        """Paint a page; the painter counts in the lengths of the sheet."""
        for item in self.pages[place]:
            painter.save()
            item.paint(painter)
            painter.restore()

    def text_of(self, place: int) -> str:
        """What is written on a page, for those who do not see it."""
        return "\n".join(item.text for item in self.pages[place] if isinstance(item, Line))


def lay_out(report: Report, paper: PaperName) -> Pages:
    """The report on sheets of a size, with the number of each page at its foot."""
    document, sheet = report.document, SHEETS[paper]
    lumps = [*_title(document, sheet.inside)]
    for section in document.sections:
        lumps += _section(section, report, sheet)
    found = pages_of(lumps, sheet)
    running = f"{document.kind} · {document.title}"
    pages = [
        (*page, *_foot(running, document.page_number, place + 1, len(found), sheet))
        for place, page in enumerate(found)
    ]
    return Pages(f"{document.title} – {document.kind}", sheet, tuple(pages))


def _title(document: Document, width: float) -> list[Lump]:
    quiet = Style(BODY, QUIET)
    lumps = text_lumps(document.kind, quiet, width, kept=True)
    lumps += text_lumps(document.title, Style(TITLE, strong=True), width, kept=True)
    # At the end, when it was made would now and then take a page of its own.
    for text in (*document.subtitles, document.made):
        lumps += text_lumps(text, quiet, width, kept=True)
    return [*lumps, Lump(8 * UNIT, (Rule(0, 7 * UNIT, width, 30, TEXT),))]


def _section(section: Section, report: Report, sheet: Sheet) -> list[Lump]:
    """A heading that stays with what comes below it."""
    heading = Style(SECTION, strong=True)
    lumps = text_lumps(section.title, heading, sheet.inside, gap=15 * UNIT, kept=True)
    lumps.append(Lump(3 * UNIT, (), kept=True))
    following = [*section.blocks[1:], None]
    for block, after in zip(section.blocks, following, strict=True):
        made = _block(block, report, sheet)
        if isinstance(block, Paragraph) and isinstance(after, Table):
            made[-1] = made[-1]._replace(kept=True)  # it says what the table is of
        lumps += made
    return lumps


def _block(block: Block, report: Report, sheet: Sheet) -> list[Lump]:
    width = sheet.inside
    if isinstance(block, Paragraph):
        return text_lumps(block.text, _ROLES[block.role], width, gap=3 * UNIT)
    if isinstance(block, Bullets):
        return bullet_lumps(block.lines, width)
    if isinstance(block, Cards):
        return [_cards(block, width)]
    if isinstance(block, Picture):
        return [_picture(block, report, sheet)]
    return [Lump(4 * UNIT, (), kept=True), *table_lumps(block, width)]


def _picture(block: Picture, report: Report, sheet: Sheet) -> Lump:
    most = (sheet.bottom - sheet.top) * _TALLEST
    width = min(sheet.inside, most / block.shape)
    left = (sheet.inside - width) / 2
    chart = Chart(left, 0, width, report.sketches[block.name])
    return Lump(width * block.shape, (chart,), gap=6 * UNIT)


def _cards(block: Cards, width: float) -> Lump:
    """Side by side in frames of one height."""
    count = max(len(block.cards), 2)
    wide = (width - _BETWEEN_CARDS * (count - 1)) / count
    filled = [_card(card, wide - 2 * _IN_CARD) for card in block.cards]
    height = max(high for _, high in filled) + 2 * _IN_CARD
    items: list[Item] = []
    for place, (lines, _) in enumerate(filled):
        x = place * (wide + _BETWEEN_CARDS)
        items.append(Frame(x, 0, wide, height, EDGE))
        items += [line.moved(x + _IN_CARD, _IN_CARD) for line in lines]
    return Lump(height, tuple(items))


def _card(card: Card, width: float) -> tuple[list[Line], float]:
    value = Style(VALUE, strong=True)
    while text_width(card.value, value) > width and value.points > BODY:
        value = value._replace(points=value.points - 1)
    texts = [
        (card.name, Style(BODY)),
        (card.value, value),
        *((text, Style(BODY)) for text in card.lines),
        *((text, Style(SMALL, QUIET)) for text in card.quiet),
    ]
    lines: list[Line] = []
    height = 0.0
    for text, style in texts:
        made = text_lines(text, style, width)
        lines += [line.moved(0, height) for line in made]
        height += lines_height(made, style)
    return lines, height


def _foot(running: str, pattern: str, page: int, pages: int, sheet: Sheet) -> list[Item]:
    """What the report is at the left, which page this is at the right."""
    style, number = Style(SMALL, QUIET), pattern.format(page=page, pages=pages)
    wide = text_width(number, style)
    y = sheet.height - sheet.top - line_height(SMALL)
    room = sheet.inside - wide - 20 * UNIT
    first, *more = text_lines(running, style, room)
    if more:  # it stands whole on the first page
        first = first._replace(text=f"{first.text} …")
    [last] = text_lines(number, style._replace(right=True), sheet.inside)
    return [first.moved(sheet.left, y), last.moved(sheet.left, y)]
