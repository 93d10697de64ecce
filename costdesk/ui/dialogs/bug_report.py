"""The report on an error that nobody foresaw, to be read, copied and sent."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QFontDatabase, QGuiApplication
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QPlainTextEdit, QVBoxLayout

from costdesk.ui.theme import mark_role

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QWidget


class BugReport(QDialog):
    """Says what happened, what did not happen, and offers the text to copy."""

    def __init__(self, text: str, path: Path | None, parent: QWidget | None = None) -> None:
        """Show a report; ``path`` is where it was written down.

        Without a parent there is no window to go on with: the program could not start.
        """
        super().__init__(parent)
        self.setWindowTitle(self.tr("Something went wrong in CostDesk"))
        self.setMinimumWidth(560)
        self._text = text
        said = QLabel(
            self.tr(
                "CostDesk cannot start. This is a mistake in the program, not yours, and your "
                "workspaces are as they were. Please send this report to its makers."
            )
            if parent is None
            else self.tr(
                "This is a mistake in the program, not yours. What you were just doing was not "
                "carried out; everything else is saved, and you can go on."
            )
        )
        said.setWordWrap(True)
        self.report = QPlainTextEdit(text)
        self.report.setReadOnly(True)
        self.report.setAccessibleName(self.tr("Report"))
        self.report.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        where = QLabel(self.tr("Also written to {path}").format(path=path) if path else "")
        where.setWordWrap(True)
        where.setVisible(path is not None)
        mark_role(where, "quiet")
        buttons = QDialogButtonBox()
        self.copy = buttons.addButton(
            self.tr("&Copy report"), QDialogButtonBox.ButtonRole.ActionRole
        )
        ending = self.tr("C&lose") if parent is None else self.tr("&Go on")
        self.go_on = buttons.addButton(ending, QDialogButtonBox.ButtonRole.AcceptRole)
        self.go_on.setDefault(True)
        self.copy.clicked.connect(self._copy)
        buttons.accepted.connect(self.accept)
        layout = QVBoxLayout(self)
        layout.setSpacing(12)
        for widget in (said, self.report, where, buttons):
            layout.addWidget(widget)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._text)
