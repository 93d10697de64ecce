"""What is typed, pasted, filled and cleared in the grid is what stands in the workspace."""

from collections.abc import Callable
from datetime import date
from decimal import Decimal

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QDialogButtonBox, QWidget
from pytestqt.qtbot import QtBot

from costdesk.domain.contacts import Cell
from costdesk.domain.definitions import Language
from costdesk.domain.findings import Code
from costdesk.services.commands import AddCosts, AddCounts
from costdesk.ui.desk import Desk
from costdesk.ui.pages.contacts import ContactsPage
from costdesk.ui.pages.contacts.add_channel import AddChannelDialog
from tests.builders import cost, count
from tests.ui.pages.contacts.hands import Hands

Role = Qt.ItemDataRole
JANUARY = ("2025-01-01", "2025-01-31")
FEBRUARY = ("2025-02-01", "2025-02-28")
MARCH = ("2025-03-01", "2025-03-31")


@pytest.fixture
def counted(desk: Desk, hands: Hands) -> Hands:
    """Calls from January to March 2025."""
    months = zip((JANUARY, FEBRUARY, MARCH), (100, 200, 300), strict=True)
    desk.execute(AddCounts(tuple(count(*days, handled=it) for days, it in months)))
    return hands


# Typing


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


# Around the grid


def test_totals_stand_below_and_beside(counted: Hands, desk: Desk) -> None:
    desk.execute(AddCounts((count(*MARCH, "inbound/chat", handled=5),)))
    desk.execute(AddCounts((count(*MARCH, "inbound/self_service", handled=1000),)))
    totals = counted.page.totals.view.model()
    last = counted.model.columnCount() - 1
    assert totals.index(0, 0).data() == "600"
    assert totals.index(0, last).data() == "605"  # self-service is not divided by
    assert counted.model.index(counted.row("2025-03-01"), last).data() == "305"
    assert "Calls in, Chat" in counted.model.headerData(
        last, Qt.Orientation.Horizontal, Role.ToolTipRole
    )
    counted.at("2025-04-01")
    counted.type("400")
    counted.press(Qt.Key.Key_Return)
    assert totals.index(0, 0).data() == "1,000"
    assert totals.index(0, 0).data(Role.AccessibleTextRole) == "Total, Calls in, handled: 1,000"
    assert totals.headerData(0, Qt.Orientation.Vertical) == "Total"


def test_the_selection_is_added_up(counted: Hands) -> None:
    counted.select("2025-01-01", "2025-04-01")
    assert counted.page.selection_sum == "Sum 600, average 200"
    counted.at("2025-01-01")
    assert counted.page.selection_sum == ""


def test_a_screen_reader_hears_period_column_and_number(counted: Hands) -> None:
    index = counted.model.index(counted.row("2025-03-01"), 0)
    assert index.data(Role.AccessibleTextRole) == "March 2025, Calls in, handled: 300"
    below = index.sibling(index.row() + 1, 0)
    assert below.data(Role.AccessibleTextRole) == "April 2025, Calls in, handled: not recorded"


def test_the_period_that_is_looked_at_stands_out(counted: Hands, desk: Desk) -> None:
    desk.look_at(day=date(2025, 2, 10))
    index = counted.model.index(counted.row("2025-02-01"), 0)
    assert index.data(Role.BackgroundRole) is not None
    assert index.sibling(index.row() + 1, 0).data(Role.BackgroundRole) is None
    font = counted.model.headerData(index.row(), Qt.Orientation.Vertical, Role.FontRole)
    assert font.bold()


def test_more_counts_are_shown_where_they_mean_something(counted: Hands, desk: Desk) -> None:
    assert not counted.page.shown.measures["sales"].isVisible()  # nobody calls out
    counted.page.shown.measures["resolved"].setChecked(True)
    counted.at("2025-01-01", measure="resolved")
    counted.type("80")
    counted.press(Qt.Key.Key_Return)
    assert desk.workspace.counts()[0].count.resolved == 80
    counted.page.shown.measures["resolved"].setChecked(False)
    assert counted.model.columnCount() == 1
    counted.at("2025-01-01")
    counted.press(Qt.Key.Key_Delete)
    assert "Show them above" in counted.said


def test_a_channel_is_added_and_waits_for_numbers(counted: Hands, desk: Desk) -> None:
    counted.page.head.channel.click()
    dialog = counted.page.findChild(AddChannelDialog)
    assert dialog
    dialog.direction.setCurrentIndex(1)
    dialog.channel.setEditText("Phone")
    dialog.line.setEditText("ACME")
    dialog.buttons.button(QDialogButtonBox.StandardButton.Ok).click()
    heading = counted.model.headerData(counted.here()[1], Qt.Orientation.Horizontal)
    assert heading == "ACME: Calls out\nhandled"
    assert desk.workspace.counts() == desk.workspace.counts()
    assert len(desk.workspace.counts()) == 3
    counted.at("2025-03-01", "ACME/outbound/phone")
    counted.type("5")
    counted.press(Qt.Key.Key_Return)
    assert desk.workspace.counts()[-1].count.cell == Cell("ACME", "outbound", "phone")


def test_a_channel_may_have_a_name_of_its_own_but_not_any(page: ContactsPage) -> None:
    dialog = AddChannelDialog(["phone", "Letters"], ["ACME"], page)
    ok = dialog.buttons.button(QDialogButtonBox.StandardButton.Ok)
    assert dialog.cell == Cell("", "inbound", "phone")
    dialog.channel.setEditText(" letters ")
    assert dialog.cell.channel == "Letters"  # in the spelling that is known
    dialog.channel.setEditText("Visits")
    assert dialog.cell.channel == "Visits"
    assert ok.isEnabled()
    dialog.channel.setEditText("a/b")
    assert not ok.isEnabled()
    assert "a/b" in dialog.problem.text()
    dialog.channel.setEditText("")
    assert not ok.isEnabled()


def test_earlier_rows_come_when_asked_for(counted: Hands) -> None:
    counted.at("2025-02-01")
    counted.page.head.earlier.click()
    assert counted.model.sheet.starts[0] == date(2024, 1, 1)
    assert counted.here()[0] == "2025-02-01"


def test_rows_begin_with_the_first_cost(hands: Hands, desk: Desk) -> None:
    desk.execute(AddCosts((cost("100", "2024-05-10"),)))
    assert hands.model.sheet.starts[0] == date(2024, 5, 1)
    assert desk.workspace.costs()[0].item.amount == Decimal(100)


def test_the_file_button_is_the_action_of_the_window(qtbot: QtBot, desk: Desk) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    page = ContactsPage(desk)
    page.setParent(window)
    page.head.file.click()  # without an action, nothing happens
    action = QAction("Import", window)
    action.setObjectName("import")
    with qtbot.waitSignal(action.triggered):
        page.head.file.click()
    with qtbot.waitSignal(action.triggered):
        page.teaching.button.click()


def test_another_workspace_is_looked_at_anew(counted: Hands, desk: Desk) -> None:
    counted.page.add_cell(Cell("", "inbound", "chat"))
    counted.page.head.grain.setCurrentIndex(0)
    other = desk.workspace.path.with_name("other.costdesk")
    assert desk.create(other, "EUR", [], sample=False)
    assert counted.page.head.grain.currentData() == "month"
    assert counted.model.columnCount() == 1


@pytest.mark.parametrize(("language", "name"), [("nl", "maart 2025"), ("hu", "2025. március")])
def test_periods_have_the_names_of_the_language(
    counted: Hands, desk: Desk, language: Language, name: str, speak: Callable[[Language], None]
) -> None:
    speak(language)
    desk.language = language
    counted.page.refresh()
    assert counted.model.row_name(counted.row("2025-03-01")) == name


def test_without_a_workspace_there_is_nothing_to_look_at(counted: Hands, desk: Desk) -> None:
    desk.close()
    assert counted.model.number(0, 0) is None
    assert counted.model.total(0) is None
    desk.look_at(day=date(2025, 1, 1))


def test_clearing_the_last_number_leaves_no_total(hands: Hands) -> None:
    hands.page.head.grain.setCurrentIndex(0)
    place, _ = hands.here()
    hands.type("5")
    hands.press(Qt.Key.Key_Return)
    assert hands.model.total(0) == 5
    hands.at(place)
    hands.press(Qt.Key.Key_Backspace)
    assert hands.model.total(0) is None
    assert hands.page.teaching.isVisible()


def test_rows_are_read_when_they_are_looked_at(hands: Hands, desk: Desk) -> None:
    days = [date.fromordinal(date(2024, 1, 1).toordinal() + it) for it in range(400)]
    desk.execute(AddCounts(tuple(count(str(it), handled=it.day) for it in days)))
    hands.page.head.grain.setCurrentIndex(0)
    assert [hands.model.number(hands.row(str(it)), 0) for it in days] == [it.day for it in days]
    assert hands.model.total(0) == sum(it.day for it in days)
    hands.page.head.grain.setCurrentIndex(1)
    week = [it.day for it in days if it.isocalendar()[:2] == (2024, 20)]
    assert hands.model.number(hands.row("2024-05-13"), 0) == sum(week)


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


# Taking a channel away


@pytest.mark.qt_log_ignore("grabbing the keyboard", extend=True)
def test_a_channel_is_removed_with_its_counts_and_comes_back(counted: Hands, desk: Desk) -> None:
    desk.execute(AddCounts((count(*MARCH, "inbound/chat", handled=5),)))
    assert counted.model.columnCount() == 3
    heading = counted.grid.horizontalHeader()
    place = counted.column("inbound/chat")
    counted.grid.offer_for_column(QPoint(heading.sectionViewportPosition(place) + 5, 5))
    assert counted.grid.column_menu.isVisible()
    [removal] = counted.grid.column_menu.actions()
    removal.trigger()
    counted.grid.column_menu.close()
    assert counted.model.columnCount() == 1
    assert len(desk.workspace.counts()) == 3
    desk.undo()
    assert counted.shown("2025-03-01", "inbound/chat") == "5"


def test_a_channel_without_counts_is_simply_gone(counted: Hands, desk: Desk) -> None:
    steps = len(desk.workspace.history())
    counted.page.add_cell(Cell("", "inbound", "chat"))
    counted.page.remove_cell(Cell("", "inbound", "chat"))
    assert counted.model.columnCount() == 1
    assert len(desk.workspace.history()) == steps


def test_the_sum_of_all_channels_cannot_be_removed(counted: Hands, desk: Desk) -> None:
    desk.execute(AddCounts((count(*MARCH, "inbound/chat", handled=5),)))
    last = counted.model.columnCount() - 1
    counted.grid.setCurrentIndex(counted.model.index(0, last))
    removal = next(it for it in counted.grid.actions() if it.text() == "&Remove channel")
    removal.trigger()
    heading = counted.grid.horizontalHeader()
    counted.grid.offer_for_column(QPoint(heading.sectionViewportPosition(last) + 5, 5))
    assert not counted.grid.column_menu.isVisible()
    assert len(desk.workspace.counts()) == 4
