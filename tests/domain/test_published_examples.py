"""Published examples (WE-…) and mistakes (NEG-…), to half their last printed digit."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction

import pytest

from costdesk.domain.calculator import calculate
from tests.domain.calculator_cases import ask


def shown(name: str, **inputs: str) -> str:
    """The answer as a page would print it."""
    value = ask(name, **inputs).value
    assert value is not None
    return f"{float(value):.2f}"


@pytest.mark.parametrize(
    ("example", "cost", "calls", "published"),
    [
        ("WE-01", "120000", "40000", "3.00"),
        ("WE-02", "304000", "95000", "3.20"),
        ("WE-03", "320000", "114000", "2.81"),
        ("WE-06", "5000", "1000", "5.00"),
        ("WE-10", "6000000", "1000000", "6.00"),
    ],
)
def test_cost_per_call(example: str, cost: str, calls: str, published: str) -> None:
    assert shown("inbound", cost=cost, calls=calls) == published, example


def test_we_02_and_we_03_more_cost_yet_a_cheaper_call() -> None:
    before = ask("inbound", cost="304000", calls="95000").value
    after = ask("inbound", cost="320000", calls="114000").value
    assert before is not None
    assert after is not None
    assert after < before


@pytest.mark.parametrize(
    ("example", "cost", "contacts", "published"),
    [
        ("WE-05", "540000", "120000", "4.50"),
        ("WE-08 a", "200000", "10000", "20.00"),
        ("WE-08 b", "200000", "20000", "10.00"),
        ("WE-08 c", "150000", "15000", "10.00"),
        ("WE-11", str(370_000 + 90_000 + 45_000), str(180 * 4), "701.39"),
    ],
)
def test_cost_per_contact(example: str, cost: str, contacts: str, published: str) -> None:
    assert shown("contact", cost=cost, contacts=contacts) == published, example


def test_we_13_cost_per_minute() -> None:
    minutes = str(50 * 365 * 11 * 55)
    assert minutes == "11041250"
    assert shown("minute", cost="7620000", minutes=minutes) == "0.69"
    hours = ask("capacity-rate", cost="7620000", hours=str(11_041_250 / 60))
    assert hours.value is not None
    assert round(float(hours.value / 6), 2) == 6.90  # ten minutes of it


def test_we_15_productive_hour() -> None:
    hours = str(150 * 2080)
    answer = shown("loaded-hour", wage="10000000", paid_hours=hours, shrinkage_percent="20")
    assert answer == "40.06"


def test_we_19_benefits_on_an_hourly_wage() -> None:
    loaded = ask("loaded-hour", wage="15.00", on_cost_percent="23", paid_hours="1").value
    assert loaded == Fraction("15.00") + Fraction("3.45")


def test_we_21_load_on_the_wage() -> None:
    assert shown("loaded-hour", wage="28.47", on_cost_percent="62.07", paid_hours="1") == "46.14"
    wage_share = ask("shrinkage", away="28.47", paid="46.14").value
    assert wage_share is not None
    assert round(float(wage_share), 3) == 0.617


def test_we_23_handle_time() -> None:
    inputs = {"talk": 180 * 60, "hold": 60 * 60, "wrap": 90 * 60, "handled": 30}
    assert calculate("aht", {key: Decimal(number) for key, number in inputs.items()}).value == 660


def test_we_24_occupancy() -> None:
    """45 of 60 minutes: the other 15 the agent was available."""
    assert ask("occupancy", busy="45", available="15").value == Fraction("0.75")
    assert ask("occupancy", busy="45", available="0").value == 1


def test_we_26_shrinkage() -> None:
    assert ask("shrinkage", away="20", paid="160").value == Fraction("0.125")


def test_we_28_load_in_erlangs() -> None:
    """50 calls of 7.5 minutes keep 6.25 people busy in an hour, here of ten."""
    busy = Fraction(50) * Fraction("7.5") / 60
    assert busy == Fraction("6.25")
    occupancy = ask("occupancy", busy="6.25", available="3.75").value
    assert occupancy is not None
    assert occupancy * 10 == busy


def test_we_44_cost_of_a_resolved_contact() -> None:
    answer = ask("resolution", cost="5", contacts="1", resolution_percent="80")
    assert answer.value == Fraction("6.25")


def test_we_48_repeat_calls() -> None:
    cost = str(338_000 * 5)
    share = ask("occupancy", busy="200000", available="138000").value
    assert share is not None
    assert round(float(share), 2) == 0.59
    per_issue = ask("contact", cost=cost, contacts="200000").value
    assert per_issue is not None
    assert (per_issue - 5) * 200_000 == 690_000
    assert (per_issue - 5) * 200_000 * 4 == 2_760_000


def test_a_better_resolution_rate_makes_the_call_dearer_and_the_resolution_cheaper() -> None:
    """The insight of section 2.7: only 35 000 of the 50 000 varies with the calls."""
    calls_after = Fraction(8000) / Fraction("0.85")
    cost_after = 15_000 + Fraction("3.5") * calls_after
    assert round(float(calls_after)) == 9412
    assert round(float(cost_after)) == 47_941
    before = {"cost": "50000", "contacts": "10000"}
    after = {"cost": f"{float(cost_after):.4f}", "contacts": f"{float(calls_after):.4f}"}
    assert shown("contact", **before) == "5.00"
    assert shown("contact", **after) == "5.09"
    assert shown("resolution", **before, resolution_percent="80") == "6.25"
    assert shown("resolution", **after, resolution_percent="85") == "5.99"


def test_we_50_the_dearer_hour_sells_cheaper() -> None:
    """0.78998 and 0.53011 sales an hour, which the source's figures round to 0.790 and 0.530."""
    assert shown("outbound", cost="2900000", sales="78998") == "36.71"
    assert shown("outbound", cost="2500000", sales="53011") == "47.16"


def test_we_51_dearer_leads_cheaper_sales() -> None:
    assert shown("outbound", cost=str(400 + 122.50), sales="2") == "261.25"
    assert shown("outbound", cost=str(400 + 500), sales="4") == "225.00"


def test_we_64_depreciation() -> None:
    assert ask("depreciation", cost="30000", residual="6000", months="60").value == 400


def test_neg_4_is_not_the_cost_of_a_call() -> None:
    answer = shown("inbound", cost="467500", calls="130000")
    assert answer == "3.60"
    assert answer != "2.57"


def test_neg_5_is_upside_down_and_right_only_by_chance() -> None:
    assert ask("inbound", cost="10", calls="10").value == 1
    calls_per_hour, wage = Fraction(20), Fraction(10)
    answer = ask("inbound", cost="10", calls="20").value
    assert answer == Fraction(1, 2)
    assert answer != calls_per_hour / wage


def test_long_numbers_are_written_out_as_they_are() -> None:
    cost = "99999999999999999999999999999999.99"
    answer = ask("capacity-rate", cost=f"-{cost}", hours="1")
    assert answer.formula == f"(−{cost}) ÷ 1 = −{cost}00"
