"""Tables as Excel workbooks: numbers as numbers, days as days, the header row frozen."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date, datetime
from decimal import Decimal
from io import BytesIO
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from xlsxwriter import Workbook
    from xlsxwriter.format import Format
    from xlsxwriter.worksheet import Worksheet

    from costdesk.exports.csv_files import Cell

_FORBIDDEN = dict.fromkeys(map(ord, "[]:*?/\\"))
_LONGEST_NAME = 31
_NARROWEST, _WIDEST = 9, 44
_ROOM = 2
_HEAD_LINES = 2
# A moment that stands for none: the same table always makes the same file.
MADE = datetime(2000, 1, 1)  # noqa: DTZ001 - the format knows no time zones


class Column(NamedTuple):
    """A heading with its unit; ``digits`` are the decimals to show, None for texts and days.

    A share of 1 is shown in percent.
    """

    heading: str
    digits: int | None = None
    is_share: bool = False


class SheetData(NamedTuple):
    """A sheet: its title, its columns, and rows of typed cells."""

    title: str
    columns: Sequence[Column]
    rows: Iterable[Sequence[Cell]]


def workbook(title: str, columns: Sequence[Column], rows: Iterable[Sequence[Cell]]) -> bytes:
    """A workbook of one sheet."""
    return workbook_of([SheetData(title, columns, rows)])


def workbook_of(sheets: Sequence[SheetData]) -> bytes:
    """A workbook, its sheets named by their titles as far as Excel allows; the first names it.

    A number keeps all its digits and shows those of its column, in the reader's own style.
    Whatever a text looks like, it stays a text: nothing becomes a formula.
    """
    import xlsxwriter

    file = BytesIO()
    book = xlsxwriter.Workbook(file, {"in_memory": True})
    book.set_properties({"title": sheets[0].title, "created": MADE})
    for data in sheets:
        _fill(book, data)
    book.close()
    return file.getvalue()


def _fill(book: Workbook, data: SheetData) -> None:
    sheet = book.add_worksheet(sheet_name(data.title))
    head = book.add_format({"bold": True, "text_wrap": True, "valign": "top", "bottom": 1})
    formats = [book.add_format({"num_format": _pattern(column)}) for column in data.columns]
    days = book.add_format({"num_format": "yyyy-mm-dd", "align": "left"})
    for across, column in enumerate(data.columns):
        sheet.write_string(0, across, column.heading, head)
    table = [list(row) for row in data.rows]
    for down, row in enumerate(table, start=1):
        for across, (cell, form) in enumerate(zip(row, formats, strict=True)):
            _write(sheet, (down, across), cell, days if isinstance(cell, date) else form)
    _lay_out(sheet, data.columns, table)


def sheet_name(title: str) -> str:
    """A name that Excel takes: short, without its signs, no apostrophe at the ends."""
    plain = " ".join(title.translate(_FORBIDDEN).split())
    return plain[:_LONGEST_NAME].strip("' ") or "CostDesk"


def _pattern(column: Column) -> str:
    if column.digits is None:
        return "@"
    return pattern_of(column.digits, is_share=column.is_share)


def pattern_of(digits: int, *, is_share: bool) -> str:
    """Excel's pattern of a number with so many decimals."""
    whole = "0" if is_share else "#,##0"
    number = f"{whole}.{'0' * digits}" if digits else whole
    return f"{number}%" if is_share else number


def _write(sheet: Worksheet, place: tuple[int, int], cell: Cell, form: Format) -> None:
    if cell is None:
        return
    if isinstance(cell, str):
        sheet.write_string(*place, cell, form)
    elif isinstance(cell, date):
        sheet.write_datetime(*place, cell, form)
    else:
        sheet.write_number(*place, float(Decimal(cell)), form)


def _lay_out(sheet: Worksheet, columns: Sequence[Column], table: Sequence[Sequence[Cell]]) -> None:
    """Freeze header and first column, offer filters, make columns as wide as what is in them."""
    sheet.freeze_panes(1, 1)
    sheet.autofilter(0, 0, len(table), len(columns) - 1)
    for across, column in enumerate(columns):
        widest = max((_width(row[across], column.digits) for row in table), default=0)
        heading = len(column.heading) // _HEAD_LINES + _ROOM
        longest_word = max(map(len, column.heading.split()), default=0)
        wanted = max(widest, heading, longest_word) + _ROOM
        sheet.set_column(across, across, min(max(wanted, _NARROWEST), _WIDEST))


def _width(cell: Cell, digits: int | None) -> int:
    """How many signs a cell shows."""
    if cell is None:
        return 0
    if isinstance(cell, (str, date)):
        return len(str(cell))
    return len(f"{cell:,.{digits or 0}f}")
