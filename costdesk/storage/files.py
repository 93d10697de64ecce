"""A workspace file's life: opened (and brought up to date) or made new."""

from __future__ import annotations

from typing import TYPE_CHECKING

from costdesk.domain.contacts import CHANNELS, SELF_SERVICE
from costdesk.domain.costs import CATEGORIES
from costdesk.domain.findings import Code, Place, refuse
from costdesk.domain.progress import silent
from costdesk.storage import definitions, migrate
from costdesk.storage.database import (
    connect,
    create_file,
    recognise,
    transaction,
    version_of,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from costdesk.domain.progress import Progress
    from costdesk.storage.database import Connection


__all__ = ["new_file", "open_file", "recognise"]


def open_file(
    path: Path,
    steps: Sequence[migrate.Script] | None = None,
    *,
    read_only: bool = False,
    progress: Progress = silent,
) -> Connection:
    """Open a workspace; an older one is copied and then migrated by the steps it lacks.

    Raises Refused: no file, a folder, no permission, no workspace, a newer one (left untouched),
    damaged or busy; or Cancelled, with the file as it was.
    """
    known = steps[-1].version if steps else migrate.newest_version()
    _refuse_version(recognise(path), known, path)
    connection = connect(path)
    try:
        version = version_of(connection)
        _refuse_version(version, known, path)
        if version < known:
            migrate.migrate(connection, path, steps or migrate.scripts(), progress)
        if read_only:
            connection.pragma("query_only", value=True)
    except BaseException:
        connection.close()
        raise
    return connection


def is_older(path: Path) -> bool:
    """Whether opening a workspace will bring it up to date, which may take long. Raises Refused."""
    return recognise(path) < migrate.newest_version()


def _refuse_version(version: int, known: int, path: Path) -> None:
    if version > known:
        place = Place(file=str(path))
        raise refuse(Code.NEWER_WORKSPACE, place, version=version, known=known)
    if version < 1:
        raise refuse(Code.DAMAGED_WORKSPACE, Place(file=str(path)), text=f"version {version}")


def new_file(path: Path, fill: Callable[[Connection], None]) -> None:
    """Make a workspace with the built-in categories and channels; ``fill`` adds the settings.

    Raises Refused and leaves nothing behind then; a file that exists is never overwritten.
    """

    def lay_out(connection: Connection) -> None:
        with transaction(connection):
            migrate.lay_out(connection, migrate.scripts())
            for category in CATEGORIES:
                definitions.put_category(connection, category)
            for name in CHANNELS:
                definitions.put_channel(connection, name, agent_time=name != SELF_SERVICE)
            fill(connection)

    create_file(path, lay_out)
