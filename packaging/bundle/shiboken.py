"""PySide6's own Python modules, compiled: it would compile them from source at every start.

It looks for them in ``shiboken6/files.dir`` first, by its own provision (``SBK_EMBED=0`` makes that
folder). This saves a tenth of the time to the first window.
"""

from __future__ import annotations

import py_compile
import shutil
import sys
from pathlib import Path

FOLDER = "shiboken6/files.dir"
_PACKAGE = "shibokensupport/"


def compile_support(folder: Path) -> Path:
    """Fill ``folder`` anew with what PySide6 would compile; the same bytes each time."""
    shutil.rmtree(folder, ignore_errors=True)
    for name, source in _sources().items():
        compiled = (folder / name).with_suffix(".pyc")
        compiled.parent.mkdir(parents=True, exist_ok=True)
        plain = folder / name
        plain.write_bytes(source)
        mode = py_compile.PycInvalidationMode.UNCHECKED_HASH
        py_compile.compile(str(plain), str(compiled), name, doraise=True, invalidation_mode=mode)
        plain.unlink()
    return folder


def _sources() -> dict[str, bytes]:
    """Each module's file and what is in it, from the archive inside Shiboken's library."""
    import PySide6.QtCore  # noqa: F401 - wakes it up

    archive = vars(sys.modules["shibokensupport"].__spec__)["loader"].zfile
    names = [name for name in archive.namelist() if name.startswith(_PACKAGE)]
    return {name: archive.read(name) for name in sorted(names) if name.endswith(".py")}
