"""Rows of numbers under headings, a row for each thing; more rows are added from a list."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QMenu, QPushButton, QVBoxLayout, QWidget

from costdesk.domain.findings import Code, Finding
from costdesk.ui.dialogs.forms import start_typing
from costdesk.ui.pages.whatif.numbers import Limits, Numbers
from costdesk.ui.theme import mark_role
from costdesk.ui.words import breakable

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence
    from fractions import Fraction

    from costdesk.ui.formats import Formats

    Row = Sequence[Fraction | None]


_USUAL_NAME = "Inbound social media"


class Column(NamedTuple):
    """A number of each row: its heading, and within which limits it is."""

    heading: str
    limits: Limits


class OwnRows(QWidget):
    """What was written of each thing; the first number of a row says that it is there."""

    changed = Signal()

    def __init__(
        self,
        columns: Sequence[Column],
        called: Callable[[str], str],
        adder: str,
        formats: Formats,
    ) -> None:
        """``called`` says the name of a thing, ``adder`` what the list of others is called."""
        super().__init__()
        self._columns = columns
        self._called = called
        self.numbers = Numbers({}, formats)
        self.numbers.changed.connect(self.changed)
        self.names: list[str] = []
        self.adder = QPushButton(adder)
        self.adder.setProperty("hasMenu", True)  # noqa: FBT003 - Qt's
        self.menu = QMenu(self.adder)
        self.adder.setMenu(self.menu)
        self._offered: list[str] = []
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(12)
        self._grid.setColumnStretch(0, 1)
        self._grid.setColumnMinimumWidth(0, self.fontMetrics().horizontalAdvance(_USUAL_NAME))
        self._head()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(self._grid)
        column.addWidget(self.adder, 0, Qt.AlignmentFlag.AlignLeft)

    def _head(self) -> None:
        for place, column in enumerate(self._columns, start=1):
            label = QLabel(column.heading)
            label.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignBottom)
            mark_role(label, "quiet")
            self._grid.addWidget(label, 0, place)

    def offer(self, names: Iterable[str]) -> None:
        """Offer these, as far as they have no row yet."""
        self._offered = [*names]
        self._list()

    def _list(self) -> None:
        self.menu.clear()
        others = [name for name in self._offered if name not in self.names]
        for name in others:
            text = self._called(name).replace("&", "&&")
            self.menu.addAction(text, partial(self._choose, name))
        self.adder.setEnabled(bool(others))

    def _choose(self, name: str) -> None:
        self.put(name)
        start_typing(self.numbers.fields[_key(name, 0)])
        self.changed.emit()

    def put(self, name: str) -> None:
        """Have a row for it, empty if there is none yet."""
        if name in self.names:
            return
        self.names.append(name)
        row, called = len(self.names), self._called(name)
        label = QLabel(breakable(called))
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        self._grid.addWidget(label, row, 0)
        for place, column in enumerate(self._columns):
            field = self.numbers.add(_key(name, place), column.limits)
            field.name(f"{called}: {column.heading}")
            self._grid.addWidget(field, row, place + 1)
        self._list()

    def fill(self, rows: Mapping[str, Row]) -> None:
        """Show these numbers in place of what is shown."""
        for name in rows:
            self.put(name)
        empty = [None] * len(self._columns)
        for name in self.names:
            for place, number in enumerate(rows.get(name, empty)):
                self.numbers.fill({_key(name, place): number})

    @property
    def is_right(self) -> bool:
        """Whether every number can be, and no row lacks its first."""
        if self.names and not self.numbers.are_right():
            return False
        lacking = [name for name in self.names if not self._is_whole(name)]
        return not lacking

    def _is_whole(self, name: str) -> bool:
        first, *others = (
            self.numbers.fields[_key(name, place)] for place in range(len(self._columns))
        )
        if first.text or not any(other.text for other in others):
            return True
        first.complain(Finding(Code.REQUIRED))
        return False

    @property
    def rows(self) -> dict[str, tuple[Fraction | None, ...]]:
        """The rows that have a first number."""
        places = range(len(self._columns))
        found = {
            name: tuple(self.numbers.value(_key(name, place)) for place in places)
            for name in self.names
        }
        return {name: row for name, row in found.items() if row[0] is not None}


def _key(name: str, place: int) -> str:
    return f"{place} {name}"
