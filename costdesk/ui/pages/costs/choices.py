"""Boxes to choose from: what is shown is in the owner's words, what is kept in the engine's."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QComboBox, QCompleter

from costdesk.domain.contacts import CHANNELS, DIRECTIONS, Cell
from costdesk.domain.costs import CATEGORIES, RECURRENCES
from costdesk.ui.names import category_name, channel_name, direction_name, recurrence_name
from costdesk.ui.pages.costs.usual import UsualCost, known_costs

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from costdesk.services.workspace import LedgerRow, Workspace

_SHORTEST = 6
_BUILT_IN = tuple(category.name for category in CATEGORIES)


class Known(NamedTuple):
    """What the workspace knows: names to offer in the boxes of the form."""

    categories: Sequence[str] = _BUILT_IN
    channels: Sequence[str] = CHANNELS
    lines: Sequence[str] = ()
    cells: Sequence[Cell] = ()
    costs: Sequence[UsualCost] = ()


def known_to(workspace: Workspace, rows: Sequence[LedgerRow]) -> Known:
    """What a workspace knows; ``rows`` are those of its ledger."""
    cells = workspace.cells()
    lines = {cell.line for cell in cells} | {row.line for row in rows}
    return Known(
        [category.name for category in workspace.categories()],
        workspace.channels(),
        sorted(lines - {""}),
        cells,
        known_costs(rows),
    )


class Choice(QComboBox):
    """A box of texts, each standing for a value; an open one takes other texts too."""

    typed = Signal()
    """Something was typed in an open box."""

    def __init__(self, *, is_open: bool = False) -> None:
        """``is_open``: what is typed and not in the list is a value of its own."""
        super().__init__()
        self.setEditable(is_open)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(_SHORTEST)
        if is_open:
            self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
            completer = QCompleter(self.model(), self)
            completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
            completer.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
            completer.setFilterMode(Qt.MatchFlag.MatchContains)
            self.setCompleter(completer)
        line = self.lineEdit()
        if line:
            line.textEdited.connect(self.typed)

    def offer(self, choices: Iterable[tuple[str, str]]) -> None:
        """Offer other texts with their values; what is chosen stays."""
        value = self.value()
        with QSignalBlocker(self):
            self.clear()
            for text, name in choices:
                self.addItem(text, name)
            self.choose(value)

    def choose(self, value: str) -> None:
        """Choose a value; in an open box one that is not offered is written."""
        place = self.findData(value)
        self.setCurrentIndex(place)
        if place < 0 and self.isEditable():
            self.setEditText(value)

    def value(self) -> str:
        """What is chosen, or what was typed."""
        if not self.isEditable():
            return str(self.currentData() or "")
        typed = self.currentText().strip()
        place = self.findText(typed, Qt.MatchFlag.MatchFixedString)
        return typed if place < 0 else str(self.itemData(place) or "")


def category_choices(known: Known) -> list[tuple[str, str]]:
    """Categories by their names."""
    return [(category_name(name), name) for name in known.categories]


def recurrence_choices() -> list[tuple[str, str]]:
    """How often: the most usual first."""
    usual = ("monthly", "once", "quarterly", "yearly")
    others = [name for name in RECURRENCES if name not in usual]
    return [(recurrence_name(name), name) for name in (*usual, *others)]


def direction_choices(none: str) -> list[tuple[str, str]]:
    """Directions, after a text for none."""
    return [(none, ""), *((direction_name(name), name) for name in DIRECTIONS)]


def channel_choices(known: Known, none: str) -> list[tuple[str, str]]:
    """Channels, after a text for none."""
    return [(none, ""), *((channel_name(name), name) for name in known.channels)]


def line_choices(known: Known, none: str) -> list[tuple[str, str]]:
    """Lines, after a text for none."""
    return [(none, ""), *((name, name) for name in known.lines)]
