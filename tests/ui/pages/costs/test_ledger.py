"""The ledger: what it shows, how it is found, sorted and grouped, and what is selected."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest

from costdesk.services.commands import AddCosts, AddCounts
from costdesk.ui.desk import Desk
from costdesk.ui.pages.costs import CostsPage
from costdesk.ui.pages.costs.columns import COST, NAME
from tests.builders import count, day
from tests.ui.pages.costs.pages import CHAT, MOVE, MakePage, items, names


def cells(page: CostsPage, place: int) -> list[str]:
    model = page.ledger.model
    return [str(model.index(place, column).data()) for column in range(model.columnCount())]


def headings(page: CostsPage) -> list[str]:
    model = page.ledger.model
    horizontal = Qt.Orientation.Horizontal
    return [str(model.headerData(column, horizontal)) for column in range(model.columnCount())]


def test_the_model_is_sound_whatever_is_done_to_it(page: CostsPage) -> None:
    mode = QAbstractItemModelTester.FailureReportingMode.Warning
    tester = QAbstractItemModelTester(page.ledger.model, mode)
    page.ledger.filter.setText("agent")
    page.ledger.filter.clear()
    page.ledger.grouping.setCurrentIndex(2)
    page.ledger.table.sortByColumn(NAME, Qt.SortOrder.AscendingOrder)
    page.desk.undo()
    page.desk.undo()
    page.desk.redo()
    assert tester.model() is page.ledger.model


def test_costs_stand_in_their_categories_with_their_part_of_the_period(page: CostsPage) -> None:
    assert names(page) == [
        *("▾\u00a0Wages and salaries\u00a0(1)", "Agents"),
        *("▾\u00a0Licences\u00a0(1)", "Chat tool"),
        *("▾\u00a0Rent\u00a0(1)", "Office"),
        *("▾\u00a0Other costs\u00a0(1)", "Move"),
    ]
    assert headings(page) == [
        *("Name", "Mar 2025", "Share", "Category", "Amount, EUR", "How often", "From", "Until"),
        "For",
    ]
    assert cells(page, 5) == [
        *("Office", "300.00", "1.2%", "Rent", "900.00", "Every quarter", "01/01/2025", ""),
        "shared",
    ]
    assert cells(page, 2)[1:3] == ["189.00", "0.8%"]
    assert cells(page, 3)[-1] == "Inbound chat"
    assert "€24,989.00 in March 2025" in page.ledger.sums.text()


def test_another_period_shows_other_shares(page: CostsPage) -> None:
    page.desk.look_at(day=day("2025-01-15"))
    assert headings(page)[COST] == "Jan 2025"
    chat = names(page).index("Chat tool")
    assert cells(page, chat)[1:3] == ["–", "–"]
    assert "€24,300.00 in January 2025" in page.ledger.sums.text()


def test_a_month_that_is_counted_in_part_says_so(filled: Desk, show: MakePage) -> None:
    filled.execute(AddCounts((count("2025-04-01", "2025-04-10"),)))
    filled.look_at(day=day("2025-04-01"))
    page = show(filled)
    assert "counted from 1 April 2025 to 10 April 2025" in page.ledger.sums.text()


@pytest.mark.parametrize(
    ("text", "found"),
    [("AGENT", ["Agents"]), ("vans", ["Move"]), ("inbound chat", ["Chat tool"]), ("tea", [])],
)
def test_costs_are_found_by_every_word(page: CostsPage, text: str, found: list[str]) -> None:
    page.ledger.filter.setText(text)
    assert [name for name in names(page) if not name.startswith("▾")] == found
    page.ledger.filter.clear()
    assert len(names(page)) == 8


def test_only_what_costs_in_the_period(page: CostsPage) -> None:
    page.desk.look_at(day=day("2025-01-15"))
    page.ledger.only_costing.setChecked(True)
    assert [name for name in names(page) if not name.startswith("▾")] == ["Agents", "Office"]


def test_grouped_by_channel_and_not_at_all(page: CostsPage) -> None:
    page.ledger.grouping.setCurrentIndex(1)
    assert names(page)[0] == "▾\u00a0Shared\u00a0(3)"
    assert names(page)[4:] == ["▾\u00a0Inbound chat\u00a0(1)", "Chat tool"]
    page.ledger.grouping.setCurrentIndex(2)
    assert names(page) == ["Agents", "Move", "Office", "Chat tool"]


def test_sorted_by_a_click_the_selection_stays(page: CostsPage) -> None:
    page.ledger.grouping.setCurrentIndex(2)
    page.ledger.select({1, 3})
    page.ledger.table.sortByColumn(NAME, Qt.SortOrder.AscendingOrder)
    assert names(page) == ["Agents", "Chat tool", "Move", "Office"]
    assert [line.row.id for line in page.ledger.selected_costs] == [1, 3]
    rows = sorted(index.row() for index in page.ledger.table.selectionModel().selectedRows())
    assert rows == [0, 2]


def test_a_group_closes_and_opens_by_key_and_click(page: CostsPage) -> None:
    table = page.ledger.table
    table.setCurrentIndex(page.ledger.model.index(0, 0))
    QTest.keyClick(table, Qt.Key.Key_Return)
    assert names(page)[:2] == ["▸\u00a0Wages and salaries\u00a0(1)", "▾\u00a0Licences\u00a0(1)"]
    where = table.visualRect(page.ledger.model.index(0, 0)).center()
    QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=where)
    assert names(page)[:2] == ["▾\u00a0Wages and salaries\u00a0(1)", "Agents"]


def test_the_selection_is_added_up(page: CostsPage) -> None:
    page.ledger.select({1, 3})
    assert page.selection_sum == "2 costs: €24,500.00 in March 2025"


def test_delete_takes_the_selected_away_and_undo_brings_them_back(page: CostsPage) -> None:
    before = items(page.desk)
    page.ledger.select({1, 3})
    QTest.keyClick(page.ledger.table, Qt.Key.Key_Delete)
    assert items(page.desk) == [before[1], before[3]]
    assert "Agents" not in names(page)
    page.desk.undo()
    assert items(page.desk) == before
    assert "Agents" in names(page)


def test_all_of_many_are_selected_at_once(page: CostsPage) -> None:
    many = tuple(replace(MOVE, name=f"Cost {number}") for number in range(3_000))
    page.desk.execute(AddCosts(many))
    table = page.ledger.table
    QTest.keyClick(table, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    assert len(page.ledger.selected_costs) == 3_004
    table.scrollToBottom()
    assert table.indexAt(table.viewport().rect().center()).row() > 2_900


def test_a_purchase_spread_over_years_shows_what_was_paid(filled: Desk, show: MakePage) -> None:
    bought = replace(CHAT, name="PCs", recurrence="once", spread_months=24, residual=CHAT.amount)
    filled.execute(AddCosts((replace(bought, amount=CHAT.amount * 2),)))
    page = show(filled)
    line = cells(page, names(page).index("PCs"))
    assert (line[4], line[7]) == ("378.00", "over 24 months")


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
def test_the_menu_offers_what_can_be_done_with_the_selection(page: CostsPage) -> None:
    page.ledger.select({1})
    page._offer_menu(QPoint(5, 5))
    assert page.menu.isVisible()
    page.menu.close()
    page.menu.revise.trigger()
    assert page.editor.revision.isVisible()
    page.menu.copy.trigger()
    assert page.editor.stored is None
    page.ledger.select({3})
    page._offer_menu(QPoint(5, 5))
    assert not page.menu.revise.isEnabled()  # bought once
    page.ledger.select({1, 3})
    page._offer_menu(QPoint(5, 5))
    assert not page.menu.copy.isEnabled()
    page.menu.delete.trigger()
    assert [item.name for item in items(page.desk)] == ["Office", "Chat tool"]
    page.menu.close()
    page._offer_menu(QPoint(5, 5))
    assert not page.menu.isVisible()  # nothing is selected
