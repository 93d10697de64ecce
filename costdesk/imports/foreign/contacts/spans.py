"""Days, weeks and months as a row of counts names them."""

from __future__ import annotations

import re
from datetime import date
from typing import TYPE_CHECKING

from costdesk.domain.periods import DAY, FIRST_DAY, LAST_DAY, Span, add_months
from costdesk.imports.days import iso_reading
from costdesk.imports.foreign.day_texts import day_text

if TYPE_CHECKING:
    from collections.abc import Mapping

_MONTH = re.compile(r"([0-9]{4})[-/.]?(0?[1-9]|1[0-2])\.?")
_MONTH_FIRST = re.compile(r"(0?[1-9]|1[0-2])[-/.]([0-9]{4})")
_WEEK = re.compile(r"([0-9]{4})\D{0,3}?[WwKkHh]?\D{0,2}([0-9]{1,2})\.?")
_WEEK_FIRST = re.compile(r"\D{0,6}([0-9]{1,2})[^0-9]{1,3}([0-9]{4})\.?")
_ALONE = re.compile(r"\D{0,6}([0-9]{1,2})\D{0,6}")
_QUARTER = re.compile(r"([0-9]{4})[^0-9]{0,3}?[QqKk]\.? ?([1-4])")
_QUARTER_FIRST = re.compile(r"[QqKk]\.? ?([1-4])[^0-9]{1,3}([0-9]{4})")
_MONTHS_OF_QUARTER = 3
_YEAR = re.compile(r"(?:19|20)[0-9]{2}")
DAYS_OF_WEEK = 7


def spans_of(meaning: str, texts: Mapping[int, str], years: Mapping[int, str]) -> dict[int, Span]:
    """The months or weeks that a column names, by row; ``years`` may stand in one of their own."""
    of = week_of if meaning == "week" else month_of
    found = {
        row: span
        for row, text in texts.items()
        if (span := of(text) or of(_with_year(text, years.get(row, ""))))
    }
    days = meaning == "start" and any(iso_reading(day_text(text)) for text in texts.values())
    return {} if days else found


def names_a_time(text: str) -> bool:
    """Whether a text can be a day, a week or a month at all."""
    return any(map(str.isdigit, text)) or month_of(f"{text} 2000") is not None


def _with_year(text: str, year: str) -> str:
    """A month or a week with the year that stands beside it; empty where none does."""
    if not _YEAR.fullmatch(year):
        return ""
    alone = _ALONE.fullmatch(text)
    return f"{year}-{alone[1]}" if alone else f"{text} {year}"


def month_of(text: str) -> Span | None:
    """The month or quarter that a text names, in numbers or by name; None for any other text."""
    if quarter := _quarter(text):
        return quarter
    if found := _MONTH.fullmatch(text):
        year, month = int(found[1]), int(found[2])
    elif found := _MONTH_FIRST.fullmatch(text):
        year, month = int(found[2]), int(found[1])
    else:
        named = (iso_reading(day_text(each)) for each in (f"1 {text}", f"{text} 1"))
        first = next((day for day in named if day), None)
        if first is None:
            return None
        year, month = first.year, first.month
    start = _allowed(date(year, month, 1))
    return Span(start, add_months(start, 1)) if start else None


def _quarter(text: str) -> Span | None:
    if found := _QUARTER.fullmatch(text):
        year, quarter = int(found[1]), int(found[2])
    elif found := _QUARTER_FIRST.fullmatch(text):
        year, quarter = int(found[2]), int(found[1])
    else:
        return None
    start = _allowed(date(year, _MONTHS_OF_QUARTER * (quarter - 1) + 1, 1))
    return Span(start, add_months(start, _MONTHS_OF_QUARTER)) if start else None


def week_of(text: str) -> Span | None:
    """The week of a year and a number, as ISO 8601 counts them; None for any other text."""
    if found := _WEEK.fullmatch(text):
        year, week = int(found[1]), int(found[2])
    elif found := _WEEK_FIRST.fullmatch(text):
        year, week = int(found[2]), int(found[1])
    else:
        return None
    try:
        start = _allowed(date.fromisocalendar(year, week, 1))
    except ValueError:
        return None
    return Span(start, start + DAYS_OF_WEEK * DAY) if start else None


def _allowed(day: date) -> date | None:
    return day if FIRST_DAY <= day <= LAST_DAY else None
