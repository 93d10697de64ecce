"""Pages as a PDF: letters are letters, lines are lines."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QSizeF
from PySide6.QtGui import QPageLayout, QPageSize, QPainter, QPdfWriter

from costdesk.ui.paper.look import UNIT
from costdesk.ui.paper.spaces import with_spaces

if TYPE_CHECKING:
    from PySide6.QtGui import QPagedPaintDevice

    from costdesk.ui.paper.pages import Pages

_POINTS = 72


def pdf_of(pages: Pages) -> bytes:
    """The bytes of the file, with its title."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(_POINTS * UNIT)
    writer.setTitle(pages.title)
    writer.setCreator("CostDesk")
    writer.setPageLayout(page_layout(pages))
    paint_all(pages, writer)
    buffer.close()
    return with_spaces(bytes(buffer.data().data()))


def page_layout(pages: Pages) -> QPageLayout:
    """The sheet without margins: these are within the pages."""
    size = QSizeF(pages.sheet.width / UNIT, pages.sheet.height / UNIT)
    fuzzy = QPageSize.SizeMatchPolicy.FuzzyMatch
    sheet = QPageSize(size, QPageSize.Unit.Point, "", fuzzy)
    return QPageLayout(sheet, QPageLayout.Orientation.Portrait, QMarginsF())


def paint_all(pages: Pages, device: QPagedPaintDevice) -> None:
    """Paint the pages one after another onto a device."""
    painter = QPainter(device)
    scale = device.logicalDpiX() / (_POINTS * UNIT)
    for place in range(len(pages.pages)):
        if place:
            device.newPage()
        painter.save()
        painter.scale(scale, scale)
        pages.paint(place, painter)
        painter.restore()
    painter.end()
