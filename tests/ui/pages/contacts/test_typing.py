"""Typing into the grid of contacts."""

from datetime import date

import pytest
from PySide6.QtCore import Qt

from costdesk.domain.contacts import Cell
from costdesk.domain.definitions import Language
from costdesk.ui.desk import Desk
from tests.ui.pages.contacts.hands import Hands


def test_a_number_and_enter_is_all_it_takes(hands: Hands, desk: Desk) -> None:
    assert hands.page.teaching.isVisible()
    place, _ = hands.here()
    hands.type("1200")
    hands.press(Qt.Key.Key_Return)
    assert hands.counted() == {place: 1200}
    assert hands.shown(place) == "1,200"
    assert not hands.page.teaching.isVisible()
    below = hands.here()[0]
    assert below > place
    assert hands.model.row_name(hands.row(place)) == f"{date.fromisoformat(place):%B %Y}"
    desk.undo()
    assert hands.counted() == {}
    assert hands.page.teaching.isVisible()


def test_f2_edits_what_is_there(counted: Hands) -> None:
    counted.at("2025-02-01")
    counted.press(Qt.Key.Key_F2)
    assert counted.editor
    assert counted.editor.text() == "200"
    counted.editor.setCursorPosition(3)
    counted.type("5")
    counted.press(Qt.Key.Key_Enter)
    assert counted.counted()["2025-02-01"] == 2005
    assert counted.here()[0] == "2025-03-01"


def test_tab_goes_right_and_escape_leaves_everything_as_it_was(counted: Hands) -> None:
    counted.page.add_cell(Cell("", "inbound", "chat"))
    counted.at("2025-02-01")
    counted.type("7")
    counted.press(Qt.Key.Key_Tab)
    assert counted.here() == ("2025-02-01", counted.column("inbound/chat"))
    counted.type("8")
    counted.press(Qt.Key.Key_Escape)
    assert not counted.editor
    assert counted.counted()["2025-02-01"] == 7
    assert counted.shown("2025-02-01", "inbound/chat") == ""
    counted.press(Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert counted.here()[0] == "2025-01-01"


def test_enter_below_the_last_row_makes_another(counted: Hands) -> None:
    rows = counted.model.rowCount()
    counted.grid.setCurrentIndex(counted.model.index(rows - 1, 0))
    counted.type("5")
    counted.press(Qt.Key.Key_Return)
    assert counted.model.rowCount() == rows + 1
    assert counted.grid.currentIndex().row() == rows


@pytest.mark.parametrize(
    ("language", "text", "number"),
    [("nl", "1.234", 1234), ("nl", "1.000", 1000), ("hu", "1 234", 1234), ("en", "1,000", 1000)],
)
def test_thousands_may_be_parted_as_the_language_does(
    hands: Hands, desk: Desk, language: Language, text: str, number: int
) -> None:
    desk.language = language
    hands.page.refresh()
    place, _ = hands.here()
    hands.type(text)
    hands.press(Qt.Key.Key_Return)
    assert hands.counted() == {place: number}


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("12,5", "whole number"),
        ("calls", "not a count"),
        ("-3", "below 0"),
        ("1.000", "can be 1 or 1,000"),
        ("9" * 14, "too large"),
    ],
)
def test_a_text_that_is_refused_stays_with_the_reason(hands: Hands, text: str, reason: str) -> None:
    place = hands.here()
    hands.type(text)
    hands.press(Qt.Key.Key_Return)
    assert hands.editor
    assert hands.editor.text() == text
    assert hands.editor.property("role") == "problem"
    assert reason in hands.said
    assert hands.page.tail.message.property("role") == "problem"
    assert hands.counted() == {}
    assert hands.here() == place
    hands.type("42")  # the text is selected: typing begins anew
    assert not hands.editor.property("role")
    hands.press(Qt.Key.Key_Return)
    assert hands.counted() == {place[0]: 42}
    assert hands.page.tail.message.property("role") == "quiet"


def test_a_refused_text_is_not_lost_by_clicking_elsewhere(counted: Hands) -> None:
    counted.at("2025-02-01")
    counted.type("20x")
    counted.page.head.channel.setFocus()
    assert counted.editor
    assert counted.editor.text() == "20x"
    assert "20x" in counted.said


def test_a_good_text_is_written_by_clicking_elsewhere(counted: Hands) -> None:
    counted.at("2025-02-01")
    counted.type("20")
    counted.page.head.channel.setFocus()
    assert counted.counted()["2025-02-01"] == 20


def test_0_is_a_count_and_deleting_is_not_0(counted: Hands, desk: Desk) -> None:
    counted.at("2025-01-01")
    counted.type("0")
    counted.press(Qt.Key.Key_Return)
    counted.press(Qt.Key.Key_Delete)
    assert counted.counted() == {"2025-01-01": 0, "2025-03-01": 300}
    assert counted.shown("2025-01-01") == "0"
    assert counted.shown("2025-02-01") == ""
    desk.undo()
    assert counted.counted()["2025-02-01"] == 200
    assert counted.shown("2025-02-01") == "200"


def test_other_counts_wait_for_the_handled_ones(hands: Hands) -> None:
    hands.page.shown.measures["offered"].setChecked(True)
    place, _ = hands.here()
    hands.at(place, measure="offered")
    hands.type("5")
    hands.press(Qt.Key.Key_Return)
    assert "First write how many were handled" in hands.said
    hands.press(Qt.Key.Key_Escape)
    hands.at(place)
    hands.type("4")
    hands.press(Qt.Key.Key_Tab)
    hands.type("5")
    hands.press(Qt.Key.Key_Return)
    stored = hands.page.desk.workspace.counts()[0].count
    assert (stored.handled, stored.offered) == (4, 5)
