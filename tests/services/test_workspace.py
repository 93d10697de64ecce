"""The one door: opening, changing, reading and closing a workspace."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from costdesk.domain.contacts import CHANNELS, Tally
from costdesk.domain.costs import CATEGORIES
from costdesk.domain.definitions import Definitions
from costdesk.domain.findings import Code, Refused
from costdesk.services.commands import (
    AddCapacity,
    AddCosts,
    AddCounts,
    DeleteCosts,
    SetSetting,
)
from costdesk.services.workspace import (
    Changes,
    StepName,
    StoredCapacity,
    StoredCost,
    StoredCount,
    Workspace,
)
from tests.builders import NOON, capacity, cell, cost, count, day, span, workspace


def codes(refused: pytest.ExceptionInfo[Refused]) -> list[Code]:
    return [finding.code for finding in refused.value.findings]


def names_in(folder: Path) -> list[str]:
    return sorted(each.name for each in folder.iterdir())


def test_a_new_workspace(tmp_path: Path) -> None:
    with workspace(tmp_path, "huf", name="Desk", language="NL", fiscal_start="4") as made:
        assert made.path == tmp_path / "centre.costdesk"
        assert made.definitions() == Definitions("HUF", name="Desk", language="nl", fiscal_start=4)
        assert made.categories() == list(CATEGORIES)
        assert made.channels() == list(CHANNELS)
        assert made.lines() == []
        assert made.history() == []
        assert made.check() == []
    assert names_in(tmp_path) == ["centre.costdesk"]


def test_a_new_workspace_with_wrong_settings_is_not_made(tmp_path: Path) -> None:
    with pytest.raises(Refused) as refused:
        workspace(tmp_path, "EURO", language="de")
    assert codes(refused) == [Code.UNKNOWN_CURRENCY, Code.NOT_A_CHOICE]
    assert [finding.place.item for finding in refused.value.findings] == ["currency", "language"]
    assert names_in(tmp_path) == []


def test_a_workspace_that_exists_is_not_overwritten(tmp_path: Path) -> None:
    with workspace(tmp_path) as made:
        made.execute(AddCosts((cost(),)))
    with pytest.raises(Refused) as refused:
        workspace(tmp_path)
    assert codes(refused) == [Code.WORKSPACE_EXISTS]
    with Workspace.open(made.path) as opened:
        assert len(opened.costs()) == 1


def test_a_change_is_there_after_opening_again(tmp_path: Path) -> None:
    with workspace(tmp_path) as made:
        made.execute(AddCosts((cost("12.34", name="tea"),)))
    assert names_in(tmp_path) == ["centre.costdesk"]
    with Workspace.open(made.path) as opened:
        assert opened.costs() == [StoredCost(1, cost("12.34", name="tea"))]


def test_a_change_tells_what_it_did(tmp_path: Path) -> None:
    with workspace(tmp_path) as made:
        changes = made.execute(AddCosts((cost(), cost()), source="costs.csv"))
        name = StepName("add_costs", {"count": 2, "source": "costs.csv"})
        assert changes == Changes(frozenset({"costs"}), name, (1, 2), ())
        assert made.execute(DeleteCosts((2,))) == Changes(
            frozenset({"costs"}), StepName("delete_costs", {"count": 1})
        )


def test_steps_are_named_and_stamped(tmp_path: Path) -> None:
    clock = iter([NOON, NOON + timedelta(hours=1)])
    path = tmp_path / "centre.costdesk"
    with Workspace.create(path, "EUR", now=lambda: next(clock)) as made:
        made.execute(AddCosts((cost(), cost(), cost())))
        made.execute(DeleteCosts((1, 3)))
    with Workspace.open(path) as opened:
        assert [(step.at, step.name, step.undone) for step in opened.history()] == [
            (NOON, StepName("add_costs", {"count": 3}), False),
            (NOON + timedelta(hours=1), StepName("delete_costs", {"count": 2}), False),
        ]


def test_the_clock_is_that_of_the_machine(tmp_path: Path) -> None:
    before = datetime.now(UTC).replace(microsecond=0)
    with Workspace.create(tmp_path / "centre.costdesk", "EUR") as made:
        made.execute(AddCosts((cost(),)))
        [step] = made.history()
    assert before <= step.at <= datetime.now(UTC)


def test_undo_and_redo_also_after_opening_again(tmp_path: Path) -> None:
    with workspace(tmp_path) as made:
        made.execute(AddCosts((cost(category="tea"), cost())))
        made.execute(DeleteCosts((1,)))
    with Workspace.open(made.path) as opened:
        assert opened.undo() == Changes(
            frozenset({"costs"}), StepName("delete_costs", {"count": 1})
        )
        assert [stored.id for stored in opened.costs()] == [1, 2]
        changes = opened.undo()
        assert changes.kinds == {"costs", "settings"}
        assert opened.costs() == []
        assert opened.categories() == list(CATEGORIES)
    with Workspace.open(made.path) as again:
        again.redo()
        assert again.redo().step == StepName("delete_costs", {"count": 1})
        assert [stored.id for stored in again.costs()] == [2]


def test_nothing_to_undo_or_redo(tmp_path: Path) -> None:
    with workspace(tmp_path) as made:
        with pytest.raises(Refused) as refused:
            made.undo()
        assert codes(refused) == [Code.NOTHING_TO_UNDO]
        made.execute(AddCosts((cost(),)))
        with pytest.raises(Refused) as refused:
            made.redo()
        assert codes(refused) == [Code.NOTHING_TO_REDO]


def test_what_changes_nothing_leaves_no_step(tmp_path: Path) -> None:
    with workspace(tmp_path, name="Desk") as made:
        made.execute(AddCosts((cost(),)))
        made.undo()
        assert made.execute(SetSetting("name", "Desk")) == Changes(frozenset())
        assert made.execute(AddCosts(())) == Changes(frozenset())
        assert [step.undone for step in made.history()] == [True]
        assert made.redo().step == StepName("add_costs", {"count": 1})


def test_trying_out_tells_what_would_happen_and_keeps_nothing(tmp_path: Path) -> None:
    with workspace(tmp_path) as made:
        command = AddCosts((cost(category="tea"), cost()))
        tried = made.try_out(command)
        assert (made.costs(), made.categories(), made.history()) == ([], list(CATEGORIES), [])
        assert made.execute(command) == tried
        with pytest.raises(Refused) as refused:
            made.try_out(DeleteCosts((9,)))
        assert codes(refused) == [Code.GONE]
        assert len(made.costs()) == 2


def test_definitions_are_read_again_after_a_change(tmp_path: Path) -> None:
    with workspace(tmp_path) as made:
        assert made.definitions() is made.definitions()
        made.execute(SetSetting("name", "Desk"))
        assert made.definitions().name == "Desk"
        made.undo()
        assert made.definitions().name == ""
        made.redo()
        assert made.definitions().name == "Desk"


def test_reading(tmp_path: Path) -> None:
    with workspace(tmp_path) as made:
        assert (made.counted_days(), made.first_cost_day(), made.last_active_day()) == (None,) * 3
        item = cost(line="ACME")
        counts = (count("2025-01-01", "2025-02-10"), count("2025-02-11", handled=0))
        made.execute(AddCosts((item,)))
        made.execute(AddCounts(counts))
        made.execute(AddCapacity((capacity(),)))
        assert made.cost(1) == StoredCost(1, item)
        assert made.counts() == [StoredCount(1, counts[0]), StoredCount(2, counts[1])]
        assert made.count(2) == StoredCount(2, counts[1])
        assert made.capacities() == [StoredCapacity(1, capacity())]
        assert made.capacity(1) == StoredCapacity(1, capacity())
        assert made.lines() == ["ACME"]
        assert made.counted_days() == span("2025-01-01", "2025-02-11")
        assert made.covered_days_by_cell() == {cell(): [span("2025-01-01", "2025-02-11")]}
        assert made.last_active_day() == day("2025-02-10")
        assert made.first_cost_day() == day("2025-01-01")
        january = span("2025-01-01", "2025-01-31")
        [pools] = made.pool_shares([january])
        assert list(pools.values()) == [10_000]
        assert made.tallies([january]) == [{cell(): Tally(1, {"handled": 8}, {"handled": 1})}]
        assert made.straddled_cells([january]) == [{cell()}]


def test_one_offs_can_be_left_out(tmp_path: Path) -> None:
    with workspace(tmp_path) as made:
        made.execute(AddCosts((cost("1"), cost("5", one_off=True))))
        whole = [span("2025-01-01")]
        assert [sum(pools.values()) for pools in made.pool_shares(whole)] == [600]
        [pools] = made.pool_shares(whole, without_one_offs=True)
        assert sum(pools.values()) == 100


def test_one_that_is_opened_for_reading_refuses_changes(tmp_path: Path) -> None:
    with workspace(tmp_path) as made:
        made.execute(AddCosts((cost(),)))
    before = made.path.read_bytes()
    with Workspace.open(made.path, read_only=True) as opened:
        assert len(opened.costs()) == 1
        with pytest.raises(Refused) as refused:
            opened.execute(AddCosts((cost(),)))
        assert codes(refused) == [Code.WORKSPACE_READ_ONLY]
        with pytest.raises(Refused) as refused:
            opened.undo()
        assert codes(refused) == [Code.WORKSPACE_READ_ONLY]
        assert len(opened.costs()) == 1
    assert made.path.read_bytes() == before


def test_a_workspace_that_does_not_open(tmp_path: Path) -> None:
    with pytest.raises(Refused) as refused:
        Workspace.open(tmp_path / "none.costdesk")
    assert codes(refused) == [Code.NO_WORKSPACE]
