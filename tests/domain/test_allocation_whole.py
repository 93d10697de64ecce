"""From ledger to cells: idle capacity, and everything adds up."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from costdesk.domain.allocation import (
    Split,
    added,
    idle_part,
    split_span,
)
from costdesk.domain.contacts import Cell, tallies_of
from costdesk.domain.costs import Category
from costdesk.domain.definitions import Definitions
from costdesk.domain.periods import period_of
from tests.domain import oracle, oracle_split
from tests.domain.allocation_cases import CHATS_AT_ONCE, pool, split_up, timed
from tests.domain.oracle_report import World
from tests.domain.worlds import (
    CHAT,
    EMAIL,
    MARCH,
    PHONE,
    SALES,
    SELF,
    fewer,
    pools_of,
    worlds,
)

# Idle


@pytest.mark.parametrize(
    ("amount", "practical", "effort", "idle"),
    [
        (10_000, 400, 300, 2500),
        (10_000, 400, 400, 0),
        (10_000, 400, 500, 0),
        (10_000, 400, 0, 10_000),
        (-10_000, 400, 300, -2500),
        (1, 400, 200, 1),  # half a cent: up
        (-1, 400, 200, -1),
        (10_000, 0, 0, 0),
        (10_000, 0, 5, 0),
    ],
)
def test_idle_is_the_part_of_practical_time_that_handled_nothing(
    amount: int, practical: int, effort: int, idle: int
) -> None:
    assert idle_part(amount, practical, effort) == idle


def test_idle_follows_the_parts_of_its_pool() -> None:
    # Practical 20 000 s; effective 10 000 + 5 000 ÷ 2.5 = 12 000 s: 40 % of 1 200.00 is idle,
    # 480.00, by the pool's parts 1 000.00 and 200.00: 400.00 and 80.00. Rent is no capacity.
    counts = [timed(PHONE, 100, 10_000), timed(CHAT, 100, 5000)]
    pools = {pool("handle_time"): 120_000, pool("handle_time", "rent"): 60_000}
    found = split_up(pools, counts, CHATS_AT_ONCE, practical=20_000)
    assert found.costs == {PHONE: 150_000, CHAT: 30_000}
    assert found.idle == {PHONE: 40_000, CHAT: 8000}
    assert found.idle_unallocated == 0


def test_every_driver_of_a_capacity_category_can_stand_idle_but_unallocated() -> None:
    counts = [timed(PHONE, 100, 5000)]
    pools = {
        pool("direct", path="/outbound/phone"): 100,
        pool("percent:inbound/phone=100"): 200,
        pool("contacts"): 300,
        pool("contacts", path="ACME//"): 400,
        pool("unallocated"): 500,
    }
    found = split_up(pools, counts, practical=10_000)
    assert found.idle == {SALES: 50, PHONE: 100 + 150}
    assert (found.unallocated, found.idle_unallocated) == (900, 200)


def test_the_owners_own_categories_can_be_capacity() -> None:
    own = Definitions("EUR", categories={"tutors": Category("tutors", capacity=True)})
    pools = {pool("contacts", "tutors"): 100, pool("contacts", "tea"): 100}
    found = split_up(pools, [timed(PHONE, 1, 50)], own, practical=100)
    assert found.idle == {PHONE: 50}


def test_self_service_takes_nobodys_time() -> None:
    counts = [timed(PHONE, 1, 50), timed(SELF, 100, None)]
    assert split_up({pool("contacts"): 100}, counts, practical=100).idle == {PHONE: 50}


def test_idle_is_unknown_without_capacity_or_handle_time() -> None:
    paid = {pool("contacts"): 100}
    assert split_up(paid, [timed(PHONE, 1, 50)]).idle is None
    assert split_up(paid, [timed(PHONE, 1, None)], practical=100).idle is None
    known = split_up(paid, [timed(PHONE, 1, 50)], practical=0)
    assert (known.idle, known.idle_unallocated) == ({}, 0)


def test_nothing_at_all_is_idle_for_nothing() -> None:
    assert split_up({}, [], practical=100) == Split({}, 0, {}, 0, (), ())


# Added up


def test_splits_of_months_are_added() -> None:
    one, other = pool("contacts", "rent"), pool("contacts", "other")
    january = Split({PHONE: 1, EMAIL: 2}, 3, {PHONE: 4}, 5, (one,), (other,), frozenset({PHONE}))
    february = Split({PHONE: 10}, 30, {EMAIL: 40}, 50, (one, other), (), frozenset({EMAIL}))
    assert added([january, february]) == Split(
        {PHONE: 11, EMAIL: 2},
        33,
        {PHONE: 4, EMAIL: 40},
        55,
        (one, other),
        (other,),
        frozenset({PHONE, EMAIL}),
    )
    assert added([january._replace(idle_unallocated=0), february]).idle_unallocated == 50
    assert added([]) == Split({}, 0, {}, 0, (), ())


@pytest.mark.parametrize("unknown", [0, 1])
def test_idle_is_known_only_where_it_is_in_every_month(unknown: int) -> None:
    months = [Split({PHONE: 1}, 2, {PHONE: 3}, 4, (), ()) for _ in range(2)]
    months[unknown] = months[unknown]._replace(idle=None, idle_unallocated=None)
    assert added(months) == Split({PHONE: 2}, 4, None, None, (), ())


# Any ledger, counts and definitions


def without_zeros(parts: dict[Cell, int] | None) -> dict[Cell, int] | None:
    return parts and {where: part for where, part in parts.items() if part}


@fewer
@given(worlds(), st.dates(date(2025, 1, 1), date(2025, 3, 31)), st.integers(0, 90_000))
def test_the_split_is_that_of_the_oracle(recorded: World, on: date, practical: int) -> None:
    definitions = recorded.definitions
    span = period_of(on, "month").span
    pools = pools_of(recorded.items, definitions.digits, span)
    tallies = tallies_of(recorded.counts, span)
    rows = oracle.rows_in(recorded.counts, *span)
    theirs = {oracle_split.Pool(*of): amount for of, amount in pools.items()}
    for capacity in (practical, None):
        found = split_span(pools, tallies, definitions, capacity)
        expected = oracle_split.split(theirs, rows, capacity, definitions)
        assert without_zeros(found.costs) == without_zeros(expected.costs)
        assert found.unallocated == expected.unallocated
        assert without_zeros(found.idle) == without_zeros(expected.idle)
        assert found.idle_unallocated == expected.idle_unallocated
        assert {oracle_split.Pool(*of) for of in found.fallback} == expected.fallback
        assert {oracle_split.Pool(*of) for of in found.weightless} == expected.weightless


@fewer
@given(worlds(), st.integers(0, 900_000))
def test_cells_and_unallocated_are_the_ledgers_share(recorded: World, practical: int) -> None:
    pools = pools_of(recorded.items, recorded.definitions.digits, MARCH)
    tallies = tallies_of(recorded.counts, MARCH)
    found = split_span(pools, tallies, recorded.definitions, practical)
    assert sum(found.costs.values()) + found.unallocated == sum(pools.values())


@fewer
@given(worlds(), st.integers(0, 900_000))
def test_idle_never_exceeds_its_pool_in_any_cell(recorded: World, practical: int) -> None:
    tallies = tallies_of(recorded.counts, MARCH)
    for of, amount in pools_of(recorded.items, recorded.definitions.digits, MARCH).items():
        found = split_span({of: amount}, tallies, recorded.definitions, practical)
        refund = split_span({of: -amount}, tallies, recorded.definitions, practical)
        assert refund.costs == {where: -part for where, part in found.costs.items()}
        if found.idle is None or refund.idle is None:
            continue
        assert refund.idle == {where: -part for where, part in found.idle.items()}
        for where, part in found.idle.items():
            assert 0 <= part * amount <= found.costs[where] * amount
        idle = sum(found.idle.values()) + (found.idle_unallocated or 0)
        assert 0 <= idle * amount <= amount * amount
