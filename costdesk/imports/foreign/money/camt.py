"""CAMT.052, .053 and .054 (ISO 20022), in every version: reports, statements and notifications.

An entry (``Ntry``) is what moved on the account; the transactions inside a batch are its parts.
Credit or debit says which way the money went, for reversals too: nothing is turned round.
"""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING, NamedTuple

from costdesk.domain.statements import StatementLine
from costdesk.imports.days import iso_reading
from costdesk.imports.foreign.money.ledgers import Ledger, plain_amount
from costdesk.imports.xml_events import all_within, entries, text_in, within

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

    from costdesk.imports.foreign.reading import Reading

KINDS = {
    "BkToCstmrAcctRpt": "camt.052",
    "BkToCstmrStmt": "camt.053",
    "BkToCstmrDbtCdtNtfctn": "camt.054",
}
_STATEMENTS = frozenset({"Rpt", "Stmt", "Ntfctn"})
_WHOLE = frozenset({"Acct", "Bal", "Ntry"})
_OPENING, _CLOSING = ("OPBD", "PRCD"), ("CLBD",)
_SIGNS = {"CRDT": 1, "DBIT": -1}


class _Statement:
    """One account of the file: its number, its balances by kind, and the sum of its entries."""

    def __init__(self) -> None:
        self.account = self.currency = ""
        self.balances: dict[str, tuple[Decimal, str]] = {}
        self.moved: dict[str, Decimal] = {}

    def check(self, ledger: Ledger) -> None:
        """Opening balance and entries make the closing balance; what has none is not checked."""
        opening, closing = self._balance(_OPENING), self._balance(_CLOSING)
        if opening and closing and opening[1] == closing[1]:
            moved = self.moved.get(opening[1], Decimal())
            ledger.check(self.account, closing[0] - opening[0], moved, opening[1])

    def _balance(self, kinds: tuple[str, ...]) -> tuple[Decimal, str] | None:
        return next((self.balances[kind] for kind in kinds if kind in self.balances), None)


class _Money(NamedTuple):
    amount: Decimal
    currency: str


def read_camt(data: bytes, kind: str) -> Reading:
    """The entries of every statement in the file. Raises Refused for XML that is broken off."""
    ledger, statement = Ledger(KINDS[kind]), _Statement()
    for event, name, element in entries(data, _WHOLE, "CAMT"):
        if name in _STATEMENTS:
            if event == "end":
                statement.check(ledger)
            statement = _Statement()
        elif event == "end" and name == "Acct":
            statement.account = text_in(element, "Id", "IBAN") or text_in(
                element, "Id", "Othr", "Id"
            )
            statement.currency = text_in(element, "Ccy")
        elif event == "end" and name == "Bal":
            _take_balance(statement, element)
        elif event == "end" and name == "Ntry":
            _take_entry(ledger, statement, element)
    return ledger.reading()


def _take_balance(statement: _Statement, balance: Element) -> None:
    kind = text_in(balance, "Tp", "CdOrPrtry", "Cd")
    # Several of a kind are those of a day each: the first opening and the last closing count.
    if (money := _money(balance, statement)) and (
        kind in _CLOSING or kind not in statement.balances
    ):
        statement.balances[kind] = money.amount, money.currency


def _take_entry(ledger: Ledger, statement: _Statement, entry: Element) -> None:
    status = text_in(entry, "Sts", "Cd") or text_in(entry, "Sts")
    if status in {"PDNG", "INFO", "FUTR"}:
        ledger.leave("pending", cells=(_said(entry),))
        return
    money, day = _money(entry, statement), _day(entry, "BookgDt") or _day(entry, "ValDt")
    if money is None:
        ledger.leave_unreadable(f"Ntry {text_in(entry, 'Amt')}")
        return
    moved = statement.moved
    moved[money.currency] = moved.get(money.currency, Decimal()) + money.amount
    if day is None:
        ledger.leave_unreadable(f"Ntry {text_in(entry, 'Amt')}", reason="undated")
    else:
        ledger.add(_line(entry, statement, money, day))


def _said(entry: Element) -> str:
    """An entry that is none yet, to be shown."""
    day = text_in(entry, "BookgDt", "Dt") or text_in(entry, "ValDt", "Dt")
    sign = "-" if text_in(entry, "CdtDbtInd") == "DBIT" else ""
    texts = day, f"{sign}{text_in(entry, 'Amt')}", text_in(entry, "AddtlNtryInf")
    return " ".join(filter(None, texts))


def _money(element: Element, statement: _Statement) -> _Money | None:
    amount = within(element, "Amt")
    sign = _SIGNS.get(text_in(element, "CdtDbtInd"))
    number = None if amount is None else plain_amount(amount.text or "")
    if amount is None or number is None or sign is None:
        return None
    return _Money(number * sign, amount.get("Ccy", "").strip() or statement.currency)


def _day(element: Element, name: str) -> date | None:
    text = text_in(element, name, "Dt") or text_in(element, name, "DtTm")
    return iso_reading(text[: len("2025-01-01")])


def _line(entry: Element, statement: _Statement, money: _Money, day: date) -> StatementLine:
    parts = [
        part for details in all_within(entry, "NtryDtls") for part in all_within(details, "TxDtls")
    ]
    only = parts[0] if len(parts) == 1 else None
    party = "Cdtr" if money.amount < 0 else "Dbtr"
    return StatementLine(
        day=day,
        amount=money.amount,
        currency=money.currency,
        payee="" if only is None else _name(only, party),
        text=_text(entry, parts),
        account=statement.account,
        counter="" if only is None else _counter(only, party),
        key=text_in(entry, "AcctSvcrRef")
        or ("" if only is None else text_in(only, "Refs", "AcctSvcrRef")),
    )


def _name(part: Element, party: str) -> str:
    found = within(part, "RltdPties", party)
    if found is None:
        return ""
    return text_in(found, "Nm") or text_in(found, "Pty", "Nm")


def _counter(part: Element, party: str) -> str:
    found = within(part, "RltdPties", f"{party}Acct", "Id")
    return "" if found is None else text_in(found, "IBAN") or text_in(found, "Othr", "Id")


def _text(entry: Element, parts: list[Element]) -> str:
    said = [
        " ".join((each.text or "").split())
        for part in parts
        for information in all_within(part, "RmtInf")
        for each in all_within(information, "Ustrd")
    ]
    said = [*filter(None, said)] or [text_in(entry, "AddtlNtryInf")]
    return " ".join(said[:10])
