"""Rows of a file before it is taken in, each with what becomes of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QTableWidget, QTableWidgetItem

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

_MOST_COLUMNS = 30
_LONGEST = 60  # signs of a cell
_WIDEST = 340
_ROW_HEIGHT = 24
_FIXED = 2  # columns: the number of the row, what becomes of it


class PreviewRows(QTableWidget):
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
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft)
        self.verticalHeader().setDefaultSectionSize(_ROW_HEIGHT)
        self.horizontalHeader().setMaximumSectionSize(_WIDEST)
        self.hide()

    def fill(self, headings: Sequence[str], rows: Sequence[Sequence[str]]) -> None:
        """Show these rows, each with its number and what becomes of it before its cells.

        ``headings`` are those of the cells. Where there is none, a column is called by its number
        in the file. What is long is cut, and without rows nothing is shown.
        """
        self.clear()
        most = max(map(len, rows), default=_FIXED + len(headings))
        count = min(most, _FIXED + _MOST_COLUMNS)
        named = [self.tr("Row"), self.tr("What becomes of it"), *headings]
        named += [str(place - 1) for place in range(len(named), count)]
        self.setColumnCount(count)
        self.setRowCount(len(rows))
        self.setHorizontalHeaderLabels([text[:_LONGEST] for text in named[:count]])
        for place, texts in enumerate(rows):
            for column, text in enumerate(texts[:count]):
                self.setItem(place, column, self._item(text, column))
        self.resizeColumnsToContents()
        self.setVisible(bool(rows))

    @staticmethod
    def _item(text: str, column: int) -> QTableWidgetItem:
        """What becomes of a row stands there whole, and in a tip where there is no room."""
        item = QTableWidgetItem(text if column < _FIXED else text[:_LONGEST])
        if column < _FIXED:
            item.setToolTip(text)
        return item
