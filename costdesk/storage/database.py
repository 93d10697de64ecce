"""One SQLite file: recognised before it is touched, opened with the pragmas it needs, created."""

from __future__ import annotations

import os
from contextlib import contextmanager, suppress
from time import sleep
from typing import TYPE_CHECKING

import apsw

from costdesk.domain.findings import Code, Place, refuse
from costdesk.domain.progress import silent
from costdesk.storage.faults import faults_of, os_fault

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from costdesk.domain.progress import Progress

Connection = apsw.Connection

APPLICATION_ID = int.from_bytes(b"CDsk", "big")

_MAGIC = b"SQLite format 3\0"
_HEADER_LENGTH = 100
_VERSION_AT = 60
_APPLICATION_AT = 68
_BUSY_MILLISECONDS = 2000
_STEPS_BETWEEN = 20_000  # of SQLite's machine: about a millisecond
_PRAGMAS = """
    PRAGMA journal_mode = DELETE;
    PRAGMA synchronous = FULL;
    PRAGMA foreign_keys = ON;
    PRAGMA secure_delete = ON;
    PRAGMA cache_spill = OFF;
    PRAGMA cache_size = -64000;
    PRAGMA temp_store = MEMORY;
"""


def recognise(path: Path) -> int:
    """The version of the workspace in a file, read without opening it as a database.

    Raises Refused where there is no workspace to read.
    """
    header = _header(path)
    if len(header) < _HEADER_LENGTH or not header.startswith(_MAGIC):
        raise refuse(Code.NOT_A_WORKSPACE, Place(file=str(path)))
    application = int.from_bytes(header[_APPLICATION_AT : _APPLICATION_AT + 4], "big")
    if application != APPLICATION_ID:
        raise refuse(Code.NOT_A_WORKSPACE, Place(file=str(path)))
    return int.from_bytes(header[_VERSION_AT : _VERSION_AT + 4], "big")


def _header(path: Path) -> bytes:
    place = Place(file=str(path))
    try:
        with path.open("rb") as file:
            return file.read(_HEADER_LENGTH)
    except FileNotFoundError as error:
        raise refuse(Code.NO_WORKSPACE, place) from error
    except IsADirectoryError as error:
        raise refuse(Code.IS_A_FOLDER, place) from error
    except PermissionError as error:
        code = Code.IS_A_FOLDER if _is_folder(path) else Code.NO_PERMISSION
        raise refuse(code, place) from error
    except OSError as error:
        raise refuse(Code.FILE_UNREADABLE, place, text=error.strerror or "") from error


def _is_folder(path: Path) -> bool:
    """Asked where a folder is told as "not allowed" (Windows); a path may hide behind one."""
    try:
        return path.is_dir()
    except OSError:
        return False


def connect(path: Path) -> Connection:
    """A connection to an existing file; reading only where the file cannot be written.

    Raises Refused for a file that is damaged, busy or out of reach.
    """
    with faults_of(path):
        connection = Connection(str(path.absolute()), flags=apsw.SQLITE_OPEN_READWRITE)
        try:
            connection.set_busy_timeout(_BUSY_MILLISECONDS)
            # Fetched, because apsw goes on to the next statement only when it is asked for rows.
            connection.execute(_PRAGMAS).fetchall()
            connection.execute("SELECT count(*) FROM sqlite_schema").fetchall()
        except BaseException:
            connection.close()
            raise
    return connection


def version_of(connection: Connection) -> int:
    """The version of the schema in an open file."""
    return int(connection.pragma("user_version"))


def data_version(connection: Connection) -> int:
    """A number that is another one after another program has changed the file."""
    return int(connection.pragma("data_version"))


def is_read_only(connection: Connection, path: Path) -> bool:
    """Whether no change is possible. A journal has to be written beside the file for any."""
    return bool(
        connection.pragma("query_only")
        or connection.readonly("main")
        or not os.access(path.absolute().parent, os.W_OK)
    )


def create_file(path: Path, fill: Callable[[Connection], None]) -> None:
    """Make a new file and fill it; leave nothing behind where that fails.

    Raises Refused, also for a file that exists: it is never overwritten.
    """
    claim(path)
    try:
        connection = connect(path)
        try:
            with faults_of(path):
                fill(connection)
        finally:
            connection.close()
    except BaseException:
        discard(path)
        raise


def claim(path: Path) -> None:
    """Make an empty file of that name, which must not exist yet. Raises Refused."""
    try:
        path.open("xb").close()
    except FileExistsError as error:
        code = Code.IS_A_FOLDER if path.is_dir() else Code.WORKSPACE_EXISTS
        raise refuse(code, Place(file=str(path))) from error
    except OSError as error:
        raise os_fault(error, path) from error


def discard(path: Path) -> None:
    """Remove a file that was not finished, and its journal."""
    for name in (path.name, f"{path.name}-journal"):
        with suppress(OSError):
            path.with_name(name).unlink(missing_ok=True)


@contextmanager
def transaction(connection: Connection) -> Iterator[None]:
    """All or nothing. Writing is claimed at the start, so that nothing fails for it half way."""
    connection.execute("BEGIN IMMEDIATE")
    try:
        yield
        connection.execute("COMMIT")
    except BaseException:
        # A full disk may have rolled back by itself.
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        raise


@contextmanager
def rehearsal(connection: Connection) -> Iterator[None]:
    """A transaction of which nothing is kept, however it ends."""
    connection.execute("BEGIN IMMEDIATE")
    try:
        yield
    finally:
        if connection.in_transaction:
            connection.execute("ROLLBACK")


@contextmanager
def watched(connection: Connection, progress: Progress) -> Iterator[Progress]:
    """Ask whether to go on during statements too, by telling again what was told last.

    It also lets other threads have a turn: SQLite's own loops over a changeset give them none.
    """
    last = (0, 0)

    def tell(done: int, total: int) -> None:
        nonlocal last
        last = done, total
        progress(done, total)

    def ask() -> bool:
        progress(*last)
        sleep(0)
        return False

    if progress is silent:
        yield silent
        return
    connection.set_progress_handler(ask, _STEPS_BETWEEN)
    try:
        yield tell
    finally:
        connection.set_progress_handler(None)


def is_moved(connection: Connection) -> bool:
    """Whether the open file has another name by now, or none (always False on some systems)."""
    from ctypes import addressof, c_int  # noqa: PLC0415 - not at start

    answer = c_int(0)
    connection.file_control("main", apsw.SQLITE_FCNTL_HAS_MOVED, addressof(answer))
    return bool(answer.value)
