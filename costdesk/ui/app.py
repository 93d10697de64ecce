"""The composition root: one application, one desk, one window."""

from __future__ import annotations

import os
import sys
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QFileOpenEvent, QIcon
from PySide6.QtWidgets import QApplication, QWidget

from costdesk.services.paths import resources
from costdesk.ui.arguments import QUIT_WHEN_READY, files_in
from costdesk.ui.bugs import watch_for_bugs
from costdesk.ui.cycles import look_seldom
from costdesk.ui.desk import Desk
from costdesk.ui.languages import Speaker
from costdesk.ui.main_window import MainWindow
from costdesk.ui.platform_faults import platform_faults_told
from costdesk.ui.preferences import Preferences
from costdesk.ui.theme import STYLE, apply_theme

if TYPE_CHECKING:
    from collections.abc import Sequence

    from costdesk.domain.definitions import Language
    from costdesk.ui.instance import Instance, Wish

NOT_STARTED = 1
_SOON = 50  # milliseconds
_STARTED = 1000


class Application(QApplication):
    """The program as the system sees it; it may hand over files to open."""

    file_wanted = Signal(Path)

    def __init__(self, words: Sequence[str]) -> None:
        """Take the program's name and what Qt should know."""
        super().__init__([*words, *STYLE])
        # Windows and X11 ask the window, not the file that the program was started from.
        self.setWindowIcon(QIcon(str(resources() / "icons" / "costdesk.svg")))

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
        self._waiting: list[Path] = []
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

    def open(self, *paths: Path) -> None:
        """Open workspaces or take files in, as if they had been dropped on the window.

        A dialog that is open was opened for the workspace that is open, so they wait for its end.
        """
        self._waiting += paths
        self.open_waiting()

    def open_waiting(self) -> None:
        """Open what has been waiting for a dialog to be closed."""
        if self.desk.breath.is_taken:
            QTimer.singleShot(_SOON, self.open_waiting)
        elif self._waiting and QApplication.activeModalWidget() is None:
            paths, self._waiting = self._waiting, []
            self.window.open_paths(paths)

    def left_open(self) -> list[Path]:
        """The workspace to go on with: the one that was open when the program ended."""
        path = self._preferences.left_open
        return [path] if path else []

    def do_wish(self, wish: Wish) -> None:
        """A second start wants this window instead of another one."""
        come_forward(QApplication.activeModalWidget() or self.window, wish.token)
        self.open(*wish.files)


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


def come_forward(window: QWidget, token: str) -> None:
    """Show a window before all others, with the desktop's leave where it gives one."""
    if token:  # Qt looks there when it asks for the keyboard
        os.environ["XDG_ACTIVATION_TOKEN"] = token
    window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
    window.show()
    window.raise_()
    window.activateWindow()


def program_of(application: Application) -> Program:
    """The program of this application; it opens what the system hands over."""
    program = Program(Preferences())
    application.file_wanted.connect(program.open)
    application.focusWindowChanged.connect(program.open_waiting)
    return program


def run(words: Sequence[str], instance: Instance | None = None) -> int:
    """Open the window on a workspace (or none) and stay until it is closed."""
    with platform_faults_told():
        application = Application([sys.argv[0]])
    application.setApplicationName("CostDesk")
    application.setOrganizationName("CostDesk")
    application.setDesktopFileName("costdesk")
    bugs = watch_for_bugs()
    with bugs.told():
        apply_theme(application)
        program = program_of(application)
        bugs.window = lambda: program.window
    if bugs.window() is None:
        return NOT_STARTED
    program.desk.breath.is_needed = False
    with bugs.told():
        _open_first(program, words)
    program.window.show()
    program.desk.breath.is_needed = True
    QTimer.singleShot(_STARTED, partial(look_seldom, application))
    if instance is not None:
        instance.asked.connect(program.do_wish)
        QTimer.singleShot(0, instance.listen)
    return application.exec()


def _open_first(program: Program, words: Sequence[str]) -> None:
    paths = files_in(words)
    if QUIT_WHEN_READY in words:
        # A measurement beside a window: whoever works in the file, nobody is asked.
        for path in paths:
            program.desk.open(path, "by_force")
        FirstPaint(program.window).done.connect(_tell_painted)
    else:
        program.open(*(paths or program.left_open()))


def _tell_painted() -> None:
    if sys.stdout is not None:  # on Windows there is none
        print("painted", flush=True)  # noqa: T201 - for whoever measures
    QApplication.quit()
