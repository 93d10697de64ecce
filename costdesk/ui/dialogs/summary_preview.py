"""A summary as it will be written, and its first lines as they are shown before."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from decimal import Decimal
from types import MappingProxyType
from typing import TYPE_CHECKING, Literal, NamedTuple

from costdesk.services.beside import goals_csv, quality_csv, reasons_csv
from costdesk.services.summary_files import summary_csv
from costdesk.services.summary_workbooks import beside_tables, summary_table, summary_xlsx

if TYPE_CHECKING:
    from costdesk.domain.definitions import Definitions
    from costdesk.domain.summary import SummaryRow
    from costdesk.services.beside import Beside
    from costdesk.ui.formats import Formats

Kind = Literal["workbook", "excel", "exchange"]
BesideKind = Literal["quality", "reasons", "goals"]

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
    files: dict[BesideKind, bytes] = {}
    if kept.quality:
        files["quality"] = quality_csv(kept.quality, *wanted)
    if kept.reasons:
        files["reasons"] = reasons_csv(kept.reasons, *wanted)
    if kept.goals:
        files["goals"] = goals_csv(kept.goals, *wanted)
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
    there: dict[BesideKind, object] = {
        "quality": kept.quality,
        "reasons": kept.reasons,
        "goals": kept.goals,
    }
    held = tuple(kind for kind, records in there.items() if records)
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
