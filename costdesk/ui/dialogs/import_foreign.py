"""Take in a file of another program: what it is, what would come of it, and what it leaves open."""

from __future__ import annotations

from contextlib import suppress
from functools import partial
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, NamedTuple

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QDialogButtonBox,
    QPlainTextEdit,
    QPushButton,
    QWidget,
)

from costdesk.domain.findings import Code, Finding, Refused
from costdesk.domain.progress import Cancelled
from costdesk.services.foreign import (
    ForeignReport,
    first_rows_of,
    forgetting,
    headings_of,
    take_in,
)
from costdesk.services.importing import ImportRequest
from costdesk.services.statement_lines import verdicts_on
from costdesk.ui.dialogs.foreign_answers import REASON, ForeignAnswers
from costdesk.ui.dialogs.foreign_report import details_text, heading_text
from costdesk.ui.dialogs.foreign_rows import ForeignRows
from costdesk.ui.dialogs.forms import wrapped_label
from costdesk.ui.dialogs.import_report import findings_text
from costdesk.ui.dialogs.save_profile import SaveProfile
from costdesk.ui.dialogs.taking_in import ImportForm
from costdesk.ui.jobs import Worker
from costdesk.ui.theme import mark_role
from costdesk.ui.work import WorkBar

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from concurrent.futures import Future
    from pathlib import Path

    from costdesk.domain.cost_rules import Verdict
    from costdesk.domain.progress import Progress
    from costdesk.services.foreign import Reading, Trial
    from costdesk.services.workspace import Workspace
    from costdesk.ui.desk import Desk

AS_TABLE = 2
"""The result where the owner wants the file read as a table of columns to choose."""
_SIZE = 820, 660


class _Trial(NamedTuple):
    """What trying to take the file in has come to."""

    report: ForeignReport | None
    problems: tuple[Finding, ...] = ()
    headings: Sequence[str] = ()
    verdicts: Mapping[int, Verdict] = MappingProxyType({})


class ImportForeign(ImportForm):
    """One file; every answer is tried at once, and nothing taken in before the button says so."""

    def __init__(
        self,
        desk: Desk,
        path: Path,
        parent: QWidget | None = None,
        mapping: tuple[tuple[str, str], ...] = (),
    ) -> None:
        """Begin to read the file; ``mapping`` says which column is which, where somebody did."""
        title = QCoreApplication.translate("ImportForeign", "Import a file")
        confirm = QCoreApplication.translate("ImportForeign", "&Import")
        super().__init__(desk, title, confirm, parent)
        self.resize(*_SIZE)
        self._path = path
        self._mapping = mapping
        self.source = wrapped_label("")
        self.answers = ForeignAnswers(desk.language)
        self.said = QPlainTextEdit()
        self.rows = ForeignRows(desk.formats)
        self.replace = QCheckBox(self.tr("&Replace the earlier rows of those days"))
        self.again = QCheckBox(self.tr("&Take in what is missing of it"))
        self.both = QCheckBox(self.tr("They are &other payments: take these lines in too"))
        self.whole_days = QCheckBox(
            self.tr("Count each of these &days by the file that has it whole")
        )
        self.about = QPushButton(self.tr("Also record &what contacts were about…"))
        self.work = WorkBar()
        self._known_as = ""
        self._form: Mapping[str, Any] = {}
        self._tried: Trial | None = None
        self._is_first_look = True
        self._worker = Worker(self)
        self._lay_out()
        self.try_out()

    def _lay_out(self) -> None:
        mark_role(self.source, "heading")
        self.said.setReadOnly(True)
        self.said.setAccessibleName(self.tr("What would be taken in"))
        role = QDialogButtonBox.ButtonRole.ActionRole
        self.as_table = self.buttons.addButton(self.tr("&Choose the columns myself…"), role)
        self.as_table.clicked.connect(lambda: self.done(AS_TABLE))
        self.save_as = self.buttons.addButton(self.tr("Save as a &profile…"), role)
        self.save_as.clicked.connect(self.save_profile)
        boxes = self.whole_days, self.replace, self.again, self.both
        for widget in (self.source, self.answers):
            self.insert(widget)
        self.body.insertWidget(self.body.count() - 2, self.about, 0, Qt.AlignmentFlag.AlignLeft)
        for below in (*boxes, self.work):
            self.insert(below)
        self.insert(self.said, 1)
        self.insert(self.rows, 1)
        self.answers.changed.connect(self.try_out)
        self.answers.forgetting.connect(self._forget)
        self.about.setAutoDefault(False)  # Enter imports
        self.about.hide()
        self.about.clicked.connect(self._ask_reasons)
        for box in boxes:
            box.hide()
            box.toggled.connect(self.try_out)

    @property
    def is_idle(self) -> bool:
        """Whether the file is not being read."""
        return self._worker.is_idle

    def _request(self, *, dry_run: bool) -> ImportRequest:
        request = ImportRequest(
            self._path,
            "contacts",
            mapping=self._mapping,
            replace=self.replace.isChecked(),
            again=self.again.isChecked(),
            both=self.both.isChecked(),
            whole_days=self.whole_days.isChecked(),
            dry_run=dry_run,
        )
        return self.answers.answered(request)

    def try_out(self) -> None:
        """Read the file beside the window, with the answers that were given."""
        self.look_at(self._path)
        self.save_as.setEnabled(False)
        if self._is_first_look:
            self._do(_begun, self._show_first)
        else:
            self._do(_tried, self._show)

    def _do(
        self,
        work: Callable[[Workspace, ImportRequest, Progress], _Trial],
        then: Callable[[Future[_Trial]], None],
    ) -> None:
        if not self._desk.is_open:
            return  # it was closed while the first rows were read
        try:
            own = self._desk.workspace.again()
        except Refused as refused:
            self._show_problems(refused.findings)
        else:
            request = self._request(dry_run=True)
            self.work.follow(self._worker.do_instead(partial(work, own, request), then))

    def _show_first(self, begun: Future[_Trial]) -> None:
        """Show what the first rows of a long file are, until all of it is read."""
        self._is_first_look = False
        try:
            report = begun.result().report
        except Cancelled:
            self.work.rest()
            self._tell_stopped()
            return
        if report is not None:
            self.source.setText(heading_text(report, self._path.name, self._desk.language))
            text = self.tr("These are the first rows only. The whole file is being read…")
            self.said.setPlainText(f"{text}\n\n{details_text(report, self._desk.formats)}")
            self.rows.show_rows(report.reading, {})
        self._do(_tried, self._show)

    def _show(self, tried: Future[_Trial]) -> None:
        self.work.rest()
        try:
            trial = tried.result()
        except Cancelled:
            self._tell_stopped()
            return
        self.answers.headings = trial.headings
        if trial.report is None:
            self._show_problems(trial.problems)
            return
        reading = trial.report.reading
        self.source.setText(heading_text(trial.report, self._path.name, self._desk.language))
        self._known_as = trial.report.source
        self._tried = trial.report.trial
        self.answers.remember(trial.report.remembered)
        self.answers.ask(reading.questions)
        can_tell = bool(reading.counts and trial.headings) and REASON not in dict(self._mapping)
        self.about.setVisible(can_tell and not self.answers.asks_reasons)
        self.said.setPlainText(details_text(trial.report, self._desk.formats))
        self.rows.show_rows(reading, trial.verdicts)
        self._offer((*trial.report.problems, *trial.report.findings))
        has_rows = bool(trial.report.totals or trial.report.lines)
        is_open = bool(reading.questions or trial.report.problems)
        self.confirm.setEnabled(has_rows and not is_open)
        self._form = {} if reading.questions else reading.form
        self._follow_form()

    def _tell_stopped(self) -> None:
        """Say why nothing can be taken in, where reading was stopped."""
        self.said.setPlainText(
            self.tr(
                "Reading was stopped. Nothing was taken in. To go on, change an answer or choose "
                "the file again."
            )
        )

    def _show_problems(self, findings: tuple[Finding, ...]) -> None:
        self.source.setText(self._path.name)
        self.rows.hide()
        self._offer(findings)
        self.said.setPlainText(findings_text(findings))
        self.confirm.setEnabled(False)
        self._form = {}
        self._follow_form()

    def _follow_form(self) -> None:
        """A file can be the pattern of others once nothing in it is open."""
        self.save_as.setEnabled(bool(self._form) and not self._desk.is_read_only)

    def save_profile(self) -> None:
        """Give what was answered a name, so that such files are known by it."""
        request = self._request(dry_run=True)
        if SaveProfile(self._desk, self._form, request, self._known_as, self).exec():
            self.answers.clear()
            self.try_out()

    def _offer(self, problems: tuple[Finding, ...]) -> None:
        """Offer what would settle what was found; what was chosen stays in sight."""
        codes = {finding.code for finding in problems}
        self.both.setVisible(self.both.isChecked() or Code.SAME_MONEY in codes)
        self.whole_days.setVisible(self.whole_days.isChecked() or Code.WHOLE_DAYS in codes)
        self.replace.setVisible(self.replace.isChecked() or Code.DOUBLE_COUNT in codes)
        self.again.setVisible(self.again.isChecked() or Code.TAKEN_IN_BEFORE in codes)

    def _forget(self) -> None:
        """Forget the answers of last time, as a step of its own, and ask anew."""
        if self._desk.execute(forgetting(self._desk.workspace, self._known_as)) is not None:
            self.answers.clear()
            self.try_out()

    def _ask_reasons(self) -> None:
        """Ask for the column that says it; nothing is read anew before one is chosen."""
        self.about.hide()
        self.answers.offer_reasons()

    def carry_out(self) -> None:
        """Take the file in as one step that can be taken back."""
        self.take_in(self._request(dry_run=False), self._tried, is_foreign=True)

    def done(self, result: int) -> None:
        """Close; what is still being read is not wanted any more."""
        self._worker.stop()
        self.work.rest()
        super().done(result)


def _begun(workspace: Workspace, request: ImportRequest, progress: Progress) -> _Trial:
    """The first rows of a long file; of any other nothing, for it is read at once."""
    with workspace, suppress(Refused):
        progress(0, 0)
        return _Trial(first_rows_of(workspace, request))
    return _Trial(None)  # why, is said when all of it is read


def _tried(workspace: Workspace, request: ImportRequest, progress: Progress) -> _Trial:
    with workspace:
        headings = headings_of(workspace, request)
        try:
            report = take_in(workspace, request, progress)
            return _Trial(report, (), headings, _verdicts(workspace, report.reading))
        except Refused as refused:
            return _Trial(None, refused.findings, headings)


def _verdicts(workspace: Workspace, reading: Reading) -> Mapping[int, Verdict]:
    """What the rules make of the first lines."""
    places = (fate.place for fate in reading.fates if not fate.reason)
    lines = {place: reading.lines[place] for place in places if place is not None}
    return verdicts_on(workspace, lines, {line.account for line in reading.lines})
