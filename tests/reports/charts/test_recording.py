"""A chart as lines and areas holds what matplotlib would draw."""

import pytest
from matplotlib.figure import Figure
from matplotlib.patches import Rectangle

from costdesk.reports.charts.recording import record


def test_a_bar_is_an_area_with_its_place_counted_from_the_upper_left() -> None:
    figure = Figure(figsize=(2, 1), facecolor="none")
    axes = figure.add_axes((0, 0, 1, 1))
    axes.set_axis_off()
    axes.set_xlim(0, 2)
    axes.set_ylim(0, 1)
    axes.add_patch(Rectangle((0, 0), 1, 0.25, facecolor="#ff0000", alpha=0.5, hatch="////"))
    made = record(figure)
    assert (made.width, made.height) == (144, 72)
    bar = next(it for it in made.strokes if it.fill and it.fill[3] == pytest.approx(0.5))
    assert bar.codes[0] == "M"
    assert bar.codes[-1] == "Z"
    xs, ys = zip(*bar.points, strict=True)
    assert (min(xs), max(xs)) == pytest.approx((0, 72))
    assert (min(ys), max(ys)) == pytest.approx((54, 72))
    assert bar.hatch
    assert bar.clip == pytest.approx((0, 0, 144, 72))


def test_a_line_keeps_its_width_and_dashes() -> None:
    figure = Figure(figsize=(2, 1))
    axes = figure.add_axes((0, 0, 1, 1))
    axes.plot([0, 1], [0, 1], color="#0000ff", linewidth=2, linestyle=(0, (3, 1)))
    line = next(it for it in record(figure).strokes if it.pen and it.pen[:3] == (0, 0, 1))
    assert line.width == 2
    assert line.dashes == pytest.approx((6, 2))
    assert line.fill is None


def test_texts_become_areas_so_that_no_font_is_needed() -> None:
    figure = Figure(figsize=(2, 1))
    before = len(record(figure).strokes)
    figure.text(0.5, 0.5, "őű")
    strokes = record(figure).strokes
    assert len(strokes) > before
    assert "Q" in strokes[-1].codes
    assert strokes[-1].pen is None


def test_the_figure_stays_as_it_was() -> None:
    figure = Figure(figsize=(2, 1), dpi=123)
    record(figure)
    assert figure.dpi == 123
