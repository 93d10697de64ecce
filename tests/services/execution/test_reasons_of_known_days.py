"""What contacts were about on a day that two logs have: contact by contact."""

import json
import zlib
from collections import Counter
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from costdesk.domain.findings import Code, Refused
from costdesk.services.commands import UndoImport
from costdesk.services.foreign import ForeignReport, take_in
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


def add(
    work: Workspace, calls: list[Call], *, named: bool = True, whole_days: bool = False
) -> ForeignReport:
    rows = [
        f"{day}-{hour},2025-05-{day:02} {hour:02}:00:00,611110000,101,Inbound,Answered,60,{topic}\n"
        for day, hour, topic in calls
    ]
    path = work.path.with_name("log.csv")
    path.write_text(HEADING + "".join(rows), encoding="utf-8")
    mapping = (("reason", "Topic"),) if named else ()
    request = ImportRequest(path, "contacts", mapping=mapping, whole_days=whole_days)
    return take_in(work, request)


def left_out(report: ForeignReport) -> list[tuple[Code, int]]:
    """Of how many contacts it was not taken in what they were about, and why."""
    codes = (Code.REASONS_LEFT_AS_THEY_ARE, Code.REASONS_LEFT_TO_OTHERS)
    found = [each for each in report.findings if each.code in codes]
    return [(each.code, int(each.values["contacts"])) for each in found]


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
    assert handled(work) == {6: 1, 7: 1}
    assert about(work) == {(6, "invoice"): 1, (7, "parcel"): 1}


def test_of_a_day_that_both_have_in_part_each_contact_says_it_once(work: Workspace) -> None:
    add(work, [*MONDAY, *NOON, AFTERNOON[0]])
    report = add(work, [*AFTERNOON, *WEDNESDAY])
    assert handled(work) == {5: 2, 6: 3, 7: 1}
    assert about(work) == {**BEFORE, (6, "parcel"): 2, (7, "parcel"): 1}
    [recorded] = [each for each in report.findings if each.code == Code.REASONS_RECORDED]
    assert recorded.values == {"contacts": 3, "reasons": 1}
    assert left_out(report) == []


def test_a_later_file_says_it_of_contacts_that_were_there_without(work: Workspace) -> None:
    add(work, [*MONDAY, *NOON, AFTERNOON[0]], named=False)
    assert about(work) == {}
    add(work, [*NOON, AFTERNOON[0], *WEDNESDAY])
    assert handled(work) == {5: 2, 6: 2, 7: 1}
    assert about(work) == {(6, "invoice"): 1, (6, "parcel"): 1, (7, "parcel"): 1}
    work.undo()
    assert about(work) == {}


def test_a_reason_that_only_the_earlier_file_says_stays(work: Workspace) -> None:
    add(work, [*MONDAY, *NOON])
    add(work, [(6, 9, ""), *AFTERNOON])
    assert about(work) == {**BEFORE, (6, "parcel"): 2}


def test_a_contact_that_has_another_reason_by_now_has_that_one(work: Workspace) -> None:
    add(work, [*MONDAY, *NOON, (6, 10, "invoice")])
    add(work, [(6, 9, "parcel"), *WEDNESDAY])
    assert handled(work) == {5: 2, 6: 2, 7: 1}
    assert about(work) == {**BEFORE, (6, "invoice"): 1, (6, "parcel"): 1, (7, "parcel"): 1}
    add(work, [(6, 10, "Parcel")])
    assert (6, "invoice") not in about(work)
    assert about(work)[6, "parcel"] == 2


def test_what_somebody_changed_is_not_added_to_and_that_is_said(work: Workspace) -> None:
    add(work, [*MONDAY, *NOON])
    [stored] = [each for each in work.reasons() if each.row.span.start.day == 6]
    work.execute(ChangeReasons(((stored.id, replace(stored.row, contacts=5)),)))
    report = add(work, [*NOON, (6, 12, "invoice"), (6, 13, "invoice"), *AFTERNOON])
    assert about(work) == {**BEFORE, (6, "invoice"): 5, (6, "parcel"): 2}
    assert left_out(report) == [(Code.REASONS_LEFT_AS_THEY_ARE, 2)]
    [recorded] = [each for each in report.findings if each.code == Code.REASONS_RECORDED]
    assert recorded.values["contacts"] == 3


def test_of_a_day_that_another_file_has_whole_it_is_said_that_nothing_is_taken(
    work: Workspace,
) -> None:
    add(work, [(5, 9, "invoice"), *NOON, (6, 14, "invoice"), *WEDNESDAY])
    report = add(work, [(6, 14, "parcel"), (7, 9, "parcel"), (8, 9, "parcel")], whole_days=True)
    assert handled(work) == {5: 1, 6: 2, 7: 1, 8: 1}
    assert about(work) == {
        (5, "invoice"): 1, (6, "invoice"): 2, (7, "parcel"): 1, (8, "parcel"): 1,
    }  # fmt: skip
    assert left_out(report) == [(Code.REASONS_LEFT_TO_OTHERS, 1)]


def forget_reasons_of_contacts(work: Workspace) -> None:
    """Make the file as it was when no reasons were kept with single contacts."""
    connection = work._connection
    kept: list[Any] = connection.execute("SELECT batch, day, contacts FROM import_day").fetchall()
    for batch, day, packed in kept:
        rows = [row[:6] for row in json.loads(zlib.decompress(packed))]
        connection.execute(
            "UPDATE import_day SET contacts = ? WHERE batch = ? AND day = ?",
            (zlib.compress(json.dumps(rows).encode()), batch, day),
        )


@pytest.mark.parametrize("named", [True, False])
def test_an_older_import_kept_no_reasons_of_single_contacts(
    work: Workspace, *, named: bool
) -> None:
    add(work, [*MONDAY, *NOON, AFTERNOON[0]], named=named)
    forget_reasons_of_contacts(work)
    add(work, [*AFTERNOON, *WEDNESDAY])
    before = {**BEFORE, (6, "parcel"): 2} if named else {(6, "parcel"): 2}
    assert about(work) == {**before, (7, "parcel"): 1}


TAGGED = st.lists(
    st.tuples(st.integers(5, 7), st.integers(0, 23), st.sampled_from(["a", "b", "A", ""])),
    unique_by=lambda call: call[:2],
    min_size=1,
    max_size=12,
)


@settings(max_examples=25)
@given(TAGGED, st.lists(st.tuples(st.integers(0, 12), st.integers(0, 12)), max_size=3))
def test_cuts_of_a_log_say_what_the_log_says(
    tmp_path_factory: pytest.TempPathFactory, calls: list[Call], cuts: list[tuple[int, int]]
) -> None:
    calls = sorted(calls)
    work = workspace(tmp_path_factory.mktemp("cuts"))
    taken: set[Call] = set()
    for cut in cuts:
        begin, end = sorted(min(each, len(calls) - 1) for each in cut)
        try:
            add(work, calls[begin : end + 1])
        except Refused as refused:
            codes = {finding.code for finding in refused.findings}
            assert codes <= {Code.TAKEN_IN_BEFORE, Code.DOUBLE_COUNT, Code.WHOLE_DAYS}
        else:
            taken |= {*calls[begin : end + 1]}
    wanted = Counter((day, topic.casefold()) for day, _, topic in taken if topic)
    found = {(day, reason.casefold()): count for (day, reason), count in about(work).items()}
    assert found == wanted
    work.close()


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
