"""What is worth a look: shares of a period, and jumps."""

from dataclasses import replace
from decimal import Decimal
from fractions import Fraction

import pytest

from costdesk.domain.contacts import Capacity
from costdesk.domain.findings import Code, Finding, Place
from costdesk.domain.thresholds import USUAL, thresholds
from costdesk.domain.watch import (
    watch,
)
from tests.domain.watch_cases import NOTHING, calls, codes, month, only, story, wages
from tests.domain.worlds import (
    CHAT,
    EURO,
    PHONE,
    count,
)


def test_thresholds_are_the_usual_ones_unless_they_were_changed() -> None:
    assert thresholds({}) == USUAL
    changed = thresholds({"occupancy": None, "unallocated": Fraction(20)})
    assert (changed["occupancy"], changed["unallocated"]) == (None, Fraction(20))
    assert changed["abandon_rate"] == 10


def test_without_periods_there_is_nothing() -> None:
    assert watch([], EURO) == []


def test_a_steady_centre_gives_nothing() -> None:
    every = dict.fromkeys(range(1, 6), "700")
    rest = dict.fromkeys(range(1, 6), "300")
    told = story(wages(every) + wages(rest, "rent"), calls(dict.fromkeys(range(1, 6), 100)), 5)
    assert watch(told, EURO) == []


# Labour


@pytest.mark.parametrize(
    ("labour", "other", "code", "share"),
    [("54", "46", Code.LABOUR_LOW, "54.0"), ("86", "14", Code.LABOUR_HIGH, "86.0")],
)
def test_labour_beside_what_is_usual(labour: str, other: str, code: Code, share: str) -> None:
    told = story(wages({1: labour}) + wages({1: other}, "rent"), calls({1: 10}), 1)
    assert watch(told, EURO) == [
        Finding(
            code,
            Place(period="2025-01"),
            {"share": share, "low_share": "55", "high_share": "85"},
        )
    ]


@pytest.mark.parametrize(("labour", "other"), [("55", "45"), ("85", "15")])
def test_the_edges_of_what_is_usual_are_usual(labour: str, other: str) -> None:
    told = story(wages({1: labour}) + wages({1: other}, "rent"), calls({1: 10}), 1)
    assert watch(told, EURO) == []


def test_where_one_kind_of_cost_is_kept_its_share_says_nothing() -> None:
    assert watch(story(wages({1: "100"}), calls({1: 10}), 1), EURO) == []
    assert watch(story([], calls({1: 10}), 1), EURO) == []


def test_one_side_alone_can_be_watched() -> None:
    told = story(wages({1: "10"}) + wages({1: "90"}, "rent"), calls({1: 10}), 1)
    assert watch(told, only("labour_share_high")) == []
    [finding] = watch(told, only("labour_share_low"))
    assert finding.values["high_share"] == "100"
    told = story(wages({1: "90"}) + wages({1: "10"}, "rent"), calls({1: 10}), 1)
    assert watch(told, only("labour_share_low")) == []
    [finding] = watch(told, only("labour_share_high"))
    assert finding.values["low_share"] == "0"


# Shares of the period


def test_people_who_are_busy_all_the_time() -> None:
    hours = Capacity(month(1), Decimal(100), Decimal(0))
    told = story([], calls({1: 100}, handle_seconds=86 * 3600), 1, capacity=[hours])
    [finding] = watch(told, EURO)
    assert finding.code == Code.OCCUPANCY_HIGH
    assert finding.values == {"share": "86.0", "limit_share": "85"}
    assert watch(told, only("occupancy", Fraction(86))) == []
    assert codes(watch(told, only("occupancy", Fraction("85.5")))) == [Code.OCCUPANCY_HIGH]


def test_many_who_gave_up() -> None:
    told = story([], calls({1: 89}, abandoned=11), 1)
    [finding] = watch(told, EURO)
    assert (finding.code, finding.values["share"]) == (Code.ABANDON_HIGH, "11.0")
    assert watch(story([], calls({1: 90}, abandoned=10), 1), EURO) == []


def test_much_that_belongs_to_no_channel() -> None:
    items = wages({1: "89"}) + wages({1: "11"}, "salaries", driver="unallocated")
    [finding] = watch(story(items, calls({1: 10}), 1), EURO)
    assert (finding.code, finding.values["share"]) == (Code.UNALLOCATED_HIGH, "11.0")
    assert watch(story(items, [], 1), EURO) == []
    assert watch(story(items, calls({2: 10}), 1), EURO) == []


def test_what_is_switched_off_is_not_said() -> None:
    items = wages({1: "10"}) + wages({1: "90"}, "rent", driver="unallocated")
    assert watch(story(items, calls({1: 10}, abandoned=90), 1), NOTHING) == []


# Beside the periods before


def test_a_category_that_jumps_per_day() -> None:
    amounts = {1: "310", 2: "280", 3: "310", 4: "450"}
    told = story(wages(amounts), calls(dict.fromkeys(range(1, 5), 100)), 4)
    [finding] = watch(told, only("category_jump"))
    assert finding == Finding(
        Code.CATEGORY_JUMP,
        Place(period="2025-04"),
        {
            "subject": "salaries",
            "change": "+50.0",
            "periods": 3,
            "amount": "450.00",
            "usual": "300.00",
            "currency": "EUR",
        },
    )
    falls = story(wages(amounts | {4: "150"}), calls(dict.fromkeys(range(1, 5), 100)), 4)
    [finding] = watch(falls, only("category_jump"))
    assert finding.values["change"] == "-50.0"
    assert watch(told[1:], only("category_jump")) == []  # two periods are no habit
    steady = story(wages(amounts | {4: "390"}), calls(dict.fromkeys(range(1, 5), 100)), 4)
    assert watch(steady, only("category_jump")) == []


def test_small_categories_and_new_ones_do_not_jump() -> None:
    every = dict.fromkeys(range(1, 5), "1000")
    small = wages({1: "10", 2: "10", 3: "10", 4: "40"}, "telecom")
    new = wages({4: "500"}, "rent")
    gone = wages({1: "300", 2: "300", 3: "300"}, "software")
    refund = wages({1: "300", 2: "300", 3: "300", 4: "-300"}, "hardware")
    told = story(
        wages(every) + small + new + gone + refund, calls(dict.fromkeys(range(1, 5), 100)), 4
    )
    assert watch(told, only("category_jump")) == []


def test_a_unit_cost_that_jumps() -> None:
    amounts = dict.fromkeys(range(1, 5), "300")
    told = story(wages(amounts), calls({1: 100, 2: 100, 3: 100, 4: 60}), 4)
    found = watch(told, only("unit_cost_jump"))
    assert [finding.values["figure"] for finding in found] == ["cost_per_contact", "cost_per_call"]
    assert found[0].values == {
        "figure": "cost_per_contact",
        "change": "+66.7",
        "periods": 3,
        "amount": "5.00",
        "usual": "3.00",
        "currency": "EUR",
    }
    assert watch(told, only("unit_cost_jump", Fraction(67))) == []
    free = story(wages({4: "0"}), calls(dict.fromkeys(range(1, 5), 100)), 4)
    assert watch(free, only("unit_cost_jump")) == []
    first = story(wages({4: "10"}), calls(dict.fromkeys(range(1, 5), 100)), 4)
    assert watch(first, only("unit_cost_jump")) == []  # what cost nothing has no percent


def test_only_a_year_is_usual() -> None:
    amounts = {1: "100000", **dict.fromkeys(range(2, 13), "300")}
    counts = calls(dict.fromkeys(range(1, 13), 100))
    told = story(wages(amounts), counts, 12)
    [finding, _] = watch([told[0], *told], only("unit_cost_jump"))
    assert finding.values["periods"] == 12


def test_the_easy_contacts_went_away() -> None:
    """FCR from 80 to 85 % (section 2.7): cost per call rises, per resolution it falls."""
    items = wages({1: "50000", 2: "47941"})
    counts = [
        count(PHONE, month(1), 10_000, resolved=8_000),
        count(PHONE, month(2), 9_412, resolved=8_000),
    ]
    [finding] = watch(story(items, counts, 2), only("easy_contacts"))
    assert finding.code == Code.EASY_CONTACTS_GONE
    assert finding.values == {
        "figure": "cost_per_call",
        "contact_before": "5.00",
        "contact_after": "5.09",
        "resolution_before": "6.25",
        "resolution_after": "5.99",
        "currency": "EUR",
    }
    assert watch(story(items, counts, 2), only("easy_contacts", Fraction(2))) == []
    assert watch(story(items, counts, 1), only("easy_contacts")) == []
    without = [replace(each, resolved=None) for each in counts]
    assert watch(story(items, without, 2), only("easy_contacts")) == []
    chats = [replace(each, cell=CHAT) for each in counts]
    [finding] = watch(story(items, chats, 2), only("easy_contacts"))
    assert finding.values["figure"] == "cost_per_contact"
