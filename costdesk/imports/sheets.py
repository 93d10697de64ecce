"""A sheet of a workbook, and how its numbers, days and lengths are written as texts."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from decimal import ROUND_HALF_UP, Decimal
from typing import NamedTuple

_DIGITS = 15
"""Excel keeps and shows no more: what stands behind is the noise of binary fractions."""
_FINEST = Decimal("0.000001")
_GROUP = 3
MOST_CELLS = 3_000_000
_HOUR, _MINUTE = 3600, 60

Value = bool | int | float | date | time | timedelta | str | None


class Sheet(NamedTuple):
    """A sheet's rows of texts, the first in row 1.

    Rows that cannot be seen (a filter, somebody's hand) are blank here; ``hidden_rows`` names those
    that hold anything.
    """

    name: str
    rows: list[list[str]]
    hidden_rows: tuple[int, ...] = ()
    is_hidden: bool = False


def value_text(value: Value) -> str:
    """What a cell holds, as a text."""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, int | float):
        return plain_number(exact(value))
    if isinstance(value, datetime | date):
        return day_text(value)
    if isinstance(value, time | timedelta):
        return length_text(value)
    return "" if value is None else str(value)


def exact(value: float) -> Decimal:
    """A binary fraction as the decimal that Excel shows."""
    return Decimal(f"{value:.{_DIGITS}g}")


def percent_text(value: float) -> str:
    """A part of one as it is shown."""
    return f"{plain_number(exact(value) * 100)}%"


def plain_number(exact: Decimal) -> str:
    """Plain digits and a point. Three decimals would look like a group, so they get a nought."""
    if exact != exact.to_integral_value():
        exact = exact.quantize(_FINEST, ROUND_HALF_UP)
    whole, point, decimals = f"{exact:f}".partition(".")
    decimals = decimals.rstrip("0")
    if len(decimals) == _GROUP:
        decimals += "0"
    return f"{whole}{point}{decimals}" if decimals else whole


def day_text(value: date) -> str:
    """A day, with the time where there is one."""
    if isinstance(value, datetime) and value.time() != time():
        return value.isoformat(sep=" ", timespec="seconds")
    return value.strftime("%Y-%m-%d")


def length_text(value: time | timedelta) -> str:
    """Hours, which may be more than a day has, minutes and seconds."""
    if isinstance(value, time):
        return value.isoformat(timespec="seconds")
    seconds = round(value.total_seconds())
    return f"{seconds // _HOUR}:{seconds // _MINUTE % 60:02}:{seconds % 60:02}"
