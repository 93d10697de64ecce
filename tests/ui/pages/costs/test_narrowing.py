"""Only the costs behind a mark of a chart, and the way back to all."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from costdesk.domain.periods import period_of
from costdesk.services.chart_spots import Rows
from costdesk.services.commands import AddCosts
from costdesk.ui.desk import Desk
from costdesk.ui.pages.costs import CostsPage
from tests.builders import cost, day
from tests.ui.pages.costs.pages import names

FEB, MARCH = day("2025-02-01"), day("2025-03-01")


def test_a_category_is_all_that_is_shown_with_its_sum(page: CostsPage) -> None:
    page.ledger.filter.setText("wages")
    page.ledger.only_costing.setChecked(True)
    page.show_rows(Rows("costs", MARCH, categories=("licences",)))
    assert names(page) == ["▾\u00a0Licences\u00a0(1)", "Chat tool"]
    assert page.ledger.narrow_bar.text.text() == "Licences: March 2025 €189.00"
    assert page.ledger.filter.text() == ""
    assert not page.ledger.only_costing.isChecked()
    assert page.ledger.table.hasFocus()


def test_costs_of_either_period_are_shown_with_both_sums(page: CostsPage, filled: Desk) -> None:
    gone = cost("75", "2025-02-10", name="Old tool", category="licences")
    never = cost("60", "2025-05-10", name="Later tool", category="licences")
    filled.execute(AddCosts((gone, never)))
    page.show_rows(Rows("costs", MARCH, FEB, ("licences",)))
    assert names(page) == ["▾\u00a0Licences\u00a0(2)", "Chat tool", "Old tool"]
    assert page.ledger.narrow_bar.text.text() == (
        "Licences: February 2025 €264.00, March 2025 €189.00"
    )


def test_beside_a_longer_period_the_days_are_said(page: CostsPage, filled: Desk) -> None:
    quarter = period_of(day("2025-01-01"), "quarter")
    filled.look_at(day=MARCH, comparison=quarter)
    page.show_rows(Rows("costs", MARCH, quarter.span.start, ("licences",)))
    assert page.ledger.narrow_bar.text.text() == (
        "Licences: Quarter 1, 2025 (31 days) €189.00, March 2025 (31 days) €189.00"
    )


def test_without_a_category_all_costs_of_the_period_are_shown(page: CostsPage) -> None:
    page.show_rows(Rows("costs", FEB))
    assert "Move" not in names(page)
    assert "Chat tool" in names(page)
    assert page.ledger.narrow_bar.text.text().startswith("All costs: February 2025 €")


def test_many_categories_are_named_in_short(page: CostsPage) -> None:
    page.show_rows(Rows("costs", MARCH, categories=("licences", "rent", "other", "salaries")))
    text = page.ledger.narrow_bar.text.text()
    assert text.startswith("Licences, Rent, Other costs, …: ")


def test_the_button_shows_all_again(page: CostsPage) -> None:
    everything = names(page)
    page.show_rows(Rows("costs", MARCH, categories=("rent",)))
    assert page.ledger.narrow_bar.isVisible()
    QTest.mouseClick(page.ledger.narrow_bar.everything, Qt.MouseButton.LeftButton)
    assert names(page) == everything
    assert not page.ledger.narrow_bar.isVisible()


def test_another_period_is_no_longer_what_was_behind_the_mark(
    page: CostsPage, filled: Desk
) -> None:
    page.show_rows(Rows("costs", MARCH, categories=("rent",)))
    filled.look_at(day=FEB)
    assert not page.ledger.narrow_bar.isVisible()
    assert "Chat tool" in names(page)


def test_what_is_entered_meanwhile_is_taken_into_account(page: CostsPage, filled: Desk) -> None:
    page.show_rows(Rows("costs", MARCH, categories=("rent",)))
    filled.execute(AddCosts((cost("50", "2025-03-05", name="Parking", category="rent"),)))
    assert "Parking" in names(page)
    filled.undo()
    assert "Parking" not in names(page)
    assert page.ledger.narrow_bar.isVisible()
