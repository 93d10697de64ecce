"""Summary rows, figures and explanations as plain values for files: texts, numbers, nothing."""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING, NamedTuple

from costdesk.domain.figures import MONEY_FIGURES, Figure, Figures, figures_of
from costdesk.domain.money import decimal_text, rounded, rounded_to_total
from costdesk.domain.summary import COUNTS, RATIOS, UNIT_COSTS, SummaryRow

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from costdesk.domain.bridge import Bridge, CalendarLine
    from costdesk.domain.definitions import Definitions
    from costdesk.domain.figures import PeriodResult
    from costdesk.domain.watch import BudgetState

Plain = str | int | list[str] | None
FILE_DIGITS = 4
"""Digits after the decimal mark of every ratio and unit cost in a file."""


def money_text(minor: int, digits: int) -> str:
    """Minor units as a plain decimal in currency units: ``1234.56``."""
    return decimal_text(minor, digits)


def ratio_text(value: Fraction | None, digits: int = 0, shown: int = FILE_DIGITS) -> str | None:
    """An exact value, in units of ``10 ** -digits``, as a plain decimal with ``shown`` digits."""
    if value is None:
        return None
    return decimal_text(rounded(value / 10**digits, shown), shown)


def summary_record(row: SummaryRow, digits: int) -> dict[str, Plain]:
    """A row as files show it, by column in its order: money and ratios as decimal texts."""
    idle = row.idle_cost
    record: dict[str, Plain] = {
        "period": row.period,
        "start": str(row.start),
        "end": str(row.end),
        "line": row.line,
        "direction": row.direction,
        "channel": row.channel,
        "cost": money_text(row.cost, digits),
        "idle_cost": None if idle is None else money_text(idle, digits),
    }
    record.update((name, getattr(row, name)) for name in COUNTS)
    record.update((name, ratio_text(getattr(row, name).value, digits)) for name in UNIT_COSTS)
    record.update((name, ratio_text(getattr(row, name).value)) for name in RATIOS)
    record["marks"] = list(row.marks)
    return record


def figures_record(result: PeriodResult, definitions: Definitions) -> dict[str, object]:
    """Every figure of a period: ``figures`` as decimal texts, ``reasons`` by name, ``budgets``."""
    from costdesk.domain.revenue import earnings_of  # noqa: PLC0415 - not at start
    from costdesk.domain.watch import budget_states  # noqa: PLC0415 - as above

    named = figures_of(result, definitions)._asdict() | earnings_of(result, definitions)._asdict()
    span, budgets = result.covered.span, budget_states(result, definitions)
    return {
        "period": result.covered.period.label,
        "start": str(span.start),
        "end": str(span.last),
        "figures": {
            name: figure_text(name, figure, definitions.digits) for name, figure in named.items()
        },
        "reasons": {name: str(figure.reason) for name, figure in named.items() if figure.reason},
        "budgets": [_budget_record(state, definitions.digits) for state in budgets],
    }


def _budget_record(state: BudgetState, digits: int) -> dict[str, str]:
    amounts = {"spent": state.spent, "budget": state.budget, "left": state.left}
    texts = {name: money_text(minor, digits) for name, minor in amounts.items()}
    return {"category": state.category, **texts}


def figure_text(name: str, figure: Figure, digits: int) -> str | None:
    """A figure as files show it: sums of money with the currency's digits, the rest with 4."""
    if name in _SUMS and figure.value is not None:
        return money_text(int(figure.value), digits)
    if name in _EARNED:
        return ratio_text(figure.value, digits, digits)
    return ratio_text(figure.value, digits if name in MONEY_FIGURES else 0)


_EARNED = ("revenue", "margin")
_SUMS = frozenset(name for name in Figures._fields if name.startswith(("total_cost", "idle")))


class ShownBridge(NamedTuple):
    """A bridge rounded to ``shown`` digits so that steps, and rate with mix, add up to change."""

    before: str | None
    after: str | None
    change: str | None
    steps: tuple[tuple[str, str, str], ...]
    rate_mix: Mapping[str, str]


def shown_bridge(bridge: Bridge, digits: int, shown: int = FILE_DIGITS) -> ShownBridge:
    """Round a bridge of minor units for showing. Shown change = shown after − shown before."""
    if bridge.before is None or bridge.after is None or bridge.rate_mix is None:
        return ShownBridge(None, None, None, (), {})
    unit = Fraction(10**shown, 10**digits)
    before, after = rounded(bridge.before * unit), rounded(bridge.after * unit)
    change = after - before
    steps = rounded_to_total([step.amount * unit for step in bridge.steps], change)
    parts = rounded_to_total([part * unit for part in bridge.rate_mix], change)
    return ShownBridge(
        decimal_text(before, shown),
        decimal_text(after, shown),
        decimal_text(change, shown),
        tuple(
            (step.kind, step.name, decimal_text(amount, shown))
            for step, amount in zip(bridge.steps, steps, strict=True)
        ),
        {
            name: decimal_text(part, shown)
            for name, part in zip(bridge.rate_mix._fields, parts, strict=True)
        },
    )


def bridge_record(
    bridge: Bridge, digits: int, notes: Sequence[str], longer: Mapping[str, Sequence[Figure]]
) -> dict[str, object]:
    """A bridge as files show it; ``notes`` are its findings as sentences.

    ``longer`` has the cost per contact before and after in a longer view, by name.
    """
    shown = shown_bridge(bridge, digits)
    names = ("kind", "name", "amount")
    parts = shown.rate_mix
    return {
        "before": shown.before,
        "after": shown.after,
        "change": shown.change,
        "steps": [dict(zip(names, step, strict=True)) for step in shown.steps],
        "rate": parts.get("rate"),
        "mix": parts.get("mix"),
        "unallocated": parts.get("unallocated"),
        "without_contacts": parts.get("without_contacts"),
        "calendar": _calendar_record(bridge.calendar, digits),
        **{
            name: [ratio_text(figure.value, digits) for figure in figures]
            for name, figures in longer.items()
        },
        "notes": list(notes),
    }


def _calendar_record(
    lines: tuple[CalendarLine, CalendarLine], digits: int
) -> dict[str, list[str | int | None]]:
    return {
        "working_days": [line.working_days for line in lines],
        "contacts_per_day": [ratio_text(line.contacts_per_day) for line in lines],
        "cost_per_day": [ratio_text(line.cost_per_day, digits) for line in lines],
    }
