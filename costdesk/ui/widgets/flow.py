"""A layout like words in a text: beside each other, and on as many lines as they need."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem

_BESIDE, _BELOW = 14, 6


class FlowLayout(QLayout):
    """Each widget as large as it wants to be; hidden ones take no room."""

    def __init__(self, beside: int = _BESIDE) -> None:
        """Hold nothing yet; ``beside`` is the room between two on a line."""
        super().__init__()
        self._beside = beside
        self._items: list[QLayoutItem] = []
        self.setContentsMargins(0, 0, 0, 0)

    def addItem(self, item: QLayoutItem) -> None:  # noqa: N802 - Qt's
        """Take one more, at the end."""
        self._items.append(item)

    def count(self) -> int:
        """How many there are."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:  # noqa: N802 - Qt's
        """One of them; None beyond the last."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:  # noqa: N802 - Qt's
        """Give one away."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:  # noqa: N802 - Qt's
        """No more room is wanted than is needed."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:  # noqa: N802 - Qt's
        """The narrower, the more lines."""
        return True

    def heightForWidth(self, width: int) -> int:  # noqa: N802 - Qt's
        """What so wide a place needs."""
        return self._arrange(QRect(0, 0, width, 0), moves=False)

    def setGeometry(self, place: QRect) -> None:  # noqa: N802 - Qt's
        """Put everything into its place."""
        super().setGeometry(place)
        self._arrange(place, moves=True)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's
        """All on one line."""
        sizes = [item.sizeHint() for item in self._shown()]
        width = sum(size.width() + self._beside for size in sizes) - self._beside
        return QSize(max(width, 0), max((size.height() for size in sizes), default=0))

    def minimumSize(self) -> QSize:  # noqa: N802 - Qt's
        """As wide as the widest of them."""
        size = QSize()
        for item in self._shown():
            size = size.expandedTo(item.minimumSize())
        return size

    def _shown(self) -> list[QLayoutItem]:
        return [item for item in self._items if not item.isEmpty()]

    def _arrange(self, place: QRect, *, moves: bool) -> int:
        """Put the lines below each other; the height of all of them."""
        y = place.y()
        for line in self._lines(place.width()):
            height = max(item.sizeHint().height() for item in line)
            if moves:
                _put(line, QPoint(place.x(), y), height, self._beside)
            y += height + _BELOW
        return max(y - _BELOW - place.y(), 0)

    def _lines(self, width: int) -> list[list[QLayoutItem]]:
        lines: list[list[QLayoutItem]] = []
        room = 0
        for item in self._shown():
            needed = item.sizeHint().width() + self._beside
            if not lines or needed - self._beside > room:
                lines.append([])
                room = width
            lines[-1].append(item)
            room -= needed
        return lines


def _put(line: list[QLayoutItem], corner: QPoint, height: int, beside: int) -> None:
    """Put a line beside each other, in the middle of its height."""
    x = corner.x()
    for item in line:
        size = item.sizeHint()
        top = corner.y() + (height - size.height()) // 2
        item.setGeometry(QRect(QPoint(x, top), size))
        x += size.width() + beside
