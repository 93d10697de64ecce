"""The calculator: people, and decisions."""

from collections.abc import Callable
from datetime import date
from decimal import Decimal
from functools import partial
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from costdesk.domain.calculator import FORMULAS
from costdesk.domain.definitions import LANGUAGES, Language
from costdesk.services.calculating import known_inputs
from costdesk.ui.desk import Desk
from costdesk.ui.formats import Formats
from costdesk.ui.pages.calculator import CalculatorPage
from costdesk.ui.pages.calculator.form import FormulaForm
from costdesk.ui.pages.calculator.results import result_name
from costdesk.ui.pages.calculator.sheet import Sheet
from costdesk.ui.widgets.fields import Field
from tests.ui.pages.calculator_cases import BY_RESULT, fill, shown

# Staffing


def type_in(sheet: Sheet, **texts: str) -> None:
    for name, text in texts.items():
        sheet.form.fields[name].line.setText(text)


def people_needed(page: CalculatorPage) -> Sheet:
    """WE-36: 25 calls in 10 minutes, 180 s each, 30 % of the paid time lost."""
    page.choose("agents")
    numbers = {"calls": "25", "interval_minutes": "10", "aht_seconds": "180"}
    type_in(page.sheet, **numbers, shrinkage_percent="30")
    return page.sheet


def rows_of(sheet: Sheet) -> list[list[str]]:
    assert sheet.neighbours is not None
    view = sheet.neighbours.view
    shown = [it for it in range(view.model().columnCount()) if not view.isColumnHidden(it)]
    return [
        [str(view.model().index(row, column).data()) for column in shown]
        for row in range(view.model().rowCount())
    ]


def test_the_formulas_stand_in_groups_and_headings_cannot_be_chosen(
    qtbot: QtBot, desk: Desk
) -> None:
    page = shown(qtbot, desk)
    items = [page.formulas.item(row) for row in range(page.formulas.count())]
    headings = [item.text() for item in items if not item.flags()]
    assert headings == ["Cost", "Time and people", "Decisions"]
    assert [item.text() for item in items[:3]] == [
        "Cost",
        "Inbound: cost per call",
        "Outbound: cost per sale",
    ]
    assert len(items) - len(headings) == len(BY_RESULT)
    page.choose("cost_per_hour")
    QTest.keyClick(page.formulas, Qt.Key.Key_Down)
    assert page.sheet.formula.result_name == "aht_seconds"
    page.formulas.setCurrentRow(0)
    assert page.sheet.formula.result_name == "aht_seconds"


def test_people_needed_in_a_sentence(qtbot: QtBot, desk: Desk) -> None:
    page = shown(qtbot, desk)
    sheet = people_needed(page)
    assert sheet.result.text() == "11 people"
    assert sheet.per.text() == (
        "11 people at the phones; scheduled 16 with 30% shrinkage; 88.1% answered within 20 s; "
        "average wait 9 s; busy 68.2% of the time."
    )
    assert sheet.written.text().splitlines() == [
        "Work, in Erlang: 25 × 180 ÷ (10 × 60) = 7.50",
        "People at the phones: min N: SL(N) ≥ 0.80 = 11",
        "Have to wait: 11 × 0.063557 ÷ (11 − 7.50 × (1 − 0.063557)) = 17.6%",
        "Answered in time: 1 − 0.1758 × e^(−(11 − 7.50) × 20 ÷ 180) = 88.1%",
        "Average wait: 0.1758 × 180 ÷ (11 − 7.50) = 9 s",
        "Busy: 7.50 ÷ 11 = 68.2%",
        "Scheduled: ⌈11 ÷ (1 − 0.30)⌉ = 16",
    ]
    assert sheet.caution.isHidden()


def test_one_person_is_one_person(qtbot: QtBot, desk: Desk) -> None:
    page = shown(qtbot, desk)
    page.choose("agents")
    type_in(page.sheet, calls="1", aht_seconds="60")
    assert page.sheet.result.text() == "1 person"
    assert rows_of(page.sheet)[0][0] == "▸ 1"
    assert page.sheet.neighbours is not None
    assert page.sheet.neighbours.said.text().startswith("With one person more, ")


def test_two_fewer_to_two_more_beside_the_answer(qtbot: QtBot, desk: Desk) -> None:
    page = shown(qtbot, desk)
    sheet = people_needed(page)
    assert rows_of(sheet) == [
        ["9", "56.9%", "1:01 (61 s)", "83.3%"],
        ["10", "76.8%", "22 s", "75.0%"],
        ["▸ 11", "88.1%", "9 s", "68.2%"],
        ["12", "94.2%", "4 s", "62.5%"],
        ["13", "97.3%", "2 s", "57.7%"],
    ]
    assert sheet.neighbours is not None
    said = sheet.neighbours.said.text()
    assert said == (
        "With one person fewer, only 76.8% are answered in time. "
        "With one person more, 94.2% are answered in time."
    )
    view = sheet.neighbours.view
    assert view.accessibleName() == said
    assert view.focusPolicy() & Qt.FocusPolicy.TabFocus
    assert [index.row() for index in view.selectionModel().selectedRows()] == [2]
    type_in(sheet, calls="")
    assert sheet.neighbours.isHidden()


def test_fewer_people_than_work_is_said_at_the_field_and_in_the_table(
    qtbot: QtBot, desk: Desk
) -> None:
    page = shown(qtbot, desk)
    page.choose("service_level")
    type_in(page.sheet, calls="100", aht_seconds="180", agents="10")
    assert "Write at least 11." in page.sheet.form.fields["agents"].note.text()
    assert page.sheet.result.text() == "–"
    type_in(page.sheet, agents="11")
    assert page.sheet.result.text() == "39.0%"
    assert rows_of(page.sheet)[1] == ["10", "–", "–", "–"]
    assert page.sheet.neighbours is not None
    assert "the queue would only grow" in page.sheet.neighbours.said.text()
    assert page.sheet.caution.isVisible()
    assert page.sheet.caution.text().startswith("Above 85% ")


def test_callers_who_hang_up_are_a_number_more(qtbot: QtBot, desk: Desk) -> None:
    page = shown(qtbot, desk)
    page.choose("service_level")
    sheet = page.sheet
    type_in(sheet, calls="100", aht_seconds="180", agents="14")
    assert sheet.result.text() == "88.8%"
    assert not sheet.form.fields["patience_seconds"].isVisible()
    assert "hang up" not in sheet.per.text()
    sheet.form.more.click()
    assert sheet.form.fields["patience_seconds"].isVisible()
    assert sheet.result.text() == "88.8%"
    type_in(sheet, patience_seconds="300")
    assert sheet.result.text() == "91.7%"  # WE-41
    assert "1.4% hang up" in sheet.per.text()
    assert [len(row) for row in rows_of(sheet)] == [5] * 5
    sheet.form.more.click()
    assert sheet.result.text() == "88.8%"


def test_the_largest_occupancy_counts_only_while_it_is_seen(qtbot: QtBot, desk: Desk) -> None:
    page = shown(qtbot, desk)
    page.choose("agents")
    sheet = page.sheet
    type_in(sheet, calls="400", aht_seconds="300")
    assert sheet.result.text() == "74 people"
    sheet.form.more.click()
    type_in(sheet, max_occupancy_percent="85")
    assert sheet.result.text() == "79 people"
    assert sheet.caution.isHidden()


def test_staffing_takes_what_a_period_tells_and_keeps_the_rest(
    qtbot: QtBot, sample_desk: Desk
) -> None:
    sample_desk.look_at(day=date(2025, 9, 1))
    page = shown(qtbot, sample_desk)
    sheet = people_needed(page)
    sheet.take.click()
    (result,) = sample_desk.results([sample_desk.period])
    known = known_inputs("agents", result, sample_desk.definitions)
    fields = sheet.form.fields
    assert set(known) == {"aht_seconds", "shrinkage_percent"}
    assert fields["aht_seconds"].value() == known["aht_seconds"]
    assert fields["calls"].text == "25"
    assert "for you to say" in sheet.said.text()


# Decisions


def test_what_is_really_saved_beside_what_it_looks_like(qtbot: QtBot, desk: Desk) -> None:
    page = shown(qtbot, desk)
    page.choose("avoidable_saving")
    fill(page.sheet, "50000", "15000", "10000", "80", "85")
    assert page.sheet.result.text() == "€2,058.82"
    assert "it would look like €2,941.18" in page.sheet.per.text()
    assert "€5.09 instead of €5.00, a resolution €5.99 instead of €6.25" in page.sheet.per.text()
    assert len(page.sheet.written.text().splitlines()) == 8


@pytest.mark.parametrize(
    ("name", "texts", "result", "says"),
    [
        ("saving", "100000 3 0.80 10 0.07", "€3,000.00", "it looks like €21,900.00"),
        ("repeat_cost", "1000000 90 1.5 8", "€1,200,000.00", "for 150,000 contacts"),
        ("effective_seconds", "600 2", "5:00 (300 s)", "12.00 chats an hour"),
        ("concurrency", "5000 3600", "1.39", "chats at the same time"),
        ("break_even_contacts", "5000 0.8", "6,250", "contacts until"),
        ("payback_periods", "12000 1500", "8.00", "months until"),
        ("payback_periods", "12000 0", "–", "Nothing is saved"),
    ],
)
def test_every_decision_has_its_sentence(
    qtbot: QtBot, desk: Desk, name: str, texts: str, result: str, says: str
) -> None:
    page = shown(qtbot, desk)
    page.choose(name)
    required = [each.name for each in page.sheet.form.parameters if each.required]
    type_in(page.sheet, **dict(zip(required, texts.split(), strict=True)))
    assert page.sheet.result.text() == result
    assert says in page.sheet.per.text()


def test_every_result_of_several_has_a_name() -> None:
    for formula in FORMULAS:
        ones = {each.name: Decimal(1) for each in formula.parameters} | {"agents": Decimal(2)}
        given = {each.name: ones[each.name] for each in formula.parameters}
        names = [step.name for step in formula.steps(given)]
        assert formula.result_name in names
        if len(names) > 1:
            assert all(result_name(name) for name in names), formula.name


def test_filling_leaves_unknown_numbers_empty(qtbot: QtBot) -> None:
    form = FormulaForm(BY_RESULT["cost_per_call"], Formats("en", "EUR", 2))
    qtbot.addWidget(form)
    form.fill({"cost": Decimal("12.5"), "calls": Decimal(3)})
    assert form.answer() is not None
    form.fill({"cost": Decimal("12.5")})
    assert form.fields["calls"].text == ""
    assert form.answer() is None


def test_every_field_is_named_and_has_a_buddy(qtbot: QtBot, desk: Desk) -> None:
    page = shown(qtbot, desk)
    for formula in FORMULAS:
        page.choose(formula.result_name)
        for field in page.sheet.form.fields.values():
            assert field.line.accessibleName()


def are_seen_whole(fields: list[Field[Any]]) -> bool:
    notes = [field.note for field in fields]
    return all(note.height() >= note.heightForWidth(note.width()) for note in notes)


def test_the_reason_beside_a_number_that_is_refused_is_seen_whole(
    qtbot: QtBot, sample_desk: Desk, speak: Callable[[Language], None]
) -> None:
    for language in LANGUAGES:
        speak(language)
        sample_desk.language = language
        page = CalculatorPage(sample_desk)
        qtbot.addWidget(page)
        page.resize(900, 640)
        page.show()
        fields: list[Field[Any]] = [
            field for field in page.findChildren(Field) if field.isVisible()
        ]
        for field in fields:
            field.line.setText("1e5")
        qtbot.waitUntil(partial(are_seen_whole, fields))


def test_in_a_small_window_the_calculation_comes_first(qtbot: QtBot, sample_desk: Desk) -> None:
    page = shown(qtbot, sample_desk)
    page.resize(1100, 600)
    wide = page.formulas.width()
    page.resize(626, 500)
    assert page.formulas.width() < wide
    qtbot.waitUntil(lambda: page.sheet.horizontalScrollBar().maximum() == 0)
    row = page.formulas.currentRow()
    assert page.formulas.item(row).toolTip() == page.formulas.item(row).text()
