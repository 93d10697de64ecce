"""Acting while a job is being done."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from costdesk.ui.work import WorkPanel


@contextmanager
def during(act: Callable[[], object]) -> Iterator[None]:
    """Act in the window's thread as soon as a job is being done."""
    timer = QTimer()
    timer.setInterval(0)

    def look() -> None:
        if isinstance(QApplication.activeModalWidget(), WorkPanel):
            timer.stop()
            act()

    timer.timeout.connect(look)
    timer.start()
    yield
    assert not timer.isActive(), "there was no job"
