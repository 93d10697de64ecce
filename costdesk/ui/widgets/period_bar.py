"""The header: which period is looked at, by what grain, and what it is compared with."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QToolButton, QWidget

from costdesk.domain.periods import DAY, GRAINS
from costdesk.ui.period_names import period_name

if TYPE_CHECKING:
    from datetime import date

    from costdesk.ui.desk import Comparison, Desk

_LEAST_COMPARISON = 90
_ALONG = 2
"""So many comparisons go along with the period that is looked at."""


class PeriodBar(QWidget):
    """Chooses what the desk looks at."""

    def __init__(self, desk: Desk) -> None:
        """Follow the desk."""
        super().__init__()
        self._desk = desk
        self.grain = QComboBox()
        self.grain.setAccessibleName(self.tr("Length of the periods"))
        names = (self.tr("Week"), self.tr("Month"), self.tr("Quarter"), self.tr("Year"))
        for name, grain in zip(names, GRAINS, strict=True):
            self.grain.addItem(name, grain)
        self.period = QComboBox()
        self.period.setAccessibleName(self.tr("Period"))
        self.period.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.comparison = QComboBox()
        self.before = _button("◀", self.tr("Previous period"))
        self.after = _button("▶", self.tr("Next period"))
        self._lay_out()
        self.grain.currentIndexChanged.connect(lambda: desk.look_at(grain=self.grain.currentData()))
        self.period.currentIndexChanged.connect(lambda: desk.look_at(day=self.period.currentData()))
        self.comparison.currentIndexChanged.connect(
            lambda: desk.look_at(comparison=self.comparison.currentData())
        )
        self.before.clicked.connect(self.go_back)
        self.after.clicked.connect(self.go_on)
        desk.opened.connect(self.refresh)
        desk.view_changed.connect(self.refresh)
        desk.changed.connect(self.refresh)
        self.refresh()

    def _lay_out(self) -> None:
        compared = QLabel(self.tr("compared with"))
        compared.setBuddy(self.comparison)
        self.comparison.setAccessibleName(compared.text())
        # Where room is short, this gives way before the name of the period is cut.
        self.comparison.setMinimumWidth(_LEAST_COMPARISON)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(16, 10, 16, 10)
        for widget in (self.grain, self.before, self.period, self.after, compared, self.comparison):
            layout.addWidget(widget)
        layout.addStretch(1)

    def refresh(self) -> None:
        """Show what the desk looks at."""
        self.setVisible(self._desk.is_open)
        if not self._desk.is_open:
            return
        with (
            QSignalBlocker(self.grain),
            QSignalBlocker(self.period),
            QSignalBlocker(self.comparison),
        ):
            self.grain.setCurrentIndex(self.grain.findData(self._desk.view.grain))
            formats, offered = self._desk.formats, self._desk.offered_periods()
            names = [(period_name(period, formats), period.span.start) for period in offered]
            self._fill_periods(names)
            self._fill_comparisons(names)

    def _fill_periods(self, names: list[tuple[str, date]]) -> None:
        self.period.clear()
        for name, start in names:
            self.period.addItem(name, start)
        starts = [start for _, start in names]
        self.period.setCurrentIndex(starts.index(self._desk.period.span.start))
        self.period.setMinimumWidth(self.period.sizeHint().width())

    def _fill_comparisons(self, names: list[tuple[str, date]]) -> None:
        """The two that go along with the period, then every other period, the newest first."""
        choices: list[tuple[str, Comparison | date]] = [
            (self.tr("the period before"), "previous"),
            (self.tr("a year before"), "year_before"),
        ]
        looked_at = self._desk.period.span.start
        choices += [(name, start) for name, start in reversed(names) if start != looked_at]
        view, compared = self._desk.view, self._desk.compared_period
        wanted = compared.span.start if view.other else view.comparison
        known = [data for _, data in choices]
        if wanted not in known:
            choices.append((period_name(compared, self._desk.formats), wanted))
            known.append(wanted)
        self.comparison.clear()
        for name, data in choices:
            self.comparison.addItem(name, data)
        self.comparison.setCurrentIndex(known.index(wanted))
        self.comparison.insertSeparator(_ALONG)

    def go_back(self) -> None:
        """Look at the period before."""
        self._desk.look_at(day=self._desk.period.span.start - DAY)

    def go_on(self) -> None:
        """Look at the period after."""
        self._desk.look_at(day=self._desk.period.span.stop)


def _button(sign: str, name: str) -> QToolButton:
    button = QToolButton()
    button.setText(sign)
    button.setToolTip(name)
    button.setAccessibleName(name)
    button.setAutoRaise(True)
    return button
