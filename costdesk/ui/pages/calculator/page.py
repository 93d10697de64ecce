"""The calculator: the formulas in their groups, and the sheet of the chosen one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QFrame, QHBoxLayout, QListWidget, QListWidgetItem, QStackedWidget

from costdesk.domain.calculator import FORMULAS
from costdesk.domain.formulas import GROUPS
from costdesk.ui.pages.calculator.sheet import Sheet
from costdesk.ui.pages.calculator.words import about, group_name, said
from costdesk.ui.pages.page import Page

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent
    from PySide6.QtWidgets import QWidget

    from costdesk.domain.formulas import Formula
    from costdesk.ui.desk import Desk

_OFFERED = [formula for formula in FORMULAS if formula.name != "erlang-a"]
"""Callers who hang up are a number more on the sheets of Erlang C."""
_FORMULA = Qt.ItemDataRole.UserRole
_AIRY = """
    QListWidget { background: transparent; outline: 0; }
    QListWidget::item { padding: 6px 10px; border-radius: 6px; }
    QListWidget::item:selected { background: palette(highlight); color: palette(highlighted-text); }
"""
_BESIDE_NAMES, _LEAST_NAMES = 32, 180


class CalculatorPage(Page):
    """Formulas at the left, the chosen one at the right."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        """Offer every formula; sheets are made when they are first looked at."""
        super().__init__(desk, parent)
        self.formulas = QListWidget()
        self.formulas.setObjectName("formulas")
        self.formulas.setAccessibleName(self.tr("Calculations"))
        self.formulas.setFrameShape(QFrame.Shape.NoFrame)
        self.formulas.setStyleSheet(_AIRY)
        self._list_formulas()
        self.formulas.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._give_room()
        self._chosen = _OFFERED[0]
        self._sheets: dict[str, Sheet] = {}
        self._written_for: tuple[str, str] = ("", "")
        self._stack = QStackedWidget()
        layout = QHBoxLayout(self)
        layout.setContentsMargins(16, 8, 0, 0)
        layout.setSpacing(16)
        layout.addWidget(self.formulas)
        layout.addWidget(self._stack, 1)
        self.formulas.currentItemChanged.connect(self._choose_item)

    def _give_room(self) -> None:
        """The names have what they need, but in a small window the calculation comes first."""
        wanted = self.formulas.sizeHintForColumn(0) + _BESIDE_NAMES
        self.formulas.setFixedWidth(min(wanted, max(_LEAST_NAMES, self.width() // 3)))

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's
        """Part the width anew."""
        super().resizeEvent(event)
        self._give_room()

    def _list_formulas(self) -> None:
        for group in GROUPS:
            heading = QListWidgetItem(group_name(group))
            heading.setFlags(Qt.ItemFlag.NoItemFlags)
            heading.setFont(_bold(self.formulas.font()))
            self.formulas.addItem(heading)
            for formula in _OFFERED:
                if formula.group == group:
                    item = QListWidgetItem(said(about(formula).title))
                    item.setData(_FORMULA, formula.result_name)
                    item.setToolTip(item.text())  # where room is short, its end is cut
                    self.formulas.addItem(item)

    @property
    def sheet(self) -> Sheet:
        """The sheet of the chosen formula."""
        return self._sheets[self._chosen.result_name]

    def choose(self, result_name: str) -> None:
        """Choose the formula that gives this result."""
        rows = range(self.formulas.count())
        shown = [self.formulas.item(row).data(_FORMULA) for row in rows]
        self.formulas.setCurrentRow(shown.index(result_name))

    def refresh(self) -> None:
        """Name the period that figures can be taken from; start anew in another currency."""
        formats = self.desk.formats
        written_for = (str(self.desk.workspace.path), formats.currency)
        if written_for != self._written_for:
            self._forget()
            self._written_for = written_for
        if self.formulas.currentRow() < 0:
            self.choose(self._chosen.result_name)
        self._show_sheet()

    def _forget(self) -> None:
        for sheet in self._sheets.values():
            self._stack.removeWidget(sheet)
            sheet.deleteLater()
        self._sheets.clear()

    def _choose_item(self, item: QListWidgetItem) -> None:
        """Headings are no choice: the sheet stays."""
        if result_name := item.data(_FORMULA):
            self._chosen = _formula_of(result_name)
            self._show_sheet()

    def _show_sheet(self) -> None:
        if not self.desk.is_open:
            return
        formula = self._chosen
        if formula.result_name not in self._sheets:
            sheet = Sheet(formula, self.desk)
            self._sheets[formula.result_name] = sheet
            self._stack.addWidget(sheet)
        self._stack.setCurrentWidget(self.sheet)
        self.sheet.offer_period()


def _bold(font: QFont) -> QFont:
    bold = QFont(font)
    bold.setWeight(QFont.Weight.DemiBold)
    return bold


def _formula_of(result_name: str) -> Formula:
    return next(formula for formula in _OFFERED if formula.result_name == result_name)
