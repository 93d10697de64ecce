"""The form of a cost: refusing, and changing what is there."""

from dataclasses import replace
from decimal import Decimal

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from costdesk.services.commands import AddCosts
from costdesk.ui.desk import Desk
from costdesk.ui.pages.costs import CostsPage
from tests.builders import cost
from tests.ui.pages.costs.form_cases import entry
from tests.ui.pages.costs.pages import CHAT, RENT, WAGES, MakePage, items, typed

pytestmark = pytest.mark.qt_log_ignore("grabbing the keyboard", extend=True)

# Refusing


def test_what_is_missing_is_named_only_after_typing(page: CostsPage) -> None:
    page.begin_new()
    assert not page.editor.save.isEnabled()
    assert page.editor.form.reason.text() == ""
    typed(page.editor.form.basics.start.line, "")
    assert page.editor.form.reason.text() == "Still needed: Amount, EUR, From"


def test_a_text_that_is_no_amount_stays_with_its_reason(page: CostsPage) -> None:
    page.begin_new()
    amount = page.editor.form.basics.amount
    typed(amount.line, "12..5")
    QTest.keyClick(amount.line, Qt.Key.Key_Return)
    assert amount.line.text() == "12..5"
    assert "12..5" in amount.note.text()
    assert not amount.note.isHidden()
    assert not page.editor.save.isEnabled()
    assert "Amount" in page.editor.form.reason.text()
    assert len(items(page.desk)) == 4


def test_a_contradiction_is_said_beside_its_field(page: CostsPage) -> None:
    page.ledger.select({2})
    form = page.editor.form
    typed(form.duration.end.line, "31/12/2024")
    assert not form.duration.end.note.isHidden()
    before = form.duration.end.note.text()
    typed(form.basics.start.line, "1/1/2024")
    assert form.duration.end.note.text() != before
    assert page.editor.save.isEnabled()
    form.sharing.driver.choose("direct")
    assert not entry(page, "driver").note.isHidden()
    form.sharing.driver.choose("")
    assert entry(page, "driver").note.isHidden()


def test_enter_goes_to_what_is_wrong(page: CostsPage) -> None:
    page.ledger.select({2})
    form = page.editor.form
    form.more.setChecked(False)
    form.duration.end.line.setText("31/12/2024")
    form.basics.name.setFocus()
    QTest.keyClick(form.basics.name, Qt.Key.Key_Return)
    assert form.duration.end.line.hasFocus()
    assert items(page.desk)[1] == RENT


# Changing


def test_a_change_is_saved_and_taken_back(page: CostsPage) -> None:
    page.ledger.select({1})
    form = page.editor.form
    assert form.basics.amount.line.text() == "2000"
    assert not page.editor.save.isEnabled()
    typed(form.basics.amount.line, "2100")
    assert page.editor.save.isEnabled()
    QTest.keyClick(form.basics.amount.line, Qt.Key.Key_Return)
    assert items(page.desk)[0] == replace(WAGES, amount=Decimal(2100))
    assert not page.editor.is_dirty
    page.desk.undo()
    assert items(page.desk)[0] == WAGES
    assert form.basics.amount.line.text() == "2000"


def test_escape_reverts(page: CostsPage) -> None:
    page.ledger.select({1})
    line = page.editor.form.basics.amount.line
    typed(line, "1")
    QTest.keyClick(line, Qt.Key.Key_Escape)
    assert line.text() == "2000"
    assert not page.editor.is_dirty
    assert items(page.desk)[0] == WAGES


def test_going_to_another_cost_saves_what_was_typed(page: CostsPage) -> None:
    page.ledger.select({1})
    typed(page.editor.form.basics.amount.line, "2100")
    page.ledger.select({2})
    assert items(page.desk)[0].amount == 2100
    assert page.editor.form.basics.name.text() == "Office"
    assert [cost.row.id for cost in page.ledger.selected_costs] == [2]


def test_what_cannot_be_saved_waits_until_one_comes_back(page: CostsPage) -> None:
    page.ledger.select({1})
    typed(page.editor.form.basics.amount.line, "2100x!")
    page.ledger.select({2})
    assert items(page.desk)[0] == WAGES
    assert page.editor.form.basics.amount.line.text() == "900"
    page.ledger.select({1})
    assert page.editor.form.basics.amount.line.text() == "2100x!"
    assert not page.editor.form.basics.amount.note.isHidden()


def test_what_is_typed_survives_a_change_elsewhere(page: CostsPage) -> None:
    page.ledger.select({1})
    typed(page.editor.form.basics.amount.line, "2100")
    page.desk.execute(AddCosts((cost("1"),)))
    assert page.editor.form.basics.amount.line.text() == "2100"
    assert page.editor.is_dirty


def test_a_cost_that_is_gone_leaves_the_form(page: CostsPage) -> None:
    page.ledger.select({4})
    page.editor.remove()
    assert items(page.desk) == items(page.desk)[:3]
    assert page.editor.stored is None
    assert page.editor.form.basics.name.text() == ""


def test_a_copy_is_a_new_cost(page: CostsPage) -> None:
    page.ledger.select({4})
    QTest.mouseClick(page.editor.copy, Qt.MouseButton.LeftButton)
    assert page.editor.stored is None
    assert page.editor.form.basics.amount.line.hasFocus()
    QTest.keyClicks(page.editor.form.basics.amount.line, "200")
    page.editor.keep()
    assert items(page.desk)[3:] == [CHAT, replace(CHAT, amount=Decimal(200))]


def test_a_sign_of_another_currency_offers_that_currency(page: CostsPage) -> None:
    page.begin_new()
    form = page.editor.form
    typed(form.basics.name, "Cloud")
    typed(form.basics.amount.line, "$120")
    assert form.pay_offer.button.text() == "It is in USD"
    assert not page.editor.save.isEnabled()
    form.pay_offer.button.click()
    assert form.pay_offer.isHidden()
    assert form.amounts.rate.line.hasFocus()
    typed(form.amounts.rate.line, "0.9")
    assert form.cost.text() == "€108.00 a month"
    QTest.keyClick(form.amounts.rate.line, Qt.Key.Key_Return)
    stored = items(page.desk)[-1]
    assert (stored.amount, stored.currency, stored.rate) == (Decimal(120), "USD", Decimal("0.9"))


def test_our_own_sign_back_again_needs_no_rate(page: CostsPage) -> None:
    page.begin_new()
    form = page.editor.form
    form.amounts.currency.choose("USD")
    form.basics.amount.line.insert("€12")
    form.pay_offer.button.click()
    assert form.basics.amount.line.hasFocus()
    assert form.cost.text() == "€12.00 a month"


@pytest.mark.parametrize("text", ["12 XYZ", "12", "twelve"])
def test_what_names_no_currency_offers_none(page: CostsPage, text: str) -> None:
    page.begin_new()
    typed(page.editor.form.basics.amount.line, text)
    assert page.editor.form.pay_offer.isHidden()


def test_a_cost_below_a_cent_for_each_contact_is_not_nothing(page: CostsPage) -> None:
    page.begin_new()
    form = page.editor.form
    typed(form.basics.amount.line, "4")
    assert form.per_contact.text() == "less than €0.01 per contact in March 2025"
    typed(form.basics.amount.line, "5")
    assert form.per_contact.text() == "€0.01 per contact in March 2025"


def test_a_number_that_is_too_large_is_shown_as_it_was_typed(
    foreign_desk: Desk, show: MakePage
) -> None:
    page = show(foreign_desk)
    page.begin_new()
    typed(page.editor.form.basics.amount.line, "99999999999,5")
    assert "99999999999,5" in page.editor.form.basics.amount.note.text()
