"""What a new workspace shows: what will be here, and the two steps that lead to it."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from costdesk.ui.pages.overview.task_list import TaskList
from costdesk.ui.theme import mark_role

_WIDEST = 620
_MOST_OF_IT = 20


class EmptyOverview(QWidget):
    """One amount and one number of contacts are enough to begin."""

    page_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Build it."""
        super().__init__(parent)
        title = QLabel(self.tr("Here you will see what one contact costs you"))
        mark_role(title, "title")
        about = QLabel(
            self.tr(
                "Enter what the centre costs, and how many contacts it handles. One amount and one "
                "number are enough: the cost per contact stands here at once, and from the second "
                "month on also why it changed."
            )
        )
        self.costs = QPushButton(self.tr("Enter the first &cost"))
        self.contacts = QPushButton(self.tr("Enter the first counts of contac&ts"))
        self.costs.clicked.connect(partial(self.page_wanted.emit, "costs"))
        self.contacts.clicked.connect(partial(self.page_wanted.emit, "contacts"))
        column = QVBoxLayout()
        column.setSpacing(12)
        for label in (title, about):
            label.setWordWrap(True)
            column.addWidget(label)
        buttons = QHBoxLayout()
        for button in (self.costs, self.contacts):
            button.setMinimumHeight(36)
            buttons.addWidget(button)
        column.addLayout(buttons)
        self.waiting = TaskList(self.tr("From your bank"))
        self.waiting.page_wanted.connect(self.page_wanted)
        column.addWidget(self.waiting)
        self.waiting.hide()
        inner = QWidget()
        inner.setLayout(column)
        inner.setMaximumWidth(_WIDEST)
        middle = QHBoxLayout()
        middle.addStretch(1)
        middle.addWidget(inner, _MOST_OF_IT)
        middle.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(32, 32, 32, 32)
        layout.addStretch(1)
        layout.addLayout(middle)
        layout.addStretch(2)
