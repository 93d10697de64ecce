"""The list of pages at the side of the window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from costdesk.ui.icons import SIZE, chosen_icon, icon

if TYPE_CHECKING:
    from collections.abc import Iterable

_AROUND = 40
_NAME = Qt.ItemDataRole.UserRole


class Sidebar(QListWidget):
    """A line for each page, with its icon."""

    def __init__(self, pages: Iterable[tuple[str, str]], parent: QWidget | None = None) -> None:
        """Fill it with names and titles, as wide as the longest of these."""
        super().__init__(parent)
        self.setObjectName("sidebar")
        self.setIconSize(QSize(SIZE, SIZE))
        for name, title in pages:
            item = QListWidgetItem(icon(name), title)
            item.setData(_NAME, name)
            self.addItem(item)
        self.setFixedWidth(self.sizeHintForColumn(0) + _AROUND)
        self.currentItemChanged.connect(self._draw_chosen)

    @staticmethod
    def name_of(item: QListWidgetItem) -> str:
        """The page that a line stands for."""
        return str(item.data(_NAME))

    def choose(self, name: str) -> bool:
        """Go to the line of a page, if there is one."""
        names = [self.name_of(self.item(place)) for place in range(self.count())]
        if name in names:
            self.setCurrentRow(names.index(name))
        return name in names

    def draw_icons(self) -> None:
        """Draw them again, in the colours of another scheme."""
        for place in range(self.count()):
            item = self.item(place)
            item.setIcon(icon(self.name_of(item)))
        self._draw_chosen(self.currentItem())

    def _draw_chosen(self, item: QListWidgetItem | None) -> None:
        """An icon in the colour of chosen text is drawn when its line is chosen."""
        if item is not None:
            item.setIcon(chosen_icon(self.name_of(item)))
