"""Undo and redo from recorded changesets, kept in the file in the transaction they belong to."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, NamedTuple

import apsw

from costdesk.domain.findings import Code, refuse

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from costdesk.storage.database import Connection

DATA_TABLES = (
    "setting",
    "category",
    "channel",
    "batch",
    "import_day",
    "import_aside",
    "statement_line",
    "cost_rule",
    "cost",
    "contact",
    "capacity",
    "scenario",
    "quality",
    "reason",
)

# A changeset holds deleted rows in full, and deleted salaries must not stay in the file for ever.
MOST_STEPS = 100
MOST_BYTES = 64_000_000
LONGEST_KEPT = timedelta(days=90)


class StepName(NamedTuple):
    """What a step did, for a sentence such as "delete 3 costs"."""

    code: str
    values: Mapping[str, str | int]


class Step(NamedTuple):
    """One step of the history, the newest last; an undone one can be redone."""

    id: int
    at: datetime
    name: StepName
    kinds: frozenset[str]
    undone: bool
    size: int = 0
    """Bytes of what it changed: how long undoing or redoing it will take, more or less."""


def start_recording(connection: Connection) -> apsw.Session:
    """Record what happens to the data from here on."""
    session = apsw.Session(connection, "main")
    for table in DATA_TABLES:
        session.attach(table)
    return session


def keep_step(
    connection: Connection,
    changeset: bytes,
    name: StepName,
    kinds: Iterable[str],
    at: datetime,
) -> None:
    """Write a step, inside the transaction it records; steps undone before can no longer be."""
    import json  # noqa: PLC0415 - not needed for figures

    connection.execute("DELETE FROM step WHERE undone")
    connection.execute(
        "INSERT INTO step (at, code, named, kinds, undone, changeset) VALUES (?, ?, ?, ?, 0, ?)",
        (
            _moment(at),
            name.code,
            json.dumps(name.values, ensure_ascii=False),
            " ".join(sorted(kinds)),
            changeset,
        ),
    )
    _trim(connection, at)


def _moment(at: datetime) -> str:
    return at.astimezone(UTC).isoformat(timespec="seconds")


def _trim(connection: Connection, at: datetime) -> None:
    """Forget the oldest steps, by number, age and size; the newest one always stays.

    All before a forgotten one go too, whatever their clock said: no step is undone over a gap.
    """
    connection.execute(
        """
        WITH counted AS (
            SELECT id, at,
                row_number() OVER newest AS place,
                sum(length(changeset)) OVER newest AS size
            FROM step WINDOW newest AS (ORDER BY id DESC)
        )
        DELETE FROM step WHERE id <= (
            SELECT max(id) FROM counted WHERE place > 1 AND (place > ? OR size > ? OR at < ?)
        )
        """,
        (MOST_STEPS, MOST_BYTES, _moment(at - LONGEST_KEPT)),
    )


def steps(connection: Connection) -> list[Step]:
    """The history, oldest step first."""
    import json  # noqa: PLC0415 - not needed for figures

    rows = connection.execute(
        "SELECT id, at, code, named, kinds, undone, length(changeset) FROM step ORDER BY id"
    )
    return [
        Step(
            int(number),
            datetime.fromisoformat(at),
            StepName(code, json.loads(named)),
            frozenset(kinds.split()),
            bool(undone),
            size,
        )
        for number, at, code, named, kinds, undone, size in rows
    ]


def undo(connection: Connection) -> Step:
    """Take the newest step back, inside the transaction that is open. Raises Refused."""
    return _travel(connection, back=True)


def redo(connection: Connection) -> Step:
    """Do the step undone last again, inside the transaction that is open. Raises Refused."""
    return _travel(connection, back=False)


def _travel(connection: Connection, *, back: bool) -> Step:
    candidates = [step for step in steps(connection) if step.undone is not back]
    if not candidates:
        raise refuse(Code.NOTHING_TO_UNDO if back else Code.NOTHING_TO_REDO)
    step = candidates[-1 if back else 0]
    changeset = connection.execute("SELECT changeset FROM step WHERE id = ?", (step.id,)).get
    _apply(connection, apsw.Changeset.invert(changeset) if back else changeset)
    connection.execute("UPDATE step SET undone = ? WHERE id = ?", (int(back), step.id))
    return step._replace(undone=back)


def _apply(connection: Connection, changeset: bytes) -> None:
    """Apply a changeset whole; without a conflict handler any conflict aborts it."""
    try:
        apsw.Changeset.apply(changeset, connection)
    except (apsw.AbortError, apsw.ConstraintError) as error:
        raise refuse(Code.UNDO_CONFLICT) from error
