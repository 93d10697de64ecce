"""The calculator: one formula, its inputs and the answer written out with the numbers in it.

The formulas are tables. Each is put together from small expressions that give both the exact value
and the text, so that what is shown is what was computed.
"""

from __future__ import annotations

from collections.abc import Iterable
from decimal import Decimal
from fractions import Fraction
from typing import NamedTuple

from costdesk.domain.decision_formulas import DECISIONS
from costdesk.domain.division_formulas import DIVISIONS
from costdesk.domain.findings import Code, Finding, Place, Refused
from costdesk.domain.formulas import Formula, Inputs, Parameter, Step
from costdesk.domain.staffing_formulas import STAFFING

_ZERO = Decimal(0)

FORMULAS: tuple[Formula, ...] = (*DIVISIONS, *STAFFING, *DECISIONS)
NAMES = tuple(dict.fromkeys(formula.name for formula in FORMULAS))


class WrongUsage(Exception):  # noqa: N818 - the question was put wrongly, nothing failed
    """A calculation that does not exist, or whose inputs are missing, unknown or too many."""

    def __init__(self, findings: Iterable[Finding]) -> None:
        """Take at least one finding."""
        self.findings = tuple(findings)
        super().__init__(", ".join(str(finding.code) for finding in self.findings))


class Calculation(NamedTuple):
    """An answer: all its results in ``steps``; ``reason`` where the one asked for has no value."""

    name: str
    result_name: str
    steps: tuple[Step, ...]
    reason: Code | None

    @property
    def value(self) -> Fraction | None:
        """The result that was asked for."""
        return self.values[self.result_name]

    @property
    def values(self) -> dict[str, Fraction | None]:
        """All results by name."""
        return {step.name: step.value for step in self.steps}

    @property
    def formula(self) -> str:
        """Everything written out: one result as it is, several by name, in a line each."""
        if len(self.steps) == 1:
            return self.steps[0].text
        return "\n".join(f"{step.name}: {step.text}" for step in self.steps)


def calculate(name: str, inputs: Inputs) -> Calculation:
    """The answer of a formula for inputs by name.

    Money is in currency units, times in one unit of the caller's choice unless a name tells it,
    percentages from 0. Raises WrongUsage for an unknown name or for inputs that are missing,
    unknown or exclude each other, Refused for values that cannot be (below 0, a share above 100 %,
    fewer people than the work takes).
    """
    formula = _formula_for(name, inputs)
    given = {each.name: _given(each, inputs) for each in formula.parameters}
    if problems := [*_value_problems(formula, given)]:
        raise Refused(problems)
    steps = tuple(formula.steps(given))
    answer = Calculation(name, formula.result_name, steps, None)
    return answer if answer.value is not None else answer._replace(reason=formula.nothing)


def _given(parameter: Parameter, inputs: Inputs) -> Decimal:
    otherwise = parameter.otherwise
    if isinstance(otherwise, str):
        otherwise = inputs[otherwise]
    return inputs.get(parameter.name, otherwise)


def _formula_for(name: str, inputs: Inputs) -> Formula:
    """The formula of that name that the inputs ask for."""
    variants = [formula for formula in FORMULAS if formula.name == name]
    if not variants:
        raise WrongUsage([_finding(Code.UNKNOWN_FORMULA, name, choices=", ".join(NAMES))])
    known = dict.fromkeys(each.name for formula in variants for each in formula.parameters)
    if unknown := [given for given in inputs if given not in known]:
        choices = ", ".join(known)
        raise WrongUsage(_finding(Code.UNKNOWN_INPUT, each, choices=choices) for each in unknown)
    asked = [formula for formula in variants if formula.asked_by in inputs]
    if len(asked) == 1 or len(variants) == 1:
        return _checked((asked or variants)[0], inputs)
    names = ", ".join(formula.asked_by for formula in asked)
    if names:
        raise WrongUsage([_finding(Code.INPUTS_EXCLUDE_EACH_OTHER, names)])
    choice = "|".join(formula.asked_by for formula in variants)
    shared = set.intersection(*(_required(formula) for formula in variants))
    missing = [each for each in known if each in shared and each not in inputs]
    raise WrongUsage(_finding(Code.INPUT_MISSING, each) for each in [*missing, choice])


def _checked(formula: Formula, inputs: Inputs) -> Formula:
    """The formula, where these are its inputs: none missing, none of another by its name."""
    names = [each.name for each in formula.parameters]
    if foreign := [given for given in inputs if given not in names]:
        both = ", ".join([formula.asked_by, *foreign])
        raise WrongUsage([_finding(Code.INPUTS_EXCLUDE_EACH_OTHER, both)])
    if missing := [each for each in names if each in _required(formula) and each not in inputs]:
        raise WrongUsage(_finding(Code.INPUT_MISSING, each) for each in missing)
    return formula


def _required(formula: Formula) -> set[str]:
    return {each.name for each in formula.parameters if each.required}


def _value_problems(formula: Formula, given: Inputs) -> Iterable[Finding]:
    for parameter in formula.parameters:
        yield from _problems(parameter, given[parameter.name], given)


def _problems(parameter: Parameter, number: Decimal, given: Inputs) -> Iterable[Finding]:
    name, text = parameter.name, f"{number:f}"
    if number < 0 and not (parameter.is_money and parameter.refundable):
        yield _finding(Code.NEGATIVE, name, text=text)
    elif parameter.above is not None and number <= parameter.above:
        yield _finding(Code.TOO_SMALL, name, text=text, limit=f"{parameter.above:f}")
    elif parameter.is_whole and number != number.to_integral_value():
        yield _finding(Code.NOT_A_WHOLE_NUMBER, name, text=text)
    elif parameter.at_most is not None and number > parameter.at_most:
        yield _finding(Code.TOO_LARGE, name, text=text, limit=f"{parameter.at_most:f}")
    elif parameter.part_of and not _is_part(number, given[parameter.part_of]):
        amount = f"{given[parameter.part_of]:f}"
        yield _finding(parameter.above_whole, name, text=text, amount=amount)


def _is_part(part: Decimal, whole: Decimal) -> bool:
    return min(whole, _ZERO) <= part <= max(whole, _ZERO)


def _finding(code: Code, column: str, **values: str) -> Finding:
    return Finding(code, Place(column=column), values)
