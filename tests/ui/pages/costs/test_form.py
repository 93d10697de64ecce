"""The form of a cost: entering, and what it says the cost comes to."""

from datetime import date
from decimal import Decimal

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from costdesk.domain.costs import CostItem
from costdesk.ui.desk import Desk
from costdesk.ui.pages.costs import CostsPage
from tests.builders import day
from tests.ui.pages.costs.form_cases import entry
from tests.ui.pages.costs.pages import CHAT, MOVE, RENT, MakePage, items, names, typed

pytestmark = pytest.mark.qt_log_ignore("grabbing the keyboard", extend=True)

# Entering


def test_an_amount_is_all_that_is_needed(desk: Desk, show: MakePage) -> None:
    desk.look_at(day=day("2025-03-01"))
    page = show(desk)
    line = page.editor.form.basics.amount.line
    typed(line, "1200")
    QTest.keyClick(line, Qt.Key.Key_Return)
    assert items(desk) == [
        CostItem("Other costs", "other", Decimal(1200), date(2025, 3, 1), recurrence="monthly")
    ]
    assert names(page)[1] == "Other costs"


def test_after_a_new_cost_the_form_waits_for_the_next_one(desk: Desk, show: MakePage) -> None:
    desk.look_at(day=day("2025-03-01"))
    page = show(desk)
    for name, amount in (("Rent of the office", "1200"), ("Licences", "99")):
        basics = page.editor.form.basics
        typed(basics.name, name)
        typed(basics.amount.line, amount)
        QTest.keyClick(basics.amount.line, Qt.Key.Key_Return)
        assert page.editor.stored is None
        assert page.editor.form.basics.name.hasFocus()
        assert page.editor.form.basics.name.text() == ""
        assert page.editor.form.basics.amount.text == ""
    assert [(item.name, item.amount) for item in items(desk)] == [
        ("Rent of the office", Decimal(1200)),
        ("Licences", Decimal(99)),
    ]


def test_a_name_that_is_known_brings_its_category(page: CostsPage) -> None:
    page.begin_new()
    basics = page.editor.form.basics
    typed(basics.name, "Headsets")
    assert (basics.category.value(), basics.recurrence.value()) == ("hardware", "once")
    typed(basics.name, "Office")
    assert (basics.category.value(), basics.recurrence.value()) == ("rent", "quarterly")
    typed(basics.name, "Something else")
    assert basics.category.value() == "rent"


def test_a_name_is_chosen_from_the_list_without_saving(page: CostsPage) -> None:
    page.begin_new()
    basics = page.editor.form.basics
    typed(basics.amount.line, "900")
    typed(basics.name, "Offi")
    assert basics.name.list.isVisible()
    QTest.keyClick(basics.name, Qt.Key.Key_Down)
    QTest.keyClick(basics.name, Qt.Key.Key_Return)
    assert basics.name.text() == "Office"
    assert (basics.category.value(), basics.recurrence.value()) == ("rent", "quarterly")
    assert len(items(page.desk)) == 4
    QTest.keyClick(basics.name, Qt.Key.Key_Return)
    assert items(page.desk)[-1].name == "Office"


def test_enter_presses_the_button_that_has_the_cursor(page: CostsPage) -> None:
    page.ledger.select({1})
    page.editor.delete.setFocus()
    QTest.keyClick(page.editor.delete, Qt.Key.Key_Return)
    assert items(page.desk) == [RENT, MOVE, CHAT]


def test_a_chosen_category_is_not_changed_by_a_name(page: CostsPage) -> None:
    page.begin_new()
    basics = page.editor.form.basics
    typed(page.editor.form.basics.category.lineEdit(), "Premises")
    typed(basics.name, "Headsets")
    typed(basics.amount.line, "10")
    QTest.mouseClick(page.editor.save, Qt.MouseButton.LeftButton)
    assert items(page.desk)[-1].category == "Premises"
    assert "Premises" in [category.name for category in page.desk.workspace.categories()]
    assert basics.category.findData("Premises") >= 0
    page.desk.undo()
    assert len(items(page.desk)) == 4


def test_a_translated_category_is_the_built_in_one(page: CostsPage) -> None:
    page.begin_new()
    basics = page.editor.form.basics
    typed(basics.category.lineEdit(), "training")
    assert basics.category.value() == "training"
    typed(basics.category.lineEdit(), "wages AND salaries")
    assert basics.category.value() == "salaries"


@pytest.mark.parametrize(
    ("text", "amount"),
    [("12,5", "12.5"), ("12.5", "12.5"), (",5", "0.5"), ("1.234", "1234"), ("1 234,5", "1234.5")],
)
def test_dutch_and_hungarian_amounts(
    foreign_desk: Desk, show: MakePage, text: str, amount: str
) -> None:
    page = show(foreign_desk)
    typed(page.editor.form.basics.amount.line, text)
    if foreign_desk.language == "hu" and text == "1.234":
        amount = str(page.editor.form.basics.amount.value())  # a dot groups nothing in Hungarian
    page.editor.keep()
    assert [item.amount for item in items(foreign_desk)] == [Decimal(amount)]


def test_everything_behind_more(page: CostsPage) -> None:
    page.begin_new()
    form = page.editor.form
    assert form.details.isHidden()
    QTest.mouseClick(form.more, Qt.MouseButton.LeftButton)
    assert not form.details.isHidden()
    typed(form.basics.name, "Analysis")
    typed(form.basics.amount.line, "240")
    typed(form.amounts.quantity.line, "2")
    typed(form.amounts.on_cost.line, "8")
    typed(form.amounts.vat.line, "21%")
    typed(form.amounts.currency.lineEdit(), "usd")
    assert entry(page, "rate").label.text() == "One USD in EUR"
    typed(form.amounts.rate.line, "0.92")
    typed(form.duration.end.line, "31/12/2025")
    form.sharing.direction.choose("inbound")
    form.sharing.driver.choose("contacts")
    typed(form.sharing.line.lineEdit(), "ACME")
    typed(form.remarks.vendor, "Shop")
    typed(form.remarks.note, "from the catalogue")
    form.remarks.one_off.setChecked(True)
    QTest.keyClick(form.remarks.note, Qt.Key.Key_Return)
    assert items(page.desk)[-1] == CostItem(
        name="Analysis",
        category="other",
        amount=Decimal(240),
        start=date(2025, 3, 1),
        quantity=Decimal(2),
        currency="USD",
        rate=Decimal("0.92"),
        on_cost_percent=Decimal(8),
        vat_percent=Decimal(21),
        recurrence="monthly",
        end=date(2025, 12, 31),
        line="ACME",
        direction="inbound",
        driver="contacts",
        one_off=True,
        vendor="Shop",
        note="from the catalogue",
    )


def test_an_amount_is_understood_in_the_currency_of_its_cost(page: CostsPage) -> None:
    page.begin_new()
    form = page.editor.form
    amount = form.basics.amount
    typed(amount.line, "$ 240.50")
    assert "is not in EUR" in amount.note.text()
    typed(form.amounts.currency.lineEdit(), "usd")
    assert amount.value() == Decimal("240.50")
    assert amount.note.text() == "$240.50"
    assert entry(page, "amount").label.text() == "&Amount, USD"
    assert entry(page, "residual").plain == "Worth at the end, USD"
    typed(form.amounts.currency.lineEdit(), "eur")
    assert "is not in EUR" in amount.note.text()
    assert entry(page, "amount").plain == "Amount, EUR"


def test_a_purchase_is_spread_over_months(page: CostsPage) -> None:
    page.begin_new()
    form = page.editor.form
    form.more.setChecked(True)
    assert entry(page, "spread_months").isHidden()
    form.basics.recurrence.choose("once")
    assert not entry(page, "spread_months").isHidden()
    typed(form.basics.amount.line, "2400")
    typed(form.duration.spread.line, "24")
    assert entry(page, "end").isHidden()
    typed(form.duration.residual.line, "240")
    assert form.cost.text() == "€90.00 a month"
    page.editor.keep()
    bought = items(page.desk)[-1]
    assert (bought.spread_months, bought.residual, bought.end) == (24, Decimal(240), None)


def test_fixed_percentages(page: CostsPage) -> None:
    page.begin_new()
    form = page.editor.form
    typed(form.basics.amount.line, "100")
    form.sharing.driver.choose("percent:")
    assert page.editor.form.reason.text() == "Still needed: How it is shared out"
    (row,) = form.sharing.percents.rows
    assert row.plain == "Inbound phone, %"
    line = row.control.focusProxy()
    line.setText("60")  # type: ignore[union-attr]
    assert "Together 60 %" in form.sharing.percents.sum.text()
    assert not page.editor.save.isEnabled()
    line.setText("100")  # type: ignore[union-attr]
    page.editor.keep()
    assert items(page.desk)[-1].driver == "percent:inbound/phone=100"


# Saying what it costs


def test_what_it_costs_is_said_while_typing(page: CostsPage) -> None:
    page.begin_new()
    form = page.editor.form
    typed(form.basics.amount.line, "500")
    assert form.cost.text() == "€500.00 a month"
    assert form.per_contact.text() == "€0.50 per contact in March 2025"
    form.basics.recurrence.choose("yearly")
    assert form.cost.text() == "€41.67 a month (€500.00 every year)"
    form.basics.recurrence.choose("weekly")
    assert form.cost.text() == "€2,174.06 a month (€500.00 every week)"
    form.basics.recurrence.choose("once")
    assert form.cost.text() == "€500.00 once"
    typed(form.basics.start.line, "1/2/2025")
    assert form.per_contact.text() == "Nothing of it falls in March 2025."


def test_without_contacts_it_says_so(page: CostsPage) -> None:
    page.desk.look_at(day=day("2024-03-01"))
    page.begin_new()
    typed(page.editor.form.basics.amount.line, "500")
    expected = "€500.00 in March 2024; no contacts are counted there yet."
    assert page.editor.form.per_contact.text() == expected
