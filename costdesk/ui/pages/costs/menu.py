"""What can be done with the selected costs, under the right mouse button and the menu key."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMenu

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from costdesk.services.workspace import LedgerRow


class LedgerMenu(QMenu):
    """Edit, copy, go on at a new amount, delete; in the words of the form's buttons."""

    def __init__(self, parent: QWidget) -> None:
        """Nothing is selected yet."""
        super().__init__(parent)
        self.edit = self.addAction(QCoreApplication.translate("Editor", "Change a cost"))
        self.copy = self.addAction(QCoreApplication.translate("Editor", "Cop&y"))
        self.revise = self.addAction(QCoreApplication.translate("Editor", "Ne&w amount from…"))
        self.addSeparator()
        self.delete = self.addAction(QCoreApplication.translate("Editor", "&Delete"))

    def suit(self, costs: Sequence[LedgerRow]) -> None:
        """Offer what can be done with these."""
        is_one = len(costs) == 1
        self.copy.setEnabled(is_one)
        self.revise.setEnabled(is_one and costs[0].recurrence != "once")
