"""Lines that are sorted: seen again, found, and let wait again long after."""

from decimal import Decimal

import pytest
from pytestqt.qtbot import QtBot

from costdesk.domain.cost_rules import CostRule
from costdesk.domain.statements import StatementLine
from costdesk.services.commands import AddRule, SkipLines
from costdesk.services.imported_files import ImportedFile
from costdesk.services.statement_lines import all_lines, take_in_lines
from costdesk.ui.desk import Desk
from costdesk.ui.dialogs.lines_to_sort import LinesToSort
from costdesk.ui.dialogs.sorted_lines import SortedLines
from tests.builders import NOON, day

LINES = (
    StatementLine(day("2025-03-05"), Decimal(-121), "EUR", "KPN B.V.", "Invoice 3"),
    StatementLine(day("2025-04-05"), Decimal(-121), "EUR", "KPN B.V.", "Invoice 4"),
    StatementLine(day("2025-04-06"), Decimal(-50), "EUR", "Bakery"),
    StatementLine(day("2025-04-07"), Decimal(-7), "EUR", "Other"),
)


@pytest.fixture
def sorted_desk(desk: Desk) -> Desk:
    take_in_lines(desk.workspace, LINES, ImportedFile("bank.xml", "ab", NOON))
    bakery = next(each.id for each in all_lines(desk.workspace) if each.line.payee == "Bakery")
    desk.execute(SkipLines((bakery,), "private"))
    desk.execute(AddRule(CostRule(payee="KPN", category="telecom", name="Lines")))
    return desk


def opened(qtbot: QtBot, desk: Desk) -> SortedLines:
    dialog = SortedLines(desk)
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def states(desk: Desk) -> list[str]:
    return [stored.state for stored in all_lines(desk.workspace)]


def became(dialog: SortedLines) -> list[tuple[str, str, str]]:
    return [
        tuple(str(dialog.model.index(row, column).data()) for column in (1, 4, 5))  # type: ignore[misc]
        for row in range(dialog.model.rowCount())
    ]


def test_without_any_it_says_what_will_be_here(qtbot: QtBot, desk: Desk) -> None:
    dialog = opened(qtbot, desk)
    assert dialog.said.text() == "No line is sorted yet. Those that are will be listed here."
    assert not dialog.give_back.isEnabled()


def test_what_became_of_each_is_said_the_newest_first(qtbot: QtBot, sorted_desk: Desk) -> None:
    dialog = opened(qtbot, sorted_desk)
    assert became(dialog) == [
        ("Bakery", "left out: private", "you"),
        ("KPN B.V.", "Telephone and internet: Lines", "a rule"),
        ("KPN B.V.", "Telephone and internet: Lines", "a rule"),
    ]
    assert dialog.said.text() == ""


def test_one_that_was_left_out_waits_again(qtbot: QtBot, sorted_desk: Desk) -> None:
    dialog = opened(qtbot, sorted_desk)
    dialog.give_back.click()
    assert dialog.said.text() == "1 bank line waits again."
    assert states(sorted_desk) == ["taken", "taken", "waiting", "waiting"]
    sorted_desk.undo()
    assert states(sorted_desk) == ["taken", "taken", "skipped", "waiting"]


def test_costs_that_came_of_lines_go_and_it_is_said_before(qtbot: QtBot, sorted_desk: Desk) -> None:
    dialog = opened(qtbot, sorted_desk)
    dialog.search.setText("kpn  telephone")
    assert len(became(dialog)) == 2
    dialog.table.selectAll()
    said = dialog.said.text()
    assert said.startswith("2 costs that came of it would be deleted.\nA rule decided this.")
    dialog.give_back.click()
    assert sorted_desk.workspace.costs() == []
    assert states(sorted_desk) == ["waiting", "waiting", "skipped", "waiting"]
    assert became(dialog) == []
    assert not dialog.give_back.isEnabled()
    sorted_desk.undo()
    assert len(sorted_desk.workspace.costs()) == 2


def test_it_is_opened_from_the_lines_that_wait(
    qtbot: QtBot, sorted_desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    waiting = LinesToSort(sorted_desk)
    qtbot.addWidget(waiting)
    monkeypatch.setattr(SortedLines, "exec", lambda dialog: dialog._give_back())
    waiting.sorted.click()
    assert waiting.model.rowCount() == 2
