"""The help menu: keys, the page of releases, about, and the licences."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, QTimer, QUrl, Slot
from PySide6.QtGui import QDesktopServices, QKeySequence
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

import costdesk
from costdesk.services import licences, paths
from costdesk.ui.actions import ACTIONS
from costdesk.ui.desk import Desk
from costdesk.ui.dialogs.about import About
from costdesk.ui.dialogs.licences import Licences
from costdesk.ui.dialogs.shortcuts import Shortcuts
from costdesk.ui.main_window import MainWindow
from costdesk.ui.pages.charts.page import ChartsPage
from costdesk.ui.preferences import Preferences

DRAWN_WITHIN = 60_000  # milliseconds; the first time matplotlib has to be loaded


class Browser(QObject):
    """Takes the place of the system's browser."""

    def __init__(self) -> None:
        super().__init__()
        self.visited: list[str] = []

    @Slot(QUrl)
    def visit(self, url: QUrl) -> None:
        self.visited.append(url.toString())


@pytest.fixture
def browser() -> Iterator[Browser]:
    browser = Browser()
    # Its declared type is that of bytes, which it refuses.
    QDesktopServices.setUrlHandler("https", browser, "visit")  # type: ignore[arg-type]
    yield browser
    QDesktopServices.unsetUrlHandler("https")


def rows(dialog: Shortcuts) -> dict[str, dict[str, str]]:
    """Keys by what they do, by group."""
    found = {}
    for place in range(dialog.list.topLevelItemCount()):
        group = dialog.list.topLevelItem(place)
        assert group is not None
        items = filter(None, map(group.child, range(group.childCount())))
        found[group.text(0)] = {item.text(0): item.text(1) for item in items}
    return found


def test_every_key_of_the_menus_is_listed(qtbot: QtBot, window: MainWindow) -> None:
    dialog = Shortcuts(window.shown_page)
    qtbot.addWidget(dialog)
    listed = [keys for group in rows(dialog).values() for keys in group.values()]
    native = QKeySequence.SequenceFormat.NativeText
    for spec in ACTIONS:
        if spec.shortcut:
            assert QKeySequence(spec.shortcut).toString(native) in listed
    assert rows(dialog)["Edit"]["Undo"] == "Ctrl+Z"


@pytest.mark.parametrize(
    ("page", "expected"),
    [
        ("costs", {"New cost": "Ctrl+N", "Find": "Ctrl+F"}),
        ("contacts", {"Fill down": "Ctrl+D", "Paste": "Ctrl+V"}),
        ("charts", {"Copy picture": "Ctrl+C", "Save as PNG": "Ctrl+S"}),
        ("whatif", {"Save": "Ctrl+S", "New scenario": "Ctrl+N", "Add a lever": "Ctrl+L"}),
    ],
)
def test_the_keys_of_the_page_that_is_looked_at_are_listed(
    qtbot: QtBot, window: MainWindow, page: str, expected: dict[str, str]
) -> None:
    window.show_page(page)
    charts = window.page("charts")
    assert isinstance(charts, ChartsPage)
    # What is drawn beside the window must not go on into the next test.
    qtbot.waitUntil(lambda: page != "charts" or charts.is_drawn, timeout=DRAWN_WITHIN)
    dialog = Shortcuts(window.shown_page)
    qtbot.addWidget(dialog)
    assert expected.items() <= rows(dialog)["On this page"].items()


def test_f1_shows_the_keys(window: MainWindow) -> None:
    titles: list[str] = []

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, Shortcuts)
        titles.append(dialog.windowTitle())
        dialog.reject()

    assert window.actions_by_name["shortcuts"].shortcut() == QKeySequence("F1")
    QTimer.singleShot(0, look)
    window.actions_by_name["shortcuts"].trigger()
    assert titles == ["Keyboard shortcuts"]


def test_the_releases_are_visited_by_the_browser_and_only_when_asked(
    window: MainWindow, browser: Browser, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(costdesk, "RELEASES", "https://releases.invalid/")
    assert browser.visited == []
    window.actions_by_name["releases"].trigger()
    assert browser.visited == ["https://releases.invalid/"]


def test_the_releases_are_offered_where_there_is_such_a_page(
    qtbot: QtBot, desk: Desk, preferences: Preferences, monkeypatch: pytest.MonkeyPatch
) -> None:
    for page in ("", "https://releases.invalid/"):
        monkeypatch.setattr(costdesk, "RELEASES", page)
        window = MainWindow(desk, preferences)
        qtbot.addWidget(window)
        assert window.actions_by_name["releases"].isVisible() is bool(page)
        window.retire()


def test_about_shows_the_licences_word_for_word(qtbot: QtBot) -> None:
    about = About()
    qtbot.addWidget(about)
    seen: list[str] = []

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, Licences)
        seen.extend([dialog.names.item(0).text(), dialog.text.toPlainText()])
        dialog.reject()

    QTimer.singleShot(0, look)
    about.licences.click()
    assert seen[0] == "CostDesk"
    assert "Permission is hereby granted" in seen[1]


def test_licences_that_came_with_the_program_are_found(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "resources" / "licences" / "Qt"
    folder.mkdir(parents=True)
    (folder / "LGPL-3.0.txt").write_bytes(b"Free as in fre\xc3\xa9dom \xff")
    monkeypatch.setattr(paths, "_PACKAGE", tmp_path)
    texts = licences.licence_texts()
    assert list(texts) == ["Qt/LGPL-3.0"]
    dialog = Licences(texts)
    qtbot.addWidget(dialog)
    assert dialog.text.toPlainText() == "Free as in freédom \N{REPLACEMENT CHARACTER}"
    assert dialog.text.isReadOnly()


def test_without_any_texts_nothing_is_offered(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "resources").mkdir()
    monkeypatch.setattr(paths, "_PACKAGE", tmp_path)
    about = About()
    qtbot.addWidget(about)
    assert not about.licences.isVisibleTo(about)
