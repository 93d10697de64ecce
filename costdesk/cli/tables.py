"""Plain text tables: aligned columns, numbers to the right."""

from __future__ import annotations

from itertools import zip_longest
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence


class Column(NamedTuple):
    """A heading, and whether its cells stand to the right."""

    heading: str
    right: bool = False


def table(columns: Sequence[Column], rows: Sequence[Sequence[str]]) -> str:
    """The rows under their headings; an empty row becomes an empty line."""
    headings = [column.heading for column in columns]
    widths = [max(map(len, cells)) for cells in zip_longest(headings, *rows, fillvalue="")]
    rule = ["─" * width for width in widths]
    lines = [_line(columns, widths, cells) for cells in (headings, rule, *rows)]
    return "\n".join(lines) + "\n"


def _line(columns: Sequence[Column], widths: Sequence[int], cells: Sequence[str]) -> str:
    padded = (
        cell.rjust(width) if column.right else cell.ljust(width)
        for column, width, cell in zip(columns, widths, cells, strict=False)
    )
    return "  ".join(padded).rstrip()


def without_empty_columns(
    columns: Sequence[Column], rows: Sequence[Sequence[str]], keep: int
) -> tuple[list[Column], list[list[str]]]:
    """The table without the columns, after the first ``keep``, in which nothing stands."""
    used = [place for place in range(len(columns)) if place < keep or _is_used(rows, place)]
    return [columns[place] for place in used], [
        [row[place] for place in used] if row else [] for row in rows
    ]


def _is_used(rows: Iterable[Sequence[str]], place: int) -> bool:
    return any(row[place] for row in rows if row)


def grouped(number: str) -> str:
    """A plain decimal with its thousands marked off, as English has it: ``1,234.50``."""
    sign = "-" if number.startswith("-") else ""
    whole, mark, part = number.removeprefix("-").partition(".")
    return f"{sign}{int(whole):,}{mark}{part}"


def list_of(pairs: Iterable[tuple[str, str]]) -> str:
    """Names and texts, the texts under each other."""
    pairs = list(pairs)
    width = max((len(name) for name, _ in pairs), default=0)
    return "".join(f"{name.ljust(width)}  {text}\n" for name, text in pairs)
