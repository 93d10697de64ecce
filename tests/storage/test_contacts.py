"""Counts come back as they went in, and SQL adds them up exactly as the domain does."""

from datetime import date, timedelta
from typing import Any

import apsw
import pytest
from hypothesis import given
from hypothesis import strategies as st

from costdesk.domain.contacts import MEASURES, Cell, ContactCount, Tally, tallies_of
from costdesk.domain.findings import Finding
from costdesk.domain.oddities import missing_counts
from costdesk.domain.periods import DAY, Span, months_of
from costdesk.storage import contacts
from costdesk.storage.contacts import (
    StoredCount,
    all_counts,
    cells,
    covered_days_by_cell,
    insert_counts,
    straddled_cells,
    tallies,
    update_counts,
)
from costdesk.storage.database import Connection
from costdesk.storage.migrate import lay_out, scripts
from tests.builders import cell, count, day, span

FIRST = date(2025, 1, 1)
MONTHS = list(months_of(span("2025-01-01", "2025-04-30")))
WEEK = span("2025-01-20", "2025-01-26")
PHONE, CHAT, SALES = cell(), cell("inbound/chat"), cell("ACME/outbound/phone")


@pytest.fixture(scope="module")
def records() -> Connection:
    """A file in memory, for the many small sets of the property tests."""
    connection = apsw.Connection(":memory:")
    lay_out(connection, scripts())
    connection.execute("INSERT INTO channel VALUES ('phone', 1, '1'), ('chat', 1, '2')")
    return connection


@st.composite
def some_span(draw: st.DrawFn, longest: int = 40) -> Span:
    start = FIRST + timedelta(days=draw(st.integers(-10, 130)))
    return Span(start, start + timedelta(days=draw(st.integers(1, longest))))


@st.composite
def some_count(draw: st.DrawFn) -> ContactCount:
    numbers = st.integers(0, 5)
    others = {m: draw(st.none() | numbers) for m in MEASURES if m != "handled"}
    return ContactCount(
        draw(some_span()),
        draw(st.sampled_from([PHONE, CHAT, SALES])),
        draw(numbers),
        **others,  # type: ignore[arg-type]
    )


@given(
    st.lists(some_count(), max_size=15),
    st.one_of(st.just(MONTHS), st.lists(some_span(), max_size=4)),
)
def test_tallies_are_those_of_the_domain(
    records: Connection, counts: list[ContactCount], spans: list[Span]
) -> None:
    records.execute("DELETE FROM contact")
    insert_counts(records, counts)
    assert tallies(records, spans) == [tallies_of(counts, whole) for whole in spans]
    assert straddled_cells(records, spans) == [
        {row.cell for row in counts if row.span.touches(whole) and not whole.contains(row.span)}
        for whole in spans
    ]


def test_what_no_row_records_is_not_nought(connection: Connection) -> None:
    insert_counts(
        connection,
        [
            count("2025-01-01", handled=3, handle_seconds=600, offered=0),
            count("2025-01-02", handled=0, resolved=0),
            count("2025-01-03", handled=4),
        ],
    )
    [found] = tallies(connection, [MONTHS[0]])
    assert found == {
        PHONE: Tally(
            2,
            {"handled": 7, "handle_seconds": 600, "offered": 0, "resolved": 0},
            {"handled": 2, "handle_seconds": 1, "offered": 1, "resolved": 0},
        )
    }


def test_every_field_comes_back_by_day_and_cell(connection: Connection) -> None:
    full = count(
        "2025-02-01",
        "2025-02-28",
        "ACME/outbound/phone",
        handled=8,
        offered=1,
        abandoned=2,
        handle_seconds=3,
        answer_seconds=4,
        resolved=5,
        leads=6,
        sales=7,
        note="campaign ő",
    )
    bare = count("2025-02-01", path="inbound/chat", handled=0)
    early = count("2025-01-31", path="outbound/other")
    ids = insert_counts(connection, [full, bare, early])
    assert list(ids) == [1, 2, 3]
    assert all_counts(connection) == [
        StoredCount(3, early),
        StoredCount(2, bare),
        StoredCount(1, full),
    ]
    assert contacts.contact_count(connection, 1) == StoredCount(1, full)
    assert contacts.contact_count(connection, 9) is None


def test_changing_replaces_the_row(connection: Connection) -> None:
    insert_counts(connection, [count(handled=1, sales=1), count("2025-01-02")])
    update_counts(connection, [(1, count("2025-03-01", path="inbound/chat", handled=5))])
    changed = contacts.contact_count(connection, 1)
    assert changed == StoredCount(1, count("2025-03-01", path="inbound/chat", handled=5))


def test_the_counted_days(connection: Connection) -> None:
    assert contacts.counted_days(connection) is None
    insert_counts(
        connection, [count("2025-01-05", "2025-03-31"), count("2025-02-01", path="inbound/chat")]
    )
    assert contacts.counted_days(connection) == span("2025-01-05", "2025-03-31")


def test_the_last_counted_day_is_that_of_a_single_day_after_all_longer_rows(
    connection: Connection,
) -> None:
    insert_counts(connection, [count("2025-01-05", "2025-03-31"), count("2025-04-02")])
    assert contacts.counted_days(connection) == span("2025-01-05", "2025-04-02")


@pytest.mark.parametrize("measure", [m for m in MEASURES if m != "handled"])
def test_the_last_active_day_is_that_of_any_measure(connection: Connection, measure: str) -> None:
    assert contacts.last_active_day(connection) is None
    zeros: dict[str, Any] = dict.fromkeys(MEASURES, 0)
    insert_counts(
        connection,
        [
            count("2025-01-01", "2025-01-07"),
            count("2025-01-08", **zeros),
            count("2025-01-09", "2025-01-10", **(zeros | {measure: 1})),
            count("2025-01-11", **zeros),
        ],
    )
    assert contacts.last_active_day(connection) == day("2025-01-10")


def test_what_came_in_by_day(connection: Connection) -> None:
    insert_counts(
        connection,
        [
            count("2025-01-06", handled=5),
            count("2025-01-06", path="ACME/inbound/phone", handled=2),
            count("2025-01-06", path="outbound/phone", handled=9),
            count("2025-01-06", "2025-01-12", path="inbound/email", handled=4),
            count("2025-02-01", handled=1),
        ],
    )
    january = Span(day("2025-01-01"), day("2025-02-01"))
    assert contacts.inbound_by_day(connection, january) == [
        (day("2025-01-06"), False, "email", 4),
        (day("2025-01-06"), True, "phone", 7),
    ]


def test_days_of_a_cell_that_adjoin_are_one_span(connection: Connection) -> None:
    insert_counts(
        connection,
        [
            count("2025-02-27", path="ACME/outbound/phone"),
            count("2025-02-28", path="ACME/outbound/phone"),
            count("2025-03-01", "2025-03-09", "ACME/outbound/phone"),
            count("2025-03-11", path="ACME/outbound/phone"),
            count("2025-03-10"),
        ],
    )
    found = covered_days_by_cell(connection)
    assert list(found.items()) == [
        (PHONE, [span("2025-03-10")]),
        (SALES, [span("2025-02-27", "2025-03-09"), span("2025-03-11")]),
    ]


def test_days_inside_others_hide_no_gap(connection: Connection) -> None:
    insert_counts(
        connection, [count("2025-01-01", "2025-01-20"), count("2025-01-05"), count("2025-01-22")]
    )
    assert covered_days_by_cell(connection) == {
        PHONE: [span("2025-01-01", "2025-01-20"), span("2025-01-22")]
    }


@pytest.mark.parametrize(
    ("days", "found"),
    [
        (span("2025-01-04", "2025-01-05"), [span("2025-01-03"), span("2025-01-08")]),
        (span("2025-01-03", "2025-01-08"), [*(span(f"2025-01-0{n}") for n in (1, 3, 8)), WEEK]),
        (span("2025-01-08", "2025-01-12"), [span("2025-01-03"), span("2025-01-08"), WEEK]),
        (span("2025-01-22"), [WEEK]),
        (span("2025-03-01"), [WEEK]),
        (span("2024-12-01"), [span("2025-01-01")]),
    ],
)
def test_of_a_span_only_the_days_in_it_and_next_to_it_are_told(
    connection: Connection, days: Span, found: list[Span]
) -> None:
    alone = [count(f"2025-01-0{n}") for n in (1, 3, 8)]
    insert_counts(connection, [*alone, count("2025-01-20", "2025-01-26")])
    assert covered_days_by_cell(connection, days) == {PHONE: found}
    assert covered_days_by_cell(connection)[PHONE] == [*(c.span for c in alone), WEEK]


@given(stored=st.sets(st.integers(0, 40)), first=st.integers(-3, 43), length=st.integers(1, 9))
def test_the_holes_that_a_span_touches_are_those_among_all_days(
    records: Connection, stored: set[int], first: int, length: int
) -> None:
    wanted = Span(FIRST + first * DAY, FIRST + (first + length) * DAY)
    days = [Span(FIRST + number * DAY, FIRST + (number + 1) * DAY) for number in stored]
    records.execute("DELETE FROM contact")
    insert_counts(records, [ContactCount(each, PHONE, 1) for each in days])

    def holes(span: Span | None) -> list[Finding]:
        found = missing_counts(covered_days_by_cell(records, span), frozenset())
        ends = str(wanted.start), str(wanted.last)
        return [
            hole
            for hole in found
            if str(hole.values["start"]) <= ends[1] and str(hole.values["end"]) >= ends[0]
        ]

    assert holes(wanted) == holes(None)


def test_the_totals_are_the_tallies_of_all_days(connection: Connection) -> None:
    assert contacts.totals(connection) == {}
    insert_counts(
        connection,
        [
            count("2025-01-30", "2025-02-02", "inbound/chat", handled=3),
            count("2025-02-01", handled=5, offered=7),
            count("2025-02-02", handled=0, abandoned=0),
        ],
    )
    [tallied] = tallies(connection, [span("2025-01-01", "2025-12-31")])
    found = contacts.totals(connection)
    assert found == tallied
    assert list(found) == [PHONE, CHAT]
    assert found[PHONE] == Tally(
        1,
        {"handled": 5, "offered": 7, "abandoned": 0},
        {"handled": 1, "offered": 1, "abandoned": 0},
    )


def test_the_counted_cells_are_named_once_in_their_order(connection: Connection) -> None:
    assert cells(connection) == []
    paths = ("ACME/outbound/phone", "inbound/chat", "inbound/phone")
    insert_counts(connection, [count("2025-03-10", path=it) for it in paths])
    insert_counts(connection, [count("2025-03-11", path="inbound/chat")])
    assert cells(connection) == [PHONE, CHAT, SALES]


def test_no_counts_cover_nothing(connection: Connection) -> None:
    assert covered_days_by_cell(connection) == {}
    assert tallies(connection, MONTHS) == [{}] * 4


def test_days_by_cell_are_only_its_own(connection: Connection) -> None:
    insert_counts(
        connection, [count("2025-01-02"), count("2025-01-01"), count(path="inbound/chat")]
    )
    assert contacts.days_by_cell(connection, PHONE) == [
        ("2025-01-01", "2025-01-01", 2),
        ("2025-01-02", "2025-01-02", 1),
    ]
    assert contacts.days_by_cell(connection, Cell("x", "inbound", "phone")) == []


def test_lines_of_costs_and_counts(connection: Connection) -> None:
    connection.execute("INSERT INTO category VALUES ('tea', 0, 0)")
    insert_counts(connection, [count(path="Globe/inbound/phone"), count()])
    connection.execute(
        "INSERT INTO cost (name, category, amount, first_day, quantity, currency, on_cost_percent,"
        " vat_percent, recurrence, line, direction, driver, one_off, vendor, note, scheduled,"
        " effective_driver) VALUES ('x', 'tea', '1', '2025-01-01', '1', '', '0', '0', 'once',"
        " 'ACME', '', '', 0, '', '', 100, 'handle_time')"
    )
    assert contacts.lines(connection) == ["ACME", "Globe"]


def test_counts_can_be_read_for_some_days_alone(connection: Connection) -> None:
    quarter = count("2025-01-01", "2025-03-31", "inbound/email")
    insert_counts(connection, [count("2025-02-28"), count("2025-03-01"), quarter])
    asked = span("2025-03-01", "2025-03-31")
    assert [row.id for row in all_counts(connection, asked)] == [3, 2]
    assert [row.id for row in all_counts(connection, span("2025-02-28"))] == [3, 1]
    assert [row.id for row in all_counts(connection, span("2025-04-01"))] == []
