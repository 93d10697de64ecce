"""The time axis: the same months each year, and never two names that touch."""

from __future__ import annotations

from itertools import pairwise

import pytest

from costdesk.reports.charts.style import THEMES, frame, settings
from costdesk.reports.charts.time_axis import MOST_TICKS, tick_labels, time_axis
from tests.reports.charts.examples import months, texts


def test_months_are_named_with_the_year_where_it_begins() -> None:
    labels = tick_labels(months(8), texts(), 19)
    assert labels == ["Jul\n2024", "Aug", "Sep", "Oct", "Nov", "Dec", "Jan\n2025", "Feb"]


def test_with_many_months_the_same_ones_are_named_each_year() -> None:
    named = [label for label in tick_labels(months(36), texts(), 19) if label]
    assert named[:4] == ["Jul\n2024", "Sep", "Nov", "Jan\n2025"]
    named = [label for label in tick_labels(months(60), texts(), 6) if label]
    assert named == [f"Jan\n{year}" for year in range(2025, 2030)]
    named = [label for label in tick_labels(months(240), texts(), 8) if label]
    assert named == [f"Jan\n{year}" for year in range(2025, 2044, 3)]


def test_other_periods_are_named_by_their_labels_at_even_steps() -> None:
    labels = tick_labels(months(10, grain="quarter"), texts(), 5)
    assert [label for label in labels if label] == [
        "2024-Q3",
        "2025-Q1",
        "2025-Q3",
        "2026-Q1",
        "2026-Q3",
    ]


@pytest.mark.parametrize("grain", ["week", "month", "quarter", "year"])
@pytest.mark.parametrize("count", [1, 2, 19, 20, 78])
def test_there_are_never_too_many_labels(grain: str, count: int) -> None:
    periods = months(count, grain=grain)  # type: ignore[arg-type]
    named = [label for label in tick_labels(periods, texts("hu"), MOST_TICKS) if label]
    assert len(named) <= MOST_TICKS


@pytest.mark.parametrize("language", ["en", "nl", "hu"])
@pytest.mark.parametrize("count", [7, 18, 31])
def test_labels_on_a_time_axis_do_not_touch(language: str, count: int) -> None:
    with settings():
        around = frame(THEMES["light"], "", "")
        axes = around.axes(THEMES["light"], (0, 0.1, 0.6, 1))
        time_axis(axes, months(count), texts(language))  # type: ignore[arg-type]
        around.figure.canvas.draw()
        boxes = [label.get_window_extent() for label in axes.get_xticklabels()]
    assert all(left.x1 < right.x0 for left, right in pairwise(boxes))
