"""What each column of a file is: suggested, changed, left out."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from costdesk.imports.fields import FIELDS, TableKind, known_names
from costdesk.services.looking import SeenColumn, possible_fields
from costdesk.ui.dialogs.import_columns import ColumnChoices
from costdesk.ui.field_names import field_name

SEEN = (
    SeenColumn("Datum", ("1-3-2025", "2-3-2025"), "date"),
    SeenColumn("Gesprekken", ("130", "90")),
    SeenColumn("Beantwoord", ("120", "80"), "handled"),
)


@pytest.fixture
def columns(qtbot: QtBot) -> ColumnChoices:
    columns = ColumnChoices()
    qtbot.addWidget(columns)
    columns.show_columns(SEEN, possible_fields("contacts"))
    columns.show()
    return columns


def test_what_is_suggested_is_chosen(columns: ColumnChoices) -> None:
    assert columns.mapping == (("date", "Datum"), ("handled", "Beantwoord"))
    assert columns.left_out == ("Gesprekken",)
    example = columns.item(1, 1)
    assert example is not None
    assert example.text() == "130 · 90"
    assert [combo.currentText() for combo in columns.choices] == [
        "Day", "– leave out –", "Answered or handled",
    ]  # fmt: skip


def test_another_choice_is_told_once_and_counts(qtbot: QtBot, columns: ColumnChoices) -> None:
    combo = columns.choices[1]
    combo.setFocus()
    with qtbot.waitSignal(columns.changed):
        QTest.keyClick(combo, Qt.Key.Key_A)
    assert combo.currentText() == "Answered or handled"
    assert columns.left_out == ()


def test_another_file_brings_its_own_columns(columns: ColumnChoices) -> None:
    columns.show_columns(SEEN[:1], possible_fields("costs"))
    assert columns.rowCount() == 1
    assert columns.mapping == ()  # a cost has no field "date"


def test_every_choice_says_which_column_it_is_about(columns: ColumnChoices) -> None:
    names = [combo.accessibleName() for combo in columns.choices]
    assert names == ["What “Datum” is", "What “Gesprekken” is", "What “Beantwoord” is"]


# The window asks about columns of the tables it takes in; these come from an export.
@pytest.mark.parametrize(
    "kind", [kind for kind in FIELDS if kind not in ("settings", "rules", "lines", "scenarios")]
)
def test_every_field_has_a_name(kind: TableKind) -> None:
    named = [field_name(field) for field in known_names(kind)]
    assert len({*named}) == len(named)
