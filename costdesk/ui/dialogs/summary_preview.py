"""A summary as it will be written, and its first lines as they are shown before."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from decimal import Decimal
from types import MappingProxyType
from typing import TYPE_CHECKING, Literal, NamedTuple

from costdesk.services.beside import goals_csv, margin_csv, quality_csv, reasons_csv
from costdesk.services.summary_files import summary_csv
from costdesk.services.summary_workbooks import beside_tables, summary_table, summary_xlsx

if TYPE_CHECKING:
    from costdesk.domain.definitions import Definitions
    from costdesk.domain.summary import SummaryRow
    from costdesk.services.beside import Beside
    from costdesk.ui.formats import Formats

Kind = Literal["workbook", "excel", "exchange"]
BesideKind = Literal["quality", "reasons", "goals", "margin"]

_PREVIEWED = 12
_GAP = "   "
_BYTE_ORDER_MARK = "\ufeff"


class Prepared(NamedTuple):
    """The file, its first lines with the headings, and how many rows stand below these.

    ``held`` says what else there is: in sheets of a workbook, else in ``files`` of their own.
    """

    data: bytes = b""
    lines: Sequence[str] = ()
    rows: int = 0
    held: tuple[BesideKind, ...] = ()
    files: Mapping[BesideKind, bytes] = MappingProxyType({})


def prepared_csv(
    rows: Sequence[SummaryRow],
    definitions: Definitions,
    kept: Beside,
    wanted: tuple[Literal["excel", "exchange"], str],
) -> Prepared:
    """The very lines of the file."""
    data = summary_csv(rows, definitions.digits, *wanted)
    lines = data.decode().removeprefix(_BYTE_ORDER_MARK).splitlines()
    makers: tuple[tuple[BesideKind, Callable[..., bytes]], ...] = (
        ("quality", quality_csv),
        ("reasons", reasons_csv),
        ("goals", goals_csv),
        ("margin", margin_csv),
    )
    files = {
        kind: make(records, *wanted) for kind, make in makers if (records := getattr(kept, kind))
    }
    return Prepared(data, lines[:_PREVIEWED], max(len(lines) - 1, 0), tuple(files), files)


def prepared_workbook(
    rows: Sequence[SummaryRow], definitions: Definitions, kept: Beside, formats: Formats
) -> Prepared:
    """Headings and cells side by side, without what is empty in all rows that are shown."""
    table = summary_table(rows, definitions)
    texts = [[_text(cell, formats) for cell in row] for row in table.rows[: _PREVIEWED - 1]]
    columns = [
        _aligned([column.heading, *cells], right=column.digits is not None)
        for column, cells in zip(table.columns, zip(*texts, strict=True), strict=True)
        if any(cells)
    ]
    lines = list(map(_GAP.join, zip(*columns, strict=True)))
    data = summary_xlsx(table, *beside_tables(kept, definitions))
    kinds: tuple[BesideKind, ...] = ("quality", "reasons", "goals", "margin")
    held = tuple(kind for kind in kinds if getattr(kept, kind))
    return Prepared(data, lines, len(table.rows), held)


def _text(cell: object, formats: Formats) -> str:
    if isinstance(cell, Decimal):
        return formats.decimal(cell, grouped=True)
    if isinstance(cell, int):
        return formats.number(cell)
    return "" if cell is None else str(cell)


def _aligned(texts: Sequence[str], *, right: bool) -> list[str]:
    """Texts padded to one width."""
    width = max(map(len, texts))
    return [text.rjust(width) if right else text.ljust(width) for text in texts]
