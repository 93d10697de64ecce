"""Quality figures of periods, beside what they cost, and the guards that were passed."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from costdesk.domain.periods import Span, periods_touching
from costdesk.domain.quality import Reading, is_passed, passed_guards, readings, value_text
from costdesk.services.results import chosen_periods

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from costdesk.domain.findings import Finding
    from costdesk.domain.periods import Period
    from costdesk.domain.quality import Guards
    from costdesk.services.results import Choice
    from costdesk.services.workspace import Workspace


class PeriodQuality(NamedTuple):
    """A period and what is kept for it; its values are for all of its days, counted or not."""

    period: Period
    readings: tuple[Reading, ...]


def period_qualities(workspace: Workspace, periods: Sequence[Period]) -> list[PeriodQuality]:
    """The quality figures of each period; empty where none is kept."""
    if not periods:
        return []
    first, stop = min(each.span.start for each in periods), max(each.span.stop for each in periods)
    rows = [stored.quality for stored in workspace.qualities(Span(first, stop))]
    return [PeriodQuality(period, tuple(readings(rows, period.span))) for period in periods]


def chosen_qualities(workspace: Workspace, choice: Choice, today: date) -> list[PeriodQuality]:
    """The quality figures of the chosen periods; without a choice, of all that have one."""
    if choice.first or choice.last:
        return period_qualities(workspace, chosen_periods(workspace, choice, today))
    rows = [stored.quality.span for stored in workspace.qualities()]
    if not rows:
        return []
    days = Span(min(span.start for span in rows), max(span.stop for span in rows))
    fiscal_start = workspace.definitions().fiscal_start
    found = period_qualities(workspace, periods_touching(days, choice.grain, fiscal_start))
    return [each for each in found if each.readings]


def guard_findings(found: Sequence[PeriodQuality], guards: Guards) -> list[Finding]:
    """The guards that were passed, period by period."""
    return [
        finding
        for each in found
        for finding in passed_guards(each.readings, guards, each.period.label)
    ]


def quality_records(
    found: Sequence[PeriodQuality], guards: Guards
) -> list[dict[str, str | int | bool | None]]:
    """The figures as plain values for files: numbers as decimal texts, nothing where none is."""
    return [_record(each.period, reading, guards) for each in found for reading in each.readings]


def _record(period: Period, reading: Reading, guards: Guards) -> dict[str, str | int | bool | None]:
    guard = guards.get(reading.subject.measure)
    return {
        "period": period.label,
        "start": str(reading.span.start),
        "end": str(reading.span.last),
        **reading.subject._asdict(),
        "value": value_text(reading.value),
        "unit": reading.indicator.unit,
        "better": guard.better if guard else reading.indicator.better,
        "guard": value_text(guard.limit) if guard else None,
        "passed": is_passed(guard, reading.value) if guard else None,
        "values": reading.rows,
        "method": reading.method,
    }
