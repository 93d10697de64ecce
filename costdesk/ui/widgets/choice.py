"""One of a few, side by side, as radio buttons; on as many lines as they need."""

from __future__ import annotations

from typing import TYPE_CHECKING, Generic, TypeVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QRadioButton, QWidget

from costdesk.ui.widgets.flow import FlowLayout

if TYPE_CHECKING:
    from collections.abc import Sequence

Value = TypeVar("Value")


class Choices(QWidget, Generic[Value]):
    """Radio buttons, each for a value; nothing is chosen at first."""

    changed = Signal()

    def __init__(self, choices: Sequence[tuple[str, Value]]) -> None:
        """Texts, with their mnemonics, and the values they stand for."""
        super().__init__()
        self._values = [value for _, value in choices]
        self._group = QButtonGroup(self)
        line = FlowLayout()
        for place, (text, _) in enumerate(choices):
            button = QRadioButton(text)
            self._group.addButton(button, place)
            line.addWidget(button)
        self.setLayout(line)
        self.setFocusProxy(self._group.button(0))
        self._group.idClicked.connect(self.changed)

    @property
    def chosen(self) -> Value | None:
        """The value of the button that is down."""
        place = self._group.checkedId()
        return None if place < 0 else self._values[place]

    def choose(self, value: Value) -> None:
        """Press a button without telling."""
        self._group.button(self._values.index(value)).setChecked(True)

    def clear(self) -> None:
        """Nothing is chosen, without telling."""
        self._group.setExclusive(False)
        for button in self._group.buttons():
            button.setChecked(False)
        self._group.setExclusive(True)

    def click(self, value: Value) -> None:
        """Press a button as a person would."""
        self._group.button(self._values.index(value)).click()
