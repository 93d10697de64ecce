"""Staffing in the calculator: its results by name, its texts, its refusals."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction

import pytest

from costdesk.domain.calculator import Calculation, WrongUsage, calculate
from costdesk.domain.findings import Code, Refused

WE_31 = "calls=100 interval_minutes=30 aht_seconds=180 target_seconds=20"


def ask(name: str, inputs: str) -> Calculation:
    pairs = (each.split("=") for each in inputs.split())
    return calculate(name, {key: Decimal(text) for key, text in pairs})


def shown(answer: Calculation) -> dict[str, float]:
    return {name: round(float(value or 0), 4) for name, value in answer.values.items()}


def people(name: str, inputs: str) -> tuple[int, int]:
    """At the phones, and scheduled."""
    values = ask(name, inputs).values
    return int(values["agents"] or 0), int(values["scheduled"] or 0)


def wrong(name: str, inputs: str) -> list[tuple[Code, str, dict[str, str | int]]]:
    try:
        ask(name, inputs)
    except (Refused, WrongUsage) as raised:
        found = raised.findings
    else:
        found = ()
    return [(each.code, each.place.column, dict(each.values)) for each in found]


def test_we_31_and_we_34_all_results_of_so_many_agents() -> None:
    answer = ask("erlang-c", f"{WE_31} agents=14")
    assert answer.result_name == "service_level"
    assert shown(answer) == {
        "intensity": 10,
        "agents": 14,
        "wait_probability": 0.1741,
        "service_level": 0.8884,
        "asa_seconds": 7.8359,
        "occupancy": 0.7143,
        "scheduled": 14,
    }


def test_we_31_is_written_out() -> None:
    answer = ask("erlang-c", f"{WE_31} agents=14 shrinkage_percent=30")
    assert answer.formula.splitlines() == [
        "intensity: 100 × 180 ÷ (30 × 60) = 10.0000",
        "agents: 14",
        "wait_probability: 14 × 0.056819 ÷ (14 − 10 × (1 − 0.056819)) = 0.1741",
        "service_level: 1 − 0.1741 × e^(−(14 − 10) × 20 ÷ 180) = 0.8884",
        "asa_seconds: 0.1741 × 180 ÷ (14 − 10) = 7.8359",
        "occupancy: 10 ÷ 14 = 0.7143",
        "scheduled: ⌈14 ÷ (1 − 0.30)⌉ = 20",
    ]


def test_we_32_and_we_36_people_for_a_service_level() -> None:
    inputs = f"{WE_31} service_level_percent=80 max_occupancy_percent=85 shrinkage_percent=30"
    answer = ask("erlang-c", inputs)
    assert answer.result_name == "agents"
    assert people("erlang-c", inputs) == (14, 20)
    assert "\nagents: min N: SL(N) ≥ 0.80; ρ(N) ≤ 0.85 = 14\n" in answer.formula
    small = "calls=25 interval_minutes=10 aht_seconds=180 target_seconds=20"
    inputs = f"{small} service_level_percent=80 shrinkage_percent=30"
    answer = ask("erlang-c", inputs)
    assert people("erlang-c", inputs) == (11, 16)
    assert "\nagents: min N: SL(N) ≥ 0.80 = 11\n" in answer.formula


def test_scheduled_is_rounded_up_to_whole_people() -> None:
    """71 ÷ 0.7 is 101.43."""
    assert people("erlang-c", f"{WE_31} agents=71 shrinkage_percent=30") == (71, 102)


def test_a_largest_occupancy_takes_more_people() -> None:
    many = "calls=400 interval_minutes=30 aht_seconds=300 target_seconds=20"
    lax = people("erlang-c", f"{many} service_level_percent=80")
    strict = people("erlang-c", f"{many} service_level_percent=80 max_occupancy_percent=85")
    assert (lax, strict) == ((74, 74), (79, 79))


def test_we_41_those_who_leave() -> None:
    answer = ask("erlang-a", f"{WE_31} patience_seconds=300 agents=14")
    assert shown(answer) == {
        "intensity": 10,
        "agents": 14,
        "wait_probability": 0.1453,
        "asa_seconds": 4.1951,
        "abandon_rate": 0.0140,
        "service_level": 0.9168,
        "occupancy": 0.7043,
        "scheduled": 14,
    }
    assert answer.formula.splitlines()[2:7] == [
        (
            "wait_probability: ∑ p(n ≥ 14); p(n) = p(n − 1) × 10 ÷ "
            "(min(n, 14) + max(n − 14, 0) × 180 ÷ 300) = 0.1453"
        ),
        "asa_seconds: ∑ max(n − 14, 0) × p(n) × 180 ÷ 10 = 4.1951",
        "abandon_rate: 4.1951 ÷ 300 = 0.0140",
        "service_level: 1 − 0.014 − 0.0692 = 0.9168",
        "occupancy: 10 × (1 − 0.014) ÷ 14 = 0.7043",
    ]


def test_those_who_leave_need_no_answer_so_fewer_people_do() -> None:
    wanted = "service_level_percent=80"
    staying, _ = people("erlang-c", f"{WE_31} {wanted}")
    leaving, _ = people("erlang-a", f"{WE_31} {wanted} patience_seconds=60")
    assert (staying, leaving) == (14, 12)


@pytest.mark.parametrize(
    ("inputs", "code", "column", "values"),
    [
        ("agents=10", Code.TOO_FEW_AGENTS, "agents", {"text": "10", "limit": "11"}),
        ("agents=0", Code.TOO_SMALL, "agents", {"text": "0", "limit": "0"}),
        ("agents=-1", Code.NEGATIVE, "agents", {"text": "-1"}),
        ("agents=12.5", Code.NOT_A_WHOLE_NUMBER, "agents", {"text": "12.5"}),
        (
            "service_level_percent=100",
            Code.TOO_LARGE,
            "service_level_percent",
            {"text": "100", "limit": "99.99"},
        ),
        (
            "service_level_percent=80 max_occupancy_percent=0",
            Code.TOO_SMALL,
            "max_occupancy_percent",
            {"text": "0", "limit": "0"},
        ),
        (
            "service_level_percent=80 shrinkage_percent=100",
            Code.TOO_LARGE,
            "shrinkage_percent",
            {"text": "100", "limit": "99.99"},
        ),
    ],
)
def test_what_cannot_be_is_refused(
    inputs: str, code: Code, column: str, values: dict[str, str | int]
) -> None:
    assert wrong("erlang-c", f"{WE_31} {inputs}") == [(code, column, values)]


@pytest.mark.parametrize("column", ["calls", "interval_minutes", "aht_seconds"])
def test_no_work_no_question(column: str) -> None:
    inputs = " ".join(f"{column}=0" if each.startswith(column) else each for each in WE_31.split())
    ((code, where, _),) = wrong("erlang-c", f"{inputs} agents=3")
    assert (code, where) == (Code.TOO_SMALL, column)


def test_more_work_than_any_centre_has_is_refused() -> None:
    inputs = WE_31.replace("100", "2000000")
    expected = [(Code.TOO_LARGE, "calls", {"text": "2000000", "limit": "1000000"})]
    assert wrong("erlang-a", f"{inputs} patience_seconds=60 agents=3") == expected


def test_agents_and_service_level_exclude_each_other() -> None:
    both = "service_level_percent, agents"
    found = wrong("erlang-c", f"{WE_31} agents=14 service_level_percent=80")
    assert found == [(Code.INPUTS_EXCLUDE_EACH_OTHER, both, {})]
    found = wrong("erlang-c", f"{WE_31} agents=14 max_occupancy_percent=85")
    assert found == [(Code.INPUTS_EXCLUDE_EACH_OTHER, "agents, max_occupancy_percent", {})]


def test_what_is_missing_is_named_whatever_is_asked() -> None:
    assert [column for _, column, _ in wrong("erlang-a", "calls=1 aht_seconds=9")] == [
        "interval_minutes",
        "target_seconds",
        "patience_seconds",
        "service_level_percent|agents",
    ]
    assert [column for _, column, _ in wrong("erlang-c", "agents=1 aht_seconds=9")] == [
        "calls",
        "interval_minutes",
        "target_seconds",
    ]
    ((code, column, values),) = wrong("erlang-c", f"{WE_31} agents=14 patience_seconds=60")
    assert (code, column) == (Code.UNKNOWN_INPUT, "patience_seconds")
    assert "max_occupancy_percent" in str(values["choices"])


def test_ten_thousand_erlang_in_the_calculator() -> None:
    inputs = WE_31.replace("100", "100000")
    answer = ask("erlang-c", f"{inputs} service_level_percent=80")
    assert answer.values["intensity"] == 10_000
    assert answer.value == 10_013


@pytest.mark.parametrize(
    ("work", "clock", "published"), [("5000", "3600", "1.389"), ("27500", "23400", "1.175")]
)
def test_we_56_chats_side_by_side(work: str, clock: str, published: str) -> None:
    answer = ask("chat-concurrency", f"work_seconds={work} clock_seconds={clock}")
    assert answer.result_name == "concurrency"
    assert answer.value is not None
    assert f"{float(answer.value):.3f}" == published


@pytest.mark.parametrize(
    ("concurrency", "minutes", "resolved", "derived"),
    [("1.5", 18, 88, 13.6), ("2.5", 22, 82, 10.7), ("3.5", 30, 74, 11.6)],
)
def test_we_57_agent_minutes_of_a_resolved_chat(
    concurrency: str, minutes: int, resolved: int, derived: float
) -> None:
    inputs = f"aht_seconds={minutes * 60} concurrency={concurrency} resolution_percent={resolved}"
    answer = ask("chat-concurrency", inputs)
    assert answer.result_name == "effective_seconds"
    assert answer.value == Fraction(minutes * 60) / Fraction(concurrency)
    seconds = answer.values["seconds_per_resolution"]
    assert seconds is not None
    assert round(float(seconds / 60), 1) == derived


def test_neg_6_more_side_by_side_is_more_chats() -> None:
    hourly = ask("chat-concurrency", "aht_seconds=600 concurrency=2").values["chats_per_hour"]
    assert hourly == 12
    assert hourly != Fraction(3600, 600 * 2)


def test_no_chat_at_once_is_no_answer() -> None:
    answer = ask("chat-concurrency", "aht_seconds=600 concurrency=0")
    assert (answer.value, answer.reason) == (None, Code.ZERO_DENOMINATOR)
    assert answer.formula.splitlines() == [
        "effective_seconds: 600 ÷ 0",
        "chats_per_hour: 3600 × 0 ÷ 600 = 0.0000",
        "seconds_per_resolution: 600 ÷ (0 × 1.00)",
    ]
