"""What dpkg knows of a file of this system; on another system: nothing."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable


def owners(files: Iterable[Path]) -> dict[Path, str]:
    """The package that each file came with; files of no package are left out.

    Libraries are known to dpkg under ``/lib`` or ``/usr/lib``, though both are one folder now.
    """
    names = {name: file for file in files for name in _names_of(file)}
    if not names:
        return {}
    found = {}
    for line in _query("--search", *sorted(names)).splitlines():
        packages, _, name = line.partition(": ")
        if name in names and "," not in packages:
            found[names[name]] = packages.partition(":")[0]
    return found


def version_of(package: str) -> str:
    """The installed version."""
    return _query("--show", "--showformat=${Version}\n", package).partition("\n")[0]


def _names_of(file: Path) -> list[str]:
    merged = Path("/usr")
    inside = file.is_relative_to(merged)
    return [str(file), *([f"/{file.relative_to(merged)}"] if inside else [])]


def _query(*words: str) -> str:
    program = shutil.which("dpkg-query")
    if program is None:
        return ""
    # It fails where one file of many is nobody's, which is an answer too.
    done = subprocess.run([program, *words], capture_output=True, text=True, check=False)
    return done.stdout
