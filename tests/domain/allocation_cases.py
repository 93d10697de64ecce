"""Pools, and how they are split."""

from fractions import Fraction

from costdesk.domain.allocation import (
    Pool,
    Split,
    split_span,
)
from costdesk.domain.contacts import Cell, ContactCount, tallies_of
from costdesk.domain.definitions import Definitions
from tests.domain.worlds import (
    EURO,
    MARCH,
    count,
)

CHATS_AT_ONCE = Definitions("EUR", concurrency={"chat": Fraction(5, 2)})


def pool(driver: str, category: str = "salaries", path: str = "//") -> Pool:
    line, direction, channel = path.split("/")
    return Pool(category, driver, line, direction, channel)


def split_up(
    pools: dict[Pool, int],
    counts: list[ContactCount],
    definitions: Definitions = EURO,
    practical: int | None = None,
) -> Split:
    return split_span(pools, tallies_of(counts, MARCH), definitions, practical)


def timed(where: Cell, handled: int, seconds: int | None) -> ContactCount:
    return count(where, MARCH, handled, handle_seconds=seconds)
