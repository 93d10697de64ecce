"""The records of binary workbooks (``.xls``, ``.xlsb``): how far a sheet reaches, what is hidden.

The library that reads these workbooks makes a full table of each sheet, however far apart two cells
are, and does not say which rows nobody can see. So both are looked up before it is asked.
"""

from __future__ import annotations

import struct
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator

# [MS-XLS] 2.3: records that begin with a row and a column; where there are several cells, the
# last column stands at the end.
_CELLS = frozenset({0x0006, 0x0201, 0x0203, 0x0204, 0x0205, 0x027E, 0x00FD, 0x00D6, 0x0207})
_CELLS_IN_A_ROW = frozenset({0x00BD, 0x00BE})
_ROW, _BEGIN, _END, _PASSWORD = 0x0208, 0x0809, 0x000A, 0x002F
_IS_HIDDEN = 0x20
_SUBSTREAMS = 0x0010  # a worksheet, by the second number of its beginning
# [MS-XLSB] 2.3
_B_ROW, _B_CELLS, _B_SHEET, _B_IS_HIDDEN = 0, range(1, 12), 156, 0x10


class Extent(NamedTuple):
    """How many cells a full table of a sheet has, and its hidden rows, from 1."""

    cells: int
    hidden: frozenset[int]


class _Box:
    def __init__(self) -> None:
        self.first_row = self.first_column = 1 << 20
        self.last_row = self.last_column = -1
        self.hidden: set[int] = set()

    def add(self, row: int, column: int) -> None:
        self.first_row, self.last_row = min(self.first_row, row), max(self.last_row, row)
        self.first_column = min(self.first_column, column)
        self.last_column = max(self.last_column, column)

    def extent(self) -> Extent:
        # From the first cell of the sheet: the rows above count too, they are asked for.
        cells = (self.last_row + 1) * (self.last_column + 1)
        return Extent(cells, frozenset(self.hidden))


def has_password(stream: bytes) -> bool:
    """Whether the workbook is encrypted."""
    return any(kind == _PASSWORD for kind, _ in _records(stream[:100_000]))


def xls_extents(stream: bytes) -> list[Extent]:
    """Of each worksheet, in the order of the stream."""
    boxes: list[_Box] = []
    inside = False
    for kind, body in _records(stream):
        if kind == _BEGIN:
            inside = len(body) >= len("xxxx") and body[2:4] == struct.pack("<H", _SUBSTREAMS)
            boxes += [_Box()] if inside else []
        elif kind == _END:
            inside = False
        elif inside and len(body) >= len("rrcc"):
            _look_at(boxes[-1], kind, body)
    return [box.extent() for box in boxes]


def _look_at(box: _Box, kind: int, body: bytes) -> None:
    row, column = struct.unpack_from("<2H", body)
    if kind in _CELLS:
        box.add(row, column)
    elif kind in _CELLS_IN_A_ROW:
        box.add(row, column)
        box.add(row, struct.unpack_from("<H", body, len(body) - 2)[0])
    elif kind == _ROW and len(body) > 12 and body[12] & _IS_HIDDEN:  # noqa: PLR2004 - an offset
        box.hidden.add(row + 1)


def _records(stream: bytes) -> Iterator[tuple[int, bytes]]:
    place = 0
    while place + 4 <= len(stream):
        kind, size = struct.unpack_from("<2H", stream, place)
        yield kind, stream[place + 4 : place + 4 + size]
        place += 4 + size


def xlsb_extent(part: bytes) -> Extent:
    """Of one sheet of an ``.xlsb``."""
    box, row = _Box(), 0
    for kind, body in _short_records(part):
        if kind == _B_ROW and len(body) >= 12:  # noqa: PLR2004 - its fixed part
            (row,) = struct.unpack_from("<I", body)
            if body[11] & _B_IS_HIDDEN:
                box.hidden.add(row + 1)
        elif kind in _B_CELLS and len(body) >= len("cccc"):
            box.add(row, struct.unpack_from("<I", body)[0])
    return box.extent()


def xlsb_relations(book: bytes) -> dict[str, str]:
    """The relation that leads to each sheet's part, by the sheet's name, from ``workbook.bin``."""
    found = {}
    for kind, body in _short_records(book):
        if kind == _B_SHEET:
            relation, place = _text_at(body, 8)
            name, _ = _text_at(body, place)
            found[name] = relation
    return found


def _text_at(body: bytes, place: int) -> tuple[str, int]:
    """A text behind its length, and where it ends."""
    length = int.from_bytes(body[place : place + 4], "little")
    end = place + 4 + 2 * length
    return body[place + 4 : end].decode("utf-16-le", errors="replace"), end


def _short_records(part: bytes) -> Iterator[tuple[int, bytes]]:
    """Records whose kind and size take as many bytes as they need, seven bits in each."""
    place = 0
    while place < len(part):
        kind, place = _varied(part, place, 2)
        size, place = _varied(part, place, 4)
        yield kind, part[place : place + size]
        place += size


def _varied(part: bytes, place: int, most: int) -> tuple[int, int]:
    number = 0
    for step in range(most):
        if place >= len(part):
            break
        byte = part[place]
        place += 1
        # The kind keeps its eighth bits, the size does not; only small kinds matter here.
        number |= (byte & 0x7F) << (7 * step)
        if not byte & 0x80:
            break
    return number, place
