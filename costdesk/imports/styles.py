"""The kinds of column there are to read: numbers, counts and dates, free or in our own preset.

A file in the exchange preset has decimal points, no thousands separators and ISO dates by
definition: nothing is unclear there. A column that is written otherwise is not in that preset.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from costdesk.domain.findings import Code, Finding
from costdesk.imports.amounts import (
    Readings,
    not_a_number,
    not_whole,
    number_readings,
    take_apart,
    unclear_number,
    whole_readings,
)
from costdesk.imports.days import (
    ORDERS,
    DayReadings,
    day_readings,
    iso_reading,
    not_a_day,
    unclear_day,
)
from costdesk.imports.detection import Reader

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date
    from decimal import Decimal

    from costdesk.imports.amounts import Unit

DECIMALS = ("point", "comma")
_PLAIN = re.compile(r"[0-9]*(?:\.[0-9]+)?")


def numbers(unit: Unit, *, own: bool) -> Reader[Decimal]:
    """A column of amounts (``money``), percentages or plain numbers."""
    return _number_reader(
        lambda text: number_readings(text, unit), lambda text: not_a_number(text, unit), own=own
    )


def counts(*, own: bool) -> Reader[Decimal]:
    """A column of whole numbers: a style fits only if everything comes out whole."""
    return _number_reader(whole_readings, not_whole, own=own)


def _number_reader(
    read: Callable[[str], Readings], wrong: Callable[[str], Finding], *, own: bool
) -> Reader[Decimal]:
    return Reader(
        styles=DECIMALS,
        read=(lambda text: _plain(text, read(text))) if own else read,
        wrong=wrong,
        unclear=lambda text: unclear_number(text, read(text)),
        mixed=Code.MIXED_NUMBER_STYLE,
        decided=Code.NUMBER_STYLE_DECIDED,
    )


def _plain(text: str, readings: Readings) -> Readings:
    """The reading of a number without commas and thousands separators."""
    plain = _PLAIN.fullmatch(take_apart(text).body)
    return Readings(readings.point, readings.point) if plain else Readings(None, None)


def dates(*, own: bool) -> Reader[date]:
    """A column of dates; a year of four digits in front means the same to everybody."""
    return Reader(
        styles=ORDERS,
        read=_iso if own else day_readings,
        wrong=not_a_day,
        unclear=lambda text: unclear_day(text, day_readings(text)),
        mixed=Code.MIXED_DATE_ORDER,
        decided=Code.DATE_ORDER_DECIDED,
        universal="ymd",
    )


def _iso(text: str) -> DayReadings:
    day = iso_reading(text)
    return DayReadings(day, day, day)
