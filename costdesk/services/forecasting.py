"""The months to come of a workspace: what its ledger knows, and contacts as they came last year."""

from __future__ import annotations

from typing import TYPE_CHECKING

from costdesk.domain.forecast import MONTHS, SURE_MONTHS, Ahead, counted_months, forecast
from costdesk.domain.money import decimal_text
from costdesk.domain.periods import period_of, periods_touching
from costdesk.services.results import counted_in
from costdesk.services.summaries import money_text, ratio_text

if TYPE_CHECKING:
    from collections.abc import Sequence

    from costdesk.domain.definitions import Definitions
    from costdesk.domain.forecast import Forecast, MonthForecast, Range
    from costdesk.domain.periods import Period
    from costdesk.services.workspace import Workspace

KIND = "forecast"
"""What every row of a file is marked with, so that nobody takes it for a fact."""


def look_ahead(workspace: Workspace) -> Forecast:
    """The twelve months after the last one that is counted whole; none, and why, if too few are."""
    months = _whole_months(workspace)[-SURE_MONTHS:]
    if not months:
        return forecast(None, (), (), ())
    definitions = workspace.definitions()
    contacts = counted_months(workspace.tallies([each.span for each in months]), definitions)
    ahead = _ahead(workspace, months[-1])
    return forecast(months[-1], contacts, ahead, _singles(workspace, months[-MONTHS:]))


def _whole_months(workspace: Workspace) -> list[Period]:
    counted = counted_in(workspace)
    touched = periods_touching(counted, "month") if counted else []
    return [month for month in touched if counted and counted.contains(month.span)]


def _ahead(workspace: Workspace, last: Period) -> list[Ahead]:
    spans = []
    for _ in range(MONTHS):
        last = period_of(last.span.stop, "month")
        spans.append(last.span)
    pools, singles = workspace.pool_shares(spans), workspace.single_shares(spans)
    return [Ahead(sum(pool.values()), single) for pool, single in zip(pools, singles, strict=True)]


def _singles(workspace: Workspace, months: Sequence[Period]) -> list[int]:
    """Single costs of the months past; months before the first cost say nothing."""
    first = workspace.first_cost_day()
    spans = [month.span for month in months if first and month.span.stop > first]
    return workspace.single_shares(spans)


# For files


def forecast_record(
    made: Forecast, notes: Sequence[str], definitions: Definitions
) -> dict[str, object]:
    """A forecast as files show it: decimal texts, each month marked; ``notes`` as sentences."""
    digits = definitions.digits
    return {
        "kind": KIND,
        "currency": definitions.currency,
        "counted_months": made.counted,
        "trend": ratio_text(made.trend),
        "months": [_month_record(month, digits) for month in made.months],
        "total": {
            "cost": _money_range(made.cost, digits),
            "contacts": _count_range(made.contacts),
            "cost_per_contact": _ratio_range(made.cost_per_contact, digits),
        }
        if made.months
        else None,
        "notes": list(notes),
    }


def _month_record(month: MonthForecast, digits: int) -> dict[str, object]:
    return {
        "kind": KIND,
        "period": month.period.label,
        "start": str(month.period.span.start),
        "end": str(month.period.span.last),
        "known_cost": money_text(month.known, digits),
        "single_cost": _money_range(month.usual, digits),
        "cost": _money_range(month.cost, digits),
        "contacts": _count_range(month.contacts),
        "cost_per_contact": _ratio_range(month.cost_per_contact, digits),
    }


def _money_range(value: Range, digits: int) -> dict[str, str]:
    return {name: decimal_text(int(part), digits) for name, part in value._asdict().items()}


def _count_range(value: Range) -> dict[str, int]:
    return {name: int(part) for name, part in value._asdict().items()}


def _ratio_range(value: Range | None, digits: int) -> dict[str, str | None] | None:
    if value is None:
        return None
    return {name: ratio_text(part, digits) for name, part in value._asdict().items()}
