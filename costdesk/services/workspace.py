"""The one door: a workspace is opened, read, changed by commands, undone, redone and closed."""

from __future__ import annotations

from contextlib import contextmanager
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Self

from costdesk.domain.findings import Code, Place, refuse
from costdesk.domain.progress import part, silent
from costdesk.services.changes import Changes, changes_of
from costdesk.services.readings import Readings
from costdesk.storage import claims, definitions, files, history
from costdesk.storage.batches import StoredBatch
from costdesk.storage.capacity import StoredCapacity
from costdesk.storage.contacts import StoredCount
from costdesk.storage.costs import StoredCost
from costdesk.storage.database import (
    data_version,
    discard,
    is_moved,
    is_read_only,
    rehearsal,
    transaction,
    watched,
)
from costdesk.storage.faults import faults_of
from costdesk.storage.files import is_older
from costdesk.storage.history import Step, StepName
from costdesk.storage.ledger import LedgerRow
from costdesk.storage.quality import StoredQuality
from costdesk.storage.reasons import StoredReason

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from pathlib import Path

    from costdesk.domain.progress import Progress
    from costdesk.services.commands import Command
    from costdesk.storage.database import Connection

__all__ = [
    "Changes",
    "LedgerRow",
    "Step",
    "StepName",
    "StoredBatch",
    "StoredCapacity",
    "StoredCost",
    "StoredCount",
    "StoredQuality",
    "StoredReason",
    "Workspace",
    "is_older",
]

_CHANGED = 90  # hundredths of the work of a command are done when the rows are written


def utc_now() -> datetime:
    """The time that steps are stamped with."""
    return datetime.now(UTC)


class Workspace(Readings):
    """An open workspace; ``Readings`` is what can be read of it.

    All that it does may raise Refused for what the disk or file does.
    """

    def __init__(
        self,
        connection: Connection,
        path: Path,
        now: Callable[[], datetime] = utc_now,
        *,
        read_only: bool = False,
        claim: claims.Claim | None = None,
    ) -> None:
        """Take an open file; see ``open`` and ``create``."""
        super().__init__(connection, path)
        self._read_only = read_only
        self._now = now
        self._claim = claim
        self._version = data_version(connection)

    @classmethod
    def open(
        cls,
        path: Path,
        *,
        read_only: bool = False,
        now: Callable[[], datetime] = utc_now,
        progress: Progress = silent,
    ) -> Self:
        """Open a workspace; an older one is brought up to date after a verified copy was made.

        A file that cannot be written is opened too and refuses changes, as all do with
        ``read_only``. Raises Refused: no file, a folder, no permission, no workspace, a newer one
        (left untouched), damaged or busy.
        """
        connection = files.open_file(path, read_only=read_only, progress=progress)
        return cls(connection, path, now, read_only=read_only)

    @classmethod
    def open_alone(
        cls,
        path: Path,
        *,
        by_force: bool = False,
        now: Callable[[], datetime] = utc_now,
        progress: Progress = silent,
    ) -> Self:
        """Open a workspace to work in it for long; others are told who has it until it is closed.

        Raises Refused as ``open`` does, and where somebody else works in it, unless ``by_force``.
        """
        files.recognise(path)
        claim = claims.claim(path, now().astimezone(), by_force=by_force)
        try:
            return cls(files.open_file(path, progress=progress), path, now, claim=claim)
        except BaseException:
            claim.release()
            raise

    @classmethod
    def create(
        cls,
        path: Path,
        currency: str,
        settings: Iterable[tuple[str, str]] = (),
        *,
        now: Callable[[], datetime] = utc_now,
    ) -> Self:
        """Make a new workspace and open it. ``settings`` are keys and texts as in ``SetSetting``.

        Raises Refused with nothing left behind; a file that exists is never overwritten.
        """
        from costdesk.services.execution.settings import settings_writer  # noqa: PLC0415 - rare

        files.new_file(path, settings_writer([("currency", currency), *settings]))
        return cls.open(path, now=now)

    def __enter__(self) -> Self:
        """Close it at the end of the block."""
        return self

    def __exit__(self, *_: object) -> None:
        """Close it."""
        self.close()

    def close(self) -> None:
        """Close the file; what is left is exactly that one file."""
        self._connection.close()
        if self._claim is not None:
            self._claim.release()

    @property
    def is_read_only(self) -> bool:
        """Whether every change will be refused: asked for, or the disk allows none."""
        return is_read_only(self._connection, self.path)

    def has_changed_elsewhere(self) -> bool:
        """Whether another program has changed the file since this was asked last."""
        before, self._version = self._version, self.read(data_version)
        if before == self._version:
            return False
        self._definitions = None
        return True

    def again(self) -> Self:
        """The same file through a connection of its own, to be used and closed in another thread.

        What it changes is seen here after ``look_again``. Raises Refused for a file that was moved.
        """
        with faults_of(self.path):
            if is_moved(self._connection):
                raise refuse(Code.NO_WORKSPACE, Place(file=str(self.path)))
        return self.open(self.path, read_only=self._read_only, now=self._now)

    def look_again(self) -> None:
        """Forget what was read: another connection of ours has changed the file."""
        self._definitions = None
        self._version = self.read(data_version)

    def discard(self) -> None:
        """Close the file and remove it: it was made a moment ago, and will not be needed."""
        self.close()
        discard(self.path)

    # Changing

    def execute(self, command: Command, progress: Progress = silent) -> Changes:
        """Carry out a command in one transaction, and record how to take it back.

        Raises Refused with everything that is wrong, or Cancelled; nothing has changed then.
        """
        from costdesk.services.execution import perform  # noqa: PLC0415 - not needed for reading

        with self._changing(progress) as (connection, tell):
            session = history.start_recording(connection)
            try:
                known = definitions.definitions(connection)
                outcome = perform(connection, known, command, part(tell, 0, _CHANGED))
                changeset = session.changeset()
            finally:
                session.close()
            if not changeset:
                return changes_of(outcome)._replace(kinds=frozenset(), step=None, ids=())
            history.keep_step(connection, changeset, outcome.name, outcome.kinds, self._now())
        return changes_of(outcome)

    def try_out(self, command: Command, progress: Progress = silent) -> Changes:
        """What ``execute`` would do, refused for the same reasons; nothing is kept."""
        from costdesk.services.execution import perform  # noqa: PLC0415 - not needed for reading

        with (
            faults_of(self.path),
            watched(self._connection, progress) as tell,
            rehearsal(self._connection),
        ):
            known = definitions.definitions(self._connection)
            outcome = perform(self._connection, known, command, tell)
        return changes_of(outcome)

    def undo(self, progress: Progress = silent) -> Changes:
        """Take the newest step back. Raises Refused with nothing to undo, or Cancelled."""
        with self._changing(progress) as (connection, _):
            step = history.undo(connection)
        return Changes(step.kinds, step.name)

    def redo(self, progress: Progress = silent) -> Changes:
        """Do the step undone last again. Raises Refused with nothing to redo, or Cancelled."""
        with self._changing(progress) as (connection, _):
            step = history.redo(connection)
        return Changes(step.kinds, step.name)

    @contextmanager
    def _changing(self, progress: Progress) -> Iterator[tuple[Connection, Progress]]:
        self._definitions = None
        connection = self._connection
        with (
            faults_of(self.path),
            watched(connection, progress) as tell,
            transaction(connection),
        ):
            yield connection, tell

    def now(self) -> datetime:
        """The time by this workspace's clock."""
        return self._now()
