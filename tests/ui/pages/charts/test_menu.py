"""The menu of a chart: targets, copies, files, and the chart as a table."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from costdesk.domain.findings import Code
from costdesk.ui.desk import Desk
from costdesk.ui.dialogs.target import TargetDialog
from costdesk.ui.pages.charts import ChartsPage
from costdesk.ui.pages.charts.table_dialog import TableDialog
from tests.ui.pages.charts.chart_cases import DRAWN_WITHIN


def test_a_target_is_set_from_the_menu(page: ChartsPage, sample_desk: Desk, qtbot: QtBot) -> None:
    page.menu.set_target.trigger()
    dialog = page.findChild(TargetDialog)
    assert dialog is not None
    dialog.amount.line.setText("4.50")
    dialog.confirm.click()
    qtbot.waitUntil(lambda: "target" in page.description.text(), timeout=DRAWN_WITHIN)
    assert sample_desk.definitions.targets["cost_per_contact"][0].amount == 450


def test_the_picture_can_be_copied(page: ChartsPage, qtbot: QtBot) -> None:
    page.menu.copy_picture.trigger()
    qtbot.waitUntil(page.message.isVisible, timeout=DRAWN_WITHIN)
    copied = QGuiApplication.clipboard().image()
    assert copied.width() == 1500


def test_the_data_can_be_copied(page: ChartsPage) -> None:
    page.menu.copy_data.trigger()
    lines = QGuiApplication.clipboard().text().splitlines()
    assert lines[0] == "Period\tCost per contact\tTotal cost\tCost per resolution"
    assert len(lines) == 19


@pytest.mark.parametrize(
    ("kind", "head"),
    [
        ("png", b"\x89PNG"),
        ("svg", b"<?xml"),
        ("pdf", b"%PDF"),
        ("csv", b"\xef\xbb\xbfPeriod,"),
        ("xlsx", b"PK"),
    ],
)
def test_the_chart_can_be_saved(
    page: ChartsPage,
    qtbot: QtBot,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    kind: str,
    head: bytes,
) -> None:
    chosen = str(tmp_path / "chart"), ""
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: chosen)
    {**page.menu.save, **page.menu.save_data}[kind].trigger()
    qtbot.waitUntil(page.message.isVisible, timeout=DRAWN_WITHIN)
    path = tmp_path / f"chart.{kind}"
    assert path.read_bytes().startswith(head)
    assert str(path) in page.message.text()


def test_saving_nowhere_says_why(
    page: ChartsPage, sample_desk: Desk, qtbot: QtBot, tmp_path: Path
) -> None:
    with qtbot.waitSignal(sample_desk.refused, timeout=DRAWN_WITHIN) as told:
        page.saver.save(page._pictures[page.name], tmp_path / "nowhere" / "chart.png")
    assert told.args is not None
    assert [finding.code for finding in told.args[0]] == [Code.NO_FOLDER]
    assert not page.message.isVisible()


def test_every_chart_can_be_read_as_a_table(page: ChartsPage) -> None:
    page.menu.show_table.trigger()
    dialog = page.findChild(TableDialog)
    assert dialog is not None
    model = dialog.model
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    assert model.rowCount() == 18
    assert model.index(17, 0).data() == "Dec 2025"
    assert model.index(17, 1).data().startswith("€4.")
    dialog.copy.click()
    assert QGuiApplication.clipboard().text().startswith("Period\t")
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
