"""Give the answers about a file a name: from then on such files are known by it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication

from costdesk.domain.findings import Refused
from costdesk.services.profiles import own, save_profile
from costdesk.ui.dialogs.forms import FormDialog, add_row, wrapped_label
from costdesk.ui.texts import sentence
from costdesk.ui.widgets.plain_line import PlainLine

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtWidgets import QWidget

    from costdesk.services.importing import ImportRequest
    from costdesk.ui.desk import Desk

_MOST_HEADINGS = 8
_MOST_LETTERS = 60


class SaveProfile(FormDialog):
    """A name, and which files it will be for."""

    def __init__(
        self,
        desk: Desk,
        form: Mapping[str, Any],
        request: ImportRequest,
        source: str = "",
        parent: QWidget | None = None,
    ) -> None:
        """Suggest the name of the own profile that the file was read by, if any."""
        title = QCoreApplication.translate("SaveProfile", "Save as a profile")
        super().__init__(title, QCoreApplication.translate("SaveProfile", "&Save"), parent)
        self._desk, self._form, self._request, self._source = desk, form, request, source
        self._known = {profile.name for profile in own(desk.workspace)}
        self.name = PlainLine()
        self.name.setMaxLength(_MOST_LETTERS)
        self.name.setPlaceholderText(self.tr("Such as: Telephones, front desk"))
        add_row(self.form, self.tr("&Name:"), self.name)
        self.insert(wrapped_label("", self._explanation()))
        self.replaces = wrapped_label("quiet")
        self.insert(self.replaces)
        self.name.textChanged.connect(self._follow)
        self.name.setText(source if source in self._known else "")
        self._follow()

    def _explanation(self) -> str:
        headings = [str(text) for each in self._form.get("heading", ()) for text in each]
        shown = ", ".join(headings[:_MOST_HEADINGS])
        more = ", …" if len(headings) > _MOST_HEADINGS else ""
        text = self.tr("From then on a file with these columns is read as this one is:\n{columns}")
        return text.format(columns=shown + more)

    def _follow(self) -> None:
        name = self.name.text().strip()
        self.complain("")
        self.confirm.setEnabled(bool(name))
        replaces = self.tr("Your profile of this name will be replaced.")
        self.replaces.setText(replaces if name in self._known else "")

    def carry_out(self) -> None:
        """Keep it as one step that can be taken back."""
        name, workspace = self.name.text().strip(), self._desk.workspace
        try:
            command = save_profile(workspace, name, self._form, self._request, self._source)
        except Refused as refused:
            self.complain("\n".join(map(sentence, refused.findings)))
        else:
            if self._desk.execute(command) is not None:
                self.accept()
