"""The container of old workbooks (OLE compound file), as far as finding one stream in it goes."""

from __future__ import annotations

import struct
from typing import NamedTuple

MAGIC = b"\xd0\xcf\x11\xe0"
_HEADER = 512
_ENTRY = 128
_LISTED = 109  # sectors of the table that the header itself names
_MINI_SECTOR = 64
_LARGEST_SHIFT = 16
_ROOT, _STREAM = 5, 2
_LAST = 0xFFFFFFFA
"""From here on numbers are no sectors but marks."""


class _Entry(NamedTuple):
    name: str
    kind: int
    start: int
    size: int


class CompoundError(Exception):
    """The container is broken."""


class Compound:
    """A container, opened. Raises CompoundError where its tables lead nowhere."""

    def __init__(self, data: bytes) -> None:
        if len(data) < _HEADER or not data.startswith(MAGIC):
            raise CompoundError
        self._data = data
        shift, mini_shift = struct.unpack_from("<2H", data, 30)
        if shift > _LARGEST_SHIFT or mini_shift > shift:
            raise CompoundError
        self._size, self._mini_size = 1 << shift, 1 << mini_shift
        first, _, self._cutoff, mini_first = struct.unpack_from("<4I", data, 48)
        self._table = self._numbers(self._sectors_of_table())
        self._entries = self._read_entries(self._chained(first))
        self._mini_table = self._numbers([*self._chain(mini_first, self._table)])

    def names(self) -> list[str]:
        """Of every stream."""
        return [entry.name for entry in self._entries if entry.kind == _STREAM]

    def stream(self, *names: str) -> bytes | None:
        """The first stream of any of these names; None where there is none."""
        for name in names:
            for entry in self._entries:
                if entry.kind == _STREAM and entry.name.casefold() == name.casefold():
                    return self._content(entry)
        return None

    def _content(self, entry: _Entry) -> bytes:
        if entry.size >= self._cutoff:
            return self._chained(entry.start)[: entry.size]
        root = next((each for each in self._entries if each.kind == _ROOT), None)
        if root is None:
            raise CompoundError
        small = self._chained(root.start)
        parts = [
            small[number * self._mini_size : (number + 1) * self._mini_size]
            for number in self._chain(entry.start, self._mini_table)
        ]
        return b"".join(parts)[: entry.size]

    def _sectors_of_table(self) -> list[int]:
        sectors = [*struct.unpack_from(f"<{_LISTED}I", self._data, 76)]
        further, count = struct.unpack_from("<2I", self._data, 68)
        for _ in range(min(count, len(self._data) // self._size)):
            if further >= _LAST:
                break
            *more, further = self._numbers([further]) or [_LAST]
            sectors += more
        return [sector for sector in sectors if sector < _LAST]

    def _numbers(self, sectors: list[int]) -> list[int]:
        joined = b"".join(map(self._sector, sectors))
        return [*struct.unpack_from(f"<{len(joined) // 4}I", joined)]

    def _sector(self, number: int) -> bytes:
        start = (number + 1) * self._size
        if start >= len(self._data):
            raise CompoundError
        return self._data[start : start + self._size]

    def _chained(self, first: int) -> bytes:
        return b"".join(map(self._sector, self._chain(first, self._table)))

    @staticmethod
    def _chain(first: int, table: list[int]) -> list[int]:
        """The sectors of a stream; a chain that comes back to itself is broken."""
        chain: list[int] = []
        while first < _LAST:
            if first >= len(table) or len(chain) > len(table):
                raise CompoundError
            chain.append(first)
            first = table[first]
        return chain

    def _read_entries(self, directory: bytes) -> list[_Entry]:
        entries = []
        for place in range(0, len(directory) - _ENTRY + 1, _ENTRY):
            (length,) = struct.unpack_from("<H", directory, place + 64)
            raw = directory[place : place + min(max(length - 2, 0), 64)]
            start, size = struct.unpack_from("<2I", directory, place + 116)
            name = raw.decode("utf-16-le", errors="replace")
            entries.append(_Entry(name, directory[place + 66], start, size))
        return entries
