"""The calculator: what is typed, what is taken from a period, and what stands beside it."""

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
from costdesk.domain.figures import figures_of
from costdesk.domain.money import rounded
from costdesk.services.calculating import benchmarks_in, known_inputs
from costdesk.ui.desk import Desk
from costdesk.ui.formats import Formats
from costdesk.ui.pages.calculator import CalculatorPage
from costdesk.ui.pages.calculator.form import FormulaForm
from costdesk.ui.pages.calculator.inputs import input_name
from costdesk.ui.pages.calculator.results import localised, result_name
from costdesk.ui.pages.calculator.sheet import Sheet
from costdesk.ui.pages.calculator.words import about, said
from costdesk.ui.widgets.fields import Field

BY_RESULT = {formula.result_name: formula for formula in FORMULAS if formula.name != "erlang-a"}


def shown(qtbot: QtBot, desk: Desk) -> CalculatorPage:
    page = CalculatorPage(desk)
    qtbot.addWidget(page)
    page.show()
    return page


def fill(sheet: Sheet, *texts: str) -> None:
    for field, text in zip(sheet.form.fields.values(), texts, strict=True):
        field.line.setText(text)


def test_inbound_then_outbound_come_first() -> None:
    assert list(BY_RESULT)[:3] == ["cost_per_call", "cost_per_sale", "cost_per_lead"]


def test_every_formula_and_input_has_its_words() -> None:
    for formula in FORMULAS:
        assert said(about(formula).title)
        assert said(about(formula).says).endswith(".")
        names = [input_name(formula, each.name) for each in formula.parameters]
        marks = [name.partition("&")[2][:1].lower() for name in names]
        assert all(marks)
        assert len({*marks, "u", "o"}) >= len(marks) + 1, formula.result_name


def test_the_answer_follows_while_the_numbers_are_typed(qtbot: QtBot, desk: Desk) -> None:
    page = shown(qtbot, desk)
    sheet = page.sheet
    assert sheet.result.text() == "–"
    assert "as you type" in sheet.per.text()
    fill(sheet, "304000", "")
    assert sheet.result.text() == "–"
    fill(sheet, "304000", "52000")
    assert sheet.result.text() == "€5.85"
    assert sheet.per.text() == "per handled call"
    assert sheet.written.text() == "304,000 ÷ 52,000"
    fill(sheet, "304000", "50000")
    assert sheet.result.text() == "€6.08"


def test_nothing_to_divide_by_is_said(qtbot: QtBot, desk: Desk) -> None:
    page = shown(qtbot, desk)
    sheet = page.sheet
    fill(sheet, "304000", "0")
    assert sheet.result.text() == "–"
    assert sheet.per.text() == "No handled contacts entered."


def test_a_text_that_is_no_number_stays_with_the_reason_beside_it(qtbot: QtBot, desk: Desk) -> None:
    page = shown(qtbot, desk)
    sheet = page.sheet
    fill(sheet, "12x", "10")
    field = sheet.form.fields["cost"]
    assert field.line.text() == "12x"
    assert "“12x” is not a number" in field.note.text()
    assert sheet.result.text() == "–"


def test_what_cannot_be_is_said_at_its_field_until_it_is_mended(qtbot: QtBot, desk: Desk) -> None:
    page = shown(qtbot, desk)
    page.choose("per_month")
    fill(page.sheet, "1000", "1200", "48")
    note = page.sheet.form.fields["residual"].note
    assert "is above the amount" in note.text()
    page.sheet.form.fields["cost"].line.setText("2000")
    assert "above" not in note.text()
    assert page.sheet.result.text() == "€16.67"


@pytest.mark.parametrize(
    ("language", "typed", "result"),
    [
        ("en", "1,234.50", "€123.45"),
        ("nl", "1234,5", "€\u00a0123,45"),
        ("nl", "1.234,5", "€\u00a0123,45"),
        ("hu", "1234.5", "123,45\u00a0€"),
        ("hu", "€ 1 234,5", "123,45\u00a0€"),
    ],
)
def test_decimals_of_each_language(
    qtbot: QtBot,
    desk: Desk,
    speak: Callable[[Language], None],
    language: Language,
    typed: str,
    result: str,
) -> None:
    speak(language)
    desk.language = language
    page = shown(qtbot, desk)
    sheet = page.sheet
    fill(sheet, typed, "10")
    assert sheet.result.text() == result


def test_written_formulas_use_the_marks_of_the_language() -> None:
    written = "(20000 × 1.08 + 5000) ÷ (1000 × (1 − 0.30))"
    assert localised(written, Formats("nl", "EUR", 2)) == (
        "(20.000 × 1,08 + 5.000) ÷ (1.000 × (1 − 0,30))"
    )


def test_figures_of_the_period_give_the_figure_of_the_period(
    qtbot: QtBot, sample_desk: Desk
) -> None:
    sample_desk.look_at(day=date(2025, 9, 1))
    page = shown(qtbot, sample_desk)
    (result,) = sample_desk.results([sample_desk.period])
    figures = figures_of(result, sample_desk.definitions)
    for name in ("cost_per_call", "cost_per_contact", "cost_per_resolution", "cost_per_minute"):
        page.choose(name)
        assert page.sheet.take.text() == "&Use the figures of September 2025"
        page.sheet.take.click()
        expected = getattr(figures, name).value
        assert page.sheet.result.text() == sample_desk.formats.unit_cost(expected), name
    page.choose("occupancy")
    page.sheet.take.click()
    assert page.sheet.result.text() == sample_desk.formats.percent(figures.occupancy.value)
    page.choose("aht_seconds")
    page.sheet.take.click()
    assert figures.aht_seconds.value is not None
    assert f"({rounded(figures.aht_seconds.value)} s)" in page.sheet.result.text()


def test_the_button_names_the_period_that_is_looked_at(qtbot: QtBot, sample_desk: Desk) -> None:
    page = shown(qtbot, sample_desk)
    sample_desk.look_at(grain="year", day=date(2025, 5, 1))
    assert page.sheet.take.text().endswith("2025")
    page.choose("per_month")
    assert not page.sheet.take.isVisible()


def test_typed_numbers_stay_while_other_formulas_are_looked_at(
    qtbot: QtBot, sample_desk: Desk
) -> None:
    page = shown(qtbot, sample_desk)
    fill(page.sheet, "100", "8")
    page.choose("shrinkage")
    sample_desk.look_at(day=date(2025, 3, 1))
    page.choose("cost_per_call")
    assert page.sheet.result.text() == "€12.50"


def test_benchmarks_are_in_the_currency_and_say_what_they_are(
    qtbot: QtBot, sample_desk: Desk
) -> None:
    page = shown(qtbot, sample_desk)
    sheet = page.sheet
    card = sheet.benchmarks
    assert card is not None
    assert card.verdict.isHidden()
    fill(sheet, "0.01", "1")
    assert "below all" in card.verdict.text()
    fill(sheet, "999", "1")
    assert "above all" in card.verdict.text()
    fill(sheet, "4", "1")
    assert "among" in card.verdict.text()
    published = benchmarks_in("EUR", "cost_per_call")
    assert published
    assert {each.currency for each in published} == {"EUR"}


def test_no_benchmark_is_converted(qtbot: QtBot, desk: Desk) -> None:
    sheet = Sheet(BY_RESULT["cost_per_call"], _forint(desk))
    qtbot.addWidget(sheet)
    assert sheet.benchmarks is not None
    assert "no published figures in HUF" in sheet.benchmarks.caution.text()
    fill(sheet, "100000", "80")
    assert sheet.result.text() == "1,250\u00a0Ft"
    assert sheet.benchmarks.verdict.isHidden()


def _forint(desk: Desk) -> Desk:
    folder = desk.workspace.path.parent
    assert desk.create(folder / "forint.costdesk", "HUF", [], sample=False)
    return desk


def test_another_workspace_starts_with_empty_sheets(qtbot: QtBot, desk: Desk) -> None:
    page = shown(qtbot, desk)
    fill(page.sheet, "100", "8")
    _forint(desk)
    assert page.sheet.result.text() == "–"
    fill(page.sheet, "100", "8")
    assert page.sheet.result.text() == "13\u00a0Ft"


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
