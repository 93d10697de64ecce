"""Light and dark: the system decides which; the colours of both are ours."""

from __future__ import annotations

from string import Template
from typing import TYPE_CHECKING, Literal, NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QGuiApplication, QPalette

from costdesk.services.paths import resources

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication, QWidget

Role = Literal["", "quiet", "problem", "title", "heading", "figure", "card", "notice", "accent"]


class Colours(NamedTuple):
    """The colours of a scheme: grounds from back to front, edges, texts, and the one accent.

    Each text has contrast 4.5:1 on every ground it stands on, the edge of a field 3:1.
    """

    window: str
    bar: str
    sidebar: str
    card: str
    field: str
    hover: str
    pressed: str
    line: str
    edge: str
    text: str
    quiet: str
    faint: str
    accent: str
    accent_hover: str
    on_accent: str
    look_here: str


LIGHT = Colours(
    window="#f4f5f7",
    bar="#fbfbfc",
    sidebar="#eceef1",
    card="#ffffff",
    field="#ffffff",
    hover="#e4e8ed",
    pressed="#d5dbe2",
    line="#d9dde2",
    edge="#858d97",
    text="#1b2026",
    quiet="#56606b",
    faint="#8b939c",
    accent="#0063a0",
    accent_hover="#00527f",
    on_accent="#ffffff",
    look_here="#a84300",
)
DARK = Colours(
    window="#1d2024",
    bar="#24272c",
    sidebar="#181b1e",
    card="#272b30",
    field="#2f343a",
    hover="#3a4047",
    pressed="#484f58",
    line="#3d434a",
    edge="#7d858f",
    text="#eef0f2",
    quiet="#a9b1bb",
    faint="#747c85",
    accent="#6cb8ee",
    accent_hover="#8ac8f4",
    on_accent="#0d1b26",
    look_here="#ff9b57",
)
STYLE = ("-style", "Fusion")
"""Words for the application. Setting the style by a call loads all that Python knows of styles."""
_HALF_LIGHT = 128
_ACTIVE = QPalette.ColorGroup.Active
_HIGHLIGHTED = QPalette.ColorRole.HighlightedText
_TITLE, _FIGURE = 1.5, 2.2
"""Sizes beside the system's font; Qt knows no percentages for fonts."""


def is_dark() -> bool:
    """Whether the system asks for dark; some do so by their palette alone."""
    scheme = QGuiApplication.styleHints().colorScheme()
    if scheme == Qt.ColorScheme.Unknown:
        return QGuiApplication.palette().window().color().lightness() < _HALF_LIGHT
    return scheme == Qt.ColorScheme.Dark


def wants_contrast() -> bool:
    """Whether the system asks for its own few colours of high contrast, in place of anybody's."""
    accessibility = getattr(QGuiApplication.styleHints(), "accessibility", None)
    if accessibility is None:  # before Qt 6.10
        return False
    asked = accessibility().contrastPreference()
    return bool(asked == Qt.ContrastPreference.HighContrast)


def colours() -> Colours:
    """The colours of the scheme that the system asks for."""
    if wants_contrast():
        return contrasting(QGuiApplication.palette())
    return DARK if is_dark() else LIGHT


def contrasting(system: QPalette) -> Colours:
    """The system's own colours: one ground, one colour of text and lines, and the chosen."""

    def named(role: QPalette.ColorRole, group: QPalette.ColorGroup = _ACTIVE) -> str:
        return system.color(group, role).name()

    ground, text = named(QPalette.ColorRole.Window), named(QPalette.ColorRole.WindowText)
    chosen, on_chosen = named(QPalette.ColorRole.Highlight), named(_HIGHLIGHTED)
    return Colours(
        window=ground,
        bar=ground,
        sidebar=ground,
        card=ground,
        field=ground,
        hover=ground,
        pressed=ground,
        line=text,
        edge=text,
        text=text,
        quiet=text,
        faint=named(QPalette.ColorRole.WindowText, QPalette.ColorGroup.Disabled),
        accent=chosen,
        accent_hover=chosen,
        on_accent=on_chosen,
        look_here=text,
    )


def mark_role(widget: QWidget, role: Role) -> None:
    """Give a widget one of the looks that ``style_sheet`` knows."""
    if (widget.property("role") or "") == role:
        return
    widget.setProperty("role", role)
    # One that was never shown is dressed when it is: nothing has to be taken back.
    if widget.testAttribute(Qt.WidgetAttribute.WA_WState_Polished):
        widget.style().unpolish(widget)
        widget.style().polish(widget)


def apply_theme(application: QApplication) -> None:
    """Dress the whole program, now and whenever the system changes between light and dark."""
    hints = application.styleHints()
    hints.colorSchemeChanged.connect(lambda: _follow(application))
    if accessibility := getattr(hints, "accessibility", None):
        accessibility().contrastPreferenceChanged.connect(lambda: _follow(application))
    _follow(application)


def _follow(application: QApplication) -> None:
    if wants_contrast():
        application.setPalette(QPalette())  # the system's again
    dress(application, colours())


def dress(application: QApplication, look: Colours) -> None:
    """Dress the whole program in these colours."""
    application.setPalette(palette(look))
    application.setStyleSheet(style_sheet(look))


def palette(look: Colours) -> QPalette:
    """What the style paints with where the sheet says nothing."""
    made = QPalette()
    for role, colour in (
        (QPalette.ColorRole.Window, look.window),
        (QPalette.ColorRole.WindowText, look.text),
        (QPalette.ColorRole.Base, look.field),
        (QPalette.ColorRole.AlternateBase, look.window),
        (QPalette.ColorRole.Text, look.text),
        (QPalette.ColorRole.PlaceholderText, look.quiet),
        (QPalette.ColorRole.Button, look.field),
        (QPalette.ColorRole.ButtonText, look.text),
        (QPalette.ColorRole.ToolTipBase, look.card),
        (QPalette.ColorRole.ToolTipText, look.text),
        (QPalette.ColorRole.Light, look.card),
        (QPalette.ColorRole.Midlight, look.line),
        (QPalette.ColorRole.Mid, look.line),
        (QPalette.ColorRole.Dark, look.edge),
        (QPalette.ColorRole.Highlight, look.accent),
        (QPalette.ColorRole.HighlightedText, look.on_accent),
        (QPalette.ColorRole.Link, look.accent),
        (QPalette.ColorRole.Accent, look.accent),
    ):
        made.setColor(role, QColor(colour))
    for role in (
        QPalette.ColorRole.WindowText,
        QPalette.ColorRole.Text,
        QPalette.ColorRole.ButtonText,
    ):
        made.setColor(QPalette.ColorGroup.Disabled, role, QColor(look.faint))
    return made


def style_sheet(look: Colours) -> str:
    """The rules of the window, in the colours of a scheme and the sizes of the system's font."""
    base = QGuiApplication.font().pointSizeF()
    sizes = {"title": f"{base * _TITLE:.1f}pt", "figure": f"{base * _FIGURE:.1f}pt"}
    folder = resources() / "look"
    is_light = QColor(look.window).lightness() >= _HALF_LIGHT
    places = {"folder": folder.as_posix(), "scheme": "light" if is_light else "dark"}
    rules = (folder / "window.qss").read_text(encoding="utf-8")
    return Template(rules).substitute(look._asdict() | sizes | places)
