"""The program as a whole: start, language, files handed over."""

import os
import subprocess
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from pytestqt.qtbot import QtBot

from costdesk.services.commands import AddCosts
from costdesk.ui.app import FirstPaint, Program, _open_first
from costdesk.ui.instance import Wish
from costdesk.ui.pages.costs import CostsPage
from costdesk.ui.preferences import Preferences
from costdesk.ui.widgets.sparkline import Sparkline
from tests.builders import cost

READY = """
import sys
from costdesk.ui.app import run
code = run(sys.argv[1:])
print("loaded:", *sorted({"matplotlib", "numpy", "pandas"} & sys.modules.keys()))
sys.exit(code)
"""

HANDED_OVER = """
import sys
from PySide6.QtGui import QFileOpenEvent
from costdesk.ui.app import Application, program_of
application = Application(["costdesk"])
program = program_of(application)
program.window.show()
print("icon" if program.window.windowIcon().pixmap(32).toImage().pixelColor(16, 4).alpha() else "")
assert not program.desk.is_open
assert application.sendEvent(application, QFileOpenEvent(sys.argv[1]))
print(program.window.windowTitle())
program.window.retire()
program.desk.close()
"""


FIGURES = 3


class Paintings(QObject):
    """Notes which widgets were painted."""

    def __init__(self, watched: Sequence[QWidget]) -> None:
        super().__init__()
        self.widgets: set[QObject] = set()
        for widget in watched:
            widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's
        if event.type() == QEvent.Type.Paint:
            self.widgets.add(watched)
        return False


@pytest.fixture
def program(qtbot: QtBot, preferences: Preferences) -> Iterator[Program]:
    preferences.language = "en"
    program = Program(preferences)
    qtbot.addWidget(program.window)
    yield program
    program.window.retire()
    program.desk.close()
    program._speaker.be_silent()


def test_the_language_changes_at_once_and_the_workspace_stays_open(
    qtbot: QtBot, program: Program, sample_path: Path
) -> None:
    program.open(sample_path)
    program.window.show()
    program.window.show_page("costs")
    period = program.desk.period
    old = program.window
    program.window.dialogs.language_chosen("nl")
    qtbot.addWidget(program.window)
    assert program.window is not old
    assert not old.isVisible()
    assert program.window.isVisible()
    assert program.desk.is_open
    assert program.desk.period == period
    assert program.window.shown_page is program.window.page("costs")
    titles = [action.text() for action in program.window.menuBar().actions()]
    assert titles[0] == "&Bestand"


def test_the_old_window_hears_nothing_any_more(
    qtbot: QtBot, program: Program, sample_path: Path
) -> None:
    program.open(sample_path)
    program.window.show()
    for language in ("hu", "nl", "en"):
        program.change_language(language)
        qtbot.addWidget(program.window)
        QApplication.processEvents()
        program.desk.look_at(grain="quarter")
        program.desk.look_at(grain="month")
    program.desk.close()
    assert program.window.shown_page is program.window.welcome


def test_a_cost_that_was_typed_is_saved_before_the_language_changes(
    qtbot: QtBot, program: Program, sample_path: Path
) -> None:
    program.open(sample_path)
    program.window.show()
    program.window.show_page("costs")
    page = program.window.page("costs")
    assert isinstance(page, CostsPage)
    page.begin_new()
    page.editor.form.basics.amount.line.setText("1200")
    program.change_language("nl")
    qtbot.addWidget(program.window)
    assert program.desk.workspace.costs()[-1].item.amount == 1200


def test_the_same_language_changes_nothing(program: Program) -> None:
    window = program.window
    program.change_language("en")
    assert program.window is window


def test_the_window_counts_as_ready_once_what_is_in_it_is_painted(
    qtbot: QtBot, program: Program, sample_path: Path
) -> None:
    program.open(sample_path)
    painted = Paintings(program.window.findChildren(Sparkline))
    ready = FirstPaint(program.window)
    with qtbot.waitSignal(ready.done):
        program.window.show()
    assert len(painted.widgets) == FIGURES


@pytest.mark.parametrize("has_file", [True, False])
def test_the_program_opens_paints_and_quits_without_heavy_libraries(
    sample_path: Path, has_file: bool
) -> None:
    words = [str(sample_path)] if has_file else []
    run = subprocess.run(
        [sys.executable, "-c", READY, *words, "--quit-when-ready"],
        capture_output=True,
        check=False,
        text=True,
        timeout=60,
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
    )
    assert run.returncode == 0, run.stderr
    assert run.stdout.splitlines()[-1] == "loaded:"


def test_several_files_the_first_is_opened_and_the_others_are_named(
    qtbot: QtBot, program: Program, sample_path: Path
) -> None:
    program.window.show()
    qtbot.waitExposed(program.window)
    program.open(sample_path, Path("a.costdesk"), Path("b.costdesk"))
    assert program.desk.workspace.path == sample_path
    said = program.window.toast.label.text()
    assert said == "One file is opened at a time. Not opened: a.costdesk, b.costdesk"


def test_a_file_that_is_handed_over_waits_for_the_dialog_that_is_open(
    qtbot: QtBot, program: Program, sample_path: Path
) -> None:
    QApplication.instance().focusWindowChanged.connect(program.open_waiting)  # type: ignore[union-attr]
    program.window.show()
    qtbot.waitExposed(program.window)
    seen: list[bool] = []

    def hand_over() -> None:
        program.do_wish(Wish((sample_path,), ""))
        seen.append(program.desk.is_open)
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, QDialog)
        dialog.reject()

    QTimer.singleShot(0, hand_over)
    program.window.dialogs.about()
    qtbot.waitUntil(lambda: program.desk.is_open)
    assert seen == [False]


def test_a_second_start_brings_a_window_back_that_was_put_away(
    qtbot: QtBot, program: Program, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_ACTIVATION_TOKEN", "")
    program.window.showMinimized()
    program.do_wish(Wish((), "leave"))
    qtbot.waitExposed(program.window)
    assert not program.window.isMinimized()
    assert os.environ.get("XDG_ACTIVATION_TOKEN") == "leave"


def test_the_window_has_its_icon_and_a_document_that_finder_hands_over_is_opened(
    sample_path: Path,
) -> None:
    document = sample_path.rename(sample_path.with_name("plan ő 1.costdesk"))
    run = subprocess.run(
        [sys.executable, "-c", HANDED_OVER, str(document)],
        capture_output=True,
        check=False,
        text=True,
        timeout=60,
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
    )
    assert run.returncode == 0, run.stderr
    icon, title = run.stdout.splitlines()
    assert icon == "icon"
    assert "plan ő 1" in title


def test_after_a_change_of_language_the_figures_go_on_following_what_is_entered(
    qtbot: QtBot, program: Program, sample_path: Path
) -> None:
    program.open(sample_path)
    program.change_language("nl")
    qtbot.addWidget(program.window)
    desk = program.desk
    (before,) = desk.results([desk.period])
    desk.execute(AddCosts((cost("100", desk.period.span.start.isoformat()),)))
    (after,) = desk.results([desk.period])
    assert after.total_cost - before.total_cost == 100_00


def test_the_next_start_goes_on_with_the_workspace_that_was_open(
    program: Program, preferences: Preferences, sample_path: Path
) -> None:
    assert program.left_open() == []
    program.open(sample_path)
    program.window.show()
    program.window.close()
    assert program.left_open() == [sample_path.resolve()]
    _open_first(program, [])
    assert program.desk.workspace.path == sample_path.resolve()
    program.desk.close()
    program.window.show()
    program.window.close()
    assert program.left_open() == []
    preferences.left_open = sample_path
    sample_path.unlink()
    assert program.left_open() == []
