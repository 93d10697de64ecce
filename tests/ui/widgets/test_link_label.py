"""A text with links, by keyboard."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from costdesk.ui.widgets.link_label import LinkLabel


@pytest.mark.parametrize(("key", "text"), [("above", "one"), ("below", "two")])
def test_one_press_of_tab_reaches_a_link(qtbot: QtBot, key: str, text: str) -> None:
    window, label = QWidget(), LinkLabel()
    ends = {"above": QLineEdit(), "below": QLineEdit()}
    layout = QVBoxLayout(window)
    for widget in (ends["above"], label, ends["below"]):
        layout.addWidget(widget)
    label.setText('<a href="1">one</a> · <a href="2">two</a>')
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    ends[key].setFocus()
    qtbot.waitUntil(ends[key].hasFocus)
    QTest.keyClick(ends[key], Qt.Key.Key_Tab if key == "above" else Qt.Key.Key_Backtab)
    assert QApplication.focusWidget() is label
    assert label.selectedText() == text
    with qtbot.waitSignal(label.linkActivated):
        QTest.keyClick(label, Qt.Key.Key_Return)
