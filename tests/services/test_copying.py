"""Single costs of the period before, once more."""

from pathlib import Path

import pytest

from costdesk.domain.costs import CostItem
from costdesk.domain.periods import DAY, Grain, period_of
from costdesk.services.commands import AddCosts
from costdesk.services.copying import copies, copies_from_anywhere, rows_to_copy, rows_to_move
from tests.builders import cost, day, workspace


def copied(folder: Path, *items: CostItem, grain: Grain = "month") -> tuple[CostItem, ...]:
    """What would be copied into the period of 10 March 2025."""
    period = period_of(day("2025-03-10"), grain)
    before = period_of(period.span.start - DAY, grain)
    with workspace(folder) as work:
        work.execute(AddCosts(items))
        rows = rows_to_copy(work.ledger(), period, before)
        return copies(work, rows, period, before)


def test_single_costs_of_the_month_before_are_moved_one_month_on(tmp_path: Path) -> None:
    bonus = cost("250.50", "2025-02-14", name="Bonus", vendor="Payroll", one_off=True)
    assert copied(tmp_path, bonus) == (
        cost("250.50", "2025-03-14", name="Bonus", vendor="Payroll", one_off=True),
    )


def test_only_single_costs_that_begin_there_are_copied(tmp_path: Path) -> None:
    assert not copied(
        tmp_path,
        cost(start="2025-01-31"),
        cost(start="2025-02-01", recurrence="monthly"),
        cost(start="2025-02-01", spread_months=36),
    )


def test_what_is_there_already_is_not_copied_whatever_it_costs(tmp_path: Path) -> None:
    tea, coffee = (cost("10", "2025-02-05", name=name) for name in ("Tea", "Coffee"))
    there = cost("12", "2025-03-20", name="TEA")
    elsewhere = cost("12", "2025-03-20", name="Coffee", category="other")
    [copy] = copied(tmp_path, tea, coffee, there, elsewhere)
    assert copy.name == "Coffee"


def test_a_service_period_moves_with_its_cost(tmp_path: Path) -> None:
    [copy] = copied(tmp_path, cost(start="2025-02-01", end="2025-02-28"))
    assert (copy.start, copy.end) == (day("2025-03-01"), day("2025-03-28"))


@pytest.mark.parametrize(
    ("grain", "first", "moved"),
    [("week", "2025-03-05", "2025-03-12"), ("month", "2025-02-28", "2025-03-28")],
)
def test_a_cost_lies_as_far_into_the_period_as_before(
    tmp_path: Path, grain: Grain, first: str, moved: str
) -> None:
    [copy] = copied(tmp_path, cost(start=first), grain=grain)
    assert copy.start == day(moved)


def test_costs_of_any_month_are_moved_as_far_into_the_period(tmp_path: Path) -> None:
    period = period_of(day("2025-03-10"), "month")
    items = (
        cost(start="2024-12-31", name="Party"),
        cost(start="2025-03-02", name="Here"),
        cost(start="2025-01-01", name="Rent", recurrence="monthly"),
    )
    with workspace(tmp_path) as work:
        work.execute(AddCosts(items))
        rows = rows_to_move(work.ledger(), period)
        copied = copies_from_anywhere(work, rows, period, 1)
    assert copied == (cost(start="2025-03-31", name="Party"),)
