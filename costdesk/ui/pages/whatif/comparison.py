"""Up to four saved scenarios side by side, each in its likely case, beside today."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QFrame,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from costdesk.domain.findings import Refused
from costdesk.domain.scenarios.scenario import LARGEST_COMPARISON
from costdesk.services.scenario_files import start_alike
from costdesk.services.scenarios import compare, saved_scenario
from costdesk.ui.dialogs.forms import wrapped_label
from costdesk.ui.pages.whatif.days import hours_of
from costdesk.ui.pages.whatif.export import export_scenarios
from costdesk.ui.pages.whatif.pictures import DayPicture
from costdesk.ui.pages.whatif.rows import Outcome
from costdesk.ui.pages.whatif.table import ResultTable
from costdesk.ui.pages.whatif.words import case_name
from costdesk.ui.texts import placed_sentence

if TYPE_CHECKING:
    from costdesk.services.scenarios import WhatIf
    from costdesk.ui.desk import Desk


class Comparison(QDialog):
    """Choose scenarios, and see them beside each other."""

    def __init__(self, desk: Desk, first: str = "", parent: QWidget | None = None) -> None:
        """Begin with the scenario that is looked at, and with the others while there is room."""
        super().__init__(parent)
        self._desk = desk
        self.made: tuple[WhatIf, ...] = ()
        self.setWindowTitle(self.tr("Compare scenarios"))
        self.setMinimumSize(720, 500)
        self.resize(900, 680)
        self.boxes = self._boxes(first)
        self.said = wrapped_label("quiet")
        self.table = ResultTable(self.tr("Scenarios side by side"))
        self.days_title = wrapped_label("heading")
        self.days = [(wrapped_label("quiet"), DayPicture()) for _ in range(LARGEST_COMPARISON)]
        self.problem = wrapped_label("problem")
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self.export = self.buttons.addButton(
            self.tr("&Export…"), QDialogButtonBox.ButtonRole.ActionRole
        )
        self.export.setAutoDefault(False)
        self._lay_out()
        for box in self.boxes.values():
            box.toggled.connect(self._show)
        self.buttons.rejected.connect(self.reject)
        self.export.clicked.connect(self._export)
        self._show()

    def _boxes(self, first: str) -> dict[str, QCheckBox]:
        names = [stored.name for stored in self._desk.workspace.scenarios()]
        names.sort(key=lambda name: name != first)
        boxes = {name: QCheckBox(name.replace("&", "&&")) for name in names}
        for box in list(boxes.values())[:LARGEST_COMPARISON]:
            box.setChecked(True)
        return boxes

    def _lay_out(self) -> None:
        content = QWidget()
        inside = QVBoxLayout(content)
        inside.setContentsMargins(0, 0, 12, 0)
        inside.setSpacing(8)
        for widget in (*self.boxes.values(), self.said, self.problem, self.table):
            inside.addWidget(widget)
        inside.addWidget(self.days_title)
        for label, picture in self.days:
            inside.addWidget(label)
            inside.addWidget(picture)
        inside.addStretch(1)
        area = QScrollArea()
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setWidget(content)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(12)
        column.addWidget(area, 1)
        column.addWidget(self.buttons)

    @property
    def chosen(self) -> list[str]:
        """The names that are ticked."""
        return [name for name, box in self.boxes.items() if box.isChecked()]

    def _show(self) -> None:
        try:
            found = [saved_scenario(self._desk.workspace, name) for name in self.chosen]
            self.made = compare(self._desk.workspace, found)
        except Refused as refused:
            self.made = ()
            self._complain(placed_sentence(refused.findings[0]))
        else:
            self._complain("")
        self.export.setEnabled(bool(self.made))
        self._show_table()

    def _complain(self, text: str) -> None:
        if len(self.chosen) > LARGEST_COMPARISON:
            text = self.tr("Up to four have room side by side.")
        self.problem.setText(text)
        self.problem.setHidden(not text)

    def _show_table(self) -> None:
        is_alike = start_alike(self.made)
        outcomes: list[Outcome] = []
        for each in self.made:
            months, likely = each.base.months, each.evaluation.likely
            if is_alike and not outcomes:
                base = each.evaluation.base
                outcomes.append(Outcome(case_name("base"), base, months, is_base=True))
            outcomes.append(Outcome(each.scenario.name, likely, months))
        self.said.setText(
            self.tr("Likely case of each, all from the same figures.")
            if is_alike
            else self.tr("Likely case of each. They start from different figures.")
        )
        self.table.show_outcomes(outcomes, self._desk.formats)
        self.table.setHidden(not outcomes)
        self._show_days()

    def _show_days(self) -> None:
        """Agents through the day of each scenario, with a line for today."""
        title = self.tr("Agents needed through an average day; the line above is today")
        found = [(each.scenario.name, hours) for each in self.made if (hours := hours_of(each))]
        self.days_title.setText(title)
        self.days_title.setHidden(not found)
        for place, (label, picture) in enumerate(self.days):
            name, hours = found[place] if place < len(found) else ("", [])
            label.setText(name)
            picture.show_hours(hours, f"{name}: {title}")
            for widget in (label, picture):
                widget.setHidden(not hours)

    def _export(self) -> None:
        said = export_scenarios(self.made, self._desk, self)
        if said:
            self.said.setText(said)
