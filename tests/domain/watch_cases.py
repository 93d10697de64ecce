"""Stories of some months, and what is said of them."""

from datetime import date
from fractions import Fraction

from costdesk.domain.contacts import Capacity, ContactCount
from costdesk.domain.costs import CostItem
from costdesk.domain.definitions import Definitions
from costdesk.domain.figures import figures_of
from costdesk.domain.findings import Code, Finding
from costdesk.domain.periods import Span, period_of
from costdesk.domain.thresholds import NAMES, USUAL
from costdesk.domain.watch import (
    Watched,
)
from tests.domain.worlds import (
    EURO,
    PHONE,
    count,
    item,
    result_of,
    world,
)

MONTHS = [period_of(date(2025, month, 1), "month") for month in range(1, 13)]
NOTHING = EURO._replace(thresholds=dict.fromkeys(NAMES))


def month(number: int) -> Span:
    return MONTHS[number - 1].span


def calls(handled: dict[int, int], **measures: int) -> list[ContactCount]:
    """Counts of the phone, by month."""
    return [count(PHONE, month(number), many, **measures) for number, many in handled.items()]


def wages(amounts: dict[int, str], category: str = "salaries", **more: object) -> list[CostItem]:
    """Single costs, by month."""
    return [
        item(amount, f"2025-{number:02}-01", category, end=str(month(number).last), **more)
        for number, amount in amounts.items()
    ]


def story(
    items: list[CostItem],
    counts: list[ContactCount],
    last: int,
    definitions: Definitions = EURO,
    capacity: list[Capacity] | None = None,
) -> list[Watched]:
    recorded = world(items, counts, capacity or [], definitions)
    results = [result_of(recorded, each) for each in MONTHS[:last]]
    return [Watched(result, figures_of(result, definitions)) for result in results]


def codes(found: list[Finding]) -> list[Code]:
    return [finding.code for finding in found]


def only(name: str, limit: Fraction | None = None) -> Definitions:
    """Watch for one thing only."""
    kept = USUAL[name] if limit is None else limit
    return EURO._replace(thresholds={**dict.fromkeys(NAMES), name: kept})
