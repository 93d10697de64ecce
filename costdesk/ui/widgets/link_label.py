"""A text with links that the Tab key goes from one to the next of."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

if TYPE_CHECKING:
    from PySide6.QtGui import QFocusEvent
    from PySide6.QtWidgets import QWidget


def escaped(text: str) -> str:
    """A text for a label of rich text; ``html`` brings a table of 2 000 names."""
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def link_to(target: str, text: str) -> str:
    """A link for such a label; ``target`` is what it tells when it is followed."""
    return f'<a href="{target}" style="text-decoration: none">{escaped(text)}</a>'


class LinkLabel(QLabel):
    """Left to itself, Qt stops at the label first, where nothing is seen and Enter does nothing."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Links of rich text, for mouse and keyboard."""
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.RichText)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextBrowserInteraction)

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's
        """Go to the first link at once, or to the last for who comes from below."""
        super().focusInEvent(event)
        if event.reason() == Qt.FocusReason.TabFocusReason:
            self.focusNextPrevChild(True)  # noqa: FBT003 - Qt's
        elif event.reason() == Qt.FocusReason.BacktabFocusReason:
            self.focusNextPrevChild(False)  # noqa: FBT003 - Qt's
