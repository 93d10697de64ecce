"""What a formula of the calculator is: its inputs, its results and how they are written out."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from decimal import Decimal
from fractions import Fraction
from typing import Literal, NamedTuple

from costdesk.domain.expressions import Expression, number, quotient_text, shown
from costdesk.domain.findings import Code

HUNDRED = Decimal(100)
Group = Literal["cost", "people", "decisions"]
GROUPS: tuple[Group, ...] = ("cost", "people", "decisions")
Inputs = Mapping[str, Decimal]
Division = tuple[Expression, Expression]


class Parameter(NamedTuple):
    """An input; where it is not given and not required, ``otherwise`` stands for it.

    That is a number or the name of another input. Only money that is ``refundable`` may be below
    0. A value lies ``above`` one limit and is ``at_most`` another. ``part_of`` names the input
    that this one is a part of: between 0 and that amount, else ``above_whole`` says what is wrong.
    """

    name: str
    required: bool = True
    is_money: bool = False
    refundable: bool = True
    is_whole: bool = False
    above: Decimal | None = None
    at_most: Decimal | None = None
    part_of: str = ""
    above_whole: Code = Code.PART_ABOVE_WHOLE
    otherwise: Decimal | str = Decimal(0)


class Step(NamedTuple):
    """A result by its name, and how it came about, with the numbers in it.

    Without a value there was nothing to divide by; nothing is written of a number that was given.
    """

    name: str
    value: Fraction | None
    written: str
    is_whole: bool = False

    @property
    def text(self) -> str:
        """What is written and what comes of it."""
        if self.value is None:
            return self.written
        result = str(self.value) if self.is_whole else shown(self.value)
        return f"{self.written} = {result}" if self.written else result


class Formula(NamedTuple):
    """One line of the table; ``nothing`` is the reason where the result has no value.

    ``steps`` gives all results, that of ``result_name`` among them. A name may stand for several
    formulas: this one is asked for by giving the input ``asked_by``.
    """

    name: str
    group: Group
    result_name: str
    parameters: tuple[Parameter, ...]
    asked_by: str
    steps: Callable[[Inputs], Iterable[Step]]
    nothing: Code = Code.ZERO_DENOMINATOR


def divided(name: str, numerator: Expression, denominator: Expression) -> Step:
    """One quotient; without a value where the denominator is 0."""
    value = numerator.value / denominator.value if denominator.value else None
    return Step(name, value, quotient_text(numerator, denominator))


def worked_out(name: str, expression: Expression) -> Step:
    """A result that has a value whatever the inputs are."""
    return Step(name, expression.value, expression.text)


def division(
    name: str,
    group: Group,
    result_name: str,
    parameters: tuple[Parameter, ...],
    divide: Callable[[Inputs], Division],
    nothing: Code = Code.ZERO_DENOMINATOR,
) -> Formula:
    """A formula with one result, which is one quotient; its last input asks for it."""

    def steps(given: Inputs) -> list[Step]:
        return [divided(result_name, *divide(given))]

    return Formula(name, group, result_name, parameters, parameters[-1].name, steps, nothing)


def plain_division(
    name: str,
    group: Group,
    result_name: str,
    parameters: tuple[Parameter, Parameter],
    nothing: Code = Code.ZERO_DENOMINATOR,
) -> Formula:
    """A formula that divides one input by another."""
    one, other = (each.name for each in parameters)

    def divide(given: Inputs) -> Division:
        return number(given[one]), number(given[other])

    return division(name, group, result_name, parameters, divide, nothing)
