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
from costdesk.services.commands import AddCosts, AddCounts
from costdesk.services.results import USUAL, chosen_results, result_rows
from costdesk.services.summaries import summary_record
from costdesk.services.summary_workbooks import (
    SummaryTable,
    summary_table,
    summary_xlsx,
)
from costdesk.services.workspace import Workspace
from tests.builders import cost, count, workspace

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
    for name, heading in texts["headings"].items():
        assert ("{currency}" in heading) == ("cost" in name), name


def test_a_workbook_holds_the_table(centre: Workspace) -> None:
    data = summary_xlsx(table(centre))
    assert data.startswith(b"PK")
    assert data == summary_xlsx(table(centre))
