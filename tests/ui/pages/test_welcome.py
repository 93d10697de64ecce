"""The first page: every way in can be taken with Enter."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from costdesk.ui.pages.welcome import WelcomePage
from costdesk.ui.preferences import Preferences


@pytest.fixture
def welcome(qtbot: QtBot, preferences: Preferences, sample_path: Path) -> WelcomePage:
    preferences.note_opened(sample_path)
    welcome = WelcomePage(preferences)
    qtbot.addWidget(welcome)
    welcome.show()
    return welcome


@pytest.mark.parametrize("way", ["new", "open", "sample"])
def test_enter_takes_the_way_in_that_has_the_cursor(
    qtbot: QtBot, welcome: WelcomePage, way: str
) -> None:
    with qtbot.waitSignal(getattr(welcome, f"{way}_wanted")):
        QTest.keyClick(getattr(welcome, way), Qt.Key.Key_Return)


def test_enter_opens_a_workspace_that_was_open_before(
    qtbot: QtBot, welcome: WelcomePage, sample_path: Path
) -> None:
    [recent] = [button for button in welcome.findChildren(QPushButton) if button.text() == "sample"]
    with qtbot.waitSignal(welcome.recent_wanted) as told:
        QTest.keyClick(recent, Qt.Key.Key_Return)
    assert told.args == [sample_path.resolve()]
