"""From an older schema to the current one: a verified copy first, then a transaction a script."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from costdesk.domain.findings import Code, Place, refuse
from costdesk.domain.progress import part, silent
from costdesk.storage.database import (
    APPLICATION_ID,
    claim,
    connect,
    discard,
    transaction,
    version_of,
    watched,
)
from costdesk.storage.faults import faults_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from costdesk.domain.progress import Progress
    from costdesk.storage.database import Connection

_PAGES_AT_ONCE = 1000
_COPIED = 80  # hundredths of the work are done when the copy is made and verified


class Script(NamedTuple):
    """The statements that lead from the version before to this one."""

    version: int
    sql: str


def scripts() -> list[Script]:
    """The numbered scripts of this program, in order."""
    folder = Path(__file__).with_name("schema")
    paths = sorted(folder.glob("[0-9]*.sql"))
    return [Script(int(path.name[:4]), path.read_text("utf-8")) for path in paths]


def newest_version() -> int:
    """The version this program writes."""
    folder = Path(__file__).with_name("schema")
    return max(int(path.name[:4]) for path in folder.glob("[0-9]*.sql"))


def run_script(connection: Connection, script: Script) -> None:
    """Run one script inside the transaction that is open, and count the version up."""
    connection.execute(script.sql).fetchall()  # to the last statement, even if one gives rows
    connection.execute(f"PRAGMA user_version = {script.version:d}")


def lay_out(connection: Connection, steps: Sequence[Script]) -> None:
    """Give an empty file its tables, inside the transaction that is open."""
    connection.execute(f"PRAGMA application_id = {APPLICATION_ID:d}")
    for script in steps:
        run_script(connection, script)


def migrate(
    connection: Connection, path: Path, steps: Sequence[Script], progress: Progress = silent
) -> Path | None:
    """Bring an older file up to the last script; returns the copy made before, None if current.

    Undo steps are dropped: their changesets speak of the older tables. Raises Refused or
    Cancelled, with the file as it was before the script that failed.
    """
    before = version_of(connection)
    ahead = [script for script in steps if script.version > before]
    if not ahead:
        return None
    if connection.readonly("main"):
        raise refuse(Code.WORKSPACE_READ_ONLY, Place(file=str(path)))
    copy = verified_copy(connection, path, f"v{before}-backup", part(progress, 0, _COPIED))
    with faults_of(path), watched(connection, part(progress, _COPIED, 100)):
        # Tables may be rebuilt in a script; what refers to what is checked before it counts.
        connection.execute("PRAGMA foreign_keys = OFF")
        for script in ahead:
            _run_once(connection, script, path)
        connection.execute("PRAGMA foreign_keys = ON")
    return copy


def _run_once(connection: Connection, script: Script, path: Path) -> None:
    with transaction(connection):
        if version_of(connection) >= script.version:
            return  # another process was faster
        connection.execute("DELETE FROM step")
        run_script(connection, script)
        if connection.execute("PRAGMA foreign_key_check").fetchall():
            raise refuse(Code.DAMAGED_WORKSPACE, Place(file=str(path)), text="foreign_key_check")


def verified_copy(
    connection: Connection, path: Path, mark: str, progress: Progress = silent
) -> Path:
    """Copy an open file beside itself, open the copy again and compare it.

    Raises Refused or Cancelled, with no copy left behind.
    """
    copy = _claim_beside(path, mark)
    try:
        target = connect(copy)
        try:
            with faults_of(copy), target.backup("main", connection, "main") as backup:
                while not backup.done:
                    backup.step(_PAGES_AT_ONCE)
                    progress(backup.page_count - backup.remaining, backup.page_count)
        finally:
            target.close()
        _verify(connection, copy, progress)
    except BaseException:
        discard(copy)
        raise
    return copy


def _claim_beside(path: Path, mark: str) -> Path:
    number = 1
    while True:
        again = f"-{number}" if number > 1 else ""
        copy = path.with_name(f"{path.stem}.{mark}{again}{path.suffix}")
        number += 1
        if not copy.exists():
            claim(copy)
            return copy


def _verify(connection: Connection, copy: Path, progress: Progress = silent) -> None:
    """Refuse a copy that is not sound, or has not as many rows in every table."""
    opened = connect(copy)
    try:
        with faults_of(copy), watched(opened, progress):
            sound = opened.pragma("integrity_check") == "ok"
            if not sound or row_counts(opened) != row_counts(connection):
                raise refuse(Code.COPY_NOT_VERIFIED, Place(file=str(copy)))
    finally:
        opened.close()


def row_counts(connection: Connection) -> dict[str, int]:
    """How many rows each table has."""
    tables = connection.execute("SELECT name FROM sqlite_schema WHERE type = 'table'").fetchall()
    counts = {}
    for (name,) in tables:
        quoted = str(name).replace('"', '""')
        count = connection.execute(f'SELECT count(*) FROM "{quoted}"').get  # noqa: S608 - a name
        counts[str(name)] = int(count)
    return counts
