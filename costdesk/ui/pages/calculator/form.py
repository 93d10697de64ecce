"""The inputs of one formula, and its answer while they are typed."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QFormLayout, QHBoxLayout, QLabel, QWidget

from costdesk.domain.calculator import FORMULAS, calculate
from costdesk.domain.findings import Refused
from costdesk.ui.pages.calculator.inputs import LATER, USUAL, input_name, is_counted
from costdesk.ui.widgets.fields import count_field, money_field, number_field, percent_field

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from costdesk.domain.calculator import Calculation
    from costdesk.domain.formulas import Formula, Parameter
    from costdesk.ui.formats import Formats
    from costdesk.ui.widgets.fields import Field

_LEAVING = "erlang-a"
_WIDTH = 260


class Answer(NamedTuple):
    """What the form says, and the numbers that were typed for it."""

    calculation: Calculation
    given: Mapping[str, Decimal]


class FormulaForm(QWidget):
    """A field for each input."""

    changed = Signal()

    def __init__(self, formula: Formula, formats: Formats) -> None:
        """Start with what is usual, else empty."""
        super().__init__()
        self.formula = formula
        self._formats = formats
        self._patient = _counterpart(formula)
        self.parameters = self._patient.parameters if self._patient else formula.parameters
        self.fields: dict[str, Field[Any]] = {}
        self.more = QCheckBox(self.tr("M&ore numbers, if you know them"))
        self._rows: dict[str, QWidget] = {}
        self._form = QFormLayout(self)
        self._form.setContentsMargins(0, 0, 0, 0)
        self._form.setHorizontalSpacing(20)
        self._form.setVerticalSpacing(10)
        self._form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        self._add_all()

    def _add_all(self) -> None:
        first = [each for each in self.parameters if each.name not in LATER]
        later = [each for each in self.parameters if each.name in LATER]
        for parameter in first:
            self._add(parameter)
        if later:
            self._form.addRow(self.more)
        for parameter in later:
            self._add(parameter)
        self.more.toggled.connect(self._show_later)
        self._show_later()

    def _show_later(self) -> None:
        for name in LATER & self.fields.keys():
            self._form.setRowVisible(self._rows[name], self.more.isChecked())
        self.changed.emit()

    def _add(self, parameter: Parameter) -> None:
        name = input_name(self.formula, parameter.name)
        field = _field_for(self.formula, parameter, self._formats)
        plain = name.replace("&", "")
        label = QLabel(f"{name}, {self._formats.currency}" if parameter.is_money else name)
        label.setBuddy(field.line)
        field.name(plain)
        field.setFixedWidth(_WIDTH)
        field.set_value(USUAL.get((self.formula.name, parameter.name)))
        field.changed.connect(self.changed)
        row = self._rows[parameter.name] = _at_the_left(field)
        self._form.addRow(label, row)
        self.fields[parameter.name] = field

    def fill(self, known: Mapping[str, Decimal], *, keep: bool = False) -> None:
        """Put these numbers in; fields that are not known become empty, or keep what they say."""
        for name, field in self.fields.items():
            value = known.get(name)
            if value is not None or not keep:
                is_whole = value is not None and is_counted(self.formula, name)
                field.set_value(int(value) if is_whole and value is not None else value)

    def answer(self) -> Answer | None:
        """The answer; None while a number is missing or is not understood."""
        for field in self.fields.values():
            field.settle()
        inputs = self._inputs()
        if inputs is None:
            return None
        name = _LEAVING if "patience_seconds" in inputs else self.formula.name
        try:
            return Answer(calculate(name, inputs), inputs)
        except Refused as refused:
            for finding in refused.findings:
                self.fields[finding.place.column].complain(finding)
            return None

    def _inputs(self) -> dict[str, Decimal] | None:
        inputs: dict[str, Decimal] = {}
        for parameter in self.parameters:
            field = self.fields[parameter.name]
            if parameter.name in LATER and not self.more.isChecked():
                continue
            value = field.value()
            is_needed = parameter.required and parameter.name not in LATER
            if field.problem() or (value is None and is_needed):
                return None
            if value is not None:
                inputs[parameter.name] = Decimal(value)
        return inputs


def _at_the_left(field: QWidget) -> QWidget:
    """A form takes a field for as wide as its column: the note would have too little height."""
    row = QWidget()
    line = QHBoxLayout(row)
    line.setContentsMargins(0, 0, 0, 0)
    line.addWidget(field)
    line.addStretch(1)
    return row


def _counterpart(formula: Formula) -> Formula | None:
    """Erlang A's formula for one of Erlang C's: the same question with the callers' patience."""
    same = [each for each in FORMULAS if each.result_name == formula.result_name]
    return next((each for each in same if each.name == _LEAVING), None)


def _field_for(formula: Formula, parameter: Parameter, formats: Formats) -> Field[Any]:
    if parameter.is_money:
        return money_field(formats)
    if parameter.name.endswith("percent"):
        return percent_field(formats)
    is_whole = is_counted(formula, parameter.name)
    return count_field(formats) if is_whole else number_field(formats)
