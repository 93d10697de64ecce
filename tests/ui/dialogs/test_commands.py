"""What the menus open."""

from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog

from costdesk.ui.dialogs.commands import Dialogs
from costdesk.ui.dialogs.import_file import ImportFile
from costdesk.ui.dialogs.lines_to_sort import LinesToSort
from costdesk.ui.dialogs.preferences import PreferencesDialog
from costdesk.ui.main_window import MainWindow


@pytest.mark.parametrize("name", ["new", "import", "export", "preferences", "about"])
def test_each_menu_item_opens_its_dialog(window: MainWindow, name: str) -> None:
    titles: list[str] = []

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, QDialog)
        titles.append(dialog.windowTitle())
        dialog.reject()

    QTimer.singleShot(0, look)
    window.actions_by_name[name].trigger()
    assert len(titles) == 1
    assert titles[0]


@pytest.mark.parametrize(
    "name",
    [
        *("import", "imports", "lines", "profiles", "report", "export"),
        *("target", "quality", "reasons", "thresholds"),
    ],
)
def test_what_is_open_ends_with_its_workspace(window: MainWindow, name: str) -> None:
    seen: list[bool] = []

    def close() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, QDialog)
        window.desk.close()
        seen.append(dialog.isVisible())
        dialog.reject()

    QTimer.singleShot(0, close)
    window.actions_by_name[name].trigger()
    assert seen == [False]
    assert not window.desk.is_open


@pytest.mark.parametrize("name", ["rules", "sorted"])
def test_a_dialog_over_a_dialog_ends_with_the_workspace_too(window: MainWindow, name: str) -> None:
    seen: list[bool] = []

    def close() -> None:
        over = QApplication.activeModalWidget()
        assert isinstance(over, QDialog)
        window.desk.close()
        seen.append(over.isVisible())
        over.reject()

    def open_another() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, LinesToSort)
        QTimer.singleShot(0, close)
        getattr(dialog, name).click()
        seen.append(dialog.isVisible())
        dialog.reject()

    QTimer.singleShot(0, open_another)
    window.actions_by_name["lines"].trigger()
    assert seen == [False, False]
    assert not window.desk.is_open


def test_the_language_that_is_chosen_is_spoken(window: MainWindow) -> None:
    spoken: list[str] = []
    window.dialogs.language_chosen = spoken.append

    def choose() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, PreferencesDialog)
        dialog.language.setCurrentIndex(dialog.language.findData("hu"))
        dialog.confirm.click()

    QTimer.singleShot(0, choose)
    window.actions_by_name["preferences"].trigger()
    assert spoken == ["hu"]


def test_a_dropped_table_is_looked_at(window: MainWindow, tmp_path: Path) -> None:
    path = tmp_path / "calls.csv"
    path.write_text("date,direction,channel,handled\n2026-03-01,inbound,phone,12\n")
    before = len(window.desk.workspace.counts())

    def accept() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, ImportFile)
        if dialog.is_idle:
            dialog.confirm.click()
        else:
            QTimer.singleShot(0, accept)

    QTimer.singleShot(0, accept)
    window.open_path(path)
    assert len(window.desk.workspace.counts()) == before + 1


def test_the_sample_is_made_once_and_opened_again(
    window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Dialogs, "_folder", lambda _self: tmp_path)
    window.dialogs.sample()
    path = window.desk.workspace.path
    assert path == tmp_path / "CostDesk sample.costdesk"
    assert window.desk.workspace.costs()
    window.desk.close()
    window.dialogs.sample()
    assert window.desk.workspace.path == path


def test_a_workspace_that_is_chosen_is_opened(
    window: MainWindow, tmp_path: Path, sample_bytes: bytes, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "chosen.costdesk"
    path.write_bytes(sample_bytes)
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(path), ""))
    window.actions_by_name["open"].trigger()
    assert window.desk.workspace.path == path
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: ("", ""))
    window.actions_by_name["open"].trigger()
    assert window.desk.workspace.path == path
