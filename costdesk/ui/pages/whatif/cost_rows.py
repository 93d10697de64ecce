"""Which costs follow: a row for each category, with what can be avoided of it on demand."""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QGridLayout, QLabel, QWidget

from costdesk.domain.scenarios.terms import BEHAVIOURS
from costdesk.ui.dialogs.forms import filled_combo
from costdesk.ui.names import category_name
from costdesk.ui.pages.whatif.numbers import Limits, Numbers
from costdesk.ui.pages.whatif.words import behaviour_name
from costdesk.ui.theme import mark_role
from costdesk.ui.widgets.fields import Field, day_field

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from costdesk.domain.scenarios.terms import Behaviour, Terms
    from costdesk.ui.formats import Formats

_AVOIDABLE = Limits(0, 100, is_percent=True)
_SIMPLE = 3
_LONGEST_DAY = "30-12-2026 000"


class CostRows(QWidget):
    """How each category follows the work."""

    changed = Signal()

    def __init__(self, categories: Iterable[str], terms: Terms, formats: Formats) -> None:
        """Show the categories as the terms have them."""
        super().__init__()
        self._terms = terms
        self._formats = formats
        names = list(categories)
        self.kinds: dict[str, QComboBox] = {}
        self.ends: dict[str, QCheckBox] = {}
        self.days: dict[str, Field[date]] = {}
        self.avoidable = Numbers(dict.fromkeys(names, _AVOIDABLE), formats)
        self.avoidable.fill({name: terms.behaviour(name).avoidable for name in names})
        self.avoidable.changed.connect(self.changed)
        self._detailed: list[QWidget] = []
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(12)
        self._grid.setColumnStretch(0, 1)
        for column, text in enumerate(("", "", "", self.tr("avoidable (%)"), self.tr("ends on"))):
            if text:
                self._add(self._heading(text), 0, column)
        for row, name in enumerate(names, start=1):
            self._put(name, row)
        self.show_details(is_detailed=False)

    @staticmethod
    def _heading(text: str) -> QLabel:
        label = QLabel(text)
        mark_role(label, "quiet")
        return label

    def _add(self, widget: QWidget, row: int, column: int) -> None:
        if column < _SIMPLE:
            self._grid.addWidget(widget, row, column)
            return
        self._grid.addWidget(widget, row, column, Qt.AlignmentFlag.AlignVCenter)
        self._detailed.append(widget)

    def _put(self, name: str, row: int) -> None:
        behaviour, called = self._terms.behaviour(name), category_name(name)
        label = QLabel(called)
        label.setWordWrap(True)
        kind = filled_combo([(behaviour_name(it), it) for it in BEHAVIOURS], behaviour.kind)
        kind.setAccessibleName(self.tr("How {category} follows").format(category=called))
        kind.currentIndexChanged.connect(self.changed)
        end = QCheckBox(self.tr("can end"))
        end.setAccessibleName(self.tr("{category} can end").format(category=called))
        end.setChecked(behaviour.can_end)
        part = self.avoidable.fields[name]
        part.name(self.tr("What can be avoided of {category}, in %").format(category=called))
        part.line.setMaximumWidth(self.fontMetrics().horizontalAdvance(_LONGEST_DAY))
        day = day_field(self._formats)
        day.name(self.tr("The day on which {category} ends").format(category=called))
        day.line.setMinimumWidth(self.fontMetrics().horizontalAdvance(_LONGEST_DAY))
        day.set_value(behaviour.ends)
        self.kinds[name], self.ends[name], self.days[name] = kind, end, day
        day.changed.connect(self._take_days)
        for column, widget in enumerate((label, kind, end, part, day)):
            self._add(widget, row, column)
        self._take_days()

    def _take_days(self) -> None:
        """What ends on a day cannot end before."""
        for name, day in self.days.items():
            has_day = bool(day.text)
            self.ends[name].setEnabled(not has_day)
            if has_day:
                self.ends[name].setChecked(False)
        self.changed.emit()

    def show_details(self, *, is_detailed: bool) -> None:
        """Show or hide what can be avoided and when a cost ends."""
        for widget in self._detailed:
            widget.setHidden(not is_detailed)

    @property
    def is_right(self) -> bool:
        """Whether every number and day is one that can be."""
        days = [day.problem() is None for day in self.days.values()]
        return (not self.kinds or self.avoidable.are_right()) and all(days)

    @property
    def behaviours(self) -> dict[str, Behaviour]:
        """What is other than the terms have it."""
        changed = {}
        for name, combo in self.kinds.items():
            before = self._terms.behaviour(name)
            avoidable = self.avoidable.value(name)
            now = before._replace(
                kind=combo.currentData(),
                avoidable=Fraction(1) if avoidable is None else avoidable,
                can_end=self.ends[name].isChecked(),
                ends=self.days[name].value(),
            )
            if now != before:
                changed[name] = now
        return changed
