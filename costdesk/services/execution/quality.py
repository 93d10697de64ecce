"""Entering, changing and deleting quality figures: one value of a thing a day."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from costdesk.domain.findings import Code, Finding, Place
from costdesk.domain.quality import (
    NAMES,
    Quality,
    Subject,
    folded_measure,
    place_text,
    quality_problems,
    subject_of,
)
from costdesk.services.execution.days import span_problems
from costdesk.services.execution.kept import Kept
from costdesk.services.execution.names import Names
from costdesk.services.execution.outcome import QUALITY, SETTINGS, Outcome, refuse_all
from costdesk.services.execution.settings import write_settings
from costdesk.storage.history import StepName
from costdesk.storage.quality import (
    insert_quality,
    measures,
    quality_origin,
    subject_days,
    update_quality,
)

if TYPE_CHECKING:
    from collections.abc import Iterable

    from costdesk.domain.definitions import Definitions
    from costdesk.services.commands import AddQuality, ChangeQuality, DeleteQuality, PutQuality
    from costdesk.storage.database import Connection


def add(connection: Connection, definitions: Definitions, command: AddQuality) -> Outcome:  # noqa: ARG001
    """Enter rows."""
    rows, file = command.rows, command.file
    return _KEPT.add(connection, rows, file, command.source, replace=command.replace)


def change(connection: Connection, definitions: Definitions, command: ChangeQuality) -> Outcome:  # noqa: ARG001
    """Replace rows."""
    return _KEPT.change(connection, command.changes)


def delete(connection: Connection, definitions: Definitions, command: DeleteQuality) -> Outcome:  # noqa: ARG001
    """Delete rows."""
    return _KEPT.delete(connection, command.ids)


def put(connection: Connection, definitions: Definitions, command: PutQuality) -> Outcome:
    """Delete, replace and enter rows and set guards: what a form writes at once."""
    outcome = _KEPT.put(connection, command.adds, command.changes, command.deletes)
    settings = write_settings(connection, definitions, command.settings)
    outcome = outcome._replace(findings=(*outcome.findings, *settings))
    if command.settings:
        outcome = outcome._replace(kinds=outcome.kinds | {SETTINGS})
    if not (command.deletes or command.changes or command.adds):
        outcome = outcome._replace(name=StepName("set_settings", {"count": len(command.settings)}))
    return outcome


def _sound(connection: Connection, rows: Iterable[Quality]) -> tuple[list[Quality], list[Finding]]:
    """The rows as they are stored, and what is new; raises Refused with all their problems."""
    names = Names(connection)
    known = {name.casefold(): name for name in (*NAMES, *measures(connection))}
    before = frozenset(known)
    settled = [_settled(row, names, known) for row in rows]
    problems = []
    for number, row in enumerate(settled, start=1):
        found = [*quality_problems(row), *span_problems(row.span)]
        problems += [finding.at(row=number) for finding in found]
    refuse_all(problems)
    new = (name for folded, name in known.items() if folded not in before)
    created = [
        Finding(Code.MEASURE_CREATED, Place(column="measure"), {"text": name}) for name in new
    ]
    return settled, [*created, *names.create()]


def _settled(row: Quality, names: Names, known: dict[str, str]) -> Quality:
    """With names in their known spelling, texts as they are stored."""
    measure = folded_measure(row.measure)
    return replace(
        row,
        measure=known.setdefault(measure.casefold(), measure) if measure else "",
        method=row.method.strip(),
        line=row.line.strip(),
        channel=names.channel(row.channel) if row.channel.strip() else "",
    )


def _named(finding: Finding, subject: Subject) -> Finding:
    values = {**finding.values, "measure": subject.measure}
    return finding._replace(values=values).at(item=place_text(subject.line, subject.channel))


_KEPT = Kept(
    table="quality",
    kind=QUALITY,
    sound=_sound,
    subject_of=subject_of,
    stored_days=subject_days,
    insert=insert_quality,
    update=update_quality,
    origin=quality_origin,
    overlap=Code.QUALITY_OVERLAP,
    overlap_in_file=Code.QUALITY_OVERLAP_IN_FILE,
    named=_named,
)
