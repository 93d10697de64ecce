"""Sources that are known by their headings, or by the shape of their rows where there are none.

A profile adds what the headings do not say: what a positive amount is, the order of days, or a
column that is called otherwise there. Whatever no profile knows is read by its headings alone.
"""

from __future__ import annotations

import re
from types import MappingProxyType
from typing import TYPE_CHECKING, NamedTuple

from costdesk.imports.foreign.money.roles import heading_of

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from costdesk.imports.days import Order

RECEIVED, PAID = 1, -1


class Profile(NamedTuple):
    """A source: the headings that give it away, what is positive and how days are written there.

    ``positive`` is 0 where the file has to show it. ``places`` names the heading of a role.
    """

    name: str
    headings: tuple[str, ...] = ()
    positive: int = 0
    dates: Order | None = None
    places: Mapping[str, str] = MappingProxyType({})


class Shape(NamedTuple):
    """A source without headings: how many columns, what some of them look like, which they are."""

    name: str
    width: int
    looks: Mapping[int, str]
    places: Mapping[str, int]
    dates: Order | None = None


GENERIC = Profile("statement")


def _profile(
    name: str, headings: str, positive: int = 0, dates: Order | None = None, **places: str
) -> Profile:
    return Profile(name, tuple(headings.split("|")), positive, dates, places)


# The headings as they are compared (``roles.heading_of``): small, plain, without a currency.
PROFILES = (
    _profile("ing-nl", "datum|naam omschrijving|rekening|tegenrekening|code|af bij|bedrag"),
    _profile("ing-nl", "date|name description|account|counterparty|code|debit credit|amount",
             counter="counterparty", payee="name description"),
    _profile("rabobank", "iban bban|munt|volgnr|datum|bedrag|saldo na trn", RECEIVED),
    _profile("knab", "rekeningnummer|transactiedatum|valutacode|creditdebet|bedrag", 0, "dmy"),
    _profile("bunq", "datum|bedrag|rekening|tegenrekening|naam|omschrijving", RECEIVED),
    _profile("bunq", "date|amount|account|counterparty|name|description", RECEIVED,
             counter="counterparty"),
    _profile("kbc", "rekeningnummer|rubrieknaam|munt|afschriftnummer|datum|bedrag|saldo",
             RECEIVED, "dmy", payee="naam tegenpartij", text="omschrijving"),
    _profile("kbc-card", "kredietkaart|kaarthouder|uitgavenstaat|datum verrekening|bedrag",
             RECEIVED, "dmy"),
    _profile("otp", "tranzakcio datuma|konyveles datuma|be ki|partner neve|osszeg|penznem",
             RECEIVED),
    _profile("otp", "szamlaszam|ellenoldali nev|forgalom tipusa|konyveles datuma|osszeg|devizanem",
             RECEIVED),
    _profile("erste-hu", "tranzakcio datuma|partner neve|tranzakcio osszege|bevetel kiadas|"
             "erteknap", RECEIVED),
    _profile("n26", "date|payee|account number|transaction type|amount", RECEIVED,
             counter="account number", account=""),
    _profile("n26", "datum|empfanger|kontonummer|transaktionstyp|betrag", RECEIVED,
             counter="kontonummer", account=""),
    _profile("n26", "booking date|value date|partner name|partner iban|type|amount", RECEIVED),
    _profile("dkb", "buchungstag|wertstellung|buchungstext|auftraggeber begunstigter|betrag",
             RECEIVED, "dmy", payee="auftraggeber begunstigter", counter="kontonummer", account="",
             text="verwendungszweck"),
    _profile("dkb", "buchungsdatum|wertstellung|status|zahlungspflichtige r|zahlungsempfanger in",
             RECEIVED, "dmy", counter="iban", account=""),
    _profile("comdirect", "buchungstag|wertstellung valuta|vorgang|buchungstext|umsatz in",
             RECEIVED, "dmy"),
    _profile("ing-de", "buchung|valuta|auftraggeber empfanger|buchungstext|saldo|betrag",
             RECEIVED, "dmy", currency="wahrung"),
    _profile("sparkasse", "auftragskonto|buchungstag|valutadatum|buchungstext|betrag",
             RECEIVED, "dmy", text="verwendungszweck"),
    _profile("sparkasse-card", "umsatz getatigt von|belegdatum|buchungsdatum|buchungsbetrag",
             RECEIVED, "dmy", text="transaktionsbeschreibung"),
    _profile("commerzbank", "buchungstag|wertstellung|umsatzart|buchungstext|betrag|wahrung",
             RECEIVED, "dmy"),
    _profile("gls", "kontonummer|buchungstag|wertstellung|vwz1|betrag|kontostand", RECEIVED, "dmy",
             text="vwz1", payee="auftraggeber empfanger"),
    _profile("monzo", "id|created|amount|currency|local amount|local currency", RECEIVED,
             payee="description"),
    _profile("paypal", "date|time|name|type|status|currency|gross|fee|net", RECEIVED),
    _profile("paypal", "fecha|nombre|tipo|estado|divisa|bruto|neto", RECEIVED),
    _profile("stripe-balance", "id|type|source|amount|fee|net|currency|created", RECEIVED),
    _profile("adyen", "psp reference|merchant account|type|net currency|net debit nc|net credit nc",
             debit="net debit nc", credit="net credit nc", currency="net currency"),
    _profile("xero-invoices", "invoice number|date|type|status|total|currency code",
             amount="total", text="reference"),
    _profile("xero-journals", "journal date|account type|account name|net amount", PAID,
             heading="account name"),
)  # fmt: skip

_DAY, _IBAN = r"\d{1,2}-\d{1,2}-\d{4}", r"[A-Z]{2}\d{2}[A-Z0-9]{8,30}"
_MONEY = r"-?\d+[.,]\d{2}"
SHAPES = (
    Shape(
        "abn-amro",
        8,
        {0: r"\d{5,12}", 1: "[A-Z]{3}", 2: r"\d{8}", 3: _MONEY, 4: _MONEY, 5: r"\d{8}", 6: _MONEY},
        {"account": 0, "currency": 1, "booked": 2, "balance": 4, "valued": 5, "amount": 6,
         "text": 7},
    ),
    Shape(
        "asn",
        19,
        {0: _DAY, 1: _IBAN, 7: "[A-Z]{3}", 8: _MONEY, 9: "[A-Z]{3}", 10: _MONEY, 11: _DAY},
        {"booked": 0, "account": 1, "counter": 2, "payee": 3, "currency": 9, "balance": 8,
         "amount": 10, "valued": 12, "key": 15, "text": 17},
        "dmy",
    ),
    Shape(
        "raiffeisen-at",
        6,
        {0: r"\d{2}\.\d{2}\.\d{4}", 2: r"\d{2}\.\d{2}\.\d{4}", 3: r"-?[\d.]+,\d{2}", 4: "[A-Z]{3}"},
        {"booked": 0, "text": 1, "valued": 2, "amount": 3, "currency": 4},
        "dmy",
    ),
)  # fmt: skip


def profile_of(headings: Sequence[str]) -> Profile:
    """The source with most of its headings there, else none in particular."""
    present = {heading_of(cell).name for cell in headings}
    known = [each for each in PROFILES if present.issuperset(each.headings)]
    return max(known, key=lambda each: len(each.headings), default=GENERIC)


def shape_of(cells: Sequence[str]) -> Shape | None:
    """The source whose rows look like this one."""
    for shape in SHAPES:
        if len(cells) >= shape.width and all(
            re.fullmatch(look, cells[place].strip()) for place, look in shape.looks.items()
        ):
            return shape
    return None
