"""What the keys do: of the menus, from their table, and of the page that is looked at."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
)

from costdesk.ui.actions import ACTIONS, MENUS
from costdesk.ui.dialogs.forms import resize_on_screen

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from PySide6.QtWidgets import QWidget

_NATIVE = QKeySequence.SequenceFormat.NativeText


class Shortcuts(QDialog):
    """A list that can be read, and nothing to change."""

    def __init__(self, page: QWidget, parent: QWidget | None = None) -> None:
        """List the keys of the menus, and those of this page."""
        super().__init__(parent)
        self.setWindowTitle(self.tr("Keyboard shortcuts"))
        resize_on_screen(self, 520, 560)
        self.list = QTreeWidget()
        self.list.setAccessibleName(self.tr("Keyboard shortcuts"))
        self.list.setHeaderLabels([self.tr("What it does"), self.tr("Keys")])
        self.list.setRootIsDecorated(False)
        self.list.setItemsExpandable(False)
        self.list.header().setStretchLastSection(False)
        self.list.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.list.header().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        for name, title in MENUS.items():
            self._add(_plain("Menus", title), _of_menu(name))
        self._add(self.tr("On this page"), _of_page(page))
        self.list.expandAll()
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 20, 24, 20)
        layout.addWidget(self.list)
        layout.addWidget(buttons)

    def _add(self, title: str, rows: Iterable[tuple[str, str]]) -> None:
        items = [QTreeWidgetItem(list(row)) for row in rows]
        if items:
            group = QTreeWidgetItem([title])
            font = group.font(0)
            font.setBold(True)
            group.setFont(0, font)
            group.addChildren(items)
            self.list.addTopLevelItem(group)


def _of_menu(name: str) -> Iterator[tuple[str, str]]:
    for spec in ACTIONS:
        if spec.menu == name and spec.shortcut:
            yield _plain("Actions", spec.text), _shown(QKeySequence(spec.shortcut))


def _of_page(page: QWidget) -> Iterator[tuple[str, str]]:
    """Each once: every chart has the same menu."""
    rows: dict[tuple[str, str], None] = {}
    for action in page.findChildren(QAction):
        rows[_bare(action.text()), _shown(action.shortcut())] = None
    for shortcut in page.findChildren(QShortcut):
        rows[_bare(shortcut.whatsThis()), _shown(shortcut.key())] = None
    return (row for row in rows if all(row))


def _shown(keys: QKeySequence) -> str:
    return keys.toString(_NATIVE)


def _plain(context: str, text: object) -> str:
    return _bare(QCoreApplication.translate(context, str(text)))


def _bare(text: str) -> str:
    return text.replace("&", "").removesuffix("…")
