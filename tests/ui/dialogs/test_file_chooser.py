"""A file is typed, chosen or pasted; what is pasted goes the same way as a file."""

import gc
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from costdesk.ui.desk import Desk
from costdesk.ui.dialogs.file_chooser import FileChooser
from costdesk.ui.dialogs.import_file import OF_ANOTHER_PROGRAM, ImportFile

COPIED = "date\tdirection\tchannel\thandled\n2025-03-01\tinbound\tphone\t120\n"
LOG = "Date\tDirection\tStatus\tDuration\n2025-03-01 09:00:00\tinbound\tanswered\t50\n"
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture(autouse=True)
def _clean_clipboard(qapp: object) -> Iterator[None]:  # noqa: ARG001
    QGuiApplication.clipboard().clear()
    yield
    QGuiApplication.clipboard().clear()


@pytest.fixture
def dialog(qtbot: QtBot, desk: Desk, tmp_path: Path) -> ImportFile:
    dialog = ImportFile(desk, tmp_path)
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def test_there_is_something_to_paste_once_a_table_was_copied(dialog: ImportFile) -> None:
    assert not dialog.file.paste.isEnabled()
    QGuiApplication.clipboard().setText("a word")
    assert not dialog.file.paste.isEnabled()
    QGuiApplication.clipboard().setText(COPIED)
    assert dialog.file.paste.isEnabled()


def test_what_is_pasted_is_previewed_and_imported_as_a_file_is(
    qtbot: QtBot, dialog: ImportFile, desk: Desk
) -> None:
    QGuiApplication.clipboard().setText(COPIED)
    dialog.file.paste.click()
    qtbot.waitUntil(dialog.confirm.isEnabled)
    assert dialog.file.path.text() == "Pasted table"
    assert "March 2025  Inbound phone: 120 handled" in dialog.said.toPlainText()
    dialog.confirm.click()
    assert [stored.count.handled for stored in desk.workspace.counts()] == [120]
    assert desk.workspace.imports()[-1].batch.file == "Pasted table.tsv"


def test_the_keys_for_pasting_take_a_table_or_a_path(
    qtbot: QtBot, dialog: ImportFile, tmp_path: Path
) -> None:
    file = tmp_path / "export.csv"
    file.write_text(COPIED.replace("\t", ","), encoding="utf-8")
    QGuiApplication.clipboard().setText(str(file))
    QTest.keyClick(dialog.file.path, Qt.Key.Key_V, CTRL)
    assert dialog.file.path.text() == str(file)
    QGuiApplication.clipboard().setText(LOG)
    with qtbot.waitSignal(dialog.finished):
        QTest.keyClick(dialog.file.path, Qt.Key.Key_V, CTRL)
    assert dialog.result() == OF_ANOTHER_PROGRAM
    assert dialog.foreign
    assert dialog.foreign.read_text(encoding="utf-8") == LOG


def test_a_file_that_is_chosen_is_looked_at(
    qtbot: QtBot, dialog: ImportFile, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "export.csv"
    file.write_text(COPIED.replace("\t", ","), encoding="utf-8")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(file), ""))
    dialog.file.browse.click()
    qtbot.waitUntil(dialog.confirm.isEnabled)
    assert dialog.file.path.text() == str(file)
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: ("", ""))
    dialog.file.browse.click()
    assert dialog.file.wanted == file


def test_what_was_pasted_does_not_outlive_the_dialog(qtbot: QtBot, tmp_path: Path) -> None:
    chooser = FileChooser(tmp_path)
    qtbot.addWidget(chooser)
    QGuiApplication.clipboard().setText(COPIED)
    with qtbot.waitSignal(chooser.chosen) as told:
        chooser.take_pasted()
    [pasted] = told.args
    assert pasted.exists()
    chooser.close()
    del chooser, told
    gc.collect()
    assert not pasted.exists()
