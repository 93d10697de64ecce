"""Rows that spans cut, found by one search a row; the plain definition is the judge."""

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from costdesk.domain.periods import Span
from costdesk.storage.days import Cut, Days, cuts, days_of, span_of
from tests.builders import span

FIRST = date(2025, 1, 1)


@st.composite
def some_span(draw: st.DrawFn) -> Span:
    start = FIRST + timedelta(days=draw(st.integers(0, 40)))
    return Span(start, start + timedelta(days=draw(st.integers(1, 20))))


def test_a_span_as_texts_and_back() -> None:
    assert days_of(span("2025-01-01", "2025-01-31")) == Days("2025-01-01", "2025-01-31")
    assert span_of("2025-01-01", "2025-01-31") == span("2025-01-01", "2025-01-31")


def test_a_row_in_a_span_is_not_cut_and_one_across_its_edge_is() -> None:
    rows = [
        Days("2025-01-31", "2025-01-31"),
        Days("2025-01-31", "2025-02-01"),
        Days("2025-02-01", "2025-02-28"),
    ]
    months = [span("2025-01-01", "2025-01-31"), span("2025-02-01", "2025-02-28")]
    assert cuts(rows, months) == [Cut(rows[1], 0), Cut(rows[1], 1)]


def test_a_row_longer_than_the_span_on_both_sides_is_cut() -> None:
    row = Days("2025-01-01", "2025-12-31")
    assert cuts([row], [span("2025-03-01", "2025-03-31")]) == [Cut(row, 0)]


@given(st.lists(some_span(), max_size=12), st.lists(some_span(), max_size=12))
def test_cuts_are_the_pairs_that_touch_without_containing(
    rows: list[Span], spans: list[Span]
) -> None:
    expected = [
        Cut(days_of(row), place)
        for row in rows
        for place, whole in enumerate(spans)
        if whole.touches(row) and not whole.contains(row)
    ]
    assert sorted(cuts(map(days_of, rows), spans)) == sorted(expected)
