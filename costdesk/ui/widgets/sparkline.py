"""A small line of the last periods: where the figure comes from, at one glance."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QHelpEvent, QPainter, QPen
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from costdesk.ui.theme import colours

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QPaintEvent

ENOUGH = 2
_ROOM = 6.0
_DOT, _LAST_DOT = 1.6, 4.0
_LEAST_RANGE = 0.1


class Point(NamedTuple):
    """A period: its value, what to say of it, and whether only some of its days are counted."""

    value: float | None
    text: str
    partial: bool = False


class Band(NamedTuple):
    """A range of values."""

    low: float
    high: float


class Sparkline(QWidget):
    """Grey for what was, the accent for the period that is looked at; hollow where it is cut."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start without points."""
        super().__init__(parent)
        self._points: list[Point] = []
        self._band: Band | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_points(self, points: Sequence[Point], name: str) -> None:
        """Draw these, the last of which is the period that is looked at."""
        self._points = list(points)
        known = [point.text for point in points if point.value is not None]
        self.setAccessibleName(name)
        self.setAccessibleDescription("; ".join(known))
        self.setVisible(len(known) >= ENOUGH)
        self.update()

    def show_band(self, band: Band | None) -> None:
        """Lay a pale band behind the line; where it is far off, nothing of it is seen."""
        self._band = band
        self.update()

    def band_edges(self) -> tuple[float, float] | None:
        """From where to where the band is seen, from the top; None where it is not."""
        known = [point.value for point in self._points if point.value is not None]
        if self._band is None or not known:
            return None
        low, high = _limits(known)
        height = self.height() - 2 * _ROOM
        top, bottom = (
            min(max(_ROOM + height * (1 - (value - low) / (high - low)), 0.0), float(self.height()))
            for value in (self._band.high, self._band.low)
        )
        return (top, bottom) if bottom > top else None

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's
        """As high as two lines of text."""
        return QSize(160, self.fontMetrics().height() * 2 + 2 * int(_ROOM))

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's
        """May become narrow."""
        return QSize(60, self.sizeHint().height())

    def places(self) -> list[QPointF | None]:
        """Where each point lies in the widget; None where it has no value."""
        known = [point.value for point in self._points if point.value is not None]
        if not known:
            return [None] * len(self._points)
        low, high = _limits(known)
        width, height = self.width() - 2 * _ROOM, self.height() - 2 * _ROOM
        step = width / max(1, len(self._points) - 1)
        return [
            None
            if point.value is None
            else QPointF(
                _ROOM + place * step,
                _ROOM + height * (1 - (point.value - low) / (high - low)),
            )
            for place, point in enumerate(self._points)
        ]

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802 - Qt's
        """Draw line and dots."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        look = colours()
        if edges := self.band_edges():
            top, bottom = edges
            painter.fillRect(QRectF(0, top, self.width(), bottom - top), QColor(look.window))
        places = self.places()
        for (start, end), point in zip(pairwise(places), self._points[1:], strict=True):
            if start is not None and end is not None:
                pen = QPen(QColor(look.quiet), 1.6)
                if point.partial:
                    pen.setStyle(Qt.PenStyle.DotLine)
                painter.setPen(pen)
                painter.drawLine(start, end)
        self._paint_dots(painter, places)
        painter.end()

    def _paint_dots(self, painter: QPainter, places: Sequence[QPointF | None]) -> None:
        look = colours()
        for number, (place, point) in enumerate(zip(places, self._points, strict=True), start=1):
            if place is None:
                continue
            is_last = number == len(places)
            colour = QColor(look.accent if is_last else look.quiet)
            painter.setPen(QPen(colour, 1.6))
            painter.setBrush(QColor(look.card) if point.partial else colour)
            radius = _LAST_DOT if is_last else _DOT
            painter.drawEllipse(place, radius, radius)

    def event(self, event: QEvent) -> bool:
        """Say the period under the pointer."""
        if isinstance(event, QHelpEvent) and self._points:
            QToolTip.showText(event.globalPos(), self._nearest(event.pos().x()).text, self)
            return True
        return super().event(event)

    def _nearest(self, across: int) -> Point:
        step = (self.width() - 2 * _ROOM) / max(1, len(self._points) - 1)
        place = round((across - _ROOM) / step) if step else 0
        return self._points[min(max(place, 0), len(self._points) - 1)]


def _limits(values: Sequence[float]) -> tuple[float, float]:
    """The range to draw: what hardly moves looks flat."""
    low, high = min(values), max(values)
    least = max(abs(low), abs(high)) * _LEAST_RANGE or 1.0
    if high - low < least:
        middle = (low + high) / 2
        return middle - least / 2, middle + least / 2
    return low, high
