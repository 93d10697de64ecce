"""The door to the window: says in a sentence why there can be none."""

from __future__ import annotations

import gc
import os
import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

NO_WINDOW = 1
_SELDOM = 50_000, 8, 125
"""Rows of a ledger hold no cycles: looking for some takes a fifth of the time to show 50 000.

The middle generation is small enough to be looked through without holding up the window.
"""
_COMMAND_LINE = "The command line works without one: costdesk --help\n"


def start(words: Sequence[str]) -> int:
    """Open the window, or say what is missing for it."""
    if _has_no_display():
        sys.stderr.write(f"CostDesk found no display to open its window on. {_COMMAND_LINE}")
        return NO_WINDOW
    gc.set_threshold(*_SELDOM)
    try:
        from costdesk.ui.app import run  # noqa: PLC0415 - Qt may lack a system library
    except ImportError as error:
        sys.stderr.write(f"CostDesk cannot open its window: {error}. {_COMMAND_LINE}")
        return NO_WINDOW
    code = run(words)
    gc.freeze()  # the process ends: nobody needs the cycles that could be found in what is left
    return code


def _has_no_display() -> bool:
    if sys.platform != "linux" or os.environ.get("QT_QPA_PLATFORM"):
        return False
    return not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))
