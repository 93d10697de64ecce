"""A file of another program as rows of cells, however it was written: every way to see it.

Other programs quote badly, end lines oddly and put words above and below their tables. Here a
delimiter is only a way to see a text; which way is meant is decided by what is found in it.
"""

from __future__ import annotations

import csv
import io
import json
import re
from collections import Counter
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Any, NamedTuple

from costdesk.domain.findings import Code, refuse
from costdesk.imports.reading import MEGABYTE, decode
from costdesk.imports.sources import DELIMITERS
from costdesk.imports.workbooks import is_workbook, read_sheets

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from costdesk.domain.definitions import Language
    from costdesk.domain.findings import Finding
    from costdesk.imports.answers import Answers

Cells = list[str]
_SEPARATOR_LINE = re.compile(r"\Asep=(.)\s*?\r?\n")
_ODD_ENDS = re.compile(r"\r+\n|\r")
_LONGEST_CELL = 1 << 20
_TOP = 200_000  # signs
LARGEST = 100  # megabytes; the rows of a file take ten times its size


@dataclass(frozen=True)
class Lines:
    """One way to see a file. ``name`` is the delimiter, the sheet or ``json``.

    ``read`` gives all rows, or about the first of a number of signs: of a long file in several ways
    only the one that is meant is read whole.
    """

    name: str
    read: Callable[[int | None], Sequence[Cells]]

    @cached_property
    def top(self) -> Sequence[Cells]:
        """The rows in which headings and shapes are looked for; the last may be cut."""
        return self.read(_TOP)

    @cached_property
    def rows(self) -> Sequence[Cells]:
        """All rows."""
        return self.read(None)


class Tables(NamedTuple):
    """Every way to see a file, and what had to be assumed to read it."""

    ways: Sequence[Lines]
    notes: tuple[Finding, ...] = ()


def tables_of(data: bytes, language: Language, answers: Answers) -> Tables:
    """Every way to see a file. Raises Refused for what is no text or workbook, or too large."""
    if len(data) > LARGEST * MEGABYTE:
        raise refuse(Code.FILE_TOO_LARGE, limit=LARGEST)
    if is_workbook(data):
        sheets = [sheet for sheet in read_sheets(data) if sheet.rows and not sheet.is_hidden]
        return Tables([_of_rows(sheet.name, sheet.rows) for sheet in sheets])
    decoded = decode(data, language, answers.encoding)
    text = _ODD_ENDS.sub("\n", decoded.text) if "\r" in decoded.text else decoded.text
    if records := _json_rows(text):
        return Tables([_of_rows("json", records)], decoded.notes)
    if named := _SEPARATOR_LINE.match(text):
        return Tables([_of_text(named[1], text[named.end() :])], decoded.notes)
    seen = [_of_text(mark, text) for mark in DELIMITERS if mark in text]
    return Tables([*seen] or [_of_text(",", text)], decoded.notes)


def _of_rows(name: str, rows: Sequence[Cells]) -> Lines:
    return Lines(name, lambda _most: rows)


def _of_text(delimiter: str, text: str) -> Lines:
    return Lines(delimiter, lambda most: _rows(text if most is None else text[:most], delimiter))


def _rows(text: str, delimiter: str) -> list[Cells]:
    """The rows of a text, leniently: a quote in the middle of a cell is a sign like any other."""
    csv.field_size_limit(_LONGEST_CELL)
    lines = io.StringIO(text, newline="")
    spaced = f"{delimiter} " in text[:2000]
    try:
        found = csv.reader(lines, delimiter=delimiter, skipinitialspace=spaced)
        return _with_lost_quotes_found([*found], text, delimiter)
    except csv.Error:
        return [line.split(delimiter) for line in text.split("\n")]


def _with_lost_quotes_found(rows: list[Cells], text: str, delimiter: str) -> list[Cells]:
    """Rows of which one has swallowed others, because a quote was lost, line by line instead."""
    if len(rows) >= text.count("\n"):
        return rows  # each is a line of its own
    [(usual, _)] = Counter(len(row) for row in rows if row).most_common(1) or [(0, 0)]
    swallowed = any(
        "\n" in cell and cell.count(delimiter) >= usual - 1 > 0 for row in rows for cell in row
    )
    if not swallowed:
        return rows
    return [next(csv.reader([line], delimiter=delimiter), []) for line in text.split("\n")]


def _json_rows(text: str) -> list[Cells]:
    """A list of records, or an object that holds one, as a table; nested names joined by dots."""
    if text.lstrip()[:1] not in {"[", "{"}:
        return []
    try:
        found = json.loads(text)
    except (ValueError, RecursionError):
        return _json_lines(text)
    return _table(_records(found))


def _json_lines(text: str) -> list[Cells]:
    records = []
    for line in filter(str.strip, text.split("\n")):
        try:
            records.append(json.loads(line))
        except (ValueError, RecursionError):
            return []
    return _table([each for each in records if isinstance(each, dict)])


def _records(found: object) -> list[dict[str, Any]]:
    if isinstance(found, dict):
        lists = [value for value in found.values() if isinstance(value, list) and value]
        inner = max(lists, key=len, default=None)
        if inner and all(isinstance(each, dict) for each in inner):
            return [each for each in inner if isinstance(each, dict)]
        return [found]
    return [each for each in found if isinstance(each, dict)] if isinstance(found, list) else []


def _table(records: Sequence[dict[str, Any]]) -> list[Cells]:
    flat = [dict(_flattened(record)) for record in records]
    names = list(dict.fromkeys(name for record in flat for name in record))
    return [names, *([record.get(name, "") for name in names] for record in flat)] if flat else []


def _flattened(record: dict[str, Any], before: str = "") -> Iterator[tuple[str, str]]:
    for name, value in record.items():
        if isinstance(value, dict):
            yield from _flattened(value, f"{before}{name}.")
        elif isinstance(value, list):
            yield f"{before}{name}", json.dumps(value, ensure_ascii=False)
        else:
            yield f"{before}{name}", "" if value is None else str(value)
