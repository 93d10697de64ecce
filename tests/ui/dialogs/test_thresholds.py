"""From where on something is worth a look."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from costdesk.domain.thresholds import NAMES
from costdesk.services.commands import SetSettings
from costdesk.ui.desk import Desk
from costdesk.ui.dialogs import thresholds
from costdesk.ui.dialogs.thresholds import ThresholdsDialog


def opened(qtbot: QtBot, desk: Desk) -> ThresholdsDialog:
    dialog = ThresholdsDialog(desk)
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def write(dialog: ThresholdsDialog, name: str, text: str) -> None:
    line = dialog.line(name)[1].line
    line.selectAll()
    QTest.keyClick(line, Qt.Key.Key_Delete)
    QTest.keyClicks(line, text)


def test_the_usual_values_are_shown_pale(qtbot: QtBot, desk: Desk) -> None:
    dialog = opened(qtbot, desk)
    for name in NAMES:
        box, field = dialog.line(name)
        assert box.isChecked()
        assert field.text == ""
        assert field.line.placeholderText()
        assert field.line.accessibleName() == box.text()
    assert not dialog.confirm.isEnabled()


def test_one_is_changed_and_one_switched_off_in_one_step(qtbot: QtBot, desk: Desk) -> None:
    dialog = opened(qtbot, desk)
    write(dialog, "occupancy", "80 %")
    box, field = dialog.line("abandon_rate")
    box.click()
    assert not field.isEnabled()
    dialog.confirm.click()
    assert not dialog.isVisible()
    assert desk.definitions.thresholds == {"occupancy": 80, "abandon_rate": None}
    again = opened(qtbot, desk)
    assert again.line("occupancy")[1].text == "80"
    assert not again.line("abandon_rate")[0].isChecked()
    write(again, "occupancy", "")
    again.line("abandon_rate")[0].click()
    again.confirm.click()
    assert desk.definitions.thresholds == {}
    desk.undo()
    desk.undo()
    assert desk.definitions.thresholds == {}


def test_what_cannot_be_is_said_beside_the_field(qtbot: QtBot, desk: Desk) -> None:
    dialog = opened(qtbot, desk)
    write(dialog, "occupancy", "0")
    assert "too small" in dialog.line("occupancy")[1].note.text()
    assert not dialog.confirm.isEnabled()
    write(dialog, "occupancy", "many")
    assert "not a number" in dialog.line("occupancy")[1].note.text()
    assert not dialog.confirm.isEnabled()


def test_what_is_set_already_is_nothing_new(qtbot: QtBot, desk: Desk) -> None:
    desk.execute(SetSettings((("threshold.occupancy", "80"),)))
    assert not opened(qtbot, desk).confirm.isEnabled()


def test_the_dialog_is_as_wide_as_its_longest_text(
    qtbot: QtBot, desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    long = "A text as long as it may be in another language, %"
    monkeypatch.setitem(thresholds._TEXTS, "occupancy", f"{long} {long}")
    dialog = opened(qtbot, desk)
    box, _ = dialog.line("occupancy")
    qtbot.waitUntil(lambda: box.width() >= box.sizeHint().width())
