"""Files into a workspace: whole or not at all, as one step, with a report."""

from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from costdesk.domain.contacts import Tally
from costdesk.domain.costs import CostItem
from costdesk.domain.findings import Code, Finding, Refused
from costdesk.domain.progress import Cancelled, Progress
from costdesk.services.import_requests import Kind
from costdesk.services.importing import (
    CapacityTotal,
    ContactTotal,
    CostTotal,
    ImportReport,
    ImportRequest,
    import_file,
)
from costdesk.services.workspace import StepName, Workspace
from tests.builders import capacity, cell, cost, count, workspace

COSTS = """\
name,category,amount,start,recurrence
Wages,salaries,1000.50,2025-01-01,monthly
Rent,rent,300,2025-01-15,
Tea,Snacks,3.335,2025-02-01,
"""
CONTACTS = """\
date,direction,channel,offered,handled,note
2025-01-30,inbound,phone,12,10,
2025-01-31,inbound,phone,,20,
2025-02-01,inbound,counter,3,4,
2025-02-01,inbound,counter,3,4,queue
"""
CAPACITY = """\
start,end,paid_hours,shrinkage_percent
2025-01-31,2025-02-01,20,30
2025-02-02,2025-02-02,8,
"""
PHONE = "inbound/phone"


def take(
    work: Workspace,
    text: str | bytes,
    kind: Kind,
    name: str = "file.csv",
    **answers: Any,  # noqa: ANN401
) -> ImportReport:
    path = work.path.with_name(name)
    path.write_bytes(text if isinstance(text, bytes) else text.encode())
    return import_file(work, ImportRequest(path, kind, **answers))


def refused(work: Workspace, text: str, kind: Kind, **answers: Any) -> list[Finding]:  # noqa: ANN401
    """What is refused; that nothing changed is made sure of."""
    before = everything(work)
    with pytest.raises(Refused) as caught:
        take(work, text, kind, **answers)
    assert everything(work) == before
    return list(caught.value.findings)


def everything(work: Workspace) -> list[object]:
    return [
        work.costs(), work.counts(), work.capacities(), work.settings(), work.history()
    ]  # fmt: skip


def told(report: ImportReport) -> dict[Code, Finding]:
    return {finding.code: finding for finding in report.findings}


def test_costs(tmp_path: Path) -> None:
    with workspace(tmp_path) as work:
        report = take(work, COSTS, "costs")
        assert [row.item for row in work.costs()] == [
            cost("1000.50", name="Wages", recurrence="monthly"),
            cost("300", "2025-01-15", name="Rent", category="rent"),
            cost("3.335", "2025-02-01", name="Tea", category="Snacks"),
        ]
        assert [step.name for step in work.history()] == [
            StepName("add_costs", {"count": 3, "source": "file.csv"})
        ]
    assert (report.kind, report.rows_read, report.rows_written) == ("costs", 3, 3)
    assert not report.dry_run
    assert report.left_out == {}
    assert report.totals == [
        CostTotal("2025-01", "salaries", 100050, 1),
        CostTotal("2025-01", "rent", 30000, 1),
        CostTotal("2025-02", "Snacks", 334, 1),
    ]
    [created] = report.findings
    assert created.code == Code.CATEGORY_CREATED


def test_contacts(tmp_path: Path) -> None:
    with workspace(tmp_path) as work:
        report = take(work, CONTACTS, "contacts")
        assert [row.count for row in work.counts()] == [
            count("2025-01-30", handled=10, offered=12),
            count("2025-01-31", handled=20),
            count("2025-02-01", path="inbound/counter", handled=8, offered=6, note="queue"),
        ]
    assert (report.rows_read, report.rows_written) == (4, 3)
    assert report.totals == [
        ContactTotal(
            "2025-01", cell(PHONE), Tally(2, {"offered": 12, "handled": 30},
                                          {"offered": 1, "handled": 2})
        ),
        ContactTotal(
            "2025-02", cell("inbound/counter"), Tally(1, {"offered": 6, "handled": 8},
                                                      {"offered": 1, "handled": 1})
        ),
    ]  # fmt: skip
    found = told(report)
    assert set(found) == {Code.ROWS_ADDED_UP, Code.HANDLED_ABOVE_OFFERED, Code.CHANNEL_CREATED}
    assert found[Code.HANDLED_ABOVE_OFFERED].place.row == 4
    assert found[Code.HANDLED_ABOVE_OFFERED].place.file == str(tmp_path / "file.csv")


def test_capacity(tmp_path: Path) -> None:
    with workspace(tmp_path) as work:
        report = take(work, CAPACITY, "capacity")
        assert [row.capacity for row in work.capacities()] == [
            capacity("2025-01-31", "2025-02-01", "20", "30"),
            capacity("2025-02-02", None, "8", "0"),
        ]
    assert report.totals == [
        CapacityTotal("2025-01", 10 * 3600),
        CapacityTotal("2025-02", 18 * 3600),
    ]


def test_settings_are_one_step(tmp_path: Path) -> None:
    with workspace(tmp_path) as work:
        report = take(work, "key,value\nname,Desk\nconcurrency.chat,2\n", "settings")
        assert work.definitions().name == "Desk"
        assert work.definitions().concurrency_of("chat") == 2
        assert len(work.history()) == 1
        work.undo()
        assert work.definitions().name == ""
    assert (report.rows_written, report.totals) == (2, ())


def test_a_setting_that_is_none_is_refused_with_all_others(tmp_path: Path) -> None:
    with workspace(tmp_path) as work:
        found = refused(work, "key,value\nname,Desk\ncolour,red\noutbound,cash\n", "settings")
    assert [(f.code, f.place.item, f.place.row) for f in found] == [
        (Code.UNKNOWN_SETTING, "colour", 3),
        (Code.NOT_A_CHOICE, "outbound", 4),
    ]
    assert found[0].place.file == str(tmp_path / "file.csv")


def test_an_import_is_undone_in_one_step(tmp_path: Path) -> None:
    with workspace(tmp_path) as work:
        take(work, COSTS, "costs")
        work.undo()
        assert work.costs() == []
        work.redo()
        assert len(work.costs()) == 3


def test_one_wrong_row_and_nothing_is_taken(tmp_path: Path) -> None:
    with workspace(tmp_path) as work:
        text = COSTS + "Rent,rent,lots,2025-03-01,\nRent,,1,2025-13-01,\n"
        found = refused(work, text, "costs")
    file = str(tmp_path / "file.csv")
    assert [(f.code, f.place.file, f.place.row, f.place.column) for f in found] == [
        (Code.NOT_A_NUMBER, file, 5, "amount"),
        (Code.NOT_A_DATE, file, 6, "start"),
        (Code.REQUIRED, file, 6, "category"),
    ]


def test_days_that_are_counted_already_are_refused_at_their_rows(tmp_path: Path) -> None:
    later = "date,handled\n\n2025-01-29,1\n2025-01-31,1\n2025-01-31,2\n2025-01-30,5\n"
    with workspace(tmp_path) as work:
        take(work, CONTACTS, "contacts")
        found = refused(work, later, "contacts", cell=PHONE)
        dry = refused(work, later, "contacts", cell=PHONE, dry_run=True)
    assert [(f.code, f.place.row, f.place.cell) for f in found] == [
        (Code.DOUBLE_COUNT, 4, PHONE),
        (Code.DOUBLE_COUNT, 6, PHONE),
    ]
    assert dry == found


def test_replacing_what_is_counted_already(tmp_path: Path) -> None:
    with workspace(tmp_path) as work:
        take(work, CONTACTS, "contacts")
        report = take(work, "date,handled\n2025-01-31,7\n", "contacts", cell=PHONE, replace=True)
        assert [row.count.handled for row in work.counts()] == [10, 7, 8]
        assert Code.ROWS_REPLACED in told(report)
        take(work, CAPACITY, "capacity")
        found = refused(work, CAPACITY.replace("20,", "25,").replace("8,", "7,"), "capacity")
        assert [(f.code, f.place.row) for f in found] == [
            (Code.CAPACITY_OVERLAP, 2),
            (Code.CAPACITY_OVERLAP, 3),
        ]
        take(work, CAPACITY, "capacity", replace=True)
        assert len(work.capacities()) == 2


@pytest.mark.parametrize("kind", ["costs", "settings"])
def test_costs_and_settings_overlap_with_nothing_and_cannot_replace(
    tmp_path: Path, kind: Kind
) -> None:
    with workspace(tmp_path) as work:
        [finding] = refused(work, COSTS, kind, replace=True)
    assert (finding.code, finding.values) == (Code.CANNOT_REPLACE, {"text": kind})


@pytest.mark.parametrize(
    ("text", "kind"), [(COSTS, "costs"), (CONTACTS, "contacts"), (CAPACITY, "capacity")]
)
def test_a_dry_run_reports_the_same_and_keeps_nothing(
    tmp_path: Path, text: str, kind: Kind
) -> None:
    with workspace(tmp_path) as work:
        before = everything(work)
        dry = take(work, text, kind, dry_run=True)
        assert everything(work) == before
        real = take(work, text, kind)
    assert dry.dry_run
    assert dry._replace(dry_run=False) == real


def test_the_answers_of_the_owner_are_passed_on(tmp_path: Path) -> None:
    with workspace(tmp_path) as work:
        report = take(
            work,
            "Soort;Wat;Bedrag;Dag;Wie\nrent;Hűtő;1.234;1-2-2025;x\n".encode("cp1250"),
            "costs",
            mapping=(
                ("Category", "soort"),
                ("name", "wat"),
                ("amount", "bedrag"),
                ("start", "dag"),
            ),
            ignore=("wie",),
            cell="ACME/inbound/phone",
            dates="dmy",
            decimal="comma",
            encoding="cp1250",
        )
        [row] = work.costs()
    assert row.item == CostItem(
        "Hűtő",
        "rent",
        Decimal(1234),
        cost(start="2025-02-01").start,
        line="ACME",
        direction="inbound",
        channel="phone",
    )
    assert report.date_order == "dmy"
    assert Code.ENCODING_ASSUMED not in told(report)


def test_the_language_of_the_workspace_chooses_the_code_page(tmp_path: Path) -> None:
    with workspace(tmp_path, language="hu") as work:
        text = "name,category,amount,start\nSzőnyeg,rent,5,2025-01-01\n"
        report = take(work, text.encode("cp1250"), "costs")
        assert work.costs()[0].item.name == "Szőnyeg"
    assert told(report)[Code.ENCODING_ASSUMED].values["text"] == "cp1250"


def test_the_workspaces_own_currency_and_channels(tmp_path: Path) -> None:
    with workspace(tmp_path, "HUF") as work:
        take(work, "key,value\nagent_time.Counter,yes\n", "settings")
        take(work, "date,handled\n2025-01-01,5\n", "contacts", cell="inbound/COUNTER")
        assert [str(row.count.cell) for row in work.counts()] == ["inbound/Counter"]
        report = take(work, COSTS, "costs")
        assert report.totals[0] == CostTotal("2025-01", "salaries", 1001, 1)
        text = "name,category,amount,start\nRent,rent,€ 5,2025-01-01\n"
        assert [f.code for f in refused(work, text, "costs")] == [Code.CURRENCY_CONTRADICTS]


def test_footers_are_counted_by_reason(tmp_path: Path) -> None:
    text = "Calls of our desk\ndate,handled\n2025-01-01,5\n2025-01-02,6\nTotal,11\nPrinted today\n"
    with workspace(tmp_path) as work:
        report = take(work, text, "contacts", cell=PHONE)
    assert report.left_out == {"preamble": 1, "total": 1, "remark": 1}
    assert (report.rows_read, report.rows_written) == (2, 2)


def test_a_file_with_headings_only_changes_nothing(tmp_path: Path) -> None:
    with workspace(tmp_path) as work:
        before = everything(work)
        for dry_run in (True, False):
            report = take(work, COSTS.splitlines()[0], "costs", dry_run=dry_run)
            assert (report.rows_read, report.rows_written, report.totals) == (0, 0, [])
            assert [finding.code for finding in report.findings] == [Code.NO_ROWS]
        assert everything(work) == before


def test_a_file_that_is_not_there(tmp_path: Path) -> None:
    with workspace(tmp_path) as work, pytest.raises(Refused) as caught:
        import_file(work, ImportRequest(tmp_path / "none.csv", "costs"))
    [finding] = caught.value.findings
    assert (finding.code, finding.place.file) == (Code.FILE_MISSING, str(tmp_path / "none.csv"))


def test_an_import_that_is_cancelled_at_any_word_leaves_no_trace(tmp_path: Path) -> None:
    path = tmp_path / "costs.csv"
    path.write_text(COSTS, "utf-8")

    told: list[int] = []

    def stopping(at: int) -> Progress:
        def stop(done: int, total: int) -> None:
            told.append(done * 100 // total)
            if len(told) == at:
                raise Cancelled

        told.clear()
        return stop

    with workspace(tmp_path) as work:
        before = everything(work)
        import_file(work, ImportRequest(path, "costs", dry_run=True), stopping(0))
        assert told == sorted(told)
        for at in range(1, len(told) + 1):
            with pytest.raises(Cancelled):
                import_file(work, ImportRequest(path, "costs"), stopping(at))
            assert everything(work) == before


def test_what_the_workspace_itself_refuses_keeps_its_own_file(tmp_path: Path) -> None:
    workspace(tmp_path).close()
    (tmp_path / "costs.csv").write_text(COSTS, "utf-8")
    path = tmp_path / "centre.costdesk"
    with Workspace.open(path, read_only=True) as work, pytest.raises(Refused) as caught:
        import_file(work, ImportRequest(tmp_path / "costs.csv", "costs"))
    [finding] = caught.value.findings
    assert (finding.code, finding.place.file) == (Code.WORKSPACE_READ_ONLY, str(path))
