"""An error that nobody foresaw: in a slot, an event, another thread, and before the window."""

import os
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject, QRunnable, QThreadPool, QTimer
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from costdesk.services.paths import logs_folder
from costdesk.ui.bugs import LOG_NAME, BugWatch, watch_for_bugs, write_down
from costdesk.ui.dialogs.bug_report import BugReport
from costdesk.ui.main_window import MainWindow

_FAILING_START = """
import sys
from costdesk.ui import app
from costdesk.ui.dialogs import bug_report
class Failing(app.Program):
    def __init__(self, preferences):
        super().__init__(preferences)
        raise ZeroDivisionError("at start")
app.Program = Failing
def exec_and_look(self):
    print(self.report.toPlainText().splitlines()[-1], self.go_on.text())
bug_report.BugReport.exec = exec_and_look
sys.exit(app.run([]))
"""
_FAILING_FILE = """
import sys
from PySide6.QtCore import QTimer
from costdesk.ui import app
from costdesk.ui.dialogs import bug_report
def fail(self, *paths):
    raise ZeroDivisionError("while opening")
app.Program.open = fail
def exec_and_look(self):
    print(self.report.toPlainText().splitlines()[-1], self.go_on.text())
    QTimer.singleShot(0, app.QApplication.quit)
bug_report.BugReport.exec = exec_and_look
sys.exit(app.run(["x.costdesk"]))
"""


@pytest.fixture
def watch(window: MainWindow) -> Iterator[BugWatch]:
    """The program's own watch in the place of the tests'."""
    before = sys.excepthook, threading.excepthook
    watch = watch_for_bugs()
    watch.window = lambda: window
    yield watch
    sys.excepthook, threading.excepthook = before


@pytest.fixture
def reports() -> Iterator[list[str]]:
    """Every report that comes is read and closed."""
    seen: list[str] = []

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, BugReport):
            seen.append(dialog.report.toPlainText().splitlines()[-1])
            dialog.go_on.click()

    timer = QTimer(interval=10)
    timer.timeout.connect(look)
    timer.start()
    yield seen
    timer.stop()


def fail(where: str) -> None:
    raise ZeroDivisionError(where)


class Failing(QWidget):
    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.User:
            fail("in an event")
        return super().event(event)


class Task(QRunnable):
    def run(self) -> None:
        fail("in a pool")


def in_a_slot(parent: QWidget) -> None:
    button = QPushButton(parent)
    button.clicked.connect(lambda: fail("in a slot"))
    button.click()


def in_an_event(parent: QWidget) -> None:
    QApplication.postEvent(Failing(parent), QEvent(QEvent.Type.User))


def in_a_thread(_parent: QObject) -> None:
    thread = threading.Thread(target=fail, args=["in a thread"])
    thread.start()
    thread.join()


def in_a_pool(_parent: QObject) -> None:
    QThreadPool.globalInstance().start(Task())


@pytest.mark.parametrize("way", [in_a_slot, in_an_event, in_a_thread, in_a_pool])
@pytest.mark.usefixtures("watch")
def test_it_is_reported_wherever_it_happens(
    qtbot: QtBot, window: MainWindow, reports: list[str], way: Callable[[QWidget], None]
) -> None:
    way(window)
    qtbot.waitUntil(lambda: bool(reports))
    [report] = reports
    assert report.startswith("ZeroDivisionError: ")
    assert report.endswith(way.__name__.replace("_", " "))
    assert reports[0] in (logs_folder() / LOG_NAME).read_text("utf-8")
    assert window.isVisible()


def test_one_that_comes_while_another_is_shown_is_only_written_down(
    qtbot: QtBot, watch: BugWatch
) -> None:
    seen: list[str] = []

    def another() -> None:
        error = ZeroDivisionError("the second")
        watch(type(error), error, None)
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, BugReport)
        seen.append(dialog.report.toPlainText())
        dialog.go_on.click()

    QTimer.singleShot(0, another)
    error = ZeroDivisionError("the first")
    watch(type(error), error, None)
    assert "the first" in seen[0]
    assert "the second" in (logs_folder() / LOG_NAME).read_text("utf-8")
    qtbot.wait(0)
    assert QApplication.activeModalWidget() is None


def run_apart(script: str, folder: Path) -> subprocess.CompletedProcess[str]:
    """Run a program that fails; it writes down its bugs in this folder."""
    names = ("XDG_STATE_HOME", "XDG_CONFIG_HOME")
    return subprocess.run(
        [sys.executable, "-c", script],
        capture_output=True,
        check=False,
        text=True,
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen"} | dict.fromkeys(names, str(folder)),
        timeout=60,
    )


def test_before_the_window_exists_it_is_reported_and_the_program_ends(tmp_path: Path) -> None:
    run = run_apart(_FAILING_START, tmp_path)
    assert run.returncode == 1
    assert run.stdout == "ZeroDivisionError: at start C&lose\n"
    assert "at start" in (tmp_path / "CostDesk" / "log" / LOG_NAME).read_text("utf-8")


def test_while_the_first_file_is_opened_it_is_reported_and_the_window_comes(tmp_path: Path) -> None:
    run = run_apart(_FAILING_FILE, tmp_path)
    assert run.returncode == 0, run.stderr
    assert run.stdout == "ZeroDivisionError: while opening &Go on\n"


def test_without_a_window_nothing_is_said_of_going_on(qtbot: QtBot) -> None:
    dialog = BugReport("trace", None)
    qtbot.addWidget(dialog)
    labels = [each.text() for each in dialog.children() if hasattr(each, "text")]
    assert any(text.startswith("CostDesk cannot start.") for text in labels)


def test_a_log_that_has_grown_is_put_aside(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path))
    path = write_down("x" * 1_000_001)
    assert path is not None
    assert write_down("new") == path
    assert path.read_text("utf-8") == "new\n"
    old = path.with_name("costdesk.old.log")
    assert old.stat().st_size > 1_000_000
    write_down("y" * 1_000_001)
    write_down("newest")
    assert {each.name for each in path.parent.iterdir()} == {path.name, old.name}
