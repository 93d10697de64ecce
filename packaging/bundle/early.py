"""Run by the frozen program before anything else: what a start needs not, it does not load.

PySide6 imports modules of Python that it never uses in this program, or only to explain an error;
others come in through ``pathlib``. A stand-in is imported in place of each, and becomes the real
module when something of it is first wanted: by a chart, a workbook, a report of a bug.
"""

from __future__ import annotations

import gc
import sys
from _thread import RLock  # threading brings more than a lock
from types import ModuleType

LATER = ("base64", "inspect", "ipaddress", "tempfile", "textwrap", "traceback", "zipfile")
_SELDOM = 50_000
"""Objects made before cycles are looked for; modules are many objects and hold none to speak of."""


def put_off(name: str) -> None:
    """Import a module by this name that loads itself when something of it is wanted."""
    specs = (finder.find_spec(name, None) for finder in sys.meta_path)
    spec = next(filter(None, specs), None)
    if spec is None or spec.loader is None:
        return
    module, loader = ModuleType(name), spec.loader
    module.__spec__, module.__loader__, module.__file__ = spec, loader, spec.origin
    lock = RLock()
    has_begun: list[str] = []

    def load(wanted: str) -> object:
        """Another thread waits for the whole; what the module itself imports may see a part."""
        if wanted.startswith("__"):  # Python asks that of every module
            raise AttributeError(wanted)
        with lock:
            if not has_begun:
                has_begun.append(wanted)
                loader.exec_module(module)
                del vars(module)["__getattr__"]
        try:
            return vars(module)[wanted]
        except KeyError:
            raise AttributeError(f"module {name!r} has no attribute {wanted!r}") from None

    vars(module)["__getattr__"] = load
    sys.modules[name] = module


gc.set_threshold(_SELDOM)
for each in LATER:
    if each not in sys.modules:
        put_off(each)
