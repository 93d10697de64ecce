"""The data behind a chart as a table."""

from __future__ import annotations

from functools import partial
from operator import itemgetter
from typing import TYPE_CHECKING

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QLabel,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from costdesk.ui.models.table import Column, TableModel

if TYPE_CHECKING:
    from collections.abc import Sequence

Row = tuple[str, ...]


class TableDialog(QDialog):
    """A header row and the rows under it, to read and to copy."""

    def __init__(self, title: str, table: Sequence[Row], text: str, parent: QWidget) -> None:
        """``text`` is what Copy copies: the same with tabs."""
        super().__init__(parent)
        self.setWindowTitle(self.tr("Chart as a table"))
        header, *rows = table
        self.model = chart_table(header, rows)
        self.view = _view(self.model)
        self.view.setAccessibleName(title)
        said = QLabel(title)
        said.setWordWrap(True)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self.copy = buttons.addButton(self.tr("Co&py"), QDialogButtonBox.ButtonRole.ActionRole)
        self.copy.clicked.connect(partial(_copy, text))
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(said)
        layout.addWidget(self.view, 1)
        layout.addWidget(buttons)
        self.resize(640, 480)


def chart_table(header: Row, rows: Sequence[Row]) -> TableModel[Row]:
    """The first column names the row, the others are numbers."""
    columns: list[Column[Row]] = [
        Column(heading, itemgetter(place), right=place > 0) for place, heading in enumerate(header)
    ]
    model = TableModel(columns)
    model.show(rows)
    return model


def _view(model: TableModel[Row]) -> QTableView:
    view = QTableView()
    view.setModel(model)
    model.setParent(view)
    view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    view.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    view.setTabKeyNavigation(False)
    view.setWordWrap(False)
    view.verticalHeader().hide()
    view.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
    return view


def _copy(text: str) -> None:
    QGuiApplication.clipboard().setText(text)
