"""What is worth a look: what did not come again, benchmarks, limits, and periods that go on."""

from datetime import date
from decimal import Decimal
from fractions import Fraction

import pytest

from costdesk.domain.benchmarks import Benchmark
from costdesk.domain.figures import figures_of
from costdesk.domain.findings import Code, Finding, Place
from costdesk.domain.periods import Span, period_of
from costdesk.domain.targets import ALWAYS, Target
from costdesk.domain.watch import (
    BudgetState,
    Watched,
    budget_states,
    missing_vendors,
    passed_limits,
    watch,
)
from tests.domain.watch_cases import NOTHING, calls, codes, month, only, story, wages
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
