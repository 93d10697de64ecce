"""How long work tells how far it is, and how it is asked to stop."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol, TypeVar

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

Item = TypeVar("Item")

_WHOLE = 100
_EVERY = 256  # items: more would make a cancel wait, fewer would cost time


class Cancelled(Exception):  # noqa: N818 - asked for, so no error
    """Raised by a progress callback: leave no trace."""


class Progress(Protocol):
    """Called now and then with steps done and steps in all; may raise ``Cancelled``."""

    def __call__(self, done: int, total: int) -> None:
        """Take note."""


def silent(done: int, total: int) -> None:
    """Progress that nobody looks at."""


def part(progress: Progress, first: int, last: int) -> Progress:
    """The progress of a part of the work, from ``first`` to ``last`` hundredths of the whole."""
    if progress is silent:
        return silent

    def tell(done: int, total: int) -> None:
        share = (last - first) * done // total if total else 0
        progress(first + share, _WHOLE)

    return tell


def told(items: Collection[Item], progress: Progress) -> Iterator[Item]:
    """The items; how many of them are done is told now and then, and at the end."""
    total = len(items)
    for done, item in enumerate(items):
        if done % _EVERY == 0:
            progress(done, total)
        yield item
    progress(total, total)
