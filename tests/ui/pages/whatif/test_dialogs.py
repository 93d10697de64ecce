"""What a scenario takes for granted, the comparison, and the files."""

from dataclasses import replace
from fractions import Fraction
from pathlib import Path

import openpyxl
import pytest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from costdesk.domain.scenarios.levers import Range
from costdesk.domain.scenarios.scenario import Scenario, Start
from costdesk.domain.scenarios.terms import Behaviour, Opening, Terms
from costdesk.services.lever_kinds import lever_kinds
from costdesk.services.scenario_files import comparison_csv
from costdesk.services.scenarios import compare, new_lever, saved_scenario, saving, what_if
from costdesk.ui.desk import Desk
from costdesk.ui.pages.whatif import WhatIfPage
from costdesk.ui.pages.whatif.assumptions import Assumptions
from costdesk.ui.pages.whatif.comparison import Comparison
from costdesk.ui.pages.whatif.export import write_csv, write_report


def cheaper(name: str, percent: int) -> Scenario:
    lever = new_lever(lever_kinds()["voip"])
    return Scenario(name, levers=(replace(lever, values={"telecom_percent": Range.of(-percent)}),))


def test_the_terms_come_back_as_they_were(qtbot: QtBot, sample_desk: Desk) -> None:
    terms = Terms(
        opening=Opening(opens=485, closes=1205, days_per_week=6),
        shrinkage=Fraction(1, 4),
        patience_seconds=Fraction(90),
        behaviours={"rent": Behaviour("step_fixed", can_end=True)},
        guards={"abandon_rate": Fraction(5, 100)},
    )
    scenario = Scenario("All", start=Start(fcr=Fraction(4, 5), csat=Fraction(9, 10)), terms=terms)
    dialog = Assumptions(scenario, ["salaries", "rent"], sample_desk.formats)
    qtbot.addWidget(dialog)
    assert dialog.scenario == scenario
    assert dialog.opens.currentText() == "08:05"


def test_terms_are_written(qtbot: QtBot, sample_desk: Desk) -> None:
    dialog = Assumptions(Scenario("x"), ["salaries", "rent"], sample_desk.formats)
    qtbot.addWidget(dialog)
    for name, text in {"level": "90", "seconds": "15", "csat": "88"}.items():
        dialog.numbers.fields[name].line.setText(text)
    dialog.details.numbers.fields["abandon_rate_limit"].line.setText("4")
    dialog.days.setCurrentIndex(5)
    dialog.costs.kinds["salaries"].setCurrentIndex(
        dialog.costs.kinds["salaries"].findData("variable")
    )
    dialog.costs.ends["rent"].setChecked(True)
    made = dialog.scenario
    assert made.terms.service_level == Fraction(9, 10)
    assert made.terms.target_seconds == 15
    assert made.terms.guards == {"abandon_rate": Fraction(4, 100)}
    assert made.terms.opening.days_per_week == 6
    assert made.terms.behaviours == {
        "salaries": Behaviour("variable"),
        "rent": Behaviour("fixed", can_end=True),
    }
    assert made.start.csat == Fraction(88, 100)


@pytest.mark.parametrize(
    ("name", "text"), [("level", ""), ("level", "100"), ("shrinkage", "-1"), ("patience", "x")]
)
def test_terms_that_cannot_be_are_not_used(
    qtbot: QtBot, sample_desk: Desk, name: str, text: str
) -> None:
    dialog = Assumptions(Scenario("x"), [], sample_desk.formats)
    qtbot.addWidget(dialog)
    assert dialog.confirm.isEnabled()
    numbers = dialog.numbers if name in dialog.numbers.fields else dialog.details.numbers
    numbers.fields[name].line.setText(text)
    assert not dialog.confirm.isEnabled()


def test_it_closes_after_it_opens(qtbot: QtBot, sample_desk: Desk) -> None:
    dialog = Assumptions(Scenario("x"), [], sample_desk.formats)
    qtbot.addWidget(dialog)
    dialog.closes.setCurrentIndex(0)
    assert "closes before" in dialog.problem.text()
    assert not dialog.confirm.isEnabled()


def test_up_to_four_stand_side_by_side(qtbot: QtBot, sample_desk: Desk) -> None:
    for number in range(1, 6):
        assert sample_desk.execute(saving(cheaper(f"S{number}", number * 5)))
    dialog = Comparison(sample_desk, "S5")
    qtbot.addWidget(dialog)
    assert len(dialog.chosen) == 4
    assert dialog.chosen[0] == "S5"
    rows = {row[0]: row[1:] for row in dialog.table.texts()}
    formats = sample_desk.formats
    expected = compare(
        sample_desk.workspace,
        [saved_scenario(sample_desk.workspace, name) for name in dialog.chosen],
    )
    totals = [each.evaluation.likely.total_cost for each in expected]
    base = expected[0].evaluation.base.total_cost
    assert rows["Total cost a month"] == [
        formats.short_money(round(total / 12)) for total in (base, *totals)
    ]
    likely = expected[0].evaluation.likely.rota
    assert likely is not None
    label, picture = dialog.days[0]
    assert label.text() == "S5"
    assert [hour.after for hour in picture.hours] == [slot.agents for slot in likely.slots]
    for box in dialog.boxes.values():
        box.setChecked(True)
    assert dialog.days_title.isHidden()
    assert dialog.problem.text() == "Up to four have room side by side."
    assert not dialog.export.isEnabled()
    for box in dialog.boxes.values():
        box.setChecked(False)
    assert dialog.table.isHidden()


def test_the_files_are_those_of_the_service(
    qtbot: QtBot, sample_desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    scenario = cheaper("S", 20)
    assert sample_desk.execute(saving(scenario))
    page = WhatIfPage(sample_desk)
    qtbot.addWidget(page)
    page.show()
    path = tmp_path / "what-if"

    def chosen(*_: object) -> tuple[str, str]:
        return str(path), "Plain CSV for other programs (*.csv)"

    monkeypatch.setattr(QFileDialog, "getSaveFileName", chosen)
    with qtbot.waitSignal(page.told) as told:
        page.head.actions_by_name["export"].trigger()
    assert told.args == [f"Saved as {path}.csv", False]
    made = what_if(sample_desk.workspace, scenario)
    assert path.with_suffix(".csv").read_bytes() == comparison_csv([made])
    dialog = Comparison(sample_desk, "S", page)
    path = tmp_path / "compared.csv"
    dialog.export.click()
    assert path.read_bytes() == comparison_csv([made])
    excel = tmp_path / "excel.csv"
    assert write_csv(excel, [made], "nl_NL") == ""
    assert excel.read_bytes() == comparison_csv([made], "excel", "nl_NL")
    assert write_csv(tmp_path / "none" / "x.csv", [made], "")


def test_a_file_is_replaced_only_under_its_whole_name(
    qtbot: QtBot, sample_desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert sample_desk.execute(saving(cheaper("S", 20)))
    dialog = Comparison(sample_desk, "S")
    qtbot.addWidget(dialog)
    old = tmp_path / "old.csv"
    old.write_text("of somebody")
    asked: list[str] = []

    def chosen(_over: object, _title: str, usual: str, kinds: str) -> tuple[str, str]:
        asked.extend((usual, kinds.split(";;", maxsplit=1)[0]))
        typed = str(tmp_path / "old") if len(asked) == 2 else ""
        return typed, "CSV for Excel (*.csv)"

    monkeypatch.setattr(QFileDialog, "getSaveFileName", chosen)
    dialog.export.click()
    assert asked[2:] == [str(old), "CSV for Excel (*.csv)"]
    assert old.read_text() == "of somebody"


def test_the_report_is_a_workbook(
    qtbot: QtBot, sample_desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert sample_desk.execute(saving(cheaper("S", 20)))
    dialog = Comparison(sample_desk, "S")
    qtbot.addWidget(dialog)
    for typed, kind, written in (
        ("report", "Report as an Excel workbook (*.xlsx)", "report.xlsx"),
        ("other.csv", "Report as an Excel workbook (*.xlsx)", "other.xlsx"),
        ("table.xlsx", "CSV for Excel (*.csv)", "table.csv"),
    ):
        answer = str(tmp_path / typed), kind
        monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, answer=answer: answer)
        dialog.export.click()
        assert dialog.said.text() == f"Saved as {tmp_path / written}"
    book = openpyxl.load_workbook(tmp_path / "report.xlsx")
    assert book.sheetnames[0] == "Side by side"
    assert write_report(tmp_path / "none" / "x.xlsx", dialog.made, sample_desk)
