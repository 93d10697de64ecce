"""The first thing to see: make a workspace, open one, or look at the sample."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, SignalInstance
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from costdesk.ui.theme import mark_role

if TYPE_CHECKING:
    from costdesk.ui.preferences import Preferences


_MOST_OF_IT = 20


class WelcomePage(QWidget):
    """Shown while no workspace is open."""

    new_wanted = Signal()
    open_wanted = Signal()
    sample_wanted = Signal()
    recent_wanted = Signal(object)

    def __init__(self, preferences: Preferences) -> None:
        """Offer the ways in."""
        super().__init__()
        self._preferences = preferences
        title = QLabel(self.tr("What does one call, one contact, one sale cost you?"))
        mark_role(title, "title")
        title.setWordWrap(True)
        about = QLabel(
            self.tr(
                "CostDesk keeps your costs and your contact counts in one file on this computer, "
                "and tells what each contact costs and why that changed."
            )
        )
        about.setWordWrap(True)
        mark_role(about, "quiet")
        self.new = _way(self.tr("&New workspace…"), self.new_wanted)
        self.new.setDefault(True)
        self.open = _way(self.tr("&Open a workspace…"), self.open_wanted)
        self.sample = _way(self.tr("Look around in a &sample centre"), self.sample_wanted)
        self._recent_title = QLabel(self.tr("Opened before"))
        mark_role(self._recent_title, "quiet")
        self._recent = QVBoxLayout()
        column = QVBoxLayout()
        column.setSpacing(10)
        for widget in (title, about, self.new, self.open, self.sample, self._recent_title):
            column.addWidget(widget)
        column.addLayout(self._recent)
        inner = QWidget()
        inner.setLayout(column)
        inner.setMaximumWidth(620)
        layout = QVBoxLayout(self)
        layout.addStretch(1)
        layout.addLayout(_in_the_middle(inner))
        layout.addStretch(2)
        self.refresh()

    def refresh(self) -> None:
        """Show the workspaces that were opened before and are still there."""
        while item := self._recent.takeAt(0):
            if widget := item.widget():
                widget.deleteLater()
        recent = self._preferences.recent
        self._recent_title.setVisible(bool(recent))
        for path in recent:
            button = QPushButton(path.stem.replace("&", "&&"))
            button.setToolTip(str(path))
            button.setFlat(True)
            button.setAutoDefault(True)  # Enter presses it, as it does in a dialog
            button.setStyleSheet("text-align: left; padding: 4px 8px;")
            button.clicked.connect(partial(self.recent_wanted.emit, path))
            self._recent.addWidget(button)


def _in_the_middle(inner: QWidget) -> QHBoxLayout:
    """Stretched, not aligned: an aligned widget is not asked how high its wrapped labels are."""
    middle = QHBoxLayout()
    middle.addStretch(1)
    middle.addWidget(inner, _MOST_OF_IT)
    middle.addStretch(1)
    return middle


def _way(text: str, wanted: SignalInstance) -> QPushButton:
    button = QPushButton(text)
    button.setMinimumHeight(36)
    button.setAutoDefault(True)
    button.clicked.connect(wanted)
    return button
