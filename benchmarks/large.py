"""A large workspace, the same at each run: ten years of costs and daily counts."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from decimal import Decimal
from itertools import islice, product
from random import Random
from typing import TYPE_CHECKING

from costdesk.domain.contacts import Capacity, Cell, ContactCount
from costdesk.domain.costs import CATEGORIES, CostItem
from costdesk.domain.periods import Span, add_months, months_of
from costdesk.services.commands import AddCapacity, AddCosts, AddCounts

if TYPE_CHECKING:
    from costdesk.services.workspace import Workspace

YEARS = Span(date(2016, 1, 1), date(2026, 1, 1))
COSTS, RECURRING, COUNTS = 50_000, 200, 70_000
_SEED = 2016
_LINES = ("", "Bakery", "Clinic", "Parcels")
_CELLS = (
    ("inbound", "phone"),
    ("inbound", "email"),
    ("inbound", "chat"),
    ("inbound", "social"),
    ("outbound", "phone"),
)


def fill_large(workspace: Workspace) -> None:
    """Fill a workspace through its door, in three commands."""
    dice = Random(_SEED)  # noqa: S311 - a sample, no secret
    recurring = islice(_recurring(dice), RECURRING)
    single = islice(_single(dice), COSTS - RECURRING)
    workspace.execute(AddCosts((*recurring, *single)))
    workspace.execute(AddCounts(tuple(counts())))
    hours = Decimal(9000)
    months = months_of(YEARS)
    rows = (Capacity(month, hours, Decimal(30)) for month in months)
    workspace.execute(AddCapacity(tuple(rows)))


def _recurring(dice: Random) -> Iterator[CostItem]:
    """Monthly and quarterly costs; each third ends after some years."""
    number = 0
    while True:
        number += 1
        start = add_months(YEARS.start, dice.randrange(60))
        yield CostItem(
            name=f"recurring {number}",
            category=CATEGORIES[number % len(CATEGORIES)].name,
            amount=_amount(dice, 4000),
            start=start,
            recurrence="quarterly" if number % 5 == 0 else "monthly",
            end=add_months(start, 40) if number % 3 == 0 else None,
        )


def _single(dice: Random) -> Iterator[CostItem]:
    """Single costs, in all categories; some for one cell, each hundredth a service period."""
    number = 0
    while True:
        number += 1
        start = YEARS.start + timedelta(days=dice.randrange(YEARS.days))
        direction, channel = dice.choice(_CELLS) if number % 4 == 0 else ("", "")
        yield CostItem(
            name=f"single {number}",
            category=CATEGORIES[number % len(CATEGORIES)].name,
            amount=_amount(dice, 900),
            start=start,
            end=add_months(start, 12) if number % 100 == 0 else None,
            line=dice.choice(_LINES),
            direction=direction,
            channel=channel,
        )


def _amount(dice: Random, most: int) -> Decimal:
    return Decimal(dice.randrange(100, most * 100)).scaleb(-2)


def counts() -> Iterator[ContactCount]:
    """Daily counts of every cell, day by day, as many as are wanted."""
    dice = Random(_SEED + 1)  # noqa: S311 - a sample, no secret
    return islice(_daily(dice), COUNTS)


def _daily(dice: Random) -> Iterator[ContactCount]:
    cells = [Cell(line, *cell) for line, cell in product(_LINES, _CELLS)]
    # One cell began later, so that the number of counts comes out.
    late = YEARS.days * len(cells) - COUNTS
    for day, cell in product(range(YEARS.days), cells):
        if cell == cells[-1] and day < late:
            continue
        first = YEARS.start + timedelta(days=day)
        handled = dice.randrange(20, 200)
        yield ContactCount(
            span=Span.of(first, first),
            cell=cell,
            handled=handled,
            offered=handled + dice.randrange(10),
            handle_seconds=handled * dice.randrange(200, 500),
            resolved=dice.randrange(handled),
        )
