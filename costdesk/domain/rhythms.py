"""Lines that come again and again, found so that they can be offered as a recurring item."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from costdesk.domain.cost_rules import item_of, plain_text
from costdesk.domain.statements import StatementLine

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date
    from decimal import Decimal

    from costdesk.domain.cost_rules import CostRule, Terms
    from costdesk.domain.costs import CostItem

_DAYS_BETWEEN = {
    "monthly": range(26, 36),
    "quarterly": range(84, 99),
    "half_yearly": range(174, 192),
    "yearly": range(355, 376),
}
_FEWEST = {"monthly": 3, "quarterly": 3, "half_yearly": 3, "yearly": 2}
_NEAR = 10
_WHOLE = 100


class Rhythm(NamedTuple):
    """A payment that recurs: the last amount paid (positive), and the days of first and last."""

    payee: str
    recurrence: str
    amount: Decimal
    currency: str
    first: date
    last: date
    times: int


def rhythms_in(lines: Iterable[StatementLine]) -> list[Rhythm]:
    """Payments to one payee at even distances, each within ten percent of the one before.

    One that was missed breaks the rhythm: it is not guessed. By payee.
    """
    groups: dict[tuple[str, str], list[StatementLine]] = {}
    for line in lines:
        if line.payee and line.amount < 0:
            groups.setdefault((plain_text(line.payee), line.currency), []).append(line)
    found = (_rhythm(sorted(group, key=lambda line: line.day)) for group in groups.values())
    return sorted((each for each in found if each), key=lambda each: plain_text(each.payee))


def is_payment_of(line: StatementLine, rhythm: Rhythm) -> bool:
    """Whether a line is one of the payments that come again."""
    return (
        line.amount < 0
        and line.currency == rhythm.currency
        and plain_text(line.payee) == plain_text(rhythm.payee)
    )


def _rhythm(lines: list[StatementLine]) -> Rhythm | None:
    steps = [(later.day - earlier.day).days for earlier, later in pairwise(lines)]
    even = all(
        abs(later.amount - earlier.amount) * _WHOLE <= abs(earlier.amount) * _NEAR
        for earlier, later in pairwise(lines)
    )
    for recurrence, days in _DAYS_BETWEEN.items():
        if even and len(lines) >= _FEWEST[recurrence] and all(step in days for step in steps):
            last = lines[-1]
            return Rhythm(
                last.payee,
                recurrence,
                -last.amount,
                last.currency,
                lines[0].day,
                last.day,
                len(lines),
            )
    return None


def expected(rhythm: Rhythm, rule: CostRule, terms: Terms) -> CostItem:
    """The recurring item that a rhythm is by a rule, from the month that its first payment was for.

    Bills take the place of what is past, and of what is to come once they are there.
    """
    line = StatementLine(rhythm.first, -rhythm.amount, rhythm.currency, payee=rhythm.payee)
    item = item_of(line, replace(rule, spread_months=None), terms)
    return replace(item, recurrence=rhythm.recurrence, end=None)
