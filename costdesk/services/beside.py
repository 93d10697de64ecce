"""What stands beside the rows of a summary: quality, reasons, what was wanted, and what came in.

The columns of a summary are the same for everybody; these are tables of their own, and only where
something of the kind is kept.
"""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, NamedTuple

from costdesk.domain.goals import goals_of
from costdesk.domain.revenue import earnings_of
from costdesk.domain.targets import TOTAL_COST
from costdesk.exports.csv_files import render, style_of
from costdesk.services.qualities import period_qualities, quality_records
from costdesk.services.reasons import REASON_COLUMNS, Record, period_reasons, reason_records
from costdesk.services.summaries import FILE_DIGITS, money_text, ratio_text

if TYPE_CHECKING:
    from collections.abc import Sequence

    from costdesk.domain.definitions import Definitions
    from costdesk.domain.figures import PeriodResult
    from costdesk.domain.goals import Goal
    from costdesk.exports.csv_files import Cell, Preset
    from costdesk.services.workspace import Workspace

QUALITY_COLUMNS = (
    "period", "start", "end", "measure", "line", "channel", "value", "unit", "better", "guard",
    "passed", "values", "method",
)  # fmt: skip
GOAL_COLUMNS = (
    "period", "start", "end", "kind", "name", "value", "wanted", "difference", "met",
)  # fmt: skip
MARGIN_COLUMNS = ("period", "start", "end", "revenue", "cost", "margin", "margin_share")
SHARES = frozenset({"margin_share", "share"})
_AMOUNTS = {"revenue", "cost", "margin", "average_cost"}
NUMBERS = SHARES | _AMOUNTS | {"value", "guard", "wanted", "difference"}


class Beside(NamedTuple):
    """The records of the tables, each empty where nothing of the kind is kept."""

    quality: Sequence[Record] = ()
    reasons: Sequence[Record] = ()
    goals: Sequence[Record] = ()
    margin: Sequence[Record] = ()


def beside(workspace: Workspace, results: Sequence[PeriodResult]) -> Beside:
    """What is kept of the periods of some results."""
    definitions = workspace.definitions()
    found = period_qualities(workspace, [result.covered.period for result in results])
    return Beside(
        quality=quality_records(found, definitions.guards),
        reasons=reason_records(period_reasons(workspace, results), definitions.digits),
        goals=goal_records(results, definitions),
        margin=margin_records(results, definitions),
    )


def goal_records(results: Sequence[PeriodResult], definitions: Definitions) -> list[Record]:
    """Targets, limits and budgets as plain values: amounts as decimal texts in currency units."""
    return [
        _goal_record(result, goal, definitions.digits)
        for result in results
        for goal in goals_of(result, definitions)
    ]


def _goal_record(result: PeriodResult, goal: Goal, digits: int) -> Record:
    span = result.covered.span
    shown = digits if goal.kind == "budget" or goal.name == TOTAL_COST else FILE_DIGITS
    difference = None if goal.value is None else goal.value - goal.wanted
    return {
        "period": result.covered.period.label,
        "start": str(span.start),
        "end": str(span.last),
        "kind": goal.kind,
        "name": goal.name,
        "value": ratio_text(goal.value, digits, shown),
        "wanted": ratio_text(goal.wanted, digits, shown),
        "difference": ratio_text(difference, digits, shown),
        "met": goal.is_met,
    }


def margin_records(results: Sequence[PeriodResult], definitions: Definitions) -> list[Record]:
    """What came in and what is left of it; all periods, if one of them has a revenue."""
    if not (definitions.revenues or definitions.sale_revenues):
        return []
    records = [_margin_record(result, definitions) for result in results]
    return records if any(each["revenue"] is not None for each in records) else []


def _margin_record(result: PeriodResult, definitions: Definitions) -> Record:
    span, digits = result.covered.span, definitions.digits
    earned = earnings_of(result, definitions)
    return {
        "period": result.covered.period.label,
        "start": str(span.start),
        "end": str(span.last),
        "revenue": ratio_text(earned.revenue.value, digits, digits),
        "cost": money_text(result.total_cost, digits),
        "margin": ratio_text(earned.margin.value, digits, digits),
        "margin_share": ratio_text(earned.margin_share.value),
    }


def quality_csv(records: Sequence[Record], preset: Preset, locale: str = "") -> bytes:
    """Quality figures under their headings. Raises ``Refused`` for an unknown locale."""
    return _csv(QUALITY_COLUMNS, records, preset, locale)


def reasons_csv(records: Sequence[Record], preset: Preset, locale: str = "") -> bytes:
    """What contacts were about likewise."""
    return _csv(REASON_COLUMNS, records, preset, locale)


def goals_csv(records: Sequence[Record], preset: Preset, locale: str = "") -> bytes:
    """Targets, limits and budgets likewise."""
    return _csv(GOAL_COLUMNS, records, preset, locale)


def margin_csv(records: Sequence[Record], preset: Preset, locale: str = "") -> bytes:
    """Revenue and margin likewise."""
    return _csv(MARGIN_COLUMNS, records, preset, locale)


def _csv(columns: Sequence[str], records: Sequence[Record], preset: Preset, locale: str) -> bytes:
    rows = [[_cell(name, record[name]) for name in columns] for record in records]
    return render(columns, rows, style_of(preset, locale))


def _cell(name: str, value: str | int | bool | None) -> Cell:  # noqa: FBT001 - a cell
    return Decimal(value) if name in NUMBERS and isinstance(value, str) else value
