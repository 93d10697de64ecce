"""Say what the columns are of a bank, or of a telephone system, that nobody knows."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from costdesk.domain.findings import Code, Finding
from costdesk.services.importing import ImportRequest
from costdesk.services.looking import FOREIGN_FIELDS, is_enough, seen_as_foreign
from costdesk.ui.dialogs.forms import FormDialog, wrapped_label
from costdesk.ui.dialogs.import_columns import ColumnChoices
from costdesk.ui.field_names import field_name
from costdesk.ui.texts import sentence

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from costdesk.services.looking import ForeignKind
    from costdesk.ui.desk import Desk

_SIZE = 720, 560


class NameColumns(FormDialog):
    """The columns of a file, each with what it is; what comes of it is shown next."""

    def __init__(
        self, desk: Desk, path: Path, kind: ForeignKind, parent: QWidget | None = None
    ) -> None:
        """Suggest what the headings leave no doubt about."""
        title = QCoreApplication.translate("NameColumns", "What the columns are")
        super().__init__(title, QCoreApplication.translate("NameColumns", "&Continue"), parent)
        self.resize(*_SIZE)
        self._kind: ForeignKind = kind
        self.needed = wrapped_label("", self._needed())
        self.columns = ColumnChoices()
        request = ImportRequest(path, "contacts")
        seen = seen_as_foreign(desk.workspace, request, kind)
        self.columns.show_columns(seen, FOREIGN_FIELDS[kind])
        self.insert(self.needed)
        self.insert(self.columns, 1)
        self.columns.changed.connect(self._follow)
        self._follow()

    def _needed(self) -> str:
        if self._kind == "bank":
            return self.tr(
                "Needed are the day, and the amount or what was paid and received. How amounts "
                "and days are written, the file shows by itself."
            )
        return self.tr(
            "Needed are the day, how long they talked or how the call ended, and who called whom "
            "or in which direction. A reference joins rows that are one call."
        )

    @property
    def mapping(self) -> tuple[tuple[str, str], ...]:
        """Pairs of field and column."""
        return self.columns.mapping

    def _follow(self) -> None:
        fields = [field for field, _ in self.mapping]
        twice = next((field for field in fields if fields.count(field) > 1), "")
        self.complain(_once(twice) if twice else "")
        self.confirm.setEnabled(is_enough(self._kind, fields) and not twice)


def _once(field: str) -> str:
    return sentence(Finding(Code.FIELD_TWICE, values={"text": field_name(field)}))
