"""One window for each person and each set of settings: a second start hands its files to the first.

Qt's lock file says who is first, also after a crash or a restart of the computer; a folder takes
what is handed over (docs/decisions/0015-one-window.md). Where settings cannot be kept, each start
is a first one.
"""

from __future__ import annotations

import os
import sys
import time
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QFileSystemWatcher, QLockFile, QObject, QSysInfo, Signal

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_ENDING = ".open"
_PATIENCE = 5.0
"""Seconds that the first has to answer; after that a window of its own opens."""
_PAUSE = 0.02  # seconds


class Wish(NamedTuple):
    """What a second start hands over: files, and the desktop's leave to come to the front."""

    files: tuple[Path, ...]
    token: str


class Instance(QObject):
    """This start: the first, which is told of later ones, or a later one, which hands over."""

    asked = Signal(object)
    """A ``Wish`` of a later start."""

    def __init__(self, folder: Path) -> None:
        """Try to be the first of those whose settings are in this folder."""
        super().__init__()
        screen = "".join(filter(str.isalnum, _screen()))
        self._inbox = folder / f"handed-over{screen}"
        self._lock = QLockFile(str(folder / f"running{screen}.lock"))
        self._lock.setStaleLockTime(0)  # only its owner's end makes it stale, not its age
        with suppress(OSError):
            folder.mkdir(parents=True, exist_ok=True)
        self._is_first = self._lock.tryLock(0)
        self._watcher: QFileSystemWatcher | None = None

    def hand_over(self, files: Sequence[Path], patience: float = _PATIENCE) -> bool:
        """Have the first do it; False where there is none, or it does not answer."""
        process = self._first_process()
        if process is None:
            return False
        wish = self._inbox / f"{time.time_ns()}-{os.getpid()}{_ENDING}"
        try:
            _write(wish, Wish(tuple(files), os.environ.get("XDG_ACTIVATION_TOKEN", "")))
        except OSError:
            return False
        _let_come_forward(process)
        return _is_taken(wish, patience)

    def _first_process(self) -> int | None:
        """The process that is the first on this very computer, if it is not this one."""
        if self._is_first or self._lock.error() != QLockFile.LockError.LockFailedError:
            return None
        process, computer, _ = self._lock.getLockInfo()
        return process if computer == QSysInfo.machineHostName() else None

    def listen(self) -> None:
        """Tell of later starts from now on, also of those that wait already."""
        if not self._is_first:
            return
        with suppress(OSError):
            self._inbox.mkdir(exist_ok=True)
            self._forget_old()
            self._watcher = QFileSystemWatcher([str(self._inbox)], self)
            self._watcher.directoryChanged.connect(self._take)
            self._take()

    def _forget_old(self) -> None:
        """Nobody waits any more for what was handed to a window that crashed."""
        for path in self._wishes():
            if time.time() - path.stat().st_mtime > _PATIENCE:
                path.unlink(missing_ok=True)

    def _take(self) -> None:
        for path in self._wishes():
            try:
                wish = _read(path)
                path.unlink()  # which is the answer
            except OSError:  # the other one did not wait
                continue
            self.asked.emit(wish)

    def _wishes(self) -> Iterator[Path]:
        yield from sorted(self._inbox.glob(f"*{_ENDING}"))

    def end(self) -> None:
        """Let another start be the first."""
        self._watcher = None
        self._lock.unlock()


def _screen() -> str:
    """A person may sit at two screens of one computer: a window on the other is no help."""
    return os.environ.get("WAYLAND_DISPLAY") or os.environ.get("DISPLAY", "")


def _write(path: Path, wish: Wish) -> None:
    """Whole at once: the other one looks as soon as there is something."""
    path.parent.mkdir(exist_ok=True)
    words = [wish.token, *(str(file.absolute()) for file in wish.files)]
    unfinished = path.with_suffix(".part")
    unfinished.write_bytes(b"\0".join(os.fsencode(word) for word in words))
    unfinished.replace(path)


def _read(path: Path) -> Wish:
    token, *files = (os.fsdecode(word) for word in path.read_bytes().split(b"\0"))
    return Wish(tuple(Path(file) for file in files), token)


def _is_taken(path: Path, patience: float) -> bool:
    end = time.monotonic() + patience
    while path.exists():
        if time.monotonic() > end:
            try:
                path.unlink()
            except FileNotFoundError:  # in the last moment
                return True
            return False
        time.sleep(_PAUSE)
    return True


def _let_come_forward(process: int) -> None:
    """Windows lets a program come to the front only where the one in front allows it."""
    if sys.platform == "win32":
        import ctypes  # noqa: PLC0415 - nowhere else

        ctypes.windll.user32.AllowSetForegroundWindow(process)
