"""The desk keeps results that pages share, and never shows what was before a change."""

from pathlib import Path

from costdesk.domain.periods import Grain
from costdesk.services.commands import AddCosts, AddCounts, DeleteCosts, SetSetting
from costdesk.services.results import period_results
from costdesk.ui.desk import Desk
from tests.builders import cost, count, day


def total(desk: Desk) -> int:
    (result,) = desk.results([desk.period])
    return result.total_cost


def look_at_march(desk: Desk) -> None:
    desk.execute(AddCosts((cost("100", "2025-03-01"),)))
    desk.execute(AddCounts((count("2025-03-01", "2025-03-31", handled=10),)))
    desk.look_at(day=day("2025-03-01"))


def test_pages_share_what_is_worked_out(desk: Desk) -> None:
    look_at_march(desk)
    (first,) = desk.results([desk.period])
    before, again = desk.results(desk.periods_up_to(2))
    assert again is first
    assert before is not first
    assert desk.results([]) == []


def test_results_stand_in_the_order_that_was_asked_for(desk: Desk) -> None:
    look_at_march(desk)
    periods = desk.periods_up_to(4)
    asked = [periods[3], periods[0], periods[3], periods[2]]
    desk.results([periods[2]])
    assert desk.results(asked) == period_results(desk.workspace, asked)
    assert [result.covered.period for result in desk.results(asked)] == asked


def test_every_change_is_seen_at_once_by_whoever_is_told_of_it(desk: Desk) -> None:
    look_at_march(desk)
    seen = [total(desk)]
    desk.changed.connect(lambda _kinds: seen.append(total(desk)))
    desk.execute(AddCosts((cost("50", "2025-03-02"),)))
    desk.undo()
    desk.redo()
    desk.execute(DeleteCosts((1,)))
    assert seen == [10_000, 15_000, 10_000, 15_000, 5_000]


def test_counts_and_settings_change_results_too(desk: Desk) -> None:
    look_at_march(desk)
    april = desk.periods_up_to(1)
    handled = [result.tallies for result in desk.results(april)]
    desk.execute(AddCounts((count("2025-03-01", "2025-03-31", "inbound/chat", handled=5),)))
    assert [result.tallies for result in desk.results(april)] != handled
    assert desk.results(april)[0].covered.extent == "whole"
    desk.execute(SetSetting("complete_through", "2025-03-10"))
    assert desk.results(april)[0].covered.extent == "to_date"


def test_each_grain_has_results_of_its_own(desk: Desk) -> None:
    look_at_march(desk)
    desk.execute(AddCosts((cost("7", "2025-01-01"), cost("9", "2025-06-01"))))
    desk.execute(AddCounts((count("2025-01-01", "2025-01-31"),)))
    grains: tuple[Grain, ...] = ("month", "quarter", "month")
    totals = []
    for grain in grains:
        desk.look_at(grain=grain)
        totals.append(total(desk))
    assert totals == [10_000, 10_700, 10_000]


def test_another_workspace_has_other_results(desk: Desk, tmp_path: Path) -> None:
    look_at_march(desk)
    assert total(desk) == 10_000
    assert desk.create(tmp_path / "other.costdesk", "EUR", [], sample=False)
    desk.look_at(day=day("2025-03-01"))
    assert total(desk) == 0
