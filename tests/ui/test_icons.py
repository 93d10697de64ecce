"""Icons: one for each page, in the colours of the scheme, fine on a fine screen."""

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QIcon
from PySide6.QtWidgets import QApplication

from costdesk.ui.icons import SIZE, chosen_icon, icon
from costdesk.ui.pages.registry import PAGES
from costdesk.ui.theme import LIGHT, apply_theme


def ink(made: QIcon, mode: QIcon.Mode) -> set[str]:
    """The colours that are drawn without letting the ground through."""
    image = made.pixmap(QSize(SIZE, SIZE), 3.0, mode).toImage()
    spots = ((x, y) for x in range(image.width()) for y in range(image.height()))
    colours = (image.pixelColor(x, y) for x, y in spots)
    return {colour.name() for colour in colours if colour.alpha() == 255}


@pytest.mark.parametrize("page", [name for name, _, _ in PAGES])
def test_the_icon_of_a_page_has_the_colour_of_the_text_beside_it(
    qapp: QApplication, page: str
) -> None:
    apply_theme(qapp)
    made = chosen_icon(page)
    assert ink(icon(page), QIcon.Mode.Normal) == {QColor(LIGHT.text).name()}
    assert ink(made, QIcon.Mode.Normal) == {QColor(LIGHT.text).name()}
    assert ink(made, QIcon.Mode.Selected) == {QColor(LIGHT.on_accent).name()}


def test_an_icon_is_drawn_at_the_screens_own_pixels(qapp: QApplication) -> None:
    apply_theme(qapp)
    assert icon("costs").pixmap(QSize(SIZE, SIZE), 2.0).width() == 2 * SIZE
