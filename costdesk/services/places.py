"""Where a workspace lies: folders that are copied between computers, or lie on another one.

Two computers that change such a file at the same time can lose work, which no lock prevents.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Literal, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable

Kind = Literal["synchronised", "network"]


class Risk(NamedTuple):
    """What kind of folder it is, and whose: the service, or the drive."""

    kind: Kind
    name: str


_SERVICES = {
    "dropbox": "Dropbox",
    "onedrive": "OneDrive",
    "google drive": "Google Drive",
    "googledrive": "Google Drive",
    "my drive": "Google Drive",
    "icloud drive": "iCloud Drive",
    "iclouddrive": "iCloud Drive",
    "mobile documents": "iCloud Drive",
    "nextcloud": "Nextcloud",
    "owncloud": "ownCloud",
    "pcloud drive": "pCloud",
    "megasync": "MEGA",
    "seafile": "Seafile",
}
"""By the beginning of a folder's name: companies and languages are added behind it."""
_TRACES = {
    ".dropbox.cache": "Dropbox",
    ".stfolder": "Syncthing",
    ".nextcloudsync.log": "Nextcloud",
    ".owncloudsync.log": "ownCloud",
}
"""Files that a service leaves in the folder that it copies."""
_NETWORK_SYSTEMS = frozenset(
    {"nfs", "nfs4", "cifs", "smb3", "smbfs", "afs", "9p", "davfs", "fuse.sshfs", "fuse.rclone"}
)
_MOUNTS = Path("/proc/self/mounts")
_REMOTE_DRIVE = 4  # as Windows counts them


def risk_of(path: Path) -> Risk | None:
    """The risk of the folder that a workspace lies in; None for a folder of this computer alone."""
    folders = path.absolute().parents
    return _synchronised(folders) or _on_network(path.absolute())


def _synchronised(folders: Iterable[Path]) -> Risk | None:
    for folder in folders:
        name = folder.name.lower()
        for beginning, service in _SERVICES.items():
            if name == beginning or name.startswith((f"{beginning} ", f"{beginning}-")):
                return Risk("synchronised", service)
        for trace, service in _TRACES.items():
            if (folder / trace).exists():
                return Risk("synchronised", service)
    return None


def _on_network(path: Path) -> Risk | None:
    if sys.platform == "win32":
        return _on_windows_network(path)
    drive = _mounted(path, _MOUNTS)
    return Risk("network", str(drive)) if drive else None


def _on_windows_network(path: Path) -> Risk | None:
    import ctypes  # noqa: PLC0415 - nowhere else

    kind = ctypes.windll.kernel32.GetDriveTypeW(f"{path.drive}\\")  # type: ignore[attr-defined,unused-ignore]
    is_remote = path.drive.startswith("\\\\") or kind == _REMOTE_DRIVE
    return Risk("network", path.drive) if is_remote else None


def _mounted(path: Path, mounts: Path) -> Path | None:
    """The network drive that a path lies on, by what is mounted here (the innermost counts)."""
    found: list[tuple[int, str, Path]] = []
    for line in _lines(mounts):
        _, place, system, *_ = line.split(" ")
        folder = Path(place.replace("\\040", " "))
        if path.is_relative_to(folder):
            found.append((len(folder.parts), system, folder))
    innermost = max(found, default=(0, "", path))
    return innermost[2] if innermost[1] in _NETWORK_SYSTEMS else None


def _lines(mounts: Path) -> list[str]:
    try:
        return os.fsdecode(mounts.read_bytes()).splitlines()
    except OSError:  # macOS keeps no such list
        return []
