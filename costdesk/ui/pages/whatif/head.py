"""The head of the left side: which scenario, what can be done with it, and where it starts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QMenu,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from costdesk.domain.periods import parse_period
from costdesk.domain.scenarios.scenario import LAST_TWELVE
from costdesk.ui.period_names import period_name
from costdesk.ui.theme import mark_role

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QAction

    from costdesk.domain.periods import Period
    from costdesk.domain.scenarios.base import Base
    from costdesk.ui.formats import Formats
    from costdesk.ui.pages.whatif.draft import Draft

_NEW = ""
_SHORT = 20


class Head(QWidget):
    """Scenario and base."""

    chosen = Signal(str)
    """Another saved scenario is wanted; an empty name is a new one."""
    base_chosen = Signal(str)
    """The label of another base is wanted; empty are figures of the owner's own."""

    def __init__(self) -> None:
        """Start without scenarios."""
        super().__init__()
        self.scenarios = QComboBox()
        self.scenarios.setMinimumContentsLength(_SHORT)
        self.scenarios.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.bases = QComboBox()
        self.bases.setMinimumContentsLength(_SHORT)
        self.bases.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.edit = QPushButton(self.tr("Change these fi&gures…"))
        self.save = QPushButton(self.tr("&Save"))
        self.more = QPushButton(self.tr("&More"))
        self.more.setProperty("hasMenu", True)  # noqa: FBT003 - Qt's
        self.menu = QMenu(self.more)
        self.more.setMenu(self.menu)
        self.actions_by_name = {name: self._action(name) for name in self._names()}
        self.unsaved = QLabel(self.tr("What you changed is not in the workspace yet."))
        self.unsaved.setWordWrap(True)
        mark_role(self.unsaved, "quiet")
        self._lay_out()
        self.scenarios.activated.connect(self._choose)
        self.bases.activated.connect(self._choose_base)
        self.edit.clicked.connect(lambda: self.base_chosen.emit(""))

    def _names(self) -> dict[str, str]:
        return {
            "new": self.tr("New scenario"),
            "sample": self.tr("An example"),
            "rename": self.tr("Rename…"),
            "duplicate": self.tr("Duplicate"),
            "delete": self.tr("Delete"),
            "compare": self.tr("Compare scenarios…"),
            "export": self.tr("Export…"),
            "report": self.tr("Report…"),
        }

    def _action(self, name: str) -> QAction:
        if name in ("rename", "compare"):
            self.menu.addSeparator()
        return self.menu.addAction(self._names()[name])

    def _lay_out(self) -> None:
        grid = QGridLayout()
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setVerticalSpacing(4)
        rows = ((self.tr("Sce&nario"), self.scenarios), (self.tr("Start f&rom"), self.bases))
        for row, (text, combo) in enumerate(rows):
            label = QLabel(text)
            label.setBuddy(combo)
            combo.setAccessibleName(text.replace("&", ""))
            # Above, not beside: names of scenarios are long, and the side is narrow.
            grid.addWidget(label, 2 * row, 0)
            grid.addWidget(combo, 2 * row + 1, 0)
        grid.addWidget(self.edit, grid.rowCount(), 0, Qt.AlignmentFlag.AlignLeft)
        buttons = QHBoxLayout()
        buttons.addWidget(self.save)
        buttons.addWidget(self.more)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(grid)
        column.addLayout(buttons)
        column.addWidget(self.unsaved)

    def show_draft(self, draft: Draft, names: Sequence[str], *, is_read_only: bool) -> None:
        """List the saved scenarios with the one that is worked on."""
        self.scenarios.clear()
        if draft.kept is None:
            self.scenarios.addItem(draft.scenario.name or self.tr("New scenario"), _NEW)
        for name in names:
            self.scenarios.addItem(name, name)
        if draft.kept is not None:
            self.scenarios.setCurrentIndex(self.scenarios.findData(draft.kept.name))
        self.note(draft, is_read_only=is_read_only)
        is_kept = draft.kept is not None and not is_read_only
        for name in ("rename", "duplicate", "delete"):
            self.actions_by_name[name].setEnabled(is_kept)
        self.actions_by_name["compare"].setEnabled(bool(names))

    def note(self, draft: Draft, *, is_read_only: bool) -> None:
        """Say whether what is shown is saved."""
        can_save = draft.is_changed and not is_read_only
        self.save.setEnabled(can_save)
        self.unsaved.setHidden(not can_save)
        self.actions_by_name["export"].setEnabled(bool(draft.scenario.levers))

    def show_bases(self, draft: Draft, looked_at: Period, formats: Formats, span: str) -> None:
        """Offer the last twelve months, the period looked at, and figures of one's own."""
        start = draft.scenario.start
        self.bases.clear()
        last = self.tr("The last twelve months")
        self.bases.addItem(last, LAST_TWELVE)
        self.bases.addItem(period_name(looked_at, formats), looked_at.label)
        if self.bases.findData(start.period) < 0 and not start.given:
            period = parse_period(start.period)
            name = period_name(period, formats) if period else start.period
            self.bases.addItem(name, start.period)
        self.bases.addItem(self.tr("Figures of my own"), "")
        self.edit.setHidden(start.given is None)
        self.bases.setCurrentIndex(self.bases.findData("" if start.given else start.period))
        self.bases.setToolTip(span)
        for place in range(self.bases.count()):
            text = self.bases.itemText(place)
            self.bases.setItemData(place, text, Qt.ItemDataRole.ToolTipRole)

    def _choose(self, place: int) -> None:
        name = self.scenarios.itemData(place)
        if name:
            self.chosen.emit(name)

    def _choose_base(self, place: int) -> None:
        self.base_chosen.emit(self.bases.itemData(place))


def base_span(base: Base | None, formats: Formats) -> str:
    """From the first to the last day of a base; empty for one that is written down."""
    if base is None or base.start is None or base.last is None:
        return ""
    return f"{formats.day(base.start)} – {formats.day(base.last)}"
