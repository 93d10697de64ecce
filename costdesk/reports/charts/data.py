"""What charts are made of: frozen tables of exact values, money in minor units."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from fractions import Fraction
from types import MappingProxyType
from typing import NamedTuple

from costdesk.domain.bridge import CalendarLine, RateMix
from costdesk.domain.contacts import Cell
from costdesk.domain.findings import Finding
from costdesk.domain.forecast import Range
from costdesk.domain.periods import Grain

Values = tuple[Fraction | None, ...]


class ChartPeriod(NamedTuple):
    """A place on the time axis; ``partial`` where only some of its days are counted."""

    label: str
    start: date
    grain: Grain
    partial: bool = False


class Series(NamedTuple):
    """One value for each period, None where there is none. ``name`` is a word of the texts.

    ``target`` is what each value should be, empty where the owner set none.
    """

    name: str
    values: Values
    target: Values = ()


class Band(NamedTuple):
    """A published range to stand behind a chart, ``low`` and ``high`` equal for one amount."""

    low: Fraction
    high: Fraction
    source: str
    year: int


class Expected(NamedTuple):
    """A month ahead: the headline figure as a range, and the likeliest total cost. No facts.

    The range is None where there may be no contact at all.
    """

    period: ChartPeriod
    unit_cost: Range | None
    cost: Fraction


class TrendData(NamedTuple):
    """The headline figure by period, and the figures that must never be seen without it.

    ``rolling`` is the headline over the last twelve months, where there are twelve. ``expected``
    are the months after ``periods``, where the owner asked for a forecast; not ``is_sure`` with
    less than two years of counts.
    """

    currency: str
    periods: tuple[ChartPeriod, ...]
    headline: Series
    others: tuple[Series, ...] = ()
    rolling: Values = ()
    band: Band | None = None
    expected: tuple[Expected, ...] = ()
    is_sure: bool = True


class CompositionData(NamedTuple):
    """Cost by category: one amount for each period.

    ``budgets`` are those of categories that have any, None where a period has none.
    """

    currency: str
    periods: tuple[ChartPeriod, ...]
    costs: Mapping[str, tuple[int, ...]]
    budgets: Mapping[str, Values] = MappingProxyType({})


class ChannelRow(NamedTuple):
    """The cost per contact of one cell by period; ``counts`` where people work on the channel."""

    cell: Cell
    values: Values
    counts: bool = True


class ChannelsData(NamedTuple):
    """The cells, in cell order."""

    currency: str
    periods: tuple[ChartPeriod, ...]
    rows: tuple[ChannelRow, ...]


class ChartStep(NamedTuple):
    """One reason for a change: kind ``cost`` with a category, or ``volume``.

    ``before`` and ``after`` are what it comes from: the category's cost in minor units, or
    contacts.
    """

    kind: str
    name: str
    amount: Fraction
    before: int = 0
    after: int = 0


class BridgeData(NamedTuple):
    """From one period's cost per contact to another's; start + Σ steps = end.

    Beside them stand the same change over channels, what fell on a working day, before and after,
    and what is not like with like. ``days`` are those of both, where they are compared by the day.
    """

    currency: str
    before: ChartPeriod
    after: ChartPeriod
    start: Fraction
    end: Fraction
    steps: tuple[ChartStep, ...]
    rate_mix: RateMix | None = None
    calendar: tuple[CalendarLine, ...] = ()
    notes: tuple[Finding, ...] = ()
    days: tuple[int, int] | None = None


class NothingToCompare(NamedTuple):
    """What stands in the place of a bridge; ``empty`` is the period that has no contacts."""

    empty: ChartPeriod | None = None


class VolumeData(NamedTuple):
    """Contacts and total cost by period; contacts None where nothing was counted."""

    currency: str
    periods: tuple[ChartPeriod, ...]
    contacts: tuple[int | None, ...]
    costs: tuple[int, ...]


class QualitySeries(NamedTuple):
    """A measure by period in its unit, of the whole centre or of a line and channel.

    ``guard`` is what it has to be at least, or at most where ``better`` is lower.
    """

    measure: str
    unit: str
    better: str
    values: Values
    guard: Fraction | None = None
    line: str = ""
    channel: str = ""


class QualityData(NamedTuple):
    """The cost per contact, and the quality figures that are kept of the same periods."""

    currency: str
    periods: tuple[ChartPeriod, ...]
    cost: Series
    measures: tuple[QualitySeries, ...]


ChartData = (
    TrendData
    | CompositionData
    | ChannelsData
    | BridgeData
    | NothingToCompare
    | VolumeData
    | QualityData
)
