"""One formula: its numbers, the answer written out, and what stands beside it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from costdesk.domain.findings import Finding
from costdesk.services.calculating import benchmarks_in, known_inputs
from costdesk.ui.pages.calculator.benchmarks import BenchmarkCard
from costdesk.ui.pages.calculator.form import FormulaForm
from costdesk.ui.pages.calculator.neighbours import Neighbours
from costdesk.ui.pages.calculator.results import written_out
from costdesk.ui.pages.calculator.sentences import AnswerSentences
from costdesk.ui.pages.calculator.words import about, said
from costdesk.ui.period_names import period_name
from costdesk.ui.texts import sentence
from costdesk.ui.theme import mark_role

if TYPE_CHECKING:
    from decimal import Decimal

    from costdesk.domain.formulas import Formula
    from costdesk.ui.desk import Desk
    from costdesk.ui.formats import Formats
    from costdesk.ui.pages.calculator.form import Answer

_READABLE = 760


class Sheet(QScrollArea):
    """One formula."""

    def __init__(self, formula: Formula, desk: Desk) -> None:
        """Start without numbers."""
        super().__init__()
        self._desk = desk
        self._formats: Formats = desk.formats
        self.formula = formula
        self.form = FormulaForm(formula, self._formats)
        self.take = QPushButton()
        self.take.clicked.connect(self.take_figures)
        self.said = QLabel()
        self.result = QLabel()
        self.per = QLabel()
        self.written = QLabel()
        self.caution = QLabel()
        self.benchmarks: BenchmarkCard | None = None
        if figure := about(formula).benchmark:
            published = benchmarks_in(self._formats.currency, figure)
            self.benchmarks = BenchmarkCard(published, self._formats)
        is_of_people = formula.name == "erlang-c"
        self.neighbours = Neighbours(self._formats) if is_of_people else None
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setWidget(self._content())
        self.form.changed.connect(self._calculate)
        self._calculate()

    def _content(self) -> QWidget:
        title = QLabel(said(about(self.formula).title))
        mark_role(title, "title")
        title.setWordWrap(True)
        says = QLabel(said(about(self.formula).says))
        says.setWordWrap(True)
        mark_role(says, "quiet")
        column = QVBoxLayout()
        column.setSpacing(14)
        column.addWidget(title)
        column.addWidget(says)
        column.addWidget(self.form)
        column.addWidget(self.take, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.said)
        column.addWidget(self._result_card())
        if self.benchmarks:
            column.addWidget(self.benchmarks)
        column.addStretch(1)
        self.said.setWordWrap(True)
        self.said.hide()
        mark_role(self.said, "quiet")
        inner = QWidget()
        inner.setLayout(column)
        inner.setMaximumWidth(_READABLE)
        content = QWidget()
        line = QHBoxLayout(content)
        line.setContentsMargins(8, 8, 24, 24)
        line.addWidget(inner, 1)
        line.addStretch(0)
        return content

    def _result_card(self) -> QFrame:
        card = QFrame()
        mark_role(card, "card")
        mark_role(self.result, "figure")
        mark_role(self.written, "quiet")
        mark_role(self.caution, "problem")
        self.result.setAccessibleName(self.tr("Result"))
        self.written.setAccessibleName(self.tr("The formula with its numbers"))
        selectable = (
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        layout = QVBoxLayout(card)
        layout.setContentsMargins(20, 16, 20, 16)
        for label in (self.result, self.per, self.caution, self.written):
            label.setWordWrap(True)
            label.setTextInteractionFlags(selectable)
            layout.addWidget(label)
        if self.neighbours:
            layout.insertWidget(layout.indexOf(self.written), self.neighbours)
        return card

    # Figures of the workspace

    def offer_period(self) -> None:
        """Name the period whose figures can be taken; nothing to offer for some formulas."""
        known = self._known()
        name = period_name(self._desk.period, self._formats)
        self.take.setText(self.tr("&Use the figures of {period}").format(period=name))
        self.take.setVisible(bool(known))

    def take_figures(self) -> None:
        """Put the period's figures in; say where some are not recorded, or never are."""
        known = self._known()
        is_partly = about(self.formula).partly
        self.form.fill(known, keep=is_partly)
        missing = [
            each.name
            for each in self.formula.parameters
            if each.required and each.name not in known
        ]
        self.said.setVisible(bool(missing))
        self.said.setText(
            self.tr("The other numbers are for you to say: a period does not tell them.")
            if is_partly
            else self.tr("What is still empty is not recorded for every contact of this period.")
        )

    def _known(self) -> dict[str, Decimal]:
        (result,) = self._desk.results([self._desk.period])
        return known_inputs(self.formula.result_name, result, self._desk.definitions)

    # The answer

    def _calculate(self) -> None:
        answer = self.form.answer()
        value = answer.calculation.value if answer else None
        self.result.setText("–")
        self.per.setText(self.tr("Fill in the numbers above; the answer follows as you type."))
        mark_role(self.per, "quiet")
        self.caution.hide()
        if answer:
            self._say(answer)
        written = written_out(answer.calculation, self._formats) if answer else ""
        self.written.setText(written)
        self.written.setVisible(bool(written))
        if self.benchmarks:
            self.benchmarks.show_result(value)
        if self.neighbours:
            self.neighbours.compare(answer)

    def _say(self, answer: Answer) -> None:
        if answer.calculation.reason:
            self.per.setText(sentence(Finding(answer.calculation.reason)))
            return
        sentences = AnswerSentences(answer.calculation, answer.given, self._formats)
        self.result.setText(sentences.result())
        if meaning := sentences.sentence():
            mark_role(self.per, "")
        self.per.setText(meaning or said(about(self.formula).per))
        self.caution.setText(sentences.caution())
        self.caution.setVisible(bool(sentences.caution()))
