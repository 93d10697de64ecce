"""What stands beside an amount and is money as well: a fee, and VAT.

A fee becomes a line of its own where arithmetic shows whether the amount is with or without it:
gross less fee is net, or the balance moves by both. Where nothing shows it, it is asked.
"""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, NamedTuple

from costdesk.domain.findings import Code, Finding, Place
from costdesk.imports.foreign.money.books import is_book
from costdesk.imports.foreign.money.roles import NET, heading_of
from costdesk.imports.foreign.reading import Question

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from costdesk.imports.foreign.money.rows import Table
    from costdesk.imports.foreign.money.signs import Running

Amounts = dict[int, Decimal]
FEES = ("beside", "within", "apart")
"""How fees were paid: on top of the amounts, as a part of them, or on lines of their own."""
_NONE = Decimal()


class Split(NamedTuple):
    """Signed amounts, and the fees beside them as money of their own; or what to ask of those."""

    amounts: Amounts
    fees: Amounts
    question: Question | None = None


def with_vat(values: Mapping[str, Amounts], table: Table) -> dict[str, Amounts]:
    """The values with amounts that hold the VAT which stands beside them; not so in a ledger."""
    vat, amounts = values.get("vat", {}), values.get("amount", {})
    places = table.roles.places
    if not vat or not amounts or "fee" in places or "heading" in places or is_book(table):
        return dict(values)
    whole = {row: amount + vat.get(row, _NONE) for row, amount in amounts.items()}
    gross = values.get("gross", {})
    if all(row in gross and abs(gross[row]) == abs(whole[row]) for row in amounts):
        amounts = gross
    elif not gross and heading_of(table.headings[places["amount"]]).name in NET:
        amounts = whole
    return {**values, "amount": amounts}


def with_fees(
    signed: Amounts,
    values: Mapping[str, Amounts],
    table: Table,
    answer: str,
    running: Callable[[Amounts], Running],
) -> Split:
    """The amounts without the fees beside them, which become money of their own.

    ``running`` tells how amounts fit the balances beside them.
    """
    written = {row: fee for row, fee in values.get("fee", {}).items() if fee and row in signed}
    if not written:
        return Split(signed, {})
    kept = _kept_of_gross(values, written)
    if kept:
        return _of_gross(signed, values["amount"], kept)
    # What most of the column is was paid; what has the other sign was given back.
    sign = -1 if sum(fee > 0 for fee in written.values()) * 2 >= len(written) else 1
    fees = {row: fee * sign for row, fee in written.items()}
    return _as_said(signed, fees, answer or _by_balance(signed, fees, running), table)


def _kept_of_gross(values: Mapping[str, Amounts], written: Amounts) -> Amounts:
    """What was kept of each gross amount, where that is its fee in every row; else nothing."""
    net, gross = values.get("amount", {}), values.get("gross", {})
    if not net.keys() <= gross.keys():
        return {}
    kept = {row: gross[row] - net[row] for row in net}
    is_fee = all(abs(kept[row]) == abs(written.get(row, _NONE)) for row in net)
    return {row: each for row, each in kept.items() if each} if is_fee else {}


def _of_gross(signed: Amounts, net: Amounts, kept: Amounts) -> Split:
    """Gross amounts, and what was kept of them: both turned round where the net amount was."""
    turned = {row: -1 if signed[row] * net[row] < 0 else 1 for row in kept if row in signed}
    fees = {row: -kept[row] * sign for row, sign in turned.items()}
    return Split({row: each - fees.get(row, _NONE) for row, each in signed.items()}, fees)


def _by_balance(signed: Amounts, fees: Amounts, running: Callable[[Amounts], Running]) -> str:
    """How the balance shows the fees to have been paid; empty where it does not."""
    both = running({row: amount + fees.get(row, _NONE) for row, amount in signed.items()})
    alone = running(signed)
    if both.steps and not both.misfits and alone.misfits:
        return "beside"
    # What was taken off money before it came in was paid too: of that the balance knows nothing.
    is_paid = all(signed[row] < 0 for row in fees)
    return "within" if is_paid and alone.steps and not alone.misfits and both.misfits else ""


def _as_said(signed: Amounts, fees: Amounts, how: str, table: Table) -> Split:
    if how == "beside":
        return Split(signed, fees)
    if how == "within":
        # Paid amounts are costs as they are; money received was more before the fee.
        fees = {row: fee for row, fee in fees.items() if signed[row] > 0}
        return Split({row: each - fees.get(row, _NONE) for row, each in signed.items()}, fees)
    if how == "apart":
        return Split(signed, {})
    values = {
        "text": table.headings[table.roles.places["fee"]],
        "found": f"{abs(sum(fees.values(), _NONE)):f}",
    }
    asks = Finding(Code.FEES_UNCLEAR, Place(row=min(fees)), values)
    return Split(signed, {}, Question(asks, "--fees", FEES))
