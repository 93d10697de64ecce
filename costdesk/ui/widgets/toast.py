"""A message after each change, with Undo in it; it goes away by itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QWidget

from costdesk.ui.theme import mark_role

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

_SHOWN_FOR = 8_000  # milliseconds
_ADVICE_SHOWN_FOR = 40_000
_ROOM = 24


class Toast(QFrame):
    """Lies over the bottom of its parent."""

    undo_wanted = Signal()

    def __init__(self, parent: QWidget) -> None:
        """Stay hidden until there is something to say."""
        super().__init__(parent)
        self._parent = parent
        self._is_problem = False
        mark_role(self, "notice")
        self.label = QLabel()
        self.label.setWordWrap(True)
        self.undo = QPushButton(self.tr("Undo"))
        self.undo.clicked.connect(self.undo_wanted)
        self.undo.clicked.connect(self.hide)
        layout = QHBoxLayout(self)
        layout.addWidget(self.label, 1)
        layout.addWidget(self.undo)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.hide)
        self.hide()

    def say(self, text: str, *, can_undo: bool = False, is_problem: bool = False) -> None:
        """Show a message; problems stay until the next message."""
        self._is_problem = is_problem
        self.label.setText(text)
        mark_role(self.label, "problem" if is_problem else "")
        self.undo.setVisible(can_undo)
        self.show()
        self.raise_()
        self.place()
        self._timer.stop()
        if not is_problem:
            self._timer.start(_SHOWN_FOR)

    def add(self, text: str) -> None:
        """Show advice, below a problem that is shown, for as long as it takes to read both."""
        known = self.label.text() if self.isVisible() and self._is_problem else ""
        self.say(f"{known}\n{text}" if known else text, is_problem=True)
        self._timer.start(_ADVICE_SHOWN_FOR)

    def place(self) -> None:
        """Stand at the bottom of the parent, in the middle."""
        parent = self._parent
        width = min(max(self.sizeHint().width(), 360), parent.width() - 2 * _ROOM)
        self.setFixedWidth(width)
        height = (
            self.heightForWidth(width) if self.hasHeightForWidth() else self.sizeHint().height()
        )
        self.setGeometry(
            (parent.width() - width) // 2, parent.height() - height - _ROOM, width, height
        )

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's
        """Keep to the layout's height."""
        super().resizeEvent(event)
