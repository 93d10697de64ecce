"""The dialog of earlier imports: what is listed, and what taking one back does."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from costdesk.services.commands import AlterCosts
from costdesk.services.importing import ImportRequest
from costdesk.ui.desk import Desk
from costdesk.ui.dialogs.import_file import ImportFile
from costdesk.ui.dialogs.imports import Imports

COSTS = "name,category,amount,start\nCoffee,other,4,2025-01-03\nRent,rent,900,2025-01-01\n"


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "costs.csv"
    path.write_text(COSTS)
    return path


def opened(qtbot: QtBot, desk: Desk) -> Imports:
    dialog = Imports(desk)
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def texts(dialog: Imports, place: int = 0) -> list[str]:
    model = dialog.model
    return [str(model.index(place, column).data()) for column in range(1, model.columnCount())]


def test_without_imports_it_says_what_will_be_here(qtbot: QtBot, desk: Desk) -> None:
    dialog = opened(qtbot, desk)
    assert dialog.said.text() == "Nothing was imported yet. What you import is listed here."
    assert not dialog.take_back.isEnabled()
    dialog.take_back.click()
    dialog._take_back()
    assert desk.workspace.history() == []


def test_an_import_is_taken_back(qtbot: QtBot, desk: Desk, file: Path) -> None:
    assert desk.take_in(ImportRequest(file, "costs"))
    dialog = opened(qtbot, desk)
    assert texts(dialog) == ["costs.csv", "Costs", "2", "2", "0", ""]
    assert dialog.said.text().startswith("Taking it back deletes 2 rows")
    assert dialog.edited.isHidden()
    dialog.take_back.click()
    assert desk.workspace.costs() == []
    assert dialog.said.text() == "Import of “costs.csv” taken back."
    assert texts(dialog)[3] == "0"
    assert texts(dialog)[-1]
    assert not dialog.take_back.isEnabled()
    desk.undo()
    assert len(desk.workspace.costs()) == 2


@pytest.mark.parametrize(("what", "left"), [("keep", 1), ("delete", 0)])
def test_it_is_asked_about_rows_that_were_changed(
    qtbot: QtBot, desk: Desk, file: Path, what: str, left: int
) -> None:
    desk.take_in(ImportRequest(file, "costs"))
    desk.execute(AlterCosts((1,), (("note", "mine"),)))
    dialog = opened(qtbot, desk)
    assert dialog.edited.isVisible()
    assert dialog.edited.chosen == "keep"
    assert dialog.said.text().startswith("Taking it back deletes 1 row,")
    dialog.edited.click(what)  # type: ignore[arg-type]
    assert f"deletes {2 - left} row" in dialog.said.text()
    dialog.take_back.click()
    assert len(desk.workspace.costs()) == left
    assert "Rows you changed" in dialog.said.text()


def test_the_newest_that_can_be_taken_back_is_chosen(
    qtbot: QtBot, desk: Desk, file: Path, tmp_path: Path
) -> None:
    desk.take_in(ImportRequest(file, "costs"))
    other = tmp_path / "other.csv"
    other.write_text(COSTS.replace("900", "950"))
    desk.take_in(ImportRequest(other, "costs"))
    desk.take_back(2, "ask")
    dialog = opened(qtbot, desk)
    assert [texts(dialog, place)[0] for place in (0, 1)] == ["other.csv", "costs.csv"]
    assert dialog.table.currentIndex().row() == 1
    dialog.table.selectRow(0)
    assert "was taken back" in dialog.said.text()
    assert not dialog.take_back.isEnabled()


def test_the_import_dialog_offers_what_is_missing_of_a_file_taken_in_before(
    qtbot: QtBot, desk: Desk, file: Path
) -> None:
    desk.take_in(ImportRequest(file, "costs"))
    desk.execute(AlterCosts((2,), (("note", "mine"),)))
    dialog = ImportFile(desk, file.parent)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.take(file)
    qtbot.waitUntil(lambda: dialog.is_idle)
    assert "This file was taken in on" in dialog.said.toPlainText()
    assert dialog.again.isVisible()
    assert not dialog.confirm.isEnabled()
    dialog.again.click()
    qtbot.waitUntil(lambda: dialog.is_idle)
    assert "an earlier import brought them" in dialog.said.toPlainText()
    assert not dialog.confirm.isEnabled()
