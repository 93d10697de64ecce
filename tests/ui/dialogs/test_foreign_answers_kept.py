"""The dialog for a file of another program: answers, and those of last time."""

from PySide6.QtWidgets import QCheckBox, QComboBox
from pytestqt.qtbot import QtBot

from costdesk.domain.findings import Code
from costdesk.services.foreign import Remembered, title_of
from costdesk.ui.desk import Desk
from costdesk.ui.dialogs.foreign_answers import ForeignAnswers
from costdesk.ui.widgets.plain_line import PlainLine
from tests.ui.dialogs.foreign_cases import OUTSIDE, REQUEST, Open, question


def test_every_answer_reaches_the_request(qtbot: QtBot) -> None:
    answers = ForeignAnswers("en")
    qtbot.addWidget(answers)
    answers.headings = ("Day", "Calls")
    answers.ask(
        [
            question(Code.CELL_UNCLEAR, "--cell"),
            question(Code.DATE_ORDER_UNCLEAR, "--dates", "dmy", "mdy"),
            question(Code.NUMBER_STYLE_UNCLEAR, "--decimal", "point", "comma"),
            question(Code.PAID_UNCLEAR, "--paid", text="4"),
            question(Code.SOURCE_UNPROVED, "--profile", "zoom-phone", name="zoom-phone"),
            question(Code.NOT_A_DATE, "--skip-unreadable", text="x"),
            question(Code.WORDS_UNKNOWN, "--word", text="Zweeft", rows="1"),
            question(Code.WORDS_UNKNOWN, "--word", text="Hangt", rows="1"),
            question(Code.HANDLED_UNCLEAR, "--map handled=", text="Calls"),
            question(Code.COLUMNS_UNCLEAR, "--map amount=", "3", "Rest", choices="3, Rest"),
            question(Code.FEES_UNCLEAR, "--fees", text="Fee", found="1.00"),
            question(Code.DAYS_MISSING, "--nobody-knows-this"),
        ]
    )
    assert answers.answered(REQUEST) == REQUEST
    assert len(answers.fields) == 11
    columns = answers.fields["--map amount="].widget
    assert isinstance(columns, QComboBox)
    assert [columns.itemText(place) for place in range(2)] == ["Column 3", "Rest"]
    assert "Zoom Phone" in answers.fields["--profile"].widget.accessibleName()
    for combo in answers.findChildren(QComboBox):
        combo.setCurrentIndex(1)
    for box in answers.findChildren(QCheckBox):
        box.click()
    assert answers.answered(REQUEST) == REQUEST._replace(
        cell="outbound/email",
        dates="mdy",
        decimal="comma",
        paid="negative",
        profile="zoom-phone",
        skip_unreadable=True,
        words=(("lost", "Zweeft"), ("lost", "Hangt")),
        mapping=(("handled", "Calls"), ("amount", "Rest")),
        fees="within",
    )


def test_sources_have_a_name_in_every_language() -> None:
    assert title_of("fritzbox-call-list", "nl") == "FRITZ!Box gesprekkenlijst"
    assert title_of("camt.053+mt940", "hu") == (
        "Bankszámlakivonat (CAMT.053) + Bankszámlakivonat (MT940)"
    )


def test_answers_of_last_time_are_shown_and_can_be_forgotten(
    opened: Open, desk: Desk, qtbot: QtBot
) -> None:
    first = opened(OUTSIDE)
    line = first.answers.fields["--own"].widget
    assert isinstance(line, PlainLine)
    line.setText("0201234567; 101")
    line.editingFinished.emit()
    qtbot.waitUntil(lambda: first.is_idle)
    assert first.answers.forget.isHidden()
    first.confirm.click()
    dialog = opened(OUTSIDE.replace("2025-07", "2025-08"))
    again = dialog.answers.fields["--own"].widget
    assert isinstance(again, PlainLine)
    assert again.text() == "0201234567, 101"
    assert again.accessibleName() == "Your own numbers, as last time:"
    assert dialog.confirm.isEnabled()
    assert not dialog.answers.forget.isHidden()
    dialog.answers.forget.click()
    qtbot.waitUntil(lambda: dialog.is_idle)
    assert not dialog.confirm.isEnabled()
    assert desk.workspace.definitions().own_numbers == ()
    asked = dialog.answers.fields["--own"].widget
    assert isinstance(asked, PlainLine)
    assert asked.text() == ""
    assert "0611112222" in asked.accessibleName()


def test_every_answer_of_last_time_has_its_field(qtbot: QtBot) -> None:
    answers = ForeignAnswers("en")
    qtbot.addWidget(answers)
    answers.headings = ("Day", "Calls")
    answers.remember(
        [
            Remembered("--own", "020,6*"),
            Remembered("--cell", "Shop/outbound/chat"),
            Remembered("--dates", "mdy"),
            Remembered("--decimal", "comma"),
            Remembered("--paid", "Af"),
            Remembered("--profile", "zoom-phone"),
            Remembered("--word", "lost=Zweeft"),
            Remembered("--map", "handled=Calls"),
        ]
    )
    assert answers.answered(REQUEST) == REQUEST._replace(
        own=("020", "6*"),
        cell="Shop/outbound/chat",
        dates="mdy",
        decimal="comma",
        paid="Af",
        profile="zoom-phone",
        words=(("lost", "Zweeft"),),
        mapping=(("handled", "Calls"),),
    )
    names = {field.widget.accessibleName() for field in answers.fields.values()}
    assert any("Zoom Phone" in name for name in names)
    assert "What “Zweeft” means, as last time:" in names
    answers.clear()
    assert answers.answered(REQUEST) == REQUEST
