"""What the calculator takes from a workspace."""

from datetime import date
from decimal import Decimal
from fractions import Fraction
from pathlib import Path

import pytest

from costdesk.domain.calculator import FORMULAS, calculate
from costdesk.domain.figures import PeriodResult, figures_of
from costdesk.domain.periods import period_of
from costdesk.services.calculating import benchmarks_in, known_inputs
from costdesk.services.commands import AddCapacity, AddCosts, AddCounts, Command
from costdesk.services.results import period_results
from costdesk.services.samples import fill_with_sample
from costdesk.services.workspace import Workspace
from tests.builders import capacity, cost, count, workspace

SEPTEMBER = period_of(date(2025, 9, 1), "month")
BY_RESULT = {formula.result_name: formula for formula in FORMULAS}


def result_of(folder: Path, *commands: Command) -> tuple[PeriodResult, Workspace]:
    known = workspace(folder)
    for command in commands:
        known.execute(command)
    (result,) = period_results(known, [SEPTEMBER])
    return result, known


def known_of(name: str, folder: Path, *commands: Command) -> dict[str, Decimal]:
    result, opened = result_of(folder, *commands)
    known = known_inputs(name, result, opened.definitions())
    opened.close()
    return known


WAGES = cost("1000", "2025-09-01")
CALLS = count("2025-09-01", "2025-09-30", handled=50, handle_seconds=9000)


def test_money_is_in_currency_units_and_counts_are_whole(tmp_path: Path) -> None:
    known = known_of("cost_per_call", tmp_path, AddCosts((WAGES,)), AddCounts((CALLS,)))
    assert known == {"cost": Decimal(1000), "calls": Decimal(50)}


def test_a_count_that_is_missing_somewhere_is_left_out(tmp_path: Path) -> None:
    other = count("2025-09-01", "2025-09-30", "inbound/chat", handled=5)
    commands = AddCosts((WAGES,)), AddCounts((CALLS, other))
    assert "minutes" not in known_of("cost_per_minute", tmp_path, *commands)


@pytest.mark.parametrize("name", ["cost_per_sale", "cost_per_lead", "cost_per_resolution"])
def test_what_is_not_counted_at_all_gives_nothing(tmp_path: Path, name: str) -> None:
    assert known_of(name, tmp_path, AddCosts((WAGES,)), AddCounts((CALLS,))) == {}


@pytest.mark.parametrize("name", ["occupancy", "shrinkage"])
def test_without_paid_hours_there_is_no_use_of_them(tmp_path: Path, name: str) -> None:
    assert known_of(name, tmp_path, AddCosts((WAGES,)), AddCounts((CALLS,))) == {}


def test_hours_are_paid_and_without_breaks(tmp_path: Path) -> None:
    hours = AddCapacity((capacity("2025-09-01", "2025-09-30", "100", "30"),))
    commands = AddCosts((WAGES,)), AddCounts((CALLS,)), hours
    assert known_of("shrinkage", tmp_path, *commands) == {"away": 30, "paid": 100}


def test_more_work_than_hours_leaves_no_waiting(tmp_path: Path) -> None:
    hours = AddCapacity((capacity("2025-09-01", "2025-09-30", "2", "0"),))
    known = known_of("occupancy", tmp_path, AddCosts((WAGES,)), AddCounts((CALLS,)), hours)
    assert known == {"busy": Decimal("2.5"), "available": 0}


def test_a_period_outside_the_counted_days_gives_nothing(tmp_path: Path) -> None:
    early = count("2025-01-01", "2025-01-31")
    assert known_of("cost_per_call", tmp_path, AddCosts((WAGES,)), AddCounts((early,))) == {}


def test_nothing_is_known_for_depreciation(tmp_path: Path) -> None:
    assert known_of("per_month", tmp_path, AddCosts((WAGES,)), AddCounts((CALLS,))) == {}


def test_the_formula_with_the_known_numbers_gives_the_figure(tmp_path: Path) -> None:
    opened = workspace(tmp_path)
    fill_with_sample(opened)
    (result,) = period_results(opened, [SEPTEMBER])
    figures = figures_of(result, opened.definitions())._asdict()
    compared = 0
    for name, formula in BY_RESULT.items():
        known = known_inputs(name, result, opened.definitions())
        required = {each.name for each in formula.parameters if each.required}
        if required <= known.keys() and name in figures:
            answer = calculate(formula.name, known).value
            expected = figures[name].value
            assert answer is not None
            scale = 100 if "cost" in name else 1
            assert answer * scale == pytest.approx(float(expected), rel=1e-4), name
            compared += 1
    assert compared >= 7
    opened.close()


def test_the_full_hour_is_all_cost_over_the_hours_that_are_left(tmp_path: Path) -> None:
    opened = workspace(tmp_path)
    fill_with_sample(opened)
    (result,) = period_results(opened, [SEPTEMBER])
    known = known_inputs("loaded_hour", result, opened.definitions())
    assert known["wage"] + known["overhead"] == Decimal(result.total_cost) / 100
    answer = calculate("loaded-hour", known).value
    assert result.capacity is not None
    hours = Fraction(result.capacity.practical, 3600)
    assert answer == pytest.approx(float(Fraction(result.total_cost, 100) / hours), rel=1e-6)
    hour = calculate("capacity-rate", known_inputs("cost_per_hour", result, opened.definitions()))
    assert hour.value is not None
    assert answer is not None
    assert 0 < hour.value < answer
    opened.close()


def test_benchmarks_are_of_the_figure_and_the_currency() -> None:
    found = benchmarks_in("GBP", "cost_per_call")
    assert found
    assert {(each.currency, each.figure) for each in found} == {("GBP", "cost_per_call")}
    assert benchmarks_in("JPY", "cost_per_call") == []


def test_no_cost_entered_yet_is_not_a_cost_of_nothing(tmp_path: Path) -> None:
    assert known_of("cost_per_call", tmp_path, AddCounts((CALLS,))) == {"calls": Decimal(50)}


def test_staffing_knows_how_long_a_call_takes_but_not_when_calls_come(tmp_path: Path) -> None:
    hours = AddCapacity((capacity("2025-09-01", "2025-09-30", "100", "30"),))
    known = known_of("agents", tmp_path, AddCosts((WAGES,)), AddCounts((CALLS,)), hours)
    assert known == {"aht_seconds": 180, "shrinkage_percent": 30}


def test_calls_without_handle_time_have_no_mean(tmp_path: Path) -> None:
    plain = count("2025-09-01", "2025-09-30", handled=50)
    assert known_of("agents", tmp_path, AddCosts((WAGES,)), AddCounts((plain,))) == {}


def test_a_menu_knows_its_calls_and_their_minutes(tmp_path: Path) -> None:
    known = known_of("saving", tmp_path, AddCosts((WAGES,)), AddCounts((CALLS,)))
    assert known == {"calls": 50, "minutes_per_call": 3}


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("avoidable_saving", {"cost": 1000, "contacts": 50, "resolution_percent": 80}),
        ("repeat_cost", {"cost_per_contact": 20, "contacts": 50, "resolution_percent": 80}),
    ],
)
def test_what_is_resolved_is_known_where_it_is_counted(
    tmp_path: Path, name: str, expected: dict[str, int]
) -> None:
    solved = count("2025-09-01", "2025-09-30", handled=50, resolved=40)
    assert known_of(name, tmp_path, AddCosts((WAGES,)), AddCounts((solved,))) == expected
