"""The one menu that every chart has."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget


class ChartMenu(QMenu):
    """Copy, save, show as a table; the page connects the actions."""

    def __init__(self, parent: QWidget) -> None:
        """Make the actions; none is allowed before there is a chart."""
        super().__init__(parent)
        self.copy_picture = self._action(self.tr("&Copy picture"), "Ctrl+C")
        self.addSeparator()
        self.save = {
            "png": self._action(self.tr("Save as &PNG…"), "Ctrl+S"),
            "svg": self._action(self.tr("Save as &SVG…")),
            "pdf": self._action(self.tr("Save as P&DF…")),
        }
        self.addSeparator()
        self.copy_data = self._action(self.tr("C&opy data"), "Ctrl+Shift+C")
        self.save_data = {
            "xlsx": self._action(self.tr("Save data as &XLSX…"), "Ctrl+Shift+S"),
            "csv": self._action(self.tr("Save data as CS&V…")),
        }
        self.show_table = self._action(self.tr("Show as &table…"), "Ctrl+T")
        self.addSeparator()
        self.set_target = self._action(self.tr("Set a tar&get…"))
        self.allow(picture=False, data=False)

    def _action(self, text: str, shortcut: str = "") -> QAction:
        action = self.addAction(text)
        if shortcut:
            action.setShortcut(QKeySequence(shortcut))
            action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        return action

    def allow(self, *, picture: bool, data: bool) -> None:
        """What can be done with what is shown."""
        for action in (self.copy_picture, *self.save.values()):
            action.setEnabled(picture)
        for action in (self.copy_data, *self.save_data.values(), self.show_table):
            action.setEnabled(data)
