"""Entering, changing and deleting quality figures: one value of a thing a day."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from costdesk.domain.findings import Code, Finding, Place
from costdesk.domain.quality import (
    NAMES,
    Quality,
    folded_measure,
    place_text,
    quality_problems,
    subject_of,
)
from costdesk.services.execution.batches import arriving, keep
from costdesk.services.execution.days import span_problems
from costdesk.services.execution.names import Names
from costdesk.services.execution.outcome import (
    QUALITY,
    SETTINGS,
    Outcome,
    added,
    changed,
    deleted,
    refuse_all,
    refuse_missing,
)
from costdesk.services.execution.overlaps import (
    Entry,
    Meeting,
    meetings,
    meetings_within,
    overlap_findings,
)
from costdesk.services.execution.settings import write_settings
from costdesk.storage.days import days_of
from costdesk.storage.history import StepName
from costdesk.storage.quality import (
    insert_quality,
    measures,
    quality_origin,
    subject_days,
    update_quality,
)
from costdesk.storage.rows import delete_rows

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping, Sequence

    from costdesk.domain.definitions import Definitions
    from costdesk.domain.quality import Subject
    from costdesk.services.commands import AddQuality, ChangeQuality, DeleteQuality, PutQuality
    from costdesk.storage.database import Connection

Entries = dict["Subject", list[Entry]]


def add(connection: Connection, definitions: Definitions, command: AddQuality) -> Outcome:  # noqa: ARG001
    """Enter rows."""
    rows, findings = _sound(connection, command.rows)
    _refuse_within(_entries(rows))
    arrived = arriving(
        connection, "quality", command.file, rows, quality_origin, replace=command.replace
    )
    entries = _entries(rows, but=arrived.seen)
    findings += arrived.findings
    replaced: list[int] = []
    if command.replace:
        replaced = _give_way(connection, entries)
        if replaced:
            findings.append(Finding(Code.ROWS_REPLACED, values={"rows": len(replaced)}))
    else:
        _refuse_double(connection, entries)
    ids = insert_quality(connection, arrived.new(rows))
    keep(connection, arrived, ids, len(replaced))
    return added(QUALITY, ids, command.source, findings)._replace(left_out=arrived.seen)


def change(connection: Connection, definitions: Definitions, command: ChangeQuality) -> Outcome:  # noqa: ARG001
    """Replace rows."""
    ids = refuse_missing(connection, "quality", (number for number, _ in command.changes))
    rows, findings = _sound(connection, dict(command.changes).values())
    entries = _entries(rows)
    _refuse_within(entries)
    _refuse_double(connection, entries, but=ids)
    update_quality(connection, zip(ids, rows, strict=True))
    return changed(QUALITY, len(ids), findings)


def delete(connection: Connection, definitions: Definitions, command: DeleteQuality) -> Outcome:  # noqa: ARG001
    """Delete rows."""
    ids = refuse_missing(connection, "quality", command.ids)
    delete_rows(connection, "quality", ids)
    return deleted(QUALITY, len(ids))


def put(connection: Connection, definitions: Definitions, command: PutQuality) -> Outcome:
    """Delete, replace and enter rows and set guards: what a form writes at once."""
    gone = refuse_missing(connection, "quality", command.deletes)
    ids = refuse_missing(connection, "quality", (number for number, _ in command.changes))
    rows, findings = _sound(connection, [*dict(command.changes).values(), *command.adds])
    entries = _entries(rows)
    _refuse_within(entries)
    _refuse_double(connection, entries, but=(*gone, *ids))
    delete_rows(connection, "quality", gone)
    update_quality(connection, zip(ids, rows, strict=False))
    new = insert_quality(connection, rows[len(ids) :])
    findings += write_settings(connection, definitions, command.settings)
    outcome = changed(QUALITY, len(gone) + len(rows), findings)
    if command.settings:
        outcome = outcome._replace(kinds=outcome.kinds | {SETTINGS})
    if not (gone or rows):
        outcome = outcome._replace(name=StepName("set_settings", {"count": len(command.settings)}))
    return outcome._replace(ids=tuple(new))


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


def _entries(rows: Sequence[Quality], but: Collection[int] = ()) -> Entries:
    found: Entries = {}
    for place, row in enumerate(rows):
        if place not in but:
            found.setdefault(subject_of(row), []).append(Entry(*days_of(row.span), place))
    return found


def _stored(connection: Connection, but: Iterable[int] = ()) -> Entries:
    left_out = frozenset(but)
    found: Entries = {}
    for subject, first, last, number in subject_days(connection):
        if number not in left_out:
            found.setdefault(subject, []).append(Entry(first, last, number))
    return found


def _refuse_within(entries: Entries) -> None:
    found = {subject: meetings_within(each) for subject, each in entries.items()}
    _refuse(Code.QUALITY_OVERLAP_IN_FILE, found)


def _refuse_double(connection: Connection, entries: Entries, but: Iterable[int] = ()) -> None:
    stored = _stored(connection, but)
    found = {subject: meetings(each, stored.get(subject, ())) for subject, each in entries.items()}
    _refuse(Code.QUALITY_OVERLAP, found)


def _refuse(code: Code, found: Mapping[Subject, Sequence[Meeting]]) -> None:
    refuse_all(
        [
            finding._replace(values={**finding.values, "measure": subject.measure}).at(
                item=place_text(subject.line, subject.channel)
            )
            for subject, met in found.items()
            for finding in overlap_findings(code, [(meeting, "") for meeting in met])
        ]
    )


def _give_way(connection: Connection, entries: Entries) -> list[int]:
    """Delete the stored rows that new ones of the same subject overlap."""
    stored = _stored(connection)
    replaced = [
        meeting.entry.number
        for subject, each in entries.items()
        for meeting in meetings(stored.get(subject, ()), each)
    ]
    delete_rows(connection, "quality", replaced)
    return replaced
