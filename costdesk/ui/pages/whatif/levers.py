"""The levers of the scenario, one below the other, and the list to add more from."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QPushButton, QVBoxLayout, QWidget

from costdesk.domain.contacts import CHANNELS
from costdesk.services.lever_kinds import lever_kinds, lever_texts
from costdesk.services.scenarios import new_lever
from costdesk.ui.pages.whatif.lever_card import LeverCard
from costdesk.ui.pages.whatif.words import groups

if TYPE_CHECKING:
    from collections.abc import Sequence

    from costdesk.domain.scenarios.base import Base
    from costdesk.domain.scenarios.levers import Lever
    from costdesk.ui.formats import Formats


class LeverList(QWidget):
    """All levers of a scenario."""

    changed = Signal()

    def __init__(self) -> None:
        """Start without levers."""
        super().__init__()
        self._formats: Formats | None = None
        self._base: Base | None = None
        self.cards: list[LeverCard] = []
        self.adder = QPushButton(self.tr("&Add a lever"))
        self.adder.setProperty("hasMenu", True)  # noqa: FBT003 - Qt's
        self.menu = QMenu(self.adder)
        self.adder.setMenu(self.menu)
        self._column = QVBoxLayout()
        self._column.setSpacing(8)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(self._column)
        column.addWidget(self.adder)

    def speak(self, formats: Formats) -> None:
        """Offer the levers in a language."""
        self._formats = formats
        names = lever_texts(formats.language).names
        self.menu.clear()
        for title, kinds in groups():
            group = self.menu.addMenu(title)
            for kind in kinds:
                group.addAction(names[kind], partial(self.add, kind))

    def stand_on(self, base: Base | None) -> None:
        """Know which contacts there are."""
        if base is not self._base:
            self._base = base
            for card in self.cards:
                card.stand_on(base)

    @property
    def levers(self) -> tuple[Lever, ...]:
        """The levers as they stand in the fields."""
        return tuple(card.lever for card in self.cards)

    def show_levers(self, levers: Sequence[Lever]) -> None:
        """Show these in place of what is shown."""
        for card in self.cards:
            self._take_out(card)
        self.cards = []
        for lever in levers:
            self._put(lever)

    def add(self, kind: str) -> None:
        """Add a lever of a kind, opened, with the keyboard in its first number."""
        lever = new_lever(lever_kinds()[kind])
        if "moved_percent" in lever_kinds()[kind].effects:
            lever = replace(lever, channel=self._missing_channel())
        card = self._put(lever)
        card.open()
        next(iter(card.rows.values())).fields["likely"].setFocus()
        self.changed.emit()

    def _missing_channel(self) -> str:
        known = {stream.channel for stream in self._base.streams} if self._base else set()
        return next((name for name in CHANNELS if name not in known), CHANNELS[0])

    def _put(self, lever: Lever) -> LeverCard:
        if self._formats is None:
            raise LookupError("no language is spoken yet")
        cells = [stream.name for stream in self._base.streams] if self._base else []
        card = LeverCard(lever, self._formats, cells, self._base)
        card.changed.connect(self.changed)
        card.removed.connect(partial(self._remove, card))
        self.cards.append(card)
        self._column.addWidget(card)
        card.show()
        return card

    def _remove(self, card: LeverCard) -> None:
        self.cards.remove(card)
        self._take_out(card)
        self.adder.setFocus()
        self.changed.emit()

    def _take_out(self, card: LeverCard) -> None:
        card.hide()
        self._column.removeWidget(card)
        card.deleteLater()
