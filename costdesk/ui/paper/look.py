"""Sheets, colours and fonts of paper. All lengths are in twentieths of a point, on every device."""

from __future__ import annotations

from typing import Literal, NamedTuple

from PySide6.QtGui import QFont, QGuiApplication

UNIT = 20
"""Lengths in a point: fine enough that letters stand where they should at any size."""
TEXT, QUIET, EDGE, PALE, LOOK_HERE = "#1C2530", "#5B6673", "#8A95A1", "#E6E9ED", "#A84A00"
"""Colours on white, whatever the window's theme: text by 4.5:1 and more."""
PaperName = Literal["a4", "letter"]
_MARGIN, _FOOT = 42, 26  # points
_LINE = 1.3
BODY, SMALL, LEAD, VALUE, SECTION, TITLE = 9.5, 8.2, 11.0, 17.0, 13.0, 22.0
"""Sizes of letters in points."""


class Sheet(NamedTuple):
    """A sheet of paper and what of it is written on."""

    width: int
    height: int

    @property
    def left(self) -> int:
        """Where lines begin."""
        return _MARGIN * UNIT

    @property
    def inside(self) -> int:
        """How long lines are."""
        return self.width - 2 * self.left

    @property
    def top(self) -> int:
        """Where the first line begins."""
        return _MARGIN * UNIT

    @property
    def bottom(self) -> int:
        """Where the last line ends; the number of the page stands below."""
        return self.height - (_MARGIN + _FOOT) * UNIT


SHEETS: dict[PaperName, Sheet] = {
    "a4": Sheet(round(595.28 * UNIT), round(841.89 * UNIT)),
    "letter": Sheet(612 * UNIT, 792 * UNIT),
}


def font(points: float, *, strong: bool = False) -> QFont:
    """The program's font in a size of paper; its figures have one width."""
    made = QFont(QGuiApplication.font().families())
    made.setPixelSize(round(points * UNIT))
    made.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    made.setWeight(QFont.Weight.DemiBold if strong else QFont.Weight.Normal)
    made.setFeature(QFont.Tag("tnum"), 1)
    return made


def line_height(points: float) -> int:
    """From one line to the next."""
    return round(points * UNIT * _LINE)
