"""Which columns a row of headings gives a statement."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from costdesk.domain.currencies import is_currency
from costdesk.imports.foreign.money.headings import HEADINGS

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

_RANKS = {
    name: (role, rank)
    for role, names in HEADINGS.items()
    for rank, name in enumerate(names.split("|"))
}
MORE_FEES = ("fee_2", "fee_3", "fee_4", "fee_5")
"""Roles of further columns of fees: a row's fee is all of them."""
_NET = (
    "net|netto|neto|net amount|netamount|amount net|netto osszeg|nettobetrag|netto bedrag|"
    "betrag netto|bedrag excl btw|bedrag exclusief btw|totaal excl btw|total excl vat|montant ht|"
    "amount excl vat|totaalbedrag excl btw|totaalbedrag exclusief btw"
)
_GROSS = frozenset({"gross", "brutto", "bruto", "gross amount", "brutto osszeg", "bruttobetrag"})
NET = frozenset(_NET.split("|"))
"""Beside a fee the net amount is what moved on the account; beside VAT it lacks that."""
_OF_CALLS = (
    "duration|billsec|talk time|wait time|call id|callid|call type|disposition|uniqueid|linkedid|"
    "queue|agent|agents|ticket id|handled|abandoned|offered|handle time|caller id|talking|"
    "conversation id|answered|call duration|direction of call|call status|caller"
)
_CALLS = frozenset(_OF_CALLS.split("|"))
_SIGNS = re.compile(r"[^a-z0-9]+")
_CURRENCY_SIGNS = {"€": " eur ", "£": " gbp ", "$": " usd ", "ft": " huf "}
_ZONES = frozenset({"utc", "gmt", "cet"})
_CURRENCY_WORDS = {"euro": "EUR", "euros": "EUR", "forint": "HUF", "pounds": "GBP"}
_SAME = str.maketrans({"ß": "ss", "ł": "l", "ø": "o", "đ": "d"})


class Heading(NamedTuple):
    """A heading as it is compared, and the currency that it names."""

    name: str
    currency: str = ""


@lru_cache(maxsize=1 << 14)
def heading_of(text: str) -> Heading:
    """A heading without accents, signs and the currency at its end."""
    low = "".join(_CURRENCY_SIGNS.get(sign, sign) for sign in text.casefold())
    plain = unicodedata.normalize("NFKD", low.translate(_SAME))
    plain = "".join(sign for sign in plain if not unicodedata.combining(sign))
    words = _SIGNS.sub(" ", plain).split()
    if len(words) > 1 and words[-1] in _ZONES:
        words.pop()
    if len(words) > 1 and (currency := _currency_named(words[-1])):
        return Heading(" ".join(words[:-1]), currency)
    return Heading(" ".join(words))


def _currency_named(word: str) -> str:
    code = _CURRENCY_WORDS.get(word, word.upper())
    return code if is_currency(code) else ""


class Roles(NamedTuple):
    """Where the columns stand, by role; ``currency`` is what the amount's heading names."""

    places: Mapping[str, int]
    currency: str = ""

    @property
    def is_statement(self) -> bool:
        """Whether there are days and amounts."""
        has_day = any(role in self.places for role in ("booked", "date", "valued"))
        has_amount = any(role in self.places for role in ("amount", "debit", "credit"))
        return has_day and has_amount


def roles_of(cells: Sequence[str]) -> Roles:
    """What a row of headings says of its columns; of two for one role, the better."""
    best: dict[str, tuple[int, int]] = {}
    currency = ""
    headings = [heading_of(cell) for cell in cells]
    for place, heading in enumerate(headings):
        role, rank = _RANKS.get(heading.name, ("", 0))
        if not role or (role in best and best[role][0] <= rank):
            continue
        best[role] = rank, place
        if role in {"amount", "debit", "credit"}:
            currency = heading.currency or currency
    places = {role: place for role, (_, place) in best.items()}
    more = [
        place
        for place, heading in enumerate(headings)
        if _RANKS.get(heading.name, ("", 0))[0] == "fee" and place != places.get("fee")
    ]
    places |= dict(zip(MORE_FEES, more, strict=False))
    return Roles(places | _net_and_gross(headings, places), currency)


def _net_and_gross(headings: Sequence[Heading], places: Mapping[str, int]) -> dict[str, int]:
    """The amount beside a fee or VAT, and the other one (``gross``) that the two of them make."""
    names = {heading.name for heading in headings}
    if not places.keys() & {"fee", "vat"} and not (names & NET and names & _GROSS):
        return {}
    ranked = sorted(
        (_RANKS[heading.name][1], place)
        for place, heading in enumerate(headings)
        if _RANKS.get(heading.name, ("", 0))[0] == "amount"
    )
    net = [place for _, place in ranked if headings[place].name in NET]
    amount = {"amount": net[0]} if net else {}
    chosen = amount.get("amount", places.get("amount"))
    others = [place for _, place in ranked if place != chosen and headings[place].name not in NET]
    return amount | ({"gross": others[0]} if others else {})


def is_about_calls(cells: Sequence[str]) -> bool:
    """Whether headings are those of contacts: their amounts, if any, are prices of calls."""
    names = {heading_of(cell).name for cell in cells}
    return bool(names & _CALLS)
