"""Earlier imports: what each brought, what of it is still there, and taking one back."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QVBoxLayout,
)

from costdesk.ui.dialogs.forms import add_row, resize_on_screen, roomy_form, wrapped_label
from costdesk.ui.dialogs.import_report import findings_text
from costdesk.ui.models.table import Column, TableModel
from costdesk.ui.plurals import Plurals
from costdesk.ui.texts import step_sentence
from costdesk.ui.widgets.choice import Choices
from costdesk.ui.widgets.row_table import row_table
from costdesk.ui.words import capitalised, word

if TYPE_CHECKING:
    from datetime import datetime

    from PySide6.QtCore import QModelIndex
    from PySide6.QtWidgets import QWidget

    from costdesk.services.workspace import StoredBatch
    from costdesk.ui.desk import Desk
    from costdesk.ui.formats import Formats

_SIZE = 1080, 480


class Imports(QDialog):
    """A table of imports, the newest first, and a button that takes the chosen one back."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        """Choose the newest that can be taken back."""
        super().__init__(parent)
        self.setWindowTitle(self.tr("Earlier imports"))
        resize_on_screen(self, *_SIZE)
        self._desk = desk
        self.model = TableModel(self._columns(desk.formats), self)
        self.table = row_table(self.model, 1)
        self.table.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.table.setAccessibleName(self.windowTitle())
        self.said = wrapped_label("")
        self.edited: Choices[Literal["keep", "delete"]] = Choices(
            [(self.tr("&stay"), "keep"), (self.tr("&go too"), "delete")]
        )
        form = roomy_form()
        self._question = add_row(form, self.tr("Rows that you changed:"), self.edited)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        self.take_back = buttons.addButton(
            self.tr("&Take back"), QDialogButtonBox.ButtonRole.ActionRole
        )
        self.take_back.clicked.connect(self._take_back)
        self.edited.changed.connect(lambda: self.said.setText(self._description(self.chosen)))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 20, 24, 20)
        layout.setSpacing(14)
        layout.addWidget(self.table, 1)
        layout.addWidget(self.said)
        layout.addLayout(form)
        layout.addWidget(buttons)
        self.table.selectionModel().currentRowChanged.connect(self._describe)
        self._list()

    def _columns(self, formats: Formats) -> list[Column[StoredBatch]]:
        return [
            Column(self.tr("When"), lambda row: _day(row.batch.at, formats)),
            Column(self.tr("File"), lambda row: row.batch.file, tip=lambda row: row.batch.file),
            Column(self.tr("What it held"), lambda row: capitalised(word(row.batch.kind))),
            Column(self.tr("Rows"), lambda row: formats.number(row.batch.brought), right=True),
            Column(self.tr("Still there"), lambda row: formats.number(row.there), right=True),
            Column(self.tr("Changed by you"), lambda row: formats.number(row.edited), right=True),
            Column(
                self.tr("Taken back"),
                lambda row: _day(row.undone, formats) if row.undone else "",
            ),
        ]

    def _list(self) -> None:
        self.model.show(self._desk.workspace.imports()[::-1])
        undoable = (place for place, row in enumerate(self.model.rows) if row.undone is None)
        self.table.selectRow(next(undoable, 0))
        if not self.model.rows:
            self._describe()

    @property
    def chosen(self) -> StoredBatch | None:
        """The import that the cursor is on."""
        index = self.table.currentIndex()
        return self.model.row(index.row()) if index.isValid() else None

    def _describe(self, *_: QModelIndex) -> None:
        """Say what taking the chosen import back would do."""
        chosen = self.chosen
        can_go = chosen is not None and chosen.undone is None
        asks = can_go and chosen is not None and chosen.edited > 0
        self.take_back.setEnabled(can_go and not self._desk.is_read_only)
        for widget in (self._question, self.edited):
            widget.setVisible(asks)
        self.edited.choose("keep")
        self.said.setText(self._description(chosen))

    def _description(self, chosen: StoredBatch | None) -> str:
        if chosen is None:
            return self.tr("Nothing was imported yet. What you import is listed here.")
        if chosen.undone:
            return self.tr("This import was taken back; its file can be imported again.")
        kept = chosen.edited if self.edited.chosen == "keep" else 0
        return Plurals().rows_to_go(chosen.there - kept)

    def _take_back(self) -> None:
        chosen = self.chosen
        if chosen is None:
            return
        edited = self.edited.chosen or "keep"
        changes = self._desk.take_back(chosen.id, edited if chosen.edited else "ask")
        if changes is not None and changes.step is not None:
            self._list()
            lines = [
                f"{capitalised(step_sentence(changes.step))}.",
                findings_text(changes.findings),
            ]
            self.said.setText("\n".join(filter(None, lines)))
            self.table.setFocus()


def _day(at: datetime, formats: Formats) -> str:
    """The day by this computer's clock."""
    return formats.short_day(at.astimezone().date())
