"""What is called .xls and is none: workbooks as XML, and pages of the web."""

import pytest

from costdesk.domain.findings import Code, Refused
from costdesk.imports.pages import LARGEST_PAGE
from costdesk.imports.workbooks import is_workbook, read_sheets
from tests.imports.foreign.money.months import month, months, read

SPACE = "urn:schemas-microsoft-com:office:spreadsheet"


def book(rows: str) -> bytes:
    return (
        f'<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?><Workbook xmlns="{SPACE}" '
        f'xmlns:ss="{SPACE}"><Worksheet ss:Name="Blad"><Table>{rows}</Table></Worksheet></Workbook>'
    ).encode()


def row(*cells: str, index: str = "", more: str = "") -> str:
    place = f' ss:Index="{index}"' if index else ""
    return f"<Row{place}{more}>{''.join(cells)}</Row>"


def cell(text: str, kind: str = "String", index: str = "") -> str:
    place = f' ss:Index="{index}"' if index else ""
    return f'<Cell{place}><Data ss:Type="{kind}">{text}</Data></Cell>'


def test_a_workbook_as_xml_is_read_with_its_gaps_and_types() -> None:
    made = book(
        row(cell("Datum"), cell("Bedrag", index="3"))
        + row(cell("2025-03-04T00:00:00.000", "DateTime"), cell("-1.234", "Number", "3"), index="4")
        + row("<Cell/>", cell("weg"), more=' ss:Hidden="1"')
        + row(cell("2025-03-05T10:11:12.000", "DateTime"), cell("#REF!", "Error"))
    )
    assert is_workbook(made)
    [sheet] = read_sheets(made)
    assert sheet.name == "Blad"
    assert sheet.rows == [
        ["Datum", "", "Bedrag"], [], [], ["2025-03-04", "", "-1.2340"], [],
        ["2025-03-05 10:11:12", "#REF!"],
    ]  # fmt: skip
    assert sheet.hidden_rows == (5,)


@pytest.mark.parametrize(
    ("made", "code"),
    [
        (row(cell("x"), index="9999999"), Code.SHEET_TOO_LARGE),
        (row(cell("x", index="99999")), Code.SHEET_TOO_LARGE),
        (row(cell("x", index="16000"), index="2000"), Code.SHEET_TOO_LARGE),
        ("<Row>", Code.FILE_DAMAGED),
    ],
)
def test_far_cells_and_broken_xml_are_refused(made: str, code: Code) -> None:
    with pytest.raises(Refused) as caught:
        read_sheets(book(made))
    assert caught.value.findings[0].code == code


PAGE = (
    "<html><head><meta charset='{}'></head><body><p>Kivonat</p><table border=1>"
    "<tr><th colspan=2>Számla</th></tr><TR><th>Könyvelés dátuma</th><th>Közlemény</th>"
    "<th>Összeg</th><th>Ellenoldali számlaszám</th></TR><tr><td>2025.03.04.</td><td>Ő &amp;<br>Ű"
    "</td><td><b>-1 234,50</b></td><td>1<tr><td>2025.03.05.<td>Ügyfél<td>7,00<td>2</table>"
)


@pytest.mark.parametrize("encoding", ["utf-8", "windows-1250"])
def test_a_page_with_a_table_is_a_statement_too(encoding: str) -> None:
    reading = read(PAGE.format(encoding).encode(encoding))
    assert months(reading) == month("2025-03 EUR", 2, "1234.50", "7.00")
    assert reading.lines[0].text == "Ő & Ű"


def test_a_page_without_a_declared_encoding_is_read_somehow() -> None:
    for encoding in ("utf-8", "cp1250"):
        made = PAGE.replace("charset='{}'", "charset='klingon'").encode(encoding)
        assert len(read_sheets(made)[0].rows) == 4


def test_a_page_without_a_table_is_no_workbook_and_a_huge_one_is_refused() -> None:
    assert not is_workbook(b"<html><body>hello</body></html>")
    with pytest.raises(Refused) as caught:
        read_sheets(b"<table>" + b"<td" * (LARGEST_PAGE * 400_000))
    assert caught.value.findings[0].code == Code.FILE_TOO_LARGE


def test_a_page_made_to_be_slow_is_not() -> None:
    assert read_sheets(b"<table>" + b"<td" * 300_000)[0].rows == []
    assert read_sheets(b"<table><td>" + b"<" * 300_000)[0].rows == []
