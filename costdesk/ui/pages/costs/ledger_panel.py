"""The left of the page: filter and grouping, the ledger, and the sums under it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QBoxLayout,
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from costdesk.ui.pages.costs.columns import CATEGORY, COST, END, NAME, WHERE, GroupLine
from costdesk.ui.pages.costs.ledger import LedgerModel
from costdesk.ui.pages.costs.narrowing import NarrowBar
from costdesk.ui.plurals import Plurals
from costdesk.ui.theme import mark_role
from costdesk.ui.widgets.plain_line import PlainLine

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Sequence

    from costdesk.ui.formats import Formats
    from costdesk.ui.pages.costs.entries import CostLine
    from costdesk.ui.pages.costs.narrowing import Narrowed

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_LEAST_NAME, _WIDEST_NAME = 140, 280
_BOTH_BESIDE = 560
_SEVERAL = 2
_LOOKED_AT = 60  # rows that decide how wide a column is
_ROOM = "QTableView::item { padding: 0 4px }"


class LedgerTable(QTableView):
    """The table: keys and clicks on a group's heading open and close it."""

    delete_wanted = Signal()
    group_toggled = Signal(int)
    edit_wanted = Signal()
    resized = Signal()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's
        """Tell that there is other room for columns."""
        super().resizeEvent(event)
        self.resized.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's
        """Delete deletes; Enter opens and closes a group, or goes to the form of a cost."""
        current = self.currentIndex()
        is_heading = current.isValid() and not current.flags() & Qt.ItemFlag.ItemIsSelectable
        key = event.key()
        if key == Qt.Key.Key_Delete:
            self.delete_wanted.emit()
        elif is_heading and key in (*_ENTER, Qt.Key.Key_Space):
            self.group_toggled.emit(current.row())
        elif current.isValid() and key in (*_ENTER, Qt.Key.Key_F2):
            self.edit_wanted.emit()
        else:
            super().keyPressEvent(event)


class LedgerPanel(QWidget):
    """Shows the costs and tells which are selected."""

    selected = Signal(object)
    """The selected costs, a list of ``CostLine``."""
    delete_wanted = Signal()
    new_wanted = Signal()
    edit_wanted = Signal()
    copies_wanted = Signal()
    """The single costs of the period before are wanted in this one."""

    def __init__(self, formats: Formats) -> None:
        """Show nothing yet."""
        super().__init__()
        self._formats = formats
        self._period = ""
        self._keeps_selection = False
        self._needed_by_name = _WIDEST_NAME
        self._fitted: list[int] = []
        self._selected: list[CostLine] = []
        self.model = LedgerModel(formats, self)
        self.filter = PlainLine()
        self.grouping = QComboBox()
        self.only_costing = QCheckBox()
        self.new = QPushButton(self.tr("New &cost"))
        self.table = LedgerTable()
        self.copy_before = QPushButton()
        self.sums = QLabel()
        self.narrow_bar = NarrowBar()
        self._set_up_filter()
        self._set_up_table()
        self._lay_out()
        self._connect()

    def _set_up_filter(self) -> None:
        self.filter.setPlaceholderText(self.tr("Find a cost"))
        self.filter.setAccessibleName(self.tr("Find a cost"))
        self.filter.setClearButtonEnabled(True)
        for button in self.filter.findChildren(QAbstractButton):
            button.setAccessibleName(self.tr("Clear"))
        self.filter.setMinimumWidth(80)
        self.grouping.addItem(self.tr("by category"), "category")
        self.grouping.addItem(self.tr("by channel"), "channel")
        self.grouping.addItem(self.tr("not grouped"), "none")
        self.grouping.setAccessibleName(self.tr("Grouped"))
        self.new.setToolTip(QKeySequence("Ctrl+N").toString(QKeySequence.SequenceFormat.NativeText))

    def _set_up_table(self) -> None:
        table = self.table
        table.setObjectName("ledger")  # its columns are remembered by this name
        table.setModel(self.model)
        table.setAccessibleName(self.tr("Costs"))
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        table.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        table.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        table.setShowGrid(False)
        table.setWordWrap(False)
        table.setTabKeyNavigation(False)
        table.setStyleSheet(_ROOM)
        table.verticalHeader().hide()
        table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        table.verticalHeader().setDefaultSectionSize(table.fontMetrics().height() + 12)
        header = table.horizontalHeader()
        # Its own, always empty: the header would ask every cell whether it is selected.
        header.setSelectionModel(QItemSelectionModel(self.model, header))
        header.setHighlightSections(False)
        header.setResizeContentsPrecision(_LOOKED_AT)
        header.setSectionsMovable(True)
        header.setSortIndicator(COST, Qt.SortOrder.DescendingOrder)
        table.setSortingEnabled(True)
        self._hide_grouped_column()
        self._first_widths = self._widths()

    def _lay_out(self) -> None:
        above = QHBoxLayout()
        above.setSpacing(8)
        above.addWidget(self.filter, 1)
        above.addWidget(self.grouping)
        above.addWidget(self.new)
        self._below = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self.sums.setWordWrap(True)
        mark_role(self.sums, "quiet")
        self._below.addWidget(self.sums, 1)
        self._below.addWidget(self.only_costing)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 8, 8, 12)
        layout.setSpacing(10)
        layout.addLayout(above)
        layout.addWidget(self.narrow_bar)
        layout.addWidget(self.table, 1)
        self.copy_before.hide()
        layout.addWidget(self.copy_before, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addLayout(self._below)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's
        """Put what is said under the table into two lines where one is too short."""
        super().resizeEvent(event)
        fits = self.width() >= _BOTH_BESIDE
        self._below.setDirection(
            QBoxLayout.Direction.LeftToRight if fits else QBoxLayout.Direction.TopToBottom
        )

    def _connect(self) -> None:
        self.filter.textChanged.connect(lambda text: self._rearrange(lambda: self.model.find(text)))
        self.only_costing.toggled.connect(
            lambda on: self._rearrange(lambda: self.model.keep_costing(on))
        )
        self.grouping.currentIndexChanged.connect(self._group)
        self.new.clicked.connect(self.new_wanted)
        self.copy_before.clicked.connect(self.copies_wanted)
        self.table.delete_wanted.connect(self.delete_wanted)
        self.table.edit_wanted.connect(self.edit_wanted)
        self.table.resized.connect(self._refit_names)
        self.table.doubleClicked.connect(self._note_double_click)
        self.table.group_toggled.connect(self._toggle)
        self.table.clicked.connect(self._note_click)
        self.model.modelReset.connect(self._select_again)
        self.table.selectionModel().selectionChanged.connect(self._note_selection)
        find = QShortcut(QKeySequence.StandardKey.Find, self)
        find.setWhatsThis(self.tr("Find"))
        find.activated.connect(self.filter.setFocus)
        find.activated.connect(self.filter.selectAll)

    # Showing

    def show_costs(
        self,
        lines: Sequence[CostLine],
        period: str,
        formats: Formats,
        heading: str = "",
        days: str = "",
    ) -> None:
        """Show these costs with their shares of a period; ``days`` says what of it is counted.

        ``heading`` is the period's name over its column.
        """
        is_first = not self.model.rows
        if is_first:
            self._take_remembered_columns()
        self._formats = formats
        self._period = f"{period} ({days})" if days else period
        self.only_costing.setText(self.tr("Only costs of {period}").format(period=period))
        self._rearrange(lambda: self.model.show_costs(lines, heading or period, formats))
        if is_first and lines and self._widths() == self._first_widths:
            self._fit_columns()
        self._note_selection()

    def offer_copies(self, count: int, before: str) -> None:
        """Offer to copy so many costs of the period of that name; nothing where there are none."""
        self.copy_before.setText(Plurals().costs_to_copy(count).format(period=before))
        self.copy_before.setVisible(count > 0)

    def narrow(self, shown: Narrowed | None) -> None:
        """Keep to some costs and say which; None: show all again."""
        self.narrow_bar.show_narrowed(shown)
        self._rearrange(lambda: self.model.keep_ids(shown.ids if shown else None))

    def select(self, ids: Collection[int]) -> None:
        """Select the costs of some ids and bring the first into view."""
        selection = QItemSelection()
        places = self.model.places_of(ids)
        last = self.model.columnCount() - 1
        for first, end in _runs(places):
            selection.select(self.model.index(first, 0), self.model.index(end, last))
        flag = QItemSelectionModel.SelectionFlag
        chosen = self.table.selectionModel()
        if places:
            index = self.model.index(places[0], NAME)
            chosen.setCurrentIndex(index, flag.NoUpdate)
            self.table.scrollTo(index)
        chosen.select(selection, flag.ClearAndSelect)

    def clear_selection(self) -> None:
        """Select nothing."""
        self.table.clearSelection()

    @property
    def selected_costs(self) -> list[CostLine]:
        """The costs that are selected now."""
        return self._selected

    def _rearrange(self, arrange: Callable[[], None]) -> None:
        """Show other rows, or in another order, with the same costs selected."""
        ids = {line.row.id for line in self._selected}
        self._keeps_selection = True
        arrange()
        if ids:
            self.select(ids)
        self._keeps_selection = False
        self._note_selection()

    def _select_again(self) -> None:
        """Sorting has put the costs into other places."""
        if not self._keeps_selection and self._selected:
            self._rearrange(lambda: None)

    def _group(self) -> None:
        self._rearrange(lambda: self.model.group_by(self.grouping.currentData()))
        self._hide_grouped_column()
        self._fit_columns()

    def _hide_grouped_column(self) -> None:
        """What is said by the headings of the groups is not said again in each line."""
        grouping = self.grouping.currentData()
        self.table.setColumnHidden(CATEGORY, grouping == "category")
        self.table.setColumnHidden(WHERE, grouping == "channel")

    def _widths(self) -> list[int]:
        header = self.table.horizontalHeader()
        return [header.sectionSize(section) for section in range(header.count())]

    def _take_remembered_columns(self) -> None:
        """What was remembered of the columns counts; which are hidden follows the grouping."""
        header = self.table.horizontalHeader()
        self.model.sort(header.sortIndicatorSection(), header.sortIndicatorOrder())
        self._hide_grouped_column()

    def _fit_columns(self) -> None:
        """Give each column what it needs, and the names what is left."""
        self.table.resizeColumnsToContents()
        self._needed_by_name = min(self.table.columnWidth(NAME), _WIDEST_NAME)
        self._fit_names()

    def _refit_names(self) -> None:
        """Columns that nobody has changed follow the room there is."""
        if self._widths() == self._fitted:
            self._fit_names()

    def _fit_names(self) -> None:
        """Make names narrow enough to see the days, or as wide as the table where all fits."""
        room = self.table.viewport().width() - self._width_of(range(NAME + 1, WHERE + 1))
        if room < self._needed_by_name:
            room = self.table.viewport().width() - self._width_of(range(NAME + 1, END))
            room = min(self._needed_by_name, max(room, _LEAST_NAME))
        self.table.setColumnWidth(NAME, room)
        self._fitted = self._widths()

    def _width_of(self, columns: Iterable[int]) -> int:
        return sum(self.table.columnWidth(column) for column in columns)

    # Clicks and selection

    def _note_click(self, index: QModelIndex) -> None:
        if isinstance(self.model.row(index.row()), GroupLine):
            self._toggle(index.row())

    def _note_double_click(self, index: QModelIndex) -> None:
        if index.flags() & Qt.ItemFlag.ItemIsSelectable:
            self.edit_wanted.emit()

    def _toggle(self, place: int) -> None:
        self._rearrange(lambda: self.model.toggle(place))
        self.table.setCurrentIndex(self.model.index(place, NAME))

    def _note_selection(self) -> None:
        if self._keeps_selection:
            return
        selection = self.table.selectionModel().selection()
        parts = [selection.at(number) for number in range(selection.count())]
        places = {place for part in parts for place in range(part.top(), part.bottom() + 1)}
        self._selected = self.model.costs_at(sorted(places))
        self._say_sums()
        self.selected.emit(self._selected)

    def _say_sums(self) -> None:
        text = self.tr("All costs together: {amount} in {period}")
        amount = self._formats.money(self.model.total)
        self.sums.setText(text.format(amount=amount, period=self._period))

    def selection_sum(self) -> str:
        """What several selected costs add up to in the period."""
        if len(self._selected) < _SEVERAL:
            return ""
        text = self.tr("%n costs: {amount} in {period}", "", len(self._selected))
        amount = sum(line.share for line in self._selected)
        return text.format(amount=self._formats.money(amount), period=self._period)


def _runs(places: Sequence[int]) -> list[tuple[int, int]]:
    """Adjoining places as first and last."""
    runs: list[tuple[int, int]] = []
    for place in places:
        if runs and runs[-1][1] == place - 1:
            runs[-1] = runs[-1][0], place
        else:
            runs.append((place, place))
    return runs
