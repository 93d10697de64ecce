"""What is worth knowing of a scenario's results: in every language, from one place."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from fractions import Fraction
from io import BytesIO
from pathlib import Path
from string import Formatter

import openpyxl
import pytest

from costdesk.domain.definitions import LANGUAGES, Language
from costdesk.domain.findings import Code
from costdesk.domain.scenarios.levers import Lever, Range
from costdesk.domain.scenarios.scenario import Scenario, Start
from costdesk.domain.scenarios.terms import Behaviour, Opening, Terms
from costdesk.services.commands import SetSetting
from costdesk.services.samples import fill_with_sample
from costdesk.services.scenario_books import scenario_xlsx
from costdesk.services.scenario_notes import NOTES, report_texts, scenario_notes
from costdesk.services.scenarios import WhatIf, sample_scenario, what_if
from costdesk.services.workspace import Workspace
from tests.builders import workspace

DOMAIN = Path(__file__).parents[2] / "costdesk" / "domain" / "scenarios"
NO_FIGURES = frozenset({"all", "day"})


@pytest.fixture(scope="module")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Workspace]:
    with workspace(tmp_path_factory.mktemp("sample")) as made:
        fill_with_sample(made)
        yield made


def cheaper_rent(**terms: object) -> Scenario:
    lever = Lever("price_change", {"price_percent": Range.of(-10)}, category="rent")
    return Scenario("S", levers=(lever,), terms=Terms(**terms))  # type: ignore[arg-type]


def notes(sample: Workspace, scenario: Scenario, language: Language = "en") -> list[str]:
    return scenario_notes(what_if(sample, scenario), language, "EUR")


def said(sample: Workspace, scenario: Scenario, language: Language, start: str) -> str:
    [found] = [note for note in notes(sample, scenario, language) if note.startswith(start)]
    return found


def test_every_finding_of_a_scenario_has_its_sentence_in_every_language() -> None:
    source = "".join(path.read_text(encoding="utf-8") for path in DOMAIN.glob("*.py"))
    # ``Finding(...)`` of a result; those with ``values=...`` in another column refuse a lever.
    used = {Code[name] for name in re.findall(r"yield Finding\(Code\.([A-Z_]+)", source)}
    used |= {Code.NO_AGENT_FREED}
    assert used >= NOTES
    for language in LANGUAGES:
        texts = report_texts(language)["notes"]
        assert set(texts) - NO_FIGURES >= {str(code) for code in NOTES}
        for key, text in texts.items():
            asked = {name for _, name, _, _ in Formatter().parse(text) if name}
            english = report_texts("en")["notes"][key]
            assert asked == {name for _, name, _, _ in Formatter().parse(english) if name}, key


def test_a_lease_is_named_with_its_day_and_what_is_saved_from_then_on(sample: Workspace) -> None:
    lease = {"rent": Behaviour("fixed", can_end=False, ends=date(2027, 6, 30))}
    scenario = cheaper_rent(behaviours=lease)
    rent = what_if(sample, scenario).base.costs["rent"]
    assert rent % 1200 == 0  # 10 % of it a month are whole cents
    amount = f"{rent // 120 // 100:,}.{rent // 120 % 100:02}"
    english = said(sample, scenario, "en", "Rent: ")
    assert "until 30 Jun 2027," in english
    assert f"€{amount} a month less" in english
    dutch = said(sample, scenario, "nl", "Huur: ")
    assert "tot 30 jun 2027" in dutch
    hungarian = said(sample, scenario, "hu", "Bérleti díj: ")
    assert "2027. jún. 30." in hungarian
    assert ".." not in hungarian


def test_numbers_are_those_of_the_language(sample: Workspace) -> None:
    crowded = cheaper_rent(
        opening=Opening(opens=0, closes=24 * 60, days_per_week=7), agent_step=Fraction(1, 2)
    )
    [english] = [each for each in notes(sample, crowded) if "are paid" in each]
    found = re.match(r"(\d+\.\d) agents are paid", english)
    assert found
    [hungarian] = [each for each in notes(sample, crowded, "hu") if "munkatársat fizet" in each]
    assert hungarian.startswith(found[1].replace(".", ","))


def test_what_is_not_there_is_said_of_the_lever_cost_or_contacts(sample: Workspace) -> None:
    lever = Lever("self_service", {"contained_percent": Range.of(10)}, cells=("outbound/chat",))
    mine = replace(lever, name="Bot", values={"fcr_points": Range.of(3)}, kind="callback")
    price = Lever("price_change", {"price_percent": Range.of(-1)}, category="tea")
    scenario = replace(sample_scenario(), levers=(lever, mine, price), start=Start())
    base = what_if(sample, scenario)
    made = WhatIf(scenario, base.base, base.evaluation)
    found = scenario_notes(made, "en", "EUR")
    assert any(each.startswith("Outbound chat: The figures that it starts from") for each in found)
    assert any(each.startswith("Tea: The figures that it starts from") for each in found)
    unknown = replace(scenario, start=replace_fcr(sample_scenario().start), levers=(mine,))
    assert any(each.startswith("Bot: First contact") for each in notes(sample, unknown))


def replace_fcr(start: Start) -> Start:
    return start._replace(fcr=None)


def test_a_finding_can_be_left_out(sample: Workspace) -> None:
    scenario = Scenario("S", levers=(Lever("volume_change", {"volume_percent": Range.of(-1)}),))
    made = what_if(sample, scenario)
    assert any("No whole agent is freed" in each for each in scenario_notes(made, "en", "EUR"))
    left = scenario_notes(made, "en", "EUR", (Code.NO_AGENT_FREED,))
    assert not any("No whole agent is freed" in each for each in left)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_book_speaks_one_language(tmp_path: Path, language: Language) -> None:
    with workspace(tmp_path) as work:
        work.execute(SetSetting("language", language))
        fill_with_sample(work)
        made = what_if(work, cheaper_rent())
        data = scenario_xlsx([made], work.definitions())
    pages = openpyxl.load_workbook(BytesIO(data)).worksheets
    texts = report_texts(language)
    cells = [str(row[1].value) for row in pages[-1].iter_rows(min_row=4)]
    assert pages[-1].title == texts["sheets"]["notes"]
    assert any(cell.endswith(texts["notes"]["cost_stays"]) for cell in cells)
