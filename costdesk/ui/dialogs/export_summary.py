"""Write the summary for Excel or as CSV; the preview shows the first rows of what is written."""

from __future__ import annotations

from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from costdesk.domain.definitions import LANGUAGES
from costdesk.domain.findings import Refused
from costdesk.domain.periods import GRAINS
from costdesk.domain.progress import Cancelled
from costdesk.services.beside import beside
from costdesk.services.results import Choice, chosen_results, result_rows, usual_periods
from costdesk.services.summary_files import USUAL_LOCALE, write_file
from costdesk.ui.dialogs.forms import FormDialog, add_row, filled_combo, wrapped_label
from costdesk.ui.dialogs.save_as import ask_where, may_replace
from costdesk.ui.dialogs.summary_preview import (
    BesideKind,
    Prepared,
    prepared_csv,
    prepared_workbook,
)
from costdesk.ui.jobs import Worker
from costdesk.ui.languages import NAMES
from costdesk.ui.period_names import period_name
from costdesk.ui.texts import sentence
from costdesk.ui.work import WorkBar

if TYPE_CHECKING:
    from concurrent.futures import Future
    from pathlib import Path

    from costdesk.domain.periods import Grain, Period
    from costdesk.domain.progress import Progress
    from costdesk.services.workspace import Workspace
    from costdesk.ui.desk import Desk
    from costdesk.ui.dialogs.summary_preview import Kind
    from costdesk.ui.formats import Formats


class ExportSummary(FormDialog):
    """Which periods, and for whom the file is."""

    def __init__(self, desk: Desk, folder: Path, parent: QWidget | None = None) -> None:
        """Offer the grain that is looked at, and all its periods."""
        title = QCoreApplication.translate("ExportSummary", "Export summary")
        super().__init__(title, QCoreApplication.translate("ExportSummary", "&Save…"), parent)
        self._desk = desk
        self._folder = folder
        self._prepared = Prepared()
        self._is_asked_for = False
        self.setMinimumSize(680, 560)
        names = (self.tr("Weeks"), self.tr("Months"), self.tr("Quarters"), self.tr("Years"))
        self.grain = filled_combo(zip(names, GRAINS, strict=True), desk.view.grain)
        self.first, self.last = QComboBox(), QComboBox()
        self.as_workbook = QRadioButton(self.tr("Excel wor&kbook (.xlsx)"))
        self.for_excel = QRadioButton(self.tr("CSV for E&xcel, with the decimal mark of"))
        self.for_exchange = QRadioButton(self.tr("For other &programs (plain CSV)"))
        language = desk.definitions.language
        self.excel_language = filled_combo((NAMES[each], USUAL_LOCALE[each]) for each in LANGUAGES)
        self.excel_language.setCurrentIndex(self.excel_language.findData(USUAL_LOCALE[language]))
        self.excel_language.setAccessibleName(self.tr("Language of Excel"))
        self.preview = QPlainTextEdit()
        self.shown = QLabel()
        self.described = wrapped_label("quiet")
        self.work = WorkBar()
        self._worker = Worker(self)
        self._fill()
        self._offer_periods()
        self._connect()
        self._show()

    def _fill(self) -> None:
        add_row(self.form, self.tr("&Rows for:"), self.grain)
        add_row(self.form, self.tr("&From:"), self.first)
        add_row(self.form, self.tr("&To:"), self.last)
        self.as_workbook.setChecked(True)
        use = QWidget()
        lines = QVBoxLayout(use)
        lines.setContentsMargins(0, 0, 0, 0)
        excel = QHBoxLayout()
        excel.addWidget(self.for_excel)
        excel.addWidget(self.excel_language)
        excel.addStretch(1)
        lines.addWidget(self.as_workbook)
        lines.addLayout(excel)
        lines.addWidget(self.for_exchange)
        self.insert(use)
        self.shown.setBuddy(self.preview)
        self.preview.setReadOnly(True)
        self.preview.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.preview.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.insert(self.shown)
        self.insert(self.preview, 1)
        self.insert(self.work)
        self.insert(self.described)

    def _connect(self) -> None:
        self.grain.currentIndexChanged.connect(self._offer_periods)
        for combo in (self.grain, self.first, self.last, self.excel_language):
            combo.currentIndexChanged.connect(self._show)
        for choice in (self.as_workbook, self.for_excel):
            choice.toggled.connect(self._show)

    # What is chosen

    def _grain(self) -> Grain:
        grain: Grain = self.grain.currentData()
        return grain

    def _offer_periods(self) -> None:
        periods = usual_periods(self._desk.workspace, self._grain(), date.today())  # noqa: DTZ011
        for combo, chosen in ((self.first, periods[0]), (self.last, periods[-1])):
            combo.blockSignals(True)  # noqa: FBT003 - Qt's
            combo.clear()
            for period in periods:
                combo.addItem(period_name(period, self._desk.formats), period)
            combo.setCurrentText(period_name(chosen, self._desk.formats))
            combo.blockSignals(False)  # noqa: FBT003 - Qt's

    def _choice(self) -> Choice:
        first: Period = self.first.currentData()
        last: Period = self.last.currentData()
        return Choice(self._grain(), first.span.start, last.span.last)

    def _kind(self) -> Kind:
        if self.as_workbook.isChecked():
            return "workbook"
        return "excel" if self.for_excel.isChecked() else "exchange"

    def _show(self) -> None:
        self.excel_language.setEnabled(self.for_excel.isChecked())
        self._is_asked_for = False
        self.shown.setText(
            self.tr("The first ro&ws:")
            if self._kind() == "workbook"
            else self.tr("The first lines, exactly as they are &written:")
        )
        self.preview.setAccessibleName(self.shown.text().replace("&", ""))
        locale: str = self.excel_language.currentData()
        try:
            own = self._desk.workspace.again()
        except Refused as refused:
            self.complain("\n".join(map(sentence, refused.findings)))
        else:
            wanted = self._kind(), locale
            work = partial(_prepared, own, self._choice(), wanted, self._desk.formats)
            self.work.follow(self._worker.do_instead(work, self._take))

    @property
    def is_idle(self) -> bool:
        """Whether the preview is what was chosen."""
        return self._worker.is_idle

    def _take(self, written: Future[Prepared]) -> None:
        self.work.rest()
        self._prepared = Prepared()
        try:
            self._prepared = written.result()
        except Refused as refused:
            self.complain("\n".join(map(sentence, refused.findings)))
        except Cancelled:
            self.complain(self.tr("It was cancelled; choose again what to write."))
        else:
            self.complain("")
        lines = self._prepared.lines
        self.preview.setPlainText("\n".join(lines))
        self.described.setText(self._description("".join(lines[:1]), self._prepared.rows))
        if self._is_asked_for and self._prepared.data:
            self.carry_out()

    def _description(self, text: str, rows: int) -> str:
        counted = self.tr("%n rows.", "", rows) + self._held_said()
        if self._kind() == "workbook":
            style = self.tr("Numbers are numbers and days are days; the headings stay in view.")
            return f"{counted} {style}"
        style = (
            self.tr("Columns are parted by semicolons, decimals by a comma.")
            if ";" in text.partition("\n")[0]
            else self.tr("Columns are parted by commas, decimals by a point.")
        )
        return f"{counted} {style}"

    def _held_said(self) -> str:
        """What else is written: in sheets or files of their own."""
        held = self._prepared.held
        if not held:
            return ""
        names = ", ".join(self._file_word(kind) for kind in held)
        if self._prepared.files:
            text = self.tr("In files beside it: {names}.")
        else:
            text = self.tr("In sheets of their own: {names}.")
        return f" {text.format(names=names)}"

    def _file_word(self, kind: BesideKind) -> str:
        if kind == "reasons":
            return self.tr("what contacts were about")
        if kind == "quality":
            return self.tr("quality")
        return self.tr("targets and budgets") if kind == "goals" else self.tr("revenue and margin")

    # Doing

    def carry_out(self) -> None:
        """Ask for the place and write; what is still being added up is asked for when it is."""
        if not self.is_idle:
            self._is_asked_for = True
            return
        is_workbook = self._kind() == "workbook"
        kind = "xlsx" if is_workbook else "csv"
        word = self.tr("summary")
        name = f"{self._desk.workspace.path.stem} {word}.{kind}"
        what = self.tr("Excel workbooks (*.xlsx)") if is_workbook else self.tr("CSV files (*.csv)")
        path = ask_where(self, self.windowTitle(), str(self._folder / name), what, kind)
        if path and may_replace(self, self._beside(path).values()):
            self.write(path)

    def _beside(self, path: Path) -> dict[BesideKind, Path]:
        """The files that come along, by what they hold."""
        words = {kind: self._file_word(kind) for kind in self._prepared.files}
        return {kind: path.with_stem(f"{path.stem} {word}") for kind, word in words.items()}

    def write(self, path: Path) -> None:
        """Write what the preview begins with; stay where that is refused."""
        if not self._prepared.data:
            return
        try:
            write_file(path, self._prepared.data)
            for kind, beside in self._beside(path).items():
                write_file(beside, self._prepared.files[kind])
        except Refused as refused:
            self.complain("\n".join(map(sentence, refused.findings)))
            self.confirm.setEnabled(True)
        else:
            self.accept()

    def done(self, result: int) -> None:
        """Close; what is still being added up is not wanted any more."""
        self._worker.stop()
        self.work.rest()
        super().done(result)


def _prepared(
    workspace: Workspace,
    choice: Choice,
    wanted: tuple[Kind, str],
    formats: Formats,
    progress: Progress,
) -> Prepared:
    """What is written, from a workspace of its own."""
    kind, locale = wanted
    with workspace:
        definitions = workspace.definitions()
        results = chosen_results(workspace, choice, date.today(), progress)  # noqa: DTZ011
        rows, kept = result_rows(results, definitions), beside(workspace, results)
        if kind == "workbook":
            return prepared_workbook(rows, definitions, kept, formats)
        return prepared_csv(rows, definitions, kept, (kind, locale))
