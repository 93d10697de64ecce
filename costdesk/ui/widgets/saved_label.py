"""The corner that says whether everything is saved."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel

from costdesk.ui.theme import mark_role


class SavedLabel(QLabel):
    """Says nothing that is not so: what is half typed is not saved yet."""

    def show_state(self, *, is_read_only: bool, has_draft: bool) -> None:
        """Say how it is."""
        if is_read_only:
            self.setText(self.tr("Read only: nothing can be changed here"))
        elif has_draft:
            self.setText(self.tr("Something that was typed is not saved yet"))
        else:
            self.setText(self.tr("Everything is saved as you type"))
        mark_role(self, "problem" if is_read_only else "")
