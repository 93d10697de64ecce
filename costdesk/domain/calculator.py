"""The calculator: one formula, its inputs and the answer written out with the numbers in it.

The formulas are a table. Each is a division, put together from the same small expressions that
give both the exact value and the text, so that what is shown is what was computed.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from decimal import Decimal
from fractions import Fraction
from typing import NamedTuple

from costdesk.domain.findings import Code, Finding, Place, Refused
from costdesk.domain.money import rounded

_ZERO = Decimal(0)
_HUNDRED = Decimal(100)
_DECIMALS = 4
_MINUS = "−"


class WrongUsage(Exception):  # noqa: N818 - the question was put wrongly, nothing failed
    """A calculation that does not exist, or whose inputs are missing, unknown or too many."""

    def __init__(self, findings: Iterable[Finding]) -> None:
        """Take at least one finding."""
        self.findings = tuple(findings)
        super().__init__(", ".join(str(finding.code) for finding in self.findings))


class Calculation(NamedTuple):
    """An answer: the exact value or the reason why there is none, and the formula written out."""

    name: str
    result_name: str
    value: Fraction | None
    reason: Code | None
    formula: str


class Expression(NamedTuple):
    """An exact value with the way it is written; ``binds`` is 2 for a number, 1 product, 0 sum."""

    text: str
    value: Fraction
    binds: int


_NUMBER, _PRODUCT, _SUM = 2, 1, 0


def _number(number: Decimal, at_least: int = 0) -> Expression:
    """A number as people write it, with at least so many decimals."""
    whole, _, decimals = f"{number.copy_abs():f}".partition(".")
    decimals = decimals.rstrip("0").ljust(at_least, "0")
    text = f"{whole}.{decimals}" if decimals else whole
    return Expression(f"({_MINUS}{text})" if number < 0 else text, Fraction(number), _NUMBER)


def _share(percent: Decimal) -> Expression:
    return _number(percent.scaleb(-2), at_least=2)


def _kept(percent: Decimal) -> Expression:
    """What is left of one after so many percent are gone."""
    return _minus(_number(Decimal(1)), _share(percent))


def _plus(*terms: Expression) -> Expression:
    text = " + ".join(term.text for term in terms)
    return Expression(text, sum((term.value for term in terms), Fraction(0)), _SUM)


def _minus(one: Expression, other: Expression) -> Expression:
    return Expression(f"{one.text} {_MINUS} {other.text}", one.value - other.value, _SUM)


def _times(one: Expression, other: Expression) -> Expression:
    text = f"{_operand(one, _PRODUCT)} × {_operand(other, _PRODUCT)}"
    return Expression(text, one.value * other.value, _PRODUCT)


def _operand(expression: Expression, needed: int) -> str:
    return f"({expression.text})" if expression.binds < needed else expression.text


class Parameter(NamedTuple):
    """An input, 0 where it is not given and not required; only money may be below 0 (a refund).

    ``part_of`` names the input that this one is a part of: between 0 and that amount.
    """

    name: str
    required: bool = True
    is_money: bool = False
    at_most: Decimal | None = None
    part_of: str = ""


Inputs = Mapping[str, Decimal]
Division = tuple[Expression, Expression]


class Formula(NamedTuple):
    """One line of the table; ``nothing`` is the reason where the denominator is 0."""

    name: str
    result_name: str
    parameters: tuple[Parameter, ...]
    nothing: Code
    division: Callable[[Inputs], Division]


_COST = Parameter("cost", is_money=True)


def _plain(numerator: str, denominator: str) -> Callable[[Inputs], Division]:
    return lambda given: (_number(given[numerator]), _number(given[denominator]))


def _simple(name: str, result_name: str, cost: Parameter, per: str, nothing: Code) -> Formula:
    """A formula that divides one input by another."""
    parameters = (cost, Parameter(per))
    return Formula(name, result_name, parameters, nothing, _plain(cost.name, per))


def _resolution(given: Inputs) -> Division:
    resolved = _times(_number(given["contacts"]), _share(given["resolution_percent"]))
    return _number(given["cost"]), resolved


def _loaded_hour(given: Inputs) -> Division:
    on_cost = _share(_HUNDRED + given["on_cost_percent"])
    labour = _times(_number(given["wage"]), on_cost)
    hours = _times(_number(given["paid_hours"]), _kept(given["shrinkage_percent"]))
    return _plus(labour, _number(given["overhead"])), hours


def _handle_time(given: Inputs) -> Division:
    parts = (_number(given[part]) for part in ("talk", "hold", "wrap"))
    return _plus(*parts), _number(given["handled"])


def _occupancy(given: Inputs) -> Division:
    """Available time is waiting for a contact, as everywhere in the field: not the whole."""
    busy = _number(given["busy"])
    return busy, _plus(busy, _number(given["available"]))


def _depreciation(given: Inputs) -> Division:
    return _minus(_number(given["cost"]), _number(given["residual"])), _number(given["months"])


# The names are those of the command line; on-cost is on the wage alone, wage, overhead and hours
# are totals of one period, and all times of one formula are in one unit.
FORMULAS = (
    _simple("inbound", "cost_per_call", _COST, "calls", Code.NO_HANDLED),
    _simple("outbound", "cost_per_sale", _COST, "sales", Code.NO_SALES),
    _simple("outbound", "cost_per_lead", _COST, "leads", Code.NO_LEADS),
    _simple("contact", "cost_per_contact", _COST, "contacts", Code.NO_HANDLED),
    Formula(
        "resolution",
        "cost_per_resolution",
        (_COST, Parameter("contacts"), Parameter("resolution_percent", at_most=_HUNDRED)),
        Code.NO_RESOLVED,
        _resolution,
    ),
    _simple("minute", "cost_per_minute", _COST, "minutes", Code.NO_HANDLE_TIME),
    Formula(
        "loaded-hour",
        "loaded_hour",
        (
            Parameter("wage", is_money=True),
            Parameter("on_cost_percent", required=False),
            Parameter("overhead", required=False, is_money=True),
            Parameter("paid_hours"),
            Parameter("shrinkage_percent", required=False, at_most=_HUNDRED),
        ),
        Code.ZERO_DENOMINATOR,
        _loaded_hour,
    ),
    Formula(
        "aht",
        "aht_seconds",
        (
            Parameter("talk"),
            Parameter("hold", required=False),
            Parameter("wrap", required=False),
            Parameter("handled"),
        ),
        Code.NO_HANDLED,
        _handle_time,
    ),
    Formula(
        "occupancy",
        "occupancy",
        (Parameter("busy"), Parameter("available")),
        Code.ZERO_DENOMINATOR,
        _occupancy,
    ),
    _simple("shrinkage", "shrinkage", Parameter("away"), "paid", Code.ZERO_DENOMINATOR),
    Formula(
        "depreciation",
        "per_month",
        (
            _COST,
            Parameter("residual", required=False, is_money=True, part_of="cost"),
            Parameter("months"),
        ),
        Code.ZERO_DENOMINATOR,
        _depreciation,
    ),
    _simple("capacity-rate", "cost_per_hour", _COST, "hours", Code.ZERO_DENOMINATOR),
)
NAMES = tuple(dict.fromkeys(formula.name for formula in FORMULAS))


def calculate(name: str, inputs: Inputs) -> Calculation:
    """The answer of a formula for inputs by name.

    Money is in currency units, times in one unit of the caller's choice, percentages from 0.
    Raises WrongUsage for an unknown name or for inputs that are missing, unknown or exclude each
    other, Refused for values that cannot be (below 0, a share above 100 %).
    """
    formula = _formula_for(name, inputs)
    given = {each.name: inputs.get(each.name, _ZERO) for each in formula.parameters}
    if problems := [*_value_problems(formula, given)]:
        raise Refused(problems)
    numerator, denominator = formula.division(given)
    written = f"{_operand(numerator, _PRODUCT)} ÷ {_operand(denominator, _NUMBER)}"
    if not denominator.value:
        return Calculation(name, formula.result_name, None, formula.nothing, written)
    value = numerator.value / denominator.value
    return Calculation(name, formula.result_name, value, None, f"{written} = {_shown(value)}")


def _shown(value: Fraction) -> str:
    units = rounded(value, _DECIMALS)
    whole, decimals = divmod(abs(units), 10**_DECIMALS)
    return f"{_MINUS if units < 0 else ''}{whole}.{decimals:0{_DECIMALS}d}"


def _formula_for(name: str, inputs: Inputs) -> Formula:
    """The formula of that name that the inputs ask for: a name may have one for each divisor."""
    variants = [formula for formula in FORMULAS if formula.name == name]
    if not variants:
        raise WrongUsage([_finding(Code.UNKNOWN_FORMULA, name, choices=", ".join(NAMES))])
    known = dict.fromkeys(each.name for formula in variants for each in formula.parameters)
    if unknown := [given for given in inputs if given not in known]:
        choices = ", ".join(known)
        raise WrongUsage(_finding(Code.UNKNOWN_INPUT, each, choices=choices) for each in unknown)
    fitting = [formula for formula in variants if formula.parameters[-1].name in inputs]
    if len(fitting) > 1:
        names = ", ".join(formula.parameters[-1].name for formula in fitting)
        raise WrongUsage([_finding(Code.INPUTS_EXCLUDE_EACH_OTHER, names)])
    if missing := _missing(fitting or variants, inputs):
        raise WrongUsage(_finding(Code.INPUT_MISSING, each) for each in missing)
    return (fitting or variants)[0]


def _missing(variants: list[Formula], inputs: Inputs) -> list[str]:
    """The required inputs that are not there; ``sales|leads`` where either would do."""
    columns = zip(*(formula.parameters for formula in variants), strict=True)
    return [
        "|".join(dict.fromkeys(parameter.name for parameter in column))
        for column in columns
        if column[0].required and not any(each.name in inputs for each in column)
    ]


def _value_problems(formula: Formula, given: Inputs) -> Iterable[Finding]:
    for parameter in formula.parameters:
        number = given[parameter.name]
        text = f"{number:f}"
        if number < 0 and not parameter.is_money:
            yield _finding(Code.NEGATIVE, parameter.name, text=text)
        if parameter.at_most is not None and number > parameter.at_most:
            limit = f"{parameter.at_most:f}"
            yield _finding(Code.TOO_LARGE, parameter.name, text=text, limit=limit)
        if parameter.part_of and not _is_part(number, given[parameter.part_of]):
            amount = f"{given[parameter.part_of]:f}"
            yield _finding(Code.RESIDUAL_ABOVE_AMOUNT, parameter.name, text=text, amount=amount)


def _is_part(part: Decimal, whole: Decimal) -> bool:
    return min(whole, _ZERO) <= part <= max(whole, _ZERO)


def _finding(code: Code, column: str, **values: str) -> Finding:
    return Finding(code, Place(column=column), values)
