"""Tables that already count: one row for each day, hour or month."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from datetime import date
from fractions import Fraction
from typing import TYPE_CHECKING, Any, NamedTuple

from costdesk.domain.contacts import Cell, ContactCount, parse_cell
from costdesk.domain.findings import Code, Finding, refuse
from costdesk.domain.money import half_up
from costdesk.domain.periods import DAY, FIRST_DAY, LAST_DAY, Span, add_months
from costdesk.domain.reasons import ReasonCount
from costdesk.imports.days import iso_reading
from costdesk.imports.detection import decide
from costdesk.imports.foreign.contacts.about import REASON, spelt
from costdesk.imports.foreign.contacts.legs import NO_DAY
from costdesk.imports.foreign.contacts.reader import CELL, CELLS, asked_of, unit_unclear
from costdesk.imports.foreign.day_texts import day_text
from costdesk.imports.foreign.lengths import lengths_of
from costdesk.imports.foreign.moments import moments_of
from costdesk.imports.foreign.reading import Question, Reading
from costdesk.imports.styles import counts

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from costdesk.imports.answers import Answers
    from costdesk.imports.foreign.profiles import Recognised

_COUNTED = ("offered", "handled", "abandoned", "resolved", "leads", "sales", "attempts", "reached")
_MONTH = re.compile(r"([0-9]{4})[-/.]?(0?[1-9]|1[0-2])\.?")
_MONTH_FIRST = re.compile(r"(0?[1-9]|1[0-2])[-/.]([0-9]{4})")
_WEEK = re.compile(r"([0-9]{4})\D{0,3}?[WwKkHh]?\D{0,2}([0-9]{1,2})\.?")
_WEEK_FIRST = re.compile(r"\D{0,6}([0-9]{1,2})[^0-9]{1,3}([0-9]{4})\.?")
_DAYS_OF_WEEK = 7
MOST_ROWS = 1_000_000
_NO_DAYS = Span.of(NO_DAY, NO_DAY)


class _Row(NamedTuple):
    """The numbers of a row by measure, and what its contacts were about."""

    span: Span
    numbers: Mapping[str, Fraction]
    reason: str = ""


def read_counts(found: Recognised, answers: Answers) -> Reading:
    """Read a table of counts; what the owner has to say is asked."""
    _refuse_many(found)
    columns = _Columns(found, answers)
    questions = [*asked_of(columns.problems), *_asked(found, answers, columns)]
    questions += columns.units_unclear()
    cell = parse_cell(answers.cell) or Cell("", "", "phone")
    sums = _Sums()
    if not any(it.asks.code in _STOPS for it in questions):
        sums.add(columns.rows())
    return Reading(
        profile=found.profile.name,
        rows=len(found.rows()),
        counts=tuple(sums.counts(cell)),
        reasons=tuple(sums.reasons(cell)),
        left_out=columns.left_out,
        questions=tuple(questions),
        notes=tuple(columns.notes),
    )


_STOPS = frozenset({Code.DATE_ORDER_UNCLEAR, Code.NUMBER_STYLE_UNCLEAR, Code.HANDLED_UNCLEAR})


def _asked(found: Recognised, answers: Answers, columns: _Columns) -> Iterator[Question]:
    if not ({"handled", "reached"} & columns.numbers.keys()):
        heading = found.profile.columns.get("unclear") or found.profile.columns.get(
            "offered", ("",)
        )
        values = {"text": str(heading[0])}
        yield Question(Finding(Code.HANDLED_UNCLEAR, values=values), "--map handled=")
    if not columns.spans:
        yield Question(
            Finding(Code.DAYS_MISSING, values={"rows": len(found.rows())}), "--map date="
        )
    if not parse_cell(answers.cell):
        yield Question(Finding(Code.CELL_UNCLEAR), CELL, CELLS)


def _refuse_many(found: Recognised) -> None:
    """Refuse more rows than there is memory for. Each of a million takes about a kilobyte."""
    if found.count() > MOST_ROWS:
        raise refuse(Code.TOO_MANY_ROWS, limit=MOST_ROWS)


class _Columns:
    """Every column of the table, read."""

    def __init__(self, found: Recognised, answers: Answers) -> None:
        self._found = found
        self._answers = answers
        self.problems: list[Finding] = []
        self.notes: list[Finding] = []
        self._rows, totals = _without_totals(found)
        self.left_out: dict[str, int] = {"total": totals} if totals else {}
        self.numbers = {name: self._count(name) for name in _COUNTED if self._has(name)}
        self._lengths = {
            name: self._length(name)
            for name in ("seconds", "mean_seconds", "mean_wait")
            if self._has(name)
        }
        self.spans = self._spans()
        self._reasons = self._about()

    def _has(self, meaning: str) -> bool:
        """Whether there is such a column; one of nothing but shares in percent counts nothing."""
        if self._found.place(meaning) is None:
            return False
        texts = self._texts(meaning).values()
        return not texts or not all(text.endswith("%") for text in texts)

    def _texts(self, meaning: str) -> dict[int, str]:
        place = self._found.place(meaning)
        if place is None:
            return {}
        texts = {row: cells[place].strip() for row, cells in self._rows if place < len(cells)}
        return {row: text for row, text in texts.items() if text}

    def _count(self, name: str) -> Mapping[int, Fraction]:
        column = decide(self._texts(name), counts(own=False), self._answers.decimal)
        self.problems += column.problems
        self.notes += column.notes
        values = column.values or {}
        shared = {number: Fraction(number) for number in {*values.values()}}
        return {row: shared[number] for row, number in values.items()}

    def _length(self, name: str) -> Mapping[int, Fraction]:
        unit = self._found.profile.rules.get("units", {}).get(name, "s")
        column = lengths_of(self._texts(name), self._answers.decimal, unit)
        self.problems += column.problems
        return column.seconds

    def _about(self) -> dict[int, str]:
        """What the contacts of each row were about. Raises Refused for what is no reason."""
        texts = self._texts(REASON)
        if not texts:
            return {}
        places, reasons = spelt(texts.values(), self._found)
        return {row: reasons[place] for row, place in zip(texts, places, strict=True)}

    def _spans(self) -> Mapping[int, Span]:
        for meaning, span_of in (("month", _month), ("week", _week)):
            texts = self._texts(meaning)
            spans = {row: span for row, text in texts.items() if (span := span_of(text))}
            if spans and len(spans) == len(texts):
                return spans
        moments = moments_of(self._texts("start"), self._answers.dates)
        self.problems += moments.problems
        self.notes += moments.notes
        return {row: Span.of(day, day) for row, day in moments.days.items()}

    def units_unclear(self) -> Iterator[Question]:
        """Ask what the numbers of lengths count, where the contacts would take many hours."""
        handled = self.numbers.get("handled") or self.numbers.get("reached") or {}
        for name in ("seconds", "mean_seconds"):
            lengths = self._lengths.get(name, {})
            known = [(handled[row], length) for row, length in lengths.items() if row in handled]
            times = [count if name == "mean_seconds" else 1 for count, _ in known]
            total = sum(length * count for (_, length), count in zip(known, times, strict=True))
            yield from unit_unclear(self._found, sum(int(count) for count, _ in known), total, name)

    def rows(self) -> Iterator[_Row]:
        """Each row whose contacts are known."""
        for row, _ in self._rows:
            span = self.spans.get(row) if self.spans else _NO_DAYS
            if span is None:
                self.left_out["no_date"] = self.left_out.get("no_date", 0) + 1
                continue
            yield _Row(span, self._numbers_of(row), self._reasons.get(row, ""))

    def _numbers_of(self, row: int) -> dict[str, Fraction]:
        found = {name: column[row] for name, column in self.numbers.items() if row in column}
        for name, of in (("attempts", "offered"), ("reached", "handled")):
            if name in found:
                found.setdefault(of, found.pop(name))
        handled = found.get("handled")
        lengths = {name: column[row] for name, column in self._lengths.items() if row in column}
        if "seconds" in lengths:
            found["handle_seconds"] = lengths["seconds"]
        elif "mean_seconds" in lengths and handled is not None:
            found["handle_seconds"] = lengths["mean_seconds"] * handled
        if "mean_wait" in lengths and handled is not None:
            found["answer_seconds"] = lengths["mean_wait"] * handled
        return found


def _without_totals(found: Recognised) -> tuple[Sequence[tuple[int, list[str]]], int]:
    """The rows, without those at the end that add up the others."""
    rows = found.rows()
    place = found.place("start")
    first = place if place is not None else 0
    kept = list(rows)
    while len(kept) > 1 and not any(
        map(str.isdigit, kept[-1][1][first] if first < len(kept[-1][1]) else "")
    ):
        kept.pop()
    return kept, len(rows) - len(kept)


def _month(text: str) -> Span | None:
    """The month that a text names, in numbers or with its name; None for any other text."""
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


def _week(text: str) -> Span | None:
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
    return Span(start, start + _DAYS_OF_WEEK * DAY) if start else None


def _allowed(day: date) -> date | None:
    return day if FIRST_DAY <= day <= LAST_DAY else None


class _Sums:
    """Rows of the same days together; a measure is kept where every one of them has it.

    What contacts were about is kept of days whose handled contacts are all known.
    """

    def __init__(self) -> None:
        self._rows: Counter[Span] = Counter()
        self._sums: dict[tuple[Span, str], Fraction] = {}
        self._known: Counter[tuple[Span, str]] = Counter()
        self._about: defaultdict[tuple[Span, str], Fraction] = defaultdict(Fraction)

    def add(self, rows: Iterable[_Row]) -> None:
        """Add some more."""
        for span, numbers, reason in rows:
            self._rows[span] += 1
            for name, number in numbers.items():
                key = span, name
                self._sums[key] = self._sums.get(key, 0) + number
                self._known[key] += 1
            if reason and "handled" in numbers:
                self._about[span, reason] += numbers["handled"]

    def counts(self, cell: Cell) -> Iterator[ContactCount]:
        """The counts by day, of days whose handled contacts are known."""
        whole: defaultdict[Span, dict[str, Any]] = defaultdict(dict)
        for (span, name), total in self._sums.items():
            if self._known[span, name] == self._rows[span]:
                whole[span][name] = half_up(*total.as_integer_ratio())
        for span in sorted(whole):
            if "handled" in whole[span]:
                yield ContactCount(span=span, cell=cell, **whole[span])

    def reasons(self, cell: Cell) -> Iterator[ReasonCount]:
        """Handled contacts by what they were about."""
        for (span, reason), handled in sorted(self._about.items()):
            contacts = half_up(*handled.as_integer_ratio())
            if contacts > 0 and self._known[span, "handled"] == self._rows[span]:
                yield ReasonCount(span, cell, reason, contacts)
