"""Cost items: dated amounts in a category, and their share of any span of days."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import NamedTuple

from costdesk.domain.money import cumulative, half_up, spread
from costdesk.domain.periods import DAY, Span, add_months

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


def is_listed(category: str) -> bool:
    """Whether a category is built in; the others are the owner's own."""
    return category in _LISTED


def category_order(name: str) -> tuple[int, str]:
    """Sort key: the built-in categories as listed, then the owner's own by name."""
    return _LISTED.get(name, len(CATEGORIES)), name


@dataclass(frozen=True, slots=True)
class CostItem:
    """A dated amount of money in a category: once or recurring, possibly spread.

    ``amount`` is for one unit, in ``currency`` (empty: the workspace's), before on-costs and with
    ``vat_percent`` of recoverable VAT inside. ``end`` is the last day. ``residual`` is in the
    workspace's currency, for the whole item. Empty ``driver`` means the usual one (see
    ``allocation.effective_driver``). ``without`` are days of a recurring item: the occurrences that
    hold them do not fall due, because what was really paid stands in their place.
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
    without: tuple[date, ...] = ()


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
    without: tuple[date, ...] = ()


def schedule_of(item: CostItem, digits: int) -> Schedule:
    """The schedule of an item that has no problems (see ``item_rules.item_problems``)."""
    stop = item.end + DAY if item.end else None
    amount = amount_of(item, digits)
    if item.spread_months:
        amount -= residual_of(item, digits)
    return Schedule(amount, item.recurrence, item.start, stop, item.spread_months, item.without)


def share(schedule: Schedule, span: Span) -> int:
    """What falls on the days of a span, in minor units. Any partition of days adds up exactly."""
    amount = _before(schedule, span.stop) - _before(schedule, span.start)
    if not schedule.without:
        return amount
    missing = {occurrence_on(schedule, day) for day in schedule.without}
    parts = (span.meet(occurrence) for occurrence in missing if occurrence)
    return amount - sum(
        _before(schedule, part.stop) - _before(schedule, part.start)
        for part in parts
        if part.days > 0
    )


def occurrence_on(schedule: Schedule, day: date) -> Span | None:
    """The days of the occurrence that a day belongs to; None for what does not recur, or outside.

    The last one is not cut at the end of the schedule.
    """
    if schedule.recurrence == RECURRENCES[0] or not schedule.start <= day < _stop_of(schedule):
        return None
    start = schedule.start
    if days := DAYS_OF.get(schedule.recurrence):
        first = start + DAY * ((day - start).days // days * days)
        return Span(first, first + DAY * days)
    months = MONTHS_OF[schedule.recurrence]
    step = _step_on(start, day) // months * months
    return Span(add_months(start, step), add_months(start, step + months))


def _step_on(start: date, day: date) -> int:
    """How many month steps have begun after the first by a day."""
    step = (day.year - start.year) * 12 + day.month - start.month
    return step - 1 if add_months(start, step) > day else step


def _before(schedule: Schedule, day: date) -> int:
    """What falls on all the days before a day."""
    start, stop = schedule.start, _stop_of(schedule)
    day = min(day, stop)
    if day <= start:
        return 0
    if months := schedule.spread_months or MONTHS_OF.get(schedule.recurrence):
        return _months_before(schedule, day, months)
    once = schedule.recurrence == "once"
    days = (stop - start).days if once else DAYS_OF[schedule.recurrence]
    occurrences, left = divmod((day - start).days, days)
    return schedule.amount * occurrences + cumulative(schedule.amount, days, left)


def _stop_of(schedule: Schedule) -> date:
    """The day from which on nothing falls due; the last of all days where that is never."""
    if schedule.spread_months:
        return add_months(schedule.start, schedule.spread_months)
    if schedule.recurrence == "once":
        return schedule.stop or schedule.start + DAY
    return schedule.stop or date.max


def _months_before(schedule: Schedule, day: date, months: int) -> int:
    """What falls before a day by month steps, each even by day, ``months`` to an occurrence."""
    amount, start = schedule.amount, schedule.start
    step = _step_on(start, day)
    begin = add_months(start, step)
    occurrences, place = divmod(step, months)
    total = amount * occurrences + cumulative(amount, months, place)
    if begin < day:
        part = spread(amount, months, place, place + 1)
        days = (add_months(start, step + 1) - begin).days
        total += cumulative(part, days, (day - begin).days)
    return total
