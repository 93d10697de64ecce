"""Commands on paid hours."""

from dataclasses import replace
from decimal import Decimal

from costdesk.domain.findings import Code, Finding, Place
from costdesk.services.commands import (
    AddCapacity,
    ChangeCapacity,
    DeleteCapacity,
)
from costdesk.services.workspace import StepName, Workspace
from tests.builders import capacity
from tests.services.command_cases import problems, refusals, rows


def test_two_teams_with_the_very_same_days(work: Workspace) -> None:
    given = (capacity("2025-01-01", "2025-01-31"),) * 2
    changes = work.execute(AddCapacity(given, source="hours.csv"))
    assert changes.step == StepName("add_capacity", {"count": 2, "source": "hours.csv"})
    assert changes.kinds == {"capacity"}
    assert changes.ids == (1, 2)
    assert rows(work) == list(given)


def test_everything_wrong_with_capacity_is_told_at_once(work: Workspace) -> None:
    given = (capacity(hours="-1", shrinkage="101"), capacity("1899-01-01"))
    assert problems(work, AddCapacity(given)) == [
        (Code.NEGATIVE, 1, "paid_hours"),
        (Code.TOO_LARGE, 1, "shrinkage_percent"),
        (Code.DATE_OUT_OF_RANGE, 2, "start"),
        (Code.DATE_OUT_OF_RANGE, 2, "end"),
    ]


def test_days_that_overlap_without_being_the_same(work: Workspace) -> None:
    given = (
        capacity("2025-01-01", "2025-01-31"),
        capacity("2025-01-31", "2025-02-01"),
        capacity("2025-01-01", "2025-01-31"),
        capacity("2025-02-02"),
    )
    found = refusals(work, AddCapacity(given))
    assert [(finding.code, finding.place.row) for finding in found] == [
        (Code.CAPACITY_OVERLAP_IN_FILE, 2)
    ]
    assert found[0].values["stored"] == "2025-01-01..2025-01-31"


def test_days_whose_hours_are_there_already(work: Workspace) -> None:
    work.execute(AddCapacity((capacity("2025-01-01", "2025-01-31"),)))
    given = (capacity("2025-01-01", "2025-01-31"), capacity("2025-02-01"))
    assert problems(work, AddCapacity(given)) == [(Code.CAPACITY_OVERLAP, 1, "")]


def test_replacing_capacity(work: Workspace) -> None:
    work.execute(AddCapacity((capacity("2025-01-01", "2025-01-31"),) * 2))
    work.execute(AddCapacity((capacity("2025-02-01"),)))
    given = capacity("2025-01-31", hours="7")
    changes = work.execute(AddCapacity((given,), replace=True))
    assert changes.findings == (Finding(Code.ROWS_REPLACED, Place(), {"rows": 2}),)
    assert rows(work) == [given, capacity("2025-02-01")]
    assert work.execute(AddCapacity((capacity("2025-03-01"),), replace=True)).findings == ()


def test_one_team_of_two_is_changed(work: Workspace) -> None:
    both = capacity("2025-01-01", "2025-01-31")
    work.execute(AddCapacity((both, both)))
    more = replace(both, paid_hours=Decimal(200))
    changes = work.execute(ChangeCapacity(((1, more),)))
    assert changes.step == StepName("change_capacity", {"count": 1})
    assert rows(work) == [more, both]
    moved = ChangeCapacity(((1, capacity("2025-01-01", "2025-01-30")),))
    assert problems(work, moved) == [(Code.CAPACITY_OVERLAP, 1, "")]
    apart = ((1, both), (2, capacity("2025-01-31", "2025-02-01")))
    assert problems(work, ChangeCapacity(apart)) == [(Code.CAPACITY_OVERLAP_IN_FILE, 2, "")]


def test_every_row_that_would_overlap_is_told(work: Workspace) -> None:
    work.execute(AddCapacity((capacity("2025-01-01"), capacity("2025-01-02"))))
    work.execute(AddCapacity((capacity("2025-02-01", "2025-02-28"),)))
    changes = ((1, capacity("2025-02-01")), (2, capacity("2025-02-28")))
    assert problems(work, ChangeCapacity(changes)) == [
        (Code.CAPACITY_OVERLAP, 1, ""),
        (Code.CAPACITY_OVERLAP, 2, ""),
    ]


def test_capacity_is_deleted(work: Workspace) -> None:
    work.execute(AddCapacity((capacity("2025-01-01"), capacity("2025-01-02"))))
    changes = work.execute(DeleteCapacity((2,)))
    assert changes.step == StepName("delete_capacity", {"count": 1})
    assert rows(work) == [capacity("2025-01-01")]
