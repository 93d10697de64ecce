"""The summary for Excel or as CSV: the preview is what gets written."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from costdesk.services.commands import SetSetting
from costdesk.ui.desk import Desk
from costdesk.ui.dialogs.export_summary import ExportSummary
from costdesk.ui.dialogs.save_as import Replace

Idle = Callable[[], None]


@pytest.fixture
def dialog(qtbot: QtBot, sample_desk: Desk, tmp_path: Path) -> ExportSummary:
    dialog = ExportSummary(sample_desk, tmp_path)
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitUntil(lambda: dialog.is_idle)
    return dialog


@pytest.fixture
def idle(qtbot: QtBot, dialog: ExportSummary) -> Idle:
    """Wait until the preview is what was chosen."""
    return lambda: qtbot.waitUntil(lambda: dialog.is_idle)


def preview_of(data: bytes) -> list[str]:
    return data.decode("utf-8-sig").splitlines()


@pytest.mark.parametrize("language", ["nl_NL", "hu_HU", "en_GB"])
def test_the_preview_begins_what_is_written(
    dialog: ExportSummary, idle: Idle, tmp_path: Path, language: str
) -> None:
    dialog.for_excel.click()
    dialog.excel_language.setCurrentIndex(dialog.excel_language.findData(language))
    idle()
    shown = dialog.preview.toPlainText().splitlines()
    path = tmp_path / "out.csv"
    dialog.write(path)
    data = path.read_bytes()
    assert preview_of(data)[: len(shown)] == shown
    assert data.startswith(b"\xef\xbb\xbf")
    assert (";" in shown[0]) == (language != "en_GB")
    assert not dialog.isVisible()


def test_the_plain_preset_is_for_programs(
    dialog: ExportSummary, idle: Idle, tmp_path: Path
) -> None:
    dialog.for_exchange.click()
    idle()
    assert not dialog.excel_language.isEnabled()
    dialog.write(tmp_path / "out.csv")
    data = (tmp_path / "out.csv").read_bytes()
    assert not data.startswith(b"\xef\xbb\xbf")
    assert data.startswith(b"period,start,end")


def test_grain_and_range_choose_the_rows(dialog: ExportSummary, idle: Idle) -> None:
    dialog.for_excel.click()
    dialog.grain.setCurrentIndex(dialog.grain.findData("year"))
    idle()
    assert dialog.first.currentText() == "2024"
    dialog.first.setCurrentText("2025")
    idle()
    lines = dialog.preview.toPlainText().splitlines()
    assert lines[1].startswith("2025,2025-01-01,")
    assert not any(line.startswith("2024") for line in lines)


def test_a_range_that_ends_before_it_starts_is_said(dialog: ExportSummary, idle: Idle) -> None:
    dialog.last.setCurrentIndex(0)
    idle()
    dialog.first.setCurrentIndex(2)
    idle()
    assert "lies after the last day" in dialog.problem.text()
    assert not dialog.confirm.isEnabled()
    dialog.first.setCurrentIndex(0)
    idle()
    assert dialog.confirm.isEnabled()
    assert dialog.problem.isHidden()


def test_what_the_disk_refuses_is_said_and_can_be_tried_again(
    dialog: ExportSummary, tmp_path: Path
) -> None:
    dialog.write(tmp_path / "nowhere" / "out.csv")
    assert "folder is not there" in dialog.problem.text()
    assert dialog.confirm.isEnabled()
    assert dialog.isVisible()


def test_a_workbook_is_offered_first_and_previewed_in_columns(
    dialog: ExportSummary, tmp_path: Path
) -> None:
    assert dialog.as_workbook.isChecked()
    assert not dialog.excel_language.isEnabled()
    head, first, *_ = dialog.preview.toPlainText().splitlines()
    assert head.split()[:3] == ["Period", "First", "day"]
    assert "Cost (EUR)" in head
    assert "Line" not in head.split()  # empty in every row
    end = head.index("Cost (EUR)") + len("Cost (EUR)")
    assert first[:end].split()[-1].replace(",", "").replace(".", "").isdigit()
    assert dialog.described.text().startswith(
        "144 rows. In sheets of their own: quality, what contacts were about. Numbers are numbers"
    )
    dialog.write(tmp_path / "out.xlsx")
    assert (tmp_path / "out.xlsx").read_bytes().startswith(b"PK")
    assert not dialog.isVisible()


@pytest.mark.parametrize(("choice", "kind"), [("as_workbook", "xlsx"), ("for_exchange", "csv")])
def test_the_name_that_is_offered_has_the_ending_of_the_choice(
    qtbot: QtBot,
    dialog: ExportSummary,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    choice: str,
    kind: str,
) -> None:
    asked: list[str] = []

    def answer(*words: object) -> tuple[str, str]:
        asked.extend(map(str, words[2:]))
        return str(tmp_path / f"out.{kind}"), ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", answer)
    getattr(dialog, choice).animateClick()  # as its key does
    dialog.confirm.click()  # at once: it waits for what was chosen
    qtbot.waitUntil(lambda: bool(asked))
    assert asked[0].endswith(f".{kind}")
    assert f"*.{kind}" in asked[1]
    assert (tmp_path / f"out.{kind}").exists()


@pytest.mark.parametrize("button", ["leave", "replace"])
def test_files_that_come_along_replace_nothing_unasked(
    dialog: ExportSummary,
    idle: Idle,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    button: str,
) -> None:
    dialog.for_exchange.click()
    idle()
    old = tmp_path / "out quality.csv"
    old.write_text("of somebody")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "out.csv"), ""))
    asked: list[str] = []

    def answer() -> None:
        box = QApplication.activeModalWidget()
        assert isinstance(box, Replace)
        asked.append(box.text())
        getattr(box, button).click()

    QTimer.singleShot(0, answer)
    dialog.confirm.click()
    assert asked == ["These files are there already:\nout quality.csv"]
    assert (old.read_text() == "of somebody") == (button == "leave")
    assert (tmp_path / "out.csv").exists() == (button == "replace")


def test_what_cannot_be_chosen_is_not_written(
    dialog: ExportSummary, idle: Idle, tmp_path: Path
) -> None:
    dialog.last.setCurrentIndex(0)
    dialog.first.setCurrentIndex(2)
    idle()
    dialog.write(tmp_path / "out.xlsx")
    assert not (tmp_path / "out.xlsx").exists()
    assert dialog.isVisible()


def test_the_margin_is_a_file_beside_a_csv(
    dialog: ExportSummary, idle: Idle, tmp_path: Path
) -> None:
    dialog._desk.execute(SetSetting("revenue.2025-03", "90000"))
    dialog.for_excel.click()
    idle()
    assert (
        "In files beside it: quality, what contacts were about, revenue and margin."
        in dialog.described.text()
    )
    dialog.write(tmp_path / "out.csv")
    written = (tmp_path / "out revenue and margin.csv").read_text(encoding="utf-8-sig")
    assert any(
        line.startswith("2025-03,") and ",90000.00," in line for line in written.splitlines()
    )


def test_quality_and_goals_are_files_beside_a_csv(
    dialog: ExportSummary, idle: Idle, tmp_path: Path
) -> None:
    dialog._desk.execute(SetSetting("target.total_cost", "50000"))
    dialog.for_excel.click()
    idle()
    said = "In files beside it: quality, what contacts were about, targets and budgets."
    assert said in dialog.described.text()
    dialog.write(tmp_path / "out.csv")
    names = sorted(path.name for path in tmp_path.glob("out*.csv"))
    others = ["out quality.csv", "out targets and budgets.csv", "out what contacts were about.csv"]
    assert names == [*others, "out.csv"]
    assert b";" not in (tmp_path / "out quality.csv").read_bytes()
