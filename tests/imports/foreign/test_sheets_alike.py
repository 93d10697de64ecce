"""Workbooks with the same table on several sheets: one table, or a question."""

import io
from datetime import date

from openpyxl import Workbook

from costdesk.domain.findings import Code
from costdesk.imports.answers import Answers
from costdesk.imports.foreign.reader import read_foreign
from costdesk.imports.foreign.reading import Reading
from costdesk.imports.records import Terms
from tests.imports.foreign.known import KNOWN

Rows = list[list[object]]

HEADING: list[object] = ["Date", "Offered", "Answered", "Abandoned"]
JANUARY: Rows = [HEADING, [date(2025, 1, 5), 10, 9, 1], [date(2025, 1, 6), 4, 4, 0]]
FEBRUARY: Rows = [HEADING, [date(2025, 2, 5), 20, 18, 2]]


def book(*, hidden: int = 0, **sheets: Rows) -> bytes:
    """A workbook of these sheets; of the first a row may be hidden."""
    made = Workbook()
    made.remove(made.worksheets[0])
    for name, rows in sheets.items():
        sheet = made.create_sheet(name)
        for row in rows:
            sheet.append(row)
    if hidden:
        made.worksheets[0].row_dimensions[hidden].hidden = True
    packed = io.BytesIO()
    made.save(packed)
    return packed.getvalue()


def read(data: bytes, sheet: str = "") -> Reading:
    answers = Answers(cell="inbound/phone", sheet=sheet)
    return read_foreign(data, answers, Terms("EUR", 2), KNOWN)


def counted(reading: Reading) -> list[tuple[str, int | None, int | None]]:
    return [(str(it.span.start), it.offered, it.handled) for it in reading.counts]


def test_a_sheet_for_each_month_is_one_table() -> None:
    reading = read(book(Jan=JANUARY, Feb=FEBRUARY))
    assert counted(reading) == [("2025-01-05", 10, 9), ("2025-01-06", 4, 4), ("2025-02-05", 20, 18)]
    assert (reading.rows, reading.questions) == (3, ())
    assert [(it.code, it.values["text"]) for it in reading.notes] == [
        (Code.SHEETS_TOGETHER, "Jan / Feb")
    ]


def test_calls_on_a_sheet_for_each_month_are_one_log() -> None:
    heading: list[object] = ["Call ID", "Start", "Direction", "Status", "Duration"]
    january: Rows = [heading, [1, date(2025, 1, 5), "Inbound", "Answered", 60]]
    february: Rows = [heading, [2, date(2025, 2, 5), "Inbound", "Missed", 0]]
    reading = read(book(Jan=january, Feb=february))
    assert counted(reading) == [("2025-01-05", 1, 1), ("2025-02-05", 1, 0)]


def test_sheets_that_share_a_day_are_asked_about() -> None:
    data = book(Sales=JANUARY, Support=JANUARY)
    reading = read(data)
    assert reading.counts == ()
    (question,) = reading.questions
    assert (question.asks.code, question.option) == (Code.SHEET_UNCLEAR, "--sheet")
    assert question.choices == ("Sales", "Support")
    assert len(read(data, "Support").counts) == 2


def test_what_every_sheet_leaves_open_is_asked_once() -> None:
    data = book(Jan=JANUARY, Feb=FEBRUARY)
    reading = read_foreign(data, Answers(), Terms("EUR", 2), KNOWN)
    assert [it.asks.code for it in reading.questions] == [Code.CELL_UNCLEAR]


def test_other_sheets_are_named_and_hidden_rows_counted() -> None:
    reading = read(book(hidden=3, Jan=JANUARY, Notes=[["Anything"], ["at all"]]))
    assert counted(reading) == [("2025-01-05", 10, 9)]
    assert reading.left_out == {"hidden": 1}
    assert [(it.code, it.values["others"]) for it in reading.notes] == [
        (Code.SHEET_CHOSEN, "Notes")
    ]
