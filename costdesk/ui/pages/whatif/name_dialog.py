"""Another name for a scenario."""

from __future__ import annotations

from typing import TYPE_CHECKING

from costdesk.ui.dialogs.forms import FormDialog, add_row
from costdesk.ui.widgets.plain_line import PlainLine

if TYPE_CHECKING:
    from collections.abc import Collection

    from PySide6.QtWidgets import QWidget

_LONGEST = 100


class NameDialog(FormDialog):
    """Asks for a name that no other scenario has."""

    def __init__(self, name: str, taken: Collection[str], parent: QWidget | None = None) -> None:
        """Begin with the name that it has."""
        super().__init__(self.tr("Rename scenario"), self.tr("&Rename"), parent)
        self._taken = {each.casefold() for each in taken} - {name.casefold()}
        self.line = PlainLine()
        self.line.setMaxLength(_LONGEST)
        self.line.setText(name)
        self.line.selectAll()
        add_row(self.form, self.tr("&Name"), self.line)
        self.line.textChanged.connect(self._judge)
        self._judge()

    @property
    def name(self) -> str:
        """What is written."""
        return self.line.text().strip()

    def _judge(self) -> None:
        is_taken = self.name.casefold() in self._taken
        self.complain(self.tr("Another scenario has this name.") if is_taken else "")
        self.confirm.setEnabled(bool(self.name) and not is_taken)
