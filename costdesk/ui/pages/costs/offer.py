"""A sentence with a button: what may be meant by what was typed, where it is typed."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QVBoxLayout

from costdesk.ui.theme import mark_role


class Offer(QFrame):
    """Hidden until there is something to offer; Esc need not close what is only offered."""

    taken = Signal()

    def __init__(self, name: str) -> None:
        """Offer nothing yet. ``name`` says what kind of offer it is."""
        super().__init__()
        mark_role(self, "card")
        self.text = QLabel()
        self.text.setWordWrap(True)
        mark_role(self.text, "quiet")
        self.setAccessibleName(name)
        self.button = QPushButton(name)
        self.button.clicked.connect(self.taken)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(14, 10, 14, 10)
        layout.setSpacing(8)
        layout.addWidget(self.text)
        layout.addWidget(self.button)
        self.hide()

    def make(self, text: str, button: str) -> None:
        """Offer this."""
        self.text.setText(text)
        self.button.setText(button)
        self.show()
