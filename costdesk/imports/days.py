"""The one strict reader of dates: forms, pasting and import all use it.

A text is read in each order of day, month and year. Where the orders that fit lead to different
days (``8/9/2023``) somebody has to say which is meant: the locale in a form, the whole column in a
file. A time after the date is dropped.
"""

from __future__ import annotations

import re
from datetime import date
from functools import lru_cache
from typing import Literal, NamedTuple

from costdesk.domain.findings import Code, Finding
from costdesk.domain.periods import FIRST_DAY, LAST_DAY
from costdesk.imports.amounts import LONGEST_NUMBER, shortened

Order = Literal["dmy", "mdy", "ymd"]
ORDERS: tuple[Order, ...] = ("dmy", "mdy", "ymd")

_TIME = (
    r"(?:(?:T| +)(?:[01]?[0-9]|2[0-3]):[0-5][0-9](?::[0-5][0-9](?:[.,][0-9]+)?)?"
    r"(?: ?[AaPp][Mm])?(?: ?(?:Z|UTC|[+-][0-9]{2}:?[0-9]{2}))?)?"
)
_PARTED = re.compile(r"([0-9]{1,4})(\. ?|[-/])([0-9]{1,2})\2([0-9]{1,4})(\.?)" + _TIME)
_COMPACT = re.compile(r"([0-9]{4})([0-9]{2})([0-9]{2})(?:T[0-9]{6}Z?)?")
_ISO = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}" + _TIME)
_LONG_YEAR = 4
_SHORT_YEAR = 2
_PIVOT = 70  # 00 to 69 are in the 2000s


class DayReadings(NamedTuple):
    """A text as a date in each order; None where it is none."""

    dmy: date | None = None
    mdy: date | None = None
    ymd: date | None = None


_NONE = DayReadings()


@lru_cache(maxsize=1 << 16)
def day_readings(text: str) -> DayReadings:
    """The strict readings of a text; days before 1900 or after 2199 are none."""
    return DayReadings(*(day if _in_range(day) else None for day in _days(text)))


def iso_reading(text: str) -> date | None:
    """The day of an ISO date, perhaps with a time, in the years that are allowed."""
    return day_readings(text).ymd if _ISO.fullmatch(text.strip()) else None


def _in_range(day: date | None) -> bool:
    return day is not None and FIRST_DAY <= day <= LAST_DAY


def _days(text: str) -> DayReadings:
    text = text.replace("\u00a0", " ").strip()
    if len(text) > LONGEST_NUMBER:
        return _NONE
    if found := _COMPACT.fullmatch(text):
        return DayReadings(ymd=_day(*found.groups()))
    found = _PARTED.fullmatch(text)
    if not found or (found[5] and not found[2].startswith(".")):
        return _NONE
    first, _, second, third, _ = found.groups()
    return DayReadings(
        dmy=_day(third, second, first),
        mdy=_day(third, first, second),
        ymd=_day(first, second, third),
    )


def _day(year: str, month: str, day: str) -> date | None:
    if len(year) not in {_SHORT_YEAR, _LONG_YEAR} or max(len(month), len(day)) > _SHORT_YEAR:
        return None
    number = int(year)
    if len(year) == _SHORT_YEAR:
        number += 2000 if number < _PIVOT else 1900
    try:
        return date(number, int(month), int(day))
    except ValueError:
        return None


def parse_date(text: str, order: Order | None) -> date | Finding:
    """The day that a text means, ``order`` being the locale's for what is unclear.

    With ``order`` None an unclear text is a finding that names the readings.
    """
    readings = day_readings(text)
    possible = {day for day in readings if day is not None}
    if not possible:
        return not_a_day(text)
    if len(possible) == 1:
        return possible.pop()
    meant = getattr(readings, order) if order else None
    return meant if isinstance(meant, date) else unclear_day(text, readings)


def unclear_day(text: str, readings: DayReadings) -> Finding:
    """What to say where readings differ: the first two days that are possible."""
    first, second = [*dict.fromkeys(day for day in readings if day)][:2]
    values = {"text": text, "first": first.isoformat(), "second": second.isoformat()}
    return Finding(Code.DATE_ORDER_UNCLEAR, values=values)


def not_a_day(text: str) -> Finding:
    """Why a text is no date: it is out of range, or none at all."""
    if any(_days(text)) and not any(day_readings(text)):
        values = {"text": text, "first": str(FIRST_DAY), "last": str(LAST_DAY)}
        return Finding(Code.DATE_OUT_OF_RANGE, values=values)
    return Finding(Code.NOT_A_DATE, values={"text": shortened(text)})
