"""The form of a rule: what a line holds, and what it is then."""

from __future__ import annotations

from contextlib import ExitStack
from dataclasses import replace
from decimal import Decimal
from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QComboBox, QWidget

from costdesk.domain.cost_rules import SHIFTS, SKIP_REASONS, CostRule, rule_from
from costdesk.ui.dialogs.forms import add_row, roomy_form
from costdesk.ui.names import category_name
from costdesk.ui.widgets.fields import count_field, number_field, percent_field
from costdesk.ui.widgets.plain_line import PlainLine
from costdesk.ui.words import word

if TYPE_CHECKING:
    from collections.abc import Iterable

    from costdesk.domain.statements import StatementLine
    from costdesk.ui.formats import Formats

ZERO = Decimal(0)
_INCOME = "income"
_COST, _SKIP = "cost:", "skip:"
_EQUIPMENT = "hardware"


class RuleForm(QWidget):
    """A rule in the making; nothing is chosen before somebody does."""

    changed = Signal()

    def __init__(self, formats: Formats, categories: Iterable[str]) -> None:
        """Offer these categories, and the reasons for which a line is no cost."""
        super().__init__()
        self.payee, self.text, self.account = PlainLine(), PlainLine(), PlainLine()
        self.becomes = QComboBox()
        self.becomes.setPlaceholderText(self.tr("Choose…"))
        for name in categories:
            self.becomes.addItem(category_name(name), f"{_COST}{name}")
        self.becomes.insertSeparator(self.becomes.count())
        for reason in SKIP_REASONS:
            said = self.tr("No cost: {reason}").format(reason=word(reason))
            self.becomes.addItem(said, f"{_SKIP}{reason}")
        self.vat = percent_field(formats)
        self.vat.line.setPlaceholderText("0")
        self.month = QComboBox()
        names = (
            self.tr("before the payment"),
            self.tr("of the payment"),
            self.tr("after the payment"),
        )
        for text, shift in zip(names, SHIFTS, strict=True):
            self.month.addItem(text, shift)
        self.months = count_field(formats)
        self.rate = number_field(formats)
        form = roomy_form()
        form.setContentsMargins(0, 0, 0, 0)
        self.setLayout(form)
        add_row(form, self.tr("&Payee contains:"), self.payee)
        add_row(form, self.tr("&Text contains:"), self.text)
        self._of_account = (
            add_row(form, self.tr("&Account contains:"), self.account),
            self.account,
        )
        add_row(form, self.tr("&What it is:"), self.becomes)
        self._of_cost = (
            add_row(form, self.tr("VAT &inside, %:"), self.vat),
            self.vat,
            add_row(form, self.tr("For the &month:"), self.month),
            self.month,
        )
        self.vat.name(self.tr("VAT inside, %"))
        self._of_equipment = (
            add_row(form, self.tr("Written off o&ver months:"), self.months),
            self.months,
        )
        self.months.name(self.tr("Written off over months"))
        self._of_rate = (add_row(form, self.tr("&Exchange rate:"), self.rate), self.rate)
        self.rate.name(self.tr("Exchange rate"))
        for line in (self.payee, self.text, self.account):
            line.textChanged.connect(self._tell)
        for combo in (self.becomes, self.month):
            combo.currentIndexChanged.connect(self._tell)
        for field in (self.vat, self.months, self.rate):
            field.changed.connect(self._tell)
        self._needs_rate = False
        self.begin(None, is_foreign=False)

    def begin(self, line: StatementLine | None, *, is_foreign: bool) -> None:
        """Begin with a rule that takes lines like this one."""
        self._needs_rate = is_foreign
        came_in = line is not None and line.amount > 0
        begun = rule_from(line) if line else CostRule()
        self._fill(begun, f"{_SKIP}{_INCOME}" if came_in else "")

    def show_rule(self, rule: CostRule) -> None:
        """Show a rule to be changed; what has no field here stays as it is."""
        self._needs_rate = False
        self._fill(rule, f"{_SKIP}{rule.skip}" if rule.skip else f"{_COST}{rule.category}")

    def _fill(self, rule: CostRule, becomes: str) -> None:
        self._rule = rule
        lines, combos = (self.payee, self.text, self.account), (self.becomes, self.month)
        with ExitStack() as silence:
            for widget in (*lines, *combos, self.vat, self.months, self.rate):
                silence.enter_context(QSignalBlocker(widget))
            self.payee.setText(rule.payee)
            self.text.setText(rule.text)
            self.account.setText(rule.heading or rule.counter)
            self.becomes.setCurrentIndex(self.becomes.findData(becomes) if becomes else -1)
            self.month.setCurrentIndex(SHIFTS.index(rule.shift))
            self.vat.set_value(rule.vat_percent or None)
            self.months.set_value(rule.spread_months)
            self.rate.set_value(None)
        for part in self._of_account:
            part.setVisible(bool(rule.heading or rule.counter))
        self._tell()

    def rule(self) -> CostRule | None:
        """What was said; None while it is not said what such a line is, or not understood."""
        becomes = self._becomes
        if not becomes or self.vat.problem() or self.months.problem():
            return None
        is_cost, account = self.is_cost, self.account.text().strip()
        return replace(
            self._rule,
            payee=self.payee.text().strip(),
            text=self.text.text().strip(),
            heading=account if self._rule.heading else "",
            counter=account if self._rule.counter else "",
            skip="" if is_cost else becomes.removeprefix(_SKIP),
            category=becomes.removeprefix(_COST) if is_cost else "",
            vat_percent=(self.vat.value() or ZERO) if is_cost else ZERO,
            shift=self.month.currentData() if is_cost else 0,
            spread_months=self.months.value() if self.is_equipment else None,
        )

    @property
    def is_cost(self) -> bool:
        """Whether such a line is a cost."""
        return self._becomes.startswith(_COST)

    @property
    def _becomes(self) -> str:
        """What is chosen, with what kind of thing it is in front; empty before."""
        return str(self.becomes.currentData() or "")

    @property
    def is_equipment(self) -> bool:
        """Whether it may be written off over months."""
        is_said_already = self.is_cost and self._rule.spread_months is not None
        return is_said_already or self._becomes == f"{_COST}{_EQUIPMENT}"

    def _tell(self) -> None:
        for widget in self._of_cost:
            widget.setVisible(self.is_cost)
        for part in self._of_equipment:
            part.setVisible(self.is_equipment)
        for widget in self._of_rate:
            widget.setVisible(self.is_cost and self._needs_rate)
        self.changed.emit()
