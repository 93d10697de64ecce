"""The one strict reader of amounts and counts: forms, pasting and import all use it.

A text is read under each decimal mark, and both readings are strict. Where they agree, or only one
of them is possible, the text is clear in any locale; where they differ (``1.234``) somebody has to
say which mark is meant: the locale in a form, the whole column in a file.
"""

from __future__ import annotations

import re
from decimal import Decimal
from functools import lru_cache
from typing import Literal, NamedTuple

from costdesk.domain.currencies import is_currency
from costdesk.domain.findings import Code, Finding

Mark = Literal[".", ","]
MARKS: tuple[Mark, ...] = (".", ",")

Unit = Literal["money", "percent", "none"]

LONGEST_NUMBER = 40  # characters; a longer one is no amount that anybody has

# What each currency sign can stand for; an amount in another currency must not pass for ours.
CURRENCY_SIGNS = {
    "€": "EUR",
    "$": "USD AUD CAD NZD HKD SGD TWD MXN ARS CLP COP",
    "£": "GBP EGP",
    "¥": "JPY CNY",
    "FT": "HUF",
    "KR": "SEK NOK DKK ISK",
    "ZŁ": "PLN",
    "KČ": "CZK",
}
_UNIT = r"(?:[€$£¥%]|[A-Za-zŁłČč]{2,3}(?![A-Za-zŁłČč]))"
_UNIT_FIRST = re.compile(_UNIT)
_UNIT_LAST = re.compile(r"(?<![A-Za-zŁłČč])" + _UNIT + r"\Z")

# Every space (no-break, narrow, thin) becomes a plain one, both apostrophes the straight one.
_SAME = str.maketrans("\u00a0\u202f\u2009’\u2212", "   '-")


def _body(mark: str, other: str) -> re.Pattern[str]:
    """Digits, in threes if grouped at all, then perhaps the mark and more digits."""
    grouped = rf"[1-9][0-9]{{0,2}}(?P<group>[{other} '])[0-9]{{3}}(?:(?P=group)[0-9]{{3}})*"
    return re.compile(rf"(?:{grouped}|[0-9]+)?(?:\{mark}[0-9]+)?")


_BODIES = (_body(".", ","), _body(",", "."))
_GROUPS = ((",", " ", "'"), (".", " ", "'"))
_DIGITS_AND_MARKS = re.compile(r"[0-9., ']*")
_EXPONENT = re.compile(r"[0-9.,]+[eE][+-]?[0-9]+")


class Readings(NamedTuple):
    """A text as a number with a decimal point and with a decimal comma; None where it is none."""

    point: Decimal | None
    comma: Decimal | None


class Parts(NamedTuple):
    """A number's text taken apart: its digits and marks, its signs and what stands around it."""

    body: str
    signs: str
    units: tuple[str, ...]


def take_apart(text: str) -> Parts:
    """Take signs, brackets, currencies and percent signs off both ends, in whatever order."""
    rest, signs, units = text.translate(_SAME).strip(), "", []
    while True:
        if rest[:1] in {"-", "+"}:
            signs, rest = signs + rest[0], rest[1:]
        elif rest[-1:] == "-":
            signs, rest = signs + "-", rest[:-1]
        elif rest[:1] == "(" and rest[-1:] == ")":
            signs, rest = signs + "-", rest[1:-1]
        elif found := _unit_beside(rest):
            units.append(found[0].upper())
            rest = rest[: found.start()] + rest[found.end() :]
        else:
            return Parts(rest, signs, tuple(units))
        rest = rest.strip()


def _unit_beside(text: str) -> re.Match[str] | None:
    for found in (_UNIT_FIRST.match(text), _UNIT_LAST.search(text)):
        if found and unit_kind(found[0].upper()):
            return found
    return None


def unit_kind(unit: str) -> Unit | None:
    """What a sign or code beside a number makes of it; None where it is no unit."""
    if unit == "%":
        return "percent"
    return "money" if unit in CURRENCY_SIGNS or is_currency(unit) else None


@lru_cache(maxsize=1 << 16)
def number_readings(text: str, unit: Unit = "money") -> Readings:
    """Both strict readings of a text; a unit other than the one that is allowed makes it none."""
    if len(text) > LONGEST_NUMBER:
        return Readings(None, None)
    if text.isascii() and text.isdigit():
        return Readings(Decimal(text), Decimal(text))
    parts = take_apart(text)
    if not parts.body or len(parts.signs) > 1 or not _allowed(parts.units, unit):
        return Readings(None, None)
    point, comma = (_read(parts.body, place, "-" in parts.signs) for place in range(2))
    return Readings(point, comma)


def _allowed(units: tuple[str, ...], unit: Unit) -> bool:
    return not units or (len(units) == 1 and unit_kind(units[0]) == unit)


def _read(body: str, place: int, negative: bool) -> Decimal | None:  # noqa: FBT001 - one caller
    if not _BODIES[place].fullmatch(body):
        return None
    for group in _GROUPS[place]:
        body = body.replace(group, "")
    number = Decimal(body.replace(MARKS[place], "."))
    # Not ``-number``: that would round to the precision of the context.
    return number.copy_negate() if negative and number else number


def whole_readings(text: str) -> Readings:
    """Both readings of a count: only whole numbers are any, so ``1,234`` can only be 1234."""
    point, comma = number_readings(text, "none")
    return Readings(_if_whole(point), _if_whole(comma))


def _if_whole(number: Decimal | None) -> Decimal | None:
    return number if number is not None and number == number.to_integral_value() else None


def currencies_in(text: str) -> frozenset[str]:
    """The currencies that the sign or code beside an amount can stand for; empty without one."""
    units = take_apart(text).units
    return frozenset(CURRENCY_SIGNS.get(units[0], units[0]).split()) if units else frozenset()


def parse_number(text: str, decimal: Mark | None, unit: Unit = "money") -> Decimal | Finding:
    """The number that a text means, ``decimal`` being the locale's mark for what is unclear.

    With ``decimal`` None an unclear text is a finding that names both readings.
    """
    readings = number_readings(text, unit)
    number = _choose(text, readings, decimal)
    return not_a_number(text, unit) if number is None else number


def parse_whole(text: str, decimal: Mark | None) -> int | Finding:
    """The count that a text means; like ``parse_number``, but a fraction is refused."""
    number = _choose(text, whole_readings(text), decimal)
    if number is None:
        return not_whole(text)
    return number if isinstance(number, Finding) else int(number)


def _choose(text: str, readings: Readings, decimal: Mark | None) -> Decimal | Finding | None:
    point, comma = readings
    if point is None or comma is None:
        return comma if point is None else point
    if point == comma or decimal == ".":
        return point
    return comma if decimal == "," else unclear_number(text, readings)


def unclear_number(text: str, readings: Readings) -> Finding:
    """What to say where both readings differ: ``first`` with a point, ``second`` with a comma."""
    values = {"text": text, "first": f"{readings.point:f}", "second": f"{readings.comma:f}"}
    return Finding(Code.NUMBER_STYLE_UNCLEAR, values=values)


def not_a_number(text: str, unit: Unit = "money") -> Finding:
    """Why a text is no number: the text and the reason."""
    return Finding(
        Code.NOT_A_NUMBER, values={"text": shortened(text), "reason": _reason(text, unit)}
    )


def not_whole(text: str) -> Finding:
    """Why a text is no count: it is a number with a fraction, or none at all."""
    if any(reading is not None for reading in number_readings(text, "none")):
        return Finding(Code.NOT_A_WHOLE_NUMBER, values={"text": text})
    return not_a_number(text, "none")


def shortened(text: str) -> str:
    """A text as findings carry it."""
    return text if len(text) <= LONGEST_NUMBER else text[: LONGEST_NUMBER - 1] + "…"


def _reason(text: str, unit: Unit) -> str:
    """One word for what is wrong: ``length signs empty exponent digits other units groups``."""
    parts = take_apart(text)
    reasons = (
        ("length", len(text) > LONGEST_NUMBER),
        ("signs", len(parts.signs) > 1),
        ("empty", not parts.body),
        ("exponent", _EXPONENT.fullmatch(parts.body)),
        ("digits", any(sign.isdigit() and not sign.isascii() for sign in parts.body)),
        ("other", not _DIGITS_AND_MARKS.fullmatch(parts.body)),
        ("units", not _allowed(parts.units, unit)),
    )
    return next((reason for reason, applies in reasons if applies), "groups")
