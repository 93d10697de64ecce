"""What is odd, not wrong: each oddity with where it begins and how far it goes."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

from costdesk.domain.allocation import Pool
from costdesk.domain.contacts import Capacity, ContactCount
from costdesk.domain.costs import CostItem
from costdesk.domain.findings import Code, Finding, Place
from costdesk.domain.oddities import (
    entered_twice,
    handled_above_offered,
    missing_counts,
    scope_text,
    split_oddities,
    trailing_zeros,
)
from tests.domain.worlds import (
    CHAT,
    EMAIL,
    EURO,
    MARCH,
    PHONE,
    SELF,
    cell,
    count,
    days,
    item,
    result_of,
    world,
)

JANUARY, FEBRUARY = days("2025-01-01", "2025-01-31"), days("2025-02-01", "2025-02-28")


# Counts


def test_cells_that_handled_more_than_arrived() -> None:
    counts = [
        count(EMAIL, MARCH, 13, offered=12),
        count(EMAIL, FEBRUARY, 11, offered=10),
        count(EMAIL, JANUARY, 10, offered=10),
        count(PHONE, JANUARY, 10),
        count(PHONE, FEBRUARY, 1, offered=0),
        count(CHAT, MARCH, 1, offered=2),
    ]
    assert list(handled_above_offered(counts)) == [
        Finding(
            Code.HANDLED_ABOVE_OFFERED,
            Place(cell="inbound/phone"),
            {"rows": 1, "start": "2025-02-01", "end": "2025-02-28", "handled": 1, "offered": 0},
        ),
        Finding(
            Code.HANDLED_ABOVE_OFFERED,
            Place(cell="inbound/email"),
            {"rows": 2, "start": "2025-02-01", "end": "2025-02-28", "handled": 11, "offered": 10},
        ),
    ]
    assert list(handled_above_offered([])) == []


def test_holes_on_working_days() -> None:
    # Phone misses Thursday 6 to Monday 10 March, with a weekend between. Email misses the
    # weekend 8–9 March and the holiday 17 March, which are no holes, and the 19th.
    covered = {
        EMAIL: [
            days("2025-03-03", "2025-03-07"),
            days("2025-03-10", "2025-03-16"),
            days("2025-03-18"),
            days("2025-03-20"),
        ],
        PHONE: [days("2025-03-03", "2025-03-05"), days("2025-03-11"), days("2025-03-13")],
        CHAT: [],
        SELF: [MARCH],
    }
    assert list(missing_counts(covered, {date(2025, 3, 17)})) == [
        Finding(
            Code.COUNTS_MISSING,
            Place(cell="inbound/phone"),
            {"start": "2025-03-06", "end": "2025-03-10", "days": 3},
        ),
        Finding(
            Code.COUNTS_MISSING,
            Place(cell="inbound/phone"),
            {"start": "2025-03-12", "end": "2025-03-12", "days": 1},
        ),
        Finding(
            Code.COUNTS_MISSING,
            Place(cell="inbound/email"),
            {"start": "2025-03-19", "end": "2025-03-19", "days": 1},
        ),
    ]


def test_spans_that_overlap_leave_no_hole() -> None:
    covered = {PHONE: [MARCH, days("2025-03-10"), days("2025-04-01")]}
    assert [found.values["days"] for found in missing_counts(covered, ())] == [15]
    assert list(missing_counts({PHONE: [MARCH, days("2025-03-31")]}, ())) == []


def test_trailing_zeros_on_working_days() -> None:
    # The last contact on Wednesday 26 March; 27, 28 and 31 are working days.
    found = list(trailing_zeros(MARCH, date(2025, 3, 26), ()))
    values: dict[str, str | int] = {"start": "2025-03-27", "end": "2025-03-31", "days": 3}
    assert found == [Finding(Code.TRAILING_ZEROS, Place(), values)]
    assert list(trailing_zeros(MARCH, date(2025, 3, 31), ())) == []
    # Friday, then a weekend, then a holiday: nobody worked.
    assert list(trailing_zeros(MARCH, date(2025, 3, 28), {date(2025, 3, 31)})) == []
    # A last count that reaches beyond what the owner calls complete.
    assert list(trailing_zeros(MARCH, date(2025, 4, 4), ())) == []


def test_without_counts_nothing_trails() -> None:
    assert list(trailing_zeros(None, date(2025, 3, 31), ())) == []
    assert list(trailing_zeros(MARCH, None, ())) == []


# Splits


def findings(
    items: list[CostItem],
    counts: list[ContactCount],
    capacity: tuple[Capacity, ...] = (),
    labels: tuple[str, ...] = ("2025-01", "2025-02", "2025-03"),
) -> list[Finding]:
    recorded = world(items, counts, capacity)
    results = [result_of(recorded, label) for label in labels]
    return list(split_oddities(results, has_capacity=bool(capacity)))


def monthly(category: str = "other", **more: object) -> CostItem:
    return item("100", "2025-01-01", category, recurrence="monthly", **more)


def odd(code: Code, first: str, last: str, periods: int, subject: str = "") -> Finding:
    values: dict[str, str | int] = {"subject": subject, "last": last, "periods": periods}
    return Finding(code, Place(period=first), values)


def test_cells_whose_missing_handle_time_made_a_cost_fall_back() -> None:
    acme = cell("ACME/inbound/phone")
    counts = [
        count(SELF, JANUARY, 100),  # nobody works on it: no cost asks for its time
        count(acme, JANUARY, 3, handle_seconds=9),
        count(EMAIL, JANUARY, 3),
        count(PHONE, JANUARY, 3),
        count(PHONE, FEBRUARY, 3, handle_seconds=9),
        count(EMAIL, MARCH, 3),
    ]
    assert findings([monthly()], counts) == [
        odd(Code.HANDLE_TIME_MISSING, "2025-01", "2025-01", 1, "inbound/phone"),
        odd(Code.HANDLE_TIME_MISSING, "2025-01", "2025-03", 2, "inbound/email"),
    ]
    assert findings([monthly(line="ACME"), monthly(driver="contacts")], counts[:-1]) == [
        odd(Code.NO_WEIGHT, "2025-02", "2025-02", 1, "other (ACME)"),
    ]


def test_costs_that_found_nothing_to_be_split_by() -> None:
    counts = [count(PHONE, days("2025-01-01", "2025-03-31"), 90, handle_seconds=90)]
    items = [
        monthly("rent", line="ACME"),
        monthly("rent", line="ACME", driver="contacts"),
        monthly("tea", direction="outbound", end="2025-01-31"),
    ]
    assert findings(items, counts) == [
        odd(Code.NO_WEIGHT, "2025-01", "2025-03", 3, "rent (ACME)"),
        odd(Code.NO_WEIGHT, "2025-01", "2025-01", 1, "tea (outbound)"),
    ]


def test_more_time_handled_than_people_were_there_for() -> None:
    hour = Capacity(JANUARY, Decimal(1), Decimal(0))
    paid = (hour, replace(hour, span=FEBRUARY), replace(hour, span=MARCH))
    counts = [
        count(PHONE, JANUARY, 3, handle_seconds=3601),
        count(PHONE, FEBRUARY, 3, handle_seconds=3600),
        count(PHONE, MARCH, 3),
    ]
    assert findings([], counts, paid) == [odd(Code.ABOVE_PRACTICAL_TIME, "2025-01", "2025-01", 1)]


def test_days_without_capacity_are_odd_only_where_there_is_some() -> None:
    counts = [count(PHONE, days("2025-01-01", "2025-03-31"), 9, handle_seconds=9)]
    paid = Capacity(days("2025-01-01", "2025-01-31"), Decimal(1), Decimal(0))
    assert findings([], counts, (paid,)) == [odd(Code.CAPACITY_GAP, "2025-02", "2025-03", 2)]
    assert findings([], counts) == []


def test_periods_outside_the_counted_range_are_not_odd() -> None:
    counts = [count(PHONE, JANUARY, 9, handle_seconds=9)]
    assert findings([monthly()], counts) == []


def test_a_pool_is_named_with_its_scope() -> None:
    assert scope_text(Pool("rent", "contacts", "", "", "")) == "rent"
    assert scope_text(Pool("rent", "contacts", "ACME", "", "phone")) == "rent (ACME/phone)"
    assert scope_text(Pool("rent", "contacts", "", "inbound", "")) == "rent (inbound)"


# Costs


def test_items_alike_in_everything_may_be_entered_twice() -> None:
    one, other = item("10", "2025-03-01"), item("10", "2025-03-01", note="second laptop")
    assert list(entered_twice([one, other, item("10", "2025-03-02")])) == []
    assert [found.values["rows"] for found in entered_twice([one, other, one])] == [2]
    assert list(entered_twice([one, other, item("10.00", "2025-03-01"), one])) == [
        Finding(
            Code.LOOKS_ENTERED_TWICE,
            Place(item="an item"),
            {"text": "an item", "start": "2025-03-01", "rows": 3},
        )
    ]


def test_nothing_recorded_is_not_odd() -> None:
    assert list(split_oddities([], has_capacity=True)) == []
    assert EURO.holidays == frozenset()
