"""When Python looks for objects that hold each other: seldom, and in the window's thread alone.

Left to itself it looks in whichever thread has just made something. A dialog that was closed would
then end in the thread of a job, and Qt with it.
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer

SELDOM = 20_000, 2, 1_000
"""Of what is new, so many; so often this before what is older; so often that before everything.

Rows of a ledger hold no cycles: looking for some takes a fifth of the time to show 50 000.
"""
_ROWS = 100_000
"""So many at once are rows of a file: to look through them would hold up the window for nothing."""
_OFTEN = 200  # milliseconds


def look_seldom(application: QObject) -> None:
    """Look for some now and then among what is made from now on; what a start made stays."""
    gc.disable()
    gc.freeze()
    timer = QTimer(application)
    timer.timeout.connect(look)
    timer.start(_OFTEN)


def look() -> None:
    """Look for some if enough was made."""
    young, middle, old = gc.get_count()
    if young > _ROWS:
        gc.freeze()
    elif young > SELDOM[0]:
        gc.collect(0 if middle < SELDOM[1] else 1 if old < SELDOM[2] else 2)
