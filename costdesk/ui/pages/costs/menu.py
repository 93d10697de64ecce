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
        self.copy_here = self.addAction("")
        self.addSeparator()
        self.delete = self.addAction(QCoreApplication.translate("Editor", "&Delete"))

    def suit(self, costs: Sequence[LedgerRow], movable: int, period: str) -> None:
        """Offer what can be done with these; ``movable`` of them the period of that name can have.

        A cost that comes again by itself needs no copy.
        """
        text = QCoreApplication.translate("Editor", "Copy &into {period}").format(period=period)
        self.copy_here.setText(text)
        self.copy_here.setEnabled(movable > 0)
        is_one = len(costs) == 1
        self.copy.setEnabled(is_one)
        self.revise.setEnabled(is_one and costs[0].recurrence != "once")
