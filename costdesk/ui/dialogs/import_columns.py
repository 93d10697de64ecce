"""The columns of a file, and what each is: suggested where there is no doubt, else asked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableWidget, QTableWidgetItem

from costdesk.ui.dialogs.forms import filled_combo
from costdesk.ui.field_names import field_name

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from PySide6.QtWidgets import QComboBox, QWidget

    from costdesk.services.looking import SeenColumn

_HEADING, _EXAMPLES, _FIELD = range(3)
_BETWEEN = " · "


class ColumnChoices(QTableWidget):
    """One row for each column: its heading, some of its texts, and the choice of a field."""

    changed = Signal()
    """Another field was chosen for a column."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Without columns yet."""
        super().__init__(0, 3, parent)
        self.setAccessibleName(self.tr("Columns of the file"))
        self.setHorizontalHeaderLabels(
            [self.tr("Column of the file"), self.tr("Examples"), self.tr("What it is")]
        )
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.verticalHeader().hide()
        header = self.horizontalHeader()
        header.setSectionsClickable(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(_EXAMPLES, QHeaderView.ResizeMode.Stretch)

    def show_columns(self, columns: Sequence[SeenColumn], fields: Sequence[str]) -> None:
        """Ask what these columns are; every suggestion is chosen already."""
        with QSignalBlocker(self):
            self.setRowCount(0)
            self.setRowCount(len(columns))
            for place, column in enumerate(columns):
                self.setItem(place, _HEADING, QTableWidgetItem(column.heading))
                self.setItem(place, _EXAMPLES, QTableWidgetItem(_BETWEEN.join(column.examples)))
                self.setCellWidget(place, _FIELD, self._choice(column, fields))
        self.resizeRowsToContents()

    def _choice(self, column: SeenColumn, fields: Sequence[str]) -> QComboBox:
        names = [(field_name(field), field) for field in fields]
        combo = filled_combo([(self.tr("– leave out –"), ""), *names], column.field)
        combo.setAccessibleName(
            self.tr("What “{column}” is").format(column=column.heading),
        )
        combo.currentIndexChanged.connect(self.changed)
        return combo

    @property
    def choices(self) -> list[QComboBox]:
        """The choice of each column, in the order of the file."""
        return [*self._combos()]

    def _combos(self) -> Iterator[QComboBox]:
        for place in range(self.rowCount()):
            combo: QComboBox = self.cellWidget(place, _FIELD)  # type: ignore[assignment]
            yield combo

    def _chosen(self) -> Iterator[tuple[str, str]]:
        for place, combo in enumerate(self._combos()):
            item = self.item(place, _HEADING)
            yield combo.currentData(), item.text() if item else ""

    @property
    def headings(self) -> tuple[str, ...]:
        """The headings of all columns."""
        return tuple(heading for _, heading in self._chosen())

    @property
    def mapping(self) -> tuple[tuple[str, str], ...]:
        """Pairs of field and column, for the columns that are something."""
        return tuple((field, heading) for field, heading in self._chosen() if field)

    @property
    def left_out(self) -> tuple[str, ...]:
        """The columns that are nothing."""
        return tuple(heading for field, heading in self._chosen() if not field)
