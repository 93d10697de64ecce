"""A control under its label, with room for what is wrong with it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QLabel, QLineEdit, QVBoxLayout, QWidget

from costdesk.domain.findings import Finding
from costdesk.ui.texts import sentence
from costdesk.ui.theme import mark_role
from costdesk.ui.widgets.fields import Field


class Labelled(QWidget):
    """One entry of a form."""

    changed = Signal()

    def __init__(self, column: str, text: str, control: QWidget) -> None:
        """``column`` is the field's name in findings; ``text`` may hold a mnemonic."""
        super().__init__()
        self.column = column
        self.plain = ""
        self.control = control
        self.label = QLabel()
        self.label.setWordWrap(True)
        self.label.setBuddy(control.focusProxy() or control)
        mark_role(self.label, "quiet")
        self.note = QLabel()
        self.note.setWordWrap(True)
        self.note.hide()
        mark_role(self.note, "problem")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(3)
        for widget in (self.label, control, self.note):
            layout.addWidget(widget)
        layout.addStretch(1)
        self.rename(text)
        self._connect()

    def rename(self, text: str) -> None:
        """Give another label, which is also what a screen reader says."""
        self.label.setText(text)
        self.plain = text.replace("&", "")
        if isinstance(self.control, Field):
            self.control.name(self.plain)
        else:
            self.control.setAccessibleName(self.plain)
        line = self.control.lineEdit() if isinstance(self.control, QComboBox) else None
        if line:
            line.setAccessibleName(self.plain)

    def _connect(self) -> None:
        control = self.control
        if isinstance(control, Field):
            control.changed.connect(self.changed)
        elif isinstance(control, QLineEdit):
            control.textChanged.connect(self.changed)
        elif isinstance(control, QComboBox):
            signal = (
                control.currentTextChanged if control.isEditable() else control.currentIndexChanged
            )
            signal.connect(self.changed)
        elif isinstance(control, QCheckBox):
            control.toggled.connect(self.changed)

    def complain(self, finding: Finding) -> None:
        """Say what is wrong with the control's value."""
        if isinstance(self.control, Field):
            self.control.complain(finding)
            return
        self.note.setText(sentence(finding))
        self.note.show()
        self.control.setAccessibleDescription(self.note.text())

    def calm(self) -> None:
        """Take back what was said."""
        if isinstance(self.control, Field):
            self.control.settle()
        elif not self.note.isHidden():
            self.note.hide()
            self.control.setAccessibleDescription("")

    def own_problem(self) -> Finding | None:
        """Why the text cannot be taken at all."""
        return self.control.problem() if isinstance(self.control, Field) else None

    def text(self) -> str:
        """What is typed or chosen."""
        if isinstance(self.control, Field):
            return self.control.text
        if isinstance(self.control, QComboBox):
            return self.control.currentText()
        return self.control.text() if isinstance(self.control, QLineEdit) else ""

    def write(self, text: str) -> None:
        """Type or choose a text."""
        if isinstance(self.control, Field):
            self.control.line.setText(text)
        elif isinstance(self.control, QComboBox):
            self.control.setCurrentText(text)
        elif isinstance(self.control, QLineEdit):
            self.control.setText(text)
