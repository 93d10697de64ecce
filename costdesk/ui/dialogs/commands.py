"""What the menus ask for that needs a dialog; each dialog is loaded when it is first wanted."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QStandardPaths

import costdesk

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from costdesk.domain.definitions import Language
    from costdesk.domain.findings import Finding
    from costdesk.services.looking import ForeignKind
    from costdesk.ui.desk import Desk
    from costdesk.ui.dialogs.import_file import ImportFile
    from costdesk.ui.preferences import Preferences


class Dialogs:
    """Opens the dialogs over a window."""

    def __init__(self, window: QWidget, desk: Desk, preferences: Preferences) -> None:
        """Take the window they stand over."""
        self._window = window
        self._desk = desk
        self._preferences = preferences
        self.language_chosen: Callable[[Language], None] = lambda _language: None

    def end_all(self) -> None:
        """Close what was opened for the workspace that is left, the topmost first."""
        from PySide6.QtWidgets import QDialog

        for dialog in reversed(self._window.findChildren(QDialog)):
            if dialog.isVisible():
                dialog.reject()

    def new(self) -> None:
        """Make a workspace."""
        from costdesk.ui.dialogs.new_workspace import NewWorkspace

        NewWorkspace(self._desk, self._folder(), self._window).exec()

    def open(self) -> None:
        """Choose a workspace and open it."""
        from PySide6.QtWidgets import QFileDialog

        chosen, _ = QFileDialog.getOpenFileName(
            self._window,
            QCoreApplication.translate("Dialogs", "Open a workspace"),
            str(self._folder()),
            QCoreApplication.translate("Dialogs", "CostDesk workspaces (*.costdesk)"),
        )
        if chosen:
            self._desk.open(Path(chosen))

    def sample(self) -> None:
        """Make a sample workspace in the documents folder, or open the one that is there."""
        name = QCoreApplication.translate("Dialogs", "CostDesk sample")
        path = self._folder() / f"{name}.costdesk"
        if path.exists():
            self._desk.open(path)
            return
        language = self._desk.language
        currency = "HUF" if language == "hu" else "EUR"
        self._desk.create(path, currency, [("language", language)], sample=True)

    def import_csv(self, path: Path | None = None) -> None:
        """Take in a file: a table, one of another program, or a profile of such files."""
        from costdesk.services.profiles import is_profile
        from costdesk.ui.dialogs.import_file import ImportFile

        if path is not None and is_profile(path):
            self.profiles(path)
            return

        dialog = ImportFile(self._desk, self._folder(), self._window)
        if path is not None:
            dialog.take(path)
        self._go_on(dialog)

    def _go_on(self, dialog: ImportFile) -> None:
        """Show the dialog of a table, and what the file turns out to need instead."""
        from costdesk.ui.dialogs.import_file import COLUMNS_TO_NAME, OF_ANOTHER_PROGRAM

        result = dialog.exec()
        if result == OF_ANOTHER_PROGRAM and dialog.foreign:
            self.import_foreign(dialog.foreign)
        elif result == COLUMNS_TO_NAME and dialog.foreign and dialog.named:
            self._name_columns(dialog.foreign, dialog.named)

    def _name_columns(self, path: Path, kind: ForeignKind) -> None:
        """Say what the columns of a bank or a telephone system are, then take the file in."""
        from costdesk.ui.dialogs.name_columns import NameColumns

        dialog = NameColumns(self._desk, path, kind, self._window)
        if dialog.exec():
            self.import_foreign(path, dialog.mapping)
        else:
            self._import_table(path)

    def _import_table(self, path: Path) -> None:
        from costdesk.ui.dialogs.import_file import ImportFile

        table = ImportFile(self._desk, self._folder(), self._window)
        table.take(path, as_table=True)
        self._go_on(table)

    def import_foreign(self, path: Path, mapping: tuple[tuple[str, str], ...] = ()) -> None:
        """Take in a file of another program, or as a table where that is wanted instead."""
        from costdesk.ui.dialogs.import_foreign import AS_TABLE, ImportForeign

        if ImportForeign(self._desk, path, self._window, mapping).exec() == AS_TABLE:
            self._import_table(path)

    def imports(self) -> None:
        """Look at earlier imports, and take one back."""
        from costdesk.ui.dialogs.imports import Imports

        Imports(self._desk, self._window).exec()

    def lines(self) -> None:
        """Say what the lines of banks are that no rule takes."""
        from costdesk.ui.dialogs.lines_to_sort import LinesToSort

        LinesToSort(self._desk, self._window).exec()

    def profiles(self, path: Path | None = None) -> None:
        """Look after the owner's own profiles of files, with one that is to be taken in."""
        from costdesk.ui.dialogs.profiles import Profiles

        dialog = Profiles(self._desk, self._folder(), self._window)
        if path is not None:
            dialog.import_from(path)
        dialog.exec()

    def export_summary(self) -> None:
        """Write the summary as CSV."""
        from costdesk.ui.dialogs.export_summary import ExportSummary

        ExportSummary(self._desk, self._folder(), self._window).exec()

    def report(self) -> None:
        """Look at the report of the period, and send it on."""
        from costdesk.ui.dialogs.report import ReportDialog
        from costdesk.ui.dialogs.report_sources import period_source

        habits = self._preferences.habits("report")
        dialog = ReportDialog(period_source(self._desk), self._folder(), self._window, habits)
        dialog.exec()
        self._preferences.save_habits("report", dialog.habits())

    def target(self) -> None:
        """Say what a figure should be."""
        from costdesk.ui.dialogs.target import TargetDialog

        TargetDialog(self._desk, parent=self._window).exec()

    def compared_days(self) -> None:
        """Name days to compare the period with."""
        from costdesk.ui.dialogs.compared_days import ComparedDaysDialog

        ComparedDaysDialog(self._desk, self._window).exec()

    def quality(self) -> None:
        """Write down the quality figures of the period that is looked at."""
        from costdesk.ui.dialogs.quality import QualityDialog

        QualityDialog(self._desk, self._window).exec()

    def reasons(self) -> None:
        """Write down what the contacts of the period that is looked at were about."""
        from costdesk.ui.dialogs.reasons import ReasonsDialog

        ReasonsDialog(self._desk, self._window).exec()

    def thresholds(self) -> None:
        """Say from where on something is worth a look."""
        from costdesk.ui.dialogs.thresholds import ThresholdsDialog

        ThresholdsDialog(self._desk, self._window).exec()

    def preferences(self) -> None:
        """Choose the window's language; it is spoken at once."""
        from costdesk.ui.dialogs.preferences import PreferencesDialog

        dialog = PreferencesDialog(self._desk.language, self._window)
        if dialog.exec():
            self.language_chosen(dialog.chosen)

    def occupied(self, path: Path, finding: Finding) -> None:
        """Say who works in a workspace, and open it in the way that is chosen, if any."""
        from costdesk.ui.dialogs.occupied import chosen_access

        if access := chosen_access(finding, path, self._window):
            self._desk.open(path, access)

    def shortcuts(self, page: QWidget) -> None:
        """List what the keys do on this page."""
        from costdesk.ui.dialogs.shortcuts import Shortcuts

        Shortcuts(page, self._window).exec()

    def releases(self) -> None:
        """Show where newer versions are found. Only the browser goes there, never the program."""
        from PySide6.QtGui import QDesktopServices

        QDesktopServices.openUrl(costdesk.RELEASES)

    def about(self) -> None:
        """Say what this is."""
        from costdesk.ui.dialogs.about import About

        About(self._window).exec()

    def _folder(self) -> Path:
        place = QStandardPaths.StandardLocation.DocumentsLocation
        return Path(QStandardPaths.writableLocation(place) or Path.home())
