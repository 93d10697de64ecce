"""The rules for bank lines, in the order in which they are applied."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QListWidget, QVBoxLayout

from costdesk.domain.cost_rules import is_for_the_rest
from costdesk.services.commands import ChangeRule, DeleteRule, MoveRule
from costdesk.services.statement_lines import rules
from costdesk.ui.dialogs.forms import resize_on_screen, wrapped_label
from costdesk.ui.dialogs.rule_form import RuleForm
from costdesk.ui.names import category_name
from costdesk.ui.words import word

if TYPE_CHECKING:
    from PySide6.QtWidgets import QPushButton, QWidget

    from costdesk.domain.cost_rules import CostRule
    from costdesk.services.commands import Command
    from costdesk.services.statement_lines import StoredRule
    from costdesk.ui.desk import Desk

_SIZE = 760, 640
_UP, _DOWN = -1, 1


class RuleList(QDialog):
    """A list over the form of the chosen rule, and buttons that move, change and delete it."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        """Begin with the first rule."""
        super().__init__(parent)
        self.setWindowTitle(self.tr("Rules for bank lines"))
        resize_on_screen(self, *_SIZE)
        self._desk = desk
        self._rules: list[StoredRule] = []
        self.list = QListWidget()
        self.list.setObjectName("rules")
        self.list.setAccessibleName(self.windowTitle())
        names = [category.name for category in desk.workspace.categories()]
        self.rule_form = RuleForm(desk.formats, names)
        self.said = wrapped_label("quiet")
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self._buttons.rejected.connect(self.reject)
        self.save = self._button(self.tr("&Save changes"))
        self.up = self._button(self.tr("Apply ea&rlier"))
        self.down = self._button(self.tr("Apply &later"))
        self.delete = self._button(self.tr("&Delete"))
        self.save.clicked.connect(self._save)
        self.up.clicked.connect(partial(self._move, _UP))
        self.down.clicked.connect(partial(self._move, _DOWN))
        self.delete.clicked.connect(self._delete)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 20, 24, 20)
        layout.setSpacing(14)
        layout.addWidget(self.said)
        layout.addWidget(self.list, 1)
        layout.addWidget(self.rule_form)
        layout.addWidget(self._buttons)
        self.list.currentRowChanged.connect(self._show_rule)
        self.rule_form.changed.connect(self._follow)
        self._list(0)

    def _button(self, text: str) -> QPushButton:
        return self._buttons.addButton(text, QDialogButtonBox.ButtonRole.ActionRole)

    def _list(self, place: int) -> None:
        self._rules = rules(self._desk.workspace)
        self.list.clear()
        self.list.addItems([self._text(stored.rule) for stored in self._rules])
        self.list.setCurrentRow(min(place, len(self._rules) - 1))
        if self._rules:
            said = self.tr(
                "The first rule that a line fits decides. Lines that are sorted already stay so."
            )
        else:
            said = self.tr("There are no rules yet. They are made from lines that wait.")
            self._follow()
        self.said.setText(said)

    def _text(self, rule: CostRule) -> str:
        held = ", ".join(filter(None, (rule.payee, rule.text, rule.heading, rule.counter)))
        becomes = category_name(rule.category)
        if rule.skip:
            becomes = self.tr("no cost: {reason}").format(reason=word(rule.skip))
        return f"{held or self._of_the_rest(rule)} → {becomes}"

    def _of_the_rest(self, rule: CostRule) -> str:
        """What a rule takes that names nobody and no text."""
        if not is_for_the_rest(rule):
            return "…"
        names = {
            "received": self.tr("all other money received"),
            "paid": self.tr("all other money paid"),
        }
        return names.get(rule.sign, "…")

    @property
    def chosen(self) -> StoredRule | None:
        """The rule that the cursor is on."""
        place = self.list.currentRow()
        return self._rules[place] if 0 <= place < len(self._rules) else None

    def _show_rule(self) -> None:
        if self.chosen is not None:
            self.rule_form.show_rule(self.chosen.rule)

    def _follow(self) -> None:
        chosen, place = self.chosen, self.list.currentRow()
        can_change = chosen is not None and not self._desk.is_read_only
        rule = self.rule_form.rule()
        is_other = chosen is not None and rule is not None and rule != chosen.rule
        self.rule_form.setEnabled(chosen is not None)
        self.save.setEnabled(can_change and is_other)
        self.up.setEnabled(can_change and place > 0)
        self.down.setEnabled(can_change and place < len(self._rules) - 1)
        self.delete.setEnabled(can_change)

    def _save(self) -> None:
        rule = self.rule_form.rule()
        if self.chosen is not None and rule is not None:
            self._do(ChangeRule(self.chosen.id, rule), self.list.currentRow())

    def _move(self, step: int) -> None:
        if self.chosen is not None:
            place = self.list.currentRow() + step
            self._do(MoveRule(self.chosen.id, place), place)

    def _delete(self) -> None:
        if self.chosen is not None:
            self._do(DeleteRule(self.chosen.id), self.list.currentRow())

    def _do(self, command: Command, place: int) -> None:
        if self._desk.execute(command) is not None:
            self._list(place)
