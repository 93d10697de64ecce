"""What this program is, and whose work is in it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, qVersion
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QVBoxLayout

from costdesk import __version__
from costdesk.services.licences import licence_texts
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
                "under the GNU Lesser General Public License, version 3: you may replace their "
                "libraries by your own, and their source code is offered where you got CostDesk. "
                "Everything else in it is listed with its licence under “Licences”."
            ).format(version=qVersion()),
        )
        licences.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        self.texts = licence_texts()
        self.licences = buttons.addButton(
            self.tr("&Licences…"), QDialogButtonBox.ButtonRole.ActionRole
        )
        self.licences.setVisible(bool(self.texts))
        self.licences.setAutoDefault(False)  # Enter closes
        self.licences.clicked.connect(self._show_licences)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 20, 24, 20)
        layout.setSpacing(14)
        for widget in (title, purpose, licences, buttons):
            layout.addWidget(widget)

    def _show_licences(self) -> None:
        from costdesk.ui.dialogs.licences import Licences  # noqa: PLC0415 - seldom read

        Licences(self.texts, self).exec()
