"""Which currency a line is in: its own column, the heading, the amount's sign, the account."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from costdesk.imports.amounts import currencies_in
from costdesk.imports.foreign.money.roles import heading_of

if TYPE_CHECKING:
    from costdesk.imports.foreign.money.rows import Row, Table
    from costdesk.imports.records import Terms

_IBAN = re.compile(r"([A-Z]{2})[0-9]{2}[A-Z0-9]{10,30}")
_CODE = re.compile(r"[A-Z]{3}")
_EURO = "AT BE BG CY DE EE ES FI FR GR HR IE IT LT LU LV MT NL PT SI SK"
_OF_COUNTRY = dict.fromkeys(_EURO.split(), "EUR") | {
    "HU": "HUF",
    "GB": "GBP",
    "CZ": "CZK",
    "PL": "PLN",
    "CH": "CHF",
    "RO": "RON",
    "SE": "SEK",
    "NO": "NOK",
    "DK": "DKK",
}


def currency_of(table: Table, row: Row, terms: Terms) -> tuple[str, bool]:
    """The currency of a line, and whether the file says so."""
    places = table.roles.places
    if table.roles.currency:  # a currency beside it is that of what it was converted from
        return table.roles.currency, True
    written = row.at(places.get("currency")).upper()
    if _CODE.fullmatch(written):  # of old statements too, in what was money then
        return written, True
    for role in ("amount", "debit", "credit", "balance"):
        beside = currencies_in(row.at(places.get(role)))
        if len(beside) == 1:
            return next(iter(beside)), True
        if beside:
            return (terms.currency if terms.currency in beside else _likeliest(beside)), False
    if "balance" in places and (said := heading_of(table.headings[places["balance"]]).currency):
        return said, True
    return _OF_COUNTRY.get(_country_of(row.at(places.get("account"))), terms.currency), False


def _country_of(account: str) -> str:
    found = _IBAN.fullmatch(account.replace(" ", ""))
    return found[1] if found else ""


def is_account_number(text: str) -> bool:
    """Whether a text is an IBAN by its looks."""
    return bool(_IBAN.fullmatch(text.replace(" ", "")))


def _likeliest(currencies: frozenset[str]) -> str:
    likely = [code for code in ("USD", "GBP", "SEK", "JPY") if code in currencies]
    return likely[0] if likely else min(currencies)
