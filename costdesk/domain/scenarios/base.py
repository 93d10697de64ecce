"""What a scenario starts from: the costs and the work of some days, as the figures have them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from fractions import Fraction
from typing import NamedTuple

from costdesk.domain.contacts import INBOUND, OUTBOUND, PHONE
from costdesk.domain.figures import Figure
from costdesk.domain.findings import Code

_DAYS_IN_MONTH = Fraction(146097, 4800)
_DAYS_IN_WEEK = 7
_NONE_RESOLVED = Figure(None, Code.NO_RESOLVED)
_NONE_SOLD = Figure(None, Code.NO_SALES)


class Stream(NamedTuple):
    """The work of one direction and channel: ``contacts`` and seconds each, None if not known.

    ``at_once`` contacts are handled side by side. Without ``agent_time`` nobody works on it.
    ``counts`` says whether it stands in the cost per contact, ``resolves`` in that per resolution.
    """

    direction: str
    channel: str
    contacts: Fraction
    aht_seconds: Fraction | None = None
    at_once: Fraction = Fraction(1)
    counts: bool = True
    agent_time: bool = True
    resolves: bool = True

    @property
    def name(self) -> str:
        """Direction and channel, as a cell is written."""
        return f"{self.direction}/{self.channel}"

    @property
    def is_call(self) -> bool:
        """Whether telecom is paid for it."""
        return self.channel == PHONE

    @property
    def is_outbound(self) -> bool:
        """Whether the centre begins it."""
        return self.direction == OUTBOUND

    @property
    def is_inbound(self) -> bool:
        """Whether the customer begins it."""
        return self.direction == INBOUND

    @property
    def seconds(self) -> Fraction | None:
        """Seconds of a person's time for all of it; None where handle time is not known."""
        if self.aht_seconds is None:
            return None if self.contacts else Fraction(0)
        return self.contacts * self.aht_seconds / self.at_once


@dataclass(frozen=True, slots=True)
class Base:
    """Costs by category in minor units, without ``one_offs``, and the work of ``months`` months.

    ``resolving`` and ``selling`` are the parts of the total cost that the figures put on resolved
    contacts and on sales; a Figure without a value says why there is none. ``weekdays`` are its
    days from Monday on, holidays left out. ``paid_hours`` and ``shrinkage`` come from paid
    capacity, ``fcr`` and ``csat`` from whoever measures them; None is "not known". ``week`` are
    the contacts of one day each from Monday on, where they are counted by day, else empty.
    ``causes`` are the contacts of each stream, by name, by what they were about, where recorded;
    ``cause_months`` in how many of its calendar months anything of the kind is.
    """

    label: str
    months: Fraction
    digits: int
    costs: Mapping[str, int]
    streams: tuple[Stream, ...]
    labour: frozenset[str]
    one_offs: int = 0
    resolved: Fraction | None = None
    sales: Fraction | None = None
    resolving: Figure = _NONE_RESOLVED
    selling: Figure = _NONE_SOLD
    weekdays: tuple[int, ...] = ()
    paid_hours: Fraction | None = None
    shrinkage: Fraction | None = None
    fcr: Fraction | None = None
    csat: Fraction | None = None
    week: tuple[Fraction, ...] = ()
    start: date | None = None
    last: date | None = None
    causes: Mapping[str, Mapping[str, Fraction]] = field(default_factory=dict)
    cause_months: int | None = None

    @property
    def total_cost(self) -> int:
        """Everything, what is flagged one-off too."""
        return sum(self.costs.values()) + self.one_offs

    @property
    def unit(self) -> int:
        """Minor units in one unit of the currency."""
        return int(10**self.digits)

    def open_days(self, days_per_week: int) -> Fraction:
        """How many days the centre is open, so many days of each week from Monday on."""
        if self.weekdays:
            return Fraction(sum(self.weekdays[:days_per_week]))
        return self.months * _DAYS_IN_MONTH * days_per_week / _DAYS_IN_WEEK
