"""Longer work in the window's own thread: between two parts of it, the window is painted."""

from __future__ import annotations

from time import monotonic

from PySide6.QtCore import QCoreApplication, QEventLoop

LONGEST = 0.03
"""Seconds of work after which somebody would soon notice that the window stands still."""


class Breath:
    """Lets the window live for a moment where work has gone on for long enough.

    What the owner types and clicks waits until the work has ended, in its order: nothing of the
    program is entered a second time by it. Timers and messages are not held back; whoever begins
    something on one of them asks ``is_taken`` first.
    """

    def __init__(self) -> None:
        """Nothing has gone on yet."""
        self.is_taken = False
        self.is_needed = True
        """Not before there is a window to be seen."""
        self._last = 0.0

    def take(self) -> None:
        """Paint what is to be painted, if the last time is long ago."""
        if self.is_taken or not self.is_needed or monotonic() - self._last < LONGEST:
            return
        self.is_taken = True
        try:
            QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents)
        finally:
            self.is_taken = False
        self._last = monotonic()
