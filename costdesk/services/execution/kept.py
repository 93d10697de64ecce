"""Rows beside the figures of which there may be one of a subject a day: entered, changed, deleted.

Quality figures (of a measure and a place) and reasons (of a cell) are kept in the same way.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Generic, NamedTuple, Protocol, TypeVar

from costdesk.domain.findings import Code, Finding
from costdesk.domain.periods import Span
from costdesk.services.execution.batches import NOTHING_REPLACED, Replaced, arriving, keep
from costdesk.services.execution.outcome import (
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
from costdesk.storage.database import Connection
from costdesk.storage.days import days_of
from costdesk.storage.rows import Table, delete_rows

if TYPE_CHECKING:
    from costdesk.services.execution.batches import Arriving
    from costdesk.services.imported_files import ImportedFile


class _Dated(Protocol):
    @property
    def span(self) -> Span: ...


Row = TypeVar("Row", bound=_Dated)
Subject = TypeVar("Subject")


Losing = Callable[[Connection, Sequence[int]], int]
"""Told of rows that are about to make way, by id; how many of them are lost."""


class Added(NamedTuple):
    """What came of entering rows, before it is written into the history of imports."""

    arrived: Arriving
    ids: range
    replaced: Replaced
    findings: list[Finding]


@dataclass(frozen=True, slots=True)
class Kept(Generic[Row, Subject]):
    """How one kind of row is kept.

    ``sound`` gives the rows as they are stored and what is new in them, or raises Refused;
    ``named`` tells a finding of which subject it is.
    """

    table: Table
    kind: str
    sound: Callable[[Connection, Iterable[Row]], tuple[list[Row], list[Finding]]]
    subject_of: Callable[[Row], Subject]
    stored_days: Callable[[Connection], Sequence[tuple[Subject, str, str, int]]]
    insert: Callable[[Connection, Sequence[Row]], range]
    update: Callable[[Connection, Iterable[tuple[int, Row]]], None]
    origin: Callable[[Row], bytes]
    overlap: Code
    overlap_in_file: Code
    named: Callable[[Finding, Subject], Finding]

    def add(
        self,
        connection: Connection,
        given: Iterable[Row],
        file: ImportedFile | None,
        source: str,
        *,
        replace: bool,
    ) -> Outcome:
        """Enter rows; with ``replace`` stored ones of the same subject that they overlap go."""
        made = self.enter(connection, given, file, replace=replace)
        arrived = made.arrived
        keep(connection, arrived, made.ids, made.replaced)
        findings = list(made.findings)
        if made.replaced.rows:
            findings.append(Finding(Code.ROWS_REPLACED, values={"rows": made.replaced.rows}))
        outcome = added(self.kind, made.ids, source, findings)
        return outcome._replace(left_out=arrived.seen)

    def enter(
        self,
        connection: Connection,
        given: Iterable[Row],
        file: ImportedFile | None,
        *,
        replace: bool,
        losing: Losing = lambda _, ids: len(ids),
    ) -> Added:
        """The same without a word in the history of imports."""
        rows, findings = self.sound(connection, given)
        self._refuse_within(self._entries(rows))
        arrived = arriving(connection, self.table, file, rows, self.origin, replace=replace)
        entries = self._entries(rows, but=arrived.seen)
        replaced = NOTHING_REPLACED
        if replace:
            replaced = self._give_way(connection, entries, losing)
        else:
            self._refuse_double(connection, entries)
        ids = self.insert(connection, arrived.new(rows))
        return Added(arrived, ids, replaced, [*findings, *arrived.findings])

    def change(self, connection: Connection, changes: Sequence[tuple[int, Row]]) -> Outcome:
        """Replace rows."""
        ids = refuse_missing(connection, self.table, (number for number, _ in changes))
        rows, findings = self.sound(connection, dict(changes).values())
        entries = self._entries(rows)
        self._refuse_within(entries)
        self._refuse_double(connection, entries, but=ids)
        self.update(connection, zip(ids, rows, strict=True))
        return changed(self.kind, len(ids), findings)

    def delete(self, connection: Connection, given: Iterable[int]) -> Outcome:
        """Delete rows."""
        ids = refuse_missing(connection, self.table, given)
        delete_rows(connection, self.table, ids)
        return deleted(self.kind, len(ids))

    def put(
        self,
        connection: Connection,
        adds: Sequence[Row],
        changes: Sequence[tuple[int, Row]],
        deletes: Sequence[int],
    ) -> Outcome:
        """Delete, replace and enter rows: what a form writes at once."""
        gone = refuse_missing(connection, self.table, deletes)
        ids = refuse_missing(connection, self.table, (number for number, _ in changes))
        rows, findings = self.sound(connection, [*dict(changes).values(), *adds])
        entries = self._entries(rows)
        self._refuse_within(entries)
        self._refuse_double(connection, entries, but=(*gone, *ids))
        delete_rows(connection, self.table, gone)
        self.update(connection, zip(ids, rows, strict=False))
        new = self.insert(connection, rows[len(ids) :])
        outcome = changed(self.kind, len(gone) + len(rows), findings)
        return outcome._replace(ids=tuple(new))

    def _entries(
        self, rows: Sequence[Row], but: Collection[int] = ()
    ) -> dict[Subject, list[Entry]]:
        found: dict[Subject, list[Entry]] = {}
        for place, row in enumerate(rows):
            if place not in but:
                entry = Entry(*days_of(row.span), place)
                found.setdefault(self.subject_of(row), []).append(entry)
        return found

    def _stored(
        self, connection: Connection, but: Iterable[int] = ()
    ) -> dict[Subject, list[Entry]]:
        left_out = frozenset(but)
        found: dict[Subject, list[Entry]] = {}
        for subject, first, last, number in self.stored_days(connection):
            if number not in left_out:
                found.setdefault(subject, []).append(Entry(first, last, number))
        return found

    def _refuse_within(self, entries: Mapping[Subject, Sequence[Entry]]) -> None:
        found = {subject: meetings_within(each) for subject, each in entries.items()}
        self._refuse(self.overlap_in_file, found)

    def _refuse_double(
        self,
        connection: Connection,
        entries: Mapping[Subject, Sequence[Entry]],
        but: Iterable[int] = (),
    ) -> None:
        stored = self._stored(connection, but)
        found = {
            subject: meetings(each, stored.get(subject, ())) for subject, each in entries.items()
        }
        self._refuse(self.overlap, found)

    def _refuse(self, code: Code, found: Mapping[Subject, Sequence[Meeting]]) -> None:
        refuse_all(
            [
                self.named(finding, subject)
                for subject, met in found.items()
                for finding in overlap_findings(code, [(meeting, "") for meeting in met])
            ]
        )

    def _give_way(
        self,
        connection: Connection,
        entries: Mapping[Subject, Sequence[Entry]],
        losing: Losing,
    ) -> Replaced:
        """Delete the stored rows that new ones of the same subject overlap."""
        stored = self._stored(connection)
        replaced = [
            meeting.entry.number
            for subject, each in entries.items()
            for meeting in meetings(stored.get(subject, ()), each)
        ]
        lost = losing(connection, replaced)
        delete_rows(connection, self.table, replaced)
        return Replaced(len(replaced), lost)
