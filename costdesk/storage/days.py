"""Days and spans as the tables hold them, and which rows a set of spans cuts."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from datetime import date
from typing import TYPE_CHECKING, NamedTuple

from costdesk.domain.periods import Span

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from costdesk.storage.database import Connection


class Days(NamedTuple):
    """First and last day as ISO texts, which sort like the days themselves."""

    first: str
    last: str


def days_of(span: Span) -> Days:
    """The two texts of a span."""
    return Days(span.start.isoformat(), span.last.isoformat())


def span_of(first: str, last: str) -> Span:
    """The span of two texts."""
    return Span.of(date.fromisoformat(first), date.fromisoformat(last))


class Cut(NamedTuple):
    """Rows of these days touch the span with this place, but do not lie in it whole."""

    days: Days
    place: int


def cuts(rows: Iterable[Days], spans: Sequence[Span]) -> list[Cut]:
    """Where spans cut through days, for spans in any order that may overlap."""
    wanted = sorted((*days_of(span), place) for place, span in enumerate(spans))
    firsts = [first for first, _, _ in wanted]
    longest = _reach(wanted)
    found = []
    for days in rows:
        # Spans that begin after the row ends cannot touch it; nor can those all ended before it.
        stop = bisect_right(firsts, days.last)
        for first, last, place in wanted[bisect_left(longest, days.first) : stop]:
            if last >= days.first and (days.first < first or last < days.last):
                found.append(Cut(days, place))
    return found


def _reach(wanted: Sequence[tuple[str, str, int]]) -> list[str]:
    """The latest last day of each span and all before it; never falls, so it can be searched."""
    reach: list[str] = []
    latest = ""
    for _, last, _ in wanted:
        latest = max(latest, last)
        reach.append(latest)
    return reach


def distinct_days(connection: Connection, query: str) -> list[Days]:
    """The days that a query names."""
    return [Days(first, last) for first, last in connection.execute(query)]


def read_days(text: str) -> tuple[date, ...]:
    """Days that stand in one text, with spaces between."""
    return tuple(map(date.fromisoformat, text.split()))


def written_days(days: Iterable[date]) -> str:
    """Days as one text, in order and each once."""
    return " ".join(sorted({day.isoformat() for day in days}))
