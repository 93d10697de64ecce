"""XAF 3.1 and 3.2, the audit file of Dutch bookkeeping programs.

Only lines on accounts of profit and loss are money earned or spent in the sense of costs; those of
the balance sheet are the other side of the same bookings.
"""

from __future__ import annotations

from collections import Counter
from decimal import Decimal
from typing import TYPE_CHECKING

from costdesk.domain.findings import Code, Finding
from costdesk.domain.statements import StatementLine
from costdesk.imports.days import iso_reading
from costdesk.imports.foreign.money.ledgers import Ledger, plain_amount
from costdesk.imports.xml_events import entries, text_in

if TYPE_CHECKING:
    from datetime import date
    from xml.etree.ElementTree import Element

    from costdesk.imports.foreign.reading import Reading
    from costdesk.imports.records import Terms

ROOT = "auditfile"
_WHOLE = frozenset({"ledgerAccount", "customerSupplier", "trLine", "openingBalance", "vatCode"})
_ISO = len("2025-01-01")
_SIGNS = {"D": -1, "C": 1}


class _Book:
    """What the file says of itself, and what was met on the way."""

    def __init__(self, currency: str) -> None:
        self.currency = currency
        self.accounts: dict[str, tuple[str, str]] = {}
        self.parties: dict[str, str] = {}
        self.said: dict[str, str] = {}
        self.debits = self.credits = Decimal()
        self.lines = 0
        self.outside: Counter[str] = Counter()


def read_xaf(data: bytes, terms: Terms) -> Reading:
    """The lines on accounts of profit and loss. Raises Refused for XML that is broken off."""
    ledger, book = Ledger("xaf"), _Book(terms.currency)
    booking: dict[str, str] = {}
    for event, name, element in entries(data, _WHOLE, "XAF"):
        if event == "start":
            if name == "transaction":
                booking = {}
            continue
        if name == "ledgerAccount":
            kind, described = text_in(element, "accTp"), text_in(element, "accDesc")
            book.accounts[text_in(element, "accID")] = kind, described
        elif name == "customerSupplier":
            book.parties[text_in(element, "custSupID")] = text_in(element, "custSupName")
        elif name == "trLine":
            _take(ledger, book, booking, element)
        elif name not in _WHOLE:
            text = (element.text or "").strip()
            booking[name] = text
            book.said.setdefault(name, text)
            if name == "curCode" and text:
                book.currency = text.upper()
    _compare(ledger, book)
    return ledger.reading()


def _take(ledger: Ledger, book: _Book, booking: dict[str, str], line: Element) -> None:
    book.lines += 1
    amount, sign = plain_amount(text_in(line, "amnt")), _SIGNS.get(text_in(line, "amntTp"))
    number = text_in(line, "accID")
    if amount is None or sign is None:
        ledger.leave_unreadable(f"trLine {text_in(line, 'nr')} {text_in(line, 'amnt')}")
        return
    book.debits += amount if sign < 0 else 0
    book.credits += amount if sign > 0 else 0
    kind, described = book.accounts.get(number, ("", ""))
    if not kind:
        ledger.leave_unreadable(f"accID {number}", reason="unknown_account")
        return
    if kind != "P":
        said = text_in(line, "desc") or booking.get("desc", "")
        ledger.leave("balance_sheet", cells=(f"{number} {described}: {amount * sign} {said}",))
        return
    day = _day(booking.get("trDt", "")) or _day(text_in(line, "effDate"))
    if day is None:
        ledger.leave_unreadable(f"trDt {booking.get('trDt', '')}", reason="undated")
        return
    _note_outside(book, day)
    text = text_in(line, "desc") or booking.get("desc", "")
    ledger.add(
        StatementLine(
            day,
            amount * sign,
            book.currency,
            payee=book.parties.get(text_in(line, "custSupID") or booking.get("custSupID", ""), ""),
            text=text,
            heading=f"{number} {described}".strip(),
        )
    )


def _day(text: str) -> date | None:
    return iso_reading(text[:_ISO])


def _note_outside(book: _Book, day: date) -> None:
    first, last = _day(book.said.get("startDate", "")), _day(book.said.get("endDate", ""))
    if first and last and not first <= day <= last:
        book.outside[day.isoformat()[: len("2025-01")]] += 1


def _compare(ledger: Ledger, book: _Book) -> None:
    """What the file says it holds against what it holds."""
    for name, found in (("totalDebit", book.debits), ("totalCredit", book.credits)):
        expected = plain_amount(book.said.get(name, ""))
        if expected is not None:
            ledger.check(name, expected, found, book.currency)
    expected = plain_amount(book.said.get("linesCount", ""))
    if expected is not None:
        ledger.check("linesCount", expected, Decimal(book.lines), "")
    if book.debits != book.credits:
        ledger.check("debit = credit", book.debits, book.credits, book.currency)
    if book.outside:
        values: dict[str, str | int] = {
            "count": book.outside.total(),
            "text": ", ".join(sorted(book.outside)),
        }
        values |= {"first": book.said["startDate"], "last": book.said["endDate"]}
        ledger.note(Finding(Code.OUTSIDE_YEAR, values=values))
