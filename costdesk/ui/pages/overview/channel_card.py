"""The card with the table of channels; as high as its rows."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QLabel,
    QSizePolicy,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from costdesk.ui.pages.overview.channels import ChannelTable, channel_rows, knows_idle
from costdesk.ui.theme import mark_role

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from costdesk.ui.pages.overview.look import Look

_MOST_ROWS = 14
_MARGIN = 12
_IDLE, _WITH_IDLE = 3, 6
"""The column of idle cost, and how many there are with it."""
_FLAT = """
QTableView { background: transparent; }
QTableView::item { padding: 0 5px; }
QHeaderView { background: transparent; }
QHeaderView::section {
    background: transparent; border: none; border-bottom: 1px solid palette(mid); padding: 4px 8px;
}
"""


class ChannelCard(QFrame):
    """Channels beside each other; scrolls only where there are very many."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Build an empty table."""
        super().__init__(parent)
        mark_role(self, "card")
        self.title = QLabel(self)
        self.title.setIndent(8)
        mark_role(self.title, "quiet")
        self.table = _table(self)
        self.table.setAccessibleName(self.tr("Channels"))
        self._widths: list[int] = []
        layout = QVBoxLayout(self)
        layout.setContentsMargins(_MARGIN, 14, _MARGIN, 14)
        layout.setSpacing(6)
        layout.addWidget(self.title)
        layout.addWidget(self.table)
        layout.addStretch(1)

    def show_look(self, look: Look) -> None:
        """Show the period's channels."""
        rows = channel_rows(look)
        title = self.tr("Channels, amounts in {currency}")
        self.title.setText(title.format(currency=look.formats.currency))
        model = ChannelTable(look.formats, with_idle=knows_idle(rows), parent=self)
        model.show(rows)
        before = self.table.model()
        self.table.setModel(model)
        if before is not None:
            before.deleteLater()
        self._fit(model)

    def _fit(self, model: ChannelTable) -> None:
        """Measure the cells once; left to itself, Qt does it at each of its steps to a window."""
        header = self.table.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.table.ensurePolished()
        for column in range(model.columnCount()):
            self.table.showColumn(column)
        self.table.resizeColumnsToContents()
        self._widths = [self.table.columnWidth(each) for each in range(model.columnCount())]
        self._make_room()
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        rows = min(len(model.rows), _MOST_ROWS)
        height = (
            header.sizeHint().height() + rows * self.table.verticalHeader().defaultSectionSize()
        )
        self.table.setFixedHeight(height + 2)

    def _make_room(self) -> None:
        """Rather than cut names short, do without what others can be asked for: idle cost."""
        if len(self._widths) == _WITH_IDLE:
            room = self.width() - 2 * _MARGIN
            self.table.setColumnHidden(_IDLE, sum(self._widths) > room)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's
        """Show as many columns as there is room for."""
        super().resizeEvent(event)
        self._make_room()


def _table(card: QFrame) -> QTableView:
    table = QTableView(card)
    table.setStyleSheet(_FLAT)
    table.setFrameShape(QFrame.Shape.NoFrame)
    table.setShowGrid(False)
    table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    table.setTabKeyNavigation(False)
    table.setWordWrap(False)
    table.verticalHeader().hide()
    table.horizontalHeader().setHighlightSections(False)
    table.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
    table.verticalHeader().setDefaultSectionSize(table.fontMetrics().height() + 10)
    return table
