"""Summary rows as CSV, and reports into files."""

from __future__ import annotations

from decimal import Decimal
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from costdesk.domain.summary import RATIOS, UNIT_COSTS, SummaryRow
from costdesk.exports.csv_files import render, style_of
from costdesk.exports.files import make_folder, write_atomically
from costdesk.services.summaries import summary_record

if TYPE_CHECKING:
    from collections.abc import Iterable

    from costdesk.exports.csv_files import Cell
    from costdesk.services.summaries import Plain

_DECIMALS = ("cost", "idle_cost", *UNIT_COSTS, *RATIOS)
USUAL_LOCALE = {"en": "en_GB", "nl": "nl_NL", "hu": "hu_HU"}


def summary_csv(
    rows: Iterable[SummaryRow],
    digits: int,
    preset: Literal["exchange", "excel"] = "exchange",
    locale: str = "",
) -> bytes:
    """The rows under their headings; numbers keep their digits, marks stand with spaces between.

    Raises ``Refused`` for a locale whose spreadsheets are not known.
    """
    style = style_of(preset, locale)
    cells = [
        [_cell(column, value) for column, value in summary_record(row, digits).items()]
        for row in rows
    ]
    return render(SummaryRow._fields, cells, style)


def _cell(column: str, value: Plain) -> Cell:
    if isinstance(value, list):
        return " ".join(value)
    if column in _DECIMALS and isinstance(value, str):
        return Decimal(value)
    return value


def write_file(path: Path, data: bytes) -> None:
    """Write a report whole or not at all. Raises ``Refused`` for what the disk says."""
    write_atomically(path, data)


def folder_for(path: Path) -> Path:
    """A folder to write to, made if it is not there. Raises ``Refused`` where it cannot be."""
    make_folder(path)
    return path
