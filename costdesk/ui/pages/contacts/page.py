"""The page Contacts: the grid, what stands above it, and what it says below."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QItemSelection, QItemSelectionModel
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFrame, QVBoxLayout

from costdesk.domain.contacts import Measure
from costdesk.domain.periods import Span
from costdesk.services.commands import DeleteCounts
from costdesk.ui.pages.contacts.add_channel import AddChannelDialog
from costdesk.ui.pages.contacts.bars import Head, Tail, Teaching
from costdesk.ui.pages.contacts.grid_model import GridModel
from costdesk.ui.pages.contacts.grid_view import GridView
from costdesk.ui.pages.contacts.paid_hours import PaidHours
from costdesk.ui.pages.contacts.sheet import (
    COLUMN_ORDER,
    EARLIER,
    NOTHING_COUNTED,
    Counted,
    Sheet,
    Wishes,
    is_offered,
    usual_grain,
)
from costdesk.ui.pages.contacts.shown import ShownBar
from costdesk.ui.pages.contacts.sums import selection_sum
from costdesk.ui.pages.contacts.totals_view import TotalsBar
from costdesk.ui.pages.page import Page

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtWidgets import QWidget

    from costdesk.domain.contacts import Cell
    from costdesk.services.chart_spots import Rows
    from costdesk.services.workspace import Workspace
    from costdesk.ui.desk import Desk
    from costdesk.ui.pages.contacts.sheet import RowGrain
    from costdesk.ui.pages.contacts.times import Times

_GAP = 16
_LATELY = timedelta(days=31)
_MOST_SUMMED = 20_000
_FLAT = """
QFrame#sheet { border: 1px solid palette(mid); }
QTableView { gridline-color: palette(midlight); }
TotalsView { border: none; border-top: 1px solid palette(mid); }
QHeaderView { background: palette(base); }
QTableCornerButton::section { background: palette(window); border: none; }
QHeaderView::section {
    background: palette(window); border: none; padding: 4px;
    border-bottom: 1px solid palette(midlight); border-right: 1px solid palette(midlight);
}
QHeaderView::section:vertical { padding: 0 10px; }
"""


class ContactsPage(Page):
    """A grid like the owner's sheet: periods down, channels and counts across."""

    depends_on = frozenset({"counts", "settings", "costs"})

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        """Build the page; the first showing fills it."""
        super().__init__(desk, parent)
        self._wishes: Wishes | None = None
        self._usual = Wishes()
        self._wished_for: Workspace | None = None
        self.model = GridModel(desk, _nothing(), self)
        self.grid = GridView(self.model)
        self.totals = TotalsBar(self.grid, self.model)
        self.head = Head()
        self.shown = ShownBar()
        self.tail = Tail()
        self.teaching = Teaching()
        self._lay_out()
        self._connect()
        self.setFocusProxy(self.grid)

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(_GAP, 4, _GAP, 12)
        layout.setSpacing(12)
        layout.addWidget(self.head)
        layout.addWidget(self.teaching)
        layout.addWidget(self.shown)
        layout.addWidget(self._framed(), 1)
        layout.addWidget(self.tail)

    def _framed(self) -> QFrame:
        """The grid and its totals in one frame."""
        frame = QFrame()
        frame.setObjectName("sheet")
        frame.setStyleSheet(_FLAT)
        sheet = QVBoxLayout(frame)
        sheet.setContentsMargins(1, 1, 1, 1)
        sheet.setSpacing(0)
        sheet.addWidget(self.grid, 1)
        sheet.addWidget(self.totals)
        return frame

    def _connect(self) -> None:
        self.head.grain_chosen.connect(self._choose_grain)
        self.shown.switched.connect(self._switch_measure)
        self.shown.times_chosen.connect(lambda times: self._show_wish(times=times))
        self.head.channel_wanted.connect(self.ask_for_channel)
        self.head.hours_wanted.connect(self.ask_for_hours)
        self.head.quality_wanted.connect(self.ask_for_quality)
        self.head.reasons_wanted.connect(self.ask_for_reasons)
        self.head.earlier_wanted.connect(self.show_earlier)
        self.head.import_wanted.connect(self._import)
        self.teaching.import_wanted.connect(self._import)
        self.model.hindered.connect(lambda text, _row, _column: self.tail.complain(text))
        self.model.written.connect(self.tail.clear)
        self.model.written.connect(self._sum_up)
        self.model.outdated.connect(self.refresh)
        self.model.modelReset.connect(self.totals.follow)
        self.grid.told.connect(self.tail.tell)
        self.grid.removal_wanted.connect(self._remove_channel_of)
        self.grid.selectionModel().selectionChanged.connect(self._sum_up)
        self.grid.selectionModel().currentChanged.connect(self.tail.clear)

    # Filling

    def refresh(self) -> None:
        """Lay the counts out anew; the place that is worked on stays."""
        workspace = self.desk.workspace
        if workspace is self._wished_for and self._wishes:
            self._show(self._wishes)
        else:
            self._wished_for = workspace
            days = workspace.counted_days()
            latest = workspace.counts(Span(days.stop - _LATELY, days.stop)) if days else []
            self._show(self._usual._replace(grain=usual_grain(latest)))
            self._go_to_period()

    def habits(self) -> dict[str, str]:
        """Which counts are shown or hidden, and how times are written."""
        wishes = self._wishes or self._usual
        habits: dict[str, str] = {"times": wishes.times}
        for measure, on in wishes.measures.items():
            habits[measure] = "shown" if on else "hidden"
        return habits

    def take_habits(self, habits: Mapping[str, str]) -> None:
        """Show and hide the same counts as before, in this workspace and others."""
        measures = {it: habits[it] == "shown" for it in COLUMN_ORDER if it in habits}
        times: Times = "total" if habits.get("times") == "total" else "average"
        self._usual = Wishes(measures=measures, times=times)

    def _show(self, wishes: Wishes) -> None:
        self._wishes = wishes
        kept = self._current()
        counted = self._counted()
        self.desk.breath.take()
        sheet = Sheet(counted, wishes, _today(), self.desk.workspace.first_cost_day())
        self.model.show(sheet, self._summed(sheet))
        self.model.highlight(self.desk.period.span)
        self._go_to(kept)
        self.head.show_grain(wishes.grain)
        self.shown.show_choice(sheet.shown_measures(), _offered(sheet), wishes.times)
        self.totals.follow()
        self._sum_up()

    def _counted(self) -> Counted:
        workspace = self.desk.workspace
        return Counted(workspace.counted_days(), workspace.totals(), workspace.counts)

    def _show_wish(self, **changed: object) -> None:
        wishes = (self._wishes or Wishes())._replace(**changed)  # type: ignore[arg-type]
        self._show(wishes)

    def _summed(self, sheet: Sheet) -> list[Cell]:
        """The cells that count as contacts, where there are several."""
        counts = self.desk.definitions.counts_as_contact
        cells = dict.fromkeys(column.cell for column in sheet.columns)
        return [cell for cell in cells if counts(cell.channel)] if len(cells) > 1 else []

    def _sum_up(self) -> None:
        few = self.grid.selection_size() <= _MOST_SUMMED
        places = self.grid.selected_places() if few else []
        self.sum_up_selection(selection_sum(self.model, places, self.desk.formats))
        is_empty = self.model.sheet.is_empty()
        self.teaching.setVisible(is_empty)
        self.head.file.setHidden(is_empty)  # the one button is in the first word then

    # Keeping the place

    def _current(self) -> tuple[date, object] | None:
        index = self.grid.currentIndex()
        if not index.isValid() or index.row() >= self.model.rowCount():
            return None
        return self.model.sheet.starts[index.row()], self.model.column(index.column())

    def _go_to(self, place: tuple[date, object] | None) -> None:
        if place is None:
            return
        sheet = self.model.sheet
        row = sheet.row_of(place[0])
        column = sheet.columns.index(place[1]) if place[1] in sheet.columns else 0
        index = self.model.index(row if row is not None else 0, column)
        if index != self.grid.currentIndex():
            self.grid.setCurrentIndex(index)

    def _go_to_period(self) -> None:
        sheet = self.model.sheet
        row = sheet.row_of(self.desk.period.span.start)
        row = len(sheet.starts) - 1 if row is None else row
        self.grid.setCurrentIndex(self.model.index(row, 0))
        self.grid.scrollTo(self.model.index(row, 0), self.grid.ScrollHint.PositionAtCenter)

    def show_rows(self, rows: Rows) -> None:
        """Go to the counts of the period that is looked at, and select them for one cell."""
        sheet, days = self.model.sheet, self.desk.period.span
        places = [row for row in range(len(sheet.starts)) if days.touches(sheet.span(row))]
        if not places:
            return
        cells = [column.cell for column in sheet.columns]
        column = cells.index(rows.cell) if rows.cell in cells else 0
        first, last = (self.model.index(row, column) for row in (places[0], places[-1]))
        self.grid.setCurrentIndex(first)
        self.grid.selectionModel().select(
            QItemSelection(first, last), QItemSelectionModel.SelectionFlag.ClearAndSelect
        )
        self.grid.scrollTo(first, self.grid.ScrollHint.PositionAtCenter)

    # What the owner wishes

    def _choose_grain(self, grain: RowGrain) -> None:
        self._show_wish(grain=grain, earlier=0)
        self._go_to_period()

    def _switch_measure(self, measure: Measure, on: bool) -> None:  # noqa: FBT001 - Qt's way
        wished = dict(self._wishes.measures) if self._wishes else {}
        self._show_wish(measures={**wished, measure: on})

    def show_earlier(self) -> None:
        """Have more rows before the first one."""
        wishes = self._wishes or Wishes()
        self._show_wish(earlier=wishes.earlier + EARLIER[wishes.grain])
        self.grid.scrollToTop()

    def ask_for_channel(self) -> None:
        """Ask which channel to add."""
        workspace = self.desk.workspace
        dialog = AddChannelDialog(workspace.channels(), workspace.lines(), self)
        dialog.accepted.connect(lambda: self.add_cell(dialog.cell))
        dialog.open()

    def ask_for_hours(self) -> None:
        """Ask for the paid hours of the period that is looked at."""
        PaidHours(self.desk, self).open()

    def ask_for_quality(self) -> None:
        """Ask for the quality figures of the period that is looked at."""
        from costdesk.ui.dialogs.quality import QualityDialog  # noqa: PLC0415 - not at start

        QualityDialog(self.desk, self).open()

    def ask_for_reasons(self) -> None:
        """Ask what the contacts of the period that is looked at were about."""
        from costdesk.ui.dialogs.reasons import ReasonsDialog  # noqa: PLC0415 - not at start

        ReasonsDialog(self.desk, self).open()

    def add_cell(self, cell: Cell) -> None:
        """Have columns for a channel, and go there."""
        cells = self._wishes.cells if self._wishes else frozenset()
        # What is shown without being counted yet stays too.
        shown = frozenset(column.cell for column in self.model.sheet.columns)
        self._show_wish(cells=cells | shown | {cell})
        place = next(i for i, it in enumerate(self.model.sheet.columns) if it.cell == cell)
        row = max(self.grid.currentIndex().row(), 0)
        self.grid.setCurrentIndex(self.model.index(row, place))
        self.grid.setFocus()

    def _remove_channel_of(self, place: int) -> None:
        column = self.model.column(place)
        if column is not None:
            self.remove_cell(column.cell)

    def remove_cell(self, cell: Cell) -> None:
        """Have no columns for a channel any more; its counts go with it, and Undo brings them."""
        counts = self.desk.workspace.counts()
        ids = tuple(stored.id for stored in counts if stored.count.cell == cell)
        shown = frozenset(column.cell for column in self.model.sheet.columns)
        self._show_wish(cells=shown - {cell} if len(shown) > 1 else frozenset())
        if ids:
            self.desk.execute(DeleteCounts(ids))

    def _import(self) -> None:
        action = self.window().findChild(QAction, "import")
        if action is not None:
            action.trigger()

    # Being told

    def _go_stale(self) -> None:
        """Counts are read when they are looked at; those of a closed workspace never are."""
        if self._wished_for is not None and not self._is_shown_workspace():
            self.model.show(_nothing(), [])
        super()._go_stale()

    def _is_shown_workspace(self) -> bool:
        return self.desk.is_open and self.desk.workspace is self._wished_for

    def _note_change(self, kinds: frozenset[str]) -> None:
        if not self.model.is_writing:
            super()._note_change(kinds)

    def _note_view(self) -> None:
        """Another period is looked at: nothing but the tint changes."""
        if self.desk.is_open:
            self.model.highlight(self.desk.period.span)


def _nothing() -> Sheet:
    return Sheet(NOTHING_COUNTED, Wishes(), _today())


def _today() -> date:
    return date.today()  # noqa: DTZ011 - the owner's own day


def _offered(sheet: Sheet) -> frozenset[Measure]:
    cells = [*dict.fromkeys(column.cell for column in sheet.columns)]
    usual = frozenset(it for it in COLUMN_ORDER[1:] if is_offered(it, cells))
    return usual | sheet.recorded_measures()
