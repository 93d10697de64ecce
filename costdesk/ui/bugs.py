"""What happens on an error that nobody foresaw: written down, shown, and the program goes on.

A change that fails half way has been rolled back by then: commands run in one transaction.
"""

from __future__ import annotations

import sys
import threading
from contextlib import contextmanager
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QThread, Signal

from costdesk import __version__
from costdesk.domain.findings import Refused
from costdesk.services.paths import logs_folder

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path
    from types import TracebackType

    from costdesk.ui.main_window import MainWindow

LOG_NAME = "costdesk.log"
_LARGEST_LOG = 1_000_000  # bytes


class BugWatch(QObject):
    """Takes the place of ``sys.excepthook``, for all threads."""

    _reported = Signal(str)

    def __init__(self, window: Callable[[], MainWindow | None] = lambda: None) -> None:
        """Take the window to speak from; at start there is none yet."""
        super().__init__()
        self.window = window
        self._is_showing = False
        # From another thread it comes here when this one has time: windows belong to this one.
        self._reported.connect(self._report)

    def __call__(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        """Tell a known fault as a sentence, a bug by a report."""
        window = self.window()
        is_here = QThread.currentThread() is self.thread()
        if isinstance(error, Refused) and window is not None and is_here:
            window.say_refused(error.findings)
        elif not issubclass(kind, Exception):
            sys.__excepthook__(kind, error, trace)
        else:
            from traceback import format_exception  # noqa: PLC0415 - hopefully never

            self._reported.emit("".join(format_exception(kind, error, trace)))

    @contextmanager
    def told(self) -> Iterator[None]:
        """Tell what goes wrong inside, and go on behind it: nobody else would catch it yet."""
        try:
            yield
        except Exception as error:  # noqa: BLE001 - whatever it is
            self(type(error), error, error.__traceback__)

    def _report(self, trace: str) -> None:
        text = report_text(trace)
        path = write_down(text)
        if self._is_showing:
            return
        from costdesk.ui.dialogs.bug_report import BugReport  # noqa: PLC0415 - hopefully never

        self._is_showing = True
        try:
            BugReport(text, path, self.window()).exec()
        finally:
            self._is_showing = False


def watch_for_bugs() -> BugWatch:
    """From now on, no error ends the program; the watch is to be told of the window."""
    watch = BugWatch()
    sys.excepthook = watch
    threading.excepthook = lambda told: watch(
        told.exc_type, told.exc_value or told.exc_type(), told.exc_traceback
    )
    return watch


def report_text(trace: str) -> str:
    """What the makers need to know; nothing of the workspace's content is added."""
    import platform  # noqa: PLC0415 - hopefully never

    return (
        f"CostDesk {__version__}, Python {platform.python_version()}, {platform.platform()}\n"
        f"{datetime.now().astimezone():%Y-%m-%d %H:%M:%S %z}\n{trace}"
    )


def write_down(text: str) -> Path | None:
    """Add a report to the log; the path, or None where the disk does not allow it."""
    path = logs_folder() / LOG_NAME
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        if path.exists() and path.stat().st_size > _LARGEST_LOG:
            path.replace(path.with_suffix(".old.log"))
        with path.open("a", encoding="utf-8") as file:
            file.write(f"{text}\n")
    except OSError:
        return None
    return path
