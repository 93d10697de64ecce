"""From ledger to cells: drivers, scope, and pools without a weight."""

from decimal import Decimal
from fractions import Fraction

import pytest

from costdesk.domain.allocation import (
    Effort,
    PercentSpec,
    Split,
    effective_driver,
    in_scope,
    parse_percent,
    plain,
    pool_order,
)
from costdesk.domain.contacts import tallies_of
from costdesk.domain.definitions import Definitions
from tests.domain.allocation_cases import CHATS_AT_ONCE, pool, split_up, timed
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
)

ACME = cell("ACME/inbound/phone")


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
