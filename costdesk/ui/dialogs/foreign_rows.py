"""The first rows of a file of another program, each with what becomes of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QTableWidget, QTableWidgetItem

from costdesk.ui.left_out import left_out_reason
from costdesk.ui.names import cell_name

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from costdesk.services.foreign import Reading, RowFate

_MOST_COLUMNS = 30
_LONGEST = 60  # signs of a cell
_WIDEST = 260
_ROW_HEIGHT = 24


class ForeignRows(QTableWidget):
    """Number of the row, what becomes of it, then what stands in it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Without rows yet."""
        super().__init__(parent)
        self.setAccessibleName(self.tr("First rows of the file"))
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.setShowGrid(False)
        self.verticalHeader().hide()
        self.horizontalHeader().setSectionsClickable(False)
        self.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft)
        self.verticalHeader().setDefaultSectionSize(_ROW_HEIGHT)
        self.horizontalHeader().setMaximumSectionSize(_WIDEST)
        self.hide()

    def show_rows(self, reading: Reading) -> None:
        """Show these; nothing where the file is no table."""
        self.clear()
        fates = reading.fates
        widths = [len(reading.headings), *(len(fate.texts) for fate in fates)]
        count = min(max(widths), _MOST_COLUMNS)
        self.setColumnCount(count + 2)
        self.setRowCount(len(fates))
        names = [text.strip()[:_LONGEST] for text in reading.headings[:count]]
        self.setHorizontalHeaderLabels([self.tr("Row"), self.tr("What becomes of it"), *names])
        for place, fate in enumerate(fates):
            texts = [text.strip()[:_LONGEST] for text in fate.texts[:count]]
            for column, text in enumerate([str(fate.row), self._fate(fate), *texts]):
                self.setItem(place, column, QTableWidgetItem(text))
        self.resizeColumnsToContents()
        self.setVisible(bool(fates))

    def _fate(self, fate: RowFate) -> str:
        if fate.reason == "waiting":
            return self.tr("waits for an answer")
        if fate.reason:
            return self.tr("left out: {reason}").format(reason=left_out_reason(fate.reason))
        if fate.cell is None:
            return self.tr("taken in")
        lost = self.tr("{cell}, nobody answered")
        cell = cell_name(fate.cell)
        return lost.format(cell=cell) if fate.is_lost else cell
