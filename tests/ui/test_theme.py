"""Light and dark: what can be seen on which ground."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication

from costdesk.ui.theme import DARK, LIGHT, Colours, apply_theme, is_dark, style_sheet

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
