"""How long a start takes, seen from outside: from exec until the program says it is painted."""

from __future__ import annotations

import subprocess
import time
from collections.abc import Callable, Sequence
from statistics import median
from typing import NamedTuple

_PROCESSOR_CLOCK = 2
"""What the kernel of Linux calls the clock of all that a process has computed."""


class Start(NamedTuple):
    """Seconds: by the clock on the wall, and of computing, which a busy machine changes less."""

    wall: float
    processor: float


def start(command: Sequence[str]) -> Start:
    """Start a program that prints a line when it has painted, and wait for its end.

    What it does after the line is not counted: it writes settings and takes itself down.
    """
    begin = time.perf_counter()
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL) as process:
        line = process.stdout.readline() if process.stdout else b""
        wall = time.perf_counter() - begin
        processor = time.clock_gettime((~process.pid << 3) | _PROCESSOR_CLOCK)
    if process.returncode or not line.startswith(b"painted"):
        raise subprocess.CalledProcessError(process.returncode, command, line)
    return Start(wall, processor)


def start_by_turns(
    one: Callable[[], Start], other: Callable[[], Start], runs: int
) -> tuple[Start, Start]:
    """Medians of both, after a start of each that is not counted."""
    one()
    other()
    pairs = [(one(), other()) for _ in range(runs)]
    return _middle([pair[0] for pair in pairs]), _middle([pair[1] for pair in pairs])


def _middle(starts: Sequence[Start]) -> Start:
    return Start(median(each.wall for each in starts), median(each.processor for each in starts))
