"""The months ahead in the trend: pale, apart, named, and never mixed with facts."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from fractions import Fraction
from typing import TYPE_CHECKING

import numpy as np
import pytest
from matplotlib.collections import PolyCollection

from costdesk.domain.definitions import Language
from costdesk.domain.forecast import Range
from costdesk.reports.charts.data import ChartPeriod, Expected, TrendData
from costdesk.reports.charts.drawing import draw
from costdesk.reports.charts.picture import Chart
from tests.reports.charts.examples import bars_in, texts, trend

if TYPE_CHECKING:
    from matplotlib.lines import Line2D


def month(number: int) -> ChartPeriod:
    return ChartPeriod(f"2024-{number:02}", date(2024, number, 1), "month")


def ahead(*, is_sure: bool = True) -> TrendData:
    """Three months of facts, and three ahead: the second may have no contact at all."""
    ranges = [
        Range(Fraction(400), Fraction(500), Fraction(900)),
        None,
        Range(Fraction(300), Fraction(425), Fraction(600)),
    ]
    expected = tuple(
        Expected(month(number), range_, Fraction(1_000_000))
        for number, range_ in zip((10, 11, 12), ranges, strict=True)
    )
    return trend(4, 5, 4.75)._replace(expected=expected, is_sure=is_sure)


def test_it_is_a_broken_pale_line_in_a_pale_range_after_the_bars() -> None:
    axes = draw(ahead(), texts()).figure.axes[0]
    assert len(bars_in(axes)) == 3
    (places,) = [xy for each in axes.lines if each.is_dashed() and len(xy := _points(each)) == 3]
    assert [str(number) for xy in places for number in xy] == [
        *("3.0", "5.0", "4.0", "nan", "5.0", "4.25"),
    ]
    assert any(isinstance(each, PolyCollection) for each in axes.collections)
    assert axes.get_ylim()[1] > 9
    assert axes.get_xlim()[1] > 5


def _points(line: Line2D) -> list[list[float]]:
    return [[float(number) for number in point] for point in np.asarray(line.get_xydata())]


def test_it_is_named_at_its_end() -> None:
    written = [text.get_text() for text in draw(ahead(), texts()).figure.axes[0].texts]
    assert "€4.25\nforecast" in written


def test_the_other_figures_have_facts_only() -> None:
    small = draw(ahead(), texts()).figure.axes[1]
    assert small.get_xlim()[1] < 3


@pytest.mark.parametrize(
    ("language", "says"),
    [
        ("en", "Forecast: likely €4.25 a contact in Dec 2024, from €3.00 to €6.00."),
        ("nl", "Prognose: waarschijnlijk €\u00a04,25 per contact in dec 2024"),
        ("hu", "Előrejelzés (2024. dec.): egy kapcsolat várhatóan 4,25\u00a0€"),
    ],
)
def test_the_description_says_that_it_is_one_and_what_it_rests_on(
    language: Language, says: str
) -> None:
    assert says in draw(ahead(), texts(language)).description


def test_less_than_two_years_are_less_sure() -> None:
    assert draw(ahead(is_sure=False), texts()).description.endswith("it is less sure.")
    assert "less sure" not in draw(ahead(), texts()).description


def test_in_the_table_it_is_marked_and_in_columns_of_its_own() -> None:
    chart = draw(ahead(), texts())
    assert chart.table[0] == (
        "Period",
        "Cost per contact",
        "Total cost",
        "Cost per resolution",
        "Cost per contact, forecast: lowest",
        "Cost per contact, forecast",
        "Cost per contact, forecast: highest",
        "Total cost, forecast",
    )
    assert chart.table[3][4:] == ("", "", "", "")
    assert chart.table[4] == (
        *("Oct 2024 (forecast)", "", "", ""),
        *("€4.00", "€5.00", "€9.00", "€10,000.00"),
    )
    assert chart.table[5][4:] == ("", "", "", "€10,000.00")
    _as_typed_cells(chart)


def _as_typed_cells(chart: Chart) -> None:
    assert len(chart.sheet.columns) == 8
    *_, last = chart.sheet.rows
    assert last[0] == "Dec 2024 (forecast)"
    assert last[1:4] == (None, None, None)
    assert last[5] == Decimal("4.25")


def test_without_any_range_nothing_is_said() -> None:
    empty = tuple(each._replace(unit_cost=None) for each in ahead().expected)
    chart = draw(ahead()._replace(expected=empty), texts())
    assert "Forecast" not in chart.description
