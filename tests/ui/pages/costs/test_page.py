"""The page as a whole: its keys, an empty workspace, another workspace."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLineEdit
from pytestqt.qtbot import QtBot

from costdesk.services.commands import AddCosts, SetSetting
from costdesk.ui.desk import Desk
from costdesk.ui.pages.costs import CostsPage
from costdesk.ui.pages.costs.columns import NAME, START, WHERE
from costdesk.ui.pages.costs.form_area import FormArea
from tests.builders import cost, day
from tests.ui.pages.costs.pages import MakePage, items, names, typed

pytestmark = pytest.mark.qt_log_ignore("grabbing the keyboard", extend=True)
CONTROL = Qt.KeyboardModifier.ControlModifier


def test_control_f_finds_and_control_n_begins(page: CostsPage) -> None:
    page.ledger.select({1})
    page.ledger.table.setFocus()
    QTest.keyClick(page.ledger.table, Qt.Key.Key_F, CONTROL)
    assert page.ledger.filter.hasFocus()
    QTest.keyClick(page.ledger.filter, Qt.Key.Key_N, CONTROL)
    assert page.editor.form.basics.name.hasFocus()
    assert page.editor.stored is None
    assert page.ledger.selected_costs == []


def test_an_empty_workspace_offers_the_usual_costs(desk: Desk, show: MakePage) -> None:
    page = show(desk)
    assert page.ledger.isHidden()
    wages = next(button for button in page.usual.buttons if button.text() == "Wages")
    QTest.mouseClick(wages, Qt.MouseButton.LeftButton)
    basics = page.editor.form.basics
    assert (basics.name.text(), basics.category.value()) == ("Wages", "salaries")
    assert basics.recurrence.value() == "monthly"
    assert basics.amount.line.hasFocus()
    QTest.keyClicks(basics.amount.line, "30000")
    QTest.keyClick(basics.amount.line, Qt.Key.Key_Return)
    assert [item.name for item in items(desk)] == ["Wages"]
    assert not page.ledger.isHidden()
    assert wages.isHidden()
    assert not page.usual.isHidden()
    desk.execute(AddCosts((cost(),) * 9))
    assert page.usual.isHidden()


def test_a_new_cost_that_is_given_up_leaves_nothing(page: CostsPage) -> None:
    page.begin_new()
    typed(page.editor.form.basics.name, "Kettle")
    QTest.keyClick(page.editor.form.basics.name, Qt.Key.Key_Escape)
    assert page.editor.form.basics.name.text() == ""
    assert len(items(page.desk)) == 4


def test_another_workspace_brings_its_own_costs_and_currency(
    page: CostsPage, tmp_path: Path
) -> None:
    page.ledger.select({1})
    assert page.desk.create(tmp_path / "other.costdesk", "HUF", [], sample=False)
    assert names(page) == []
    assert page.editor.stored is None
    plain = [entry.plain for entry in page.editor.form.labelled]
    assert "Amount, HUF" in plain


def test_every_control_has_a_name(page: CostsPage) -> None:
    page.ledger.select({1})
    page.editor.form.more.setChecked(True)
    nameless = [
        control
        for kind in (QLineEdit, QComboBox, QAbstractButton)
        for control in page.findChildren(kind)
        if not control.accessibleName()
        and not getattr(control, "text", str)()
        and not control.objectName().startswith("qt_")
    ]
    assert [f"{type(it).__name__} {it.objectName()}" for it in nameless] == []


def test_enter_goes_to_the_form_and_escape_back(page: CostsPage) -> None:
    page.ledger.select({1})
    page.ledger.table.setFocus()
    QTest.keyClick(page.ledger.table, Qt.Key.Key_Return)
    line = page.editor.form.basics.amount.line
    assert line.hasFocus()
    QTest.keyClick(line, Qt.Key.Key_Escape)
    assert page.ledger.table.hasFocus()
    page.ledger.select({1, 2})
    QTest.keyClick(page.ledger.table, Qt.Key.Key_F2)
    assert page.bulk.category.hasFocus()


def test_columns_are_remembered(page: CostsPage) -> None:
    header = page.ledger.table.horizontalHeader()
    page.ledger.table.sortByColumn(0, Qt.SortOrder.AscendingOrder)
    header.resizeSection(0, 333)
    kept = header.saveState()
    other = CostsPage(page.desk)
    other.ledger.table.horizontalHeader().restoreState(kept)
    other.refresh()
    assert other.ledger.table.columnWidth(0) == 333
    other.ledger.grouping.setCurrentIndex(2)
    assert names(other) == ["Agents", "Chat tool", "Move", "Office"]


def test_another_currency_is_asked_for(desk: Desk, show: MakePage) -> None:
    page = show(desk)
    desk.execute(SetSetting("currency", "GBP"))
    assert "Amount, GBP" in [entry.plain for entry in page.editor.form.labelled]


def test_the_form_is_never_cut_at_its_side(qtbot: QtBot, page: CostsPage) -> None:
    page.ledger.select({1})
    page.editor.form.more.setChecked(True)
    page.editor.copy.setText("A text that another language needs much more room for")
    area = page.editor.findChild(FormArea)
    assert area is not None
    body, port = area.widget(), area.viewport()
    assert body is not None
    qtbot.waitUntil(lambda: body.minimumSizeHint().width() <= port.width(), timeout=2_000)


def test_single_costs_of_the_month_before_are_copied_in_one_step(page: CostsPage) -> None:
    button = page.ledger.copy_before
    assert not button.isVisible()
    page.desk.look_at(day=day("2025-04-01"))
    assert button.text() == "Copy 1 single cost of March 2025"
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert [item.start for item in items(page.desk) if item.name == "Move"] == [
        day("2025-03-10"), day("2025-04-10"),
    ]  # fmt: skip
    assert [line.row.first_day for line in page.ledger.selected_costs] == ["2025-04-10"]
    assert not button.isVisible()
    page.desk.undo()
    assert button.isVisible()


def test_selected_single_costs_are_copied_into_the_month_looked_at(
    qtbot: QtBot, page: CostsPage
) -> None:
    desk = page.desk
    desk.execute(AddCosts((cost("80", "2024-12-24", name="Party"),)))
    desk.look_at(day=day("2025-04-01"))
    page.ledger.select({1, 3, 5})
    page._offer_menu(QPoint())
    assert page.menu.copy_here.text() == "Copy &into April 2025"
    with qtbot.waitSignal(page.told) as told:
        page.menu.copy_here.trigger()
    page.menu.close()
    assert told.args == ["2 costs copied into April 2025: Party, Move", True]
    copied = [(item.name, item.start) for item in items(desk)[5:]]
    assert copied == [("Party", day("2025-04-24")), ("Move", day("2025-04-10"))]
    assert len(page.ledger.selected_costs) == 2
    desk.undo()
    assert len(items(desk)) == 5


def test_what_comes_again_or_is_there_is_not_offered_to_be_copied(page: CostsPage) -> None:
    page.ledger.select({1, 3})
    page._offer_menu(QPoint())
    assert not page.menu.copy_here.isEnabled()
    page.menu.close()


def test_the_columns_up_to_the_first_day_are_seen_without_scrolling(page: CostsPage) -> None:
    table = page.ledger.table

    def edge(column: int) -> int:
        """How far right a column ends, beyond the right of the table."""
        end = table.columnViewportPosition(column) + table.columnWidth(column)
        return end - table.viewport().width()

    page.resize(1118, 700)
    assert edge(START) <= 0
    wanted = table.columnWidth(NAME)
    page.resize(1118 - 1 + edge(START), 700)  # one less than all of it needs
    assert edge(START) == 0
    assert table.columnWidth(NAME) == wanted - 1
    page.resize(2400, 700)
    assert edge(WHERE) == 0
    table.setColumnWidth(NAME, 300)
    page.resize(1118, 700)
    assert table.columnWidth(NAME) == 300  # what somebody chose stays
