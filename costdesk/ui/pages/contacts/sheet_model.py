"""The sheet as a Qt model: numbers, how they look, and their names for a screen reader."""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFont

from costdesk.ui.models.table import RIGHT
from costdesk.ui.pages.contacts import wording
from costdesk.ui.pages.contacts.sheet import Column, Sheet
from costdesk.ui.pages.contacts.times import TIMED, Average
from costdesk.ui.theme import colours

if TYPE_CHECKING:
    from collections.abc import Callable

    from costdesk.domain.contacts import Cell
    from costdesk.domain.periods import Span
    from costdesk.ui.desk import Desk
    from costdesk.ui.formats import Formats
    from costdesk.ui.pages.contacts.times import Number

Index = QModelIndex | QPersistentModelIndex
_TINT = 26
_VEIL = 90


class SheetModel(QAbstractTableModel):
    """A row for each period, a column for each measure of a cell, and one for all together."""

    renewed = Signal()
    """Numbers are others than before, so what is added up from them is too."""

    def __init__(self, desk: Desk, sheet: Sheet, parent: QObject | None = None) -> None:
        """Show a sheet of the desk's counts."""
        super().__init__(parent)
        self.desk = desk
        self.sheet = sheet
        self._formats: Formats = desk.formats
        self._summed: list[Cell] = []
        self._highlighted: Span | None = None

    def show(self, sheet: Sheet, summed: list[Cell]) -> None:
        """Show another sheet; ``summed`` are the cells of the last column (none: no column)."""
        before = self.sheet
        same = (sheet.starts, sheet.columns, sheet.times, summed) == (
            before.starts,
            before.columns,
            before.times,
            self._summed,
        )
        self._formats = self.desk.formats
        if not same:
            self.beginResetModel()
        self.sheet, self._summed = sheet, summed
        if same:
            self._tell_all()
        else:
            self.endResetModel()
        self.renewed.emit()

    def highlight(self, span: Span) -> None:
        """Tint the rows of these days."""
        self._highlighted = span
        self._tell_all()
        if self.rowCount():
            self.headerDataChanged.emit(Qt.Orientation.Vertical, 0, self.rowCount() - 1)

    def grow(self, rows: int) -> None:
        """Have so many empty rows more at the end."""
        last = self.rowCount()
        self.beginInsertRows(QModelIndex(), last, last + rows - 1)
        self.sheet.grow(rows)
        self.endInsertRows()

    def _tell_all(self) -> None:
        if self.rowCount():
            last = self.index(self.rowCount() - 1, self.columnCount() - 1)
            self.dataChanged.emit(self.index(0, 0), last)

    # What is shown

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008, N802 - Qt's
        """How many periods."""
        return 0 if parent.isValid() else len(self.sheet.starts)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008, N802 - Qt's
        """How many columns, the one for all together included."""
        return 0 if parent.isValid() else len(self.sheet.columns) + bool(self._summed)

    def column(self, place: int) -> Column | None:
        """The column of a place; None for the one of all together."""
        return self.sheet.columns[place] if place < len(self.sheet.columns) else None

    def parts_groups(self, place: int) -> bool:
        """Whether a line left of this column helps to see which columns belong together."""
        columns = self.sheet.columns
        if not 0 < place < len(columns) or columns[place].cell == columns[place - 1].cell:
            return place == len(columns)
        return any(it.measure != "handled" for it in columns)

    def number(self, row: int, place: int) -> int | None:
        """The number in a place; None where nothing is recorded."""
        column = self.column(place)
        if column is None:
            return self.sheet.row_total(row, self._summed)
        return self.sheet.value(row, column)

    def total(self, place: int) -> int | None:
        """The sum of a column."""
        column = self.column(place)
        if column:
            return self.sheet.total(column)
        found = [self.sheet.total(Column(cell, "handled")) for cell in self._summed]
        known = [number for number in found if number is not None]
        return sum(known) if known else None

    def content(self, row: int, place: int) -> Number | None:
        """What stands in a place, as it would be written into another."""
        column = self.column(place)
        return self.sheet.content(row, column) if column else self.number(row, place)

    def total_text(self, place: int) -> str:
        """The sum of a column, or the average of its times, as people of this language write it."""
        column = self.column(place)
        if column and self.sheet.is_averaged(column):
            return self._written(self.sheet.total_average(column), place)
        return self._written(self.total(place), place)

    def is_timed(self, place: int) -> bool:
        """Whether a column holds times."""
        column = self.column(place)
        return column is not None and column.measure in TIMED

    def row_name(self, row: int) -> str:
        """The period of a row."""
        return wording.row_name(self.sheet.span(row), self.sheet.grain, self._formats)

    def column_name(self, place: int) -> str:
        """A column in words."""
        column = self.column(place)
        return wording.column_name(column, self.sheet.times) if column else self.tr("All handled")

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Only counts of just the row's days can be changed."""
        flags = super().flags(index)
        column = self.column(index.column()) if index.isValid() else None
        if column is None or self.sheet.is_foreign(index.row(), column.cell):
            return flags
        return flags | Qt.ItemFlag.ItemIsEditable

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401
        """The number, how it looks, and its name for a screen reader."""
        show = _SHOWN_BY.get(role)
        return show(self, index.row(), index.column()) if show and index.isValid() else None

    def text(self, row: int, place: int) -> str:
        """The number as people of this language write it."""
        return self._written(self.content(row, place), place)

    def _written(self, number: Number | None, place: int) -> str:
        if number is None:
            return ""
        if isinstance(number, Average):
            return self._formats.clock(number.seconds)
        timed = self.is_timed(place)
        return self._formats.clock(Fraction(number)) if timed else self._formats.number(number)

    def plain_text(self, row: int, place: int) -> str:
        """The number as it is edited: digits alone, or a time."""
        number = self.number(row, place)
        if number is None or self.is_timed(place):
            return self.text(row, place)
        return str(number)

    def copied_text(self, row: int, place: int) -> str:
        """The number for the clipboard: digits alone, or hours, minutes and seconds.

        Every spreadsheet takes both; it would take ``4:35`` for hours and minutes.
        """
        text = self.plain_text(row, place)
        return f"0:{text.zfill(5)}" if self.is_timed(place) and text.count(":") == 1 else text

    def alignment(self, _row: int, _place: int) -> Qt.AlignmentFlag:
        """Numbers stand to the right."""
        return RIGHT

    def ink(self, row: int, place: int) -> QColor | None:
        """Grey for what cannot be changed here."""
        column = self.column(place)
        quiet = column is None or self.sheet.is_foreign(row, column.cell)
        return QColor(colours().quiet) if quiet else None

    def ground(self, row: int, place: int) -> QColor | None:
        """Tinted in the period that is looked at, veiled where the days are counted already."""
        column = self.column(place)
        if column and self.sheet.covering(row, column.cell):
            return _veiled(colours().line, _VEIL)
        if self._is_highlighted(row):
            return _veiled(colours().accent, _TINT)
        return None

    def _is_highlighted(self, row: int) -> bool:
        return bool(self._highlighted and self.sheet.span(row).touches(self._highlighted))

    def _is_the_period(self, row: int) -> bool:
        return bool(self._highlighted and self.sheet.span(row).contains(self._highlighted))

    def tip(self, row: int, place: int) -> str | None:
        """What is special about a place, if anything is."""
        column = self.column(place)
        if column is None:
            return None
        if self.sheet.is_foreign(row, column.cell):
            return wording.foreign_tip(self.sheet, row, column.cell, self._formats)
        covering = self.sheet.covering(row, column.cell)
        return wording.covered_tip(covering, self._formats) if covering else None

    def spoken(self, row: int, place: int) -> str:
        """What a screen reader says."""
        text = self.text(row, place) or self.tr("not recorded")
        name = f"{self.row_name(row)}, {self.column_name(place)}: {text}"
        tip = self.tip(row, place)
        return f"{name}. {tip}" if tip else name

    def headerData(  # noqa: N802 - Qt's
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:  # noqa: ANN401 - Qt's
        """Periods down, counts across; the period that is looked at stands out."""
        if orientation == Qt.Orientation.Vertical:
            return self._row_header(section, role) if section < self.rowCount() else None
        return self._column_header(section, role) if section < self.columnCount() else None

    def _row_header(self, row: int, role: int) -> object:
        if role == Qt.ItemDataRole.DisplayRole:
            return self.row_name(row)
        if role == Qt.ItemDataRole.ToolTipRole and self.sheet.grain == "week":
            span = self.sheet.span(row)
            return f"{self._formats.day(span.start)} – {self._formats.day(span.last)}"
        if role == Qt.ItemDataRole.FontRole and self._is_the_period(row):
            font = QFont()
            font.setBold(True)
            return font
        return None

    def _column_header(self, place: int, role: int) -> object:
        column, times = self.column(place), self.sheet.times
        if role == Qt.ItemDataRole.DisplayRole:
            return wording.heading(column, times) if column else self.tr("All\nhandled")
        if role == Qt.ItemDataRole.ToolTipRole:
            return wording.measure_tip(column.measure, times) if column else self._sum_tip()
        return RIGHT if role == Qt.ItemDataRole.TextAlignmentRole else None

    def _sum_tip(self) -> str:
        names = ", ".join(wording.short_cell_name(cell) for cell in self._summed)
        return self.tr("The contacts that the costs are divided by: {names}").format(names=names)


def _veiled(colour: str, alpha: int) -> QColor:
    veiled = QColor(colour)
    veiled.setAlpha(alpha)
    return veiled


_Role = Qt.ItemDataRole
_SHOWN_BY: dict[int, Callable[[SheetModel, int, int], object]] = {
    _Role.DisplayRole: SheetModel.text,
    _Role.EditRole: SheetModel.plain_text,
    _Role.TextAlignmentRole: SheetModel.alignment,
    _Role.ForegroundRole: SheetModel.ink,
    _Role.BackgroundRole: SheetModel.ground,
    _Role.ToolTipRole: SheetModel.tip,
    _Role.AccessibleTextRole: SheetModel.spoken,
}
