"""Taking in files of other programs: telephone systems, helpdesks, banks, bookkeeping.

Such a file is read by a profile; what it leaves open is asked, and nothing is taken in before.
"""

from __future__ import annotations

import tomllib
from dataclasses import replace
from functools import lru_cache, partial
from typing import TYPE_CHECKING, NamedTuple, TypeVar

from costdesk.domain.findings import Code, Finding, Refused, refuse
from costdesk.domain.progress import part, silent
from costdesk.imports.fields import FIELDS, folded, known_names
from costdesk.imports.foreign.contacts.generic import COUNTS, LOG
from costdesk.imports.foreign.contacts.legs import NO_DAY
from costdesk.imports.foreign.profiles import Profile
from costdesk.imports.foreign.reader import Known, known_profiles, read_foreign
from costdesk.imports.foreign.reading import Question, Reading, RowFate
from costdesk.imports.reading import read_bytes
from costdesk.services.commands import AddCounts, AddLines, SetSettings
from costdesk.services.import_totals import contact_totals
from costdesk.services.importing import answers_of, imported_file, in_file, terms_of
from costdesk.services.looking import seen_columns
from costdesk.services.own_profiles import TABLE, own_profiles
from costdesk.services.paths import resources
from costdesk.services.remembering import (
    Remembered,
    memory_of,
    recalled,
    source_name,
    to_forget,
    to_keep,
    with_answers,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from costdesk.domain.definitions import Language
    from costdesk.domain.progress import Progress
    from costdesk.domain.statements import StatementLine
    from costdesk.imports.fields import TableKind
    from costdesk.imports.records import Terms
    from costdesk.services.commands import Command, ImportedFile
    from costdesk.services.import_totals import ContactTotal
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
    "forgetting",
    "headings_of",
    "is_plain_table",
    "own_kind",
    "profiles",
    "recognised",
    "take_in",
    "title_of",
]

Value = TypeVar("Value")

UNKNOWN_MONTH = f"{NO_DAY:%Y-%m}"
"""The month of contacts whose file does not say when they were."""
_BY_HEADINGS = frozenset({COUNTS, LOG, "statement"})
_ROUNDS = 4  # of questions that are asked only once others are answered
_LONG = 200_000  # bytes
_PLAIN = frozenset({COUNTS, "statement"})
_OF_A_BANK = frozenset({"account", "counter", "balance", "debit", "credit", "booked", "valued"})
_TOP = 4096  # bytes that a heading of ours lies in
_OWN_KINDS: tuple[TableKind, ...] = ("costs", "contacts", "capacity", "quality")


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

    @property
    def lines(self) -> Sequence[StatementLine]:
        """The lines that are new."""
        return _without(self.reading.lines, self.seen)


def profiles() -> tuple[Profile, ...]:
    """Every source that came with the program, by name."""
    return known_profiles(_known())


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


def recognised(
    workspace: Workspace, request: ImportRequest, progress: Progress = silent
) -> Reading:
    """What a file is read as, without looking whether it can be taken in. Raises Refused."""
    progress(0, 1)
    data, terms = read_bytes(request.path), terms_of(workspace)
    return read_foreign(data, answers_of(request), terms, _known(workspace))


def _known(workspace: Workspace | None = None) -> Known:
    kept = workspace.definitions().profiles if workspace else {}
    own = tuple(each for each in own_profiles(kept) if each.reads != TABLE)
    return Known(resources() / "profiles", resources() / "texts", own)


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
    terms = terms_of(workspace)
    try:
        data = read_bytes(request.path)
        numbers = _numbers_by_top(workspace, request, data)
        request = with_answers(request, numbers)
        known = _known(workspace)
        first = read_foreign(data, answers_of(request), terms, known)
        memory = _memory(workspace, request, first)
        read = partial(_read_with, data, terms, known)
        reading, request, used = _as_last_time(read, request, first, memory)
        used = (*numbers, *used)
        _refuse_open(reading, request)
        said = to_keep(memory, request, reading.profile)
        file_taken = imported_file(workspace, request, data)
        file_taken = replace(file_taken, profile=reading.profile, said=said)
        command = _command(reading, request, file_taken)
        done, problems, seen = _perform(workspace, command, request, part(progress, 50, 100))
    except Refused as refused:
        raise Refused(in_file(refused.findings, file)) from refused
    findings = [*in_file(reading.notes, file), *(_of_all(each, reading) for each in done)]
    totals = contact_totals(_without(reading.counts, seen))
    wrong = tuple(in_file(problems, file))
    reading = _with_seen(reading, seen)
    dry_run, source = request.dry_run, memory.source
    return ForeignReport(reading, totals, findings, dry_run, wrong, used, source, seen)


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


def _memory(workspace: Workspace, request: ImportRequest, reading: Reading) -> Memory:
    """What is remembered for such files; tables that no profile knows are told by headings."""
    headings = headings_of(workspace, request) if reading.profile in _BY_HEADINGS else ()
    return memory_of(workspace.definitions(), source_name(reading.profile, headings))


def _numbers_by_top(
    workspace: Workspace, request: ImportRequest, data: bytes
) -> tuple[Remembered, ...]:
    """The own numbers of a long log whose source is known by its top: it is read only once."""
    top = data[: data.rfind(b"\n", 0, _LONG) + 1]
    if len(data) <= _LONG or request.forget or not workspace.definitions().own_numbers:
        return ()
    try:
        known = _known(workspace)
        reading = read_foreign(top, answers_of(request), terms_of(workspace), known)
    except Refused:
        return ()
    memory = _memory(workspace, request, reading)
    found = recalled(request, reading, memory) if memory.said.own else ()
    return tuple(each for each in found if each.option == "--own")


def _read_with(data: bytes, terms: Terms, known: Known, request: ImportRequest) -> Reading:
    return read_foreign(data, answers_of(request), terms, known)


def _as_last_time(
    read: Callable[[ImportRequest], Reading],
    request: ImportRequest,
    reading: Reading,
    memory: Memory,
) -> tuple[Reading, ImportRequest, tuple[Remembered, ...]]:
    """What the file comes to with what is remembered: the request with it, and what was used."""
    used: tuple[Remembered, ...] = ()
    for _ in range(0 if request.forget else _ROUNDS):
        more = [each for each in recalled(request, reading, memory) if each not in used]
        if not more:
            break
        asked = with_answers(request, more)
        try:
            reading = read(asked)
        except Refused:
            break  # What was right last time does not fit this file: it is asked again.
        request, used = asked, (*used, *more)
    return reading, request, used


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
        whole_days = request.whole_days
        return AddCounts(reading.counts, request.replace, file.name, file, whole_days=whole_days)
    return None


class _Done(NamedTuple):
    """What was found on the way, why a trial would be refused, and places of rows left out."""

    findings: Sequence[Finding] = ()
    problems: Sequence[Finding] = ()
    seen: frozenset[int] = frozenset()


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
    return _Done(changes.findings, (), changes.left_out)
