"""Entering, changing and deleting what contacts were about: each reason of a cell once a day."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple

from costdesk.domain.findings import Code, Finding, Refused
from costdesk.domain.reasons import ReasonCount, Topic, folded_reason, reason_problems, topic_of
from costdesk.services.execution.batches import NOTHING_REPLACED, Beside, Replaced
from costdesk.services.execution.days import span_problems
from costdesk.services.execution.kept import Kept
from costdesk.services.execution.names import Names, cell_problems
from costdesk.services.execution.outcome import REASONS, Outcome, refuse_all
from costdesk.services.execution.overlaps import Coverage, Entry, meetings
from costdesk.storage.days import days_of
from costdesk.storage.import_aside import move_aside
from costdesk.storage.reasons import (
    insert_reasons,
    reason_names,
    reason_origin,
    topic_days,
    update_reasons,
)
from costdesk.storage.rows import delete_rows

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping, Sequence

    from costdesk.domain.contacts import Cell
    from costdesk.domain.definitions import Definitions
    from costdesk.services.imported_files import ImportedFile
    from costdesk.services.reason_commands import (
        AddReasons,
        ChangeReasons,
        DeleteReasons,
        PutReasons,
    )
    from costdesk.storage.database import Connection


def add(connection: Connection, definitions: Definitions, command: AddReasons) -> Outcome:  # noqa: ARG001
    """Enter rows."""
    rows, file = command.rows, command.file
    return _KEPT.add(connection, rows, file, command.source, replace=command.replace)


def change(connection: Connection, definitions: Definitions, command: ChangeReasons) -> Outcome:  # noqa: ARG001
    """Replace rows."""
    return _KEPT.change(connection, command.changes)


def delete(connection: Connection, definitions: Definitions, command: DeleteReasons) -> Outcome:  # noqa: ARG001
    """Delete rows."""
    return _KEPT.delete(connection, command.ids)


def put(connection: Connection, definitions: Definitions, command: PutReasons) -> Outcome:  # noqa: ARG001
    """Delete, replace and enter rows: what a form writes at once."""
    return _KEPT.put(connection, command.adds, command.changes, command.deletes)


class Came(NamedTuple):
    """What reasons that came with counts were entered as, and what is worth telling of them.

    ``seen`` were there before.
    """

    beside: Beside | None = None
    replaced: Replaced = NOTHING_REPLACED
    seen: tuple[ReasonCount, ...] = ()
    findings: Sequence[Finding] = ()


def add_beside(
    connection: Connection,
    rows: Sequence[ReasonCount],
    file: ImportedFile | None,
    counted: Mapping[Cell, Sequence[Entry]],
    *,
    replace: bool,
) -> Came:
    """Enter what counts of the same file were about; ``counted`` are the days of these counts.

    With ``replace`` what was recorded of those days goes, also of reasons that came no more.
    """
    if not rows:
        return Came()
    gone = NOTHING_REPLACED
    try:
        if replace:
            rows = _sound(connection, rows)[0]
            gone = _gone(connection, rows, counted)
        made = _KEPT.enter(connection, rows, file, replace=replace, losing=_losing)
    except Refused as refused:
        # They are no rows of the file: rows were joined and added up.
        raise Refused([finding.at(row=None) for finding in refused.findings]) from refused
    seen = tuple(row for place, row in enumerate(rows) if place in made.arrived.seen)
    return Came(Beside(made.arrived, made.ids), gone.also(made.replaced), seen)


def _losing(connection: Connection, ids: Sequence[int]) -> int:
    return move_aside(connection, "reason", ids)


def recorded(
    rows: Collection[ReasonCount], left_to_others: int, left_as_they_are: int
) -> list[Finding]:
    """What is told of the reasons of a file, and of the contacts whose reasons were not taken in.

    Of those the day is counted by another file, or what is recorded of it is not this source's.
    """
    contacts = sum(row.contacts for row in rows) - left_to_others - left_as_they_are
    reasons = len({row.reason.casefold() for row in rows})
    values: dict[str, str | int] = {"contacts": contacts, "reasons": reasons}
    found = [Finding(Code.REASONS_RECORDED, values=values)] if contacts > 0 else []
    for code, left_out in (
        (Code.REASONS_LEFT_TO_OTHERS, left_to_others),
        (Code.REASONS_LEFT_AS_THEY_ARE, left_as_they_are),
    ):
        found += [Finding(code, values={"contacts": left_out})] if left_out else []
    return found


def _gone(
    connection: Connection, rows: Sequence[ReasonCount], counted: Mapping[Cell, Sequence[Entry]]
) -> Replaced:
    """Delete what was recorded of days that are counted anew, but for what comes again."""
    coming: dict[Topic, list[Entry]] = {}
    for row in rows:
        coming.setdefault(topic_of(row), []).append(Entry(*days_of(row.span), 0))
    comes = {topic: Coverage(entries) for topic, entries in coming.items()}
    stored: dict[Cell, list[Entry]] = {}
    for topic, first, last, number in topic_days(connection):
        there = Entry(first, last, number)
        comes_again = topic in comes and comes[topic].met_by(there)
        if topic.cell in counted and not comes_again:
            stored.setdefault(topic.cell, []).append(there)
    ids = [
        meeting.entry.number
        for cell, entries in stored.items()
        for meeting in meetings(entries, counted[cell])
    ]
    lost = move_aside(connection, "reason", ids)
    delete_rows(connection, "reason", ids)
    return Replaced(len(ids), lost)


def settled_reasons(
    connection: Connection, rows: Iterable[ReasonCount], names: Names
) -> list[ReasonCount]:
    """The rows with channels and reasons in their known spelling."""
    known = {name.casefold(): name for name in reason_names(connection)}
    return [_settled(row, names, known) for row in rows]


def _sound(
    connection: Connection, rows: Iterable[ReasonCount]
) -> tuple[list[ReasonCount], list[Finding]]:
    """The rows as they are stored; raises Refused with all their problems."""
    names = Names(connection)
    settled = settled_reasons(connection, rows, names)
    problems = []
    for number, row in enumerate(settled, start=1):
        found = [*reason_problems(row), *cell_problems(row.cell), *span_problems(row.span)]
        problems += [finding.at(row=number, cell=str(row.cell)) for finding in found]
    refuse_all(problems)
    return settled, names.create()


def _settled(row: ReasonCount, names: Names, known: dict[str, str]) -> ReasonCount:
    """With channel and reason in their known spelling."""
    line, channel = row.cell.line.strip(), names.channel(row.cell.channel)
    cell = row.cell._replace(line=line, channel=channel)
    reason = folded_reason(row.reason)
    return replace(row, cell=cell, reason=known.setdefault(reason.casefold(), reason))


def _named(finding: Finding, topic: Topic) -> Finding:
    values = {**finding.values, "text": topic.reason}
    return finding._replace(values=values).at(cell=str(topic.cell))


_KEPT = Kept(
    table="reason",
    kind=REASONS,
    sound=_sound,
    subject_of=topic_of,
    stored_days=topic_days,
    insert=insert_reasons,
    update=update_reasons,
    origin=reason_origin,
    overlap=Code.REASON_OVERLAP,
    overlap_in_file=Code.REASON_OVERLAP_IN_FILE,
    named=_named,
)
