"""What only some costs need: several of a thing, on-costs, VAT, other currencies, how long."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QGridLayout, QWidget

from costdesk.domain.costs import ONE, ZERO
from costdesk.domain.currencies import LIKELY_CURRENCIES
from costdesk.ui.pages.costs.choices import Choice
from costdesk.ui.pages.costs.labelled import Labelled
from costdesk.ui.widgets.fields import (
    count_field,
    day_field,
    money_field,
    number_field,
    percent_field,
)
from costdesk.ui.widgets.plain_line import PlainLine

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date
    from decimal import Decimal

    from costdesk.domain.costs import CostItem
    from costdesk.ui.formats import Formats


class Amounts(NamedTuple):
    """What an amount is multiplied by."""

    quantity: Decimal
    on_cost_percent: Decimal
    vat_percent: Decimal
    currency: str
    rate: Decimal | None


class Duration(NamedTuple):
    """How long a cost lasts."""

    end: date | None
    spread_months: int | None
    residual: Decimal | None


class AmountDetails(QWidget):
    """Quantity, on-costs, VAT inside, currency and its rate."""

    changed = Signal()

    def __init__(self, formats: Formats) -> None:
        """All as usual."""
        super().__init__()
        self._own = formats.currency
        self.quantity = number_field(formats)
        self.quantity.line.setPlaceholderText("1")
        self.on_cost = percent_field(formats)
        self.on_cost.line.setPlaceholderText("0")
        self.vat = percent_field(formats)
        self.vat.line.setPlaceholderText("0")
        self.currency = Choice(is_open=True)
        names = dict.fromkeys((formats.currency, *LIKELY_CURRENCIES))
        self.currency.offer((name, name) for name in names)
        self.rate = number_field(formats)
        self._rate = Labelled("rate", "", self.rate)
        self.labelled = [
            Labelled("quantity", self.tr("&Quantity"), self.quantity),
            Labelled("on_cost_percent", self.tr("Added on &top, %"), self.on_cost),
            Labelled("vat_percent", self.tr("VAT &inside, %"), self.vat),
            Labelled("currency", self.tr("C&urrency"), self.currency),
            self._rate,
        ]
        self.labelled[1].setToolTip(
            self.tr("What comes on top of the amount, such as holiday allowance or contributions.")
        )
        self.labelled[2].setToolTip(
            self.tr("VAT in the amount that you get back. It is taken off; it is no cost.")
        )
        lay_in_pairs(self, self.labelled)
        for entry in self.labelled:
            entry.changed.connect(self._note)

    def show_item(self, item: CostItem) -> None:
        """Show an item's values; what is as usual stays empty."""
        self.quantity.set_value(None if item.quantity == ONE else item.quantity)
        self.on_cost.set_value(item.on_cost_percent or None)
        self.vat.set_value(item.vat_percent or None)
        self.currency.choose(item.currency or self._own)
        self.rate.set_value(item.rate)
        self._note()

    @property
    def code(self) -> str:
        """The currency that is typed or chosen."""
        return self.currency.value().upper()

    def values(self) -> Amounts:
        """What the fields say; what is empty is as usual."""
        quantity, currency = self.quantity.value(), self.code
        return Amounts(
            ONE if quantity is None else quantity,
            self.on_cost.value() or ZERO,
            self.vat.value() or ZERO,
            "" if currency == self._own else currency,
            self.rate.value(),
        )

    def _note(self) -> None:
        """A rate is asked for where there is another currency."""
        currency = self.code
        is_foreign = currency not in ("", self._own)
        self._rate.setVisible(is_foreign or bool(self.rate.text))
        self._rate.rename(
            self.tr("One {foreign} in {currency}").format(foreign=currency, currency=self._own)
        )
        self.changed.emit()


class DurationDetails(QWidget):
    """The last day, or the months over which a purchase is spread."""

    changed = Signal()

    def __init__(self, formats: Formats) -> None:
        """Without an end."""
        super().__init__()
        self.end = day_field(formats)
        self.spread = count_field(formats)
        self.residual = money_field(formats)
        self.labelled = [
            Labelled("end", self.tr("Unti&l, the last day"), self.end),
            Labelled("spread_months", self.tr("S&pread over months"), self.spread),
            Labelled("residual", "", self.residual),
        ]
        self.labelled[1].setToolTip(
            self.tr("For something you use for years: its price is spread over so many months.")
        )
        self.pay_in(formats)
        self._grid = lay_in_pairs(self, self.labelled)
        for entry in self.labelled:
            entry.changed.connect(self.changed)

    def show_item(self, item: CostItem) -> None:
        """Show an item's values."""
        self.end.set_value(item.end)
        self.spread.set_value(item.spread_months)
        self.residual.set_value(item.residual)

    def pay_in(self, formats: Formats) -> None:
        """Take the rest in the currency of these formats, which is the amount's."""
        self.residual.pay_in(formats)
        residual = self.labelled[2]
        residual.rename(self.tr("Worth at the end, {currency}").format(currency=formats.currency))

    def suit(self, recurrence: str) -> None:
        """Show what goes with a recurrence, and whatever is filled in."""
        end, spread, residual = self.labelled
        is_once = recurrence == "once"
        spread.setVisible(is_once or bool(self.spread.text))
        end.setVisible(not self.spread.text or bool(self.end.text))
        residual.setVisible(bool(self.spread.text or self.residual.text))
        # Without holes: what is shown closes up.
        shown = [entry for entry in (spread, end, residual) if not entry.isHidden()]
        for place, entry in enumerate(shown):
            self._grid.addWidget(entry, place // 2, place % 2)

    def values(self) -> Duration:
        """What the fields say."""
        return Duration(self.end.value(), self.spread.value(), self.residual.value())


class Remarks(QWidget):
    """One-off, supplier, note."""

    changed = Signal()

    def __init__(self) -> None:
        """All empty."""
        super().__init__()
        self.one_off = QCheckBox(self.tr("Happens only once, like a move"))
        self.vendor = PlainLine()
        self.note = PlainLine()
        self.labelled = [
            Labelled("vendor", self.tr("Supplier"), self.vendor),
            Labelled("note", self.tr("Note"), self.note),
        ]
        grid = lay_in_pairs(self, self.labelled, wide=True)
        grid.addWidget(self.one_off, 0, 0, 1, 2)
        self.one_off.toggled.connect(self.changed)
        for entry in self.labelled:
            entry.changed.connect(self.changed)

    def show_item(self, item: CostItem) -> None:
        """Show an item's values."""
        self.one_off.setChecked(item.one_off)
        self.vendor.setText(item.vendor)
        self.note.setText(item.note)


def lay_in_pairs(parent: QWidget, entries: Iterable[QWidget], *, wide: bool = False) -> QGridLayout:
    """Two entries beside each other in each row, or one where they are wide."""
    layout = QGridLayout(parent)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setHorizontalSpacing(12)
    layout.setVerticalSpacing(12)
    for place, entry in enumerate(entries):
        if wide:
            layout.addWidget(entry, place + 1, 0, 1, 2)
        else:
            layout.addWidget(entry, place // 2 + 1, place % 2)
    layout.setColumnStretch(0, 1)
    layout.setColumnStretch(1, 1)
    return layout
