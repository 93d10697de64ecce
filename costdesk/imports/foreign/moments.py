"""Days and times of day as other programs write them, decided over the whole column."""

from __future__ import annotations

import re
from array import array
from datetime import UTC, date, datetime, timedelta
from email.utils import parsedate_to_datetime
from types import MappingProxyType
from typing import TYPE_CHECKING, NamedTuple

from costdesk.domain.periods import FIRST_DAY, LAST_DAY
from costdesk.imports.detection import decide_texts
from costdesk.imports.foreign.coded import NONE, Codes, Known, OtherDays
from costdesk.imports.foreign.day_texts import day_text
from costdesk.imports.foreign.layouts import laid_out
from costdesk.imports.styles import dates

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

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
_SERIAL = re.compile(r"(?:3[7-9]|4[0-9]|5[0-4])[0-9]{3}(?:\.[0-9]+)?")  # 2001 to 2050
_EXCEL = date(1899, 12, 30)
_PLAIN_DATE = re.compile(r"[0-9]{1,4}(?:[-/.][0-9]+){2}\.?|[0-9]{6,8}")


class Moments(NamedTuple):
    """The day of each row, by row number, or what is unclear or wrong about the column.

    ``is_utc``: the source counts from midnight in Greenwich.
    """

    days: Mapping[int, date]
    problems: tuple[Finding, ...] = ()
    notes: tuple[Finding, ...] = ()
    is_utc: bool = False


class Days(NamedTuple):
    """What the numbers of a ``DayColumn`` mean: the day of each that has one.

    ``wrong`` are those that are no day, ``problems`` those of the column as a whole.
    """

    days: Mapping[int, date]
    problems: tuple[Finding, ...] = ()
    notes: tuple[Finding, ...] = ()
    wrong: Mapping[int, Finding] = MappingProxyType({})


class DayColumn(Codes):
    """A column of dates, with or without times, or of seconds since 1970: rows have days in common.

    Where all are written alike the day and the time after it are looked at apart.
    """

    def __init__(self, *, forms: bool = True) -> None:
        """Without ``forms`` only what everybody calls a date is one."""
        super().__init__()
        self._forms = _FORMS if forms else ()
        self._form: Callable[[str], date | None] | None = None
        self._texts = Known(self._number_of)

    @property
    def is_utc(self) -> bool:
        """Whether the source counts from midnight in Greenwich."""
        return self._form is _epoch

    def take(self, rows: Sequence[int], texts: Sequence[str]) -> Sequence[int | None]:
        """Take the texts of these rows, and give the second of the day of each, where it has one.

        Raises OtherDays where not all are in the form of the first: then none is in any.
        """
        if len(self.numbers) == 1:
            self._choose_form(texts)
        seconds: Sequence[int | None]
        alike = None if self._form or not texts else laid_out(texts)
        if alike:
            numbers = [self._texts[date] for date in alike.dates]
            codes = array("i", numbers) * len(texts)
            if len(numbers) > 1:
                codes = array("i", [numbers[place] for place in alike.places])
            seconds = alike.seconds
        else:
            codes = array("i", map(self._texts.__getitem__, texts))
            seconds = [*map(second_of_day, texts)]
        self.codes.extend(codes)
        self.note_first(rows, codes)
        return seconds

    def _choose_form(self, texts: Iterable[str]) -> None:
        first = next(filter(None, texts), "")
        self._form = next((form for form in self._forms if form(first)), None)

    def _number_of(self, text: str) -> int:
        if not text:
            return NONE
        if not self._form:
            return self._plain(text)
        day = self._form(text)
        if day is None:
            raise OtherDays
        return self.numbers[day, True]

    def _plain(self, text: str) -> int:
        return self.numbers[_without_time(text), any(map(str.isdigit, text))]

    def has_digits(self) -> Sequence[bool]:
        """Whether there is a digit in the texts of each number."""
        return [False, *(digits for _, digits in [*self.numbers][1:])]

    def decided(self, order: Order | None) -> Days:
        """What the numbers mean."""
        numbered = [(number, text) for number, (text, _) in enumerate([*self.numbers][1:], 1)]
        if self._form:
            return Days(dict(numbered))
        first: dict[str, int] = {}
        for row, (_, text) in sorted(zip(self.rows, numbered, strict=True)):
            first.setdefault(text, row)
        column = decide_texts(first, dates(own=False), order)
        values = column.values or {}
        days = {number: values[text] for number, text in numbered if text in values}
        wrong = {number: column.wrong[text] for number, text in numbered if text in column.wrong}
        return Days(days, tuple(column.problems), tuple(column.notes), wrong)


def moments_of(texts: Mapping[int, str], order: Order | None) -> Moments:
    """The days of a column of dates, with or without times, or of seconds since 1970."""
    rows, stripped = [*texts], [text.strip() for text in texts.values()]
    column = DayColumn()
    try:
        column.take(rows, stripped)
    except OtherDays:
        column = DayColumn(forms=False)
        column.take(rows, stripped)
    found = column.decided(order)
    coded = dict(zip(rows, column.codes, strict=True))
    wrong = [found.wrong[code].at(row=row) for row, code in coded.items() if code in found.wrong]
    days = {row: found.days[code] for row, code in coded.items() if code in found.days}
    return Moments(days, (*wrong, *found.problems), found.notes, column.is_utc)


def _without_time(text: str) -> str:
    """The date beside a time; the rest cannot change the day."""
    day, mark, rest = text.replace("T", " ").partition(" ")
    if mark and _PLAIN_DATE.fullmatch(day) and _TIME.search(f" {rest.lstrip()}"):
        return day
    return text if _PLAIN_DATE.fullmatch(text) else day_text(text)


def second_of_day(text: str) -> int | None:
    """The time of day in a text, in seconds."""
    if _EPOCH.fullmatch(text.strip()):
        return int(float(text)) % 86_400
    found = _TIME.search(text)
    if not found:
        return round(float(text) % 1 * 86_400) if _SERIAL.fullmatch(text) and "." in text else None
    hour, minute, second = int(found[1]), int(found[2]), int(found[3] or 0)
    if found[4]:
        hour = hour % _HALF_A_DAY + (_HALF_A_DAY if found[4].casefold() == "pm" else 0)
    return (hour * 60 + minute) * 60 + second


def seconds_of_day(texts: Sequence[str]) -> Sequence[int | None]:
    """The times of day in texts, in seconds; None where a text is empty or tells none."""
    filled = [*filter(None, texts)]
    alike = laid_out(filled) if filled else None
    if alike is None:
        return [*map(second_of_day, texts)]
    seconds = iter(alike.seconds)
    return [next(seconds) if text else None for text in texts]


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


def _serial(text: str) -> date | None:
    """What Excel counts in a cell that was not shown as a date: days since the end of 1899."""
    return _allowed(_EXCEL + timedelta(days=int(float(text)))) if _SERIAL.fullmatch(text) else None


_FORMS: tuple[Callable[[str], date | None], ...] = (_epoch, _mail, _named, _serial)
