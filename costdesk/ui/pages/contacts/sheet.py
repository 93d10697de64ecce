"""The counts laid out as a sheet: a row for each period, a column for each measure of a cell."""

from __future__ import annotations

from bisect import bisect_right, insort
from collections import Counter
from datetime import date, timedelta
from fractions import Fraction
from typing import TYPE_CHECKING, Literal, NamedTuple

from costdesk.domain.contacts import (
    INBOUND,
    MEASURES,
    NOTHING,
    PHONE,
    Cell,
    Measure,
    Tally,
    cell_order,
    tally_of,
)
from costdesk.domain.periods import DAY, Span, add_months
from costdesk.ui.pages.contacts.times import TIMED, Average

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

    from costdesk.services.workspace import StoredCount
    from costdesk.ui.pages.contacts.times import Number, Times

RowGrain = Literal["day", "week", "month"]
ROW_GRAINS: tuple[RowGrain, ...] = ("day", "week", "month")
USUAL_CELL = Cell("", INBOUND, PHONE)
# Handled first: it is the one that is always recorded.
COLUMN_ORDER: tuple[Measure, ...] = ("handled", *(it for it in MEASURES if it != "handled"))
_INBOUND_ONLY: frozenset[Measure] = frozenset({"abandoned", "answer_seconds"})
_OUTBOUND_ONLY: frozenset[Measure] = frozenset({"leads", "sales"})
EARLIER: dict[RowGrain, int] = {"day": 31, "week": 13, "month": 12}
_WEEK = 7
_MOST_AT_FIRST = 9  # columns that a window of usual width shows without scrolling
_CHUNKS: dict[RowGrain, int] = {"day": 32, "week": 8, "month": 4}  # rows that are read at once


class Column(NamedTuple):
    """A measure of a cell."""

    cell: Cell
    measure: Measure


class Wishes(NamedTuple):
    """What the owner wants to see beyond what is recorded.

    ``measures`` are those switched on or off; what is not in it shows where it is recorded.
    ``earlier`` and ``later`` are numbers of rows before the first and after the present one.
    """

    grain: RowGrain = "month"
    cells: frozenset[Cell] = frozenset()
    measures: Mapping[Measure, bool] = {}
    earlier: int = 0
    later: int = 3
    times: Times = "average"


def row_start(day: date, grain: RowGrain) -> date:
    """The first day of the row in which a day lies."""
    if grain == "week":
        return day - timedelta(days=day.weekday())
    return day.replace(day=1) if grain == "month" else day


def row_stop(start: date, grain: RowGrain) -> date:
    """The day after a row that starts on that day."""
    if grain == "month":
        return add_months(start, 1)
    return start + (timedelta(days=_WEEK) if grain == "week" else DAY)


def moved(start: date, grain: RowGrain, rows: int) -> date:
    """The start of the row so many rows on."""
    if grain == "month":
        return add_months(start, rows)
    return start + timedelta(days=rows * (_WEEK if grain == "week" else 1))


def grain_of(span: Span) -> RowGrain | None:
    """The grain whose row is exactly these days."""
    for grain in ROW_GRAINS:
        if row_start(span.start, grain) == span.start and row_stop(span.start, grain) == span.stop:
            return grain
    return None


def usual_grain(stored: Iterable[StoredCount]) -> RowGrain:
    """The grain in which most cells are counted; months where nothing decides."""
    of_cell: dict[Cell, Counter[RowGrain | None]] = {}
    known: dict[Span, RowGrain | None] = {}
    for row in stored:
        span = row.count.span
        grain = known[span] if span in known else known.setdefault(span, grain_of(span))
        of_cell.setdefault(row.count.cell, Counter())[grain] += 1
    votes = Counter(grains.most_common(1)[0][0] for grains in of_cell.values())
    return max(ROW_GRAINS, key=lambda grain: (votes[grain], ROW_GRAINS.index(grain)))


class Counted(NamedTuple):
    """What is counted: from when to when, the sums of each cell, and a way to read the counts."""

    days: Span | None
    tallies: Mapping[Cell, Tally]
    read: Callable[[Span], Iterable[StoredCount]]


NOTHING_COUNTED = Counted(None, {}, lambda _span: ())


class Sheet:
    """The counts under their columns, in rows of one grain from the first one to the present.

    A count whose days are just those of a row is ``own``; any other stands in the row of its
    first day, where it can be seen but not changed. Counts are read when their rows are looked at.
    """

    def __init__(
        self,
        counted: Counted,
        wishes: Wishes,
        today: date,
        first_day: date | None = None,
    ) -> None:
        """Lay out the counts. Rows begin with the first count or ``first_day``."""
        self.grain = wishes.grain
        self.times = wishes.times
        self._read = counted.read
        self._tallies = dict(counted.tallies)
        self._read_chunks: set[int] = set()
        self._held: dict[tuple[date, Cell], list[StoredCount]] = {}
        self._long: dict[Cell, list[StoredCount]] = {}
        first_days = [counted.days.start] if counted.days else []
        last_day = counted.days.last if counted.days else today
        self.starts = self._rows(
            wishes, today, [*first_days, *([first_day] if first_day else [])], last_day
        )
        self._places = {start: place for place, start in enumerate(self.starts)}
        self.columns = self._columns(wishes)

    # Rows and columns

    def _rows(
        self, wishes: Wishes, today: date, first_days: list[date], last_day: date
    ) -> list[date]:
        present = row_start(today, self.grain)
        first = min([present, *(row_start(day, self.grain) for day in first_days)])
        if not self._tallies:
            first = min(first, moved(present, self.grain, -EARLIER[self.grain]))
        last = max(moved(present, self.grain, wishes.later), last_day)
        start = moved(first, self.grain, -wishes.earlier)
        starts = []
        while start <= last:
            starts.append(start)
            start = row_stop(start, self.grain)
        return starts

    def _columns(self, wishes: Wishes) -> list[Column]:
        cells = sorted({*self._tallies, *wishes.cells} or {USUAL_CELL}, key=cell_order)
        columns = [Column(cell, measure) for cell in cells for measure in COLUMN_ORDER]
        self._at_first = self._shown_at_first(columns)
        return [column for column in columns if self._is_shown(column, wishes)]

    def _shown_at_first(self, columns: Sequence[Column]) -> frozenset[Measure]:
        """Everything that is recorded, or, where that is too much to see, what was handled."""
        recorded = [column.measure for column in columns if self.total(column) is not None]
        return frozenset(recorded if len(recorded) <= _MOST_AT_FIRST else ())

    def _is_shown(self, column: Column, wishes: Wishes) -> bool:
        if column.measure == "handled":
            return True
        recorded = self.total(column) is not None
        if column.measure not in wishes.measures:
            return recorded and column.measure in self._at_first
        return wishes.measures[column.measure] and (recorded or is_usual(column))

    def grow(self, rows: int) -> None:
        """Have so many rows more at the end."""
        for _ in range(rows):
            self._places[start := row_stop(self.starts[-1], self.grain)] = len(self.starts)
            self.starts.append(start)

    def span(self, row: int) -> Span:
        """The days of a row."""
        return Span(self.starts[row], row_stop(self.starts[row], self.grain))

    def row_of(self, day: date) -> int | None:
        """The row in which a day lies, if any."""
        return self._places.get(row_start(day, self.grain))

    def recorded_measures(self) -> frozenset[Measure]:
        """The measures that any count has."""
        return frozenset(it for tally in self._tallies.values() for it in tally.totals)

    def shown_measures(self) -> frozenset[Measure]:
        """The measures that have columns."""
        return frozenset(column.measure for column in self.columns)

    def is_empty(self) -> bool:
        """Whether nothing is counted yet."""
        return not self._tallies

    # What stands in it

    def held(self, row: int, cell: Cell) -> Sequence[StoredCount]:
        """The counts that begin in a row."""
        self._look_at(row)
        return self._held.get((self.starts[row], cell), ())

    def own(self, row: int, cell: Cell) -> StoredCount | None:
        """The count of just this row, if there is one."""
        rows = self.held(row, cell)
        return rows[0] if len(rows) == 1 and rows[0].count.span == self.span(row) else None

    def is_foreign(self, row: int, cell: Cell) -> bool:
        """Whether what stands here was counted over other days than the row's."""
        return bool(self.held(row, cell)) and self.own(row, cell) is None

    def covering(self, row: int, cell: Cell) -> StoredCount | None:
        """The count that began in an earlier row and covers days of this one."""
        self._look_at(row)
        long = self._long.get(cell)
        if not long:
            return None
        start = self.starts[row]
        place = bisect_right(long, start, key=_first_day) - 1
        before = long[place] if place >= 0 else None
        covers = before and before.count.span.stop > start and before not in self.held(row, cell)
        return before if covers else None

    def value(self, row: int, column: Column) -> int | None:
        """The number in a place; counts of shorter spans are added up."""
        found = [
            number
            for stored in self.held(row, column.cell)
            if (number := getattr(stored.count, column.measure)) is not None
        ]
        return sum(found) if found else None

    def average(self, row: int, column: Column) -> Average | None:
        """A time per contact in a row, over the counts that have it."""
        timed = [
            stored.count
            for stored in self.held(row, column.cell)
            if getattr(stored.count, column.measure) is not None
        ]
        return _average(self.value(row, column), sum(count.handled for count in timed))

    def content(self, row: int, column: Column) -> Number | None:
        """What stands in a place, as it would be written into another."""
        if self.is_averaged(column):
            return self.average(row, column)
        return self.value(row, column)

    def is_averaged(self, column: Column) -> bool:
        """Whether a column shows times per contact."""
        return self.times == "average" and column.measure in TIMED

    def total(self, column: Column) -> int | None:
        """The sum of a column."""
        return self._tallies.get(column.cell, NOTHING).totals.get(column.measure)

    def total_average(self, column: Column) -> Average | None:
        """The time per contact of a whole column; None where some contacts are without it."""
        tally = self._tallies.get(column.cell, NOTHING)
        known = tally.complete(column.measure)
        return _average(self.total(column), tally.handled()) if known else None

    def row_total(self, row: int, cells: Iterable[Cell]) -> int | None:
        """The handled contacts of some cells in a row."""
        found = [self.value(row, Column(cell, "handled")) for cell in cells]
        known = [number for number in found if number is not None]
        return sum(known) if known else None

    def _look_at(self, row: int) -> None:
        """Read the counts of the rows around this one, if that has not been done."""
        size = _CHUNKS[self.grain]
        chunk = row // size
        if chunk in self._read_chunks:
            return
        self._read_chunks.add(chunk)
        first, last = chunk * size, min((chunk + 1) * size, len(self.starts)) - 1
        days = Span(self.starts[first], self.span(last).stop)
        for stored in self._read(days):
            self._place(stored, begins=stored.count.span.start >= days.start)

    def _place(self, stored: StoredCount, *, begins: bool) -> None:
        span, cell = stored.count.span, stored.count.cell
        start = row_start(span.start, self.grain)
        if begins:
            self._held.setdefault((start, cell), []).append(stored)
        if span.stop > row_stop(start, self.grain):
            long = self._long.setdefault(cell, [])
            if stored not in long:
                insort(long, stored, key=_first_day)

    # Keeping up with changes

    def hold(self, stored: StoredCount) -> None:
        """Take in the own count of a row."""
        self._place(stored, begins=True)
        cell = stored.count.cell
        self._tallies[cell] = self._tallies.get(cell, NOTHING).plus(_tally(stored))

    def drop(self, stored: StoredCount) -> bool:
        """Take out the own count of a row; False where that may have been the last of its kind."""
        cell = stored.count.cell
        del self._held[stored.count.span.start, cell]
        self._tallies[cell] = self._tallies[cell].minus(_tally(stored))
        return all(self._tallies[cell].totals.values())


def _tally(stored: StoredCount) -> Tally:
    return tally_of(stored.count, stored.count.span)


def _average(seconds: int | None, contacts: int) -> Average | None:
    return None if seconds is None or not contacts else Average(Fraction(seconds, contacts))


def _first_day(stored: StoredCount) -> date:
    return stored.count.span.start


def is_usual(column: Column) -> bool:
    """Whether the measure means something in that direction: sales are made on outgoing calls."""
    unusual = _OUTBOUND_ONLY if column.cell.direction == INBOUND else _INBOUND_ONLY
    return column.measure not in unusual


def is_offered(measure: Measure, cells: Iterable[Cell]) -> bool:
    """Whether a measure is worth offering for any of the cells."""
    return any(is_usual(Column(cell, measure)) for cell in cells)
