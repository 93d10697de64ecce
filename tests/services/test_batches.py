"""Earlier imports: listed, and taken back."""

from dataclasses import replace
from decimal import Decimal

import pytest

from costdesk.domain.findings import Code
from costdesk.services.batches import undo_import
from costdesk.services.commands import (
    AddCosts,
    ChangeCapacity,
    ChangeCosts,
    ChangeCounts,
    ChangeQuality,
    DeleteCosts,
    DeleteCounts,
    PutQuality,
)
from costdesk.services.import_requests import Kind
from costdesk.services.importing import CostTotal
from costdesk.services.workspace import Workspace
from tests.builders import NOON, cost
from tests.services.batch_cases import CONTACTS, COSTS, QUALITY, amounts, contents, refusal, take

MORE_COSTS = f"{COSTS}Rent,rent,900,2025-02-01\n"
CAPACITY = "start,end,paid_hours\n2025-01-01,2025-01-31,160\n2025-01-01,2025-01-31,160\n"


def test_each_import_is_in_the_history_with_what_it_brought(work: Workspace) -> None:
    take(work, COSTS, "costs", "january.csv")
    take(work, CONTACTS, "contacts", "calls.csv")
    take(work, CAPACITY, "capacity", "hours.csv")
    told = [
        (row.id, row.batch.file, row.batch.kind, row.batch.brought, row.there, row.edited)
        for row in work.imports()
    ]
    assert told == [
        (1, "january.csv", "costs", 3, 3, 0),
        (2, "calls.csv", "contacts", 4, 4, 0),
        (3, "hours.csv", "capacity", 2, 2, 0),
    ]
    assert {row.batch.at for row in work.imports()} == {NOON}
    assert all(len(row.batch.digest) == 64 for row in work.imports())


def test_what_is_typed_is_in_no_import(work: Workspace) -> None:
    work.execute(AddCosts((cost(),)))
    assert work.imports() == []


def test_deleting_by_hand_shows_in_the_history(work: Workspace) -> None:
    take(work, COSTS, "costs")
    work.execute(DeleteCosts((2,)))
    [row] = work.imports()
    assert (row.batch.brought, row.there, row.edited) == (3, 2, 0)


@pytest.mark.parametrize("kind", ["costs", "contacts", "capacity", "quality"])
def test_changing_by_hand_shows_until_it_is_changed_back(work: Workspace, kind: Kind) -> None:
    texts = {"costs": COSTS, "contacts": CONTACTS, "capacity": CAPACITY, "quality": QUALITY}
    take(work, texts[kind], kind)
    if kind == "costs":
        item = work.costs()[0].item
        there = ChangeCosts(((1, replace(item, amount=Decimal(5))),))
        back = ChangeCosts(((1, item),))
        work.execute(there)
        assert [row.edited for row in work.imports()] == [1]
        work.execute(back)
    elif kind == "contacts":
        count = work.counts()[0].count
        work.execute(ChangeCounts(((1, replace(count, handled=99)),)))
        assert [row.edited for row in work.imports()] == [1]
        work.execute(ChangeCounts(((1, count),)))
    elif kind == "quality":
        figure = work.qualities()[0].quality
        work.execute(ChangeQuality(((1, replace(figure, value=Decimal(70))),)))
        assert [row.edited for row in work.imports()] == [1]
        work.execute(PutQuality(changes=((1, figure),)))
    else:
        row = work.capacities()[0].capacity
        work.execute(ChangeCapacity(((1, replace(row, paid_hours=Decimal(8))),)))
        assert [each.edited for each in work.imports()] == [1]
        work.execute(ChangeCapacity(((1, row),)))
    assert [each.edited for each in work.imports()] == [0]


@pytest.mark.parametrize(
    ("text", "kind"),
    [(COSTS, "costs"), (CONTACTS, "contacts"), (CAPACITY, "capacity"), (QUALITY, "quality")],
)
class TestAnyKind:
    def test_the_same_file_is_noticed_and_refused(
        self, work: Workspace, text: str, kind: Kind
    ) -> None:
        rows = take(work, text, kind).rows_written
        for dry_run in (True, False):
            finding = refusal(take, work, text, kind, "renamed.csv", dry_run=dry_run)
            assert finding.code == Code.TAKEN_IN_BEFORE
            assert finding.values == {"start": "2025-06-02", "rows": rows, "id": 1}

    def test_the_same_file_on_request_brings_nothing_twice(
        self, work: Workspace, text: str, kind: Kind
    ) -> None:
        rows = take(work, text, kind).rows_written
        before, steps = contents(work), len(work.history())
        report = take(work, text, kind, again=True)
        assert (report.rows_written, report.left_out["seen_before"]) == (0, rows)
        assert list(report.totals) == []
        assert contents(work) == before
        assert len(work.history()) == steps
        assert len(work.imports()) == 1

    def test_a_month_later_it_is_taken_back_as_one_step(
        self, work: Workspace, text: str, kind: Kind
    ) -> None:
        take(work, text, kind)
        brought = contents(work)
        work.execute(AddCosts((cost("7"),)))
        changes = undo_import(work, 1)
        assert changes.step is not None
        assert changes.step.code == "undo_import"
        assert [int(row.item.amount) for row in work.costs()] == [7]
        assert (work.counts(), work.capacities(), work.qualities()) == ([], [], [])
        [row] = work.imports()
        assert (row.undone, row.there) == (NOON, 0)
        work.undo()
        work.undo()
        assert contents(work) == brought
        [row] = work.imports()
        assert row.undone is None
        work.redo()
        work.redo()
        assert [int(row.item.amount) for row in work.costs()] == [7]

    def test_after_that_the_file_can_be_taken_in_again(
        self, work: Workspace, text: str, kind: Kind
    ) -> None:
        rows = take(work, text, kind).rows_written
        undo_import(work, 1)
        report = take(work, text, kind)
        assert (report.rows_written, report.left_out) == (rows, {})
        assert [(row.id, row.there) for row in work.imports()] == [(1, 0), (2, rows)]

    def test_rows_deleted_by_hand_do_not_bar_the_way(
        self, work: Workspace, text: str, kind: Kind
    ) -> None:
        take(work, text, kind)
        work.execute(DeleteCosts(tuple(row.id for row in work.costs())))
        work.execute(DeleteCounts(tuple(row.id for row in work.counts())))
        if kind not in {"capacity", "quality"}:
            assert take(work, text, kind).rows_written > 0

    def test_taking_back_the_step_forgets_the_import(
        self, work: Workspace, text: str, kind: Kind
    ) -> None:
        take(work, text, kind)
        work.undo()
        assert work.imports() == []
        work.redo()
        assert len(work.imports()) == 1
        work.undo()
        assert take(work, text, kind).rows_written > 0


def test_what_is_missing_of_a_file_is_taken_in_on_request(work: Workspace) -> None:
    take(work, COSTS, "costs")
    work.execute(DeleteCosts((1, 3)))
    report = take(work, COSTS, "costs", again=True)
    assert (report.rows_written, report.left_out) == (2, {"seen_before": 1})
    assert amounts(work) == [4, 4, 900]


def test_an_overlapping_file_brings_only_what_is_new(work: Workspace) -> None:
    """Whatever the case of a category: it is the row as stored that is compared."""
    take(work, COSTS, "costs", "january.csv")
    report = take(work, MORE_COSTS.replace("Rent,Rent", "Rent,rent"), "costs", "february.csv")
    assert (report.rows_read, report.rows_written) == (4, 1)
    assert report.left_out == {"seen_before": 3}
    assert [*report.totals] == [CostTotal("2025-02", "rent", 90_000, 1)]
    assert amounts(work) == [4, 4, 900, 900]
    assert [(row.batch.brought, row.batch.seen_before) for row in work.imports()] == [
        (3, 0),
        (1, 3),
    ]


def test_two_real_equal_rows_stay_two_and_a_third_is_new(work: Workspace) -> None:
    take(work, COSTS, "costs", "one.csv")
    take(work, COSTS + "Coffee,other,4,2025-01-03\n", "costs", "two.csv")
    assert amounts(work) == [4, 4, 4, 900]


def test_overlapping_counts_bring_only_new_days(work: Workspace) -> None:
    take(work, CONTACTS, "contacts", "one.csv")
    report = take(work, CONTACTS + "2025-01-05,inbound,phone,5\n", "contacts", "two.csv")
    assert (report.rows_written, report.left_out) == (1, {"seen_before": 4})
    assert sum(row.count.handled for row in work.counts()) == 15


def test_counts_of_a_day_that_differ_are_refused_at_their_row(work: Workspace) -> None:
    take(work, CONTACTS, "contacts", "one.csv")
    other = CONTACTS.replace("01-04,inbound,phone,4", "01-04,inbound,phone,40")
    finding = refusal(take, work, other, "contacts", "two.csv")
    assert (finding.code, finding.place.row) == (Code.DOUBLE_COUNT, 5)
    report = take(work, other, "contacts", "two.csv", replace=True)
    assert report.left_out == {"seen_before": 3}
    assert sum(row.count.handled for row in work.counts()) == 46


def test_capacity_of_a_day_that_differs_is_refused_at_its_row(work: Workspace) -> None:
    take(work, CAPACITY, "capacity", "one.csv")
    other = CAPACITY + "2025-02-01,2025-02-28,160\n2025-01-01,2025-01-31,160\n"
    finding = refusal(take, work, other, "capacity", "two.csv")
    assert (finding.code, finding.place.row) == (Code.CAPACITY_OVERLAP, 5)


def test_a_row_changed_by_hand_is_not_brought_again(work: Workspace) -> None:
    take(work, COSTS, "costs", "one.csv")
    rent = work.costs()[2].item
    work.execute(ChangeCosts(((3, replace(rent, amount=Decimal(950))),)))
    report = take(work, MORE_COSTS, "costs", "two.csv")
    assert report.rows_written == 1
    assert amounts(work) == [4, 4, 900, 950]


def test_replacing_gives_back_what_the_file_says(work: Workspace) -> None:
    take(work, CONTACTS, "contacts")
    count = work.counts()[0].count
    work.execute(ChangeCounts(((1, replace(count, handled=99)),)))
    report = take(work, CONTACTS, "contacts", replace=True)
    assert (report.rows_written, report.left_out) == (1, {"seen_before": 3})
    assert sum(row.count.handled for row in work.counts()) == 10
