"""A scenario as its owner wrote it: where it starts, on which terms, which levers it pulls."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
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
    inbound = sum((each.contacts for each in given.streams if each.is_inbound), Fraction(0))
    resolved = given.resolved
    if resolved is None and start.fcr is not None:
        resolved = inbound * start.fcr
    fcr = start.fcr
    if fcr is None and resolved is not None and inbound:
        fcr = min(Fraction(1), resolved / inbound)
    return Base(
        label="",
        months=given.months,
        digits=digits,
        costs=costs,
        streams=given.streams,
        labour=labour,
        resolved=resolved,
        sales=given.sales,
        resolving=Figure(total) if resolved else Figure(None, Code.NO_RESOLVED),
        selling=Figure(_outbound_cost(given.streams, total))
        if given.sales
        else Figure(None, Code.NO_SALES),
        paid_hours=given.paid_hours,
        fcr=fcr,
        csat=start.csat,
    )


def _outbound_cost(streams: tuple[Stream, ...], total: Fraction) -> Fraction:
    """The part of a written total that falls on outbound work: by time, else by contacts."""
    timed = all(each.aht_seconds is not None for each in streams)
    efforts = [(each.seconds or Fraction(0)) if timed else each.contacts for each in streams]
    outbound = sum(
        effort for effort, each in zip(efforts, streams, strict=True) if each.is_outbound
    )
    whole = sum(efforts)
    return total * outbound / whole if whole else Fraction(0)
