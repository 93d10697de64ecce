"""The summary as a workbook: the figures of the CSV, in the owner's words."""

from __future__ import annotations

import tomllib
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

from costdesk.domain.definitions import LANGUAGES
from costdesk.domain.figures import MARKS
from costdesk.domain.summary import SummaryRow
from costdesk.services.beside import (
    GOAL_COLUMNS,
    MARGIN_COLUMNS,
    QUALITY_COLUMNS,
    Beside,
    beside,
    goals_csv,
    margin_csv,
    quality_csv,
    reasons_csv,
)
from costdesk.services.commands import AddCosts, AddCounts, AddQuality, SetSetting
from costdesk.services.reason_commands import AddReasons
from costdesk.services.reasons import REASON_COLUMNS
from costdesk.services.results import USUAL, chosen_results, result_rows
from costdesk.services.summaries import summary_record
from costdesk.services.summary_workbooks import (
    SummaryTable,
    beside_tables,
    summary_table,
    summary_xlsx,
)
from costdesk.services.workspace import Workspace
from tests.builders import cost, count, quality, reason, workspace

TEXTS = Path(__file__).parents[2] / "resources" / "texts"
TODAY = date(2025, 6, 2)


@pytest.fixture
def centre(tmp_path: Path) -> Workspace:
    """A month of €12,345.67 and 4,000 calls, of which 200 gave up."""
    made = workspace(tmp_path, language="nl")
    made.execute(AddCosts((cost("12345.67", "2025-01-01"),)))
    made.execute(AddCounts((count("2025-01-01", "2025-01-31", handled=4000, abandoned=200),)))
    return made


def rows(centre: Workspace) -> list[SummaryRow]:
    return result_rows(chosen_results(centre, USUAL, TODAY), centre.definitions())


def table(centre: Workspace) -> SummaryTable:
    return summary_table(rows(centre), centre.definitions())


def test_headings_speak_the_workspace_s_language_and_say_the_unit_once(centre: Workspace) -> None:
    made = table(centre)
    headings = dict(zip(SummaryRow._fields, made.columns, strict=True))
    assert made.title == "Overzicht"
    assert headings["cost"] == ("Kosten (EUR)", 2, False)
    assert headings["cost_per_contact"] == ("Kosten per contact (EUR)", 2, False)
    assert headings["aht_seconds"] == ("Gemiddelde afhandeltijd (seconden)", 1, False)
    assert headings["handled"] == ("Afgehandeld", 0, False)
    assert headings["abandon_rate"] == ("Aandeel afgehaakt", 1, True)
    assert headings["period"].digits is None


def test_cells_are_typed_and_built_in_names_are_words(centre: Workspace) -> None:
    first = dict(zip(SummaryRow._fields, table(centre).rows[0], strict=True))
    assert (first["period"], first["start"], first["end"]) == (
        "2025-01",
        date(2025, 1, 1),
        date(2025, 1, 31),
    )
    assert (first["direction"], first["channel"]) == ("inkomend", "telefoon")
    assert (first["cost"], first["handled"], first["resolved"]) == (Decimal("12345.67"), 4000, None)
    assert first["abandon_rate"] == Decimal("0.0476")
    assert isinstance(first["marks"], str)
    last = dict(zip(SummaryRow._fields, table(centre).rows[-1], strict=True))
    assert last["channel"] == "totaal"


def test_the_numbers_are_those_of_the_other_files(centre: Workspace) -> None:
    digits = centre.definitions().digits
    for row, cells in zip(rows(centre), table(centre).rows, strict=True):
        record = summary_record(row, digits)
        for (name, value), cell in zip(record.items(), cells, strict=True):
            if isinstance(cell, Decimal):
                assert str(cell) == value, name


def test_in_forints_a_unit_cost_keeps_two_digits(tmp_path: Path) -> None:
    made = workspace(tmp_path, "HUF")
    columns = dict(
        zip(SummaryRow._fields, summary_table([], made.definitions()).columns, strict=True)
    )
    assert (columns["cost"].digits, columns["cost_per_sale"].digits) == (0, 2)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_has_every_heading_and_mark(language: str) -> None:
    with (TEXTS / f"summary_{language}.toml").open("rb") as file:
        texts = tomllib.load(file)
    assert list(texts["headings"]) == ["sheet", *SummaryRow._fields]
    assert set(texts["words"]) == {"unallocated", "total", *MARKS}
    assert list(texts["quality"]) == ["sheet", *QUALITY_COLUMNS]
    assert list(texts["goals"]) == ["sheet", *GOAL_COLUMNS]
    assert list(texts["margin"]) == ["sheet", *MARGIN_COLUMNS]
    assert list(texts["reasons"]) == ["sheet", *REASON_COLUMNS]
    for name, heading in texts["headings"].items():
        assert ("{currency}" in heading) == ("cost" in name), name


def test_a_workbook_holds_the_table(centre: Workspace) -> None:
    data = summary_xlsx(table(centre))
    assert data.startswith(b"PK")
    assert data == summary_xlsx(table(centre))


# What stands beside it


def kept(centre: Workspace) -> Beside:
    centre.execute(AddQuality((quality("csat", "82.5"), quality("Mood", "4", channel="phone"))))
    for key, value in (
        ("guard.csat", "85"),
        ("target.total_cost", "12000"),
        ("target.cost_per_contact", "3.5"),
        ("budget.salaries", "13000"),
    ):
        centre.execute(SetSetting(key, value))
    return beside(centre, chosen_results(centre, USUAL, TODAY))


def test_where_nothing_is_kept_nothing_stands_beside(centre: Workspace) -> None:
    found = beside(centre, chosen_results(centre, USUAL, TODAY))
    assert found == Beside([], [], [], [])
    assert beside_tables(found, centre.definitions()) == []


def test_quality_and_goals_are_sheets_in_the_workspace_s_language(centre: Workspace) -> None:
    quality_sheet, goals = beside_tables(kept(centre), centre.definitions())
    assert (quality_sheet.title, goals.title) == ("Kwaliteit", "Doelen en budgetten")
    csat, mood = (dict(zip(QUALITY_COLUMNS, row, strict=True)) for row in quality_sheet.rows)
    assert csat == {
        "period": "2025-01", "start": date(2025, 1, 1), "end": date(2025, 1, 31),
        "measure": "klanttevredenheid (CSAT)", "line": "", "channel": "",
        "value": Decimal("82.5"), "unit": "%", "better": "minstens", "guard": Decimal(85),
        "passed": "ja", "values": 1, "method": "",
    }  # fmt: skip
    assert (mood["measure"], mood["channel"], mood["guard"]) == ("Mood", "telefoon", None)
    assert [row[3:] for row in goals.rows] == [
        (
            "doel",
            "totale kosten",
            Decimal("12345.67"),
            Decimal("12000.00"),
            Decimal("345.67"),
            "nee",
        ),
        (
            "doel",
            "kosten per contact",
            Decimal("3.0864"),
            Decimal("3.5000"),
            Decimal("-0.4136"),
            "ja",
        ),
        ("budget", "lonen", Decimal("12345.67"), Decimal("13000.00"), Decimal("-654.33"), "ja"),
    ]
    assert goals.columns[5].heading == "Werkelijk (EUR)"
    alone = summary_xlsx(table(centre))
    assert len(summary_xlsx(table(centre), quality_sheet, goals)) > len(alone)


def test_they_are_tables_of_their_own_in_csv(centre: Workspace) -> None:
    found = kept(centre)
    lines = quality_csv(found.quality, "exchange").decode().splitlines()
    assert lines[0] == ",".join(QUALITY_COLUMNS)
    assert lines[1] == "2025-01,2025-01-01,2025-01-31,csat,,,82.5,percent,higher,85,yes,1,"
    lines = goals_csv(found.goals, "excel", "nl_NL").decode("utf-8-sig").splitlines()
    assert lines[0] == ";".join(GOAL_COLUMNS)
    assert lines[2].endswith(";target;cost_per_contact;3,0864;3,5000;-0,4136;yes")


def test_revenue_and_margin_have_a_table_of_their_own(centre: Workspace) -> None:
    centre.execute(AddCounts((count("2025-02-01", "2025-02-28", handled=10),)))
    assert not beside(centre, chosen_results(centre, USUAL, TODAY)).margin
    centre.execute(SetSetting("revenue.2025-01", "20000"))
    found = beside(centre, chosen_results(centre, USUAL, TODAY))
    [sheet] = beside_tables(found, centre.definitions())
    assert sheet.title == "Opbrengst en marge"
    assert sheet.columns[-1] == ("Marge van de opbrengst", 1, True)
    assert sheet.columns[3] == ("Opbrengst (EUR)", 2, False)
    # 20,000 less 12,345.67; 7,654.33 of 20,000. February brought in nothing that is known.
    assert [row[3:] for row in sheet.rows] == [
        (Decimal("20000.00"), Decimal("12345.67"), Decimal("7654.33"), Decimal("0.3827")),
        (None, Decimal("0.00"), None, None),
    ]
    lines = margin_csv(found.margin, "excel", "nl_NL").decode("utf-8-sig").splitlines()
    assert lines[0] == ";".join(MARGIN_COLUMNS)
    assert lines[1] == "2025-01;2025-01-01;2025-01-31;20000,00;12345,67;7654,33;0,3827"
    assert lines[2] == "2025-02;2025-02-01;2025-02-28;;0,00;;"


def test_a_revenue_of_another_year_makes_no_table(centre: Workspace) -> None:
    centre.execute(SetSetting("revenue.2019-01", "20000"))
    assert not beside(centre, chosen_results(centre, USUAL, TODAY)).margin


def test_reasons_are_a_sheet_and_a_file_beside_it(centre: Workspace) -> None:
    """1,000 of 4,000 calls at 12,345.67 ÷ 4,000."""
    centre.execute(AddReasons((reason("factuur", 1000, last="2025-02-01"),)))
    found = beside(centre, chosen_results(centre, USUAL, TODAY))
    [sheet] = beside_tables(found, centre.definitions())
    assert sheet.title == "Redenen"
    first, rest = (dict(zip(REASON_COLUMNS, row, strict=True)) for row in sheet.rows)
    assert first == {
        "period": "2025-01", "start": date(2025, 1, 1), "end": date(2025, 1, 31),
        "reason": "factuur", "contacts": 969, "share": Decimal("0.2423"),
        "average_cost": Decimal("3.0864"), "cost": Decimal("2990.74"),
        "marks": "een telling is over haar dagen verdeeld",
    }  # fmt: skip
    assert (rest["reason"], rest["contacts"]) == ("geen reden vastgelegd", 3031)
    headings = dict(zip(REASON_COLUMNS, sheet.columns, strict=True))
    assert headings["share"] == ("Aandeel van afgehandelde contacten", 1, True)
    assert headings["contacts"].digits == 0
    lines = reasons_csv(found.reasons, "exchange").decode().splitlines()
    assert lines[0] == "period,start,end,reason,contacts,share,average_cost,cost,marks"
    assert lines[1] == "2025-01,2025-01-01,2025-01-31,factuur,969,0.2423,3.0864,2990.74,estimated"
    assert lines[2].startswith("2025-01,2025-01-01,2025-01-31,,3031,")
