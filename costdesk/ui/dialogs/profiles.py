"""The owner's own profiles of files: what there is, and exporting, importing and deleting one."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QVBoxLayout,
)

from costdesk.domain.findings import Refused
from costdesk.services.profiles import (
    columns_of,
    delete_profile,
    export_profile,
    import_profile,
    own,
)
from costdesk.ui.dialogs.forms import resize_on_screen, wrapped_label
from costdesk.ui.dialogs.import_report import findings_text
from costdesk.ui.dialogs.save_as import ask_where, file_name
from costdesk.ui.models.table import Column, TableModel
from costdesk.ui.texts import step_sentence
from costdesk.ui.widgets.row_table import row_table
from costdesk.ui.words import capitalised, word

if TYPE_CHECKING:
    from PySide6.QtWidgets import QPushButton, QWidget

    from costdesk.services.commands import SetSettings
    from costdesk.services.foreign import Profile
    from costdesk.ui.desk import Desk

_SIZE = 760, 420


class Profiles(QDialog):
    """A table of own profiles, and what can be done with the chosen one."""

    def __init__(self, desk: Desk, folder: Path, parent: QWidget | None = None) -> None:
        """Begin with the first."""
        super().__init__(parent)
        self.setWindowTitle(self.tr("Own profiles"))
        resize_on_screen(self, *_SIZE)
        self._desk, self._folder = desk, folder
        self.model = TableModel(self._columns(), self)
        self.table = row_table(self.model, 2)
        self.table.setAccessibleName(self.windowTitle())
        self.said = wrapped_label("")
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self._buttons.rejected.connect(self.reject)
        self.take_in = self._button(self.tr("&Import profile…"))
        self.write = self._button(self.tr("&Export profile…"))
        self.delete = self._button(self.tr("&Delete"))
        self.take_in.clicked.connect(self._choose_import)
        self.write.clicked.connect(self._choose_export)
        self.delete.clicked.connect(self._delete)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 20, 24, 20)
        layout.setSpacing(14)
        layout.addWidget(self.table, 1)
        layout.addWidget(self.said)
        layout.addWidget(self._buttons)
        self.table.selectionModel().currentRowChanged.connect(self._follow)
        self._list()

    def _button(self, text: str) -> QPushButton:
        return self._buttons.addButton(text, QDialogButtonBox.ButtonRole.ActionRole)

    def _columns(self) -> list[Column[Profile]]:
        return [
            Column(self.tr("Name"), lambda row: row.name),
            Column(self.tr("What it reads"), self._what),
            Column(self.tr("Columns of the file"), self._headings),
        ]

    def _what(self, profile: Profile) -> str:
        words = {
            "contacts": self.tr("Contacts"),
            "bank": self.tr("Lines of a bank"),
            "ledger": self.tr("Lines of a ledger"),
            "nothing": self.tr("Nothing: it is left out"),
        }
        return words.get(profile.reads) or capitalised(word(str(profile.rules["kind"])))

    def _headings(self, profile: Profile) -> str:
        return ", ".join(columns_of(self._desk.workspace, profile.name))

    def _list(self) -> None:
        self.model.show([*own(self._desk.workspace)])
        if self.model.rows:
            self.table.selectRow(0)
            self.said.setText("")
        else:
            text = self.tr(
                "There are no profiles of your own yet. When a file is imported, “Save as a "
                "profile…” makes one of your answers; from then on such files are known by it."
            )
            self.said.setText(text)
        self._follow()

    @property
    def chosen(self) -> Profile | None:
        """The profile that the cursor is on."""
        index = self.table.currentIndex()
        return self.model.row(index.row()) if index.isValid() else None

    def _follow(self) -> None:
        can_change = not self._desk.is_read_only
        self.take_in.setEnabled(can_change)
        self.write.setEnabled(self.chosen is not None)
        self.delete.setEnabled(can_change and self.chosen is not None)

    # Doing

    def _files(self) -> str:
        return self.tr("Profiles (*.toml)")

    def _choose_import(self) -> None:
        path, _ = QFileDialog.getOpenFileName(
            self, self.tr("Import a profile"), str(self._folder), self._files()
        )
        if path:
            self.import_from(Path(path))

    def import_from(self, path: Path) -> None:
        """Take a profile in, or say what is wrong with its file."""
        try:
            command = import_profile(self._desk.workspace, path)
        except Refused as refused:
            here = [finding.at(file="") for finding in refused.findings]
            text = self.tr("“{file}” cannot be used as it is:").format(file=path.name)
            self.said.setText(f"{text}\n{findings_text(here)}")
        else:
            self._do(command)

    def _choose_export(self) -> None:
        if self.chosen is not None:
            usual = str(self._folder / f"{file_name(self.chosen.name)}.toml")
            title = self.tr("Export a profile")
            if path := ask_where(self, title, usual, self._files(), "toml"):
                self.export_to(path)

    def export_to(self, path: Path) -> None:
        """Write the chosen profile."""
        if self.chosen is None:
            return
        try:
            export_profile(self._desk.workspace, self.chosen.name, path)
        except Refused as refused:
            self.said.setText(findings_text(refused.findings))
        else:
            self.said.setText(self.tr("Written: {file}").format(file=path.name))

    def _delete(self) -> None:
        if self.chosen is not None:
            self._do(delete_profile(self._desk.workspace, self.chosen.name))

    def _do(self, command: SetSettings) -> None:
        changes = self._desk.execute(command)
        if changes is not None:
            self._list()
            if changes.step is not None:
                self.said.setText(f"{capitalised(step_sentence(changes.step))}.")
            self.table.setFocus()
