"""The table of results: figures down, cases or scenarios across."""

from __future__ import annotations

from functools import partial
from textwrap import wrap
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QBrush, QColor, QFont
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from costdesk.ui.models.table import Column, TableModel
from costdesk.ui.pages.whatif.rows import ResultRow, rows_of
from costdesk.ui.theme import colours

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QResizeEvent

    from costdesk.ui.formats import Formats
    from costdesk.ui.models.table import Index
    from costdesk.ui.pages.whatif.rows import Outcome

_AIR = 4
_LONGEST, _LINES = 18, 4


class ResultModel(TableModel[ResultRow]):
    """Rows of figures; what passes a guard stands out, by its colour and its sign."""

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401 - Qt's
        """The colour of what is passed, the weight of the first row; all else as in any table."""
        if role == Qt.ItemDataRole.ForegroundRole and index.column() > 0:
            entry = self.row(index.row()).entries[index.column() - 1]
            return QBrush(QColor(colours().look_here)) if entry.is_red else None
        if role == Qt.ItemDataRole.FontRole and index.row() == 0:
            bold = QFont()
            bold.setWeight(QFont.Weight.DemiBold)
            return bold
        return super().data(index, role)


class ResultTable(QTableView):
    """As high as its rows; where the window is narrow it is moved sideways."""

    def __init__(self, name: str) -> None:
        """Start empty; ``name`` is what a screen reader calls it."""
        super().__init__()
        self.setAccessibleName(name)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setStyleSheet("QTableView::item { padding: 0 8px; }")
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + 10)
        self.horizontalHeader().setHighlightSections(False)
        self._headings: list[str] = []

    def show_outcomes(self, outcomes: Sequence[Outcome], formats: Formats) -> None:
        """Show these side by side."""
        headings = [each.heading for each in outcomes]
        rows = rows_of(outcomes, formats)
        model = self.model()
        if headings != self._headings or not isinstance(model, ResultModel):
            model = ResultModel(_columns(headings), self)
            self.setModel(model)
            self._headings = headings
            self._spread(len(headings))
        model.show(rows)
        self._fit()
        self._take_height()

    def _spread(self, count: int) -> None:
        header = self.horizontalHeader()
        header.setMinimumSectionSize(self.fontMetrics().averageCharWidth() * 9)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setStretchLastSection(False)
        if count:
            header.setSectionResizeMode(0, QHeaderView.ResizeMode.Interactive)
            self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's
        """Give the names what the numbers leave, and never less than they need."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        header = self.horizontalHeader()
        if header.count():
            others = header.length() - header.sectionSize(0)
            needed = self.sizeHintForColumn(0) + _AIR
            header.setMaximumSectionSize(max(needed, self.viewport().width()))
            header.resizeSection(0, max(needed, self.viewport().width() - others))

    def _take_height(self) -> None:
        """All rows are seen at once: the page around them is what scrolls."""
        rows = self.verticalHeader().length() + self.horizontalHeader().sizeHint().height()
        bar = self.horizontalScrollBar().sizeHint().height()
        self.setFixedHeight(rows + 2 * self.frameWidth() + bar)

    def texts(self) -> list[list[str]]:
        """Every row as it is shown, with its heading."""
        model = self.model()
        return [
            [str(model.index(row, column).data()) for column in range(model.columnCount())]
            for row in range(model.rowCount())
        ]


def _columns(headings: Sequence[str]) -> list[Column[ResultRow]]:
    named = Column("", _heading)
    return [named, *(_column(place, text) for place, text in enumerate(headings))]


def _column(place: int, heading: str) -> Column[ResultRow]:
    lines = wrap(heading, _LONGEST, max_lines=_LINES, placeholder="…")
    return Column("\n".join(lines), partial(_text, place), right=True, tip=partial(_reason, place))


def _text(place: int, row: ResultRow) -> str:
    return row.entries[place].text


def _reason(place: int, row: ResultRow) -> str:
    return row.entries[place].reason


def _heading(row: ResultRow) -> str:
    return row.heading
