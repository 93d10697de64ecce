"""Volume against cost: both axes reach equally far, so that what is flat looks flat."""

from __future__ import annotations

import pytest
from matplotlib.text import Annotation

from costdesk.reports.charts.data import VolumeData
from costdesk.reports.charts.drawing import draw
from tests.reports.charts.examples import dots_in, texts, volume

DATA = volume((10_000, 5_000_000), (12_000, 5_100_000), (9_000, 4_900_000))


def test_the_title_says_how_far_each_differs() -> None:
    chart = draw(DATA, texts())
    assert chart.title == "Contacts differ by 33% between periods, total cost by 4%"
    assert chart.description == (
        f"{chart.title}. Fewest contacts in Sep 2024 (9,000), most in Aug 2024 (12,000)."
    )


def test_each_whole_period_is_a_dot() -> None:
    data = volume((10, 5000), (12, 5100), (9, 4900), (3, 2000), partial=1)
    axes = draw(data, texts()).figure.axes[0]
    assert dots_in(axes) == [(10, 50), (12, 51), (9, 49)]


def test_both_axes_reach_as_far_around_their_middle() -> None:
    axes = draw(DATA, texts()).figure.axes[0]
    reaches = [(high - low) / (high + low) for low, high in (axes.get_xlim(), axes.get_ylim())]
    assert reaches[0] == pytest.approx(reaches[1])


def test_all_dots_are_inside() -> None:
    axes = draw(DATA, texts()).figure.axes[0]
    (left, right), (low, high) = axes.get_xlim(), axes.get_ylim()
    assert left < 9_000
    assert right > 12_000
    assert low < 49
    assert high > 51


def test_lines_of_equal_cost_are_named() -> None:
    axes = draw(DATA, texts("nl")).figure.axes[0]
    named = [text.get_text() for text in axes.texts if "€" in text.get_text()]
    assert named
    assert any("per contact" in text for text in named)


def test_lines_that_miss_the_picture_are_not_named() -> None:
    axes = draw(volume((946, 508_700), (933, 544_200), (1100, 481_400)), texts()).figure.axes[0]
    (left, _), (low, _) = axes.get_xlim(), axes.get_ylim()
    for text in axes.texts:
        across, up = text.xy if isinstance(text, Annotation) else (left, low)
        assert across >= left
        assert up >= low


@pytest.mark.parametrize(
    "data",
    [
        volume((10, 500), (12, 510)),
        volume((10, 500), (12, 510), (None, 500), (0, 500)),
        volume((10, 500), (12, 510), (9, 500), partial=1),
        volume((10, 500), (12, 510), (9, 0), (8, -20)),
        VolumeData("EUR", (), (), ()),
    ],
)
def test_fewer_than_three_whole_periods_are_no_pattern(data: VolumeData) -> None:
    chart = draw(data, texts())
    assert chart.figure.axes == []
    assert "3 periods" in chart.description


def test_the_table_keeps_what_was_not_counted_empty() -> None:
    data = volume((10, 500), (12, 510), (9, 500), (None, 100))
    assert draw(data, texts()).table[-1] == ("Oct 2024", "", "€1.00")


def test_equal_months_have_room_around_them() -> None:
    axes = draw(volume((10, 5000), (10, 5000), (10, 5000)), texts()).figure.axes[0]
    left, right = axes.get_xlim()
    assert left < 10 < right


def test_a_name_gives_way_to_the_dots_around_it() -> None:
    crowd = volume((1000, 50_000), (1000, 51_500), (1400, 60_000), (1200, 55_000))
    figure = draw(crowd, texts()).figure
    figure.canvas.draw()
    axes = figure.axes[0]
    dots = [axes.transData.transform(place) for place in dots_in(axes)]
    names = [text for text in axes.texts if "2024" in text.get_text()]
    assert names
    for text in names:
        box = text.get_window_extent()
        assert not any(box.contains(*dot) for dot in dots)
