"""A workspace that somebody else works in, and folders that others write into."""

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from costdesk.domain.findings import Code, Finding
from costdesk.services import paths
from costdesk.services.commands import AddCosts, SetSetting
from costdesk.services.workspace import Workspace
from costdesk.ui.desk import MANY_ROWS, Access, Desk
from costdesk.ui.dialogs.occupied import Occupied
from costdesk.ui.main_window import MainWindow
from costdesk.ui.preferences import Preferences, settings_folder
from tests.builders import cost

_HOLD = """
import sys
from pathlib import Path
from costdesk.services.workspace import Workspace
with Workspace.open_alone(Path(sys.argv[1])):
    print("held", flush=True)
    sys.stdin.readline()
"""


@pytest.fixture
def occupied_path(
    tmp_path: Path, sample_bytes: bytes, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Path]:
    """A workspace that another process has open."""
    monkeypatch.setenv("USERNAME", "Béla")
    monkeypatch.setenv("COMPUTERNAME", "DESK-2")
    path = tmp_path / "theirs.costdesk"
    path.write_bytes(sample_bytes)
    command = [sys.executable, "-c", _HOLD, str(path)]
    with subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "held\n"
        yield path
        process.kill()


def choose(button: str) -> list[str]:
    """Press a button of the question that comes; what it says is in the list afterwards."""
    said: list[str] = []

    def press() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, Occupied)
        said.append(dialog.text())
        getattr(dialog, button).click()

    QTimer.singleShot(0, lambda: QTimer.singleShot(0, press))
    return said


def test_who_has_it_is_said_and_it_can_be_looked_at(
    qtbot: QtBot, window: MainWindow, occupied_path: Path
) -> None:
    said = choose("read")
    window.open_path(occupied_path)
    qtbot.waitUntil(lambda: window.desk.workspace.path == occupied_path)
    assert said[0].startswith("Béla has this workspace open on DESK-2 since ")
    assert window._saved_label.text() == "Read only: nothing can be changed here"
    window.desk.execute(AddCosts((cost(),)))
    assert window.toast.label.text().startswith("This workspace can only be read here")
    window.desk.undo()
    assert window.toast.label.text().startswith("This workspace can only be read here")


def test_it_can_be_left_alone(qtbot: QtBot, window: MainWindow, occupied_path: Path) -> None:
    before = window.desk.workspace.path
    said = choose("leave")
    window.open_path(occupied_path)
    qtbot.waitUntil(lambda: bool(said))
    qtbot.waitUntil(lambda: QApplication.activeModalWidget() is None)
    assert window.desk.workspace.path == before


def test_it_can_be_worked_in_all_the_same(
    qtbot: QtBot, window: MainWindow, occupied_path: Path
) -> None:
    choose("work")
    window.open_path(occupied_path)
    qtbot.waitUntil(lambda: window.desk.workspace.path == occupied_path)
    assert window._saved_label.text() == "Everything is saved as you type"
    assert window.desk.execute(AddCosts((cost(),))) is not None


def test_escape_leaves_it_alone_and_enter_only_looks(qtbot: QtBot) -> None:
    dialog = Occupied(Finding(Code.WORKSPACE_IN_USE), Path("bakery.costdesk"))
    qtbot.addWidget(dialog)
    assert dialog.windowTitle() == "bakery"
    assert dialog.defaultButton() is dialog.read
    assert dialog.escapeButton() is dialog.leave
    assert dialog.access is None


def test_what_is_open_here_is_not_occupied_by_ourselves(sample_desk: Desk) -> None:
    told: list[object] = []
    sample_desk.occupied.connect(lambda *args: told.append(args))
    opened: list[None] = []
    sample_desk.opened.connect(lambda: opened.append(None))
    assert sample_desk.open(sample_desk.workspace.path)
    assert (told, opened) == ([], [])


def test_after_reading_it_can_be_worked_in_when_the_other_is_done(sample_path: Path) -> None:
    desk = Desk("en")
    states = []
    accesses: tuple[Access, ...] = ("read_only", "alone")
    for access in accesses:
        assert desk.open(sample_path, access)
        states.append(desk.is_read_only)
    desk.close()
    assert [*states, desk.is_read_only] == [True, False, False]
    assert [path.name for path in sample_path.parent.iterdir()] == [sample_path.name]


def test_what_another_program_changes_is_shown_when_the_window_is_looked_at(
    window: MainWindow, sample_path: Path
) -> None:
    told: list[object] = []
    window.desk.changed.connect(told.append)
    window.desk.notice_others()
    assert told == []
    [before] = window.desk.results([window.desk.period])
    day = window.desk.period.span.start.isoformat()
    with Workspace.open(sample_path) as other:
        other.execute(AddCosts((cost("100", day),)))
        other.execute(SetSetting("name", "Bakery"))
    window.desk.notice_others()
    assert len(told) == 1
    [after] = window.desk.results([window.desk.period])
    assert after.total_cost - before.total_cost == 100_00
    assert window.desk.definitions.name == "Bakery"


def test_what_a_job_of_ours_changed_is_not_taken_for_anothers_work(sample_desk: Desk) -> None:
    day = sample_desk.period.span.start.isoformat()
    many = AddCosts(tuple(cost("1", day) for _ in range(MANY_ROWS + 1)))
    assert sample_desk.execute(many) is not None
    told: list[object] = []
    sample_desk.changed.connect(told.append)
    sample_desk.notice_others()
    assert told == []


# Advice


def test_a_synchronised_folder_is_warned_of_once(
    qtbot: QtBot, window: MainWindow, tmp_path: Path, sample_bytes: bytes
) -> None:
    path = tmp_path / "Dropbox" / "centre.costdesk"
    path.parent.mkdir()
    path.write_bytes(sample_bytes)
    window.desk.open(path)
    qtbot.waitUntil(lambda: "a folder of Dropbox" in window.toast.label.text())
    window.toast.hide()
    window.advise()
    assert not window.toast.isVisible()


def test_other_folders_are_not_warned_of(window: MainWindow) -> None:
    window.advise()
    assert not window.toast.isVisible()


def test_where_settings_cannot_be_kept_it_is_said_and_the_window_works(
    qtbot: QtBot, sample_desk: Desk, tmp_path: Path
) -> None:
    (tmp_path / "file").touch()
    store = tmp_path / "file" / "CostDesk" / "CostDesk.conf"
    preferences = Preferences(QSettings(str(store), QSettings.Format.IniFormat))
    window = MainWindow(sample_desk, preferences)
    qtbot.addWidget(window)
    window.show()
    qtbot.waitUntil(window.toast.isVisible)
    assert f"cannot write to {store.parent}" in window.toast.label.text()
    window.show_page("costs")
    window.toast.hide()
    window.advise()
    assert not window.toast.isVisible()
    window.retire()


def test_advice_stands_below_what_was_refused(window: MainWindow, tmp_path: Path) -> None:
    window.desk.open(tmp_path / "none.costdesk")
    refused = window.toast.label.text()
    window.toast.add("And this.")
    assert window.toast.label.text() == f"{refused}\nAnd this."
    window.desk.execute(AddCosts((cost(),)))
    window.toast.add("And that.")
    assert window.toast.label.text() == "And that."
    assert window.toast._timer.isActive()


def test_settings_lie_where_the_services_say() -> None:
    assert settings_folder() == paths.settings_folder()
    assert Preferences().folder == settings_folder()
    assert Preferences().are_kept
