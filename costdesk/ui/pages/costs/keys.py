"""Enter and Esc of a panel: what no field of it took for itself, such as for its list of names."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent


class KeyedPanel(QWidget):
    """A panel that Enter confirms and Esc reverts; a button with the cursor on it is pressed.

    Shortcuts would be quicker than the lists that open under fields, and take their keys away.
    """

    def enter(self) -> None:
        """Confirm."""
        raise NotImplementedError

    def escape(self) -> None:
        """Revert."""
        raise NotImplementedError

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's
        """Take the two keys."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            focused = QApplication.focusWidget()
            if isinstance(focused, QAbstractButton):
                focused.click()
            else:
                self.enter()
        elif event.key() == Qt.Key.Key_Escape:
            self.escape()
        else:
            super().keyPressEvent(event)
