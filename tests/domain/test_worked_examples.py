"""Published examples that need the ledger, the split or the bridge; each test names its own.

The calculator's are in ``test_calculator.py``. Figures are met to half the last printed digit.
"""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from fractions import Fraction

import pytest

from costdesk.domain.allocation import HANDLE_TIME, Pool, Split, idle_part, split_span
from costdesk.domain.bridge import COST, VOLUME, Bridge, bridge
from costdesk.domain.contacts import (
    Capacity,
    Cell,
    ContactCount,
    Tally,
    parse_cell,
    practical_seconds,
    tallies_of,
)
from costdesk.domain.costs import CostItem, amount_of, schedule_of, share
from costdesk.domain.coverage import Covered
from costdesk.domain.definitions import Definitions
from costdesk.domain.figures import abandon_rate, figures_of
from costdesk.domain.periods import Span, add_months, period_of
from costdesk.domain.summary import SpanFacts, period_result

USD = Definitions(currency="USD")
CENTS = 100


def cell(path: str) -> Cell:
    found = parse_cell(path)
    assert found
    return found


MONTH = Span(date(2025, 1, 1), date(2025, 2, 1))


def counted(path: str, handled: int, minutes: int | None = None) -> ContactCount:
    seconds = None if minutes is None else minutes * 60
    return ContactCount(span=MONTH, cell=cell(path), handled=handled, handle_seconds=seconds)


def pool(category: str, driver: str) -> Pool:
    return Pool(category, driver, "", "", "")


def dollars(part: Split, path: str) -> Fraction:
    return Fraction(part.costs[cell(path)], CENTS)


# 2.2 Cost per contact


def unit_costs(costs: dict[str, int], handled: dict[str, int]) -> tuple[Fraction, list[Fraction]]:
    """The cost per contact in all, and that of each cell, in currency units."""
    pools = {Pool("other", "direct", *cell(path)): cost for path, cost in costs.items()}
    tallies = tallies_of([counted(path, number) for path, number in handled.items()], MONTH)
    covered = Covered(period_of(MONTH.start, "month"), MONTH, "whole")
    result = period_result(covered, [SpanFacts(pools, tallies, None)], USD)
    blended = figures_of(result, USD).cost_per_contact.value
    assert blended is not None
    cells = [dollars(result.split, path) / handled[path] for path in costs]
    return blended / CENTS, cells


def test_we_12_and_neg_9_a_mean_of_channel_figures_is_not_the_cost_per_contact() -> None:
    handled = {"inbound/phone": 1000, "inbound/email": 200, "inbound/chat": 200}
    costs = {"inbound/phone": 700_000, "inbound/email": 80_000, "inbound/chat": 80_000}
    blended, cells = unit_costs(costs, handled)
    assert cells == [7, 4, 4]
    assert sum(cells) / 3 == 5  # what was published
    assert round(float(blended), 2) == 6.14
    assert blended != 5


# 2.3 Cost per minute, capacity rate, time-driven costing


def test_we_13_idle_minutes() -> None:
    """At the exact rate; the source multiplies by the rounded 0.69 and has 28 462.50."""
    practical, used = 50 * 365 * 11 * 55, 11_000_000
    assert practical - used == 41_250
    assert idle_part(7_620_000 * CENTS, practical, used) == 2_846_824


ORDERS, INQUIRIES, CHECKS = "inbound/orders", "inbound/inquiries", "inbound/credit checks"
CUSTOMER_SERVICE = 560_000 * CENTS


def test_we_16_a_survey_of_time_hides_what_is_idle() -> None:
    driver = f"percent:{ORDERS}=70;{INQUIRIES}=10;{CHECKS}=20"
    volumes = {ORDERS: 49_000, INQUIRIES: 1400, CHECKS: 2500}
    tallies = tallies_of([counted(path, number) for path, number in volumes.items()], MONTH)
    part = split_span({pool("salaries", driver): CUSTOMER_SERVICE}, tallies, USD, None)
    rates = [dollars(part, path) / number for path, number in volumes.items()]
    assert rates == [8, 40, Fraction("44.80")]
    assert part.idle is None


def time_driven() -> Split:
    used = {ORDERS: (9800, 40), INQUIRIES: (280, 220), CHECKS: (500, 250)}
    counts = [counted(path, number, number * each) for path, (number, each) in used.items()]
    pools = {pool("salaries", HANDLE_TIME): CUSTOMER_SERVICE}
    return split_span(pools, tallies_of(counts, MONTH), USD, 700_000 * 60)


def test_we_17_unused_capacity_is_a_line_of_its_own() -> None:
    part = time_driven()
    assert part.idle is not None
    assert sum(part.idle.values()) == 97_120 * CENTS
    used = {path: part.costs[cell(path)] - part.idle[cell(path)] for path in (ORDERS, INQUIRIES)}
    used[CHECKS] = part.costs[cell(CHECKS)] - part.idle[cell(CHECKS)]
    assert used == {ORDERS: 31_360_000, INQUIRIES: 4_928_000, CHECKS: 10_000_000}
    assert sum(used.values()) == 462_880 * CENTS
    rates = [used[ORDERS] / 9800, used[INQUIRIES] / 280, used[CHECKS] / 500]
    assert rates == [3200, 17_600, 20_000]


def test_we_17_nothing_is_lost_between_used_and_unused() -> None:
    part = time_driven()
    assert sum(part.costs.values()) + part.unallocated == CUSTOMER_SERVICE


# 2.4 Loaded labour


def test_we_19_benefits_on_an_hourly_wage() -> None:
    wage = CostItem("hour", "salaries", Decimal("15.00"), MONTH.start)
    loaded = CostItem(
        "hour", "salaries", Decimal("15.00"), MONTH.start, on_cost_percent=Decimal(23)
    )
    assert amount_of(loaded, 2) - amount_of(wage, 2) == 345


# 2.5 Shrinkage and abandon rate


@pytest.mark.parametrize(
    ("example", "paid", "shrinkage", "base"),
    [("WE-27", "166.67", "40", 100), ("WE-28", "12.69", "29.1", 9)],
)
def test_paid_hours_are_the_base_divided_by_what_shrinkage_leaves(
    example: str, paid: str, shrinkage: str, base: int
) -> None:
    capacity = Capacity(MONTH, Decimal(paid), Decimal(shrinkage))
    assert round(practical_seconds(capacity) / 3600, 2) == base, example
    multiplied = Capacity(MONTH, base * (1 + Decimal(shrinkage) / 100), Decimal(shrinkage))
    assert practical_seconds(multiplied) < base * 3600


def test_we_29_abandon_rate() -> None:
    tally = Tally(1, {"handled": 90, "abandoned": 10}, {"handled": 1, "abandoned": 1})
    assert abandon_rate(tally).value == Fraction("0.10")


# 2.7 and 2.8 What repeat calls and abandoned calls cost


def total_of(quantity: str, amount: str) -> int:
    item = CostItem("calls", "other", Decimal(amount), MONTH.start, quantity=Decimal(quantity))
    return amount_of(item, 0)


def test_we_46_repeat_calls() -> None:
    extra = Decimal(1_000_000) * Decimal("0.10") * Decimal("1.5")
    assert extra == 150_000
    assert total_of(str(extra), "8") == 1_200_000


def test_we_48_calls_beyond_one_for_each_issue() -> None:
    assert total_of(str(338_000 - 200_000), "5") == 690_000


def test_we_52_an_abandoned_call_that_might_have_sold() -> None:
    assert total_of("0.04", "250") == 10


# 2.10 Variance, apportionment, depreciation


def product_bridge(before: dict[str, tuple[int, str]], after: dict[str, tuple[int, str]]) -> Bridge:
    """The bridge between two sets of products: units and price of each."""
    january = period_of(date(2025, 1, 1), "month")
    february = period_of(date(2025, 3, 1), "month")
    sides = []
    for period, products in ((january, before), (february, after)):
        cells = {name: Cell("", "inbound", name) for name in products}
        counts = [
            ContactCount(span=period.span, cell=cells[name], handled=units)
            for name, (units, _) in products.items()
        ]
        pools = {
            Pool("other", "direct", *cells[name]): int(units * Decimal(price) * CENTS)
            for name, (units, price) in products.items()
        }
        facts = SpanFacts(pools, tallies_of(counts, period.span), None)
        covered = Covered(period, period.span, "whole")
        sides.append(period_result(covered, [facts], USD))
    return bridge(sides[0], sides[1], USD)


def test_we_58_our_bridge_explains_the_same_total() -> None:
    """The source weighs with the budget's figures, our bridge with the mean of both sides.

    So its parts differ, but the totals are the same and both leave nothing unexplained.
    """
    budget = {"ABC": (50, "1.20"), "DEF": (40, "0.80")}
    actual = {"ABC": (60, "1.10"), "DEF": (50, "1.00")}
    change = product_bridge(budget, actual)
    assert change.before is not None
    assert change.after is not None
    assert change.after * 110 - change.before * 90 == 24 * CENTS
    assert sum(step.amount for step in change.steps) == change.after - change.before
    assert change.rate_mix is not None
    assert sum(change.rate_mix) == change.after - change.before
    assert change.rate_mix.rate > 0  # −6 for ABC and +10 for DEF
    assert change.rate_mix.mix < 0  # −1.333 and +0.889


def test_we_02_to_we_03_more_volume_outweighs_more_cost() -> None:
    change = product_bridge({"phone": (95_000, "3.20")}, {"phone": (114_000, "2.8070175")})
    amounts = {step.kind: round(float(step.amount) / CENTS, 3) for step in change.steps}
    assert amounts == {COST: 0.154, VOLUME: -0.547}


def test_we_62_rent_by_floor_area() -> None:
    driver = f"percent:{ORDERS}=20;{INQUIRIES}=80"
    part = split_span({pool("rent", driver): 50_000 * CENTS}, {}, USD, None)
    assert dollars(part, ORDERS) == 10_000
    assert sum(part.costs.values()) == 50_000 * CENTS


def test_we_64_depreciation_of_an_asset() -> None:
    start = date(2025, 1, 1)
    item = CostItem(
        name="asset",
        category="hardware",
        amount=Decimal(30_000),
        start=start,
        spread_months=60,
        residual=Decimal(6000),
    )
    schedule = schedule_of(item, 2)
    months = [Span(add_months(start, step), add_months(start, step + 1)) for step in range(61)]
    assert [share(schedule, month) for month in months] == [400 * CENTS] * 60 + [0]


# Published mistakes


def test_neg_7_a_mix_effect_uses_total_units_not_the_product_s_own() -> None:
    """Equal prices leave no mix effect, whatever the shares do."""
    change = product_bridge({"A": (10, "2"), "B": (30, "2")}, {"A": (90, "2"), "B": (30, "2")})
    assert change.rate_mix is not None
    assert change.rate_mix.mix == 0
    assert change.rate_mix.rate == 0
