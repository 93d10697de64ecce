"""The target of a figure: what is there, from when on, and nothing that cannot be."""

from datetime import date
from fractions import Fraction
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox
from pytestqt.qtbot import QtBot

from costdesk.domain.targets import ALWAYS, Target
from costdesk.services.commands import SetSetting
from costdesk.ui.desk import Desk
from costdesk.ui.dialogs.target import TargetDialog

CONTACT = "cost_per_contact"


def opened(qtbot: QtBot, desk: Desk, figure: str = CONTACT) -> TargetDialog:
    dialog = TargetDialog(desk, figure)
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def choose_month(dialog: TargetDialog, start: date) -> None:
    places = [dialog.month.itemData(place) for place in range(dialog.month.count())]
    dialog.month.setCurrentIndex(places.index(start))


def typed(dialog: TargetDialog, text: str) -> None:
    dialog.amount.line.selectAll()
    QTest.keyClick(dialog.amount.line, Qt.Key.Key_Delete)
    QTest.keyClicks(dialog.amount.line, text)


def test_a_new_target_begins_with_the_month_that_is_looked_at(
    qtbot: QtBot, sample_desk: Desk
) -> None:
    sample_desk.look_at(day=date(2025, 8, 15), grain="quarter")
    dialog = opened(qtbot, sample_desk)
    assert dialog.month.currentText() == "July 2025"
    assert not dialog.confirm.isEnabled()
    assert dialog.known.isHidden()
    typed(dialog, "4,50")
    assert dialog.amount.note.text() == "€4.50"
    dialog.confirm.click()
    assert sample_desk.definitions.targets == {CONTACT: (Target(date(2025, 7, 1), Fraction(450)),)}
    assert not dialog.isVisible()
    sample_desk.undo()
    assert sample_desk.definitions.targets == {}


@pytest.mark.parametrize(("language", "text"), [("nl", "4,5"), ("hu", "4,5"), ("en", "4.5")])
def test_decimals_are_read_as_the_language_writes_them(
    qtbot: QtBot, sample_path: Path, language: str, text: str
) -> None:
    desk = Desk(language)  # type: ignore[arg-type]
    assert desk.open(sample_path)
    dialog = opened(qtbot, desk)
    typed(dialog, text)
    dialog.confirm.click()
    assert [target.amount for target in desk.definitions.targets[CONTACT]] == [450]
    desk.close()


def test_what_is_there_is_shown_and_taken_away_by_emptying_the_field(
    qtbot: QtBot, sample_desk: Desk
) -> None:
    sample_desk.execute(SetSetting(f"target.{CONTACT}", "4.50"))
    sample_desk.execute(SetSetting(f"target.{CONTACT}.2025-07", "4.20"))
    dialog = opened(qtbot, sample_desk)
    assert dialog.known.text() == "From the beginning: €4.50\nFrom July 2025: €4.20"
    assert dialog.amount.text == "4.2"
    typed(dialog, "")
    assert not dialog.confirm.isEnabled()  # none begins with December
    choose_month(dialog, date(2025, 6, 1))
    assert dialog.amount.text == "4.5"
    choose_month(dialog, date(2025, 7, 1))
    typed(dialog, "")
    assert dialog.confirm.isEnabled()
    dialog.confirm.click()
    assert sample_desk.definitions.targets == {CONTACT: (Target(ALWAYS, Fraction(450)),)}


def test_another_figure_has_its_own_targets(qtbot: QtBot, sample_desk: Desk) -> None:
    sample_desk.execute(SetSetting(f"target.{CONTACT}", "4.50"))
    dialog = opened(qtbot, sample_desk)
    dialog.figure.setCurrentIndex(dialog.figure.findData("total_cost"))
    assert dialog.amount.text == ""
    assert dialog.hint.text().startswith("The total cost of a month.")
    typed(dialog, "52000")
    dialog.confirm.click()
    targets = sample_desk.definitions.targets
    assert targets["total_cost"] == (Target(date(2025, 12, 1), Fraction(5_200_000)),)
    assert targets[CONTACT] == (Target(ALWAYS, Fraction(450)),)


@pytest.mark.parametrize(
    ("text", "reason"),
    [("cheap", "not a number"), ("0", "too small"), ("99999999999", "too large")],
)
def test_what_cannot_be_a_target_is_said_beside_the_field(
    qtbot: QtBot, sample_desk: Desk, text: str, reason: str
) -> None:
    dialog = opened(qtbot, sample_desk)
    typed(dialog, text)
    assert reason in dialog.amount.note.text()
    assert not dialog.confirm.isEnabled()


def test_months_reach_a_year_beyond_the_last_one(qtbot: QtBot, sample_desk: Desk) -> None:
    dialog = opened(qtbot, sample_desk)
    assert dialog.month.itemText(0) == "the beginning"
    assert dialog.month.itemText(dialog.month.count() - 1) == "December 2026"


def test_a_new_workspace_can_have_a_target_too(qtbot: QtBot, desk: Desk) -> None:
    dialog = opened(qtbot, desk)
    typed(dialog, "5")
    dialog.confirm.click()
    assert len(desk.definitions.targets[CONTACT]) == 1


def choose(combo: QComboBox, value: object) -> None:
    combo.setCurrentIndex(combo.findData(value))


def test_a_limit_is_set_like_a_target(qtbot: QtBot, sample_desk: Desk) -> None:
    sample_desk.look_at(day=date(2025, 8, 15))
    dialog = opened(qtbot, sample_desk)
    choose(dialog.group, "limit")
    assert dialog.figure.currentData() == CONTACT
    typed(dialog, "5")
    dialog.confirm.click()
    limit = Target(date(2025, 8, 1), Fraction(500))
    assert sample_desk.definitions.limits == {CONTACT: (limit,)}
    assert sample_desk.definitions.targets == {}


def test_a_budget_is_of_a_category(qtbot: QtBot, sample_desk: Desk) -> None:
    sample_desk.look_at(day=date(2025, 8, 15))
    dialog = opened(qtbot, sample_desk)
    choose(dialog.group, "budget")
    assert dialog.figure.currentText() == "Wages and salaries"
    choose(dialog.figure, "rent")
    choose_month(dialog, ALWAYS)
    typed(dialog, "2500")
    dialog.confirm.click()
    assert sample_desk.definitions.budgets == {"rent": (Target(ALWAYS, Fraction(250_000)),)}
    again = opened(qtbot, sample_desk)
    choose(again.group, "budget")
    choose(again.figure, "rent")
    assert again.known.text() == "From the beginning: €2,500.00"


def test_revenue_is_of_one_month_or_per_sale(qtbot: QtBot, sample_desk: Desk) -> None:
    sample_desk.look_at(day=date(2025, 8, 15))
    dialog = TargetDialog(sample_desk, group="revenue")
    qtbot.addWidget(dialog)
    dialog.show()
    choose_month(dialog, ALWAYS)
    typed(dialog, "61000")
    assert not dialog.confirm.isEnabled()  # one month needs a month
    choose_month(dialog, date(2025, 8, 1))
    typed(dialog, "61000")
    dialog.confirm.click()
    assert sample_desk.definitions.revenues == {date(2025, 8, 1): Fraction(6_100_000)}
    again = TargetDialog(sample_desk, group="revenue")
    qtbot.addWidget(again)
    again.show()
    assert again.amount.line.text() == "61000"
    assert again.known.text() == "August 2025: €61,000.00"
    choose_month(again, date(2025, 9, 1))
    assert again.amount.line.text() == ""
    choose(again.figure, "per_sale")
    choose_month(again, ALWAYS)
    typed(again, "49.90")
    choose(again.figure, "")  # a month again, not the beginning
    assert again.month.currentData() == date(2025, 8, 1)
    choose(again.figure, "per_sale")
    choose_month(again, ALWAYS)
    typed(again, "49.90")
    again.confirm.click()
    assert sample_desk.definitions.sale_revenues == (Target(ALWAYS, Fraction(4990)),)


def test_the_fields_keep_their_height_when_more_is_said(qtbot: QtBot, sample_desk: Desk) -> None:
    sample_desk.execute(SetSetting("budget.salaries.2025-09", "30000"))
    sample_desk.look_at(day=date(2025, 9, 15))
    dialog = opened(qtbot, sample_desk)
    qtbot.waitExposed(dialog)
    high = dialog.amount.line.height()
    dialog.group.setCurrentIndex(dialog.group.findData("budget"))
    qtbot.waitUntil(lambda: bool(dialog.amount.note.text() and dialog.known.text()))
    qtbot.waitUntil(lambda: dialog.amount.line.height() == high)
    assert dialog.amount.line.height() == dialog.amount.line.sizeHint().height()
