"""A cost goes on at another amount: from which day, and how much."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout

from costdesk.domain.findings import Code, Finding
from costdesk.domain.item_rules import item_problems
from costdesk.domain.money import rounded
from costdesk.domain.periods import DAY, add_months
from costdesk.services.commands import ReviseCost
from costdesk.ui.pages.costs.labelled import Labelled
from costdesk.ui.theme import mark_role
from costdesk.ui.widgets.fields import day_field, money_field

if TYPE_CHECKING:
    from datetime import date
    from decimal import Decimal

    from costdesk.services.workspace import StoredCost
    from costdesk.ui.formats import Formats


class Revision(QFrame):
    """Two fields, the sentence of what will be, and the button."""

    wanted = Signal(object)
    """A ``ReviseCost`` that has no problems."""
    left = Signal()
    """It was cancelled."""

    def __init__(self, formats: Formats) -> None:
        """For no cost yet."""
        super().__init__()
        mark_role(self, "card")
        self._formats = formats
        self._stored: StoredCost | None = None
        self.start = day_field(formats, required=True)
        self.amount = money_field(formats, required=True)
        amount = self.tr("New amount, {currency}").format(currency=formats.currency)
        self._start = Labelled("start", self.tr("From"), self.start)
        self._amount = Labelled("amount", amount, self.amount)
        self.sentence = QLabel()
        self.sentence.setWordWrap(True)
        mark_role(self.sentence, "quiet")
        self.go = QPushButton(self.tr("Go on at this amount"))
        self.cancel = QPushButton(self.tr("Cancel"))
        self._lay_out()
        self.start.changed.connect(self._note)
        self.amount.changed.connect(self._note)
        self.go.clicked.connect(self.confirm)
        self.cancel.clicked.connect(self.left)

    def _lay_out(self) -> None:
        fields, buttons = QHBoxLayout(), QHBoxLayout()
        fields.setSpacing(12)
        for entry in (self._start, self._amount):
            fields.addWidget(entry, 1)
        buttons.addWidget(self.go)
        buttons.addWidget(self.cancel)
        buttons.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(14, 12, 14, 12)
        layout.setSpacing(10)
        layout.addLayout(fields)
        layout.addWidget(self.sentence)
        layout.addLayout(buttons)

    def show_cost(self, stored: StoredCost, day: date, amount: Decimal | None = None) -> None:
        """Ask for a stored cost; ``day`` is proposed where it lies after its first."""
        self._stored = stored
        item = stored.item
        self.start.set_value(day if day > item.start else add_months(item.start, 1))
        self.amount.set_value(amount)
        self.amount.line.setPlaceholderText(self._formats.decimal(item.amount))
        self.amount.setFocus()
        self._note()

    def command(self) -> ReviseCost | None:
        """What is asked for; None while it is not complete and sound."""
        start, amount = self.start.value(), self.amount.value()
        if self._stored is None or start is None or amount is None or self._day_problem():
            return None
        item = replace(self._stored.item, start=start, amount=amount)
        if item_problems(item, self._formats.currency, self._formats.digits):
            return None
        return ReviseCost(self._stored.id, start - DAY, item)

    @property
    def holds_focus(self) -> bool:
        """Whether the cursor stands in here."""
        controls = (self.start.line, self.amount.line, self.go, self.cancel)
        return any(control.hasFocus() for control in controls)

    def confirm(self) -> None:
        """Ask for the change, or go to what is missing."""
        command = self.command()
        if command:
            self.wanted.emit(command)
        elif self.start.value() is None or self._day_problem():
            self.start.setFocus()
        else:
            self.amount.setFocus()

    def _day_problem(self) -> Finding | None:
        """The day must lie after the cost's first and not after its last."""
        day = self.start.value()
        if self._stored is None or day is None:
            return None
        item = self._stored.item
        if day <= item.start or (item.end and day > item.end):
            first, last = item.start + DAY, item.end
            return Finding(
                Code.DATE_OUT_OF_RANGE,
                values={
                    "text": self._formats.short_day(day),
                    "first": self._formats.short_day(first),
                    "last": self._formats.short_day(last) if last else "…",
                },
            )
        return None

    def _note(self) -> None:
        problem = self._day_problem()
        if problem:
            self._start.complain(problem)
        elif self.start.value() is not None:
            self._start.calm()
        command = self.command()
        self.go.setEnabled(command is not None)
        self.sentence.setText(self._said(command) if command else self._asked())

    def _said(self, command: ReviseCost) -> str:
        old = self._stored.item.amount if self._stored else command.item.amount
        return self.tr("{old} until {last}, {new} from {first}.").format(
            old=self._money(old),
            last=self._formats.day(command.last_day),
            new=self._money(command.item.amount),
            first=self._formats.day(command.item.start),
        )

    def _money(self, amount: Decimal) -> str:
        return self._formats.money(rounded(Fraction(amount), self._formats.digits))

    def _asked(self) -> str:
        return self.tr("The cost ends the day before, and goes on from this day at the new amount.")


def can_be_revised(stored: StoredCost) -> bool:
    """Only what recurs goes on."""
    return stored.item.recurrence != "once"
