"""What is worth a look: each finding with what, how much, and what would be usual."""

from dataclasses import replace
from datetime import date
from decimal import Decimal
from fractions import Fraction

import pytest

from costdesk.domain.benchmarks import Benchmark
from costdesk.domain.contacts import Capacity, ContactCount
from costdesk.domain.costs import CostItem
from costdesk.domain.definitions import Definitions
from costdesk.domain.figures import figures_of
from costdesk.domain.findings import Code, Finding, Place
from costdesk.domain.periods import Span, period_of
from costdesk.domain.targets import ALWAYS, Target
from costdesk.domain.thresholds import NAMES, USUAL, thresholds
from costdesk.domain.watch import (
    BudgetState,
    Watched,
    budget_states,
    missing_vendors,
    passed_limits,
    watch,
)
from tests.domain.worlds import (
    CHAT,
    EMAIL,
    EURO,
    PHONE,
    count,
    item,
    result_of,
    world,
)

MONTHS = [period_of(date(2025, month, 1), "month") for month in range(1, 13)]
NOTHING = EURO._replace(thresholds=dict.fromkeys(NAMES))


def month(number: int) -> Span:
    return MONTHS[number - 1].span


def calls(handled: dict[int, int], **measures: int) -> list[ContactCount]:
    """Counts of the phone, by month."""
    return [count(PHONE, month(number), many, **measures) for number, many in handled.items()]


def wages(amounts: dict[int, str], category: str = "salaries", **more: object) -> list[CostItem]:
    """Single costs, by month."""
    return [
        item(amount, f"2025-{number:02}-01", category, end=str(month(number).last), **more)
        for number, amount in amounts.items()
    ]


def story(
    items: list[CostItem],
    counts: list[ContactCount],
    last: int,
    definitions: Definitions = EURO,
    capacity: list[Capacity] | None = None,
) -> list[Watched]:
    recorded = world(items, counts, capacity or [], definitions)
    results = [result_of(recorded, each) for each in MONTHS[:last]]
    return [Watched(result, figures_of(result, definitions)) for result in results]


def codes(found: list[Finding]) -> list[Code]:
    return [finding.code for finding in found]


def only(name: str, limit: Fraction | None = None) -> Definitions:
    """Watch for one thing only."""
    kept = USUAL[name] if limit is None else limit
    return EURO._replace(thresholds={**dict.fromkeys(NAMES), name: kept})


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


# What came and did not come again


def test_a_category_that_came_every_month() -> None:
    every = dict.fromkeys(range(1, 5), "1000")
    rent = wages({1: "300", 2: "300", 3: "300"}, "rent")
    counts = calls(dict.fromkeys(range(1, 5), 100))
    told = story(wages(every) + rent, counts, 4)
    [finding] = watch(told, only("missing_after"))
    assert (finding.code, finding.values) == (
        Code.COST_MISSING,
        {"subject": "rent", "periods": 3},
    )
    assert watch(told, only("missing_after", Fraction(4))) == []
    assert watch(told[1:], only("missing_after")) == []
    assert len(watch(told, only("missing_after", Fraction(1)))) == 1
    seldom = story(wages(every) + wages({1: "300", 3: "300"}, "rent"), counts, 4)
    assert watch(seldom, only("missing_after")) == []
    nothing_yet = story(rent, counts, 4)
    assert watch(nothing_yet, only("missing_after")) == []


def test_a_vendor_who_billed_every_month() -> None:
    both, one = frozenset({"Telco", "Landlord"}), frozenset({"Landlord"})
    found = list(missing_vendors([both, both, both, one], EURO, "2025-04"))
    assert found == [
        Finding(Code.VENDOR_MISSING, Place(period="2025-04"), {"text": "Telco", "periods": 3})
    ]
    assert list(missing_vendors([one, both, both, one], EURO, "2025-04")) == []
    assert list(missing_vendors([both, both, one], EURO, "2025-04")) == []
    assert list(missing_vendors([both, both, both, one], NOTHING, "2025-04")) == []


def test_a_channel_that_stopped() -> None:
    months = dict.fromkeys(range(1, 5), 100)
    emails = [count(EMAIL, month(number), 10) for number in (1, 2, 3)]
    told = story([], calls(months) + emails, 4)
    assert watch(told, only("missing_after")) == [
        Finding(
            Code.CELL_STOPPED,
            Place(cell="inbound/email", period="2025-04"),
            {"periods": 3},
        )
    ]
    zeros = [*emails, count(EMAIL, month(4), 0)]
    assert codes(watch(story([], calls(months) + zeros, 4), only("missing_after"))) == [
        Code.CELL_STOPPED
    ]
    late = story([], calls(months) + emails[1:], 4)
    assert watch(late, only("missing_after")) == []
    idle = [count(EMAIL, month(1), 0), *emails[1:]]
    assert watch(story([], calls(months) + idle, 4), only("missing_after")) == []
    quiet = story([], calls({1: 9, 2: 9, 3: 9}) + emails, 4)
    assert watch(quiet, only("missing_after")) == []


# Beside what others publish


def published(figure: str, low: str, high: str, **more: object) -> Benchmark:
    usual = Benchmark(
        "a", figure, "", "inbound", Decimal(low), None, Decimal(high), "EUR", 2025, "all",
        "Netherlands", "somebody", "B", "verified", "",
    )  # fmt: skip
    return usual._replace(**more)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("cost", "far"), [("1800", False), ("1801", True), ("175", False), ("174", True)]
)
def test_far_from_what_others_publish(cost: str, far: bool) -> None:
    told = story(wages({1: cost}), [count(CHAT, month(1), 100)], 1)
    ranges = [published("cost_per_contact", "3.50", "9.00")]
    found = watch(told, only("benchmark_times"), ranges)
    assert bool(found) is far
    if far:
        assert found[0].code == Code.BENCHMARK_FAR
        assert (found[0].values["low"], found[0].values["high"]) == ("3.50", "9.00")


def test_only_what_is_verified_and_in_our_currency_is_held_against_it() -> None:
    told = story(wages({1: "100000"}), calls({1: 100}), 1)
    odd = [
        published("cost_per_contact", "3", "9", currency="USD"),
        published("cost_per_contact", "3", "9", status="unverified", note="no year"),
        published("cost_per_contact", "3", "9", channel="chat"),
    ]
    assert watch(told, only("benchmark_times"), odd) == []
    calls_alone = [published("cost_per_call", "3", "9", channel="phone")]
    [finding] = watch(told, only("benchmark_times"), calls_alone)
    assert finding.values["figure"] == "cost_per_call"
    assert watch(told, NOTHING, calls_alone) == []
    free = story([], calls({1: 100}), 1)
    assert watch(free, only("benchmark_times"), calls_alone) == []


# Periods that are not over


def test_amounts_are_not_judged_before_a_period_is_over() -> None:
    """The rent of the whole month lies on its first day, and five days are counted."""
    first = dict.fromkeys(range(1, 5), "1000")
    items = [item(amount, f"2025-{number:02}-01") for number, amount in first.items()]
    counts = calls({1: 100, 2: 100, 3: 100})
    running = [*counts, count(PHONE, Span(date(2025, 4, 1), date(2025, 4, 6)), 20)]
    assert watch(story(items, running, 4), EURO) == []
    whole = [*counts, count(PHONE, month(4), 20)]
    assert Code.UNIT_COST_JUMP in codes(watch(story(items, whole, 4), EURO))


def test_weeks_are_too_short_for_amounts() -> None:
    items = [item("1000", f"2025-{number:02}-03", "salaries") for number in (1, 2)]
    recorded = world(items, calls({1: 100, 2: 100}))
    weeks = [period_of(date(2025, 1, 6), "week"), period_of(date(2025, 2, 3), "week")]
    results = [result_of(recorded, weeks[0])] * 4 + [result_of(recorded, weeks[1])]
    told = [Watched(result, figures_of(result, EURO)) for result in results]
    assert watch(told, EURO) == []


def test_a_period_that_is_not_over_has_its_whole_budget() -> None:
    definitions = EURO._replace(
        budgets={"salaries": (Target(ALWAYS, Fraction(30_000)),)},
        limits={
            "total_cost": (Target(ALWAYS, Fraction(30_000)),),
            "cost_per_call": (Target(ALWAYS, Fraction(1)),),
        },
    )
    few = [count(PHONE, Span(date(2025, 1, 1), date(2025, 1, 6)), 20)]
    [told] = story([item("250", "2025-01-01", "salaries")], few, 1)
    assert budget_states(told.result, definitions) == [BudgetState("salaries", 30_000, 25_000)]
    assert list(passed_limits(told, definitions)) == []
    [over] = story([item("301", "2025-01-01", "salaries")], few, 1)
    assert codes(list(passed_limits(over, definitions))) == [Code.ABOVE_LIMIT, Code.OVER_BUDGET]


# Limits and budgets


def test_a_limit_that_was_passed() -> None:
    definitions = EURO._replace(limits={"cost_per_call": (Target(ALWAYS, Fraction(300)),)})
    [told] = story(wages({1: "301"}), calls({1: 100}), 1)
    assert list(passed_limits(told, definitions)) == [
        Finding(
            Code.ABOVE_LIMIT,
            Place(period="2025-01"),
            {"figure": "cost_per_call", "amount": "3.01", "limit": "3.00", "currency": "EUR"},
        )
    ]
    [held] = story(wages({1: "300"}), calls({1: 100}), 1)
    assert list(passed_limits(held, definitions)) == []
    [uncounted] = story(wages({1: "300"}), [], 1)
    assert list(passed_limits(uncounted, definitions)) == []
    later = EURO._replace(limits={"cost_per_call": (Target(date(2025, 2, 1), Fraction(1)),)})
    assert list(passed_limits(told, later)) == []


def test_budgets_with_what_is_left() -> None:
    definitions = EURO._replace(
        budgets={
            "rent": (Target(ALWAYS, Fraction(30_000)),),
            "salaries": (Target(ALWAYS, Fraction(20_000)), Target(date(2025, 2, 1), Fraction(1))),
            "software": (Target(date(2025, 2, 1), Fraction(1)),),
        },
    )
    [told] = story(wages({1: "250"}), calls({1: 100}), 1)
    states = budget_states(told.result, definitions)
    assert states == [BudgetState("salaries", 20_000, 25_000), BudgetState("rent", 30_000, 0)]
    assert [state.left for state in states] == [-5_000, 30_000]
    assert list(passed_limits(told, definitions)) == [
        Finding(
            Code.OVER_BUDGET,
            Place(period="2025-01"),
            {
                "subject": "salaries",
                "amount": "250.00",
                "budget": "200.00",
                "over": "50.00",
                "currency": "EUR",
            },
        )
    ]
