"""Light and dark: the system decides; a few roles and colours are ours."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QGuiApplication, QPalette

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication, QWidget

Role = Literal["", "quiet", "problem", "title", "figure", "card", "notice", "accent"]


class Colours(NamedTuple):
    """Colours beside the palette's own; each has contrast 4.5:1 for text on its ground."""

    accent: str
    look_here: str
    quiet: str
    card: str
    line: str
    sidebar: str


STYLE = ("-style", "Fusion")
"""Words for the application. Setting the style by a call loads all that Python knows of styles."""
_HALF_LIGHT = 128
LIGHT = Colours("#0063a0", "#a84300", "#5b6470", "#ffffff", "#d5d9de", "#eef0f3")
DARK = Colours("#6cb8ee", "#ff9b57", "#a9b1bb", "#2b2e33", "#464b52", "#232529")

_DARK_GROUNDS = {"QCheckBox": "#7d838b", "QRadioButton": "#7d838b", "QLineEdit": "#44484e"}
"""Fusion draws these on dark without any edge that could be seen."""


def is_dark() -> bool:
    """Whether the system asks for dark; some do so by their palette alone."""
    scheme = QGuiApplication.styleHints().colorScheme()
    if scheme == Qt.ColorScheme.Unknown:
        return QGuiApplication.palette().window().color().lightness() < _HALF_LIGHT
    return scheme == Qt.ColorScheme.Dark


def colours() -> Colours:
    """The colours of the scheme that the system asks for."""
    return DARK if is_dark() else LIGHT


def mark_role(widget: QWidget, role: Role) -> None:
    """Give a widget one of the looks that ``style_sheet`` knows."""
    if widget.property("role") == role:
        return
    widget.setProperty("role", role)
    # One that was never shown is dressed when it is: nothing has to be taken back.
    if widget.testAttribute(Qt.WidgetAttribute.WA_WState_Polished):
        widget.style().unpolish(widget)
        widget.style().polish(widget)


def apply_theme(application: QApplication) -> None:
    """Dress the whole program, now and whenever the system changes between light and dark."""
    _dress(application)
    application.styleHints().colorSchemeChanged.connect(lambda: _dress(application))


def _dress(application: QApplication) -> None:
    for kind, ground in _DARK_GROUNDS.items():
        palette = QPalette()
        if is_dark():
            palette = application.palette()
            palette.setColor(QPalette.ColorRole.Base, QColor(ground))
        application.setPalette(palette, kind)  # type: ignore[arg-type]  # bytes are refused
    application.setStyleSheet(style_sheet(colours()))


def style_sheet(look: Colours) -> str:
    """The few rules that the palette does not cover."""
    # Qt knows no percentages for fonts.
    base = QGuiApplication.font().pointSizeF()
    return f"""
    QLabel[role="quiet"] {{ color: {look.quiet}; }}
    QLabel[role="problem"] {{ color: {look.look_here}; }}
    QLabel[role="accent"] {{ color: {look.accent}; }}
    QLineEdit[role="problem"] {{
        border: 1px solid {look.look_here}; border-radius: 3px; padding: 2px;
    }}
    QLabel[role="title"] {{ font-size: {base * 1.5:.1f}pt; font-weight: 600; }}
    QLabel[role="figure"] {{ font-size: {base * 2.2:.1f}pt; font-weight: 600; }}
    QFrame[role="card"] {{
        background: {look.card}; border: 1px solid {look.line}; border-radius: 8px;
    }}
    QFrame[role="notice"] {{
        background: {look.card}; border: 1px solid {look.accent}; border-radius: 6px;
    }}
    QListWidget#sidebar {{
        background: {look.sidebar}; border: none; padding: 8px 4px; outline: 0;
    }}
    QListWidget#sidebar::item {{ padding: 8px 12px; border-radius: 6px; margin: 1px 4px; }}
    QListWidget#sidebar::item:selected {{ background: {look.accent}; color: {look.card}; }}
    """
