"""The calculator: formulas with the numbers in them."""

from collections.abc import Callable
from datetime import date

import pytest
from pytestqt.qtbot import QtBot

from costdesk.domain.calculator import FORMULAS
from costdesk.domain.definitions import Language
from costdesk.domain.figures import figures_of
from costdesk.domain.money import rounded
from costdesk.services.calculating import benchmarks_in
from costdesk.ui.desk import Desk
from costdesk.ui.formats import Formats
from costdesk.ui.pages.calculator.inputs import input_name
from costdesk.ui.pages.calculator.results import localised
from costdesk.ui.pages.calculator.sheet import Sheet
from costdesk.ui.pages.calculator.words import about, said
from tests.ui.pages.calculator_cases import BY_RESULT, fill, shown


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
