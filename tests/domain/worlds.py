"""Small worlds for the tests, written by hand or drawn at random, and what they come to.

Money in expectations is in minor units. Random worlds lie in 2024 and 2025, so that the oracle has
few days to walk through.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal
from fractions import Fraction
from typing import TYPE_CHECKING

from hypothesis import settings
from hypothesis import strategies as st

from costdesk.domain.allocation import Pool, effective_driver
from costdesk.domain.contacts import Capacity, Cell, ContactCount, capacity_in, tallies_of
from costdesk.domain.costs import DAYS_OF, MONTHS_OF, CostItem, amount_of, schedule_of, share
from costdesk.domain.coverage import counted_range, covered_part
from costdesk.domain.definitions import Definitions
from costdesk.domain.periods import GRAINS, Period, Span, custom_period, parse_period, period_of
from costdesk.domain.summary import SpanFacts, period_result, split_spans
from tests.domain.oracle_report import World

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from costdesk.domain.figures import PeriodResult

EURO = Definitions(currency="EUR")
# For properties of whole worlds, which take their time: a part of the examples of the profile.
fewer = settings(max_examples=settings().max_examples * 2 // 5)


# By hand


def cell(path: str) -> Cell:
    """``ACME/inbound/phone`` as a cell, without looking whether it is a good one."""
    *line, direction, channel = path.split("/")
    return Cell("/".join(line), direction, channel)


PHONE, EMAIL, CHAT, SALES = map(
    cell, ("inbound/phone", "inbound/email", "inbound/chat", "outbound/phone")
)
SELF = cell("inbound/self_service")


def days(first: str, last: str = "") -> Span:
    """A span by its first and last day; one day where only one is given."""
    return Span.of(date.fromisoformat(first), date.fromisoformat(last or first))


MARCH = days("2025-03-01", "2025-03-31")


def count(where: Cell, span: Span, handled: int, **measures: int | None) -> ContactCount:
    """A count of a cell."""
    return ContactCount(span=span, cell=where, handled=handled, **measures)  # type: ignore[arg-type]


def item(amount: str, start: str, category: str = "other", **more: object) -> CostItem:
    """A cost item; ``path`` is its scope, days are texts."""
    path = more.pop("path", None)
    if path:
        scope = cell(str(path))
        more |= {"line": scope.line, "direction": scope.direction, "channel": scope.channel}
    end = more.pop("end", None)
    return CostItem(
        name="an item",
        category=category,
        amount=Decimal(amount),
        start=date.fromisoformat(start),
        end=date.fromisoformat(str(end)) if end else None,
        **more,  # type: ignore[arg-type]
    )


def world(
    items: Sequence[CostItem] = (),
    counts: Sequence[ContactCount] = (),
    capacity: Sequence[Capacity] = (),
    definitions: Definitions = EURO,
) -> World:
    """Everything that is recorded."""
    return World(items, counts, capacity, definitions)


# Through the engine


def pools_of(items: Sequence[CostItem], digits: int, span: Span) -> dict[Pool, int]:
    """The ledger share of a span by pool; pools without one are left out, as in the file."""
    pools: dict[Pool, int] = {}
    for each in items:
        driver = effective_driver(each.driver, each.direction, each.channel)
        pool = Pool(each.category, driver, each.line, each.direction, each.channel)
        pools[pool] = pools.get(pool, 0) + share(schedule_of(each, digits), span)
    return {pool: amount for pool, amount in pools.items() if amount}


def counted_of(recorded: World) -> Span | None:
    """The counted range."""
    spans = [each.span for each in recorded.counts]
    whole = Span(min(s.start for s in spans), max(s.stop for s in spans)) if spans else None
    settings = recorded.definitions
    return counted_range(whole, settings.holidays, settings.complete_through)


def result_of(recorded: World, period: str | Period, *, whole: bool = False) -> PeriodResult:
    """The result of a period, given by its label or itself."""
    definitions = recorded.definitions
    if isinstance(period, str):
        found = parse_period(period, definitions.fiscal_start)
        assert found
        period = found
    covered = covered_part(period, counted_of(recorded), whole=whole)
    facts = [
        SpanFacts(
            pools_of(recorded.items, definitions.digits, span),
            tallies_of(recorded.counts, span),
            capacity_in(recorded.capacity, span),
        )
        for span in split_spans(covered)
    ]
    touching = [each for each in recorded.counts if each.span.touches(covered.span)]
    cut = {each.cell for each in touching if not covered.span.contains(each.span)}
    once = [each for each in recorded.items if each.one_off]
    one_offs = sum(pools_of(once, definitions.digits, covered.span).values())
    return period_result(covered, facts, definitions, estimated=frozenset(cut), one_offs=one_offs)


# At random

FIRST, LAST = date(2024, 1, 1), date(2025, 12, 31)
CELLS = [
    cell(path)
    for path in (
        "inbound/phone",
        "inbound/chat",
        "inbound/self_service",
        "inbound/video",
        "outbound/phone",
        "ACME/inbound/phone",
        "ACME/outbound/email",
    )
]
dates = st.dates(FIRST, LAST)


@st.composite
def spans(draw: st.DrawFn) -> Span:
    """Days, weeks, months, or anything up to a quarter."""
    start = draw(st.dates(date(2024, 12, 1), date(2025, 3, 31)))
    kind = draw(st.sampled_from(("day", "week", "month", "any")))
    if kind in {"week", "month"}:
        return period_of(start, "week" if kind == "week" else "month").span
    length = 1 if kind == "day" else draw(st.integers(1, 100))
    return Span(start, start + timedelta(days=length))


def decimals(least: str, most: str, places: int = 2) -> st.SearchStrategy[Decimal]:
    """Exact decimals."""
    return st.decimals(Decimal(least), Decimal(most), places=places)


@st.composite
def percent_drivers(draw: st.DrawFn) -> str:
    """Percentages over one to three cells that add up to 100."""
    cells = draw(st.lists(st.sampled_from(CELLS), min_size=1, max_size=3, unique=True))
    parts = draw(st.lists(st.integers(0, 50), min_size=len(cells) - 1, max_size=len(cells) - 1))
    parts.append(100 - sum(parts))
    pairs = zip(cells, parts, strict=True)
    return "percent:" + ";".join(f"{where}={percent}" for where, percent in pairs)


@st.composite
def items(draw: st.DrawFn) -> CostItem:
    """Sound cost items of every kind."""
    category = draw(st.sampled_from(("salaries", "benefits", "licences", "rent", "coffee")))
    amount = draw(decimals("-2000", "9000"))
    more: dict[str, object] = draw(st.sampled_from(({}, {"quantity": Decimal("2.5")})))
    kind = draw(st.sampled_from(("once", "service", "spread", *["recurring"] * 4)))
    start = draw(st.dates(FIRST, date(2024, 12, 31)))
    if kind == "spread":
        more |= {"spread_months": draw(st.integers(1, 15))}
    elif kind == "recurring":
        more |= {"recurrence": draw(st.sampled_from((*DAYS_OF, *MONTHS_OF)))}
    if kind == "service" or (kind == "recurring" and draw(st.booleans())):
        more |= {"end": start + timedelta(days=draw(st.integers(0, 400)))}
    scope = draw(st.sampled_from(("all", "all", "line", "direction", "channel", "cell")))
    where = draw(st.sampled_from(CELLS))
    more |= {
        part: getattr(where, part)
        for part in ("line", "direction", "channel")
        if scope in {"cell", part}
    }
    drivers = ["", "", "handle_time", "contacts", "unallocated"]
    more |= {"driver": draw(st.sampled_from(drivers))}
    if scope == "all" and draw(st.integers(0, 3)) == 0:
        more |= {"driver": draw(percent_drivers())}
    made = CostItem("an item", category, amount, start, **more)  # type: ignore[arg-type]
    return _with_residual(draw, made) if kind == "spread" else _priced(draw, made)


def _with_residual(draw: st.DrawFn, made: CostItem) -> CostItem:
    cents = int(amount_of(made, 2) * draw(st.fractions(0, 1)))
    return replace(made, residual=Decimal(cents).scaleb(-2))


def _priced(draw: st.DrawFn, made: CostItem) -> CostItem:
    """Perhaps with on-costs, VAT and a foreign currency."""
    price: dict[str, object] = {}
    if draw(st.booleans()):
        price |= {"on_cost_percent": draw(decimals("0", "60"))}
    if draw(st.booleans()):
        price |= {"vat_percent": draw(st.sampled_from((Decimal(21), Decimal(27))))}
    if draw(st.booleans()):
        price |= {"currency": "USD", "rate": draw(decimals("0.5", "2", 4))}
    return replace(made, **price, one_off=draw(st.booleans()))  # type: ignore[arg-type]


MEASURED = (
    "offered",
    "abandoned",
    "handle_seconds",
    "answer_seconds",
    "resolved",
    "leads",
    "sales",
)
ALWAYS, SOMETIMES, NEVER = "always", "sometimes", "never"


@st.composite
def counts(draw: st.DrawFn, habits: Mapping[str, str] | None = None) -> ContactCount:
    """A count; ``habits`` say how often each measure is recorded."""
    numbers: dict[str, int | None] = {}
    for measure in MEASURED:
        habit = (habits or {}).get(measure, SOMETIMES)
        number = st.integers(0, 90_000 if measure.endswith("seconds") else 400)
        if habit != NEVER:
            numbers[measure] = draw(number if habit == ALWAYS else number | st.none())
    handled = draw(st.integers(0, 300) | st.just(0))
    return count(draw(st.sampled_from(CELLS)), draw(spans()), handled, **numbers)


@st.composite
def ledgers_of_counts(draw: st.DrawFn) -> list[ContactCount]:
    """Counts of a centre with its habits."""
    usual = st.sampled_from((ALWAYS, ALWAYS, SOMETIMES, NEVER))
    habits = {measure: draw(usual) for measure in MEASURED}
    return draw(st.lists(counts(habits), min_size=draw(st.sampled_from((0, 4, 4, 4))), max_size=8))


@st.composite
def capacities(draw: st.DrawFn) -> list[Capacity]:
    """No capacity, or a row for each month, perhaps without one of them."""
    months = [period_of(date(2024 + n // 12, n % 12 + 1, 1), "month").span for n in range(24)]
    kind = draw(st.sampled_from(("none", "all", "all", "gap")))
    if kind == "none":
        return []
    if kind == "gap":
        months.pop(draw(st.integers(0, 23)))
    hours, shrinkage = draw(decimals("0", "40")), draw(decimals("0", "100", 1))
    return [Capacity(month, hours, shrinkage) for month in months]


@st.composite
def settings_of_a_centre(draw: st.DrawFn) -> Definitions:
    """Definitions that change what figures mean."""
    return Definitions(
        currency=draw(st.sampled_from(("EUR", "HUF", "KWD"))),
        fiscal_start=draw(st.sampled_from((1, 1, 4, 10))),
        concurrency=draw(st.sampled_from(({}, {"chat": Fraction(5, 2), "phone": Fraction(1, 3)}))),
        agent_time=draw(st.sampled_from(({}, {"video": False}, {"self_service": True}))),
        count_self_service=draw(st.booleans()),
        holidays=draw(st.frozensets(dates, max_size=3)),
        complete_through=draw(st.sampled_from((None, None, None, date(2025, 2, 14)))),
    )


@st.composite
def worlds(draw: st.DrawFn) -> World:
    """Anything that might be recorded."""
    return World(
        draw(st.lists(items(), min_size=2, max_size=7)),
        draw(ledgers_of_counts()),
        draw(capacities()),
        draw(settings_of_a_centre()),
    )


@st.composite
def periods(draw: st.DrawFn, recorded: World) -> Period:
    """A period of any grain, mostly one with counts."""
    place = st.dates(date(2024, 11, 1), date(2025, 6, 30))
    if recorded.counts:
        near = st.sampled_from([each.span.start for each in recorded.counts])
        place = st.one_of(near, near, near, place)
    day = draw(place)
    grain = draw(st.sampled_from((*GRAINS, "custom")))
    if grain == "custom":
        return custom_period(Span(day, day + timedelta(days=draw(st.integers(1, 100)))))
    return period_of(day, grain, recorded.definitions.fiscal_start)
