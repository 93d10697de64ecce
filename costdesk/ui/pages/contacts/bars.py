"""What stands around the grid: choices above, messages and sums below, and a first word."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import (
    QBoxLayout,
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from costdesk.ui.pages.contacts.sheet import ROW_GRAINS
from costdesk.ui.theme import mark_role

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from costdesk.ui.pages.contacts.sheet import RowGrain


_GAP = 8


class Head(QWidget):
    """Above the grid: how it is counted, and what is shown."""

    grain_chosen = Signal(str)
    channel_wanted = Signal()
    hours_wanted = Signal()
    quality_wanted = Signal()
    reasons_wanted = Signal()
    earlier_wanted = Signal()
    import_wanted = Signal()

    def __init__(self) -> None:
        """Offer everything that can be chosen."""
        super().__init__()
        self.grain = QComboBox()
        names = (self.tr("day"), self.tr("week"), self.tr("month"))
        for name, grain in zip(names, ROW_GRAINS, strict=True):
            self.grain.addItem(name, grain)
        self.earlier = QPushButton(self.tr("Show earlie&r rows"))
        self.channel = QPushButton(self.tr("Add &channel…"))
        self.hours = QPushButton(self.tr("Paid ho&urs…"))
        self.quality = QPushButton(self.tr("&Quality…"))
        self.reasons = QPushButton(self.tr("Reaso&ns…"))
        self.reasons.setToolTip(self.tr("Record what contacts were about"))
        self.file = QPushButton(self.tr("&Import…"))
        self.file.setToolTip(self.tr("Take counts from a file"))
        self._lay_out()
        self.grain.currentIndexChanged.connect(
            lambda: self.grain_chosen.emit(self.grain.currentData())
        )
        self.earlier.clicked.connect(self.earlier_wanted)
        self.channel.clicked.connect(self.channel_wanted)
        self.hours.clicked.connect(self.hours_wanted)
        self.quality.clicked.connect(self.quality_wanted)
        self.reasons.clicked.connect(self.reasons_wanted)
        self.file.clicked.connect(self.import_wanted)

    def _lay_out(self) -> None:
        label = QLabel(self.tr("I count &per"))
        label.setBuddy(self.grain)
        self.grain.setAccessibleName(self.tr("I count per"))
        first = _row(label, self.grain, self.earlier)
        second = _row(self.channel, self.hours, self.quality)
        third = _row(self.reasons, self.file)
        self._rows = first, second, third
        self._ways = _box(second, third)
        self._layout = _box(first, self._ways)
        self._layout.setStretch(0, 1)
        self.setLayout(self._layout)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's
        """Take two rows, or three, where one is too short for the words."""
        super().resizeEvent(event)
        first, second, third = (row.sizeHint().width() + _GAP for row in self._rows)
        self._ways.setDirection(self._direction(second + third))
        self._layout.setDirection(self._direction(first + second + third))

    def _direction(self, needed: int) -> QBoxLayout.Direction:
        fits = self.width() >= needed - _GAP
        return QBoxLayout.Direction.LeftToRight if fits else QBoxLayout.Direction.TopToBottom

    def show_grain(self, grain: RowGrain) -> None:
        """Show what a row is."""
        with QSignalBlocker(self.grain):
            self.grain.setCurrentIndex(self.grain.findData(grain))


class Tail(QWidget):
    """Below the grid: how to go on, or why something was not written."""

    def __init__(self) -> None:
        """Say nothing yet."""
        super().__init__()
        self.message = QLabel()
        self.message.setWordWrap(True)
        self.message.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.message)
        self.clear()

    def clear(self) -> None:
        """Say how to go on where there is nothing else to say."""
        self.tell(
            self.tr("Type and press Enter. Blocks from Excel can be pasted. Ctrl+D fills down.")
        )

    def tell(self, text: str) -> None:
        """Say something."""
        self._say(text, is_problem=False)

    def complain(self, text: str) -> None:
        """Say why nothing was written."""
        self._say(text, is_problem=True)

    def _say(self, text: str, *, is_problem: bool) -> None:
        self.message.setText(text)
        self.message.setAccessibleName(text)
        mark_role(self.message, "problem" if is_problem else "quiet")


class Teaching(QFrame):
    """What the page is for, while nothing is counted yet."""

    import_wanted = Signal()

    def __init__(self) -> None:
        """Say it."""
        super().__init__()
        mark_role(self, "card")
        title = QLabel(self.tr("How many calls did you handle?"))
        mark_role(title, "title")
        title.setWordWrap(True)
        text = QLabel(
            self.tr(
                "Write the number for each month below; that is enough to see what one call "
                "costs. You can also paste a column from your own sheet. Email, chat and other "
                "channels come with “Add channel”."
            )
        )
        text.setWordWrap(True)
        self.button = QPushButton(self.tr("&Import a file…"))
        self.button.clicked.connect(self.import_wanted)
        words = QVBoxLayout()
        words.addWidget(title)
        words.addWidget(text)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(20, 16, 20, 16)
        layout.setSpacing(20)
        layout.addLayout(words, 1)
        layout.addWidget(self.button)


def _box(*rows: QBoxLayout) -> QBoxLayout:
    """Rows beside each other, as long as there is room."""
    box = QBoxLayout(QBoxLayout.Direction.LeftToRight)
    box.setContentsMargins(0, 0, 0, 0)
    box.setSpacing(_GAP)
    for row in rows:
        box.addLayout(row)
    return box


def _row(*widgets: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(8)
    for widget in widgets:
        row.addWidget(widget)
    row.addStretch(1)
    return row
