"""A cost ends the day before and goes on at another amount."""

from dataclasses import replace
from decimal import Decimal

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from costdesk.services.commands import ChangeCosts
from costdesk.ui.pages.costs import CostsPage
from tests.builders import day
from tests.ui.pages.costs.pages import CHAT, MOVE, RENT, WAGES, items, typed


@pytest.fixture
def asked(page: CostsPage) -> CostsPage:
    page.ledger.select({1})
    page.editor.revise.click()
    return page


def test_two_fields_make_one_step(asked: CostsPage) -> None:
    revision = asked.editor.revision
    assert revision.start.line.text() == "01/04/2025"
    assert revision.amount.line.hasFocus()
    assert not revision.go.isEnabled()
    QTest.keyClicks(revision.amount.line, "2100")
    said = "€2,000.00 until 31 March 2025, €2,100.00 from 1 April 2025."
    assert revision.sentence.text() == said
    QTest.keyClick(revision.amount.line, Qt.Key.Key_Return)
    ended = replace(WAGES, end=day("2025-03-31"))
    new = replace(WAGES, start=day("2025-04-01"), amount=Decimal(2100))
    assert items(asked.desk) == [ended, RENT, MOVE, CHAT, new]
    assert [line.row.id for line in asked.ledger.selected_costs] == [5]
    assert asked.editor.form.basics.amount.line.text() == "2100"
    asked.desk.undo()
    assert items(asked.desk) == [WAGES, RENT, MOVE, CHAT]


@pytest.mark.parametrize("text", ["01/01/2025", "31/12/2024"])
def test_the_day_lies_after_the_first(asked: CostsPage, text: str) -> None:
    revision = asked.editor.revision
    typed(revision.start.line, text)
    typed(revision.amount.line, "2100")
    assert not revision.start.note.isHidden()
    assert not revision.go.isEnabled()
    revision.confirm()
    assert revision.start.line.hasFocus()
    assert items(asked.desk)[0] == WAGES


def test_without_an_amount_the_cursor_goes_there(asked: CostsPage) -> None:
    asked.editor.revision.start.line.setFocus()
    QTest.keyClick(asked.editor.revision.start.line, Qt.Key.Key_Return)
    assert asked.editor.revision.amount.line.hasFocus()
    assert items(asked.desk)[0] == WAGES


def test_escape_leaves_it(asked: CostsPage) -> None:
    QTest.keyClick(asked.editor.revision.amount.line, Qt.Key.Key_Escape)
    assert asked.editor.revision.isHidden()
    assert asked.editor.stored is not None


def test_what_is_paid_once_cannot_go_on(page: CostsPage) -> None:
    page.ledger.select({3})
    assert page.editor.revise.isHidden()


def test_another_amount_is_offered_from_now_on(page: CostsPage) -> None:
    page.ledger.select({1})
    offer, amount = page.editor.later_offer, page.editor.form.basics.amount.line
    typed(amount, "2000.00")
    assert offer.isHidden()
    typed(amount, "2100")
    assert offer.text.text() == "Saving changes this cost from 1 January 2025 on."
    assert offer.button.text() == "Only from 1 March 2025 on"
    offer.button.click()
    assert page.editor.form.basics.amount.line.text() == "2000"
    assert page.editor.revision.go.hasFocus()
    QTest.keyClick(page.editor.revision.go, Qt.Key.Key_Return)
    ended = replace(WAGES, end=day("2025-02-28"))
    new = replace(WAGES, start=day("2025-03-01"), amount=Decimal(2100))
    assert items(page.desk) == [ended, RENT, MOVE, CHAT, new]


@pytest.mark.parametrize(("number", "day_looked_at"), [(3, "2025-04-01"), (1, "2025-01-01")])
def test_what_begins_now_or_is_paid_once_is_simply_changed(
    page: CostsPage, number: int, day_looked_at: str
) -> None:
    page.desk.look_at(day=day(day_looked_at))
    page.ledger.select({number})
    typed(page.editor.form.basics.amount.line, "77")
    assert page.editor.later_offer.isHidden()


def test_what_has_ended_is_simply_changed(page: CostsPage) -> None:
    page.desk.execute(ChangeCosts(((1, replace(WAGES, end=day("2025-02-28"))),)))
    page.ledger.select({1})
    typed(page.editor.form.basics.amount.line, "77")
    assert page.editor.later_offer.isHidden()
