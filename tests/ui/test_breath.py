"""Longer work lets the window live, and nothing is begun a second time in between."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QTimer
from pytestqt.qtbot import QtBot

from costdesk.services.commands import AddCosts
from costdesk.services.workspace import Workspace
from costdesk.ui import breath as module
from costdesk.ui.app import Program
from costdesk.ui.breath import Breath
from costdesk.ui.desk import Desk
from costdesk.ui.main_window import MainWindow
from costdesk.ui.preferences import Preferences
from tests.builders import cost, day


@pytest.fixture
def short(monkeypatch: pytest.MonkeyPatch) -> None:
    """Any work is long."""
    monkeypatch.setattr(module, "LONGEST", 0)


def in_a_breath(breath: Breath, act: Callable[[], object]) -> list[object]:
    """What comes of something that happens while work has stopped for a moment."""
    found: list[object] = []
    QTimer.singleShot(0, lambda: found.append((breath.is_taken, act())))
    breath.take()
    return found


@pytest.mark.usefixtures("short", "qapp")
def test_what_waits_happens_between_two_parts() -> None:
    breath = Breath()
    assert in_a_breath(breath, lambda: "seen") == [(True, "seen")]
    assert not breath.is_taken


@pytest.mark.usefixtures("short", "qapp")
def test_a_breath_is_not_taken_inside_another() -> None:
    breath = Breath()
    inner: list[object] = []

    def again() -> None:
        QTimer.singleShot(0, lambda: inner.append("too early"))
        breath.take()
        assert inner == []

    assert in_a_breath(breath, again) == [(True, None)]


@pytest.mark.usefixtures("qapp")
def test_short_work_goes_on_without_one(monkeypatch: pytest.MonkeyPatch) -> None:
    breath = Breath()
    now = [1000.0]
    monkeypatch.setattr(module, "monotonic", lambda: now[0])
    assert in_a_breath(breath, lambda: "the first") != []
    now[0] += module.LONGEST / 2
    assert in_a_breath(breath, lambda: "soon after") == []
    now[0] += module.LONGEST
    breath.take()
    assert in_a_breath(breath, lambda: "at once again") == []


@pytest.mark.usefixtures("short")
def test_a_few_months_are_a_part_of_their_own(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    desk.execute(AddCosts((cost("100", "2025-03-01"),)))
    desk.look_at(day=day("2025-03-01"))
    taken: list[int] = []
    monkeypatch.setattr(desk.breath, "take", lambda: taken.append(1))
    desk.results(desk.periods_up_to(13))
    assert len(taken) == 3
    desk.results(desk.periods_up_to(13))
    assert len(taken) == 3  # they are known
    desk.look_at(grain="year")
    taken.clear()
    desk.results(desk.periods_up_to(4))
    assert len(taken) == 4  # each year is twelve months of work


@pytest.mark.usefixtures("short")
def test_what_others_changed_is_noticed_afterwards(desk: Desk) -> None:
    seen: list[object] = []
    desk.changed.connect(seen.append)
    with Workspace.open(desk.workspace.path) as other:
        other.execute(AddCosts((cost("1", "2025-03-01"),)))
    in_a_breath(desk.breath, desk.notice_others)
    assert seen == []
    desk.notice_others()
    assert len(seen) == 1


@pytest.mark.usefixtures("short")
def test_a_file_that_is_handed_over_is_opened_afterwards(
    qtbot: QtBot, preferences: Preferences, sample_path: Path
) -> None:
    program = Program(preferences)
    qtbot.addWidget(program.window)
    in_a_breath(program.desk.breath, lambda: program.open(sample_path))
    assert not program.desk.is_open
    qtbot.waitUntil(lambda: program.desk.is_open)
    program.desk.close()


@pytest.mark.usefixtures("short")
def test_no_page_is_made_while_one_is_filled(
    qtbot: QtBot, desk: Desk, preferences: Preferences
) -> None:
    window = MainWindow(desk, preferences)
    qtbot.addWidget(window)
    made = set(window._by_name)
    in_a_breath(desk.breath, window._get_ready)
    assert set(window._by_name) == made
    window._get_ready()
    assert len(window._by_name) == len(made) + 1


@pytest.mark.usefixtures("short", "qapp")
def test_none_is_taken_before_there_is_a_window() -> None:
    breath = Breath()
    breath.is_needed = False
    assert in_a_breath(breath, lambda: "laid out too early") == []
    QCoreApplication.processEvents()
