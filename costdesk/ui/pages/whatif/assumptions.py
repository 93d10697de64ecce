"""What a scenario takes for granted: the service and which costs follow, and all else on demand."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from fractions import Fraction
from typing import TYPE_CHECKING

from PySide6.QtWidgets import (
    QCheckBox,
    QFormLayout,
    QFrame,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from costdesk.services.scenario_files import clock
from costdesk.ui.dialogs.forms import FormDialog, add_row, filled_combo, roomy_form, wrapped_label
from costdesk.ui.pages.whatif.cost_rows import CostRows
from costdesk.ui.pages.whatif.details import Details
from costdesk.ui.pages.whatif.numbers import Limits, Numbers

if TYPE_CHECKING:
    from collections.abc import Iterable

    from costdesk.domain.scenarios.base import Base
    from costdesk.domain.scenarios.scenario import Scenario, Start
    from costdesk.domain.scenarios.terms import Opening, Terms
    from costdesk.ui.formats import Formats

_DAY, _HALF_HOUR, _WEEK = 24 * 60, 30, 7
_WIDEST = 740
_LIMITS = {
    "level": Limits(1, Decimal("99.99"), is_percent=True, is_needed=True),
    "seconds": Limits(0, 86_400, is_needed=True),
    "fcr": Limits(0, 100, is_percent=True),
    "csat": Limits(0, 100, is_percent=True),
}


class Assumptions(FormDialog):
    """The terms of a scenario; ``scenario`` is it with what was written."""

    def __init__(
        self,
        scenario: Scenario,
        categories: Iterable[str],
        formats: Formats,
        parent: QWidget | None = None,
        base: Base | None = None,
    ) -> None:
        """Show the terms as they are; ``categories`` are those that have costs."""
        super().__init__(self.tr("Assumptions"), self.tr("&Use these"), parent)
        self._scenario = scenario
        self.setMinimumSize(600, 480)
        terms, start = scenario.terms, scenario.start
        self.numbers = Numbers(_LIMITS, formats)
        self.numbers.fill(
            {
                "level": terms.service_level,
                "seconds": terms.target_seconds,
                "fcr": start.fcr,
                "csat": start.csat,
            }
        )
        self.opens = filled_combo(_times(terms.opening.opens), terms.opening.opens)
        self.closes = filled_combo(_times(terms.opening.closes), terms.opening.closes)
        days = [(formats.number(number), number) for number in range(1, _WEEK + 1)]
        self.days = filled_combo(days, terms.opening.days_per_week)
        self.keep = QCheckBox(
            self.tr("Nobody is hired or freed: show what becomes of the &service")
        )
        self.keep.setChecked(terms.keep_agents)
        self.costs = CostRows(categories, terms, formats)
        self.details = Details(terms, base, formats)
        self.details.note.setPlainText(scenario.note)
        self._note = self.details.note.toPlainText()
        self.opener = QPushButton()
        self.opener.setFlat(True)
        self.opener.setCheckable(True)
        self.opener.setAutoDefault(False)
        self.opener.setStyleSheet("text-align: left; padding: 5px 6px; font-weight: 600;")
        self._lay_out()
        self._connect()
        self._open(is_open=False)
        self._judge()

    def _connect(self) -> None:
        for part in (self.numbers, self.costs, self.details):
            part.changed.connect(self._judge)
        for combo in (self.opens, self.closes, self.days):
            combo.currentIndexChanged.connect(self._judge)
        self.opener.toggled.connect(self._open)

    def _lay_out(self) -> None:
        form = roomy_form()
        self._add(form, self.tr("&Answered in time (%)"), "level")
        self._add(form, self.tr("&Within (seconds)"), "seconds")
        add_row(form, self.tr("&Opens at"), self.opens)
        add_row(form, self.tr("&Closes at"), self.closes)
        add_row(form, self.tr("Open &days a week"), self.days)
        form.addRow(self.keep)
        self._add(form, self.tr("Solved at &first contact today (%)"), "fcr")
        self._add(form, self.tr("Customers content &today (%)"), "csat")
        form.addRow(
            wrapped_label(
                "quiet",
                self.tr(
                    "What you measured. Empty: what you entered as quality of the period, else "
                    "resolved ÷ handled contacts."
                ),
            )
        )
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 12, 0)
        column.setSpacing(12)
        column.addLayout(form)
        if self.costs.kinds:
            column.addWidget(wrapped_label("heading", self.tr("Which costs follow")))
            column.addWidget(
                wrapped_label(
                    "quiet",
                    self.tr(
                        "A cost that cannot end, such as a lease, is not saved by needing less."
                    ),
                )
            )
            column.addWidget(self.costs)
        column.addWidget(self.opener)
        column.addWidget(self.details)
        column.addStretch(1)
        self.content = content
        self.area = QScrollArea()
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setWidgetResizable(True)
        self.area.setWidget(content)
        self.insert(self.area, 1)

    def _add(self, form: QFormLayout, label: str, name: str) -> None:
        field = self.numbers.fields[name]
        add_row(form, label, field)
        field.name(label.replace("&", ""))

    def _open(self, is_open: bool) -> None:  # noqa: FBT001 - a slot
        """Show or hide what most owners leave as it is."""
        text = self.tr("All assumptions")
        self.opener.setText(f"{'▾' if is_open else '▸'} {text}")
        self.opener.setAccessibleName(text)
        self.costs.show_details(is_detailed=is_open)
        self.details.setHidden(not is_open)
        bar = self.area.verticalScrollBar().sizeHint().width()
        needed = self.content.minimumSizeHint().width() + bar
        # Never sideways; on a screen that is smaller than this, it scrolls all the same.
        self.area.setMinimumWidth(min(needed, _WIDEST))
        self.grow()

    def _opening(self) -> Opening:
        """The hours, before what the details say of them."""
        return self._scenario.terms.opening._replace(
            opens=self.opens.currentData(),
            closes=self.closes.currentData(),
            days_per_week=self.days.currentData(),
        )

    def _judge(self) -> None:
        """It can be used where every number is one that can be, and the hours are hours."""
        opening, text = self._opening(), ""
        if opening.closes <= opening.opens:
            text = self.tr("It closes before it opens.")
        elif not self.details.fits(opening):
            text = self.tr("The open hours are no whole number of intervals.")
        else:
            self.details.open_at(opening)
        is_folded_right = self.details.numbers.are_right() and self.details.is_right
        is_right = self.numbers.are_right() and self.costs.is_right and is_folded_right
        if not is_folded_right:
            self.opener.setChecked(True)
        self.complain(text)
        self.confirm.setEnabled(is_right and not text)

    @property
    def scenario(self) -> Scenario:
        """The scenario on these terms."""
        note = self.details.note.toPlainText()
        # What is written in the field is not quite what stands in a text: ends of lines differ.
        note = self._scenario.note if note == self._note else note.strip()
        return replace(self._scenario, terms=self._terms(), start=self._start(), note=note)

    def _start(self) -> Start:
        start = self._scenario.start
        return start._replace(fcr=self.numbers.value("fcr"), csat=self.numbers.value("csat"))

    def _terms(self) -> Terms:
        terms = self.details.terms(self._scenario.terms, self._opening())
        return replace(
            terms,
            service_level=self.numbers.value("level") or terms.service_level,
            target_seconds=self.numbers.value("seconds") or Fraction(0),
            keep_agents=self.keep.isChecked(),
            behaviours={**terms.behaviours, **self.costs.behaviours},
        )


def _times(known: int) -> list[tuple[str, int]]:
    """Every half hour of a day, and the minute that is known."""
    minutes = sorted({*range(0, _DAY + 1, _HALF_HOUR), known})
    return [(clock(each), each) for each in minutes]
