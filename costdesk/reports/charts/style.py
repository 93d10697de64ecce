"""The look of charts: themes, the frame around a picture, the time axis.

Calm: grey by default, one accent for the period that is spoken of, orange for what got dearer.
Series take the colours of Okabe and Ito (https://jfly.uni-koeln.de/color/), which people with any
kind of colour vision tell apart.
"""

from __future__ import annotations

import warnings
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from threading import RLock
from typing import TYPE_CHECKING, Literal, NamedTuple

if TYPE_CHECKING:
    from matplotlib.artist import Artist
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure, SubFigure
    from matplotlib.patheffects import AbstractPathEffect

ThemeName = Literal["light", "dark", "paper"]
WIDTH, HEIGHT, DOTS = 10.0, 5.8, 150


class Theme(NamedTuple):
    """Colours and size. Text stands out from the background by 4.5:1, everything drawn by 3:1.

    ``width`` and the usual ``height`` are those of the figure in inches.
    """

    background: str
    text: str
    muted: str
    grid: str
    plain: str
    accent: str
    dearer: str
    band: str
    target: str
    series: tuple[str, ...]
    outlines: tuple[str, ...]
    leaders: tuple[str, ...]
    width: float = WIDTH
    height: float = HEIGHT


_LIGHT_OUTLINES = (
    *("#005A8C", "#3C82A8", "#A84A00", "#A87400"),
    *("#007A59", "#A05E83", "#8A8326", "#6B7580"),
)
_DARK_SERIES = (
    *("#3D9BD6", "#8FD0F5", "#E2701A", "#F0B43C"),
    *("#1DB58A", "#D993BA", "#F0E442", "#75818D"),
)
# Blue first for what is largest; then neighbours in a stack differ in lightness as well as in hue.
_LIGHT = Theme(
    background="#FFFFFF",
    text="#1C2530",
    muted="#5B6673",
    grid="#E6E9ED",
    plain="#8A95A1",
    accent="#0072B2",
    dearer="#D55E00",
    band="#DCEBF5",
    target="#1C2530",
    series=(
        *("#0072B2", "#56B4E9", "#D55E00", "#E69F00"),
        *("#009E73", "#CC79A7", "#F0E442", "#8A95A1"),
    ),
    outlines=_LIGHT_OUTLINES,
    leaders=_LIGHT_OUTLINES,
)
THEMES: Mapping[ThemeName, Theme] = {
    "light": _LIGHT,
    # Smaller, so that letters can be read once it is as wide as the lines of a sheet: 7 inches.
    "paper": _LIGHT._replace(width=8.4, height=4.6),
    "dark": Theme(
        background="#171C22",
        text="#E8ECF0",
        muted="#A3AEBA",
        grid="#2B333C",
        plain="#75818D",
        accent="#56B4E9",
        dearer="#E69F00",
        band="#22384A",
        target="#E8ECF0",
        series=_DARK_SERIES,
        outlines=("#171C22",) * 8,
        leaders=_DARK_SERIES,
    ),
}

TITLE, SUBTITLE, LABEL, SMALL = 14.5, 10.0, 9.5, 9.0
_POINTS = 72
_MARGIN = 0.4
_LONGEST_NAME = 34
_FEWEST_LETTERS = 4
_MOST_LINES = 6


_NO_LOOKS = ("backend", "interactive", "savefig.directory", "tk.", "toolbar", "webagg.")
"""Settings of matplotlib's own windows."""
_ONE_AT_A_TIME = RLock()
"""A page and a report may draw in threads of their own; matplotlib has one set of settings."""


@contextmanager
def settings() -> Iterator[None]:
    """What matplotlib needs while drawing and saving, whatever its own files say."""
    import matplotlib as mpl

    with _ONE_AT_A_TIME, mpl.rc_context(), warnings.catch_warnings():
        # Its own way to do so imports a module that warns, and what is done about warnings is
        # the same for all threads.
        looks = (each for each in mpl.rcParamsDefault.items() if not each[0].startswith(_NO_LOOKS))
        mpl.rcParams.update(looks)
        mpl.rcParams["font.family"] = ["DejaVu Sans"]
        mpl.rcParams["font.size"] = LABEL
        mpl.rcParams["hatch.linewidth"] = 0.9
        # Two dollar signs are two amounts, not a formula.
        mpl.rcParams["text.parse_math"] = False
        # An owner's own name may hold signs that the font lacks: they show as boxes.
        warnings.filterwarnings("ignore", message="Glyph")
        yield


class Frame(NamedTuple):
    """A figure with its title; the picture goes into the rectangle, all in parts of the figure."""

    figure: Figure
    left: float
    bottom: float
    right: float
    top: float

    def axes(self, theme: Theme, place: tuple[float, float, float, float] | None = None) -> Axes:
        """Calm axes in a part of the picture: left, bottom, right, top from 0 to 1."""
        left, bottom, right, top = place or (0.0, 0.0, 1.0, 1.0)
        width, height = self.right - self.left, self.top - self.bottom
        axes = self.figure.add_axes(
            (
                self.left + left * width,
                self.bottom + bottom * height,
                (right - left) * width,
                (top - bottom) * height,
            ),
            facecolor="none",
        )
        axes.spines[:].set_visible(False)
        axes.tick_params(length=0, colors=theme.muted, labelsize=SMALL, pad=6)
        axes.set_axisbelow(True)
        return axes

    @property
    def inches(self) -> float:
        """How wide the picture is."""
        return (self.right - self.left) * float(self.figure.get_figwidth())

    def inch(self, inches: float) -> float:
        """So many inches across, as a part of the figure."""
        return inches / float(self.figure.get_figwidth())

    def across(self, inches: float) -> float:
        """So many inches across, as a part of the picture."""
        return self.inch(inches) / (self.right - self.left)

    def up(self, inches: float) -> float:
        """So many inches upwards, as a part of the picture."""
        return inches / float(self.figure.get_figheight()) / (self.top - self.bottom)


def frame(
    theme: Theme, title: str, subtitle: str, note: str = "", height: float | None = None
) -> Frame:
    """An empty figure: the finding as title, unit and period under it, a note at the foot."""
    from matplotlib.backends.backend_agg import FigureCanvasAgg
    from matplotlib.figure import Figure

    height = height or theme.height
    figure = Figure(figsize=(theme.width, height), dpi=DOTS, facecolor=theme.background)
    FigureCanvasAgg(figure)
    left = _MARGIN / theme.width
    top = height - _MARGIN * 0.8
    for line in _title_lines(figure, title):
        top -= TITLE * 1.3 / _POINTS
        figure.text(
            left, top / height, line, fontsize=TITLE, color=theme.text, weight="bold", va="baseline"
        )
    top -= SUBTITLE * 1.75 / _POINTS
    figure.text(left, top / height, subtitle, fontsize=SUBTITLE, color=theme.muted, va="baseline")
    bottom = _MARGIN
    if note:
        place = _MARGIN * 0.55 / height
        figure.text(left, place, note, fontsize=SMALL, color=theme.muted, va="baseline")
        bottom += 0.2
    return Frame(figure, left, bottom / height, 1 - left, (top - 0.3) / height)


def _title_lines(figure: Figure, title: str) -> list[str]:
    """A title that is too long for one line on as few lines as will do."""
    lines = [title]
    for count in range(1, _MOST_LINES + 1):
        lines = wrapped(title, count)
        widest = max(text_width(figure, line, TITLE, weight="bold") for line in lines)
        if widest <= float(figure.get_figwidth()) - 2 * _MARGIN:
            break
    return lines


def wrapped(text: str, count: int) -> list[str]:
    """A text on so many lines of about even length, broken at ordinary spaces only."""
    lines = [""]
    for word in text.split(" "):
        longer = f"{lines[-1]} {word}".strip()
        full = len(longer) > len(text) / count + len(word) / 2
        if full and lines[-1] and len(lines) < count:
            lines.append(word)
        else:
            lines[-1] = longer
    return lines


def short(name: str) -> str:
    """An owner's name on one line, cut where it is very long."""
    line = " ".join(name.split())
    return line if len(line) <= _LONGEST_NAME else f"{line[: _LONGEST_NAME - 1].rstrip()}…"


def fitted(figure: Figure | SubFigure, name: str, inches: float, size: float = LABEL) -> str:
    """A name cut to so many inches; a very narrow place still has its first letters."""
    kept = name
    while len(kept) > _FEWEST_LETTERS and text_width(figure, kept, size) > inches:
        kept = f"{kept.rstrip('…')[:-1].rstrip()}…"
    return kept


def text_width(
    figure: Figure | SubFigure, text: str, size: float = LABEL, weight: str = "normal"
) -> float:
    """How wide a text is, in inches."""
    written = figure.text(0, 0, text, fontsize=size, weight=weight)
    width = written.get_window_extent().width / figure.dpi
    written.remove()
    return float(width)


def halo(theme: Theme) -> list[AbstractPathEffect]:
    """What keeps a text legible on top of bars and lines."""
    from matplotlib.patheffects import withStroke

    return [withStroke(linewidth=3, foreground=theme.background)]


class Heading(NamedTuple):
    """The name of a small picture, the number of the period that is spoken of, and quiet words.

    ``aside`` stands beside the number, ``over`` above the name.
    """

    name: str
    number: str = ""
    aside: str = ""
    over: str = ""


def heading(axes: Axes, said: Heading, theme: Theme, left: float = 0.0) -> None:
    """A heading above a small picture, from ``left`` on, in parts of the axes."""
    from matplotlib.offsetbox import AnchoredOffsetbox, HPacker, TextArea

    look: dict[str, object] = {"color": theme.text, "fontsize": SUBTITLE}
    parts: list[Artist] = [TextArea(said.name, textprops=look)]
    if said.number:
        look = {"color": theme.accent, "fontsize": SUBTITLE, "weight": "bold"}
        parts.append(TextArea(said.number, textprops=look))
    if said.aside:
        look = {"color": theme.muted, "fontsize": SMALL}
        parts.append(TextArea(said.aside, textprops=look))
    box = HPacker(children=parts, pad=0, sep=7, align="baseline")
    axes.add_artist(
        AnchoredOffsetbox(
            loc="lower left",
            child=box,
            pad=0,
            borderpad=0,
            frameon=False,
            bbox_to_anchor=(left, 1.06),
            bbox_transform=axes.transAxes,
        )
    )
    axes.annotate(
        said.over,
        (left, 1.06),
        xycoords="axes fraction",
        xytext=(0, SUBTITLE * 1.5),
        textcoords="offset points",
        fontsize=SMALL,
        color=theme.muted,
    )


def sentence(theme: Theme, title: str, hint: str) -> Figure:
    """A figure that says why there is no picture."""
    figure = frame(theme, "", "").figure
    figure.clear()
    figure.text(0.5, 0.54, title, ha="center", fontsize=TITLE, color=theme.text, weight="bold")
    figure.text(0.5, 0.47, hint, ha="center", fontsize=SUBTITLE, color=theme.muted)
    return figure


def apart(places: Sequence[float], gap: float, low: float, high: float) -> list[float]:
    """Places moved as little as needed to lie a gap apart between low and high, in their order."""
    order = sorted(range(len(places)), key=lambda place: places[place])
    # Less the gaps before it, each may be no lower than the one before: neighbours that would be
    # share their mean (the pool-adjacent-violators rule).
    pools: list[tuple[float, int]] = []
    for rank, place in enumerate(order):
        pools.append((places[place] - rank * gap, 1))
        while len(pools) > 1 and pools[-2][0] > pools[-1][0]:
            (mean, count), (other, more) = pools.pop(), pools.pop()
            pools.append(((mean * count + other * more) / (count + more), count + more))
    highest = max(low, high - gap * (len(order) - 1))
    levels = [min(max(mean, low), highest) for mean, count in pools for _ in range(count)]
    result = [0.0] * len(order)
    for rank, place in enumerate(order):
        result[place] = levels[rank] + rank * gap
    return result


def nice_ticks(limits: tuple[float, float], most: int = 5) -> list[float]:
    """Few round places within the limits of an axis."""
    from matplotlib.ticker import MaxNLocator

    low, high = limits
    slack = (high - low) * 1e-3
    places = MaxNLocator(nbins=most, steps=[1, 2, 2.5, 5, 10]).tick_values(low, high)
    return [float(place) for place in places if low - slack <= place <= high + slack]
