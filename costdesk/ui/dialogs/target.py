"""Says what a figure should be, from a month on."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from fractions import Fraction
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from costdesk.domain.findings import Refused
from costdesk.domain.money import rounded
from costdesk.domain.periods import Span, add_months, period_of, periods_touching
from costdesk.domain.targets import ALWAYS, TARGET_FIGURES, TOTAL_COST, target_on
from costdesk.services.commands import SetSetting
from costdesk.services.results import Choice, chosen_periods
from costdesk.services.settings import canonical, target_key
from costdesk.ui.dialogs.forms import FormDialog, add_row, filled_combo, wrapped_label
from costdesk.ui.names import figure_name
from costdesk.ui.period_names import period_name
from costdesk.ui.widgets.fields import money_field

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QWidget

    from costdesk.domain.targets import Target
    from costdesk.ui.desk import Desk

_AHEAD = 12
"""So many months after the last one with data can be chosen."""
_USUAL = "cost_per_contact"


class TargetDialog(FormDialog):
    """A figure, an amount, and the month it begins with."""

    def __init__(self, desk: Desk, figure: str = _USUAL, parent: QWidget | None = None) -> None:
        """Offer all figures; ``figure`` is chosen, and the month that is looked at."""
        title = QCoreApplication.translate("TargetDialog", "Target")
        super().__init__(title, QCoreApplication.translate("TargetDialog", "&Set target"), parent)
        self._desk = desk
        self.figure = filled_combo(((figure_name(each), each) for each in TARGET_FIGURES), figure)
        self.amount = money_field(desk.formats)
        self.month = filled_combo(self._months())
        self.month.setCurrentIndex(self._place_of(self._usual_start()))
        self.known = wrapped_label("quiet")
        self.hint = wrapped_label("quiet")
        add_row(self.form, self.tr("&Figure:"), self.figure)
        add_row(self.form, self.tr("&Target:"), self.amount)
        self.amount.name(self.tr("Target"))
        add_row(self.form, self.tr("Valid f&rom:"), self.month)
        self.insert(self.hint)
        self.insert(self.known)
        self.figure.currentIndexChanged.connect(self._show_figure)
        self.month.currentIndexChanged.connect(self._show_month)
        self.amount.changed.connect(self._judge)
        self._show_figure()
        self.amount.setFocus()

    def _months(self) -> Iterator[tuple[str, date]]:
        yield self.tr("the beginning"), ALWAYS
        months = chosen_periods(self._desk.workspace, Choice("month"), date.today())  # noqa: DTZ011
        looked_at = self._desk.period.span.start
        starts = [months[0].span.start, looked_at, *(each.start for each in self._all_targets())]
        first = min(start for start in starts if start != ALWAYS)
        last = max(months[-1].span.start, looked_at)
        days = Span(first, add_months(last, _AHEAD + 1))
        for month in periods_touching(days, "month"):
            yield period_name(month, self._desk.formats), month.span.start

    def _place_of(self, start: date) -> int:
        starts = [self.month.itemData(place) for place in range(self.month.count())]
        return starts.index(start)

    def _usual_start(self) -> date:
        return period_of(self._desk.period.span.start, "month").span.start

    def _all_targets(self) -> list[Target]:
        return [each for found in self._desk.definitions.targets.values() for each in found]

    # What is there already

    def _targets(self) -> tuple[Target, ...]:
        return self._desk.definitions.targets.get(self.figure.currentData(), ())

    def _show_figure(self) -> None:
        per_month = self.figure.currentData() == TOTAL_COST
        what = self.tr("The total cost of a month.") if per_month else ""
        rest = self.tr(
            "It holds until a later one replaces it. To take a target away, choose its month and "
            "empty the field."
        )
        self.hint.setText(f"{what} {rest}".strip())
        self._show_known()
        self._show_month()

    def _show_known(self) -> None:
        lines = []
        for start, amount in self._targets():
            text = self._desk.formats.money(rounded(amount))
            if start == ALWAYS:
                lines.append(self.tr("From the beginning: {amount}").format(amount=text))
            else:
                month = period_name(period_of(start, "month"), self._desk.formats)
                lines.append(self.tr("From {month}: {amount}").format(month=month, amount=text))
        self.known.setText("\n".join(lines))
        self.known.setVisible(bool(lines))

    def _show_month(self) -> None:
        held = target_on(self._targets(), self.month.currentData())
        digits = self._desk.definitions.digits
        unit = Fraction(10**digits)
        exact = held.amount / unit if held else Fraction(0)
        shown = Decimal(exact.numerator) / Decimal(exact.denominator)
        self.amount.set_value(shown if held else None)
        self.amount.line.selectAll()
        self._judge()

    def _judge(self) -> None:
        """An amount that is understood can be set; none, where there is one to take away."""
        starts = [target.start for target in self._targets()]
        is_there = self.month.currentData() in starts
        self.confirm.setEnabled(self._is_right() if self.amount.text else is_there)

    def _is_right(self) -> bool:
        """Whether the amount can be a target; why not is said beside it."""
        if self.amount.value() is None:
            return False
        try:
            canonical(*self._setting())
        except Refused as refused:
            self.amount.complain(refused.findings[0])
            return False
        return True

    def _setting(self) -> tuple[str, str]:
        value = self.amount.value()
        key = target_key(self.figure.currentData(), self.month.currentData())
        return key, "" if value is None else f"{value:f}"

    def carry_out(self) -> None:
        """Set it as one step."""
        if self._desk.execute(SetSetting(*self._setting())) is not None:
            self.accept()
