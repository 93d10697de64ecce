"""What the window remembers between starts: language, recent files, page, size."""

from __future__ import annotations

import sys
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QLocale, QSettings, QStandardPaths, Qt
from PySide6.QtWidgets import QHeaderView, QSplitter

from costdesk.domain.definitions import LANGUAGES, Language
from costdesk.domain.periods import GRAINS, parse_period
from costdesk.services.paths import portable_folder

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from PySide6.QtWidgets import QMainWindow, QWidget

    from costdesk.ui.desk import Desk
    from costdesk.ui.view import Comparison

_FILE = "CostDesk.conf"
_MOST_RECENT = 8
_VIEW = ("path", "grain", "day", "comparison")
_COMPARISONS: dict[str, Comparison] = {"previous": "previous", "year_before": "year_before"}


def settings_folder() -> Path:
    """The folder that ``services.paths`` names, asked of Qt: this is wanted at each start."""
    place = QStandardPaths.StandardLocation
    usual = place.GenericDataLocation if sys.platform == "darwin" else place.GenericConfigLocation
    return portable_folder() or Path(QStandardPaths.writableLocation(usual)) / "CostDesk"


class Preferences:
    """Settings of this person on this computer, not of a workspace."""

    def __init__(self, settings: QSettings | None = None) -> None:
        """Use the given store, else the file of this person."""
        self._settings = settings or QSettings(
            str(settings_folder() / _FILE), QSettings.Format.IniFormat
        )

    @property
    def folder(self) -> Path:
        """The folder of the store."""
        return Path(self._settings.fileName()).parent

    @property
    def are_kept(self) -> bool:
        """Whether anything can be remembered: the folder may not be ours to write to."""
        return self._settings.isWritable()

    def was_said(self, what: str) -> bool:
        """Whether this was said before; from now on it was."""
        stored = self._settings.value("said", [])
        said = stored if isinstance(stored, list) else [stored]
        if what in said:
            return True
        self._settings.setValue("said", [*said, what])
        return False

    @property
    def language(self) -> Language:
        """The window's language: the one chosen, else the system's where it is one of ours."""
        chosen = str(self._settings.value("language", ""))
        system = QLocale.languageToCode(QLocale.system().language())
        for wanted in (chosen, system):
            for language in LANGUAGES:
                if language == wanted:
                    return language
        return "en"

    @language.setter
    def language(self, language: Language) -> None:
        self._settings.setValue("language", language)

    @property
    def recent(self) -> list[Path]:
        """Workspaces opened before that are still there, the last one first."""
        stored = self._settings.value("recent", [])
        names = stored if isinstance(stored, list) else [stored] if stored else []
        return [path for name in names if (path := Path(str(name))).is_file()]

    def note_opened(self, path: Path) -> None:
        """Remember a workspace as the one opened last."""
        before = [str(each) for each in self.recent]
        known = list(dict.fromkeys([str(path.resolve()), *before]))[:_MOST_RECENT]
        if known != before:
            self._settings.setValue("recent", known)

    @property
    def left_open(self) -> Path | None:
        """The workspace that was open when the program ended, if it is still there."""
        name = str(self._settings.value("left_open", ""))
        return Path(name) if name and Path(name).is_file() else None

    @left_open.setter
    def left_open(self, path: Path | None) -> None:
        self._settings.setValue("left_open", str(path.resolve()) if path else "")

    @property
    def page(self) -> str:
        """The page that was looked at last."""
        return str(self._settings.value("page", "overview"))

    @page.setter
    def page(self, name: str) -> None:
        if name != self.page:
            self._settings.setValue("page", name)

    def save_geometry(self, window: QMainWindow) -> None:
        """Remember where the window stands and how large it is."""
        self._settings.setValue("geometry", window.saveGeometry())

    def restore_geometry(self, window: QMainWindow) -> bool:
        """Put the window where it stood; False the first time."""
        stored = self._settings.value("geometry")
        return isinstance(stored, QByteArray) and window.restoreGeometry(stored)

    # What was looked at

    def save_view(self, desk: Desk) -> None:
        """Remember the period, grain and comparison of the open workspace."""
        view = desk.view
        compared = view.other.label if view.other else view.comparison
        kept = [str(desk.workspace.path), view.grain, view.day.isoformat(), compared]
        self._settings.setValue("view", kept)

    def restore_view(self, desk: Desk) -> None:
        """Look at what was looked at when this workspace was closed, if it was the last one."""
        kept = self._settings.value("view")
        if (
            not isinstance(kept, list)
            or len(kept) != len(_VIEW)
            or kept[0] != str(desk.workspace.path)
        ):
            return
        _, grain, day, compared = map(str, kept)
        try:
            known = date.fromisoformat(day)
        except ValueError:
            return
        other = parse_period(compared, desk.definitions.fiscal_start)
        comparison = _COMPARISONS.get(compared) or other
        if grain in GRAINS:
            desk.look_at(grain=grain, day=known, comparison=comparison)

    def save_habits(self, page: str, habits: Mapping[str, str]) -> None:
        """Remember what was chosen on a page."""
        self._settings.setValue(f"habits/{page}", [f"{key}={it}" for key, it in habits.items()])

    def habits(self, page: str) -> dict[str, str]:
        """What was chosen on a page the last time."""
        stored = self._settings.value(f"habits/{page}", [])
        words = stored if isinstance(stored, list) else [stored]
        parts = (str(word).partition("=") for word in words)
        return {key: value for key, sign, value in parts if sign}

    # Columns

    def save_columns(self, window: QMainWindow) -> None:
        """Remember columns (order, width, sorting) and parts of the window that have a name."""
        for name, header in _headers(window):
            self._settings.setValue(f"columns/{name}", header.saveState())
        for splitter in _splitters(window):
            self._settings.setValue(f"parts/{splitter.objectName()}", splitter.saveState())

    def restore_columns(self, page: QWidget) -> None:
        """Give every table of a page that has a name the columns it had, and parts their width."""
        for name, header in _headers(page):
            kept = self._settings.value(f"columns/{name}")
            if isinstance(kept, QByteArray):
                header.restoreState(kept)
        for splitter in _splitters(page):
            kept = self._settings.value(f"parts/{splitter.objectName()}")
            if isinstance(kept, QByteArray):
                splitter.restoreState(kept)


def _splitters(window: QWidget) -> Iterator[QSplitter]:
    return (part for part in window.findChildren(QSplitter) if part.objectName())


def _headers(window: QWidget) -> Iterator[tuple[str, QHeaderView]]:
    """Of tables and trees that have a name; no kind of them is loaded only to be asked."""
    for header in window.findChildren(QHeaderView):
        view = header.parentWidget()
        name = view.objectName() if view else ""
        if name and header.orientation() == Qt.Orientation.Horizontal:
            yield name, header
