"""What stands around the grid of contacts."""

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
from costdesk.services.commands import AddCosts, AddCounts
from costdesk.ui.desk import Desk
from costdesk.ui.pages.contacts import ContactsPage
from costdesk.ui.pages.contacts.add_channel import AddChannelDialog
from tests.builders import cost, count
from tests.ui.pages.contacts.grid_cases import MARCH, Role
from tests.ui.pages.contacts.hands import Hands

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
