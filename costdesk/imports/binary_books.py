"""Old and binary workbooks of Excel (``.xls``, ``.xlsb``), read by a library of its own.

It is asked only when it is known how far each sheet reaches. It does not tell how a number looks,
so 21 % comes out as 0.21.
"""

from __future__ import annotations

import re
import zipfile
from io import BytesIO
from typing import TYPE_CHECKING

from costdesk.domain.findings import Code, refuse
from costdesk.imports.binary_records import (
    Extent,
    has_password,
    xls_extents,
    xlsb_extent,
    xlsb_relations,
)
from costdesk.imports.compound import Compound, CompoundError
from costdesk.imports.sheets import MOST_CELLS, Sheet, value_text

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from python_calamine import CalamineSheet, CalamineWorkbook

_LOCKED = "EncryptedPackage"
_WORKBOOK = ("Workbook", "Book")
_SHEETS, _BOOK, _RELATIONS = "xl/worksheets/", "xl/workbook.bin", "xl/_rels/workbook.bin.rels"
_RELATION = re.compile(r"<Relationship\b[^>]*>")
_ATTRIBUTE = re.compile(r'(\w+)="([^"]*)"')


def read_xls(data: bytes) -> list[Sheet]:
    """The sheets of an ``.xls``.

    Raises Refused for a container of anything else, and for one that is locked or broken.
    """
    try:
        container = Compound(data)
        if _LOCKED in container.names():
            raise refuse(Code.WORKBOOK_LOCKED)
        stream = container.stream(*_WORKBOOK)
    except CompoundError as error:
        raise refuse(Code.WORKBOOK_BROKEN) from error
    if stream is None:
        raise refuse(Code.FILE_NOT_TEXT, text="OLE")
    if has_password(stream):
        raise refuse(Code.WORKBOOK_LOCKED)
    extents = xls_extents(stream)
    _refuse_large(extents)
    return _sheets(data, extents)


def read_xlsb(parts: Mapping[str, bytes]) -> list[Sheet]:
    """The sheets of an ``.xlsb``, from the parts of its archive."""
    extents = {name: xlsb_extent(part) for name, part in parts.items() if name.startswith(_SHEETS)}
    _refuse_large([*extents.values()])
    plain = BytesIO()
    with zipfile.ZipFile(plain, "w") as archive:
        for name, part in parts.items():
            archive.writestr(name, part)
    targets = dict(map(_relation, _RELATION.findall(parts.get(_RELATIONS, b"").decode("latin-1"))))
    named = {
        sheet: extents.get(f"xl/{targets.get(relation, '')}", Extent(0, frozenset()))
        for sheet, relation in xlsb_relations(parts[_BOOK]).items()
    }
    return _sheets(plain.getvalue(), [*named.values()])


def _relation(element: str) -> tuple[str, str]:
    """The name of a relation, and the part that it leads to."""
    given = dict(_ATTRIBUTE.findall(element))
    return given.get("Id", ""), given.get("Target", "").removeprefix("/xl/")


def _refuse_large(extents: Sequence[Extent]) -> None:
    for number, extent in enumerate(extents, start=1):
        if extent.cells > MOST_CELLS:
            raise refuse(Code.SHEET_TOO_LARGE, text=str(number), limit=MOST_CELLS)
    if sum(extent.cells for extent in extents) > 2 * MOST_CELLS:
        raise refuse(Code.SHEET_TOO_LARGE, text="", limit=2 * MOST_CELLS)


def _sheets(data: bytes, extents: Sequence[Extent]) -> list[Sheet]:
    from python_calamine import SheetTypeEnum, SheetVisibleEnum

    book = _opened(data)
    pages = [page for page in book.sheets_metadata if page.typ == SheetTypeEnum.WorkSheet]
    sheets = []
    for number, page in enumerate(pages):
        hidden = extents[number].hidden if number < len(extents) == len(pages) else frozenset()
        is_hidden = page.visible != SheetVisibleEnum.Visible
        sheets.append(_sheet(_page(book, page.name), hidden, is_hidden=is_hidden))
    return sheets


def _opened(data: bytes) -> CalamineWorkbook:
    from python_calamine import CalamineWorkbook, PasswordError

    try:
        return CalamineWorkbook.from_filelike(BytesIO(data))
    except PasswordError as error:
        raise refuse(Code.WORKBOOK_LOCKED) from error
    except BaseException as error:
        raise _broken(error) from error


def _page(book: CalamineWorkbook, name: str) -> CalamineSheet:
    try:
        return book.get_sheet_by_name(name)
    except BaseException as error:
        raise _broken(error) from error


def _broken(error: BaseException) -> BaseException:
    """A broken part makes the library give up altogether, which is no Exception."""
    if isinstance(error, KeyboardInterrupt | SystemExit | MemoryError):
        return error
    return refuse(Code.WORKBOOK_BROKEN)


def _sheet(page: CalamineSheet, hidden: frozenset[int], *, is_hidden: bool) -> Sheet:
    rows = [[value_text(value) for value in row] for row in page.to_python(skip_empty_area=False)]
    unseen = tuple(number for number, row in enumerate(rows, 1) if number in hidden and any(row))
    for number in unseen:
        rows[number - 1] = []
    return Sheet(page.name, rows if any(map(any, rows)) else [], unseen, is_hidden)
