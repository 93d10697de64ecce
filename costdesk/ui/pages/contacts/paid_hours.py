"""The dialog for paid hours: how many in the period that is looked at, and how many at work."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from costdesk.domain.contacts import Capacity, capacity_problems
from costdesk.services.commands import AddCapacity, ChangeCapacity, DeleteCapacity
from costdesk.services.filling import filled
from costdesk.ui.dialogs.forms import FormDialog, wrapped_label
from costdesk.ui.pages.contacts.wording import span_name
from costdesk.ui.period_names import period_name
from costdesk.ui.plurals import Plurals
from costdesk.ui.texts import sentence
from costdesk.ui.widgets.fields import number_field, percent_field

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from costdesk.services.commands import Command
    from costdesk.services.workspace import StoredCapacity
    from costdesk.ui.desk import Desk

_ZERO = Decimal(0)


class PaidHours(FormDialog):
    """Writes one row of capacity for the period; other rows inside of it give way to it."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        """Show what is known of the period."""
        super().__init__(self.tr("Paid hours"), self.tr("&Save"), parent)
        self._desk = desk
        self._span = desk.period.span
        self._stored = [
            row for row in desk.workspace.capacities() if row.capacity.span.touches(self._span)
        ]
        self.hours = number_field(desk.formats)
        self.absent = percent_field(desk.formats)
        self.note = wrapped_label("quiet")
        self._lay_out()
        self._fill()
        for field in (self.hours, self.absent):
            field.changed.connect(self._judge)
        self._judge()

    def _lay_out(self) -> None:
        period = period_name(self._desk.period, self._desk.formats)
        why = wrapped_label("quiet")
        why.setText(
            self.tr(
                "With the hours that you pay people for, CostDesk tells which part of their cost "
                "is idle. Without them everything else works all the same."
            )
        )
        self.body.insertWidget(0, why)
        self.body.insertWidget(2, self.note)
        hours = self.tr("Paid &hours in {period}").format(period=period)
        absent = self.tr("&Not at work, %")
        for text, field in ((hours, self.hours), (absent, self.absent)):
            self.form.addRow(text, field)
            field.name(text.replace("&", ""))
        self.absent.line.setPlaceholderText("0")
        self.absent.setToolTip(self.tr("Holidays, sickness, training and breaks that are paid."))

    def _fill(self) -> None:
        """Show the row of just this period, or say what else there is."""
        row = self._own
        if row:
            self.hours.set_value(row.capacity.paid_hours)
            self.absent.set_value(row.capacity.shrinkage_percent or None)
        elif self._longer is None and self._stored:
            self.note.setText(Plurals().hours_that_give_way(len(self._stored)))
        self.note.setVisible(bool(self.note.text()))

    @property
    def _own(self) -> StoredCapacity | None:
        alone = len(self._stored) == 1 and self._stored[0].capacity.span == self._span
        return self._stored[0] if alone else None

    @property
    def _longer(self) -> StoredCapacity | None:
        """A row that reaches beyond the period: it cannot give way without losing other days."""
        beyond = (row for row in self._stored if not self._span.contains(row.capacity.span))
        return next(beyond, None)

    def command(self) -> Command | None:
        """What the fields say; None where that is nothing or cannot be."""
        own, capacity = self._own, self._capacity()
        if self.hours.problem() or self.absent.problem() or self._longer:
            return None
        if capacity is None:
            return DeleteCapacity((own.id,)) if own else None
        if capacity_problems(capacity):
            return None
        if own:
            return ChangeCapacity(((own.id, capacity),))
        return AddCapacity((capacity,), replace=True)

    def _capacity(self) -> Capacity | None:
        hours = self.hours.value()
        return None if hours is None else Capacity(self._span, hours, self.absent.value() or _ZERO)

    def _judge(self) -> None:
        """Say what is wrong; what is not even a number, its field says itself."""
        longer, capacity = self._longer, self._capacity()
        problems = capacity_problems(capacity) if capacity else []
        self.complain(sentence(problems[0]) if problems else "")
        if longer:
            days = span_name(longer.capacity.span, self._desk.formats)
            text = self.tr(
                "They are written for {days} as a whole. Choose these days to change them."
            )
            self.complain(filled(text, {"days": days}))
        self.confirm.setEnabled(self.command() is not None)

    def carry_out(self) -> None:
        """Write the hours, as one step."""
        command = self.command()
        if command and self._desk.execute(command):
            self.accept()
