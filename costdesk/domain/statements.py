"""Lines of a bank statement or a ledger: money paid or received, before it is a cost item."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from datetime import date
    from decimal import Decimal


class StatementLine(NamedTuple):
    """One line as the bank or the bookkeeping program wrote it.

    ``amount`` is in units of ``currency`` and negative where money was paid; in a ledger a cost is
    negative too. ``account`` is the owner's own, ``counter`` the other party's. ``heading`` is the
    account of the ledger that it was booked under; ``key`` is the source's own reference, empty
    where it gives none. ``pending`` lines may still change.
    """

    day: date
    amount: Decimal
    currency: str
    payee: str = ""
    text: str = ""
    account: str = ""
    counter: str = ""
    heading: str = ""
    key: str = ""
    pending: bool = False
