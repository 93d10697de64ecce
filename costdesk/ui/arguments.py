"""What the words of the command line mean for the window."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

QUIT_WHEN_READY = "--quit-when-ready"
"""Open, paint and quit: for measuring the start."""


def files_in(words: Sequence[str]) -> list[Path]:
    """The files among the words."""
    return [Path(word) for word in words if not word.startswith("-")]
