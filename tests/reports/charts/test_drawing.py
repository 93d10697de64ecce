"""The door to charts: files are crisp, equal for equal data, and made without pyplot."""

from __future__ import annotations

import struct
import subprocess
import sys
import warnings

import pytest

from costdesk.domain.definitions import LANGUAGES, Language
from costdesk.reports.charts.data import ChartData
from costdesk.reports.charts.drawing import draw, png
from costdesk.reports.charts.style import THEMES, ThemeName
from tests.reports.charts.examples import bridge, channels, composition, row, texts, trend, volume

DATA: tuple[ChartData, ...] = (
    trend(4.1, 4.3, 3.9, partial=1),
    composition({"salaries": (500_000, 510_000), "rent": (90_000, 90_000)}),
    channels(row("inbound/phone", 4, 5), row("inbound/email", 6, 7)),
    bridge(5, ("salaries", 0.2), ("volume", -0.5)),
    volume((10_000, 5_000_000), (12_000, 5_100_000), (9_000, 4_900_000)),
)
NAMES = ["trend", "composition", "channels", "bridge", "volume"]


def size_of(data: bytes) -> tuple[int, int]:
    assert data.startswith(b"\x89PNG\r\n\x1a\n")
    width, height = struct.unpack(">II", data[16:24])
    return width, height


@pytest.mark.parametrize("data", DATA, ids=NAMES)
@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("theme", THEMES)
def test_every_chart_in_every_language_and_theme(
    data: ChartData, language: Language, theme: ThemeName
) -> None:
    chart = draw(data, texts(language), theme)
    width, height = size_of(png(chart))
    assert width == round(THEMES[theme].width * 150)
    assert 690 <= height <= 1600
    assert chart.title in chart.description or chart.name == "bridge"
    assert "{" not in chart.description


@pytest.mark.parametrize("data", DATA, ids=NAMES)
def test_equal_data_gives_equal_files(data: ChartData) -> None:
    assert png(draw(data, texts())) == png(draw(data, texts()))


@pytest.mark.parametrize("data", DATA, ids=NAMES)
def test_nothing_is_written_outside_the_picture(data: ChartData) -> None:
    for language in LANGUAGES:
        figure = draw(data, texts(language)).figure
        figure.canvas.draw()
        written = [*figure.texts, *(text for axes in figure.axes for text in axes.texts)]
        for text in written:
            box = text.get_window_extent()
            if text.get_text().strip():
                assert box.x0 >= 0, text
                assert box.x1 <= figure.bbox.width, text
                assert box.y0 >= 0, text
                assert box.y1 <= figure.bbox.height, text


def test_light_and_dark_differ() -> None:
    assert png(draw(DATA[0], texts(), "light")) != png(draw(DATA[0], texts(), "dark"))


def test_names_that_the_font_lacks_do_not_warn() -> None:
    data = composition({"\u6f22\u5b57": (5, 6), "rent": (1, 2)})
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        assert png(draw(data, texts()))


def test_pyplot_is_never_loaded() -> None:
    code = (
        "import sys\n"
        "from costdesk.reports.charts.drawing import draw, png\n"
        "assert 'matplotlib' not in sys.modules\n"
        "from tests.reports.charts.examples import texts, trend\n"
        "png(draw(trend(4, 5), texts()))\n"
        "assert 'matplotlib.pyplot' not in sys.modules\n"
    )
    subprocess.run([sys.executable, "-c", code], check=True)
