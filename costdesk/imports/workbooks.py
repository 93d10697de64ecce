"""Workbooks of Excel (``.xlsx``) → sheets of texts that mean the same in every locale.

A workbook holds numbers and days, not texts: they are written here in the one way that no column
can misread (``1234.5``, ``2025-03-04``, ``21%``), and go the way of every other table from there.
"""

from __future__ import annotations

import warnings
import zipfile
from datetime import date, datetime, time, timedelta
from decimal import ROUND_HALF_UP, Decimal
from io import BytesIO
from typing import TYPE_CHECKING, NamedTuple

from costdesk.domain.findings import Code, refuse
from costdesk.domain.progress import Cancelled, part, silent, told

if TYPE_CHECKING:
    from openpyxl.cell.cell import Cell, MergedCell
    from openpyxl.workbook.workbook import Workbook
    from openpyxl.worksheet.worksheet import Worksheet

    from costdesk.domain.progress import Progress

_ZIP = b"PK\x03\x04"
_OLD = b"\xd0\xcf\x11\xe0"
_LOCKED = "EncryptedPackage".encode("utf-16-le")
_PART = "xl/workbook.xml"
_MEGABYTE = 1_000_000
LARGEST_UNPACKED = 100  # megabytes; the sheet of a year's calls has some ten
MOST_CELLS = 3_000_000
_DIGITS = 15
"""Excel keeps and shows no more: what stands behind is the noise of binary fractions."""
_FINEST = Decimal("0.000001")
_GROUP = 3
_NEXT = 100_000  # bytes: parts are read one after another, more or less
_HOUR, _MINUTE = 3600, 60


class Sheet(NamedTuple):
    """A sheet's rows of texts, the first in row 1.

    Rows that cannot be seen (a filter, somebody's hand) are blank here; ``hidden_rows`` names those
    that hold anything.
    """

    name: str
    rows: list[list[str]]
    hidden_rows: tuple[int, ...] = ()
    is_hidden: bool = False


def is_workbook(data: bytes) -> bool:
    """Whether a file begins as workbooks do, old and locked ones too."""
    return data.startswith((_ZIP, _OLD))


def read_sheets(data: bytes, progress: Progress = silent) -> list[Sheet]:
    """Every sheet with anything in it.

    Raises Refused for a workbook that is locked, old (``.xls``), broken or far too large, and for
    an archive that is none.
    """
    if data.startswith(_OLD):
        raise refuse(Code.WORKBOOK_LOCKED if _LOCKED in data else Code.WORKBOOK_OLD)
    _look_inside(data)
    book = _opened(_ToldBytes(data, part(progress, 0, 70)))
    pages, writing = book.worksheets, part(progress, 70, 100)
    ends = [100 * number // len(pages) for number in range(len(pages) + 1)]
    return [
        _sheet(page, part(writing, first, last))
        for page, first, last in zip(pages, ends, ends[1:], strict=False)
    ]


class _ToldBytes(BytesIO):
    """Tells how much of a workbook is read: nothing else would, and it may take a minute."""

    def __init__(self, data: bytes, progress: Progress) -> None:
        super().__init__(data)
        self._size = len(data)
        self._furthest = 0
        self._progress = progress

    def read(self, size: int | None = -1, /) -> bytes:
        # The list of what is in it stands at the end, and is read first.
        if self.tell() <= self._furthest + _NEXT:
            self._furthest = max(self._furthest, self.tell())
        self._progress(self._furthest, self._size)
        return super().read(size)


def _look_inside(data: bytes) -> None:
    """A few bytes can unpack to more than the machine has: the archive says how many."""
    try:
        with zipfile.ZipFile(BytesIO(data)) as archive:
            names = set(archive.namelist())
            size = sum(part.file_size for part in archive.infolist())
    except (zipfile.BadZipFile, ValueError, NotImplementedError) as error:
        raise refuse(Code.WORKBOOK_BROKEN) from error
    if _PART not in names:
        raise refuse(Code.FILE_NOT_TEXT, text="archive")
    if size > LARGEST_UNPACKED * _MEGABYTE:
        raise refuse(Code.WORKBOOK_TOO_LARGE, limit=LARGEST_UNPACKED)


def _opened(file: BytesIO) -> Workbook:
    from openpyxl import load_workbook

    with warnings.catch_warnings():
        # Of formats and filters that it leaves out: nothing that is read here.
        warnings.simplefilter("ignore")
        try:
            return load_workbook(file, data_only=True, keep_links=False)
        except Cancelled:
            raise
        except Exception as error:  # a broken part makes the library raise whatever it meets
            raise refuse(Code.WORKBOOK_BROKEN) from error


def _sheet(page: Worksheet, progress: Progress) -> Sheet:
    if page.max_row * page.max_column > MOST_CELLS:
        raise refuse(Code.SHEET_TOO_LARGE, text=page.title, limit=MOST_CELLS)
    rows = [[_text(cell) for cell in row] for row in told([*page.iter_rows()], progress)]
    filled = [number for number, row in enumerate(rows, start=1) if any(row)]
    # Asking for a row's size makes one, so only rows that hold anything are asked.
    hidden = tuple(number for number in filled if page.row_dimensions[number].hidden)
    for number in hidden:
        rows[number - 1] = []
    return Sheet(page.title, rows if filled else [], hidden, page.sheet_state != "visible")


def _text(cell: Cell | MergedCell) -> str:
    value = cell.value
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, int | float):
        return _percent(value) if "%" in cell.number_format else plain_number(_exact(value))
    if isinstance(value, datetime | date):
        return _day(value)
    if isinstance(value, time | timedelta):
        return _length(value)
    return "" if value is None else str(value)


def _exact(value: float) -> Decimal:
    """A binary fraction as the decimal that Excel shows."""
    return Decimal(f"{value:.{_DIGITS}g}")


def _percent(value: float) -> str:
    return f"{plain_number(_exact(value) * 100)}%"


def plain_number(exact: Decimal) -> str:
    """Plain digits and a point. Three decimals would look like a group, so they get a nought."""
    if exact != exact.to_integral_value():
        exact = exact.quantize(_FINEST, ROUND_HALF_UP)
    whole, point, decimals = f"{exact:f}".partition(".")
    decimals = decimals.rstrip("0")
    if len(decimals) == _GROUP:
        decimals += "0"
    return f"{whole}{point}{decimals}" if decimals else whole


def _day(value: date) -> str:
    if isinstance(value, datetime) and value.time() != time():
        return value.isoformat(sep=" ", timespec="seconds")
    return value.strftime("%Y-%m-%d")


def _length(value: time | timedelta) -> str:
    """Hours, which may be more than a day has, minutes and seconds."""
    if isinstance(value, time):
        return value.isoformat(timespec="seconds")
    seconds = round(value.total_seconds())
    return f"{seconds // _HOUR}:{seconds // _MINUTE % 60:02}:{seconds % 60:02}"
