"""OFX (QFX, QBO): 1.x, which closes few of its tags, and 2.x, which is XML. One reader for both.

Nothing is expanded and nothing nests but the few elements that are named here.
"""

from __future__ import annotations

import html
import re
from datetime import date
from typing import TYPE_CHECKING, NamedTuple

from costdesk.domain.findings import Code, Finding
from costdesk.domain.statements import StatementLine
from costdesk.imports.amounts import number_readings
from costdesk.imports.days import day_readings
from costdesk.imports.foreign.money.ledgers import Ledger, plain_amount
from costdesk.imports.foreign.money.styles import asked, decide_amounts

if TYPE_CHECKING:
    from collections.abc import Iterator
    from decimal import Decimal

    from costdesk.imports.answers import Answers
    from costdesk.imports.foreign.reading import Reading
    from costdesk.imports.records import Terms

_TAG = re.compile(r"<(/?)([A-Za-z0-9._]{1,40})[^<>]*>([^<]*)")
_BEGINNING = re.compile(r"<OFX\b", re.IGNORECASE)
_CHARSET = re.compile(rb"CHARSET:\s*([A-Za-z0-9-]+)", re.IGNORECASE)
_ENCODING = re.compile(rb"ENCODING:\s*([A-Za-z0-9-]+)", re.IGNORECASE)
_CODE_PAGES = {"1250": "cp1250", "1252": "cp1252", "ISO-8859-1": "cp1252", "8859-1": "cp1252"}
_LOOKED_AT = 20_000
_INVESTMENTS = re.compile(r"(?:BUY|SELL|REINVEST|INCOME|TRANSFER|CLOSUREOPT|SPLIT|RETOFCAP)[A-Z]*")
_LISTS = frozenset({"BANKTRANLIST", "STMTRS", "CCSTMTRS", "INVSTMTRS", "OFX"})
_STATEMENTS = frozenset({"STMTRS", "CCSTMTRS", "INVSTMTRS"})
_DAY = len("20250131")
_AMOUNT = re.compile(r"<TRNAMT>([^<]*)", re.IGNORECASE)
_PAID = frozenset({"DEBIT", "FEE", "SRVCHG", "PAYMENT", "CHECK", "POS", "CASH", "DIRECTDEBIT"})
"""Types of transactions that money goes out by, where amounts have no sign to tell it."""


class _Tag(NamedTuple):
    is_end: bool
    name: str
    text: str


def is_ofx(text: str) -> bool:
    """Whether a text has the element that everything else stands in."""
    return bool(_BEGINNING.search(text[:_LOOKED_AT]))


def ofx_encoding(data: bytes) -> str | None:
    """The code page that the header of 1.x names, where it is one of ours."""
    head = data[:_LOOKED_AT].upper().partition(b"<OFX")[0]
    if (named := _ENCODING.search(head)) and named[1] in {b"UTF-8", b"UNICODE"}:
        return None
    charset = _CHARSET.search(head)
    return _CODE_PAGES.get(charset[1].decode()) if charset else None


def _tags(text: str) -> Iterator[_Tag]:
    start = _BEGINNING.search(text)
    for found in _TAG.finditer(text, start.start() if start else 0):
        yield _Tag(bool(found[1]), found[2].upper(), html.unescape(found[3]).strip())


class _Reader:
    """Where in the file we are: the account, and the transaction that is being read."""

    def __init__(self, terms: Terms, mark: str) -> None:
        self.ledger = Ledger("ofx")
        self._mark = mark
        self._types: list[str] = []
        self._signed: set[str] = set()
        self._own = terms.currency
        self._currency = self._number = ""
        self._fields: dict[str, str] | None = None
        self._is_assumed = False

    def take(self, tag: _Tag) -> None:
        """The next tag, with the text behind it."""
        if tag.name == "STMTTRN" or (tag.is_end and tag.name in _LISTS):
            self._finish()  # also where the end tag is missing
            self._fields = {} if tag.name == "STMTTRN" and not tag.is_end else None
        elif tag.is_end:
            return
        elif self._fields is not None:
            self._fields.setdefault(tag.name, tag.text)
        elif tag.name in _STATEMENTS:
            self._currency = self._number = ""
        elif tag.name == "CURDEF":
            self._currency = tag.text.upper()
        elif tag.name == "ACCTID" and tag.text:
            self._number = tag.text
        elif _INVESTMENTS.fullmatch(tag.name) and not tag.text:
            self.ledger.leave("investment")

    def finished(self) -> Reading:
        """What was read."""
        self._finish()
        self.ledger.lines = [
            line._replace(amount=-line.amount)
            if line.account not in self._signed and kind in _PAID
            else line
            for line, kind in zip(self.ledger.lines, self._types, strict=True)
        ]
        if self._is_assumed:
            self.ledger.note(Finding(Code.CURRENCY_ASSUMED, values={"currency": self._own}))
        return self.ledger.reading()

    def _finish(self) -> None:
        fields, self._fields = self._fields, None
        if fields is None:
            return
        amount = _amount(fields.get("TRNAMT", ""), self._mark)
        day = _day(fields.get("DTPOSTED", "")) or _day(fields.get("DTUSER", ""))
        if amount is None:
            self.ledger.leave_unreadable(f"TRNAMT {fields.get('TRNAMT', '')}")
        elif day is None:
            self.ledger.leave_unreadable(f"DTPOSTED {fields.get('DTPOSTED', '')}", None, "undated")
        else:
            self.ledger.add(self._line(day, amount, fields))
            self._types.append(fields.get("TRNTYPE", "").upper())
            if fields["TRNAMT"].startswith(("-", "+")):
                self._signed.add(self._number)

    def _line(self, day: date, amount: Decimal, fields: dict[str, str]) -> StatementLine:
        # CURRENCY: the amount is in it. ORIGCURRENCY: it was, and has been converted.
        named = fields.get("CURSYM", "").upper() if "CURRENCY" in fields else ""
        self._is_assumed |= not (named or self._currency)
        name = fields.get("NAME", "")
        return StatementLine(
            day,
            amount,
            named or self._currency or self._own,
            payee=name,
            text=fields.get("MEMO", "") or name,
            account=self._number,
            key=fields.get("FITID", ""),
        )


def read_ofx(text: str, answers: Answers, terms: Terms) -> Reading:
    """Every transaction on an account of money; those in securities are counted, no more."""
    amounts = dict(enumerate(map(_bare, _AMOUNT.findall(text))))
    decided, _ = decide_amounts({"amount": amounts}, answers)
    reader = _Reader(terms, decided.style)
    for tag in _tags(text):
        reader.take(tag)
    reading = reader.finished()
    if any(each.code == Code.NUMBER_STYLE_UNCLEAR for each in decided.problems):
        # Three decimals or thousands: the format knows no thousands, and no money three decimals.
        waiting = (fate._replace(reason="waiting", place=None) for fate in reading.fates)
        return reading._replace(lines=(), questions=(asked(decided),), fates=tuple(waiting))
    return reading


def _bare(text: str) -> str:
    return "".join(text.split())


def _amount(text: str, mark: str) -> Decimal | None:
    """An amount with the decimal mark of the file; where all are clear without, with its own."""
    text = _bare(text)
    readings = number_readings(text)
    number = getattr(readings, mark) if mark else plain_amount(text, ".,")
    if number is not None:
        return number
    others = {reading for reading in (*readings, plain_amount(text, ".,")) if reading is not None}
    return others.pop() if len(others) == 1 else None


def _day(text: str) -> date | None:
    """The day in the zone that is written beside it: the bank's own."""
    return day_readings(text[:_DAY]).ymd if text[:_DAY].isdigit() else None
