"""Commands on counts."""

from dataclasses import replace

import pytest

from costdesk.domain.contacts import Cell
from costdesk.domain.findings import Code, Finding, Place
from costdesk.domain.periods import Span
from costdesk.services.commands import (
    AddCapacity,
    AddCounts,
    ChangeCounts,
    DeleteCounts,
)
from costdesk.services.workspace import StepName, Workspace
from tests.builders import capacity, cell, count, day
from tests.services.command_cases import counts, problems, refusals


def test_counts_are_entered(work: Workspace) -> None:
    given = (count("2025-01-02", handled=2), count("2025-01-01", handled=1, note="first"))
    changes = work.execute(AddCounts(given, source="calls.csv"))
    assert changes.step == StepName("add_counts", {"count": 2, "source": "calls.csv"})
    assert changes.kinds == {"counts"}
    assert changes.ids == (1, 2)
    assert counts(work) == [given[1], given[0]]


def test_everything_wrong_with_counts_is_told_at_once(work: Workspace) -> None:
    given = (
        count(handled=-1, offered=-2),
        replace(count(), span=Span(day("2025-02-02"), day("2025-02-01"))),
        replace(count(), cell=Cell("a;b", "sideways", "")),
        count("1899-12-31", "2200-01-01"),
    )
    found = refusals(work, AddCounts(given))
    assert [(finding.code, finding.place.row, finding.place.column) for finding in found] == [
        (Code.NEGATIVE, 1, "offered"),
        (Code.NEGATIVE, 1, "handled"),
        (Code.END_BEFORE_START, 2, "end"),
        (Code.BAD_NAME, 3, "line"),
        (Code.NOT_A_CHOICE, 3, "direction"),
        (Code.REQUIRED, 3, "channel"),
        (Code.DATE_OUT_OF_RANGE, 4, "start"),
        (Code.DATE_OUT_OF_RANGE, 4, "end"),
    ]
    assert found[0].place.cell == "inbound/phone"
    assert found[-1].values == {"text": "2200-01-01", "first": "1900-01-01", "last": "2199-12-31"}


@pytest.mark.parametrize("days", [("1900-01-01",), ("2199-12-31",)])
def test_the_first_and_last_days_that_can_be_meant(work: Workspace, days: tuple[str]) -> None:
    work.execute(AddCounts((count(*days),)))
    work.execute(AddCapacity((capacity(*days),)))


def test_a_new_channel_is_created_and_told(work: Workspace) -> None:
    given = (count(path="inbound/Fax"), count("2025-01-02", path="inbound/fax"))
    changes = work.execute(AddCounts(given))
    assert [finding.code for finding in changes.findings] == [Code.CHANNEL_CREATED]
    assert changes.kinds == {"counts", "settings"}
    assert {row.cell for row in counts(work)} == {cell("inbound/Fax")}


def test_days_counted_twice_in_one_command(work: Workspace) -> None:
    given = (
        count("2025-01-10", "2025-01-20"),
        count("2025-01-10", "2025-01-20", "inbound/chat"),
        count("2025-01-21"),
        count("2025-01-20"),
        count("2025-01-01", "2025-01-10"),
    )
    found = refusals(work, AddCounts(given))
    assert found == (
        Finding(
            Code.DOUBLE_COUNT_IN_FILE,
            Place(row=4, cell="inbound/phone"),
            {
                "start": "2025-01-20",
                "end": "2025-01-20",
                "stored": "2025-01-10..2025-01-20",
                "count": 2,
            },
        ),
        Finding(
            Code.DOUBLE_COUNT_IN_FILE,
            Place(row=5, cell="inbound/phone"),
            {
                "start": "2025-01-01",
                "end": "2025-01-10",
                "stored": "2025-01-10..2025-01-20",
                "count": 2,
            },
        ),
    )
    assert problems(work, AddCounts(given, replace=True)) == [
        (Code.DOUBLE_COUNT_IN_FILE, 4, ""),
        (Code.DOUBLE_COUNT_IN_FILE, 5, ""),
    ]


def test_spellings_of_one_cell_count_it_twice(work: Workspace) -> None:
    given = (count(path="inbound/Fax"), count(path="inbound/FAX"))
    assert problems(work, AddCounts(given)) == [(Code.DOUBLE_COUNT_IN_FILE, 2, "")]


def test_days_that_are_counted_already(work: Workspace) -> None:
    work.execute(AddCounts((count("2025-01-01", "2025-01-31"), count("2025-02-01"))))
    given = (
        count("2025-02-02"),
        count("2025-01-31", "2025-02-01"),
        count("2025-01-31", "2025-02-01", "inbound/chat"),
    )
    found = refusals(work, AddCounts(given))
    assert [(finding.code, finding.place.row) for finding in found] == [(Code.DOUBLE_COUNT, 2)]
    assert found[0].values["count"] == 1
    assert found[0].values["stored"] in {"2025-01-01..2025-01-31", "2025-02-01..2025-02-01"}


def test_a_file_imported_twice_is_not_told_row_by_row(work: Workspace) -> None:
    given = tuple(count(f"2025-{month:02}-{n:02}") for month in (1, 2) for n in range(1, 29))
    work.execute(AddCounts(given))
    found = refusals(work, AddCounts(given))
    assert [finding.place.row for finding in found] == list(range(1, 21))
    assert {finding.values["count"] for finding in found} == {56}


def test_replacing_deletes_the_overlapped_rows_whole(work: Workspace) -> None:
    kept = (
        count("2024-12-31"),
        count("2025-02-01", "2025-02-28", "inbound/chat"),
        count("2025-03-02", "2025-03-31"),
    )
    work.execute(AddCounts((*kept, count("2025-01-01", "2025-01-31"), count("2025-03-01"))))
    given = (count("2025-01-31", "2025-02-27", handled=7), count("2025-02-28", "2025-03-01"))
    changes = work.execute(AddCounts(given, replace=True))
    assert changes.findings == (Finding(Code.ROWS_REPLACED, Place(), {"rows": 2}),)
    assert counts(work) == [kept[0], given[0], kept[1], given[1], kept[2]]
    work.undo()
    assert len(counts(work)) == 5


def test_replacing_nothing_tells_nothing(work: Workspace) -> None:
    changes = work.execute(AddCounts((count(),), replace=True))
    assert changes.findings == ()


def test_counts_are_changed(work: Workspace) -> None:
    work.execute(AddCounts((count("2025-01-01"), count("2025-01-02"), count("2025-01-03"))))
    changes = work.execute(
        ChangeCounts(((1, count("2025-01-02", handled=1)), (2, count("2025-01-01", handled=2))))
    )
    assert changes.step == StepName("change_counts", {"count": 2})
    assert [row.handled for row in counts(work)] == [2, 1, 10]


def test_a_changed_count_may_not_overlap_another(work: Workspace) -> None:
    work.execute(AddCounts((count("2025-01-01"), count("2025-01-02"), count("2025-01-03"))))
    onto_another = ChangeCounts(((1, count("2025-01-01", "2025-01-02")),))
    onto_itself = ChangeCounts(((1, count("2025-02-01")), (2, count("2025-02-01"))))
    assert problems(work, onto_another) == [(Code.DOUBLE_COUNT, 1, "")]
    assert problems(work, onto_itself) == [(Code.DOUBLE_COUNT_IN_FILE, 2, "")]
    wrong = ChangeCounts(((1, count(handled=-1)),))
    assert problems(work, wrong) == [(Code.NEGATIVE, 1, "handled")]


def test_a_count_changed_to_a_new_channel(work: Workspace) -> None:
    work.execute(AddCounts((count(),)))
    changes = work.execute(ChangeCounts(((1, count(path="inbound/fax")),)))
    assert changes.kinds == {"counts", "settings"}
    assert [finding.code for finding in changes.findings] == [Code.CHANNEL_CREATED]


def test_counts_are_deleted(work: Workspace) -> None:
    work.execute(AddCounts((count("2025-01-01"), count("2025-01-02"))))
    changes = work.execute(DeleteCounts((1,)))
    assert changes.step == StepName("delete_counts", {"count": 1})
    assert changes.kinds == {"counts"}
    assert counts(work) == [count("2025-01-02")]
