"""Qt ends the process where it finds no screen; here it says why before it does."""

from __future__ import annotations

import os
import sys
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLibraryInfo, QtMsgType, qInstallMessageHandler

from costdesk.ui.start_faults import NO_WINDOW, missing_library, tell

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtCore import QMessageLogContext


@contextmanager
def platform_faults_told() -> Iterator[None]:
    """While the application is made, what ends it is told in a sentence."""
    before = qInstallMessageHandler(_hear)
    try:
        yield
    finally:
        qInstallMessageHandler(before)


def _hear(kind: QtMsgType, _context: QMessageLogContext, message: str) -> None:
    sys.stderr.write(f"{message}\n")
    if kind == QtMsgType.QtFatalMsg:
        _tell_why(message)
        sys.stderr.flush()
        os._exit(NO_WINDOW)  # Qt would dump its memory


def _tell_why(message: str) -> None:
    """The plugin that talks to X lacks a library, or there is nobody to talk to."""
    plugins = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.PluginsPath))
    if library := missing_library(plugins / "platforms" / "libqxcb.so"):
        tell("no_library", library=library)
    elif sys.platform == "linux":
        tell("no_answer", display=os.environ.get("DISPLAY", ""))
    else:
        tell("broken", text=message)
