"""Quality beside cost: what customers and the service say of some days, and the owner's guards.

Nothing here is about a person: a value belongs to the centre, a line or a channel.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction
from typing import TYPE_CHECKING, Literal, NamedTuple

from costdesk.domain.contacts import channel_order, is_text, name_problems
from costdesk.domain.findings import Code, Finding, Place
from costdesk.domain.money import decimal_text, rounded

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from costdesk.domain.periods import Span

Unit = Literal["percent", "points", "seconds", "minutes", "hours", "contacts", "money", ""]
Better = Literal["higher", "lower"]
BETTER: tuple[Better, ...] = ("higher", "lower")

LARGEST_VALUE = 10**12
MOST_DECIMALS = 6
_LONGEST_TEXT = 2000
_WHOLE = 100
_SHOWN = 2


class Indicator(NamedTuple):
    """What is known of a quality figure; ``needs_method`` where it means nothing without one.

    A value is at least ``low`` and at most ``high``; None: no such bound. ``lasts`` says that the
    last of several values is that of the whole (a stock), not their mean.
    """

    name: str
    unit: Unit
    better: Better
    low: int | None = 0
    high: int | None = None
    needs_method: bool = False
    lasts: bool = False


INDICATORS = (
    # Satisfied among those who answered.
    Indicator("csat", "percent", "higher", high=_WHOLE),
    # Promoters (9 and 10 of 10) less detractors (0 to 6), in points.
    Indicator("nps", "points", "higher", low=-_WHOLE, high=_WHOLE),
    # How easy it was, on the scale of the survey: 1 to 5, 1 to 7 or 0 to 10.
    Indicator("ces", "points", "higher", high=10),
    # Internal quality score: conversations that were reviewed.
    Indicator("iqs", "percent", "higher", high=_WHOLE),
    # Solved in the first contact: survey, no repeat within days and agents' word differ widely.
    Indicator("fcr", "percent", "higher", high=_WHOLE, needs_method=True),
    # Answered within the seconds that the method names.
    Indicator("service_level", "percent", "higher", high=_WHOLE),
    Indicator("answer_time", "seconds", "lower"),
    Indicator("first_reply_time", "minutes", "lower"),
    # Messages that wait at the end of the days, and how old the oldest is.
    Indicator("backlog", "contacts", "lower", lasts=True),
    Indicator("backlog_age", "hours", "lower", lasts=True),
    Indicator("churn", "percent", "lower", high=_WHOLE),
    Indicator("retention", "percent", "higher", high=_WHOLE),
    Indicator("referral", "percent", "higher", high=_WHOLE),
    Indicator("lifetime_value", "money", "higher", low=None),
)
NAMES = tuple(indicator.name for indicator in INDICATORS)
_KNOWN = {indicator.name: indicator for indicator in INDICATORS}
_LISTED = {name: place for place, name in enumerate(NAMES)}


def indicator_of(name: str) -> Indicator:
    """The indicator of that name; a figure of the owner's own has no unit and no bounds."""
    return _KNOWN.get(name) or Indicator(name, "", "higher", low=None)


def folded_measure(text: str) -> str:
    """A known indicator's own spelling for any way of writing it, else the name as it is."""
    folded = "_".join(text.strip().casefold().replace("-", " ").split())
    return folded if folded in _KNOWN else text.strip()


def measure_order(name: str) -> tuple[int, str]:
    """Sort key: the known indicators as listed, then the owner's own by name."""
    return _LISTED.get(name, len(NAMES)), name


@dataclass(frozen=True, slots=True)
class Quality:
    """One value of one measure over some days, in the measure's unit.

    Without ``line`` and ``channel`` it is that of the whole centre.
    """

    span: Span
    measure: str
    value: Decimal
    method: str = ""
    line: str = ""
    channel: str = ""
    note: str = ""


class Subject(NamedTuple):
    """What a value is of: two of the same subject may not have a day in common."""

    measure: str
    line: str
    channel: str


def subject_of(quality: Quality) -> Subject:
    """The subject of a value."""
    return Subject(quality.measure, quality.line, quality.channel)


def place_text(line: str, channel: str) -> str:
    """Where a value belongs, as people write it; empty for the whole centre."""
    return "/".join(part for part in (line, channel) if part)


def quality_problems(quality: Quality) -> list[Finding]:
    """What is wrong with a value in itself; the place names the field."""
    found = [
        *measure_problems(quality.measure),
        *name_problems("line", quality.line),
        *name_problems("channel", quality.channel),
        *_text_problems(quality),
        *value_problems(quality.measure, quality.value),
    ]
    if quality.span.days < 1:
        found.append(Finding(Code.END_BEFORE_START, Place(column="end")))
    if indicator_of(quality.measure).needs_method and not quality.method.strip():
        found.append(Finding(Code.METHOD_NEEDED, Place(column="method")))
    return found


def measure_problems(name: str) -> list[Finding]:
    """Why a figure of the owner's own cannot be called this."""
    if not name:
        return [Finding(Code.REQUIRED, Place(column="measure"))]
    return name_problems("measure", name)


def _text_problems(quality: Quality) -> Iterator[Finding]:
    for column in ("method", "note"):
        text = getattr(quality, column)
        if len(text) > _LONGEST_TEXT:
            values: dict[str, str | int] = {"text": text[:40], "limit": _LONGEST_TEXT}
            yield Finding(Code.TOO_LONG, Place(column=column), values)
        if not is_text(text):
            shown = {"text": repr(text[:40]), "forbidden": "NUL"}
            yield Finding(Code.BAD_NAME, Place(column=column), shown)


def value_problems(measure: str, value: Decimal) -> list[Finding]:
    """Why a measure cannot have this value."""
    indicator = indicator_of(measure)
    low = -LARGEST_VALUE if indicator.low is None else indicator.low
    high = LARGEST_VALUE if indicator.high is None else indicator.high
    text = f"{value:f}"
    if not low <= value <= high:
        values: dict[str, str | int] = {"text": text, "first": low, "last": high}
        return [Finding(Code.OUT_OF_RANGE, Place(column="value"), values)]
    if value != round(value, MOST_DECIMALS):
        values = {"text": text, "limit": MOST_DECIMALS}
        return [Finding(Code.TOO_MANY_DECIMALS, Place(column="value"), values)]
    return []


class Reading(NamedTuple):
    """What a measure is in a period.

    ``rows`` values of the period make it, or one of ``span`` that reaches beyond the period.
    """

    subject: Subject
    value: Fraction
    span: Span
    rows: int
    method: str = ""

    @property
    def indicator(self) -> Indicator:
        """What is known of the measure."""
        return indicator_of(self.subject.measure)


def readings(rows: Iterable[Quality], span: Span) -> list[Reading]:
    """The measures of a period, in order: what lies inside it, else what covers all of it.

    Several values inside are taken together by their days; of a stock, the last one counts. How
    many customers stood behind each is not known, so this is a mean of values, not of customers.
    """
    by_subject: dict[Subject, list[Quality]] = {}
    for row in rows:
        if row.span.touches(span):
            by_subject.setdefault(subject_of(row), []).append(row)
    found = (_reading(subject, by_subject[subject], span) for subject in by_subject)
    return sorted((each for each in found if each), key=_reading_order)


def _reading(subject: Subject, rows: Sequence[Quality], span: Span) -> Reading | None:
    inside = sorted((row for row in rows if span.contains(row.span)), key=lambda row: row.span)
    if not inside:
        whole = next((row for row in rows if row.span.contains(span)), None)
        inside = [whole] if whole else []
    if not inside:
        return None
    if indicator_of(subject.measure).lasts:
        inside = inside[-1:]
    days = sum(row.span.days for row in inside)
    total = sum((Fraction(row.value) * row.span.days for row in inside), Fraction(0))
    methods = dict.fromkeys(row.method for row in inside if row.method)
    covered = inside[0].span._replace(stop=inside[-1].span.stop)
    return Reading(subject, total / days, covered, len(inside), "; ".join(methods))


def _reading_order(reading: Reading) -> tuple[object, ...]:
    measure, line, channel = reading.subject
    return (*measure_order(measure), line, bool(channel), *channel_order(channel))


class Guard(NamedTuple):
    """What a measure may not pass: at least the limit where higher is better, else at most."""

    limit: Fraction
    better: Better


Guards = Mapping[str, Guard]
AT_LEAST, AT_MOST = ">=", "<="


def parse_guard(measure: str, text: str) -> Guard:
    """The guard of a setting: a number, for an own measure with the sign of its side in front."""
    better = indicator_of(measure).better
    if text.startswith((AT_LEAST, AT_MOST)):
        better = "higher" if text.startswith(AT_LEAST) else "lower"
    return Guard(Fraction(Decimal(text.lstrip("><="))), better)


def is_passed(guard: Guard, value: Fraction) -> bool:
    """Whether a value is on the wrong side of the limit."""
    return value < guard.limit if guard.better == "higher" else value > guard.limit


def passed_guards(found: Iterable[Reading], guards: Guards, period: str) -> Iterator[Finding]:
    """A finding for each reading on the wrong side of its guard."""
    for reading in found:
        guard = guards.get(reading.subject.measure)
        if guard and is_passed(guard, reading.value):
            code = Code.BELOW_GUARD if guard.better == "higher" else Code.ABOVE_GUARD
            place = Place(item=place_text(*reading.subject[1:]), period=period)
            values = {
                "measure": reading.subject.measure,
                "value": value_text(reading.value),
                "limit": value_text(guard.limit),
            }
            yield Finding(code, place, values)


def value_text(value: Fraction) -> str:
    """A value as a plain decimal: two digits after the mark at most, and no zeros at the end."""
    text = decimal_text(rounded(value, _SHOWN), _SHOWN)
    return text.rstrip("0").rstrip(".")
