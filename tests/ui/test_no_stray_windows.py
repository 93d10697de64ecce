"""No part of the window is a window of its own for a moment: that would take the keyboard."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from costdesk.services.commands import AddCosts
from costdesk.ui.desk import Desk
from costdesk.ui.main_window import MainWindow
from costdesk.ui.pages.registry import PAGES
from costdesk.ui.preferences import Preferences
from tests.builders import cost


class Strays(QObject):
    """Notes every widget that is shown as a window, but for the program's own."""

    def __init__(self) -> None:
        super().__init__()
        self.seen: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's
        if event.type() == QEvent.Type.Show and isinstance(watched, QWidget):
            self._note(watched)
        return False

    def _note(self, widget: QWidget) -> None:
        if widget.isWindow() and not isinstance(widget, MainWindow):
            self.seen.append(f"{type(widget).__name__} {widget.objectName()}")


@pytest.fixture
def strays(qapp: QApplication) -> Iterator[Strays]:
    strays = Strays()
    qapp.installEventFilter(strays)
    yield strays
    qapp.removeEventFilter(strays)


def walk_through(window: MainWindow) -> None:
    for name, _, _ in PAGES:
        window.show_page(name)
        QApplication.processEvents()
    for grain in ("week", "year", "month"):
        window.desk.look_at(grain=grain)
        QApplication.processEvents()


def test_nothing_is_a_window_on_the_way_through_the_pages(
    qtbot: QtBot, sample_path: Path, tmp_path: Path, preferences: Preferences, strays: Strays
) -> None:
    desk = Desk("en")
    window = MainWindow(desk, preferences)
    qtbot.addWidget(window)
    window.show()
    assert desk.create(tmp_path / "empty.costdesk", "EUR", [], sample=False)
    walk_through(window)
    desk.execute(AddCosts((cost(),)))
    walk_through(window)
    desk.open(sample_path)
    walk_through(window)
    assert strays.seen == []
    window.retire()
    desk.close()
