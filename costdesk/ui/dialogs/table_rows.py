"""The first rows of a table of ours and those with a problem, each with what becomes of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from costdesk.domain.findings import Code
from costdesk.ui.dialogs.preview_rows import PreviewRows
from costdesk.ui.left_out import left_out_reason
from costdesk.ui.texts import sentence

if TYPE_CHECKING:
    from collections.abc import Iterable

    from costdesk.domain.findings import Finding
    from costdesk.services.importing import ImportReport
    from costdesk.services.looking import SeenRow
    from costdesk.ui.dialogs.import_trial import Trial

_AT_THE_END = frozenset({"total", "remark"})


class TableRows(PreviewRows):
    """Rows with a problem come first: that is where something has to be done."""

    def show_rows(self, trial: Trial) -> None:
        """Show the rows of a trial; where it has come to a report, all else is taken in."""
        wrong = {} if trial.report else _by_row(trial.problems)
        rows = sorted(trial.rows.rows, key=lambda row: row.number not in wrong)
        texts = [
            [
                str(row.number),
                _problem(wrong[row.number]) if row.number in wrong else self._fate(row, trial),
                *(text.strip() for text in row.cells),
            ]
            for row in rows
        ]
        self.fill([text.strip() for text in trial.rows.headings], texts)

    def _fate(self, row: SeenRow, trial: Trial) -> str:
        if trial.report is None:
            return self.tr("not taken in yet")
        if reason := _left_out(row.number, trial.report):
            return self.tr("left out: {reason}").format(reason=left_out_reason(reason))
        return self.tr("taken in")


def _by_row(problems: Iterable[Finding]) -> dict[int, Finding]:
    """The first problem of each row."""
    found: dict[int, Finding] = {}
    for problem in problems:
        if problem.place.row is not None:
            found.setdefault(problem.place.row, problem)
    return found


def _problem(problem: Finding) -> str:
    column, said = problem.place.column, sentence(problem)
    return f"⚠ {column}: {said}" if column else f"⚠ {said}"


def _left_out(row: int, report: ImportReport) -> str:
    """Why a row is not taken in. Of what stands at the end it is known where that begins."""
    if row in report.seen_before:
        return "seen_before"
    begins = [
        (finding.place.row, str(finding.values["reason"]))
        for finding in report.findings
        if finding.code == Code.ROWS_LEFT_OUT and finding.values["reason"] in _AT_THE_END
    ]
    passed = [(first, reason) for first, reason in begins if first is not None and first <= row]
    return max(passed)[1] if passed else ""
