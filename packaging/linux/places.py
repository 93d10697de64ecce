"""Where ``make package`` works, and what the files that people get are called."""

from __future__ import annotations

import subprocess
from functools import cache

from bundle.release import NAME, PROGRAM, ROOT, VERSION

BUILD = ROOT / "build" / "package"
FROZEN = BUILD / "frozen" / PROGRAM
BARE = BUILD / "frozen" / "bare"
WORK = BUILD / "work"
RELEASE = BUILD / "release"
PICTURES = BUILD / "pictures"

DEB = RELEASE / f"{PROGRAM}_{VERSION}_amd64.deb"
DEB_TREE = BUILD / "deb"
"""What the Debian package is packed from."""
ARCHIVE = RELEASE / f"{PROGRAM}-{VERSION}-linux-x86_64.tar.xz"
APPIMAGE = RELEASE / f"{NAME}-{VERSION}-x86_64.AppImage"
BILL = RELEASE / f"{PROGRAM}-{VERSION}-linux.cdx.json"
SUMS = RELEASE / "SHA256SUMS"


@cache
def epoch() -> int:
    """When the commit that is packaged was made: the time of everything in the packages."""
    command = ["git", "log", "-1", "--format=%ct"]
    return int(subprocess.run(command, cwd=ROOT, capture_output=True, check=True).stdout)
