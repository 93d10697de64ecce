"""A summary as it will be written, and its first lines as they are shown before."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from typing import TYPE_CHECKING, Literal, NamedTuple

from costdesk.services.summary_files import summary_csv
from costdesk.services.summary_workbooks import summary_table, summary_xlsx

if TYPE_CHECKING:
    from costdesk.domain.definitions import Definitions
    from costdesk.domain.summary import SummaryRow
    from costdesk.ui.formats import Formats

Kind = Literal["workbook", "excel", "exchange"]

_PREVIEWED = 12
_GAP = "   "
_BYTE_ORDER_MARK = "\ufeff"


class Prepared(NamedTuple):
    """The file, its first lines with the headings, and how many rows stand below these."""

    data: bytes = b""
    lines: Sequence[str] = ()
    rows: int = 0


def prepared_csv(
    rows: Sequence[SummaryRow],
    definitions: Definitions,
    preset: Literal["excel", "exchange"],
    locale: str,
) -> Prepared:
    """The very lines of the file."""
    data = summary_csv(rows, definitions.digits, preset, locale)
    lines = data.decode().removeprefix(_BYTE_ORDER_MARK).splitlines()
    return Prepared(data, lines[:_PREVIEWED], max(len(lines) - 1, 0))


def prepared_workbook(
    rows: Sequence[SummaryRow], definitions: Definitions, formats: Formats
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
    return Prepared(summary_xlsx(table), lines, len(table.rows))


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
