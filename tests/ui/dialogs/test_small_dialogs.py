"""Preferences, about, and the report on a bug."""

import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from costdesk import __version__
from costdesk.domain.findings import Code, refuse
from costdesk.services.paths import logs_folder
from costdesk.ui.bugs import LOG_NAME, BugWatch, report_text, write_down
from costdesk.ui.dialogs.about import About
from costdesk.ui.dialogs.bug_report import BugReport
from costdesk.ui.dialogs.preferences import PreferencesDialog
from costdesk.ui.main_window import MainWindow


def test_preferences_offer_each_language_by_its_own_name(qtbot: QtBot) -> None:
    dialog = PreferencesDialog("nl")
    qtbot.addWidget(dialog)
    assert dialog.chosen == "nl"
    names = [dialog.language.itemText(place) for place in range(dialog.language.count())]
    assert names == ["English", "Nederlands", "Magyar"]


def test_about_says_version_and_licences(qtbot: QtBot) -> None:
    dialog = About()
    qtbot.addWidget(dialog)
    texts = " ".join(child.text() for child in dialog.children() if hasattr(child, "text"))
    assert __version__ in texts
    assert "Lesser General Public License" in texts


def failing() -> None:
    raise ZeroDivisionError("nobody foresaw this")


def test_a_bug_is_written_down_shown_and_the_program_goes_on(window: MainWindow) -> None:
    seen: list[str] = []

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, BugReport)
        dialog.copy.click()
        seen.append(dialog.report.toPlainText())
        dialog.go_on.click()

    QTimer.singleShot(0, look)
    try:
        failing()
    except ZeroDivisionError as error:
        BugWatch(lambda: window)(type(error), error, error.__traceback__)
    assert "nobody foresaw this" in seen[0]
    assert QGuiApplication.clipboard().text() == seen[0]
    assert "nobody foresaw this" in (logs_folder() / LOG_NAME).read_text("utf-8")
    assert window.isVisible()


def test_a_known_fault_is_a_sentence_and_no_bug(window: MainWindow) -> None:
    refused = refuse(Code.DISK_FULL)
    BugWatch(lambda: window)(type(refused), refused, None)
    assert "The disk is full" in window.toast.label.text()


def test_an_interrupt_is_left_to_python(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[object] = []
    monkeypatch.setattr(sys, "__excepthook__", lambda *args: told.append(args[0]))
    BugWatch(lambda: window)(KeyboardInterrupt, KeyboardInterrupt(), None)
    assert told == [KeyboardInterrupt]


def test_a_log_that_cannot_be_written_is_no_second_bug(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "file").write_text("")
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "file"))
    assert write_down("x") is None


def test_a_report_names_versions_and_no_content() -> None:
    text = report_text("trace")
    assert __version__ in text
    assert text.endswith("trace")
