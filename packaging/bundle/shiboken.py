"""PySide6's own Python modules, compiled: it would compile them from source at every start.

It looks for them in ``shiboken6/files.dir`` first, by its own provision (``SBK_EMBED=0`` makes that
folder). Most of them explain PySide6's functions to whoever calls them wrongly, and one writes
stubs for editors; it loads them all at every start. Here each of those lies beside a few lines that
load it when it is first asked for something. Nor does PySide6 look at every import of the program,
and for the source of every module, for its ``from __feature__ import``. Together that is a seventh
of the time to the first window.
"""

from __future__ import annotations

import marshal
import py_compile
import shutil
import sys
from pathlib import Path

FOLDER = "shiboken6/files.dir"
_PACKAGE = "shibokensupport/"
_LATER = {
    f"{_PACKAGE}signature/{name}.py"
    for name in (
        *("errorhandler", "layout", "parser"),  # not mapping: libshiboken looks into its names
        *("lib/enum_sig", "lib/pyi_generator", "lib/tool"),
    )
}
_LATER_ENDING = ".later"
_STAND_IN = f'''
"""Becomes the module that it stands for as soon as anything of that is wanted."""


def __getattr__(name):
    import marshal

    if name.startswith("__") or "__getattr__" not in globals():
        raise AttributeError(name)
    del globals()["__getattr__"]
    with open(__file__.removesuffix(".pyc") + "{_LATER_ENDING}", "rb") as compiled:
        exec(marshal.load(compiled), globals())
    return globals()[name]
'''
_LOADER = f"{_PACKAGE}signature/loader.py"
_SECOND_TIME = f'''
"""PySide6 loads all this, forgets it and loads it again: it is needed from the second time on."""

import signature_bootstrap

if "preloaded" in vars(signature_bootstrap):
    import marshal

    with open(__file__.removesuffix(".pyc") + "{_LATER_ENDING}", "rb") as compiled:
        exec(marshal.load(compiled), globals())
else:
    signature_bootstrap.preloaded = True
'''
_NO_FEATURES = b"""

def post_init():
    pass  # CostDesk has no `from __feature__ import`: no import has to be looked at for that
"""


def compile_support(folder: Path) -> Path:
    """Fill ``folder`` anew with what PySide6 would compile; the same bytes each time."""
    shutil.rmtree(folder, ignore_errors=True)
    for name, source in _sources().items():
        if name in _LATER:
            _put_off(folder, name, source, _STAND_IN)
        elif name == _LOADER:
            _put_off(folder, name, source + _NO_FEATURES, _SECOND_TIME)
        else:
            _compile(folder, name, source)
    return folder


def _put_off(folder: Path, name: str, source: bytes, stand_in: str) -> None:
    """Lay a module beside what is loaded in its place, and loads it in its time."""
    _compile(folder, name, stand_in.encode())
    compiled = compile(source, name, "exec", dont_inherit=True)
    (folder / name).with_suffix(_LATER_ENDING).write_bytes(marshal.dumps(compiled))


def _compile(folder: Path, name: str, source: bytes) -> None:
    plain = folder / name
    plain.parent.mkdir(parents=True, exist_ok=True)
    plain.write_bytes(source)
    compiled = str(plain.with_suffix(".pyc"))
    mode = py_compile.PycInvalidationMode.UNCHECKED_HASH
    py_compile.compile(str(plain), compiled, name, doraise=True, invalidation_mode=mode)
    plain.unlink()


def _sources() -> dict[str, bytes]:
    """Each module's file and what is in it, from the archive inside Shiboken's library."""
    import PySide6.QtCore  # noqa: F401 - wakes it up

    archive = vars(sys.modules["shibokensupport"].__spec__)["loader"].zfile
    names = [name for name in archive.namelist() if name.startswith(_PACKAGE)]
    return {name: archive.read(name) for name in sorted(names) if name.endswith(".py")}
