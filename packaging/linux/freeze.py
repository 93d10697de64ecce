"""The program as one folder, made by PyInstaller in an environment of its own, without symbols."""

from __future__ import annotations

import shutil
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from bundle.release import PROGRAM, ROOT

from linux.commands import run
from linux.places import BARE, BILL, BUILD, FROZEN, RELEASE, WORK

if TYPE_CHECKING:
    from collections.abc import Iterator

_PINS = ROOT / "requirements" / "package.txt"
_PYTHON = BUILD / "venv" / "bin" / "python"
_ELF = b"\x7fELF"
# auditwheel has moved the parts of these about; strip would damage them.
_PATCHED = (".libs/", "numpy.libs", "pillow.libs")


def freeze() -> None:
    """Program and bill of materials; then a bare window of the same make, to measure against."""
    _make_environment()
    RELEASE.mkdir(parents=True, exist_ok=True)
    _pyinstaller(ROOT / "packaging" / "costdesk.spec", FROZEN.parent)
    strip(FROZEN)
    shutil.copyfile(WORK / PROGRAM / "sbom.json", BILL)
    _pyinstaller(ROOT / "packaging" / "bare.spec", BARE.parent)
    strip(BARE)


def _make_environment() -> None:
    """With exactly the pinned packages; made anew when the pins change."""
    stamp = BUILD / "venv" / "pins.txt"
    if stamp.exists() and stamp.read_bytes() == _PINS.read_bytes():
        return
    run(Path(sys.base_prefix) / "bin" / "python3", "-m", "venv", "--clear", BUILD / "venv")
    run(_PYTHON, "-m", "pip", "install", "--quiet", "--require-hashes", "--requirement", _PINS)
    shutil.copyfile(_PINS, stamp)


def _pyinstaller(specification: Path, into: Path) -> None:
    options = ("--noconfirm", "--clean", "--log-level", "ERROR")
    places = ("--distpath", into, "--workpath", WORK)
    run(_PYTHON, "-m", "PyInstaller", *options, *places, specification, into=ROOT)


def strip(folder: Path) -> None:
    """Take out what only debuggers read, and the right to execute what is loaded."""
    for file in elf_files(folder):
        if file.parent == folder:
            continue  # the program itself: its modules hang on to it
        if not any(part in str(file) for part in _PATCHED):
            run("strip", "--strip-unneeded", file)
        file.chmod(0o644)


def elf_files(folder: Path) -> Iterator[Path]:
    """Programs and libraries, each once."""
    for file in sorted(folder.rglob("*")):
        if file.is_file() and not file.is_symlink():
            with file.open("rb") as content:
                if content.read(len(_ELF)) == _ELF:
                    yield file
