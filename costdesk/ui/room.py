"""How much room a screen leaves for windows."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize
from PySide6.QtGui import QGuiApplication

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

_USUAL_SIZE = QSize(1180, 780)
_FRAME = QSize(16, 48)
"""What a desktop draws around a window, about."""


def room_for(widget: QWidget) -> QSize:
    """The free part of the screen that a window is on, or will be.

    Not by asking the widget: the screen would be taken for a part of the widget, and go with it.
    """
    around = widget.parentWidget() or widget
    centre = around.window().frameGeometry().center()
    screen = QGuiApplication.screenAt(centre) or QGuiApplication.primaryScreen()
    return screen.availableSize()


def take_usual_size(window: QWidget) -> None:
    """As large as is pleasant, and no larger than the screen leaves room for."""
    room = room_for(window) - _FRAME
    window.resize(_USUAL_SIZE.boundedTo(room).expandedTo(window.minimumSize()))
