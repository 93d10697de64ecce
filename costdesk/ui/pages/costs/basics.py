"""The few fields that every cost needs: what, how much, how often, from when."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from costdesk.ui.pages.costs.choices import (
    Choice,
    Known,
    category_choices,
    recurrence_choices,
)
from costdesk.ui.pages.costs.labelled import Labelled
from costdesk.ui.widgets.fields import day_field, money_field
from costdesk.ui.widgets.name_line import NameLine

if TYPE_CHECKING:
    from costdesk.domain.costs import CostItem
    from costdesk.ui.formats import Formats
    from costdesk.ui.pages.costs.usual import UsualCost


class Basics(QWidget):
    """Name, category, amount, how often, from."""

    changed = Signal()

    def __init__(self, formats: Formats) -> None:
        """All empty."""
        super().__init__()
        self._known = Known()
        self._derives = True
        self.name = NameLine()
        self.category = Choice(is_open=True)
        self.amount = money_field(formats, required=True)
        self.recurrence = Choice()
        self.start = day_field(formats, required=True)
        self.recurrence.offer(recurrence_choices())
        self.labelled = [
            Labelled("name", self.tr("&Name"), self.name),
            Labelled("category", self.tr("Cate&gory"), self.category),
            Labelled("amount", "", self.amount),
            Labelled("recurrence", self.tr("H&ow often"), self.recurrence),
            Labelled("start", self.tr("F&rom"), self.start),
        ]
        self.pay_in(formats)
        self._lay_out()
        for entry in self.labelled:
            entry.changed.connect(self.changed)
        self.category.currentTextChanged.connect(self._name_after_category)
        self.category.activated.connect(self._stop_deriving)
        self.category.typed.connect(self._stop_deriving)
        self.name.textEdited.connect(self._derive)
        self.name.taken.connect(self._derive)
        self.name.editingFinished.connect(lambda: self._derive(self.name.text()))

    def _lay_out(self) -> None:
        layout = QGridLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setHorizontalSpacing(12)
        layout.setVerticalSpacing(12)
        name, category, amount, often, start = self.labelled
        layout.addWidget(name, 0, 0, 1, 2)
        layout.addWidget(category, 1, 0, 1, 2)
        layout.addWidget(amount, 2, 0)
        layout.addWidget(often, 2, 1)
        layout.addWidget(start, 3, 0, 1, 2)
        layout.setColumnStretch(0, 1)
        layout.setColumnStretch(1, 1)

    def offer(self, known: Known) -> None:
        """Offer what the workspace knows."""
        self._known = known
        self.category.offer(category_choices(known))
        self._name_after_category()

    def show_item(self, item: CostItem, *, is_new: bool) -> None:
        """Show an item's values; a new one may be without amount and name."""
        self._derives = is_new and not item.name
        self.name.setText(item.name)
        self.category.choose(item.category)
        self.amount.set_value(None if is_new and not item.amount else item.amount)
        self.recurrence.choose(item.recurrence)
        self.start.set_value(item.start)
        self._name_after_category()

    def pay_in(self, formats: Formats) -> None:
        """Take the amount in the currency of these formats."""
        self.amount.pay_in(formats)
        amount = self.labelled[2]
        amount.rename(self.tr("&Amount, {currency}").format(currency=formats.currency))

    def item_name(self) -> str:
        """The name; the category's where none was given."""
        return self.name.text().strip() or self.category.currentText().strip()

    def _name_after_category(self) -> None:
        self.name.setPlaceholderText(self.category.currentText())
        self._offer_names()

    def _offer_names(self) -> None:
        """Names of the chosen category; all of them while it is not the owner's choice."""
        category = self.category.value()
        self.name.known = [
            known.name for known in self._known.costs if self._derives or known.category == category
        ]

    def _stop_deriving(self) -> None:
        self._derives = False
        self._offer_names()

    def _derive(self, name: str) -> None:
        """A name that is known brings its category and how often it is paid."""
        known = self._find(name) if self._derives else None
        if known:
            self.category.choose(known.category)
            self.recurrence.choose(known.recurrence)

    def _find(self, name: str) -> UsualCost | None:
        folded = name.strip().casefold()
        return next((cost for cost in self._known.costs if cost.name.casefold() == folded), None)
