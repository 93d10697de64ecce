"""A side of the page: it scrolls up and down, and is never too narrow for what stands on it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtWidgets import QFrame, QScrollArea

if TYPE_CHECKING:
    from PySide6.QtCore import QObject
    from PySide6.QtWidgets import QWidget

_LOWEST = 120


class Side(QScrollArea):
    """What stands on it decides how narrow it may become."""

    def __init__(self, content: QWidget) -> None:
        """Take the content."""
        super().__init__()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._content = content
        self.setWidget(content)

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's
        """As wide as the content needs, with the bar beside it."""
        needed = self._content.minimumSizeHint().width()
        return QSize(needed + self.verticalScrollBar().sizeHint().width(), _LOWEST)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's
        """Ask for more room when the content does."""
        if event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return super().eventFilter(watched, event)
