"""A file before anybody has said what its columns are: headings, examples, a suggestion."""

from __future__ import annotations

import tomllib
from itertools import islice
from typing import TYPE_CHECKING, NamedTuple

from costdesk.domain.findings import Code, refuse
from costdesk.imports.amounts import number_readings
from costdesk.imports.days import day_readings
from costdesk.imports.fields import folded, known_names
from costdesk.imports.sources import open_sources

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Mapping, Sequence
    from pathlib import Path

    from costdesk.domain.definitions import Language
    from costdesk.imports.answers import Answers
    from costdesk.imports.fields import TableKind
    from costdesk.imports.sources import Source

_EXAMPLES = 3
_FEWEST = 2  # columns; one would be any text

Names = dict[str, str]
"""Field names by what their columns are called, folded."""


class SeenColumn(NamedTuple):
    """A column: heading, some of its texts, and the field it most likely is, empty if unknown."""

    heading: str
    examples: tuple[str, ...]
    field: str = ""


class SeenRow(NamedTuple):
    """A row that is not blank: its number in the file, and its texts as they stand there."""

    number: int
    cells: tuple[str, ...]


class SeenRows(NamedTuple):
    """Some rows of a table, in the order of the file, and its headings."""

    headings: tuple[str, ...] = ()
    rows: tuple[SeenRow, ...] = ()


class _Place(NamedTuple):
    """A row that may hold the headings, with what speaks for it."""

    known: int
    labels: int
    row: int
    source: Source


def read_names(folder: Path, kind: TableKind) -> Names:
    """What columns of such a table are called, by ``columns.toml`` and by ourselves."""
    tables = tomllib.loads((folder / "columns.toml").read_text(encoding="utf-8"))
    others = {folded(name): field for field, names in tables[kind].items() for name in names}
    return others | {name: name for name in known_names(kind)}


def look_at(
    data: bytes, names: Mapping[str, str], answers: Answers, language: Language
) -> tuple[SeenColumn, ...]:
    """The columns of a file that have a heading. Raises Refused where no row can be headings."""
    best = _heading(data, names, answers, language)
    headings, *below = islice(best.source.top(), best.row, None)
    return tuple(_columns(headings, below, names))


def rows_below(
    data: bytes,
    names: Mapping[str, str],
    answers: Answers,
    language: Language,
    first: int,
    wanted: Collection[int],
) -> SeenRows:
    """The first so many rows below the headings, and those of the numbers that are wanted.

    Raises Refused where no row can be headings, or for what stands on the way to a row.
    """
    best = _heading(data, names, answers, language)
    headings, *_ = islice(best.source.top(), best.row, None)
    end = max((best.row + 1 + first, *wanted))
    found: list[SeenRow] = []
    for number, cells in enumerate(islice(best.source.rows(), end), start=1):
        is_below, is_wanted = number > best.row + 1, len(found) < first or number in wanted
        if is_below and is_wanted and any(map(str.strip, cells)):
            found.append(SeenRow(number, tuple(cells)))
    return SeenRows(tuple(headings), tuple(found))


def _heading(data: bytes, names: Mapping[str, str], answers: Answers, language: Language) -> _Place:
    opened = open_sources(data, language, answers)
    places = [place for source in opened.sources for place in _places(source, names)]
    if not places:
        raise refuse(Code.NO_HEADER, needed=", ".join(dict.fromkeys(names.values())), found="")
    # The first of the best: above the headings are fewer labels, below them are values.
    return max(places, key=lambda place: (place.known, place.labels, -place.row))


def _places(source: Source, names: Mapping[str, str]) -> Iterator[_Place]:
    for row, cells in enumerate(source.top()):
        labels = [cell for cell in cells if _is_label(cell)]
        if len(labels) >= _FEWEST and len(labels) == sum(map(bool, map(str.strip, cells))):
            known = {names[folded(cell)] for cell in labels if folded(cell) in names}
            yield _Place(len(known), len(labels), row, source)


def _is_label(cell: str) -> bool:
    text = cell.strip()
    return any(map(str.isalpha, text)) and not any(day_readings(text)) and not _is_number(text)


def _is_number(text: str) -> bool:
    return any(reading is not None for reading in number_readings(text))


def _columns(
    headings: Sequence[str], below: Sequence[Sequence[str]], names: Mapping[str, str]
) -> Iterator[SeenColumn]:
    taken: set[str] = set()
    for place, heading in enumerate(headings):
        if not heading.strip():
            continue
        texts = (row[place].strip() for row in below if place < len(row))
        field = names.get(folded(heading), "")
        yield SeenColumn(
            heading.strip(),
            tuple(islice(filter(None, texts), _EXAMPLES)),
            "" if field in taken else field,
        )
        taken.add(field)
