"""Cost items come back as they went in, and SQL shares them exactly as the domain does."""

from datetime import date, timedelta
from decimal import Decimal
from typing import Any

import apsw
import pytest
from hypothesis import given
from hypothesis import strategies as st

from costdesk.domain.allocation import Pool, effective_driver
from costdesk.domain.costs import RECURRENCES, CostItem, schedule_of, share
from costdesk.domain.item_rules import item_problems
from costdesk.domain.periods import Span, months_of
from costdesk.storage import costs
from costdesk.storage.costs import StoredCost, all_costs, insert_costs, pool_shares, update_costs
from costdesk.storage.database import Connection
from costdesk.storage.migrate import lay_out, scripts
from costdesk.storage.rows import delete_rows, missing_ids
from tests.builders import cost, day, span

FIRST = date(2024, 1, 1)
MONTHS = list(months_of(span("2024-01-01", "2024-12-31")))


@pytest.fixture(scope="module")
def ledger() -> Connection:
    """A file in memory, for the many small ledgers of the property tests."""
    connection = apsw.Connection(":memory:")
    lay_out(connection, scripts())
    connection.execute("INSERT INTO category VALUES ('salaries', 1, 1), ('rent', 0, 0)")
    connection.execute("INSERT INTO channel VALUES ('phone', 1, '1'), ('chat', 1, '2')")
    return connection


def some_days(low: int, high: int) -> st.SearchStrategy[date]:
    return st.integers(low, high).map(lambda days: FIRST + timedelta(days=days))


@st.composite
def some_item(draw: st.DrawFn) -> CostItem:
    start = draw(some_days(-60, 420))
    fields: dict[str, Any] = {
        "recurrence": draw(st.sampled_from(["once", *RECURRENCES])),
        "category": draw(st.sampled_from(["salaries", "rent"])),
        "channel": draw(st.sampled_from(["", "phone", "chat"])),
        "direction": draw(st.sampled_from(["", "inbound"])),
        "driver": draw(st.sampled_from(["", "contacts"])),
        "one_off": draw(st.booleans()),
    }
    if draw(st.booleans()):
        fields["end"] = start + timedelta(days=draw(st.integers(0, 200)))
    elif fields["recurrence"] == "once" and draw(st.booleans()):
        fields["spread_months"] = draw(st.integers(1, 30))
    fields["without"] = tuple(sorted(set(draw(st.lists(some_days(0, 400), max_size=2)))))
    amount = Decimal(draw(st.integers(-99_999, 99_999))) / 100
    return CostItem("item", amount=amount, start=start, **fields)


@st.composite
def some_span(draw: st.DrawFn) -> Span:
    start = draw(some_days(-30, 400))
    return Span(start, start + timedelta(days=draw(st.integers(1, 90))))


def plain_shares(items: list[CostItem], whole: Span, *, one_offs: bool) -> dict[Pool, int]:
    """The definition: every item shared by itself, then equal pools added."""
    shares: dict[Pool, int] = {}
    for item in items:
        driver = effective_driver(item.driver, item.direction, item.channel)
        pool = Pool(item.category, driver, item.line, item.direction, item.channel)
        part = share(schedule_of(item, 2), whole) if one_offs or not item.one_off else 0
        shares[pool] = shares.get(pool, 0) + part
    return {pool: amount for pool, amount in shares.items() if amount}


@given(
    st.lists(some_item(), max_size=12),
    st.one_of(st.just(MONTHS), st.lists(some_span(), max_size=4)),
    st.booleans(),
)
def test_shares_are_those_of_the_domain(
    ledger: Connection, items: list[CostItem], spans: list[Span], without: bool
) -> None:
    assert [item_problems(item, "EUR", 2) for item in items] == [[]] * len(items)
    ledger.execute("DELETE FROM cost")
    insert_costs(ledger, items, 2)
    assert pool_shares(ledger, spans, without_one_offs=without) == [
        plain_shares(items, whole, one_offs=not without) for whole in spans
    ]


def test_months_that_adjoin_add_up_to_the_whole(ledger: Connection) -> None:
    ledger.execute("DELETE FROM cost")
    items = [
        cost("100.01", "2024-01-31", recurrence="monthly"),
        cost("-99.99", "2024-01-20", end="2024-03-10"),
        cost("1000", "2023-11-15", spread_months=7, residual="10"),
        cost("7.77", "2024-12-31"),
        cost("7.77", "2025-01-01"),
    ]
    insert_costs(ledger, items, 2)
    [whole] = pool_shares(ledger, [span("2024-01-01", "2024-12-31")])
    parts = pool_shares(ledger, MONTHS)
    [pool] = whole
    assert sum(part.get(pool, 0) for part in parts) == whole[pool]


def test_the_first_and_the_last_day_of_a_recurring_item(ledger: Connection) -> None:
    ledger.execute("DELETE FROM cost")
    insert_costs(ledger, [cost("31", "2024-01-10", recurrence="monthly", end="2024-02-09")], 2)
    days = [span(text) for text in ("2024-01-09", "2024-01-10", "2024-02-09", "2024-02-10")]
    assert [sum(pools.values()) for pools in pool_shares(ledger, days)] == [0, 100, 100, 0]


def test_a_pool_whose_refunds_cancel_it_is_left_out(ledger: Connection) -> None:
    ledger.execute("DELETE FROM cost")
    insert_costs(ledger, [cost("5", "2024-02-01"), cost("-5", "2024-02-29")], 2)
    assert pool_shares(ledger, [span("2024-02-01", "2024-02-29"), span("2024-02-01")]) == [
        {},
        {Pool("salaries", "handle_time", "", "", ""): 500},
    ]


def test_every_field_comes_back(connection: Connection) -> None:
    items = [
        cost(),
        CostItem(
            name="Kosten ő",
            category="rent",
            amount=Decimal("1234.500001"),
            start=day("2025-02-28"),
            quantity=Decimal("-2.5"),
            currency="USD",
            rate=Decimal("0.9123456789"),
            on_cost_percent=Decimal("21.5"),
            vat_percent=Decimal(27),
            recurrence="four_weekly",
            end=day("2026-02-28"),
            line="ACME",
            direction="outbound",
            channel="chat",
            driver="percent:ACME/outbound/chat=100",
            one_off=True,
            vendor="Landlord; Sons",
            note='two\nlines, "quoted"',
        ),
        cost("1000", spread_months=36, residual="100"),
    ]
    ids = insert_costs(connection, items, 2)
    assert all_costs(connection) == [
        StoredCost(number, item) for number, item in zip(ids, items, strict=True)
    ]
    assert costs.cost(connection, 2) == StoredCost(2, items[1])
    assert costs.cost(connection, 4) is None


@pytest.mark.parametrize(
    ("amount", "stored"),
    [("1E+3", "1000"), ("1.500", "1.5"), ("-0.10", "-0.1"), ("0.000001", "0.000001")],
)
def test_a_decimal_has_one_spelling(connection: Connection, amount: str, stored: str) -> None:
    insert_costs(connection, [cost(amount)], 2)
    assert connection.execute("SELECT amount FROM cost").get == stored
    assert all_costs(connection)[0].item.amount == Decimal(amount)


def test_sql_adds_up_what_is_scheduled(connection: Connection) -> None:
    items = [
        cost("12.50", quantity="3", vat_percent="25"),
        cost("1000", spread_months=10, residual="100"),
        cost("1", line="ACME", direction="inbound", channel="phone"),
        cost("1", driver="contacts"),
    ]
    insert_costs(connection, items, 2)
    rows = connection.execute("SELECT scheduled, effective_driver FROM cost ORDER BY id")
    assert rows.fetchall() == [
        (3000, "handle_time"),
        (90000, "handle_time"),
        (100, "direct"),
        (100, "contacts"),
    ]


def test_changing_derives_again(connection: Connection) -> None:
    insert_costs(connection, [cost("1"), cost("2")], 2)
    update_costs(connection, [(1, cost("9", driver="unallocated"))], 2)
    rows = connection.execute("SELECT id, scheduled, effective_driver FROM cost ORDER BY id")
    assert rows.fetchall() == [(1, 900, "unallocated"), (2, 200, "handle_time")]


def test_new_ids_follow_the_last(connection: Connection) -> None:
    assert list(insert_costs(connection, [cost(), cost()], 2)) == [1, 2]
    assert list(insert_costs(connection, [cost()], 2)) == [3]
    delete_rows(connection, "cost", [1])
    assert missing_ids(connection, "cost", [3, 1, 2, 7]) == [1, 7]
    assert [stored.id for stored in all_costs(connection)] == [2, 3]


def test_the_first_day_and_how_many(connection: Connection) -> None:
    assert costs.first_cost_day(connection) is None
    insert_costs(connection, [cost(start="2025-03-01"), cost(start="2024-12-31")], 2)
    assert costs.first_cost_day(connection) == day("2024-12-31")
    assert costs.count_costs(connection) == 2


def test_each_kind_of_item_is_found_by_its_index(connection: Connection) -> None:
    """What makes ten years of months quick; conditions must be worded like those of the index."""
    for condition, index in (
        (costs._ONCE + " AND first_day BETWEEN '' AND ''", "cost_once"),
        (costs._SERVED + " AND first_day = ''", "cost_served"),
        (costs._SPREAD, "cost_spread"),
    ):
        query = f"EXPLAIN QUERY PLAN SELECT id FROM cost WHERE {condition}"
        [plan] = connection.execute(query).fetchall()
        assert f"INDEX {index}" in str(plan[3])
