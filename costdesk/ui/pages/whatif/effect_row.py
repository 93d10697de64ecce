"""One number of a lever: the likely case with a slider, the cautious and hopeful ones on demand."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction
from functools import partial
from math import ceil, floor
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QSlider, QVBoxLayout, QWidget

from costdesk.domain.scenarios.levers import CASES, Range, range_problems
from costdesk.ui.pages.whatif.words import case_name
from costdesk.ui.theme import mark_role
from costdesk.ui.widgets.fields import Field, NumberLine, money_field, number_field

if TYPE_CHECKING:
    from PySide6.QtGui import QWheelEvent

    from costdesk.domain.scenarios.effects import Effect
    from costdesk.ui.formats import Formats

_FARTHEST = {"percent": 50, "points": 20}
_WHOLE = 100
_LONG = 1000
"""From here on it might be a mark of thousands that was typed, so it is said again."""


class StillSlider(QSlider):
    """A slider that the wheel does not move: who scrolls the page means the page."""

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802 - Qt's
        """Leave it to what is around."""
        event.ignore()


class Bounds(NamedTuple):
    """From where to where a slider goes."""

    least: int
    most: int


def bounds_of(effect: Effect, value: Range | None) -> Bounds | None:
    """Where a slider of an effect ends; None for what has no scale of its own."""
    farthest = _FARTHEST.get(effect.unit)
    if farthest is None:
        return None
    is_part = effect.least == 0 and effect.most == _WHOLE
    least, most = (0, _WHOLE) if is_part else (-farthest, farthest)
    if effect.least is not None:
        least = max(least, effect.least)
    known = value or Range.of(0)
    return Bounds(min(least, floor(min(known))), max(most, ceil(max(known))))


class EffectRow(QWidget):
    """A number of a lever with its three cases."""

    changed = Signal()

    def __init__(self, effect: Effect, label: str, value: Range | None, formats: Formats) -> None:
        """Show what the lever says; an empty field moves nothing."""
        super().__init__()
        self.effect = effect
        self._formats = formats
        self._last = value
        self._anchor = value
        self._is_detailed = False
        plain = f"{label}, {formats.currency}" if effect.unit == "money" else label
        self.label = QLabel(plain)
        self.label.setWordWrap(True)
        self.fields: dict[str, Field[Decimal]] = {}
        self.marks: dict[str, QLabel] = {}
        self.slider: StillSlider | None = None
        for case in CASES:
            self._add_field(case, plain)
        self._add_slider(plain)
        self.span = QLabel()
        self.span.setWordWrap(True)
        mark_role(self.span, "quiet")
        self._lay_out()
        self._write(value)
        for case in CASES:
            self.fields[case].changed.connect(partial(self._note, case))
            self.fields[case].committed.connect(self._settle)
        self.show_details(is_detailed=False)

    def _add_field(self, case: str, label: str) -> None:
        field = _field(self.effect, self._formats)
        field.name(f"{label}: {case_name(case)}")
        mark = QLabel(case_name(case))
        mark_role(mark, "quiet")
        self.fields[case], self.marks[case] = field, mark

    def _add_slider(self, label: str) -> None:
        bounds = bounds_of(self.effect, self._last)
        if bounds is None:
            return
        self.slider = StillSlider(Qt.Orientation.Horizontal)
        self.slider.setRange(*bounds)
        self.slider.setPageStep(5)
        self.slider.setMinimumWidth(70)
        self.slider.setAccessibleName(label)
        self.slider.valueChanged.connect(self._slide)
        self.slider.sliderReleased.connect(self._settle)

    def _lay_out(self) -> None:
        self.grid = grid = QGridLayout()
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(2)
        for column, case in enumerate(("likely", "low", "high")):
            grid.addWidget(self.marks[case], 0, column)
            grid.addWidget(self.fields[case], 1, column, Qt.AlignmentFlag.AlignTop)
            grid.setColumnStretch(column, 1)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(2)
        lines.addWidget(self.label)
        lines.addLayout(grid)
        lines.addWidget(self.span)
        self.label.setBuddy(self.fields["likely"].line)

    def show_details(self, *, is_detailed: bool) -> None:
        """Show the cautious and hopeful cases, or say them in words where they differ."""
        self._is_detailed = is_detailed
        for case in CASES:
            self.marks[case].setHidden(not is_detailed)
            if case != "likely":
                self.fields[case].setHidden(not is_detailed)
        if self.slider:
            # Beside the likely number, below where the others take the room.
            place = (2, 0, 1, 3) if is_detailed else (1, 1, 1, 2)
            self.grid.addWidget(self.slider, *place)
        self._say_span()

    @property
    def range(self) -> Range | None:
        """What is typed; what cannot be taken leaves the number as it was before."""
        return self._last

    def _write(self, value: Range | None) -> None:
        for case, field in self.fields.items():
            number = None if value is None else getattr(value, case)
            field.line.blockSignals(True)  # noqa: FBT003 - Qt's
            field.set_value(None if number is None else _decimal(number))
            field.line.blockSignals(False)  # noqa: FBT003 - Qt's
            field.settle()
        self._follow()

    def _follow(self) -> None:
        if self.slider and self._last is not None:
            self.slider.blockSignals(True)  # noqa: FBT003 - Qt's
            self.slider.setValue(round(self._last.likely))
            self.slider.blockSignals(False)  # noqa: FBT003 - Qt's

    def _slide(self, number: int) -> None:
        self.fields["likely"].set_value(Decimal(number))

    def _settle(self) -> None:
        """From here on the ends give way: not for each digit on the way to a number."""
        self._anchor = self._last

    def _note(self, case: str) -> None:
        for field in self.fields.values():
            field.settle()
        if any(field.problem() for field in self.fields.values()):
            return
        value = self._typed(case)
        if value is not None:
            found = next(range_problems(self.effect, value), None)
            if found:
                self.fields[case].complain(found)
                return
        self._last = value
        self._follow()
        self._say_span()
        self.changed.emit()

    def _typed(self, case: str) -> Range | None:
        """All three; where only the likely one is seen, the others make room for it."""
        numbers = {name: field.value() for name, field in self.fields.items()}
        likely = numbers["likely"]
        if likely is None and (case == "likely" or not self._is_detailed):
            self._fill_others(None)
            return None
        middle = Fraction(likely or 0)
        low, high = (
            middle if numbers[each] is None else Fraction(numbers[each] or 0)
            for each in ("low", "high")
        )
        if case != "likely":
            return Range(low, middle, high)
        made = _stretched(middle, self._anchor)
        self._fill_others(made)
        return made

    def _fill_others(self, value: Range | None) -> None:
        for case in ("low", "high"):
            field = self.fields[case]
            field.line.blockSignals(True)  # noqa: FBT003 - Qt's
            field.set_value(None if value is None else _decimal(getattr(value, case)))
            field.line.blockSignals(False)  # noqa: FBT003 - Qt's
            field.settle()

    def _say_span(self) -> None:
        value = self._last
        is_open = value is not None and len(set(value)) > 1 and not self._is_detailed
        if is_open and value is not None:
            text = self.tr("cautious {low}, hopeful {high}")
            numbers = (
                self._formats.decimal(each, grouped=True) for each in (value.low, value.high)
            )
            self.span.setText(text.format(**dict(zip(("low", "high"), numbers, strict=True))))
        self.span.setHidden(not is_open)


def _stretched(likely: Fraction, before: Range | None) -> Range:
    """The same number thrice stays so; else the nearer end gives way to the likely number."""
    if before is None or len(set(before)) == 1:
        return Range.of(likely)
    low, _, high = before
    if min(low, high) <= likely <= max(low, high):
        return Range(low, likely, high)
    is_past_low = abs(likely - low) < abs(likely - high)
    return Range(likely, likely, high) if is_past_low else Range(low, likely, likely)


def _decimal(number: Fraction) -> Decimal:
    return Decimal(number.numerator) / Decimal(number.denominator)


def _field(effect: Effect, formats: Formats) -> Field[Decimal]:
    if effect.unit == "money":
        return money_field(formats)
    if effect.unit not in ("percent", "points"):
        return number_field(formats)
    # The label says that it is a percentage: said again below each field it would be noise.
    return Field(
        formats.read_percent,
        formats.decimal,
        echo=lambda number: formats.decimal(number, grouped=True) if abs(number) >= _LONG else "",
        line=NumberLine(formats.decimal_mark),
    )
