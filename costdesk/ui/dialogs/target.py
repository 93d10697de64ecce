"""Says what a figure should be or may not pass, what a category may cost, and what came in."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from fractions import Fraction
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QSignalBlocker

from costdesk.domain.findings import Refused
from costdesk.domain.money import rounded
from costdesk.domain.periods import Span, add_months, period_of, periods_touching
from costdesk.domain.targets import (
    ALWAYS,
    PER_SALE,
    TARGET_FIGURES,
    TOTAL_COST,
    Target,
    target_on,
)
from costdesk.services.commands import SetSetting
from costdesk.services.owner_settings import BUDGET, LIMIT, REVENUE, TARGET, dated_key
from costdesk.services.results import Choice, chosen_periods
from costdesk.services.settings import canonical
from costdesk.ui.dialogs.forms import FormDialog, add_row, filled_combo, wrapped_label
from costdesk.ui.names import category_name, figure_name
from costdesk.ui.period_names import period_name
from costdesk.ui.widgets.fields import money_field

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QWidget

    from costdesk.services.owner_settings import Group
    from costdesk.ui.desk import Desk

_AHEAD = 12
"""So many months after the last one with data can be chosen."""
_USUAL = "cost_per_contact"
_THIS_MONTH = ""
"""In place of a figure: what one month brought in, which holds for that month alone."""


class TargetDialog(FormDialog):
    """What it is about, an amount, and the month it begins with."""

    def __init__(
        self,
        desk: Desk,
        figure: str = _USUAL,
        parent: QWidget | None = None,
        *,
        group: Group = TARGET,
    ) -> None:
        """Offer all figures; ``figure`` is chosen, and the month that is looked at."""
        title = QCoreApplication.translate("TargetDialog", "Targets and budgets")
        super().__init__(title, QCoreApplication.translate("TargetDialog", "&Set"), parent)
        self._desk = desk
        self.group = filled_combo(self._groups(), group)
        self.figure = filled_combo(self._figures(), figure)
        self.amount = money_field(desk.formats)
        self.month = filled_combo(self._months())
        self.month.setCurrentIndex(self._place_of(self._usual_start()))
        self.known = wrapped_label("quiet")
        self.hint = wrapped_label("quiet")
        add_row(self.form, self.tr("&What:"), self.group)
        add_row(self.form, self.tr("&Figure:"), self.figure)
        add_row(self.form, self.tr("&Amount:"), self.amount)
        self.amount.name(self.tr("Amount"))
        add_row(self.form, self.tr("Valid f&rom:"), self.month)
        self.insert(self.hint)
        self.insert(self.known)
        self.group.currentIndexChanged.connect(self._show_group)
        self.figure.currentIndexChanged.connect(self._show_figure)
        self.month.currentIndexChanged.connect(self._show_month)
        self.amount.changed.connect(self._judge)
        self._show_figure()
        self.amount.setFocus()

    def _groups(self) -> Iterator[tuple[str, Group]]:
        yield self.tr("Target: what a figure should be"), TARGET
        yield self.tr("Limit: warn me when a figure is above it"), LIMIT
        yield self.tr("Budget: what a category may cost in a month"), BUDGET
        yield self.tr("Revenue: what came in, for the margin"), REVENUE

    def _figures(self) -> list[tuple[str, str]]:
        """What amounts of the chosen kind can be of."""
        group = self.group.currentData()
        if group == BUDGET:
            names = [each.name for each in self._desk.workspace.categories()]
            return [(category_name(name), name) for name in names]
        if group == REVENUE:
            return [
                (self.tr("Revenue of one month"), _THIS_MONTH),
                (self.tr("Revenue per sale"), PER_SALE),
            ]
        return [(figure_name(each), each) for each in TARGET_FIGURES]

    def _months(self) -> Iterator[tuple[str, date]]:
        yield self.tr("the beginning"), ALWAYS
        months = chosen_periods(self._desk.workspace, Choice("month"), date.today())  # noqa: DTZ011
        looked_at = self._desk.period.span.start
        starts = [months[0].span.start, looked_at, *(each.start for each in self._all_amounts())]
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

    def _all_amounts(self) -> list[Target]:
        made = self._desk.definitions
        dated = (made.targets, made.limits, made.budgets)
        return [
            *(each for group in dated for found in group.values() for each in found),
            *made.sale_revenues,
            *(Target(start, amount) for start, amount in made.revenues.items()),
        ]

    # What is there already

    def _amounts(self) -> tuple[Target, ...]:
        made, figure = self._desk.definitions, self.figure.currentData()
        group = self.group.currentData()
        if group == REVENUE and figure == _THIS_MONTH:
            return tuple(Target(*pair) for pair in sorted(made.revenues.items()))
        if group == REVENUE:
            return made.sale_revenues
        dated = {TARGET: made.targets, LIMIT: made.limits, BUDGET: made.budgets}
        return tuple(dated[group].get(figure, ()))

    def _is_of_one_month(self) -> bool:
        """Whether the amount holds for its month alone."""
        return bool(
            self.group.currentData() == REVENUE and self.figure.currentData() == _THIS_MONTH
        )

    def _show_group(self) -> None:
        with QSignalBlocker(self.figure):
            self.figure.clear()
            for text, name in self._figures():
                self.figure.addItem(text, name)
            self.figure.setCurrentIndex(max(self.figure.findData(_USUAL), 0))
        self._show_figure()

    def _show_figure(self) -> None:
        per_month = self.figure.currentData() == TOTAL_COST
        what = self.tr("The total cost of a month.") if per_month else ""
        rest = self.tr(
            "It holds until a later one replaces it. To take an amount away, choose its month and "
            "empty the field."
        )
        if self._is_of_one_month():
            rest = self.tr("It is that month’s alone; a month without one has no margin.")
            if self.month.currentData() == ALWAYS:
                self.month.setCurrentIndex(self._place_of(self._usual_start()))
        self.hint.setText(f"{what} {rest}".strip())
        self._show_known()
        self._show_month()

    def _show_known(self) -> None:
        lines = []
        for start, amount in self._amounts():
            text = self._desk.formats.money(rounded(amount))
            if start == ALWAYS:
                lines.append(self.tr("From the beginning: {amount}").format(amount=text))
                continue
            month = period_name(period_of(start, "month"), self._desk.formats)
            if self._is_of_one_month():
                lines.append(self.tr("{month}: {amount}").format(month=month, amount=text))
            else:
                lines.append(self.tr("From {month}: {amount}").format(month=month, amount=text))
        self.known.setText("\n".join(lines))
        self.known.setVisible(bool(lines))

    def _show_month(self) -> None:
        amounts, start = self._amounts(), self.month.currentData()
        held = target_on(amounts, start)
        if self._is_of_one_month():
            held = next((each for each in amounts if each.start == start), None)
        digits = self._desk.definitions.digits
        unit = Fraction(10**digits)
        exact = held.amount / unit if held else Fraction(0)
        shown = Decimal(exact.numerator) / Decimal(exact.denominator)
        self.amount.set_value(shown if held else None)
        self.amount.line.selectAll()
        self._judge()
        self.grow()

    def _judge(self) -> None:
        """An amount that is understood can be set; none, where there is one to take away."""
        if self._is_of_one_month() and self.month.currentData() == ALWAYS:
            self.confirm.setEnabled(False)
            return
        starts = [amount.start for amount in self._amounts()]
        is_there = self.month.currentData() in starts
        self.confirm.setEnabled(self._is_right() if self.amount.text else is_there)

    def _is_right(self) -> bool:
        """Whether the amount can be one; why not is said beside it."""
        if self.amount.value() is None:
            return False
        try:
            canonical(*self._setting())
        except Refused as refused:
            self.amount.complain(refused.findings[0])
            return False
        return True

    def _setting(self) -> tuple[str, str]:
        value, start = self.amount.value(), self.month.currentData()
        key = dated_key(self.group.currentData(), self.figure.currentData(), start)
        if self._is_of_one_month():
            key = f"{REVENUE}.{start:%Y-%m}"
        return key, "" if value is None else f"{value:f}"

    def carry_out(self) -> None:
        """Set it as one step."""
        if self._desk.execute(SetSetting(*self._setting())) is not None:
            self.accept()
