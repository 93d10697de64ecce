"""Fields take what people type in each language, say what they understood, and never guess."""

from collections.abc import Callable
from datetime import date
from decimal import Decimal
from typing import Any

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from costdesk.domain.definitions import LANGUAGES, Language
from costdesk.domain.findings import Code, Finding
from costdesk.ui.formats import Formats
from costdesk.ui.widgets.fields import (
    Field,
    count_field,
    day_field,
    money_field,
    number_field,
    percent_field,
)

NBSP = "\u00a0"
ECHO = {
    "12.5": ("€12.50", f"€{NBSP}12,50", f"12,50{NBSP}€"),
    "12,5": ("€12.50", f"€{NBSP}12,50", f"12,50{NBSP}€"),
    ".5": ("€0.50", f"€{NBSP}0,50", f"0,50{NBSP}€"),
    ",5": ("€0.50", f"€{NBSP}0,50", f"0,50{NBSP}€"),
    "€ 12,50": ("€12.50", f"€{NBSP}12,50", f"12,50{NBSP}€"),
    "12.50 EUR": ("€12.50", f"€{NBSP}12,50", f"12,50{NBSP}€"),
    "1 234,5": ("€1,234.50", f"€{NBSP}1.234,50", f"1{NBSP}234,50{NBSP}€"),
    "1\u202f234,5": ("€1,234.50", f"€{NBSP}1.234,50", f"1{NBSP}234,50{NBSP}€"),
    "1.234,56": ("€1,234.56", f"€{NBSP}1.234,56", f"1{NBSP}234,56{NBSP}€"),
    "1,234.56": ("€1,234.56", f"€{NBSP}1.234,56", f"1{NBSP}234,56{NBSP}€"),
    "(0,5)": ("−€0.50", f"−€{NBSP}0,50", f"−0,50{NBSP}€"),
    "12,50-": ("−€12.50", f"−€{NBSP}12,50", f"−12,50{NBSP}€"),
    # The same text, two meanings: the language decides and the echo shows which.
    "1.234": ("€1.234", f"€{NBSP}1.234,00", f"1{NBSP}234,00{NBSP}€"),
    "1,234": ("€1,234.00", f"€{NBSP}1,234", f"1,234{NBSP}€"),
}
ECHOES = [
    (language, text, echoes[place])
    for place, language in enumerate(LANGUAGES)
    for text, echoes in ECHO.items()
]
VALUES = {
    "12.5": "12.5",
    "12,5": "12.5",
    ".5": "0.5",
    ",5": "0.5",
    "€ 12,50": "12.5",
    "12.50 EUR": "12.5",
    "1 234,5": "1234.5",
    "1\u202f234,5": "1234.5",
    "1.234,56": "1234.56",
    "1,234.56": "1234.56",
    "(0,5)": "-0.5",
    "12,50-": "-12.5",
}
Shown = Callable[[Field[Any]], Field[Any]]
Make = Callable[[Formats], Field[Decimal]]


@pytest.fixture
def shown(qtbot: QtBot) -> Shown:
    """A field on screen with the cursor in it."""

    def show(field: Field[Any]) -> Field[Any]:
        qtbot.addWidget(field)
        field.show()
        field.line.setFocus()
        return field

    return show


def formats(language: Language = "nl") -> Formats:
    return Formats(language, "EUR", 2)


def press(line: QLineEdit, key: Qt.Key, text: str, *, keypad: bool) -> None:
    modifier = Qt.KeyboardModifier
    held = modifier.KeypadModifier if keypad else modifier.NoModifier
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        QApplication.sendEvent(line, QKeyEvent(kind, key, held, text))


def write(line: QLineEdit, text: str) -> None:
    """Key by key; QTest knows no key for a euro."""
    for sign in text:
        press(line, Qt.Key.Key_unknown, sign, keypad=False)


def problem_of(field: Field[Any]) -> Code | None:
    problem = field.problem()
    return problem.code if problem else None


@pytest.mark.parametrize(("language", "text", "echo"), ECHOES)
def test_a_typed_amount_is_understood_and_echoed(
    shown: Shown, language: Language, text: str, echo: str
) -> None:
    field = shown(money_field(formats(language)))
    write(field.line, text)
    assert field.note.isVisible()
    assert field.note.text() == echo
    assert field.problem() is None
    if text in VALUES:
        assert field.value() == Decimal(VALUES[text])


@pytest.mark.parametrize(("language", "text", "echo"), ECHOES)
def test_a_pasted_amount_is_understood_as_a_typed_one(
    shown: Shown, language: Language, text: str, echo: str
) -> None:
    field = shown(money_field(formats(language)))
    QApplication.clipboard().setText(text)
    field.line.paste()
    assert field.note.text() == echo


@pytest.mark.parametrize(("language", "value"), [("en", "1.234"), ("nl", "1234"), ("hu", "1234")])
def test_three_digits_after_one_point_mean_what_the_language_says(
    shown: Shown, language: Language, value: str
) -> None:
    field = shown(money_field(formats(language)))
    field.line.setText("1.234")
    assert field.value() == Decimal(value)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(("key", "text"), [(Qt.Key.Key_Period, "."), (Qt.Key.Key_Comma, ",")])
@pytest.mark.parametrize("make", [money_field, number_field, percent_field])
def test_the_decimal_key_of_the_keypad_writes_the_decimal_mark(
    shown: Shown, language: Language, key: Qt.Key, text: str, make: Make
) -> None:
    field = shown(make(formats(language)))
    write(field.line, "1")
    press(field.line, key, text, keypad=True)
    # Three digits: only the right mark keeps this from becoming 1234.
    write(field.line, "234")
    assert field.line.text() == f"1{formats(language).decimal_mark}234"
    assert field.value() == Decimal("1.234")


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(("key", "text"), [(Qt.Key.Key_Period, "."), (Qt.Key.Key_Comma, ",")])
def test_the_other_keys_write_what_is_on_them(
    shown: Shown, language: Language, key: Qt.Key, text: str
) -> None:
    field = shown(money_field(formats(language)))
    write(field.line, "12")
    press(field.line, key, text, keypad=False)
    write(field.line, "5")
    assert field.line.text() == f"12{text}5"
    assert field.value() == Decimal("12.5")


@pytest.mark.parametrize("text", ["12.5.5", "1,2,3", "twelve", "1e3", "12 34", "$ 5", "1/2", "--5"])
@pytest.mark.parametrize("language", LANGUAGES)
def test_a_text_that_is_no_amount_stays_with_the_reason(
    shown: Shown, language: Language, text: str
) -> None:
    field = shown(money_field(formats(language)))
    write(field.line, text)
    assert field.line.text() == text
    assert field.value() is None
    assert isinstance(field.problem(), Finding)
    assert text in field.note.text()
    assert field.note.property("role") == field.line.property("role") == "problem"
    assert field.line.accessibleDescription() == field.note.text()


def test_a_text_that_is_mended_is_no_problem_any_more(shown: Shown) -> None:
    field = shown(money_field(formats()))
    write(field.line, "12x")
    QTest.keyClick(field.line, Qt.Key.Key_Backspace)
    assert field.value() == 12
    assert field.note.text() == f"€{NBSP}12,00"
    assert field.note.property("role") == "quiet"
    assert not field.line.property("role")


def test_an_empty_field_is_a_problem_only_where_it_is_needed(shown: Shown) -> None:
    needed, not_needed = (shown(money_field(formats(), required=it)) for it in (True, False))
    assert problem_of(needed) is Code.REQUIRED
    assert problem_of(not_needed) is None
    assert needed.value() is None
    assert not needed.note.isVisible()  # nobody has done anything wrong yet


def test_a_value_that_is_shown_is_read_back(shown: Shown) -> None:
    for language in LANGUAGES:
        field = shown(money_field(formats(language)))
        field.set_value(Decimal("-1234.5"))
        assert field.value() == Decimal("-1234.5")
        field.set_value(None)
        assert field.text == ""


@pytest.mark.parametrize(
    ("language", "text", "value", "echo"),
    [
        ("en", "12,5%", "12.5", "12.5%"),
        ("nl", "12,5", "12.5", f"12,5{NBSP}%"),
        ("hu", "12.5 %", "12.5", "12,5%"),
    ],
)
def test_percentages(shown: Shown, language: Language, text: str, value: str, echo: str) -> None:
    field = shown(percent_field(formats(language)))
    field.line.setText(text)
    assert field.value() == Decimal(value)
    assert field.note.text() == echo


def test_a_percentage_is_no_amount_and_an_amount_no_percentage(shown: Shown) -> None:
    for make, text in ((money_field, "12 %"), (percent_field, "€ 12"), (number_field, "€ 12")):
        field = shown(make(formats()))
        field.line.setText(text)
        assert problem_of(field) is Code.NOT_A_NUMBER


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("text", ["1234", "1.234", "1,234", "1 234", "1'234"])
def test_counts_are_whole_so_any_mark_parts_thousands(
    shown: Shown, language: Language, text: str
) -> None:
    field = shown(count_field(formats(language)))
    field.line.setText(text)
    assert field.value() == 1234


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("12,5", Code.NOT_A_WHOLE_NUMBER),
        ("-3", Code.NEGATIVE),
        ("many", Code.NOT_A_NUMBER),
    ],
)
def test_what_is_no_count_is_refused(shown: Shown, text: str, code: Code) -> None:
    field = shown(count_field(formats()))
    field.line.setText(text)
    assert problem_of(field) is code
    assert field.line.text() == text


@pytest.mark.parametrize(
    ("language", "text", "day", "echo"),
    [
        ("en", "3/4/2025", date(2025, 4, 3), "3 April 2025"),
        ("nl", "3-4-2025", date(2025, 4, 3), "3 april 2025"),
        ("hu", "2025.04.03.", date(2025, 4, 3), "2025. április 3."),
        ("hu", "2025. 4. 3.", date(2025, 4, 3), "2025. április 3."),
        ("en", "2025-04-03", date(2025, 4, 3), "3 April 2025"),
        ("nl", "31-12-25", date(2025, 12, 31), "31 december 2025"),
    ],
)
def test_days_are_echoed_in_words(
    shown: Shown, language: Language, text: str, day: date, echo: str
) -> None:
    field = shown(day_field(formats(language)))
    field.line.setText(text)
    assert field.value() == day
    assert field.note.text() == echo


@pytest.mark.parametrize("text", ["31-2-2025", "yesterday", "2025", "1-1-1800"])
def test_what_is_no_day_is_refused(shown: Shown, text: str) -> None:
    field = shown(day_field(formats()))
    field.line.setText(text)
    assert field.value() is None
    assert field.line.text() == text
    assert text in field.note.text()


def test_the_field_tells_of_every_change_and_of_the_end(qtbot: QtBot, shown: Shown) -> None:
    field = shown(money_field(formats()))
    with qtbot.waitSignal(field.changed):
        write(field.line, "1")
    with qtbot.waitSignal(field.committed):
        QTest.keyClick(field.line, Qt.Key.Key_Return)


def test_a_problem_found_elsewhere_is_said_in_the_same_place(shown: Shown) -> None:
    field = shown(money_field(formats()))
    field.line.setText("12")
    field.complain(Finding(Code.TOO_SMALL, values={"text": "12", "limit": 20}))
    assert "20" in field.note.text()
    assert field.line.text() == "12"
    assert field.line.property("role") == "problem"


def test_a_screen_reader_hears_the_name(shown: Shown) -> None:
    field = shown(money_field(formats()))
    field.name("Amount")
    assert field.line.accessibleName() == "Amount"
