"""How long the window takes: to start beside a bare one, and at work on the large workspace."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from statistics import median
from time import perf_counter
from typing import TYPE_CHECKING

from benchmarks.blocks import blocks, longest_table
from benchmarks.large import YEARS
from benchmarks.measures import Measure, interleaved
from benchmarks.starts import start, start_by_turns

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from PySide6.QtWidgets import QApplication

    from costdesk.ui.main_window import MainWindow

_STARTS, _CHANGES, _EDITS = 9, 5, 7
_FROZEN_STARTS = 21
_FRAMES = 300
_REST = 0.1  # seconds
_START_BOUND = 2
_FROZEN_BOUND = 1.5
_BARE = Path(__file__).with_name("bare_window.py")
_SCREEN = ("-screen", "0", "1280x900x24")


def starts_of_window(sample: Path, folder: Path) -> Iterator[Measure]:
    """From exec to the Overview of the sample, painted, against a window with an empty table."""
    ours = ("-m", "costdesk", str(sample), "--quit-when-ready")
    # An installed program has its bytecode, whatever a build machine thinks of writing it.
    compiled = _environment(
        PYTHONPYCACHEPREFIX=str(folder / "bytecode"), PYTHONDONTWRITEBYTECODE=""
    )
    with _settings_in(folder), compiled:
        yield _start("window_start_offscreen", ours, "offscreen")
        if shutil.which("Xvfb"):
            with _screen():
                yield _start("window_start_on_screen", ours, "xcb")


def _start(name: str, ours: Sequence[str], platform: str) -> Measure:
    with _environment(QT_QPA_PLATFORM=platform):
        seconds, reference = interleaved(_process(ours), _process([str(_BARE)]), _STARTS)
    return Measure(name, seconds, reference, _START_BOUND)


def starts_of_frozen(sample: Path, folder: Path) -> Iterator[Measure]:
    """The same of the program that ``make package`` froze, against a bare window frozen alike.

    By the clock and in processor time; then a second start against a first one in an empty home.
    """
    frozen = Path("build", "package", "frozen")
    ours, bare = frozen / "costdesk" / "costdesk", frozen / "bare" / "bare"
    if not (ours.exists() and bare.exists()):
        return
    started = [str(ours), str(sample), "--quit-when-ready"]
    with _environment(QT_QPA_PLATFORM="offscreen"):
        with _settings_in(folder):
            one, other = start_by_turns(
                lambda: start(started), lambda: start([str(bare)]), _FROZEN_STARTS
            )
        yield Measure("frozen_start_offscreen", one.wall, other.wall, _FROZEN_BOUND)
        yield Measure("frozen_start_processor", one.processor, other.processor, _FROZEN_BOUND)
        second, first = _second_and_first(started, folder)
        yield Measure("frozen_second_start", second, first, 1)


def _second_and_first(started: Sequence[str], folder: Path) -> tuple[float, float]:
    """Medians in processor time of a start in a home that the program knows, and before that."""
    pairs = []
    for _ in range(_FROZEN_STARTS):
        with tempfile.TemporaryDirectory(dir=folder) as home, _settings_in(Path(home)):
            pairs.append((start(started).processor, start(started).processor))
    return median(second for _, second in pairs), median(first for first, _ in pairs)


def _program(command: Sequence[str]) -> Callable[[], object]:
    return lambda: subprocess.run(command, check=True, stdout=subprocess.DEVNULL)


def _process(arguments: Sequence[str]) -> Callable[[], object]:
    return _program([sys.executable, *arguments])


def work_in_window(large: Path, counts: Path, folder: Path) -> Iterator[Measure]:
    """On the large workspace: longest blocks, changes of page, edits, and frames of scrolling."""
    with _settings_in(folder), _environment(QT_QPA_PLATFORM="offscreen"):
        from PySide6.QtCore import QSettings

        from costdesk.ui.app import Application
        from costdesk.ui.cycles import look_seldom
        from costdesk.ui.desk import Desk
        from costdesk.ui.main_window import MainWindow
        from costdesk.ui.preferences import Preferences
        from costdesk.ui.theme import apply_theme

        application = Application(["costdesk"])
        look_seldom(application)
        apply_theme(application)
        desk = Desk("en")
        settings = QSettings(str(folder / "window.ini"), QSettings.Format.IniFormat)
        window = MainWindow(desk, Preferences(settings))
        window.resize(1280, 800)
        window.show()
        yield from blocks(window, large, counts)
        desk.look_at(day=YEARS.last)
        _paint(application)
        yield from _page_changes(window, application)
        yield from _edits(window, application)
        yield _scrolling(window, application)
        window.close()
        _paint(application)


def _page_changes(window: MainWindow, application: QApplication) -> Iterator[Measure]:
    """To each page whose figures have to be computed anew, until it is painted."""
    from costdesk.ui.desk import EVERYTHING

    for name in ("overview", "contacts", "costs", "calculator", "charts"):
        elsewhere = "calculator" if name != "calculator" else "contacts"
        taken = []
        for _ in range(_CHANGES):
            window.show_page(elsewhere)
            window.desk.changed.emit(EVERYTHING)
            _paint(application)
            start = perf_counter()
            window.show_page(name)
            window.shown_page.repaint()
            taken.append(perf_counter() - start)
            _paint(application)
        yield Measure(f"page_{name}", median(taken))


def _edits(window: MainWindow, application: QApplication) -> Iterator[Measure]:
    """A change while a page is looked at, until the page shows what comes of it."""
    from costdesk.services.commands import ChangeCosts  # noqa: PLC0415 - other measures need none

    cost = window.desk.workspace.costs()[-1]

    def change_cost(step: int) -> None:
        item = replace(cost.item, amount=cost.item.amount + step)
        window.desk.execute(ChangeCosts(((cost.id, item),)))

    def change_count(step: int) -> None:
        table = longest_table(window)
        table.model().setData(table.currentIndex(), str(100 + step))

    for name, page, change in (
        ("edit_count", "contacts", change_count),
        ("edit_cost", "costs", change_cost),
        ("edit_cost_on_overview", "overview", change_cost),
    ):
        window.show_page(page)
        _paint(application)
        taken = []
        for step in range(1, _EDITS + 1):
            start = perf_counter()
            change(step)
            window.shown_page.repaint()
            taken.append(perf_counter() - start)
            _paint(application)
        yield Measure(name, median(taken))


def _scrolling(window: MainWindow, application: QApplication) -> Measure:
    """The longest frame on the way through the ledger, a page at a time."""
    window.show_page("costs")
    _paint(application)
    table = longest_table(window)
    bar, longest = table.verticalScrollBar(), 0.0
    step = max(bar.maximum() // _FRAMES, 1)
    for value in range(0, bar.maximum(), step):
        start = perf_counter()
        bar.setValue(value)
        table.viewport().repaint()
        longest = max(longest, perf_counter() - start)
    return Measure("scrolling_longest_frame", longest)


def _paint(application: QApplication) -> None:
    """Let everything happen that waits for it."""
    end = perf_counter() + _REST
    while perf_counter() < end:
        application.processEvents()


@contextmanager
def _screen() -> Iterator[None]:
    reader, writer = os.pipe()
    server = subprocess.Popen(
        [shutil.which("Xvfb") or "Xvfb", "-displayfd", str(writer), *_SCREEN],
        pass_fds=(writer,),
        stderr=subprocess.DEVNULL,
    )
    os.close(writer)
    try:
        with os.fdopen(reader) as lines, _environment(DISPLAY=f":{lines.readline().strip()}"):
            yield
    finally:
        server.terminate()
        server.wait()


@contextmanager
def _settings_in(folder: Path) -> Iterator[None]:
    """Nobody's own settings are read or written."""
    kinds = ("CONFIG", "CACHE", "DATA", "STATE")
    with _environment(**{f"XDG_{kind}_HOME": str(folder / kind.lower()) for kind in kinds}):
        yield


@contextmanager
def _environment(**values: str) -> Iterator[None]:
    before = {name: os.environ.get(name) for name in values}
    os.environ.update(values)
    try:
        yield
    finally:
        for name, value in before.items():
            if value is None:
                os.environ.pop(name, None)
            else:
                os.environ[name] = value
