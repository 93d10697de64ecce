"""From the ledger to the cells: every split adds up to the minor unit, and idle cost is shown."""

from datetime import date
from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from costdesk.domain.allocation import (
    Effort,
    PercentSpec,
    Pool,
    Split,
    added,
    effective_driver,
    idle_part,
    in_scope,
    parse_percent,
    plain,
    pool_order,
    split_span,
)
from costdesk.domain.contacts import Cell, ContactCount, tallies_of
from costdesk.domain.costs import Category
from costdesk.domain.definitions import Definitions
from costdesk.domain.periods import period_of
from tests.domain import oracle, oracle_split
from tests.domain.oracle_report import World
from tests.domain.worlds import (
    CHAT,
    EMAIL,
    EURO,
    MARCH,
    PHONE,
    SALES,
    SELF,
    cell,
    count,
    days,
    fewer,
    pools_of,
    worlds,
)

ACME = cell("ACME/inbound/phone")
CHATS_AT_ONCE = Definitions("EUR", concurrency={"chat": Fraction(5, 2)})


def pool(driver: str, category: str = "salaries", path: str = "//") -> Pool:
    line, direction, channel = path.split("/")
    return Pool(category, driver, line, direction, channel)


def split_up(
    pools: dict[Pool, int],
    counts: list[ContactCount],
    definitions: Definitions = EURO,
    practical: int | None = None,
) -> Split:
    return split_span(pools, tallies_of(counts, MARCH), definitions, practical)


def timed(where: Cell, handled: int, seconds: int | None) -> ContactCount:
    return count(where, MARCH, handled, handle_seconds=seconds)


# Drivers


@pytest.mark.parametrize(
    ("driver", "direction", "channel", "effective"),
    [
        ("", "", "", "handle_time"),
        ("", "inbound", "", "handle_time"),
        ("", "", "phone", "handle_time"),
        ("", "inbound", "phone", "direct"),
        ("contacts", "inbound", "phone", "contacts"),
        ("unallocated", "", "", "unallocated"),
    ],
)
def test_the_usual_driver(driver: str, direction: str, channel: str, effective: str) -> None:
    assert effective_driver(driver, direction, channel) == effective


def test_pools_are_ordered_by_category_first() -> None:
    ordered = [
        pool("contacts", "salaries"),
        pool("handle_time", "salaries"),
        pool("contacts", "other"),
        pool("contacts", "other", "ACME//"),
        pool("contacts", "coffee"),
    ]
    assert sorted(set(ordered), key=pool_order) == ordered


@pytest.mark.parametrize(
    ("number", "text"),
    [
        ("1E+2", "100"),
        ("12.50", "12.5"),
        ("3.000", "3"),
        ("0", "0"),
        ("-0.10", "-0.1"),
        ("100", "100"),
    ],
)
def test_decimals_as_people_write_them(number: str, text: str) -> None:
    assert plain(Decimal(number)) == text


def test_percentages_are_read_in_cell_order() -> None:
    spec = parse_percent("percent: ACME/inbound/phone = 39.50;inbound/Phone=60;inbound/a b=0.5")
    assert spec == PercentSpec(
        (PHONE, cell("inbound/a b"), ACME), (Decimal(60), Decimal("0.5"), Decimal("39.50"))
    )
    assert str(spec) == "percent:inbound/phone=60;inbound/a b=0.5;ACME/inbound/phone=39.5"
    assert parse_percent(str(spec)) == spec


@pytest.mark.parametrize(
    "driver",
    [
        "percent:",
        "percent:inbound/phone",
        "percent:inbound/phone=",
        "percent:inbound/phone=half",
        "percent:inbound/phone=NaN",
        "percent:inbound/phone=inf",
        "percent:phone=100",
        "percent:inbound/phone=100;",
    ],
)
def test_what_are_no_percentages(driver: str) -> None:
    assert parse_percent(driver) is None


@pytest.mark.parametrize(
    ("scope", "inside"),
    [
        (("", "", ""), True),
        (("ACME", "", ""), True),
        (("Beta", "", ""), False),
        (("", "inbound", ""), True),
        (("", "outbound", ""), False),
        (("", "", "phone"), True),
        (("", "", "chat"), False),
        (("ACME", "inbound", "phone"), True),
    ],
)
def test_a_scope_is_what_an_item_names(scope: tuple[str, str, str], *, inside: bool) -> None:
    assert in_scope(ACME, *scope) == inside


def test_direct_cost_goes_to_its_cell_with_contacts_or_without() -> None:
    found = split_up({pool("direct", path="ACME/inbound/phone"): 700}, [timed(PHONE, 5, 100)])
    assert found.costs == {ACME: 700}
    assert found.unallocated == 0


def test_handle_time_shares_by_seconds() -> None:
    # 10 000 s against 5 000 s: 100.00 → 66.67 and 33.33
    counts = [timed(PHONE, 100, 10_000), timed(EMAIL, 100, 5000)]
    assert split_up({pool("handle_time"): 10_000}, counts).costs == {PHONE: 6667, EMAIL: 3333}


def test_chats_handled_at_once_take_less_time() -> None:
    # 10 000 s of calls; 5 000 s of chats ÷ 2.5 = 2 000 s: 120.00 → 100.00 and 20.00
    counts = [timed(PHONE, 100, 10_000), timed(CHAT, 100, 5000)]
    found = split_up({pool("handle_time"): 12_000}, counts, CHATS_AT_ONCE)
    assert found.costs == {PHONE: 10_000, CHAT: 2000}


def test_effort_is_in_whole_parts_of_seconds() -> None:
    slow_mail = Definitions("EUR", concurrency={"chat": Fraction(5, 2), "email": Fraction(1, 3)})
    counts = [timed(CHAT, 1, 7), timed(EMAIL, 1, 2), timed(SELF, 1, 9)]
    effort = Effort(tallies_of(counts, MARCH), slow_mail)
    # 7 ÷ 5/2 + 2 ÷ 1/3 = 2.8 + 6 = 8.8 s, self-service left out
    assert effort.scale == 5
    assert effort.agent_time() == (44, True)
    assert Effort({}, EURO).agent_time() == (0, True)


def test_contacts_share_by_handled() -> None:
    counts = [timed(PHONE, 30, 1), timed(EMAIL, 10, None)]
    found = split_up({pool("contacts"): 1000}, counts)
    assert found.costs == {PHONE: 750, EMAIL: 250}
    assert found.fallback == ()


def test_costs_of_one_scope_are_split_each_by_its_driver() -> None:
    counts = [timed(PHONE, 30, 100), timed(EMAIL, 10, 300)]
    by_time, by_contacts = pool("handle_time"), pool("contacts")
    for pools in ({by_time: 400, by_contacts: 4000}, {by_contacts: 4000, by_time: 400}):
        assert split_up(pools, counts).costs == {PHONE: 3100, EMAIL: 1300}


def test_percentages_share_as_agreed_with_contacts_or_without() -> None:
    driver = "percent:inbound/phone=33.4;outbound/phone=66.6"
    found = split_up({pool(driver): 1001}, [timed(PHONE, 1, 1)])
    # 334.334 and 666.666: the unit left goes to the larger remainder
    assert found.costs == {PHONE: 334, SALES: 667}


def test_percentages_that_cannot_be_read_are_an_error() -> None:
    with pytest.raises(ValueError, match="percent:nonsense"):
        split_up({pool("percent:nonsense"): 100}, [])


def test_unallocated_cost_stays_outside_the_cells() -> None:
    found = split_up({pool("unallocated"): 900}, [timed(PHONE, 1, 1)])
    assert (found.costs, found.unallocated, found.weightless) == ({}, 900, ())


def test_a_refund_is_split_as_a_mirror_image() -> None:
    counts = [timed(PHONE, 1, 1), timed(EMAIL, 1, 1), timed(CHAT, 1, 1)]
    assert split_up({pool("contacts"): -100}, counts).costs == {PHONE: -34, EMAIL: -33, CHAT: -33}


def test_shares_of_one_pool_add_up_before_they_are_split() -> None:
    counts = [timed(PHONE, 1, 1), timed(EMAIL, 1, 1)]
    pools = {pool("contacts"): 1, pool("contacts", "rent"): 1}
    # Two pools of one cent each: both go to the first cell. One pool of two would be shared.
    assert split_up(pools, counts).costs == {PHONE: 2, EMAIL: 0}
    assert split_up({pool("contacts"): 2}, counts).costs == {PHONE: 1, EMAIL: 1}


# Scope


def test_cost_touches_the_counted_cells_in_its_scope() -> None:
    counts = [timed(PHONE, 10, 10), timed(SALES, 10, 10), timed(ACME, 30, 30)]
    assert split_up({pool("contacts", path="/inbound/"): 400}, counts).costs == {
        PHONE: 100,
        ACME: 300,
    }
    assert split_up({pool("contacts", path="ACME//"): 400}, counts).costs == {ACME: 400}
    assert split_up({pool("handle_time", path="//phone"): 500}, counts).costs == {
        PHONE: 100,
        SALES: 100,
        ACME: 300,
    }


def test_self_service_has_no_agent_time_unless_an_item_names_it_or_the_owner_says_so() -> None:
    counts = [timed(PHONE, 10, 10), timed(SELF, 30, 30)]
    everything = {pool("contacts"): 400}
    assert split_up(everything, counts).costs == {PHONE: 400}
    assert split_up({pool("contacts", path="//self_service"): 400}, counts).costs == {SELF: 400}
    worked = Definitions("EUR", agent_time={"self_service": True, "phone": False})
    assert split_up(everything, counts, worked).costs == {SELF: 400}


# No handle time, no weight


def test_without_handle_time_a_pool_falls_back_to_contacts() -> None:
    counts = [timed(PHONE, 30, 9000), timed(EMAIL, 10, None), timed(SELF, 99, None)]
    everywhere, calls = pool("handle_time"), pool("handle_time", path="//phone")
    found = split_up({everywhere: 400, calls: 50}, counts, practical=10_000)
    assert found.costs == {PHONE: 350, EMAIL: 100}
    assert found.fallback == (everywhere,)
    assert found.untimed == {EMAIL}
    assert (found.idle, found.idle_unallocated) == (None, None)


def test_one_row_without_handle_time_is_enough() -> None:
    first, second = days("2025-03-01", "2025-03-15"), days("2025-03-16", "2025-03-31")
    counts = [
        count(PHONE, first, 30, handle_seconds=9000),
        count(PHONE, second, 30),
        timed(EMAIL, 20, 10),
    ]
    found = split_up({pool("handle_time"): 800}, counts)
    assert found.costs == {PHONE: 600, EMAIL: 200}


def test_a_row_that_handled_nothing_needs_no_handle_time() -> None:
    found = split_up({pool("handle_time"): 800}, [timed(PHONE, 0, None), timed(EMAIL, 1, 60)])
    assert found.costs == {PHONE: 0, EMAIL: 800}
    assert found.fallback == ()


@pytest.mark.parametrize("driver", ["handle_time", "contacts"])
def test_without_weight_cost_stays_unallocated(driver: str) -> None:
    alone = pool(driver, path="ACME//")
    for counts in ([], [timed(PHONE, 10, 10)], [timed(ACME, 0, 0)]):
        found = split_up({alone: 400}, counts)
        assert sum(found.costs.values()) == 0
        assert (found.unallocated, found.weightless) == (400, (alone,))


def test_contacts_that_took_no_time_weigh_nothing() -> None:
    found = split_up({pool("handle_time"): 400}, [timed(PHONE, 10, 0)])
    assert (found.unallocated, found.fallback) == (400, ())


def test_a_pool_without_a_share_is_no_finding() -> None:
    found = split_up({pool("handle_time"): 0}, [timed(PHONE, 10, None)])
    assert found == Split({}, 0, None, None, (), ())


def test_findings_are_in_pool_order() -> None:
    two = [pool("handle_time", "salaries", "ACME//"), pool("contacts", "rent", "ACME//")]
    found = split_up(dict.fromkeys(two[::-1], 5), [])
    assert found.weightless == tuple(two)
    two = [pool("handle_time", "salaries"), pool("handle_time", "rent")]
    found = split_up(dict.fromkeys(two[::-1], 5), [timed(PHONE, 10, None)])
    assert found.fallback == tuple(two)


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
