"""How far work is, with a button to cancel it; shown once it takes longer than a moment."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QEventLoop, Qt, QTimer
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QHBoxLayout,
    QLabel,
    QMainWindow,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

if TYPE_CHECKING:
    from collections.abc import Iterator
    from contextlib import AbstractContextManager

SHOWN_AFTER = 600  # milliseconds
_LOOKED_AT_EVERY = 100  # milliseconds
_WIDTH = 420
_STEPS = 3
"""The system's word that another window has the keyboard, what follows of it, the painting."""


class Job(Protocol):
    """Work that tells how far it is (a ``total`` of 0: nobody knows) and can be cancelled."""

    done: int
    total: int

    def cancel(self) -> None:
        """Have it end soon."""

    def held(self) -> AbstractContextManager[None]:
        """Have it wait for as long as the window has much to paint."""


class WorkBar(QWidget):
    """A bar that follows a job, and a button to stop it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Stay hidden until a job takes long."""
        super().__init__(parent)
        self._job: Job | None = None
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)  # it would lie across so thin a bar
        self.bar.setAccessibleName(self.tr("Progress"))
        self.cancel = QPushButton(self.tr("Stop"))
        self.cancel.setAutoDefault(False)
        self.cancel.clicked.connect(self.give_up)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(12)
        layout.addWidget(self.bar, 1)
        layout.addWidget(self.cancel)
        self._often = QTimer(self)
        self._often.setInterval(_LOOKED_AT_EVERY)
        self._often.timeout.connect(self._look)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(SHOWN_AFTER)
        self._soon.timeout.connect(self.show)
        self.hide()

    def follow(self, job: Job) -> None:
        """Show how far this job is, once it takes long."""
        self._job = job
        self.cancel.setEnabled(True)
        self._look()
        self._often.start()
        if self.isHidden():
            self._soon.start()

    def rest(self) -> None:
        """Show nothing any more."""
        self._job = None
        self._often.stop()
        self._soon.stop()
        self.hide()

    def give_up(self) -> None:
        """Cancel the job; it ends in a moment."""
        if self._job is not None:
            self._job.cancel()
            self.cancel.setEnabled(False)

    def _look(self) -> None:
        if self._job is not None:
            self.bar.setMaximum(self._job.total)
            self.bar.setValue(self._job.done)


class WorkPanel(QDialog):
    """Keeps input from all windows while a job is done; seen only where that takes long."""

    def __init__(self, job: Job, text: str, parent: QWidget | None) -> None:
        """Block at once, without being seen."""
        super().__init__(parent)
        self.setWindowTitle("CostDesk")
        self.setWindowModality(Qt.WindowModality.ApplicationModal)
        self.setMinimumWidth(_WIDTH)
        self._job = job
        self.progress = WorkBar()
        self.progress.cancel.setText(self.tr("Cancel"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 20, 24, 20)
        layout.setSpacing(14)
        layout.addWidget(QLabel(text))
        layout.addWidget(self.progress)
        self.progress.follow(job)
        self.progress.show()
        # Qt's own way of being modal for dialogs that the system shows: here nobody does, yet.
        self.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)
        self.show()
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self.appear)
        self._soon.start(SHOWN_AFTER)

    @property
    def is_seen(self) -> bool:
        """Whether it is on the screen."""
        return self.isVisible() and not self.testAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)

    def appear(self) -> None:
        """Be seen.

        That takes the keyboard from the window, which is painted anew: not while the job is at
        work, because both would wait for Python at every cell.
        """
        with self._job.held():
            self.hide()
            self.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen, False)  # noqa: FBT003 - Qt's
            self.show()
            for _ in range(_STEPS):
                QApplication.processEvents(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents)

    def reject(self) -> None:
        """Cancel the job, also with Esc or by closing; it closes the panel when it has ended."""
        self.progress.give_up()

    def end(self) -> None:
        """Let input through again."""
        self._soon.stop()
        self.progress.rest()
        self.hide()
        self.deleteLater()


@contextmanager
def waiting_for(job: Job, text: str) -> Iterator[None]:
    """Keep input from all windows inside the block; ``text`` says what is being done."""
    panel = WorkPanel(job, text, _window())
    try:
        yield
    finally:
        panel.end()


def _window() -> QWidget | None:
    """What the panel stands over: the dialog that is open, or the window."""
    windows = QApplication.topLevelWidgets()
    main = (each for each in windows if isinstance(each, QMainWindow) and each.isVisible())
    return QApplication.activeModalWidget() or next(main, None)
