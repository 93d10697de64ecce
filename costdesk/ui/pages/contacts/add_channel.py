"""The dialog that adds a channel to the grid: incoming or outgoing, which one, perhaps for whom."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QVBoxLayout,
    QWidget,
)

from costdesk.domain.contacts import DIRECTIONS, Cell, folded_channel, name_problems
from costdesk.ui.names import channel_name, direction_name
from costdesk.ui.texts import sentence
from costdesk.ui.theme import mark_role

if TYPE_CHECKING:
    from collections.abc import Sequence


_LONG_NAME = 28


class AddChannelDialog(QDialog):
    """Asks for a cell; ``cell`` is what was chosen."""

    def __init__(
        self, channels: Sequence[str], lines: Sequence[str], parent: QWidget | None = None
    ) -> None:
        """Offer the channels and lines that are known."""
        super().__init__(parent)
        self.setWindowTitle(self.tr("Add channel"))
        self._known = {channel_name(name).casefold(): name for name in channels}
        self.direction = QComboBox()
        for direction in DIRECTIONS:
            self.direction.addItem(direction_name(direction), direction)
        self.channel = QComboBox()
        self.channel.setEditable(True)
        for name in channels:
            self.channel.addItem(channel_name(name), name)
        self.line = QComboBox()
        self.line.setEditable(True)
        self.line.addItems(["", *lines])
        self.line.setMinimumContentsLength(_LONG_NAME)
        edit = self.line.lineEdit()
        if edit is not None:
            edit.setPlaceholderText(self.tr("only if you count apart for it"))
        self.problem = QLabel()
        self.problem.setWordWrap(True)
        mark_role(self.problem, "problem")
        self._lay_out()
        self.channel.editTextChanged.connect(self._judge)
        self.line.editTextChanged.connect(self._judge)
        self._judge()
        self.channel.setFocus()

    def _lay_out(self) -> None:
        hint = QLabel(self.tr("Choose a channel, or write a name of your own."))
        hint.setWordWrap(True)
        mark_role(hint, "quiet")
        form = QFormLayout()
        form.addRow(self.tr("&Direction"), self.direction)
        form.addRow(self.tr("&Channel"), self.channel)
        form.addRow(self.tr("Client or &team"), self.line)
        self.direction.setAccessibleName(self.tr("Direction"))
        self.channel.setAccessibleName(self.tr("Channel"))
        self.line.setAccessibleName(self.tr("Client or team"))
        self.buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel
        )
        self.buttons.button(QDialogButtonBox.StandardButton.Ok).setText(self.tr("&Add"))
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        for widget in (hint, form, self.problem, self.buttons):
            layout.addLayout(widget) if isinstance(widget, QFormLayout) else layout.addWidget(
                widget
            )

    @property
    def cell(self) -> Cell:
        """What is chosen; a known channel in its own spelling."""
        text = self.channel.currentText().strip()
        channel = self._known.get(text.casefold()) or folded_channel(text)
        return Cell(self.line.currentText().strip(), self.direction.currentData(), channel)

    def _judge(self) -> None:
        cell = self.cell
        found = name_problems("channel", cell.channel) + name_problems("line", cell.line)
        self.problem.setText(sentence(found[0]) if found else "")
        self.problem.setVisible(bool(found))
        is_right = bool(cell.channel) and not found
        self.buttons.button(QDialogButtonBox.StandardButton.Ok).setEnabled(is_right)
