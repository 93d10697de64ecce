"""Work off the window's thread. Only this module knows threads.

``Worker`` does things beside the window, which goes on as usual: charts, previews. ``Jobs`` does
one long thing that all wait for: the window is painted, but takes no input until it has ended.
What was raised is raised again where the outcome is taken, with the traceback of its thread, so a
refusal and a bug go the same way whether work was short or long.
"""

from __future__ import annotations

import sys
from contextlib import suppress
from functools import partial
from typing import TYPE_CHECKING, Any, TypeVar

from PySide6.QtCore import QEventLoop, QObject, Qt, Signal

from costdesk.domain.findings import Code, refuse
from costdesk.domain.progress import Cancelled

if TYPE_CHECKING:
    from collections.abc import Callable
    from concurrent.futures import Future, ThreadPoolExecutor

    from costdesk.domain.progress import Progress

Result = TypeVar("Result")
_TURN = 0.0005
"""Seconds until a thread gives way to one that waits for Python.

Of the usual five thousandths, painting a page that asks Python for two hundred texts waits for
each, and stands still for a second.
"""


class Job:
    """How far a piece of work is, told in its thread; whether it is still wanted, told in ours."""

    def __init__(self) -> None:
        """Nothing is known yet; a ``total`` of 0 says so."""
        self.done = self.total = 0
        self.is_cancelled = False

    def cancel(self) -> None:
        """Have it end at its next word."""
        self.is_cancelled = True

    def progress(self, done: int, total: int) -> None:
        """Take note; ends the work where it is not wanted any more."""
        if self.is_cancelled:
            raise Cancelled
        self.done, self.total = done, total


class Worker(QObject):
    """Does one thing after another; what comes of it is taken in the window's thread."""

    _done = Signal(object, object)

    def __init__(self, parent: QObject) -> None:
        """The thread begins with the first work."""
        super().__init__(parent)
        self._pool: ThreadPoolExecutor | None = None
        # Always by way of the event loop: work may be done before anybody waits for it.
        self._done.connect(self._hand_over, Qt.ConnectionType.QueuedConnection)
        self._waiting = 0
        self._latest: Job | None = None

    @property
    def is_idle(self) -> bool:
        """Whether nothing is being done or waited for."""
        return self._waiting == 0

    def do(
        self, work: Callable[[], Result], then: Callable[[Future[Result]], object]
    ) -> Future[Result]:
        """Work in the other thread, then take the outcome in this one."""
        if self._pool is None:
            from concurrent.futures import ThreadPoolExecutor  # noqa: PLC0415 - not at start

            sys.setswitchinterval(_TURN)
            self._pool = ThreadPoolExecutor(1, "beside")
        self._waiting += 1
        future = self._pool.submit(work)
        future.add_done_callback(lambda done: self._tell(done, then))
        return future

    def do_instead(
        self, work: Callable[[Progress], Result], then: Callable[[Future[Result]], object]
    ) -> Job:
        """Work whose outcome takes the place of what was asked for before, if that still runs."""
        self.stop()
        job = self._latest = Job()

        def take(future: Future[Result]) -> None:
            if job is self._latest:
                then(future)

        self.do(partial(work, job.progress), take)
        return job

    def stop(self) -> None:
        """Nobody waits any more for what ``do_instead`` was asked for."""
        if self._latest is not None:
            self._latest.cancel()
            self._latest = None

    def _tell(self, future: Future[Any], then: Callable[[Future[Any]], object]) -> None:
        # The window may have been closed in the meantime.
        with suppress(RuntimeError):
            self._done.emit(future, then)

    def _hand_over(self, future: Future[Any], then: Callable[[Future[Any]], object]) -> None:
        self._waiting -= 1
        then(future)


class Jobs(QObject):
    """One long job at a time, which the whole window waits for."""

    ended = Signal()
    """Nothing is being done any more."""

    def __init__(self, parent: QObject) -> None:
        """Do nothing yet."""
        super().__init__(parent)
        self._worker = Worker(self)
        self._job: Job | None = None

    @property
    def is_busy(self) -> bool:
        """Whether a job is being done."""
        return self._job is not None

    def refuse_another(self) -> None:
        """Raise Refused while a job is being done."""
        if self.is_busy:
            raise refuse(Code.STILL_WORKING)

    def cancel(self) -> None:
        """End the job that is being done, if any, with no trace of it."""
        if self._job is not None:
            self._job.cancel()

    def carry_out(self, text: str, work: Callable[[Progress], Result]) -> Result:
        """Do it in the other thread and wait for it; ``text`` says what is being done.

        Raises what the work raised: Refused, Cancelled, or a bug. A second job is refused.
        """
        self.refuse_another()
        from costdesk.ui.work import waiting_for  # noqa: PLC0415 - not at start

        self._job = Job()
        try:
            with waiting_for(self._job, text):
                return self._outcome(work, self._job)
        finally:
            self._job = None
            self.ended.emit()

    def _outcome(self, work: Callable[[Progress], Result], job: Job) -> Result:
        loop = QEventLoop()
        future = self._worker.do(partial(work, job.progress), lambda _: loop.quit())
        loop.exec()
        if not future.done():
            job.cancel()  # the program is told to quit
        return future.result()
