"""Long work in another thread: progress, cancel, what is seen."""

import sys
from collections.abc import Callable
from threading import Event, current_thread, main_thread
from traceback import format_exception

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from costdesk.domain.findings import Code, Refused
from costdesk.domain.progress import Cancelled, Progress
from costdesk.ui.jobs import Jobs, Worker
from costdesk.ui.main_window import MainWindow
from costdesk.ui.work import WorkPanel
from tests.ui.job_cases import during


def panel() -> WorkPanel:
    shown = QApplication.activeModalWidget()
    assert isinstance(shown, WorkPanel)
    return shown


def working(until: Event) -> Callable[[Progress], str]:
    """Work that goes on until it is told to end."""

    def work(progress: Progress) -> str:
        done = 0
        while not until.wait(0.001):
            done += 1
            progress(done % 100, 100)
        return "done"

    return work


# A job


def test_the_outcome_comes_back_from_another_thread(jobs: Jobs) -> None:
    assert jobs.carry_out("…", lambda _: current_thread()) is not main_thread()
    assert not jobs.is_busy


def test_a_thread_gives_way_soon_to_a_window_that_asks_for_many_texts(jobs: Jobs) -> None:
    jobs.carry_out("Working", lambda _tell: None)
    assert sys.getswitchinterval() <= 0.001


def test_what_was_raised_is_raised_here_with_its_traceback(jobs: Jobs) -> None:
    def stumble(progress: Progress) -> None:
        progress(1, 2)
        raise ZeroDivisionError("in the other thread")

    with pytest.raises(ZeroDivisionError) as caught:
        jobs.carry_out("…", stumble)
    assert "in stumble" in "".join(format_exception(caught.value))
    assert not jobs.is_busy


def test_a_short_job_is_never_seen_and_a_long_one_shows_how_far_it_is(
    qtbot: QtBot, jobs: Jobs
) -> None:
    until = Event()
    seen: list[bool] = []

    def look() -> None:
        shown = panel()
        seen.append(shown.is_seen)
        qtbot.waitUntil(lambda: shown.is_seen)
        qtbot.waitUntil(lambda: shown.progress.bar.maximum() == 100)
        qtbot.waitUntil(lambda: shown.progress.bar.value() > 0)
        seen.append(shown.is_seen)
        until.set()

    with during(look):
        assert jobs.carry_out("Working…", working(until)) == "done"
    assert seen == [False, True]
    assert QApplication.activeModalWidget() is None


@pytest.mark.parametrize("way", ["button", "escape", "close"])
def test_it_can_be_cancelled(qtbot: QtBot, jobs: Jobs, way: str) -> None:
    def give_up() -> None:
        shown = panel()
        qtbot.waitUntil(lambda: shown.is_seen)
        if way == "button":
            shown.progress.cancel.click()
        elif way == "escape":
            QTest.keyClick(shown, Qt.Key.Key_Escape)
        else:
            shown.close()
        assert not shown.progress.cancel.isEnabled()

    with during(give_up), pytest.raises(Cancelled):
        jobs.carry_out("Working…", working(Event()))
    assert not jobs.is_busy


def test_a_second_job_is_refused_and_the_first_goes_on(jobs: Jobs) -> None:
    until = Event()

    def try_another() -> None:
        with pytest.raises(Refused) as caught:
            jobs.carry_out("…", lambda _: None)
        assert [finding.code for finding in caught.value.findings] == [Code.STILL_WORKING]
        until.set()

    with during(try_another):
        assert jobs.carry_out("…", working(until)) == "done"


def test_the_window_paints_and_takes_no_input_meanwhile(qtbot: QtBot, window: MainWindow) -> None:
    painted: list[bool] = []

    class Paper(QWidget):
        def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's
            super().paintEvent(event)
            painted.append(window.desk.jobs.is_busy)

    paper = Paper(window)
    paper.setGeometry(0, 0, 10, 10)
    paper.show()
    qtbot.waitUntil(lambda: bool(painted))
    field, until = QLineEdit(window), Event()
    field.show()
    field.setFocus()

    def type_something() -> None:
        QTest.keyClick(window.windowHandle(), Qt.Key.Key_A)
        painted.clear()
        paper.update()
        qtbot.waitUntil(lambda: painted == [True])
        until.set()

    with during(type_something):
        window.desk.jobs.carry_out("…", working(until))
    assert field.text() == ""
    QTest.keyClick(window.windowHandle(), Qt.Key.Key_A)
    assert field.text() == "a"


# Beside the window


def test_what_is_asked_for_last_is_taken_and_nothing_before_it(qtbot: QtBot) -> None:
    parent = QObject()
    worker, taken = Worker(parent), list[str]()
    first = worker.do_instead(working(Event()), lambda done: taken.append(done.result()))
    worker.do_instead(lambda _: "second", lambda done: taken.append(done.result()))
    qtbot.waitUntil(lambda: worker.is_idle)
    assert first.is_cancelled
    assert taken == ["second"]


def test_an_outcome_that_nobody_waits_for_is_dropped(qtbot: QtBot) -> None:
    parent = QObject()
    worker, taken = Worker(parent), list[object]()
    worker.do_instead(lambda _: "late", taken.append)
    worker.stop()
    qtbot.waitUntil(lambda: worker.is_idle)
    assert taken == []


def test_an_outcome_for_a_window_that_is_gone_is_dropped(qtbot: QtBot) -> None:
    until, taken = Event(), list[object]()
    parent = QObject()
    worker = Worker(parent)
    future = worker.do(until.wait, taken.append)
    parent.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    until.set()
    qtbot.waitUntil(future.done)
    QApplication.processEvents()
    assert taken == []
