"""The right of the page for one cost: its form, and what can be done with it."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from costdesk.domain.costs import CostItem
from costdesk.services.commands import AddCosts, ChangeCosts, DeleteCosts, ReviseCost
from costdesk.services.filling import filled
from costdesk.ui.pages.costs.form import CostForm
from costdesk.ui.pages.costs.form_area import FormArea
from costdesk.ui.pages.costs.keys import KeyedPanel
from costdesk.ui.pages.costs.offer import Offer
from costdesk.ui.pages.costs.revision import Revision, can_be_revised
from costdesk.ui.pages.costs.usual import UsualCost
from costdesk.ui.theme import mark_role

if TYPE_CHECKING:
    from costdesk.services.workspace import StoredCost
    from costdesk.ui.desk import Desk


class Editor(KeyedPanel):
    """One item, stored or new."""

    saved = Signal(int)
    """An item of this id was changed, or goes on at another amount."""
    added = Signal(int)
    """A new item was stored under this id."""
    copy_wanted = Signal(object)
    """A new item like this ``CostItem`` is to be begun."""
    reverted = Signal()
    """What was typed of a stored item was taken back."""
    left = Signal()
    """A new item was given up."""
    noted = Signal()
    """Something else is shown or typed."""

    def __init__(self, desk: Desk) -> None:
        """Show the beginnings of a new item."""
        super().__init__()
        self._desk = desk
        self.stored: StoredCost | None = None
        self.is_saving = False
        self.form = CostForm(desk.formats)
        self.revision = Revision(desk.formats)
        self.later_offer = Offer(self.tr("From now on"))
        self.title = QLabel()
        self.save = QPushButton(self.tr("&Save"))
        self.revert = QPushButton(self.tr("Cancel"))
        self.copy = QPushButton(self.tr("Cop&y"))
        self.revise = QPushButton(self.tr("Ne&w amount from…"))
        self.delete = QPushButton(self.tr("&Delete"))
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        mark_role(self.title, "title")
        self.title.setWordWrap(True)
        self.save.setDefault(True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 8, 12, 12)
        layout.setSpacing(10)
        layout.addWidget(self.title)
        layout.addWidget(self._scrolled(), 1)
        layout.addWidget(self.form.reason)
        layout.addLayout(_row(self.save, self.revert))

    def _scrolled(self) -> FormArea:
        body = QWidget()
        inner = QVBoxLayout(body)
        inner.setContentsMargins(0, 0, 8, 0)
        inner.setSpacing(14)
        inner.addWidget(self.form)
        inner.addStretch(1)
        ways = QVBoxLayout()
        ways.addLayout(_row(self.copy, self.delete))
        ways.addLayout(_row(self.revise))
        self.form.put_below_basics(self.later_offer)
        self.form.put_below_estimate(ways, self.revision)
        self._scroll = FormArea(body)
        return self._scroll

    def _connect(self) -> None:
        self.form.edited.connect(self._note)
        self.save.clicked.connect(self.keep)
        self.revert.clicked.connect(self.escape)
        self.copy.clicked.connect(self.ask_copy)
        self.revise.clicked.connect(self.ask_revision)
        self.delete.clicked.connect(self.remove)
        self.later_offer.taken.connect(self._revise_instead)
        self.revision.wanted.connect(self._revise)
        self.revision.left.connect(self._close_revision)

    # Showing

    def show_stored(self, stored: StoredCost) -> None:
        """Show a stored item."""
        self.stored = stored
        self.form.show_item(stored.item)
        self._show_around()

    def show_new(self, start: CostItem) -> None:
        """Show the beginnings of a new item."""
        self.stored = None
        self.form.show_item(start, is_new=True)
        self._show_around()

    def _show_around(self) -> None:
        self.revision.hide()
        is_stored = self.stored is not None
        self.title.setText(self.tr("Change a cost") if is_stored else self.tr("New cost"))
        self.copy.setVisible(is_stored)
        self.delete.setVisible(is_stored)
        self.revise.setVisible(self.stored is not None and can_be_revised(self.stored))
        self._note()

    def start_typing(self) -> None:
        """Put the cursor where a new item is begun: its name, or the amount if that is given."""
        basics = self.form.basics
        target = basics.amount.line if basics.name.text() else basics.name
        target.setFocus()
        target.selectAll()

    def _note(self) -> None:
        is_sound = not self.form.problems()
        is_new = self.stored is None
        self.save.setEnabled(is_sound and (is_new or self.form.is_dirty))
        self.revert.setEnabled(
            self.form.is_dirty or (is_new and bool(self.form.basics.name.text()))
        )
        self.save.setToolTip(self.form.reason.text())
        self._offer_later()
        self.noted.emit()

    def _offer_later(self) -> None:
        """Another amount of a cost that began earlier is mostly one from now on."""
        stored = self.stored
        if stored is None or not self._may_go_on(stored):
            self.later_offer.hide()
            return
        formats, day = self._desk.formats, self._desk.period.span.start
        began = formats.day(stored.item.start)
        self.later_offer.make(
            filled(self.tr("Saving changes this cost from {first} on."), {"first": began}),
            self.tr("Only from {day} on").format(day=formats.day(day)),
        )

    def _may_go_on(self, stored: StoredCost) -> bool:
        """Whether the cost has begun before what is looked at, and another amount is typed."""
        item, old = self.form.item(), stored.item
        if item is None or item.amount == old.amount or not can_be_revised(stored):
            return False
        day = self._desk.period.span.start
        return old.start < day and (old.end is None or old.end >= day)

    # Doing

    @property
    def is_dirty(self) -> bool:
        """Whether something was typed that is not saved."""
        return self.form.is_dirty

    def enter(self) -> None:
        """Save, or go on at the new amount where that is asked for."""
        if self.revision.holds_focus:
            self.revision.confirm()
        else:
            self.keep()

    def keep(self) -> None:
        """Save the item; where it cannot be, go to the field that keeps it from being saved."""
        if self.form.problems():
            self.form.go_to_problem()
            return
        told = self.added if self.stored is None else self.saved
        if self.keep_quietly() and self.stored:
            told.emit(self.stored.id)

    def keep_quietly(self) -> bool:
        """Save the item where it is sound, and show it as it is stored."""
        item = self.form.item()
        if item is None or self.form.problems():
            return False
        self.is_saving = True
        try:
            number = self._add(item) if self.stored is None else self._change(self.stored, item)
        finally:
            self.is_saving = False
        stored = None if number is None else self._desk.workspace.cost(number)
        if stored:
            self.show_stored(stored)
        return stored is not None

    def lose_stored(self) -> None:
        """The row is gone; what was typed of it stays as a new item."""
        if self.is_dirty:
            self.stored = None
            self._show_around()
        else:
            self.show_new(new_item(self._desk))

    def _add(self, item: CostItem) -> int | None:
        changes = self._desk.execute(AddCosts((item,)))
        return changes.ids[0] if changes else None

    def _change(self, stored: StoredCost, item: CostItem) -> int | None:
        if item == stored.item:
            return stored.id
        changes = self._desk.execute(ChangeCosts(((stored.id, item),)))
        return stored.id if changes else None

    def escape(self) -> None:
        """Take back what was typed; give up a new item."""
        if self.revision.isVisible():
            self._close_revision()
        elif self.stored is not None:
            self.show_stored(self.stored)
            self.reverted.emit()
        else:
            self.left.emit()

    def ask_copy(self) -> None:
        """Ask for a new item like the one shown."""
        item = self.form.item() or (self.stored.item if self.stored else None)
        if item is not None:
            self.copy_wanted.emit(item)

    def remove(self) -> None:
        """Delete the stored item; the message offers to take it back."""
        if self.stored is not None:
            self._desk.execute(DeleteCosts((self.stored.id,)))

    def ask_revision(self) -> None:
        """Ask for the day and the new amount."""
        if self.stored is not None:
            self.revision.show()
            self.revision.show_cost(self.stored, self._desk.period.span.stop)
            self._scroll.ensureWidgetVisible(self.revision)

    def _revise_instead(self) -> None:
        """Take the amount for one from now on, and leave the cost as it was before."""
        if self.stored is None:
            return
        amount, day = self.form.basics.amount.value(), self._desk.period.span.start
        self.show_stored(self.stored)
        self.revision.show()
        self.revision.show_cost(self.stored, day, amount)
        self._scroll.ensureWidgetVisible(self.revision)
        self.revision.go.setFocus()

    def _revise(self, command: ReviseCost) -> None:
        changes = self._desk.execute(command)
        if changes and changes.ids:
            self.saved.emit(changes.ids[0])

    def _close_revision(self) -> None:
        self.revision.hide()
        self.revise.setFocus()


def new_item(desk: Desk, usual: UsualCost | None = None) -> CostItem:
    """The beginnings of an item: from the first day of what is looked at, without an amount."""
    cost = usual or UsualCost("", "other", "monthly")
    start = desk.period.span.start
    return CostItem(cost.name, cost.category, Decimal(0), start, recurrence=cost.recurrence)


def _row(*widgets: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(8)
    for widget in widgets:
        row.addWidget(widget)
    row.addStretch(1)
    return row
