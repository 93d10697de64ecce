"""The last twelve months and last year, beside a period."""

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from costdesk.domain.contacts import Capacity, ContactCount
from costdesk.domain.costs import CostItem
from costdesk.domain.coverage import Covered
from costdesk.domain.figures import figures_of
from costdesk.domain.longer_view import LongerView, longer_view
from costdesk.domain.periods import (
    Grain,
    Period,
    Span,
    custom_period,
    period_of,
    periods_touching,
)
from costdesk.domain.summary import together
from tests.domain.oracle_report import World
from tests.domain.worlds import EURO, PHONE, count, days, item, result_of, world, worlds

YEARS = days("2023-01-01", "2025-12-31")


def centre(items: list[CostItem], handled: int = 100, capacity: tuple[Capacity, ...] = ()) -> World:
    counts: list[ContactCount] = [
        count(PHONE, month.span, handled, resolved=handled // 2)
        for month in periods_touching(YEARS, "month")
    ]
    return world(items, counts, capacity)


def view(recorded: World, last: str, periods: int = 13, grain: Grain = "month") -> LongerView:
    history: list[Period] = [period_of(days(last).start, grain)]
    while len(history) < periods:
        before = history[0].span.start.toordinal() - 1
        history.insert(0, period_of(type(history[0].span.start).fromordinal(before), grain))
    return longer_view([result_of(recorded, each) for each in history], EURO)


MONTHLY = item("120", "2023-01-01", recurrence="monthly")


def test_a_year_is_the_sum_of_its_months() -> None:
    bonus = item("600", "2024-06-10", "benefits")
    made = view(centre([MONTHLY, bonus]), "2024-12-01")
    assert made.year is not None
    assert made.year.covered.span == days("2024-01-01", "2024-12-31")
    figures = figures_of(made.year, EURO)
    assert figures.total_cost.value == (12 * 120 + 600) * 100
    assert figures.cost_per_contact.value == Fraction(204000, 1200)
    assert figures.cost_per_resolution.value == Fraction(204000, 600)
    assert made.year_before is not None
    assert made.year_before.covered.period.label == "2023-12"


def test_four_quarters_are_a_year() -> None:
    made = view(centre([MONTHLY]), "2024-12-01", 5, "quarter")
    assert made.year is not None
    assert made.year.total_cost == 12 * 12000
    assert made.year_before is not None
    assert made.year_before.covered.period.label == "2023-Q4"


@pytest.mark.parametrize("grain", ["week", "year"])
def test_weeks_and_years_have_no_longer_view(grain: Grain) -> None:
    assert view(centre([MONTHLY]), "2024-12-01", 2, grain) == LongerView()


def test_a_year_that_is_not_known_whole_is_none() -> None:
    recorded = centre([MONTHLY])
    assert view(recorded, "2024-12-01", 11) == LongerView()
    assert view(recorded, "2023-11-01") == LongerView()
    without_last_year = view(recorded, "2023-12-01")
    assert without_last_year.year is not None
    assert without_last_year.year_before is None
    assert view(centre([item("120", "2024-01-20", recurrence="monthly")]), "2024-12-01").year


@given(worlds(), st.integers(1, 6))
def test_together_is_the_sum_of_the_parts(recorded: World, months: int) -> None:
    first = period_of(days("2024-10-01").start, "month").span.start
    parts = []
    for _ in range(months):
        period = period_of(first, "month")
        parts.append(result_of(recorded, period, whole=True))
        first = period.span.stop
    span = Span(parts[0].covered.span.start, first)
    made = together(Covered(custom_period(span), span, "whole"), parts, recorded.definitions)
    assert made.total_cost == sum(part.total_cost for part in parts)
    assert sum(made.split.costs.values()) + made.split.unallocated == made.total_cost
    assert made.one_offs == sum(part.one_offs for part in parts)
