"""QIF: one letter a line, ``^`` after each record. Its dates have no order of their own."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from costdesk.domain.findings import Code, Finding
from costdesk.domain.statements import StatementLine
from costdesk.imports.foreign.money.ledgers import Ledger
from costdesk.imports.foreign.money.styles import asked, decide_amounts, decide_days

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from datetime import date
    from decimal import Decimal

    from costdesk.imports.answers import Answers
    from costdesk.imports.foreign.reading import Reading
    from costdesk.imports.records import Terms

_HEADER = re.compile(r"!(?:Type|Account|Option|Clear)\b.*", re.IGNORECASE)
_MONEY = {"bank", "cash", "ccard", "oth a", "oth l"}
_LISTS = {"cat", "class", "memorized", "security", "prices", "budget", "invitem", "template", "tag"}
_LOOKED_AT = 2000
_QUOTED_YEAR = re.compile(r"' ?")


class _Record(NamedTuple):
    """What stands between two marks: its section, its account and the first text of each letter."""

    section: str
    account: str
    fields: dict[str, str]
    row: int


def is_qif(text: str) -> bool:
    """Whether the first line with anything in it is a heading of QIF."""
    first = next(filter(None, map(str.strip, text[:_LOOKED_AT].splitlines())), "")
    return bool(_HEADER.fullmatch(first))


def _records(text: str) -> Iterator[_Record]:
    section = account = ""
    fields: dict[str, str] = {}
    for row, raw in enumerate(text.splitlines(), start=1):
        line = raw.strip()
        if line.startswith("!"):
            kind, _, name = line[1:].casefold().partition(":")
            section = name.strip() if kind == "type" else kind.strip()
        elif line.startswith("^"):
            if section == "account":
                account = fields.get("N", account)
            elif fields:
                yield _Record(section, account, fields, row)
            fields = {}
        elif line:
            fields.setdefault(line[0].upper(), line[1:].strip())
    if fields and section != "account":
        yield _Record(section, account, fields, len(text.splitlines()))


def read_qif(text: str, answers: Answers, terms: Terms) -> Reading:
    """The records of accounts of money, in the order of dates that the whole file allows."""
    ledger = Ledger("qif")
    kept: dict[int, _Record] = {}
    for record in _records(text):
        if record.section in _MONEY:
            kept[record.row] = record
        elif record.section not in _LISTS:
            reason = "investment" if record.section == "invst" else "other"
            ledger.leave(reason, record.row, (_said(record),))
    dates, undecided = decide_days({"D": _cells(kept, "D")}, "D", answers)
    numbers, values = decide_amounts({"T": _cells(kept, "T") | _cells(kept, "U", "T")}, answers)
    ledger.questions += [asked(undecided)] if undecided else []
    ledger.questions += [asked(numbers)] if numbers.values is None else []
    for record in kept.values():
        if ledger.questions:
            ledger.tell(record.row, (_said(record),), "waiting")
            continue
        _take(ledger, record, dates["D"].get(record.row), values["T"].get(record.row), terms)
    if ledger.lines:
        ledger.note(Finding(Code.CURRENCY_ASSUMED, values={"currency": terms.currency}))
    return ledger.reading()


def _said(record: _Record) -> str:
    """A record as it stands, to be shown."""
    texts = (record.fields.get(letter, "") for letter in "DTUPM")
    return " ".join(dict.fromkeys(filter(None, texts)))


def _cells(records: Mapping[int, _Record], letter: str, unless: str = "") -> dict[int, str]:
    return {
        row: _QUOTED_YEAR.sub("/", record.fields[letter])
        if letter == "D"
        else record.fields[letter]
        for row, record in records.items()
        if record.fields.get(letter) and not record.fields.get(unless)
    }


def _take(
    ledger: Ledger, record: _Record, day: date | None, amount: Decimal | None, terms: Terms
) -> None:
    fields = record.fields
    if day is None or amount is None:
        text = f"D{fields.get('D', '')} T{fields.get('T', '')}"
        reason = "undated" if amount is not None else "unreadable"
        ledger.leave_unreadable(text, record.row, reason)
        return
    payee, memo = fields.get("P", ""), fields.get("M", "")
    line = StatementLine(
        day,
        amount,
        terms.currency,
        payee=payee,
        text=memo or payee or fields.get("L", ""),
        account=record.account,
    )
    ledger.add(line, record.row)
