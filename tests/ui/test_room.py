"""The screen outlives every dialog that asks how large it is."""

import gc
from pathlib import Path

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from costdesk.ui.room import room_for

UI = Path(__file__).parents[2] / "costdesk" / "ui"


def test_the_screen_outlives_a_dialog(qapp: QApplication) -> None:
    size = QGuiApplication.primaryScreen().availableSize()
    for _ in range(3):
        parent = QWidget()
        assert room_for(QDialog(parent)) == size
        parent.deleteLater()
        qapp.processEvents()
        gc.collect()
    assert room_for(QWidget()) == size


def test_nobody_asks_a_widget_for_its_screen() -> None:
    """PySide would take the screen for a part of the widget, and delete it with it."""
    asking = [path.name for path in UI.rglob("*.py") if ".screen()." in path.read_text("utf-8")]
    assert asking == []
