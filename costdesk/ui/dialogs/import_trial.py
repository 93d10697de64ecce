"""A file tried as what it may hold: what an import would do, or what is wrong and what to ask."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, NamedTuple, cast, get_args

from costdesk.domain.findings import Code, Finding, Refused
from costdesk.services.foreign import is_of_another_program, own_kind
from costdesk.services.importing import ImportReport, ImportRequest, import_file, own_table_kind
from costdesk.services.looking import ForeignKind, SeenRows, needed_fields, seen_columns, seen_rows

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from costdesk.domain.progress import Progress
    from costdesk.services.looking import SeenColumn
    from costdesk.services.workspace import Workspace

Kind = Literal["contacts", "costs", "capacity", "quality", "reasons"]
KINDS: tuple[Kind, ...] = get_args(Kind)
Chosen = Kind | ForeignKind
"""What an owner can say that a file holds."""
_SETTLED_BY = {
    Code.DATE_ORDER_UNCLEAR: "dates",
    Code.NUMBER_STYLE_UNCLEAR: "decimal",
    Code.SHEET_UNCLEAR: "sheet",
    Code.DOUBLE_COUNT: "replace",
    Code.CAPACITY_OVERLAP: "replace",
    Code.QUALITY_OVERLAP: "replace",
    Code.REASON_OVERLAP: "replace",
    Code.UNKNOWN_COLUMN: "leave_out",
    Code.TAKEN_IN_BEFORE: "again",
}
"""Problems that the answer to one question settles, each with the question."""

_NOT_THIS_KIND = frozenset({Code.NO_HEADER, Code.MISSING_COLUMN, Code.UNKNOWN_COLUMN})


class Trial(NamedTuple):
    """What trying to import a file as that kind has come to: a report, or what is wrong.

    ``columns`` are those of the file where its headings are not ours, so that it has to be asked
    what they are, or as they were chosen last time. ``foreign`` is the file where another program
    wrote it, whose files are known. ``rows`` are the first of the file, and those with a problem.
    """

    kind: Kind
    report: ImportReport | None
    problems: tuple[Finding, ...] = ()
    columns: tuple[SeenColumn, ...] = ()
    foreign: Path | None = None
    rows: SeenRows = SeenRows()

    @property
    def known(self) -> int:
        """How many of the fields that are needed its headings most likely are."""
        return len({column.field for column in self.columns} & {*needed_fields(self.kind)})


def first_fitting(
    workspace: Workspace,
    requests: Sequence[ImportRequest],
    progress: Progress,
    *,
    whatever: bool = False,
) -> Trial:
    """The first kind that fits the file, or the likeliest; in a workspace of its own.

    With ``whatever`` it may also be a file of another program.
    """
    with workspace:
        kind = own_table_kind(workspace, requests[0])
        if kind is not None:
            # What its owner said that it is goes before whatever it looks like.
            requests = sorted(requests, key=lambda each: each.kind != kind)
        elif whatever and _is_foreign(workspace, requests[0], progress):
            return Trial(cast("Kind", requests[0].kind), None, foreign=requests[0].path)
        trials = []
        for request in requests:
            trials.append(_tried(workspace, request, progress))
            if not {finding.code for finding in trials[-1].problems} & _NOT_THIS_KIND:
                return _with_rows(trials[-1], workspace, request)
        # Where only something beside our headings is wrong, the kind is not in doubt.
        best = max(trials, key=lambda trial: (not trial.columns, trial.known))
        return _with_rows(best, workspace, requests[trials.index(best)])


def _with_rows(trial: Trial, workspace: Workspace, request: ImportRequest) -> Trial:
    numbers = (finding.place.row for finding in trial.problems)
    wanted = {number for number in numbers if number is not None}
    return trial._replace(rows=seen_rows(workspace, request, wanted))


def _is_foreign(workspace: Workspace, request: ImportRequest, progress: Progress) -> bool:
    """Whether the file is of a program whose files are known; a plain table is of nobody."""
    try:
        progress(0, 1)
        return not own_kind(request.path) and is_of_another_program(workspace, request)
    except Refused:
        return False


def _tried(workspace: Workspace, request: ImportRequest, progress: Progress) -> Trial:
    kind = cast("Kind", request.kind)
    try:
        report = import_file(workspace, request, progress)
        columns = seen_columns(workspace, request) if report.remembered else ()
        return Trial(kind, report, columns=_as_last_time(columns, report))
    except Refused as refused:
        asks = any(map(needs_columns, refused.findings))
        columns = seen_columns(workspace, request) if asks else ()
        return Trial(kind, None, refused.findings, columns)


def _as_last_time(columns: Sequence[SeenColumn], report: ImportReport) -> tuple[SeenColumn, ...]:
    """The columns as they were chosen last time; none where they were not asked about."""
    pairs = [each.text.partition("=") for each in report.remembered if each.option == "--map"]
    fields = {column: field for field, _, column in pairs}
    return tuple(each._replace(field=fields.get(each.heading, "")) for each in columns if fields)


def needs_columns(finding: Finding) -> bool:
    """Whether a column has another heading than ours; direction and channel may be missing."""
    is_missing = finding.code == Code.MISSING_COLUMN and not is_of_cell(finding)
    return is_missing or finding.code == Code.NO_HEADER


def is_of_cell(finding: Finding) -> bool:
    """Whether it is about the direction or the channel, which one answer gives to all rows."""
    return finding.values.get("text") in ("direction", "channel")


def question_of(finding: Finding) -> str:
    """What would settle a problem, if asking helps."""
    if finding.code == Code.MISSING_COLUMN:
        return "cell" if is_of_cell(finding) else ""
    return _SETTLED_BY.get(finding.code, "")
