"""MT940, as SWIFT describes it and as banks write it.

Only ``:20:``, ``:25:``, ``:60:``, ``:61:``, ``:62:`` and ``:86:`` are read; whatever stands around
them (envelopes, headings of a bank's own, blank lines) is passed over.
"""

from __future__ import annotations

import re
from calendar import monthrange
from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING, NamedTuple

from costdesk.domain.currencies import is_currency
from costdesk.domain.findings import Code, Finding
from costdesk.domain.statements import StatementLine
from costdesk.imports.amounts import number_readings
from costdesk.imports.foreign.money.accounts import is_account_number
from costdesk.imports.foreign.money.ledgers import Ledger, plain_amount
from costdesk.imports.foreign.money.remittance import remittance

if TYPE_CHECKING:
    from collections.abc import Iterator

    from costdesk.imports.foreign.reading import Reading
    from costdesk.imports.records import Terms

_FIELD = re.compile(r":([0-9]{2}[A-Z]?):(.*)")
_CURRENCY = re.compile(r"(?:.*[0-9] ?)?([A-Z]{3})(?:[CD]?[0-9,.]*)?")
_BALANCE = re.compile(r"\s*([CD])([0-9]{6})([A-Z]{3})([0-9.,]+)\s*")
_LINE = re.compile(r"([0-9]{6})([0-9]{4}| {4})?(RC|RD|EC|ED|C|D)([A-Z])?([0-9][0-9.,]*)(.*)")
_SIGNS = {"C": 1, "D": -1, "RC": -1, "RD": 1}
_END = re.compile(r"-|-\}.*")
_FEWEST = ("20", "61")
_LOOKED_AT = 20_000
_PIVOT = 80
_MONTHS, _MOST_DAYS = 12, 31


class _Field(NamedTuple):
    tag: str
    text: list[str]
    row: int


def is_mt940(text: str) -> bool:
    """Whether a text has the fields that each statement begins with."""
    tags = {field.tag for field in _fields(text[:_LOOKED_AT])}
    return bool(tags & {"60F", "60M", "61"}) and "25" in tags


def _fields(text: str) -> Iterator[_Field]:
    field = None
    for row, line in enumerate(text.splitlines(), start=1):
        if found := _FIELD.match(line):
            if field:
                yield field
            field = _Field(found[1], [found[2]], row)
        elif _END.fullmatch(line.rstrip()) or line.startswith("{"):
            if field:
                yield field
            field = None
        elif field:
            field.text.append(line)
    if field:
        yield field


class _Statement:
    """What holds for the lines that follow: account, currency, opening balance and sum so far."""

    def __init__(self, account: str = "", currency: str = "") -> None:
        self.account, self.currency = account, currency
        self.opening: Decimal | None = None
        self.moved = Decimal()

    def name(self, text: str) -> None:
        """Take the currency that stands behind an account's number, or before a limit."""
        found = _CURRENCY.fullmatch(text)
        if found and is_currency(found[1]):
            self.currency = found[1]


def read_mt940(text: str, terms: Terms) -> Reading:
    """The lines of every statement in the file."""
    ledger, statement = Ledger("mt940"), _Statement()
    pending: StatementLine | None = None
    said: list[str] = []
    row = 0
    for field in _fields(text):
        if field.tag == "86" and pending:
            said += field.text
            continue
        if pending:
            ledger.add(_told(pending, said), row)
            pending, said = None, []
        if field.tag == "61":
            pending, row = _line(ledger, statement, field), field.row
        else:
            statement = _taken(ledger, statement, field)
    if pending:
        ledger.add(_told(pending, said), row)
    if any(not line.currency for line in ledger.lines):
        ledger.lines = [
            line._replace(currency=line.currency or terms.currency) for line in ledger.lines
        ]
        ledger.note(Finding(Code.CURRENCY_ASSUMED, values={"currency": terms.currency}))
    return ledger.reading()


def _taken(ledger: Ledger, statement: _Statement, field: _Field) -> _Statement:
    first = field.text[0].strip()
    if field.tag == "20":
        return _Statement(statement.account)
    if field.tag == "25":
        statement.account = first
        statement.name(first)
    elif field.tag == "34F":
        statement.name(first)
    elif field.tag.startswith("60") and (balance := _balance(first)):
        statement = _Statement(statement.account, balance[1])
        statement.opening = balance[0]
    elif field.tag.startswith("62") and (balance := _balance(first)):
        if statement.opening is not None:
            expected = balance[0] - statement.opening
            ledger.check(statement.account, expected, statement.moved, statement.currency)
        statement = _Statement(statement.account, statement.currency)
    return statement


def _balance(text: str) -> tuple[Decimal, str] | None:
    found = _BALANCE.fullmatch(text)
    amount = plain_amount(found[4], ",.") if found else None
    if not found or amount is None:
        return None
    return amount * _SIGNS[found[1]], found[3]


def _line(ledger: Ledger, statement: _Statement, field: _Field) -> StatementLine | None:
    found = _LINE.match(field.text[0].strip())
    day = _day(found[1]) if found else None
    amount = _amount(found[5]) if found else None
    if found is None or day is None or amount is None:
        ledger.leave_unreadable(f":61:{field.text[0]}", field.row)
        return None
    if found[3].startswith("E"):
        ledger.leave("pending", field.row, (field.text[0],))
        return None
    amount *= _SIGNS[found[3]]
    statement.moved += amount
    reference = found[6].partition("//")[2].split()
    return StatementLine(
        day,
        amount,
        statement.currency,
        text=" ".join(" ".join(field.text[1:]).split()),
        account=statement.account,
        key=reference[0] if reference else "",
    )


def _amount(text: str) -> Decimal | None:
    """An amount as the standard has it, or with marks between thousands, before a comma."""
    number = plain_amount(text, ",.")
    return number if number is not None else number_readings(text).comma


def _day(text: str) -> date | None:
    year, month, day = int(text[:2]), int(text[2:4]), int(text[4:])
    year += 2000 if year < _PIVOT else 1900
    if not 1 <= month <= _MONTHS or not 1 <= day <= _MOST_DAYS:
        return None
    # Banks that reckon with months of thirty days write 30 February.
    return date(year, month, min(day, monthrange(year, month)[1]))


def _told(line: StatementLine, said: list[str]) -> StatementLine:
    """The line with what ``:86:`` says of it, else what stood below ``:61:``."""
    if not said:
        return line
    told = remittance(said)
    # Below :61: some banks write nothing but the account of the other party.
    counter = told.counter or (line.text if is_account_number(line.text) else "")
    return line._replace(payee=told.payee, counter=counter, text=told.text or line.text)
