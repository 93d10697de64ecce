"""Rules that turn lines of a bank or ledger into cost items, or say why they are none."""

from __future__ import annotations

from calendar import monthrange
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING, Literal, NamedTuple
from unicodedata import normalize

from costdesk.domain.costs import ZERO, CostItem
from costdesk.domain.findings import Code, Finding, Place
from costdesk.domain.item_rules import item_problems
from costdesk.domain.periods import add_months
from costdesk.domain.same_money import is_same_account

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Sequence

    from costdesk.domain.statements import StatementLine

Sign = Literal["", "paid", "received"]
SKIP_REASONS = ("tax", "loan", "transfer", "private", "income", "no_cost")
"""Why a line is no cost: VAT and taxes settled, principal, own accounts, private, money in."""
TAKEN = "taken"
"""Why a line of another workspace is no cost any more: it became one there."""
BECOMES_COST = "cost"
SHIFTS = (-1, 0, 1)
_CONDITIONS = ("payee", "text", "counter", "heading", "sign", "least", "most", "own_account")


@dataclass(frozen=True, slots=True)
class CostRule:
    """Conditions, all of which must hold, and what becomes of a line then.

    ``payee``, ``text``, ``counter`` and ``heading`` are contained in the line's, whatever the case
    of letters; ``least`` and ``most`` bound the amount without its sign, in the line's currency;
    ``own_account`` is the other party being an account of the owner. ``skip`` is the reason for
    leaving the line out. Where it is empty the line is a cost, called like the payee without a
    ``name``, in the month of payment moved by ``shift`` months, or written off over
    ``spread_months``.
    """

    payee: str = ""
    text: str = ""
    counter: str = ""
    heading: str = ""
    sign: Sign = ""
    least: Decimal | None = None
    most: Decimal | None = None
    own_account: bool = False
    skip: str = ""
    name: str = ""
    category: str = ""
    line: str = ""
    direction: str = ""
    channel: str = ""
    driver: str = ""
    vat_percent: Decimal = ZERO
    shift: int = 0
    spread_months: int | None = None


INCOME = CostRule(sign="received", skip="income")
"""Money received is no cost, but for what another rule takes: refunds stay negative costs."""


def is_taken_back(stored_reason: str, verdict: Verdict) -> bool:
    """Whether a line that ``INCOME`` took is another's now: it only takes what others leave."""
    return stored_reason == INCOME.skip and not verdict.waits and verdict.skip != INCOME.skip


def is_for_the_rest(rule: CostRule) -> bool:
    """Whether it asks for nothing but the way the money went: it only takes what others leave."""
    return all(not getattr(rule, field) for field in _CONDITIONS if field != "sign")


def place_of_new(rule: CostRule, rules: Sequence[CostRule]) -> int:
    """Where a new rule is applied: last, but before rules that take all the rest."""
    place = len(rules)
    while place and is_for_the_rest(rules[place - 1]) and not is_for_the_rest(rule):
        place -= 1
    return place


class Terms(NamedTuple):
    """What a workspace brings: its currency with its digits, and the accounts of the owner."""

    currency: str
    digits: int
    own_accounts: frozenset[str] = frozenset()


class Verdict(NamedTuple):
    """What a line is: a cost ``item``, left out for the reason ``skip``, or neither: it waits.

    ``rule`` is the place of the rule that decided, None where none did. ``needs_rate`` says that it
    waits only for the rate of its currency, with which ``item`` would be complete.
    """

    rule: int | None = None
    item: CostItem | None = None
    skip: str = ""
    needs_rate: bool = False

    @property
    def waits(self) -> bool:
        """Whether the owner has to decide."""
        return not self.skip and (self.item is None or self.needs_rate)


WAITING = Verdict()


def plain_text(text: str) -> str:
    """A text as it is compared: letters of any language whatever their case, single spaces."""
    return " ".join(normalize("NFKC", text).casefold().split())


def plain_account(account: str) -> str:
    """The number of an account without the spaces that people write in it."""
    return "".join(plain_text(account).split())


def matches(rule: CostRule, line: StatementLine, own_accounts: Collection[str] = ()) -> bool:
    """Whether all conditions of a rule hold."""
    contained = (
        plain_text(getattr(rule, field)) in plain_text(getattr(line, field))
        for field in ("payee", "text", "heading")
    )
    is_paid = line.amount < 0
    return (
        all(contained)
        and plain_account(rule.counter) in plain_account(line.counter)
        and rule.sign in ("", "paid" if is_paid else "received")
        and (rule.least is None or abs(line.amount) >= rule.least)
        and (rule.most is None or abs(line.amount) <= rule.most)
        and (not rule.own_account or is_own(line, own_accounts))
    )


def is_own(line: StatementLine, own_accounts: Collection[str]) -> bool:
    """Whether the other party is an account of the owner, in whatever way it is written."""
    return bool(line.counter) and any(is_same_account(each, line.counter) for each in own_accounts)


def judge(line: StatementLine, rules: Sequence[CostRule], terms: Terms) -> Verdict:
    """What the first rule that takes a line makes of it."""
    for place, rule in enumerate(rules):
        if matches(rule, line, terms.own_accounts):
            if rule.skip:
                return Verdict(place, skip=rule.skip)
            item = item_of(line, rule, terms)
            return Verdict(place, item, needs_rate=bool(item.currency))
    return WAITING


def taken_by(
    place: int, lines: Iterable[StatementLine], rules: Sequence[CostRule], terms: Terms
) -> list[tuple[StatementLine, Verdict]]:
    """The lines that the rule at a place takes, after those before it, and what they become."""
    judged = ((line, judge(line, rules[: place + 1], terms)) for line in lines)
    return [(line, verdict) for line, verdict in judged if verdict.rule == place]


def item_of(line: StatementLine, rule: CostRule, terms: Terms) -> CostItem:
    """The cost that a line is by a rule: money paid is positive, a refund negative.

    It lies evenly in the month that it is for; equipment is written off from the day it was paid.
    """
    first, last = service_month(line.day, rule.shift)
    equipment = rule.spread_months is not None
    return CostItem(
        name=rule.name or line.payee or line.heading or line.text,
        category=rule.category,
        amount=-line.amount,
        start=line.day if equipment else first,
        end=None if equipment else last,
        currency="" if line.currency == terms.currency else line.currency,
        vat_percent=rule.vat_percent,
        spread_months=rule.spread_months,
        line=rule.line,
        direction=rule.direction,
        channel=rule.channel,
        driver=rule.driver,
        vendor=line.payee,
        note=line.text,
    )


def service_month(paid: date, shift: int) -> tuple[date, date]:
    """First and last day of the month of payment, or of one before or after it."""
    first = add_months(paid.replace(day=1), shift)
    return first, first.replace(day=monthrange(first.year, first.month)[1])


def rule_from(line: StatementLine) -> CostRule:
    """The beginnings of a rule that takes lines like this one: of its payee, or its heading."""
    if line.payee:
        return CostRule(payee=" ".join(line.payee.split()))
    if line.heading:
        return CostRule(heading=" ".join(line.heading.split()))
    if line.counter:
        return CostRule(counter=line.counter)
    return CostRule(text=" ".join(line.text.split()))


def rule_problems(rule: CostRule, currency: str, digits: int) -> list[Finding]:
    """Everything that is wrong with a rule; [] when sound."""
    usual = CostRule()
    if all(getattr(rule, name) == getattr(usual, name) for name in _CONDITIONS):
        return [Finding(Code.RULE_TAKES_ALL)]
    found = []
    if rule.least is not None and rule.most is not None and rule.least > rule.most:
        values = {"text": str(rule.least), "limit": str(rule.most)}
        found.append(Finding(Code.TOO_LARGE, Place(column="least"), values))
    for column, number in (("least", rule.least), ("most", rule.most)):
        if number is not None and number < 0:
            found.append(Finding(Code.NEGATIVE, Place(column=column), {"text": str(number)}))
    if rule.skip:
        if rule.skip not in SKIP_REASONS:
            values = {"text": rule.skip, "choices": ", ".join(SKIP_REASONS)}
            found.append(Finding(Code.NOT_A_CHOICE, Place(column="skip"), values))
        return found
    return [*found, *item_problems(_example(rule), currency, digits)]


def _example(rule: CostRule) -> CostItem:
    """An item as the rule would make it."""
    start = date(2025, 1, 1)
    return CostItem(
        name="x",
        category=rule.category,
        amount=Decimal(0),
        start=start,
        vat_percent=rule.vat_percent,
        spread_months=rule.spread_months,
        line=rule.line,
        direction=rule.direction,
        channel=rule.channel,
        driver=rule.driver,
    )


def at_rate(item: CostItem, rate: Decimal) -> CostItem:
    """An item in a foreign currency, with so many of the workspace's for one of it."""
    return replace(item, rate=rate)
