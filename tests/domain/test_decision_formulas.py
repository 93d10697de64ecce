"""Break-even, payback, first contact resolution and the telephone menu; examples by their ids."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from costdesk.domain.calculator import Calculation, calculate
from costdesk.domain.findings import Code, Finding, Place, Refused


def ask(name: str, inputs: str) -> Calculation:
    pairs = (each.split("=") for each in inputs.split())
    return calculate(name, {key: Decimal(text) for key, text in pairs})


def rounded(answer: Calculation, name: str, digits: int = 2) -> float:
    value = answer.values[name]
    assert value is not None
    return round(float(value), digits)


@pytest.mark.parametrize(
    ("name", "inputs", "result_name", "formula"),
    [
        (
            "break-even",
            "fixed=5000 saving_per_contact=0.8",
            "break_even_contacts",
            "5000 ÷ 0.8 = 6250.0000",
        ),
        (
            "payback",
            "investment=12000 saving_per_period=1500",
            "payback_periods",
            "12000 ÷ 1500 = 8.0000",
        ),
    ],
)
def test_what_is_spent_is_divided_by_what_is_saved(
    name: str, inputs: str, result_name: str, formula: str
) -> None:
    answer = ask(name, inputs)
    assert (answer.result_name, answer.reason, answer.formula) == (result_name, None, formula)


@pytest.mark.parametrize(
    ("name", "spent", "saved"),
    [
        ("break-even", "fixed", "saving_per_contact"),
        ("payback", "investment", "saving_per_period"),
    ],
)
def test_without_a_saving_nothing_is_earned_back(name: str, spent: str, saved: str) -> None:
    answer = ask(name, f"{spent}=5 {saved}=0")
    assert (answer.value, answer.reason) == (None, Code.NO_SAVING)
    with pytest.raises(Refused) as refused:
        ask(name, f"{spent}=5 {saved}=-1")
    expected = Finding(Code.NEGATIVE, Place(column=saved), {"text": "-1"})
    assert refused.value.findings == (expected,)


SECTION_2_7 = "cost=50000 fixed=15000 contacts=10000 resolution_percent=80 target_percent=85"


def test_a_better_resolution_rate_lowers_the_total_and_raises_the_cost_of_a_call() -> None:
    """The insight of section 2.7."""
    answer = ask("fcr", SECTION_2_7)
    assert answer.result_name == "avoidable_saving"
    assert rounded(answer, "contacts_after", 0) == 9412
    assert rounded(answer, "cost_after", 0) == 47_941
    assert rounded(answer, "cost_per_resolution") == 6.25
    assert rounded(answer, "cost_per_resolution_after") == 5.99
    assert rounded(answer, "cost_per_contact") == 5.00
    assert rounded(answer, "cost_per_contact_after") == 5.09
    assert rounded(answer, "average_saving") == 2941.18
    assert rounded(answer, "avoidable_saving") == 2058.82
    assert answer.value == 50_000 - (answer.values["cost_after"] or 0)


def test_it_is_written_out() -> None:
    assert ask("fcr", SECTION_2_7).formula.splitlines() == [
        "cost_per_resolution: 50000 ÷ (10000 × 0.80) = 6.2500",
        "cost_per_contact: 50000 ÷ 10000 = 5.0000",
        "contacts_after: 10000 × 0.80 ÷ 0.85 = 9411.7647",
        "cost_after: 15000 + (50000 − 15000) × 0.80 ÷ 0.85 = 47941.1765",
        "cost_per_resolution_after: 47941.1765 ÷ (10000 × 0.80) = 5.9926",
        "cost_per_contact_after: 47941.1765 ÷ 9411.7647 = 5.0938",
        "average_saving: 50000 × (1 − 0.80 ÷ 0.85) = 2941.1765",
        "avoidable_saving: (50000 − 15000) × (1 − 0.80 ÷ 0.85) = 2058.8235",
    ]


def test_we_44_a_resolved_contact() -> None:
    answer = ask("fcr", "cost=5 fixed=0 contacts=1 resolution_percent=80 target_percent=100")
    assert answer.values["cost_per_resolution"] == Fraction("6.25")
    tries = [1 - Fraction(1, 5) ** count for count in (2, 3)]
    assert tries == [Fraction("0.96"), Fraction("0.992")]


def test_we_46_what_comes_again() -> None:
    inputs = "contacts=1000000 resolution_percent=90 extra_contacts=1.5 cost_per_contact=8"
    answer = ask("fcr", inputs)
    assert answer.result_name == "repeat_cost"
    assert answer.values == {"repeat_contacts": 150_000, "repeat_cost": 1_200_000}
    assert answer.formula.splitlines() == [
        "repeat_contacts: 1000000 × (1 − 0.90) × 1.5 = 150000.0000",
        "repeat_cost: 150000 × 8 = 1200000.0000",
    ]


def test_we_48_issues_and_the_calls_they_took() -> None:
    percent = Decimal(200_000) / Decimal(338_000) * 100
    inputs = f"contacts=338000 cost={338_000 * 5} fixed=0 target_percent=100"
    answer = ask("fcr", f"{inputs} resolution_percent={percent}")
    assert round(percent) == 59
    assert rounded(answer, "contacts_after") == 200_000
    assert rounded(answer, "average_saving") == 690_000


def test_the_fixed_part_is_a_part_of_the_cost() -> None:
    with pytest.raises(Refused) as refused:
        ask("fcr", SECTION_2_7.replace("15000", "50001"))
    values = {"text": "50001", "amount": "50000"}
    expected = Finding(Code.PART_ABOVE_WHOLE, Place(column="fixed"), values)
    assert refused.value.findings == (expected,)


@pytest.mark.parametrize("column", ["resolution_percent", "target_percent"])
def test_nobody_solves_nothing(column: str) -> None:
    old = {"resolution_percent": "80", "target_percent": "85"}[column]
    with pytest.raises(Refused) as refused:
        ask("fcr", SECTION_2_7.replace(f"{column}={old}", f"{column}=0"))
    assert [each.place.column for each in refused.value.findings] == [column]


def test_without_contacts_there_is_a_saving_but_no_unit_cost() -> None:
    answer = ask("fcr", SECTION_2_7.replace("10000", "0"))
    assert answer.reason is None
    none = {name for name, value in answer.values.items() if value is None}
    assert none == {
        "cost_per_resolution",
        "cost_per_contact",
        "cost_per_resolution_after",
        "cost_per_contact_after",
    }


amounts = st.integers(1, 10**6).map(Decimal)
percents = st.integers(1, 100).map(Decimal)


@given(amounts, percents, amounts, percents, percents)
def test_what_is_really_saved_is_never_above_what_is_claimed(
    cost: Decimal, fixed: Decimal, contacts: Decimal, before: Decimal, after: Decimal
) -> None:
    inputs = {
        "cost": cost,
        "fixed": cost * fixed / 100,
        "contacts": contacts,
        "resolution_percent": before,
        "target_percent": after,
    }
    saved = calculate("fcr", inputs).values
    real, claimed = (saved[each] for each in ("avoidable_saving", "average_saving"))
    assert real is not None
    assert claimed is not None
    assert abs(real) <= abs(claimed)
    assert (real > 0) == (after > before and fixed < 100)


WE_53 = "calls=100000 minutes_per_call=3 agent_cost_per_minute=0.80"


@pytest.mark.parametrize(
    ("contained", "rate", "menu", "agents", "claimed", "honest"),
    [
        (10, "0.07", 2_100, 24_000, 262_800, 36_000),
        (20, "0.12", 7_200, 48_000, 489_600, 144_000),
        (40, "0.17", 20_400, 96_000, 907_200, 540_000),
        (25, "0.17", 12_750, 60_000, 567_000, 108_000),
    ],
)
def test_we_53_the_menu_is_paid_for_every_call(
    contained: int, rate: str, menu: int, agents: int, claimed: int, honest: int
) -> None:
    inputs = f"{WE_53} contained_percent={contained} ivr_cost_per_minute={rate}"
    saved = ask("ivr", inputs).values
    assert saved["agent_saving"] == agents
    assert (saved["ivr_cost"] or 0) * contained / 100 == menu
    assert (saved["claimed_saving"] or 0) * 12 == claimed
    assert (saved["saving"] or 0) * 12 == honest


def test_we_53_is_written_out_with_minutes_and_a_platform_of_its_own() -> None:
    inputs = f"{WE_53} contained_percent=10 ivr_cost_per_minute=0.07 ivr_minutes=1 fixed=500"
    answer = ask("ivr", inputs)
    assert answer.result_name == "saving"
    assert answer.formula.splitlines() == [
        "agent_saving: 100000 × 0.10 × 3 × 0.8 = 24000.0000",
        "ivr_cost: 100000 × 1 × 0.07 = 7000.0000",
        "saving: 24000 − 7000 − 500 = 16500.0000",
        "claimed_saving: 24000 − 700 − 500 = 22800.0000",
    ]


def test_we_54_shifted_contacts() -> None:
    inputs = "calls=1000000 minutes_per_call=1 agent_cost_per_minute=8 contained_percent=30"
    monthly = ask("ivr", f"{inputs} ivr_cost_per_minute=0.50").values["claimed_saving"]
    assert monthly == 2_250_000
    assert round(float(monthly * 12 - 500_000) / 1e6, 1) == 26.5
    assert ask("payback", "investment=500000 saving_per_period=2250000").value == Fraction(2, 9)


def test_a_menu_may_cost_more_than_it_saves() -> None:
    answer = ask("ivr", f"{WE_53} contained_percent=5 ivr_cost_per_minute=0.07")
    assert answer.value == -9000
    assert "saving: 12000 − 21000 − 0 = −9000.0000" in answer.formula
