"""What can go wrong with a file, as refusals. Everything else SQLite says is a bug and passes."""

from __future__ import annotations

from contextlib import contextmanager
from errno import ENOSPC
from typing import TYPE_CHECKING

import apsw

from costdesk.domain.findings import Code, Place, Refused, refuse

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

_CODES: tuple[tuple[type[apsw.Error], Code], ...] = (
    (apsw.FullError, Code.DISK_FULL),
    (apsw.ReadOnlyError, Code.WORKSPACE_READ_ONLY),
    (apsw.BusyError, Code.WORKSPACE_BUSY),
    (apsw.LockedError, Code.WORKSPACE_BUSY),
    (apsw.CorruptError, Code.DAMAGED_WORKSPACE),
    (apsw.NotADBError, Code.DAMAGED_WORKSPACE),
    (apsw.CantOpenError, Code.NO_PERMISSION),
    (apsw.PermissionsError, Code.NO_PERMISSION),
)
_UNREADABLE = (
    apsw.SQLITE_IOERR_READ,
    apsw.SQLITE_IOERR_SHORT_READ,
    apsw.SQLITE_IOERR_CORRUPTFS,
    apsw.SQLITE_IOERR_DATA,
)
# A workspace that lost a table, or never had it though it says that it is one of ours.
_NOT_LAID_OUT = ("no such table", "no such column")


def fault_code(error: apsw.Error) -> Code | None:
    """The code of a known fault of files and disks, or None for a bug."""
    detail: int = getattr(error, "extendedresult", 0)
    if detail == apsw.SQLITE_READONLY_DBMOVED:
        return Code.NO_WORKSPACE
    if isinstance(error, apsw.IOError):
        return Code.FILE_UNREADABLE if detail in _UNREADABLE else Code.CANNOT_WRITE
    if isinstance(error, apsw.SQLError) and str(error).startswith(_NOT_LAID_OUT):
        return Code.DAMAGED_WORKSPACE
    return next((code for kind, code in _CODES if isinstance(error, kind)), None)


def os_fault(error: OSError, path: Path) -> Refused:
    """The refusal for what the operating system says about a file."""
    return refuse(_code_of_os_error(error), Place(file=str(path)), text=error.strerror or "")


def _code_of_os_error(error: OSError) -> Code:
    if isinstance(error, FileNotFoundError | NotADirectoryError):
        return Code.NO_FOLDER
    if isinstance(error, PermissionError):
        return Code.NO_PERMISSION
    return Code.DISK_FULL if error.errno == ENOSPC else Code.CANNOT_WRITE


@contextmanager
def faults_of(path: Path) -> Iterator[None]:
    """Turn known faults inside the block into a refusal that names the file."""
    try:
        yield
    except apsw.Error as error:
        code = fault_code(error)
        if code is None:
            raise
        raise refuse(code, Place(file=str(path)), text=str(error)) from error
