"""The calculator: a formula, its numbers, the answer written out, and what others published."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from costdesk.domain.calculator import FORMULAS
from costdesk.services.calculating import benchmarks_in, known_inputs
from costdesk.ui.pages.calculator.benchmarks import BenchmarkCard
from costdesk.ui.pages.calculator.form import FormulaForm, result_text
from costdesk.ui.pages.calculator.words import about, said
from costdesk.ui.pages.page import Page
from costdesk.ui.period_names import period_name
from costdesk.ui.texts import sentence
from costdesk.ui.theme import mark_role

if TYPE_CHECKING:
    from decimal import Decimal

    from costdesk.domain.formulas import Formula
    from costdesk.ui.desk import Desk
    from costdesk.ui.formats import Formats

_READABLE = 760
_AIRY = """
    QListWidget { background: transparent; outline: 0; }
    QListWidget::item { padding: 6px 10px; border-radius: 6px; }
    QListWidget::item:selected { background: palette(highlight); color: palette(highlighted-text); }
"""


class CalculatorPage(Page):
    """Formulas at the left, the chosen one at the right."""

    def __init__(self, desk: Desk) -> None:
        """Offer every formula; sheets are made when they are first looked at."""
        super().__init__(desk)
        self.formulas = QListWidget()
        self.formulas.setAccessibleName(self.tr("Calculations"))
        self.formulas.setFrameShape(QFrame.Shape.NoFrame)
        self.formulas.setStyleSheet(_AIRY)
        for formula in FORMULAS:
            self.formulas.addItem(QListWidgetItem(said(about(formula).title)))
        self.formulas.setMinimumWidth(self.formulas.sizeHintForColumn(0) + 32)
        self.formulas.setMaximumWidth(self.formulas.sizeHintForColumn(0) + 32)
        self._sheets: dict[str, Sheet] = {}
        self._written_for: tuple[str, str] = ("", "")
        self._stack = QStackedWidget()
        layout = QHBoxLayout(self)
        layout.setContentsMargins(16, 8, 0, 0)
        layout.setSpacing(16)
        layout.addWidget(self.formulas)
        layout.addWidget(self._stack, 1)
        self.formulas.currentRowChanged.connect(self._show_sheet)

    @property
    def sheet(self) -> Sheet:
        """The sheet of the chosen formula."""
        return self._sheets[FORMULAS[self.formulas.currentRow()].result_name]

    def choose(self, result_name: str) -> None:
        """Choose the formula that gives this result."""
        names = [formula.result_name for formula in FORMULAS]
        self.formulas.setCurrentRow(names.index(result_name))

    def refresh(self) -> None:
        """Name the period that figures can be taken from; start anew in another currency."""
        formats = self.desk.formats
        written_for = (str(self.desk.workspace.path), formats.currency)
        if written_for != self._written_for:
            self._forget()
            self._written_for = written_for
        if self.formulas.currentRow() < 0:
            self.formulas.setCurrentRow(0)
        self._show_sheet()

    def _forget(self) -> None:
        for sheet in self._sheets.values():
            self._stack.removeWidget(sheet)
            sheet.deleteLater()
        self._sheets.clear()

    def _show_sheet(self) -> None:
        if not self.desk.is_open:
            return
        formula = FORMULAS[self.formulas.currentRow()]
        if formula.result_name not in self._sheets:
            sheet = Sheet(formula, self.desk)
            self._sheets[formula.result_name] = sheet
            self._stack.addWidget(sheet)
        self._stack.setCurrentWidget(self.sheet)
        self.sheet.offer_period()


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
        self.benchmarks: BenchmarkCard | None = None
        if figure := about(formula).benchmark:
            published = benchmarks_in(self._formats.currency, figure)
            self.benchmarks = BenchmarkCard(published, self._formats)
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
        mark_role(self.per, "quiet")
        mark_role(self.written, "quiet")
        self.result.setAccessibleName(self.tr("Result"))
        self.written.setAccessibleName(self.tr("The formula with its numbers"))
        selectable = (
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        layout = QVBoxLayout(card)
        layout.setContentsMargins(20, 16, 20, 16)
        for label in (self.result, self.per, self.written):
            label.setWordWrap(True)
            label.setTextInteractionFlags(selectable)
            layout.addWidget(label)
        return card

    # Figures of the workspace

    def offer_period(self) -> None:
        """Name the period whose figures can be taken; nothing to offer for some formulas."""
        known = self._known()
        name = period_name(self._desk.period, self._formats)
        self.take.setText(self.tr("&Use the figures of {period}").format(period=name))
        self.take.setVisible(bool(known))

    def take_figures(self) -> None:
        """Put the period's figures in; say where some are not recorded."""
        known = self._known()
        self.form.fill(known)
        missing = [
            each.name
            for each in self.formula.parameters
            if each.required and each.name not in known
        ]
        self.said.setVisible(bool(missing))
        self.said.setText(
            self.tr("What is still empty is not recorded for every contact of this period.")
        )

    def _known(self) -> dict[str, Decimal]:
        (result,) = self._desk.results([self._desk.period])
        return known_inputs(self.formula.result_name, result, self._desk.definitions)

    # The answer

    def _calculate(self) -> None:
        answer = self.form.answer()
        value = answer.value if answer else None
        self.per.setText(said(about(self.formula).per))
        self.written.setText(answer.written if answer else "")
        self.written.setVisible(bool(answer))
        if answer is None:
            self.result.setText("–")
            self.per.setText(self.tr("Fill in the numbers above; the answer follows as you type."))
        elif value is None and answer.reason:
            self.result.setText("–")
            self.per.setText(sentence(answer.reason))
        elif value is not None:
            self.result.setText(result_text(self.formula, value, self._formats))
        if self.benchmarks:
            self.benchmarks.show_result(value)
