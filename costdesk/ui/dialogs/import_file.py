"""Take in a table: it is tried first, and what is shown is what an import would do."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Literal, cast

from PySide6.QtCore import QCoreApplication, QSignalBlocker
from PySide6.QtWidgets import (
    QCheckBox,
    QDialogButtonBox,
    QPlainTextEdit,
    QPushButton,
    QWidget,
)

from costdesk.domain.contacts import CHANNELS, DIRECTIONS
from costdesk.domain.findings import BETWEEN_SHEETS, Code, Finding, Refused
from costdesk.domain.progress import Cancelled
from costdesk.services.importing import ImportRequest, forgetting_table
from costdesk.services.looking import FOREIGN_FIELDS, possible_fields
from costdesk.services.profiles import table_form
from costdesk.ui.dialogs.file_chooser import FileChooser
from costdesk.ui.dialogs.forms import (
    add_row,
    filled_combo,
    resize_on_screen,
    side_by_side,
    wrapped_label,
)
from costdesk.ui.dialogs.import_columns import ColumnChoices
from costdesk.ui.dialogs.import_problems import heading_of, problems_text
from costdesk.ui.dialogs.import_report import details_text, report_text
from costdesk.ui.dialogs.import_trial import KINDS, Chosen, Kind, Trial, first_fitting, question_of
from costdesk.ui.dialogs.save_profile import SaveProfile
from costdesk.ui.dialogs.table_rows import TableRows
from costdesk.ui.dialogs.taking_in import ImportForm
from costdesk.ui.jobs import Worker
from costdesk.ui.names import channel_name, direction_name
from costdesk.ui.widgets.choice import Choices
from costdesk.ui.work import WorkBar

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from concurrent.futures import Future

    from costdesk.services.importing import Remembered
    from costdesk.services.looking import ForeignKind
    from costdesk.ui.desk import Desk

_SIZE = 820, 660
Order = Literal["dmy", "mdy", "ymd"]
Decimals = Literal["comma", "point"]

OF_ANOTHER_PROGRAM, COLUMNS_TO_NAME = 2, 3
"""The results where a file is of another program, known or with columns that have to be named."""


class ImportFile(ImportForm):
    """Which file, what it holds, and the answers that the file itself does not give."""

    def __init__(self, desk: Desk, folder: Path, parent: QWidget | None = None) -> None:
        """Nothing is imported before the button says so."""
        title = QCoreApplication.translate("ImportFile", "Import a table")
        confirm = QCoreApplication.translate("ImportFile", "&Import")
        super().__init__(desk, title, confirm, parent)
        self.foreign: Path | None = None
        self.setMinimumSize(680, 480)
        resize_on_screen(self, *_SIZE)
        self.file = FileChooser(folder)
        self.named: ForeignKind | None = None
        self.kind: Choices[Chosen] = Choices(
            [
                (self.tr("Contact cou&nts"), "contacts"),
                (self.tr("C&osts"), "costs"),
                (self.tr("&Paid hours"), "capacity"),
                (self.tr("&Quality"), "quality"),
                (self.tr("&What it was about"), "reasons"),
                (self.tr("&Bank lines"), "bank"),
                (self.tr("Calls, on&e by one"), "calls"),
            ]
        )
        self.dates: Choices[Order] = Choices(
            [
                (self.tr("&day, month, year"), "dmy"),
                (self.tr("&month, day, year"), "mdy"),
                (self.tr("&year, month, day"), "ymd"),
            ]
        )
        self.decimal: Choices[Decimals] = Choices(
            [(self.tr("a &comma"), "comma"), (self.tr("a poin&t"), "point")]
        )
        self.replace = QCheckBox(self.tr("&Replace the earlier rows of those days"))
        self.leave_out = QCheckBox(self.tr("Leave the &unknown columns out"))
        self.again = QCheckBox(self.tr("T&ake in what is missing of it"))
        self.forget = QPushButton(self.tr("For&get these answers"))
        role = QDialogButtonBox.ButtonRole.ActionRole
        self.save_as = self.buttons.addButton(self.tr("Save as a profi&le…"), role)
        self._profile = ""
        self._unknown: set[str] = set()
        self.direction = filled_combo((direction_name(each), each) for each in DIRECTIONS)
        self.channel = filled_combo((channel_name(each), each) for each in CHANNELS)
        self.sheet = filled_combo(())
        self.columns = ColumnChoices()
        self.said = QPlainTextEdit()
        self.rows = TableRows()
        self.summary = wrapped_label("")
        self.work = WorkBar()
        self._worker = Worker(self)
        self._fill()
        self._connect()
        self._forget_answers()
        self._wait()

    def _fill(self) -> None:
        for combo in (self.direction, self.channel, self.sheet):
            combo.setPlaceholderText(self.tr("Choose…"))
        self.direction.setAccessibleName(self.tr("Direction"))
        self.channel.setAccessibleName(self.tr("Channel"))
        cell = side_by_side(self.direction, self.channel)
        forget = side_by_side(self.forget, QWidget())
        add_row(self.form, self.tr("&File:"), self.file)
        add_row(self.form, self.tr("What it holds:"), self.kind)
        self._questions: dict[str, tuple[QWidget, ...]] = {
            "sheet": (add_row(self.form, self.tr("&Sheet:"), self.sheet), self.sheet),
            "dates": (
                add_row(self.form, self.tr("Its dates are written:"), self.dates),
                self.dates,
            ),
            "decimal": (
                add_row(self.form, self.tr("Its decimal mark is:"), self.decimal),
                self.decimal,
            ),
            "cell": (add_row(self.form, self.tr("All its rows are:"), cell), cell),
            "replace": (self.replace,),
            "leave_out": (self.leave_out,),
            "again": (self.again,),
            "columns": (self.columns,),
            "last_time": (add_row(self.form, self.tr("Answered as last time:"), forget), forget),
        }
        self.form.addRow("", self.replace)
        self.form.addRow("", self.leave_out)
        self.form.addRow("", self.again)
        self.said.setReadOnly(True)
        self.said.setAccessibleName(self.tr("What the file says"))
        self.insert(self.columns, 1)
        self.insert(self.summary)
        self.insert(self.work)
        self.insert(self.said, 1)
        self.insert(self.rows, 1)

    def _connect(self) -> None:
        self.file.chosen.connect(self.take)
        self.kind.changed.connect(self._begin_again)
        self.forget.clicked.connect(self._forget)
        self.save_as.clicked.connect(self.save_profile)
        for choices in (self.dates, self.decimal, self.columns):
            choices.changed.connect(self.try_out)
        for box in (self.replace, self.leave_out, self.again):
            box.toggled.connect(self.try_out)
        for combo in (self.sheet, self.direction, self.channel):
            combo.currentIndexChanged.connect(self.try_out)

    # The file

    def take(self, path: Path, *, as_table: bool = False) -> None:
        """Look at a file: what it most likely holds is chosen; ``as_table``: whatever wrote it."""
        self.file.show_file(path)
        self._forget_answers()
        self.summary.setText(self.tr("Reading the file…"))
        self.said.clear()
        self.rows.hide()
        self._try(KINDS, whatever=not as_table)

    def _request(self, kind: Kind, *, dry_run: bool) -> ImportRequest:
        return ImportRequest(
            path=self.file.wanted,
            kind=kind,
            cell=self._cell(),
            mapping=self.columns.mapping if "columns" in self._asked else (),
            ignore=self._left_out(),
            replace=self.replace.isChecked(),
            dry_run=dry_run,
            dates=self.dates.chosen,
            decimal=self.decimal.chosen,
            sheet=self.sheet.currentData() or "",
            again=self.again.isChecked(),
        )

    def _cell(self) -> str:
        """The cell of all rows, once both parts of it are chosen."""
        parts = self.direction.currentData(), self.channel.currentData()
        return "/".join(parts) if "cell" in self._asked and all(parts) else ""

    def _left_out(self) -> tuple[str, ...]:
        if "columns" in self._asked:
            return self.columns.left_out
        return tuple(sorted(self._unknown)) if self.leave_out.isChecked() else ()

    # Trying

    @property
    def is_idle(self) -> bool:
        """Whether no file is being read."""
        return self._worker.is_idle

    def _begin_again(self) -> None:
        """Try the file as something else: other columns are needed, and none is known yet."""
        self._ask(self._asked - {"columns", "cell"})
        self.try_out()

    def try_out(self) -> None:
        """Show what an import would do, or why it cannot."""
        kind = self._own_kind()
        if kind and self.file.is_filled:
            self._try([kind])
            return
        self._wait()
        if self._foreign_kind() and self.file.is_filled:
            self.summary.setText(self.tr("Next you say what its columns are."))
            self.confirm.setEnabled(True)

    def _own_kind(self) -> Kind | None:
        return next((each for each in KINDS if each == self.kind.chosen), None)

    def _foreign_kind(self) -> ForeignKind | None:
        return next((each for each in FOREIGN_FIELDS if each == self.kind.chosen), None)

    def _try(self, kinds: Sequence[Kind], *, whatever: bool = False) -> None:
        """Read the file beside the window as these kinds, until one fits."""
        requests = [self._request(kind, dry_run=True) for kind in kinds]
        self.look_at(requests[0].path)
        try:
            own = self._desk.workspace.again()
        except Refused as refused:
            self._show_problems(refused.findings)
        else:
            self.work.follow(
                self._worker.do_instead(
                    partial(first_fitting, own, requests, whatever=whatever), self._show
                )
            )

    def _show(self, tried: Future[Trial]) -> None:
        self.work.rest()
        self._wait()
        try:
            trial = tried.result()
        except Cancelled:
            return
        if trial.foreign:
            self.foreign = trial.foreign
            self.done(OF_ANOTHER_PROGRAM)
            return
        self.kind.choose(trial.kind)
        self.rows.show_rows(trial)
        if trial.report and trial.report.remembered and "last_time" not in self._asked:
            self._profile = trial.report.profile
            self._as_last_time(trial, trial.report.remembered)
        elif trial.columns and "columns" not in self._asked:
            self._ask_columns(trial)
        elif trial.report is None:
            self._show_problems(trial.problems)
        else:
            self.summary.setText(report_text(trial.report, self._profile))
            self.said.setPlainText(details_text(trial.report, self._desk.formats))
            self.confirm.setEnabled(trial.report.rows_written > 0)
            self.save_as.setVisible("columns" in self._asked and not self._desk.is_read_only)

    def _ask_columns(self, trial: Trial) -> None:
        """Ask what the columns are, and show what comes of the suggestions."""
        self.columns.show_columns(trial.columns, possible_fields(trial.kind))
        self._ask((self._asked | {"columns"}) - {"leave_out"})
        self.try_out()

    def _as_last_time(self, trial: Trial, answers: Sequence[Remembered]) -> None:
        """Show the answers of last time that were used in their fields, to be changed there."""
        said = {option.removeprefix("--"): text for option, text in answers}
        if trial.columns:
            self.columns.show_columns(trial.columns, possible_fields(trial.kind))
        if "dates" in said:
            self.dates.choose(cast("Order", said["dates"]))
        if "decimal" in said:
            self.decimal.choose(cast("Decimals", said["decimal"]))
        for combo, text in zip((self.direction, self.channel), _parts(said), strict=False):
            with QSignalBlocker(combo):
                combo.setCurrentIndex(combo.findData(text))
        shown = {"columns"} if trial.columns else set()
        self._ask(
            self._asked | shown | {"last_time"} | ({"dates", "decimal", "cell"} & said.keys())
        )
        self.try_out()

    def _forget(self) -> None:
        """Forget the answers of last time, as a step of its own, and ask anew."""
        kind = self._own_kind() or "contacts"
        command = forgetting_table(self._desk.workspace, self._request(kind, dry_run=True))
        if self._desk.execute(command) is not None:
            self.take(self.file.wanted, as_table=True)

    def _show_problems(self, findings: tuple[Finding, ...]) -> None:
        self._unknown |= {
            str(finding.values["text"])
            for finding in findings
            if finding.code == Code.UNKNOWN_COLUMN
        }
        self._offer_sheets(findings)
        asked = self._asked | {question_of(finding) for finding in findings}
        self._ask(asked - {"leave_out"} if "columns" in asked else asked)
        self.summary.setText(heading_of(findings, asked))
        kind, named = self._own_kind() or "contacts", dict(self.columns.mapping)
        self.said.setPlainText(problems_text(findings, asked, kind, named))
        self.confirm.setEnabled(False)

    def _offer_sheets(self, findings: tuple[Finding, ...]) -> None:
        """Those that could be meant; none is chosen before somebody does."""
        for finding in findings:
            if finding.code == Code.SHEET_UNCLEAR:
                names = str(finding.values["choices"]).split(BETWEEN_SHEETS)
                with QSignalBlocker(self.sheet):
                    self.sheet.clear()
                    for name in names:
                        self.sheet.addItem(name, name)
                    self.sheet.setCurrentIndex(-1)

    def _ask(self, questions: set[str]) -> None:
        """Show the questions that are open; one that was asked stays until another file."""
        self._asked = questions
        for name, widgets in self._questions.items():
            # Answers of a profile are not forgotten but saved under its name, or deleted with it.
            is_shown = name in questions and not (name == "last_time" and self._profile)
            for widget in widgets:
                widget.setVisible(is_shown)

    def _forget_answers(self) -> None:
        self._profile = ""
        self._ask(set())
        self._unknown.clear()
        for choices in (self.dates, self.decimal):
            choices.clear()
        with QSignalBlocker(self.sheet):
            self.sheet.clear()
        for combo in (self.direction, self.channel):
            with QSignalBlocker(combo):
                combo.setCurrentIndex(-1)
        for box in (self.replace, self.leave_out, self.again):
            with QSignalBlocker(box):
                box.setChecked(False)

    def _wait(self) -> None:
        self.confirm.setEnabled(False)
        self.save_as.hide()
        text = self.tr("Choose a file, paste a table from Excel, or drop a file on the window.")
        self.summary.setText(text)
        self.said.clear()
        self.rows.hide()

    # Doing

    def save_profile(self) -> None:
        """Give what was said about the columns a name, so that such files are known by it."""
        request = self._request(self._own_kind() or "contacts", dry_run=True)
        form = table_form(request, self.columns.headings)
        if SaveProfile(self._desk, form, request, self._profile, self).exec():
            self.take(self.file.wanted, as_table=True)

    def carry_out(self) -> None:
        """Take the file in as one step that can be taken back."""
        if self._foreign_kind():
            self.foreign, self.named = self.file.wanted, self._foreign_kind()
            self.done(COLUMNS_TO_NAME)
            return
        kind = self._own_kind()
        if kind is None:
            return
        self.take_in(self._request(kind, dry_run=False))

    def done(self, result: int) -> None:
        """Close; what is still being read is not wanted any more."""
        self._worker.stop()
        self.work.rest()
        super().done(result)


def _parts(said: Mapping[str, str]) -> list[str]:
    """Direction and channel of the cell that was said."""
    return said["cell"].split("/")[-2:] if "cell" in said else []
