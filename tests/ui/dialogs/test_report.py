"""The report in the window: what is chosen is shown, and what is shown is saved."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt, QTimer
from PySide6.QtGui import QWheelEvent
from PySide6.QtPrintSupport import QPrintDialog
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from costdesk.domain.findings import Code, Place, refuse
from costdesk.ui.desk import Desk
from costdesk.ui.dialogs import report as module
from costdesk.ui.dialogs.report import ReportDialog, Source
from costdesk.ui.dialogs.report_sources import period_source, scenario_source
from costdesk.ui.main_window import MainWindow
from costdesk.ui.pages.whatif import WhatIfPage
from costdesk.ui.pages.whatif.export import report_dialog
from costdesk.ui.paper import printing
from tests.ui.paper.conftest import letters_of, page_count

Idle = Callable[[ReportDialog], None]


@pytest.fixture
def idle(qtbot: QtBot) -> Idle:
    return lambda dialog: qtbot.waitUntil(lambda: dialog.is_idle, timeout=20_000)


@pytest.fixture
def dialog(qtbot: QtBot, sample_desk: Desk, tmp_path: Path, idle: Idle) -> ReportDialog:
    sample_desk.look_at(day=date(2025, 12, 1))
    made = ReportDialog(period_source(sample_desk), tmp_path)
    qtbot.addWidget(made)
    made.show()
    idle(made)
    return made


_NONE = Qt.KeyboardModifier.NoModifier


def wheel(held: Qt.KeyboardModifier) -> QWheelEvent:
    middle = QPointF(50, 50)
    up, phase = QPoint(0, 120), Qt.ScrollPhase.NoScrollPhase
    return QWheelEvent(middle, middle, up, up, Qt.MouseButton.NoButton, held, phase, False)


def shown(dialog: ReportDialog) -> str:
    assert dialog.pages
    return "\n".join(dialog.pages.text_of(place) for place in range(len(dialog.pages.pages)))


def test_it_shows_the_period_that_is_looked_at(dialog: ReportDialog) -> None:
    assert dialog.windowTitle() == "Report: December 2025"
    assert "December 2025" in shown(dialog)
    assert "€55,472.45" in shown(dialog)
    assert dialog.pages
    assert dialog.counted.text() == f"{len(dialog.pages.pages)} pages"
    assert dialog.preview.accessibleDescription().startswith("Cost report")


def test_a_part_that_is_taken_out_is_in_neither_the_pages_nor_the_files(
    dialog: ReportDialog, tmp_path: Path
) -> None:
    assert "Costs by category" in shown(dialog)
    dialog.boxes["categories"].click()
    assert "Costs by category" not in shown(dialog)
    dialog.save(tmp_path / "out.html")
    page = (tmp_path / "out.html").read_text("utf-8")
    assert "Costs by category" not in page
    assert "€55,472.45" in page
    dialog.boxes["categories"].click()
    assert "Costs by category" in shown(dialog)


def test_a_title_alone_is_not_sent_on(dialog: ReportDialog) -> None:
    for box in dialog.boxes.values():
        box.click()
    assert dialog.problem.text() == "Nothing is left in the report. Choose a part of it."
    for button in (dialog.to_pdf, dialog.to_html, dialog.to_paper):
        assert not button.isEnabled()
    next(iter(dialog.boxes.values())).click()
    assert dialog.problem.isHidden()
    assert dialog.to_pdf.isEnabled()


def test_the_pdf_is_what_is_shown(dialog: ReportDialog, tmp_path: Path) -> None:
    dialog.save(tmp_path / "out.pdf")
    data = (tmp_path / "out.pdf").read_bytes()
    assert dialog.pages
    assert page_count(data) == len(dialog.pages.pages)
    assert "€" in letters_of(data)
    assert "out.pdf" in dialog.said.text()
    assert dialog.isVisible()


def test_another_language_makes_the_report_in_it_and_keeps_the_choice_of_parts(
    dialog: ReportDialog, idle: Idle
) -> None:
    dialog.boxes["card"].click()
    dialog.language.setCurrentIndex(dialog.language.findData("hu"))
    assert not dialog.to_pdf.isEnabled()
    idle(dialog)
    assert "Teljes költség" in shown(dialog)
    assert not dialog.boxes["card"].isChecked()
    assert dialog.boxes["card"].text() == "Mit jelentenek a számok"
    assert dialog.to_pdf.isEnabled()


def test_another_paper_has_other_pages(dialog: ReportDialog) -> None:
    assert dialog.pages
    before = dialog.pages.sheet
    dialog.paper.setCurrentIndex(dialog.paper.findData("letter"))
    assert dialog.pages.sheet != before


def test_what_was_chosen_is_offered_the_next_time(
    qtbot: QtBot, dialog: ReportDialog, sample_desk: Desk, tmp_path: Path, idle: Idle
) -> None:
    dialog.boxes["card"].click()
    dialog.boxes["findings"].click()
    dialog.paper.setCurrentIndex(dialog.paper.findData("letter"))
    again = ReportDialog(period_source(sample_desk), tmp_path, habits=dialog.habits())
    qtbot.addWidget(again)
    idle(again)
    assert not again.boxes["card"].isChecked()
    assert not again.boxes["findings"].isChecked()
    assert again.boxes["why"].isChecked()
    assert again.paper.currentData() == "letter"


def test_what_the_disk_refuses_is_said_and_can_be_tried_again(
    dialog: ReportDialog, tmp_path: Path
) -> None:
    dialog.save(tmp_path / "none" / "out.pdf")
    assert "not there" in dialog.problem.text()
    assert dialog.to_pdf.isEnabled()
    dialog.save(tmp_path / "out.pdf")
    assert dialog.problem.isHidden()


def test_a_file_that_is_open_elsewhere_is_named(
    dialog: ReportDialog, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "out.pdf"
    path.write_bytes(b"open in another program")

    def refused(path: Path, _data: bytes) -> None:
        raise refuse(Code.NO_PERMISSION, Place(file=str(path)))

    monkeypatch.setattr(module, "write_file", refused)
    dialog.save(path)
    assert dialog.problem.text().startswith("out.pdf cannot be replaced. If it is open in another")
    dialog.save(tmp_path / "other.pdf")
    assert "not allowed" in dialog.problem.text()


@pytest.mark.parametrize("kind", ["pdf", "html"])
def test_the_buttons_ask_for_a_place_and_add_the_ending(
    dialog: ReportDialog, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, kind: str
) -> None:
    offered: list[str] = []

    def choose(_over: object, _title: str, usual: str, _kinds: str) -> tuple[str, str]:
        offered.append(usual)
        return str(tmp_path / "chosen"), ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", choose)
    (dialog.to_pdf if kind == "pdf" else dialog.to_html).click()
    assert offered == [str(tmp_path / f"sample 2025-12.{kind}")]
    assert (tmp_path / f"chosen.{kind}").exists()
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: ("", ""))
    dialog.to_pdf.click()


def test_what_cannot_be_made_any_more_is_not_shown_as_if_it_were(
    dialog: ReportDialog, sample_desk: Desk
) -> None:
    path = sample_desk.workspace.path
    path.rename(path.with_name("moved.costdesk"))
    dialog.language.setCurrentIndex(dialog.language.findData("nl"))
    assert "not there" in dialog.problem.text()
    assert dialog.pages is None
    assert not dialog.to_pdf.isEnabled()
    path.with_name("moved.costdesk").rename(path)


def test_it_is_printed(dialog: ReportDialog, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QPrintDialog, "exec", lambda _dialog: 0)
    dialog.to_paper.click()
    assert not dialog.said.text()
    monkeypatch.setattr(QPrintDialog, "exec", lambda _dialog: 1)
    monkeypatch.setattr(printing, "print_on", lambda *_: True)
    dialog.to_paper.click()
    assert dialog.said.text() == "Sent to the printer."
    monkeypatch.setattr(printing, "print_on", lambda *_: False)
    dialog.to_paper.click()
    assert "did not take it" in dialog.problem.text()


def test_what_cannot_be_made_says_why(qtbot: QtBot, tmp_path: Path, idle: Idle) -> None:
    def fails(_progress: object) -> object:
        raise refuse(Code.NOTHING_TO_SHOW)

    made = ReportDialog(Source("Report", "r", "en", lambda _: fails), tmp_path)  # type: ignore[arg-type, return-value]
    qtbot.addWidget(made)
    idle(made)
    assert made.problem.text()
    assert not made.to_pdf.isEnabled()
    made.save(tmp_path / "out.pdf")
    assert not (tmp_path / "out.pdf").exists()

    def refuses(_language: object) -> object:
        raise refuse(Code.STILL_WORKING)

    made = ReportDialog(Source("Report", "r", "en", refuses), tmp_path)  # type: ignore[arg-type]
    qtbot.addWidget(made)
    assert made.problem.text()


def test_work_that_is_stopped_says_so(dialog: ReportDialog, idle: Idle) -> None:
    dialog.language.setCurrentIndex(dialog.language.findData("nl"))
    dialog.work.give_up()
    idle(dialog)
    assert "stopped" in dialog.problem.text() or dialog.report is not None
    dialog.reject()
    assert not dialog.isVisible()


def test_the_pages_are_as_wide_as_the_view_until_they_are_enlarged(dialog: ReportDialog) -> None:
    view = dialog.preview
    fitting = view.zoom
    assert abs(view.sheets.width() - view.viewport().width()) < 40
    dialog.resize(dialog.width() + 200, dialog.height())
    QApplication.processEvents()
    assert view.zoom > fitting
    fitting = view.zoom
    view.setFocus()
    view.enlarge()
    assert view.zoom == pytest.approx(fitting * 1.25)
    view.shrink()
    view.shrink()
    assert view.zoom < fitting
    view.fit()
    assert view.zoom == pytest.approx(fitting)
    for held, wanted in ((Qt.KeyboardModifier.ControlModifier, 1.25), (_NONE, 1.25)):
        QApplication.sendEvent(view.viewport(), wheel(held))
        assert view.zoom == pytest.approx(fitting * wanted)
    view.verticalScrollBar().setValue(view.verticalScrollBar().maximum())
    assert not dialog.grab().isNull()


def test_the_menu_opens_it_and_remembers_what_was_chosen(window: MainWindow, idle: Idle) -> None:
    seen: list[str] = []

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, ReportDialog)
        idle(dialog)
        dialog.boxes["card"].click()
        seen.append(dialog.windowTitle())
        dialog.reject()

    QTimer.singleShot(0, look)
    window.actions_by_name["report"].trigger()
    assert seen
    assert seen[0].startswith("Report: ")
    assert window.preferences.habits("report")["without"] == "card"
    assert window.actions_by_name["report"].shortcut().toString() == "Ctrl+P"


def test_a_scenario_has_a_report_too(
    window: MainWindow, idle: Idle, qtbot: QtBot, tmp_path: Path
) -> None:
    window.show_page("whatif")
    page = window.page("whatif")
    assert isinstance(page, WhatIfPage)
    page.show_sample()
    assert page.made
    dialog = report_dialog(page.made, page.desk, page)
    qtbot.addWidget(dialog)
    idle(dialog)
    text = shown(dialog)
    assert "Likely €2,058.82 a month less." in text
    assert "trust grade" in text
    dialog.save(tmp_path / "out.pdf")
    assert (tmp_path / "out.pdf").read_bytes().startswith(b"%PDF-")
    named = page.made._replace(scenario=page.made.scenario)
    source = scenario_source(named, window.desk)
    assert not set('<>:"/\\|?*') & set(source.file_name)


def test_the_more_menu_opens_the_report_of_a_scenario(window: MainWindow, idle: Idle) -> None:
    window.show_page("whatif")
    page = window.page("whatif")
    assert isinstance(page, WhatIfPage)
    page.show_sample()
    titles: list[str] = []

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, ReportDialog)
        idle(dialog)
        titles.append(dialog.windowTitle())
        dialog.reject()

    QTimer.singleShot(0, look)
    page.head.actions_by_name["report"].trigger()
    assert titles[0].startswith("Report: Example")


def test_a_workspace_without_anything_gives_a_page_that_says_so(
    qtbot: QtBot, desk: Desk, tmp_path: Path, idle: Idle
) -> None:
    made = ReportDialog(period_source(desk), tmp_path)
    qtbot.addWidget(made)
    idle(made)
    assert made.problem.isHidden()
    assert "Total cost" in shown(made)
    made.save(tmp_path / "out.pdf")
    assert (tmp_path / "out.pdf").exists()
