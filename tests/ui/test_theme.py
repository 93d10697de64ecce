"""Light and dark: what can be seen on which ground."""

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication, QCheckBox

from costdesk.ui.theme import apply_theme


@pytest.fixture
def dark(qapp: QApplication) -> Iterator[QApplication]:
    before = QPalette(qapp.palette())
    palette = QPalette(before)
    palette.setColor(QPalette.ColorRole.Window, QColor("#323232"))
    palette.setColor(QPalette.ColorRole.Base, QColor("#2d2d2d"))
    qapp.setPalette(palette)
    apply_theme(qapp)
    yield qapp
    qapp.setPalette(before)
    apply_theme(qapp)


def contrast(one: QColor, other: QColor) -> float:
    """As the accessibility guidelines compute it."""
    low, high = sorted(_luminance(each) + 0.05 for each in (one, other))
    return high / low


def _luminance(colour: QColor) -> float:
    parts = (colour.redF(), colour.greenF(), colour.blueF())
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def test_an_empty_check_box_can_be_seen_in_the_dark(dark: QApplication) -> None:
    palette = dark.palette(QCheckBox())
    assert contrast(palette.base().color(), palette.window().color()) >= 3
    assert contrast(palette.base().color(), palette.text().color()) >= 3


@pytest.mark.usefixtures("qtbot")
def test_in_the_light_it_is_the_systems(qapp: QApplication) -> None:
    apply_theme(qapp)
    assert QCheckBox().palette().base().color() == qapp.palette().base().color()
