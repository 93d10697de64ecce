"""What columns of statements are called, and what each of them then is.

Headings are compared without accents, brackets, signs and a currency at their end. The first name
of a list is the best: a booking date before a plain date before the day of a card payment.
"""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING, NamedTuple

from costdesk.domain.currencies import is_currency

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

_ROLES = {
    "booked": (
        "konyveles datuma|konyvelesi datum|konyveles napja|buchungstag|buchungsdatum|buchung|"
        "booking date|posting date|posted date|date posted|date processed|completed date|"
        "booked on|boekdatum|boekingsdatum|datum verrekening|datum zauctovani|date comptable|"
        "date de comptabilisation|fecha contable|data contabile|transactiedatum boeking|"
        "accounting date|effective date"
    ),
    "date": (
        "datum|date|datum transactie|transactiedatum|datum verrichting|transaction date|"
        "tranzakcio datuma|tranzakcio idopontja|datum ido|teljesites datuma|tranzakcio ideje|"
        "terheles napja|date operation|date de l operation|fecha|fecha operacion|data|"
        "data operazione|transaktionsdatum|umsatzdatum|belegdatum|datum provedeni|created|"
        "created at|created utc|creation date|booking date utc|datum tijd|time|timestamp|date time|"
        "started date|journal date|journaldate|transaction time|date utc|invoice date|bill date|"
        "txn date|datum transakce|date d operation|datum van transactie|entry date|boekingsdag"
    ),
    "valued": (
        "rentedatum|valuta|valutadatum|value date|wertstellung|erteknap|valuta datum|"
        "date de valeur|date valeur|fecha valor|data valuta|wert|execution date|valutadag"
    ),
    "amount": (
        "bedrag|amount|betrag|buchungsbetrag|osszeg|tranzakcio osszege|konyvelt osszeg|importe|"
        "importo|montant|umsatz|transaction amount|transactiebedrag|bedrag transactie|net|netto|"
        "neto|net amount|netamount|castka|zauctovana castka|value|kwota|belop|betrag in|"
        "bedrag in|amount account currency|umsatz in|forgalom|terheles jovairas|mutatiebedrag|"
        "account amount|posted amount|amount net|total amount|osszeg a szamla devizanemeben"
    ),
    "debit": (
        "debit|debet|af|debits|withdrawal|withdrawals|withdrawal amount|paid out|money out|soll|"
        "belastung|ausgabe|ausgaben|ausgang|terheles|terheles osszege|kiadas|outflow|cargo|"
        "debit amount|debitamount|dare|uit|uitgaven|debito|lasten|amount debit|spent|debit net|"
        "net debit nc|payment amount debit|bedrag af|debet bedrag|cargos|addebiti"
    ),
    "credit": (
        "credit|bij|credits|deposit|deposits|deposit amount|paid in|money in|haben|gutschrift|"
        "einnahme|einnahmen|eingang|jovairas|jovairas osszege|bevetel|inflow|abono|credit amount|"
        "creditamount|avere|in|inkomsten|credito|amount credit|received|credit net|net credit nc|"
        "bedrag bij|credit bedrag|abonos|accrediti"
    ),
    "flag": (
        "af bij|debet credit|debit credit|credit debit|credit debet|creditdebet|creditdebit|"
        "debetcredit|debitcredit|d c|c d|d k|dc|cd|dk|db cr|dr cr|be ki|ki be|bevetel kiadas|"
        "soll haben|s h|sh|t j|direction|irany|richting|transaction type|type|typ|"
        "debit credit indicator|debit or credit|cr dr|credit debit indicator|terheles jovairas jel|"
        "cdtdbtind|bij af|tipo|sens|add subtract|umsatzart|drcr|ki bevetel|jelleg"
    ),
    "currency": (
        "munt|muntsoort|currency|wahrung|buchungswahrung|devizanem|penznem|"
        "tranzakcio devizaneme|waehrung|monnaie|devise|moneda|divisa|ccy|currency code|valuta|"
        "mena|mena uctu|monn|deviza|amount currency|account currency|valuta code|munteenheid|"
        "waluta|szamla devizaneme|curr|rekeningvaluta|kontowahrung"
    ),
    "payee": (
        "naam tegenpartij|tegenpartij naam|naam tegenrekening|naam omschrijving|partner neve|"
        "partner name|partner nev|ellenoldali nev|ellenoldal neve|counterparty name|"
        "counterparty|payee|beneficiary|name|naam|auftraggeber empfanger|empfanger|"
        "beguenstigter zahlungspflichtiger|begunstigter zahlungspflichtiger|"
        "zahlungsempfanger|auftraggeber beguenstigter|auftraggeber begunstigter|merchant name|"
        "merchant|handelaar|naam begunstigde|other party|kedvezmenyezett|"
        "kedvezmenyezett neve|zahlungsbeteiligter|zahlungspflichtige r|nombre|nome|nom|"
        "counterparty iban name|counteraccount name|name zahlungsbeteiligter|empfanger in|"
        "zahlungsempfanger in|vendor|vendor name|contact|contact name|supplier|nev|nazev protiuctu|"
        "tegenpartij|ugyfel|partner"
    ),
    "text": (
        "mededelingen|omschrijving|description|details|kozlemeny|verwendungszweck|"
        "buchungstext|memo|narrative|payment reference|reference|notes|text|libelle|concepto|"
        "concept|megnevezes|omschrijving 1|vrije mededeling|message|remittance information|"
        "descrizione|causale|particulars|booking text|original description|purpose|reason|"
        "transaction details|transaction description|buchungs details|buchungsinformation|"
        "forgalom tipusa|"
        "umsatztext|umsatzinformation|transaktionsbeschreibung|transaction|subject|item title|"
        "betreff|line description|memo description|kommunikation|desc|omschrijving transactie|"
        "tranzakcio leirasa|description 1|communication|"
        "notification|beschreibung|mededeling|betalingskenmerk|gestructureerde mededeling|comments"
    ),
    "account": (
        "rekening|iban bban|account|szamlaszam|auftragskonto|rekeningnummer|iban auftraggeberkonto|"
        "account number|account no|iban|konto|bankrekening|sajat szamlaszam|kontonummer|"
        "kredietkaart|cuenta|auftraggeberkonto|card no|account name|szamla|own account|"
        "iban rekening|produit"
    ),
    "counter": (
        "tegenrekening|tegenrekening iban bban|counterparty iban|partner iban|partner szamlaszama|"
        "ellenoldali szamlaszam|rekeningnummer tegenpartij|counter account|"
        "counterparty account|kontonummer iban|iban zahlungsbeteiligter|tegenpartij rekening|"
        "tegenpartij iban bban|"
        "rekening tegenpartij|iban zahlungsempfanger|ellenszamla|partner szamla|counteraccount|"
        "partner szamlaszam|gegenkonto|cislo protiuctu"
    ),
    "balance": (
        "saldo na mutatie|saldo na trn|saldo na boeking|balance|saldo|egyenleg|running balance|"
        "kontostand|solde|runningbalance|saldo nach buchung|konyvelt egyenleg|balance after|"
        "new balance|saldo na transactie|closing balance|account balance|szamlaegyenleg|"
        "eindsaldo|rendelkezesre allo egyenleg|saldo disponible"
    ),
    "key": (
        "volgnr|transaction id|transaction reference number|banki azonosito|"
        "megbizas azonosito|reference id|fitid|transactiereferentie|referentie|record id|id|"
        "transactie id|umsatz id|tranzakcio azonosito|buchungsreferenz|psp reference|"
        "transaction number|referenceid|bankreferentie|id transakce|n de transaction"
    ),
    "status": "status|state|statusz|allapot|status transactie|estado|condition",
    "heading": (
        "account type|accountname|ledger account|grootboekrekening|gl account|account code|"
        "fokonyvi szam|fokonyvi szamla|sachkonto|kostensoort"
    ),
}  # fmt: skip

_RANKS = {
    name: (role, rank)
    for role, names in _ROLES.items()
    for rank, name in enumerate(names.split("|"))
}
_OF_CALLS = (
    "duration|billsec|talk time|wait time|call id|callid|call type|disposition|uniqueid|linkedid|"
    "queue|agent|agents|ticket id|handled|abandoned|offered|handle time|caller id|talking|"
    "conversation id|answered|call duration|direction of call|call status|caller"
)
_CALLS = frozenset(_OF_CALLS.split("|"))
_SIGNS = re.compile(r"[^a-z0-9]+")
_CURRENCY_SIGNS = {"€": " eur ", "£": " gbp ", "$": " usd ", "ft": " huf "}
_SAME = str.maketrans({"ß": "ss", "ł": "l", "ø": "o", "đ": "d"})


class Heading(NamedTuple):
    """A heading as it is compared, and the currency that it names."""

    name: str
    currency: str = ""


def heading_of(text: str) -> Heading:
    """A heading without accents, signs and the currency at its end."""
    low = "".join(_CURRENCY_SIGNS.get(sign, sign) for sign in text.casefold())
    plain = unicodedata.normalize("NFKD", low.translate(_SAME))
    plain = "".join(sign for sign in plain if not unicodedata.combining(sign))
    words = _SIGNS.sub(" ", plain).split()
    if len(words) > 1 and is_currency(words[-1].upper()):
        return Heading(" ".join(words[:-1]), words[-1].upper())
    return Heading(" ".join(words))


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
    return Roles({role: place for role, (_, place) in best.items()}, currency)


def is_about_calls(cells: Sequence[str]) -> bool:
    """Whether headings are those of contacts: their amounts, if any, are prices of calls."""
    names = {heading_of(cell).name for cell in cells}
    return bool(names & _CALLS)
