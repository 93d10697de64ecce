"""The next twelve months: what the ledger already knows, and contacts as they came last year.

Costs: the ledger's share of each month is known to the minor unit. Single costs that come month by
month without being entered beforehand are put beside it as an estimate: their mean of the months
past. Contacts: the same month of last year × the trend. Both have a range from how far the months
past were from the same rule. None of it is a fact, and none of it is mixed with facts.
"""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from typing import TYPE_CHECKING, NamedTuple

from costdesk.domain.contacts import joined
from costdesk.domain.findings import Code, Finding
from costdesk.domain.money import rounded
from costdesk.domain.periods import period_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from costdesk.domain.contacts import Cell, Tally
    from costdesk.domain.definitions import Definitions
    from costdesk.domain.periods import Period

MONTHS = 12
"""So many are looked ahead, and so many at least must lie behind."""
SURE_MONTHS = 24
"""With fewer months of counts, season and chance cannot be told apart."""
_TIMES_MEAN = 2  # of past deviations: about nine of ten months lie within
_MOST = Fraction(1, 2)  # twice as wide, as the last month has it, a range begins at nothing


class Range(NamedTuple):
    """A value that is not known: the likeliest, between the lowest and the highest expected."""

    low: Fraction
    likely: Fraction
    high: Fraction


class MonthForecast(NamedTuple):
    """A month ahead. Costs in minor units, contacts in whole ones, as fractions.

    ``known`` is the ledger's share; ``usual`` are single costs that are not entered yet.
    """

    period: Period
    known: int
    usual: Range
    contacts: Range

    @property
    def cost(self) -> Range:
        """What is known and what usually comes."""
        return Range._make(self.known + part for part in self.usual)

    @property
    def cost_per_contact(self) -> Range | None:
        """Least cost over most contacts to most cost over least; None where there may be none."""
        return per_contact(self.cost, self.contacts)


@dataclass(frozen=True, slots=True)
class Forecast:
    """Twelve months, empty where there are too few counts; then ``notes`` say why.

    ``counted`` is how many months of counts it rests on, ``trend`` the recent months ÷ the same
    months a year before, None with too few to tell.
    """

    months: tuple[MonthForecast, ...]
    counted: int
    trend: Fraction | None
    notes: tuple[Finding, ...]

    @property
    def cost(self) -> Range:
        """Of all months together; low and high as if all went the same way."""
        return _sum(month.cost for month in self.months)

    @property
    def contacts(self) -> Range:
        """Of all months together, likewise."""
        return _sum(month.contacts for month in self.months)

    @property
    def cost_per_contact(self) -> Range | None:
        """Σ cost ÷ Σ contacts, never a mean of months."""
        return per_contact(self.cost, self.contacts)


class Ahead(NamedTuple):
    """A month to come as the ledger has it: its share in all, and of single costs in it."""

    known: int
    single: int


def per_contact(cost: Range, contacts: Range) -> Range | None:
    """One by the other; None where there may be no contact at all."""
    if contacts.low <= 0:
        return None
    # Refunds beyond all cost make a cost below nothing: then fewer contacts mean less, not more.
    low = cost.low / (contacts.high if cost.low >= 0 else contacts.low)
    high = cost.high / (contacts.low if cost.high >= 0 else contacts.high)
    return Range(low, cost.likely / contacts.likely, high)


def counted_months(tallies: Sequence[Mapping[Cell, Tally]], definitions: Definitions) -> list[int]:
    """Contacts of the last of these adjoining months, as far back as each has a count."""
    found: list[int] = []
    for month in reversed(tallies):
        counting = [cell for cell in month if definitions.counts_as_contact(cell.channel)]
        handled = joined(month[cell] for cell in counting).total("handled")
        if handled is None:
            break
        found.append(handled)
    return found[::-1]


def forecast(
    last: Period | None, contacts: Sequence[int], ahead: Sequence[Ahead], singles: Sequence[int]
) -> Forecast:
    """The twelve months after ``last``, None where no month is counted whole.

    ``contacts`` are those of the adjoining months that end with ``last``; ``ahead`` what the ledger
    has for each month to come; ``singles`` the single costs, without what is flagged one-off, of
    the months past (at most twelve, ending with ``last``).
    """
    notes = tuple(_notes(contacts))
    season = contacts[-MONTHS:]
    trend, width = _trend(contacts), _width(contacts)
    if last is None or len(season) < MONTHS or width >= _MOST:
        return Forecast((), len(contacts), trend, notes)
    usual = _usual(singles)
    made, period = [], last
    for number, (entered, handled) in enumerate(zip(ahead, season, strict=True), start=1):
        period = period_of(period.span.stop, "month")
        further = 1 + Fraction(number, MONTHS)  # twice as wide in a year
        likely = Fraction(handled) if trend is None else handled * trend
        expected = _range(likely, likely * width * further)
        to_come = _still_to_come(usual, entered, further)
        made.append(MonthForecast(period, entered.known, to_come, expected))
    return Forecast(tuple(made), len(contacts), trend, notes)


def _notes(contacts: Sequence[int]) -> Iterator[Finding]:
    months = len(contacts)
    if months < MONTHS:
        yield Finding(Code.FORECAST_TOO_SHORT, values={"count": months, "needed": MONTHS})
    elif _width(contacts) >= _MOST:
        yield Finding(Code.FORECAST_TOO_VARIED)
    elif months < SURE_MONTHS:
        yield Finding(Code.FORECAST_LESS_SURE, values={"count": months, "needed": SURE_MONTHS})


def _pairs(contacts: Sequence[int]) -> list[tuple[int, int]]:
    """Each of the last twelve months with the same month a year before, as far as counted."""
    recent = contacts[MONTHS:][-MONTHS:]
    before = contacts[-MONTHS - len(recent) : -MONTHS]
    return list(zip(before, recent, strict=True))


def _trend(contacts: Sequence[int]) -> Fraction | None:
    pairs = _pairs(contacts)
    before = sum(then for then, _ in pairs)
    return Fraction(sum(now for _, now in pairs), before) if before else None


def _width(contacts: Sequence[int]) -> Fraction:
    """Half the range as a part of the likeliest: twice the mean deviation of the rule last year.

    What is lacking of a second year is made up by how far months are from their mean, which takes
    the season for chance: so a short history is less sure, and never more.
    """
    pairs, trend = _pairs(contacts), _trend(contacts)
    unknown = MONTHS - len(pairs)
    deviation = Fraction(0)
    if trend is not None:
        off = sum((abs(now - then * trend) for then, now in pairs), Fraction(0))
        deviation = off / max(sum(now for _, now in pairs), 1)
    season = contacts[-MONTHS:]
    spread = _mean_deviation(season) * len(season) / max(sum(season), 1) if season else Fraction(0)
    mixed = (deviation * len(pairs) + max(spread, deviation) * unknown) / MONTHS
    return mixed * _TIMES_MEAN


def _mean_deviation(values: Sequence[int]) -> Fraction:
    """How far they are from their mean, on average."""
    mean = Fraction(sum(values), len(values))
    return sum((abs(value - mean) for value in values), Fraction(0)) / len(values)


def _usual(singles: Sequence[int]) -> tuple[Fraction, Fraction]:
    """The mean of single costs a month, and half its range."""
    if not singles:
        return Fraction(0), Fraction(0)
    return Fraction(sum(singles), len(singles)), _mean_deviation(singles) * _TIMES_MEAN


def _still_to_come(usual: tuple[Fraction, Fraction], entered: Ahead, further: Fraction) -> Range:
    """Single costs of a month without those that are entered; in whole minor units."""
    mean, half = usual
    rest = max(mean - max(entered.single, 0), Fraction(0))
    return _range(rest, half * further if rest else Fraction(0))


def _range(likely: Fraction, half: Fraction) -> Range:
    """In whole units, the likeliest between the two others, none below nothing."""
    return Range(
        Fraction(rounded(max(likely - half, Fraction(0)))),
        Fraction(rounded(likely)),
        Fraction(rounded(likely + half)),
    )


def _sum(ranges: Iterable[Range]) -> Range:
    nothing = Range(Fraction(0), Fraction(0), Fraction(0))
    return Range._make(sum(column, Fraction(0)) for column in zip(nothing, *ranges, strict=True))
