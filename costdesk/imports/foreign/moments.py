"""Days and times of day as other programs write them, decided over the whole column."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime, timedelta
from email.utils import parsedate_to_datetime
from typing import TYPE_CHECKING, NamedTuple

from costdesk.domain.periods import FIRST_DAY, LAST_DAY
from costdesk.imports.detection import decide
from costdesk.imports.styles import dates

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from costdesk.domain.findings import Finding
    from costdesk.imports.days import Order

_EPOCH = re.compile(r"1?[0-9]{9}(?:[0-9]{3})?(?:\.[0-9]+)?")
_MAIL = re.compile(r"[A-Za-z]{3}, ")
_NAMED = re.compile(r"([0-9]{1,2})[- ]([A-Za-z]{3})[a-z]*[- ,]+([0-9]{4}|[0-9]{2})\b(.*)")
_MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"]
_TIME = re.compile(
    r"(?:^|[T ,])([0-9]{1,2}):([0-9]{2})(?::([0-9]{2})(?:[.,][0-9]+)?)? ?([AaPp][Mm])?"
)
_MILLISECONDS = 11  # digits; an epoch of so many seconds is far away
_HALF_A_DAY = 12


class Moments(NamedTuple):
    """The day of each row, by row number, or what is unclear or wrong about the column.

    ``is_utc``: the source counts from midnight in Greenwich.
    """

    days: Mapping[int, date]
    problems: tuple[Finding, ...] = ()
    notes: tuple[Finding, ...] = ()
    is_utc: bool = False


def moments_of(texts: Mapping[int, str], order: Order | None) -> Moments:
    """The days of a column of dates, with or without times, or of seconds since 1970."""
    filled = {row: text.strip() for row, text in texts.items() if text.strip()}
    for read in _FORMS:
        if filled and read(next(iter(filled.values()))):
            days = {row: day for row, text in filled.items() if (day := read(text))}
            if len(days) == len(filled):
                return Moments(days, is_utc=read is _epoch)
    plain = {row: _without_time(text) for row, text in filled.items()}
    column = decide(plain, dates(own=False), order)
    return Moments(column.values or {}, tuple(column.problems), tuple(column.notes))


def _without_time(text: str) -> str:
    """The date before a time; the rest cannot change the day."""
    day, mark, rest = text.replace("T", " ").partition(" ")
    return day if mark and _TIME.search(f" {rest.lstrip()}") else text


def second_of_day(text: str) -> int | None:
    """The time of day in a text, in seconds."""
    if _EPOCH.fullmatch(text.strip()):
        return int(float(text)) % 86_400
    found = _TIME.search(text)
    if not found:
        return None
    hour, minute, second = int(found[1]), int(found[2]), int(found[3] or 0)
    if found[4]:
        hour = hour % _HALF_A_DAY + (_HALF_A_DAY if found[4].casefold() == "pm" else 0)
    return (hour * 60 + minute) * 60 + second


def _epoch(text: str) -> date | None:
    if not _EPOCH.fullmatch(text):
        return None
    seconds = float(text)
    if len(text.partition(".")[0]) > _MILLISECONDS:
        seconds /= 1000
    return (datetime(1970, 1, 1, tzinfo=UTC) + timedelta(seconds=seconds)).date()


def _mail(text: str) -> date | None:
    if not _MAIL.match(text):
        return None
    try:
        return _allowed(parsedate_to_datetime(text).date())
    except (ValueError, OverflowError):
        return None


def _named(text: str) -> date | None:
    found = _NAMED.fullmatch(text)
    if not found or found[2].casefold() not in _MONTHS:
        return None
    year = int(found[3]) + (2000 if len(found[3]) == 2 else 0)  # noqa: PLR2004 - digits
    try:
        return _allowed(date(year, _MONTHS.index(found[2].casefold()) + 1, int(found[1])))
    except ValueError:
        return None


def _allowed(day: date) -> date | None:
    return day if FIRST_DAY <= day <= LAST_DAY else None


_FORMS: tuple[Callable[[str], date | None], ...] = (_epoch, _mail, _named)
