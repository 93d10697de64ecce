"""The row of totals below the grid: it stays while the grid scrolls, column under column."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QEvent, QModelIndex, QObject, Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QSizePolicy,
    QTableView,
    QWidget,
)

from costdesk.ui.models.table import RIGHT

if TYPE_CHECKING:
    from costdesk.ui.pages.contacts.grid_view import GridView
    from costdesk.ui.pages.contacts.sheet_model import Index, SheetModel


class TotalsModel(QAbstractTableModel):
    """One row: the sum of each column."""

    def __init__(self, sheet: SheetModel, parent: QObject | None = None) -> None:
        """Add up what the other model shows."""
        super().__init__(parent)
        self._sheet = sheet
        sheet.modelAboutToBeReset.connect(self.beginResetModel)
        sheet.modelReset.connect(self.endResetModel)
        sheet.renewed.connect(self._renew)

    def _renew(self) -> None:
        if self.columnCount():
            self.dataChanged.emit(self.index(0, 0), self.index(0, self.columnCount() - 1))

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008, N802 - Qt's
        """One."""
        return 0 if parent.isValid() else 1

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008, N802 - Qt's
        """As many as the sheet has."""
        return self._sheet.columnCount(parent)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401
        """The sum of a column."""
        if not index.isValid():
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return RIGHT
        if role == Qt.ItemDataRole.FontRole:
            return _bold()
        text = self._sheet.total_text(index.column())
        if role == Qt.ItemDataRole.DisplayRole:
            return text
        if role == Qt.ItemDataRole.AccessibleTextRole:
            name = self.tr("Total, {column}: {number}")
            return name.format(column=self._sheet.column_name(index.column()), number=text)
        return None

    def headerData(  # noqa: N802 - Qt's
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:  # noqa: ANN401 - Qt's
        """The word before the sums."""
        if orientation == Qt.Orientation.Vertical and section == 0:
            if role == Qt.ItemDataRole.DisplayRole:
                return self.tr("Total")
            return _bold() if role == Qt.ItemDataRole.FontRole else None
        return None


def _bold() -> QFont:
    font = QFont()
    font.setBold(True)
    return font


class TotalsView(QTableView):
    """One row without headings above."""

    def __init__(self, grid: GridView, sheet: SheetModel) -> None:
        """Look like a row of the grid."""
        super().__init__()
        self.setModel(TotalsModel(sheet, self))
        self.setAccessibleName(self.tr("Totals"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.horizontalHeader().hide()
        self._row_height = grid.verticalHeader().defaultSectionSize()
        self.verticalHeader().setDefaultSectionSize(self._row_height)
        self.verticalHeader().setDefaultAlignment(grid.verticalHeader().defaultAlignment())
        self.horizontalScrollBar().rangeChanged.connect(self._fit_height)
        self._fit_height()

    def indent(self, width: int) -> None:
        """Begin where the grid's numbers begin."""
        self.verticalHeader().setFixedWidth(width)
        self.updateGeometries()

    def _fit_height(self) -> None:
        """One row, and the bar below it where the columns need one."""
        bar = self.horizontalScrollBar()
        scrolls = bar.maximum() > bar.minimum()
        self.setFixedHeight(self._row_height + 1 + (bar.sizeHint().height() if scrolls else 0))


class TotalsBar(QWidget):
    """The totals, as far to the right as the grid's numbers go; both scroll together."""

    def __init__(self, grid: GridView, sheet: SheetModel) -> None:
        """Stand below the grid."""
        super().__init__()
        self._grid = grid
        self.view = TotalsView(grid, sheet)
        self._gap = QWidget()
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.view)
        layout.addWidget(self._gap)
        grid.horizontalHeader().sectionResized.connect(
            lambda place, _old, new: self.view.setColumnWidth(place, new)
        )
        own = self.view.horizontalScrollBar()
        grid.horizontalScrollBar().valueChanged.connect(own.setValue)
        own.valueChanged.connect(grid.horizontalScrollBar().setValue)
        for watched in (grid.viewport(), grid.verticalHeader(), grid.verticalScrollBar()):
            watched.installEventFilter(self)

    def follow(self) -> None:
        """Have the widths of the grid."""
        grid, view = self._grid, self.view
        for place in range(grid.model().columnCount()):
            needed = view.sizeHintForColumn(place)
            if needed > grid.columnWidth(place):
                grid.setColumnWidth(place, needed)
            view.setColumnWidth(place, grid.columnWidth(place))
        self._align()

    def _align(self) -> None:
        """Begin and end where the grid's numbers do."""
        grid, view = self._grid, self.view
        view.indent(grid.verticalHeader().width())
        bar = grid.verticalScrollBar()
        self._gap.setFixedWidth(bar.width() if bar.isVisible() else 0)
        view.horizontalScrollBar().setValue(grid.horizontalScrollBar().value())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's
        """Follow the grid when it has another size."""
        if event.type() in {QEvent.Type.Resize, QEvent.Type.Show, QEvent.Type.Hide}:
            self._align()
        return super().eventFilter(watched, event)
