"""The header: which period is looked at, by what grain, and what it is compared with."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QToolButton, QWidget

from costdesk.domain.periods import DAY, GRAINS, Span, periods_touching
from costdesk.ui.period_names import period_name

if TYPE_CHECKING:
    from collections.abc import Sequence

    from costdesk.domain.periods import Period
    from costdesk.ui.desk import Desk

_LEAST_COMPARISON = 90
_ALONG = ("previous", "year_before")
"""These comparisons go along with the period that is looked at."""
_OWN_DAYS = "own_days"
_LONGEST_FIRST = tuple(grain for grain in reversed(GRAINS) if grain != "week")
"""Of another length than what is looked at; weeks beside years would be a long list of nothing."""


class PeriodBar(QWidget):
    """Chooses what the desk looks at."""

    own_days_wanted = Signal()
    """Days that are in no list are to be compared with."""

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
        self._offered: dict[str, Period] = {}
        self.before = _button("◀", self.tr("Previous period"))
        self.after = _button("▶", self.tr("Next period"))
        self._lay_out()
        self.grain.currentIndexChanged.connect(lambda: desk.look_at(grain=self.grain.currentData()))
        self.period.currentIndexChanged.connect(lambda: desk.look_at(day=self.period.currentData()))
        self.comparison.currentIndexChanged.connect(self._compare)
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
            offered = self._desk.offered_periods()
            self._fill_periods(offered)
            self._fill_comparisons(offered)

    def _fill_periods(self, offered: Sequence[Period]) -> None:
        self.period.clear()
        for period in offered:
            self.period.addItem(self._named(period), period.span.start)
        starts = [period.span.start for period in offered]
        self.period.setCurrentIndex(starts.index(self._desk.period.span.start))
        self.period.setMinimumWidth(self.period.sizeHint().width())

    def _fill_comparisons(self, offered: Sequence[Period]) -> None:
        """Two that go along, days of one's own, each other period, then those of other lengths."""
        blocks = [[period for period in reversed(offered) if period != self._desk.period]]
        days = Span(offered[0].span.start, offered[-1].span.stop)
        fiscal_start = self._desk.definitions.fiscal_start
        blocks += [
            periods_touching(days, grain, fiscal_start)[::-1]
            for grain in _LONGEST_FIRST
            if grain != self._desk.view.grain
        ]
        view, compared = self._desk.view, self._desk.compared_period
        wanted = compared.label if view.other else view.comparison
        if view.other and not any(compared in block for block in blocks):
            blocks.insert(0, [compared])
        self._offered = {period.label: period for block in blocks for period in block}
        self.comparison.clear()
        self.comparison.addItem(self.tr("the period before"), _ALONG[0])
        self.comparison.addItem(self.tr("a year before"), _ALONG[1])
        self.comparison.addItem(self.tr("days of your choice…"), _OWN_DAYS)
        for block in blocks:
            if block:
                self.comparison.insertSeparator(self.comparison.count())
            for period in block:
                self.comparison.addItem(self._named(period), period.label)
        self.comparison.setCurrentIndex(self.comparison.findData(wanted))

    def _named(self, period: Period) -> str:
        return period_name(period, self._desk.formats)

    def _compare(self) -> None:
        """Compare with what was chosen; days of one's own are asked for first."""
        chosen = self.comparison.currentData()
        if chosen == _OWN_DAYS:
            self.refresh()  # back to what holds until then
            self.own_days_wanted.emit()
        elif chosen in self._offered:
            self._desk.look_at(comparison=self._offered[chosen])
        elif chosen in _ALONG:
            self._desk.look_at(comparison=chosen)

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
