"""Overlaps found by sorting and searching; comparing every pair is the judge."""

from hypothesis import given
from hypothesis import strategies as st

from costdesk.domain.findings import Code, Finding, Place
from costdesk.services.execution.overlaps import (
    MOST_SHOWN,
    Coverage,
    Entry,
    Meeting,
    meetings,
    meetings_within,
    overlap_findings,
)

DAYS = [f"2025-01-{number:02}" for number in range(1, 15)]


@st.composite
def some_entries(draw: st.DrawFn) -> list[Entry]:
    firsts = draw(st.lists(st.integers(0, 13), max_size=10))
    lengths = [draw(st.integers(0, 4)) for _ in firsts]
    return [
        Entry(DAYS[first], DAYS[min(13, first + length)], number)
        for number, (first, length) in enumerate(zip(firsts, lengths, strict=True))
    ]


def overlap(one: Entry, other: Entry) -> bool:
    return one.first <= other.last and other.first <= one.last


@given(some_entries(), some_entries())
def test_entries_that_meet_stored_ones(entries: list[Entry], stored: list[Entry]) -> None:
    found = meetings(entries, stored)
    expected = [entry for entry in entries if any(overlap(entry, other) for other in stored)]
    assert [meeting.entry for meeting in found] == expected
    assert all(overlap(*meeting) and meeting.other in stored for meeting in found)


@given(some_entries())
def test_entries_that_meet_each_other(entries: list[Entry]) -> None:
    found = meetings_within(entries)
    ordered = sorted(entries)
    clashing = [
        entry
        for place, entry in enumerate(ordered)
        if any(overlap(entry, earlier) for earlier in ordered[:place])
    ]
    assert len(found) == len(clashing)
    for entry, other in found:
        assert overlap(entry, other)
        assert entry.number > other.number


def test_nothing_covers_nothing() -> None:
    assert Coverage([]).met_by(Entry(DAYS[0], DAYS[1], 0)) is None
    assert meetings_within([]) == []


def test_a_short_row_does_not_hide_a_long_one() -> None:
    long, short = Entry(DAYS[0], DAYS[9], 0), Entry(DAYS[1], DAYS[1], 1)
    later = Entry(DAYS[5], DAYS[5], 2)
    assert meetings([later], [long, short]) == [Meeting(later, long)]
    assert meetings_within([long, short, later]) == [Meeting(short, long), Meeting(later, long)]


def test_the_edge_of_a_day() -> None:
    stored = [Entry(DAYS[2], DAYS[4], 9)]
    assert meetings([Entry(DAYS[0], DAYS[1], 0), Entry(DAYS[5], DAYS[6], 1)], stored) == []
    first, last = Entry(DAYS[0], DAYS[2], 0), Entry(DAYS[4], DAYS[6], 1)
    assert meetings([first, last], stored) == [
        Meeting(first, stored[0]),
        Meeting(last, stored[0]),
    ]


def test_findings_are_in_the_order_of_the_rows_and_not_too_many() -> None:
    other = Entry(DAYS[0], DAYS[9], 0)
    found = [(Meeting(Entry(DAYS[1], DAYS[2], n), other), "inbound/chat") for n in range(50, 0, -1)]
    findings = overlap_findings(Code.DOUBLE_COUNT, found)
    assert len(findings) == MOST_SHOWN
    assert findings[0] == Finding(
        Code.DOUBLE_COUNT,
        Place(row=2, cell="inbound/chat"),
        {
            "start": "2025-01-02",
            "end": "2025-01-03",
            "stored": "2025-01-01..2025-01-10",
            "count": 50,
        },
    )
    assert [finding.place.row for finding in findings] == list(range(2, 22))
