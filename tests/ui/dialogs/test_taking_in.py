"""What was looked at is taken in and nothing else, and what came of it is in sight."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from costdesk.domain.findings import Code, refuse
from costdesk.services import importing
from costdesk.ui.desk import Desk
from costdesk.ui.dialogs.import_file import ImportFile
from costdesk.ui.dialogs.import_foreign import ImportForeign
from costdesk.ui.dialogs.taking_in import ImportForm

Make = Callable[[Desk, Path], ImportForm]
HEAD = "date,direction,channel,handled\n"
LOG = "Date,Direction,Status,Duration\n"
CHANGED = "The file has changed since it was read, so it was read again. Nothing was taken in yet."


def table(desk: Desk, path: Path) -> ImportForm:
    path.write_text(f"{HEAD}2025-03-01,inbound,phone,120\n", encoding="utf-8")
    dialog = ImportFile(desk, path.parent)
    dialog.take(path)
    return dialog


def log(desk: Desk, path: Path) -> ImportForm:
    path.write_text(f"{LOG}2025-03-01 09:00:00,inbound,answered,50\n", encoding="utf-8")
    return ImportForeign(desk, path)


@pytest.fixture
def opened(qtbot: QtBot, desk: Desk, tmp_path: Path) -> Callable[[Make], ImportForm]:
    def open_(make: Make) -> ImportForm:
        dialog = make(desk, tmp_path / "export.csv")
        qtbot.addWidget(dialog)
        dialog.show()
        qtbot.waitUntil(dialog.confirm.isEnabled)
        return dialog

    return open_


@pytest.mark.parametrize("make", [table, log])
def test_a_file_that_was_changed_is_shown_again_before_it_is_taken_in(
    qtbot: QtBot, opened: Callable[[Make], ImportForm], desk: Desk, tmp_path: Path, make: Make
) -> None:
    dialog = opened(make)
    path = tmp_path / "export.csv"
    path.write_text(f"{path.read_text()}{path.read_text().splitlines()[1]}\n".replace("01", "02"))
    dialog.confirm.click()
    assert dialog.isVisible()
    assert dialog.problem.text() == CHANGED
    assert desk.workspace.counts() == []
    qtbot.waitUntil(dialog.confirm.isEnabled)
    dialog.confirm.click()
    assert not dialog.isVisible()
    assert {stored.count.span.start for stored in desk.workspace.counts()} == {date(2025, 3, 2)}


@pytest.mark.parametrize("make", [table, log])
def test_a_file_that_is_gone_is_said_where_somebody_looks(
    qtbot: QtBot, opened: Callable[[Make], ImportForm], tmp_path: Path, make: Make
) -> None:
    dialog = opened(make)
    (tmp_path / "export.csv").unlink()
    dialog.confirm.click()
    assert isinstance(dialog, ImportFile | ImportForeign)
    qtbot.waitUntil(lambda: dialog.is_idle)
    assert dialog.said.toPlainText().startswith("This file is not there.")
    assert not dialog.confirm.isEnabled()


def test_why_it_was_refused_is_said_over_the_window_and_can_be_tried_again(
    opened: Callable[[Make], ImportForm], monkeypatch: pytest.MonkeyPatch
) -> None:
    dialog = opened(table)

    def full(*_: object) -> None:
        raise refuse(Code.DISK_FULL)

    with monkeypatch.context() as patch:
        patch.setattr(importing, "import_file", full)
        dialog.confirm.click()
    assert dialog.problem.text().startswith("The disk is full")
    dialog.confirm.click()
    assert not dialog.isVisible()


@pytest.mark.parametrize("make", [table, log])
def test_what_was_brought_is_looked_at(
    opened: Callable[[Make], ImportForm], desk: Desk, make: Make
) -> None:
    desk.look_at(day=date(2031, 1, 1))
    dialog = opened(make)
    dialog.confirm.click()
    assert desk.period.label == "2025-03"


def test_who_looks_at_an_earlier_period_goes_on_looking_at_it(
    qtbot: QtBot, sample_desk: Desk, tmp_path: Path
) -> None:
    seen = []
    for day in (date(2025, 3, 1), date(2025, 12, 1)):
        sample_desk.look_at(day=day)
        path = tmp_path / f"{day}.csv"
        path.write_text(f"{HEAD}{day.replace(year=2026, day=9)},inbound,phone,120\n")
        dialog = ImportFile(sample_desk, tmp_path)
        qtbot.addWidget(dialog)
        dialog.take(path)
        qtbot.waitUntil(dialog.confirm.isEnabled)
        dialog.confirm.click()
        seen.append(sample_desk.period.label)
        sample_desk.undo()
    assert seen == ["2025-03", "2026-12"]
