"""Summary rows as an Excel workbook in the owner's language."""

from __future__ import annotations

import tomllib
from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING, NamedTuple

from costdesk.domain.summary import RATIOS, UNIT_COSTS, SummaryRow
from costdesk.exports.xlsx_files import Column, SheetData, workbook_of
from costdesk.reports.charts.texts import read_chart_texts
from costdesk.services.beside import GOAL_COLUMNS, MARGIN_COLUMNS, NUMBERS, QUALITY_COLUMNS, SHARES
from costdesk.services.paths import resources
from costdesk.services.reasons import REASON_COLUMNS
from costdesk.services.summaries import FILE_DIGITS, summary_record

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from costdesk.domain.definitions import Definitions
    from costdesk.exports.csv_files import Cell
    from costdesk.services.beside import Beside
    from costdesk.services.summaries import Plain

_TEXTS = ("period", "start", "end", "line", "direction", "channel", "marks")
_MONEY = ("cost", "idle_cost")
_DAYS = ("start", "end")
_SHARES = ("abandon_rate", "share")
_WHOLE = ("values", "contacts")
_WORDS = ("measure", "channel", "unit", "better", "kind", "name")


class SummaryTable(NamedTuple):
    """What a workbook holds: the name of its sheet, columns, and rows of typed cells."""

    title: str
    columns: tuple[Column, ...]
    rows: tuple[tuple[Cell, ...], ...]


def summary_table(rows: Iterable[SummaryRow], definitions: Definitions) -> SummaryTable:
    """The rows in the workspace's language: headings with units, names in words."""
    texts = _texts(definitions.language)
    headings, words = texts["headings"], texts["words"]
    columns = [
        _column(name, headings[name].format(currency=definitions.currency), definitions.digits)
        for name in SummaryRow._fields
    ]
    words = {**read_chart_texts(resources() / "texts", definitions.language).words, **words}
    records = (summary_record(row, definitions.digits) for row in rows)
    cells = tuple(
        tuple(_cell(name, value, words) for name, value in record.items()) for record in records
    )
    return SummaryTable(headings["sheet"], tuple(columns), cells)


def summary_xlsx(table: SummaryTable, *others: SummaryTable) -> bytes:
    """The same as the bytes of a workbook; what is beside it has sheets of its own."""
    return workbook_of([SheetData(*each) for each in (table, *others)])


def beside_tables(kept: Beside, definitions: Definitions) -> list[SummaryTable]:
    """Quality, reasons, what was wanted, and the margin, each where there is any."""
    texts = _texts(definitions.language)
    named = read_chart_texts(resources() / "texts", definitions.language).words
    words = {**named, **texts["words"], **texts["said"], **texts["units"]}
    made = (
        (texts["quality"], QUALITY_COLUMNS, kept.quality, 1),
        (texts["reasons"], REASON_COLUMNS, kept.reasons, max(definitions.digits, 2)),
        (texts["goals"], GOAL_COLUMNS, kept.goals, max(definitions.digits, 2)),
        (texts["margin"], MARGIN_COLUMNS, kept.margin, definitions.digits),
    )
    return [
        SummaryTable(
            headings["sheet"],
            tuple(
                _beside_column(name, headings[name].format(currency=definitions.currency), digits)
                for name in columns
            ),
            tuple(
                tuple(_beside_cell(name, record[name], words) for name in columns)
                for record in records
            ),
        )
        for headings, columns, records, digits in made
        if records
    ]


def _beside_column(name: str, heading: str, digits: int) -> Column:
    if name in SHARES:
        return Column(heading, 1, is_share=True)
    if name in NUMBERS:
        return Column(heading, digits)
    return Column(heading, 0 if name in _WHOLE else None)


def _beside_cell(name: str, value: str | int | bool | None, words: Mapping[str, str]) -> Cell:  # noqa: FBT001
    if isinstance(value, bool):
        return words["yes" if value else "no"]
    if name in _DAYS:
        return date.fromisoformat(str(value))
    if name in NUMBERS and isinstance(value, str):
        return Decimal(value)
    if name == "reason" and not value:
        return words["no_reason"]
    if name == "marks":
        return "; ".join(words[mark] for mark in str(value).split())
    return words.get(value, value) if isinstance(value, str) and name in _WORDS else value


def _texts(language: str) -> Mapping[str, Mapping[str, str]]:
    with (resources() / "texts" / f"summary_{language}.toml").open("rb") as file:
        return tomllib.load(file)


def _column(name: str, heading: str, digits: int) -> Column:
    if name in _TEXTS:
        return Column(heading)
    if name in _SHARES:
        return Column(heading, 1, is_share=True)
    if name in UNIT_COSTS:
        return Column(heading, min(max(digits, 2), FILE_DIGITS))
    return Column(heading, digits if name in _MONEY else 1 if name in RATIOS else 0)


def _cell(name: str, value: Plain, words: Mapping[str, str]) -> Cell:
    if isinstance(value, list):
        return "; ".join(words.get(mark, mark) for mark in value)
    if name in _DAYS:
        return date.fromisoformat(str(value))
    if isinstance(value, str):
        return words.get(value, value) if name in _TEXTS else Decimal(value)
    return value
