"""How long the window stands still: the longest block of its event loop while something is done."""

from __future__ import annotations

from dataclasses import replace
from time import perf_counter
from typing import TYPE_CHECKING

from benchmarks.large import COSTS
from benchmarks.measures import Measure

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from PySide6.QtCore import QObject
    from PySide6.QtWidgets import QTableView

    from costdesk.services.importing import ImportRequest
    from costdesk.ui.desk import Desk
    from costdesk.ui.main_window import MainWindow

_BEAT = 1  # milliseconds
_LEAD, _REST = 0.05, 0.4  # seconds
_STAGES = range(100, 3000, 200)  # milliseconds into an import of three seconds and more


class Heart:
    """Beats as often as the event loop lets it."""

    def __init__(self, parent: QObject) -> None:
        """Begin to beat."""
        from PySide6.QtCore import QTimer

        self._last = perf_counter()
        self.longest = 0.0
        self._timer = QTimer(parent)
        self._timer.setInterval(_BEAT)
        self._timer.timeout.connect(self._beat)
        self._timer.start()

    def _beat(self) -> None:
        now = perf_counter()
        self.longest = max(self.longest, now - self._last)
        self._last = now

    def stop(self) -> None:
        """Beat no more."""
        self._timer.stop()


def longest_block(window: MainWindow, act: Callable[[], object]) -> float:
    """Seconds for which nothing else could happen while this was done and shown."""
    from PySide6.QtCore import QTimer

    heart, ended = Heart(window), list[object]()
    _live(_LEAD)
    heart.longest = 0.0
    QTimer.singleShot(0, lambda: ended.append(act()))
    while not ended:
        _live(_LEAD)
    _live(_REST)
    heart.stop()
    return heart.longest


def blocks(window: MainWindow, large: Path, counts: Path) -> Iterator[Measure]:
    """Of what people do most, in the order in which they may, beginning with nothing open."""
    from costdesk.services.importing import ImportRequest  # noqa: PLC0415 - other measures need none

    desk = window.desk
    everything = ImportRequest(counts, "contacts", replace=True)
    for name, act in (
        ("open", lambda: desk.open(large)),
        ("first_costs", lambda: window.show_page("costs")),
        ("first_contacts", lambda: window.show_page("contacts")),
        ("edit_count", lambda: _type_a_count(window)),
        ("undo_count", desk.undo),
        ("costs_again", lambda: window.show_page("costs")),
        ("edit_cost", lambda: _change_a_cost(window)),
        ("undo_cost", desk.undo),
        ("overview", lambda: window.show_page("overview")),
        ("weeks", lambda: desk.look_at(grain="week")),
        ("years", lambda: desk.look_at(grain="year")),
        ("costs_of_a_year", lambda: window.show_page("costs")),
        ("contacts_of_a_year", lambda: window.show_page("contacts")),
        ("months", lambda: desk.look_at(grain="month")),
        ("import", lambda: desk.take_in(everything)),
        ("undo_import", desk.undo),
        ("redo_import", desk.redo),
    ):
        yield Measure(f"longest_block_{name}", longest_block(window, act))
    yield Measure("cancel_import", max(_cancelled(desk, everything)))


def _cancelled(desk: Desk, request: ImportRequest) -> Iterator[float]:
    """Seconds from the wish to cancel an import to its end, at several stages of it."""
    from PySide6.QtCore import QTimer

    for after in _STAGES:
        wished: list[float] = []

        def wish(wished: list[float] = wished) -> None:
            wished.append(perf_counter())
            desk.jobs.cancel()

        QTimer.singleShot(after, wish)
        desk.take_in(request)
        if wished:  # else it was over before
            yield perf_counter() - wished[0]


def _type_a_count(window: MainWindow) -> None:
    window.show_page("contacts")
    grid = longest_table(window)
    grid.model().setData(grid.currentIndex(), "123")


def _change_a_cost(window: MainWindow) -> None:
    from costdesk.services.commands import ChangeCosts  # noqa: PLC0415 - other measures need none

    stored = window.desk.workspace.cost(COSTS)
    assert stored  # noqa: S101 - the last of them
    item = replace(stored.item, amount=stored.item.amount + 1)
    window.desk.execute(ChangeCosts(((stored.id, item),)))


def longest_table(window: MainWindow) -> QTableView:
    """The table with most to scroll on the page that is shown."""
    from PySide6.QtWidgets import QTableView

    tables = window.shown_page.findChildren(QTableView)
    return max(tables, key=lambda table: table.verticalScrollBar().maximum())


def _live(seconds: float) -> None:
    """Let everything happen that waits for it."""
    from PySide6.QtCore import QCoreApplication

    end = perf_counter() + seconds
    while perf_counter() < end:
        QCoreApplication.processEvents()
