"""Long work on a workspace: the page does not notice the difference, and faults leave no trace."""

import resource
import signal
import sys
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path
from threading import Event

import apsw
import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from costdesk.domain.findings import Code, Finding
from costdesk.services.commands import AddCosts, AlterCosts, DeleteCosts
from costdesk.services.importing import ImportRequest
from costdesk.services.workspace import Workspace
from costdesk.storage import database, files, migrate
from costdesk.ui.bugs import BugWatch
from costdesk.ui.desk import MANY_ROWS, Desk
from costdesk.ui.dialogs.bug_report import BugReport
from costdesk.ui.dialogs.import_file import ImportFile
from costdesk.ui.jobs import Job
from costdesk.ui.main_window import MainWindow
from costdesk.ui.texts import sentence
from tests.builders import cost
from tests.ui.job_cases import during

MANY = AddCosts(tuple(cost(name=f"cost {n}", note="x" * 50) for n in range(20 * MANY_ROWS)))


@contextmanager
def halfway(act: Callable[[], object]) -> Iterator[None]:
    """Act in the window's thread while a job that may be quick waits at its first word."""
    gate, go_on = Event(), Job.progress

    def wait(job: Job, done: int, total: int) -> None:
        gate.wait()
        go_on(job, done, total)

    def act_and_open() -> None:
        try:
            act()
        finally:
            gate.set()

    with pytest.MonkeyPatch.context() as patch, during(act_and_open):
        patch.setattr(Job, "progress", wait)
        yield


def refusals(desk: Desk) -> list[Code]:
    """The codes of what is refused from now on."""
    codes: list[Code] = []
    desk.refused.connect(lambda found: codes.extend(finding.code for finding in found))
    return codes


# On a workspace


def test_many_rows_are_a_job_and_one_step(desk: Desk) -> None:
    told: list[object] = []
    desk.changed.connect(told.append)
    threads: list[bool] = []
    with halfway(lambda: threads.append(desk.jobs.is_busy)):
        changes = desk.execute(MANY)
    assert threads == [True]
    assert changes is not None
    assert changes.ids == tuple(range(1, len(MANY.items) + 1))
    assert told == [frozenset({"costs"})]
    assert len(desk.workspace.ledger()) == len(MANY.items)
    with halfway(lambda: None):
        desk.undo()
    assert desk.workspace.ledger() == []
    with halfway(lambda: None):
        desk.redo()
    assert len(desk.workspace.ledger()) == len(MANY.items)


def test_a_few_rows_are_written_at_once(desk: Desk) -> None:
    jobs: list[None] = []
    desk.jobs.ended.connect(lambda: jobs.append(None))
    desk.execute(AddCosts((cost(),) * MANY_ROWS))
    desk.execute(DeleteCosts((1,)))
    desk.undo()
    desk.redo()
    desk.undo()
    assert jobs == []
    assert len(desk.workspace.costs()) == MANY_ROWS


@pytest.mark.parametrize("what", ["add", "alter", "delete", "undo", "redo"])
def test_a_cancelled_change_leaves_no_trace(desk: Desk, what: str) -> None:
    desk.execute(MANY)
    if what == "redo":
        desk.undo()
    ids = tuple(range(1, len(MANY.items) + 1))
    change: dict[str, Callable[[], object]] = {
        "add": lambda: desk.execute(MANY),
        "alter": lambda: desk.execute(AlterCosts(ids, (("one_off", True),))),
        "delete": lambda: desk.execute(DeleteCosts(ids)),
        "undo": desk.undo,
        "redo": desk.redo,
    }
    before, rows = desk.workspace.path.read_bytes(), desk.workspace.ledger()
    files = sorted(desk.workspace.path.parent.iterdir())
    told: list[object] = []
    desk.changed.connect(told.append)
    with halfway(desk.jobs.cancel):
        change[what]()
    assert desk.workspace.path.read_bytes() == before
    assert desk.workspace.ledger() == rows
    assert told == []
    assert sorted(desk.workspace.path.parent.iterdir()) == files
    assert desk.execute(DeleteCosts((1,))) is not None or what == "redo"


def test_a_cancelled_sample_leaves_no_file(tmp_path: Path) -> None:
    desk = Desk("en")
    with halfway(desk.jobs.cancel):
        assert not desk.create(tmp_path / "sample.costdesk", "EUR", [], sample=True)
    assert list(tmp_path.iterdir()) == []
    assert not desk.is_open


def test_a_cancelled_import_leaves_the_file_as_it_was(desk: Desk, tmp_path: Path) -> None:
    table = tmp_path / "costs.csv"
    rows = (f"cost {n},rent,{n}.00,2025-03-01\n" for n in range(1, 4000))
    table.write_text("name,category,amount,start\n" + "".join(rows))
    before = desk.workspace.path.read_bytes()
    with halfway(desk.jobs.cancel):
        assert not desk.take_in(ImportRequest(table, "costs"))
    assert desk.workspace.path.read_bytes() == before
    assert desk.take_in(ImportRequest(table, "costs"))
    assert len(desk.workspace.ledger()) == 3999


def test_what_a_job_refuses_is_a_sentence(window: MainWindow) -> None:
    with halfway(lambda: None):
        window.desk.execute(DeleteCosts(tuple(range(1, 2 * MANY_ROWS))))
    lines = window.toast.label.text().splitlines()
    assert lines[0] == sentence(Finding(Code.GONE))
    assert lines[-1].startswith("… and ")
    assert window.desk.execute(AddCosts((cost(),))) is not None


def test_a_bug_in_a_job_is_reported_rolled_back_and_the_program_goes_on(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk, reports = window.desk, list[str]()
    # A field that no cost has: a mistake of the program, found half way in the worker.
    bug = AlterCosts(tuple(range(1, 2 * MANY_ROWS)), (("colour", "red"),))

    def read() -> None:
        report = QApplication.activeModalWidget()
        if isinstance(report, BugReport):
            reports.append(report.report.toPlainText())
            report.go_on.click()
        else:
            QTimer.singleShot(0, read)

    desk.execute(AddCosts((cost(),) * 2 * MANY_ROWS))
    before = desk.workspace.path.read_bytes()
    monkeypatch.setattr(sys, "excepthook", BugWatch(lambda: window))
    window.toast.undo_wanted.disconnect()
    window.toast.undo_wanted.connect(lambda: desk.execute(bug))
    QTimer.singleShot(0, read)
    window.toast.undo.click()
    assert "colour" in reports[0]
    assert "in alter" in reports[0]
    assert desk.workspace.path.read_bytes() == before
    assert desk.execute(DeleteCosts((1,))) is not None


def test_a_window_that_is_closed_during_a_job_closes_after_it(
    qtbot: QtBot, window: MainWindow
) -> None:
    desk = window.desk
    path, before = desk.workspace.path, desk.workspace.path.read_bytes()
    with halfway(window.close):
        assert desk.execute(MANY) is None
    qtbot.waitUntil(lambda: not window.isVisible())
    assert not desk.is_open
    assert path.read_bytes() == before
    assert [each.name for each in path.parent.glob("*.costdesk*")] == [path.name]


def test_a_workspace_that_is_closed_during_a_job_takes_nothing_of_it(desk: Desk) -> None:
    path = desk.workspace.path
    told: list[object] = []
    desk.changed.connect(told.append)
    with halfway(desk.close):
        assert desk.execute(MANY) is None
    assert told == []
    assert not desk.is_open
    with Workspace.open(path) as opened:
        assert opened.costs() == []


def test_nothing_else_is_changed_or_opened_during_a_job(desk: Desk, sample_path: Path) -> None:
    codes = refusals(desk)
    path = desk.workspace.path

    def try_everything() -> None:
        assert desk.execute(AddCosts((cost(),))) is None
        assert not desk.open(sample_path)
        desk.undo()

    with halfway(try_everything):
        assert desk.execute(MANY) is not None
    assert codes == [Code.STILL_WORKING] * 3
    assert desk.workspace.path == path
    assert len(desk.workspace.ledger()) == len(MANY.items)


def test_the_workspace_can_be_read_during_a_job(desk: Desk) -> None:
    desk.execute(AddCosts((cost("7"),)))
    seen: list[int] = []
    with halfway(lambda: seen.append(len(desk.workspace.costs()))):
        desk.execute(MANY)
    assert seen == [1]
    assert len(desk.workspace.costs()) == 1 + len(MANY.items)


def test_settings_that_a_job_changes_are_known_at_once(desk: Desk, tmp_path: Path) -> None:
    table = tmp_path / "settings.csv"
    table.write_text("key,value\nname,Bakery line\n")
    assert desk.definitions.name == ""
    assert desk.take_in(ImportRequest(table, "settings"))
    assert desk.definitions.name == "Bakery line"


# Faults of files and disks


def test_a_full_disk(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    codes = refusals(desk)
    connect = database.connect

    def on_a_small_disk(path: Path) -> database.Connection:
        connection = connect(path)
        connection.pragma("max_page_count", connection.pragma("page_count") + 3)
        return connection

    monkeypatch.setattr(files, "connect", on_a_small_disk)
    assert desk.execute(MANY) is None
    monkeypatch.undo()
    assert codes == [Code.DISK_FULL]
    assert desk.workspace.costs() == []
    assert desk.execute(MANY) is not None


def test_a_file_that_cannot_grow(desk: Desk) -> None:
    codes = refusals(desk)
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    size = desk.workspace.path.stat().st_size
    ignored = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size + 10_000, before[1]))
    try:
        assert desk.execute(MANY) is None
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
        signal.signal(signal.SIGXFSZ, ignored)
    assert codes == [Code.CANNOT_WRITE]
    assert desk.workspace.costs() == []
    assert desk.execute(MANY) is not None


def test_a_workspace_that_can_only_be_read(sample_path: Path) -> None:
    desk = Desk("en")
    codes = refusals(desk)
    desk._take(Workspace.open(sample_path, read_only=True))
    assert desk.execute(MANY) is None
    assert codes == [Code.WORKSPACE_READ_ONLY]
    desk.close()


@pytest.mark.parametrize("way", ["moved", "replaced"])
def test_a_file_that_was_moved(desk: Desk, sample_bytes: bytes, way: str) -> None:
    codes, path = refusals(desk), desk.workspace.path
    path.rename(path.with_name("moved.costdesk"))
    if way == "replaced":
        path.write_bytes(sample_bytes)
    assert desk.execute(MANY) is None
    assert codes == [Code.NO_WORKSPACE]
    if way == "replaced":
        assert path.read_bytes() == sample_bytes


def test_a_file_that_another_program_writes(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(database, "_BUSY_MILLISECONDS", 20)
    codes = refusals(desk)
    other = apsw.Connection(str(desk.workspace.path))
    other.execute("BEGIN IMMEDIATE")
    assert desk.execute(MANY) is None
    assert codes == [Code.WORKSPACE_BUSY]
    other.execute("ROLLBACK")
    other.close()
    assert desk.execute(MANY) is not None


def test_a_file_that_was_taken_away_is_said_in_the_import_dialog(
    qtbot: QtBot, desk: Desk, tmp_path: Path
) -> None:
    dialog = ImportFile(desk, tmp_path)
    qtbot.addWidget(dialog)
    desk.workspace.path.rename(tmp_path / "moved.costdesk")
    dialog.take(tmp_path / "any.csv")
    assert "is not there" in dialog.said.toPlainText()
    assert not dialog.confirm.isEnabled()


# An older workspace


def test_an_older_workspace_is_brought_up_to_date_as_a_job(
    desk: Desk, sample_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    now = migrate.newest_version()
    newer = [*migrate.scripts(), migrate.Script(now + 1, "SELECT 1")]
    monkeypatch.setattr(migrate, "scripts", lambda: newer)
    monkeypatch.setattr(migrate, "newest_version", lambda: newer[-1].version)
    before, open_one = sample_path.read_bytes(), desk.workspace.path
    with halfway(desk.jobs.cancel):
        assert not desk.open(sample_path)
    assert sample_path.read_bytes() == before
    assert desk.workspace.path == open_one
    with halfway(lambda: None):
        assert desk.open(sample_path)
    copies = [each.name for each in sample_path.parent.iterdir() if "backup" in each.name]
    now = migrate.newest_version() - 1  # of the file; the program is made one newer above
    assert copies == [f"sample.v{now}-backup.costdesk"]  # the cancelled one left none
    assert desk.workspace.path == sample_path


def test_work_that_is_held_waits_at_its_next_word() -> None:
    job = Job()
    with ThreadPoolExecutor(1) as threads:
        with job.held():
            told = threads.submit(job.progress, 1, 2)
            with pytest.raises(TimeoutError):
                told.result(0.05)
            assert job.done == 0
        told.result(5)
    assert (job.done, job.total) == (1, 2)
