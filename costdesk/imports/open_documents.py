"""Workbooks of LibreOffice (``.ods``) → rows of texts. Repeated rows and cells are bounded."""

from __future__ import annotations

import re
from decimal import Decimal, InvalidOperation
from typing import TYPE_CHECKING, NamedTuple

from costdesk.domain.findings import Code, refuse
from costdesk.imports.xml_events import entries

if TYPE_CHECKING:
    from collections.abc import Callable
    from xml.etree.ElementTree import Element

_WHOLE = frozenset({"table-row"})
_CELLS = frozenset({"table-cell", "covered-table-cell"})
_HIDDEN = frozenset({"collapse", "filter"})
_MOST_ROWS, _MOST_COLUMNS = 1 << 20, 1 << 14
_LENGTH = re.compile(r"PT([0-9]+)H([0-9]+)M([0-9]+)(?:[.,][0-9]+)?S")


class OpenSheet(NamedTuple):
    """A sheet's rows, and which of them nobody can see, from 1."""

    name: str
    rows: list[list[str]]
    hidden: tuple[int, ...]
    is_hidden: bool


class _Reader:
    def __init__(self, number: Callable[[Decimal], str], most: int) -> None:
        self._number, self._most = number, most
        self.sheets: list[OpenSheet] = []
        self._rows: list[list[str]] = []
        self._hidden: list[int] = []
        self._blank = self._cells = 0

    def begin(self) -> None:
        self._rows, self._hidden, self._blank, self._cells = [], [], 0, 0

    def take(self, row: Element, name: str) -> None:
        """A row, as often as it is repeated; blank ones wait until one follows that is not."""
        times = min(_times(row, "number-rows-repeated"), _MOST_ROWS)
        cells = self._texts(row, name)
        if not any(cells):
            self._blank += times
            return
        self._cells += (len(cells) + 1) * times + self._blank
        if self._cells > self._most:
            raise refuse(Code.SHEET_TOO_LARGE, text=name, limit=self._most)
        self._rows += [[] for _ in range(self._blank)]
        self._blank = 0
        hidden = _of(row, "visibility") in _HIDDEN
        for _ in range(times):
            self._rows.append([] if hidden else cells)
            self._hidden += [len(self._rows)] if hidden else []

    def end(self, name: str, *, is_hidden: bool) -> None:
        self.sheets.append(OpenSheet(name, self._rows, tuple(self._hidden), is_hidden))

    def _texts(self, row: Element, name: str) -> list[str]:
        texts: list[str] = []
        blank = 0
        for cell in row:
            if cell.tag.rpartition("}")[2] not in _CELLS:
                continue
            times = min(_times(cell, "number-columns-repeated"), _MOST_COLUMNS)
            text = self._text(cell)
            if not text:
                blank += times
                continue
            if len(texts) + blank + times > _MOST_COLUMNS:
                raise refuse(Code.SHEET_TOO_LARGE, text=name, limit=self._most)
            texts += [""] * blank + [text] * times
            blank = 0
        return texts

    def _text(self, cell: Element) -> str:
        kind, value = _of(cell, "value-type"), _of(cell, "value")
        if kind in {"float", "currency", "percentage"} and (number := _decimal(value)) is not None:
            return (
                f"{self._number(number * 100)}%" if kind == "percentage" else self._number(number)
            )
        if kind == "date":
            return _of(cell, "date-value").replace("T", " ").removesuffix(" 00:00:00")
        if kind == "time" and (found := _LENGTH.fullmatch(_of(cell, "time-value"))):
            return f"{int(found[1])}:{found[2]:>02}:{found[3]:>02}"
        if kind == "boolean":
            return _of(cell, "boolean-value")
        paragraphs = (each for each in cell if each.tag.rpartition("}")[2] == "p")
        return "\n".join("".join(each.itertext()) for each in paragraphs)


def read_open_document(
    content: bytes, number: Callable[[Decimal], str], most: int
) -> list[OpenSheet]:
    """The sheets of ``content.xml``. Raises Refused for XML that is broken off, or too many cells.

    ``number`` writes a number as a text, ``most`` is the number of cells that a sheet may have.
    """
    reader, name = _Reader(number, most), ""
    hidden_styles: set[str] = set()
    style = ""
    is_hidden = False
    for event, tag, element in entries(content, _WHOLE, "ODS"):
        if tag == "style":
            style = _of(element, "name")
        elif tag == "table-properties" and _of(element, "display") == "false":
            hidden_styles.add(style)
        elif tag == "table" and event == "start":
            name = _of(element, "name")
            is_hidden = _of(element, "style-name") in hidden_styles
            reader.begin()
        elif tag == "table-row":
            reader.take(element, name)
        elif tag == "table":
            reader.end(name, is_hidden=is_hidden)
    return reader.sheets


def _of(element: Element, name: str) -> str:
    """An attribute, whatever its namespace."""
    return next(
        (value for key, value in element.attrib.items() if key.rpartition("}")[2] == name), ""
    )


def _times(element: Element, name: str) -> int:
    text = _of(element, name)
    return int(text) if text.isascii() and text.isdigit() and len(text) < 10 else 1  # noqa: PLR2004


def _decimal(text: str) -> Decimal | None:
    try:
        number = Decimal(text)
    except InvalidOperation:
        return None
    return number if number.is_finite() and abs(number.adjusted()) < 30 else None  # noqa: PLR2004
