"""Which way the money went: by sign, by column, by a word beside the amount, or by the balance."""

from __future__ import annotations

from collections import Counter
from decimal import Decimal
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from costdesk.imports.foreign.money.roles import heading_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

_PAIRS = tuple(
    (frozenset(paid.split("|")), frozenset(received.split("|")))
    for paid, received in (
        ("af|uit|debet|d|a|afschrijving", "bij|in|credit|c|b|bijschrijving"),
        (
            "debit|d|dr|db|dbit|out|outflow|money out|paid|paid out|expense|withdrawal|outgoing",
            "credit|c|cr|crdt|in|inflow|money in|received|paid in|income|deposit|incoming",
        ),
        ("soll|s|belastung|lastschrift|ausgabe|ausgang", "haben|h|gutschrift|einnahme|eingang"),
        ("terheles|t|kiadas|k|ki|kimeno", "jovairas|j|bevetel|b|be|bejovo"),
        ("d", "k"),
        ("cargo|gasto|adeudo|debe|debito", "abono|ingreso|haber|credito"),
        ("debito|dare|uscita", "credito|avere|entrata"),
        ("accpay", "accrec"),
        ("-", "+"),
    )
)
_Steps = list[tuple[int, Decimal]]
_FEWEST_STEPS = 3
_MOST = Decimal("0.8")
"""Of the steps from balance to balance that an amount must explain to be proved by them."""


def word_of(text: str) -> str:
    """A word beside an amount as it is compared."""
    stripped = text.strip()
    return stripped if stripped in {"+", "-"} else heading_of(stripped).name


def meanings_of(words: Iterable[str]) -> dict[str, int] | None:
    """What each word means: -1 paid, 1 received; None where they are no such words, or unclear."""
    found: dict[str, int] | None = None
    words = {*words}
    for paid, received in _PAIRS:
        if words and words <= paid | received:
            meant = {word: -1 if word in paid else 1 for word in words}
            if found is not None and found != meant:
                return None
            found = meant
    return found


class Running(NamedTuple):
    """How amounts fit the balances beside them: how many steps do, of how many, and which do not.

    A misfit is a row, the amount that the balances make, and the amount that stands there.
    """

    fit: int
    steps: int
    misfits: tuple[tuple[int, Decimal, Decimal], ...]

    @property
    def is_proof(self) -> bool:
        """Whether enough steps fit for that to be no chance."""
        return self.fit >= _FEWEST_STEPS and self.fit >= _MOST * self.steps


def _orders(rows: Sequence[int], balances: Mapping[int, Decimal]) -> tuple[_Steps, ...]:
    """The steps from balance to balance: oldest or newest first, balances after or before."""
    return (
        [(low, balances[low] - balances[high]) for high, low in pairwise(rows)],
        [(high, balances[high] - balances[low]) for high, low in pairwise(rows)],
        [(high, balances[low] - balances[high]) for high, low in pairwise(rows)],
    )


def ways_of(
    amounts: Mapping[int, Decimal], balances: Mapping[int, Decimal]
) -> Mapping[int, Decimal]:
    """The amounts as steps of the balances, where they have no sign and balances go both ways.

    The row at one end has no step. Empty where the amounts are no such steps. Balances are those
    after each line: those before it, the other way round, would be the same numbers.
    """
    rows = sorted(amounts.keys() & balances.keys())
    if len(rows) <= _FEWEST_STEPS or any(amounts[row] < 0 for row in amounts):
        return {}
    for steps in _orders(rows, balances)[:2]:
        if all(abs(step) == amounts[row] for row, step in steps):
            is_both = len({step > 0 for _, step in steps if step}) > 1
            return dict(steps) if is_both else {}
    return {}


def running(amounts: Mapping[int, Decimal], balances: Mapping[int, Decimal]) -> Running:
    """The amounts as steps of the balances, in the order that most of them fit."""
    rows = sorted(amounts.keys() & balances.keys())
    found = []
    for steps in _orders(rows, balances):
        misfits = tuple((row, step, amounts[row]) for row, step in steps if amounts[row] != step)
        found.append(Running(len(steps) - len(misfits), len(steps), misfits))
    return max(found, key=lambda each: each.fit)


def proved_sign(amounts: Mapping[int, Decimal], balances: Mapping[int, Decimal]) -> int:
    """1 where the balances prove the amounts as they are, -1 reversed, 0 where neither or both.

    Both: balances after each line, newest first, read like balances before it, oldest first.
    """
    as_is = running(amounts, balances)
    turned = running({row: -amount for row, amount in amounts.items()}, balances)
    if as_is.is_proof == turned.is_proof:
        return 0
    return 1 if as_is.is_proof else -1


def signed_alike(amounts: Sequence[Decimal]) -> bool:
    """Whether a column has one sign only, noughts aside."""
    return len({amount > 0 for amount in amounts if amount}) <= 1


def seems_signed(amounts: Iterable[Decimal], *, is_account: bool, has_balance: bool) -> bool:
    """Whether amounts look as those of an account: paid is negative, and most lines are paid.

    Where it is known to be an account, one negative amount is enough; beside a balance, half are.
    """
    count = Counter(amount > 0 for amount in amounts if amount)
    most = count[False] > count[True] or (has_balance and count[False] == count[True])
    return count[False] > 0 and (is_account or most)
