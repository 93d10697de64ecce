"""The editor in a cell: it closes when its text is understood, and stays with the reason if not."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import QLineEdit, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from costdesk.ui.pages.contacts.grid_model import GridModel
from costdesk.ui.theme import mark_role

if TYPE_CHECKING:
    from PySide6.QtCore import QAbstractItemModel

Index = QModelIndex | QPersistentModelIndex
_MOVES = {
    Qt.Key.Key_Return: (1, 0),
    Qt.Key.Key_Enter: (1, 0),
    Qt.Key.Key_Down: (1, 0),
    Qt.Key.Key_Up: (-1, 0),
    Qt.Key.Key_Tab: (0, 1),
    Qt.Key.Key_Backtab: (0, -1),
}
# The focus comes back from these: nobody has finished typing.
_PASSING = (
    Qt.FocusReason.PopupFocusReason,
    Qt.FocusReason.MenuBarFocusReason,
    Qt.FocusReason.ActiveWindowFocusReason,
)


class CountDelegate(QStyledItemDelegate):
    """Edits counts as text; the model reads it strictly."""

    moved = Signal(int, int)
    """Editing is finished; go on so many rows and columns."""

    def __init__(self, parent: QObject | None = None) -> None:
        """Edit nothing yet."""
        super().__init__(parent)
        self._place = QPersistentModelIndex()

    def createEditor(  # noqa: N802 - Qt's
        self,
        parent: QWidget,
        option: QStyleOptionViewItem,  # noqa: ARG002 - Qt's
        index: Index,
    ) -> QWidget:
        """A line to type in, over the cell."""
        editor = QLineEdit(parent)
        editor.setFrame(False)
        editor.setAutoFillBackground(True)
        editor.setAlignment(Qt.AlignmentFlag.AlignRight)
        editor.setAccessibleName(str(index.data(Qt.ItemDataRole.AccessibleTextRole)))
        editor.textEdited.connect(lambda: _mark(editor, problem=""))
        self._place = QPersistentModelIndex(index)
        return editor

    def setEditorData(self, editor: QWidget, index: Index) -> None:  # noqa: N802 - Qt's
        """Show the number; a text that was refused stays."""
        if isinstance(editor, QLineEdit) and not editor.isModified():
            editor.setText(str(index.data(Qt.ItemDataRole.EditRole)))

    def setModelData(  # noqa: N802 - Qt's
        self, editor: QWidget, model: QAbstractItemModel, index: Index
    ) -> None:
        """Write what was typed."""
        if isinstance(editor, QLineEdit):
            model.setData(index, editor.text(), Qt.ItemDataRole.EditRole)

    def eventFilter(self, editor: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's
        """Enter goes down, Tab goes right; a text that is refused is not left."""
        if not isinstance(editor, QLineEdit):
            return super().eventFilter(editor, event)
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            move = _MOVES.get(Qt.Key(event.key()))
            if move and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
                if event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
                    move = (-abs(move[0]), -abs(move[1]))
                self._finish(editor, move)
                return True
        elif isinstance(event, QFocusEvent) and event.type() == QEvent.Type.FocusOut:
            if event.reason() not in _PASSING:
                self._finish(editor, (0, 0))
            return False
        return super().eventFilter(editor, event)

    def _finish(self, editor: QLineEdit, move: tuple[int, int]) -> None:
        """Write the text; where it is refused, the editor stays open on it."""
        model = self._place.model()
        if not isinstance(model, GridModel) or not self._place.isValid():
            return
        if editor.isModified() and not model.setData(self._place, editor.text()):
            _mark(editor, problem=self.tr("This could not be written."))
            editor.selectAll()
            return
        self.closeEditor.emit(editor)
        if move != (0, 0):
            self.moved.emit(*move)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """The number, and a line where the counts of another channel begin."""
        super().paint(painter, option, index)
        model = index.model()
        if isinstance(model, GridModel) and model.parts_groups(index.column()):
            painter.save()
            painter.setPen(QPen(option.palette.mid(), 1))
            area = option.rect
            painter.drawLine(area.topLeft(), area.bottomLeft())
            painter.restore()


def _mark(editor: QLineEdit, *, problem: str) -> None:
    mark_role(editor, "problem" if problem else "")
    editor.setAccessibleDescription(problem)
