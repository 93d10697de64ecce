"""The self-test's look outside: the window as a process of its own, the network untouched."""

from __future__ import annotations

import os
import subprocess
import sys
from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from costdesk.domain.definitions import Language

_LONGEST_START = 120  # seconds; only a window that hangs uses them up
_LOCALES: dict[Language, str] = {"en": "en_GB", "nl": "nl_NL", "hu": "hu_HU"}
_TOUCHES = {"socket.connect", "socket.getaddrinfo", "socket.bind", "socket.sendto"}


def paint_window(workspace: Path, language: Language) -> None:
    """Open the window on a workspace until its figures are painted, on no screen.

    Raises RuntimeError with what it said when it ended badly; that a system without this language's
    locale makes Qt grumble is no fault.
    """
    done = subprocess.run(  # noqa: S603 - it is this program
        [*_this_program(), str(workspace), "--quit-when-ready"],
        env=os.environ | _own_surroundings(workspace.parent, language),
        capture_output=True,
        text=True,
        errors="replace",
        timeout=_LONGEST_START,
        check=False,
    )
    if done.returncode:
        raise RuntimeError(f"status {done.returncode}: {done.stderr.strip()}")


def _this_program() -> list[str]:
    is_frozen = getattr(sys, "frozen", False)
    return [sys.executable] if is_frozen else [sys.executable, "-m", "costdesk"]


def _own_surroundings(folder: Path, language: Language) -> dict[str, str]:
    """No screen, and nobody's settings where the system lets us choose the place."""
    kinds = ("CONFIG", "CACHE", "DATA", "STATE")
    homes = {f"XDG_{kind}_HOME": str(folder / kind.lower()) for kind in kinds}
    locale = {"LC_ALL": f"{_LOCALES[language]}.UTF-8", "LANGUAGE": language}
    return {"QT_QPA_PLATFORM": "offscreen", **homes, **locale}


@contextmanager
def without_network() -> Iterator[None]:
    """Refuse whatever would reach for the network in this process while it lasts."""
    watching = [True]

    def refuse(event: str, _: object) -> None:
        if watching and event in _TOUCHES:
            raise PermissionError(f"the program reached for the network: {event}")

    sys.addaudithook(refuse)  # it can never be taken out again, only sent to sleep
    try:
        yield
    finally:
        watching.clear()
