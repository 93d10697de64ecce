"""Which sheet of a workbook is read: the only one that fits, or the one that was named."""

from io import BytesIO

import pytest
from openpyxl import Workbook

from costdesk.domain.contacts import ContactCount
from costdesk.domain.findings import Code, Finding, Refused
from costdesk.domain.progress import silent
from costdesk.imports.answers import Answers
from costdesk.imports.contact_rows import read_contacts
from costdesk.imports.records import Table, Terms

HEADING: list[object] = ["date", "direction", "channel", "handled"]
TERMS = Terms("EUR", 2)


def workbook(**sheets: list[list[object]]) -> bytes:
    book = Workbook()
    assert book.active is not None
    book.remove(book.active)
    for name, rows in sheets.items():
        page = book.create_sheet(name)
        for row in rows:
            page.append(row)
    file = BytesIO()
    book.save(file)
    return file.getvalue()


def counted(day: str, handled: int) -> list[list[object]]:
    return [["Our calls"], HEADING, [day, "inbound", "phone", handled]]


def read(data: bytes, sheet: str = "") -> Table[ContactCount]:
    return read_contacts(data, Answers(sheet=sheet), TERMS, silent)


def problems(data: bytes, sheet: str = "") -> tuple[Finding, ...]:
    with pytest.raises(Refused) as caught:
        read(data, sheet)
    return caught.value.findings


def test_the_one_sheet_that_fits_is_read_and_named() -> None:
    table = read(workbook(Notes=[["remember"]], March=counted("2025-03-01", 7)))
    [count] = table.values
    assert count.handled == 7
    assert table.rows == (3,)
    chosen, above = table.notes
    assert chosen.code == Code.SHEET_CHOSEN
    assert chosen.values == {"text": "March", "others": "Notes"}
    assert above.code == Code.ROWS_LEFT_OUT


def test_which_of_two_sheets_is_asked() -> None:
    both = workbook(March=counted("2025-03-01", 7), April=counted("2025-04-01", 9))
    [finding] = problems(both)
    assert finding.code == Code.SHEET_UNCLEAR
    assert finding.values["choices"] == "March / April"
    [count] = read(both, sheet="april").values
    assert count.handled == 9


def test_a_sheet_that_is_not_there_is_refused() -> None:
    [finding] = problems(workbook(March=counted("2025-03-01", 7)), sheet="May")
    assert finding.code == Code.NOT_A_CHOICE
    assert finding.values["choices"] == "March"


def test_a_workbook_without_anything_has_no_headings() -> None:
    [finding] = problems(workbook(Empty=[]))
    assert finding.code == Code.NO_HEADER
