"""The door to the window: one for each person, and a sentence where there can be none."""

from __future__ import annotations

import builtins
import gc
import os
import sys
from typing import TYPE_CHECKING

from costdesk.ui.arguments import QUIT_WHEN_READY, files_in
from costdesk.ui.start_faults import NO_WINDOW, named_library, tell

if TYPE_CHECKING:
    from collections.abc import Sequence

    from costdesk.ui.instance import Instance


def start(words: Sequence[str]) -> int:
    """Open the window, have one that is open do it, or say what is missing for it."""
    if _has_no_display():
        tell("no_display")
        return NO_WINDOW
    gc.disable()  # the program looks for cycles by itself, once it has started
    try:
        import PySide6.QtCore  # noqa: F401, PLC0415 - Qt may lack a system library

        leave_imports_to_python()
        instance = _instance(words)
        if instance is not None and instance.hand_over(files_in(words)):
            return 0
        from costdesk.ui.app import run  # noqa: PLC0415 - Qt may lack a system library
    except ImportError as error:
        _tell_import(error)
        return NO_WINDOW
    code = run(words, instance)
    gc.freeze()  # nobody needs the cycles that could be found in what is left
    return code


def leave_imports_to_python() -> None:
    """PySide6 looks for the source of each module that is imported, for a feature not used here."""
    builtins.__import__ = getattr(builtins, "__orig_import__", builtins.__import__)


def _instance(words: Sequence[str]) -> Instance | None:
    """This start among the others of this person; a measurement stands beside them."""
    if QUIT_WHEN_READY in words:
        return None
    from costdesk.ui.instance import Instance  # noqa: PLC0415 - Qt may lack a system library
    from costdesk.ui.preferences import settings_folder  # noqa: PLC0415 - as above

    return Instance(settings_folder())


def _tell_import(error: ImportError) -> None:
    if library := named_library(str(error)):
        tell("no_library", library=library)
    else:
        tell("broken", text=str(error))


def _has_no_display() -> bool:
    if sys.platform != "linux" or os.environ.get("QT_QPA_PLATFORM"):
        return False
    return not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))
