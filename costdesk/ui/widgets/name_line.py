"""A line for a name, with a list of known names under it while one is typed.

A list of Qt's own is a window that takes the keyboard; where it opens and closes while somebody
types quickly, keys that follow a Tab still arrive in the line before. This one never has the
keyboard: the line keeps it, and moves the mark in the list.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPoint, QStringListModel, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QLineEdit, QListView

from costdesk.ui.widgets.plain_line import PlainLine

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent

_MOST_SEEN = 8
_KEYS = Qt.Key
_ENTER = (_KEYS.Key_Return, _KEYS.Key_Enter)
_STEPS = {
    _KEYS.Key_Down: 1,
    _KEYS.Key_Up: -1,
    _KEYS.Key_PageDown: _MOST_SEEN - 1,
    _KEYS.Key_PageUp: 1 - _MOST_SEEN,
}


class NameList(QListView):
    """The names that fit, over what stands below the line."""

    def __init__(self) -> None:
        """Hold nothing, and be seen nowhere yet."""
        super().__init__()
        self.setObjectName("names")
        self.names = QStringListModel(self)
        self.setModel(self.names)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setUniformItemSizes(True)
        self.setAccessibleName(self.tr("Known names"))
        self.hide()

    def show_below(self, line: QLineEdit, names: list[str]) -> None:
        """Show these names under a line, as wide as it is."""
        self.setParent(line.window())
        self.names.setStringList(names)
        self.place_below(line)
        self.show()
        self.raise_()

    def place_below(self, line: QLineEdit) -> None:
        """Stand under a line, with room for the first few names."""
        seen = min(self.names.rowCount(), _MOST_SEEN)
        height = self.sizeHintForRow(0) * seen + 2 * self.frameWidth()
        corner = line.mapTo(line.window(), QPoint(0, line.height()))
        self.setGeometry(corner.x(), corner.y(), line.width(), height)

    def move_mark(self, rows: int) -> None:
        """Mark another name; down from none is the first, up from none the last."""
        marked, last = self.currentIndex().row(), self.names.rowCount() - 1
        if marked < 0 and rows < 0:
            marked = last + 1
        self.setCurrentIndex(self.names.index(max(0, min(last, marked + rows))))

    def marked(self) -> str:
        """The marked name; empty where none is."""
        index = self.currentIndex()
        return str(index.data()) if self.isVisible() and index.isValid() else ""


class NameLine(PlainLine):
    """Type a name, or go down to a known one and press Enter."""

    taken = Signal(str)
    """A name was taken from the list."""

    def __init__(self) -> None:
        """Know no names yet."""
        super().__init__()
        self.known: Sequence[str] = ()
        self.list = NameList()
        self.list.clicked.connect(self._take_clicked)
        self.textEdited.connect(self._offer)
        self.destroyed.connect(self.list.deleteLater)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's
        """Move in the list, take from it or close it; else as in every line."""
        key, is_open = _KEYS(event.key()), self.list.isVisible()
        if key in _STEPS and (is_open or self._fitting(self.text())):
            self._step(_STEPS[key])
        elif key in _ENTER and self.list.marked():
            self._take(self.list.marked())
        elif key == _KEYS.Key_Escape and is_open:
            self.list.hide()
        else:
            self.list.setVisible(is_open and key not in _ENTER)
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's
        """Keep the list as wide as the line."""
        super().resizeEvent(event)
        if self.list.isVisible():
            self.list.place_below(self)

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's
        """Without the cursor there is no list."""
        super().focusOutEvent(event)
        self.list.hide()

    def _offer(self, text: str) -> None:
        fitting = self._fitting(text) if text.strip() else []
        if fitting and [name.casefold() for name in fitting] != [text.strip().casefold()]:
            self.list.show_below(self, fitting)
        else:
            self.list.hide()

    def _fitting(self, text: str) -> list[str]:
        """The known names that hold a text: those that begin with it first."""
        needle = text.strip().casefold()
        fitting = [name for name in self.known if needle in name.casefold()]
        return sorted(fitting, key=lambda name: not name.casefold().startswith(needle))

    def _step(self, rows: int) -> None:
        if not self.list.isVisible():
            self.list.show_below(self, self._fitting(self.text()))
        self.list.move_mark(rows)

    def _take_clicked(self, index: QModelIndex) -> None:
        self._take(str(index.data()))

    def _take(self, name: str) -> None:
        self.setText(name)
        self.list.hide()
        self.taken.emit(name)
