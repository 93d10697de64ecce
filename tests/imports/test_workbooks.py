"""Workbooks: what stands in them comes out once, in a form that no locale reads otherwise."""

import zipfile
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from openpyxl import Workbook

from costdesk.domain.findings import Code, Refused
from costdesk.domain.progress import Cancelled, Progress
from costdesk.imports import workbooks
from costdesk.imports.amounts import number_readings
from costdesk.imports.sheets import Sheet, plain_number
from costdesk.imports.workbooks import is_workbook, read_sheets
from tests.imports.old_books import compound

DATA = Path(__file__).parents[3] / "shared" / "data"


def packed(book: Workbook) -> bytes:
    file = BytesIO()
    book.save(file)
    return file.getvalue()


def texts(*values: Any, number_format: str = "General") -> list[str]:  # noqa: ANN401
    """What a row of these values reads."""
    book = Workbook()
    assert book.active is not None
    book.active.append(list(values))
    for cell in next(book.active.iter_rows()):
        if number_format != "General":
            cell.number_format = number_format
    [sheet] = read_sheets(packed(book))
    return sheet.rows[0]


def refusal(data: bytes) -> Code:
    with pytest.raises(Refused) as caught:
        read_sheets(data)
    [finding] = caught.value.findings
    return finding.code


def test_numbers_days_and_texts_come_out_plain() -> None:
    assert texts(5468, -12.5, "calls", None, True) == ["5468", "-12.5", "calls", "", "true"]
    midnight = datetime.combine(date(2025, 3, 4), time())
    assert texts(midnight.date(), midnight) == ["2025-03-04", "2025-03-04"]
    assert texts(midnight + timedelta(hours=9.5)) == ["2025-03-04 09:30:00"]
    assert texts(time(0, 4, 35), timedelta(hours=75, minutes=5)) == ["00:04:35", "75:05:00"]


def test_a_number_of_three_decimals_is_no_group() -> None:
    [text] = texts(1.234)
    assert number_readings(text) == (Decimal("1.234"), None)


@pytest.mark.parametrize(
    ("value", "text"),
    [(0.1 + 0.2, "0.3"), (1.1 * 3, "3.3"), (100 / 3, "33.333333"), (2.9999999999999996, "3")],
)
def test_the_noise_of_binary_fractions_is_left_out(value: float, text: str) -> None:
    assert texts(value) == [text]


def test_a_cell_that_shows_a_percentage_is_one() -> None:
    assert texts(0.21, 1.5, number_format="0.00%") == ["21%", "150%"]


@given(st.decimals(min_value=-(10**9), max_value=10**9, places=4))
def test_every_amount_reads_the_same_under_both_decimal_marks(amount: Decimal) -> None:
    text = plain_number(amount)
    readings = number_readings(text)
    assert {*readings} - {None} == {amount}


def two_sheets() -> bytes:
    book = Workbook()
    assert book.active is not None
    book.active.title = "Calls"
    for row in (["date", "handled"], ["filtered", 1], ["2025-03-01", 7]):
        book.active.append(row)
    book.active.row_dimensions[2].hidden = True
    book.create_sheet("Nothing")
    notes = book.create_sheet("Notes")
    notes["B3"] = "remember"
    notes.sheet_state = "hidden"
    return packed(book)


def test_rows_keep_their_numbers_and_what_is_hidden_is_told_apart() -> None:
    calls, nothing, notes = read_sheets(two_sheets())
    assert calls == Sheet("Calls", [["date", "handled"], [], ["2025-03-01", "7"]], (2,))
    assert nothing == Sheet("Nothing", [])
    assert notes == Sheet("Notes", [["", ""], ["", ""], ["", "remember"]], (), is_hidden=True)


@pytest.fixture
def archive() -> BytesIO:
    file = BytesIO()
    with zipfile.ZipFile(file, "w") as made:
        made.writestr("xl/workbook.xml", "<workbook>")
    return file


def test_a_broken_workbook_is_refused(archive: BytesIO) -> None:
    assert refusal(archive.getvalue()) == Code.WORKBOOK_BROKEN
    whole = two_sheets()
    for length in (4, 100, len(whole) // 2, len(whole) - 30):
        assert refusal(whole[:length]) == Code.WORKBOOK_BROKEN


def test_an_archive_that_is_no_workbook_is_refused() -> None:
    file = BytesIO()
    with zipfile.ZipFile(file, "w") as made:
        made.writestr("letter.txt", "hello")
    assert refusal(file.getvalue()) == Code.FILE_NOT_TEXT


def test_a_workbook_that_unpacks_to_too_much_is_not_unpacked() -> None:
    file = BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as made:
        made.writestr("xl/workbook.xml", "<workbook/>")
        made.writestr("xl/worksheets/sheet1.xml", b"0" * (workbooks.LARGEST_UNPACKED + 1) * 10**6)
    assert len(file.getvalue()) < 10**6
    assert refusal(file.getvalue()) == Code.WORKBOOK_TOO_LARGE


def test_a_sheet_with_two_cells_far_apart_is_refused_not_filled() -> None:
    book = Workbook()
    assert book.active is not None
    book.active["A1"] = "date"
    book.active["XFD1048576"] = 1
    assert refusal(packed(book)) == Code.SHEET_TOO_LARGE


def test_a_part_that_refers_to_itself_for_ever_is_refused(archive: BytesIO) -> None:
    bomb = '<!DOCTYPE a [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;">]><workbook>&b;</workbook>'
    with zipfile.ZipFile(archive, "w") as made:
        made.writestr("[Content_Types].xml", bomb)
        made.writestr("xl/workbook.xml", bomb)
    assert refusal(archive.getvalue()) == Code.WORKBOOK_BROKEN


def test_broken_and_locked_containers_are_told_apart() -> None:
    old = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(100)
    assert is_workbook(old)
    assert refusal(old) == Code.WORKBOOK_BROKEN
    assert refusal(compound(EncryptedPackage=b"x")) == Code.WORKBOOK_LOCKED
    assert refusal(compound(WordDocument=b"x")) == Code.FILE_NOT_TEXT


@pytest.mark.skipif(not (DATA / "bank").exists(), reason="the samples are not here")
@pytest.mark.parametrize("layout", ["new-format-2026-06", "old-format-pre-2026-06"])
def test_of_a_real_statement_the_hidden_row_is_left_out(layout: str) -> None:
    data = (DATA / "bank" / f"gyp__ofxstatement-otp__sample-{layout}.xlsx").read_bytes()
    sheet = max(read_sheets(data), key=lambda sheet: len(sheet.rows))
    cells = [cell for row in sheet.rows for cell in row]
    assert len(sheet.hidden_rows) == 1
    assert "-7777" not in cells
    assert "-999" in cells


@pytest.mark.skipif(not (DATA / "csv_torture").exists(), reason="the samples are not here")
def test_a_real_locked_workbook_says_so() -> None:
    name = "dimastbk__python-calamine__calamine__password.xlsx"
    [path] = DATA.rglob(name)
    assert refusal(path.read_bytes()) == Code.WORKBOOK_LOCKED


def test_reading_tells_how_far_it_is_and_can_be_stopped_anywhere() -> None:
    words: list[float] = []

    def stopping(at: int) -> Progress:
        def stop(done: int, total: int) -> None:
            words.append(done / total)
            if len(words) == at:
                raise Cancelled

        words.clear()
        return stop

    expected = read_sheets(two_sheets())
    assert read_sheets(two_sheets(), stopping(0)) == expected
    assert words == sorted(words)
    assert words[-1] == 1
    for at in range(1, len(words) + 1):
        with pytest.raises(Cancelled):
            read_sheets(two_sheets(), stopping(at))
