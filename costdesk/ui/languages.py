"""The language that the window speaks: translations of its texts and Qt's own, and the locale."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from costdesk.services.paths import resources
from costdesk.ui.formats import Formats

if TYPE_CHECKING:
    from costdesk.domain.definitions import Language

NAMES: dict[Language, str] = {"en": "English", "nl": "Nederlands", "hu": "Magyar"}
"""Each language as its speakers call it: never translated."""


class Speaker:
    """Installs one language's translations in place of another's.

    Without compiled translations (``make setup`` makes them) the texts are English.
    """

    def __init__(self) -> None:
        """Speak as the program was written, English, until told."""
        self._translators: list[QTranslator] = []

    def speak(self, language: Language) -> None:
        """Speak this language from now on; windows that are open keep what they have said."""
        self.be_silent()
        for name, folder in (
            (f"qtbase_{language}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)),
            (f"costdesk_{language}", str(resources() / "i18n")),
        ):
            translator = QTranslator()
            if translator.load(name, folder):
                QCoreApplication.installTranslator(translator)
                self._translators.append(translator)
        QLocale.setDefault(Formats(language, "EUR", 2).locale)

    def be_silent(self) -> None:
        """Take the translations away."""
        for translator in self._translators:
            QCoreApplication.removeTranslator(translator)
        self._translators.clear()
