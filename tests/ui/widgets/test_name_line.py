"""The line for a name: its list helps, and is never in the way of whoever types on."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from costdesk.ui.widgets.name_line import NameLine


@pytest.fixture
def form(qtbot: QtBot) -> QWidget:
    widget = QWidget()
    layout = QVBoxLayout(widget)
    layout.addWidget(NameLine())
    layout.addWidget(QLineEdit())
    qtbot.addWidget(widget)
    widget.resize(300, 300)
    widget.show()
    qtbot.waitExposed(widget)
    return widget


@pytest.fixture
def line(form: QWidget) -> NameLine:
    line = form.findChild(NameLine)
    assert line is not None
    line.known = ["Internet", "Rent", "Telephone", "Centre rent"]
    line.setFocus()
    return line


def offered(line: NameLine) -> list[str]:
    return line.list.names.stringList() if line.list.isVisible() else []


def press(line: NameLine, *keys: Qt.Key) -> None:
    for key in keys:
        QTest.keyClick(line, key)


def test_names_that_begin_with_what_is_typed_come_first(line: NameLine) -> None:
    QTest.keyClicks(line, "r")
    assert offered(line) == ["Rent", "Internet", "Centre rent"]
    QTest.keyClicks(line, "ENT")
    assert offered(line) == ["Rent", "Centre rent"]


def test_a_name_that_is_written_out_is_not_offered_again(line: NameLine) -> None:
    QTest.keyClicks(line, "telephone")
    assert offered(line) == []
    QTest.keyClicks(line, "s")
    assert offered(line) == []


def test_an_emptied_line_offers_nothing_until_somebody_goes_down(line: NameLine) -> None:
    QTest.keyClicks(line, "x")
    press(line, Qt.Key.Key_Backspace)
    assert offered(line) == []
    press(line, Qt.Key.Key_Down)
    assert offered(line) == list(line.known)


def test_enter_takes_the_marked_name(line: NameLine, qtbot: QtBot) -> None:
    QTest.keyClicks(line, "r")
    press(line, Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_PageDown)
    with qtbot.waitSignal(line.taken) as taken:
        press(line, Qt.Key.Key_Return)
    assert taken.args == ["Centre rent"]
    assert (line.text(), offered(line)) == ("Centre rent", [])


def test_up_begins_at_the_last_name(line: NameLine) -> None:
    QTest.keyClicks(line, "r")
    press(line, Qt.Key.Key_Up)
    assert line.list.marked() == "Centre rent"


def test_escape_closes_the_list_and_keeps_the_text(line: NameLine) -> None:
    QTest.keyClicks(line, "r")
    press(line, Qt.Key.Key_Down, Qt.Key.Key_Escape)
    assert (line.text(), offered(line), line.list.marked()) == ("r", [], "")


def test_a_click_takes_a_name(line: NameLine) -> None:
    QTest.keyClicks(line, "r")
    place = line.list.visualRect(line.list.names.index(1)).center()
    QTest.mouseClick(line.list.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert (line.text(), offered(line)) == ("Internet", [])
    assert line.hasFocus()


def test_tab_goes_on_at_once_and_takes_the_list_away(form: QWidget, line: NameLine) -> None:
    QTest.keyClicks(line, "r")
    press(line, Qt.Key.Key_Tab)
    assert offered(line) == []
    following = form.focusWidget()
    assert isinstance(following, QLineEdit)
    assert following is not line
    QTest.keyClicks(following, "12")
    assert (line.text(), following.text()) == ("r", "12")


def test_the_list_never_has_the_keyboard(line: NameLine) -> None:
    QTest.keyClicks(line, "r")
    assert not line.list.isWindow()
    assert line.list.focusPolicy() == Qt.FocusPolicy.NoFocus


def test_the_list_stands_below_the_line(form: QWidget, line: NameLine) -> None:
    QTest.keyClicks(line, "r")
    below = line.mapTo(line.window(), line.rect().bottomLeft()).y() + 1
    assert (line.list.y(), line.list.width()) == (below, line.width())
    form.resize(500, 300)
    assert line.list.width() == line.width() > 400
