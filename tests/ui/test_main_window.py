"""The window: pages, messages, and what is remembered."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QTimer, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QComboBox,
    QLineEdit,
    QSplitter,
    QTableView,
    QToolButton,
    QTreeView,
    QWidget,
)
from pytestqt.qtbot import QtBot

from costdesk.domain.definitions import Language
from costdesk.domain.periods import GRAINS
from costdesk.services.chart_spots import Rows
from costdesk.services.commands import AddCosts, AddCounts, SetSetting
from costdesk.ui.actions import ACTIONS
from costdesk.ui.desk import Desk
from costdesk.ui.dialogs.lines_to_sort import LinesToSort
from costdesk.ui.dialogs.target import TargetDialog
from costdesk.ui.main_window import MainWindow
from costdesk.ui.pages.contacts import ContactsPage
from costdesk.ui.pages.costs import CostsPage
from costdesk.ui.preferences import Preferences
from tests.builders import cost, count

PAGES = ("overview", "contacts", "costs", "calculator", "charts", "whatif")


def test_every_action_is_in_a_menu_and_shortcuts_are_unique(window: MainWindow) -> None:
    listed = {
        action.objectName()
        for menu in window.menuBar().actions()
        for action in menu.menu().actions()  # type: ignore[attr-defined]
        if action.objectName()
    }
    assert listed == {spec.name for spec in ACTIONS}
    shortcuts = [spec.shortcut for spec in ACTIONS if spec.shortcut]
    assert len({*shortcuts}) == len(shortcuts)


@pytest.mark.parametrize("name", PAGES)
def test_each_page_is_reached_by_its_action(window: MainWindow, name: str) -> None:
    window.actions_by_name[name].trigger()
    assert window.shown_page is window.page(name)
    assert window.preferences.page == name


def test_a_page_can_ask_for_another(window: MainWindow) -> None:
    window.page("overview").page_wanted.emit("costs")
    assert window.shown_page is window.page("costs")


def test_a_page_can_ask_for_the_bank_lines_to_be_sorted(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []
    monkeypatch.setattr(LinesToSort, "exec", lambda dialog: asked.append(dialog.windowTitle()))
    window.page("overview").page_wanted.emit("lines")
    assert asked == ["Bank lines to sort"]
    assert window.shown_page is window.page("overview")


def test_a_change_is_told_and_can_be_undone_from_the_message(window: MainWindow) -> None:
    before = len(window.desk.workspace.costs())
    window.desk.execute(AddCosts((cost(),)))
    assert window.toast.label.text() == "1 cost added"
    assert window.actions_by_name["undo"].text() == "&Undo: 1 cost added"
    window.toast.undo.click()
    assert len(window.desk.workspace.costs()) == before
    assert window.toast.label.text() == "Taken back: 1 cost added"
    window.actions_by_name["redo"].trigger()
    assert len(window.desk.workspace.costs()) == before + 1
    assert window.toast.label.text() == "Done again: 1 cost added"


def test_a_refusal_is_a_sentence(window: MainWindow) -> None:
    window.desk.execute(SetSetting("currency", "HUF"))
    assert "The currency stays" in window.toast.label.text()
    assert not window.toast.undo.isVisible()


def test_many_refusals_are_counted(window: MainWindow) -> None:
    items = tuple(cost(name="") for _ in range(9))
    window.desk.execute(AddCosts(items))
    assert window.toast.label.text().endswith("… and 5 more")


def test_without_a_workspace_there_is_the_welcome(window: MainWindow) -> None:
    window.desk.close()
    assert window.shown_page is window.welcome
    assert not window.sidebar.isVisible()
    assert not window.actions_by_name["export"].isEnabled()
    assert window.actions_by_name["new"].isEnabled()


def test_the_welcome_offers_what_was_opened_before(window: MainWindow, sample_path: Path) -> None:
    window.desk.close()
    buttons = [each.text() for each in window.welcome.findChildren(QAbstractButton)]
    assert sample_path.stem in buttons


def test_page_period_and_size_are_remembered(
    qtbot: QtBot, window: MainWindow, sample_path: Path, preferences: Preferences
) -> None:
    window.show_page("costs")
    window.desk.look_at(grain="quarter", comparison="year_before")
    window.header.go_back()
    view = window.desk.view
    window.resize(780, 600)  # the screen of these tests is small
    window.close()
    desk = Desk("en")
    again = MainWindow(desk, preferences)
    qtbot.addWidget(again)
    again.show()
    desk.open(sample_path)
    assert again.size() == window.size()
    assert again.shown_page is again.page("costs")
    assert desk.view == view
    again.retire()
    desk.close()


def test_another_workspace_starts_at_its_own_last_period(
    window: MainWindow, tmp_path: Path
) -> None:
    window.desk.look_at(grain="year")
    window.preferences.save_view(window.desk)
    window.desk.create(tmp_path / "other.costdesk", "EUR", [], sample=False)
    assert window.desk.view.grain == "month"


@pytest.mark.parametrize(
    "stored",
    [["x"], "x", ["{path}", "month", "never", "previous"], ["{path}", "age", "2025-01-01", "x"]],
)
def test_odd_stored_settings_are_no_obstacle(window: MainWindow, stored: list[str] | str) -> None:
    path = str(window.desk.workspace.path)
    if isinstance(stored, list):
        stored = [each.format(path=path) for each in stored]
    view = window.desk.view
    window.preferences._settings.setValue("view", stored)
    window.preferences.restore_view(window.desk)
    assert window.desk.view == view


def drop(window: MainWindow, path: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    copy, none = Qt.DropAction.CopyAction, Qt.KeyboardModifier.NoModifier
    window.dropEvent(QDropEvent(QPointF(9, 9), copy, data, Qt.MouseButton.LeftButton, none))


def test_a_workspace_that_is_dropped_is_opened(
    window: MainWindow, tmp_path: Path, sample_bytes: bytes
) -> None:
    other = tmp_path / "dropped.costdesk"
    other.write_bytes(sample_bytes)
    drop(window, other)
    assert window.desk.workspace.path == other
    assert "dropped" in window.windowTitle()


def test_a_day_in_a_wrong_century_keeps_nobody_out(window: MainWindow) -> None:
    desk = window.desk
    desk.execute(AddCounts((count("1901-01-01", "1901-01-01", handled=3),)))
    path = desk.workspace.path
    desk.close()
    assert desk.open(path)
    assert desk.period.label == "2025-12"
    for grain in GRAINS:
        desk.look_at(grain=grain)
        for name in ("overview", "contacts", "costs", "charts", "whatif"):
            window.show_page(name)
            assert window.page(name).isVisible()


def test_a_file_that_is_no_workspace_is_refused_in_words(
    window: MainWindow, tmp_path: Path
) -> None:
    other = tmp_path / "odd.costdesk"
    other.write_text("not a workspace")
    path = window.desk.workspace.path
    drop(window, other)
    assert window.desk.workspace.path == path
    assert "is not a CostDesk workspace" in window.toast.label.text()


@pytest.mark.parametrize("name", PAGES)
def test_every_control_has_a_name(window: MainWindow, name: str) -> None:
    window.show_page(name)
    nameless = [
        f"{type(widget).__name__} {widget.objectName()} in {type(widget.parent()).__name__}"
        for widget in window.shown_page.findChildren(QWidget)
        if isinstance(widget, QAbstractButton | QComboBox | QLineEdit)
        and not widget.objectName().startswith("qt_")
        and not isinstance(widget.parent(), QComboBox)
        and widget.isVisibleTo(window)
        and not (widget.accessibleName() or getattr(widget, "text", str)().strip("… "))
    ]
    assert nameless == []


def test_another_file_is_not_answered_for_by_the_message_before(window: MainWindow) -> None:
    window.desk.execute(AddCosts((cost(),)))
    assert window.toast.isVisible()
    window.desk.close()
    assert not window.toast.isVisible()


def test_the_welcome_shows_names_with_an_ampersand(window: MainWindow, tmp_path: Path) -> None:
    assert window.desk.create(tmp_path / "Salt & Sons.costdesk", "EUR", [], sample=False)
    window.desk.close()
    shown = [each.text() for each in window.welcome.findChildren(QAbstractButton)]
    assert "Salt && Sons" in shown


@pytest.mark.parametrize("name", PAGES)
@pytest.mark.parametrize("language", ["en", "nl", "hu"])
def test_the_smallest_window_has_room_for_every_page(
    qtbot: QtBot,
    preferences: Preferences,
    sample_desk: Desk,
    speak: Callable[[Language], None],
    language: Language,
    name: str,
) -> None:
    speak(language)
    sample_desk.language = language
    window = MainWindow(sample_desk, preferences)
    qtbot.addWidget(window)
    window.resize(window.minimumSize())
    window.show()
    window.show_page(name)
    qtbot.waitExposed(window)
    page = window.page(name)
    qtbot.waitUntil(lambda: page.minimumSizeHint().width() <= page.width())
    assert window.header.minimumSizeHint().width() <= window.header.width()
    period = window.header.period
    assert period.width() >= period.sizeHint().width()
    window.retire()


def test_the_toolbar_keeps_its_words_and_follows_the_workspace(window: MainWindow) -> None:
    window.desk.execute(AddCosts((cost(),)))
    buttons = window.toolbar.findChildren(QToolButton)
    words = [each.text() for each in buttons if each.text()]
    assert words == ["Import", "Export summary", "Undo", "Redo"]
    assert "1 cost added" in window.actions_by_name["undo"].toolTip()
    window.desk.close()
    assert not window.toolbar.isVisible()


def test_the_width_of_the_form_beside_the_ledger_is_remembered(
    qtbot: QtBot, preferences: Preferences, sample_desk: Desk
) -> None:
    def splitter_of(window: MainWindow) -> QSplitter:
        qtbot.addWidget(window)
        window.resize(1180, 780)
        window.show()
        window.show_page("costs")
        return window.page("costs").findChildren(QSplitter)[0]

    first = MainWindow(sample_desk, preferences)
    before = splitter_of(first).sizes()
    splitter_of(first).setSizes([500, 600])
    chosen = splitter_of(first).sizes()
    first.retire()
    second = MainWindow(sample_desk, preferences)
    assert splitter_of(second).sizes() == chosen != before
    second.retire()


def test_the_counts_that_are_shown_are_remembered(
    preferences: Preferences, sample_desk: Desk
) -> None:
    def contacts_of(window: MainWindow) -> ContactsPage:
        window.show_page("contacts")
        page = window.page("contacts")
        assert isinstance(page, ContactsPage)
        return page

    first = MainWindow(sample_desk, preferences)
    page = contacts_of(first)
    page.shown.measures["handle_seconds"].setChecked(True)
    page.shown.measures["offered"].setChecked(True)
    page.shown.measures["offered"].setChecked(False)
    page.shown.times.setCurrentIndex(1)
    first.retire()
    second = MainWindow(sample_desk, preferences)
    page = contacts_of(second)
    assert page.model.sheet.shown_measures() == {"handled", "handle_seconds"}
    assert page.shown.times.currentData() == "total"
    second.retire()


def test_what_will_be_wanted_is_got_ready_in_its_own_time(qtbot: QtBot, window: MainWindow) -> None:
    shown, made = window.shown_page, len(window._by_name)
    assert made < len(PAGES)
    window._ahead.start(0)
    qtbot.waitUntil(lambda: len(window._by_name) == len(PAGES) and not window._ahead.isActive())
    assert window.shown_page is shown
    assert not window.desk.workspace.read_ahead()


def test_nothing_is_got_ready_for_a_workspace_that_was_closed(
    qtbot: QtBot, window: MainWindow
) -> None:
    window._ahead.start(0)
    window.desk.close()
    qtbot.waitUntil(lambda: not window._ahead.isActive())
    assert len(window._by_name) < len(PAGES)


AUGUST = date(2025, 8, 1)


@pytest.mark.parametrize(
    ("rows", "name"),
    [
        (Rows("period", AUGUST), "overview"),
        (Rows("costs", AUGUST, categories=("rent",)), "costs"),
        (Rows("contacts", AUGUST), "contacts"),
    ],
)
def test_rows_behind_a_mark_are_shown_on_their_page_and_in_their_period(
    window: MainWindow, rows: Rows, name: str
) -> None:
    window.show_page("charts")
    window.page("charts").rows_wanted.emit(rows)
    assert window.shown_page is window.page(name)
    assert window.desk.view.day == AUGUST


def test_the_target_is_set_from_the_menu(window: MainWindow) -> None:
    def cancel() -> None:
        dialog = window.findChild(TargetDialog)
        assert dialog is not None
        dialog.reject()

    QTimer.singleShot(0, cancel)
    window.actions_by_name["target"].trigger()
    assert window.desk.definitions.targets == {}


def test_it_is_not_said_that_all_is_saved_beside_what_is_half_typed(window: MainWindow) -> None:
    window.show_page("costs")
    page = window.page("costs")
    assert isinstance(page, CostsPage)
    assert window._saved_label.text() == "Everything is saved as you type"
    page.begin_new()
    page.editor.form.basics.name.setText("Kettle")
    page.editor.form.basics.name.textEdited.emit("Kettle")
    assert window._saved_label.text() == "Something that was typed is not saved yet"
    window.show_page("overview")
    assert window._saved_label.text() == "Something that was typed is not saved yet"
    page.editor.escape()
    assert window._saved_label.text() == "Everything is saved as you type"


@pytest.mark.parametrize("name", PAGES)
def test_only_a_page_without_columns_to_remember_is_passed_over(
    window: MainWindow, name: str
) -> None:
    page = window.page(name)
    kinds = (QTableView, QTreeView, QSplitter)
    named = [part for kind in kinds for part in page.findChildren(kind) if part.objectName()]
    assert page.has_parts or not named


def test_undo_has_its_name_soon_after_a_file_was_opened_with_the_program(
    desk: Desk, preferences: Preferences, sample_path: Path, qtbot: QtBot
) -> None:
    window = MainWindow(desk, preferences)
    qtbot.addWidget(window)
    desk.open(sample_path)
    undo = window.actions_by_name["undo"]
    assert not undo.isEnabled()
    window.show()
    qtbot.waitUntil(undo.isEnabled)
    assert ": " in undo.text()
