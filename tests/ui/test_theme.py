"""Light and dark: what can be seen on which ground."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from costdesk.ui.main_window import MainWindow
from costdesk.ui.pages.charts.page import ChartsPage
from costdesk.ui.theme import (
    DARK,
    LIGHT,
    Colours,
    apply_theme,
    contrasting,
    dress,
    is_dark,
    style_sheet,
    wants_contrast,
)

_ALIKE = 32  # of 255
DRAWN_WITHIN = 60_000  # milliseconds; the first time matplotlib has to be loaded
SCHEMES = pytest.mark.parametrize("look", [LIGHT, DARK], ids=["light", "dark"])
GROUNDS = ("window", "bar", "sidebar", "card", "field", "hover")


@pytest.fixture
def dark(qapp: QApplication) -> Iterator[QApplication]:
    """A desktop that asks for dark by its palette alone."""
    before = QPalette(qapp.palette())
    palette = QPalette(before)
    palette.setColor(QPalette.ColorRole.Window, QColor("#323232"))
    qapp.setPalette(palette)
    apply_theme(qapp)
    yield qapp
    qapp.setPalette(before)
    apply_theme(qapp)


def contrast(one: str, other: str) -> float:
    """As the accessibility guidelines compute it."""
    low, high = sorted(_luminance(QColor(each)) + 0.05 for each in (one, other))
    return high / low


def _luminance(colour: QColor) -> float:
    parts = (colour.redF(), colour.greenF(), colour.blueF())
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


@SCHEMES
@pytest.mark.parametrize("ground", GROUNDS)
@pytest.mark.parametrize("text", ["text", "quiet", "accent", "look_here"])
def test_every_text_can_be_read_on_every_ground(look: Colours, ground: str, text: str) -> None:
    assert contrast(getattr(look, text), getattr(look, ground)) >= 4.5


@SCHEMES
@pytest.mark.parametrize("ground", ["accent", "accent_hover"])
def test_what_is_chosen_can_be_read(look: Colours, ground: str) -> None:
    assert contrast(look.on_accent, getattr(look, ground)) >= 4.5


@SCHEMES
@pytest.mark.parametrize("ground", ["window", "card", "field"])
def test_the_edge_of_a_field_can_be_seen(look: Colours, ground: str) -> None:
    assert contrast(look.edge, getattr(look, ground)) >= 3


@SCHEMES
def test_the_sheet_is_filled_in_and_its_pictures_are_there(look: Colours) -> None:
    sheet = style_sheet(look)
    pictures = re.findall(r'url\("(.+?)"\)', sheet)
    assert "$" not in sheet
    assert len(pictures) >= 3
    assert all(Path(picture).is_file() for picture in pictures)


def test_a_dark_desktop_gets_a_dark_window(dark: QApplication) -> None:
    assert is_dark()
    assert dark.palette().window().color() == QColor(DARK.window)
    assert dark.styleSheet() == style_sheet(DARK)


@pytest.mark.usefixtures("qtbot")
def test_any_other_gets_a_light_one(qapp: QApplication) -> None:
    apply_theme(qapp)
    assert not is_dark()
    assert qapp.palette().window().color() == QColor(LIGHT.window)


# Live


@pytest.fixture
def light_again(qapp: QApplication) -> Iterator[None]:
    yield
    dress(qapp, LIGHT)


def ask_for(qapp: QApplication, ground: str) -> None:
    """The desktop changes its mind: another palette, and the word that it did."""
    palette = QPalette(qapp.palette())
    palette.setColor(QPalette.ColorRole.Window, QColor(ground))
    qapp.setPalette(palette)
    qapp.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Unknown)


def ground_of(place: QWidget) -> QColor:
    """The colour at the edge of a widget, as it is painted."""
    picture = place.grab().toImage()
    return picture.pixelColor(picture.width() // 2, picture.height() - 3)


@pytest.mark.usefixtures("light_again")
def test_an_open_window_follows_the_desktop_there_and_back(
    qtbot: QtBot, qapp: QApplication, window: MainWindow
) -> None:
    window.show_page("charts")
    charts = window.page("charts")
    assert isinstance(charts, ChartsPage)
    for look in (LIGHT, DARK, LIGHT):
        ask_for(qapp, look.window)
        qtbot.waitUntil(lambda look=look: is_drawn_on(charts, look.card), timeout=DRAWN_WITHIN)  # type: ignore[misc]
        assert ground_of(window.sidebar) == QColor(look.sidebar)
        icon = window.sidebar.item(0).icon().pixmap(20, 20).toImage()
        drawn = [icon.pixelColor(place % 20, place // 20) for place in range(400)]
        assert (max(colour.lightness() for colour in drawn) > 128) is (look is DARK)


def is_drawn_on(charts: ChartsPage, ground: str) -> bool:
    """Whether the chart is on the screen, on a ground as light or as dark as this one."""
    if not charts.is_drawn:
        return False
    seen = charts.view.grab().toImage()
    painted = seen.pixelColor(2, seen.height() // 2)
    return abs(painted.lightness() - QColor(ground).lightness()) < _ALIKE


# High contrast


@pytest.mark.parametrize("ground", ["#000000", "#ffffff"])
def test_colours_of_high_contrast_are_the_systems(ground: str) -> None:
    system = QPalette()
    text = "#ffffff" if ground == "#000000" else "#000000"
    for role, colour in (
        (QPalette.ColorRole.Window, ground),
        (QPalette.ColorRole.WindowText, text),
        (QPalette.ColorRole.Highlight, "#1aebff"),
        (QPalette.ColorRole.HighlightedText, "#000000"),
    ):
        system.setColor(role, QColor(colour))
    look = contrasting(system)
    assert {look.window, look.card, look.field, look.hover, look.sidebar} == {ground}
    assert {look.text, look.quiet, look.edge, look.line, look.look_here} == {text}
    assert (look.accent, look.on_accent) == ("#1aebff", "#000000")
    kind = "dark" if ground == "#000000" else "light"
    assert f"tick-{kind}.svg" in style_sheet(look)


def test_without_the_wish_for_contrast_the_colours_are_ours() -> None:
    assert not wants_contrast()
