"""What the program as a whole is told: so far its language. Light or dark follows the system."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from costdesk.domain.definitions import LANGUAGES
from costdesk.ui.dialogs.forms import FormDialog, add_row, filled_combo, wrapped_label
from costdesk.ui.languages import NAMES

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from costdesk.domain.definitions import Language


class PreferencesDialog(FormDialog):
    """Chooses the window's language."""

    def __init__(self, language: Language, parent: QWidget | None = None) -> None:
        """``language`` is spoken now."""
        title = QCoreApplication.translate("PreferencesDialog", "Preferences")
        super().__init__(title, QCoreApplication.translate("PreferencesDialog", "&OK"), parent)
        self.language = filled_combo(((NAMES[each], each) for each in LANGUAGES), language)
        add_row(self.form, self.tr("&Language of the window:"), self.language)
        self.insert(
            wrapped_label(
                "quiet",
                self.tr(
                    "The language changes at once. Light or dark follows your computer's setting."
                ),
            )
        )

    @property
    def chosen(self) -> Language:
        """The language that was chosen."""
        chosen: Language = self.language.currentData()
        return chosen
