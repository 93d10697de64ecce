"""Taking in files of other programs: telephone systems, helpdesks, banks, bookkeeping.

Such a file is read by a profile; what it leaves open is asked, and nothing is taken in before.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from costdesk.domain.findings import Code, Refused, refuse
from costdesk.domain.progress import part, silent
from costdesk.imports.fields import FIELDS, folded, known_names
from costdesk.imports.foreign.profiles import Profile
from costdesk.imports.foreign.reader import Known, known_profiles, read_foreign
from costdesk.imports.foreign.reading import Question, Reading
from costdesk.imports.reading import read_bytes
from costdesk.services.commands import AddCounts, AddLines
from costdesk.services.import_totals import contact_totals
from costdesk.services.importing import answers_of, imported_file, in_file, terms_of
from costdesk.services.paths import resources

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from costdesk.domain.findings import Finding
    from costdesk.domain.progress import Progress
    from costdesk.imports.fields import TableKind
    from costdesk.services.commands import Command, ImportedFile
    from costdesk.services.import_totals import ContactTotal
    from costdesk.services.importing import ImportRequest
    from costdesk.services.workspace import Workspace

__all__ = [
    "ForeignReport",
    "Profile",
    "Question",
    "Reading",
    "own_kind",
    "profiles",
    "take_in",
]

_TOP = 4096  # bytes that a heading of ours lies in
_OWN_KINDS: tuple[TableKind, ...] = ("costs", "contacts", "capacity", "quality")


class ForeignReport(NamedTuple):
    """What a file came to, its counts by month, and what was odd about taking them in."""

    reading: Reading
    totals: Sequence[ContactTotal]
    findings: Sequence[Finding]
    dry_run: bool


def profiles() -> tuple[Profile, ...]:
    """Every source that is known, by name."""
    return known_profiles(_known())


def _known() -> Known:
    return Known(resources() / "profiles", resources() / "texts")


def own_kind(path: Path) -> TableKind | None:
    """Which of our own tables a file is, by its heading; None for a file of somebody else."""
    top = read_bytes(path)[:_TOP].decode("utf-8", errors="replace").lstrip("\ufeff")
    first = (top.splitlines() or [""])[0]
    for mark in (",", ";", "\t"):
        names = {folded(cell.strip('" ')) for cell in first.split(mark)}
        for kind in _OWN_KINDS:
            needed = {field.name for field in FIELDS[kind] if field.required}
            dated = names | ({"start", "end"} if "date" in names else set())
            if needed <= dated and names <= {*known_names(kind)}:
                return kind
    return None


def take_in(
    workspace: Workspace, request: ImportRequest, progress: Progress = silent
) -> ForeignReport:
    """Read the file and take its contacts in as one step, or only try.

    Raises Refused for what cannot be read, and, unless it is only tried, for every question that
    is still open.
    """
    file = str(request.path)
    terms, answers = terms_of(workspace), answers_of(request)
    try:
        data = read_bytes(request.path)
        reading = read_foreign(data, answers, terms, _known())
        _refuse_open(reading, request)
        command = _command(reading, request, imported_file(workspace, request, data))
        done = _perform(workspace, command, request, part(progress, 50, 100))
    except Refused as refused:
        raise Refused(in_file(refused.findings, file)) from refused
    findings = [*in_file(reading.notes, file), *done]
    return ForeignReport(reading, contact_totals(reading.counts), findings, request.dry_run)


def _refuse_open(reading: Reading, request: ImportRequest) -> None:
    if request.dry_run:
        return
    if reading.questions:
        raise Refused([question.asks for question in reading.questions])
    if not reading.counts and not reading.lines:
        raise refuse(Code.NOTHING_IN_FILE, text=reading.skipped or reading.profile)


def _command(reading: Reading, request: ImportRequest, file: ImportedFile) -> Command | None:
    """What takes it in; None while something is asked, or where there is nothing."""
    if reading.questions:
        return None
    if reading.lines:
        return AddLines(reading.lines, file)
    if reading.counts:
        return AddCounts(reading.counts, replace=request.replace, source=file.name, file=file)
    return None


def _perform(
    workspace: Workspace, command: Command | None, request: ImportRequest, progress: Progress
) -> Sequence[Finding]:
    if command is None:
        return ()
    perform = workspace.try_out if request.dry_run else workspace.execute
    return perform(command, progress).findings
