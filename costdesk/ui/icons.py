"""Icons, drawn from ``resources/icons`` in the colours of the scheme and as fine as the screen."""

from __future__ import annotations

from PySide6.QtCore import QByteArray
from PySide6.QtGui import QIcon, QPixmap

from costdesk.services.paths import resources
from costdesk.ui.theme import colours

SIZE = 20
_FINENESS = 3
"""Pixels drawn for each point: enough for every scale up to 300 %."""


def icon(name: str) -> QIcon:
    """An icon by its name, in the colour of text."""
    return QIcon(_pixmap(name, colours().text))


def chosen_icon(name: str) -> QIcon:
    """The same, and in the colour of chosen text where it is chosen."""
    made = icon(name)
    made.addPixmap(_pixmap(name, colours().on_accent), QIcon.Mode.Selected)
    return made


def _pixmap(name: str, colour: str) -> QPixmap:
    """Qt draws a picture of vectors in the size that it names."""
    drawing = (resources() / "icons" / f"{name}.svg").read_text(encoding="utf-8")
    fine = f'width="{SIZE * _FINENESS}" height="{SIZE * _FINENESS}"'
    drawing = drawing.replace(f'width="{SIZE}" height="{SIZE}"', fine, 1)
    made = QPixmap()
    made.loadFromData(QByteArray(drawing.replace("currentColor", colour).encode()), "SVG")
    made.setDevicePixelRatio(_FINENESS)
    return made
