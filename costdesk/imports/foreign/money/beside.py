"""What stands beside an amount and is money as well: a fee, and VAT.

A fee becomes a line of its own where arithmetic shows whether the amount is with or without it:
gross less fee is net, or the balance moves by both. Where nothing shows it, it is asked.
"""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, NamedTuple

from costdesk.domain.findings import Code, Finding, Place
from costdesk.imports.foreign.money.books import is_book
from costdesk.imports.foreign.money.roles import MORE_FEES, NET, heading_of
from costdesk.imports.foreign.reading import Question

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from costdesk.imports.foreign.money.rows import Table
    from costdesk.imports.foreign.money.signs import Running

Amounts = dict[int, Decimal]
FEES = ("beside", "within", "apart")
"""How fees were paid: on top of the amounts, as a part of them, or on lines of their own."""
_NONE = Decimal()
_WHOLE = 100
_HIGHEST_RATE = 30  # percent
_A_CENT = Decimal("0.01")


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
    whole = {row: amount + _at(vat, row) for row, amount in amounts.items()}
    gross = values.get("gross", {})
    if all(row in gross and abs(gross[row]) == abs(whole[row]) for row in amounts):
        amounts = gross
    elif (
        not gross
        and heading_of(table.headings[places["amount"]]).name in NET
        and all(_is_at_a_rate(amounts[row], vat[row]) for row in amounts.keys() & vat.keys())
    ):
        amounts = whole
    return {**values, "amount": amounts}


def _is_at_a_rate(amount: Decimal, vat: Decimal) -> bool:
    """Whether VAT is some whole percentage of an amount, and not the percentage itself."""
    off = (abs(amount * rate - vat * _WHOLE) for rate in range(_HIGHEST_RATE + 1))
    return min(off) <= _WHOLE * _A_CENT


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
    written = {row: fee for row, fee in _all_fees(values).items() if fee and row in signed}
    if not written:
        return Split(signed, {})
    kept = _between(signed, values, written)
    if kept:
        is_net = heading_of(table.headings[table.roles.places["amount"]]).name in NET
        return _of_two(signed, kept, is_net=is_net)
    # What most of the column is was paid; what has the other sign was given back.
    sign = -1 if sum(fee > 0 for fee in written.values()) * 2 >= len(written) else 1
    fees = {row: fee * sign for row, fee in written.items()}
    return _as_said(signed, fees, answer or _by_balance(signed, fees, running), table)


def _all_fees(values: Mapping[str, Amounts]) -> Amounts:
    """The fees of each row, of all columns of fees."""
    found: Amounts = {}
    for role in ("fee", *MORE_FEES):
        for row, fee in values.get(role, {}).items():
            found[row] = _at(found, row) + fee
    return found


def _between(signed: Amounts, values: Mapping[str, Amounts], written: Amounts) -> Amounts:
    """How much more the other amount of each row is, where that is its fee in all; else nothing."""
    one, other = values.get("amount", {}), values.get("gross", {})
    more = {row: _at(other, row) - one[row] for row in one.keys() & signed.keys()}
    moves = [row for row in more if one[row] or row in written]  # a row that failed moves nothing
    if not other or not all(abs(more[row]) == abs(_at(written, row)) for row in moves):
        return {}
    turned = {row: -1 if signed[row] * one[row] < 0 else 1 for row in moves}
    return {row: more[row] * turned[row] for row in moves if more[row]}


def _of_two(signed: Amounts, more: Amounts, *, is_net: bool) -> Split:
    """The amounts before the fee: the net ones are after it, any others where most are less."""
    if not is_net and sum(each < 0 for each in more.values()) * 2 > len(more):
        return Split(signed, more)  # the other column is the total that went
    fees = {row: -each for row, each in more.items()}
    return Split({row: each - _at(fees, row) for row, each in signed.items()}, fees)


def _at(amounts: Amounts, row: int) -> Decimal:
    return amounts.get(row, _NONE)


def _by_balance(signed: Amounts, fees: Amounts, running: Callable[[Amounts], Running]) -> str:
    """How the balance shows the fees to have been paid; empty where it does not."""
    both = running({row: amount + _at(fees, row) for row, amount in signed.items()})
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
        return Split({row: each - _at(fees, row) for row, each in signed.items()}, fees)
    if how == "apart":
        return Split(signed, {})
    values = {
        "text": table.headings[table.roles.places["fee"]],
        "found": f"{abs(sum(fees.values(), _NONE)):f}",
    }
    asks = Finding(Code.FEES_UNCLEAR, Place(row=min(fees)), values)
    return Split(signed, {}, Question(asks, "--fees", FEES))
