"""How contacts are spread over the day and over the days of a week."""

from __future__ import annotations

from fractions import Fraction
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QFileDialog,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from costdesk.domain.findings import Refused
from costdesk.services.day_shapes import shape_file, shape_typed
from costdesk.services.scenario_files import clock
from costdesk.ui.dialogs.forms import filled_combo, wrapped_label
from costdesk.ui.pages.whatif.numbers import Limits, Numbers
from costdesk.ui.pages.whatif.words import weekday_name
from costdesk.ui.texts import sentence
from costdesk.ui.theme import mark_role

if TYPE_CHECKING:
    from collections.abc import Sequence

    from costdesk.domain.scenarios.terms import Opening
    from costdesk.ui.formats import Formats

_LINES = 5
_WEEK = 7
_USUAL, _OWN, _EVEN, _COUNTED = "usual", "own", "even", "counted"
_WEIGHT = Limits(0, 10**9, is_needed=True)


class DayShape(QWidget):
    """The usual shape of a day, or the contacts of each interval."""

    changed = Signal()

    def __init__(self, opening: Opening, formats: Formats) -> None:
        """Show the shape as it is."""
        super().__init__()
        self._formats = formats
        self._before = opening
        self._opening = opening
        self.weights: tuple[Fraction, ...] = opening.shape
        choices = [(self.tr("a morning peak, as usual"), _USUAL), (self.tr("as I write it"), _OWN)]
        self.kind = filled_combo(choices, _OWN if opening.shape else _USUAL)
        self.kind.setAccessibleName(self.tr("How contacts are spread over the day"))
        self.text = QPlainTextEdit()
        self.text.setTabChangesFocus(True)
        self.text.setAccessibleName(self.tr("Contacts of each interval"))
        self.text.setFixedHeight(self.fontMetrics().lineSpacing() * _LINES + 16)
        self.hint = wrapped_label(
            "quiet",
            self.tr(
                "The contacts of an average day: a number for each interval, or a time and a "
                "number a line, as they are copied from a spreadsheet."
            ),
        )
        self.note = wrapped_label("quiet")
        self.file = QPushButton(self.tr("From a file…"))
        self.file.setAutoDefault(False)
        self._lay_out()
        self._written = self._lines()
        self.text.setPlainText(self._written)
        self.kind.currentIndexChanged.connect(self.judge)
        self.text.textChanged.connect(self.judge)
        self.file.clicked.connect(self._choose_file)
        self.judge()

    def _lines(self) -> str:
        opening, formats = self._opening, self._formats
        return "\n".join(
            f"{clock(start)}\t{formats.decimal(weight)}"
            for start, weight in zip(opening.starts, opening.shape, strict=False)
        )

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.addWidget(self.file)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        for widget in (self.kind, self.hint, self.text):
            column.addWidget(widget)
        column.addLayout(row)
        column.addWidget(self.note)

    def open_from(self, opening: Opening) -> None:
        """Take other hours or intervals."""
        if opening != self._opening:
            self._opening = opening
            self.judge()

    def judge(self) -> None:
        """Say what was understood."""
        is_own = self.kind.currentData() == _OWN
        for part in (self.hint, self.text, self.file, self.note):
            part.setHidden(not is_own)
        said, role = "", "quiet"
        try:
            self.weights = self._read() if is_own else ()
        except Refused as refused:
            self.weights = ()
            said, role = sentence(refused.findings[0]), "problem"
        else:
            if is_own:
                busiest = max(range(len(self.weights)), key=self.weights.__getitem__)
                time = clock(self._opening.starts[busiest])
                said = self.tr("Busiest from {time} on.").format(time=time)
        self.note.setText(said)
        mark_role(self.note, "problem" if role == "problem" else "quiet")
        self.changed.emit()

    def _read(self) -> tuple[Fraction, ...]:
        text = self.text.toPlainText()
        is_same = self._opening.starts == self._before.starts
        if self._before.shape and text == self._written and is_same:
            return self._before.shape
        return shape_typed(text, self._opening, self._formats.decimal_mark)

    @property
    def is_right(self) -> bool:
        """Whether there is a shape to use."""
        return self.kind.currentData() == _USUAL or bool(self.weights)

    def _choose_file(self) -> None:
        kinds = self.tr("Texts and CSV files (*.csv *.txt *.tsv)")
        chosen, _ = QFileDialog.getOpenFileName(self, self.tr("Contacts of a day"), "", kinds)
        if chosen:
            self.take_file(Path(chosen))

    def take_file(self, path: Path) -> None:
        """Show what a file says, as if it had been pasted."""
        try:
            self.text.setPlainText(shape_file(path, self._formats.language))
        except Refused as refused:
            self.note.setText(sentence(refused.findings[0]))
            mark_role(self.note, "problem")


class WeekRow(QWidget):
    """Every day alike, as the contacts were counted, or a weight for each."""

    changed = Signal()

    def __init__(self, opening: Opening, counted: Sequence[Fraction], formats: Formats) -> None:
        """Show the week as it is; ``counted`` are the contacts of each day, where known."""
        super().__init__()
        self._counted = counted
        self._opening = opening
        self._days = opening.days_per_week
        choices: list[tuple[str, object]] = [(self.tr("every open day alike"), _EVEN)]
        if counted or opening.counted_week:
            choices.append((self.tr("as counted by day"), _COUNTED))
        choices.append((self.tr("as I write it"), _OWN))
        chosen = _COUNTED if opening.counted_week else _OWN if opening.week else _EVEN
        self.kind = filled_combo(choices, chosen)
        self.kind.setAccessibleName(self.tr("How contacts are spread over the week"))
        self._names = [str(place) for place in range(_WEEK)]
        self.numbers = Numbers(dict.fromkeys(self._names, _WEIGHT), formats)
        self._labels = [QLabel(weekday_name(place)) for place in range(_WEEK)]
        self._fill()
        self._lay_out()
        self._show()
        self.kind.currentIndexChanged.connect(self._show)
        self.numbers.changed.connect(self.changed)

    def _fill(self) -> None:
        known = [*self._opening.week] or [Fraction(round(each)) for each in self._counted]
        known += [Fraction(100)] * (_WEEK - len(known))
        self.numbers.fill(dict(zip(self._names, known, strict=False)))

    def _lay_out(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(8)
        for place, label in enumerate(self._labels):
            mark_role(label, "quiet")
            field = self.numbers.fields[str(place)]
            field.name(weekday_name(place))
            grid.addWidget(label, place // 4 * 2, place % 4)
            grid.addWidget(field, place // 4 * 2 + 1, place % 4, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self.kind)
        column.addLayout(grid)

    def open_on(self, days: int) -> None:
        """Show so many days from Monday on."""
        if days != self._days:
            self._days = days
            self._show()

    def _show(self) -> None:
        is_own = self.kind.currentData() == _OWN
        for place, label in enumerate(self._labels):
            for widget in (label, self.numbers.fields[str(place)]):
                widget.setHidden(not is_own or place >= self._days)
        self.changed.emit()

    @property
    def is_counted(self) -> bool:
        """Whether the counts by day decide."""
        return bool(self.kind.currentData() == _COUNTED)

    @property
    def weights(self) -> tuple[Fraction, ...]:
        """A weight for each open day; none where not written."""
        if self.kind.currentData() != _OWN:
            return ()
        found = [self.numbers.value(name) for name in self._names[: self._days]]
        return tuple(each for each in found if each is not None)

    @property
    def is_right(self) -> bool:
        """Whether the weights can be used."""
        if self.kind.currentData() != _OWN:
            return True
        return self.numbers.are_right(self._names[: self._days]) and any(self.weights)
