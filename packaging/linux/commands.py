"""Other programs, called the same way everywhere: what they say matters only when they fail."""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path
from typing import TYPE_CHECKING

from linux.places import epoch

if TYPE_CHECKING:
    from collections.abc import Mapping

_DEBIAN_TOOLS = {
    "dpkg-shlibdeps": "dpkg-dev",
    "lintian": "lintian",
    "desktop-file-validate": "desktop-file-utils",
    "appstreamcli": "appstream",
    "debootstrap": "debootstrap",
    "strip": "binutils",
    # For the AppImage.
    "mksquashfs": "squashfs-tools",
    "gcc": "gcc",
    "/usr/lib/x86_64-linux-gnu/libc.a": "libc6-dev",
    "/usr/lib/x86_64-linux-gnu/libsquashfuse.a": "libsquashfuse-dev",
    "/usr/lib/x86_64-linux-gnu/libzstd.a": "libzstd-dev",
    # For the trials.
    "Xvfb": "xvfb",
    "xdotool": "xdotool",
}


class CommandFailedError(Exception):
    """A program failed; the message is what it said."""


def run(
    *words: str | Path, into: Path | None = None, environment: Mapping[str, str] | None = None
) -> str:
    """What a program says on its output; ``into`` is the folder it works in.

    Raises CommandFailedError with both its outputs where its status is not 0.
    """
    done = subprocess.run(
        [str(word) for word in words],
        cwd=into,
        env=reproducible() | dict(environment or {}),
        capture_output=True,
        text=True,
        errors="replace",
        check=False,
    )
    if done.returncode:
        said = (done.stdout + done.stderr).strip()
        raise CommandFailedError(f"{words[0]} {words[1]} …: status {done.returncode}\n{said}")
    return done.stdout


def reproducible() -> dict[str, str]:
    """The environment in which two builds give the same bytes."""
    fixed = {"SOURCE_DATE_EPOCH": str(epoch()), "PYTHONHASHSEED": "1", "TZ": "UTC"}
    return os.environ | fixed | {"LC_ALL": "C.UTF-8"}


def is_root() -> bool:
    """Whether Debian packages can be installed, and roots be made."""
    return os.geteuid() == 0


def install_tools() -> list[str]:
    """Install what is missing where that is possible; the Debian packages still missing."""
    wanted = _missing()
    if wanted and is_root() and shutil.which("apt-get"):
        print("Installing from Debian:", *wanted)
        quiet = {"DEBIAN_FRONTEND": "noninteractive"}
        run("apt-get", "update", "-q", environment=quiet)
        run("apt-get", "install", "-q", "-y", "--no-install-recommends", *wanted, environment=quiet)
    return _missing()


def _missing() -> list[str]:
    return [package for tool, package in _DEBIAN_TOOLS.items() if not _is_here(tool)]


def _is_here(tool: str) -> bool:
    return Path(tool).exists() if tool.startswith("/") else shutil.which(tool) is not None
