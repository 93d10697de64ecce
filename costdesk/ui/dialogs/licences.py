"""The licences, word for word."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QSplitter,
    QVBoxLayout,
)

from costdesk.ui.dialogs.forms import resize_on_screen

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from PySide6.QtWidgets import QWidget


class Licences(QDialog):
    """Whose work is in the program on the left, the text on the right."""

    def __init__(self, texts: Mapping[str, Path], parent: QWidget | None = None) -> None:
        """Show the first of the texts."""
        super().__init__(parent)
        self.setWindowTitle(self.tr("Licences"))
        resize_on_screen(self, 820, 560)
        self.names = QListWidget()
        self.names.setAccessibleName(self.tr("Parts of the program"))
        self.text = QPlainTextEdit()
        self.text.setReadOnly(True)
        self.text.setLineWrapMode(
            QPlainTextEdit.LineWrapMode.NoWrap
        )  # they have lines of their own
        self.text.setAccessibleName(self.tr("Text of the licence"))
        for name, path in texts.items():
            item = QListWidgetItem(name)
            item.setData(Qt.ItemDataRole.UserRole, path)
            self.names.addItem(item)
        self.names.currentItemChanged.connect(self._show)
        self.names.setCurrentRow(0)
        both = QSplitter()
        both.addWidget(self.names)
        both.addWidget(self.text)
        both.setStretchFactor(1, 1)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 20, 24, 20)
        layout.addWidget(both)
        layout.addWidget(buttons)

    def _show(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            path: Path = item.data(Qt.ItemDataRole.UserRole)
            self.text.setPlainText(path.read_text(encoding="utf-8", errors="replace"))
