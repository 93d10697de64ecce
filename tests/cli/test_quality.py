"""``costdesk quality``: figures beside the cost, and guards."""

import json
from decimal import Decimal
from pathlib import Path

from tests.cli.conftest import Run

QUALITY = """\
start,end,measure,value,method,line,channel,note
2025-03-01,2025-03-31,CSAT,78,,,,
2025-03-01,2025-03-15,fcr,70,survey,,,
2025-03-16,2025-03-31,fcr,72,survey,,,
2025-03-01,2025-03-31,Mood,4,,,chat,
"""


def test_nothing_is_kept_at_first(run: Run, centre: str) -> None:
    said = run(f"quality {centre}")
    assert said.status == 0
    assert "--as quality" in said.out


def test_figures_with_their_guards(run: Run, centre: str, tmp_path: Path) -> None:
    (tmp_path / "q.csv").write_text(QUALITY)
    taken = run(f"import {centre} q.csv --as quality")
    assert "4 taken in" in taken.out
    assert "fcr           2  2025-03-01  2025-03-31" in taken.out
    assert "“Mood” is a new measure of your own" in taken.err
    assert run(f"set {centre} guard.csat 80").out == "guard.csat = 80\n"
    page = run(f"quality {centre}").out
    assert "customer satisfaction (CSAT)" in page
    assert "at least 80  passed" in page
    assert "2 values" in page
    assert "solved in the first contact, by the method stated" in page
    records = json.loads(run(f"quality {centre} --format json").out)
    assert [(each["measure"], each["value"]) for each in records] == [
        ("csat", "78"),
        ("fcr", "71.03"),
        ("Mood", "4"),
    ]
    assert (
        json.loads(run(f"quality {centre} --from 2025-01-01 --to 2025-02-01 --format json").out)
        == []
    )


def test_the_summary_shows_them_and_names_what_was_passed(
    run: Run, centre: str, tmp_path: Path
) -> None:
    assert "Quality\n" not in run(f"summary {centre}").out
    (tmp_path / "q.csv").write_text(QUALITY)
    run(f"import {centre} q.csv --as quality")
    run(f"set {centre} guard.Mood", "<=3")
    page = run(f"summary {centre}").out
    assert "Quality\n" in page
    assert "chat, 2025-03: Mood is 4, above your limit of 3." in page
    assert "set guard.Mood" in run(f"history {centre}").out


def test_budgets_stand_in_the_summary_with_what_is_left(run: Run, centre: str) -> None:
    assert "Budgets\n" not in run(f"summary {centre}").out
    run(f"set {centre} budget.salaries 310000")
    page = run(f"summary {centre}").out
    assert "2025-02  salaries  304,000.00  310,000.00    6,000.00\n" in page
    assert "2025-03  salaries  320,000.00  310,000.00  -10,000.00\n" in page
    assert "2025-03: salaries: 320000.00 spent, 10000.00 above the budget of 310000.00 GBP." in page
    _, march = json.loads(run(f"figures {centre} --format json").out)
    assert march["budgets"] == [
        {"category": "salaries", "spent": "320000.00", "budget": "310000.00", "left": "-10000.00"}
    ]


def test_the_margin_is_a_figure_or_its_reason(run: Run, centre: str) -> None:
    run(f"set {centre} revenue.2025-03 400000")
    february, march = json.loads(run(f"figures {centre} --format json").out)
    assert march["figures"]["margin"] == "80000.00"
    assert march["figures"]["margin_share"] == "0.2000"
    assert february["reasons"]["margin"] == "no_revenue"
    page = run(f"figures {centre}").out
    assert "No revenue entered for every month" in page


def test_as_csv(run: Run, centre: str, tmp_path: Path) -> None:
    (tmp_path / "q.csv").write_text(QUALITY)
    run(f"import {centre} q.csv --as quality")
    lines = run(f"quality {centre} --format csv").out.splitlines()
    assert lines[1].startswith("2025-03,2025-03-01,2025-03-31,csat,,,78,percent,higher,,,1,")


def test_goals_and_what_was_reached(run: Run, centre: str) -> None:
    assert "target.total_cost" in run(f"goals {centre}").out
    run(f"set {centre} target.total_cost 1")
    run(f"set {centre} budget.rent 100000")
    page = run(f"goals {centre}").out
    assert "target  total cost" in page
    assert "above" in page
    assert "budget  rent" in page
    assert run(f"goals {centre} --format csv").out.startswith("period,start,end,kind,name,value")
    records = json.loads(run(f"goals {centre} --format json").out)
    assert {each["kind"] for each in records} == {"target", "budget"}


def test_revenue_and_margin(run: Run, centre: str) -> None:
    assert "revenue.2025-07" in run(f"margin {centre}").out
    run(f"set {centre} revenue.2025-03 1000000")
    page = run(f"margin {centre}").out
    records = json.loads(run(f"margin {centre} --format json").out)
    [march] = [each for each in records if each["period"] == "2025-03"]
    assert Decimal(march["margin"]) == 1_000_000 - Decimal(march["cost"])
    assert f"{Decimal(march['margin']):,}" in page
    assert f"{Decimal(march['margin_share']) * 100:.1f} %" in page
    assert run(f"margin {centre} --format csv").out.startswith("period,start,end,revenue,cost,")
