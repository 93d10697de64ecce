"""A minimal Debian without Python, made anew for a trial and taken away after it.

It runs in a mount and process space of its own: whatever happens, nothing stays mounted or running.
"""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from linux.commands import CommandFailedError, reproducible, run
from linux.places import BUILD

if TYPE_CHECKING:
    from collections.abc import Iterator

_ROOTS = BUILD / "roots"
NEWER = "trixie"
"""The Debian after the oldest that the packages are for."""
Environment = dict[str, str] | None

_OWNER = "owner"
HOME = Path("/home") / _OWNER
_ENVIRONMENT = {
    "HOME": str(HOME),
    "LANG": "C.UTF-8",
    "PATH": "/usr/sbin:/usr/bin:/sbin:/bin",
    "DEBIAN_FRONTEND": "noninteractive",
}


class Root:
    """One such system in a folder."""

    def __init__(self, folder: Path) -> None:
        """The folder exists and holds a system."""
        self.folder = folder

    def inside(self, path: Path) -> Path:
        """Where a path of that system lies on this one."""
        return self.folder / path.relative_to("/")

    def run(
        self, *words: str, user: bool = False, network: bool = True, extra: Environment = None
    ) -> str:
        """What a program says there; raises CommandFailedError with all that it said."""
        command = self.command(*words, user=user, network=network, extra=extra)
        return run(*command)

    def fails(self, *words: str, extra: Environment = None) -> str:
        """What a program says there that is run by an ordinary user and must fail."""
        try:
            self.run(*words, user=True, extra=extra)
        except CommandFailedError as failed:
            return str(failed)
        raise CommandFailedError(f"{words[0]} should have failed and did not")

    def start(self, *words: str, extra: Environment = None) -> subprocess.Popen[bytes]:
        """Start a program as an ordinary user; ``end_all`` ends it."""
        command = self.command(*words, user=True, extra=extra)
        return subprocess.Popen(command, env=reproducible(), start_new_session=True)

    def command(
        self, *words: str, user: bool = False, network: bool = True, extra: Environment = None
    ) -> list[str]:
        """The command of this system that does it."""
        spaces = ["--mount", "--pid", "--fork", "--kill-child"]
        spaces += [f"--mount-proc={self.folder / 'proc'}", *([] if network else ["--net"])]
        who = [f"--userspec={_OWNER}:{_OWNER}"] if user else []
        said = [f"{name}={text}" for name, text in (_ENVIRONMENT | (extra or {})).items()]
        return ["unshare", *spaces, "chroot", *who, str(self.folder), "env", "-i", *said, *words]


def end_all(process: subprocess.Popen[bytes]) -> None:
    """End what was started in a root: with the first process of its space, all others die."""
    os.killpg(process.pid, signal.SIGKILL)
    process.wait()


@contextmanager
def fresh_root(name: str, suite: str = "") -> Iterator[Root]:
    """A system with an ordinary user and nothing installed, until the end of the trial.

    It is the Debian of this system, or another one by its name.
    """
    folder = _ROOTS / name
    shutil.rmtree(folder, ignore_errors=True)
    site, own = _source()
    base = _make_base(site, suite or own)
    try:
        run("cp", "--archive", base, folder)
        root = Root(folder)
        root.run("useradd", "--create-home", _OWNER)
        yield root
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def remove_base() -> None:
    """Take away what fresh systems are copied from."""
    shutil.rmtree(_ROOTS, ignore_errors=True)


def _make_base(site: str, suite: str) -> Path:
    base = _ROOTS / f"base-{suite}"
    if not (base / "etc" / "debian_version").exists():
        shutil.rmtree(base, ignore_errors=True)
        run("debootstrap", "--variant=minbase", suite, base, site)
        shutil.rmtree(base / "var" / "cache" / "apt" / "archives", ignore_errors=True)
    return base


def _source() -> tuple[str, str]:
    """Where this system takes its own packages from, and its name."""
    listed = run(
        "apt-get", "indextargets", "--format", "$(SITE) $(CODENAME)", "Created-By: Packages"
    )
    suite = run("sh", "-c", ". /etc/os-release; echo $VERSION_CODENAME").strip()
    for line in listed.splitlines():
        site, _, name = line.partition(" ")
        if name == suite:
            return site, suite
    raise CommandFailedError(f"apt knows no source of {suite}")
