"""``costs.csv`` and tables like it: cost items."""

from __future__ import annotations

from typing import TYPE_CHECKING

from costdesk.domain.costs import CostItem
from costdesk.domain.findings import Code, Finding, Place
from costdesk.domain.item_rules import item_problems
from costdesk.domain.progress import part, silent, told
from costdesk.imports.amounts import currencies_in
from costdesk.imports.records import finished, in_file, read_records

if TYPE_CHECKING:
    from collections.abc import Iterator

    from costdesk.domain.progress import Progress
    from costdesk.imports.answers import Answers
    from costdesk.imports.records import Records, Table, Terms


def read_costs(
    data: bytes, answers: Answers, terms: Terms, progress: Progress = silent
) -> Table[CostItem]:
    """The cost items of a file. Raises Refused with every problem at its row and column."""
    records = read_records(data, "costs", answers, terms, part(progress, 0, 60))
    read = told(records.rows, part(progress, 60, 75))
    items = {row: CostItem(**record) for row, record in read}
    problems = [
        in_file(finding, records.grid, row)
        for row, item in told(items.items(), part(progress, 75, 100))
        for finding in item_problems(item, terms.currency, terms.digits)
    ]
    problems += _currency_problems(records, items, terms.currency)
    return finished(records, items.items(), problems)


def _currency_problems(
    records: Records, items: dict[int, CostItem], currency: str
) -> Iterator[Finding]:
    """Amounts that carry the sign or code of another currency than their row is in."""
    for field in ("amount", "residual"):
        if field not in records.grid.places:
            continue
        for row, text in records.grid.cells(field).items():
            meant = currencies_in(text)
            # A residual is in the workspace's currency, whatever the amount is in.
            actual = (field == "amount" and row in items and items[row].currency) or currency
            if meant and row in items and actual not in meant:
                place = Place(row=row, column=records.grid.column_name(field))
                values = {"text": text.strip(), "currency": actual}
                yield Finding(Code.CURRENCY_CONTRADICTS, place, values)
