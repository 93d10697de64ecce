"""Sentences with a button each: what is missing, and the way to where it is mended."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from costdesk.ui.theme import mark_role
from costdesk.ui.widgets.link_label import LinkLabel, link_to

if TYPE_CHECKING:
    from collections.abc import Sequence

    from costdesk.ui.pages.overview.missing import Task

_WAYS = {
    "costs": QT_TRANSLATE_NOOP("Overview", "Go to Costs"),
    "contacts": QT_TRANSLATE_NOOP("Overview", "Go to Contacts"),
    "charts": QT_TRANSLATE_NOOP("Overview", "Go to Charts"),
    "calculator": QT_TRANSLATE_NOOP("Overview", "Go to the Calculator"),
    "lines": QT_TRANSLATE_NOOP("Overview", "Sort them…"),
}


class TaskList(QFrame):
    """A card of tasks; empty while they are being looked for."""

    page_wanted = Signal(str)
    link_wanted = Signal()

    def __init__(
        self, title: str, link: str = "", way: str = "", parent: QWidget | None = None
    ) -> None:
        """Start without tasks; ``link`` is a way beside the title, ``way`` that of every task."""
        super().__init__(parent)
        self._way = way
        mark_role(self, "card")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(20, 14, 20, 14)
        self._column.setSpacing(8)
        self.title = QLabel(title, self)
        mark_role(self.title, "quiet")
        self._column.addLayout(self._head(title, link))
        self._lines = QVBoxLayout()
        self._lines.setSpacing(8)
        self._column.addLayout(self._lines)
        self._column.addStretch(1)
        self.buttons: list[QPushButton] = []

    def _head(self, title: str, link: str) -> QHBoxLayout:
        self.link = LinkLabel(self)
        self.link.setText(link_to("change", link) if link else "")
        if not link:
            self.link.hide()
        self.link.setAccessibleName(f"{title}: {link}" if link else "")
        self.link.linkActivated.connect(self.link_wanted)
        head = QHBoxLayout()
        head.addWidget(self.title, 1)
        head.addWidget(self.link)
        return head

    def show_tasks(self, tasks: Sequence[Task], nothing: str) -> None:
        """Show these, or the sentence for none."""
        self.clear()
        for task in tasks:
            self._lines.addWidget(self._line(task))
        if not tasks and nothing:
            label = QLabel(f"✓ {nothing}")
            label.setWordWrap(True)
            self._lines.addWidget(label)

    def clear(self) -> None:
        """Say nothing until it is known."""
        self.buttons = []
        while item := self._lines.takeAt(0):
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()

    def _line(self, task: Task) -> QWidget:
        line = QWidget()
        label = QLabel(task.text)
        label.setWordWrap(True)
        way = QCoreApplication.translate("Overview", str(_WAYS[task.page]))
        button = QPushButton(self._way or way)
        button.setToolTip(way if self._way else "")
        button.setAccessibleName(f"{task.text}: {way}")
        button.clicked.connect(partial(self.page_wanted.emit, task.page))
        self.buttons.append(button)
        layout = QHBoxLayout(line)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(12)
        layout.addWidget(label, 1)
        layout.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        return line
