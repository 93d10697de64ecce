"""Charts for a window: drawn once, shown at any size, with what can be said of each spot."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from io import BytesIO
from typing import TYPE_CHECKING, NamedTuple

from costdesk.exports.files import write_atomically
from costdesk.reports.charts.data import CompositionData, TrendData, VolumeData
from costdesk.reports.charts.drawing import draw
from costdesk.reports.charts.style import DOTS, settings
from costdesk.reports.charts.texts import read_chart_texts
from costdesk.services.charting import chart_data, settle_font_cache
from costdesk.services.paths import resources

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import date
    from pathlib import Path
    from typing import Literal

    from matplotlib.axes import Axes
    from matplotlib.figure import Figure as Drawing

    from costdesk.domain.definitions import Definitions, Language
    from costdesk.domain.figures import PeriodResult
    from costdesk.reports.charts.data import ChartData, ChartPeriod, Series
    from costdesk.reports.charts.picture import Chart
    from costdesk.reports.charts.style import ThemeName
    from costdesk.reports.charts.texts import ChartTexts

CHARTS = ("trend", "composition", "channels", "bridge", "volume")
"""The names of the charts, in the order of their data."""
FORMATS = ("png", "svg", "pdf")
_BRIDGE = CHARTS.index("bridge")
_HALF = 0.5
_DOT_REACH = 0.015


class Spot(NamedTuple):
    """A part of a picture (0 to 1, from its left top), what to say of it, and its first day."""

    left: float
    top: float
    right: float
    bottom: float
    text: str
    day: date


class Pixels(NamedTuple):
    """A picture as rows of red, green, blue and alpha bytes."""

    width: int
    height: int
    data: bytes


@dataclass(frozen=True, slots=True)
class Picture:
    """A chart as a window shows it. ``shape`` is height ÷ width; ``table`` has a header row."""

    name: str
    title: str
    description: str
    table: tuple[tuple[str, ...], ...]
    shape: float
    background: str
    spots: tuple[Spot, ...]
    _drawing: Drawing


def charts_of(
    results: Sequence[PeriodResult],
    compared: PeriodResult,
    definitions: Definitions,
) -> dict[str, ChartData]:
    """The tables of all charts by name. The bridge stands between ``compared`` and the last.

    Where one of these is not whole, it stands between the last two whole periods.
    """
    made = chart_data(_since_the_first(results), definitions)
    ends = (compared, results[-1])
    if all(result.covered.extent == "whole" for result in ends):
        made[_BRIDGE] = chart_data(ends, definitions)[_BRIDGE]
    return dict(zip(CHARTS, made, strict=True))


def _since_the_first(results: Sequence[PeriodResult]) -> Sequence[PeriodResult]:
    """Without the periods before there was anything."""
    for place, result in enumerate(results):
        if result.total_cost or result.tallies:
            return results[place:]
    return results[-1:]


def drawn_picture(data: ChartData, language: Language, theme: ThemeName) -> Picture:
    """Draw a chart in a language. Slow the first time: it loads matplotlib."""
    settle_font_cache()
    texts = read_chart_texts(resources() / "texts", language)
    chart = draw(data, texts, theme)
    drawing = chart.figure
    width, height = drawing.get_size_inches()
    return Picture(
        name=chart.name,
        title=chart.title,
        description=chart.description,
        table=chart.table,
        shape=float(height / width),
        background=_hex(drawing),
        spots=tuple(_spots(data, chart, texts)) if chart.table else (),
        _drawing=drawing,
    )


def _hex(drawing: Drawing) -> str:
    from matplotlib.colors import to_hex

    return to_hex(drawing.get_facecolor())


def pixels(picture: Picture, width: int) -> Pixels:
    """The picture so many pixels wide, drawn anew so that it is crisp."""
    from matplotlib.backends.backend_agg import FigureCanvasAgg

    drawing = picture._drawing  # noqa: SLF001 - this module made it
    canvas = drawing.canvas
    assert isinstance(canvas, FigureCanvasAgg)  # noqa: S101 - charts are drawn on it
    with settings():
        drawing.set_dpi(width / drawing.get_figwidth())
        canvas.draw()  # type: ignore[no-untyped-call]
        shown = canvas.buffer_rgba()  # type: ignore[no-untyped-call]
    height, across = shown.shape[:2]
    return Pixels(across, height, bytes(shown))


def picture_file(picture: Picture, kind: Literal["png", "svg", "pdf"]) -> bytes:
    """The picture as a file; the same bytes for the same picture."""
    said: dict[str, dict[str, str | None]] = {
        "png": {"Software": "CostDesk"},
        "svg": {"Creator": "CostDesk", "Date": None, "Title": picture.title},
        "pdf": {"Creator": "CostDesk", "CreationDate": None, "Title": picture.title},
    }
    file = BytesIO()
    drawing = picture._drawing  # noqa: SLF001 - this module made it
    before = drawing.dpi
    with settings():
        import matplotlib as mpl

        mpl.rcParams["svg.hashsalt"] = "CostDesk"
        drawing.savefig(file, format=kind, dpi=DOTS, metadata=said[kind])
    drawing.set_dpi(before)
    return file.getvalue()


def write_picture(picture: Picture, path: Path) -> None:
    """Write it in the format of the path's ending, PNG where that is none of ours.

    Raises Refused for what the disk says; the file is whole then, or as it was.
    """
    kind = path.suffix.lower().removeprefix(".")
    chosen: Literal["png", "svg", "pdf"] = (
        "svg" if kind == "svg" else "pdf" if kind == "pdf" else "png"
    )
    write_atomically(path, picture_file(picture, chosen))


def table_text(picture: Picture) -> str:
    """The data behind it with tabs, as spreadsheets paste it."""
    return "".join("\t".join(row) + "\n" for row in picture.table)


def _spots(data: ChartData, chart: Chart, texts: ChartTexts) -> Iterator[Spot]:
    axes = chart.figure.axes
    if isinstance(data, TrendData):
        for place, series in enumerate((data.headline, *data.others)):
            yield from _series_spots(axes[place], data, series, texts)
    elif isinstance(data, CompositionData):
        yield from _composition_spots(axes[0], data, texts)
    elif isinstance(data, VolumeData):
        yield from _volume_spots(axes[0], data, texts)


def _series_spots(axes: Axes, data: TrendData, series: Series, texts: ChartTexts) -> Iterator[Spot]:
    before: Fraction | None = None
    for place, (period, value) in enumerate(zip(data.periods, series.values, strict=True)):
        if value is None:
            before = None
            continue
        lines = [
            texts.capital(texts.period(period)),
            f"{texts.label(series.name)}: {texts.money(value, data.currency)}",
        ]
        if before:
            earlier = texts.period(data.periods[place - 1])
            lines.append(f"{_signed_percent(value / before - 1, texts)} ({earlier})")
        yield _column(axes, place, "\n".join(lines), period)
        before = None if period.partial else value


def _signed_percent(ratio: Fraction, texts: ChartTexts) -> str:
    text = f"{texts.number(ratio * 100, 1)}%"
    return f"+{text}" if ratio > 0 else text


def _composition_spots(axes: Axes, data: CompositionData, texts: ChartTexts) -> Iterator[Spot]:
    for place, period in enumerate(data.periods):
        parts = sorted(
            ((parts[place], name) for name, parts in data.costs.items() if parts[place]),
            reverse=True,
        )
        total = Fraction(sum(cost for cost, _ in parts))
        head = f"{texts.capital(texts.period(period))}: {texts.money(total, data.currency)}"
        lines = [
            f"{texts.label(name)}: {texts.money(Fraction(cost), data.currency)}"
            for cost, name in parts
        ]
        yield _column(axes, place, "\n".join([head, *lines]), period)


def _volume_spots(axes: Axes, data: VolumeData, texts: ChartTexts) -> Iterator[Spot]:
    """Around each dot; a dot's place on the axis is found again from the chart's own lines."""
    import numpy as np

    known = [
        (period, contacts, cost)
        for period, contacts, cost in zip(data.periods, data.contacts, data.costs, strict=True)
        if contacts and cost > 0 and not period.partial
    ]
    dots = [line for line in axes.get_lines() if line.get_marker() == "o"]
    across_all, down_all = _size(axes)
    shape = across_all / down_all
    for (period, contacts, cost), dot in zip(known, dots, strict=True):
        ((dot_across, dot_up),) = np.asarray(dot.get_xydata(), dtype=float)
        across, up = _part(axes, dot_across, dot_up)
        unit_cost = texts.money(Fraction(cost, contacts), data.currency)
        lines = [
            texts.capital(texts.period(period)),
            f"{texts.label('contacts')}: {texts.number(Fraction(contacts))}",
            f"{texts.label('total_cost')}: {texts.money(Fraction(cost), data.currency)}",
            f"{texts.label('cost_per_contact')}: {unit_cost}",
        ]
        yield Spot(
            across - _DOT_REACH,
            up - _DOT_REACH * shape,
            across + _DOT_REACH,
            up + _DOT_REACH * shape,
            "\n".join(lines),
            period.start,
        )


def _size(axes: Axes) -> tuple[float, float]:
    """Width and height of the whole picture in pixels."""
    return axes.figure.bbox.width, axes.figure.bbox.height


def _column(axes: Axes, place: int, text: str, period: ChartPeriod) -> Spot:
    """The whole height over a place on the time axis."""
    low, high = axes.get_ylim()
    left, bottom = _part(axes, place - _HALF, low)
    right, top = _part(axes, place + _HALF, high)
    return Spot(left, top, right, bottom, text, period.start)


def _part(axes: Axes, across: float, up: float) -> tuple[float, float]:
    """A place on the axes as a part of the whole picture, from its left top."""
    x, y = axes.figure.transFigure.inverted().transform(axes.transData.transform((across, up)))
    return float(x), 1 - float(y)
