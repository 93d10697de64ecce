"""Which channels wait in a queue, and which are staffed together."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QGridLayout, QLabel, QWidget

from costdesk.ui.dialogs.forms import filled_combo
from costdesk.ui.names import channel_name

if TYPE_CHECKING:
    from collections.abc import Iterable

    from costdesk.domain.scenarios.terms import Terms

_FEWEST_TEAMS = 3


class ChannelRows(QWidget):
    """A row for each channel."""

    changed = Signal()

    def __init__(self, channels: Iterable[str], terms: Terms) -> None:
        """Show these channels, and all that the terms name."""
        super().__init__()
        named = (channel for team in terms.teams for channel in team)
        self._queued = terms.queued
        self._teams = terms.teams
        self.teams: dict[str, QComboBox] = {}
        self.waits: dict[str, QCheckBox] = {}
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(12)
        grid.setColumnStretch(0, 1)
        for row, name in enumerate(dict.fromkeys((*channels, *named))):
            label = QLabel(channel_name(name))
            label.setWordWrap(True)
            team, waits = self._team(name), self._wait(name)
            self.teams[name], self.waits[name] = team, waits
            for column, widget in enumerate((label, team, waits)):
                grid.addWidget(widget, row, column)

    def _team(self, name: str) -> QComboBox:
        count = max(_FEWEST_TEAMS, len(self._teams))
        other = self.tr("team of its own {number}")
        choices: list[tuple[str, object]] = [(self.tr("with all others"), 0)]
        choices += [(other.format(number=place), place) for place in range(1, count + 1)]
        places = (place for place, team in enumerate(self._teams, start=1) if name in team)
        combo = filled_combo(choices, next(places, 0))
        combo.setAccessibleName(self.tr("Who handles {channel}").format(channel=channel_name(name)))
        combo.currentIndexChanged.connect(self.changed)
        return combo

    def _wait(self, name: str) -> QCheckBox:
        box = QCheckBox(self.tr("waits in a queue"))
        box.setAccessibleName(
            self.tr("{channel} waits in a queue").format(channel=channel_name(name))
        )
        box.setChecked(name in self._queued)
        box.toggled.connect(self.changed)
        return box

    @property
    def queued(self) -> tuple[str, ...]:
        """The channels that wait, those that the terms had first."""
        waiting = [name for name, box in self.waits.items() if box.isChecked()]
        kept = [name for name in self._queued if name in waiting or name not in self.waits]
        return tuple(dict.fromkeys((*kept, *waiting)))

    @property
    def chosen_teams(self) -> tuple[tuple[str, ...], ...]:
        """The teams, in their order; those that nobody is in are left out."""
        places = {name: combo.currentData() for name, combo in self.teams.items()}
        if all(
            places[it] == place for place, team in enumerate(self._teams, 1) for it in team
        ) and (sum(map(len, self._teams)) == sum(1 for place in places.values() if place)):
            return self._teams
        count = max(places.values(), default=0)
        teams = (
            tuple(name for name, place in places.items() if place == number)
            for number in range(1, count + 1)
        )
        return tuple(team for team in teams if team)
