"""What PyInstaller runs before the program: less of it, where it serves nobody here.

It loads ``ctypes`` at each start, to have it look for libraries in the program's folder first. On
Linux this program asks it for none by name, and seldom for anything.
"""

from __future__ import annotations

import py_compile
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    Entry = tuple[str, str, str]

_CTYPES = "pyimod03_ctypes"
_NOTHING = "def install():\n    pass  # see packaging/bundle/boot.py\n"


def without_ctypes(modules: Iterable[Entry], folder: Path) -> list[Entry]:
    """The modules of the bootstrap (name, compiled file, kind), with nothing for ctypes."""
    folder.mkdir(parents=True, exist_ok=True)
    source = folder / f"{_CTYPES}.py"
    source.write_text(_NOTHING, encoding="utf-8")
    mode = py_compile.PycInvalidationMode.UNCHECKED_HASH
    compiled = str(source.with_suffix(".pyc"))
    py_compile.compile(str(source), compiled, source.name, doraise=True, invalidation_mode=mode)
    return [(name, compiled if name == _CTYPES else file, kind) for name, file, kind in modules]
