"""The two halves of the page, which the owner may share out otherwise."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSplitter, QWidget

from costdesk.ui.pages.whatif.side import Side

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

_LEFT = 400
_NARROWEST = 260


class Halves(QSplitter):
    """What is put together at the left, what it comes to at the right; each scrolls by itself."""

    def __init__(self, left: QWidget, right: QWidget) -> None:
        """Under a name of its own: how it is shared is remembered by that."""
        super().__init__(Qt.Orientation.Horizontal)
        self._is_shared = False
        self.setObjectName("whatif")
        self.setChildrenCollapsible(False)
        for part in (left, right):
            self.addWidget(Side(part))
        self.setStretchFactor(1, 1)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's
        """The first size decides how the room is shared; from then on the owner does."""
        super().resizeEvent(event)
        if not self._is_shared and self.width() > _NARROWEST * 2:
            left = min(_LEFT, max(_NARROWEST, self.width() * 2 // 5))
            self.setSizes([left, self.width() - left])
            self._is_shared = self.isVisible()
