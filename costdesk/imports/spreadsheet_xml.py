"""Workbooks that are one XML file (Excel 2003).

Programs that cannot write a workbook write these instead, and call them ``.xls``.
"""

from __future__ import annotations

import re
from decimal import Decimal
from typing import TYPE_CHECKING

from costdesk.domain.findings import Code, refuse
from costdesk.imports.amounts import number_readings
from costdesk.imports.sheets import MOST_CELLS, Sheet, plain_number
from costdesk.imports.xml_events import all_within, attribute, entries, text_in

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

_SPACE = b"urn:schemas-microsoft-com:office:spreadsheet"
_LOOKED_AT = 4000
_MIDNIGHT = re.compile(r"T00:00:00(?:\.0+)?\Z")


def is_spreadsheet_xml(data: bytes) -> bool:
    """Whether this is a workbook of Excel 2003 as XML."""
    top = data[:_LOOKED_AT]
    return _SPACE in top and b"Workbook" in top


def read_spreadsheet_xml(data: bytes) -> list[Sheet]:
    """Its sheets. Raises Refused where it is broken off, or has too many cells."""
    sheets: list[Sheet] = []
    name, rows, hidden = "", list[list[str]](), list[int]()
    for event, tag, element in entries(data, {"Row"}, "XML"):
        if tag == "Worksheet" and event == "start":
            name, rows, hidden = attribute(element, "Name"), [], []
        elif tag == "Row":
            _add(rows, _cells(element), _index(element, len(rows) + 1), name)
            if attribute(element, "Hidden") == "1" and any(rows[-1]):
                hidden.append(len(rows))
                rows[-1] = []
        elif tag == "Worksheet":
            sheets.append(Sheet(name, rows, tuple(hidden)))
    return sheets


def _add(rows: list[list[str]], cells: list[str], number: int, name: str) -> None:
    """A row at its number; those between it and the last are blank."""
    if number > MOST_CELLS or number * max(len(cells), 1) > 4 * MOST_CELLS:
        raise refuse(Code.SHEET_TOO_LARGE, text=name, limit=MOST_CELLS)
    rows.extend([] for _ in range(number - len(rows) - 1))
    rows.append(cells)


def _index(element: Element, following: int) -> int:
    text = attribute(element, "Index")
    place = int(text) if text.isascii() and text.isdigit() and len(text) < 8 else 0  # noqa: PLR2004
    return max(place, following)


def _cells(row: Element) -> list[str]:
    cells: list[str] = []
    for cell in all_within(row, "Cell"):
        place = _index(cell, len(cells) + 1)
        if place > 1 << 14:
            raise refuse(Code.SHEET_TOO_LARGE, text="", limit=MOST_CELLS)
        cells += [""] * (place - len(cells) - 1)
        cells.append(_text(cell))
    return cells


def _text(cell: Element) -> str:
    data = next(all_within(cell, "Data"), None)
    text = "" if data is None else "".join(data.itertext()).strip()
    kind = "" if data is None else attribute(data, "Type")
    if kind == "Number" and (number := number_readings(text, "none").point) is not None:
        return plain_number(Decimal(number))
    if kind == "DateTime":
        return _MIDNIGHT.sub("", text).replace("T", " ").partition(".")[0]
    return text_in(cell, "Data") if kind == "" else text
