"""Who has a workspace open, told by a small file beside it to whoever would open it as well.

SQLite's locks hold for the moment of a change only. This file is locked as long as the workspace is
open, so that one left behind by a crash is told from one in use; where locks do not reach, as
between the copies of a synchronised folder, what is written in it counts.
"""

from __future__ import annotations

import os
import sys
from contextlib import suppress
from typing import TYPE_CHECKING, NamedTuple

from costdesk.domain.findings import Code, Place, refuse

if TYPE_CHECKING:
    from datetime import datetime
    from pathlib import Path
    from typing import BinaryIO

MARK = ".in-use"
_LONGEST = 1000  # bytes; nobody has a longer name
_LOCKED_BYTE = 1 << 20
"""Behind all that is written: on Windows nobody else can read what is locked."""


class Holder(NamedTuple):
    """Who has it open, where, and since when (ISO, with the offset from UTC)."""

    user: str
    machine: str
    since: str


class Claim:
    """A workspace that is kept for us until it is released."""

    def __init__(self, mark: Path, file: BinaryIO | None) -> None:
        """Take the locked file; None where the place allows none."""
        self._mark = mark
        self._file = file

    def release(self) -> None:
        """Let others have it. A file that cannot be removed says nothing: it is not locked."""
        if self._file is None:
            return
        if os.name == "posix":  # first removed, so that nobody takes what is about to go
            self._mark.unlink(missing_ok=True)
        self._file.close()
        self._file = None
        with suppress(OSError):
            if os.name != "posix":
                self._mark.unlink(missing_ok=True)


def claim(path: Path, now: datetime, *, by_force: bool = False) -> Claim:
    """Keep a workspace for us. Raises Refused where somebody else has it, unless ``by_force``."""
    mark = path.with_name(path.name + MARK)
    try:
        file = mark.open("a+b")
    except OSError:  # SQLite cannot write in such a place either, and says so at the first change
        return Claim(mark, None)
    is_free = _lock(file)
    if is_free and not _is_at(file, mark):  # the one before has just removed it
        file.close()
        return claim(path, now, by_force=by_force)
    other = _read(file)
    myself = _myself(now)
    if not by_force and (not is_free or (other and other.machine != myself.machine)):
        file.close()
        raise _in_use(path, other)
    if not is_free:
        file.close()
        return Claim(mark, None)
    _write(file, myself)
    return Claim(mark, file)


def _in_use(path: Path, other: Holder | None) -> Exception:
    known = other or Holder("", "", "")
    return refuse(Code.WORKSPACE_IN_USE, Place(file=str(path)), **known._asdict())


def _myself(now: datetime) -> Holder:
    names = (os.environ.get(name, "") for name in ("USERNAME", "USER", "LOGNAME"))
    machine = os.environ.get("COMPUTERNAME") or (os.uname().nodename if os.name == "posix" else "")
    return Holder(next(filter(None, names), ""), machine, now.isoformat(timespec="minutes"))


def _read(file: BinaryIO) -> Holder | None:
    """Who wrote it; None where nobody has (yet), or something else is in it."""
    file.seek(0)
    lines = file.read(_LONGEST).decode("utf-8", "replace").splitlines()
    return Holder(*lines) if len(lines) == len(Holder._fields) else None


def _write(file: BinaryIO, holder: Holder) -> None:
    with suppress(OSError):  # a full disk: the lock tells enough
        file.truncate(0)
        file.write("".join(f"{text}\n" for text in holder).encode())
        file.flush()


def _is_at(file: BinaryIO, mark: Path) -> bool:
    try:
        return os.path.samestat(os.fstat(file.fileno()), mark.stat())
    except FileNotFoundError:
        return False


def _lock(file: BinaryIO) -> bool:
    """Lock it until it is closed; False where another process has. A disk without locks allows."""
    try:
        if sys.platform == "win32":
            import msvcrt  # noqa: PLC0415 - nowhere else

            file.seek(_LOCKED_BYTE)
            msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
        else:
            import fcntl  # noqa: PLC0415 - not on Windows

            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except (BlockingIOError, PermissionError):
        return False
    except OSError:
        return True
    return True
