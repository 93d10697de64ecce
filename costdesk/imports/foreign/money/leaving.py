"""Rows of a statement that are no line of it: pending, balances, totals, remarks, not booked."""

from __future__ import annotations

import re
from collections import Counter
from decimal import Decimal
from typing import TYPE_CHECKING

from costdesk.domain.findings import Code, Finding
from costdesk.imports.foreign.money.books import is_other_side
from costdesk.imports.foreign.money.roles import heading_of

if TYPE_CHECKING:
    from datetime import date

    from costdesk.imports.foreign.money.rows import Row, Table

_PENDING_WORDS = (
    "pending|processing|umsatz vorgemerkt|umsatz vorgemerkt und nicht gebucht|"
    "fuggoben|fuggo|vorgemerkt|in behandeling|gereserveerd|reserved|on hold|"
    "not posted|wachtend|en attente|pendiente|unposted|zarolt|feldolgozas alatt|open|offen"
)
_BOOKED_WORDS = (
    "booked|completed|complete|settled|posted|paid|cleared|reconciled|succeeded|success|executed|"
    "successful|accepted|approved|authorised|authorized|active|processed|final|done|available|"
    "reversed|refunded|partially refunded|returned|partially paid|partiallypaid|closed|ok|"
    "betaald|voltooid|verwerkt|uitgevoerd|geaccepteerd|geboekt|terugbetaald|gedeeltelijk betaald|"
    "gebucht|umsatz gebucht|abgeschlossen|erledigt|bezahlt|ausgefuhrt|konyvelt|konyvelve|"
    "teljesult|teljesitett|teljesitve|sikeres|fizetve|execute|comptabilise|termine|paye|"
    "completado|pagado|ejecutado|contabilizado|eseguito|contabilizzato|pagato"
)
_NOT_BOOKED_WORDS = (
    "voided|void|deleted|declined|failed|cancelled|canceled|reverted|rejected|denied|refused|"
    "expired|draft|removed|geannuleerd|geweigerd|afgewezen|torolt|elutasitott|sikertelen|storniert|"
    "submitted|mislukt|verlopen|ingetrokken|afgebroken|concept|fehlgeschlagen|abgelehnt|abgebrochen|"
    "abgelaufen|zuruckgewiesen|entwurf|aborted|unsuccessful|withdrawn|error|refuse|refusee|rejete|"
    "echoue|annule|annulee|expire|rechazado|cancelado|anulado|fallido|rifiutato|annullato|fallito|"
    "meghiusult|visszautasitva|visszautasitott|visszavont|lejart|hibas|piszkozat|torolve"
)
_PENDING = frozenset(_PENDING_WORDS.split("|"))
_NOT_BOOKED = frozenset(_NOT_BOOKED_WORDS.split("|"))
_BOOKED = frozenset(_BOOKED_WORDS.split("|"))
_UNPAID = frozenset({"open", "offen", "verlopen", "expired", "lejart", "abgelaufen"})
"""States of a bill that nobody has paid yet; it is a cost all the same."""
_MOST_STATES = 6  # more different words are no states
_BALANCE = re.compile(
    r"(?:opening|closing|beginning|ending|starting|available|ledger|previous) balance\b|turnover$|"
    r"balance (?:(?:brought|carried) (?:forward|down)|[bc] ?(?:f|d|fwd)\b|as (?:at|of)\b)|"
    r"(?:begin|eind|anfangs|end|start)saldo\b|(?:vorige?|nieuwe?|oude?|alter|neuer) saldo\b|"
    r"saldo(?:vortrag| vorige?| inicial| final| iniziale| finale| anterior| precedente)\b|"
    r"(?:anfangs|end)bestand\b|(?:alter |neuer |letzter )?kontostand (?:am|vom|per|zum)\b|"
    r"(?:nyito|zaro|elozo|uj) ?egyenleg|(?:ancien|nouveau) solde\b|"
    r"solde (?:initial|final|precedent|anterieur|crediteur|debiteur|au)\b"
)
_OF_BALANCES = ("balance", "saldo", "solde", "egyenleg", "turnover", "bestand", "kontostand")
_TOTAL = re.compile(
    r"(?:grand |sub ?)?totals?\b|(?:eind|sub)?tota(?:al|len)\b|sum(?:me|a)?\b|gesamt|insgesamt|"
    r"(?:mind)?osszesen\b|vegosszeg"
)
_FEWEST_IN_A_SUM = 2  # lines; one alone is as much as another of its payee


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
    is_bill = "due" in places and state in _UNPAID
    if state in _PENDING | _NOT_BOOKED and not is_bill:
        return "pending" if state in _PENDING else "not_booked"
    if any(_is_balance(row.at(places.get(role))) for role in ("payee", "text")):
        return "balance"
    return "balance_sheet" if is_other_side(table, row) else ""


def unknown_states(table: Table) -> Finding | None:
    """What says which states nobody knows: their rows are taken for booked."""
    place = table.roles.places.get("status")
    states = Counter(filter(None, (row.at(place) for row in table.rows)))
    known = _PENDING | _NOT_BOOKED | _BOOKED
    unknown = Counter({text: rows for text, rows in states.items() if _plain(text) not in known})
    if not unknown or len(states) > _MOST_STATES:
        return None
    values: dict[str, str | int] = {"text": ", ".join(unknown), "rows": unknown.total()}
    return Finding(Code.STATES_UNKNOWN, values=values)


def _plain(text: str) -> str:
    return heading_of(text).name


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


def is_total(row: Row, *texts: str) -> bool:
    """Whether a row says that it adds others up, with its first cell or in one of these texts."""
    first = next(filter(None, (heading_of(cell).name for cell in row.cells)), "")
    return any(map(_TOTAL.match, (first, *(heading_of(text).name for text in texts))))


def _filled(row: Row) -> int:
    return sum(map(bool, map(str.strip, row.cells)))


class Sums:
    """The amounts since the last total, and all of them: what a total below them may be."""

    def __init__(self, table: Table) -> None:
        """Nothing is added up yet."""
        self._places = table.roles.places
        self._part = self._whole = Decimal()
        self._lines = 0
        self._fewest = len(table.headings)

    def add(self, row: Row, amount: Decimal) -> None:
        """One more line."""
        self._part, self._whole = self._part + amount, self._whole + amount
        self._lines += 1
        self._fewest = min(self._fewest, _filled(row))

    def is_total(self, row: Row, amount: Decimal | None = None) -> bool:
        """Whether a row with a day adds up those above: it says so, and its amount is that.

        It says less than any line: a payee may be called so. Without an amount saying so is
        enough: there are two, one for each way.
        """
        texts = (row.at(self._places.get(role)) for role in ("payee", "text"))
        if not is_total(row, *texts):
            return False
        if amount is None:
            return True
        is_bare = self._lines >= _FEWEST_IN_A_SUM and _filled(row) < self._fewest
        is_sum = is_bare and amount in (self._part, self._whole)
        if is_sum:
            self._part = Decimal()
        return is_sum
