"""Rows of a statement that are no line of it: pending, balances, totals, remarks, not booked."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from costdesk.imports.foreign.money.books import is_other_side
from costdesk.imports.foreign.money.roles import heading_of

if TYPE_CHECKING:
    from datetime import date
    from decimal import Decimal

    from costdesk.imports.foreign.money.rows import Row, Table

_PENDING_WORDS = (
    "pending|processing|umsatz vorgemerkt|umsatz vorgemerkt und nicht gebucht|"
    "fuggoben|fuggo|vorgemerkt|in behandeling|gereserveerd|reserved|on hold|"
    "not posted|wachtend|en attente|pendiente|unposted|zarolt|feldolgozas alatt|open|offen"
)
_NOT_BOOKED_WORDS = (
    "voided|void|deleted|declined|failed|cancelled|canceled|reverted|rejected|denied|refused|"
    "expired|draft|removed|geannuleerd|geweigerd|afgewezen|torolt|elutasitott|sikertelen|storniert|"
    "submitted"
)
_PENDING = frozenset(_PENDING_WORDS.split("|"))
_NOT_BOOKED = frozenset(_NOT_BOOKED_WORDS.split("|"))
_BALANCE = re.compile(
    r"(?:opening|closing|beginning|ending|starting|available|ledger) balance\b|turnover$|"
    r"balance (?:brought|carried) forward|(?:begin|eind|anfangs|end|start)saldo\b|"
    r"saldo (?:inicial|final|iniziale|finale|anterior)|(?:nyito|zaro) egyenleg|"
    r"solde (?:initial|final)"
)
_OF_BALANCES = ("balance", "saldo", "solde", "egyenleg", "turnover")
_TOTAL = re.compile(
    r"(?:grand |sub ?)?totals?\b|(?:eind|sub)?totaal\b|sum(?:me|a)?\b|gesamt|insgesamt|"
    r"(?:mind)?osszesen\b|vegosszeg"
)


def reason_to_leave(
    table: Table, row: Row, day: date | None, amount: Decimal | None, *, is_last: bool
) -> str:
    """Why a row is no line, empty where it is one (or unclear in its sign alone)."""
    if tuple(cell.strip() for cell in row.cells) == table.headings:
        return "heading"
    if reason := _by_words(table, row):
        return reason
    if day is None:
        return _without_day(table, row, amount, is_last=is_last)
    if amount is not None:
        return ""
    places = table.roles.places
    written = [places[role] for role in ("amount", "debit", "credit") if role in places]
    is_cut = len(row.cells) <= max(written)
    return "unreadable" if is_cut or any(map(row.at, written)) else "no_amount"


def _by_words(table: Table, row: Row) -> str:
    """What a state, a kind of account or the text of a balance says of a row."""
    places = table.roles.places
    state = heading_of(row.at(places.get("status"))).name
    is_deleted = row.at(places.get("deleted")).casefold() in {"true", "1", "yes"}
    if is_deleted or heading_of(row.at(places.get("impact"))).name == "memo":
        return "not_booked"
    if state in _PENDING | _NOT_BOOKED:
        return "pending" if state in _PENDING else "not_booked"
    if any(_is_balance(row.at(places.get(role))) for role in ("payee", "text")):
        return "balance"
    return "balance_sheet" if is_other_side(table, row) else ""


def _is_balance(text: str) -> bool:
    low = text.casefold()
    return any(word in low for word in _OF_BALANCES) and bool(_BALANCE.match(heading_of(text).name))


def _without_day(table: Table, row: Row, amount: Decimal | None, *, is_last: bool) -> str:
    places = table.roles.places
    texts = [row.at(places.get(role)) for role in ("booked", "date", "valued")]
    if amount is None:
        return "remark"
    if any(heading_of(text).name in _PENDING for text in texts):
        return "pending"
    if "booked" in places and not texts[0] and any(texts):
        return "pending"
    return "total" if is_last or is_total(row) else "undated"


def is_total(row: Row) -> bool:
    """Whether a row says that it adds others up."""
    first = next(filter(None, (heading_of(cell).name for cell in row.cells)), "")
    return bool(_TOTAL.match(first))
