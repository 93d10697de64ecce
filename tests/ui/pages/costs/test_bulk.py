"""Several costs at once: one choice, one step, or a reason."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from costdesk.services.commands import AddCosts
from costdesk.services.workspace import StepName
from costdesk.ui.pages.costs import CostsPage
from costdesk.ui.pages.costs.choices import Choice
from tests.ui.pages.costs.pages import CHAT, MOVE, RENT, WAGES, items

pytestmark = pytest.mark.qt_log_ignore("grabbing the keyboard", extend=True)


def test_several_costs_show_what_can_be_changed_in_all(page: CostsPage) -> None:
    page.ledger.select({1, 2})
    assert page.right.currentWidget() is page.bulk
    assert page.bulk.title.text() == "2 costs"
    assert not page.bulk.apply.isEnabled()
    page.ledger.select({1})
    assert page.right.currentWidget() is page.editor


@pytest.mark.parametrize(
    ("box", "value", "field"),
    [
        ("category", "rent", {"category": "rent"}),
        ("category", "Premises", {"category": "Premises"}),
        ("line", "ACME", {"line": "ACME"}),
        ("direction", "outbound", {"direction": "outbound"}),
        ("channel", "email", {"channel": "email"}),
        ("driver", "contacts", {"driver": "contacts"}),
        ("one_off", "yes", {"one_off": True}),
    ],
)
def test_one_choice_is_one_step(
    page: CostsPage, box: str, value: str, field: dict[str, object]
) -> None:
    page.ledger.select({1, 3})
    choice: Choice = getattr(page.bulk, box)
    choice.choose(value)
    page.bulk.apply.click()
    changed = [replace(item, **field) for item in (WAGES, MOVE)]  # type: ignore[arg-type]
    assert items(page.desk) == [changed[0], RENT, changed[1], CHAT]
    assert page.desk.next_steps()[0] == StepName("change_costs", {"count": 2})
    assert [line.row.id for line in page.ledger.selected_costs] == [1, 3]
    assert not page.bulk.apply.isEnabled()
    page.desk.undo()
    assert items(page.desk) == [WAGES, RENT, MOVE, CHAT]


def test_costs_that_are_so_already_are_left_alone(page: CostsPage) -> None:
    page.ledger.select({1, 2})
    page.bulk.category.choose("rent")
    page.bulk.change()
    assert page.desk.next_steps()[0] == StepName("change_costs", {"count": 1})


def test_a_choice_that_one_of_them_cannot_have_is_refused_with_its_name(page: CostsPage) -> None:
    page.ledger.select({1, 4})
    page.bulk.driver.choose("direct")
    page.bulk.change()
    assert items(page.desk) == [WAGES, RENT, MOVE, CHAT]
    assert page.bulk.problem.text().startswith("Agents: ")
    assert not page.bulk.problem.isHidden()
    page.bulk.driver.choose("contacts")
    assert page.bulk.problem.isHidden()


def test_more_than_a_few_are_changed_too(page: CostsPage) -> None:
    page.desk.execute(AddCosts((MOVE,) * 150))
    page.ledger.table.selectAll()
    page.bulk.one_off.choose("yes")
    page.bulk.change()
    assert all(item.one_off for item in items(page.desk))
    assert len(items(page.desk)) == 154


def test_escape_leaves_everything_as_it_is(page: CostsPage) -> None:
    page.ledger.select({1, 2})
    page.bulk.driver.choose("contacts")
    assert page.bulk.apply.isEnabled()
    page.bulk.driver.setFocus()
    QTest.keyClick(page.bulk.driver, Qt.Key.Key_Escape)
    assert not page.bulk.apply.isEnabled()


def test_they_are_deleted_together(page: CostsPage) -> None:
    page.ledger.select({1, 2})
    page.bulk.delete.click()
    assert items(page.desk) == [MOVE, CHAT]
    page.desk.undo()
    assert len(items(page.desk)) == 4


def test_whoever_types_into_a_box_does_not_type_into_as_it_is(page: CostsPage) -> None:
    page.ledger.select({1, 3})
    QTest.keyClick(page.ledger.table, Qt.Key.Key_F2)
    assert page.bulk.category.hasFocus()
    QTest.keyClicks(page.bulk.category, "Premises")
    QTest.keyClick(page.bulk.category, Qt.Key.Key_Tab)
    page.bulk.change()
    assert [item.category for item in items(page.desk)][:3] == ["Premises", "rent", "Premises"]
    line = page.bulk.category.lineEdit()
    assert line is not None
    assert (line.text(), line.placeholderText()) == ("", "as it is")


def test_an_empty_box_stays_as_it_is_whatever_is_offered(page: CostsPage) -> None:
    page.ledger.select({1, 3})
    page.bulk.line.choose("ACME")
    page.bulk.change()
    page.ledger.select({1, 2})
    page.desk.execute(AddCosts((WAGES,)))
    assert not page.bulk.apply.isEnabled()
    page.bulk.line.setCurrentIndex(page.bulk.line.findText("all"))
    page.bulk.change()
    assert [item.line for item in items(page.desk)][:3] == ["", "", "ACME"]
