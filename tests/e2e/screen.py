"""A private screen with the program on it, and the hands of a person: keyboard, mouse, clipboard.

Pixels are not read: what was done is looked for where it must have arrived, in the title of the
window and in the workspace. That the window shows something new is seen from its pixels changing.
"""

import os
import shlex
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager
from pathlib import Path

WIDTH, HEIGHT = 1280, 800
ACCENT = (0x00, 0x72, 0xB2)
"""The blue of every chart's first series, as red, green, blue."""
_VISIBLE = ("search", "--onlyvisible", "--name", "CostDesk")
WAIT = 30.0  # seconds; only a program that hangs uses them up
_PAUSE = 0.02
_BLINK = 0.1  # shorter than a cursor's
_AREA = 12  # pixels beside each other
_NEEDED = ("Xvfb", "openbox", "xdotool", "xmessage")

# Nothing owns the clipboard of a bare screen; this does, as the spreadsheet would, until it ends.
_OWNER = """
import sys
from PySide6.QtGui import QGuiApplication
application = QGuiApplication([])
QGuiApplication.clipboard().setText(sys.argv[1])
print("ready", flush=True)
application.exec()
"""

_NOTE = """
import sys
from PySide6.QtWidgets import QApplication, QLabel
application = QApplication([])
label = QLabel(sys.argv[1])
label.setWindowTitle(sys.argv[1])
label.show()
application.exec()
"""


def missing_tools() -> list[str]:
    """What this machine lacks for a screen."""
    return [name for name in _NEEDED if shutil.which(name) is None]


class Screen:
    """A virtual screen with a window manager, and one program on it."""

    def __init__(self, folder: Path, stack: ExitStack, locale: str) -> None:
        """Start it; everything the program keeps goes into ``folder``."""
        self._stack = stack
        self._frame = folder / "screen"
        self._log = folder / "program.log"
        self.home = folder / "home"
        self.documents = self.home / "Documents"
        for each in (self._frame, self.documents):
            each.mkdir(parents=True)
        self._environment = _environment(self.home, locale)
        self._environment["DISPLAY"] = self._start_server()
        self._start_manager(folder)

    def _start_server(self) -> str:
        size = f"{WIDTH}x{HEIGHT}x24"
        reader, writer = os.pipe()
        self._start(
            ["Xvfb", "-displayfd", str(writer), "-screen", "0", size, "-fbdir", str(self._frame)],
            pass_fds=(writer,),
        )
        os.close(writer)
        with os.fdopen(reader) as lines:
            return f":{lines.readline().strip()}"

    def _start_manager(self, folder: Path) -> None:
        """Start openbox, and go on when it says that it is at work.

        A window that is there before its manager never gets the keyboard. The manager's own
        complaint about a file of settings that is no XML, on the other hand, would get it.
        """
        settings, at_work = folder / "openbox.xml", folder / "managed"
        settings.write_text('<openbox_config xmlns="http://openbox.org/3.4/rc"/>\n')
        started = shlex.join(["touch", str(at_work)])
        self._start(["openbox", "--config-file", str(settings), "--startup", started])
        wait_for(at_work.exists, "the window manager")

    def _start(
        self, command: Sequence[str], pass_fds: Sequence[int] = (), log: Path | None = None
    ) -> subprocess.Popen[str]:
        with (log or Path(os.devnull)).open("a") as errors:
            process = subprocess.Popen(
                command,
                env=self._environment,
                pass_fds=pass_fds,
                stdout=subprocess.PIPE,
                stderr=errors,
                text=True,
            )
        self._stack.callback(_end, process)
        return process

    # The program

    def start_program(self, *words: str) -> subprocess.Popen[str]:
        """Start CostDesk as a person does, and wait for its window."""
        process = self._start([sys.executable, "-m", "costdesk", *words], log=self._log)
        wait_for(lambda: process.poll() is not None or self._do(*_VISIBLE), "a window")
        assert process.poll() is None, self._log.read_text()
        self.expect_window("CostDesk")
        return process

    def start_another(self, *words: str) -> int:
        """Start CostDesk once more; the status of a start that leaves the work to the first."""
        return self._start([sys.executable, "-m", "costdesk", *words], log=self._log).wait(WAIT)

    def start_without_qt(self, lack: str) -> None:
        """Start CostDesk where Qt finds that a library is missing, and says it in these words."""
        package = self.home / "PySide6"
        package.mkdir()
        (package / "__init__.py").write_text(f"raise ImportError({lack!r})\n")
        self._environment["PYTHONPATH"] = str(self.home)
        self._start([sys.executable, "-m", "costdesk"], log=self._log)

    @property
    def said(self) -> str:
        """What the program wrote on the terminal."""
        return self._log.read_text("utf-8")

    @contextmanager
    def note(self, title: str) -> Iterator[None]:
        """Another program has a window."""
        process = self._start([sys.executable, "-c", _NOTE, title])
        yield
        _end(process)

    def minimise(self) -> None:
        """Put the window with the keyboard away."""
        self._do("getactivewindow", "windowminimize")

    def expect_window(self, title: str) -> None:
        """Wait until the window with the keyboard has this in its title."""
        wait_for(lambda: self._has_window(title), f"a window called “{title}”")

    def _has_window(self, title: str) -> bool:
        return title in self._do("getactivewindow", "getwindowname")

    @contextmanager
    def another_window(self) -> Iterator[None]:
        """What is done inside opens or closes a window, and another one has the keyboard then."""
        before = self._do("getactivewindow")
        yield
        wait_for(lambda: self._do("getactivewindow") not in (before, ""), "another window")

    # Hands

    def press(self, *keys: str) -> None:
        """Press keys one after another, such as ``ctrl+3`` or ``Tab``."""
        self._do("key", "--delay", "15", *keys)

    def type(self, text: str) -> None:
        """Type a text, and look up: lists that pop up while typing are gone again then."""
        self._do("type", "--delay", "5", text)
        self._settle()

    def click(self, x: int, y: int) -> None:
        """Click on a place of the screen."""
        self._do("mousemove", str(x), str(y), "click", "1")

    def _do(self, *words: str) -> str:
        done = subprocess.run(
            [shutil.which("xdotool") or "xdotool", *words],
            env=self._environment,
            capture_output=True,
            text=True,
            check=False,
            timeout=WAIT,
        )
        return done.stdout.strip()

    @contextmanager
    def clipboard(self, text: str) -> Iterator[None]:
        """Another program has copied this."""
        owner = self._start([sys.executable, "-c", _OWNER, text])
        assert owner.stdout is not None
        assert owner.stdout.readline().strip() == "ready"
        yield
        _end(owner)

    # Eyes

    @property
    def pixels(self) -> bytes:
        """The whole screen as an X window dump."""
        return (self._frame / "Xvfb_screen0").read_bytes()

    def shows(self, colour: tuple[int, int, int]) -> bool:
        """Whether there is an area of a colour."""
        red, green, blue = colour
        # Qt fills the byte that X leaves unused.
        pixels = self.pixels
        return any(bytes((blue, green, red, unused)) * _AREA in pixels for unused in (0, 255))

    def _settle(self) -> None:
        seen = [b""]

        def is_still() -> bool:
            time.sleep(_BLINK)
            seen.append(self.pixels)
            return seen[-1] == seen.pop(0)

        wait_for(is_still, "the screen to come to rest")

    @contextmanager
    def something_new(self, what: str) -> Iterator[None]:
        """The screen changes by what is done inside."""
        before = self.pixels
        yield
        wait_for(lambda: self.pixels != before, what)


@contextmanager
def open_screen(folder: Path, locale: str) -> Iterator[Screen]:
    """A screen of a person who set up their computer for ``locale``."""
    with ExitStack() as stack:
        screen = Screen(folder, stack, locale)
        try:
            yield screen
        except AssertionError:
            (folder / "failed.xwd").write_bytes(screen.pixels)
            raise


def wait_for(condition: Callable[[], object], what: str) -> None:
    """Look again and again until it is so."""
    end = time.monotonic() + WAIT
    while not condition():
        assert time.monotonic() < end, f"waited in vain for {what}"
        time.sleep(_PAUSE)


def _environment(home: Path, locale: str) -> dict[str, str]:
    kept: Mapping[str, str] = {
        name: text
        for name, text in os.environ.items()
        if not name.startswith(("XDG_", "LC_", "QT_", "WAYLAND"))
    }
    return {
        **kept,
        "HOME": str(home),
        "LANG": f"{locale}.UTF-8",
        "QT_QPA_PLATFORM": "xcb",
        "XDG_CONFIG_HOME": str(home / "config"),
        "XDG_CACHE_HOME": str(home / "cache"),
        "XDG_DATA_HOME": str(home / "data"),
        "XDG_STATE_HOME": str(home / "state"),
    }


def _end(process: subprocess.Popen[str]) -> None:
    if process.poll() is None:
        process.terminate()
        try:
            process.wait(5)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()
    if process.stdout is not None:
        process.stdout.close()
