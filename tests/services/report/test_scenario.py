"""The report on scenarios says what the page and the workbook say."""

import re
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from fractions import Fraction

import pytest

from costdesk.domain.definitions import LANGUAGES, Language
from costdesk.domain.scenarios.levers import Range
from costdesk.domain.scenarios.scenario import Scenario, Start
from costdesk.domain.scenarios.terms import Behaviour, Opening, Terms
from costdesk.services.lever_kinds import lever_kinds
from costdesk.services.report.scenario import scenario_report
from costdesk.services.report.value import Bullets, Paragraph, Picture, Report, report_html
from costdesk.services.scenario_files import result_record
from costdesk.services.scenarios import WhatIf, new_lever, sample_scenario, what_if
from costdesk.services.workspace import Workspace
from tests.services.report.conftest import TODAY, keys, number, section, table

Make = Callable[..., Report]


@pytest.fixture
def reported(sample: Workspace) -> Make:
    def make(*made: WhatIf, language: Language = "en") -> Report:
        return scenario_report(made, sample.definitions(), "Sample Centre", TODAY, language)

    return make


def dearer(percent: int = 4) -> Scenario:
    wages = replace(
        new_lever(lever_kinds()["wage_change"]), values={"wages_percent": Range.of(percent)}
    )
    volume = replace(
        new_lever(lever_kinds()["volume_change"]), values={"volume_percent": Range.of(25)}
    )
    terms = Terms(guards={"occupancy": Fraction(80, 100)})
    return Scenario("Dearer", levers=(wages, volume), terms=terms, note="Asked for by the board.")


def said(report: Report, key: str) -> list[str]:
    return [it.text for it in section(report, key).blocks if isinstance(it, Paragraph)]


def test_the_answer_comes_first_with_the_note(sample: Workspace, reported: Make) -> None:
    report = reported(what_if(sample, sample_scenario()))
    assert keys(report)[0] == "answer"
    lines = said(report, "answer")
    assert lines[1] == "Likely €2,058.82 a month less."
    assert "Vendors, who value each contact at its average cost, would claim €2,941.18" in lines[2]
    assert lines[3] == "Starting from figures of its own"


def test_the_cases_are_those_of_the_engine_to_the_cent(sample: Workspace, reported: Make) -> None:
    made = what_if(sample, dearer())
    found = table(reported(made), "results")
    rows = {row.cells[0]: row.cells[1:] for row in found.rows}
    results = [made.evaluation.base, *made.evaluation.cases.values()]
    records = [result_record(each, 2) for each in results]
    months = made.base.months
    for place, record in enumerate(records):
        total = Fraction(str(record["total_cost"])) / months
        assert abs(number(rows["Total cost a month (EUR)"][place]) - total) <= Fraction(1, 200)
        shown = number(rows["Cost per contact (EUR)"][place])
        assert abs(shown - Fraction(str(record["cost_per_contact"]))) <= Fraction(51, 10_000)
    assert "Spent once (EUR)" not in rows


def test_guards_say_in_every_case_whether_they_hold(sample: Workspace, reported: Make) -> None:
    made = what_if(sample, dearer())
    found = table(reported(made), "guards")
    rows = {row.cells[0]: row for row in found.rows}
    busy = rows["Time agents are busy"]
    assert busy.cells[1] == "at most 80.0%"
    passed = {
        place + 2
        for place, result in enumerate([made.evaluation.base, *made.evaluation.cases.values()])
        if any(it.guard == "occupancy" and it.passed for it in result.guards)
    }
    assert busy.marked == passed
    assert passed
    assert all(("✗" in cell) == (place in passed) for place, cell in enumerate(busy.cells))
    marked = [row for row in table(reported(made), "results").rows if row.marked]
    assert any("✗" in cell for row in marked for cell in row.cells)


def test_each_lever_alone_and_the_hours_have_a_table_and_a_picture(
    sample: Workspace, reported: Make
) -> None:
    made = what_if(sample, dearer())
    report = reported(made)
    levers = table(report, "levers")
    swings = {swing.lever.kind: swing for swing in made.evaluation.tornado}
    likely = {row.cells[0]: number(row.cells[2]) for row in levers.rows}
    wages = Fraction(swings["wage_change"].likely, 100) / made.base.months
    assert abs(likely["Change of wages"] - wages) <= Fraction(1, 200)
    hours = table(report, "hours")
    rota = made.evaluation.likely.rota
    assert rota
    assert max(number(row.cells[2]) for row in hours.rows) == rota.agents
    assert hours.rows[0].cells[0].startswith("09:00 – ")
    assert hours.rows[-1].cells[0].endswith("17:30") or hours.rows[-1].cells[0].endswith(":00")
    for key in ("levers", "hours"):
        [picture] = [it for it in section(report, key).blocks if isinstance(it, Picture)]
        assert picture.name in report.sketches
        assert picture.said


def test_the_assumptions_are_said_in_words(sample: Workspace, reported: Make) -> None:
    terms = Terms(
        opening=Opening(opens=8 * 60, closes=20 * 60, week=(Fraction(2), *[Fraction(1)] * 4)),
        service_level=Fraction(90, 100),
        blended=False,
        queued=("phone",),
        teams=(("phone",), ("chat",)),
        behaviours={
            "rent": Behaviour("fixed", can_end=False),
            "salaries": Behaviour("step_fixed", Fraction(80, 100)),
            "other": Behaviour("fixed", ends=date(2026, 12, 31)),
        },
        guards={"csat": Fraction(80, 100), "backlog_hours": Fraction(2)},
    )
    scenario = replace(dearer(), terms=terms)
    report = reported(what_if(sample, scenario))
    levers, others = (
        it for it in section(report, "assumptions").blocks if not isinstance(it, Paragraph)
    )
    rows = {row.cells[0]: row.cells[1] for row in others.rows}  # type: ignore[union-attr]
    assert rows["Opens at"] == "08:00"
    assert rows["Answered in time (%)"] == "90"
    assert rows["Other work fills quiet moments"] == "no"
    assert rows["Channels that wait in a queue"] == "Phone"
    assert rows["Contacts of each weekday"] == "2, 1, 1, 1, 1"
    assert rows["Rent"] == "stays the same; cannot end"
    assert rows["Wages and salaries"] == "goes with whole agents, 80% avoidable; can end"
    assert rows["Other costs"] == "stays the same; ends on 31 December 2026"
    assert rows["Customers content"] == "at least 80%"
    assert rows["Hours left undone a day"] == "at most 2"
    names = [row.cells[0] for row in levers.rows]  # type: ignore[union-attr]
    assert names[0] == "Change of wages: Change of wages (%)"


def test_a_lever_that_removes_a_cause_is_called_by_it(sample: Workspace, reported: Make) -> None:
    half = {"removed_percent": Range.of(50)}
    kind = lever_kinds()["remove_cause"]
    lever = replace(new_lever(kind), cause="Invoice unclear", values=half)
    made = what_if(sample, Scenario("Clear invoices", levers=(lever,)))
    for key in ("levers", "assumptions"):
        rows = table(reported(made), key).rows
        assert all(row.cells[0].startswith("Without “Invoice unclear”") for row in rows)


def test_what_is_published_has_its_source_and_grade(sample: Workspace, reported: Make) -> None:
    report = reported(what_if(sample, sample_scenario()))
    [found] = section(report, "sources").blocks
    assert isinstance(found, Bullets)
    claims = lever_kinds()["first_contact_resolution"].claims
    assert len(found.lines) == len(claims)
    for line, claim in zip(found.lines, claims, strict=True):
        assert claim.source in line
        assert f"trust grade {claim.grade}" in line


def test_a_period_is_named_with_its_days(sample: Workspace, reported: Make) -> None:
    scenario = replace(dearer(), start=Start(period="2025-Q1"))
    report = reported(what_if(sample, scenario))
    assert said(report, "answer")[-1] == (
        "Starting from quarter 1 of 2025 (1 January 2025 – 31 March 2025)"
    )
    usual = reported(what_if(sample, dearer()))
    assert "the last twelve months (1 January 2025" in said(usual, "answer")[-1]


def test_several_are_told_apart_by_their_names(sample: Workspace, reported: Make) -> None:
    other = replace(dearer(8), name="Dearest")
    report = reported(what_if(sample, dearer()), what_if(sample, other))
    assert report.document.title == "Dearer, Dearest"
    assert {"answer-1", "answer-2"} <= set(keys(report))
    assert section(report, "answer-2").title == "Dearest: The answer"
    assert set(report.sketches) == {"levers-0", "hours-0", "levers-1", "hours-1"}


def test_what_is_spent_once_comes_back_or_not(sample: Workspace, reported: Make) -> None:
    lever = replace(
        new_lever(lever_kinds()["chatbot"]),
        values={"contained_percent": Range.of(20), "one_off": Range.of(5000)},
    )
    pays = reported(what_if(sample, Scenario("Bot", levers=(lever,))))
    assert re.search(r"€5,000\.00 spent once is back after [\d.]+ months", said(pays, "answer")[1])
    never = replace(lever, values={"one_off": Range.of(5000), "cost_per_month": Range.of(9000)})
    report = reported(what_if(sample, Scenario("Bot", levers=(never,))))
    assert "never comes back" in said(report, "answer")[1]
    assert "Likely €9,000.00 a month more." in said(report, "answer")[0]


def test_without_levers_it_says_where_it_starts(sample: Workspace, reported: Make) -> None:
    report = reported(what_if(sample, Scenario("Nothing")))
    assert said(report, "answer") == [said(report, "answer")[-1]]
    assert "levers" not in keys(report)
    assert said(report, "assumptions") == ["All else as usual."]


def test_what_is_worth_knowing_names_levers_and_categories(
    sample: Workspace, reported: Make
) -> None:
    lever = replace(new_lever(lever_kinds()["remote_work"]), values={"rent_percent": Range.of(-50)})
    terms = Terms(behaviours={"rent": Behaviour("fixed", can_end=False)})
    report = reported(what_if(sample, Scenario("Home", levers=(lever,), terms=terms)))
    [notes] = section(report, "notes").blocks
    assert isinstance(notes, Bullets)
    assert any(line.startswith("Rent: This cost cannot end yet") for line in notes.lines)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_says_all_of_it(
    sample: Workspace, reported: Make, language: Language
) -> None:
    report = reported(what_if(sample, dearer()), language=language)
    page = report_html(report).decode()
    shown = re.sub(r'src="[^"]*"|<style>.*?</style>', "", page, flags=re.DOTALL)
    assert "{" not in shown
    assert keys(report) == keys(reported(what_if(sample, dearer())))
