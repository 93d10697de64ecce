"""A chart as lines and areas: what is painted on paper keeps its edges at any size."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from matplotlib.backend_bases import GraphicsContextBase, RendererBase
    from matplotlib.figure import Figure
    from matplotlib.path import Path
    from matplotlib.transforms import Transform

Colour = tuple[float, float, float, float]
"""Red, green, blue and alpha, each from 0 to 1."""


class Stroke(NamedTuple):
    """A shape in points from the upper left corner, filled, outlined or both.

    ``points`` follow ``codes``: M, L, Q (2 points), C (3 points), Z (none). ``clip`` is left, top,
    width, height; ``hatch`` the colour of hatching inside it.
    """

    codes: str
    points: tuple[tuple[float, float], ...]
    fill: Colour | None
    pen: Colour | None
    width: float
    dashes: tuple[float, ...]
    clip: tuple[float, float, float, float] | None
    hatch: Colour | None


class Sketch(NamedTuple):
    """A picture of so many points, in the order in which it is painted."""

    width: float
    height: float
    strokes: tuple[Stroke, ...]


_POINTS = 72
_SIGNS = {1: "M", 2: "L", 3: "Q", 4: "C", 79: "Z"}
_TAKES = {"M": 1, "L": 1, "Q": 2, "C": 3, "Z": 0}


def record(figure: Figure) -> Sketch:
    """What drawing the figure does; texts become areas, so no font is needed to paint them."""
    width, height = (side * _POINTS for side in figure.get_size_inches())
    strokes: list[Stroke] = []
    renderer = _recorder(width, height, strokes)
    before = figure.dpi
    figure.dpi = _POINTS
    try:
        figure.draw(renderer)
    finally:
        figure.dpi = before
    return Sketch(width, height, tuple(strokes))


def _recorder(width: float, height: float, strokes: list[Stroke]) -> RendererBase:
    """Matplotlib's way of drawing, which writes down what it is told."""
    from matplotlib.backend_bases import RendererBase

    class Recorder(RendererBase):
        def draw_path(
            self,
            gc: GraphicsContextBase,
            path: Path,
            transform: Transform,
            rgbFace: object = None,  # noqa: N803 - matplotlib's
        ) -> None:
            fill = None if rgbFace is None else _colour(rgbFace, gc)
            if stroke := _stroke(gc, path.transformed(transform), fill, height):
                strokes.append(stroke)

        def get_canvas_width_height(self) -> tuple[float, float]:
            return width, height

        def flipy(self) -> bool:
            return False

    return Recorder()


def _colour(face: object, gc: GraphicsContextBase) -> Colour:
    from matplotlib.colors import to_rgba

    red, green, blue, alpha = to_rgba(face)  # type: ignore[arg-type]
    forced = gc.get_forced_alpha()
    return red, green, blue, gc.get_alpha() if forced else alpha


def _stroke(
    gc: GraphicsContextBase, path: Path, fill: Colour | None, height: float
) -> Stroke | None:
    codes, points = [], []
    for vertices, code in path.iter_segments(curves=True, simplify=False):
        sign = _SIGNS[int(code)]
        codes.append(sign)
        pairs = zip(vertices[::2], vertices[1::2], strict=True)
        points += [(float(x), height - float(y)) for x, y in list(pairs)[: _TAKES[sign]]]
    line = gc.get_linewidth()
    pen = _pen(gc) if line else None
    hatch = _colour(gc.get_hatch_color(), gc) if gc.get_hatch() else None
    if not codes or not (fill or pen or hatch):
        return None
    return Stroke(
        "".join(codes),
        tuple(points),
        fill,
        pen,
        line,
        _dashes(gc),
        _clip(gc, height),
        hatch,
    )


def _pen(gc: GraphicsContextBase) -> Colour | None:
    red, green, blue, alpha = gc.get_rgb()
    return (red, green, blue, alpha) if alpha else None


def _dashes(gc: GraphicsContextBase) -> tuple[float, ...]:
    dashes: Any = gc.get_dashes()[1]
    return () if dashes is None else tuple(map(float, dashes))


def _clip(gc: GraphicsContextBase, height: float) -> tuple[float, float, float, float] | None:
    box = gc.get_clip_rectangle()
    if box is None:
        return None
    x, y, width, tall = box.bounds
    return float(x), height - float(y) - float(tall), float(width), float(tall)
