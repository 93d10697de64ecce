import json

import pytest

from costdesk.cli import main


def run(capsys: pytest.CaptureFixture[str], *words: str) -> tuple[int, str, str]:
    status = main(["calc", *words])
    shown = capsys.readouterr()
    return status, shown.out, shown.err


@pytest.mark.parametrize(
    ("words", "name", "value"),
    [
        ("inbound cost=304000 calls=95000", "cost_per_call", "3.2000"),  # WE-02
        ("inbound cost=320000 calls=114000", "cost_per_call", "2.8070"),  # WE-03
        ("outbound cost=505000 sales=720", "cost_per_sale", "701.3889"),  # WE-11
        ("outbound cost=505000 leads=720", "cost_per_lead", "701.3889"),
        ("contact cost=540000 contacts=120000", "cost_per_contact", "4.5000"),  # WE-05
        (
            "resolution cost=5 contacts=1 resolution_percent=80",
            "cost_per_resolution",
            "6.2500",
        ),  # WE-44
        ("minute cost=7620000 minutes=11041250", "cost_per_minute", "0.6901"),  # WE-13
        ("aht talk=10800 hold=3600 wrap=5400 handled=30", "aht_seconds", "660.0000"),  # WE-23
        ("occupancy busy=45 available=15", "occupancy", "0.7500"),  # WE-24
        ("shrinkage away=20 paid=160", "shrinkage", "0.1250"),  # WE-26
        ("depreciation cost=30000 residual=6000 months=60", "per_month", "400.0000"),  # WE-64
        ("capacity-rate cost=560000 hours=11666.666667", "cost_per_hour", "48.0000"),  # WE-17 × 60
        (
            "loaded-hour wage=15 on_cost_percent=23 paid_hours=1",
            "loaded_hour",
            "18.4500",
        ),  # WE-19: 3.45 on top
    ],
)
def test_json_names_the_result_and_writes_the_formula_out(
    capsys: pytest.CaptureFixture[str], words: str, name: str, value: str
) -> None:
    status, out, err = run(capsys, *words.split(), "--format", "json")
    answer = json.loads(out)
    assert (status, err) == (0, "")
    assert answer[name] == value
    assert answer["formula"].endswith(f"= {value}")
    assert set(answer) == {name, "formula"}


def test_staffing_gives_all_its_results_at_once(capsys: pytest.CaptureFixture[str]) -> None:
    words = (  # WE-36
        "erlang-c calls=25 interval_minutes=10 aht_seconds=180 target_seconds=20 "
        "service_level_percent=80 max_occupancy_percent=85 shrinkage_percent=30"
    )
    status, out, err = run(capsys, *words.split(), "--format", "json")
    answer = json.loads(out)
    assert (status, err) == (0, "")
    assert answer.pop("formula").count("\n") == 6
    assert answer == {
        "intensity": "7.5000",
        "agents": 11,
        "wait_probability": "0.1758",
        "service_level": "0.8808",
        "asa_seconds": "9.0415",
        "occupancy": "0.6818",
        "scheduled": 16,
    }


def test_erlang_a_tells_who_leaves(capsys: pytest.CaptureFixture[str]) -> None:
    words = (  # WE-41
        "erlang-a calls=100 interval_minutes=30 aht_seconds=180 target_seconds=20 "
        "patience_seconds=300 agents=14"
    )
    answer = json.loads(run(capsys, *words.split(), "--format", "json")[1])
    assert (answer["service_level"], answer["abandon_rate"]) == ("0.9168", "0.0140")
    _, out, _ = run(capsys, *words.split())
    first, *lines = out.splitlines()
    assert first == "service level: 0.9168"
    assert "abandon rate: 4.1951 ÷ 300 = 0.0140" in lines


def test_people_are_whole_in_text_too(capsys: pytest.CaptureFixture[str]) -> None:
    words = "calls=100 interval_minutes=30 aht_seconds=180 target_seconds=20"
    _, out, _ = run(capsys, "erlang-c", *words.split(), "service_level_percent=80")
    assert out.startswith("agents: 14\nintensity: 100 × 180 ÷ (30 × 60) = 10.0000\n")
    status, _, err = run(capsys, "erlang-c", *words.split(), "agents=10")
    assert status == 1
    assert err.startswith("agents: 10 would be busy without a pause")
    assert "at least 11" in err


@pytest.mark.parametrize(
    ("words", "name", "value"),
    [
        ("break-even fixed=5000 saving_per_contact=0.8", "break_even_contacts", "6250.0000"),
        ("payback investment=12000 saving_per_period=1500", "payback_periods", "8.0000"),
        (
            (
                "ivr calls=100000 minutes_per_call=3 agent_cost_per_minute=0.80 "
                "contained_percent=10 ivr_cost_per_minute=0.07"
            ),
            "saving",
            "3000.0000",
        ),  # WE-53, with the menu paid for every call
        (
            "fcr cost=50000 fixed=15000 contacts=10000 resolution_percent=80 target_percent=85",
            "cost_per_resolution_after",
            "5.9926",
        ),
        ("chat-concurrency work_seconds=5000 clock_seconds=3600", "concurrency", "1.3889"),
    ],
)
def test_decisions(capsys: pytest.CaptureFixture[str], words: str, name: str, value: str) -> None:
    status, out, _ = run(capsys, *words.split(), "--format", "json")
    assert status == 0
    assert json.loads(out)[name] == value


def test_a_saving_of_nothing_never_pays(capsys: pytest.CaptureFixture[str]) -> None:
    _, out, _ = run(capsys, "payback", "investment=5", "saving_per_period=0")
    assert out.startswith("payback periods: none: Nothing is saved")


def test_text_shows_the_result_under_its_name(capsys: pytest.CaptureFixture[str]) -> None:
    status, out, _ = run(capsys, "inbound", "cost=304000", "calls=95000")
    assert status == 0
    assert out == "cost per call: 3.2000\n304000 ÷ 95000 = 3.2000\n"


def test_a_zero_denominator_gives_null_and_the_reason(capsys: pytest.CaptureFixture[str]) -> None:
    status, out, _ = run(capsys, "inbound", "cost=5", "calls=0", "--format", "json")
    assert status == 0
    assert json.loads(out) == {
        "cost_per_call": None,
        "formula": "5 ÷ 0",
        "reason": "No handled contacts recorded.",
    }
    _, out, _ = run(capsys, "inbound", "cost=5", "calls=0")
    assert out == "cost per call: none: No handled contacts recorded.\n5 ÷ 0\n"


@pytest.mark.parametrize(
    ("words", "says"),
    [
        ("inbound cost=abc calls=1", "cost: “abc” is not a number"),
        ("inbound cost=1.2.3 calls=1", "cost: “1.2.3” is not a number"),
        ("inbound cost=1 calls=-3", "calls: “-3” is below 0"),
        ("shrinkage away=1 paid=", "paid: “” is not a number"),
        ("resolution cost=1 contacts=1 resolution_percent=101", "resolution_percent: “101”"),
    ],
)
def test_a_value_that_cannot_be_is_refused(
    capsys: pytest.CaptureFixture[str], words: str, says: str
) -> None:
    status, out, err = run(capsys, *words.split())
    assert (status, out) == (1, "")
    assert err.startswith(says)


@pytest.mark.parametrize(
    ("words", "says"),
    [
        ("inbound cost=1", "calls: this number is missing"),
        ("inbound cost=1 calls=2 price=3", "price: this formula has no such number"),
        ("outbound cost=1 sales=2 leads=3", "these exclude each other"),
        ("outbound cost=1", "sales|leads: this number is missing"),
        ("erlang-z cost=1", "there is no such formula"),
        ("inbound cost", "“cost” is not key=value"),
        ("inbound =3", "“=3” is not key=value"),
        ("inbound cost=1 cost=2", "“cost” is given twice"),
    ],
)
def test_a_question_put_wrongly_is_wrong_usage(
    capsys: pytest.CaptureFixture[str], words: str, says: str
) -> None:
    status, out, err = run(capsys, *words.split())
    assert (status, out) == (2, "")
    assert says in err


def test_numbers_are_read_by_the_strict_parser(capsys: pytest.CaptureFixture[str]) -> None:
    for cost in ("12,5", "12.5", "€ 12,50", "12.50 EUR"):
        _, out, _ = run(capsys, "inbound", f"cost={cost}", "calls=1")
        assert out.startswith("cost per call: 12.5000\n")
    # Three digits after one mark: English has it as thousands, and the echo shows that
    assert run(capsys, "inbound", "cost=1,234", "calls=1")[1].endswith("1234 ÷ 1 = 1234.0000\n")


def test_the_list_shows_every_formula_with_its_numbers(capsys: pytest.CaptureFixture[str]) -> None:
    _, out, _ = run(capsys, "list")
    assert "costdesk calc outbound cost=… leads=…\n    → cost_per_lead\n" in out
    assert "[shrinkage_percent=…]" in out
    coming_in = "calls=… interval_minutes=… aht_seconds=… target_seconds=…"
    assert (
        f"costdesk calc erlang-c {coming_in} service_level_percent=… [max_occupancy_percent=…] "
        "[shrinkage_percent=…]\n    → agents\n"
    ) in out
    assert f"costdesk calc erlang-a {coming_in} patience_seconds=… agents=… [" in out
