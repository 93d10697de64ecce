"""Taking back imports that share days: what the others have of such a day stays, or comes back."""

import json
import zlib
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from costdesk.domain.findings import Code, Refused
from costdesk.services.commands import ChangeCounts, DeleteCounts
from costdesk.services.reason_commands import ChangeReasons
from costdesk.services.workspace import Workspace
from tests.builders import workspace
from tests.services.execution.shared_log import (
    about,
    add,
    as_kept,
    brought,
    stored,
    take_back,
    wanted,
)

MONDAY = [(5, 9, "invoice", 60), (5, 10, "parcel", 50)]
NOON = [(6, 9, "invoice", 100), (6, 11, "", 0)]
AFTERNOON = [(6, 14, "parcel", 40), (6, 15, "parcel", 30)]
EVENING = [(6, 20, "invoice", 20), (6, 21, "", 10)]
WEDNESDAY = [(7, 9, "parcel", 10)]


@pytest.fixture
def work(tmp_path: Path) -> Workspace:
    return workspace(tmp_path)


def test_a_day_that_it_completed_is_as_the_earlier_import_brought_it(work: Workspace) -> None:
    add(work, [*MONDAY, *NOON])
    before, there = stored(work), brought(work)
    add(work, [*NOON, *AFTERNOON, *WEDNESDAY])
    after = as_kept(work)
    assert take_back(work, 2) == {Code.DAYS_GIVEN_BACK: 1}
    assert stored(work) == before
    assert brought(work) == [*there, (0, 0)]
    given_back = as_kept(work)
    work.undo()
    assert as_kept(work) == after
    work.redo()
    assert as_kept(work) == given_back
    assert work.check() == []


def test_the_earlier_taken_back_takes_only_what_it_alone_had(work: Workspace) -> None:
    add(work, [*MONDAY, *NOON])
    add(work, [*NOON[:1], *AFTERNOON, *WEDNESDAY])
    assert take_back(work, 1) == {Code.DAYS_GIVEN_BACK: 1}
    assert stored(work) == wanted([*NOON[:1], *AFTERNOON, *WEDNESDAY])
    take_back(work, 2)
    assert stored(work) == {}


def test_of_a_day_that_the_later_has_all_of_nothing_goes_with_the_earlier(work: Workspace) -> None:
    add(work, [*MONDAY, *NOON])
    add(work, [*NOON, *AFTERNOON])
    assert take_back(work, 1) == {}
    assert stored(work) == wanted([*NOON, *AFTERNOON])


@pytest.mark.parametrize("batch", [1, 2, 3])
def test_three_files_of_a_day_one_taken_back(work: Workspace, batch: int) -> None:
    files = [[*MONDAY, *NOON], [*NOON[1:], *AFTERNOON], [*AFTERNOON[1:], *EVENING, *WEDNESDAY]]
    for file in files:
        add(work, file)
    assert stored(work) == wanted({call for file in files for call in file})
    take_back(work, batch)
    del files[batch - 1]
    assert stored(work) == wanted({call for file in files for call in file})


def test_an_import_that_had_nothing_new_of_the_day_keeps_it(work: Workspace) -> None:
    add(work, [*MONDAY, *NOON])
    add(work, [*NOON, *AFTERNOON])
    add(work, [*AFTERNOON, *WEDNESDAY])
    take_back(work, 2)
    assert stored(work) == wanted([*MONDAY, *NOON, *AFTERNOON, *WEDNESDAY])
    take_back(work, 1)
    assert stored(work) == wanted([*AFTERNOON, *WEDNESDAY])


def test_taken_in_again_after_it_was_taken_back(work: Workspace) -> None:
    files = [[*MONDAY, *NOON], [*AFTERNOON, *WEDNESDAY]]
    for batch, file in ((1, files[0]), (2, files[1])):
        add(work, files[0])
        add(work, files[1])
        whole = stored(work)
        take_back(work, batch)
        add(work, file)
        assert stored(work) == whole == wanted([*files[0], *files[1]])
        for _ in range(4):
            work.undo()
    assert stored(work) == {}


def changed_by_hand(work: Workspace, day: int, direction: str = "outbound") -> None:
    [row] = [
        each
        for each in work.counts()
        if (each.count.span.start.day, each.count.cell.direction) == (day, direction)
    ]
    work.execute(ChangeCounts(((row.id, replace(row.count, handled=1, offered=9)),)))


def test_a_day_that_somebody_changed_is_theirs(work: Workspace) -> None:
    add(work, [*MONDAY, *NOON])
    add(work, [*AFTERNOON, *WEDNESDAY])
    changed_by_hand(work, 6)
    assert take_back(work, 1) == {Code.DAYS_LEFT_CHANGED: 1}
    assert stored(work)[6, "outbound"] == (9, 1, 40)
    assert stored(work)[6, "inbound"] == (3, 2, 130)


def test_what_was_changed_stays_and_the_rest_of_the_day_comes_back(work: Workspace) -> None:
    add(work, [*MONDAY, *NOON])
    add(work, [*AFTERNOON, *WEDNESDAY])
    changed_by_hand(work, 6)
    with pytest.raises(Refused):
        take_back(work, 2)
    assert take_back(work, 2, "keep") == {Code.EDITS_KEPT: 1, Code.DAYS_GIVEN_BACK: 1}
    assert stored(work)[6, "outbound"] == (9, 1, 40)
    assert stored(work)[6, "inbound"] == (2, 1, 100)


def test_what_was_changed_goes_and_all_of_the_day_comes_back(work: Workspace) -> None:
    add(work, [*MONDAY, *NOON, (6, 12, "", 5)])
    before = stored(work)
    add(work, [*AFTERNOON, *WEDNESDAY])
    changed_by_hand(work, 6)
    [row] = [each for each in work.reasons() if about(each.row) == (6, "outbound", "parcel")]
    work.execute(ChangeReasons(((row.id, replace(row.row, contacts=7)),)))
    assert take_back(work, 2, "delete") == {Code.EDITS_DELETED: 2, Code.DAYS_GIVEN_BACK: 1}
    assert stored(work) == before


def test_what_somebody_deleted_does_not_come_back(work: Workspace) -> None:
    add(work, [*MONDAY, *NOON, (6, 12, "", 5)])
    add(work, [*AFTERNOON, *WEDNESDAY])
    gone = [each.id for each in work.counts() if each.count.span.start.day == 6]
    work.execute(DeleteCounts(tuple(gone)))
    take_back(work, 2)
    assert {key[0] for key in stored(work) if len(key) == 2} == {5}


def test_a_day_that_was_deleted_begins_anew_with_the_next_file(work: Workspace) -> None:
    add(work, [*MONDAY, *NOON])
    work.execute(DeleteCounts(tuple(e.id for e in work.counts() if e.count.span.start.day == 6)))
    add(work, [*AFTERNOON, *WEDNESDAY])
    add(work, EVENING)
    assert stored(work)[6, "outbound"] == (2, 2, 60)
    take_back(work, 3)
    take_back(work, 2)
    assert {key[0] for key in stored(work) if len(key) == 2} == {5}


def test_a_day_left_to_the_file_that_has_it_whole_comes_back(work: Workspace) -> None:
    add(work, [*MONDAY, *NOON])
    before = stored(work)
    whole = [MONDAY[1], *NOON, *AFTERNOON, *WEDNESDAY]
    add(work, whole, whole_days=True)
    assert stored(work) == wanted([MONDAY[0], *whole])
    # The day that the later one has whole; of the first one it has nothing new.
    assert take_back(work, 2) == {Code.DAYS_GIVEN_BACK: 1}
    assert stored(work) == before


def test_a_day_that_a_file_has_whole_stays_with_it(work: Workspace) -> None:
    add(work, [*MONDAY, *NOON])
    whole = [*MONDAY, *NOON, *AFTERNOON, *WEDNESDAY]
    add(work, whole, whole_days=True)
    assert take_back(work, 1) == {Code.DAYS_GIVEN_BACK: 1}  # the first day, which both begin with
    assert stored(work) == wanted(whole)


def test_an_import_of_a_reason_alone_takes_it_along(work: Workspace) -> None:
    add(work, [*MONDAY, (6, 9, "", 100), *AFTERNOON])
    before = stored(work)
    add(work, [(6, 9, "invoice", 100), (6, 14, "invoice", 40)])
    assert stored(work)[6, "inbound", "invoice"] == (1,)
    take_back(work, 2)
    assert stored(work) == before


@pytest.mark.parametrize("batch", [1, 2])
def test_an_import_of_an_older_version_kept_the_contacts_of_both(
    work: Workspace, batch: int
) -> None:
    """It gives back what the earlier one brought; without the earlier one it keeps the day."""
    add(work, [*MONDAY, *NOON], named=False)
    add(work, [*AFTERNOON, *WEDNESDAY], named=False)
    whole = stored(work)
    connection = work._connection
    query = "SELECT contacts FROM import_day WHERE day = '2025-05-06' ORDER BY batch"
    packed: list[Any] = connection.execute(query).fetchall()
    contacts = [row[:6] for (part,) in packed for row in json.loads(zlib.decompress(part))]
    connection.execute(
        "UPDATE import_day SET contacts = ? WHERE batch = 2 AND day = '2025-05-06'",
        (zlib.compress(json.dumps(contacts).encode()),),
    )
    connection.execute("UPDATE batch SET lost = NULL")
    said = take_back(work, batch)
    if batch == 1:
        assert said == {}
        assert stored(work) == {key: row for key, row in whole.items() if key[0] > 5}
    else:
        assert said == {Code.DAYS_GIVEN_BACK: 1}
        assert stored(work) == wanted((*each[:2], "", each[3]) for each in [*MONDAY, *NOON])
