"""Workbooks (``.xlsx``, ``.xls``, ``.xlsb``, ``.ods``) → texts that mean the same in every locale.

A workbook holds numbers and days, not texts: they are written here in the one way that no column
can misread (``1234.5``, ``2025-03-04``, ``21%``), and go the way of every other table from there.
"""

from __future__ import annotations

import warnings
import zipfile
import zlib
from io import BytesIO
from typing import TYPE_CHECKING

from costdesk.domain.findings import Code, refuse
from costdesk.domain.progress import Cancelled, part, silent, told
from costdesk.imports.binary_books import read_xls, read_xlsb
from costdesk.imports.compound import MAGIC
from costdesk.imports.open_documents import read_open_document
from costdesk.imports.sheets import MOST_CELLS, Sheet, percent_text, plain_number, value_text

if TYPE_CHECKING:
    from collections.abc import Mapping

    from openpyxl.cell.cell import Cell, MergedCell
    from openpyxl.workbook.workbook import Workbook
    from openpyxl.worksheet.worksheet import Worksheet

    from costdesk.domain.progress import Progress

_ZIP = b"PK\x03\x04"
_PART, _BINARY_PART, _OPEN_PART = "xl/workbook.xml", "xl/workbook.bin", "content.xml"
_SHEETS = "xl/worksheets/"
_MEGABYTE = 1_000_000
LARGEST_UNPACKED = 100  # megabytes; the sheet of a year's calls has some ten
_NEXT = 100_000  # bytes: parts are read one after another, more or less


def is_workbook(data: bytes) -> bool:
    """Whether a file begins as workbooks do, old and locked ones too."""
    return data.startswith((_ZIP, MAGIC))


def read_sheets(data: bytes, progress: Progress = silent) -> list[Sheet]:
    """Every sheet with anything in it.

    Raises Refused for a workbook that is locked, broken or far too large, and for an archive or a
    container that is none.
    """
    if data.startswith(MAGIC):
        return read_xls(data)
    parts = _look_inside(data)
    if _PART in parts:
        return _read_xlsx(data, progress)
    if _BINARY_PART in parts:
        return read_xlsb(_repacked(data))
    if _OPEN_PART in parts:
        return _read_ods(data)
    raise refuse(Code.FILE_NOT_TEXT, text="archive")


def _read_xlsx(data: bytes, progress: Progress) -> list[Sheet]:
    _refuse_many_cells(_repacked(data))
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


def _look_inside(data: bytes) -> frozenset[str]:
    """The names in an archive.

    A few bytes can unpack to more than the machine has, but the archive says how many it will be.
    Raises Refused for an archive that is broken, or unpacks to too much.
    """
    try:
        with zipfile.ZipFile(BytesIO(data)) as archive:
            size = sum(member.file_size for member in archive.infolist())
            if size > LARGEST_UNPACKED * _MEGABYTE:
                raise refuse(Code.WORKBOOK_TOO_LARGE, limit=LARGEST_UNPACKED)
            return frozenset(archive.namelist())
    except (zipfile.BadZipFile, ValueError, NotImplementedError) as error:
        raise refuse(Code.WORKBOOK_BROKEN) from error


def _repacked(data: bytes) -> dict[str, bytes]:
    """The parts of an archive, none larger than it says: other readers take more."""
    try:
        with zipfile.ZipFile(BytesIO(data)) as archive:
            if any(member.flag_bits & 1 for member in archive.infolist()):
                raise refuse(Code.WORKBOOK_LOCKED)
            return {name: archive.read(name) for name in archive.namelist()}
    except (
        zipfile.BadZipFile,
        zlib.error,
        EOFError,
        OSError,
        ValueError,
        NotImplementedError,
    ) as error:
        raise refuse(Code.WORKBOOK_BROKEN) from error


def _refuse_many_cells(parts: Mapping[str, bytes]) -> None:
    """Each cell takes many times the memory of the few letters that make one."""
    for name, content in parts.items():
        if name.startswith(_SHEETS) and content.count(b"<c") > MOST_CELLS:
            raise refuse(Code.SHEET_TOO_LARGE, text=name.rpartition("/")[2], limit=MOST_CELLS)


def _read_ods(data: bytes) -> list[Sheet]:
    parts = _repacked(data)
    if b"manifest:encryption-data" in parts.get("META-INF/manifest.xml", b""):
        raise refuse(Code.WORKBOOK_LOCKED)
    read = read_open_document(parts[_OPEN_PART], plain_number, MOST_CELLS)
    return [Sheet(*each) for each in read]


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
    if isinstance(value, int | float) and not isinstance(value, bool) and "%" in cell.number_format:
        return percent_text(value)
    return value_text(value)  # type: ignore[arg-type] # formulas and rich texts are texts
