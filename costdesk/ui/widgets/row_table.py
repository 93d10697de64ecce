"""A table whose rows are chosen as wholes and never typed in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

if TYPE_CHECKING:
    from PySide6.QtCore import QAbstractItemModel


def row_table(model: QAbstractItemModel, *wide: int) -> QTableView:
    """The rows of a model, one to be chosen; columns as wide as need be, ``wide`` take the rest."""
    table = QTableView()
    table.setModel(model)
    table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
    table.setTabKeyNavigation(False)
    table.setWordWrap(False)
    table.verticalHeader().hide()
    header = table.horizontalHeader()
    header.setHighlightSections(False)  # headings are no part of the row that is chosen
    header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
    for place in wide:
        header.setSectionResizeMode(place, QHeaderView.ResizeMode.Stretch)
    return table
