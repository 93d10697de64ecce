"""``costdesk what-if``: a page or JSON, and refusals with their place."""

from __future__ import annotations

import json
from pathlib import Path

import openpyxl
import pytest

from costdesk.domain.findings import Refused
from costdesk.services.lever_kinds import lever_kinds
from costdesk.services.paths import resources
from costdesk.services.scenarios import read_scenario
from tests.cli.conftest import Run

SCENARIO = """
name = "Self-service"
note = "as offered"
[guards]
csat_percent = 70
[base]
csat_percent = 70.5
[[levers]]
kind = "self_service"
contained_percent = { low = 0, likely = 9, high = 20 }
csat_points = -1
cost_per_month = 300
one_off = 4000
[[levers]]
kind = "remote_work"
name = "At home"
rent_percent = -40
"""


@pytest.fixture
def sample(run: Run, tmp_path: Path) -> str:
    (tmp_path / "scenario.toml").write_text(SCENARIO, encoding="utf-8")
    assert run("new a.costdesk --currency EUR --sample").status == 0
    return "a.costdesk"


def test_a_page(run: Run, sample: str) -> None:
    said = run(f"what-if {sample} scenario.toml --base 2025-11")
    assert (said.status, said.err) == (0, "")
    lines = [" ".join(line.split()) for line in said.out.splitlines()]
    assert lines[:3] == [
        "Self-service",
        "as offered",
        "Base: 2025-11 (2025-11-01 to 2025-11-30), 1.0 months. Money in EUR.",
    ]
    assert "base low likely high" in lines
    assert any(line.startswith("total cost 54,046.01 54,346.01") for line in lines)
    assert any(line.startswith("what vendors would claim 0.00") for line in lines)
    assert any(line.startswith("10:30 26.5 8") for line in lines)
    assert "customers content %, at least 70.0 70.5, 69.5 PASSED, 69.5 PASSED, 69.5 PASSED" in lines
    assert any(line.startswith("At home 0.00") for line in lines)
    assert any(line.startswith("Self-service +300.00") for line in lines)
    assert any(line.startswith("Rent: This cost cannot end yet") for line in lines)
    assert any(line.startswith("One agent fewer is enough at ") for line in lines)
    assert any(line.startswith("One agent more is needed at ") for line in lines)


def test_the_sample_scenario(run: Run, sample: str) -> None:
    path = resources() / "samples" / "first_contact_resolution.toml"
    said = run(f"what-if {sample}", str(path))
    assert said.status == 0
    lines = [" ".join(line.split()) for line in said.out.splitlines()]
    assert "total cost 50,000.00 49,146.34 47,941.18 46,818.18" in lines
    assert "cost per contact 5.00 5.04 5.09 5.15" in lines
    assert "cost per resolution 6.25 6.14 5.99 5.85" in lines
    assert "Base: written in the scenario, 1.0 months. Money in EUR." in lines
    assert not any(line.startswith("most agents") for line in lines)


def test_a_scenario_without_levers(run: Run, sample: str, tmp_path: Path) -> None:
    (tmp_path / "none.toml").write_text('name = "Nothing"\n', encoding="utf-8")
    said = run(f"what-if {sample} none.toml")
    assert said.status == 0
    assert "each lever alone" not in said.out
    assert "last-twelve (2025-01-01 to 2025-12-31), 12.0 months" in said.out


def test_kept_agents_are_overrun(run: Run, sample: str, tmp_path: Path) -> None:
    text = (
        'name = "x"\n[staffing]\nkeep_agents = true\n'
        '[[levers]]\nkind = "volume_change"\nvolume_percent = 90\n'
    )
    (tmp_path / "more.toml").write_text(text, encoding="utf-8")
    said = run(f"what-if {sample} more.toml")
    assert said.status == 0
    assert "PASSED" in said.out
    assert "One agent" not in said.out


def test_json(run: Run, sample: str) -> None:
    said = run(f"what-if {sample} scenario.toml --base 2025-11 --format json")
    record = json.loads(said.out)
    assert record["results"]["base"]["total_cost"] == "54046.01"
    assert record["findings"] == [
        "Rent: This cost cannot end yet, so needing less of it saves nothing."
    ]


def test_what_cannot_be_read_is_refused_with_its_place(
    run: Run, sample: str, tmp_path: Path
) -> None:
    assert run(f"what-if {sample} none.toml").status == 1
    (tmp_path / "wrong.toml").write_text(
        'name = "x"\n[[levers]]\nkind = "voip"\ntea = 1\n', encoding="utf-8"
    )
    said = run(f"what-if {sample} wrong.toml")
    assert said.status == 1
    assert said.err.startswith("wrong.toml, column tea, levers[1]: “tea” is not known here;")
    assert run(f"what-if {sample} scenario.toml --base yesterday").status == 1
    assert run(f"what-if {sample}").status == 2


def test_the_documentation_names_all_there_is_and_its_example_is_the_sample(
    run: Run, sample: str, tmp_path: Path
) -> None:
    page = (Path(__file__).parents[2] / "docs" / "what-if.md").read_text(encoding="utf-8")
    documented = tmp_path / "documented.toml"
    documented.write_text(page.split("```toml\n")[1].split("```")[0], encoding="utf-8")
    shipped = resources() / "samples" / "first_contact_resolution.toml"
    records = [
        json.loads(run(f"what-if {sample} --format json", str(path)).out)
        for path in (shipped, documented)
    ]
    assert records[0] == records[1]
    for kind in lever_kinds().values():
        effects = ", ".join(f"`{effect}`" for effect in kind.effects)
        assert f"| `{kind.name}` | {effects} |" in page
    names = {*records[0], *records[0]["results"]["likely"]} - {"scenario"}
    assert {name for name in names if f"`{name}`" not in page} == set()


@pytest.mark.parametrize("table", ["base", "staffing", "guards", "costs.rent"])
def test_every_key_of_a_scenario_is_documented(table: str) -> None:
    page = (Path(__file__).parents[2] / "docs" / "what-if.md").read_text(encoding="utf-8")
    with pytest.raises(Refused) as refused:
        read_scenario(f'name = "x"\n[{table}]\ntea = 1\n')
    choices = str(refused.value.findings[0].values["choices"]).split(", ")
    assert [key for key in choices if f"`{key}`" not in page and f"{key} =" not in page] == []


def test_what_is_taken_for_granted_and_the_week(run: Run, sample: str, tmp_path: Path) -> None:
    terms = "[staffing]\nweek = [30, 20, 20, 20, 10]\n[costs.rent]\nends = 2027-06-30\n[guards]"
    text = SCENARIO.replace("[guards]", terms)
    (tmp_path / "week.toml").write_text(text, encoding="utf-8")
    said = run(f"what-if {sample} week.toml --base 2025-11")
    lines = [" ".join(line.split()) for line in said.out.splitlines()]
    assert "staffing.week [30, 20, 20, 20, 10]" in lines
    assert any(line.startswith("costs.rent { follows") for line in lines)
    assert any(line.startswith("monday ") for line in lines)
    assert any("goes on until 30 Jun 2027" in line for line in lines)
    made = json.loads(run(f"what-if {sample} week.toml --base 2025-11 --format json").out)
    assert made["assumptions"]["staffing"] == {"week": "[30, 20, 20, 20, 10]"}
    days = made["results"]["likely"]["by_weekday"]
    assert [each["weekday"] for each in days][::4] == ["monday", "friday"]
    assert float(days[0]["contacts"]) == pytest.approx(3 * float(days[4]["contacts"]), rel=1e-3)


def test_several_scenarios_into_files(run: Run, sample: str, tmp_path: Path) -> None:
    other = SCENARIO.replace("Self-service", "Another")
    (tmp_path / "other.toml").write_text(other, encoding="utf-8")
    both = f"what-if {sample} scenario.toml other.toml --base 2025-11"
    said = run(both)
    assert said.out.startswith("Self-service\n")
    assert "\nAnother\n" in said.out
    assert [each["scenario"] for each in json.loads(run(f"{both} --format json").out)] == [
        "Self-service",
        "Another",
    ]
    assert run(f"{both} --format csv -o both.csv").status == 0
    lines = (tmp_path / "both.csv").read_text(encoding="utf-8").splitlines()
    assert len(lines) == 1 + 2 * 4
    assert run(f"{both} --format xlsx -o both.xlsx").status == 0
    book = openpyxl.load_workbook(tmp_path / "both.xlsx")
    assert book.sheetnames[0] == "Side by side"
    assert "Worth knowing" in book.sheetnames
    five = " ".join(["scenario.toml"] * 5)
    assert run(f"what-if {sample} {five}").status == 1


def test_a_recorded_cause_stands_on_every_page(run: Run, sample: str, tmp_path: Path) -> None:
    (tmp_path / "r.csv").write_text(
        "start,end,direction,channel,reason,contacts\n"
        "2025-11-01,2025-11-30,inbound,phone,parcel lost,534\n"
    )
    run(f"import {sample} r.csv")
    text = (
        'name = "Parcels"\n[base]\nperiod = "2025-11"\n[[levers]]\nkind = "remove_cause"\n'
        'cause = "parcel lost"\nremoved_percent = 50\n'
    )
    (tmp_path / "cause.toml").write_text(text)
    page = run(f"what-if {sample} cause.toml").out
    assert "Causes, as the base recorded them\n  parcel lost  534.0 contacts a month, " in page
    assert "They are taken for average ones" in page
    record = json.loads(run(f"what-if {sample} cause.toml --format json").out)
    assert record["causes"][0]["contacts_per_month"] == "534.0000"
    (tmp_path / "cause.toml").write_text(text.replace("parcel lost", "refund"))
    said = run(f"what-if {sample} cause.toml")
    assert said.status == 1
    assert "no contacts about “refund” are recorded in the base; recorded are: " in said.err
    assert "parcel lost" in said.err
