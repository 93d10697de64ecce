"""Summaries of periods that are cut, and of those that add up."""

from dataclasses import replace
from datetime import date
from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from costdesk.domain.contacts import Capacity, CapacitySeconds
from costdesk.domain.coverage import Covered
from costdesk.domain.definitions import Definitions
from costdesk.domain.figures import Figure
from costdesk.domain.findings import Code
from costdesk.domain.periods import custom_period, period_of
from costdesk.domain.summary import (
    COUNTS,
    RATIOS,
    UNIT_COSTS,
    SpanFacts,
    SummaryRow,
    period_result,
    split_spans,
    summary_rows,
)
from tests.domain import oracle_report
from tests.domain.oracle_report import World
from tests.domain.summary_cases import monthly, rows_of
from tests.domain.worlds import (
    EMAIL,
    EURO,
    MARCH,
    PHONE,
    SALES,
    cell,
    count,
    days,
    fewer,
    item,
    periods,
    result_of,
    world,
    worlds,
)

# Marks and cuts


def test_a_period_is_taken_to_date() -> None:
    # Counted until Friday 14 March; the weekend belongs to it: 16 of 31 days.
    counts = [count(PHONE, days("2025-03-01", "2025-03-14"), 20)]
    rows = rows_of([monthly("310", driver="contacts")], counts)
    for row in rows.values():
        assert (row.start, row.end) == (date(2025, 3, 1), date(2025, 3, 16))
        assert row.marks == ("to_date",)
    assert rows["total"].cost == 16_000
    assert rows["total"].cost_per_contact == Figure(Fraction(800))


def test_whole_turns_the_cut_off() -> None:
    counts = [count(PHONE, days("2025-03-01", "2025-03-14"), 20)]
    rows = rows_of([monthly("310", driver="contacts")], counts, whole=True)
    assert rows["total"].end == date(2025, 3, 31)
    assert rows["total"].cost_per_contact == Figure(Fraction(1550))
    assert rows["total"].marks == ()


def test_the_owner_can_say_that_counts_are_complete_to_a_day() -> None:
    counts = [count(PHONE, days("2025-03-01", "2025-03-14"), 20)]
    complete = Definitions("EUR", complete_through=date(2025, 3, 31))
    assert rows_of([monthly("310")], counts, definitions=complete)["total"].cost == 31_000
    so_far = Definitions("EUR", complete_through=date(2025, 3, 7))
    rows = rows_of([monthly("310", driver="contacts")], counts, definitions=so_far)
    assert (rows["total"].cost, rows["total"].handled) == (7000, 10)
    assert rows["total"].marks == ("to_date", "estimated")


def test_a_period_outside_the_counted_range_has_its_full_cost_and_no_unit_costs() -> None:
    paid = Capacity(days("2025-01-01", "2025-12-31"), Decimal(1000), Decimal(0))
    rows = rows_of(
        [monthly("310", "salaries"), monthly("90", path="inbound/phone")],
        [count(PHONE, MARCH, 20, handle_seconds=60)],
        "2025-05",
        capacity=(paid,),
    )
    assert list(rows) == ["inbound/phone", "unallocated", "total"]
    for row in rows.values():
        assert (row.start, row.end) == (date(2025, 5, 1), date(2025, 5, 31))
        assert row.idle_cost is None
        assert row.marks == ()
        for name in UNIT_COSTS + RATIOS:
            assert getattr(row, name) == Figure(None, Code.OUTSIDE_COUNTED_RANGE)
    assert [row.cost for row in rows.values()] == [9000, 31_000, 40_000]


def test_counts_after_complete_through_are_outside_too() -> None:
    # April is counted, but the owner says that counts are complete to March only.
    april = days("2025-04-01", "2025-04-30")
    counts = [count(PHONE, MARCH, 20), count(PHONE, april, 5, sales=1), count(SALES, april, 5)]
    closed = Definitions("EUR", complete_through=date(2025, 3, 31))
    rows = rows_of([monthly("30", driver="contacts")], counts, "2025-04", closed)
    assert rows["inbound/phone"].handled == 5
    assert rows["inbound/phone"].cost_per_contact == Figure(None, Code.OUTSIDE_COUNTED_RANGE)
    assert rows["total"].marks == ()


@pytest.mark.parametrize("label", ["2025-W11", "2025-03-10..2025-03-16"])
def test_weeks_and_custom_spans_are_split_on_their_own(label: str) -> None:
    daily = [count(PHONE, days(f"2025-03-{n}"), 1) for n in range(10, 17)]
    rows = rows_of([monthly("310")], [*daily, count(EMAIL, MARCH, 31)], label)
    assert {name: row.marks for name, row in rows.items()} == {
        "inbound/phone": ("own_split",),
        "inbound/email": ("own_split", "estimated"),
        "unallocated": ("own_split",),
        "total": ("own_split", "estimated", "fallback"),
    }
    assert (rows["total"].cost, rows["inbound/email"].handled) == (7000, 7)


def test_a_week_over_the_months_edge_is_one_split() -> None:
    # Monday 31 March to Sunday 6 April: 10.00 of March and 60.00 of April, split by contacts of
    # the whole week 1 : 3, though all of PHONE lies in March.
    counts = [
        count(PHONE, days("2025-03-31"), 1),
        count(EMAIL, days("2025-04-01", "2025-04-06"), 3),
    ]
    items = [
        monthly("310", driver="contacts", end="2025-03-31"),
        item("300", "2025-04-01", recurrence="monthly", driver="contacts"),
    ]
    rows = rows_of(items, counts, "2025-W14")
    assert (rows["inbound/phone"].cost, rows["inbound/email"].cost) == (1750, 5250)
    rows = rows_of(items, counts, "2025-Q2")
    # The quarter is cut to 1 to 6 April, where only EMAIL was counted.
    assert (rows["total"].cost, rows["inbound/email"].cost) == (6000, 6000)


def test_a_weekly_count_cut_by_the_months_edge_is_estimated() -> None:
    # Monday 27 January to Sunday 2 February: F(5) of 70 over 7 days is 50.
    week, rest = days("2025-01-27", "2025-02-02"), days("2025-01-01", "2025-01-26")
    counts = [count(PHONE, rest, 260), count(PHONE, week, 70), count(EMAIL, rest, 1)]
    rows = rows_of([monthly("310")], counts, "2025-01")
    assert rows["inbound/phone"].handled == 310
    assert rows["inbound/phone"].marks == ("estimated",)
    assert rows["inbound/email"].marks == ()
    assert rows["unallocated"].marks == ()
    assert rows["total"].marks == ("estimated", "fallback")
    # A year does not cut it.
    assert rows_of([monthly("1")], counts, "2025")["inbound/phone"].marks == ("to_date",)


def test_a_pool_that_fell_back_is_marked_on_the_total() -> None:
    counts = [count(PHONE, MARCH, 30, handle_seconds=3000), count(EMAIL, MARCH, 10)]
    rows = rows_of([monthly("400")], counts)
    assert (rows["inbound/phone"].cost, rows["inbound/email"].cost) == (30_000, 10_000)
    assert rows["inbound/phone"].marks == rows["inbound/email"].marks == ()
    # Minutes stand in some rows of the total only; in every row of the phone, in none of email.
    assert rows["total"].marks == ("fallback", "incomplete")
    assert rows["total"].cost_per_minute == Figure(None, Code.NOT_COMPLETE)


def test_rows_where_a_count_stands_in_some_only_are_incomplete() -> None:
    first, second = days("2025-03-01", "2025-03-15"), days("2025-03-16", "2025-03-31")
    counts = [
        count(SALES, first, 5, sales=2, handle_seconds=50),
        count(SALES, second, 5, handle_seconds=50),
        count(PHONE, MARCH, 9, handle_seconds=9),
    ]
    rows = rows_of([monthly("100")], counts)
    assert rows["outbound/phone"].sales == 2
    assert rows["outbound/phone"].cost_per_sale == Figure(None, Code.NOT_COMPLETE)
    assert {name: row.marks for name, row in rows.items()} == {
        "inbound/phone": (),
        "outbound/phone": ("incomplete",),
        "unallocated": (),
        "total": ("incomplete",),
    }


# Periods add up


def test_quarters_are_sums_of_their_months() -> None:
    assert split_spans(Covered(period_of(MARCH.start, "quarter"), MARCH, "to_date")) == [MARCH]
    quarter = period_of(MARCH.start, "quarter")
    cut = days("2025-01-15", "2025-03-10")
    assert split_spans(Covered(quarter, cut, "to_date")) == [
        days("2025-01-15", "2025-01-31"),
        days("2025-02-01", "2025-02-28"),
        days("2025-03-01", "2025-03-10"),
    ]
    custom = custom_period(cut)
    assert split_spans(Covered(custom, cut, "whole")) == [cut]
    week = period_of(date(2025, 3, 31), "week")
    assert split_spans(Covered(week, week.span, "whole")) == [week.span]


def test_facts_of_months_are_added() -> None:
    recorded = world(
        [monthly("100", "salaries"), monthly("10", one_off=True)],
        [count(PHONE, days("2025-02-01", "2025-03-31"), 59, handle_seconds=590)],
        [Capacity(days("2025-01-01", "2025-03-31"), Decimal(90), Decimal(50))],
    )
    result = result_of(recorded, "2025-Q1")
    assert (result.total_cost, result.one_offs) == (22_000, 2000)
    assert result.handle_time == 590
    assert result.tallies[PHONE].totals == {"handled": 59, "handle_seconds": 590}
    assert result.capacity == CapacitySeconds(59 * 3600, 59 * 1800)
    at_once = Definitions("EUR", concurrency={"phone": Fraction(5, 2)})
    assert result_of(recorded._replace(definitions=at_once), "2025-Q1").handle_time == 236
    untimed = [*recorded.counts, count(EMAIL, MARCH, 1)]
    assert result_of(recorded._replace(counts=untimed), "2025-Q1").handle_time is None
    missing = replace(recorded.capacity[0], span=days("2025-01-01", "2025-02-28"))
    assert result_of(recorded._replace(capacity=[missing]), "2025-Q1").capacity is None


def test_a_month_without_capacity_is_not_one_of_0() -> None:
    covered = Covered(period_of(MARCH.start, "month"), MARCH, "whole")
    none, zero = SpanFacts({}, {}, None), SpanFacts({}, {}, CapacitySeconds(0, 0))
    assert period_result(covered, [zero, zero], EURO).capacity == CapacitySeconds(0, 0)
    assert period_result(covered, [zero, none], EURO).capacity is None
    assert period_result(covered, [zero, zero], EURO).split.idle == {}
    assert period_result(covered, [zero, none], EURO).split.idle is None
    assert period_result(covered, [zero], EURO).one_offs == 0


def as_lines(rows: list[SummaryRow]) -> list[oracle_report.Line]:
    return [
        oracle_report.Line(
            row.start,
            row.end,
            (row.line, row.direction, row.channel),
            row.cost,
            row.idle_cost,
            tuple(getattr(row, name) for name in COUNTS),
            tuple(getattr(row, name).value for name in UNIT_COSTS + RATIOS),
            frozenset(row.marks),
        )
        for row in rows
    ]


@fewer
@given(worlds(), st.data(), st.booleans())
def test_rows_are_those_of_the_oracle(recorded: World, data: st.DataObject, whole: bool) -> None:
    period = data.draw(periods(recorded))
    rows = summary_rows(result_of(recorded, period, whole=whole), recorded.definitions)
    assert {row.period for row in rows} == {period.label}
    told = oracle_report.report(recorded, *period.span, period.grain, whole=whole)
    assert as_lines(rows) == oracle_report.lines(recorded, told, period.grain)


@fewer
@given(worlds(), st.data())
def test_cells_and_unallocated_are_the_total(recorded: World, data: st.DataObject) -> None:
    result = result_of(recorded, data.draw(periods(recorded)))
    *parts, total = summary_rows(result, recorded.definitions)
    assert sum(row.cost for row in parts) == total.cost == result.total_cost
    if total.idle_cost is not None:
        idle = [row.idle_cost for row in parts]
        assert None not in idle
        # A cell of no count whose costs cancel out has no row; its idle part is in the total.
        hidden = result.split.idle.keys() - set(result.cells) if result.split.idle else ()
        hidden_idle = sum((result.split.idle or {})[where] for where in hidden)
        assert sum(part or 0 for part in idle) + hidden_idle == total.idle_cost


@fewer
@given(worlds(), st.dates(date(2024, 12, 1), date(2025, 6, 30)), st.booleans())
def test_months_add_up_to_quarters_and_years(recorded: World, on: date, whole: bool) -> None:
    start = recorded.definitions.fiscal_start
    for grain in ("quarter", "year"):
        period = period_of(on, grain, start)
        result = result_of(recorded, period, whole=whole)
        if result.covered.extent == "outside":
            continue
        months = [
            result_of(recorded, period_of(span.start, "month"), whole=whole)
            for span in split_spans(result.covered)
        ]
        for where in {*result.cells, *(each for month in months for each in month.cells)}:
            assert result.cost([where]) == sum(month.cost([where]) for month in months)
            handled = sum(month.tally([where]).handled() for month in months)
            assert result.tally([where]).handled() == handled
        assert result.split.unallocated == sum(month.split.unallocated for month in months)
        assert result.total_cost == sum(month.total_cost for month in months)


@fewer
@given(worlds(), st.data())
def test_refunds_are_the_mirror_image(recorded: World, data: st.DataObject) -> None:
    period = data.draw(periods(recorded))
    refunds = [replace(each, amount=-each.amount, residual=None) for each in recorded.items]
    paid = [replace(each, residual=None) for each in recorded.items]
    rows = summary_rows(result_of(recorded._replace(items=paid), period), recorded.definitions)
    mirrored = summary_rows(
        result_of(recorded._replace(items=refunds), period), recorded.definitions
    )
    assert [row.cost for row in mirrored] == [-row.cost for row in rows]
    assert [row.idle_cost for row in mirrored] == [
        None if row.idle_cost is None else -row.idle_cost for row in rows
    ]


def test_lines_are_cells_of_their_own() -> None:
    acme = cell("ACME/inbound/phone")
    rows = rows_of(
        [monthly("100", driver="contacts")], [count(PHONE, MARCH, 1), count(acme, MARCH, 3)]
    )
    assert list(rows) == ["inbound/phone", "ACME/inbound/phone", "unallocated", "total"]
    assert rows["ACME/inbound/phone"].cost == 7500
