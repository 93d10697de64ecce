"""When Python looks for objects that hold each other: not during the start, and seldom after it."""

from __future__ import annotations

import gc

SELDOM = 20_000, 2, 1_000
"""Rows of a ledger hold no cycles: looking for some takes a fifth of the time to show 50 000.

The younger generations are small enough to be looked through without holding up the window,
which waits for that in another thread as well.
"""


def put_off() -> None:
    """Look for none; what a start makes stays."""
    gc.disable()


def look_seldom() -> None:
    """Look for some among what is made from now on."""
    gc.freeze()
    gc.set_threshold(*SELDOM)
    gc.enable()


def look_no_more() -> None:
    """The process ends: nobody needs the cycles that could be found in what is left."""
    gc.freeze()
