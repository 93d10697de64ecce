"""A workspace that somebody else works in: look at it, work in it all the same, or leave it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QMessageBox

from costdesk.ui.texts import sentence

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from costdesk.domain.findings import Finding
    from costdesk.ui.desk import Access


class Occupied(QMessageBox):
    """Asks what to do; looking only is what Enter does."""

    def __init__(self, finding: Finding, path: Path, parent: QWidget | None = None) -> None:
        """Say who has it and since when."""
        super().__init__(parent)
        self.setIcon(QMessageBox.Icon.Warning)
        self.setWindowTitle(path.stem)
        self.setText(sentence(finding))
        self.setInformativeText(
            self.tr(
                "You can look at it meanwhile. If two people change it at the same time, the work "
                "of one may get lost: open it to make changes only when you know that it is not in "
                "use any more, for example because the other computer was switched off."
            )
        )
        accept, other = QMessageBox.ButtonRole.AcceptRole, QMessageBox.ButtonRole.DestructiveRole
        self.read = self.addButton(self.tr("Open &read-only"), accept)
        self.work = self.addButton(self.tr("Open to c&hange it"), other)
        self.leave = self.addButton(self.tr("&Cancel"), QMessageBox.ButtonRole.RejectRole)
        self.setDefaultButton(self.read)
        self.setEscapeButton(self.leave)

    @property
    def access(self) -> Access | None:
        """What was chosen; None to leave it alone."""
        if self.clickedButton() is self.read:
            return "read_only"
        return "by_force" if self.clickedButton() is self.work else None


def chosen_access(finding: Finding, path: Path, parent: QWidget) -> Access | None:
    """Ask."""
    dialog = Occupied(finding, path, parent)
    dialog.exec()
    return dialog.access
