"""Two libraries that Windows 10 has and Wine 10 has not, or has in part; only for trying.

    shims.py SYSTEM32

Nothing of this goes into what people get. ``icuuc.dll`` is new; ``ucrtbase.dll`` adds six functions
and hands everything else on to Wine's own, which is kept beside it under another name.
"""

from __future__ import annotations

import re
import subprocess
import sys
import tempfile
from pathlib import Path

HERE = Path(__file__).parent
COMPILER = "x86_64-w64-mingw32-gcc"
OBJDUMP = "x86_64-w64-mingw32-objdump"
# Newer versions of the tool tell more than a number before each name.
_EXPORT = re.compile(r"^\s*\[ *\d+\](?: \+base\[ *\d+\]\s+[0-9a-f]+)? (\S+)$", re.MULTILINE)
_OFFERED = re.compile(r"^\w+ (\w+)\(\w+ number\)", re.MULTILINE)
# Wine loads its own part of a library by this mark; the copy is a plain one.
_MARK, _PLAIN = b"Wine builtin DLL", b"Wine copied DLL!"


def exported_names(library: Path) -> list[str]:
    """The functions that a library offers."""
    told = subprocess.run([OBJDUMP, "-p", library], capture_output=True, check=True, text=True)
    return _EXPORT.findall(told.stdout)


def definitions(names: list[str], ours: list[str], other: str) -> str:
    """What the linker is told: our functions, and for every other name where it really is."""
    handed_on = [f'  "{name}" = "{other}.{name}"' for name in names if name not in ours]
    return "\n".join(
        ["LIBRARY ucrtbase.dll", "EXPORTS", *handed_on, *(f"  {name}" for name in ours)]
    )


def compile_library(target: Path, *sources: Path) -> None:
    """A library without any runtime of its own; what was there is replaced, a link too."""
    target.unlink(missing_ok=True)
    flags = ["-shared", "-O2", "-fno-builtin", "-w", "-nostdlib"]
    subprocess.run([COMPILER, *flags, "-o", target, *sources], check=True)


def complete_ucrtbase(system32: Path) -> None:
    """Put ours before Wine's, once: what Wine's offers is read from it."""
    ucrtbase, kept = system32 / "ucrtbase.dll", system32 / "ucrtwine.dll"
    names = exported_names(ucrtbase)
    kept.write_bytes(ucrtbase.read_bytes().replace(_MARK, _PLAIN, 1))
    source = HERE / "complex.c"
    ours = _OFFERED.findall(source.read_text("utf-8"))
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "ucrtbase.def"
        file.write_text(definitions(names, ours, kept.stem), "utf-8")
        compile_library(ucrtbase, source, file)


if __name__ == "__main__":
    compile_library(Path(sys.argv[1]) / "icuuc.dll", HERE / "icuuc.c")
    complete_ucrtbase(Path(sys.argv[1]))
