"""The usual costs, one click each: all of an empty ledger, the foot of a short one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from costdesk.ui.pages.costs.usual import UsualCost, usual_costs
from costdesk.ui.theme import mark_role

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QResizeEvent

    from costdesk.services.workspace import LedgerRow

_LEAST_COLUMNS, _COLUMNS = 2, 3
_MARGIN = 20
_FEW = 8
_MOST_OFFERED = 6
"""Beside costs that are there already; the ledger needs its room."""


class UsualCosts(QWidget):
    """A sentence and a button for each usual cost."""

    chosen = Signal(object)
    """A ``UsualCost``."""

    def __init__(self) -> None:
        """Offer the usual costs."""
        super().__init__()
        self.title = QLabel()
        mark_role(self.title, "title")
        self.text = QLabel()
        mark_role(self.text, "quiet")
        self.costs = usual_costs()
        # In a window from the start: shown without one, each would be a window for a moment, and
        # take the keyboard away while somebody types.
        self.buttons = [_button(cost.name, self) for cost in self.costs]
        self._grid = QGridLayout()
        self._grid.setSpacing(10)
        self._offered = self.buttons
        for button, cost in zip(self.buttons, self.costs, strict=True):
            button.clicked.connect(lambda _=False, it=cost: self._choose(it))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
        layout.setSpacing(14)
        for label in (self.title, self.text):
            label.setWordWrap(True)
            layout.addWidget(label)
        layout.addLayout(self._grid)
        layout.addStretch(1)

    def suit(self, rows: Sequence[LedgerRow]) -> None:
        """Offer what a short ledger does not have yet; be away where it is long."""
        names = {row.name.casefold() for row in rows} if len(rows) <= _FEW else set()
        self.setVisible(len(rows) <= _FEW)
        self.title.setText(self.tr("What does your centre cost?"))
        self.title.setVisible(not rows)
        self.text.setText(self._more() if rows else self._first())
        most = _MOST_OFFERED if rows else len(self.costs)
        missing = [
            button
            for button, cost in zip(self.buttons, self.costs, strict=True)
            if cost.name.casefold() not in names
        ]
        self._offered = missing[:most]
        for button in self.buttons:
            button.setVisible(button in self._offered)
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's
        """Stand in as many columns as the words leave room for."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        widest = max((button.sizeHint().width() for button in self._offered), default=1)
        room = self.width() - 2 * _MARGIN + self._grid.spacing()
        columns = max(_LEAST_COLUMNS, min(_COLUMNS, room // (widest + self._grid.spacing())))
        for place, button in enumerate(self._offered):
            self._grid.addWidget(button, place // columns, place % columns)
        for column in range(_COLUMNS):
            self._grid.setColumnStretch(column, int(column < columns))

    def _first(self) -> str:
        return self.tr(
            "Choose a cost, type its amount and press Enter. Begin with the largest: wages are "
            "most of it nearly everywhere. A table that you have already comes in through File, "
            "Import."
        )

    def _more(self) -> str:
        return self.tr("Other centres also have:")

    def _choose(self, cost: UsualCost) -> None:
        self.chosen.emit(cost)


def _button(name: str, parent: QWidget) -> QPushButton:
    button = QPushButton(name.replace("&", "&&"), parent)
    button.setMinimumHeight(34)
    button.setCursor(Qt.CursorShape.PointingHandCursor)
    return button
