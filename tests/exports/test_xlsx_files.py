"""Workbooks: typed cells, a header that stays, and never a formula."""

from __future__ import annotations

import re
import zipfile
from collections.abc import Sequence
from datetime import date
from decimal import Decimal
from io import BytesIO
from xml.etree import ElementTree as ET

import pytest

from costdesk.exports.csv_files import Cell
from costdesk.exports.xlsx_files import Column, sheet_name, workbook

MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
COLUMNS = (
    Column("Period"),
    Column("First day"),
    Column("Cost (EUR)", 2),
    Column("Handled", 0),
    Column("Abandon rate", 1, is_share=True),
)
ROWS: Sequence[Sequence[Cell]] = (
    ("2025-01", date(2025, 1, 1), Decimal("1234.50"), 4000, Decimal("0.0512")),
    ("=1+1", None, Decimal("-0.005"), 0, None),
)


def part(data: bytes, name: str) -> ET.Element:
    with zipfile.ZipFile(BytesIO(data)) as file:
        return ET.fromstring(file.read(f"xl/{name}.xml"))  # noqa: S314 - our own file


def cells(data: bytes) -> dict[str, tuple[str, str]]:
    """Type and value of each cell by its place; texts looked up."""
    texts = ["".join(item.itertext()) for item in part(data, "sharedStrings").iter(f"{MAIN}si")]
    found = {}
    for cell in part(data, "worksheets/sheet1").iter(f"{MAIN}c"):
        value, kind = cell.findtext(f"{MAIN}v", ""), cell.get("t", "n")
        found[cell.get("r", "")] = (kind, texts[int(value)] if kind == "s" else value)
    return found


def patterns(data: bytes) -> dict[str, str]:
    """The number format of each cell of the first row of data, by column."""
    styles = part(data, "styles")
    own = {one.get("numFmtId"): one.get("formatCode") for one in styles.iter(f"{MAIN}numFmt")}
    built_in = {"0": "General", "3": "#,##0", "4": "#,##0.00", "49": "@"}
    used = [one.get("numFmtId", "") for one in styles.find(f"{MAIN}cellXfs") or ()]
    sheet = part(data, "worksheets/sheet1")
    row = list(sheet.iter(f"{MAIN}row"))[1]
    return {
        cell.get("r", "")[0]: own.get(number) or built_in[number]
        for cell in row
        for number in [used[int(cell.get("s", "0"))]]
    }


def test_texts_numbers_and_days_are_what_they_are() -> None:
    found = cells(workbook("Summary", COLUMNS, ROWS))
    assert found["A1"] == ("s", "Period")
    assert found["A2"] == ("s", "2025-01")
    assert found["B2"] == ("n", "45658")  # Excel's number of that day
    assert found["C2"] == ("n", "1234.5")
    assert found["D2"] == ("n", "4000")
    assert found["E2"] == ("n", "0.0512")
    assert found["C3"] == ("n", "-0.005")


def test_nothing_is_nothing_and_nothing_becomes_a_formula() -> None:
    data = workbook("Summary", COLUMNS, ROWS)
    found = cells(data)
    assert found["A3"] == ("s", "=1+1")
    assert "B3" not in found
    assert "E3" not in found
    assert not list(part(data, "worksheets/sheet1").iter(f"{MAIN}f"))


def test_numbers_are_shown_with_the_digits_of_their_column() -> None:
    assert patterns(workbook("Summary", COLUMNS, ROWS)) == {
        "A": "@",
        "B": "yyyy-mm-dd",
        "C": "#,##0.00",
        "D": "#,##0",
        "E": "0.0%",
    }


def test_the_header_stays_and_can_be_filtered() -> None:
    sheet = part(workbook("Summary", COLUMNS, ROWS), "worksheets/sheet1")
    (pane,) = sheet.iter(f"{MAIN}pane")
    assert (pane.get("state"), pane.get("topLeftCell")) == ("frozen", "B2")
    (filters,) = sheet.iter(f"{MAIN}autoFilter")
    assert filters.get("ref") == "A1:E3"


def test_columns_are_as_wide_as_what_is_in_them() -> None:
    columns = (Column("Name"), Column("Endless"), Column("A long heading (EUR)", 2))
    data = workbook("Widths", columns, [["x" * 30, "y" * 500, Decimal(1)]])
    widths = [
        float(column.get("width", "0"))
        for column in part(data, "worksheets/sheet1").iter(f"{MAIN}col")
    ]
    assert 30 < widths[0] < 36
    assert widths[1] < 46
    assert 9 < widths[2] < len("A long heading (EUR)")


def test_the_same_table_makes_the_same_file() -> None:
    assert workbook("Summary", COLUMNS, ROWS) == workbook("Summary", COLUMNS, ROWS)


def test_a_table_without_rows_has_its_header() -> None:
    assert set(cells(workbook("Summary", COLUMNS, []))) == {"A1", "B1", "C1", "D1", "E1"}


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("Summary", "Summary"),
        ("a/b: [c]*? \\d", "ab c d"),
        ("'quoted'", "quoted"),
        ("x" * 40, "x" * 31),
        ("[]", "CostDesk"),
        ("", "CostDesk"),
    ],
)
def test_a_sheet_has_a_name_that_excel_takes(title: str, name: str) -> None:
    assert sheet_name(title) == name
    data = workbook(title, COLUMNS, ROWS)
    with zipfile.ZipFile(BytesIO(data)) as file:
        found = re.search(r'<sheet name="([^"]*)"', file.read("xl/workbook.xml").decode())
    assert found is not None
    assert found[1] == name
