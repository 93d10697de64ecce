"""Times as people write them: ``4:35`` is minutes and seconds, a plain number is seconds."""

from __future__ import annotations

import re
from fractions import Fraction
from typing import TYPE_CHECKING

from costdesk.domain.contacts import LARGEST_COUNT
from costdesk.domain.findings import Code, Finding
from costdesk.imports.amounts import parse_number

if TYPE_CHECKING:
    from costdesk.imports.amounts import Mark

_CLOCK = re.compile(r"(?:([0-9]{1,9}):([0-5]?[0-9])|([0-9]{1,9})):([0-5][0-9])")
_MINUTE, _HOUR = 60, 3600


def parse_duration(text: str, decimal: Mark) -> Fraction | Finding:
    """Seconds, 0 or more: of ``m:ss``, ``h:mm:ss`` or a number of seconds.

    Part of a second is exact. A small number with decimals (``4.35``) may as well be minutes, and
    is refused.
    """
    seconds = _seconds(text.strip(), decimal)
    if isinstance(seconds, Finding):
        return seconds
    if seconds < 0:
        return Finding(Code.NEGATIVE, values={"text": text})
    if seconds > LARGEST_COUNT:
        return Finding(Code.TOO_LARGE, values={"text": text, "limit": LARGEST_COUNT})
    return seconds


def _seconds(text: str, decimal: Mark) -> Fraction | Finding:
    clock = _CLOCK.fullmatch(text)
    if clock:
        hours, minutes, long, seconds = (int(part or 0) for part in clock.groups())
        return Fraction(hours * _HOUR + (minutes + long) * _MINUTE + seconds)
    number = parse_number(text, decimal, "none")
    if isinstance(number, Finding):
        return Finding(Code.NOT_A_DURATION, values={"text": text})
    if number % 1 and abs(number) < _MINUTE:
        return Finding(Code.DURATION_UNCLEAR, values={"text": text})
    return Fraction(number)
