"""The rows of a table of ours before it is taken in: what becomes of each, and what is wrong."""

from collections.abc import Callable
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from costdesk.ui.desk import Desk
from costdesk.ui.dialogs.import_file import ImportFile

Look = Callable[[str], ImportFile]
COUNTS = "date;direction;channel;handled\n"


@pytest.fixture
def looked_at(qtbot: QtBot, desk: Desk, tmp_path: Path) -> Look:
    def look(text: str) -> ImportFile:
        path = tmp_path / "table.csv"
        path.write_text(text, encoding="utf-8")
        dialog = ImportFile(desk, tmp_path)
        qtbot.addWidget(dialog)
        dialog.show()
        dialog.take(path)
        qtbot.waitUntil(lambda: dialog.is_idle)
        return dialog

    return look


def column(dialog: ImportFile, place: int) -> list[str]:
    rows = dialog.rows
    items = (rows.item(row, place) for row in range(rows.rowCount()))
    return [item.text() for item in items if item]


def counted(days: int) -> str:
    return "".join(f"2025-05-{day + 1:02d};inbound;phone;{day * 3}\n" for day in range(days))


def test_what_is_taken_in_and_what_is_left_out_is_said_of_each_row(looked_at: Look) -> None:
    dialog = looked_at(f"{COUNTS}{counted(3)};;;9\nSource: telephones;;;\n")
    assert dialog.rows.isVisible()
    headings = [dialog.rows.horizontalHeaderItem(place) for place in range(6)]
    assert [heading.text() for heading in headings if heading] == [
        "Row", "What becomes of it", "date", "direction", "channel", "handled",
    ]  # fmt: skip
    assert column(dialog, 0) == ["2", "3", "4", "5", "6"]
    assert column(dialog, 1)[:3] == ["taken in"] * 3
    assert column(dialog, 1)[3:] == ["left out: totals", "left out: remarks"]
    assert column(dialog, 5)[:3] == ["0", "3", "6"]


def test_rows_with_a_problem_come_first_wherever_they_are(looked_at: Look) -> None:
    rows = "".join(f"Rent {row},rent,100,2025-01-01\n" for row in range(200))
    dialog = looked_at(f"name,category,amount,start\n{rows}KPN,telecom,abc,2025-01-01\n")
    assert column(dialog, 0)[:2] == ["202", "2"]
    assert column(dialog, 2)[0] == "KPN"
    first, second = column(dialog, 1)[:2]
    assert first.startswith("⚠ amount: “abc” is not a number.")
    assert second == "not taken in yet"
    tip = dialog.rows.item(0, 1)
    assert tip is not None
    assert tip.toolTip() == first


def test_what_an_earlier_import_brought_says_so(qtbot: QtBot, looked_at: Look) -> None:
    before = looked_at(COUNTS + counted(2))
    before.confirm.click()
    dialog = looked_at(COUNTS + counted(3))
    qtbot.waitUntil(dialog.confirm.isEnabled)
    said = "left out: an earlier import brought them"
    assert column(dialog, 1) == [said, said, "taken in"]


def test_nothing_is_shown_of_what_is_no_table(looked_at: Look) -> None:
    assert looked_at("").rows.isHidden()
