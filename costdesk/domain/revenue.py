"""What a period brought in, where the owner says it, and what is left after the cost."""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING, NamedTuple

from costdesk.domain.figures import Figure, outbound_cells, ratio
from costdesk.domain.findings import Code
from costdesk.domain.periods import Span, months_of, period_of
from costdesk.domain.targets import target_on

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import date

    from costdesk.domain.contacts import Tally
    from costdesk.domain.definitions import Definitions
    from costdesk.domain.figures import PeriodResult
    from costdesk.domain.targets import Target


def revenue_of(span: Span, sold: Tally, definitions: Definitions) -> Figure:
    """Revenue in exact minor units: what the months brought in, else sales × revenue per sale.

    A month that is cut has its part by days; if a month has none, the period has none: a sum of
    some months must not pass for that of all.
    """
    months = definitions.revenues
    parts = [_part(months, month) for month in months_of(span)]
    known = [part for part in parts if part is not None]
    if known and len(known) == len(parts):
        return Figure(sum(known, Fraction(0)))
    if known or not definitions.sale_revenues:
        return Figure(None, Code.NO_REVENUE)
    return _by_sales(span, sold, definitions.sale_revenues)


def _part(months: Mapping[date, Fraction], days: Span) -> Fraction | None:
    """The part of a month's revenue for some of its days."""
    month = period_of(days.start, "month").span
    amount = months.get(month.start)
    return None if amount is None else amount * Fraction(days.days, month.days)


def _by_sales(span: Span, sold: Tally, prices: Sequence[Target]) -> Figure:
    if "sales" not in sold.totals:
        return Figure(None, Code.NO_SALES)
    if not sold.complete("sales"):
        return Figure(None, Code.NOT_COMPLETE)
    held = {target_on(prices, month.start) for month in months_of(span)}
    if len({price.amount if price else None for price in held}) > 1:
        return Figure(None, Code.REVENUE_CHANGES)
    [price, *_] = held
    return Figure(price.amount * sold.totals["sales"]) if price else Figure(None, Code.NO_REVENUE)


class Earnings(NamedTuple):
    """What came in, what is left after the total cost, and that as a part of what came in."""

    revenue: Figure
    margin: Figure
    margin_share: Figure


def earnings_of(result: PeriodResult, definitions: Definitions) -> Earnings:
    """Revenue and margin of a period, each a value or the reason why there is none."""
    sold = result.tally(outbound_cells(result))
    revenue = revenue_of(result.covered.span, sold, definitions)
    if revenue.value is None:
        return Earnings(revenue, revenue, revenue)
    margin = revenue.value - result.total_cost
    return Earnings(revenue, Figure(margin), ratio(margin, revenue.value, Code.NO_REVENUE))
