"""The dialog of bank lines that wait: a rule from a line, tried before it is saved."""

from decimal import Decimal
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from costdesk.domain.cost_rules import INCOME, CostRule
from costdesk.domain.statements import StatementLine
from costdesk.services.commands import AddRule
from costdesk.services.imported_files import ImportedFile
from costdesk.services.statement_lines import all_lines, rules, take_in_lines
from costdesk.ui.desk import Desk
from costdesk.ui.dialogs.lines_to_sort import LinesToSort
from costdesk.ui.dialogs.rule_list import RuleList
from tests.builders import NOON, day


def line(amount: str, on: str, payee: str = "KPN B.V.", **fields: Any) -> StatementLine:  # noqa: ANN401
    return StatementLine(day(on), Decimal(amount), **{"currency": "EUR", "payee": payee} | fields)


LINES = (
    line("-121", "2025-03-05", text="Invoice 3"),
    line("-121", "2025-04-05", text="Invoice 4"),
    line("3000", "2025-04-06", "Client"),
    line("-10", "2025-04-07", "", heading="4510 Telecom"),
    line("-100", "2025-04-08", "Slack", currency="USD"),
)


@pytest.fixture
def dialog(qtbot: QtBot, desk: Desk) -> LinesToSort:
    take_in_lines(desk.workspace, LINES, ImportedFile("bank.xml", "ab", NOON))
    made = LinesToSort(desk)
    qtbot.addWidget(made)
    made.show()
    return made


def choose(dialog: LinesToSort, category: str) -> None:
    combo = dialog.rule_form.becomes
    combo.setCurrentIndex(combo.findData(f"cost:{category}"))


def texts(dialog: LinesToSort) -> list[str]:
    model = dialog.model
    return [str(model.index(row, 1).data()) for row in range(model.rowCount())]


def states(desk: Desk) -> list[str]:
    return [stored.state for stored in all_lines(desk.workspace)]


def test_without_lines_it_says_what_will_be_here(qtbot: QtBot, desk: Desk) -> None:
    made = LinesToSort(desk)
    qtbot.addWidget(made)
    assert made.said.text().startswith("No bank line waits.")
    assert not made.save.isEnabled()
    assert not made.only.isEnabled()
    assert not made.rule_form.isEnabled()
    made._save()
    made._only()
    assert desk.workspace.history() == []


def test_a_rule_is_made_from_a_line_with_one_choice(dialog: LinesToSort, desk: Desk) -> None:
    assert texts(dialog) == ["KPN B.V.", "KPN B.V.", "Client", "", "Slack"]
    assert dialog.model.index(0, 3).data() == "−€121.00"
    assert dialog.rule_form.payee.text() == "KPN B.V."
    assert not dialog.save.isEnabled()
    assert "Say what this line is" in dialog.said.text()
    choose(dialog, category="telecom")
    assert dialog.said.text() == "This rule takes 2 of the lines that wait."
    QTest.keyClicks(dialog.rule_form.vat.line, "21")
    dialog.save.click()
    assert [stored.rule for stored in rules(desk.workspace)] == [
        CostRule(payee="KPN B.V.", category="telecom", vat_percent=Decimal(21))
    ]
    assert texts(dialog) == ["Client", "", "Slack"]
    assert "Lines that become costs: 2." in dialog.said.text()
    assert [row.item.category for row in desk.workspace.costs()] == ["telecom", "telecom"]
    desk.undo()
    assert states(desk) == ["waiting"] * 5


def test_a_number_that_is_not_understood_is_no_rule(dialog: LinesToSort) -> None:
    choose(dialog, category="telecom")
    QTest.keyClicks(dialog.rule_form.vat.line, "much")
    assert not dialog.save.isEnabled()


def test_conditions_can_be_narrowed(dialog: LinesToSort) -> None:
    choose(dialog, category="telecom")
    QTest.keyClicks(dialog.rule_form.text, "invoice 4")
    assert dialog.said.text() == "This rule takes 1 of the lines that wait."


def test_one_line_alone_is_a_cost(dialog: LinesToSort, desk: Desk) -> None:
    choose(dialog, category="telecom")
    dialog.rule_form.month.setCurrentIndex(0)
    dialog.only.click()
    assert rules(desk.workspace) == []
    [item] = [row.item for row in desk.workspace.costs()]
    assert (item.start, item.end) == (day("2025-02-01"), day("2025-02-28"))
    assert states(desk)[:2] == ["taken", "waiting"]


def test_money_that_came_in_is_no_cost(dialog: LinesToSort, desk: Desk) -> None:
    dialog.table.selectRow(2)
    assert not dialog.rule_form.is_cost
    assert dialog.rule_form.vat.isHidden()
    dialog.only.click()
    assert states(desk)[2] == "skipped"
    assert desk.workspace.costs() == []


def test_a_line_of_a_ledger_is_known_by_its_account(dialog: LinesToSort, desk: Desk) -> None:
    dialog.table.selectRow(3)
    assert dialog.rule_form.account.text() == "4510 Telecom"
    assert dialog.rule_form.account.isVisible()
    choose(dialog, category="telecom")
    dialog.save.click()
    assert rules(desk.workspace)[0].rule.heading == "4510 Telecom"


def test_a_foreign_currency_asks_for_its_rate(dialog: LinesToSort, desk: Desk) -> None:
    assert dialog.rule_form.rate.isHidden()
    dialog.table.selectRow(4)
    choose(dialog, category="software")
    assert dialog.rule_form.rate.isVisible()
    assert dialog.said.text().startswith("This line is in USD. Give the rate")
    assert not dialog.only.isEnabled()
    dialog._only()
    assert desk.workspace.costs() == []
    QTest.keyClicks(dialog.rule_form.rate.line, "0.9")
    dialog.only.click()
    [item] = [row.item for row in desk.workspace.costs()]
    assert (item.currency, item.rate) == ("USD", Decimal("0.9"))


def test_a_rule_that_takes_everything_is_refused(
    qtbot: QtBot, dialog: LinesToSort, desk: Desk
) -> None:
    choose(dialog, category="telecom")
    dialog.rule_form.payee.clear()
    with qtbot.waitSignal(desk.refused):
        dialog.save.click()
    assert rules(desk.workspace) == []


def test_keys_reach_the_lines(dialog: LinesToSort, desk: Desk) -> None:
    desk.execute(AddRule(CostRule(payee="client", skip="income")))
    dialog.table.setFocus()
    QTest.keyClick(dialog.table, Qt.Key.Key_Down)
    assert dialog.chosen is not None
    assert dialog.chosen.line == LINES[1]


def test_what_comes_again_can_be_expected(qtbot: QtBot, desk: Desk) -> None:
    lines = [line("-121", f"2025-{month:02}-05") for month in range(1, 5)]
    take_in_lines(desk.workspace, [*lines, LINES[4]], ImportedFile("bank.xml", "ab", NOON))
    made = LinesToSort(desk)
    qtbot.addWidget(made)
    made.show()
    assert made.expect.isHidden()
    choose(made, category="telecom")
    assert made.expect.isVisible()
    assert made.expect.text() == "E&xpect it in future too: every month"
    made.expect.click()
    made.save.click()
    items = [row.item for row in desk.workspace.costs()]
    assert [item.recurrence for item in items] == ["monthly", "once", "once", "once", "once"]
    assert len(items[0].without) == 4
    assert "take the place of a recurring cost" in made.said.text()
    choose(made, category="software")
    assert made.expect.isHidden()


# The rules


@pytest.fixture
def listed(qtbot: QtBot, desk: Desk) -> RuleList:
    desk.execute(AddRule(CostRule(payee="kpn", category="telecom", sign="paid")))
    desk.execute(AddRule(CostRule(heading="4510", skip="tax")))
    made = RuleList(desk)
    qtbot.addWidget(made)
    made.show()
    return made


def names(listed: RuleList) -> list[str]:
    return [listed.list.item(place).text() for place in range(listed.list.count())]


def test_without_rules_it_says_how_they_come(qtbot: QtBot, desk: Desk) -> None:
    made = RuleList(desk)
    qtbot.addWidget(made)
    assert made.said.text().startswith("There are no rules yet.")
    for act in (made._save, made._delete, lambda: made._move(1)):
        act()
    assert desk.workspace.history() == []
    assert not made.delete.isEnabled()


def test_rules_are_moved_and_deleted(listed: RuleList, desk: Desk) -> None:
    assert names(listed) == ["kpn → Telephone and internet", "4510 → no cost: VAT or taxes settled"]
    assert not listed.up.isEnabled()
    listed.down.click()
    assert names(listed)[1].startswith("kpn")
    assert listed.list.currentRow() == 1
    assert not listed.down.isEnabled()
    listed.up.click()
    assert names(listed)[0].startswith("kpn")
    listed.delete.click()
    assert names(listed) == ["4510 → no cost: VAT or taxes settled"]
    desk.undo()
    assert len(rules(desk.workspace)) == 2


def test_a_rule_for_the_rest_says_of_what(qtbot: QtBot, desk: Desk) -> None:
    desk.execute(AddRule(INCOME))
    desk.execute(AddRule(CostRule(sign="paid", category="other")))
    made = RuleList(desk)
    qtbot.addWidget(made)
    assert names(made) == [
        "all other money received → no cost: money that came in",
        "all other money paid → Other costs",
    ]


def test_a_rule_is_changed_and_keeps_what_has_no_field(listed: RuleList, desk: Desk) -> None:
    assert not listed.save.isEnabled()
    QTest.keyClicks(listed.rule_form.vat.line, "21")
    assert listed.save.isEnabled()
    listed.save.click()
    assert rules(desk.workspace)[0].rule == CostRule(
        payee="kpn", category="telecom", sign="paid", vat_percent=Decimal(21)
    )
    listed.list.setCurrentRow(1)
    assert listed.rule_form.account.text() == "4510"
    assert listed.rule_form.vat.isHidden()


def test_equipment_is_written_off_over_months(dialog: LinesToSort, desk: Desk) -> None:
    choose(dialog, category="telecom")
    assert dialog.rule_form.months.isHidden()
    choose(dialog, category="hardware")
    assert dialog.rule_form.months.isVisible()
    QTest.keyClicks(dialog.rule_form.months.line, "36")
    dialog.only.click()
    [item] = [row.item for row in desk.workspace.costs()]
    assert (item.start, item.end, item.spread_months) == (day("2025-03-05"), None, 36)


def test_money_received_is_no_cost_with_one_click(dialog: LinesToSort, desk: Desk) -> None:
    assert dialog.income.isVisible()
    assert "(1)" in dialog.income.text()
    dialog.income.click()
    assert states(desk) == ["waiting", "waiting", "skipped", "waiting", "waiting"]
    assert [stored.rule for stored in rules(desk.workspace)] == [INCOME]
    assert not dialog.income.isVisible()
    desk.undo()
    dialog._list()
    assert dialog.income.isVisible()
