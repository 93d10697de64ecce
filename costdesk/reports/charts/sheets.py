"""The data behind a chart: as texts to read, and as typed cells for a file."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from fractions import Fraction
from typing import NamedTuple

from costdesk.domain.currencies import digits_of
from costdesk.domain.money import decimal_text, rounded
from costdesk.reports.charts.texts import ChartTexts

TextTable = tuple[tuple[str, ...], ...]
_MORE_DIGITS = 2  # a unit cost in a file has so many digits more than its currency


class Amounts(NamedTuple):
    """A column: exact minor units of a currency, else numbers with so many digits."""

    heading: str
    values: Sequence[Fraction | int | None]
    currency: str = ""
    digits: int = 0


class SheetColumn(NamedTuple):
    """A column of a file; ``digits`` are the decimals worth showing, None for texts."""

    heading: str
    digits: int | None = None


class Sheet(NamedTuple):
    """The same data with numbers as numbers, amounts in units of their currency."""

    name: str = ""
    columns: tuple[SheetColumn, ...] = ()
    rows: tuple[tuple[str | Decimal | None, ...], ...] = ()


def text_table(
    heading: str, names: Sequence[str], columns: Sequence[Amounts], texts: ChartTexts
) -> TextTable:
    """A header and a row for each name; empty where there is no value."""
    shown = [[_text(value, each, texts) for value in each.values] for each in columns]
    header = (heading, *(column.heading for column in columns))
    return (header, *zip(names, *shown, strict=True))


def sheet(name: str, heading: str, names: Sequence[str], columns: Sequence[Amounts]) -> Sheet:
    """The same as typed cells; the unit of a column stands in its heading."""
    heads = (SheetColumn(heading), *(_head(column) for column in columns))
    values = [[_number(value, column) for value in column.values] for column in columns]
    return Sheet(name, heads, tuple(zip(names, *values, strict=True)))


def _text(value: Fraction | int | None, column: Amounts, texts: ChartTexts) -> str:
    if value is None:
        return ""
    exact = Fraction(value)
    if column.currency:
        return texts.money(exact, column.currency)
    return texts.number(exact, column.digits)


def _head(column: Amounts) -> SheetColumn:
    if not column.currency:
        return SheetColumn(column.heading, column.digits)
    return SheetColumn(f"{column.heading} ({column.currency})", digits_of(column.currency))


def _number(value: Fraction | int | None, column: Amounts) -> Decimal | None:
    """Whole minor units with their digits; a fraction of them with two digits more."""
    if value is None:
        return None
    if not column.currency:
        return Decimal(decimal_text(rounded(Fraction(value), column.digits), column.digits))
    digits = digits_of(column.currency)
    shown = digits if Fraction(value).denominator == 1 else digits + _MORE_DIGITS
    return Decimal(decimal_text(rounded(Fraction(value) / 10**digits, shown), shown))
