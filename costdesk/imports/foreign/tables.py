"""A file of another program as rows of cells, however it was written: every way to see it.

Other programs quote badly, end lines oddly and put words above and below their tables. Here a
delimiter is only a way to see a text; which way is meant is decided by what is found in it.
"""

from __future__ import annotations

import csv
import io
import json
import re
from typing import TYPE_CHECKING, Any, NamedTuple

from costdesk.imports.reading import decode
from costdesk.imports.sources import DELIMITERS
from costdesk.imports.workbooks import is_workbook, read_sheets

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from costdesk.domain.definitions import Language
    from costdesk.domain.findings import Finding
    from costdesk.imports.answers import Answers

Cells = list[str]
_SEPARATOR_LINE = re.compile(r"\Asep=(.)\s*?\r?\n")
_ODD_ENDS = re.compile(r"\r+\n|\r")
_LONGEST_CELL = 1 << 20


class Lines(NamedTuple):
    """One way to see a file. ``name`` is the delimiter, the sheet or ``json``."""

    name: str
    rows: Sequence[Cells]


class Tables(NamedTuple):
    """Every way to see a file, and what had to be assumed to read it."""

    ways: Sequence[Lines]
    notes: tuple[Finding, ...] = ()


def tables_of(data: bytes, language: Language, answers: Answers) -> Tables:
    """Every way to see a file. Raises Refused for what is neither text nor workbook."""
    if is_workbook(data):
        sheets = [sheet for sheet in read_sheets(data) if sheet.rows and not sheet.is_hidden]
        return Tables([Lines(sheet.name, sheet.rows) for sheet in sheets])
    decoded = decode(data, language, answers.encoding)
    text = _ODD_ENDS.sub("\n", decoded.text)
    if records := _json_rows(text):
        return Tables([Lines("json", records)], decoded.notes)
    if named := _SEPARATOR_LINE.match(text):
        return Tables([Lines(named[1], _rows(text[named.end() :], named[1]))], decoded.notes)
    seen = [Lines(mark, _rows(text, mark)) for mark in DELIMITERS if mark in text]
    return Tables([*seen] or [Lines(",", _rows(text, ","))], decoded.notes)


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
    widths = [len(row) for row in rows if row]
    usual = max(set(widths), key=widths.count, default=0)
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
