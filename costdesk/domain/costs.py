"""Cost items: dated amounts in a category, and their share of any span of days."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING, NamedTuple

from costdesk.domain.money import cumulative, half_up, spread
from costdesk.domain.periods import Span, add_months

if TYPE_CHECKING:
    from datetime import date

DAYS_OF: dict[str, int] = {"weekly": 7, "fortnightly": 14, "four_weekly": 28}
MONTHS_OF: dict[str, int] = {"monthly": 1, "quarterly": 3, "half_yearly": 6, "yearly": 12}
RECURRENCES = ("once", *DAYS_OF, *MONTHS_OF)

ONE = Decimal(1)
ZERO = Decimal(0)


class Category(NamedTuple):
    """A kind of cost; labour counts in the labour share, capacity can stand idle."""

    name: str
    labour: bool = False
    capacity: bool = False


CATEGORIES = (
    Category("salaries", labour=True, capacity=True),
    Category("benefits", labour=True, capacity=True),
    Category("taxes", labour=True, capacity=True),
    Category("training", labour=True, capacity=True),
    Category("licences"),
    Category("hardware"),
    Category("software"),
    Category("telecom"),
    Category("rent"),
    Category("utilities"),
    Category("other"),
)
_LISTED = {category.name: place for place, category in enumerate(CATEGORIES)}


def category_order(name: str) -> tuple[int, str]:
    """Sort key: the built-in categories as listed, then the owner's own by name."""
    return _LISTED.get(name, len(CATEGORIES)), name


@dataclass(frozen=True, slots=True)
class CostItem:
    """A dated amount of money in a category: once or recurring, possibly spread.

    ``amount`` is for one unit, in ``currency`` (empty: the workspace's), before on-costs and with
    ``vat_percent`` of recoverable VAT inside. ``end`` is the last day. ``residual`` is in the
    workspace's currency, for the whole item. Empty ``driver`` means the usual one (see
    ``allocation.effective_driver``).
    """

    name: str
    category: str
    amount: Decimal
    start: date
    quantity: Decimal = ONE
    currency: str = ""
    rate: Decimal | None = None
    on_cost_percent: Decimal = ZERO
    vat_percent: Decimal = ZERO
    recurrence: str = "once"
    end: date | None = None
    spread_months: int | None = None
    residual: Decimal | None = None
    line: str = ""
    direction: str = ""
    channel: str = ""
    driver: str = ""
    one_off: bool = False
    vendor: str = ""
    note: str = ""


_PERCENT = 100


def amount_of(item: CostItem, digits: int) -> int:
    """The item's amount (of one occurrence) in minor units of the workspace's currency.

    quantity × amount × rate × (1 + on-cost %) ÷ (1 + VAT %), rounded half up once.
    """
    numerator, denominator = 10**digits, 1
    for factor in (item.quantity, item.amount, ONE if item.rate is None else item.rate):
        above, below = factor.as_integer_ratio()
        numerator, denominator = numerator * above, denominator * below
    above, below = (_PERCENT + item.on_cost_percent).as_integer_ratio()
    numerator, denominator = numerator * above, denominator * below
    above, below = (_PERCENT + item.vat_percent).as_integer_ratio()
    return half_up(numerator * below, denominator * above)


def residual_of(item: CostItem, digits: int) -> int:
    """The part of the amount that depreciation leaves, in minor units."""
    above, below = (item.residual or ZERO).as_integer_ratio()
    return half_up(above * 10**digits, below)


class Schedule(NamedTuple):
    """When an amount (minor units) falls due; all that ``share`` needs to know of an item.

    ``amount`` is what is spread: of one occurrence, and less the residual in a depreciation.
    """

    amount: int
    recurrence: str
    start: date
    stop: date | None = None
    spread_months: int | None = None


def schedule_of(item: CostItem, digits: int) -> Schedule:
    """The schedule of an item that has no problems (see ``item_rules.item_problems``)."""
    stop = Span.of(item.start, item.end).stop if item.end else None
    amount = amount_of(item, digits)
    if item.spread_months:
        amount -= residual_of(item, digits)
    return Schedule(amount, item.recurrence, item.start, stop, item.spread_months)


def share(schedule: Schedule, span: Span) -> int:
    """What falls on the days of a span, in minor units. Any partition of days adds up exactly."""
    if schedule.spread_months:
        written_off = add_months(schedule.start, schedule.spread_months)
        span = span.meet(Span(schedule.start, written_off))
        return _share_by_months(schedule, span, schedule.spread_months)
    if schedule.recurrence == "once":
        stop = schedule.stop or Span.of(schedule.start, schedule.start).stop
        return _part(schedule.amount, Span(schedule.start, stop), span)
    if schedule.stop:
        span = span.meet(Span(schedule.start, schedule.stop))
    if schedule.recurrence in DAYS_OF:
        return _share_by_days(schedule, span, DAYS_OF[schedule.recurrence])
    return _share_by_months(schedule, span, MONTHS_OF[schedule.recurrence])


def _part(amount: int, whole: Span, span: Span) -> int:
    part = whole.meet(span)
    if part.days <= 0:
        return 0
    first = (part.start - whole.start).days
    return spread(amount, whole.days, first, first + part.days)


def _share_by_days(schedule: Schedule, span: Span, days: int) -> int:
    """What a span gets of occurrences that lie evenly over so many days each."""
    first = max(0, (span.start - schedule.start).days)
    stop = max(first, (span.stop - schedule.start).days)
    return _first_days(schedule.amount, days, stop) - _first_days(schedule.amount, days, first)


def _first_days(amount: int, days: int, count: int) -> int:
    occurrences, left = divmod(count, days)
    return amount * occurrences + cumulative(amount, days, left)


def _share_by_months(schedule: Schedule, span: Span, months: int) -> int:
    """What a span gets of month steps, each even by day, ``months`` of them to an occurrence."""
    total = 0
    since = (span.start.year - schedule.start.year) * 12 + span.start.month - schedule.start.month
    step = max(0, since - 1)
    start = add_months(schedule.start, step)
    while start < span.stop:
        stop = add_months(schedule.start, step + 1)
        place = step % months
        part = spread(schedule.amount, months, place, place + 1)
        total += _part(part, Span(start, stop), span)
        step, start = step + 1, stop
    return total
