"""A line of text that leaves the keys it has no use for to the window."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit

_UNDO, _REDO = QKeySequence.StandardKey.Undo, QKeySequence.StandardKey.Redo
_END_OF_LINE = QKeySequence.StandardKey.MoveToEndOfLine


class PlainLine(QLineEdit):
    """Undo is its own while something typed can be taken back; from then on, the window's.

    Qt's line keeps these keys always, and some desktops' Ctrl+E for the end of a line: whoever has
    just saved a cost would press Ctrl+Z in vain.
    """

    def event(self, event: QEvent) -> bool:
        """Claim a shortcut only where it does something here."""
        if event.type() == QEvent.Type.ShortcutOverride and self._is_for_window(event):
            event.ignore()
            return False
        return super().event(event)

    def _is_for_window(self, event: QEvent) -> bool:
        if not isinstance(event, QKeyEvent):
            return False
        if event.matches(_UNDO):
            return not self.isUndoAvailable()
        if event.matches(_REDO):
            return not self.isRedoAvailable()
        return event.matches(_END_OF_LINE) and bool(event.text())
