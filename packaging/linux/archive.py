"""The portable archive: one folder that runs where it lies and keeps its settings beside it."""

from __future__ import annotations

import shutil
from pathlib import Path

from bundle.release import PROGRAM, VERSION

from linux.commands import run
from linux.places import ARCHIVE, BUILD, FROZEN, epoch

FOLDER = f"{PROGRAM}-{VERSION}"
_README = Path(__file__).parent / "desktop" / "portable.txt"
_PORTABLE = "portable"
"""Beside the program, a file of this name makes it portable: see ``costdesk/services/paths.py``."""


def build() -> None:
    """Pack the folder; the same bytes each time."""
    place = BUILD / "archive"
    shutil.rmtree(place, ignore_errors=True)
    folder = place / FOLDER
    shutil.copytree(FROZEN, folder, symlinks=True)
    (folder / _PORTABLE).touch()
    shutil.copyfile(_README, folder / "README.txt")
    run("tar", "--create", "--xz", "--file", ARCHIVE, *_same_bytes(), FOLDER, into=place)
    shutil.rmtree(place)


def _same_bytes() -> list[str]:
    owner = ["--owner=0", "--group=0", "--numeric-owner", "--mode=u+rw,go+r,go-w"]
    return ["--sort=name", f"--mtime=@{epoch()}", "--format=gnu", *owner]
