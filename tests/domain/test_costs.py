"""Cost items: their amounts, and what of them falls on which days."""

from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal
from itertools import pairwise
from typing import Any

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from costdesk.domain.costs import (
    CATEGORIES,
    DAYS_OF,
    MONTHS_OF,
    RECURRENCES,
    CostItem,
    Schedule,
    amount_of,
    category_order,
    residual_of,
    schedule_of,
    share,
)
from costdesk.domain.periods import Span, add_months, period_of
from tests.domain import oracle
from tests.domain.worlds import dates, days, fewer, item, items

digits = st.sampled_from((0, 2, 3))


def part(of: CostItem, first: str, last: str = "") -> int:
    """What falls on some days, in cents."""
    return share(schedule_of(of, 2), days(first, last))


# Categories


def test_labour_and_capacity_are_the_same_four_categories() -> None:
    four = {"salaries", "benefits", "taxes", "training"}
    assert {category.name for category in CATEGORIES if category.labour} == four
    assert {category.name for category in CATEGORIES if category.capacity} == four
    assert [category.name for category in CATEGORIES[4:]] == [
        "licences",
        "hardware",
        "software",
        "telecom",
        "rent",
        "utilities",
        "other",
    ]


def test_the_owners_own_categories_come_after_the_built_in_ones() -> None:
    names = ["tea", "other", "salaries", "coffee", "benefits"]
    expected = ["salaries", "benefits", "other", "coffee", "tea"]
    assert sorted(names, key=category_order) == expected


# Amounts


@pytest.mark.parametrize(
    ("fields", "cents"),
    [
        ({"amount": "12.345678", "quantity": "3"}, 3704),  # 37.037034
        ({"amount": "0.335", "quantity": "3"}, 101),  # 1.005; rounded before × 3 it were 1.02
        ({"amount": "0.005"}, 1),
        ({"amount": "-0.005"}, -1),
        ({"amount": "100", "rate": "0.9255"}, 9255),
        ({"amount": "2000", "on_cost_percent": "23.5"}, 247_000),  # × 1.235
        ({"amount": "121", "vat_percent": "21"}, 10_000),  # ÷ 1.21
        ({"amount": "100", "vat_percent": "27"}, 7874),  # 78.7401…
        # 1.5 × 200 × 0.9 × 1.1 ÷ 1.25 = 237.60
        (
            {
                "amount": "200",
                "quantity": "1.5",
                "rate": "0.9",
                "on_cost_percent": "10",
                "vat_percent": "25",
            },
            23_760,
        ),
        ({"amount": "-121", "vat_percent": "21"}, -10_000),
        ({"amount": "0"}, 0),
    ],
)
def test_the_amount_is_rounded_once(fields: dict[str, str], cents: int) -> None:
    numbers: dict[str, Any] = {name: Decimal(text) for name, text in fields.items()}
    assert amount_of(replace(item("0", "2025-01-01"), **numbers), 2) == cents


def test_large_amounts_are_exact() -> None:
    made = item(
        "98765432109.876543",
        "2025-01-01",
        on_cost_percent=Decimal("23.5"),
        vat_percent=Decimal(21),
        rate=Decimal("1234.123456"),
    )
    assert amount_of(made, 2) == oracle.amount_of(made, 2)


@pytest.mark.parametrize(("amount", "forints"), [("1234.5", 1235), ("-1234.5", -1235)])
def test_forints_have_no_digits(amount: str, forints: int) -> None:
    assert amount_of(item(amount, "2025-01-01"), 0) == forints


@given(items(), digits)
def test_amounts_are_those_of_the_oracle_and_mirrored(made: CostItem, places: int) -> None:
    assert amount_of(made, places) == oracle.amount_of(made, places)
    refund = replace(made, amount=-made.amount)
    assert amount_of(refund, places) == -amount_of(made, places)


def test_the_residual_is_in_the_workspaces_currency() -> None:
    made = item("900", "2025-01-01", residual=Decimal("100.005"), rate=Decimal(2), spread_months=3)
    assert residual_of(made, 2) == 10_001
    assert residual_of(item("900", "2025-01-01"), 2) == 0
    # 900 × 2 = 1800.00, less 100.01, is what is spread.
    assert schedule_of(made, 2) == Schedule(169_999, "once", date(2025, 1, 1), None, 3)


# Once


def test_once_without_end_is_all_of_it_on_its_day() -> None:
    made = item("100", "2025-03-10")
    assert part(made, "2025-03-10") == 10_000
    assert part(made, "2025-03-01", "2025-03-31") == 10_000
    assert part(made, "2025-03-01", "2025-03-09") == part(made, "2025-03-11", "2025-03-31") == 0


def test_a_service_period_is_even_by_day_to_its_last_day() -> None:
    made = item("365", "2025-01-01", end="2025-12-31")
    assert part(made, "2025-01-01") == part(made, "2025-12-31") == 100
    assert part(made, "2025-02-01", "2025-02-28") == 2800
    assert part(made, "2024-12-31") == part(made, "2026-01-01") == 0


def test_a_service_period_of_one_day() -> None:
    made = item("100", "2025-03-10", end="2025-03-10")
    assert part(made, "2025-03-10") == 10_000
    assert part(made, "2025-03-11") == 0


def test_days_of_a_service_period_are_rounded_in_order() -> None:
    # 0.10 over 3 days: F = ⌊(20 + 3) / 6⌋ = 3, ⌊(40 + 3) / 6⌋ = 7, 10
    made = item("0.10", "2025-03-01", end="2025-03-03")
    assert [part(made, f"2025-03-0{n}") for n in (1, 2, 3)] == [3, 4, 3]


# Depreciation


def test_depreciation_goes_by_month_steps_and_leaves_the_residual() -> None:
    made = item("1000", "2025-01-01", spread_months=3, residual=Decimal(100))
    assert [part(made, f"2025-0{n}-01", f"2025-0{n}-28") for n in (1, 2, 3, 4)] == [
        27_097,  # 30 000 over 31 days: F(28) = ⌊(2 · 30 000 · 28 + 31) / 62⌋ = 27 097
        30_000,
        27_097,
        0,
    ]
    assert part(made, "2025-01-01", "2025-12-31") == 90_000


def test_depreciation_ends_with_its_last_month_step() -> None:
    made = item("1200", "2025-01-15", spread_months=3)
    # Steps from 15 January, February and March of 400 each; the last one ends on 14 April.
    assert part(made, "2025-04-14") == 1290  # F(31) − F(30) = 40 000 − 38 710
    for later in ("2025-04-15", "2025-05-10", "2025-07-01", "2026-01-20", "2030-06-01"):
        assert part(made, later) == 0
        assert part(made, later, "2031-12-31") == 0
    assert part(made, "2024-01-01", "2025-01-14") == 0


# Recurring


@pytest.mark.parametrize(
    ("recurrence", "weeks"), [("weekly", 1), ("fortnightly", 2), ("four_weekly", 4)]
)
def test_weeks_are_even_by_day(recurrence: str, weeks: int) -> None:
    made = item("70", "2025-03-05", recurrence=recurrence)
    first, length = date(2025, 3, 5), timedelta(weeks=weeks)
    schedule = schedule_of(made, 2)
    for start in (first, first + length, first + 9 * length):
        assert share(schedule, Span(start, start + length)) == 7000
    assert share(schedule, Span(first, first + timedelta(days=1))) == 1000 // weeks
    assert part(made, "2025-02-01", "2025-03-04") == 0
    # The half of one occurrence and a half of the next.
    assert share(schedule, Span(first + length / 2, first + length * 3 / 2)) == 7000


def test_days_after_the_end_get_nothing_and_the_others_no_more() -> None:
    made = item("70", "2025-03-03", recurrence="weekly", end="2025-03-12")
    assert part(made, "2025-03-10", "2025-03-16") == 3000  # Monday to Wednesday
    assert part(made, "2025-03-13") == part(made, "2025-06-01", "2025-06-30") == 0
    monthly = item("31", "2025-03-01", recurrence="monthly", end="2025-03-30")
    assert part(monthly, "2025-03-01", "2025-04-30") == 3000


@pytest.mark.parametrize(
    ("recurrence", "parts"),
    [
        ("monthly", [10_000] * 12),
        # 10 000 over 3 steps: 3333, 3334, 3333
        ("quarterly", [3333, 3334, 3333] * 4),
        # over 6: F = 1667, 3333, 5000, 6667, 8333, 10 000
        ("half_yearly", [1667, 1666, 1667, 1667, 1666, 1667] * 2),
        # over 12: F = 833, 1667, 2500 and so on
        ("yearly", [833, 834, 833] * 4),
    ],
)
def test_full_months_are_the_same_whatever_their_length(recurrence: str, parts: list[int]) -> None:
    made = item("100", "2024-01-01", recurrence=recurrence)
    for year in (2024, 2025, 2033):
        months = [period_of(date(year, month, 1), "month").span for month in range(1, 13)]
        assert [share(schedule_of(made, 2), month) for month in months] == parts


@given(
    st.sampled_from(sorted(MONTHS_OF)),
    st.integers(-(10**7), 10**7),
    st.dates(date(2023, 1, 1), date(2025, 12, 31)),
    st.integers(0, 40),
)
def test_full_months_of_a_cost_from_the_1st_are_alike(
    recurrence: str, amount: int, start: date, later: int
) -> None:
    schedule = Schedule(amount, recurrence, start.replace(day=1))
    months = MONTHS_OF[recurrence]

    def month(place: int) -> int:
        return share(schedule, period_of(add_months(schedule.start, place), "month").span)

    assert month(later) == month(later + months)
    assert abs(month(later) - amount / months) < 1


def test_month_steps_from_the_31st_clamp_to_the_months_end() -> None:
    made = item("28", "2025-01-31", recurrence="monthly")
    # [31 Jan, 28 Feb) has 28 days of 1.00; [28 Feb, 31 Mar) 31 days, [31 Mar, 30 Apr) 30 days.
    assert part(made, "2025-01-31") == 100
    assert part(made, "2025-02-01", "2025-02-27") == 2700
    assert part(made, "2025-02-28") == 90  # ⌊(2 · 2800 + 31) / 62⌋
    assert part(made, "2025-02-28", "2025-03-30") == 2800
    assert part(made, "2025-03-31", "2025-04-29") == 2800
    assert part(made, "2025-04-30", "2025-05-30") == 2800
    assert part(made, "2025-05-31", "2025-06-29") == 2800


def test_a_year_from_a_leap_day() -> None:
    made = item("1200", "2024-02-29", recurrence="yearly")
    assert part(made, "2024-02-29", "2024-03-28") == 10_000
    assert part(made, "2024-02-29", "2025-02-27") == 120_000
    assert part(made, "2025-02-28", "2025-03-28") == 10_000
    assert part(made, "2028-02-29", "2028-03-28") == 10_000


def test_every_recurrence_but_once_has_a_length() -> None:
    assert RECURRENCES == (
        "once",
        "weekly",
        "fortnightly",
        "four_weekly",
        "monthly",
        "quarterly",
        "half_yearly",
        "yearly",
    )
    assert DAYS_OF.keys() | MONTHS_OF.keys() == set(RECURRENCES[1:])
    with pytest.raises(KeyError):
        share(Schedule(100, "daily", date(2025, 1, 1)), days("2025-01-01"))


# Any item


@given(items(), digits, st.data())
def test_the_share_is_that_of_the_oracle(made: CostItem, places: int, data: st.DataObject) -> None:
    first = data.draw(dates)
    stop = first + timedelta(days=data.draw(st.integers(0, 70) | st.integers(0, 500)))
    expected = oracle.cost_in(made, places, first, stop)
    assert share(schedule_of(made, places), Span(first, stop)) == expected


@given(items(), st.lists(dates, min_size=2, max_size=9))
def test_any_partition_of_days_adds_up(made: CostItem, edges: list[date]) -> None:
    schedule = schedule_of(made, 2)
    edges = sorted(edges)
    parts = [share(schedule, Span(*pair)) for pair in pairwise(edges)]
    assert sum(parts) == share(schedule, Span(edges[0], edges[-1]))


@given(items(), dates)
def test_a_refund_is_the_mirror_image(made: CostItem, day: date) -> None:
    schedule = schedule_of(made, 2)
    refund = schedule._replace(amount=-schedule.amount)
    for grain in ("week", "month", "quarter"):
        span = period_of(day, grain).span
        assert share(refund, span) == -share(schedule, span)


@fewer
@given(items())
def test_a_single_item_is_shared_out_whole(made: CostItem) -> None:
    assume(made.recurrence == "once")
    schedule = schedule_of(made, 2)
    assert share(schedule, days("2024-01-01", "2027-12-31")) == schedule.amount
