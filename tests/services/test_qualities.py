"""Quality figures in a workspace: commands, files, and what stands beside the cost."""

from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

from costdesk.domain.findings import Code, Finding, Refused
from costdesk.domain.periods import period_of
from costdesk.domain.quality import Quality
from costdesk.services.checking import check_workspace, period_findings
from costdesk.services.commands import (
    AddCounts,
    AddQuality,
    ChangeQuality,
    Command,
    DeleteQuality,
    PutQuality,
    SetSetting,
)
from costdesk.services.importing import ImportReport, ImportRequest, QualityTotal, import_file
from costdesk.services.qualities import (
    chosen_qualities,
    guard_findings,
    period_qualities,
    quality_records,
)
from costdesk.services.reporting import report
from costdesk.services.results import Choice, period_results
from costdesk.services.workspace import StepName, Workspace
from tests.builders import count, day, quality, span, workspace

TODAY = date(2025, 6, 2)
JANUARY = period_of(day("2025-01-15"), "month")


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Workspace]:
    with workspace(tmp_path) as made:
        yield made


def rows(desk: Workspace) -> list[Quality]:
    return [stored.quality for stored in desk.qualities()]


def refusals(desk: Workspace, command: Command) -> tuple[Finding, ...]:
    before = rows(desk), desk.history(), desk.settings()
    with pytest.raises(Refused) as refused:
        desk.execute(command)
    assert (rows(desk), desk.history(), desk.settings()) == before
    return refused.value.findings


# Commands


def test_rows_are_entered_changed_deleted_and_taken_back(desk: Workspace) -> None:
    added = desk.execute(AddQuality((quality(), quality("nps", "-4")), source="q.csv"))
    assert (added.kinds, added.ids) == (frozenset({"quality"}), (1, 2))
    assert added.step == StepName("add_quality", {"count": 2, "source": "q.csv"})
    changed = desk.execute(ChangeQuality(((2, quality("nps", "5")),)))
    assert changed.step == StepName("change_quality", {"count": 1})
    assert rows(desk) == [quality(), quality("nps", "5")]
    deleted = desk.execute(DeleteQuality((1,)))
    assert deleted.step == StepName("delete_quality", {"count": 1})
    for _ in range(3):
        desk.undo()
    assert rows(desk) == []
    for _ in range(3):
        desk.redo()
    assert rows(desk) == [quality("nps", "5")]


def test_names_are_settled_and_what_is_new_is_told(desk: Workspace) -> None:
    given = quality("Service-Level", "80", method=" 20 s ", line=" ACME ", channel="Phone")
    own = quality(" Mood ", "3", channel="Fax")
    done = desk.execute(AddQuality((given, own)))
    assert rows(desk) == [
        quality("service_level", "80", method="20 s", line="ACME", channel="phone"),
        quality("Mood", "3", channel="Fax"),
    ]
    assert [finding.code for finding in done.findings] == [
        Code.MEASURE_CREATED,
        Code.CHANNEL_CREATED,
    ]
    assert done.kinds == {"quality", "settings"}
    again = desk.execute(AddQuality((quality("mood", "4", channel="fax"),), replace=True))
    assert rows(desk)[-1] == quality("Mood", "4", channel="Fax")
    assert [finding.code for finding in again.findings] == [Code.ROWS_REPLACED]


def test_one_thing_has_one_value_a_day(desk: Workspace) -> None:
    desk.execute(AddQuality((quality(),)))
    [finding] = refusals(desk, AddQuality((quality(first="2025-01-31", last="2025-02-28"),)))
    assert (finding.code, finding.place.row) == (Code.QUALITY_OVERLAP, 1)
    assert finding.values["measure"] == "csat"
    [finding] = refusals(desk, AddQuality((quality("nps", "1"), quality("nps", "2"))))
    assert (finding.code, finding.place.row) == (Code.QUALITY_OVERLAP_IN_FILE, 2)
    desk.execute(AddQuality((quality(channel="chat"), quality(line="ACME"))))
    [finding] = refusals(desk, ChangeQuality(((2, quality(line="ACME")),)))
    assert (finding.code, finding.place.item) == (Code.QUALITY_OVERLAP, "ACME")
    desk.execute(ChangeQuality(((2, quality(value="70", channel="chat")),)))


def test_what_cannot_be_is_refused_with_its_row(desk: Workspace) -> None:
    found = refusals(
        desk,
        AddQuality((quality(value="101"), quality("fcr", "70"), quality(first="1850-01-01"))),
    )
    assert [(each.code, each.place.row) for each in found] == [
        (Code.OUT_OF_RANGE, 1),
        (Code.METHOD_NEEDED, 2),
        (Code.DATE_OUT_OF_RANGE, 3),
    ]
    [finding] = refusals(desk, DeleteQuality((7,)))
    assert finding.code == Code.GONE


def test_a_form_writes_values_and_guards_as_one_step(desk: Workspace) -> None:
    desk.execute(AddQuality((quality(), quality("nps", "1"))))
    done = desk.execute(
        PutQuality(
            adds=(quality("ces", "4"),),
            changes=((1, quality(value="90")),),
            deletes=(2,),
            settings=(("guard.csat", "85"),),
        )
    )
    assert done.step == StepName("change_quality", {"count": 3})
    assert (done.kinds, done.ids) == (frozenset({"quality", "settings"}), (2,))
    assert rows(desk) == [quality(value="90"), quality("ces", "4")]
    assert desk.definitions().guards["csat"].limit == 85
    desk.undo()
    assert rows(desk) == [quality(), quality("nps", "1")]
    assert desk.definitions().guards == {}


def test_guards_alone_are_a_change_of_settings(desk: Workspace) -> None:
    done = desk.execute(PutQuality(settings=(("guard.csat", "85"),)))
    assert done.step == StepName("set_settings", {"count": 1})
    found = refusals(desk, PutQuality((quality(),), settings=(("guard.csat", "850"),)))
    assert [finding.code for finding in found] == [Code.OUT_OF_RANGE]


# Files


def take(desk: Workspace, folder: Path, text: str, **options: object) -> ImportReport:
    path = folder / "q.csv"
    path.write_text(text, "utf-8")
    return import_file(desk, ImportRequest(path, "quality", **options))  # type: ignore[arg-type]


HEAD = "start,end,measure,value,method,line,channel,note\n"


def test_a_file_is_taken_in(desk: Workspace, tmp_path: Path) -> None:
    text = f"{HEAD}2025-01-01,2025-01-31,CSAT,85 %,,,,\n2025-02-01,2025-02-28,csat,86,,,,x\n"
    made = take(desk, tmp_path, text)
    assert made.totals == [QualityTotal("csat", 2, span("2025-01-01", "2025-02-28"))]
    assert rows(desk)[0] == quality()
    assert rows(desk)[1].note == "x"
    with pytest.raises(Refused) as refused:
        take(desk, tmp_path, text)
    assert [each.code for each in refused.value.findings] == [Code.TAKEN_IN_BEFORE]
    with pytest.raises(Refused) as refused:
        take(desk, tmp_path, text.replace("85", "84").replace("86", "87"))
    assert [(each.code, each.place.row) for each in refused.value.findings] == [
        (Code.QUALITY_OVERLAP, 2),
        (Code.QUALITY_OVERLAP, 3),
    ]
    take(desk, tmp_path, "date;measure;value\n2025-01-15;csat;60,5\n", replace=True)
    assert [row.value for row in rows(desk)] == [Decimal("60.5"), Decimal(86)]


def test_a_file_says_what_is_wrong_at_its_row(desk: Workspace, tmp_path: Path) -> None:
    text = f"{HEAD}2025-01-01,2025-01-31,csat,850,,,,\n2025-01-01,2025-01-31,fcr,70,,,,\n"
    with pytest.raises(Refused) as refused:
        take(desk, tmp_path, text)
    found = [(each.code, each.place.row, each.place.column) for each in refused.value.findings]
    assert found == [(Code.OUT_OF_RANGE, 2, "value"), (Code.METHOD_NEEDED, 3, "method")]
    double = f"{HEAD}2025-01-01,2025-01-31,csat,85,,,chat,\n2025-01-31,2025-02-01,csat,8,,,chat,\n"
    with pytest.raises(Refused) as refused:
        take(desk, tmp_path, double)
    [finding] = refused.value.findings
    assert (finding.code, finding.place.row) == (Code.QUALITY_OVERLAP_IN_FILE, 3)
    assert (finding.place.item, finding.values["measure"]) == ("chat", "csat")


# Beside the cost


def test_periods_have_their_figures_and_guards(desk: Workspace) -> None:
    desk.execute(AddQuality((quality(value="79"), quality("nps", "4"))))
    desk.execute(SetSetting("guard.csat", "80"))
    february = period_of(day("2025-02-15"), "month")
    found = period_qualities(desk, [JANUARY, february])
    assert [len(each.readings) for each in found] == [2, 0]
    assert period_qualities(desk, []) == []
    guards = desk.definitions().guards
    assert [finding.place.period for finding in guard_findings(found, guards)] == ["2025-01"]
    record, other = quality_records(found, guards)
    assert record == {
        "period": "2025-01", "start": "2025-01-01", "end": "2025-01-31", "measure": "csat",
        "line": "", "channel": "", "value": "79", "unit": "percent", "better": "higher",
        "guard": "80", "passed": True, "values": 1, "method": "",
    }  # fmt: skip
    assert (other["guard"], other["passed"]) == (None, None)


def test_without_a_choice_all_periods_that_have_one(desk: Workspace) -> None:
    assert chosen_qualities(desk, Choice(), TODAY) == []
    late = quality(first="2025-05-01", last="2025-05-31")
    desk.execute(AddQuality((quality(), late)))
    labels = [each.period.label for each in chosen_qualities(desk, Choice(), TODAY)]
    assert labels == ["2025-01", "2025-05"]
    chosen = Choice("month", day("2025-02-01"), day("2025-05-01"))
    assert len(chosen_qualities(desk, chosen, TODAY)) == 4


def test_reports_and_checks_name_a_guard_that_was_passed(desk: Workspace) -> None:
    desk.execute(AddCounts((count("2025-01-01", "2025-01-31"),)))
    desk.execute(AddQuality((quality(value="79"),)))
    desk.execute(SetSetting("guard.csat", "80"))
    made = report(desk, Choice(), TODAY)
    assert [finding.code for finding in made.findings] == [Code.BELOW_GUARD]
    assert len(made.quality[0].readings) == 1
    assert Code.BELOW_GUARD in [finding.code for finding in check_workspace(desk)]
    [result] = period_results(desk, [JANUARY])
    assert Code.BELOW_GUARD in [finding.code for finding in period_findings(desk, result)]
