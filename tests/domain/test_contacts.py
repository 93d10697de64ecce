"""Cells and counts."""

from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from costdesk.domain.contacts import (
    CHANNELS,
    MEASURES,
    NOTHING,
    Cell,
    ContactCount,
    Tally,
    cell_order,
    channel_order,
    count_problems,
    folded_channel,
    joined,
    merge_counts,
    name_problems,
    parse_cell,
    tallies_of,
    tally_of,
)
from costdesk.domain.findings import Code, Finding, Place
from costdesk.domain.periods import Span
from tests.domain import oracle, oracle_split
from tests.domain.worlds import CHAT, EMAIL, MARCH, PHONE, cell, count, counts, dates, days

# Cells


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("inbound/phone", Cell("", "inbound", "phone")),
        ("ACME/inbound/phone", Cell("ACME", "inbound", "phone")),
        ("A/C/M/E/outbound/video", Cell("A/C/M/E", "outbound", "video")),
        (" ACME / Inbound / Self-Service ", Cell("ACME", "inbound", "self_service")),
        ("inbound/Self service", Cell("", "inbound", "self_service")),
        ("inbound/PHONE", Cell("", "inbound", "phone")),
        ("inbound/Fax room", Cell("", "inbound", "Fax room")),
        ("a=b/inbound/phone", Cell("a=b", "inbound", "phone")),
    ],
)
def test_cells_are_read(text: str, found: Cell) -> None:
    assert parse_cell(text) == found


@pytest.mark.parametrize(
    "text",
    [
        "",
        "phone",
        "inbound",
        "inbound/",
        "/inbound/phone",
        " /inbound/phone",
        "sideways/phone",
        "ACME/sideways/phone",
        "inbound/a=b",
        "inbound/a;b",
        "A;B/inbound/phone",
        "A\nB/inbound/phone",
        "inbound/" + "x" * 201,
        "x" * 201 + "/inbound/phone",
    ],
)
def test_what_is_no_cell(text: str) -> None:
    assert parse_cell(text) is None


names = st.text(st.characters(categories=("L", "N", "P", "Zs"), exclude_characters=";")).map(
    str.strip
)


@given(
    names.filter(str.isprintable),
    st.sampled_from(("inbound", "outbound")),
    st.sampled_from(CHANNELS),
)
def test_a_cell_is_read_back_from_its_text(line: str, direction: str, channel: str) -> None:
    made = Cell(line, direction, channel)
    assert parse_cell(str(made)) == made


def test_a_cell_is_written_without_an_empty_line() -> None:
    assert str(PHONE) == "inbound/phone"
    assert str(cell("ACME/outbound/email")) == "ACME/outbound/email"


def test_cells_are_ordered_by_line_direction_and_channel() -> None:
    ordered = [
        cell(path)
        for path in (
            "inbound/phone",
            "inbound/email",
            "inbound/chat",
            "inbound/social",
            "inbound/messaging",
            "inbound/self_service",
            "inbound/other",
            "inbound/fax",
            "inbound/video",
            "outbound/phone",
            "outbound/fax",
            "ACME/inbound/phone",
            "ACME/outbound/phone",
            "Beta/inbound/email",
        )
    ]
    assert sorted(set(ordered), key=cell_order) == ordered
    assert sorted(set(ordered), key=oracle_split.cell_key) == ordered


def test_a_cell_without_a_good_direction_has_no_order() -> None:
    with pytest.raises(ValueError, match="not in tuple"):
        cell_order(Cell("", "sideways", "phone"))


def test_channels_are_ordered_as_listed_then_by_name() -> None:
    assert sorted(["video", *reversed(CHANNELS), "fax"], key=channel_order) == [
        *CHANNELS,
        "fax",
        "video",
    ]


@pytest.mark.parametrize(
    ("name", "folded"),
    [
        (" Self-Service ", "self_service"),
        ("SELF SERVICE", "self_service"),
        ("Chat", "chat"),
        (" Web Form ", "Web Form"),
        ("", ""),
    ],
)
def test_built_in_channels_have_one_spelling(name: str, folded: str) -> None:
    assert folded_channel(name) == folded


@pytest.mark.parametrize(
    ("column", "name", "code", "values"),
    [
        ("line", "A;B", Code.BAD_NAME, {"text": "A;B", "forbidden": ";"}),
        ("line", "A\tB", Code.BAD_NAME, {"text": "A\tB", "forbidden": ";"}),
        ("channel", "A/B", Code.BAD_NAME, {"text": "A/B", "forbidden": "; / ="}),
        ("channel", "A=B", Code.BAD_NAME, {"text": "A=B", "forbidden": "; / ="}),
        ("channel", "A;B", Code.BAD_NAME, {"text": "A;B", "forbidden": "; / ="}),
        ("line", "x" * 201, Code.TOO_LONG, {"text": "x" * 40, "limit": 200}),
    ],
)
def test_what_cannot_be_a_name(
    column: str, name: str, code: Code, values: dict[str, str | int]
) -> None:
    assert name_problems(column, name) == [Finding(code, Place(column=column), values)]


@pytest.mark.parametrize(
    ("column", "name"),
    [("line", "A/B=C"), ("line", ""), ("channel", "web form"), ("line", "x" * 200)],
)
def test_what_can_be_a_name(column: str, name: str) -> None:
    assert name_problems(column, name) == []


# Counts


def test_a_week_cut_by_a_months_edge() -> None:
    # Monday 27 January to Sunday 2 February 2025: five days in January, two in February.
    week = count(PHONE, days("2025-01-27", "2025-02-02"), 100, handle_seconds=30_001)
    january = tally_of(week, days("2025-01-01", "2025-01-31"))
    february = tally_of(week, days("2025-02-01", "2025-02-28"))
    # F(5) = ⌊(2 · 100 · 5 + 7) / 14⌋ = 71;  ⌊(2 · 30 001 · 5 + 7) / 14⌋ = 21 429
    assert (january.handled(), january.total("handle_seconds")) == (71, 21_429)
    assert (february.handled(), february.total("handle_seconds")) == (29, 8572)
    assert february.total("sales") is None


def test_what_is_not_recorded_is_not_0() -> None:
    tally = tally_of(count(PHONE, MARCH, 5, offered=0), MARCH)
    assert tally == Tally(1, {"offered": 0, "handled": 5}, {"offered": 1, "handled": 1})
    assert tally.total("offered") == 0
    assert tally.total("abandoned") is None
    assert tally.complete("offered")
    assert not tally.complete("abandoned")


def test_a_row_without_handled_contacts_need_not_record_anything() -> None:
    empty, busy = count(PHONE, MARCH, 0), count(PHONE, MARCH, 5, sales=1)
    tally = tally_of(empty, MARCH).plus(tally_of(busy, MARCH))
    assert tally == Tally(1, {"handled": 5, "sales": 1}, {"handled": 1, "sales": 1})
    assert tally.complete("sales")


def test_a_row_with_one_handled_contact_must_record_it() -> None:
    tally = tally_of(count(PHONE, MARCH, 1), MARCH)
    assert tally == Tally(1, {"handled": 1}, {"handled": 1})
    assert not tally.complete("sales")


def test_a_measure_in_some_rows_only_is_not_complete() -> None:
    rows = [count(PHONE, MARCH, 5, sales=1), count(PHONE, MARCH, 3)]
    (tally,) = tallies_of(rows, MARCH).values()
    assert tally == Tally(2, {"handled": 8, "sales": 1}, {"handled": 2, "sales": 1})
    assert not tally.complete("sales")


def test_nothing_is_nothing() -> None:
    assert NOTHING == Tally(0, {}, {}) == joined([])
    assert NOTHING.handled() == 0
    assert NOTHING.total("handled") is None
    assert NOTHING.complete("sales")


def test_a_tally_without_a_part_is_the_rest_of_it() -> None:
    rows = [count(PHONE, MARCH, 5, sales=1, leads=9), count(PHONE, MARCH, 3, leads=2)]
    whole, first = (tallies_of(it, MARCH)[PHONE] for it in (rows, rows[:1]))
    rest = whole.minus(first)
    assert rest == Tally(
        1, {"handled": 3, "sales": 0, "leads": 2}, {"handled": 1, "sales": 0, "leads": 1}
    )
    assert rest.complete("leads")
    assert not rest.complete("sales")


def test_only_rows_that_touch_the_span_are_counted() -> None:
    rows = [
        count(PHONE, days("2025-02-28"), 1),
        count(PHONE, days("2025-03-01"), 2),
        count(EMAIL, days("2025-03-31"), 4),
        count(CHAT, days("2025-04-01"), 8),
    ]
    found = tallies_of(rows, MARCH)
    assert {where: tally.handled() for where, tally in found.items()} == {PHONE: 2, EMAIL: 4}


@given(st.lists(counts(), max_size=8), dates, st.integers(1, 100))
def test_tallies_are_those_of_the_oracle(
    rows: list[ContactCount], start: date, length: int
) -> None:
    span = Span(start, start + timedelta(days=length))
    expected = oracle.rows_in(rows, *span)
    found = tallies_of(rows, span)
    assert found.keys() == {row.cell for row in expected}
    for where, tally in found.items():
        of_cell = [row for row in expected if row.cell == where]
        assert tally.handled() == oracle.handled(of_cell)
        assert tally.active == len([row for row in of_cell if row.values["handled"]])
        for measure in MEASURES:
            assert tally.total(measure) == oracle.recorded(of_cell, measure)
            assert tally.complete(measure) == oracle.in_every_row(of_cell, measure)


@given(counts(), st.integers(0, 100))
def test_a_cut_count_adds_up(row: ContactCount, length: int) -> None:
    edge = min(row.span.start + timedelta(days=length), row.span.stop)
    before, after = Span(row.span.start, edge), Span(edge, row.span.stop)
    parts = [tally_of(row, part) for part in (before, after) if part.days]
    whole = tally_of(row, row.span)
    assert joined(parts).totals == whole.totals


def test_rows_of_one_span_and_cell_are_added() -> None:
    one = ContactCount(MARCH, PHONE, 10, 12, 2, 600, 60, 5, 3, 2, note="early")
    other = ContactCount(MARCH, PHONE, 1, 2, 3, 4, 5, 6, 7, 8, note="late")
    assert merge_counts(one, other) == ContactCount(
        MARCH, PHONE, 11, 14, 5, 604, 65, 11, 10, 10, note="early; late"
    )
    assert merge_counts(one, one).note == "early"
    assert merge_counts(count(PHONE, MARCH, 1), other).note == "late"


@pytest.mark.parametrize(
    ("handled", "sales", "handled_too", "sales_too", "merged"),
    [
        (10, 3, 5, None, None),  # a sum over 10 of 15 contacts would be wrong
        (10, None, 5, 3, None),
        (10, 3, 0, None, 3),  # nothing handled, nothing to record
        (0, None, 5, 3, 3),
        (10, None, 0, 3, None),
        (0, 3, 5, None, None),
        (10, None, 5, None, None),
        (0, None, 0, None, None),
        (10, 0, 5, 3, 3),
    ],
)
def test_what_only_one_row_records_is_not_a_sum_of_both(
    handled: int, sales: int | None, handled_too: int, sales_too: int | None, merged: int | None
) -> None:
    one = count(PHONE, MARCH, handled, sales=sales)
    other = count(PHONE, MARCH, handled_too, sales=sales_too)
    assert merge_counts(one, other).sales == merged
    assert merge_counts(one, other).handled == handled + handled_too


def test_a_sound_count_has_no_problems() -> None:
    assert count_problems(count(PHONE, MARCH, 0, offered=10**12)) == []
    assert count_problems(count(PHONE, days("2025-03-01"), 0)) == []


@pytest.mark.parametrize("measure", MEASURES)
def test_counts_are_neither_negative_nor_absurd(measure: str) -> None:
    numbers: dict[str, Any] = {"handled": 1, measure: -1}
    (found,) = count_problems(ContactCount(MARCH, PHONE, **numbers))
    assert found == Finding(Code.NEGATIVE, Place(column=measure), {"text": "-1"})
    numbers[measure] = 10**12 + 1
    (found,) = count_problems(ContactCount(MARCH, PHONE, **numbers))
    values: dict[str, str | int] = {"text": str(10**12 + 1), "limit": 10**12}
    assert found == Finding(Code.TOO_LARGE, Place(column=measure), values)


def test_a_count_has_days_and_good_names() -> None:
    backwards = count(Cell("A;", "inbound", "b/"), Span(date(2025, 3, 2), date(2025, 3, 2)), 1)
    found = count_problems(backwards)
    assert [problem.code for problem in found] == [
        Code.BAD_NAME,
        Code.BAD_NAME,
        Code.END_BEFORE_START,
    ]
    assert [problem.place.column for problem in found] == ["line", "channel", "end"]
