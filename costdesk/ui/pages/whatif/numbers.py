"""Number fields of a form by name, each within its limits, exact as long as nobody types."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction
from typing import TYPE_CHECKING, Any, NamedTuple

from PySide6.QtCore import QObject, Signal

from costdesk.domain.findings import Code, Finding
from costdesk.ui.widgets.fields import Field, NumberLine, money_field, time_field

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from costdesk.ui.formats import Formats

_WHOLE = 100


class Limits(NamedTuple):
    """From where to where a number goes; a percentage is a share of 1 in a scenario.

    Where it ``is_above``, the least itself is too little.
    """

    least: int
    most: int | Decimal
    is_percent: bool = False
    is_needed: bool = False
    is_whole: bool = False
    is_money: bool = False
    is_time: bool = False
    is_above: bool = False

    @property
    def below(self) -> int:
        """What a number must be more than, as it is said."""
        return self.least if self.is_above else self.least - 1

    def hold(self, value: Decimal) -> bool:
        """Whether a number is within."""
        least = value > self.least if self.is_above else value >= self.least
        return least and value <= self.most


class Numbers(QObject):
    """The fields with what they hold."""

    changed = Signal()

    def __init__(self, limits: Mapping[str, Limits], formats: Formats) -> None:
        """Make a field for each."""
        super().__init__()
        self._limits = dict(limits)
        self._formats = formats
        self._before: dict[str, tuple[str, Fraction | None]] = {}
        self.fields = {name: self._field(each) for name, each in limits.items()}

    def add(self, name: str, limits: Limits) -> Field[Any]:
        """One more field."""
        self._limits[name] = limits
        self.fields[name] = self._field(limits)
        return self.fields[name]

    def _field(self, limits: Limits) -> Field[Any]:
        field = self._made(limits)
        field.changed.connect(self.changed)
        return field

    def _made(self, limits: Limits) -> Field[Any]:
        formats = self._formats
        if limits.is_money:
            return money_field(formats, required=limits.is_needed)
        if limits.is_time:
            return time_field(formats)
        return Field(
            formats.read_percent if limits.is_percent else formats.read_number,
            formats.decimal,
            required=limits.is_needed,
            line=NumberLine(formats.decimal_mark),
        )

    def fill(self, values: Mapping[str, Fraction | int | None]) -> None:
        """Show the numbers of a scenario."""
        for name, value in values.items():
            exact = None if value is None else Fraction(value)
            shown = exact * _WHOLE if exact is not None and self._limits[name].is_percent else exact
            field = self.fields[name]
            field.set_value(None if shown is None else _decimal(shown))
            self._before[name] = field.text, exact

    def value(self, name: str) -> Fraction | None:
        """The number as a scenario has it; None where there is none."""
        text, exact = self._before.get(name, ("", None))
        field = self.fields[name]
        # A number without end is shown cut; it stays what it was until somebody writes another.
        if field.text == text:
            return exact
        typed = field.value()
        if typed is None:
            return None
        return Fraction(typed) / _WHOLE if self._limits[name].is_percent else Fraction(typed)

    def are_right(self, names: Iterable[str] | None = None) -> bool:
        """Whether all can be; each that cannot says why."""
        right = [self._is_right(name) for name in names or self.fields]
        return all(right)

    def _is_right(self, name: str) -> bool:
        field, limits = self.fields[name], self._limits[name]
        field.settle()
        value = field.value()
        if field.problem():
            return False
        if value is not None and limits.is_whole and value % 1:
            field.complain(Finding(Code.NOT_A_WHOLE_NUMBER, values={"text": field.text}))
            return False
        if value is None or limits.hold(value):
            return True
        code = Code.TOO_LARGE if value > limits.most else Code.TOO_SMALL
        limit = str(limits.most) if value > limits.most else limits.below
        field.complain(Finding(code, values={"text": field.text, "limit": limit}))
        return False


def _decimal(number: Fraction) -> Decimal:
    return round(Decimal(number.numerator) / Decimal(number.denominator), 6).normalize()
