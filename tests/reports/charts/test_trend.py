"""The trend: what it says, what is hatched, and never without the figures that move against it."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction
from typing import TYPE_CHECKING

import numpy as np
import pytest
from matplotlib.text import Text

from costdesk.domain.definitions import Language
from costdesk.reports.charts.data import Band, TrendData
from costdesk.reports.charts.drawing import draw
from tests.reports.charts.examples import bars_in, texts, trend, values

if TYPE_CHECKING:
    from matplotlib.axes import Axes


@pytest.mark.parametrize(
    ("language", "expected"),
    [
        ("en", "A contact cost €4.75 in Sep 2024, 5% less than in Aug 2024"),
        ("nl", "Een contact kostte €\u00a04,75 in sep 2024, 5\u00a0% minder dan in aug 2024"),
        (
            "hu",
            (
                "2024. szept.: egy kapcsolat 4,75\u00a0€, 5%-kal kevesebb, "
                "mint az előző időszakban (2024. aug.)"
            ),
        ),
    ],
)
def test_the_title_says_what_became_of_it(language: Language, expected: str) -> None:
    assert draw(trend(4, 5, 4.75), texts(language)).title == expected


def test_it_says_dearer_and_the_same_too() -> None:
    assert "20% more than in Jul 2024" in draw(trend(5, 6), texts()).title
    assert (
        draw(trend(5, 5), texts()).title
        == "A contact cost €5.00 in Aug 2024, as much as in Jul 2024"
    )
    assert "as much" in draw(trend(5, 5.001), texts()).title


def test_a_period_that_is_counted_in_part_is_not_spoken_of_and_is_hatched() -> None:
    chart = draw(trend(4, 5, 2, partial=1), texts())
    assert chart.title == "A contact cost €5.00 in Aug 2024, 25% more than in Jul 2024"
    assert "The lowest was €4.00 in Jul 2024" in chart.description
    assert any("Sep 2024 is counted only in part" in text.get_text() for text in chart.figure.texts)
    hatches = [[bar.get_hatch() for bar in bars_in(axes)] for axes in chart.figure.axes]
    assert hatches == [[None, None, "////"]] * 3


def test_a_single_whole_period_has_nothing_to_be_compared_with() -> None:
    assert draw(trend(4, 2, partial=1), texts()).title == "Cost per contact: €4.00"


def test_without_partial_periods_nothing_is_hatched_and_nothing_said_of_it() -> None:
    chart = draw(trend(4, 5), texts())
    assert not any("Hatched" in text.get_text() for text in chart.figure.texts)
    assert all(bar.get_hatch() is None for axes in chart.figure.axes for bar in bars_in(axes))


def test_bars_start_at_zero_and_are_as_high_as_the_figures() -> None:
    headline, total, resolution = draw(trend(4, None, 5.5), texts()).figure.axes
    assert [bar.get_height() for bar in bars_in(headline)] == [4, 5.5]
    assert [bar.get_height() for bar in bars_in(total)] == [4000, 0, 5500]
    assert [bar.get_height() for bar in bars_in(resolution)] == [4, 5.5]
    for axes in (headline, total, resolution):
        assert axes.get_ylim()[0] == 0
        assert all(bar.get_y() == 0 for bar in bars_in(axes))


def test_costs_below_nothing_hang_from_zero() -> None:
    headline = draw(trend(-4, 5), texts()).figure.axes[0]
    assert headline.get_ylim()[0] < -4
    assert headline.get_ylim()[1] > 5
    assert [bar.get_height() for bar in bars_in(headline)] == [-4, 5]


def test_a_centre_that_entered_no_cost_yet_has_bars_of_nothing() -> None:
    axes = draw(trend(0, 0), texts()).figure.axes[0]
    assert [bar.get_height() for bar in bars_in(axes)] == [0, 0]
    assert axes.get_ylim() == (0, 1)


def test_a_gap_stays_a_gap_in_the_comparison() -> None:
    chart = draw(trend(4, None, 5), texts())
    assert chart.title.endswith("25% more than in Jul 2024")
    assert chart.table[2] == ("Aug 2024", "", "€0.00", "")


def test_the_table_behind_it_has_all_three_figures() -> None:
    chart = draw(trend(4, 5), texts("nl"))
    assert chart.table == (
        ("Periode", "Kosten per contact", "Totale kosten", "Kosten per oplossing"),
        ("jul 2024", "€\u00a04,00", "€\u00a04.000,00", "€\u00a04,00"),
        ("aug 2024", "€\u00a05,00", "€\u00a05.000,00", "€\u00a05,00"),
    )


def test_the_description_names_the_extremes() -> None:
    description = draw(trend(4, 6, 5), texts()).description
    assert "The lowest was €4.00 in Jul 2024, the highest €6.00 in Aug 2024." in description


def written(axes: Axes) -> str:
    return " ".join(text.get_text() for text in axes.texts)


def test_the_average_of_a_year_is_a_line_named_at_its_end() -> None:
    data = trend(4, 5, 6)._replace(rolling=(None, Fraction(450), Fraction(501)))
    axes = draw(data, texts()).figure.axes[0]
    lines = [np.asarray(line.get_xydata()).tolist() for line in axes.lines]
    assert [[1.0, 4.5], [2.0, 5.01]] in lines
    assert "€5.01\nlast 12 months" in written(axes)


def test_a_benchmark_is_a_pale_band_with_its_source_and_year() -> None:
    band = Band(Fraction(350), Fraction(500), "a trade body", 2024)
    chart = draw(trend(4, 5)._replace(band=band), texts())
    axes = chart.figure.axes[0]
    said = "Pale band: others published €3.50 to €5.00 a contact (a trade body, 2024)."
    assert said in written(axes)
    assert chart.description.endswith(said)
    assert [patch.get_y() for patch in bars_in(axes)] == [0, 0, 3.5]
    assert bars_in(axes)[2].get_height() == 1.5
    assert axes.get_ylim() == draw(trend(4, 5), texts()).figure.axes[0].get_ylim()


def test_a_single_published_amount_is_a_broken_line() -> None:
    band = Band(Fraction(400), Fraction(400), "a poll", 2019)
    axes = draw(trend(4, 5)._replace(band=band), texts()).figure.axes[0]
    assert "Broken line: others published €4.00 a contact (a poll, 2019)." in written(axes)
    lines = [line for line in axes.lines if line.get_linestyle() == "--" and len(line.get_xdata())]  # type: ignore[arg-type]
    assert [np.asarray(line.get_ydata()).tolist() for line in lines] == [[4, 4]]
    assert len(bars_in(axes)) == 2


@pytest.mark.parametrize(
    ("low", "high", "top"),
    [
        (350, 90_000, 5.7),  # what is far above the bars is cut off
        (600, 620, 6.2 * 1.03),  # the axis grows to show it
        (700, 90_000, 7 * 1.15 * 1.03),
        (100, 200, 5.7),  # far below the bars it is shown as it is
    ],
)
def test_a_band_never_flattens_the_bars(low: int, high: int, top: float) -> None:
    band = Band(Fraction(low), Fraction(high), "a trade body", 2024)
    axes = draw(trend(4, 5)._replace(band=band), texts()).figure.axes[0]
    assert list(axes.get_ylim()) == pytest.approx([0, top])
    assert "Pale band" in written(axes)


@pytest.mark.parametrize("high", [900, 90_000])
def test_a_band_far_above_the_bars_is_left_out(high: int) -> None:
    band = Band(Fraction(900), Fraction(high), "a trade body", 2024)
    without = draw(trend(4, 5), texts())
    chart = draw(trend(4, 5)._replace(band=band), texts())
    assert chart.description == without.description
    axes, plain = chart.figure.axes[0], without.figure.axes[0]
    assert len(axes.patches) == 2
    assert len(axes.lines) == len(plain.lines)
    assert written(axes) == written(plain)
    assert axes.get_ylim() == plain.get_ylim()


@pytest.mark.parametrize("amounts", [(), (4.0,), (None, 4.0, None), (None, None)])
def test_too_little_is_said_in_words(amounts: tuple[float | None, ...]) -> None:
    chart = draw(trend(*amounts), texts())
    assert chart.figure.axes == []
    assert chart.title == "There is not enough to draw yet."
    assert "2 periods" in chart.description
    assert chart.table == ()


def test_dollars_are_no_formulas() -> None:
    chart = draw(trend(4, 5, currency="USD"), texts())
    assert chart.description.count("$") == 3


def test_without_other_figures_the_headline_stands_alone() -> None:
    chart = draw(trend(4, 5)._replace(others=()), texts())
    assert len(chart.figure.axes) == 1


def test_large_totals_are_shown_in_thousands_or_millions() -> None:
    data = trend(4, 5)
    total = data.others[0]._replace(values=values(52_345.6, 61_000.0))
    axes = draw(data._replace(others=(total,)), texts()).figure.axes[1]
    assert [bar.get_height() for bar in bars_in(axes)] == [52.3456, 61]
    millions = total._replace(values=values(52_345_600.0, 61_000_000.0))
    axes = draw(data._replace(others=(millions,)), texts()).figure.axes[1]
    assert [bar.get_height() for bar in bars_in(axes)] == [52.3456, 61]


def test_from_nothing_to_something_is_not_as_much() -> None:
    chart = draw(trend(0, 5), texts())
    assert chart.title == "Cost per contact: €5.00"
    assert "as much" in draw(trend(0, 0), texts()).title


def wished(data: TrendData, *amounts: float | None) -> TrendData:
    return data._replace(headline=data.headline._replace(target=values(*amounts)))


def lines_of(axes: Axes) -> list[list[list[float]]]:
    return [np.asarray(line.get_xydata()).tolist() for line in axes.lines]


def test_a_target_is_a_line_over_its_periods_named_at_its_end() -> None:
    chart = draw(wished(trend(4, 5, 4.75), None, 4.5, 4.25), texts())
    axes = chart.figure.axes[0]
    assert [[0.5, 4.5], [1.5, 4.5], [1.5, 4.25], [2.5, 4.25]] in lines_of(axes)
    assert "€4.25\ntarget" in written(axes)


@pytest.mark.parametrize(
    ("language", "target", "said"),
    [
        ("en", 4.25, "The target was €4.25: €0.50 above it."),
        ("en", 5, "The target was €5.00: €0.25 below it."),
        ("en", 4.75, "The target of €4.75 was met exactly."),
        ("nl", 5, "Het doel was €\u00a05,00: €\u00a00,25 eronder."),
        ("hu", 5, "Ez 0,25\u00a0€ a cél (5,00\u00a0€) alatt."),
    ],
)
def test_how_far_the_target_is_stands_in_words(
    language: Language, target: float, said: str
) -> None:
    assert said in draw(wished(trend(4, 5, 4.75), 3, 3, target), texts(language)).description


def test_a_period_that_is_spoken_of_without_target_is_not_judged() -> None:
    assert "target" not in draw(wished(trend(4, 5), 4.5, None), texts()).description.lower()


def test_the_axis_grows_for_a_target_above_all_bars() -> None:
    axes = draw(wished(trend(4, 5), 8, 8), texts()).figure.axes[0]
    assert axes.get_ylim()[1] > 8


def test_the_names_of_two_lines_stand_apart() -> None:
    data = wished(trend(4, 5, 6), 4.5, 4.5, 4.5)._replace(rolling=(None, None, Fraction(451)))
    figure = draw(data, texts()).figure
    figure.canvas.draw()
    notes = [text for text in figure.axes[0].texts if "\n" in text.get_text()]
    low, high = sorted((text.get_window_extent() for text in notes), key=lambda box: box.y0)
    assert low.y1 <= high.y0
    assert high.x1 < figure.bbox.width


def test_a_small_picture_has_its_own_target() -> None:
    data = trend(4, 5)
    total = data.others[0]._replace(target=values(4500, 4600))
    axes = draw(data._replace(others=(total, data.others[1])), texts()).figure.axes[1]
    assert [[-0.5, 4500.0], [0.5, 4500.0], [0.5, 4600.0], [1.5, 4600.0]] in lines_of(axes)
    assert "target 4,600.00" in _words_in(axes)


def _words_in(axes: Axes) -> str:
    return " ".join(text.get_text() for text in axes.findobj(Text))


def test_targets_stand_in_the_table_beside_their_figures() -> None:
    chart = draw(wished(trend(4, 5), None, 4.5), texts())
    assert chart.table[0][:3] == ("Period", "Cost per contact", "Cost per contact, target")
    assert [line[2] for line in chart.table[1:]] == ["", "€4.50"]


def test_the_sheet_has_numbers_with_their_unit_in_the_heading() -> None:
    sheet = draw(trend(4, 5.125), texts()).sheet
    assert sheet.name == "Cost per contact"
    assert sheet.columns[0] == ("Period", None)
    assert sheet.columns[1] == ("Cost per contact (EUR)", 2)
    assert sheet.rows[0][:3] == ("Jul 2024", Decimal("4.00"), Decimal("4000.00"))
    assert sheet.rows[1][1] == Decimal("5.1250")


@pytest.mark.parametrize("count", [1, 2, 3, 4])
def test_small_pictures_stand_two_by_two_below_the_headline(count: int) -> None:
    data = trend(4, 5)
    others = tuple(data.others[0]._replace(name=name) for name in "abcd"[:count])
    figure = draw(data._replace(others=others), texts()).figure
    headline, *small = [axes.get_position() for axes in figure.axes]
    assert len(small) == count
    assert all(box.y1 < headline.y0 for box in small)
    rows = {round(box.y0, 4) for box in small}
    assert len(rows) == (count + 1) // 2
    assert min(box.y0 for box in small) > 0
