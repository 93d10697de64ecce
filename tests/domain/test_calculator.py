"""Formulas of the calculator."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from costdesk.domain.calculator import FORMULAS, NAMES, WrongUsage, calculate
from costdesk.domain.findings import Code, Finding, Place, Refused
from costdesk.domain.formulas import Formula
from tests.domain.calculator_cases import ask


@pytest.mark.parametrize(
    ("name", "inputs", "result_name", "formula"),
    [
        ("inbound", "cost=304000 calls=95000", "cost_per_call", "304000 ÷ 95000 = 3.2000"),
        ("outbound", "cost=500 sales=8", "cost_per_sale", "500 ÷ 8 = 62.5000"),
        ("outbound", "cost=500 leads=80", "cost_per_lead", "500 ÷ 80 = 6.2500"),
        ("contact", "cost=10 contacts=3", "cost_per_contact", "10 ÷ 3 = 3.3333"),
        ("contact", "cost=20 contacts=3", "cost_per_contact", "20 ÷ 3 = 6.6667"),
        (
            "resolution",
            "cost=5000 contacts=1000 resolution_percent=80",
            "cost_per_resolution",
            "5000 ÷ (1000 × 0.80) = 6.2500",
        ),
        ("minute", "cost=48.50 minutes=97", "cost_per_minute", "48.5 ÷ 97 = 0.5000"),
        (
            "loaded-hour",
            "wage=15000 on_cost_percent=23 overhead=2000 paid_hours=160 shrinkage_percent=30",
            "loaded_hour",
            "(15000 × 1.23 + 2000) ÷ (160 × (1 − 0.30)) = 182.5893",
        ),
        (
            "loaded-hour",
            "wage=3200 paid_hours=160",
            "loaded_hour",
            "(3200 × 1.00 + 0) ÷ (160 × (1 − 0.00)) = 20.0000",
        ),
        (
            "loaded-hour",
            "wage=1000 on_cost_percent=23.125 paid_hours=10",
            "loaded_hour",
            "(1000 × 1.23125 + 0) ÷ (10 × (1 − 0.00)) = 123.1250",
        ),
        (
            "aht",
            "talk=10800 hold=3600 wrap=5400 handled=30",
            "aht_seconds",
            "(10800 + 3600 + 5400) ÷ 30 = 660.0000",
        ),
        ("aht", "talk=300 handled=2", "aht_seconds", "(300 + 0 + 0) ÷ 2 = 150.0000"),
        ("occupancy", "busy=45 available=15", "occupancy", "45 ÷ (45 + 15) = 0.7500"),
        ("shrinkage", "away=20 paid=160", "shrinkage", "20 ÷ 160 = 0.1250"),
        (
            "depreciation",
            "cost=30000 residual=6000 months=60",
            "per_month",
            "(30000 − 6000) ÷ 60 = 400.0000",
        ),
        ("depreciation", "cost=600 months=36", "per_month", "(600 − 0) ÷ 36 = 16.6667"),
        ("capacity-rate", "cost=1E+3 hours=40", "cost_per_hour", "1000 ÷ 40 = 25.0000"),
    ],
)
def test_every_formula_is_written_out(
    name: str, inputs: str, result_name: str, formula: str
) -> None:
    answer = ask(name, **dict(each.split("=") for each in inputs.split()))
    assert (answer.name, answer.result_name, answer.reason) == (name, result_name, None)
    assert answer.formula == formula
    assert answer.value is not None
    printed = Decimal(formula.rpartition(" = ")[2])
    assert abs(answer.value - Fraction(printed)) <= Fraction(1, 20_000)


def test_the_value_stays_exact() -> None:
    assert ask("contact", cost="10", contacts="3").value == Fraction(10, 3)
    exact = ask("loaded-hour", wage="0.1", on_cost_percent="20", overhead="0.2", paid_hours="3")
    assert exact.value == Fraction(32, 300)


def test_halves_are_shown_away_from_zero() -> None:
    assert ask("contact", cost="0.00005", contacts="1").formula == "0.00005 ÷ 1 = 0.0001"
    assert ask("contact", cost="-0.00005", contacts="1").formula == "(−0.00005) ÷ 1 = −0.0001"


def test_a_refund_may_be_divided() -> None:
    answer = ask("loaded-hour", wage="-100", overhead="-20", paid_hours="10")
    assert answer.value == -12
    assert answer.formula == "((−100) × 1.00 + (−20)) ÷ (10 × (1 − 0.00)) = −12.0000"
    assert ask("depreciation", cost="-90", residual="-30", months="6").value == -10


@pytest.mark.parametrize(
    ("name", "inputs", "reason", "formula"),
    [
        ("inbound", "cost=5 calls=0", Code.NO_HANDLED, "5 ÷ 0"),
        ("outbound", "cost=5 sales=0", Code.NO_SALES, "5 ÷ 0"),
        ("outbound", "cost=5 leads=0", Code.NO_LEADS, "5 ÷ 0"),
        ("contact", "cost=5 contacts=0", Code.NO_HANDLED, "5 ÷ 0"),
        (
            "resolution",
            "cost=5 contacts=9 resolution_percent=0",
            Code.NO_RESOLVED,
            "5 ÷ (9 × 0.00)",
        ),
        ("minute", "cost=5 minutes=0", Code.NO_HANDLE_TIME, "5 ÷ 0"),
        (
            "loaded-hour",
            "wage=5 paid_hours=8 shrinkage_percent=100",
            Code.ZERO_DENOMINATOR,
            "(5 × 1.00 + 0) ÷ (8 × (1 − 1.00))",
        ),
        ("aht", "talk=5 handled=0", Code.NO_HANDLED, "(5 + 0 + 0) ÷ 0"),
        ("occupancy", "busy=0 available=0", Code.ZERO_DENOMINATOR, "0 ÷ (0 + 0)"),
        ("shrinkage", "away=5 paid=0", Code.ZERO_DENOMINATOR, "5 ÷ 0"),
        ("depreciation", "cost=5 months=0", Code.ZERO_DENOMINATOR, "(5 − 0) ÷ 0"),
        ("capacity-rate", "cost=5 hours=0", Code.ZERO_DENOMINATOR, "5 ÷ 0"),
    ],
)
def test_no_denominator_no_figure_but_the_reason(
    name: str, inputs: str, reason: Code, formula: str
) -> None:
    answer = ask(name, **dict(each.split("=") for each in inputs.split()))
    assert answer.result_name in {each.result_name for each in FORMULAS if each.name == name}
    assert answer.value is None
    assert answer.reason == reason
    assert answer.formula == formula


def test_the_names_are_those_of_the_command_line() -> None:
    assert NAMES == (
        "inbound",
        "outbound",
        "contact",
        "resolution",
        "minute",
        "loaded-hour",
        "aht",
        "occupancy",
        "shrinkage",
        "depreciation",
        "capacity-rate",
        "erlang-c",
        "erlang-a",
        "chat-concurrency",
        "break-even",
        "payback",
        "fcr",
        "ivr",
    )


def refusal(name: str, **inputs: str) -> tuple[Finding, ...]:
    with pytest.raises(Refused) as refused:
        ask(name, **inputs)
    return refused.value.findings


_SOUND = {"resolution_percent": "50", "shrinkage_percent": "30"}


@pytest.mark.parametrize(
    ("formula", "column"),
    [
        (formula, parameter.name)
        for formula in FORMULAS
        for parameter in formula.parameters
        if not (parameter.is_money and parameter.refundable)
    ],
)
def test_counts_times_and_percentages_below_nothing_are_refused(
    formula: Formula, column: str
) -> None:
    inputs = {each.name: _SOUND.get(each.name, "1") for each in formula.parameters}
    expected = Finding(Code.NEGATIVE, Place(column=column), {"text": "-0.5"})
    found = refusal(formula.name, **(inputs | {column: "-0.5"}))
    assert [each for each in found if each.place.column == column] == [expected]


@pytest.mark.parametrize(
    ("name", "inputs", "column"),
    [
        ("resolution", {"cost": "5", "contacts": "9"}, "resolution_percent"),
        ("loaded-hour", {"wage": "5", "paid_hours": "9"}, "shrinkage_percent"),
    ],
)
def test_a_share_above_the_whole_is_refused(name: str, inputs: dict[str, str], column: str) -> None:
    values = {"text": "100.1", "limit": "100"}
    expected = Finding(Code.TOO_LARGE, Place(column=column), values)
    assert refusal(name, **inputs, **{column: "100.1"}) == (expected,)
    assert ask(name, **inputs, **{column: "100"}).name == name


def test_on_costs_above_the_wage_are_possible() -> None:
    assert ask("loaded-hour", wage="10", on_cost_percent="150", paid_hours="1").value == 25


def test_every_problem_is_named_at_once() -> None:
    found = refusal("loaded-hour", wage="1", paid_hours="-1", shrinkage_percent="101")
    columns = [(finding.code, finding.place.column) for finding in found]
    assert columns == [(Code.NEGATIVE, "paid_hours"), (Code.TOO_LARGE, "shrinkage_percent")]


@pytest.mark.parametrize(("cost", "residual"), [("100", "101"), ("100", "-1"), ("-100", "1")])
def test_a_residual_must_be_a_part_of_the_cost(cost: str, residual: str) -> None:
    values = {"text": residual, "amount": cost}
    expected = Finding(Code.RESIDUAL_ABOVE_AMOUNT, Place(column="residual"), values)
    assert refusal("depreciation", cost=cost, residual=residual, months="12") == (expected,)


@pytest.mark.parametrize("residual", ["0", "100"])
def test_the_whole_cost_may_be_left_or_none_of_it(residual: str) -> None:
    value = ask("depreciation", cost="100", residual=residual, months="1").value
    assert value == 100 - int(residual)


def misuse(name: str, **inputs: str) -> list[tuple[Code, str, object]]:
    with pytest.raises(WrongUsage) as wrong:
        ask(name, **inputs)
    assert str(wrong.value) == ", ".join(each.code for each in wrong.value.findings)
    return [
        (each.code, each.place.column, each.values.get("choices")) for each in wrong.value.findings
    ]


def test_an_unknown_formula_lists_the_known_ones() -> None:
    assert misuse("inbond", cost="1") == [(Code.UNKNOWN_FORMULA, "inbond", ", ".join(NAMES))]


def test_unknown_inputs_are_named_with_the_possible_ones() -> None:
    choices = "cost, sales, leads"
    assert misuse("outbound", cost="1", sale="2", lead="3") == [
        (Code.UNKNOWN_INPUT, "sale", choices),
        (Code.UNKNOWN_INPUT, "lead", choices),
    ]


def test_missing_inputs_are_named_and_optional_ones_are_not() -> None:
    assert misuse("loaded-hour", overhead="1") == [
        (Code.INPUT_MISSING, "wage", None),
        (Code.INPUT_MISSING, "paid_hours", None),
    ]
    assert misuse("aht", talk="1") == [(Code.INPUT_MISSING, "handled", None)]


def test_outbound_wants_sales_or_leads_and_not_both() -> None:
    assert misuse("outbound", cost="1") == [(Code.INPUT_MISSING, "sales|leads", None)]
    assert misuse("outbound", leads="1") == [(Code.INPUT_MISSING, "cost", None)]
    both = (Code.INPUTS_EXCLUDE_EACH_OTHER, "sales, leads", None)
    assert misuse("outbound", cost="1", sales="2", leads="3") == [both]


amounts = st.decimals(-(10**9), 10**9, places=2)
counts = st.integers(1, 10**6).map(Decimal)


@given(amounts, counts)
def test_a_division_undone_gives_the_cost_back(cost: Decimal, calls: Decimal) -> None:
    value = calculate("inbound", {"cost": cost, "calls": calls}).value
    assert value is not None
    assert value * Fraction(calls) == Fraction(cost)


@given(amounts, counts, st.integers(1, 100).map(Decimal))
def test_a_resolution_costs_no_less_than_a_contact(
    cost: Decimal, contacts: Decimal, percent: Decimal
) -> None:
    inputs = {"cost": abs(cost), "contacts": contacts}
    contact = calculate("contact", inputs).value
    resolution = calculate("resolution", inputs | {"resolution_percent": percent}).value
    assert contact is not None
    assert resolution is not None
    assert resolution >= contact
