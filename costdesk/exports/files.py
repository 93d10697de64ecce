"""Writing a file whole or not at all."""

from __future__ import annotations

import errno
import os
import stat
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from costdesk.domain.findings import Code, Place, refuse

if TYPE_CHECKING:
    from costdesk.domain.findings import Refused

_CODES = {
    errno.ENOSPC: Code.DISK_FULL,
    errno.EDQUOT: Code.DISK_FULL,
    errno.EACCES: Code.NO_PERMISSION,
    errno.EPERM: Code.NO_PERMISSION,
    errno.ENOENT: Code.NO_FOLDER,
    errno.ENOTDIR: Code.NO_FOLDER,
    errno.EISDIR: Code.IS_A_FOLDER,
}
_DEVICES = ("/dev/", "/proc/")


def write_atomically(path: Path, data: bytes) -> None:
    """Put data into a file: it is there whole, or what was there before still is.

    A device or pipe (``/dev/stdout``) is written to straight away. Raises Refused for what the
    disk says: full, no permission, no such folder, a folder of that name, or another fault.
    """
    try:
        if _is_stream(path):
            _write_through(path, data)
        else:
            _replace(Path(os.path.realpath(path)), data)
    except (OSError, ValueError) as error:  # ValueError: a NUL in the path
        raise _refusal(error, path) from error


def make_folder(path: Path) -> None:
    """Make a folder, if it is not there yet, in one that is. Raises Refused where it cannot be."""
    try:
        path.mkdir(exist_ok=True)
    except (OSError, ValueError) as error:
        raise _refusal(error, path) from error


def _refusal(error: OSError | ValueError, path: Path) -> Refused:
    code = _CODES.get(getattr(error, "errno", None) or 0, Code.CANNOT_WRITE)
    text = getattr(error, "strerror", None) or str(error)
    return refuse(code, Place(file=str(path)), text=text)


def _is_stream(path: Path) -> bool:
    """Whether a path leads to something that can be written to, but not replaced."""
    if str(path).startswith(_DEVICES):
        return True
    with suppress(FileNotFoundError):
        mode = path.stat().st_mode
        return not stat.S_ISREG(mode) and not stat.S_ISDIR(mode)
    return False


def _write_through(path: Path, data: bytes) -> None:
    # Appending: standard output may be a file that already holds something.
    with path.open("ab", buffering=0) as file:
        view = memoryview(data)
        while view:
            view = view[file.write(view) :]


def _replace(path: Path, data: bytes) -> None:
    if path.is_dir():
        raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR))
    if path.exists() and not os.access(path, os.W_OK):
        raise PermissionError(errno.EACCES, os.strerror(errno.EACCES))
    temporary = path.with_name(f".costdesk-{os.urandom(8).hex()}.tmp")
    try:
        with temporary.open("xb") as file:
            if path.exists():
                temporary.chmod(stat.S_IMODE(path.stat().st_mode))
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        temporary.replace(path)
    except BaseException:
        temporary.unlink(missing_ok=True)
        raise
