"""Tables that already count: one row for each day, hour or month."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from fractions import Fraction
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, NamedTuple

from costdesk.domain.contacts import Cell, ContactCount
from costdesk.domain.findings import Code, Finding, refuse
from costdesk.domain.money import half_up
from costdesk.domain.periods import DAY, Span
from costdesk.domain.reasons import ReasonCount
from costdesk.imports.detection import decide
from costdesk.imports.foreign.contacts.about import REASON, spelt
from costdesk.imports.foreign.contacts.count_cells import CountCells
from costdesk.imports.foreign.contacts.count_rows import rows_that_count
from costdesk.imports.foreign.contacts.doubled import columns_twice
from costdesk.imports.foreign.contacts.evidence import NOTHING
from costdesk.imports.foreign.contacts.legs import NO_DAY
from costdesk.imports.foreign.contacts.reader import CELL, CELLS, asked_of
from costdesk.imports.foreign.contacts.rules import INTERNAL
from costdesk.imports.foreign.contacts.spans import DAYS_OF_WEEK, spans_of
from costdesk.imports.foreign.contacts.units import unit_unclear
from costdesk.imports.foreign.lengths import lengths_of
from costdesk.imports.foreign.moments import moments_of
from costdesk.imports.foreign.reading import Question, Reading
from costdesk.imports.styles import counts

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from costdesk.imports.answers import Answers, Decimals
    from costdesk.imports.foreign.profiles import Recognised

_COUNTED = ("offered", "handled", "abandoned", "resolved", "leads", "sales", "attempts", "reached")
MOST_ROWS = 1_000_000
_LENGTHS = ("seconds", "mean_seconds", "mean_wait")
_THOUSAND = 1000
_DECIMALS = re.compile(r"[0-9]+([.,])[0-9]{1,2} ?%?")
_MARKS: Mapping[str, Decimals] = MappingProxyType({".": "point", ",": "comma"})
_NO_DAYS = Span.of(NO_DAY, NO_DAY)


class _Row(NamedTuple):
    """The numbers of a row by measure, the cell they count in and what its contacts were about."""

    span: Span
    cell: Cell
    numbers: Mapping[str, Fraction]
    reason: str = ""


def read_counts(found: Recognised, answers: Answers) -> Reading:
    """Read a table of counts; what the owner has to say is asked."""
    _refuse_many(found)
    columns = _Columns(found, answers)
    questions = [*asked_of(columns.problems), *_asked(found, columns)]
    if any(it.code == Code.TABLE_AGAIN for it in columns.problems):
        # Whatever else is wrong comes of it.
        questions = [it for it in questions if it.asks.code == Code.TABLE_AGAIN]
    questions += [*columns.units_unclear(), *asked_of(columns_twice(found))]
    sums = _Sums()
    if not any(it.asks.code in _STOPS for it in questions):
        sums.add(columns.rows())
    return Reading(
        profile=found.profile.name,
        rows=len(found.rows()),
        counts=tuple(sums.counts()),
        reasons=tuple(sums.reasons()),
        left_out=dict(+columns.left_out),
        questions=tuple(questions),
        notes=tuple(columns.notes),
    )


_STOPS = frozenset({Code.DATE_ORDER_UNCLEAR, Code.NUMBER_STYLE_UNCLEAR, Code.HANDLED_UNCLEAR})


def _asked(found: Recognised, columns: _Columns) -> Iterator[Question]:
    if not ({"handled", "reached"} & columns.numbers.keys()):
        values = {"text": _likely(found)}
        yield Question(Finding(Code.HANDLED_UNCLEAR, values=values), "--map handled=")
    is_open = any(it.code == Code.DATE_ORDER_UNCLEAR for it in columns.problems)
    if not columns.spans and not is_open:
        yield Question(
            Finding(Code.DAYS_MISSING, values={"rows": len(found.rows())}), "--map date="
        )
    if not columns.cells.is_known:
        yield Question(Finding(Code.CELL_UNCLEAR), CELL, CELLS)


def _likely(found: Recognised) -> str:
    """A column that may count what was handled: as an example of an answer."""
    columns = found.profile.columns
    used = {name for names in columns.values() for name in names}
    named = columns.get("unclear") or columns.get("offered")
    return str(named[0]) if named else next((it for it in found.places if it not in used), "")


def _refuse_many(found: Recognised) -> None:
    """Refuse more rows than there is memory for. Each of a million takes about a kilobyte."""
    if found.count() > MOST_ROWS:
        raise refuse(Code.TOO_MANY_ROWS, limit=MOST_ROWS)


class _Columns:
    """Every column of the table, read."""

    def __init__(self, found: Recognised, answers: Answers) -> None:
        self._found = found
        self._answers = answers
        self.notes: list[Finding] = []
        counting = rows_that_count(found)
        self._rows = counting.rows
        self.left_out = Counter(counting.left_out.values())
        self.problems = [*counting.problems]
        self.cells = CountCells(found, self._rows, answers)
        self._style = answers.decimal
        self._shown = self._shown_style()
        self.numbers = {name: self._count(name) for name in _COUNTED if self._has(name)}
        self._lengths = {name: self._length(name) for name in _LENGTHS if self._has(name)}
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
        return {row: text for row, text in texts.items() if text.casefold() not in NOTHING}

    def _count(self, name: str) -> Mapping[int, Fraction]:
        column = decide(self._texts(name), counts(own=False), self._answers.decimal)
        if any(it.code == Code.NUMBER_STYLE_UNCLEAR for it in column.problems) and self._shown:
            shown = decide(self._texts(name), counts(own=False), self._shown)
            numbers = (shown.values or {}).values()
            if max(numbers, default=0) >= _THOUSAND:
                column = shown  # else what looks like a decimal mark may be that of a clock
        self.problems += column.problems
        self.notes += column.notes
        self._style = self._style or _decimals(column.style)
        values = column.values or {}
        shared = {number: Fraction(number) for number in {*values.values()}}
        return {row: shared[number] for row, number in values.items()}

    def _shown_style(self) -> Decimals | None:
        """The decimal mark that lengths and shares of the same table leave no doubt about."""
        texts = [cell.strip() for _, cells in self._rows for cell in cells]
        texts = [text for text in texts if text.endswith("%")]
        for name in _LENGTHS:
            texts += self._texts(name).values()
        marks = {found[1] for text in texts if (found := _DECIMALS.fullmatch(text))}
        return _MARKS[marks.pop()] if len(marks) == 1 else None

    def _length(self, name: str) -> Mapping[int, Fraction]:
        unit = self._found.profile.rules.get("units", {}).get(name, "s")
        column = lengths_of(self._texts(name), self._answers.decimal, unit)
        if column.problems and self._style:
            # Whoever writes 1.100 calls writes 12.345 seconds in the same way.
            column = lengths_of(self._texts(name), self._style, unit)
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
        years = self._texts("year")
        for meaning in ("month", "week", "start"):
            texts = self._texts(meaning)
            spans = spans_of(meaning, texts, years)
            if spans and len(spans) == len(texts):
                return spans
        weeks = self._texts("week_start")
        moments = moments_of(weeks or self._texts("start"), self._answers.dates)
        self.problems += moments.problems
        self.notes += moments.notes
        length = DAYS_OF_WEEK if weeks else 1
        return {row: Span(day, day + length * DAY) for row, day in moments.days.items()}

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
        """Each row of days and cells whose contacts are known: what one row leaves open, all do.

        A row without any number leaves nothing open.
        """
        rows = [*self._read()]
        unknown = {(it.span, it.cell) for it in rows if it.numbers and "handled" not in it.numbers}
        for row in rows:
            if "handled" in row.numbers and (row.span, row.cell) not in unknown:
                yield row
            else:
                self.left_out["no_handled"] += 1

    def _read(self) -> Iterator[_Row]:
        for row, _ in self._rows:
            span = self.spans.get(row) if self.spans else _NO_DAYS
            cell = self.cells.of(row)
            if span is None or cell.direction == INTERNAL:
                self.left_out[INTERNAL if span else "no_date"] += 1
                continue
            yield _Row(span, cell, self._numbers_of(row), self._reasons.get(row, ""))

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
        elif handled == 0 and self._lengths:
            found["handle_seconds"] = Fraction(0)  # of nothing there is no mean
        if "mean_wait" in lengths and handled is not None:
            found["answer_seconds"] = lengths["mean_wait"] * handled
        return found


def _decimals(style: str) -> Decimals | None:
    return "point" if style == "point" else "comma" if style == "comma" else None


class _Sums:
    """Rows of the same days and cell together; a measure is kept where every one of them has it."""

    def __init__(self) -> None:
        self._rows: Counter[tuple[Span, Cell]] = Counter()
        self._known: Counter[tuple[Span, Cell, str]] = Counter()
        self._sums: defaultdict[tuple[Span, Cell, str], Fraction] = defaultdict(Fraction)
        self._about: defaultdict[tuple[Span, Cell, str], Fraction] = defaultdict(Fraction)

    def add(self, rows: Iterable[_Row]) -> None:
        """Add some more."""
        for row in rows:
            self._rows[row.span, row.cell] += 1
            for name, number in row.numbers.items():
                self._sums[row.span, row.cell, name] += number
                self._known[row.span, row.cell, name] += 1
            if row.reason:
                self._about[row.span, row.cell, row.reason] += row.numbers["handled"]

    def counts(self) -> Iterator[ContactCount]:
        """The counts, by day."""
        measures = {name: None for _, _, name in self._sums}
        for span, cell in sorted(self._rows):
            whole: dict[str, Any] = {
                name: half_up(*self._sums[span, cell, name].as_integer_ratio())
                for name in measures
                if self._known[span, cell, name] == self._rows[span, cell]
            }
            yield ContactCount(span=span, cell=cell, **whole)

    def reasons(self) -> Iterator[ReasonCount]:
        """Handled contacts by what they were about."""
        for (span, cell, reason), handled in sorted(self._about.items()):
            contacts = half_up(*handled.as_integer_ratio())
            if contacts > 0:
                yield ReasonCount(span, cell, reason, contacts)
