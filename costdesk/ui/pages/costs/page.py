"""The page Costs: the ledger and, beside it, the form of what is selected."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QSplitter, QStackedWidget, QVBoxLayout, QWidget

from costdesk.services.commands import AddCosts, DeleteCosts
from costdesk.services.copying import (
    copies,
    copies_from_anywhere,
    rows_to_copy,
    rows_to_move,
)
from costdesk.ui.pages.costs.bulk import BulkEdit
from costdesk.ui.pages.costs.choices import known_to
from costdesk.ui.pages.costs.drafts import drafts_of, drafts_text
from costdesk.ui.pages.costs.editor import Editor, new_item
from costdesk.ui.pages.costs.entries import lines_of
from costdesk.ui.pages.costs.estimate import ground_of
from costdesk.ui.pages.costs.ledger_panel import LedgerPanel
from costdesk.ui.pages.costs.menu import LedgerMenu
from costdesk.ui.pages.costs.narrowing import narrowed
from costdesk.ui.pages.costs.welcome import UsualCosts
from costdesk.ui.pages.page import Page
from costdesk.ui.period_names import period_heading, period_name

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from PySide6.QtCore import QPoint
    from PySide6.QtGui import QHideEvent

    from costdesk.domain.costs import CostItem
    from costdesk.services.chart_spots import Rows
    from costdesk.services.workspace import LedgerRow, Workspace
    from costdesk.ui.desk import Desk
    from costdesk.ui.pages.costs.drafts import Drafts
    from costdesk.ui.pages.costs.entries import CostLine
    from costdesk.ui.pages.costs.estimate import Ground
    from costdesk.ui.pages.costs.usual import UsualCost

_LEDGER_WIDTH, _FORM_WIDTH = 720, 360
_MOST_NAMED = 4  # in a message


class CostsPage(Page):
    """Ledger, form, and several costs at once."""

    depends_on = frozenset({"costs", "counts", "settings"})

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        """Build everything; nothing is shown yet."""
        super().__init__(desk, parent)
        self._rows: list[LedgerRow] = []
        self._lines: list[CostLine] = []
        self._taken: tuple[Workspace, str] | None = None
        self._made_for: tuple[Workspace, str] | None = None
        self._costs_changed = True
        self._narrow: Rows | None = None
        self._drafts: Drafts = {}
        self._left: dict[str, Drafts] = {}
        self.left = QWidget()
        self.right = QStackedWidget()
        self.ledger = LedgerPanel(desk.formats)
        self.usual = UsualCosts()
        self.menu = LedgerMenu(self.ledger.table)
        self._lay_out()
        self.desk.breath.take()
        self._make_right()
        self._connect()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self.left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.ledger, 1)
        column.addWidget(self.usual)
        column.addStretch(0)
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self.splitter.setObjectName("costs")  # its widths are remembered by this name
        self.splitter.addWidget(self.left)
        self.splitter.addWidget(self.right)
        self.splitter.setStretchFactor(0, 1)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.setSizes([_LEDGER_WIDTH, _FORM_WIDTH])
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.splitter)

    def _whose(self) -> tuple[Workspace, str] | None:
        """The workspace that is open, and its currency."""
        desk = self.desk
        return (desk.workspace, desk.definitions.currency) if desk.is_open else None

    def _make_right(self) -> None:
        """The fields are those of a currency, so each workspace has its own."""
        self._made_for = self._whose()
        while widget := self.right.widget(0):
            self.right.removeWidget(widget)
            widget.deleteLater()
        self.editor = Editor(self.desk)
        self.bulk = BulkEdit(self.desk)
        for widget in (self.editor, self.bulk):
            self.right.addWidget(widget)
        self.bulk.delete_wanted.connect(self.delete_selected)
        self.editor.saved.connect(self._select)
        self.editor.added.connect(self._go_on_after)
        self.editor.copy_wanted.connect(self._begin)
        self.editor.left.connect(self._leave_new)
        self.editor.reverted.connect(self.ledger.table.setFocus)
        self.editor.noted.connect(self._note_draft)
        self.menu.copy.triggered.connect(self.editor.ask_copy)
        self.menu.revise.triggered.connect(self.editor.ask_revision)

    def _connect(self) -> None:
        self.ledger.selected.connect(self._follow_selection)
        self.ledger.new_wanted.connect(self.begin_new)
        self.ledger.delete_wanted.connect(self.delete_selected)
        self.ledger.edit_wanted.connect(self._edit)
        self.ledger.copies_wanted.connect(self.copy_before)
        self.usual.chosen.connect(self._begin_usual)
        self.ledger.narrow_bar.all_wanted.connect(self._show_all)
        table = self.ledger.table
        table.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        table.customContextMenuRequested.connect(self._offer_menu)
        self.menu.edit.triggered.connect(self._edit)
        self.menu.delete.triggered.connect(self.delete_selected)
        self.menu.copy_here.triggered.connect(self.copy_selected)
        self.desk.leaving.connect(self._leave_workspace)
        new = QShortcut(QKeySequence("Ctrl+N"), self)
        new.setWhatsThis(self.tr("New cost"))
        new.activated.connect(self.begin_new)

    # Showing

    def refresh(self) -> None:
        """Show the ledger and what of it falls in the period that is looked at."""
        if self._whose() != self._taken:
            self._take()
        ground = ground_of(self.desk)
        if self._costs_changed:
            self._read()
        self.editor.form.stand_on(ground)
        self.desk.breath.take()
        shares = self.desk.workspace.cost_shares(ground.span)
        self._lines = lines_of(self._rows, shares, self._lines)
        formats = self.desk.formats
        heading = period_heading(self.desk.period, formats)
        self.desk.breath.take()
        self.ledger.show_costs(self._lines, ground.period, formats, heading, self._cut(ground))
        self.ledger.setVisible(bool(self._rows))
        self.usual.suit(self._rows)
        self._offer_copies()
        if self._narrow:
            self.ledger.narrow(narrowed(self._narrow, self._rows, self.desk))

    def _offer_copies(self) -> None:
        before, period = self.desk.periods_up_to(2)
        rows = rows_to_copy(self._rows, period, before)
        self.ledger.offer_copies(len(rows), period_name(before, self.desk.formats))

    def show_rows(self, rows: Rows) -> None:
        """Show only these costs, whatever was looked for before."""
        self.ledger.filter.clear()
        self.ledger.only_costing.setChecked(False)
        self._narrow = rows
        self.ledger.narrow(narrowed(rows, self._rows, self.desk))
        self.ledger.table.setFocus()

    def _show_all(self) -> None:
        if self._narrow:  # else arranging a long ledger anew would be for nothing
            self._narrow = None
            self.ledger.narrow(None)

    def _note_view(self) -> None:
        """In another period, what is behind a mark is something else."""
        self._show_all()
        super()._note_view()

    def _note_change(self, kinds: frozenset[str]) -> None:
        if kinds & {"costs", "settings"}:
            self._costs_changed = True
        super()._note_change(kinds)

    def _take(self) -> None:
        """Begin with another workspace, or in another currency."""
        self._taken = self._whose()
        self._costs_changed = True
        workspace = self.desk.workspace
        self._drafts = {
            number: draft
            for number, draft in self._left.pop(str(workspace.path), {}).items()
            if number is None or workspace.cost(number)
        }
        self._show_all()
        if self._made_for != self._taken:
            self._make_right()
        self.editor.show_new(new_item(self.desk))
        if None in self._drafts:
            self._bring_draft(None)
            text = self.tr("“{name}” was not complete when you left. It is here again.")
            self.tell(text.format(name=self.editor.form.basics.item_name()))

    def _read(self) -> None:
        """Read the ledger anew; what stands in the form stays, even if its row is gone."""
        workspace = self.desk.workspace
        while workspace.read_ahead():
            self.desk.breath.take()
        self._rows = workspace.ledger()
        self._costs_changed = False
        known = known_to(workspace, self._rows)
        self.editor.form.offer(known)
        self.bulk.offer(known)
        shown = self.editor.stored
        if shown and workspace.cost(shown.id) is None:
            self.editor.lose_stored()

    def _cut(self, ground: Ground) -> str:
        if not ground.is_cut:
            return ""
        formats, span = self.desk.formats, ground.span
        return self.tr("counted from {first} to {last}").format(
            first=formats.day(span.start), last=formats.day(span.last)
        )

    # Following the selection

    def _follow_selection(self, costs: Sequence[CostLine]) -> None:
        self.sum_up_selection(self.ledger.selection_sum())
        if self.editor.is_saving:
            return  # what is saved is shown afterwards
        if len(costs) > 1:
            self._leave_form()
            self.bulk.show_costs(costs)
            self.right.setCurrentWidget(self.bulk)
            return
        self.right.setCurrentWidget(self.editor)
        if costs:
            self._show(costs[0].row.id)
        elif self.editor.stored and not self.editor.is_dirty:
            self.editor.show_new(new_item(self.desk))

    def _show(self, number: int) -> None:
        shown, stored = self.editor.stored, self.desk.workspace.cost(number)
        if stored is None:
            return
        if shown and shown.id == number:
            if shown.item != stored.item and not self.editor.is_dirty:
                self.editor.show_stored(stored)
            return
        self._leave_form()
        self.editor.show_stored(stored)
        self._bring_draft(number)

    def _leave_form(self) -> None:
        """Save what was typed; what cannot be saved is kept until somebody comes back to it."""
        editor = self.editor
        if not editor.is_dirty:
            return
        number = editor.stored.id if editor.stored else None
        if not editor.keep_quietly():
            self._drafts[number] = editor.form.draft()
            self._note_draft()
            self._say_kept(editor.form.basics.item_name(), is_new=number is None)

    def _say_kept(self, name: str, *, is_new: bool) -> None:
        text = self.tr("“{name}” is not complete yet. It is kept: “New cost” brings it back.")
        if not is_new:
            text = self.tr("What you typed for “{name}” is not right yet. It is kept there.")
        self.tell(text.format(name=name))

    def _save_before_leaving(self) -> None:
        """The workspace is about to be closed, or another page is wanted."""
        if self.editor.is_dirty:
            self.editor.keep_quietly()

    def _leave_workspace(self) -> None:
        """What cannot be saved is kept for the next time that the workspace is opened."""
        self._save_before_leaving()
        self._left[str(self.desk.workspace.path)] = self._unsaved()

    def _unsaved(self) -> Drafts:
        """What is typed and cannot be saved, also of costs that are not shown."""
        editor = self.editor
        # What is sound is saved on leaving.
        if self._taken != self._whose() or not editor.is_dirty or not editor.form.problems():
            return dict(self._drafts)
        number = editor.stored.id if editor.stored else None
        return self._drafts | {number: editor.form.draft()}

    def _note_draft(self) -> None:
        self.note_draft(is_there=self.editor.is_dirty or bool(self._drafts))

    def habits(self) -> dict[str, str]:
        """What is half typed, by file."""
        left = dict(self._left)
        if self.desk.is_open:
            left[str(self.desk.workspace.path)] = self._unsaved()
        return {"drafts": drafts_text(left)}

    def take_habits(self, habits: Mapping[str, str]) -> None:
        """Have ready what was half typed the last time."""
        self._left = drafts_of(habits.get("drafts", ""))

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802 - Qt's
        """Save what can be saved, so that other pages reckon with it; the rest stays here."""
        super().hideEvent(event)
        if self.desk.is_open and not event.spontaneous():
            self._save_before_leaving()

    def _bring_draft(self, number: int | None) -> None:
        draft = self._drafts.pop(number, None)
        if draft:
            self.editor.form.restore(draft)
        self._note_draft()

    def _select(self, number: int) -> None:
        self.ledger.select({number})

    def _go_on_after(self, number: int) -> None:
        """Bring a cost that was added into view, and be ready for the next one."""
        self._select(number)
        self.begin_new()

    # Doing

    def begin_new(self) -> None:
        """Begin a new cost, with the cursor in its name."""
        self._begin(new_item(self.desk))

    def _begin_usual(self, cost: UsualCost) -> None:
        self._begin(new_item(self.desk, cost))

    def _begin(self, item: CostItem) -> None:
        self._leave_form()
        self.ledger.clear_selection()
        self.right.setCurrentWidget(self.editor)
        self.editor.show_new(item)
        if not item.name:
            self._bring_draft(None)
        self.editor.start_typing()

    def _edit(self) -> None:
        if self.right.currentWidget() is self.editor:
            self.editor.start_typing()
        else:
            self.bulk.category.setFocus()

    def _leave_new(self) -> None:
        self.editor.show_new(new_item(self.desk))
        self.ledger.table.setFocus()

    def _offer_menu(self, where: QPoint) -> None:
        rows = [line.row for line in self.ledger.selected_costs]
        period = self.desk.period
        name = period_name(period, self.desk.formats)
        self.menu.suit(rows, len(rows_to_move(rows, period)), name)
        if rows:
            self.menu.popup(self.ledger.table.viewport().mapToGlobal(where))

    def copy_before(self) -> None:
        """Copy the single costs of the period before into this one, and select them."""
        before, period = self.desk.periods_up_to(2)
        rows = rows_to_copy(self._rows, period, before)
        self._add_copies(copies(self.desk.workspace, rows, period, before))

    def copy_selected(self) -> None:
        """Copy the selected single costs into the period that is looked at, and select them."""
        desk, selected = self.desk, [line.row for line in self.ledger.selected_costs]
        rows = rows_to_move(selected, desk.period)
        fiscal_start = desk.definitions.fiscal_start
        self._add_copies(copies_from_anywhere(desk.workspace, rows, desk.period, fiscal_start))

    def _add_copies(self, items: tuple[CostItem, ...]) -> None:
        changes = self.desk.execute(AddCosts(items)) if items else None
        if changes:
            self.ledger.select(changes.ids)
            self.ledger.table.setFocus()
            self._say_copied(items)

    def _say_copied(self, items: tuple[CostItem, ...]) -> None:
        names = ", ".join(dict.fromkeys(item.name for item in items[:_MOST_NAMED]))
        period = period_name(self.desk.period, self.desk.formats)
        text = self.tr("%n costs copied into {period}: {names}", "", len(items))
        more = "…" if len(items) > _MOST_NAMED else ""
        self.tell(text.format(period=period, names=names + more), can_undo=True)

    def delete_selected(self) -> None:
        """Delete what is selected; the message offers to take it back."""
        ids = tuple(line.row.id for line in self.ledger.selected_costs)
        if ids:
            self.desk.execute(DeleteCosts(ids))
            self.ledger.table.setFocus()
