"""Drawing beside the window: matplotlib is loaded and used in one thread of its own."""

from __future__ import annotations

from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import suppress
from typing import TYPE_CHECKING, Any, TypeVar

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from collections.abc import Callable

Result = TypeVar("Result")


class Worker(QObject):
    """Does one thing after another; what comes of it is taken in the window's thread."""

    _done = Signal(object, object)

    def __init__(self, parent: QObject) -> None:
        """The thread begins with the first work."""
        super().__init__(parent)
        self._pool = ThreadPoolExecutor(1, "charts")
        self._done.connect(self._hand_over)
        self._waiting = 0

    @property
    def is_idle(self) -> bool:
        """Whether nothing is being done or waited for."""
        return self._waiting == 0

    def do(self, work: Callable[[], Result], then: Callable[[Future[Result]], object]) -> None:
        """Work in the other thread, then take the outcome in this one."""
        self._waiting += 1
        self._pool.submit(work).add_done_callback(lambda future: self._tell(future, then))

    def _tell(self, future: Future[Any], then: Callable[[Future[Any]], object]) -> None:
        # The window may have been closed in the meantime.
        with suppress(RuntimeError):
            self._done.emit(future, then)

    def _hand_over(self, future: Future[Any], then: Callable[[Future[Any]], object]) -> None:
        self._waiting -= 1
        then(future)
