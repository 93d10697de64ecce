"""The bridge: start and steps make the end, the largest first, each with colour and sign."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st
from matplotlib.colors import to_hex

from costdesk.domain.bridge import CalendarLine, RateMix
from costdesk.domain.definitions import Language
from costdesk.domain.findings import Code, Finding, Place
from costdesk.domain.money import rounded_to_total
from costdesk.reports.charts.bridge_steps import (
    FOLDED,
    MOST_STEPS,
    bridge_rows,
    parts_of,
    shown_steps,
)
from costdesk.reports.charts.data import ChartStep, NothingToCompare
from costdesk.reports.charts.drawing import draw
from costdesk.reports.charts.style import THEMES
from tests.reports.charts.examples import bars_in, bridge, dots_in, months, texts

CHEAPER = bridge(5, ("salaries", 0.2), ("volume", -0.5), ("rent", 0.05))


@pytest.mark.parametrize(
    ("language", "expected"),
    [
        ("en", "A contact became €0.25 cheaper: the largest reason is more contacts (−0.50)"),
        (
            "nl",
            "Een contact werd €\u00a00,25 goedkoper: de grootste reden is meer contacten (−0,50)",
        ),
        ("hu", "Egy kapcsolat olcsóbb lett (0,25\u00a0€); a legnagyobb ok: több kapcsolat (−0,50)"),
    ],
)
def test_the_title_names_the_largest_reason_in_the_direction_of_the_change(
    language: Language, expected: str
) -> None:
    assert draw(CHEAPER, texts(language)).title == expected


def test_fewer_contacts_make_a_contact_dearer() -> None:
    chart = draw(bridge(5, ("salaries", -0.2), ("volume", 0.5)), texts())
    assert (
        chart.title == "A contact became €0.30 dearer: the largest reason is fewer contacts (+0.50)"
    )


def test_no_change_is_no_change() -> None:
    chart = draw(bridge(5, ("salaries", 0.2), ("volume", -0.2)), texts())
    assert chart.title == "A contact cost the same in Aug 2024 as in Jul 2024"


def test_the_description_and_the_table_have_every_step() -> None:
    chart = draw(CHEAPER, texts())
    assert chart.description == (
        "From €5.00 in Jul 2024 to €4.75 in Aug 2024: "
        "more contacts −0.50, salaries +0.20, rent +0.05."
    )
    assert chart.table == (
        ("Period", "Cost per contact"),
        ("Jul 2024", "€5.00"),
        ("More contacts", "−0.50"),
        ("Salaries", "+0.20"),
        ("Rent", "+0.05"),
        ("Aug 2024", "€4.75"),
    )


def test_bars_float_from_level_to_level_in_two_colours() -> None:
    axes = draw(CHEAPER, texts()).figure.axes[0]
    theme = THEMES["light"]
    drawn = [(round(bar.get_x(), 6), round(bar.get_width(), 6)) for bar in bars_in(axes)]
    assert drawn == [(5.0, -0.5), (4.5, 0.2), (4.7, 0.05)]
    colours = [bar.get_facecolor() for bar in bars_in(axes)]
    assert colours[0] != colours[1] == colours[2]
    assert to_hex(colours[0]).upper() == theme.accent
    assert to_hex(colours[1]).upper() == theme.dearer


def test_start_and_end_are_dots_so_the_axis_need_not_begin_at_zero() -> None:
    axes = draw(CHEAPER, texts()).figure.axes[0]
    assert dots_in(axes) == [(5.0, 0.0), (4.75, 4.0)]
    assert axes.get_xlim()[0] > 4


def test_small_steps_of_many_are_folded_and_the_fold_comes_last() -> None:
    steps = [ChartStep("cost", f"own {n}", Fraction(100 - n)) for n in range(10)]
    shown = shown_steps(steps, sum(100 - n for n in range(10)))
    assert [bar.name for bar in shown] == [*(f"own {n}" for n in range(MOST_STEPS)), FOLDED]
    assert shown[-1].amount == 93 + 92 + 91


def test_eight_steps_need_no_folding() -> None:
    steps = [ChartStep("cost", f"own {n}", Fraction(100 - n)) for n in range(8)]
    assert [bar.name for bar in shown_steps(steps, 772)] == [f"own {n}" for n in range(8)]


def test_steps_that_show_as_nothing_are_left_out() -> None:
    steps = [ChartStep("cost", "rent", Fraction(1, 3)), ChartStep("cost", "salaries", Fraction(5))]
    assert [bar.name for bar in shown_steps(steps, 5)] == ["salaries"]


@given(st.lists(st.fractions(-1000, 1000, max_denominator=997), max_size=14), st.fractions(0, 900))
def test_what_is_shown_adds_up(amounts: list[Fraction], start: Fraction) -> None:
    steps = [ChartStep("cost", f"own {n}", amount) for n, amount in enumerate(amounts)]
    end = start + sum(amounts)
    change = round(end) - round(start)
    shown = shown_steps(steps, change)
    assert len(shown) <= MOST_STEPS + 1
    if steps:
        assert sum(bar.amount for bar in shown) == change


def test_nothing_to_compare_is_said_in_words() -> None:
    chart = draw(NothingToCompare(months(1)[0]), texts())
    assert chart.description.endswith("There is nothing to compare: Jul 2024 has no contacts.")
    assert chart.figure.axes == []
    assert chart.name == "bridge"
    assert "2 periods" in draw(NothingToCompare(), texts()).description


def test_in_forints_there_are_no_decimals() -> None:
    chart = draw(bridge(5, ("rent", 0.4), currency="HUF"), texts("hu"))
    assert "+40" in chart.description
    assert "540\u00a0Ft" in chart.description


MANY = bridge(5, *((f"own {n}", 0.4 - n / 50) for n in range(10)))


def test_the_fold_opens_into_its_parts_which_add_up_to_it() -> None:
    closed, opened = bridge_rows(MANY, opened=False), bridge_rows(MANY, opened=True)
    assert len(closed) == 1 + MOST_STEPS + 1 + 1
    fold = closed[-2]
    assert fold.bar is not None
    assert fold.bar.is_fold
    parts = opened[-4:-1]
    assert [row.bar.name for row in parts if row.bar] == ["own 7", "own 8", "own 9"]
    assert all(row.bar and row.bar.part for row in parts)
    assert (parts[0].start, parts[-1].end) == (fold.start, fold.end)
    assert [row.end for row in parts[:-1]] == [row.start for row in parts[1:]]
    assert opened[-1] == closed[-1]
    assert opened[: len(closed) - 1] == closed[:-1]


def test_an_opened_fold_is_hollow_over_thinner_bars_in_a_higher_picture() -> None:
    closed, opened = (draw(MANY, texts(), opened=is_open) for is_open in (False, True))
    assert opened.figure.get_figheight() > closed.figure.get_figheight()
    bars = bars_in(opened.figure.axes[0])
    fold, *parts = bars[-4:]
    assert to_hex(fold.get_facecolor()).upper() == THEMES["light"].background
    assert all(part.get_height() < fold.get_height() for part in parts)
    assert bars_in(closed.figure.axes[0])[-1].get_facecolor() == bars[0].get_facecolor()


@pytest.mark.parametrize(("opened", "sign"), [(None, ""), (False, " ▸"), (True, " ▾")])
def test_only_where_it_can_be_opened_the_fold_says_so(opened: bool | None, sign: str) -> None:
    axes = draw(MANY, texts(), opened=opened).figure.axes[0]
    names = [label.get_text() for label in axes.get_yticklabels()]
    assert f"All other (3){sign}" in names


def test_table_and_sheet_fold_nothing() -> None:
    chart = draw(MANY, texts())
    assert [line[0] for line in chart.table[2:-1]] == [f"own {n}" for n in range(10)]
    assert [row[0] for row in chart.sheet.rows] == [line[0] for line in chart.table[1:]]
    assert chart.sheet.columns[1] == ("Cost per contact (EUR)", 2)
    numbers = [row[1] for row in chart.sheet.rows]
    assert numbers[0] == Decimal("5.00")
    assert sum(number for number in numbers[:-1] if isinstance(number, Decimal)) == numbers[-1]


@given(st.lists(st.fractions(-50, 50, max_denominator=97), min_size=9, max_size=20))
def test_opened_parts_always_add_up(amounts: list[Fraction]) -> None:
    steps = [ChartStep("cost", f"own {n}", amount) for n, amount in enumerate(amounts)]
    shown = shown_steps(steps, round(sum(amounts)))
    for bar in shown:
        if bar.is_fold:
            assert sum(part.amount for part in parts_of(bar)) == bar.amount


def test_what_is_not_alike_is_said_first_and_the_rest_beside() -> None:
    data = CHEAPER._replace(
        before=CHEAPER.before._replace(partial=True),
        notes=(
            Finding(Code.CATEGORY_APPEARED, Place(item="rent")),
            Finding(Code.CHANNEL_VANISHED, Place(cell="inbound/chat")),
            Finding(Code.DRIVER_CHANGED, Place(item="tea")),
        ),
        days=(14, 31),
        rate_mix=RateMix(Fraction(-30), Fraction(4), Fraction(1), Fraction(0)),
        calendar=(
            CalendarLine(20, Fraction(530), Fraction(257_591)),
            CalendarLine(21, Fraction(502), Fraction(235_640)),
        ),
    )
    chart = draw(data, texts())
    assert chart.description == (
        "New in Aug 2024: rent. Shared out in another way than before: tea. "
        "Counted in Jul 2024 only: inbound chat. Counted in part: Jul 2024. "
        "Cost and contacts are compared by the day (14 days in Jul 2024, 31 in Aug 2024). "
        "From €5.00 in Jul 2024 to €4.75 in Aug 2024: "
        "more contacts −0.50, salaries +0.20, rent +0.05. "
        "Over the channels it is: dearer or cheaper contacts −0.30, "
        "other channels than before +0.04, cost of no channel +0.01. "
        "A working day had 530 contacts and cost €2,575.91 (20 days), "
        "then 502 and €2,356.40 (21 days)."
    )
    assert chart.table[-4:-1] == (
        ("Dearer or cheaper contacts", "−0.30"),
        ("Other channels than before", "+0.04"),
        ("Cost of no channel", "+0.01"),
    )
    assert len(chart.sheet.rows) == len(chart.table) - 1


def test_what_says_nothing_is_left_out() -> None:
    """All of it is rate, and a period has no working day."""
    data = CHEAPER._replace(
        rate_mix=RateMix(Fraction(-25), Fraction(0), Fraction(0), Fraction(0)),
        calendar=(CalendarLine(0, None, None), CalendarLine(21, Fraction(1), Fraction(1))),
        notes=(Finding(Code.CHANNEL_APPEARED, Place(cell="odd")),),
    )
    chart = draw(data, texts())
    assert chart.description.startswith("Counted in Aug 2024 only: odd. From")
    assert chart.description.endswith("rent +0.05.")


@given(st.lists(st.fractions(-50, 50, max_denominator=7), min_size=9, max_size=14))
def test_a_step_is_what_a_table_of_all_steps_has(amounts: list[Fraction]) -> None:
    steps = [ChartStep("cost", f"own {place}", amount) for place, amount in enumerate(amounts)]
    change = round(sum(amounts))
    wanted = {
        step.name: amount
        for step, amount in zip(steps, rounded_to_total(amounts, change), strict=True)
    }
    for bar in shown_steps(steps, change):
        for each in parts_of(bar) if bar.is_fold else [bar]:
            assert each.amount == wanted[each.name]
