"""The composition: every cent in the stack, the small ones folded, refunds below zero."""

from __future__ import annotations

from fractions import Fraction
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from costdesk.reports.charts.composition import FOLDED, MOST_CATEGORIES, folded, members
from costdesk.reports.charts.data import CompositionData
from costdesk.reports.charts.drawing import draw
from tests.reports.charts.examples import bars_in, composition, texts

COSTS = {"rent": (100_000, 100_000), "salaries": (400_000, 600_000), "other": (0, 0)}


def test_the_title_names_the_largest_category_and_the_description_all() -> None:
    chart = draw(composition(COSTS), texts())
    assert chart.title == "83% of total cost went to salaries"
    assert chart.description == f"{chart.title}. The rest: rent 17%."


def test_a_single_category_has_no_rest() -> None:
    chart = draw(composition({"rent": (100, 200)}), texts())
    assert chart.description == "100% of total cost went to rent."


def test_stacks_are_as_high_as_the_period_s_cost() -> None:
    axes = draw(composition(COSTS), texts()).figure.axes[0]
    bars: dict[float, float] = {}
    for bar in bars_in(axes):
        bars[bar.get_x()] = bars.get(bar.get_x(), 0) + bar.get_height()
    assert list(bars.values()) == [5000, 7000]
    assert axes.get_ylim()[0] == 0


def test_refunds_hang_below_zero() -> None:
    axes = draw(composition({"rent": (100_000, 100_000), "other": (5_000, -20_000)}), texts())
    drawn = axes.figure.axes[0]
    assert drawn.get_ylim()[0] < -200
    assert min(bar.get_y() + bar.get_height() for bar in bars_in(drawn)) == -200


def test_the_name_of_a_refund_stands_beside_it() -> None:
    figure = draw(
        composition({"rent": (100_000, 100_000), "other": (5_000, -20_000)}), texts()
    ).figure
    named = {text.get_text(): text.get_position()[1] for text in figure.axes[0].texts}
    assert named["Other −8%"] < 0 < named["Rent 108%"]


def test_a_partial_period_is_hatched() -> None:
    chart = draw(composition(COSTS, partial=1), texts())
    hatched = [bar.get_hatch() for bar in bars_in(chart.figure.axes[0])]
    assert hatched == [None, None, "////", "////"]


@pytest.mark.parametrize("costs", [{}, {"rent": (0, 0)}, {"rent": (100, -100)}])
def test_nothing_spent_is_said_in_words(costs: dict[str, tuple[int, ...]]) -> None:
    chart = draw(composition(costs), texts())
    assert chart.figure.axes == []
    assert chart.name == "composition"


def many(count: int) -> dict[str, tuple[int, ...]]:
    return {f"own {number:02}": (1000 - number,) for number in range(count)}


def test_up_to_eight_categories_keep_their_names() -> None:
    assert list(folded(many(8))) == [f"own {number:02}" for number in range(8)]


def test_more_are_folded_into_one() -> None:
    parts = folded(many(11))
    assert list(parts)[:-1] == [f"own {number:02}" for number in range(MOST_CATEGORIES)]
    assert parts[FOLDED] == (993 + 992 + 991 + 990,)


def test_the_category_other_is_folded_first() -> None:
    parts = folded({"other": (5000,), **many(9)})
    assert list(parts)[:-1] == [f"own {number:02}" for number in range(MOST_CATEGORIES)]
    assert parts[FOLDED] == (5000 + 993 + 992,)
    assert next(iter(folded({"other": (5000,), **many(7)}))) == "other"


costs = st.dictionaries(
    st.sampled_from(["salaries", "rent", "other", *many(12)]),
    st.tuples(st.integers(-(10**7), 10**9), st.integers(-(10**7), 10**9)),
)


@given(costs)
def test_folding_loses_nothing(costs: dict[str, tuple[int, ...]]) -> None:
    parts = folded(costs)
    assert len(parts) <= MOST_CATEGORIES + 1
    for place in range(2):
        assert sum(each[place] for each in parts.values()) == sum(
            each[place] for each in costs.values()
        )


def test_the_table_has_every_category_in_its_order() -> None:
    chart = draw(composition({"ours": (1, 2), "rent": (3, 4), "salaries": (5, 6)}), texts("hu"))
    assert chart.table[0] == ("Időszak", "Bérek", "Bérleti díj", "ours")
    assert chart.table[1] == ("2024. júl.", "0,05\u00a0€", "0,03\u00a0€", "0,01\u00a0€")


def test_labels_lie_within_the_picture_and_apart() -> None:
    figure = draw(composition(many(11)), texts()).figure
    figure.canvas.draw()
    drawn = [text.get_window_extent() for text in figure.axes[0].texts]
    boxes = sorted(drawn, key=lambda box: box.y0)
    assert len(boxes) == 8
    assert all(low.y1 <= high.y0 + 1 for low, high in pairwise(boxes))
    assert all(box.x1 < figure.bbox.width for box in boxes)


def test_an_owner_s_endless_name_does_not_push_the_picture_away() -> None:
    figure = draw(composition({"x" * 2000: (5, 6), "rent": (1, 2)}), texts()).figure
    assert figure.axes[0].get_position().width > 0.4


def test_each_part_of_a_bar_knows_its_categories() -> None:
    costs = many(11) | {"nothing": (0,)}
    assert members("own 03", costs) == ("own 03",)
    assert members(FOLDED, costs) == ("own 07", "own 08", "own 09", "own 10")


# Budgets


def budgeted(rent: tuple[int | None, ...], pay: tuple[int | None, ...] = ()) -> CompositionData:
    costs = {"salaries": (500_000, 520_000), "rent": (90_000, 95_000)}
    kept = {"rent": rent, "salaries": pay} if pay else {"rent": rent}
    budgets = {
        name: tuple(None if each is None else Fraction(each) for each in parts)
        for name, parts in kept.items()
    }
    return composition(costs)._replace(budgets=budgets)


def dotted(data: CompositionData) -> list[tuple[float, float]]:
    lines = draw(data, texts()).figure.axes[0].lines
    shown = [line for line in lines if line.get_linewidth() == 1.8]
    return [tuple(map(float, line.get_ydata())) for line in shown]  # type: ignore[arg-type, misc]


def test_a_budget_of_everything_is_a_line() -> None:
    assert dotted(budgeted((90_000, None), (510_000, 510_000))) == [(6_000.0, 6_000.0)]
    chart = draw(budgeted((90_000, 90_000), (510_000, 510_000)), texts())
    assert any("budget of everything" in text.get_text() for text in chart.figure.texts)


def test_a_budget_of_a_part_is_no_line_but_is_said() -> None:
    data = budgeted((90_000, 90_000))
    assert dotted(data) == []
    chart = draw(data, texts())
    assert chart.description.endswith("Above budget in Aug 2024: rent +50.00.")
    assert chart.table[0] == ("Period", "Salaries", "Rent", "Rent, budget")
    assert chart.table[2] == ("Aug 2024", "€5,200.00", "€950.00", "€900.00")
    kept = draw(budgeted((90_000, 95_000)), texts())
    assert kept.description.endswith("Every budget was kept in Aug 2024.")
    assert "udget" not in draw(budgeted((90_000, None)), texts()).description


def test_of_a_period_in_part_no_budget_is_judged() -> None:
    data = budgeted((1, 1))
    data = data._replace(periods=tuple(each._replace(partial=True) for each in data.periods))
    assert "bove budget" not in draw(data, texts()).description
