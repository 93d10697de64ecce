"""The composition root: one application, one desk, one window."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication, QWidget

from costdesk.ui.bugs import watch_for_bugs
from costdesk.ui.desk import Desk
from costdesk.ui.languages import Speaker
from costdesk.ui.main_window import MainWindow
from costdesk.ui.preferences import Preferences
from costdesk.ui.theme import STYLE, apply_theme

if TYPE_CHECKING:
    from collections.abc import Sequence

    from costdesk.domain.definitions import Language

QUIT_WHEN_READY = "--quit-when-ready"


class Application(QApplication):
    """The program as the system sees it; it may hand over files to open."""

    file_wanted = Signal(Path)

    def __init__(self, words: Sequence[str]) -> None:
        """Take the program's name and what Qt should know."""
        super().__init__([*words, *STYLE])

    def event(self, event: QEvent) -> bool:
        """Take a file that was double-clicked (macOS tells it this way)."""
        if isinstance(event, QFileOpenEvent) and event.file():
            self.file_wanted.emit(Path(event.file()))
            return True
        return super().event(event)


class Program:
    """Holds the window; makes another in its place when the language changes."""

    def __init__(self, preferences: Preferences) -> None:
        """Show nothing yet."""
        self._preferences = preferences
        self._speaker = Speaker()
        self._speaker.speak(preferences.language)
        self.desk = Desk(preferences.language)
        self.window = self._make_window()

    def _make_window(self) -> MainWindow:
        window = MainWindow(self.desk, self._preferences)
        window.dialogs.language_chosen = self.change_language
        return window

    def change_language(self, language: Language) -> None:
        """Speak another language at once: the window is made anew around the same desk."""
        if language == self.desk.language:
            return
        self._preferences.language = language
        old = self.window
        old.retire()
        self._speaker.speak(language)
        self.desk.language = language
        self.window = self._make_window()
        self.window.show()
        old.deleteLater()

    def open(self, path: Path) -> None:
        """Open a workspace or take a file in, as if it had been dropped on the window."""
        self.window.open_path(path)


class FirstPaint(QObject):
    """Tells when a window was painted for the first time, and all that is in it.

    It watches the window alone: its children are painted in the same pass, and a filter for the
    whole application would hand every event of every object to Python.
    """

    done = Signal()

    def __init__(self, window: QWidget) -> None:
        """Watch this window."""
        super().__init__(window)
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's
        """Tell once, after the painting is done."""
        if event.type() == QEvent.Type.Paint:
            watched.removeEventFilter(self)
            QTimer.singleShot(0, self.done.emit)
        return super().eventFilter(watched, event)


def run(words: Sequence[str]) -> int:
    """Open the window on a workspace (or none) and stay until it is closed."""
    application = Application([sys.argv[0]])
    application.setApplicationName("CostDesk")
    application.setOrganizationName("CostDesk")
    application.setDesktopFileName("costdesk")
    apply_theme(application)
    program = Program(Preferences())
    watch_for_bugs(lambda: program.window)
    application.file_wanted.connect(program.open)
    for word in words:
        if not word.startswith("-"):
            program.open(Path(word))
    if QUIT_WHEN_READY in words:
        FirstPaint(program.window).done.connect(application.quit)
    program.window.show()
    return application.exec()
