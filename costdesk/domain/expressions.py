"""Small expressions: an exact value together with the way it is written.

What is shown was computed from the same parts.
"""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction
from typing import NamedTuple

from costdesk.domain.money import decimal_text, rounded

DECIMALS = 4
"""Digits after the decimal mark of a result."""
MINUS = "−"
NUMBER, PRODUCT, SUM = 2, 1, 0


class Expression(NamedTuple):
    """An exact value with its text; ``binds`` is NUMBER, PRODUCT or SUM."""

    text: str
    value: Fraction
    binds: int


def number(given: Decimal, at_least: int = 0) -> Expression:
    """A number as people write it, with at least so many decimals."""
    whole, _, decimals = f"{given.copy_abs():f}".partition(".")
    decimals = decimals.rstrip("0").ljust(at_least, "0")
    text = f"{whole}.{decimals}" if decimals else whole
    return Expression(f"({MINUS}{text})" if given < 0 else text, Fraction(given), NUMBER)


def about(value: Fraction, digits: int = DECIMALS) -> Expression:
    """A number that was computed: written rounded, kept exact."""
    text = decimal_text(abs(rounded(value, digits)), digits).rstrip("0").rstrip(".")
    return Expression(f"({MINUS}{text})" if value < 0 else text, value, NUMBER)


def share(percent: Decimal) -> Expression:
    """A percentage as a part of one."""
    return number(percent.scaleb(-2), at_least=2)


def kept(percent: Decimal) -> Expression:
    """What is left of one after so many percent are gone."""
    return minus(number(Decimal(1)), share(percent))


def plus(*terms: Expression) -> Expression:
    """A sum."""
    text = " + ".join(term.text for term in terms)
    return Expression(text, sum((term.value for term in terms), Fraction(0)), SUM)


def minus(one: Expression, *others: Expression) -> Expression:
    """A difference; what is taken away is itself no sum."""
    text = f" {MINUS} ".join(each.text for each in (one, *others))
    return Expression(text, one.value - sum(each.value for each in others), SUM)


def times(*factors: Expression) -> Expression:
    """A product."""
    value = Fraction(1)
    for factor in factors:
        value *= factor.value
    return Expression(" × ".join(operand(each, PRODUCT) for each in factors), value, PRODUCT)


def over(numerator: Expression, denominator: Expression) -> Expression:
    """A quotient whose denominator is not 0."""
    return Expression(
        quotient_text(numerator, denominator), numerator.value / denominator.value, PRODUCT
    )


def quotient_text(numerator: Expression, denominator: Expression) -> str:
    """How a quotient is written, whatever the denominator."""
    return f"{operand(numerator, PRODUCT)} ÷ {operand(denominator, NUMBER)}"


def operand(expression: Expression, needed: int) -> str:
    """The text, in brackets where it binds less than needed."""
    return f"({expression.text})" if expression.binds < needed else expression.text


def shown(value: Fraction, digits: int = DECIMALS) -> str:
    """A result with its decimals and, below 0, a minus sign."""
    units = rounded(value, digits)
    return f"{MINUS if units < 0 else ''}{decimal_text(abs(units), digits)}"
