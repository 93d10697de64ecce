"""A scenario as its owner wrote it: where it starts, on which terms, which levers it pulls."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from fractions import Fraction
from typing import NamedTuple

from costdesk.domain.figures import Figure
from costdesk.domain.findings import Code
from costdesk.domain.money import rounded
from costdesk.domain.scenarios.base import Base, Stream
from costdesk.domain.scenarios.levers import Lever
from costdesk.domain.scenarios.terms import Terms

LAST_TWELVE = "last-twelve"
"""The last twelve calendar months that are counted whole, or as many as there are."""
LARGEST_COMPARISON = 4
"""So many scenarios can stand side by side."""


@dataclass(frozen=True, slots=True)
class GivenBase:
    """A base that is written down, not taken from figures; costs in units of the currency."""

    costs: Mapping[str, Fraction]
    streams: tuple[Stream, ...]
    months: Fraction = Fraction(1)
    resolved: Fraction | None = None
    sales: Fraction | None = None
    paid_hours: Fraction | None = None


class Start(NamedTuple):
    """Where a scenario starts: the label of a period, or a base of its own.

    ``fcr`` and ``csat`` are what the owner measured; without them, what is kept of the period's
    quality, and for ``fcr`` resolved contacts ÷ handled ones.
    """

    period: str = LAST_TWELVE
    given: GivenBase | None = None
    fcr: Fraction | None = None
    csat: Fraction | None = None


FROM_FIGURES = Start()
"""The usual start."""


@dataclass(frozen=True, slots=True)
class Scenario:
    """One what-if."""

    name: str
    start: Start = FROM_FIGURES
    terms: Terms = field(default_factory=Terms)
    levers: tuple[Lever, ...] = ()
    note: str = ""


def written_base(start: Start, given: GivenBase, digits: int, labour: frozenset[str]) -> Base:
    """The base that a scenario carries with it."""
    costs = {name: rounded(amount * 10**digits) for name, amount in given.costs.items()}
    total = Fraction(sum(costs.values()))
    answered = (each.contacts for each in given.streams if each.is_inbound and each.agent_time)
    inbound = sum(answered, Fraction(0))
    resolved = given.resolved
    if resolved is None and start.fcr is not None:
        resolved = inbound * start.fcr
    fcr = start.fcr
    if fcr is None and resolved is not None and inbound:
        fcr = min(Fraction(1), resolved / inbound)
    outbound = _outbound_share(given.streams)
    return Base(
        label="",
        months=given.months,
        digits=digits,
        costs=costs,
        streams=given.streams,
        labour=labour,
        resolved=resolved,
        sales=given.sales,
        resolving=Figure(total * (1 - outbound)) if resolved else Figure(None, Code.NO_RESOLVED),
        selling=Figure(total * outbound) if given.sales else Figure(None, Code.NO_SALES),
        paid_hours=given.paid_hours,
        fcr=fcr,
        csat=start.csat,
    )


def _outbound_share(streams: tuple[Stream, ...]) -> Fraction:
    """The part of the work that is outbound: by people's time, else by contacts."""
    worked = [each for each in streams if each.agent_time]
    timed = all(each.aht_seconds is not None for each in worked)
    efforts = [(each.seconds or Fraction(0)) if timed else each.contacts for each in worked]
    outbound = sum(effort for effort, each in zip(efforts, worked, strict=True) if each.is_outbound)
    whole = sum(efforts)
    return Fraction(outbound, whole) if whole else Fraction(0)


def written_down(scenario: Scenario, base: Base) -> Scenario:
    """The scenario on the figures of a base, written down in it, one-offs left out.

    What a written base cannot say of itself goes into the terms where they leave it open: the
    paid time that is lost, the open days, and how the days of a week are to each other.
    """
    given = GivenBase(
        costs={name: Fraction(cost, base.unit) for name, cost in base.costs.items() if cost},
        streams=tuple(
            Stream(
                each.direction,
                each.channel,
                each.contacts,
                each.aht_seconds,
                each.at_once,
                resolves=not each.is_outbound,
            )
            for each in base.streams
            if each.contacts
        ),
        months=base.months,
        resolved=base.resolved,
        sales=base.sales,
        paid_hours=base.paid_hours,
    )
    terms, opening = scenario.terms, scenario.terms.opening
    if terms.shrinkage is None and base.shrinkage is not None:
        terms = replace(terms, shrinkage=base.shrinkage)
    week = base.week[: opening.days_per_week]
    if opening.counted_week and any(week):
        opening = opening._replace(counted_week=False, week=week)
    if opening.days is None:
        opening = opening._replace(days=base.open_days(opening.days_per_week))
    terms = replace(terms, opening=opening)
    start = Start(given=given, fcr=base.fcr, csat=base.csat)
    return replace(scenario, start=start, terms=terms)
