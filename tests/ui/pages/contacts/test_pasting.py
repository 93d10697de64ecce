"""Pasting into the grid of contacts."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from costdesk.domain.contacts import Cell
from costdesk.domain.findings import Code
from costdesk.services.commands import AddCounts
from costdesk.ui.desk import Desk
from costdesk.ui.pages.contacts import ContactsPage
from tests.builders import count
from tests.ui.pages.contacts.grid_cases import JANUARY, MARCH, Role
from tests.ui.pages.contacts.hands import Hands

# Pasting


def test_a_block_is_pasted_as_one_step(counted: Hands, desk: Desk) -> None:
    counted.page.add_cell(Cell("", "inbound", "chat"))
    counted.at("2025-02-01")
    counted.paste("1.200\t11\r\n1.300\t\r\n1.400\t13\r\n")
    assert counted.shown("2025-02-01") == "1,200"
    assert counted.shown("2025-04-01", "inbound/chat") == "13"
    assert len(desk.workspace.counts()) == 6
    assert len(counted.grid.selectedIndexes()) == 6
    desk.undo()
    assert counted.counted() == {"2025-01-01": 100, "2025-02-01": 200, "2025-03-01": 300}
    assert counted.shown("2025-02-01") == "200"


def test_one_unreadable_cell_and_nothing_is_pasted(counted: Hands) -> None:
    before = counted.counted()
    counted.page.add_cell(Cell("", "inbound", "chat"))
    counted.at("2025-02-01")
    counted.paste("1\t2\n3\tmany\n5\t6,5")
    assert counted.counted() == before
    assert "Line 2, Chat, handled: “many” is not a count." in counted.said
    assert "Nothing was pasted." in counted.said
    assert "1 more" in counted.said


def test_a_block_that_is_too_wide_is_refused(counted: Hands) -> None:
    before = counted.counted()
    counted.at("2025-02-01")
    counted.paste("1\t2")
    assert counted.counted() == before
    assert "Add the channels first" in counted.said


def test_a_block_longer_than_the_grid_makes_rows(hands: Hands) -> None:
    rows = hands.model.rowCount()
    hands.grid.setCurrentIndex(hands.model.index(rows - 1, 0))
    hands.paste("1\n2\n3")
    assert hands.model.rowCount() == rows + 2
    assert sorted(hands.counted().values()) == [1, 2, 3]


def test_one_number_fills_a_selection(counted: Hands) -> None:
    counted.select("2025-01-01", "2025-03-01")
    counted.paste("7")
    assert set(counted.counted().values()) == {7}


def test_what_is_copied_is_digits_with_tabs(counted: Hands) -> None:
    counted.page.add_cell(Cell("", "inbound", "chat"))
    counted.at("2025-02-01", "inbound/chat")
    counted.type("12345")
    counted.press(Qt.Key.Key_Return)
    counted.select("2025-01-01", "2025-02-01", (0, 1))
    assert counted.copied() == "100\t\n200\t12345"


def test_cutting_copies_and_clears(counted: Hands) -> None:
    counted.select("2025-01-01", "2025-02-01")
    counted.control(Qt.Key.Key_X)
    assert counted.counted() == {"2025-03-01": 300}
    counted.at("2025-05-01")
    counted.control(Qt.Key.Key_V)
    assert counted.counted() == {"2025-03-01": 300, "2025-05-01": 100, "2025-06-01": 200}


def test_filling_down_is_one_step(counted: Hands, desk: Desk) -> None:
    counted.select("2025-01-01", "2025-05-01")
    counted.control(Qt.Key.Key_D)
    assert list(counted.counted().values()) == [100] * 5
    desk.undo()
    assert list(counted.counted().values()) == [100, 200, 300]


def test_filling_a_single_place_takes_the_number_above(counted: Hands) -> None:
    counted.at("2025-04-01")
    counted.control(Qt.Key.Key_D)
    assert counted.counted()["2025-04-01"] == 300
    counted.grid.setCurrentIndex(counted.model.index(0, 0))
    counted.control(Qt.Key.Key_D)  # nothing above
    assert counted.counted()["2025-01-01"] == 100


# Counts over other days


@pytest.fixture
def daily(desk: Desk, hands: Hands) -> Hands:
    """Calls by day, chats by month, letters by quarter."""
    days = tuple(count(f"2025-03-{it:02}", handled=it) for it in (3, 4, 5))
    chats = tuple(count(*it, "inbound/chat", handled=50) for it in (JANUARY, MARCH))
    quarter = count("2025-01-01", "2025-03-31", "inbound/letters", handled=9)
    desk.execute(AddCounts((*days, *chats, quarter)))
    hands.page.refresh()
    return hands


def test_days_are_added_up_in_their_month_and_not_changed_there(daily: Hands) -> None:
    daily.page.head.grain.setCurrentIndex(2)
    assert daily.shown("2025-03-01") == "12"
    daily.at("2025-03-01")
    daily.type("5")
    assert not daily.editor
    assert "sum of 3 shorter counts" in daily.said
    assert "Choose “day” above" in daily.said
    daily.paste("5")
    assert "sum of 3 shorter counts" in daily.said
    assert daily.counted()["2025-03-03"] == 3


def test_a_month_stands_in_its_first_day_and_covers_the_others(daily: Hands) -> None:
    daily.page.head.grain.setCurrentIndex(0)
    assert daily.shown("2025-03-01", "inbound/chat") == "50"
    index = daily.model.index(daily.row("2025-03-01"), daily.column("inbound/chat"))
    assert not index.flags() & Qt.ItemFlag.ItemIsEditable
    assert "March 2025 as a whole" in index.data(Role.ToolTipRole)
    assert index.data(Role.ForegroundRole) is not None
    inside = daily.model.index(daily.row("2025-03-09"), daily.column("inbound/chat"))
    assert "March 2025" in inside.data(Role.ToolTipRole)


def test_counting_twice_is_refused_and_the_text_stays(daily: Hands) -> None:
    daily.page.head.grain.setCurrentIndex(0)
    daily.at("2025-03-09", "inbound/chat")
    daily.type("5")
    daily.press(Qt.Key.Key_Return)
    assert [finding.code for finding in daily.refused] == [Code.DOUBLE_COUNT]
    assert daily.editor
    assert daily.editor.text() == "5"


def test_days_that_no_choice_shows_as_a_row_can_be_deleted(daily: Hands, desk: Desk) -> None:
    daily.at("2025-01-01", "inbound/letters")
    index = daily.grid.currentIndex()
    assert "1 January 2025 – 31 March 2025" in index.data(Role.ToolTipRole)
    daily.press(Qt.Key.Key_Delete)
    assert not [it for it in desk.workspace.counts() if it.count.cell.channel == "letters"]
    desk.undo()
    assert daily.shown("2025-01-01", "inbound/letters") == "9"


def test_the_counts_decide_what_a_row_is(desk: Desk, hands: Hands, qtbot: QtBot) -> None:
    desk.execute(AddCounts((count("2025-03-03", "2025-03-09"), count("2025-03-10", "2025-03-16"))))
    page = ContactsPage(desk)
    qtbot.addWidget(page)
    page.show()
    assert page.head.grain.currentData() == "week"
    assert page.model.row_name(0) == "Week 10 of 2025"
    assert page.model.headerData(0, Qt.Orientation.Vertical, Role.ToolTipRole) == (
        "3 March 2025 – 9 March 2025"
    )
    assert hands.page.head.grain.currentData() == "month"  # what was chosen stays


# Headings and periods in what is pasted


@pytest.mark.parametrize(
    "text",
    [
        "Calls\n1.200\n1.300",
        "\tCalls\nFebruary\t1,200\nMarch\t1,300",
        "01/02/2025\t1 200\n01/03/2025\t1 300",
        "Month\tCalls\n2025-02-01\t1200\n2025-03-01\t1300\n",
    ],
)
def test_headings_and_periods_are_left_out(counted: Hands, text: str) -> None:
    counted.at("2025-02-01")
    counted.paste(text)
    assert counted.counted() == {"2025-01-01": 100, "2025-02-01": 1200, "2025-03-01": 1300}


def test_dates_of_other_rows_are_refused(counted: Hands) -> None:
    before = counted.counted()
    counted.at("2025-01-01")
    counted.paste("Month\tCalls\n2025-02-01\t1200\n2025-03-01\t1300")
    assert counted.counted() == before
    assert "“2025-02-01” would stand in another row." in counted.said
    counted.at("2025-02-01")
    counted.paste("2025-02-01\t1200\n2025-04-01\t1300")
    assert (
        "“2025-04-01” would stand in another row. Begin in the row of 2025-02-01." in counted.said
    )
    assert counted.counted() == before


def test_a_line_is_named_as_it_stood_in_the_sheet(counted: Hands) -> None:
    counted.at("2025-01-01")
    counted.paste("Calls\n1\nmany")
    assert "Line 3, Calls in, handled: “many” is not a count." in counted.said
