"""Earlier imports whose rows were changed by hand."""

from dataclasses import replace
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from costdesk.domain.findings import Code
from costdesk.services.batches import undo_import
from costdesk.services.commands import (
    AddCounts,
    ChangeCosts,
    ChangeQuality,
    DeleteCosts,
)
from costdesk.services.workspace import Workspace
from tests.builders import NOON, count, span, workspace
from tests.services.batch_cases import CONTACTS, COSTS, QUALITY, amounts, contents, refusal, take


@pytest.fixture
def edited(work: Workspace) -> Workspace:
    """An import of three costs, one of them changed to 950 since."""
    take(work, COSTS, "costs")
    rent = work.costs()[2].item
    work.execute(ChangeCosts(((3, replace(rent, amount=Decimal(950))),)))
    return work


def test_it_is_asked_what_becomes_of_rows_changed_by_hand(edited: Workspace) -> None:
    before = contents(edited)
    finding = refusal(undo_import, edited, 1)
    assert (finding.code, finding.values) == (
        Code.EDITS_WOULD_GO,
        {"rows": 1, "text": "file.csv"},
    )
    assert contents(edited) == before


def test_they_can_go_too(edited: Workspace) -> None:
    [finding] = undo_import(edited, 1, "delete").findings
    assert (finding.code, finding.values) == (Code.EDITS_DELETED, {"rows": 1})
    assert edited.costs() == []
    edited.undo()
    assert amounts(edited) == [4, 4, 950]


def test_they_can_stay_and_the_file_does_not_bring_them_twice(edited: Workspace) -> None:
    [finding] = undo_import(edited, 1, "keep").findings
    assert (finding.code, finding.values) == (Code.EDITS_KEPT, {"rows": 1})
    assert amounts(edited) == [950]
    [row] = edited.imports()
    assert (row.undone, row.there, row.edited) == (NOON, 1, 1)
    report = take(edited, COSTS, "costs")
    assert report.left_out == {"seen_before": 1}
    assert amounts(edited) == [4, 4, 950]


def test_counts_that_made_way_stand_again(work: Workspace) -> None:
    take(work, CONTACTS, "contacts", "one.csv")
    before = contents(work)
    later = "date,direction,channel,handled\n2025-01-04,inbound,phone,40\n"
    take(work, later, "contacts", "two.csv", replace=True)
    [finding] = undo_import(work, 2).findings
    assert (finding.code, finding.values) == (Code.ROWS_STAND_AGAIN, {"rows": 1})
    assert contents(work) == before


def test_rows_that_are_lost_do_not_come_back_and_that_is_said(work: Workspace) -> None:
    """A count that was typed has no import, and figures of quality are not set aside."""
    work.execute(AddCounts((count("2025-01-04", handled=7),)))
    later = "date,direction,channel,handled\n2025-01-04,inbound,phone,40\n"
    take(work, later, "contacts", "two.csv", replace=True)
    take(work, QUALITY, "quality", "one.csv")
    take(work, QUALITY.replace("85", "84"), "quality", "two.csv", replace=True)
    for batch in (1, 3):
        [finding] = undo_import(work, batch).findings
        assert (finding.code, finding.values) == (Code.REPLACED_STAY_GONE, {"rows": 1})
    report = take(work, QUALITY, "quality", "one.csv", again=True)
    assert report.rows_written == 1


def test_an_import_is_taken_back_once(work: Workspace) -> None:
    take(work, COSTS, "costs")
    undo_import(work, 1)
    assert refusal(undo_import, work, 1).code == Code.IMPORT_UNDONE
    assert refusal(undo_import, work, 7).code == Code.NO_SUCH_IMPORT


ITEMS = st.lists(st.tuples(st.sampled_from("ab"), st.integers(1, 3)), max_size=6)


@given(ITEMS, ITEMS)
def test_undoing_an_import_gives_back_the_sums(
    tmp_path_factory: pytest.TempPathFactory,
    first: list[tuple[str, int]],
    second: list[tuple[str, int]],
) -> None:
    """Two files that may hold the same rows; taking in the second twice is taking it in once."""

    def text(rows: list[tuple[str, int]]) -> str:
        lines = (f"{name},other,{amount},2025-01-01\n" for name, amount in rows)
        return "name,category,amount,start\n" + "".join(lines)

    with workspace(tmp_path_factory.mktemp("any")) as work:
        for rows in (first, second):
            if rows:
                take(work, text(rows), "costs", again=True)
        before = work.pool_shares([span("2025-01-01")])
        if second:
            take(work, text(second), "costs", again=True)
        assert work.pool_shares([span("2025-01-01")]) == before
        take(work, text([*second, ("z", 5)]), "costs", "third.csv")
        undo_import(work, work.imports()[-1].id)
        assert work.pool_shares([span("2025-01-01")]) == before


def test_an_import_of_which_nothing_is_left_can_be_taken_back_too(work: Workspace) -> None:
    take(work, COSTS, "costs")
    work.execute(DeleteCosts((1, 2, 3)))
    undo_import(work, 1)
    [row] = work.imports()
    assert row.undone == NOON


def test_of_a_longer_file_of_quality_only_what_is_new_comes(work: Workspace) -> None:
    take(work, QUALITY, "quality", "one.csv")
    more = f"{QUALITY}2025-03-01,2025-03-31,csat,90,\n"
    report = take(work, more, "quality", "two.csv")
    assert (report.rows_written, report.left_out) == (1, {"seen_before": 3})
    other = more.replace("85", "84")
    finding = refusal(take, work, other, "quality", "three.csv")
    assert (finding.code, finding.place.row) == (Code.QUALITY_OVERLAP, 2)
    report = take(work, other, "quality", "three.csv", replace=True)
    assert report.rows_written == 1
    assert [(row.batch.brought, row.batch.replaced, row.there) for row in work.imports()] == [
        (3, 0, 2),
        (1, 0, 1),
        (1, 1, 1),
    ]


def test_figures_of_quality_that_were_edited_can_stay(work: Workspace) -> None:
    take(work, QUALITY, "quality")
    figure = work.qualities()[0].quality
    work.execute(ChangeQuality(((1, replace(figure, value=Decimal(70))),)))
    undo_import(work, 1, "keep")
    assert [row.quality.value for row in work.qualities()] == [70]
