"""Ending a cost and going on at another amount is one step, done whole or not at all."""

from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal
from pathlib import Path

import pytest

from costdesk.domain.costs import CostItem
from costdesk.domain.findings import Code, Refused
from costdesk.services.commands import AddCosts, ReviseCost
from costdesk.services.workspace import StepName, Workspace
from tests.builders import cost, day, workspace

OLD = cost("2000", "2025-01-01", name="Rent", category="rent", recurrence="monthly")
NEW = replace(OLD, amount=Decimal(2100), start=day("2025-04-01"))
LAST = day("2025-03-31")


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Workspace]:
    with workspace(tmp_path) as made:
        made.execute(AddCosts((OLD, cost(name="once"))))
        yield made


def items(desk: Workspace) -> list[CostItem]:
    return [stored.item for stored in desk.costs()]


def test_the_old_item_ends_and_the_new_one_goes_on_as_one_step(desk: Workspace) -> None:
    before = items(desk)
    changes = desk.execute(ReviseCost(1, LAST, NEW))
    assert items(desk) == [replace(OLD, end=LAST), before[1], NEW]
    assert changes.ids == (3,)
    assert changes.kinds == {"costs"}
    assert changes.step == StepName("revise_cost", {"name": "Rent"})
    desk.undo()
    assert items(desk) == before
    desk.redo()
    assert items(desk) == [replace(OLD, end=LAST), before[1], NEW]


def test_an_item_that_ended_before_keeps_its_end(desk: Workspace) -> None:
    desk.execute(ReviseCost(1, LAST, NEW))
    desk.execute(ReviseCost(1, day("2025-06-30"), replace(NEW, start=day("2025-07-01"))))
    assert items(desk)[0].end == LAST


def test_a_new_category_on_the_way_is_told(desk: Workspace) -> None:
    changes = desk.execute(ReviseCost(1, LAST, replace(NEW, category="Premises")))
    assert changes.kinds == {"costs", "settings"}
    assert [finding.code for finding in changes.findings] == [Code.CATEGORY_CREATED]


@pytest.mark.parametrize(
    ("command", "code", "column"),
    [
        (ReviseCost(2, LAST, NEW), Code.NOT_A_CHOICE, "recurrence"),
        (ReviseCost(9, LAST, NEW), Code.GONE, ""),
        (ReviseCost(1, day("2024-12-31"), NEW), Code.END_BEFORE_START, "end"),
        (ReviseCost(1, LAST, replace(NEW, name="")), Code.REQUIRED, "name"),
    ],
)
def test_what_is_refused_changes_nothing(
    desk: Workspace, command: ReviseCost, code: Code, column: str
) -> None:
    before = items(desk), desk.history()
    with pytest.raises(Refused) as refused:
        desk.execute(command)
    assert [(found.code, found.place.column) for found in refused.value.findings] == [
        (code, column)
    ]
    assert (items(desk), desk.history()) == before
