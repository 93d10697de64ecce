"""Days of one's own to compare the period with."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from costdesk.domain.findings import Code, Finding
from costdesk.domain.periods import Span, period_over
from costdesk.ui.dialogs.forms import FormDialog, add_row, wrapped_label
from costdesk.ui.texts import sentence
from costdesk.ui.widgets.fields import day_field

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from costdesk.ui.desk import Desk


class ComparedDaysDialog(FormDialog):
    """The first and the last day of what the period is compared with."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        """Begin with the days that are compared with now."""
        title = QCoreApplication.translate("ComparedDaysDialog", "Compare with days of your choice")
        confirm = QCoreApplication.translate("ComparedDaysDialog", "C&ompare")
        super().__init__(title, confirm, parent)
        self._desk = desk
        self.first = day_field(desk.formats, required=True)
        self.last = day_field(desk.formats, required=True)
        self.first.name(self.tr("First day"))
        self.last.name(self.tr("Last day"))
        add_row(self.form, self.tr("&First day:"), self.first)
        add_row(self.form, self.tr("&Last day:"), self.last)
        why = self.tr("Periods of different length are compared by the day.")
        self.insert(wrapped_label("quiet", why))
        span = desk.compared_period.span
        self.first.set_value(span.start)
        self.last.set_value(span.last)
        for field in (self.first, self.last):
            field.changed.connect(self._judge)
        self._judge()

    def _judge(self) -> None:
        first, last = self.first.value(), self.last.value()
        if first is None or last is None:
            self.complain("")
            self.confirm.setEnabled(False)
        elif first > last:
            values = {"start": str(first), "end": str(last)}
            self.complain(sentence(Finding(Code.FROM_AFTER_TO, values=values)))
        else:
            self.complain("")

    def carry_out(self) -> None:
        """Look at the period beside these days; where they are a month or a year, at that."""
        first, last = self.first.value(), self.last.value()
        if first is not None and last is not None:
            days = Span.of(first, last)
            fiscal_start = self._desk.definitions.fiscal_start
            self._desk.look_at(comparison=period_over(days, fiscal_start))
            self.accept()
