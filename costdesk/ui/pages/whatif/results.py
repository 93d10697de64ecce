"""The right side: the answer in sentences, guards, the table, and what matters most."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from costdesk.domain.findings import Code, Finding
from costdesk.services.scenario_files import results_by_case
from costdesk.services.scenario_notes import scenario_notes
from costdesk.ui.pages.whatif.answer import (
    answer,
    growth_sentence,
    guard_sentences,
    payback_sentence,
    range_sentence,
)
from costdesk.ui.pages.whatif.days import days_of, hours_of
from costdesk.ui.pages.whatif.pictures import Bar, DayPicture, Tornado
from costdesk.ui.pages.whatif.rows import Outcome, month_of
from costdesk.ui.pages.whatif.table import ResultTable
from costdesk.ui.pages.whatif.words import case_name, lever_name
from costdesk.ui.texts import sentence
from costdesk.ui.theme import mark_role
from costdesk.ui.words import breakable

if TYPE_CHECKING:
    from collections.abc import Iterable

    from costdesk.services.scenarios import WhatIf
    from costdesk.ui.formats import Formats
    from costdesk.ui.theme import Role

_FEW = 2


class Results(QWidget):
    """What the scenario would change."""

    sample_wanted = Signal()
    contacts_wanted = Signal()
    figures_wanted = Signal()

    def __init__(self) -> None:
        """Start with what the page is for."""
        super().__init__()
        self.answer = _label("title")
        self.more = _label("quiet")
        self.problem = _label("problem")
        self.guards = QFrame()
        mark_role(self.guards, "card")
        self.guards_said = _label("problem")
        self.findings = _label("")
        self.table = ResultTable(self.tr("Results side by side"))
        self.tornado_title = _label("heading")
        self.tornado = Tornado()
        self.day_title = _label("heading")
        self.day_said = _label("quiet")
        self.day = DayPicture()
        self.week_title = _label("heading")
        self.week = DayPicture()
        self.sample = QPushButton(self.tr("Show an example"))
        self.to_contacts = QPushButton(self.tr("Enter contacts"))
        self.to_figures = QPushButton(self.tr("Figures of my own"))
        self._lay_out()
        self.to_figures.clicked.connect(self.figures_wanted)
        self.sample.clicked.connect(self.sample_wanted)
        self.to_contacts.clicked.connect(self.contacts_wanted)

    def _lay_out(self) -> None:
        inside = QVBoxLayout(self.guards)
        inside.setContentsMargins(14, 10, 14, 10)
        inside.addWidget(self.guards_said)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 12, 20, 20)
        column.setSpacing(12)
        buttons = QHBoxLayout()
        for button in (self.to_contacts, self.to_figures, self.sample):
            buttons.addWidget(button)
        buttons.addStretch(1)
        for label in (self.answer, self.more, self.problem):
            column.addWidget(label)
        column.addLayout(buttons)
        for widget in (
            self.guards,
            self.table,
            self.findings,
            self.tornado_title,
            self.tornado,
            self.day_title,
            self.day,
            self.week_title,
            self.week,
            self.day_said,
        ):
            column.addWidget(widget)
        column.addStretch(1)

    def _parts(self) -> tuple[QWidget, ...]:
        return (
            self.guards,
            self.table,
            self.findings,
            self.tornado_title,
            self.tornado,
            self.day_title,
            self.day,
            self.week_title,
            self.week,
            self.day_said,
        )

    def show_problem(self, text: str, *, is_contacts: bool, is_cause: bool = False) -> None:
        """Say why there is nothing to start from, or nothing known of the cause to be removed."""
        for part in (*self._parts(), self.more):
            part.hide()
        self.answer.setText(
            self.tr("This cause has no number yet.")
            if is_cause
            else self.tr("There is nothing to start from yet.")
        )
        self._say(self.problem, [text])
        self.sample.setHidden(is_cause)
        self.to_contacts.setHidden(not is_contacts)
        self.to_figures.setHidden(not is_contacts)

    def show_results(self, made: WhatIf, formats: Formats) -> None:
        """Show a scenario with its results."""
        self._say(self.problem, [])
        self.to_contacts.hide()
        self.to_figures.hide()
        has_levers = bool(made.scenario.levers)
        self.sample.setHidden(has_levers)
        if has_levers:
            self.answer.setText(answer(made, formats))
            sentences = (range_sentence, payback_sentence, growth_sentence)
            self._say(self.more, [each(made, formats) for each in sentences])
        else:
            self.answer.setText(self.tr("What would lower your costs?"))
            text = self.tr(
                "Add a lever at the left: what it changes shows here while you type. Nothing of it "
                "touches your figures."
            )
            self._say(self.more, [text])
        self._show_guards(made, formats)
        self._show_table(made, formats)
        # The freed agent stands in the answer already.
        known = (Code.NO_AGENT_FREED,)
        said = scenario_notes(made, formats.language, formats.currency, known)
        reason = made.evaluation.likely.people.reason
        if reason and not said:
            said = [sentence(Finding(reason))]
        self._say(self.findings, [f"• {each}" for each in said], "\n")
        self._show_tornado(made, formats)
        self._show_day(made if has_levers else None)

    @staticmethod
    def _say(label: QLabel, texts: Iterable[str], between: str = " ") -> None:
        text = breakable(between.join(text for text in texts if text))
        label.setTextFormat(Qt.TextFormat.PlainText)  # names of causes may hold any sign
        label.setText(text)
        label.setHidden(not text)

    def _show_guards(self, made: WhatIf, formats: Formats) -> None:
        said = guard_sentences(made, formats)
        title = self.tr("Too far, whatever it saves:")
        self.guards_said.setText("\n".join([title, *(f"✗ {each}" for each in said)]))
        self.guards.setHidden(not said)

    def _show_table(self, made: WhatIf, formats: Formats) -> None:
        self.table.setHidden(False)
        results = results_by_case(made)
        if not made.scenario.levers:
            results = {"base": results["base"]}
        outcomes = [
            Outcome(case_name(case), result, made.base.months, is_base=case == "base")
            for case, result in results.items()
        ]
        self.table.show_outcomes(outcomes, formats)

    def _show_tornado(self, made: WhatIf, formats: Formats) -> None:
        months = made.base.months
        bars = []
        for swing in made.evaluation.tornado:
            low, likely, high = (
                month_of(each, months) for each in (swing.low, swing.likely, swing.high)
            )
            text = formats.short_money(likely)
            if low != high:
                ends = " … ".join(formats.short_money(each) for each in (low, high))
                text = f"{text} ({ends})"
            name = lever_name(swing.lever, formats.language)
            bars.append(Bar(name, low, likely, high, text))
        title = self.tr("What matters most: change of the total cost a month by each lever alone")
        self.tornado_title.setText(title)
        self.tornado.show_bars(bars, title)
        is_shown = len(bars) >= _FEW
        self.tornado_title.setHidden(not is_shown)
        self.tornado.setHidden(not is_shown)

    def _show_day(self, made: WhatIf | None) -> None:
        hours, days = hours_of(made), days_of(made)
        title = self.tr("Agents needed through an average day, likely case")
        self.day_title.setText(title)
        self.day.show_hours(hours, title)
        title = self.tr("Most agents needed at once, by day of the week, likely case")
        self.week_title.setText(title)
        self.week.show_hours(days, title)
        self.day_said.setText(self.tr("The line above is today."))
        for part in (self.day_title, self.day, self.day_said):
            part.setHidden(not hours)
        for part in (self.week_title, self.week):
            part.setHidden(not days)


def _label(role: Role) -> QLabel:
    label = QLabel()
    label.setWordWrap(True)
    mark_role(label, role)
    return label
