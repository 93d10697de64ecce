"""Logs that have days in common: each contact counts once, whichever file brought it."""

from dataclasses import replace
from pathlib import Path
from typing import NamedTuple

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from costdesk.domain.findings import Code, Refused
from costdesk.services.commands import ChangeCounts, UndoImport
from costdesk.services.foreign import ForeignReport, take_in
from costdesk.services.import_requests import ImportRequest
from costdesk.services.workspace import Workspace
from tests.builders import NOON as MADE
from tests.builders import workspace


class Call(NamedTuple):
    """A call of a log: the day and hour of May 2025, who called, and for how long they talked."""

    day: int
    hour: int
    caller: int
    seconds: int

    def row(self, *, keyed: bool = True) -> str:
        """The call as a row."""
        key = f"{self.day}-{self.hour}-{self.caller}," if keyed else ""
        status = "Answered" if self.seconds else "Missed"
        when = f"2025-05-{self.day:02} {self.hour:02}:00:00"
        return f"{key}{when},{611110000 + self.caller},101,Inbound,{status},{self.seconds}\n"


def log(calls: list[Call], *, keyed: bool = True) -> str:
    """Some calls as a log."""
    heading = ("Call ID," if keyed else "") + "Start Time,From,To,Direction,Status,Talk Time\n"
    return heading + "".join(each.row(keyed=keyed) for each in calls)


@pytest.fixture
def work(tmp_path: Path) -> Workspace:
    return workspace(tmp_path)


def add(work: Workspace, text: str, *, dry: bool = False, replace: bool = False) -> ForeignReport:
    path = work.path.with_name("log.csv")
    path.write_text(text)
    return take_in(work, ImportRequest(path, "contacts", dry_run=dry, replace=replace))


def stored(work: Workspace) -> dict[int, tuple[int | None, int, int | None]]:
    """Offered, handled and seconds of each day."""
    counts = [row.count for row in work.counts()]
    return {
        count.span.start.day: (count.offered, count.handled, count.handle_seconds)
        for count in counts
    }


def told(report: ForeignReport) -> list[tuple[Code, int, int]]:
    found = [each for each in report.findings if each.code == Code.DAY_COMPLETED]
    return [(each.code, int(each.values["rows"]), int(each.values["kept"])) for each in found]


MERGED = {Code.DAY_COMPLETED}
MONDAY = [Call(5, 9, 1, 60), Call(5, 10, 2, 0), Call(5, 11, 3, 30)]
NOON = [Call(6, 9, 4, 100), Call(6, 11, 5, 0)]
AFTERNOON = [Call(6, 14, 6, 40), Call(6, 15, 7, 50)]
WEDNESDAY = [Call(7, 9, 8, 10)]


def test_an_export_made_at_noon_and_the_next_one(work: Workspace) -> None:
    add(work, log([*MONDAY, *NOON]))
    assert stored(work) == {5: (3, 2, 90), 6: (2, 1, 100)}
    next_one = log([*NOON, *AFTERNOON, *WEDNESDAY])
    tried = add(work, next_one, dry=True)
    report = add(work, next_one)
    assert stored(work) == {5: (3, 2, 90), 6: (4, 3, 190), 7: (1, 1, 10)}
    assert told(report) == told(tried) == [(Code.DAY_COMPLETED, 2, 2)]
    # What is added up by month is what is new: two calls of the sixth, one of the seventh.
    for each in (tried, report):
        assert [total.tally.totals["handled"] for total in each.totals] == [3]
    assert work.imports()[1].batch.replaced == 1
    work.undo()
    assert stored(work) == {5: (3, 2, 90), 6: (2, 1, 100)}


def test_two_halves_of_a_day(work: Workspace) -> None:
    add(work, log([*MONDAY, *NOON]))
    report = add(work, log([*AFTERNOON, *WEDNESDAY]))
    assert stored(work)[6] == (4, 3, 190)
    assert told(report) == [(Code.DAY_COMPLETED, 0, 2)]


def test_two_halves_that_come_to_the_same_are_not_taken_for_the_same(work: Workspace) -> None:
    add(work, log([Call(6, 9, 1, 60)]))
    add(work, log([Call(6, 15, 2, 60)]))
    assert stored(work) == {6: (2, 2, 120)}


def test_the_later_half_may_come_first(work: Workspace) -> None:
    add(work, log([*AFTERNOON, *WEDNESDAY]))
    add(work, log([*MONDAY, *NOON]))
    assert stored(work) == {5: (3, 2, 90), 6: (4, 3, 190), 7: (1, 1, 10)}


def test_a_third_file_finds_all_that_the_two_brought(work: Workspace) -> None:
    add(work, log(NOON))
    add(work, log(AFTERNOON))
    report = add(work, log([*NOON, *AFTERNOON, Call(6, 20, 9, 5), *WEDNESDAY]))
    assert told(report) == [(Code.DAY_COMPLETED, 4, 1)]
    assert stored(work) == {6: (5, 4, 195), 7: (1, 1, 10)}


def test_a_part_of_what_is_there_brings_nothing(work: Workspace) -> None:
    add(work, log([*MONDAY, *NOON, *AFTERNOON]))
    report = add(work, log(NOON))
    assert [each.code for each in report.findings] == [Code.DAYS_SEEN]
    assert not report.totals
    assert stored(work)[6] == (4, 3, 190)


def test_a_call_that_went_on_is_the_one_that_tells_more(work: Workspace) -> None:
    add(work, log([Call(6, 9, 1, 0)]))
    add(work, log([Call(6, 9, 1, 90), Call(6, 10, 2, 30)]))
    assert stored(work) == {6: (2, 2, 120)}
    report = add(work, log([Call(6, 9, 1, 95)]))
    assert [each.values["count"] for each in report.findings if each.code in MERGED] == [1]
    assert stored(work) == {6: (2, 2, 125)}


def test_a_call_that_is_told_otherwise_is_the_owners_to_decide(work: Workspace) -> None:
    add(work, log([Call(6, 9, 1, 90)]))
    with pytest.raises(Refused) as refused:
        add(work, log([Call(6, 9, 1, 60), Call(6, 10, 2, 30)]))
    assert refused.value.findings[0].code == Code.DOUBLE_COUNT
    add(work, log([Call(6, 9, 1, 60), Call(6, 10, 2, 30)]), replace=True)
    assert stored(work) == {6: (2, 2, 90)}


def test_equal_rows_without_a_key_stay_as_many_as_there_are(work: Workspace) -> None:
    twice = [Call(6, 9, 1, 60), Call(6, 9, 1, 60)]
    add(work, log([*twice, Call(6, 10, 2, 5)], keyed=False))
    report = add(work, log([*twice, Call(6, 9, 1, 60), *AFTERNOON], keyed=False))
    assert told(report) == [(Code.DAY_COMPLETED, 2, 3)]
    assert stored(work) == {6: (6, 6, 275)}


@pytest.mark.parametrize(("batch", "left"), [(1, 3), (2, 2)])
def test_equal_rows_stay_as_many_as_the_others_have(work: Workspace, batch: int, left: int) -> None:
    call = Call(6, 9, 1, 60)
    add(work, log([call] * 2, keyed=False))
    add(work, log([call] * 3, keyed=False))
    assert stored(work) == {6: (3, 3, 180)}
    work.execute(UndoImport(batch, MADE))
    assert stored(work) == {6: (left, left, 60 * left)}


def test_days_that_somebody_changed_are_not_added_to(work: Workspace) -> None:
    add(work, log(NOON))
    [row] = work.counts()
    work.execute(ChangeCounts(((row.id, replace(row.count, handled=2)),)))
    with pytest.raises(Refused) as refused:
        add(work, log(AFTERNOON))
    assert refused.value.findings[0].code == Code.DOUBLE_COUNT


def test_another_source_has_keys_of_its_own(work: Workspace) -> None:
    add(work, log(NOON))
    heading = "uniqueid,datetime,src,dst,billable,disposition,calltype\n"
    row = "6-9-4,2025-05-06 09:00:00,611110004,101,50,ANSWERED,Inbound\n"
    with pytest.raises(Refused) as refused:
        add(work, heading + row)
    assert [each.code for each in refused.value.findings] == [Code.DOUBLE_COUNT]
    assert stored(work) == {6: (2, 1, 100)}


def test_a_corrected_file_takes_the_place_of_its_days(work: Workspace) -> None:
    add(work, log([*MONDAY, *NOON]))
    add(work, log([*MONDAY[:2], *NOON[:1]]), replace=True)
    assert stored(work) == {5: (2, 1, 60), 6: (1, 1, 100)}


def test_an_import_taken_back_leaves_no_contacts_to_compare_with(work: Workspace) -> None:
    add(work, log(NOON))
    work.execute(UndoImport(1, MADE))
    report = add(work, log(AFTERNOON))
    assert told(report) == []
    assert stored(work) == {6: (2, 2, 90)}


CALLS = st.lists(
    st.builds(Call, st.integers(5, 7), st.integers(0, 23), st.integers(1, 2), st.integers(0, 1)),
    unique_by=lambda call: call[:3],
    min_size=1,
    max_size=12,
)


@settings(max_examples=25)
@given(CALLS, st.integers(0, 12), st.integers(0, 12))
def test_two_cuts_of_a_log_come_to_the_log(
    tmp_path_factory: pytest.TempPathFactory, calls: list[Call], one: int, other: int
) -> None:
    """Of a log in order, a beginning and an end that overlap: nothing twice, nothing lost."""
    calls = sorted(calls)
    begin, end = sorted((min(one, len(calls) - 1), min(other, len(calls) - 1)))
    work = workspace(tmp_path_factory.mktemp("cuts"))
    whole = workspace(tmp_path_factory.mktemp("whole"))
    add(whole, log(calls))
    add(work, log(calls[: end + 1]))
    try:
        add(work, log(calls[begin:]))
    except Refused as refused:
        # The same file, or a day inside one of them that the other has in part: that is asked.
        codes = {finding.code for finding in refused.findings}
        assert codes <= {Code.TAKEN_IN_BEFORE, Code.DOUBLE_COUNT, Code.WHOLE_DAYS}
    else:
        assert stored(work) == stored(whole)
    work.close()
    whole.close()
