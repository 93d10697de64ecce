"""Pages of paper as they will be, one below the other; a page is painted when it is seen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QKeySequence, QPainter, QPixmap, QShortcut
from PySide6.QtWidgets import QScrollArea, QSizePolicy, QWidget

from costdesk.ui.theme import colours

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent, QResizeEvent, QWheelEvent

    from costdesk.ui.paper.pages import Pages

_GAP, _EDGE = 16, 12
_UNITS_IN_PIXEL = 15
"""At full size: 20 units are a point, 96 pixels an inch."""
_MOST_KEPT = 4
_STEP, _LEAST, _MOST = 1.25, 0.25, 4.0


class PageView(QScrollArea):
    """As wide as the view until somebody enlarges it."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        """Start without pages; ``name`` is what a screen reader calls it."""
        super().__init__(parent)
        self.setAccessibleName(name)
        self.sheets = _Sheets(self)
        self.setWidget(self.sheets)
        self.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._zoom: float | None = None
        for keys, do in (
            (QKeySequence.StandardKey.ZoomIn, self.enlarge),
            (QKeySequence.StandardKey.ZoomOut, self.shrink),
            ("Ctrl+0", self.fit),
        ):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(do)

    @property
    def pages(self) -> Pages | None:
        """What is shown."""
        return self.sheets.pages

    @property
    def zoom(self) -> float:
        """1 is the size of the paper on a usual screen."""
        return self.sheets.zoom

    def show_pages(self, pages: Pages | None) -> None:
        """Show other pages, where the view was."""
        place = self.verticalScrollBar().value()
        self.sheets.pages = pages
        texts = [pages.text_of(place) for place in range(len(pages.pages))] if pages else []
        self.setAccessibleDescription("\n\n".join(texts))
        self._follow()
        self.verticalScrollBar().setValue(place)

    def fit(self) -> None:
        """As wide as the view."""
        self._zoom = None
        self._follow()

    def enlarge(self) -> None:
        """A step larger."""
        self._zoom = min(_MOST, self.zoom * _STEP)
        self._follow()

    def shrink(self) -> None:
        """A step smaller."""
        self._zoom = max(_LEAST, self.zoom / _STEP)
        self._follow()

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802 - Qt's
        """With Ctrl larger and smaller, else up and down."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            (self.enlarge if event.angleDelta().y() > 0 else self.shrink)()
        else:
            super().wheelEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's
        """Keep to the width."""
        super().resizeEvent(event)
        self._follow()

    def _follow(self) -> None:
        if (pages := self.pages) is not None:
            # As if the bar were there, or a page that fits without one would flicker.
            room = self.viewport().width() - 2 * _EDGE
            if not self.verticalScrollBar().isVisible():
                room -= self.verticalScrollBar().sizeHint().width()
            full = pages.sheet.width / _UNITS_IN_PIXEL
            self.sheets.resize_to(self._zoom or max(_LEAST, room / full))
        self.sheets.setVisible(pages is not None)


class _Sheets(QWidget):
    """All pages; those that were seen last are kept as pictures."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.zoom = 1.0
        self._pages: Pages | None = None
        self._pictures: dict[int, QPixmap] = {}

    @property
    def pages(self) -> Pages | None:
        return self._pages

    @pages.setter
    def pages(self, pages: Pages | None) -> None:
        self._pages = pages
        self._pictures.clear()
        self.update()

    def resize_to(self, zoom: float) -> None:
        """Take the size of all pages in a zoom."""
        if zoom != self.zoom:
            self.zoom = zoom
            self._pictures.clear()
        sheet, count = self._sheet(), len(self._pages.pages) if self._pages else 0
        high = count * (sheet.height() + _GAP) - _GAP
        self.resize(sheet.width() + 2 * _EDGE, high + 2 * _EDGE)
        self.update()

    def _sheet(self) -> QSize:
        if self._pages is None:
            return QSize(0, 0)
        scale = self.zoom / _UNITS_IN_PIXEL
        sheet = self._pages.sheet
        return QSize(round(sheet.width * scale), round(sheet.height * scale))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's
        """Paint the pages that are seen."""
        if self._pages is None:
            return
        painter = QPainter(self)
        size = self._sheet()
        for place in range(len(self._pages.pages)):
            area = QRectF(
                _EDGE, _EDGE + place * (size.height() + _GAP), size.width(), size.height()
            )
            if area.intersects(QRectF(event.rect())):
                painter.drawPixmap(area.topLeft(), self._picture(place, size))
                painter.setPen(QColor(colours().edge))
                painter.drawRect(area)
        painter.end()

    def _picture(self, place: int, size: QSize) -> QPixmap:
        if place in self._pictures:
            return self._pictures[place]
        assert self._pages is not None  # noqa: S101 - asked before
        ratio = self.devicePixelRatioF()
        picture = QPixmap(size * ratio)
        picture.setDevicePixelRatio(ratio)
        picture.fill(Qt.GlobalColor.white)
        painter = QPainter(picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.scale(self.zoom / _UNITS_IN_PIXEL, self.zoom / _UNITS_IN_PIXEL)
        self._pages.paint(place, painter)
        painter.end()
        while len(self._pictures) >= _MOST_KEPT:
            del self._pictures[next(iter(self._pictures))]
        self._pictures[place] = picture
        return picture
