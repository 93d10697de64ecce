"""Taking in files: whole or not at all, as one step that can be undone."""

from __future__ import annotations

from dataclasses import replace
from hashlib import sha256
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, NamedTuple, cast

from costdesk.domain.findings import Code, Finding, Refused, refuse
from costdesk.domain.progress import part, silent, told
from costdesk.imports.answers import Answers
from costdesk.imports.capacity_rows import read_capacity
from costdesk.imports.contact_rows import read_contacts
from costdesk.imports.cost_rows import read_costs
from costdesk.imports.line_rows import read_lines
from costdesk.imports.quality_rows import read_quality
from costdesk.imports.reading import read_bytes
from costdesk.imports.reason_rows import read_reasons
from costdesk.imports.records import Terms
from costdesk.imports.rule_rows import read_rules
from costdesk.imports.scenario_rows import read_scenarios
from costdesk.imports.setting_rows import read_settings
from costdesk.services.changes import Changes
from costdesk.services.commands import (
    AddCapacity,
    AddCosts,
    AddCounts,
    AddLines,
    AddQuality,
    AddRules,
    SaveScenarios,
    SetSettings,
)
from costdesk.services.import_requests import ImportRequest, Kind
from costdesk.services.import_totals import (
    CapacityTotal,
    ContactTotal,
    CostTotal,
    QualityTotal,
    ReasonTotal,
    Total,
    capacity_totals,
    contact_totals,
    cost_totals,
    quality_totals,
    reason_totals,
)
from costdesk.services.imported_files import ImportedFile
from costdesk.services.looking import seen_columns
from costdesk.services.own_profiles import TABLE, own_profiles, own_table, said_by
from costdesk.services.reason_commands import AddReasons
from costdesk.services.remembering import (
    Remembered,
    answers_of_table,
    memory_of,
    source_name,
    to_forget,
    to_keep,
    with_answers,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Mapping, Sequence

    from costdesk.domain.costs import CostItem
    from costdesk.domain.progress import Progress
    from costdesk.imports.fields import TableKind
    from costdesk.imports.records import Table
    from costdesk.services.commands import Command
    from costdesk.services.remembering import Memory
    from costdesk.services.workspace import Workspace

__all__ = [
    "CapacityTotal",
    "ContactTotal",
    "CostTotal",
    "ImportReport",
    "ImportRequest",
    "QualityTotal",
    "ReasonTotal",
    "Remembered",
    "forgetting_table",
    "import_file",
    "own_table_kind",
    "profile_of",
]

_COLUMNS = frozenset({Code.NO_HEADER, Code.MISSING_COLUMN, Code.UNKNOWN_COLUMN})
_REPLACEABLE: tuple[Kind, ...] = ("contacts", "capacity", "quality", "reasons")


class ImportReport(NamedTuple):
    """What an import did, or with ``dry_run`` would do.

    ``rows_written`` are what the rows read came to (some are added up); ``left_out`` counts rows
    by reason (``preamble``, ``hidden``, ``total``, ``remark``, ``seen_before``). ``date_order`` is
    empty where none mattered. ``remembered`` are the answers of last time that were used,
    ``profile`` is the one of the owner's own that read the file. ``seen_before`` are the numbers of
    rows that an earlier import brought.
    """

    kind: Kind
    rows_read: int
    rows_written: int
    left_out: Mapping[str, int]
    findings: Sequence[Finding]
    totals: Sequence[Total]
    date_order: str
    dry_run: bool
    remembered: tuple[Remembered, ...] = ()
    profile: str = ""
    seen_before: frozenset[int] = frozenset()


class _Prepared(NamedTuple):
    """A file's table, the command that takes it in, its totals; the rows of settings by key."""

    table: Table[Any]
    command: Command
    totals: Sequence[Total]
    total_again: Callable[[Sequence[Any]], Sequence[Total]] = lambda _: ()
    rows_by_key: Mapping[str, int] = MappingProxyType({})


def import_file(
    workspace: Workspace, request: ImportRequest, progress: Progress = silent
) -> ImportReport:
    """Take a file into a workspace in one step, or only try with ``dry_run``.

    Raises Refused with everything that is wrong, at file, row and column; nothing changed then.
    """
    file = str(request.path)
    if request.replace and request.kind not in _REPLACEABLE:
        raise refuse(Code.CANNOT_REPLACE, text=request.kind)
    try:
        prepared, used = _prepared(workspace, request, progress)
        done = _perform(workspace, prepared, part(progress, 65, 100), dry_run=request.dry_run)
        # Now that it is done nothing may be cancelled: no progress.
        totals = _totals_without(done.left_out, prepared)
    except Refused as refused:
        raise Refused(in_file(refused.findings, file)) from refused
    table = prepared.table
    findings = [*in_file(table.notes, file), *done.findings]
    return ImportReport(
        kind=request.kind,
        rows_read=table.rows_read,
        rows_written=len(table.values) - len(done.left_out),
        left_out=_left_out(findings),
        findings=findings,
        totals=totals,
        date_order=table.date_order,
        dry_run=request.dry_run,
        remembered=used,
        profile=profile_of(workspace, request) if used else "",
        seen_before=frozenset(table.rows[place] for place in done.left_out),
    )


def _prepared(
    workspace: Workspace, request: ImportRequest, progress: Progress
) -> tuple[_Prepared, tuple[Remembered, ...]]:
    """The file as it is, or, where that leaves something open, as it was answered last time."""
    prepare = _PREPARE[request.kind]
    try:
        return prepare(workspace, request, progress), ()
    except Refused as refused:
        used = () if request.forget else answers_of_table(_memory(workspace, request).said, request)
        if not used:
            raise
        try:
            return prepare(workspace, with_answers(request, used), progress), used
        except Refused as other:
            if not _COLUMNS.isdisjoint(finding.code for finding in other.findings):
                # What was right last time does not fit this file: it is asked again.
                raise refused from None
            raise


def _memory(workspace: Workspace, request: ImportRequest) -> Memory:
    headings = [column.heading for column in seen_columns(workspace, request)]
    owner = workspace.definitions()
    if profile := own_table(owner.profiles, request.kind, headings):
        memory = memory_of(owner, profile.name)
        return memory._replace(said=said_by(profile, memory.said, headings))
    return memory_of(owner, source_name(request.kind, headings))


def own_table_kind(workspace: Workspace, request: ImportRequest) -> TableKind | None:
    """Which of our tables a file is by a profile that the owner made of its headings."""
    kept = workspace.definitions().profiles
    tables = [each for each in own_profiles(kept) if each.reads == TABLE]
    known = {each.rules["kind"] for each in tables if request.profile in {"", each.name}}
    for kind in sorted(known):
        headings = [each.heading for each in seen_columns(workspace, request._replace(kind=kind))]
        if own_table(kept, kind, headings):
            return cast("TableKind", kind)
    return None


def profile_of(workspace: Workspace, request: ImportRequest) -> str:
    """The owner's profile that reads a table, empty where there is none."""
    headings = [column.heading for column in seen_columns(workspace, request)]
    found = own_table(workspace.definitions().profiles, request.kind, headings)
    return found.name if found else ""


def forgetting_table(workspace: Workspace, request: ImportRequest) -> SetSettings:
    """What forgets all that is remembered of a table of such headings; own numbers stay."""
    memory = _memory(workspace, request)
    return SetSettings(to_forget(memory._replace(own=())))


def terms_of(workspace: Workspace) -> Terms:
    """What the workspace brings to the reading."""
    owner = workspace.definitions()
    return Terms(owner.currency, owner.digits, owner.language, tuple(workspace.channels()))


def answers_of(request: ImportRequest) -> Answers:
    """What the owner said about the file."""
    return Answers(
        mapping=request.mapping,
        ignore=request.ignore,
        cell=request.cell,
        dates=request.dates,
        decimal=request.decimal,
        encoding=request.encoding,
        sheet=request.sheet,
        own=request.own,
        profile=request.profile,
        words=request.words,
        skip_unreadable=request.skip_unreadable,
        paid=request.paid,
        fees=request.fees,
    )


def imported_file(workspace: Workspace, request: ImportRequest, digest: str) -> ImportedFile:
    """What an import remembers of its file; ``digest`` tells its content from every other."""
    again, both = request.again, request.both
    return ImportedFile(request.path.name, digest, workspace.now(), again=again, both=both)


def _own_file(workspace: Workspace, request: ImportRequest, data: bytes) -> ImportedFile:
    """The same of one of our own tables, with what was said about it."""
    file = imported_file(workspace, request, sha256(data).hexdigest())
    if not request.forget and answers_of(request) == Answers(
        encoding=request.encoding, sheet=request.sheet
    ):
        return file
    return replace(file, said=to_keep(_memory(workspace, request), request, ""))


def _totals_without(left_out: Collection[int], prepared: _Prepared) -> Sequence[Total]:
    """The totals of what was written."""
    if not left_out:
        return prepared.totals
    values = prepared.table.values
    return prepared.total_again([v for place, v in enumerate(values) if place not in left_out])


def _costs(workspace: Workspace, request: ImportRequest, progress: Progress) -> _Prepared:
    terms = terms_of(workspace)
    reading, summing = part(progress, 0, 50), part(progress, 50, 65)
    data = read_bytes(request.path)
    table = read_costs(data, answers_of(request), terms, reading)
    file = _own_file(workspace, request, data)
    command = AddCosts(table.values, source=file.name, file=file)

    def totals(items: Iterable[CostItem]) -> Sequence[Total]:
        return cost_totals(items, terms.digits)

    return _Prepared(table, command, totals(told(table.values, summing)), totals)


def _contacts(workspace: Workspace, request: ImportRequest, progress: Progress) -> _Prepared:
    data, terms = read_bytes(request.path), terms_of(workspace)
    reading, summing = part(progress, 0, 50), part(progress, 50, 65)
    table = read_contacts(data, answers_of(request), terms, reading)
    file = _own_file(workspace, request, data)
    command = AddCounts(
        table.values,
        replace=request.replace,
        source=file.name,
        file=file,
        reasons=table.reasons,
    )
    totals = contact_totals(told(table.values, summing))
    return _Prepared(table, command, totals, contact_totals)


def _capacity(workspace: Workspace, request: ImportRequest, progress: Progress) -> _Prepared:
    data, terms = read_bytes(request.path), terms_of(workspace)
    table = read_capacity(data, answers_of(request), terms, part(progress, 0, 65))
    file = _own_file(workspace, request, data)
    command = AddCapacity(table.values, replace=request.replace, source=file.name, file=file)
    return _Prepared(table, command, capacity_totals(table.values), capacity_totals)


def _quality(workspace: Workspace, request: ImportRequest, progress: Progress) -> _Prepared:
    data, terms = read_bytes(request.path), terms_of(workspace)
    table = read_quality(data, answers_of(request), terms, part(progress, 0, 65))
    file = _own_file(workspace, request, data)
    command = AddQuality(table.values, replace=request.replace, source=file.name, file=file)
    return _Prepared(table, command, quality_totals(table.values), quality_totals)


def _reasons(workspace: Workspace, request: ImportRequest, progress: Progress) -> _Prepared:
    data, terms = read_bytes(request.path), terms_of(workspace)
    table = read_reasons(data, answers_of(request), terms, part(progress, 0, 65))
    file = _own_file(workspace, request, data)
    command = AddReasons(table.values, replace=request.replace, source=file.name, file=file)
    return _Prepared(table, command, reason_totals(table.values), reason_totals)


def _settings(workspace: Workspace, request: ImportRequest, progress: Progress) -> _Prepared:
    data, terms = read_bytes(request.path), terms_of(workspace)
    table = read_settings(data, answers_of(request), terms, part(progress, 0, 65))
    rows = {key: row for (key, _), row in zip(table.values, table.rows, strict=True)}
    return _Prepared(table, SetSettings(table.values), (), rows_by_key=rows)


def _rules(workspace: Workspace, request: ImportRequest, progress: Progress) -> _Prepared:
    data, terms = read_bytes(request.path), terms_of(workspace)
    table = read_rules(data, answers_of(request), terms, part(progress, 0, 65))
    return _Prepared(table, AddRules(table.values, request.path.name), ())


def _lines(workspace: Workspace, request: ImportRequest, progress: Progress) -> _Prepared:
    data, terms = read_bytes(request.path), terms_of(workspace)
    table = read_lines(data, answers_of(request), terms, part(progress, 0, 65))
    lines = tuple(each.line for each in table.values)
    reasons = tuple(each.reason for each in table.values)
    file = imported_file(workspace, request, sha256(data).hexdigest())
    return _Prepared(table, AddLines(lines, file, reasons), ())


def _scenarios(workspace: Workspace, request: ImportRequest, progress: Progress) -> _Prepared:
    data, terms = read_bytes(request.path), terms_of(workspace)
    table = read_scenarios(data, answers_of(request), terms, part(progress, 0, 65))
    return _Prepared(table, SaveScenarios(table.values, source=request.path.name), ())


_PREPARE = {
    "costs": _costs,
    "contacts": _contacts,
    "capacity": _capacity,
    "quality": _quality,
    "reasons": _reasons,
    "settings": _settings,
    "rules": _rules,
    "lines": _lines,
    "scenarios": _scenarios,
}


def _perform(
    workspace: Workspace, prepared: _Prepared, progress: Progress, *, dry_run: bool
) -> Changes:
    """Carry out the command; what it refuses is placed at the rows of the file."""
    if not prepared.table.values:
        return Changes(frozenset())
    perform = workspace.try_out if dry_run else workspace.execute
    try:
        return perform(prepared.command, progress)
    except Refused as refused:
        raise Refused([_in_rows(finding, prepared) for finding in refused.findings]) from refused


def _in_rows(finding: Finding, prepared: _Prepared) -> Finding:
    """A place in the command as a place in the file."""
    place = finding.place
    if place.row is None:
        return finding.at(row=prepared.rows_by_key.get(place.item))
    return finding.at(row=prepared.table.rows[place.row - 1])


def in_file(findings: Iterable[Finding], file: str) -> list[Finding]:
    """Findings with the file they are about."""
    return [finding if finding.place.file else finding.at(file=file) for finding in findings]


def _left_out(findings: Iterable[Finding]) -> dict[str, int]:
    return {
        str(finding.values["reason"]): int(finding.values["rows"])
        for finding in findings
        if finding.code == Code.ROWS_LEFT_OUT
    }
