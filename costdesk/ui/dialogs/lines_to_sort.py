"""Lines of banks that wait: what they are is said once, and the rule does it from then on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QPushButton,
    QVBoxLayout,
)

from costdesk.domain.cost_rules import INCOME, Terms, at_rate, item_of
from costdesk.domain.findings import Code, Finding
from costdesk.domain.rhythms import expected, is_payment_of
from costdesk.services.commands import AddRule, SkipLines, TakeLine
from costdesk.services.statement_lines import (
    income_waiting,
    rhythms,
    waiting_lines,
    would_take,
)
from costdesk.ui.dialogs.forms import resize_on_screen, wrapped_label
from costdesk.ui.dialogs.import_report import findings_text
from costdesk.ui.dialogs.rule_form import RuleForm
from costdesk.ui.dialogs.rule_list import RuleList
from costdesk.ui.dialogs.sorted_lines import SortedLines
from costdesk.ui.models.table import Column, TableModel
from costdesk.ui.plurals import Plurals
from costdesk.ui.texts import sentence, step_sentence
from costdesk.ui.widgets.row_table import row_table
from costdesk.ui.words import capitalised, word

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from costdesk.domain.cost_rules import CostRule
    from costdesk.domain.costs import CostItem
    from costdesk.domain.rhythms import Rhythm
    from costdesk.domain.statements import StatementLine
    from costdesk.services.commands import Command
    from costdesk.services.statement_lines import StoredLine
    from costdesk.ui.desk import Desk
    from costdesk.ui.formats import Formats

_SIZE = 920, 680


class LinesToSort(QDialog):
    """The lines over a form; what a rule would take is said before it is saved."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        """Begin with the first line that waits."""
        super().__init__(parent)
        self.setWindowTitle(self.tr("Bank lines to sort"))
        resize_on_screen(self, *_SIZE)
        self._desk = desk
        self._rhythm: Rhythm | None = None
        self.model = TableModel(self._columns(desk.formats), self)
        self.table = row_table(self.model, 1, 2)
        self.table.setAccessibleName(self.windowTitle())
        names = [category.name for category in desk.workspace.categories()]
        self.rule_form = RuleForm(desk.formats, names)
        self.expect = QCheckBox()
        self.said = wrapped_label("")
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        action = QDialogButtonBox.ButtonRole.ActionRole
        self.save = buttons.addButton(self.tr("&Save as a rule"), action)
        self.only = buttons.addButton(self.tr("&Only this line"), action)
        self.save.clicked.connect(self._save)
        self.only.clicked.connect(self._only)
        self.income = QPushButton()
        self.income.setAutoDefault(False)
        self.income.setToolTip(
            self.tr(
                "Makes a rule that takes what no other rule takes. A refund becomes a negative "
                "cost as soon as a rule takes whom it is from."
            )
        )
        self.income.clicked.connect(lambda: self._do(AddRule(INCOME)))
        self.rules = buttons.addButton(self.tr("&Rules…"), action)
        self.rules.clicked.connect(self._show_rules)
        self.sorted = buttons.addButton(self.tr("Already sorte&d…"), action)
        self.sorted.clicked.connect(self._show_sorted)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 20, 24, 20)
        layout.setSpacing(14)
        layout.addWidget(self.table, 1)
        layout.addWidget(self.income, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addWidget(self.rule_form)
        layout.addWidget(self.expect)
        layout.addWidget(self.said)
        layout.addWidget(buttons)
        self.rule_form.changed.connect(self._try)
        self.table.selectionModel().currentRowChanged.connect(lambda *_: self._begin())
        self._list()

    def _columns(self, formats: Formats) -> list[Column[StoredLine]]:
        return [
            Column(self.tr("Day"), lambda row: formats.short_day(row.line.day)),
            Column(self.tr("Payee"), lambda row: row.line.payee),
            Column(self.tr("Text"), lambda row: row.line.text or row.line.heading),
            Column(
                self.tr("Amount"),
                lambda row: formats.in_currency(row.line.currency).amount(row.line.amount),
                right=True,
            ),
        ]

    # What is chosen

    def _list(self, place: int = 0) -> None:
        self.model.show(waiting_lines(self._desk.workspace))
        received = income_waiting(self._desk.workspace)
        self.income.setText(self.tr("Money received is &no cost ({count})").format(count=received))
        self.income.setVisible(received > 0)
        self.income.setEnabled(not self._desk.is_read_only)
        if self.model.rows:
            self.table.selectRow(min(place, len(self.model.rows) - 1))
        else:
            self._begin()

    @property
    def chosen(self) -> StoredLine | None:
        """The line that the cursor is on."""
        index = self.table.currentIndex()
        return self.model.row(index.row()) if index.isValid() else None

    def _begin(self) -> None:
        chosen = self.chosen
        self.rule_form.setEnabled(chosen is not None)
        line = chosen.line if chosen else None
        self.rule_form.begin(line, is_foreign=line is not None and self._is_foreign(line.currency))

        self._rhythm = self._rhythm_of(line) if line else None
        self.expect.setChecked(False)
        if self._rhythm:
            how = word(self._rhythm.recurrence)
            self.expect.setText(self.tr("E&xpect it in future too: {how}").format(how=how))
        self._try()

    def _rhythm_of(self, line: StatementLine) -> Rhythm | None:
        """The rhythm that the line is a part of, in the currency of the workspace."""
        if self._is_foreign(line.currency):
            return None
        found = rhythms(self._desk.workspace)
        return next((each for each in found if is_payment_of(line, each)), None)

    def _is_foreign(self, currency: str) -> bool:
        return currency != self._desk.definitions.currency

    def _try(self) -> None:
        """Say what the rule would take, and offer what can be done."""
        rule, chosen = self.rule_form.rule(), self.chosen
        can_change = rule is not None and chosen is not None and not self._desk.is_read_only
        self.save.setEnabled(can_change)
        self.expect.setVisible(self._rhythm is not None and self.rule_form.is_cost)
        self.only.setEnabled(can_change and (not self.rule_form.is_cost or bool(self._item())))
        if chosen is None:
            self.said.setText(
                self.tr("No bank line waits. Those that no rule takes will be listed here.")
            )
        elif rule is None:
            self.said.setText(self.tr("Say what this line is: a kind of cost, or no cost."))
        elif self.rule_form.is_cost and self._item() is None:
            owner = self._desk.definitions.currency
            values = {"text": chosen.line.currency, "currency": owner}
            self.said.setText(sentence(Finding(Code.LINE_NEEDS_RATE, values=values)))
        else:
            taken = would_take(self._desk.workspace, rule)
            waiting = {row.line for row in self.model.rows}
            self.said.setText(
                Plurals().lines_of_rule(sum(1 for line, _ in taken if line in waiting))
            )

    def _item(self) -> CostItem | None:
        """The cost that the chosen line would be; None while its rate is missing."""
        rule, chosen = self.rule_form.rule(), self.chosen
        if rule is None or chosen is None:
            return None
        item = item_of(chosen.line, rule, self._terms())
        if not item.currency:
            return item
        rate = self.rule_form.rate.value()
        return at_rate(item, rate) if rate else None

    def _terms(self) -> Terms:
        owner = self._desk.definitions
        return Terms(owner.currency, owner.digits)

    # Doing

    def _save(self) -> None:
        rule = self.rule_form.rule()
        if rule is None:
            return
        rhythm = self._rhythm if self.expect.isChecked() and not rule.skip else None
        expects = expected(rhythm, rule, self._terms()) if rhythm else None
        self._do(AddRule(rule, expects=expects))

    def _show_rules(self) -> None:
        self._look_into(RuleList(self._desk, self))

    def _show_sorted(self) -> None:
        self._look_into(SortedLines(self._desk, self))

    def _look_into(self, dialog: QDialog) -> None:
        """Show a dialog over this one; what it changed is shown, unless all of it was closed."""
        dialog.exec()
        if self._desk.is_open:
            self._list()

    def _only(self) -> None:
        rule, chosen = self.rule_form.rule(), self.chosen
        if rule is None or chosen is None:
            return
        command = self._skip(chosen, rule) if rule.skip else self._take(chosen)
        if command is not None:
            self._do(command)

    @staticmethod
    def _skip(chosen: StoredLine, rule: CostRule) -> Command:
        return SkipLines((chosen.id,), rule.skip)

    def _take(self, chosen: StoredLine) -> Command | None:
        item = self._item()
        return TakeLine(chosen.id, item) if item else None

    def _do(self, command: Command) -> None:
        place = self.table.currentIndex().row()
        changes = self._desk.execute(command)
        if changes is not None and changes.step is not None:
            self._list(place)
            said = f"{capitalised(step_sentence(changes.step))}."
            self.said.setText("\n".join(filter(None, [said, findings_text(changes.findings)])))
            self.table.setFocus()
