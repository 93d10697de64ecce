"""A line that leaves the keys it has no use for to the window."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from costdesk.ui.widgets.plain_line import PlainLine

CONTROL = Qt.KeyboardModifier.ControlModifier


class Form(QWidget):
    """A line in a window that has shortcuts of its own."""

    def __init__(self) -> None:
        super().__init__()
        self.line = PlainLine()
        QVBoxLayout(self).addWidget(self.line)
        self.heard: list[str] = []
        for keys in ("Ctrl+Z", "Ctrl+Y", "Ctrl+E"):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.activated.connect(lambda keys=keys: self.heard.append(keys))


@pytest.fixture
def form(qtbot: QtBot) -> Form:
    form = Form()
    qtbot.addWidget(form)
    form.show()
    qtbot.waitExposed(form)
    form.activateWindow()
    form.line.setFocus()
    return form


def press(form: Form, key: Qt.Key) -> None:
    QTest.keyClick(form.line, key, CONTROL)


def test_undo_is_the_lines_while_it_has_something_to_take_back(form: Form) -> None:
    QTest.keyClicks(form.line, "12")
    press(form, Qt.Key.Key_Z)
    assert form.line.text() == ""
    assert form.heard == []
    press(form, Qt.Key.Key_Z)
    assert form.heard == ["Ctrl+Z"]


def test_a_line_that_was_filled_by_the_program_has_nothing_to_take_back(form: Form) -> None:
    QTest.keyClicks(form.line, "12")
    form.line.setText("saved")
    press(form, Qt.Key.Key_Z)
    press(form, Qt.Key.Key_Y)
    assert form.heard == ["Ctrl+Z", "Ctrl+Y"]
    assert form.line.text() == "saved"


def test_the_key_for_an_export_is_not_the_end_of_the_line(form: Form) -> None:
    press(form, Qt.Key.Key_E)
    assert form.heard == ["Ctrl+E"]
