"""Tables of a bookkeeping program: journals, whose lines have two sides, and bills.

Only lines on accounts of profit and loss are costs; a positive amount there is one. Which accounts
those are, the type of each account has to say.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from costdesk.imports.foreign.money.roles import heading_of

if TYPE_CHECKING:
    from costdesk.imports.foreign.money.rows import Row, Table

_PROFIT_AND_LOSS = (
    "expense|expenses|overheads|overhead|directcosts|direct costs|depreciatn|depreciation|"
    "wagesexpense|superannuationexpense|revenue|sales|otherincome|other income|income|"
    "cost of goods sold|cogs|other expense|profit and loss|p l|p|w v|winst en verlies|kosten|"
    "opbrengsten|koltseg|bevetel|aufwand|ertrag|raforditas"
)
_BALANCE_SHEET = (
    "bank|current|currliab|current liability|fixed|inventory|liability|noncurrent|prepayment|"
    "termliab|equity|asset|assets|liabilities|paygliability|payg|wagespayable|"
    "superannuationliability|accounts receivable|accounts payable|credit card|"
    "other current asset|other current liability|fixed asset|other asset|long term liability|"
    "b|balans|balance sheet|eszkoz|forras|aktiva|passiva|tax"
)
_COSTS, _OTHERS = frozenset(_PROFIT_AND_LOSS.split("|")), frozenset(_BALANCE_SHEET.split("|"))


def is_book(table: Table) -> bool:
    """Whether every line names the kind of account that it is booked on."""
    place = table.roles.places.get("kind")
    kinds = {heading_of(row.at(place)).name for row in table.rows if row.at(place)}
    return bool(kinds & _COSTS) and kinds <= _COSTS | _OTHERS


def is_other_side(table: Table, row: Row) -> bool:
    """Whether a line stands on the balance sheet; in a statement of a bank none does."""
    if "kind" not in table.roles.places:
        return False
    return heading_of(row.at(table.roles.places.get("kind"))).name in _OTHERS
