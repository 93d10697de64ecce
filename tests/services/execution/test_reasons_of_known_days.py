"""What contacts were about on a day that two logs have: one of the files says it."""

from pathlib import Path

import pytest

from costdesk.services.foreign import take_in
from costdesk.services.import_requests import ImportRequest
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


def test_of_two_halves_the_earlier_says_it(work: Workspace) -> None:
    add(work, [*MONDAY, *NOON])
    add(work, [*AFTERNOON, *WEDNESDAY])
    assert handled(work) == {5: 2, 6: 3, 7: 1}
    assert about(work) == {**BEFORE, (7, "parcel"): 1}


def test_a_part_of_the_day_changes_nothing(work: Workspace) -> None:
    add(work, [*MONDAY, *NOON, *AFTERNOON])
    there = about(work)
    add(work, [*NOON, *WEDNESDAY])
    assert about(work) == {**there, (7, "parcel"): 1}
