"""What contacts were about on a day that two logs have: one of the files says it."""

from dataclasses import replace
from pathlib import Path

import pytest

from costdesk.services.commands import UndoImport
from costdesk.services.foreign import take_in
from costdesk.services.import_requests import ImportRequest
from costdesk.services.importing import import_file
from costdesk.services.reason_commands import ChangeReasons
from costdesk.services.workspace import Workspace
from tests.builders import workspace

HEADING = "Call ID,Start Time,From,To,Direction,Status,Talk Time,Topic\n"
MONDAY = [(5, 9, "invoice"), (5, 10, "parcel")]
NOON = [(6, 9, "invoice")]
AFTERNOON = [(6, 14, "parcel"), (6, 15, "parcel")]
WEDNESDAY = [(7, 9, "parcel")]
Call = tuple[int, int, str]


@pytest.fixture
def work(tmp_path: Path) -> Workspace:
    return workspace(tmp_path)


def add(work: Workspace, calls: list[Call]) -> None:
    rows = [
        f"{day}-{hour},2025-05-{day:02} {hour:02}:00:00,611110000,101,Inbound,Answered,60,{topic}\n"
        for day, hour, topic in calls
    ]
    path = work.path.with_name("log.csv")
    path.write_text(HEADING + "".join(rows), encoding="utf-8")
    take_in(work, ImportRequest(path, "contacts", mapping=(("reason", "Topic"),)))


def about(work: Workspace) -> dict[tuple[int, str], int]:
    """How many contacts of each day were about what."""
    return {
        (each.row.span.start.day, each.row.reason): each.row.contacts for each in work.reasons()
    }


def handled(work: Workspace) -> dict[int, int]:
    return {row.count.span.start.day: row.count.handled for row in work.counts()}


BEFORE = {(5, "invoice"): 1, (5, "parcel"): 1, (6, "invoice"): 1}


def test_a_file_with_all_contacts_of_the_day_says_it(work: Workspace) -> None:
    add(work, [*MONDAY, *NOON])
    assert about(work) == BEFORE
    add(work, [*NOON, *AFTERNOON, *WEDNESDAY])
    assert handled(work) == {5: 2, 6: 3, 7: 1}
    assert about(work) == {**BEFORE, (6, "parcel"): 2, (7, "parcel"): 1}
    work.undo()
    assert about(work) == BEFORE


def test_of_two_halves_both_say_it(work: Workspace) -> None:
    add(work, [*MONDAY, *NOON])
    add(work, [*AFTERNOON, *WEDNESDAY])
    assert handled(work) == {5: 2, 6: 3, 7: 1}
    assert about(work) == {**BEFORE, (6, "parcel"): 2, (7, "parcel"): 1}
    work.undo()
    assert about(work) == BEFORE


def test_halves_with_the_same_reason_are_added_up_and_go_with_their_day(work: Workspace) -> None:
    add(work, [*MONDAY, *NOON])
    add(work, [(6, 14, "Invoice"), *WEDNESDAY])
    assert about(work) == {**BEFORE, (6, "invoice"): 2, (7, "parcel"): 1}
    work.execute(UndoImport(1, work.now(), "ask"))
    assert handled(work) == {6: 2, 7: 1}
    assert about(work) == {(6, "invoice"): 2, (7, "parcel"): 1}


def test_of_a_day_that_both_have_in_part_the_earlier_says_it(work: Workspace) -> None:
    add(work, [*MONDAY, *NOON, AFTERNOON[0]])
    add(work, [*AFTERNOON, *WEDNESDAY])
    assert handled(work) == {5: 2, 6: 3, 7: 1}
    assert about(work) == {**BEFORE, (6, "parcel"): 1, (7, "parcel"): 1}


def test_what_somebody_changed_or_another_file_recorded_stays(work: Workspace) -> None:
    add(work, [*MONDAY, *NOON])
    [stored] = [each for each in work.reasons() if each.row.span.start.day == 6]
    work.execute(ChangeReasons(((stored.id, replace(stored.row, contacts=5)),)))
    other = work.path.with_name("reasons.csv")
    other.write_text(
        "date,direction,channel,reason,contacts\n2025-05-06,inbound,phone,mine,1\n",
        encoding="utf-8",
    )
    import_file(work, ImportRequest(other, "reasons"))
    add(work, [*NOON, *AFTERNOON, *WEDNESDAY])
    assert about(work) == {
        **BEFORE, (6, "invoice"): 5, (6, "mine"): 1, (6, "parcel"): 2, (7, "parcel"): 1,
    }  # fmt: skip


def test_a_part_of_the_day_changes_nothing(work: Workspace) -> None:
    add(work, [*MONDAY, *NOON, *AFTERNOON])
    there = about(work)
    add(work, [*NOON, *WEDNESDAY])
    assert about(work) == {**there, (7, "parcel"): 1}
