"""How much room a screen leaves for windows."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QGuiApplication

if TYPE_CHECKING:
    from PySide6.QtCore import QSize
    from PySide6.QtWidgets import QWidget


def room_for(widget: QWidget) -> QSize:
    """The free part of the screen that a window is on, or will be.

    Not by asking the widget: the screen would be taken for a part of the widget, and go with it.
    """
    around = widget.parentWidget() or widget
    centre = around.window().frameGeometry().center()
    screen = QGuiApplication.screenAt(centre) or QGuiApplication.primaryScreen()
    return screen.availableSize()
