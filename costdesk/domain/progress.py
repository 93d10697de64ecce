"""How long work tells how far it is, and how it is asked to stop."""

from __future__ import annotations

from typing import Protocol


class Cancelled(Exception):  # noqa: N818 - asked for, so no error
    """Raised by a progress callback: leave no trace."""


class Progress(Protocol):
    """Called now and then with steps done and steps in all; may raise ``Cancelled``."""

    def __call__(self, done: int, total: int) -> None:
        """Take note."""


def silent(done: int, total: int) -> None:
    """Progress that nobody looks at."""
