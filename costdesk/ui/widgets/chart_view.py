"""Shows a picture as sharp as the screen can, and says what is under the pointer."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QEvent, QPoint, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from costdesk.ui.theme import colours

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPaintEvent, QResizeEvent

    from costdesk.services.chart_spots import Rows

_NARROWEST, _LEGIBLE, _WIDEST = 420, 760, 1240
_ROOM, _ROUND = 8, 8.0
_PATIENCE = 150  # milliseconds without another size
_VEIL = 28
_TOUCH = 1e-6  # parts of the picture: neighbours share an edge, but nothing of their width
_STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
_JUMPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


class Hotspot(NamedTuple):
    """A part of the picture (0 to 1 from its left top) with what is said of it."""

    left: float
    top: float
    right: float
    bottom: float
    text: str
    rows: Rows


class ChartView(QWidget):
    """A picture that keeps its shape; arrow keys go through its spots as the pointer does."""

    width_wanted = Signal(int)
    """The picture should be drawn so many pixels wide."""
    spot_chosen = Signal(object)
    """What is behind the spot that was clicked, or chosen with Enter (``Rows``)."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start without a picture."""
        super().__init__(parent)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._image: QImage | None = None
        self._name = ""
        self._shape = 0.6
        self._background = ""
        self._spots: Sequence[Hotspot] = ()
        self._current: int | None = None
        self._settle = QTimer(self)
        self._settle.setSingleShot(True)
        self._settle.setInterval(_PATIENCE)
        self._settle.timeout.connect(self._ask)

    def show_chart(
        self, name: str, shape: float, background: str, spots: Sequence[Hotspot]
    ) -> None:
        """Make room for a picture; ``shape`` is its height ÷ width.

        Another picture of the chart that is shown keeps the current spot, as far as there is one.
        """
        is_same = name == self._name and (self._current or 0) < len(spots)
        self._name, self._shape, self._background, self._spots = name, shape, background, spots
        self._current = self._current if is_same else None
        self.setMinimumHeight(self.minimumSizeHint().height())
        self.updateGeometry()

    def show_image(self, image: QImage | None) -> None:
        """Show the picture drawn in the width that was asked for; None while there is none."""
        self._image = image
        self.update()

    @property
    def pixel_width(self) -> int:
        """How many pixels of the screen the picture is wide."""
        return max(1, round(self.picture_rect().width() * self.devicePixelRatioF()))

    def picture_rect(self) -> QRectF:
        """Where the picture is, in the middle, as large as fits."""
        across, down = self.width() - 2 * _ROOM, self.height() - 2 * _ROOM
        legible = max(down / self._shape, _LEGIBLE)
        width = max(1.0, min(across, legible, _WIDEST))
        height = width * self._shape
        return QRectF((self.width() - width) / 2, (self.height() - height) / 2, width, height)

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's
        """As high as labels need to be legible; what is too high is scrolled."""
        across = min(max(self.width() - 2 * _ROOM, _NARROWEST), _LEGIBLE)
        return QSize(_NARROWEST, round(across * self._shape) + 2 * _ROOM)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's
        """A comfortable size."""
        return QSize(900, round(900 * self._shape) + 2 * _ROOM)

    # Painting

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802 - Qt's
        """The picture on ground of its own colour, a veil over the current spot."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        ground = QPainterPath()
        ground.addRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), _ROUND, _ROUND)
        painter.fillPath(ground, QColor(self._background or colours().card))
        painter.setPen(QColor(colours().accent if self.hasFocus() else colours().line))
        painter.drawPath(ground)
        if self._image is not None:
            painter.drawImage(self._sharp(self.picture_rect()), self._image)
            if self._current is not None:
                veil = QColor(colours().accent)
                veil.setAlpha(_VEIL)
                painter.fillRect(self.spot_rect(self._current), veil)
        painter.end()

    def _sharp(self, rect: QRectF) -> QRectF:
        """The place moved to whole pixels of the screen, and of the image's own size if it fits."""
        ratio = self.devicePixelRatioF()
        left, top = round(rect.left() * ratio) / ratio, round(rect.top() * ratio) / ratio
        assert self._image is not None  # noqa: S101 - asked for only with one
        width, height = self._image.width() / ratio, self._image.height() / ratio
        if abs(width - rect.width()) > 1:
            return rect  # still the picture of another size
        return QRectF(left, top, width, height)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's
        """Ask for a picture of the new size once it stands still."""
        super().resizeEvent(event)
        self.setMinimumHeight(self.minimumSizeHint().height())
        self._settle.start()

    def event(self, event: QEvent) -> bool:
        """Another screen may have other pixels."""
        if event.type() == QEvent.Type.DevicePixelRatioChange:
            self._settle.start()
        return super().event(event)

    def _ask(self) -> None:
        if self._image is not None and self._image.width() != self.pixel_width:
            self.width_wanted.emit(self.pixel_width)

    # Spots

    def spot_rect(self, place: int) -> QRectF:
        """Where a spot is in the widget."""
        spot, rect = self._spots[place], self.picture_rect()
        return QRectF(
            rect.left() + spot.left * rect.width(),
            rect.top() + spot.top * rect.height(),
            (spot.right - spot.left) * rect.width(),
            (spot.bottom - spot.top) * rect.height(),
        )

    def _go_to(self, place: int | None, where: QPoint | None = None) -> None:
        if place != self._current:
            self._current = place
            self.setCursor(
                Qt.CursorShape.ArrowCursor if place is None else Qt.CursorShape.PointingHandCursor
            )
            self.update()
        if place is None:
            QToolTip.hideText()
        else:
            beside = where or self.spot_rect(place).center().toPoint()
            QToolTip.showText(self.mapToGlobal(beside), self._spots[place].text, self)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's
        """Say what is under the pointer."""
        found = [
            place
            for place in range(len(self._spots))
            if self.spot_rect(place).contains(event.position())
        ]
        self._go_to(found[-1] if found else None, event.position().toPoint())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's
        """Choose the spot under the pointer."""
        super().mouseReleaseEvent(event)
        if event.button() == Qt.MouseButton.LeftButton:
            self._choose()

    def leaveEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's
        """Say nothing more."""
        super().leaveEvent(event)
        self._go_to(None)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's
        """Arrows go from spot to spot, Enter chooses one, Esc lets go."""
        along, over = _STEPS.get(Qt.Key(event.key()), 0), _JUMPS.get(Qt.Key(event.key()), 0)
        if along and self._spots:
            start = self._current
            if start is None:
                start = -1 if along > 0 else len(self._spots)
            self._go_to(min(max(start + along, 0), len(self._spots) - 1))
        elif over and self._spots:
            self._go_to(0 if self._current is None else self._beside(self._current, over))
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._current is not None:
            self._choose()
        elif event.key() == Qt.Key.Key_Escape and self._current is not None:
            self._go_to(None)
        else:
            super().keyPressEvent(event)

    def _beside(self, place: int, step: int) -> int:
        """The nearest spot above or below; the same where there is none."""
        current = self._spots[place]
        middle = (current.top + current.bottom) / 2
        far = {
            other: ((spot.top + spot.bottom) / 2 - middle) * step
            for other, spot in enumerate(self._spots)
            if min(spot.right, current.right) - max(spot.left, current.left) > _TOUCH
        }
        ahead = [other for other, distance in far.items() if distance > 0]
        return min(ahead, key=lambda other: far[other], default=place)

    def _choose(self) -> None:
        if self._current is not None:
            self.spot_chosen.emit(self._spots[self._current].rows)

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's
        """Nothing is current without the keyboard."""
        super().focusOutEvent(event)
        self._go_to(None)
