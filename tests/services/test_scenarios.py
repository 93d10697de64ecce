"""What-if on a workspace: its base, its cases, comparing, and keeping scenarios."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction
from pathlib import Path

import pytest

from costdesk.domain.definitions import LANGUAGES
from costdesk.domain.findings import Code, Refused
from costdesk.domain.scenarios.effects import EFFECTS
from costdesk.domain.scenarios.levers import Range
from costdesk.domain.scenarios.scenario import Scenario, Start
from costdesk.domain.scenarios.terms import Terms
from costdesk.services.commands import (
    AddCounts,
    DeleteScenario,
    RenameScenario,
    SaveScenario,
    SaveScenarios,
)
from costdesk.services.lever_kinds import lever_kinds, lever_texts
from costdesk.services.reason_commands import AddReasons
from costdesk.services.scenario_files import causes, what_if_record
from costdesk.services.scenarios import (
    compare,
    new_lever,
    read_scenario,
    read_scenario_file,
    sample_scenario,
    saved_scenario,
    saving,
    scenario_text,
    what_if,
)
from costdesk.services.workspace import StepName, Workspace
from tests.builders import count, reason, workspace

PLAIN = Scenario("Plain")


def refused(action: object, *arguments: object) -> list[Code]:
    with pytest.raises(Refused) as caught:
        action(*arguments)  # type: ignore[operator]
    return [finding.code for finding in caught.value.findings]


def test_the_sample_scenario_is_section_2_7(tmp_path: Path) -> None:
    with workspace(tmp_path) as work:
        made = what_if(work, sample_scenario()).evaluation
    before, after = made.base, made.likely
    assert round(float(after.contacts)) == 9_412
    assert (before.total_cost, after.total_cost) == (5_000_000, 4_794_118)
    unit_costs = [
        round(float(figure.value or 0)) / 100
        for result in (before, after)
        for figure in (result.cost_per_contact, result.cost_per_resolution)
    ]
    assert unit_costs == [5.00, 6.25, 5.09, 5.99]


def test_with_contracts_the_same_lever_frees_nobody_until_it_says(tmp_path: Path) -> None:
    sample = sample_scenario()
    given = sample.start.given
    assert given
    calls = tuple(each._replace(aht_seconds=Fraction(240)) for each in given.streams)
    start = sample.start._replace(given=replace(given, streams=calls))
    with workspace(tmp_path) as work:
        made = what_if(work, replace(sample, start=start, terms=Terms())).evaluation
    assert made.base.people.value == made.likely.people.value == 10
    assert (made.likely.saving, made.likely.claimed_saving) == (0, 294_118)
    assert made.cases["high"].people_change.value == -1
    [found] = made.findings
    assert (found.code, found.values["limit"]) == (Code.NO_AGENT_FREED, 9_392)


def test_a_new_lever_has_what_was_published_independently() -> None:
    kinds = lever_kinds()
    assert new_lever(kinds["ivr"]).values == {
        "contained_percent": Range(Fraction(0), Fraction("6.5"), Fraction("6.5"))
    }
    assert new_lever(kinds["callback"]).values == {}
    assert new_lever(kinds["callback"]).cells == ("inbound/phone",)
    assert new_lever(kinds["callback"]).category == "telecom"


@pytest.mark.parametrize("language", LANGUAGES)
def test_levers_are_called_something_in_every_language(language: str) -> None:
    texts = lever_texts(language)  # type: ignore[arg-type]
    kinds = lever_kinds()
    assert list(texts.names) == list(texts.notes) == list(kinds)
    assert list(texts.effects) == list(EFFECTS)
    claims = [claim.id for kind in kinds.values() for claim in kind.claims]
    assert list(texts.claims) == claims
    sentences = (*texts.notes.values(), *texts.claims.values())
    assert all(text.endswith(".") for text in sentences)
    assert all(text == text.strip() for group in texts for text in group.values())


def test_scenarios_are_kept_renamed_and_forgotten(tmp_path: Path) -> None:
    with workspace(tmp_path) as work:
        changes = work.execute(saving(PLAIN))
        assert changes.kinds == {"scenarios"}
        assert changes.step == StepName("save_scenario", {"name": "Plain"})
        work.execute(saving(replace(PLAIN, name="Copy", note="a duplicate")))
        work.execute(SaveScenario(" COPY ", scenario_text(replace(PLAIN, note="replaced"))))
        assert [each.name for each in work.scenarios()] == ["Copy", "Plain"]
        assert saved_scenario(work, "copy") == Scenario("Copy", note="replaced")
        work.execute(RenameScenario("copy", "copy"))
        assert work.execute(RenameScenario("copy", "Zoo")).step == StepName(
            "rename_scenario", {"before": "copy", "name": "Zoo"}
        )
        work.execute(DeleteScenario("ZOO"))
        assert [each.name for each in work.scenarios()] == ["Plain"]
        work.undo()
        work.undo()
        assert [each.name for each in work.scenarios()] == ["Plain", "copy"]
        assert refused(saved_scenario, work, "Zoo") == [Code.GONE]


@pytest.mark.parametrize(
    ("command", "codes"),
    [
        (SaveScenario(" ", 'name = "x"'), [Code.REQUIRED]),
        (SaveScenario("x" * 201, 'name = "x"'), [Code.TOO_LONG]),
        (SaveScenario("a\nb", 'name = "x"'), [Code.BAD_NAME]),
        (SaveScenario("x", 'name = "x"\ntea = 1'), [Code.NOT_A_CHOICE]),
        (SaveScenario("x", "#" * 1_000_001), [Code.TOO_LONG]),
        (RenameScenario("Plain", "other"), [Code.SCENARIO_NAME_TAKEN]),
        (RenameScenario("Plain", ""), [Code.REQUIRED]),
        (RenameScenario("none", "new"), [Code.GONE]),
        (DeleteScenario("none"), [Code.GONE]),
        (SaveScenarios((("a", 'name = "a"'), ("", ""), ("c", "tea"))), [
            Code.REQUIRED, Code.SCENARIO_BROKEN,
        ]),
    ],
)  # fmt: skip
def test_only_what_can_be_read_again_is_kept(
    tmp_path: Path, command: SaveScenario, codes: list[Code]
) -> None:
    with workspace(tmp_path) as work:
        work.execute(saving(PLAIN))
        work.execute(saving(replace(PLAIN, name="Other")))
        assert refused(work.execute, command) == codes
        assert [each.name for each in work.scenarios()] == ["Other", "Plain"]


def test_several_are_one_step_placed_at_their_rows(tmp_path: Path) -> None:
    with workspace(tmp_path) as work:
        pairs = (("a", 'name = "a"'), ("b", 'name = "b"'))
        changes = work.execute(SaveScenarios(pairs, "scenarios.csv"))
        assert changes.step == StepName("save_scenarios", {"count": 2, "source": "scenarios.csv"})
        assert work.execute(SaveScenarios((("c", 'name = "c"'),))).step == StepName(
            "save_scenarios", {"count": 1}
        )
        with pytest.raises(Refused) as caught:
            work.execute(SaveScenarios((*pairs, ("d", "tea"))))
        assert [finding.place.row for finding in caught.value.findings] == [3]


def test_up_to_four_stand_side_by_side(centre: Workspace) -> None:
    made = compare(centre, [PLAIN] * 4, "2025-03")
    assert [each.base.label for each in made] == ["2025-03"] * 4
    assert refused(compare, centre, [PLAIN] * 5) == [Code.TOO_LARGE]


def test_a_period_that_is_none(centre: Workspace) -> None:
    assert refused(what_if, centre, PLAIN, "2025-3") == [Code.UNKNOWN_PERIOD]
    assert refused(what_if, centre, PLAIN, "2024-03") == [Code.OUTSIDE_COUNTED_RANGE]
    named = replace(PLAIN, start=Start("2025-03"))
    assert what_if(centre, named).base.label == "2025-03"
    assert what_if(centre, named, "2025-04").base.label == "2025-04"


def test_files_that_cannot_be_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "scenario.toml"
    assert refused(read_scenario_file, path) == [Code.FILE_MISSING]
    assert refused(read_scenario_file, tmp_path) == [Code.FILE_UNREADABLE]
    path.write_bytes(b"name = \xff")
    assert refused(read_scenario_file, path) == [Code.FILE_NOT_TEXT]
    path.write_text('\ufeffname = "x"\n', encoding="utf-8")
    assert read_scenario_file(path) == Scenario("x")
    path.write_text("tea = 1", encoding="utf-8")
    with pytest.raises(Refused) as caught:
        read_scenario_file(path)
    assert {finding.place.file for finding in caught.value.findings} == {str(path)}
    monkeypatch.setattr("costdesk.services.scenarios.LONGEST_SCENARIO", 3)
    assert refused(read_scenario_file, path) == [Code.FILE_TOO_LARGE]


def test_a_text_is_read_with_the_kinds_that_are_shipped() -> None:
    made = read_scenario('name = "x"\n[[levers]]\nkind = "voip"\ntelecom_percent = -20')
    assert made.levers[0].category == "telecom"


CAUSE = """
name = "Clearer invoices"
[[levers]]
kind = "remove_cause"
cause = "Invoice unclear"
removed_percent = 50
"""


def test_removing_a_recorded_cause(tmp_path: Path) -> None:
    """Half of the 200 calls a month about the invoice: 100 of 1,000 less, as if typed."""
    with workspace(tmp_path) as work:
        work.execute(AddCounts((count("2025-01-01", "2025-02-28", handled=2000),)))
        work.execute(AddReasons((reason(contacts=400, last="2025-02-28"), reason("parcel", 8))))
        made = what_if(work, read_scenario(CAUSE))
        assert made.evaluation.likely.contacts == 1800
        typed = CAUSE.replace('cause = "Invoice unclear"', "cause_contacts = 200")
        assert what_if(work, read_scenario(typed)).evaluation.likely.contacts == 1800
        assert [each.code for each in made.evaluation.findings] == [Code.CAUSE_AT_AVERAGE]
        [use] = causes(made)
        assert use.cause.contacts == 200
        record = what_if_record(made)["causes"]
        assert record == [
            {
                "lever": "remove_cause",
                "cause": "invoice unclear",
                "contacts_per_month": "200.0000",
                "share": "0.2000",
            }
        ]
        work.execute(saving(made.scenario))
        assert saved_scenario(work, "Clearer invoices") == made.scenario
        unknown = read_scenario(CAUSE.replace("Invoice unclear", "refund"))
        with pytest.raises(Refused) as caught:
            what_if(work, unknown)
        [found] = caught.value.findings
        assert found.code == Code.CAUSE_NOT_RECORDED
        assert found.values["choices"] == "invoice unclear, parcel"
        assert refused(what_if, work, read_scenario(CAUSE), "2024-01") == [
            Code.OUTSIDE_COUNTED_RANGE
        ]
