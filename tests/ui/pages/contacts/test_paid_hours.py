"""Paid hours of the period that is looked at: one dialog, one step."""

from decimal import Decimal

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from costdesk.domain.contacts import Capacity
from costdesk.services.commands import AddCapacity
from costdesk.ui.desk import Desk
from costdesk.ui.pages.contacts import ContactsPage
from costdesk.ui.pages.contacts.paid_hours import PaidHours
from tests.builders import day, span

MARCH = span("2025-03-01", "2025-03-31")


@pytest.fixture
def march(desk: Desk) -> Desk:
    desk.look_at(day=day("2025-03-10"))
    return desk


def stored(desk: Desk) -> list[Capacity]:
    return [row.capacity for row in desk.workspace.capacities()]


def dialog_of(qtbot: QtBot, desk: Desk) -> PaidHours:
    dialog = PaidHours(desk)
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def write(line: QLineEdit, text: str) -> None:
    line.selectAll()
    QTest.keyClicks(line, text) if text else QTest.keyClick(line, Qt.Key.Key_Delete)


def test_the_button_above_the_grid_asks_for_them(march: Desk, page: ContactsPage) -> None:
    page.head.hours.click()
    dialog = page.findChild(PaidHours)
    assert dialog
    assert dialog.hours.line.accessibleName() == "Paid hours in March 2025"
    assert not dialog.confirm.isEnabled()
    write(dialog.hours.line, "1,234.5")
    write(dialog.absent.line, "22")
    dialog.confirm.click()
    assert not dialog.isVisible()
    assert stored(march) == [Capacity(MARCH, Decimal("1234.5"), Decimal(22))]
    march.undo()
    assert stored(march) == []


def test_hours_of_the_period_are_shown_changed_and_cleared(qtbot: QtBot, march: Desk) -> None:
    march.execute(AddCapacity((Capacity(MARCH, Decimal(900), Decimal(0)),)))
    dialog = dialog_of(qtbot, march)
    assert (dialog.hours.text, dialog.absent.text) == ("900", "")
    write(dialog.hours.line, "950")
    dialog.confirm.click()
    assert stored(march) == [Capacity(MARCH, Decimal(950), Decimal(0))]
    dialog = dialog_of(qtbot, march)
    write(dialog.hours.line, "")
    dialog.confirm.click()
    assert stored(march) == []


def test_rows_inside_the_period_give_way_and_it_is_said(qtbot: QtBot, march: Desk) -> None:
    halves = (span("2025-03-01", "2025-03-15"), span("2025-03-16", "2025-03-31"))
    march.execute(AddCapacity(tuple(Capacity(it, Decimal(400), Decimal(0)) for it in halves)))
    dialog = dialog_of(qtbot, march)
    assert dialog.note.text() == "2 other rows of these days give way to this one."
    write(dialog.hours.line, "850")
    dialog.confirm.click()
    assert stored(march) == [Capacity(MARCH, Decimal(850), Decimal(0))]
    march.undo()
    assert len(stored(march)) == 2


def test_what_reaches_beyond_the_period_is_left_alone(qtbot: QtBot, march: Desk) -> None:
    quarter = Capacity(span("2025-01-01", "2025-03-31"), Decimal(2700), Decimal(0))
    march.execute(AddCapacity((quarter,)))
    dialog = dialog_of(qtbot, march)
    write(dialog.hours.line, "850")
    assert "1 January 2025 – 31 March 2025 as a whole" in dialog.problem.text()
    assert not dialog.confirm.isEnabled()
    march.look_at(grain="quarter")
    assert dialog_of(qtbot, march).hours.text == "2700"


@pytest.mark.parametrize(
    ("hours", "absent", "said"),
    [("-1", "0", "below 0"), ("100", "120", "too large"), ("many", "0", ""), ("", "5", "")],
)
def test_what_cannot_be_is_not_written(
    qtbot: QtBot, march: Desk, hours: str, absent: str, said: str
) -> None:
    dialog = dialog_of(qtbot, march)
    write(dialog.hours.line, hours)
    write(dialog.absent.line, absent)
    assert said in dialog.problem.text()
    assert not dialog.confirm.isEnabled()
    dialog.carry_out()
    assert stored(march) == []
