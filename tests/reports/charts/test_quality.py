"""Quality beside cost: a line a measure, what it should be, and a guard that was passed."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction

import pytest
from matplotlib.colors import to_hex

from costdesk.domain.definitions import Language
from costdesk.reports.charts.data import QualityData, QualitySeries, Series
from costdesk.reports.charts.drawing import draw
from costdesk.reports.charts.quality import MOST_MEASURES
from costdesk.reports.charts.style import THEMES
from tests.reports.charts.examples import bars_in, months, texts, values


def numbers(*amounts: float | None) -> tuple[Fraction | None, ...]:
    return tuple(None if each is None else Fraction(str(each)) for each in amounts)


CSAT = QualitySeries("csat", "percent", "higher", numbers(80, None, 82.5, 84), Fraction(75))
WAIT = QualitySeries("answer_time", "seconds", "lower", numbers(30, 28, 41, 45), Fraction(40))
DATA = QualityData(
    "EUR", months(4), Series("cost_per_contact", values(4, 4.2, 4.1, 4.3)), (CSAT, WAIT)
)


def test_a_guard_that_was_passed_is_the_finding() -> None:
    chart = draw(DATA, texts())
    assert chart.title == "Oct 2024, time to an answer: 45 s, but it should be at most 40 s"
    assert chart.description == (
        f"{chart.title}. customer satisfaction (CSAT) 84% (at least 75%); "
        "time to an answer 45 s (at most 40 s)."
    )
    current = [line for line in chart.figure.axes[2].lines if line.get_markersize() == 8]
    assert [to_hex(line.get_color()) for line in current] == [THEMES["light"].dearer.lower()]


@pytest.mark.parametrize(
    ("language", "title"),
    [
        ("en", "Oct 2024: a contact cost €4.30; customer satisfaction (CSAT): 84%"),
        ("nl", "Okt 2024: een contact kostte €\u00a04,30; klanttevredenheid (CSAT): 84\u00a0%"),
    ],
)
def test_else_cost_and_the_first_measure_stand_side_by_side(language: Language, title: str) -> None:
    assert draw(DATA._replace(measures=(CSAT,)), texts(language)).title == title


def test_without_a_cost_the_measure_stands_alone() -> None:
    data = DATA._replace(measures=(CSAT,), cost=Series("cost_per_contact", values(*[None] * 4)))
    assert draw(data, texts()).title == "Oct 2024, customer satisfaction (CSAT): 84%"


def test_bars_begin_at_zero_and_a_line_is_broken_where_nothing_is_known() -> None:
    cost, csat, _ = draw(DATA, texts()).figure.axes
    assert len(bars_in(cost)) == 4
    assert cost.get_ylim()[0] == 0
    runs = [line for line in csat.lines if line.get_markersize() == 3.2]
    assert [len(line.get_xdata()) for line in runs] == [1, 2]  # type: ignore[arg-type]


def test_the_table_and_the_sheet_have_the_unit_in_the_heading() -> None:
    worth = QualitySeries("lifetime_value", "money", "higher", numbers(300, None, 310, 320.5))
    mood = QualitySeries("Mood", "", "higher", numbers(3, 3, 4, 4), line="ACME", channel="chat")
    chart = draw(DATA._replace(measures=(CSAT, worth, mood)), texts())
    assert chart.table[0] == (
        "Period",
        "Cost per contact",
        "Customer satisfaction (CSAT), %",
        "Lifetime value of a customer",
        "Mood (ACME, chat)",
    )
    assert chart.table[3][2:] == ("82.5", "€310.00", "4.0")
    assert chart.table[2][2:4] == ("", "")
    assert chart.sheet.columns[2] == ("Customer satisfaction (CSAT), %", 1)
    assert chart.sheet.rows[3][1:] == (
        Decimal("4.30"),
        Decimal("84.0"),
        Decimal("320.50"),
        Decimal("4.0"),
    )
    assert "€320.50" in chart.description


def test_what_has_no_room_is_counted_and_still_in_the_table() -> None:
    many = tuple(CSAT._replace(measure=f"own {number}") for number in range(MOST_MEASURES + 2))
    chart = draw(DATA._replace(measures=many), texts())
    assert len(chart.figure.axes) == MOST_MEASURES + 1
    assert len(chart.table[0]) == len(many) + 2
    assert any("2 more" in text.get_text() for text in chart.figure.texts)


def test_one_value_is_a_dot_and_none_is_a_sentence() -> None:
    one = CSAT._replace(values=numbers(None, None, None, 0), guard=None)
    assert len(draw(DATA._replace(measures=(one,)), texts()).figure.axes) == 2
    nothing = CSAT._replace(values=numbers(None, None, None, None))
    assert draw(DATA._replace(measures=(nothing,)), texts()).table == ()
