"""Rows that did not stand beside those of another import, once that one is taken back."""

from pathlib import Path

import pytest

from costdesk.domain.contacts import ContactCount
from costdesk.domain.findings import Code
from costdesk.domain.reasons import ReasonCount
from costdesk.services.commands import AddCounts, DeleteCounts
from costdesk.services.imported_files import ImportedFile
from costdesk.services.workspace import Workspace
from tests.builders import NOON, count, reason, workspace
from tests.services.execution.shared_log import add, as_kept, stored, take_back, wanted

FIRST = {"01": 4, "02": 5, "03": 2}
NEXT = {"02": 1, "03": 6, "04": 3}
"""The first file ends on the third, the next begins on the second; both in the middle of a day."""
MONTH = [(day, hour, "invoice", 60) for day in (5, 6, 7, 8) for hour in (9, 10)]


@pytest.fixture
def work(tmp_path: Path) -> Workspace:
    return workspace(tmp_path)


def take(
    work: Workspace,
    of_days: dict[str, int],
    reasons: dict[str, int] | None = None,
    *,
    whole: bool = False,
    replace: bool = False,
) -> None:
    """Take a table of counts in, of which no single contacts are known."""
    file = ImportedFile("counts.csv", f"{len(work.imports()):x}", NOON, "count-table")
    counts: tuple[ContactCount, ...] = tuple(
        count(f"2025-05-{day}", handled=handled) for day, handled in of_days.items()
    )
    about: tuple[ReasonCount, ...] = tuple(
        reason("invoice", contacts, f"2025-05-{day}", None)
        for day, contacts in (reasons or {}).items()
    )
    work.execute(AddCounts(counts, replace, "", file, whole_days=whole, reasons=about))


def days(work: Workspace) -> dict[str, int]:
    return {f"{row.count.span.start:%d}": row.count.handled for row in work.counts()}


def about(work: Workspace) -> dict[str, int]:
    return {f"{each.row.span.start:%d}": each.row.contacts for each in work.reasons()}


def test_days_that_a_later_file_has_too_stay_as_it_has_them(work: Workspace) -> None:
    add(work, MONTH[:5])
    add(work, MONTH[1:])
    there = as_kept(work)
    assert take_back(work, 1) == {Code.DAYS_GIVEN_BACK: 1, Code.ROWS_STAND_AGAIN: 3}
    assert stored(work) == wanted(MONTH[1:])
    assert [each.there for each in work.imports()] == [0, 14]
    work.undo()
    assert as_kept(work) == there


def test_a_day_is_whole_again_by_the_file_that_has_it_whole(work: Workspace) -> None:
    """Two halves of a day, and a file that has both and brought nothing new of it."""
    add(work, MONTH[:3])
    add(work, MONTH[3:4])
    add(work, MONTH[1:])
    take_back(work, 1)
    assert stored(work) == wanted(MONTH[1:])


def test_counts_that_made_way_for_whole_days_stand_again(work: Workspace) -> None:
    take(work, FIRST)
    take(work, NEXT, whole=True)
    assert days(work) == {"01": 4, "02": 5, "03": 6, "04": 3}
    assert take_back(work, 2) == {Code.ROWS_STAND_AGAIN: 1}
    assert days(work) == FIRST
    work.undo()
    assert take_back(work, 1) == {Code.ROWS_STAND_AGAIN: 1}
    assert days(work) == NEXT


def test_counts_that_were_replaced_stand_again_with_their_reasons(work: Workspace) -> None:
    take(work, FIRST, {"01": 2, "03": 1})
    take(work, {"01": 9, "03": 8}, {"03": 5}, replace=True)
    assert (days(work), about(work)) == ({"01": 9, "02": 5, "03": 8}, {"03": 5})
    assert work.imports()[1].batch[-2:] == (4, 0)  # two counts and two rows of reasons
    assert take_back(work, 2) == {Code.ROWS_STAND_AGAIN: 2}
    assert (days(work), about(work)) == (FIRST, {"01": 2, "03": 1})


def test_of_three_the_last_that_is_left_stands(work: Workspace) -> None:
    take(work, FIRST)
    take(work, {"02": 6}, replace=True)
    take(work, {"02": 7}, replace=True)
    assert take_back(work, 2) == {}
    assert days(work)["02"] == 7
    take_back(work, 3)
    assert days(work) == FIRST
    work.undo()
    work.undo()
    take_back(work, 3)
    assert days(work)["02"] == 6


def test_a_corrected_log_gives_its_edges_back(work: Workspace) -> None:
    add(work, MONTH[:3])
    before = stored(work)
    corrected = [(day, hour, "parcel", 30) for day, hour, *_ in MONTH[:3]]
    add(work, corrected, replace=True)
    assert stored(work) == wanted(corrected)
    take_back(work, 2)
    assert stored(work) == before


def test_what_completed_a_corrected_day_stays_with_the_first_contacts(work: Workspace) -> None:
    add(work, MONTH[:3])
    add(work, [(day, hour, "parcel", 30) for day, hour, *_ in MONTH[:3]], replace=True)
    add(work, [(6, 10, "parcel", 40), *MONTH[4:]])
    assert stored(work)[6, "outbound"] == (1, 1, 40)
    take_back(work, 2)
    assert stored(work) == wanted([*MONTH[:3], (6, 10, "parcel", 40), *MONTH[4:]])


def test_what_was_deleted_by_hand_stays_deleted(work: Workspace) -> None:
    take(work, FIRST)
    take(work, FIRST | {"04": 7})
    gone = [row.id for row in work.counts() if row.count.span.start.day == 2]
    work.execute(DeleteCounts(tuple(gone)))
    take_back(work, 1)
    assert days(work) == {"01": 4, "03": 2, "04": 7}


def test_what_was_typed_over_stays_so(work: Workspace) -> None:
    take(work, FIRST)
    work.execute(AddCounts((count("2025-05-01", "2025-05-02", handled=1),), replace=True))
    take(work, {"01": 3}, replace=True)
    assert take_back(work, 2) == {Code.REPLACED_STAY_GONE: 1}
    assert days(work) == {"03": 2}


def test_a_file_that_has_a_day_whole_keeps_it_when_parts_of_it_go(work: Workspace) -> None:
    add(work, MONTH)
    add(work, [(4, 9, "", 1), *MONTH[:4]])
    add(work, [(3, 9, "", 1), (4, 9, "", 1), *MONTH[:3]], whole_days=True)
    take_back(work, 2)
    assert stored(work) == wanted([(3, 9, "", 1), (4, 9, "", 1), *MONTH])


def test_reasons_that_another_file_has_too_stand_again(work: Workspace) -> None:
    add(work, MONTH, named=False)
    add(work, [(4, 9, "", 1), *MONTH])
    add(work, [(3, 9, "", 1), *MONTH])
    assert stored(work)[6, "outbound", "invoice"] == (1,)
    take_back(work, 2)
    assert stored(work)[6, "outbound", "invoice"] == (1,)
    take_back(work, 3)
    assert (6, "outbound", "invoice") not in stored(work)
    assert stored(work)[6, "outbound"] == (1, 1, 60)
