"""The inputs of one formula, and its answer while they are typed."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFormLayout, QLabel, QWidget

from costdesk.domain.calculator import calculate
from costdesk.domain.findings import Finding, Refused
from costdesk.domain.money import rounded
from costdesk.ui.pages.calculator.words import COUNTED, about, input_name
from costdesk.ui.widgets.fields import count_field, money_field, number_field, percent_field

if TYPE_CHECKING:
    from collections.abc import Mapping
    from fractions import Fraction
    from typing import Any

    from costdesk.domain.formulas import Formula, Parameter
    from costdesk.ui.formats import Formats
    from costdesk.ui.widgets.fields import Field

_NUMBER = re.compile(r"\d+(?:\.\d+)?")
_SECONDS_IN_MINUTE = 60


class Answer(NamedTuple):
    """What the form says: the exact value, or the reason why there is none, and the formula."""

    value: Fraction | None = None
    reason: Finding | None = None
    written: str = ""


class FormulaForm(QWidget):
    """A field for each input."""

    changed = Signal()

    def __init__(self, formula: Formula, formats: Formats) -> None:
        """Start empty."""
        super().__init__()
        self.formula = formula
        self._formats = formats
        self.fields: dict[str, Field[Any]] = {}
        form = QFormLayout(self)
        form.setContentsMargins(0, 0, 0, 0)
        form.setHorizontalSpacing(20)
        form.setVerticalSpacing(10)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        for parameter in formula.parameters:
            self._add(form, parameter)

    def _add(self, form: QFormLayout, parameter: Parameter) -> None:
        name = input_name(parameter.name)
        field = _field_for(parameter, self._formats)
        plain = name.replace("&", "")
        label = QLabel(f"{name}, {self._formats.currency}" if parameter.is_money else name)
        label.setBuddy(field.line)
        field.name(plain)
        field.setMaximumWidth(260)
        field.changed.connect(self.changed)
        form.addRow(label, field)
        self.fields[parameter.name] = field

    def fill(self, known: Mapping[str, Decimal]) -> None:
        """Put these numbers in; fields that are not known become empty."""
        for name, field in self.fields.items():
            value = known.get(name)
            field.set_value(value if value is None or name not in COUNTED else int(value))

    def answer(self) -> Answer | None:
        """The answer; None while a number is missing or is not understood."""
        for field in self.fields.values():
            field.settle()
        inputs = self._inputs()
        if inputs is None:
            return None
        try:
            calculation = calculate(self.formula.name, inputs)
        except Refused as refused:
            for finding in refused.findings:
                self.fields[finding.place.column].complain(finding)
            return None
        written = localised(calculation.formula.partition(" = ")[0], self._formats)
        reason = Finding(calculation.reason) if calculation.reason else None
        return Answer(calculation.value, reason, written)

    def _inputs(self) -> dict[str, Decimal] | None:
        inputs: dict[str, Decimal] = {}
        for parameter in self.formula.parameters:
            field = self.fields[parameter.name]
            value = field.value()
            if field.problem() or (value is None and parameter.required):
                return None
            if value is not None:
                inputs[parameter.name] = Decimal(value)
        return inputs


def _field_for(parameter: Parameter, formats: Formats) -> Field[Any]:
    if parameter.is_money:
        return money_field(formats)
    if parameter.name.endswith("percent"):
        return percent_field(formats)
    return count_field(formats) if parameter.name in COUNTED else number_field(formats)


def localised(formula: str, formats: Formats) -> str:
    """A written formula with its numbers as the window's language writes them."""

    def number(found: re.Match[str]) -> str:
        whole, mark, part = found[0].partition(".")
        part = part.ljust(2, "0") if mark else ""
        return formats.number(int(whole + part), len(part))

    return _NUMBER.sub(number, formula)


def result_text(formula: Formula, value: Fraction, formats: Formats) -> str:
    """The answer, large: money, a percentage or a time."""
    kind = about(formula).shown
    if kind == "percent":
        return formats.percent(value)
    if kind == "seconds":
        seconds = rounded(value)
        minutes, rest = divmod(seconds, _SECONDS_IN_MINUTE)
        return f"{minutes}:{rest:02} ({formats.number(seconds)} s)"
    return formats.unit_cost(value * 10**formats.digits)
