"""The dialog for quality: a few figures of the period, in one step."""

from decimal import Decimal

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLineEdit
from pytestqt.qtbot import QtBot

from costdesk.domain.quality import Quality
from costdesk.services.commands import AddCounts, AddQuality, PutQuality
from costdesk.ui.desk import Desk
from costdesk.ui.dialogs.quality import QualityDialog
from costdesk.ui.dialogs.quality_line import QualityLine
from costdesk.ui.dialogs.quality_sheet import Place
from costdesk.ui.widgets.plain_line import PlainLine
from tests.builders import count, day, quality, span

MARCH = span("2025-03-01", "2025-03-31")


@pytest.fixture
def march(desk: Desk) -> Desk:
    desk.look_at(day=day("2025-03-10"))
    return desk


def dialog_of(qtbot: QtBot, desk: Desk) -> QualityDialog:
    dialog = QualityDialog(desk)
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def line_of(dialog: QualityDialog, measure: str) -> QualityLine:
    return next(line for line in dialog.lines if line.measure == measure)


def write(line: QLineEdit | None, text: str) -> None:
    assert line is not None
    line.selectAll()
    QTest.keyClicks(line, text) if text else QTest.keyClick(line, Qt.Key.Key_Delete)


def choose(dialog: QualityDialog, measure: str) -> QualityLine:
    dialog.more.setCurrentIndex(dialog.more.findData(measure))
    dialog.more.activated.emit(dialog.more.currentIndex())
    return dialog.lines[-1]


def stored(desk: Desk) -> list[Quality]:
    return [row.quality for row in desk.workspace.qualities()]


def march_value(measure: str = "csat", value: str = "85", **texts: str) -> Quality:
    return Quality(MARCH, measure, Decimal(value), **texts)


def test_a_few_are_asked_for_at_first_and_none_is_needed(qtbot: QtBot, march: Desk) -> None:
    dialog = dialog_of(qtbot, march)
    assert [line.measure for line in dialog.lines] == ["csat", "fcr", "service_level"]
    assert not dialog.confirm.isEnabled()
    write(line_of(dialog, "csat").value.line, "85,5 %")
    write(line_of(dialog, "csat").guard.line, "80")
    dialog.confirm.click()
    assert not dialog.isVisible()
    assert stored(march) == [march_value(value="85.5")]
    assert march.definitions.guards["csat"].limit == 80
    march.undo()
    assert stored(march) == []
    assert march.definitions.guards == {}


def test_what_means_nothing_without_its_method_asks_for_it(qtbot: QtBot, march: Desk) -> None:
    dialog = dialog_of(qtbot, march)
    line = line_of(dialog, "fcr")
    write(line.value.line, "71")
    assert "method" in dialog.problem.text()
    assert not dialog.confirm.isEnabled()
    write(line.method, "survey")
    assert dialog.problem.text() == ""
    dialog.confirm.click()
    assert stored(march) == [march_value("fcr", "71", method="survey")]
    march.look_at(day=day("2025-04-10"))
    april = dialog_of(qtbot, march)
    again = line_of(april, "fcr")
    assert again.method
    assert again.method.text() == "survey"


def test_a_value_out_of_range_is_refused_with_the_range(qtbot: QtBot, march: Desk) -> None:
    dialog = dialog_of(qtbot, march)
    write(line_of(dialog, "csat").value.line, "850")
    assert "from 0 to 100" in dialog.problem.text()
    assert not dialog.confirm.isEnabled()
    write(line_of(dialog, "csat").value.line, "many")
    assert dialog.problem.text() == ""
    assert "not a number" in line_of(dialog, "csat").value.note.text()


def test_values_are_shown_changed_and_cleared(qtbot: QtBot, march: Desk) -> None:
    march.execute(
        PutQuality(
            (march_value(note="kept"), march_value("nps", "-4")), settings=(("guard.csat", "80"),)
        )
    )
    dialog = dialog_of(qtbot, march)
    assert [line.measure for line in dialog.lines] == ["csat", "nps"]
    assert line_of(dialog, "csat").value.line.text() == "85"
    assert line_of(dialog, "csat").guard.line.text() == "80"
    assert not dialog.confirm.isEnabled()
    write(line_of(dialog, "csat").value.line, "86")
    write(line_of(dialog, "csat").guard.line, "")
    write(line_of(dialog, "nps").value.line, "")
    dialog.confirm.click()
    assert stored(march) == [march_value(value="86", note="kept")]
    assert march.definitions.guards == {}


def test_more_figures_can_be_added_also_own_ones(qtbot: QtBot, march: Desk) -> None:
    dialog = dialog_of(qtbot, march)
    assert dialog.more.findData("csat") < 0
    write(choose(dialog, "lifetime_value").value.line, "312.50")
    line = choose(dialog, "")
    assert isinstance(line.name, PlainLine)
    assert isinstance(line.side, QComboBox)
    assert dialog.focusWidget() is line.name
    write(line.value.line, "3")
    assert not dialog.confirm.isEnabled()  # it has no name yet
    write(line.name, "Mood")
    line.side.setCurrentIndex(1)
    write(line.guard.line, "4")
    dialog.confirm.click()
    assert stored(march) == [march_value("lifetime_value", "312.5"), march_value("Mood", "3")]
    assert ("guard.Mood", "<=4") in march.workspace.settings()
    again = dialog_of(qtbot, march)
    side = line_of(again, "Mood").side
    assert isinstance(side, QComboBox)
    assert side.currentText() == "at most"
    assert not again.confirm.isEnabled()
    side.setCurrentIndex(0)
    again.confirm.click()
    assert ("guard.Mood", ">=4") in march.workspace.settings()


def test_a_name_that_is_there_already_is_refused(qtbot: QtBot, march: Desk) -> None:
    dialog = dialog_of(qtbot, march)
    line = choose(dialog, "")
    assert isinstance(line.name, PlainLine)
    write(line.name, "CSAT")
    write(line.value.line, "3")
    assert "here already" in dialog.problem.text()
    assert not dialog.confirm.isEnabled()


def test_values_of_parts_give_way(qtbot: QtBot, march: Desk) -> None:
    march.execute(
        AddQuality(
            (
                quality("csat", "80", "2025-03-01", "2025-03-15"),
                quality("csat", "90", "2025-03-17", "2025-03-31"),
            )
        )
    )
    dialog = dialog_of(qtbot, march)
    line = line_of(dialog, "csat")
    assert line.value.line.placeholderText() == "85%"
    assert "give way" in dialog.note.text()
    write(line.value.line, "86")
    dialog.confirm.click()
    assert stored(march) == [march_value(value="86")]


def test_a_longer_value_is_not_changed_here(qtbot: QtBot, march: Desk) -> None:
    march.execute(AddQuality((quality("csat", "80", "2025-01-01", "2025-03-31"),)))
    dialog = dialog_of(qtbot, march)
    line = line_of(dialog, "csat")
    assert not line.value.isEnabled()
    assert line.value.line.placeholderText() == "80%"
    assert "longer days" in dialog.note.text()


def test_every_field_has_a_name(qtbot: QtBot, march: Desk) -> None:
    dialog = dialog_of(qtbot, march)
    choose(dialog, "")
    for line in dialog.lines:
        for widget in line.widgets():
            assert widget.accessibleName(), line.measure


def test_the_tab_key_goes_line_by_line(qtbot: QtBot, march: Desk) -> None:
    dialog = dialog_of(qtbot, march)
    dialog.activateWindow()
    csat, fcr = line_of(dialog, "csat"), line_of(dialog, "fcr")
    qtbot.waitUntil(lambda: dialog.focusWidget() is csat.value.line)
    reached = []
    for _ in range(4):
        QTest.keyClick(dialog, Qt.Key.Key_Tab)
        reached.append(dialog.focusWidget())
    assert reached == [csat.guard.line, fcr.value.line, fcr.guard.line, fcr.method]


# Lines and channels

PHONE = Place(channel="phone")


@pytest.fixture
def two_channels(march: Desk) -> Desk:
    march.execute(
        AddCounts(
            (
                count("2025-03-01", "2025-03-31", "inbound/phone", handled=100),
                count("2025-03-01", "2025-03-31", "ACME/inbound/chat", handled=50),
            )
        )
    )
    return march


def go_to(dialog: QualityDialog, place: Place) -> None:
    dialog.place.setCurrentIndex(dialog.place.findText(place.name()))


def test_one_channel_has_no_places_to_choose(qtbot: QtBot, march: Desk) -> None:
    march.execute(AddCounts((count("2025-03-01", "2025-03-31", handled=100),)))
    assert not dialog_of(qtbot, march).place.isVisible()


def test_figures_of_a_channel_are_kept_beside_those_of_the_centre(
    qtbot: QtBot, two_channels: Desk
) -> None:
    dialog = dialog_of(qtbot, two_channels)
    offered = [dialog.place.itemText(place) for place in range(dialog.place.count())]
    assert offered == ["The whole centre", "Phone", "Chat", "ACME", "ACME, Chat"]
    write(line_of(dialog, "csat").value.line, "85")
    go_to(dialog, PHONE)
    write(line_of(dialog, "csat").value.line, "80")
    go_to(dialog, Place("ACME", "chat"))
    write(line_of(dialog, "csat").value.line, "70")
    go_to(dialog, Place())
    assert line_of(dialog, "csat").value.line.text() == "85"
    dialog.confirm.click()
    assert stored(two_channels) == [
        march_value(),
        march_value(value="80", channel="phone"),
        march_value(value="70", line="ACME", channel="chat"),
    ]
    again = dialog_of(qtbot, two_channels)
    go_to(again, PHONE)
    assert line_of(again, "csat").value.line.text() == "80"
    write(line_of(again, "csat").value.line, "")
    again.confirm.click()
    assert len(stored(two_channels)) == 2
    two_channels.undo()
    two_channels.undo()
    assert stored(two_channels) == []


def test_a_measure_has_one_guard_wherever_it_is_seen(qtbot: QtBot, two_channels: Desk) -> None:
    two_channels.execute(PutQuality(settings=(("guard.csat", "75"), ("guard.Mood", ">=3"))))
    dialog = dialog_of(qtbot, two_channels)
    write(line_of(dialog, "csat").guard.line, "80")
    side = line_of(dialog, "Mood").side
    assert isinstance(side, QComboBox)
    side.setCurrentIndex(1)
    go_to(dialog, PHONE)
    assert line_of(dialog, "csat").guard.line.text() == "80"
    write(line_of(dialog, "csat").guard.line, "82")
    go_to(dialog, Place("ACME"))
    write(line_of(dialog, "csat").guard.line, "75")  # as it was
    dialog.confirm.click()
    settings = dict(two_channels.workspace.settings())
    assert (settings["guard.csat"], settings["guard.Mood"]) == ("75", "<=3")


def test_what_is_wrong_elsewhere_is_said_with_its_place(qtbot: QtBot, two_channels: Desk) -> None:
    dialog = dialog_of(qtbot, two_channels)
    go_to(dialog, PHONE)
    write(line_of(dialog, "csat").value.line, "850")
    go_to(dialog, Place())
    assert dialog.problem.text().startswith("Phone: Customer satisfaction")
    go_to(dialog, PHONE)
    write(line_of(dialog, "csat").value.line, "many")
    go_to(dialog, Place())
    assert dialog.problem.text() == "Phone: not everything there is understood."
    assert not dialog.confirm.isEnabled()


def test_an_own_figure_of_the_centre_is_offered_for_a_channel(
    qtbot: QtBot, two_channels: Desk
) -> None:
    two_channels.execute(AddQuality((march_value("Mood", "3"),)))
    dialog = dialog_of(qtbot, two_channels)
    go_to(dialog, PHONE)
    assert dialog.more.findData("Mood") >= 0


def test_on_a_low_screen_it_scrolls(
    qtbot: QtBot, march: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("costdesk.ui.dialogs.forms.room_for", lambda _: QSize(800, 420))
    measures = ("csat", "nps", "iqs", "churn", "retention", "referral", "backlog", "answer_time")
    march.execute(AddQuality(tuple(march_value(name, "5") for name in measures)))
    dialog = dialog_of(qtbot, march)
    assert dialog.height() <= 420
    bar = dialog._area.verticalScrollBar()
    assert bar.maximum() > 0
    assert dialog.rect().contains(dialog.confirm.geometry())


def test_it_grows_with_what_is_added_where_there_is_room(
    qtbot: QtBot, march: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("costdesk.ui.dialogs.forms.room_for", lambda _: QSize(1200, 900))
    dialog = dialog_of(qtbot, march)
    for name in ("nps", "iqs", "churn", "retention"):
        choose(dialog, name)
    qtbot.waitUntil(lambda: dialog._stack.height() > 7 * dialog.more.height())
    qtbot.waitUntil(lambda: dialog._area.verticalScrollBar().maximum() == 0)
