"""Names beside dots: where they cover least of what is there already."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, NamedTuple

from costdesk.reports.charts.style import DOTS, LABEL, Theme, halo, text_width

if TYPE_CHECKING:
    from matplotlib.axes import Axes

_DOT, _NEAR = 19.0, 3.0  # pixels: how wide a dot is, and how near its name
_POINTS = 72
Place = tuple[float, float]


class DotName(NamedTuple):
    """What to write beside the dot at a place of the axes."""

    place: Place
    text: str
    is_bold: bool


class _Box(NamedTuple):
    """A rectangle in pixels of the picture."""

    left: float
    bottom: float
    right: float
    top: float

    def shared(self, other: _Box) -> float:
        """The area that both cover."""
        wide = min(self.right, other.right) - max(self.left, other.left)
        high = min(self.top, other.top) - max(self.bottom, other.bottom)
        return max(wide, 0.0) * max(high, 0.0)


def _around(middle: Place, wide: float, high: float) -> _Box:
    across, up = middle
    return _Box(across - wide / 2, up - high / 2, across + wide / 2, up + high / 2)


def name_dots(axes: Axes, dots: Sequence[Place], names: Sequence[DotName], theme: Theme) -> None:
    """Write each name above its dot, or on the side where it covers least of dots and names."""
    taken = [_around(_pixels(axes, dot), _DOT, _DOT) for dot in dots]
    for name in names:
        box = min(_choices(axes, name), key=lambda box: sum(map(box.shared, taken)))
        taken.append(box)
        _write(axes, name, box, theme)


def _pixels(axes: Axes, place: Place) -> Place:
    across, up = axes.transData.transform(place)
    return float(across), float(up)


def _choices(axes: Axes, name: DotName) -> list[_Box]:
    """Above, below, right and left of the dot; the first of equals is taken."""
    weight = "bold" if name.is_bold else "normal"
    wide, high = text_width(axes.figure, name.text, weight=weight) * DOTS, LABEL / _POINTS * DOTS
    across, up = _pixels(axes, name.place)
    aside, off = (wide + _DOT) / 2 + _NEAR, (high + _DOT) / 2 + _NEAR
    middles = ((across, up + off), (across, up - off), (across + aside, up), (across - aside, up))
    return [_around(middle, wide, high) for middle in middles]


def _write(axes: Axes, name: DotName, box: _Box, theme: Theme) -> None:
    middle = (box.left + box.right) / 2, (box.bottom + box.top) / 2
    across, up = axes.transData.inverted().transform(middle)
    axes.text(
        float(across),
        float(up),
        name.text,
        ha="center",
        va="center",
        fontsize=LABEL,
        color=theme.text,
        weight="bold" if name.is_bold else "normal",
        path_effects=halo(theme),
        zorder=4,
    )
