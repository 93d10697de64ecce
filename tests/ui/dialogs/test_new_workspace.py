"""Making a workspace."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from costdesk.ui.desk import Desk
from costdesk.ui.dialogs.new_workspace import NewWorkspace


@pytest.fixture
def dialog(qtbot: QtBot, tmp_path: Path) -> NewWorkspace:
    dialog = NewWorkspace(Desk("en"), tmp_path)
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def test_a_name_is_enough(dialog: NewWorkspace, tmp_path: Path) -> None:
    dialog.name.setText("North desk")
    dialog.currency.setCurrentText("GBP")
    dialog.confirm.click()
    desk = dialog._desk
    assert desk.workspace.path == tmp_path / "North desk.costdesk"
    assert desk.definitions.name == "North desk"
    assert desk.definitions.currency == "GBP"
    assert not dialog.isVisible()
    desk.close()


def test_the_four_currencies_of_our_owners_come_first(dialog: NewWorkspace) -> None:
    assert [dialog.currency.itemText(place) for place in range(4)] == ["EUR", "HUF", "GBP", "USD"]


def test_what_most_never_need_is_out_of_sight_but_works(dialog: NewWorkspace) -> None:
    assert not dialog.fiscal_start.isVisible()
    dialog.more.click()
    assert dialog.fiscal_start.isVisible()
    dialog.fiscal_start.setCurrentIndex(3)
    dialog.outbound.setCurrentIndex(1)
    dialog.confirm.click()
    assert dialog._desk.definitions.fiscal_start == 4
    assert dialog._desk.definitions.outbound == "leads"
    dialog._desk.close()


def test_a_name_that_no_file_can_have_is_written_otherwise(dialog: NewWorkspace) -> None:
    dialog.name.setText("North/South: 1")
    assert dialog.path.text().endswith("North-South- 1.costdesk")


def test_a_place_that_was_chosen_stays(dialog: NewWorkspace, tmp_path: Path) -> None:
    dialog.path.setText(str(tmp_path / "mine"))
    dialog.path.textEdited.emit(dialog.path.text())
    dialog.name.setText("Another name")
    assert dialog.wanted_path() == tmp_path / "mine.costdesk"


@pytest.mark.parametrize(
    ("path", "said"),
    [
        ("taken.costdesk", "a file of that name already"),
        ("no folder/x.costdesk", "folder is not there"),
        ("", "needed"),
    ],
)
def test_a_place_that_cannot_be_is_said_before_the_button_can_be_pressed(
    dialog: NewWorkspace, tmp_path: Path, path: str, said: str
) -> None:
    (tmp_path / "taken.costdesk").write_bytes(b"x")
    dialog.path.setText(str(tmp_path / path) if path else "")
    assert said in dialog.problem.text()
    assert not dialog.confirm.isEnabled()


def test_a_currency_that_does_not_exist_is_refused(dialog: NewWorkspace) -> None:
    dialog.currency.setEditText("XXQ")
    assert "no currency in use" in dialog.problem.text()
    dialog.currency.setEditText("chf")
    assert dialog.confirm.isEnabled()


def test_what_the_disk_refuses_is_said_and_the_dialog_stays(
    dialog: NewWorkspace, tmp_path: Path
) -> None:
    dialog.name.setText("late")
    (tmp_path / "late.costdesk").write_bytes(b"x")
    dialog.confirm.click()
    assert dialog.isVisible()
    assert "a file of that name already" in dialog.problem.text()
    assert not dialog._desk.is_open
