"""Work off the window's thread. Only this module knows threads.

``Worker`` does things beside the window, which goes on as usual: charts, previews. ``Jobs`` does
one long thing that all wait for: the window is painted, but takes no input until it has ended.
What was raised is raised again where the outcome is taken, with the traceback of its thread, so a
refusal and a bug go the same way whether work was short or long.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from functools import partial
from itertools import count
from threading import Lock
from typing import TYPE_CHECKING, Any, TypeVar

from PySide6.QtCore import QCoreApplication, QEventLoop, QObject, Qt, Signal
from shiboken6 import isValid

from costdesk.domain.findings import Code, refuse
from costdesk.domain.progress import Cancelled

if TYPE_CHECKING:
    from concurrent.futures import Future, ThreadPoolExecutor

    from costdesk.domain.progress import Progress

Result = TypeVar("Result")
Then = Callable[[Any], object]
"""Takes a ``Future``, in the window's thread."""
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
        self._turn = Lock()

    def cancel(self) -> None:
        """Have it end at its next word."""
        self.is_cancelled = True

    def progress(self, done: int, total: int) -> None:
        """Take note; ends the work where it is not wanted any more."""
        if self.is_cancelled:
            raise Cancelled
        with self._turn:
            self.done, self.total = done, total

    @contextmanager
    def held(self) -> Iterator[None]:
        """Have it wait at its next word for as long as the window has much to paint."""
        with self._turn:
            yield


class _Bell(QObject):
    """Rings in the window's thread when something is done in another; as old as the program.

    The other thread knows nothing of Qt but this: whoever waits, and all that it belongs to, is
    held and let go here, for no widget may end in a thread that is not its own.
    """

    _rung = Signal(int, object)

    def __init__(self, application: QObject) -> None:
        """Nobody waits."""
        super().__init__(application)
        self._waiting: dict[int, tuple[Worker, Then]] = {}
        self._numbers = count()
        # Always by way of the event loop: work may be done before anybody waits for it.
        self._rung.connect(self._answer, Qt.ConnectionType.QueuedConnection)

    def ring_after(self, future: Future[Any], worker: Worker, then: Then) -> None:
        """Tell this worker once the outcome is there."""
        number = next(self._numbers)
        self._waiting[number] = worker, then
        future.add_done_callback(partial(self._ring, number))

    def _ring(self, number: int, future: Future[Any]) -> None:
        # The program may have ended in the meantime.
        with suppress(RuntimeError):
            self._rung.emit(number, future)

    def _answer(self, number: int, future: Future[Any]) -> None:
        worker, then = self._waiting.pop(number)
        if isValid(worker):
            worker.hand_over(future, then)


def _bell() -> _Bell:
    """The one bell of the program."""
    application = QCoreApplication.instance()
    assert application  # noqa: S101 - jobs belong to windows
    found: _Bell | None = application.findChild(_Bell)
    return found or _Bell(application)


class Worker(QObject):
    """Does one thing after another; what comes of it is taken in the window's thread."""

    def __init__(self, parent: QObject) -> None:
        """The thread begins with the first work."""
        super().__init__(parent)
        self._pool: ThreadPoolExecutor | None = None
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
        _bell().ring_after(future, self, then)
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

    def hand_over(self, future: Future[Any], then: Then) -> None:
        """Take an outcome."""
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
