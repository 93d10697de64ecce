"""What the dialogs share: a titled form, a line that says a problem, a chooser of a file."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, QTimer
from PySide6.QtWidgets import (
    QAbstractButton,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QVBoxLayout,
    QWidget,
)

from costdesk.ui.room import room_for
from costdesk.ui.theme import mark_role

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtGui import QShowEvent
    from PySide6.QtWidgets import QPushButton

    from costdesk.ui.theme import Role

_MOMENT = 20  # milliseconds
_FRAME = QSize(16, 48)
"""What a desktop draws around a window, about."""


class FormDialog(QDialog):
    """A form over a line for problems and the buttons; the first button carries it out."""

    def __init__(self, title: str, confirm: str, parent: QWidget | None = None) -> None:
        """Build the frame; ``self.form`` and ``self.body`` are to be filled."""
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setMinimumWidth(520)
        self.form = roomy_form()
        self.problem = wrapped_label("problem")
        self.problem.hide()
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.confirm = add_button(self.buttons, confirm)
        self.buttons.accepted.connect(self._confirm)
        self.buttons.rejected.connect(self.reject)
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(24, 20, 24, 20)
        self.body.setSpacing(14)
        self.body.addLayout(self.form)
        self.body.addWidget(self.problem)
        self.body.addWidget(self.buttons)

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's
        """Begin with the first field: the buttons, though made first, are reached last."""
        if not event.spontaneous():
            # Put in anew: Qt's own way, setTabOrder, leaves a box of buttons where it is.
            self.buttons.setParent(None)
            self.body.addWidget(self.buttons)
            # Meanwhile another button has taken Enter.
            self.confirm.setDefault(False)
            self.confirm.setDefault(True)
            self._grow()
        super().showEvent(event)

    def grow(self) -> None:
        """Make room for what is shown now: left to itself, Qt squeezes fields for texts.

        The width that was asked for counts for Qt as enough, however long the texts are.
        """
        if self.isVisible():
            self._grow()

    def _grow(self) -> None:
        self.body.activate()
        wide = max(self.width(), self.body.minimumSize().width())
        high = max(self.height(), self.body.totalHeightForWidth(wide))
        self.resize(QSize(wide, high).boundedTo(room_for(self)))

    def insert(self, widget: QWidget, stretch: int = 0) -> None:
        """Put a widget between the form and the line for problems."""
        self.body.insertWidget(self.body.count() - 2, widget, stretch)

    def _confirm(self) -> None:
        """Carry it out; a choice made by its key is held down for a moment before it counts."""
        buttons = self.findChildren(QAbstractButton)
        if any(each.isDown() for each in buttons if each.parent() is not self.buttons):
            QTimer.singleShot(_MOMENT, self._confirm)
        else:
            self.carry_out()

    def carry_out(self) -> None:
        """Do what the dialog is for, then close."""
        self.accept()

    def complain(self, text: str) -> None:
        """Say why it cannot be carried out; with an empty text it can."""
        self.problem.setText(text)
        self.problem.setVisible(bool(text))
        self.confirm.setEnabled(not text)
        self.grow()


def resize_on_screen(dialog: QDialog, width: int, height: int) -> None:
    """As large as is pleasant, and no larger than the screen leaves room for."""
    room = room_for(dialog) - _FRAME
    dialog.resize(QSize(width, height).boundedTo(room))


def add_button(buttons: QDialogButtonBox, text: str) -> QPushButton:
    """The default button of a dialog."""
    button = buttons.addButton(text, QDialogButtonBox.ButtonRole.AcceptRole)
    button.setDefault(True)
    return button


def roomy_form() -> QFormLayout:
    """A form with air between its rows."""
    form = QFormLayout()
    form.setHorizontalSpacing(16)
    form.setVerticalSpacing(12)
    form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
    form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
    return form


def wrapped_label(role: Role, text: str = "") -> QLabel:
    """A label that takes as many lines as it needs."""
    label = QLabel(text)
    label.setWordWrap(True)
    mark_role(label, role)
    return label


def start_typing(widget: QWidget) -> None:
    """Put the cursor into a widget that was just added, which Qt does not do before it is shown."""
    widget.show()
    widget.setFocus()


def filled_combo(choices: Iterable[tuple[str, object]], chosen: object = None) -> QComboBox:
    """A combo box of texts with the values they stand for."""
    combo = QComboBox()
    for text, value in choices:
        combo.addItem(text, value)
    place = combo.findData(chosen)
    combo.setCurrentIndex(max(place, 0))
    return combo


def add_row(form: QFormLayout, label: str, widget: QWidget) -> QLabel:
    """A row whose label, with its mnemonic, leads to the widget and names it."""
    shown = QLabel(label)
    # A label asks nobody but its buddy, who may leave the cursor to a part of it.
    shown.setBuddy(widget.focusProxy() or widget)
    widget.setAccessibleName(label.replace("&", "").rstrip(":"))
    form.addRow(shown, widget)
    return shown


def side_by_side(*widgets: QWidget) -> QWidget:
    """Widgets in a line; the cursor goes to the first."""
    both = QWidget()
    line = QHBoxLayout(both)
    line.setContentsMargins(0, 0, 0, 0)
    for widget in widgets:
        line.addWidget(widget)
    both.setFocusProxy(widgets[0])
    return both
