"""Targets: from a month on, until a later one; of the total cost by days."""

from fractions import Fraction

import pytest

from costdesk.domain.figures import MONEY_FIGURES
from costdesk.domain.targets import (
    ALWAYS,
    TARGET_FIGURES,
    TOTAL_COST,
    Target,
    target_of,
    target_on,
)
from tests.builders import day, span

ALWAYS_450 = Target(ALWAYS, Fraction(450))
FROM_JULY = Target(day("2025-07-01"), Fraction(420))
UNIT = "cost_per_contact"


@pytest.mark.parametrize(
    ("on", "held"),
    [("1900-01-01", ALWAYS_450), ("2025-06-30", ALWAYS_450), ("2025-07-01", FROM_JULY)],
)
def test_a_later_target_replaces_an_earlier_one_from_its_month(on: str, held: Target) -> None:
    assert target_on([FROM_JULY, ALWAYS_450], day(on)) == held


def test_before_the_first_target_there_is_none() -> None:
    assert target_on([FROM_JULY], day("2025-06-30")) is None
    assert target_on([], day("2025-06-30")) is None
    assert target_of(UNIT, [FROM_JULY], span("2025-06-01", "2025-06-30")) is None


def test_a_unit_cost_should_be_what_holds_at_the_end_of_the_period() -> None:
    targets = [ALWAYS_450, FROM_JULY]
    assert target_of(UNIT, targets, span("2025-01-01", "2025-12-31")) == 420
    assert target_of(UNIT, targets, span("2025-04-01", "2025-06-30")) == 450
    assert target_of(UNIT, targets, span("2025-06-30", "2025-07-01")) == 420


def test_the_total_cost_should_be_the_sum_of_its_months() -> None:
    targets = [Target(ALWAYS, Fraction(3000)), Target(day("2025-02-01"), Fraction(2800))]
    assert target_of(TOTAL_COST, targets, span("2025-01-01", "2025-03-31")) == 3000 + 2 * 2800


def test_a_month_that_is_cut_has_its_part_by_days() -> None:
    targets = [Target(ALWAYS, Fraction(3100)), Target(day("2025-02-01"), Fraction(2800))]
    assert target_of(TOTAL_COST, targets, span("2025-01-01", "2025-01-10")) == 1000
    assert target_of(TOTAL_COST, targets, span("2025-01-29", "2025-02-04")) == 300 + 400


def test_a_total_with_a_month_without_target_has_none() -> None:
    targets = [Target(day("2025-02-01"), Fraction(2800))]
    assert target_of(TOTAL_COST, targets, span("2025-01-01", "2025-02-28")) is None
    assert target_of(TOTAL_COST, targets, span("2025-02-01", "2025-02-28")) == 2800


def test_only_figures_in_money_have_targets() -> None:
    assert set(TARGET_FIGURES) <= MONEY_FIGURES
