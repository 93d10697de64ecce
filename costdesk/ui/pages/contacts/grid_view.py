"""The grid on screen: keys and the clipboard as in Excel."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QItemSelection, QItemSelectionModel, QModelIndex, Qt, Signal
from PySide6.QtGui import QAction, QFontMetrics, QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QMenu, QTableView

from costdesk.ui.models.table import LEFT
from costdesk.ui.pages.contacts.blocks import block_of, fitted, text_of
from costdesk.ui.pages.contacts.delegate import CountDelegate

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import QPersistentModelIndex, QPoint

    from costdesk.ui.pages.contacts.edits import Place
    from costdesk.ui.pages.contacts.grid_model import GridModel

_DIGITS_WIDE = 9
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class GridView(QTableView):
    """Shows a ``GridModel``; every change is a command of its model."""

    removal_wanted = Signal(int)
    """The channel of a column is wanted no longer."""
    told = Signal(str)
    """Something worth saying below the grid; empty: nothing any more."""

    def __init__(self, model: GridModel) -> None:
        """Show the model."""
        super().__init__()
        self._model = model
        self.setModel(model)
        self.setAccessibleName(self.tr("Counts by period and channel"))
        self.setSelectionMode(QAbstractItemView.SelectionMode.ContiguousSelection)
        self.setFrameShape(QFrame.Shape.NoFrame)
        # The totals below have the bar for both.
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setEditTriggers(
            QAbstractItemView.EditTrigger.AnyKeyPressed
            | QAbstractItemView.EditTrigger.EditKeyPressed
            | QAbstractItemView.EditTrigger.DoubleClicked
        )
        self._set_up_headers()
        delegate = CountDelegate(self)
        delegate.moved.connect(self.go)
        self.setItemDelegate(delegate)
        self._add_actions()
        model.modelReset.connect(self.fit_columns)

    def _set_up_headers(self) -> None:
        rows = self.verticalHeader()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setDefaultSectionSize(self.fontMetrics().height() + 10)
        rows.setDefaultAlignment(LEFT)
        rows.setHighlightSections(False)
        self.horizontalHeader().setHighlightSections(False)

    def _add_actions(self) -> None:
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        keys = QKeySequence.StandardKey
        self._add(self.tr("Cu&t"), keys.Cut, self.cut)
        self._add(self.tr("&Copy"), keys.Copy, self.copy)
        self._add(self.tr("&Paste"), keys.Paste, self.paste)
        self._add(self.tr("&Fill down"), QKeySequence("Ctrl+D"), self.fill_down)
        self._add(self.tr("C&lear"), keys.Delete, self.clear)
        header = self.horizontalHeader()
        removal = self._add(self.tr("&Remove channel"), QKeySequence(), self._ask_removal)
        self.column_menu = QMenu(self)
        self.column_menu.addAction(removal)
        header.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        header.customContextMenuRequested.connect(self.offer_for_column)

    def offer_for_column(self, where: QPoint) -> None:
        """Offer what can be done with the column whose heading is at a place."""
        header = self.horizontalHeader()
        column = header.logicalIndexAt(where)
        if 0 <= column < len(self._model.sheet.columns):
            self.setCurrentIndex(self._model.index(max(self.currentIndex().row(), 0), column))
            self.column_menu.popup(header.mapToGlobal(where))

    def _ask_removal(self) -> None:
        if self.currentIndex().isValid():
            self.removal_wanted.emit(self.currentIndex().column())

    def _add(
        self,
        text: str,
        shortcut: QKeySequence | QKeySequence.StandardKey,
        do: Callable[[], object],
    ) -> QAction:
        action = QAction(text, self)
        action.setShortcut(shortcut)
        action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        action.triggered.connect(lambda _checked=False: do())
        self.addAction(action)
        return action

    def fit_columns(self) -> None:
        """Make every column wide enough for its heading and for large numbers."""
        metrics = self.fontMetrics()
        least = metrics.horizontalAdvance("0" * _DIGITS_WIDE) + 16
        self.horizontalHeader().setMinimumSectionSize(least)
        bold = self.font()
        bold.setBold(True)
        sums = QFontMetrics(bold)
        for place in range(self._model.columnCount()):
            total = sums.horizontalAdvance(self._model.total_text(place)) + 16
            heading = self.horizontalHeader().sectionSizeHint(place)
            self.setColumnWidth(place, max(least, heading, total))

    # Moving

    def go(self, rows: int, columns: int) -> None:
        """Go on so many rows and columns; below the last row another one begins."""
        current = self.currentIndex()
        row, column = current.row() + rows, current.column() + columns
        if row == self._model.rowCount():
            self._model.grow(1)
        if row >= 0 and 0 <= column < self._model.columnCount():
            self.setCurrentIndex(self._model.index(row, column))
        self.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's
        """Enter goes down, with Shift up; Backspace clears."""
        if event.key() in _ENTER and self.state() != self.State.EditingState:
            is_back = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self.go(-1 if is_back else 1, 0)
        elif event.key() == Qt.Key.Key_Backspace and self.state() != self.State.EditingState:
            self.clear()
        else:
            super().keyPressEvent(event)

    def edit(  # type: ignore[override]  # the stubs know only the slot
        self,
        index: QModelIndex | QPersistentModelIndex,
        trigger: QAbstractItemView.EditTrigger = QAbstractItemView.EditTrigger.AllEditTriggers,
        event: QEvent | None = None,
    ) -> bool:
        """Begin to edit; where a number cannot be changed here, say why."""
        begun = super().edit(index, trigger, event)  # type: ignore[arg-type]  # may be None
        wanted = trigger & self.editTriggers() and _is_for_writing(event)
        if wanted and not begun and index.isValid():
            self.told.emit(self._model.tip(index.row(), index.column()) or "")
        return begun

    def keyboardSearch(self, search: str) -> None:  # noqa: N802 - Qt's
        """Typing writes; it never jumps elsewhere."""

    # Selection

    def selected_places(self) -> list[Place]:
        """The selected places that can hold counts, row by row."""
        found = []
        for area in list(self.selectionModel().selection()):  # type: ignore[call-overload]
            columns = range(area.left(), min(area.right() + 1, len(self._model.sheet.columns)))
            rows = range(area.top(), area.bottom() + 1)
            found += [(row, column) for row in rows for column in columns]
        return sorted(found)

    def selection_size(self) -> int:
        """How many places are selected."""
        areas = list(self.selectionModel().selection())  # type: ignore[call-overload]
        return sum(area.width() * area.height() for area in areas)

    def _select(self, corner: Place, height: int, width: int) -> None:
        first = self._model.index(*corner)
        last = self._model.index(corner[0] + height - 1, corner[1] + width - 1)
        self.selectionModel().select(
            QItemSelection(first, last), QItemSelectionModel.SelectionFlag.ClearAndSelect
        )

    # The clipboard

    def copy(self) -> None:
        """Copy the selected numbers, as a block that every spreadsheet takes."""
        lines: dict[int, list[str]] = {}
        for row, column in self.selected_places():
            lines.setdefault(row, []).append(self._model.copied_text(row, column))
        if lines:
            QGuiApplication.clipboard().setText(text_of(lines.values()))

    def cut(self) -> None:
        """Copy the selected numbers and clear them."""
        self.copy()
        self.clear()

    def clear(self) -> None:
        """Clear the selected counts: not recorded, which is not 0."""
        places = self.selected_places()
        if places:
            self._model.write(dict.fromkeys(places))

    def paste(self) -> None:
        """Write the clipboard's block from the first selected place on, all of it or nothing."""
        text, places = QGuiApplication.clipboard().text(), self.selected_places()
        if not text.strip() or not places:
            return
        corner, last = places[0], places[-1]
        chosen = (last[0] - corner[0] + 1, last[1] - corner[1] + 1)
        numbers = self._model.read_pasted(block_of(text), corner)
        if numbers is not None:
            numbers = fitted(numbers, *chosen)
            if self._model.write_block(numbers, corner):
                self._select(corner, len(numbers), len(numbers[0]))

    def fill_down(self) -> None:
        """Write the first selected row into those below; a single row takes the one above."""
        places = self.selected_places()
        if not places:
            return
        top = places[0][0]
        if top == places[-1][0]:
            top -= 1
        if top >= 0:
            below = [place for place in places if place[0] > top]
            self._model.write({(row, it): self._model.content(top, it) for row, it in below})


def _is_for_writing(event: QEvent | None) -> bool:
    """Whether an event is meant to begin writing: not a key that moves or a shortcut."""
    if not isinstance(event, QKeyEvent):
        return True
    return event.key() == Qt.Key.Key_F2 or (bool(event.text()) and event.text().isprintable())
