"""``make package``: build everything that can be built here, then try it.

A trial that cannot be made on this machine says why and is left out; one that fails, fails it all.
"""

from __future__ import annotations

import hashlib
import os
import shutil
import sys
from typing import TYPE_CHECKING

from bundle.release import ROOT

from linux import appimage, archive, deb, figures
from linux.commands import CommandFailedError, install_tools
from linux.freeze import freeze
from linux.places import BUILD, RELEASE, SUMS
from linux.roots import remove_base
from linux.trials import trials, why_no_root

if TYPE_CHECKING:
    from collections.abc import Callable


_AGAIN = "--again"


def main() -> int:
    """Say what is done, and at the end what was measured."""
    os.chdir(ROOT)
    if missing := install_tools():
        print(f"Not here, as root they would be installed: {' '.join(missing)}")
    build_all()
    outcomes = try_all()
    if _AGAIN in sys.argv:
        outcomes["built again"] = built_again()
    measured = [*figures.sizes(), *figures.starts()]
    figures.keep(measured, outcomes)
    print("\n".join(figure.line for figure in measured))
    print(f"Everything is in {RELEASE.relative_to(ROOT)}, pictures in {BUILD.relative_to(ROOT)}")
    return int(any(outcome.startswith("FAILED") for outcome in outcomes.values()))


def build_all() -> None:
    """Everything that people download, and its sums."""
    shutil.rmtree(RELEASE, ignore_errors=True)
    for name, build in (
        ("Freezing the program", freeze),
        ("Packing the Debian package", deb.build),
        ("Packing the portable archive", archive.build),
        ("Packing the AppImage", appimage.build),
    ):
        print(name, flush=True)
        build()
    write_sums()


def built_again() -> str:
    """Whether a second build gives the same bytes; which files differ where it does not."""
    before = SUMS.read_text(encoding="utf-8").splitlines()
    build_all()
    differ = sorted(set(SUMS.read_text(encoding="utf-8").splitlines()) - set(before))
    return f"FAILED: {differ}" if differ else "identical"


def write_sums() -> None:
    """Whoever downloads can check what has come."""
    files = [path for path in sorted(RELEASE.iterdir()) if path != SUMS]
    lines = [f"{hashlib.sha256(path.read_bytes()).hexdigest()}  {path.name}\n" for path in files]
    SUMS.write_text("".join(lines), encoding="utf-8")


def try_all() -> dict[str, str]:
    """Each trial's name and how it went."""
    outcomes = {}
    why_not = why_no_root()
    for name, attempt in trials():
        outcomes[name] = f"skipped: {why_not}" if why_not else _outcome(attempt)
        print(f"{name}: {outcomes[name]}", flush=True)
    remove_base()
    return outcomes


def _outcome(attempt: Callable[[], None]) -> str:
    try:
        attempt()
    except CommandFailedError as failed:
        return f"FAILED: {failed}"
    return "works"


if __name__ == "__main__":
    sys.exit(main())
