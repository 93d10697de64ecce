"""The last stage: what every category costs, which part can follow, and what levers cost."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from decimal import Decimal
from fractions import Fraction
from typing import NamedTuple

from costdesk.domain.findings import Code, Finding, Place
from costdesk.domain.money import rounded
from costdesk.domain.scenarios.base import Base, Stream
from costdesk.domain.scenarios.effects import ONE, price, product
from costdesk.domain.scenarios.terms import Terms
from costdesk.domain.scenarios.work import Pull, Work


class Staff(NamedTuple):
    """People in the base and after, and how many the base's costs pay; whole steps of an agent."""

    before: Fraction
    after: Fraction
    paid: Fraction

    @property
    def change(self) -> Fraction:
        """People hired, below 0 freed."""
        return self.after - self.before


class Bill(NamedTuple):
    """Costs by category in minor units; ``claimed`` is the total at average cost.

    ``fees`` are what the levers themselves cost in the base's months, inside ``costs``; ``lasting``
    is the part of them that does not depend on contacts. ``one_off`` is spent once and outside.
    """

    costs: Mapping[str, int]
    claimed: int
    fees: int
    lasting: int
    one_off: int
    findings: tuple[Finding, ...]


class _Ratios(NamedTuple):
    """Work after ÷ before: all of people's time, all contacts, and the time of calls."""

    time: Fraction
    contacts: Fraction
    calls: Fraction


def bill_of(
    base: Base, terms: Terms, pulls: Sequence[Pull], work: Work, staff: Staff | None
) -> Bill:
    """What everything costs; without ``staff`` nobody can say how many people are needed."""
    ratios = _ratios(base.streams, work.streams)
    costs = {name: _cost(name, base, terms, pulls, ratios, staff) for name in base.costs}
    claimed = sum(
        (amount * _factor(name, base, pulls) for name, amount in base.costs.items()), Fraction(0)
    )
    fees = [*_fees(base, pulls, work, staff)]
    for fee in fees:
        costs[fee.category] = costs.get(fee.category, 0) + fee.amount
    return Bill(
        costs=costs,
        claimed=rounded(claimed * ratios.time) + base.one_offs + sum(fee.claimed for fee in fees),
        fees=sum(fee.amount for fee in fees),
        lasting=sum(fee.amount for fee in fees if fee.lasts),
        one_off=sum(_money(base, pull.values["one_off"]) for pull in pulls),
        findings=tuple(_staying(base, terms, pulls, ratios, staff)),
    )


def _ratios(before: Sequence[Stream], after: Sequence[Stream]) -> _Ratios:
    contacts = _ratio([each.contacts for each in _worked(before)], _contacts(after))
    calls = [each for each in _worked(before) if each.is_call]
    called = [each for each in _worked(after) if each.is_call]
    return _Ratios(
        time=_time_ratio(_worked(before), _worked(after)),
        contacts=contacts,
        calls=_time_ratio(calls, called) if calls else contacts,
    )


def _worked(streams: Sequence[Stream]) -> list[Stream]:
    return [each for each in streams if each.agent_time]


def _contacts(streams: Sequence[Stream]) -> list[Fraction]:
    return [each.contacts for each in _worked(streams)]


def _time_ratio(before: Sequence[Stream], after: Sequence[Stream]) -> Fraction:
    """Time after ÷ before; that of contacts where the time is not known."""
    seconds = [[each.seconds for each in streams] for streams in (before, after)]
    if any(each is None for streams in seconds for each in streams):
        return _ratio(_contacts(before), _contacts(after))
    first, last = ([each or Fraction(0) for each in streams] for streams in seconds)
    return _ratio(first, last)


def _ratio(before: Sequence[Fraction], after: Sequence[Fraction]) -> Fraction:
    whole = sum(before)
    return sum(after, Fraction(0)) / whole if whole else ONE


def _cost(
    name: str,
    base: Base,
    terms: Terms,
    pulls: Sequence[Pull],
    ratios: _Ratios,
    staff: Staff | None,
) -> int:
    amount, behaviour = base.costs[name], terms.behaviour(name)
    moving = amount * behaviour.avoidable
    staying = amount - moving
    if behaviour.kind == "variable":
        moving *= _driver(name, base, ratios)
    elif behaviour.kind == "step_fixed" and staff:
        moving += staff.change * _of_one_agent(name, base, terms, staff)
        if amount >= 0:
            moving = max(Fraction(0), moving)
    return rounded((staying + moving) * _factor(name, base, pulls, terms))


def _driver(name: str, base: Base, ratios: _Ratios) -> Fraction:
    """What a variable cost follows: people's time, that of calls, or the number of contacts."""
    if name in base.labour:
        return ratios.time
    return ratios.calls if name == "telecom" else ratios.contacts


def _of_one_agent(name: str, base: Base, terms: Terms, staff: Staff) -> Fraction:
    """What one agent costs in a category over the base's months, in exact minor units."""
    labour = {
        each: amount
        for each, amount in base.costs.items()
        if each in base.labour and terms.behaviour(each).kind == "step_fixed"
    }
    if terms.agent_cost is not None and name in labour:
        whole = sum(labour.values())
        part = Fraction(base.costs[name], whole) if whole else Fraction(0)
        return terms.agent_cost * base.unit * base.months * part
    part = terms.behaviour(name).avoidable
    return base.costs[name] * part / staff.paid if staff.paid else Fraction(0)


def _factor(name: str, base: Base, pulls: Sequence[Pull], terms: Terms | None = None) -> Fraction:
    """Price after ÷ before. With ``terms`` what cannot end is not saved by wanting less of it."""
    factors = [_lever_factor(name, base, pull) for pull in pulls]
    if terms and not terms.behaviour(name).ends_by(base.last):
        factors = [ONE if factor < 1 else factor for factor in factors]
    return product(factors)


def _lever_factor(name: str, base: Base, pull: Pull) -> Fraction:
    chosen = pull.lever.category
    return price(pull.values, name, is_wage=_is_wage(name, base), chosen=chosen)


def _is_wage(name: str, base: Base) -> bool:
    """Whether a category follows wages: what a course costs does not."""
    return name in base.labour and name != "training"


def _staying(
    base: Base, terms: Terms, pulls: Sequence[Pull], ratios: _Ratios, staff: Staff | None
) -> Iterator[Finding]:
    """Which categories a lever would lower that cannot end yet, and what is saved once they do."""
    for name, amount in base.costs.items():
        wished = any(_lever_factor(name, base, pull) < 1 for pull in pulls)
        behaviour, place = terms.behaviour(name), Place(item=name)
        if not amount or not wished or behaviour.ends_by(base.last):
            continue
        if behaviour.ends is None:
            yield Finding(Code.COST_STAYS, place)
            continue
        now = _cost(name, base, terms, pulls, ratios, staff)
        over = {**terms.behaviours, name: behaviour._replace(can_end=True)}
        then = _cost(name, base, replace(terms, behaviours=over), pulls, ratios, staff)
        later = rounded((now - then) / base.months)
        values = {"end": str(behaviour.ends), "amount": str(Decimal(later).scaleb(-base.digits))}
        yield Finding(Code.COST_STAYS_UNTIL, place, values)


class _Fee(NamedTuple):
    category: str
    amount: int
    claimed: int
    lasts: bool


def _fees(base: Base, pulls: Sequence[Pull], work: Work, staff: Staff | None) -> Iterator[_Fee]:
    """What levers cost: by month, by agent and month, by contact settled, by minute in a menu.

    A menu's minutes are paid for every call; those who sell it count the settled ones alone.
    """
    for pull, traffic in zip(pulls, work.traffic, strict=True):
        given, category = pull.values, pull.lever.category
        monthly = given["cost_per_month"]
        if staff:
            monthly += given["cost_per_agent"] * staff.after
        lasting = _money(base, monthly * base.months)
        yield _Fee(category, lasting, lasting, lasts=True)
        settled = _money(base, given["fee_per_contact"] * traffic.settled)
        yield _Fee(category, settled, settled, lasts=False)
        listening = given["menu_minutes"] * given["menu_price"]
        heard = _money(base, listening * traffic.contacts)
        claimed = _money(base, listening * traffic.settled)
        yield _Fee("telecom", heard, claimed, lasts=False)


def _money(base: Base, amount: Fraction) -> int:
    """An amount in units of the currency in minor units."""
    if not amount:
        return 0
    return rounded(amount * base.unit)
