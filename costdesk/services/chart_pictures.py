"""Charts for a window: drawn once, shown at any size, with what can be said of each spot."""

from __future__ import annotations

from dataclasses import dataclass
from io import BytesIO
from typing import TYPE_CHECKING, NamedTuple

from costdesk.exports.csv_files import render, style_of
from costdesk.exports.files import write_atomically
from costdesk.exports.xlsx_files import Column, workbook
from costdesk.reports.charts.data import TrendData
from costdesk.reports.charts.drawing import draw
from costdesk.reports.charts.recording import record
from costdesk.reports.charts.sheets import Sheet
from costdesk.reports.charts.style import DOTS, settings
from costdesk.reports.charts.texts import read_chart_texts
from costdesk.services.chart_spots import spots_of
from costdesk.services.charting import (
    bridge_between,
    chart_data,
    quality_data,
    settle_font_cache,
    with_forecast,
)
from costdesk.services.paths import resources
from costdesk.services.summary_files import USUAL_LOCALE

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path
    from typing import Literal

    from matplotlib.figure import Figure as Drawing

    from costdesk.domain.definitions import Definitions, Language
    from costdesk.domain.figures import PeriodResult
    from costdesk.domain.forecast import Forecast
    from costdesk.reports.charts.data import ChartData
    from costdesk.reports.charts.recording import Sketch
    from costdesk.reports.charts.style import ThemeName
    from costdesk.services.chart_spots import Spot
    from costdesk.services.qualities import PeriodQuality

CHARTS = ("trend", "composition", "channels", "bridge", "volume")
"""The names of the charts, in the order of their data."""
QUALITY = "quality"
"""The chart that is there only where quality figures are kept."""
FORMATS = ("png", "svg", "pdf")
_TREND, _BRIDGE = CHARTS.index("trend"), CHARTS.index("bridge")


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
    sheet: Sheet
    _drawing: Drawing


def charts_of(
    results: Sequence[PeriodResult],
    compared: PeriodResult,
    definitions: Definitions,
    *,
    as_asked: bool = False,
    ahead: Forecast | None = None,
    kept: Sequence[PeriodQuality] = (),
) -> dict[str, ChartData]:
    """The tables of all charts by name. The bridge stands between ``compared`` and the last.

    Where one of these is not whole, it stands between the last two whole periods, except where
    the owner asked for just these. ``ahead`` goes on from the trend. The chart of quality is there
    only where something is ``kept``.
    """
    shown = _since_the_first(results)
    made = chart_data(shown, definitions)
    ends = (compared, results[-1])
    if as_asked or all(result.covered.extent == "whole" for result in ends):
        made[_BRIDGE] = bridge_between(*ends, definitions)
    trend = made[_TREND]
    if ahead and isinstance(trend, TrendData):
        made[_TREND] = with_forecast(trend, ahead)
    charts = dict(zip(CHARTS, made, strict=True))
    if quality := quality_data(shown, definitions, kept):
        charts[QUALITY] = quality
    return charts


def _since_the_first(results: Sequence[PeriodResult]) -> Sequence[PeriodResult]:
    """Without the periods before there was anything."""
    for place, result in enumerate(results):
        if result.total_cost or result.tallies:
            return results[place:]
    return results[-1:]


def drawn_picture(
    data: ChartData, language: Language, theme: ThemeName, *, opened: bool = False
) -> Picture:
    """Draw a chart in a language. Slow the first time: it loads matplotlib.

    ``opened`` shows each of the small steps that a bridge folds into one.
    """
    settle_font_cache()
    texts = read_chart_texts(resources() / "texts", language)
    chart = draw(data, texts, theme, opened=opened)
    drawing = chart.figure
    width, height = drawing.get_size_inches()
    return Picture(
        name=chart.name,
        title=chart.title,
        description=chart.description,
        table=chart.table,
        shape=float(height / width),
        background=_hex(drawing),
        spots=tuple(spots_of(data, chart, texts, opened=opened)) if chart.table else (),
        sheet=chart.sheet,
        _drawing=drawing,
    )


def _hex(drawing: Drawing) -> str:
    from matplotlib.colors import to_hex

    return to_hex(drawing.get_facecolor())


def figure_picture(name: str, title: str, description: str, make: Callable[[], Drawing]) -> Picture:
    """A picture of a report that no page shows: without a table and spots of its own."""
    settle_font_cache()
    with settings():
        drawing = make()
    width, height = drawing.get_size_inches()
    background = _hex(drawing)
    return Picture(
        name, title, description, (), float(height / width), background, (), Sheet(), drawing
    )


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


def sketch_of(picture: Picture) -> Sketch:
    """The picture as lines and areas, for paper."""
    with settings():
        return record(picture._drawing)  # noqa: SLF001 - this module made it


def write_picture(picture: Picture, path: Path) -> None:
    """Write it in the format of the path's ending, PNG where that is none of ours.

    Raises Refused for what the disk says; the file is whole then, or as it was.
    """
    kind = path.suffix.lower().removeprefix(".")
    chosen: Literal["png", "svg", "pdf"] = (
        "svg" if kind == "svg" else "pdf" if kind == "pdf" else "png"
    )
    write_atomically(path, picture_file(picture, chosen))


def write_data(picture: Picture, path: Path, language: Language) -> None:
    """Write the data behind it: a workbook where the path says ``.xlsx``, else a CSV file.

    The CSV is as spreadsheets of the language want it. Raises Refused for what the disk says.
    """
    sheet = picture.sheet
    if path.suffix.lower() == ".xlsx":
        columns = [Column(*column) for column in sheet.columns]
        data = workbook(sheet.name, columns, sheet.rows)
    else:
        header = [column.heading for column in sheet.columns]
        data = render(header, sheet.rows, style_of("excel", USUAL_LOCALE[language]))
    write_atomically(path, data)


def table_text(picture: Picture) -> str:
    """The data behind it with tabs, as spreadsheets paste it."""
    return "".join("\t".join(row) + "\n" for row in picture.table)
