"""Make a workspace: a name, a currency, a language and where to save. The rest can wait."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtWidgets import (
    QComboBox,
    QFileDialog,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QToolButton,
    QWidget,
)

from costdesk.domain.currencies import is_currency
from costdesk.domain.definitions import LANGUAGES
from costdesk.domain.findings import Code, Finding, Place
from costdesk.ui.dialogs.forms import FormDialog, add_row, filled_combo, roomy_form
from costdesk.ui.languages import NAMES
from costdesk.ui.texts import sentence

if TYPE_CHECKING:
    from collections.abc import Iterable

    from costdesk.ui.desk import Desk

SUFFIX = ".costdesk"
_FIRST = ("EUR", "HUF", "GBP", "USD")
_OTHERS = ("CHF", "CZK", "DKK", "NOK", "PLN", "RON", "RSD", "SEK", "TRY", "UAH")
_MONTHS = range(1, 13)
_FORBIDDEN = str.maketrans(dict.fromkeys('<>:"/\\|?*', "-"))


class NewWorkspace(FormDialog):
    """Asks what only the owner knows; everything else has a sensible value."""

    def __init__(self, desk: Desk, folder: Path, parent: QWidget | None = None) -> None:
        """``folder`` is offered to save in."""
        title = QCoreApplication.translate("NewWorkspace", "New workspace")
        super().__init__(title, QCoreApplication.translate("NewWorkspace", "&Make it"), parent)
        self._desk = desk
        self._folder = folder
        self._is_chosen = False
        self.name = QLineEdit()
        self.name.setPlaceholderText(self.tr("For example the name of your centre"))
        self.currency = _currencies(_usual_currency(desk.language))
        self.language = filled_combo(((NAMES[each], each) for each in LANGUAGES), desk.language)
        self.path = QLineEdit()
        self.path.textEdited.connect(self._note_chosen)
        self.browse = QPushButton(self.tr("C&hoose…"))
        self.more = QToolButton()
        self._fill()
        self.name.textChanged.connect(self._follow_name)
        self.path.textChanged.connect(self._judge)
        self.currency.currentTextChanged.connect(self._judge)
        self.browse.clicked.connect(self._choose)
        desk.refused.connect(self._say_refused)
        self._follow_name()

    def _fill(self) -> None:
        place = QWidget()
        line = QHBoxLayout(place)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(self.path, 1)
        line.addWidget(self.browse)
        place.setFocusProxy(self.path)
        add_row(self.form, self.tr("&Name:"), self.name)
        add_row(self.form, self.tr("&Currency:"), self.currency)
        add_row(self.form, self.tr("&Language of charts and exports:"), self.language)
        add_row(self.form, self.tr("&Save as:"), place)
        self.path.setAccessibleName(self.tr("Save as"))
        self.insert(self.more)
        self.insert(self._rarely_needed())

    def _rarely_needed(self) -> QWidget:
        locale = self._desk.formats.locale
        months = ((locale.standaloneMonthName(month), str(month)) for month in _MONTHS)
        self.fiscal_start = filled_combo(months, "1")
        self.outbound = filled_combo(
            ((self.tr("Cost per sale"), "sales"), (self.tr("Cost per lead"), "leads")), "sales"
        )
        part = QWidget()
        form = roomy_form()
        form.setContentsMargins(0, 0, 0, 0)
        part.setLayout(form)
        add_row(form, self.tr("The &year begins in:"), self.fiscal_start)
        add_row(form, self.tr("&Outgoing calls are judged by:"), self.outbound)
        part.hide()
        self.more.setText(self.tr("Mo&re…"))
        self.more.setCheckable(True)
        self.more.setAutoRaise(True)
        self.more.toggled.connect(part.setVisible)
        self.more.toggled.connect(lambda _on: self.adjustSize())
        return part

    # What is typed

    def _follow_name(self) -> None:
        if not self._is_chosen:
            stem = self.name.text().strip().translate(_FORBIDDEN) or self.tr("My centre")
            self.path.setText(str(self._folder / f"{stem}{SUFFIX}"))
        self._judge()

    def _note_chosen(self) -> None:
        self._is_chosen = True

    def _choose(self) -> None:
        chosen, _ = QFileDialog.getSaveFileName(
            self,
            self.tr("Save the workspace as"),
            self.path.text(),
            self.tr("CostDesk workspaces (*.costdesk)"),
            options=QFileDialog.Option.DontConfirmOverwrite,
        )
        if chosen:
            self._is_chosen = True
            self.path.setText(chosen)

    def wanted_path(self) -> Path | None:
        """Where to save, with its suffix; None where nothing is written."""
        text = self.path.text().strip()
        if not text:
            return None
        path = Path(text)
        return path if path.suffix.lower() == SUFFIX else path.with_name(f"{path.name}{SUFFIX}")

    def _code(self) -> str:
        return self.currency.currentText().strip()[:3].upper()

    def _judge(self) -> None:
        problem = self._problem()
        self.complain(sentence(problem) if problem else "")

    def _problem(self) -> Finding | None:
        if not is_currency(self._code()):
            return Finding(Code.UNKNOWN_CURRENCY, values={"text": self.currency.currentText()})
        path = self.wanted_path()
        if path is None:
            return Finding(Code.REQUIRED, Place(column="path"))
        if path.exists():
            return Finding(Code.WORKSPACE_EXISTS)
        return None if path.parent.is_dir() else Finding(Code.NO_FOLDER)

    # Doing

    def carry_out(self) -> None:
        """Make the workspace and open it; stay where that is refused."""
        path = self.wanted_path()
        if path is not None and self._desk.create(
            path, self._code(), self._settings(), sample=False
        ):
            self.accept()

    def _settings(self) -> list[tuple[str, str]]:
        chosen = [
            ("name", self.name.text().strip()),
            ("language", str(self.language.currentData())),
            ("fiscal_start", str(self.fiscal_start.currentData())),
            ("outbound", str(self.outbound.currentData())),
        ]
        return [(key, text) for key, text in chosen if text]

    def _say_refused(self, findings: Iterable[Finding]) -> None:
        self.complain("\n".join(sentence(finding) for finding in findings))


def _currencies(chosen: str) -> QComboBox:
    """The usual ones first; any other code may be typed."""
    combo = QComboBox()
    combo.setEditable(True)
    combo.addItems(_FIRST)
    combo.insertSeparator(combo.count())
    combo.addItems(_OTHERS)
    combo.setCurrentText(chosen)
    return combo


def _usual_currency(language: str) -> str:
    code = QLocale.system().currencySymbol(QLocale.CurrencySymbolFormat.CurrencyIsoCode)
    if language == "hu":
        return "HUF"
    return code if language == "en" and is_currency(code) else "EUR"
