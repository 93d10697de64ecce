"""What this program is, and whose work is in it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, qVersion
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QVBoxLayout

from costdesk import __version__
from costdesk.ui.dialogs.forms import wrapped_label
from costdesk.ui.theme import mark_role

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


class About(QDialog):
    """Version, purpose and licences."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Nothing can be changed here."""
        super().__init__(parent)
        self.setWindowTitle(self.tr("About CostDesk"))
        self.setMinimumWidth(480)
        title = QLabel(f"CostDesk {__version__}")
        mark_role(title, "title")
        purpose = wrapped_label(
            "",
            self.tr(
                "What a call, a contact and a sale cost, for owners of contact centres. Works "
                "without internet: your figures stay in your file on this computer."
            ),
        )
        licences = wrapped_label(
            "quiet",
            self.tr(
                "CostDesk is free software under the MIT licence. It uses Qt {version} and PySide6 "
                "under the GNU Lesser General Public License, version 3, and SQLite, matplotlib, "
                "NumPy and others under their own licences."
            ).format(version=qVersion()),
        )
        licences.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 20, 24, 20)
        layout.setSpacing(14)
        for widget in (title, purpose, licences, buttons):
            layout.addWidget(widget)
