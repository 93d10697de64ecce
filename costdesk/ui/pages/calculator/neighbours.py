"""What one or two people more or fewer would mean: a sentence and a small table."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QLabel,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from costdesk.domain.calculator import calculate
from costdesk.domain.findings import Refused
from costdesk.ui.models.table import Column, TableModel
from costdesk.ui.pages.calculator.results import result_name, shown
from costdesk.ui.theme import mark_role

if TYPE_CHECKING:
    from collections.abc import Mapping
    from fractions import Fraction

    from costdesk.domain.calculator import Calculation
    from costdesk.ui.formats import Formats
    from costdesk.ui.pages.calculator.form import Answer

_MOST = 2
_AIRY = 14
"""Letters that a column has room for at least."""
_ASKED_OTHERWISE = frozenset({"service_level_percent", "max_occupancy_percent"})
_COLUMNS = ("service_level", "asa_seconds", "occupancy", "abandon_rate")


class Neighbour(NamedTuple):
    """So many people, and what they give by name: nothing where the queue only grows."""

    agents: int
    values: Mapping[str, Fraction | None]
    is_answer: bool


def neighbours_of(answer: Calculation, given: Mapping[str, Decimal]) -> list[Neighbour]:
    """The answer with up to two people fewer and more, by their number."""
    agents = int(answer.values["agents"] or 0)
    inputs = {name: value for name, value in given.items() if name not in _ASKED_OTHERWISE}
    numbers = range(max(1, agents - _MOST), agents + _MOST + 1)
    return [Neighbour(each, _given_by(answer, inputs, each), each == agents) for each in numbers]


def _given_by(
    answer: Calculation, inputs: dict[str, Decimal], agents: int
) -> Mapping[str, Fraction | None]:
    try:
        return calculate(answer.name, inputs | {"agents": Decimal(agents)}).values
    except Refused:
        return {}


class Neighbours(QWidget):
    """Two fewer to two more."""

    def __init__(self, formats: Formats) -> None:
        """Start hidden: there is nothing to compare yet."""
        super().__init__()
        self._formats = formats
        self.said = QLabel()
        self.said.setWordWrap(True)
        self.view = _table()
        self.model = TableModel(self._columns(), self.view)
        self.view.setModel(self.model)
        title = QLabel(self.tr("One more, one fewer"))
        mark_role(title, "heading")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 8, 0, 8)
        layout.setSpacing(8)
        for widget in (title, self.said):
            layout.addWidget(widget)
        layout.addWidget(self.view, 0, Qt.AlignmentFlag.AlignLeft)
        self.hide()

    def compare(self, answer: Answer | None) -> None:
        """Show the neighbours of this answer; None hides the card."""
        self.setVisible(answer is not None)
        if answer is None:
            return
        rows = neighbours_of(answer.calculation, answer.given)
        self.model.show(rows)
        is_queue = "abandon_rate" not in answer.calculation.values
        self.view.setColumnHidden(self.model.columnCount() - 1, is_queue)
        self.view.selectRow(next(place for place, each in enumerate(rows) if each.is_answer))
        self.said.setText(self._sentence(rows))
        self.view.setAccessibleName(self.said.text())

    def _columns(self) -> list[Column[Neighbour]]:
        people = Column(self.tr("People"), self._people, right=True)
        return [people, *(self._column(name) for name in _COLUMNS)]

    def _column(self, name: str) -> Column[Neighbour]:
        return Column(
            result_name(name),
            lambda row: shown(name, row.values.get(name), self._formats),
            right=True,
        )

    def _people(self, row: Neighbour) -> str:
        number = self._formats.number(row.agents)
        return f"▸ {number}" if row.is_answer else number

    def _sentence(self, rows: list[Neighbour]) -> str:
        place = next(place for place, each in enumerate(rows) if each.is_answer)
        more = self.tr("With one person more, {percent} are answered in time.").format(
            percent=self._level(rows[place + 1])
        )
        if not place:
            return more
        fewer = rows[place - 1]
        if not fewer.values:
            return self.tr("With one person fewer, the queue would only grow. {more}").format(
                more=more
            )
        text = self.tr("With one person fewer, only {percent} are answered in time. {more}")
        return text.format(percent=self._level(fewer), more=more)

    def _level(self, row: Neighbour) -> str:
        return shown("service_level", row.values["service_level"], self._formats)


def _table() -> QTableView:
    view = QTableView()
    view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    view.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    view.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
    view.setTabKeyNavigation(False)
    view.setSizeAdjustPolicy(QAbstractItemView.SizeAdjustPolicy.AdjustToContents)
    view.setShowGrid(False)
    view.verticalHeader().hide()
    view.verticalHeader().setDefaultSectionSize(view.fontMetrics().height() + 8)
    view.horizontalHeader().setMinimumSectionSize(view.fontMetrics().averageCharWidth() * _AIRY)
    view.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
    return view
