"""Taking in a file: tried first, asked what is unclear, undone as one step."""

from collections.abc import Callable
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest
from openpyxl import Workbook
from pytestqt.qtbot import QtBot

from costdesk.ui.desk import Desk
from costdesk.ui.dialogs.import_file import ImportFile

Idle = Callable[[], None]
CONTACTS = (
    "date,direction,channel,handled\n2025-03-01,inbound,phone,120\n2025-03-02,inbound,phone,80\n"
)
COSTS = "name,category,amount,start\nRent,rent,1200.50,2025-03-01\n"
HOURS = "start,end,paid_hours,shrinkage_percent\n2025-03-01,2025-03-31,160,30\n"


@pytest.fixture
def dialog(qtbot: QtBot, desk: Desk, tmp_path: Path) -> ImportFile:
    dialog = ImportFile(desk, tmp_path)
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


@pytest.fixture
def idle(qtbot: QtBot, dialog: ImportFile) -> Idle:
    """Wait until the file that was asked for is read."""
    return lambda: qtbot.waitUntil(lambda: dialog.is_idle)


def written(folder: Path, text: str, name: str = "file.csv") -> Path:
    path = folder / name
    path.write_text(text, encoding="utf-8")
    return path


@pytest.mark.parametrize(
    ("text", "kind"), [(CONTACTS, "contacts"), (COSTS, "costs"), (HOURS, "capacity")]
)
def test_what_a_file_holds_is_found_out(
    dialog: ImportFile, idle: Idle, tmp_path: Path, text: str, kind: str
) -> None:
    dialog.take(written(tmp_path, text))
    idle()
    assert dialog.kind.chosen == kind
    assert dialog.confirm.isEnabled()


def test_nothing_is_imported_before_the_button_says_so(
    dialog: ImportFile, idle: Idle, desk: Desk, tmp_path: Path
) -> None:
    dialog.take(written(tmp_path, CONTACTS))
    idle()
    assert "2 rows read." in dialog.summary.text()
    assert "March 2025  Inbound phone: 200 handled" in dialog.said.toPlainText()
    assert desk.workspace.counts() == []
    dialog.confirm.click()
    assert [stored.count.handled for stored in desk.workspace.counts()] == [120, 80]
    assert not dialog.isVisible()


def test_an_import_is_one_step_that_is_told_and_taken_back(
    qtbot: QtBot, dialog: ImportFile, idle: Idle, desk: Desk, tmp_path: Path
) -> None:
    dialog.take(written(tmp_path, COSTS))
    idle()
    with qtbot.waitSignals([desk.changed, desk.step_done]):
        dialog.confirm.click()
    assert len(desk.workspace.costs()) == 1
    desk.undo()
    assert desk.workspace.costs() == []


def test_an_unclear_date_order_is_asked(
    dialog: ImportFile, idle: Idle, desk: Desk, tmp_path: Path
) -> None:
    text = "date;direction;channel;handled\n03/04/2025;inbound;phone;120\n"
    assert not dialog.dates.isVisible()
    dialog.take(written(tmp_path, text))
    idle()
    assert dialog.dates.isVisible()
    assert "3 April 2025 or 4 March 2025" in dialog.said.toPlainText()
    assert not dialog.confirm.isEnabled()
    dialog.dates.click("dmy")
    idle()
    assert dialog.confirm.isEnabled()
    assert dialog.dates.isVisible()
    dialog.confirm.click()
    assert str(desk.workspace.counts()[0].count.span.start) == "2025-04-03"


def test_an_unclear_decimal_mark_is_asked(
    dialog: ImportFile, idle: Idle, desk: Desk, tmp_path: Path
) -> None:
    text = "name;category;amount;start\nRent;rent;1.234;2025-03-01\n"
    dialog.take(written(tmp_path, text))
    idle()
    assert dialog.decimal.isVisible()
    dialog.decimal.click("comma")
    idle()
    dialog.confirm.click()
    assert desk.workspace.costs()[0].item.amount == 1234


def test_rows_that_overlap_are_replaced_only_when_wanted(
    dialog: ImportFile, idle: Idle, desk: Desk, tmp_path: Path
) -> None:
    dialog.take(written(tmp_path, CONTACTS))
    idle()
    dialog.confirm.click()
    dialog.take(written(tmp_path, CONTACTS.replace("120", "130")))
    idle()
    assert dialog.replace.isVisibleTo(dialog)
    assert not dialog.confirm.isEnabled()
    dialog.replace.click()
    idle()
    dialog.confirm.click()
    assert [stored.count.handled for stored in desk.workspace.counts()] == [130, 80]


def test_a_file_without_direction_and_channel_is_asked_for_them(
    dialog: ImportFile, idle: Idle, desk: Desk, tmp_path: Path
) -> None:
    dialog.take(written(tmp_path, "date,handled\n2025-03-01,12\n"))
    idle()
    assert dialog.channel.isVisible()
    dialog.channel.setCurrentIndex(dialog.channel.findData("chat"))
    idle()
    assert not dialog.confirm.isEnabled()
    dialog.direction.setCurrentIndex(0)
    idle()
    assert dialog.confirm.isEnabled()
    dialog.confirm.click()
    assert str(desk.workspace.counts()[0].count.cell) == "inbound/chat"


def test_unknown_columns_can_be_left_out(
    dialog: ImportFile, idle: Idle, desk: Desk, tmp_path: Path
) -> None:
    text = CONTACTS.replace("handled", "handled,mood").replace("0\n", "0,fine\n")
    dialog.take(written(tmp_path, text))
    idle()
    assert "“mood”" in dialog.said.toPlainText()
    dialog.leave_out.click()
    idle()
    dialog.confirm.click()
    assert len(desk.workspace.counts()) == 2


def test_answers_are_forgotten_with_another_file(
    dialog: ImportFile, idle: Idle, tmp_path: Path
) -> None:
    dialog.take(written(tmp_path, "date;direction;channel;handled\n03/04/2025;inbound;phone;1\n"))
    idle()
    dialog.dates.click("dmy")
    idle()
    dialog.take(written(tmp_path, CONTACTS, "other.csv"))
    idle()
    assert dialog.dates.chosen is None
    assert not dialog.dates.isVisible()


def test_a_file_that_is_not_there_is_said(dialog: ImportFile, idle: Idle, tmp_path: Path) -> None:
    dialog.take(tmp_path / "gone.csv")
    idle()
    assert "This file is not there" in dialog.said.toPlainText()
    assert not dialog.confirm.isEnabled()


def test_problems_name_their_row(dialog: ImportFile, idle: Idle, tmp_path: Path) -> None:
    dialog.take(written(tmp_path, CONTACTS.replace("80", "8o")))
    idle()
    assert "Row 3, column “handled”: “8o”" in dialog.said.toPlainText()


def test_which_sheet_of_a_workbook_is_asked(
    dialog: ImportFile, idle: Idle, desk: Desk, tmp_path: Path
) -> None:
    book = Workbook()
    for name, handled in (("March", 7), ("April, May", 9)):
        page = book.create_sheet(name)
        page.append(["date", "direction", "channel", "handled"])
        page.append([date(2025, 3, 1), "inbound", "phone", handled])
    path = tmp_path / "calls.xlsx"
    book.save(path)
    dialog.take(path)
    idle()
    assert dialog.summary.text() == "Before it can be imported:"
    assert dialog.said.toPlainText() == "Several sheets could be meant. Choose one above."
    assert dialog.sheet.placeholderText() == "Choose…"
    assert not dialog.confirm.isEnabled()
    assert dialog.sheet.isVisible()
    dialog.sheet.setCurrentIndex(1)
    idle()
    dialog.confirm.click()
    assert [stored.count.handled for stored in desk.workspace.counts()] == [9]


def test_columns_with_other_headings_are_asked_for(
    dialog: ImportFile, idle: Idle, desk: Desk, tmp_path: Path
) -> None:
    text = "Datum;Gesprekken;Beantwoord;Naam\n14-3-2025;130;120;x\n15-3-2025;90;80;y\n"
    dialog.take(written(tmp_path, text))
    idle()
    assert dialog.kind.chosen == "contacts"
    assert dialog.columns.isVisible()
    assert dialog.columns.mapping == (("date", "Datum"), ("handled", "Beantwoord"))
    assert (dialog.direction.currentText(), dialog.channel.currentText()) == ("", "")
    dialog.direction.setCurrentIndex(0)
    dialog.channel.setCurrentIndex(0)
    idle()
    assert dialog.confirm.isEnabled()
    calls = dialog.columns.choices[1]
    calls.setCurrentIndex(calls.findData("offered"))
    idle()
    dialog.confirm.click()
    counts = [stored.count for stored in desk.workspace.counts()]
    assert [(count.handled, count.offered) for count in counts] == [(120, 130), (80, 90)]
    assert {str(count.cell) for count in counts} == {"inbound/phone"}


def test_what_the_headings_most_likely_are_says_what_a_file_holds(
    dialog: ImportFile, idle: Idle, desk: Desk, tmp_path: Path
) -> None:
    dialog.take(written(tmp_path, "Omschrijving;Bedrag;Datum;Soort\nHuur;1200,50;14-3-2025;huur\n"))
    idle()
    assert dialog.kind.chosen == "costs"
    assert not dialog.confirm.isEnabled()
    kind = dialog.columns.choices[3]
    kind.setCurrentIndex(kind.findData("category"))
    idle()
    dialog.confirm.click()
    [stored] = desk.workspace.costs()
    assert (stored.item.name, stored.item.category) == ("Huur", "huur")
    assert stored.item.amount == Decimal("1200.50")


def test_another_kind_asks_about_the_columns_anew(
    dialog: ImportFile, idle: Idle, tmp_path: Path
) -> None:
    dialog.take(written(tmp_path, "Datum;Uren\n14-3-2025;160\n"))
    idle()
    assert dialog.kind.chosen == "capacity"
    assert dict(dialog.columns.mapping) == {"date": "Datum", "paid_hours": "Uren"}
    dialog.kind.choose("costs")
    dialog.kind.changed.emit()
    idle()
    assert dict(dialog.columns.mapping) == {"start": "Datum"}
    assert dialog.columns.left_out == ("Uren",)


def test_what_is_asked_is_said_of_the_dialog_and_not_of_the_file(
    dialog: ImportFile, idle: Idle, tmp_path: Path
) -> None:
    dialog.take(written(tmp_path, "Kiedy,Ile\n2025-03-01,7\n2025-03-02,9\n"))
    idle()
    assert dialog.summary.text() == "Before it can be imported:"
    text = "Say above what each column is. Still needed: Day, Answered or handled."
    assert dialog.said.toPlainText() == text
    choose, count = dialog.columns.choices
    choose.setCurrentIndex(choose.findData("date"))
    idle()
    text = "Say above what each column is. Still needed: Answered or handled."
    assert dialog.said.toPlainText().startswith(text)
    count.setCurrentIndex(count.findData("handled"))
    idle()
    text = "Choose above the direction and the channel of all its rows."
    assert dialog.said.toPlainText() == text


def test_what_is_wrong_with_a_file_stands_beside_what_is_asked(
    dialog: ImportFile, idle: Idle, tmp_path: Path
) -> None:
    dialog.take(written(tmp_path, COSTS.replace("1200.50", "12x")))
    idle()
    assert dialog.summary.text() == "This file cannot be taken in as it is:"
    assert "“12x” is not a number" in dialog.said.toPlainText()
