"""The report of scenarios as a workbook."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator
from dataclasses import replace
from fractions import Fraction
from io import BytesIO
from pathlib import Path

import openpyxl
import pytest

from costdesk.domain.definitions import LANGUAGES
from costdesk.domain.scenarios.base import Stream
from costdesk.domain.scenarios.levers import Range
from costdesk.domain.scenarios.scenario import GivenBase, Scenario, Start
from costdesk.domain.scenarios.terms import Opening, Terms
from costdesk.services.commands import AddCounts
from costdesk.services.lever_kinds import lever_kinds
from costdesk.services.paths import resources
from costdesk.services.reason_commands import AddReasons
from costdesk.services.samples import fill_with_sample
from costdesk.services.scenario_books import scenario_xlsx
from costdesk.services.scenarios import WhatIf, compare, new_lever, sample_scenario
from costdesk.services.workspace import Workspace
from tests.builders import count, reason, workspace


@pytest.fixture(scope="module")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Workspace]:
    with workspace(tmp_path_factory.mktemp("sample")) as made:
        fill_with_sample(made)
        yield made


def fewer(name: str, percent: int, terms: Terms | None = None) -> Scenario:
    lever = new_lever(lever_kinds()["volume_change"])
    values = {"volume_percent": Range.of(-percent)}
    return Scenario(name, terms=terms or Terms(), levers=(replace(lever, values=values),))


def sheets(work: Workspace, made: tuple[WhatIf, ...]) -> dict[str, list[list[object]]]:
    data = scenario_xlsx(made, work.definitions())
    book = openpyxl.load_workbook(BytesIO(data))
    return {
        page.title: [[cell.value for cell in row] for row in page.iter_rows(min_row=3)]
        for page in book.worksheets
    }


def test_one_scenario_with_all_its_cases(sample: Workspace) -> None:
    made = compare(sample, [fewer("A", 20)])
    found = sheets(sample, made)
    assert list(found) == [
        "Side by side",
        "Agents by hour",
        "Each lever alone",
        "Assumptions",
    ]
    table = {str(row[0]): row[1:] for row in found["Side by side"]}
    assert table["Figure"] == ["Today", "Cautious", "Likely", "Hopeful"]
    base, likely = made[0].evaluation.base, made[0].evaluation.likely
    costs = table["Total cost a month (EUR)"]
    assert costs[0] == pytest.approx(base.total_cost / 12 / 100)
    assert costs[2] == pytest.approx(likely.total_cost / 12 / 100)
    assert table["Saved a month (EUR)"][0] is None
    assert table["Saved a month (EUR)"][2] == pytest.approx(likely.saving / 12 / 100)
    people = likely.people.value
    assert people is not None
    assert table["Agents to pay"][2] == float(people)
    assert table["Answered in time"][2] == pytest.approx(float(likely.service_level.value or 0))
    assert table["One agent more from so many contacts a month"][:2] == [None, None]
    assert isinstance(table["One agent more from so many contacts a month"][2], int)
    hours = found["Agents by hour"]
    assert hours[0] == ["From", "Today", "Then"]
    assert likely.rota is not None
    assert [row[2] for row in hours[1:18]] == [slot.agents for slot in likely.rota.slots]
    assert found["Each lever alone"][1][0] == "More or fewer contacts"
    assert found["Assumptions"][1][1] == "Start"
    assert "the last twelve months" in str(found["Assumptions"][1][2])


def test_scenarios_beside_each_other(sample: Workspace) -> None:
    week = Terms(opening=Opening(week=tuple(map(Fraction, (30, 20, 20, 20, 10)))))
    made = compare(sample, [fewer("A", 5), fewer("B", 20, week), fewer("C", 1)])
    found = sheets(sample, made)
    heads = found["Side by side"][0]
    assert heads[:3] == ["Figure", "Today", "A: Cautious"]
    assert len(heads) == 2 + 9
    assert [row[0] for row in found["Agents by weekday"][1:6]][::4] == ["Monday", "Friday"]
    assert len(found["Agents by hour"][0]) == 7
    rows = [row[1:] for row in found["Assumptions"]]
    assert ["staffing.week", "[30, 20, 20, 20, 10]"] in rows


def test_other_bases_and_limits_that_are_passed(sample: Workspace) -> None:
    worse = fewer("Kept", -60, Terms(keep_agents=True))
    other = replace(fewer("B", 5), start=Start("2025-11"))
    found = sheets(sample, compare(sample, [worse, other, sample_scenario()]))
    table = {str(row[0]): row[1:] for row in found["Side by side"]}
    assert table["Figure"][0] == "Kept: Today"
    assert table["Figure"][4] == "B: Today"
    assert "Time agents are busy" in str(table["Limits that are passed"][1])
    assert not table["Limits that are passed"][4]
    assert "figures of its own" in str(found["Assumptions"][-1][2]) or any(
        "figures of its own" in str(row[2]) for row in found["Assumptions"]
    )


def test_without_handle_time_there_are_no_agents(sample: Workspace) -> None:
    found = sheets(sample, compare(sample, [sample_scenario()]))
    assert "Agents by hour" not in found


def test_amounts_beyond_any_centre_are_written_all_the_same(sample: Workspace) -> None:
    given = GivenBase(
        {"rent": Fraction(10**12)},
        (Stream("inbound", "email", Fraction(10**6), Fraction(1)),),
        months=Fraction(1, 10_000),
    )
    [made] = compare(sample, [Scenario("Huge", Start(given=given))])
    table = {str(row[0]): row[1:] for row in sheets(sample, (made,))["Side by side"]}
    assert table["Total cost a month (EUR)"][0] == pytest.approx(10**16)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_has_all_texts(language: str) -> None:
    def keys(of: str) -> dict[str, list[str]]:
        path: Path = resources() / "texts" / f"whatif_{of}.toml"
        tables = tomllib.loads(path.read_text(encoding="utf-8"))
        assert all(text for table in tables.values() for text in table.values())
        return {name: list(table) for name, table in tables.items()}

    assert keys(language) == keys("en")


def test_a_recorded_cause_is_an_assumption(tmp_path: Path) -> None:
    with workspace(tmp_path, language="nl") as work:
        work.execute(AddCounts((count("2025-01-01", "2025-01-31", handled=1000),)))
        work.execute(AddReasons((reason("factuur", 250),)))
        lever = new_lever(lever_kinds()["remove_cause"])
        made = compare(work, [Scenario("F", levers=(replace(lever, cause="factuur"),))])
        rows = sheets(work, made)["Aannames"]
    assert ["F", "oorzaak “factuur”", "250 contacten per maand"] in rows
