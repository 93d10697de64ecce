"""Taking in files of other programs: telephone systems, helpdesks, banks, bookkeeping.

Such a file is read by a profile; what it leaves open is asked, and nothing is taken in before.
"""

from __future__ import annotations

import tomllib
from dataclasses import replace
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple, TypeVar

from costdesk.domain.findings import Code, Finding, Refused, refuse
from costdesk.domain.progress import part, silent
from costdesk.imports.fields import FIELDS, folded, known_names
from costdesk.imports.foreign.contacts.generic import COUNTS, LOG
from costdesk.imports.foreign.contacts.legs import NO_DAY
from costdesk.imports.foreign.contacts.tickets import TICKETS
from costdesk.imports.foreign.profiles import Profile
from costdesk.imports.foreign.reader import known_profiles
from costdesk.imports.foreign.reading import Question, Reading, RowFate
from costdesk.imports.reading import read_top
from costdesk.services.commands import AddCounts, AddLines, SetSettings
from costdesk.services.foreign_files import ForeignFile, known
from costdesk.services.import_totals import contact_totals
from costdesk.services.importing import answers_of, imported_file, in_file, terms_of
from costdesk.services.looking import seen_columns
from costdesk.services.own_profiles import TABLE, own_profiles
from costdesk.services.paths import resources
from costdesk.services.remembering import (
    Remembered,
    is_used_at_once,
    memory_of,
    recalled,
    source_name,
    to_forget,
    to_keep,
    with_answers,
)

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from costdesk.domain.contacts import ContactCount
    from costdesk.domain.definitions import Language
    from costdesk.domain.progress import Progress
    from costdesk.domain.statements import StatementLine
    from costdesk.imports.fields import TableKind
    from costdesk.services.commands import Command
    from costdesk.services.import_totals import ContactTotal
    from costdesk.services.imported_files import ImportedFile
    from costdesk.services.importing import ImportRequest
    from costdesk.services.remembering import Memory
    from costdesk.services.workspace import Workspace

__all__ = [
    "UNKNOWN_MONTH",
    "ForeignReport",
    "Profile",
    "Question",
    "Reading",
    "Remembered",
    "RowFate",
    "Trial",
    "file_of",
    "first_rows_of",
    "forgetting",
    "headings_of",
    "is_of_another_program",
    "is_plain_table",
    "own_kind",
    "profiles",
    "take_in",
    "title_of",
]

Value = TypeVar("Value")

UNKNOWN_MONTH = f"{NO_DAY:%Y-%m}"
"""The month of contacts whose file does not say when they were."""
_BY_HEADINGS = frozenset({COUNTS, LOG, TICKETS, "statement"})
_ROUNDS = 4  # of questions that are asked only once others are answered
_PLAIN = frozenset({COUNTS, "statement"})
_OF_A_BANK = frozenset({"account", "counter", "balance", "debit", "credit", "booked", "valued"})
_TOP = 4096  # bytes that a heading of ours lies in
_OWN_KINDS: tuple[TableKind, ...] = ("costs", "contacts", "capacity", "quality", "reasons")


class ForeignReport(NamedTuple):
    """What a file came to, what of it is new by month, and what was odd about taking it in.

    ``problems`` are why it could not be taken in as things are, where it was only tried.
    ``remembered`` are the answers of last time that were used, ``source`` what they are kept under.
    ``seen`` are the places of counts or lines that are there already, or are none yet.
    """

    reading: Reading
    totals: Sequence[ContactTotal]
    findings: Sequence[Finding]
    dry_run: bool
    problems: tuple[Finding, ...] = ()
    remembered: tuple[Remembered, ...] = ()
    source: str = ""
    seen: frozenset[int] = frozenset()
    trial: Trial | None = None

    @property
    def lines(self) -> Sequence[StatementLine]:
        """The lines that are new."""
        return _without(self.reading.lines, self.seen)


class Trial(NamedTuple):
    """What reading a file has come to: as it was asked for, and with which answers of last time.

    ``stamp`` tells whether it is still that file, ``digest`` its content from every other.
    """

    asked: ImportRequest
    stamp: tuple[object, ...]
    digest: str
    reading: Reading
    used: tuple[Remembered, ...]


def profiles() -> tuple[Profile, ...]:
    """Every source that came with the program, by name."""
    return known_profiles(known())


@lru_cache(maxsize=8)
def _titles(language: Language) -> dict[str, str]:
    path = resources() / "texts" / f"sources_{language}.toml"
    return tomllib.loads(path.read_text(encoding="utf-8"))


def title_of(profile: str, language: Language) -> str:
    """What a source is called in a language; several of them, joined by a plus."""
    titles = _titles(language)
    return " + ".join(titles.get(name, name) for name in profile.split("+"))


def is_plain_table(reading: Reading) -> bool:
    """Whether it may be of anybody: known by its headings alone, and by none of a bank's."""
    of_a_bank = _OF_A_BANK & reading.form.get("columns", {}).keys()
    return reading.profile in _PLAIN and not of_a_bank


def headings_of(workspace: Workspace, request: ImportRequest) -> tuple[str, ...]:
    """What the columns of the file are called; none where it has no headings."""
    return tuple(column.heading for column in seen_columns(workspace, request))


def is_of_another_program(workspace: Workspace, request: ImportRequest) -> bool:
    """Whether a file is of a program whose files are known. Raises Refused for what cannot be read.

    A long text is known by its first rows.
    """
    file, answers = file_of(workspace, request), answers_of(request)
    return bool(file.source(answers)) or not is_plain_table(file.read(answers))


def file_of(workspace: Workspace, request: ImportRequest) -> ForeignFile:
    """The file, to be read with the workspace's terms and the owner's profiles."""
    kept = workspace.definitions().profiles
    own = tuple(each for each in own_profiles(kept) if each.reads != TABLE)
    return ForeignFile(request.path, terms_of(workspace), own)


def own_kind(path: Path) -> TableKind | None:
    """Which of our own tables a file is, by its heading; None for a file of somebody else."""
    top = read_top(path, _TOP).decode("utf-8", errors="replace").lstrip("\ufeff")
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
    workspace: Workspace,
    request: ImportRequest,
    progress: Progress = silent,
    tried: Trial | None = None,
) -> ForeignReport:
    """Read the file and take its contacts in as one step, or only try.

    What came of reading it in a trial counts as long as the file and the answers are the same.

    Raises Refused for what cannot be read, and, unless it is only tried, for every question that
    is still open.
    """
    file = str(request.path)
    try:
        foreign = file_of(workspace, request)
        reading, used = _reading(workspace, request, foreign, tried, part(progress, 0, 80))
        asked, request = request, with_answers(request, used)
        memory = _memory(workspace, request, reading)
        _refuse_open(reading, request)
        said = to_keep(memory, request, reading.profile)
        digest = tried.digest if tried and tried.stamp == foreign.stamp else foreign.digest
        file_taken = imported_file(workspace, request, digest)
        file_taken = replace(file_taken, profile=reading.profile, said=said)
        command = _command(reading, request, file_taken)
        done, problems, seen, news = _perform(workspace, command, request, part(progress, 80, 100))
    except Refused as refused:
        raise Refused(in_file(refused.findings, file)) from refused
    findings = [*in_file(reading.notes, file), *(_of_all(each, reading) for each in done)]
    totals = contact_totals([*_without(reading.counts, seen), *news])
    wrong = tuple(in_file(problems, file))
    trial = Trial(_as_read(asked), foreign.stamp, digest, reading, used)
    reading, dry_run, source = _with_seen(reading, seen), request.dry_run, memory.source
    return ForeignReport(reading, totals, findings, dry_run, wrong, used, source, seen, trial)


def _without(values: Sequence[Value], places: frozenset[int]) -> list[Value]:
    return [value for place, value in enumerate(values) if place not in places]


def _of_all(finding: Finding, reading: Reading) -> Finding:
    """How much of it was there before, of how much: days of a log, lines of a bank."""
    if finding.code != Code.ROWS_LEFT_OUT or finding.values["reason"] != "seen_before":
        return finding
    code, of_all = Code.LINES_SEEN, len(reading.lines)
    if reading.counts:
        code, of_all = Code.DAYS_SEEN, len(reading.counts)
    return Finding(code, values={"rows": finding.values["rows"], "total": of_all})


def _with_seen(reading: Reading, seen: frozenset[int]) -> Reading:
    """The reading whose first rows also say which of them an earlier import brought."""
    if not seen or not reading.lines:
        return reading
    fates = [
        fate._replace(reason=_why_not(reading.lines[fate.place])) if fate.place in seen else fate
        for fate in reading.fates
    ]
    return reading._replace(fates=tuple(fates))


def _why_not(line: StatementLine) -> str:
    """Why a line is not entered: it is none yet, or it is there."""
    if line.pending:
        return "pending"
    return "seen_before" if line.amount else "zero"


def first_rows_of(workspace: Workspace, request: ImportRequest) -> ForeignReport | None:
    """What the first rows of a long text come to, at once; None for any other file.

    Raises Refused like ``take_in``; what stands further below may change all of it.
    """
    file = file_of(workspace, request)
    reading = file.read_top(answers_of(request)) if file.is_long else None
    if reading is None:
        return None
    findings = in_file(reading.notes, str(request.path))
    return ForeignReport(reading, contact_totals(reading.counts), findings, dry_run=True)


def _as_read(request: ImportRequest) -> ImportRequest:
    """The request without what makes no difference to what is read."""
    return request._replace(dry_run=True, replace=False, again=False, both=False, whole_days=False)


def _reading(
    workspace: Workspace,
    request: ImportRequest,
    file: ForeignFile,
    tried: Trial | None,
    progress: Progress,
) -> tuple[Reading, tuple[Remembered, ...]]:
    """What the file comes to, and the answers of last time that were used for it."""
    if tried and tried.asked == _as_read(request) and tried.stamp == file.stamp:
        return tried.reading, tried.used
    known = _known_by_top(workspace, request, file)
    request = with_answers(request, known)
    first = file.read(answers_of(request), progress)
    memory = _memory(workspace, request, first)
    reading, used = _as_last_time(file, request, first, memory, progress)
    return reading, (*known, *used)


def _memory(workspace: Workspace, request: ImportRequest, reading: Reading) -> Memory:
    """What is remembered for such files; tables that no profile knows are told by headings."""
    headings = headings_of(workspace, request) if reading.profile in _BY_HEADINGS else ()
    return memory_of(workspace.definitions(), source_name(reading.profile, headings))


def _known_by_top(
    workspace: Workspace, request: ImportRequest, file: ForeignFile
) -> tuple[Remembered, ...]:
    """What is used of last time for a long log, by its top alone: so it is read only once."""
    owner = workspace.definitions()
    if request.forget or not (owner.own_numbers or owner.sources):
        return ()
    try:
        reading = file.read_top(answers_of(request))
    except Refused:
        return ()
    if reading is None:
        return ()
    memory = _memory(workspace, request, reading)
    found = recalled(request, reading, memory)
    return tuple(each for each in found if is_used_at_once(each, memory))


def _as_last_time(
    file: ForeignFile, request: ImportRequest, reading: Reading, memory: Memory, progress: Progress
) -> tuple[Reading, tuple[Remembered, ...]]:
    """What the file comes to with what is remembered, and what was used."""
    used: tuple[Remembered, ...] = ()
    for _ in range(0 if request.forget else _ROUNDS):
        more = [each for each in recalled(request, reading, memory) if each not in used]
        if not more:
            break
        asked = with_answers(request, more)
        try:
            reading = file.read(answers_of(asked), progress)
        except Refused:
            break  # What was right last time does not fit this file: it is asked again.
        request, used = asked, (*used, *more)
    return reading, used


def forgetting(workspace: Workspace, source: str) -> SetSettings:
    """What forgets all that is remembered of a source, and the own numbers."""
    return SetSettings(to_forget(memory_of(workspace.definitions(), source)))


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
        return AddCounts(
            reading.counts,
            replace=request.replace,
            source=file.name,
            file=file,
            whole_days=request.whole_days,
            edges=reading.edges,
            reasons=reading.reasons,
        )
    return None


class _Done(NamedTuple):
    """What was found on the way, why a trial would be refused, and places of rows left out.

    ``news`` counts what is new on days that an earlier import has in part.
    """

    findings: Sequence[Finding] = ()
    problems: Sequence[Finding] = ()
    seen: frozenset[int] = frozenset()
    news: Sequence[ContactCount] = ()


def _perform(
    workspace: Workspace, command: Command | None, request: ImportRequest, progress: Progress
) -> _Done:
    """Carry it out, or try."""
    if command is None:
        return _Done()
    perform = workspace.try_out if request.dry_run else workspace.execute
    try:
        changes = perform(command, progress)
    except Refused as refused:
        # Rows were joined and added up: those of the command are none of the file.
        problems = [finding.at(row=None) for finding in refused.findings]
        if not request.dry_run:
            raise Refused(problems) from refused
        return _Done(problems=problems)
    return _Done(changes.findings, (), changes.left_out, changes.news)
