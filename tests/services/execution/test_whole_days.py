"""Two exports of one source that share days: each day by the file that has it whole."""

from pathlib import Path

import pytest

from costdesk.domain.contacts import ContactCount
from costdesk.domain.findings import Code, Refused
from costdesk.services.commands import AddCounts, ChangeCounts
from costdesk.services.imported_files import ImportedFile
from costdesk.services.workspace import Changes, Workspace
from tests.builders import NOON, count, workspace

FIRST = {"01": 4, "02": 5, "03": 2}
NEXT = {"02": 1, "03": 6, "04": 3}
"""The first file ends on the third, the next begins on the second; both in the middle of a day."""


@pytest.fixture
def work(tmp_path: Path) -> Workspace:
    return workspace(tmp_path)


def counts(of_days: dict[str, int]) -> tuple[ContactCount, ...]:
    return tuple(count(f"2025-05-{day}", handled=handled) for day, handled in of_days.items())


def add(
    work: Workspace,
    of_days: dict[str, int],
    *,
    profile: str = "call-log",
    whole: bool = False,
    replace: bool = False,
) -> Changes:
    file = ImportedFile("log.csv", str(len(work.imports())), NOON, profile)
    return work.execute(AddCounts(counts(of_days), replace, "", file, whole_days=whole))


def stored(work: Workspace) -> dict[str, int]:
    return {f"{row.count.span.start:%d}": row.count.handled for row in work.counts()}


def refusal(work: Workspace, of_days: dict[str, int], *, whole: bool = False) -> list[Code]:
    with pytest.raises(Refused) as refused:
        add(work, of_days, whole=whole)
    return [finding.code for finding in refused.value.findings]


def test_it_is_offered_and_done_only_when_said(work: Workspace) -> None:
    add(work, FIRST)
    assert refusal(work, NEXT) == [Code.DOUBLE_COUNT, Code.DOUBLE_COUNT, Code.WHOLE_DAYS]
    changes = add(work, NEXT, whole=True)
    assert stored(work) == {"01": 4, "02": 5, "03": 6, "04": 3}
    [joined] = changes.findings
    assert (joined.code, joined.values) == (Code.DAYS_JOINED, {"rows": 1, "kept": 1})
    assert work.imports()[1].batch.replaced == 1
    work.undo()
    assert stored(work) == FIRST


def test_days_that_are_equal_are_seen_as_before(work: Workspace) -> None:
    add(work, {"01": 4, "02": 5, "03": 2})
    changes = add(work, {"02": 5, "03": 6, "04": 3}, whole=True)
    assert stored(work) == {"01": 4, "02": 5, "03": 6, "04": 3}
    assert [finding.code for finding in changes.findings] == [Code.ROWS_LEFT_OUT, Code.DAYS_JOINED]
    assert changes.findings[0].values["rows"] == 1


def test_a_day_with_which_both_begin_or_end_is_nobodys(work: Workspace) -> None:
    add(work, FIRST)
    assert refusal(work, {"03": 6, "04": 3}, whole=True) == [Code.DOUBLE_COUNT]


def test_of_a_day_that_is_whole_nothing_can_be_missing(work: Workspace) -> None:
    add(work, FIRST)
    assert refusal(work, {"02": 9, "03": 6, "04": 3}) == [Code.DOUBLE_COUNT, Code.DOUBLE_COUNT]
    assert refusal(work, {"02": 9, "03": 6, "04": 3}, whole=True) == [Code.DOUBLE_COUNT]
    assert stored(work) == FIRST


def test_another_source_and_days_changed_by_hand_stay_refused(work: Workspace) -> None:
    add(work, FIRST)
    with pytest.raises(Refused) as refused:
        add(work, NEXT, profile="zoom-phone", whole=True)
    assert {finding.code for finding in refused.value.findings} == {Code.DOUBLE_COUNT}
    rows = work.counts()
    work.execute(ChangeCounts(tuple((row.id, count("2025-05-03", handled=1)) for row in rows[2:])))
    assert Code.WHOLE_DAYS not in refusal(work, NEXT)
    with pytest.raises(Refused):
        add(work, NEXT, profile="", whole=True)


def test_a_span_of_days_is_no_day(work: Workspace) -> None:
    file = ImportedFile("months.csv", "ab", NOON, "count-table")
    spans = (count("2025-05-01", "2025-05-31", handled=40), count("2025-06-01", "2025-06-30"))
    work.execute(AddCounts(spans, file=file))
    assert refusal(work, NEXT, whole=True) == [Code.DOUBLE_COUNT] * 3
