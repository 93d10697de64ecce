"""The dialog for reasons: what the contacts of the period were about, in one step."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from costdesk.domain.reasons import ReasonCount
from costdesk.services.commands import AddCounts
from costdesk.services.reason_commands import AddReasons
from costdesk.ui.desk import Desk
from costdesk.ui.dialogs.reason_line import ReasonLine
from costdesk.ui.dialogs.reasons import ReasonsDialog
from costdesk.ui.widgets.plain_line import PlainLine
from tests.builders import count, day, reason

MARCH = {"first": "2025-03-01", "last": "2025-03-31"}


@pytest.fixture
def march(desk: Desk) -> Desk:
    desk.execute(AddCounts((count("2025-03-01", "2025-03-31", handled=600),)))
    desk.look_at(day=day("2025-03-10"))
    return desk


def dialog_of(qtbot: QtBot, desk: Desk) -> ReasonsDialog:
    dialog = ReasonsDialog(desk)
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def write(line: QLineEdit, text: str) -> None:
    line.selectAll()
    QTest.keyClicks(line, text) if text else QTest.keyClick(line, Qt.Key.Key_Delete)


def name(line: ReasonLine, text: str) -> None:
    assert isinstance(line.name, PlainLine)
    write(line.name, text)


def stored(desk: Desk) -> list[ReasonCount]:
    return [row.row for row in desk.workspace.reasons()]


def choose(dialog: ReasonsDialog, reason_name: str) -> ReasonLine:
    more = dialog.sheet.more
    more.setCurrentIndex(more.findData(reason_name))
    more.activated.emit(more.currentIndex())
    return dialog.lines[-1]


def test_a_few_lines_are_there_to_begin_with_and_all_is_one_step(qtbot: QtBot, march: Desk) -> None:
    dialog = dialog_of(qtbot, march)
    assert not dialog.place.isVisible()
    assert [line.reason for line in dialog.lines] == ["", "", ""]
    assert dialog.sheet.rest.text() == "No reason recorded: 600 of 600 handled contacts."
    assert not dialog.confirm.isEnabled()
    first, second, _ = dialog.lines
    write(first.contacts.line, "1,20")
    assert not dialog.confirm.isEnabled()
    write(first.contacts.line, "120")
    assert dialog.problem.text() == "Say what these contacts were about."
    name(first, " invoice  unclear ")
    assert first.share.text() == "20.0%"
    name(second, "order")
    write(second.contacts.line, "60")
    assert dialog.sheet.rest.text() == "No reason recorded: 420 of 600 handled contacts."
    dialog.confirm.click()
    assert not dialog.isVisible()
    assert stored(march) == [reason("invoice unclear", 120, **MARCH), reason("order", 60, **MARCH)]
    march.undo()
    assert stored(march) == []


def test_what_is_recorded_is_changed_emptied_and_added_to(qtbot: QtBot, march: Desk) -> None:
    march.execute(AddReasons((reason("a", 90, **MARCH), reason("b", 80, **MARCH), reason("c", 7))))
    dialog = dialog_of(qtbot, march)
    assert [(line.reason, line.contacts.value()) for line in dialog.lines] == [("a", 90), ("b", 80)]
    write(dialog.lines[0].contacts.line, "91")
    write(dialog.lines[1].contacts.line, "")
    write(choose(dialog, "c").contacts.line, "5")
    new = choose(dialog, "")
    name(new, "A")
    write(new.contacts.line, "1")
    assert dialog.problem.text() == "“a” is here already. Choose another name."
    name(new, "d")
    dialog.confirm.click()
    assert [(row.reason, row.contacts) for row in stored(march)] == [
        ("c", 7), ("a", 91), ("c", 5), ("d", 1),
    ]  # fmt: skip


def test_the_reasons_of_the_months_before_are_offered(qtbot: QtBot, march: Desk) -> None:
    march.execute(
        AddReasons((reason("a", 3), reason("b", 5), reason("old", 9, "2023-01-01", None)))
    )
    dialog = dialog_of(qtbot, march)
    assert [line.reason for line in dialog.lines] == ["b", "a"]
    more = dialog.sheet.more
    assert [more.itemText(place) for place in range(more.count())] == ["old", "A new one…"]


def test_a_line_stays_one_where_something_is_said_below_its_number(
    qtbot: QtBot, march: Desk
) -> None:
    dialog = dialog_of(qtbot, march)
    line = dialog.lines[0]
    write(line.contacts.line, "12x")
    qtbot.waitUntil(lambda: line.contacts.height() > 2 * line.name.height())
    number = line.contacts.line
    for widget in (line.name, line.share):
        top = widget.mapTo(dialog, QPoint(0, 0)).y()
        assert abs(top - number.mapTo(dialog, QPoint(0, 0)).y()) <= 1


def test_each_channel_has_a_sheet_and_what_is_wrong_in_another_is_named(
    qtbot: QtBot, march: Desk
) -> None:
    march.execute(AddCounts((count("2025-03-01", "2025-03-31", "inbound/chat", handled=50),)))
    dialog = dialog_of(qtbot, march)
    assert [dialog.place.itemText(place) for place in range(2)] == ["Inbound phone", "Inbound chat"]
    write(dialog.lines[0].contacts.line, "x")
    dialog.place.setCurrentIndex(1)
    assert dialog.problem.text() == "Inbound phone: not everything there is understood."
    name(dialog.lines[0], "a")
    write(dialog.lines[0].contacts.line, "51")
    assert dialog.sheet.rest.text() == "⚠ These are more than the 50 contacts that were handled."
    dialog.place.setCurrentIndex(0)
    write(dialog.lines[0].contacts.line, "")
    dialog.confirm.click()
    assert stored(march) == [reason("a", 51, path="inbound/chat", **MARCH)]


def test_shorter_days_give_way_and_longer_ones_are_grey(qtbot: QtBot, march: Desk) -> None:
    rows = (
        reason("daily", 3, "2025-03-01", None),
        reason("daily", 4, "2025-03-02", None),
        reason("quarter", 90, "2025-01-01", "2025-03-31"),
    )
    march.execute(AddReasons(rows))
    dialog = dialog_of(qtbot, march)
    quarter, daily = dialog.lines
    assert not quarter.contacts.isEnabled()
    assert daily.contacts.line.placeholderText() == "7"
    assert "Grey numbers are kept for longer days." in dialog.sheet.note.text()
    assert "Numbers of shorter days give way" in dialog.sheet.note.text()
    write(daily.contacts.line, "9")
    dialog.confirm.click()
    assert stored(march) == [rows[2], reason("daily", 9, **MARCH)]


def test_a_period_without_counts_says_so(qtbot: QtBot, desk: Desk) -> None:
    dialog = dialog_of(qtbot, desk)
    assert dialog.sheet.rest.text() == "No handled contacts are counted in this period yet."
    assert dialog.place.count() == 1


def test_of_very_many_those_without_a_line_are_counted_as_well(qtbot: QtBot, march: Desk) -> None:
    march.execute(AddReasons(tuple(reason(f"r{n}", 10, **MARCH) for n in range(40))))
    dialog = dialog_of(qtbot, march)
    assert len(dialog.lines) == 30
    assert dialog.sheet.rest.text() == "No reason recorded: 200 of 600 handled contacts."
    choose(dialog, dialog.sheet.more.itemData(0))
    assert dialog.sheet.rest.text() == "No reason recorded: 200 of 600 handled contacts."


def test_of_longer_days_the_part_of_these_counts(qtbot: QtBot, march: Desk) -> None:
    march.execute(AddReasons((reason("quarter", 90, "2025-01-01", "2025-03-31"),)))
    dialog = dialog_of(qtbot, march)
    assert dialog.lines[0].share.text() == "5.2%"
    assert dialog.sheet.rest.text() == "No reason recorded: 569 of 600 handled contacts."


def test_a_name_stands_as_it_is_written_and_leaves_room_for_its_number(
    qtbot: QtBot, march: Desk
) -> None:
    march.execute(
        AddReasons((reason("<b>R&D</b>", 9, **MARCH), reason(f"b{'x' * 199}", 8, **MARCH)))
    )
    dialog = dialog_of(qtbot, march)
    first, second = (line.name for line in dialog.lines)
    assert isinstance(first, QLabel)
    assert (first.text(), first.textFormat()) == ("<b>R&D</b>", Qt.TextFormat.PlainText)
    assert first.buddy() is None
    for line in dialog.lines:
        field = line.contacts.line
        right = field.mapTo(dialog, field.rect().bottomRight()).x()
        assert field.width() > 50
        assert right < dialog.width()
    assert second.height() > 2 * first.height()


def test_a_line_that_is_added_is_seen(qtbot: QtBot, march: Desk) -> None:
    march.execute(AddReasons(tuple(reason(f"r{n}", 10, **MARCH) for n in range(40))))
    dialog = dialog_of(qtbot, march)
    new = choose(dialog, "")

    def is_seen() -> None:
        assert not new.name.visibleRegion().isEmpty()

    qtbot.waitUntil(is_seen)
