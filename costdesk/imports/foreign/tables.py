"""A file of another program as rows of cells, however it was written: every way to see it.

Other programs end lines oddly and put words above and below their tables. Here a delimiter is only
a way to see a text; which way is meant is decided by what is found in it.
"""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any, NamedTuple

from costdesk.domain.findings import Code, refuse
from costdesk.imports.foreign.coded import read_again
from costdesk.imports.foreign.delimited import (
    TOP,
    RowLines,
    Text,
    TextLines,
    with_single_ends,
)
from costdesk.imports.reading import MEGABYTE, decode
from costdesk.imports.sources import DELIMITERS, open_sources
from costdesk.imports.workbooks import is_workbook

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Sequence

    from costdesk.domain.definitions import Language
    from costdesk.domain.findings import Finding
    from costdesk.imports.answers import Answers
    from costdesk.imports.foreign.delimited import Lines
    from costdesk.imports.foreign.long_files import LongText
    from costdesk.imports.foreign.quoting import Cells
    from costdesk.imports.sources import Source

_SEPARATOR_LINE = re.compile(r"\Asep=(.)\s*?\r?\n")
_ODD_DELIMITERS = ("~", "^", "¦", "\x01", "\x1f")
_FEWEST = 2
LARGEST = 100  # megabytes of a file that is read whole


class Tables(NamedTuple):
    """Every way to see a file, and what had to be assumed to read it.

    ``sheets`` are those of a workbook, one for each way.
    """

    ways: Sequence[Lines]
    notes: tuple[Finding, ...] = ()
    sheets: Sequence[Source] = ()


def tables_of(data: bytes, language: Language, answers: Answers) -> Tables:
    """Every way to see a file. Raises Refused for what is no text or workbook, or too large."""
    if len(data) > LARGEST * MEGABYTE:
        raise refuse(Code.FILE_TOO_LARGE, limit=LARGEST)
    if is_workbook(data):
        sheets = open_sources(data, language, answers).sources
        return Tables([RowLines(it.name, [*it.rows()]) for it in sheets], sheets=sheets)
    decoded = decode(data, language, answers.encoding)
    text = with_single_ends(decoded.text)
    if records := _json_rows(text):
        return Tables([RowLines("json", records)], decoded.notes)
    text = unwrapped(text)
    return Tables(ways_of(Text.of(text), _marks_in(text)), decoded.notes)


def ways_of_long(text: LongText, *, is_long: bool) -> Sequence[Lines]:
    """Every way to see a long text, of which only pieces are ever in memory.

    Raises Refused for what is no text.
    """
    top = read_again(lambda: text.top(TOP))
    return ways_of(Text(top, text.pieces, is_long), _marks_in(top))


def _marks_in(text: str) -> Sequence[str]:
    """The delimiters that may be meant: the usual ones, and odd ones in the first line."""
    first = next((line for line in text[:TOP].split("\n") if line.strip()), "")
    odd = [mark for mark in _ODD_DELIMITERS if first.count(mark) >= _FEWEST]
    return [*(mark for mark in DELIMITERS if mark in text), *odd]


def _is_wrapped(line: str) -> bool:
    inner = line[1:-1]
    is_quoted = len(line) > 1 and line[0] == line[-1] == '"' and '"' not in inner.replace('""', "")
    return is_quoted and any(mark in inner for mark in DELIMITERS)


def unwrapped(text: str) -> str:
    """A text of which each line as a whole was put into quotes, without these; else as it is."""
    lines = text.split("\n")
    filled = [line for line in lines if line]
    if not filled or not all(map(_is_wrapped, filled)):
        return text
    return "\n".join(line[1:-1].replace('""', '"') for line in lines)


def ways_of(text: Text, marks: Collection[str]) -> Sequence[Lines]:
    """Every way to see a text in which these delimiters are found."""
    if named := _SEPARATOR_LINE.match(text.top):
        return [TextLines(named[1], text.without(named.end()))]
    return [TextLines(mark, text) for mark in marks or ","]


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
