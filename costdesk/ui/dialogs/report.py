"""A report before it goes on: what is in it, its pages as they will be, then PDF, HTML or paper."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QGroupBox,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from costdesk.domain.definitions import LANGUAGES
from costdesk.domain.findings import Code, Refused
from costdesk.domain.progress import Cancelled
from costdesk.services.report.value import report_html, without
from costdesk.services.summary_files import write_file
from costdesk.ui.dialogs.forms import (
    add_row,
    filled_combo,
    resize_on_screen,
    roomy_form,
    wrapped_label,
)
from costdesk.ui.dialogs.save_as import ask_where
from costdesk.ui.jobs import Worker
from costdesk.ui.languages import NAMES
from costdesk.ui.paper.pages import lay_out
from costdesk.ui.paper.pdf import pdf_of
from costdesk.ui.texts import sentence
from costdesk.ui.widgets.page_view import PageView
from costdesk.ui.work import WorkBar

if TYPE_CHECKING:
    from concurrent.futures import Future
    from pathlib import Path

    from costdesk.domain.definitions import Language
    from costdesk.domain.progress import Progress
    from costdesk.services.report.value import Report
    from costdesk.ui.paper.pages import Pages

Habits = dict[str, str]
_SIDE = 300


class Source(NamedTuple):
    """What makes a report: in a language, off the window's thread; and what its file is called.

    ``make`` is called in the window's thread and gives the work that is done in the other one.
    """

    title: str
    file_name: str
    language: Language
    make: Callable[[Language], Callable[[Progress], Report]]


class ReportDialog(QDialog):
    """Choices at the left, the pages at the right."""

    def __init__(
        self,
        source: Source,
        folder: Path,
        parent: QWidget | None = None,
        habits: Mapping[str, str] | None = None,
    ) -> None:
        """Make the report at once; ``habits`` are what was chosen the last time."""
        super().__init__(parent)
        self.setWindowTitle(source.title)
        self._source, self._folder = source, folder
        self._habits: Habits = dict(habits or {})
        self._left_out = set(filter(None, self._habits.get("without", "").split()))
        self._report: Report | None = None
        self.language = filled_combo(((NAMES[it], it) for it in LANGUAGES), source.language)
        papers = ((self.tr("A4"), "a4"), (self.tr("Letter"), "letter"))
        self.paper = filled_combo(papers, self._habits.get("paper"))
        self.parts = QGroupBox(self.tr("In the report"))
        self.boxes: dict[str, QCheckBox] = {}
        self._boxes = QVBoxLayout()
        self.preview = PageView(self.tr("Pages of the report"))
        self.counted = QLabel()
        self.problem = wrapped_label("problem")
        self.problem.hide()
        self.said = wrapped_label("quiet")
        self.said.hide()
        self.work = WorkBar()
        self.to_pdf = QPushButton(self.tr("Save as PD&F…"))
        self.to_html = QPushButton(self.tr("Save as &HTML…"))
        self.to_paper = QPushButton(self.tr("Pri&nt…"))
        self._worker = Worker(self)
        self._lay_out()
        self._connect()
        self._make()
        resize_on_screen(self, 1080, 820)

    def _lay_out(self) -> None:
        form = roomy_form()
        add_row(form, self.tr("&Language:"), self.language)
        add_row(form, self.tr("&Paper:"), self.paper)
        inside = QWidget()
        self._boxes.setContentsMargins(0, 0, 0, 0)
        inside.setLayout(self._boxes)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(inside)
        for each in (scroll.viewport(), inside):  # the box shows through
            each.setAutoFillBackground(False)
        QVBoxLayout(self.parts).addWidget(scroll)
        side = QVBoxLayout()
        side.setSpacing(14)
        side.addLayout(form)
        side.addWidget(self.parts, 1)
        for widget in (self.problem, self.said, self.work):
            side.addWidget(widget)
        beside = QWidget()
        beside.setMinimumWidth(_SIDE)
        beside.setLayout(side)
        side.setContentsMargins(0, 0, 0, 0)
        upper = QHBoxLayout()
        upper.setSpacing(16)
        upper.addWidget(beside)
        upper.addWidget(self.preview, 1)
        body = QVBoxLayout(self)
        body.setContentsMargins(20, 16, 20, 16)
        body.setSpacing(14)
        body.addLayout(upper, 1)
        body.addLayout(self._buttons())

    def _buttons(self) -> QHBoxLayout:
        line = QHBoxLayout()
        close = QPushButton(self.tr("&Close"))
        close.clicked.connect(self.reject)
        line.addWidget(self.counted)
        line.addStretch(1)
        for button in (self.to_pdf, self.to_html, self.to_paper, close):
            button.setAutoDefault(False)
            line.addWidget(button)
        self.to_pdf.setDefault(True)
        return line

    def _connect(self) -> None:
        self.language.currentIndexChanged.connect(self._make)
        self.paper.currentIndexChanged.connect(self._show)
        self.to_pdf.clicked.connect(partial(self._save_as, "pdf"))
        self.to_html.clicked.connect(partial(self._save_as, "html"))
        self.to_paper.clicked.connect(self._print)

    # Making

    @property
    def is_idle(self) -> bool:
        """Whether the preview is what was chosen."""
        return self._worker.is_idle

    def _make(self) -> None:
        self._report = None
        self._enable()
        self._complain("")
        try:
            work = self._source.make(self.language.currentData())
        except Refused as refused:
            self._complain(sentence(refused.findings[0]))
            self._show()
        else:
            self.work.follow(self._worker.do_instead(work, self._take))

    def _take(self, made: Future[Report]) -> None:
        self.work.rest()
        try:
            self._report = made.result()
        except Refused as refused:
            self._complain("\n".join(map(sentence, refused.findings)))
        except Cancelled:
            self._complain(self.tr("It was stopped; choose a language to make it again."))
        else:
            self._offer(self._report)
        self._show()

    def _offer(self, report: Report) -> None:
        """A box for every part that there is anything in."""
        while (taken := self._boxes.takeAt(0)) is not None:
            if (old := taken.widget()) is not None:
                old.hide()
                old.deleteLater()
        self.boxes = {}
        for section in report.document.sections:
            box = QCheckBox(section.title.replace("&", "&&"))
            box.setChecked(section.key not in self._left_out)
            box.toggled.connect(partial(self._choose, section.key))
            self.boxes[section.key] = box
            self._boxes.addWidget(box)
        self._boxes.addStretch(1)

    def _choose(self, key: str, is_in: bool) -> None:  # noqa: FBT001 - a slot
        if is_in:
            self._left_out.discard(key)
        else:
            self._left_out.add(key)
        self._show()

    @property
    def report(self) -> Report | None:
        """The report with the parts that are in it; None while it is being made."""
        return self._report and without(self._report, self._left_out)

    @property
    def pages(self) -> Pages | None:
        """Its pages, as they are shown and saved."""
        return self.preview.pages

    def _show(self) -> None:
        report = self.report
        self.preview.show_pages(lay_out(report, self.paper.currentData()) if report else None)
        count = len(self.pages.pages) if self.pages else 0
        self.counted.setText(self.tr("%n pages", "", count) if count else "")
        self._enable()
        if report is not None:
            self._complain(
                ""
                if self._has_parts
                else self.tr("Nothing is left in the report. Choose a part of it.")
            )

    def _enable(self) -> None:
        for button in (self.to_pdf, self.to_html, self.to_paper):
            button.setEnabled(self._has_parts)

    @property
    def _has_parts(self) -> bool:
        """Whether there is more to send on than a title."""
        report = self.report
        return report is not None and bool(report.document.sections)

    def _say(self, text: str) -> None:
        self._complain("")
        self.said.setText(text)
        self.said.show()

    def _complain(self, text: str) -> None:
        self.said.clear()
        self.said.hide()
        self.problem.setText(text)
        self.problem.setVisible(bool(text))

    # Sending on

    def _save_as(self, kind: str) -> None:
        names = {
            "pdf": self.tr("PDF documents (*.pdf)"),
            "html": self.tr("Pages of the web (*.html)"),
        }
        usual = str(self._folder / f"{self._source.file_name}.{kind}")
        if path := ask_where(self, self.windowTitle(), usual, names[kind], kind):
            self.save(path)

    def save(self, path: Path) -> None:
        """Write what is shown, as HTML where the path says so, else as PDF."""
        report, pages = self.report, self.pages
        if report is None or pages is None:
            return
        is_page = path.suffix.lower() == ".html"
        try:
            write_file(path, report_html(report) if is_page else pdf_of(pages))
        except Refused as refused:
            self._complain(_why(refused, path))
        else:
            self._folder = path.parent
            self._say(self.tr("Saved as {file}").format(file=path))

    def _print(self) -> None:
        from costdesk.ui.paper.printing import ask_and_print  # noqa: PLC0415 - seldom

        taken = ask_and_print(self.pages, self) if self.pages is not None else None
        if taken:
            self._say(self.tr("Sent to the printer."))
        elif taken is not None:
            self._complain(self.tr("The printer did not take it. Is it connected and switched on?"))

    def habits(self) -> Habits:
        """What was chosen, for the next time."""
        return {"paper": self.paper.currentData(), "without": " ".join(sorted(self._left_out))}

    def done(self, result: int) -> None:
        """Close; what is still being made is not wanted any more."""
        self._worker.stop()
        self.work.rest()
        super().done(result)


def _why(refused: Refused, path: Path) -> str:
    """Why it could not be written; a file that is there may be open elsewhere."""
    finding = refused.findings[0]
    if finding.code == Code.NO_PERMISSION and path.is_file():
        return QCoreApplication.translate(
            "ReportDialog",
            "{file} cannot be replaced. If it is open in another program, close it there; or "
            "choose another name.",
        ).format(file=path.name)
    return sentence(finding)
