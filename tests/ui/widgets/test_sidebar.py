"""The line that is chosen has its icon in the colour of its text."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QIcon
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from costdesk.ui.icons import SIZE
from costdesk.ui.theme import LIGHT, apply_theme
from costdesk.ui.widgets.sidebar import Sidebar

PAGES = (("overview", "Overview"), ("costs", "Costs"), ("charts", "Charts"))


def colours_of(sidebar: Sidebar, place: int) -> set[str]:
    """The colours in which the icon of a chosen line is drawn."""
    icon = sidebar.item(place).icon()
    image = icon.pixmap(QSize(SIZE, SIZE), 3.0, QIcon.Mode.Selected).toImage()
    spots = ((x, y) for x in range(image.width()) for y in range(image.height()))
    found = (image.pixelColor(x, y) for x, y in spots)
    return {colour.name() for colour in found if colour.alpha() == 255}


def test_an_icon_has_the_colour_of_chosen_text_where_it_is_chosen(
    qtbot: QtBot, qapp: QApplication
) -> None:
    apply_theme(qapp)
    sidebar = Sidebar(PAGES)
    qtbot.addWidget(sidebar)
    for place, (name, _) in enumerate(PAGES):
        assert sidebar.choose(name)
        assert colours_of(sidebar, place) == {QColor(LIGHT.on_accent).name()}
    sidebar.draw_icons()
    assert colours_of(sidebar, 2) == {QColor(LIGHT.on_accent).name()}


def test_a_page_that_there_is_not_is_not_chosen(qtbot: QtBot) -> None:
    sidebar = Sidebar(PAGES)
    qtbot.addWidget(sidebar)
    assert sidebar.choose("costs")
    assert not sidebar.choose("moon")
    assert sidebar.currentRow() == 1
