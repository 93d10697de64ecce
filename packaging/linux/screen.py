"""A screen of our own, what is on it, and a picture of it."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import time
from contextlib import contextmanager
from typing import TYPE_CHECKING

from linux.commands import CommandFailedError, run

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

_PATIENCE = 60.0  # seconds; only a program that hangs uses them up
_PAUSE = 0.1
_DRAWN = 2.0  # seconds that a window on a busy machine may take to draw all it shows
_GRAB = """
import sys
from PySide6.QtGui import QGuiApplication
application = QGuiApplication([])
application.primaryScreen().grabWindow(0).save(sys.argv[1])
"""


@contextmanager
def open_screen() -> Iterator[str]:
    """Its name for ``DISPLAY``."""
    reader, writer = os.pipe()
    server = subprocess.Popen(
        [
            shutil.which("Xvfb") or "Xvfb",
            "-displayfd",
            str(writer),
            "-screen",
            "0",
            "1280x800x24",
            "-ac",
        ],
        pass_fds=(writer,),
        stderr=subprocess.DEVNULL,
    )
    os.close(writer)
    try:
        with os.fdopen(reader) as lines:
            yield f":{lines.readline().strip()}"
    finally:
        server.terminate()
        server.wait()


def wait_for_window(display: str, title: str, picture: Path) -> None:
    """Wait until a window with this in its title is seen, and keep a picture of the screen."""
    end = time.monotonic() + _PATIENCE
    while not _is_seen(display, title):
        if time.monotonic() > end:
            raise CommandFailedError(f"no window called “{title}” within {_PATIENCE:.0f} s")
        time.sleep(_PAUSE)
    time.sleep(_DRAWN)
    on_screen = {"DISPLAY": display, "QT_QPA_PLATFORM": "xcb"}
    picture.parent.mkdir(parents=True, exist_ok=True)
    run(sys.executable, "-c", _GRAB, picture, environment=on_screen)


def _is_seen(display: str, title: str) -> bool:
    search = [shutil.which("xdotool") or "xdotool", "search", "--onlyvisible", "--name", title]
    found = subprocess.run(
        search, env=os.environ | {"DISPLAY": display}, capture_output=True, check=False
    )
    return found.returncode == 0
