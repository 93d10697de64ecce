"""What a report on a period is made of: its results, the one compared, and what stands beside."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from costdesk.domain.bridge import Bridge, bridge
from costdesk.domain.card import DefinitionCard, definition_card
from costdesk.domain.figures import Figures, PeriodResult, figures_of
from costdesk.domain.findings import Code, Finding
from costdesk.domain.longer_view import LongerView, longer_view
from costdesk.domain.oddities import split_oddities
from costdesk.domain.periods import DAY, parse_period, period_of
from costdesk.domain.progress import silent
from costdesk.domain.quality import Reading
from costdesk.domain.reasons import ReasonFigure
from costdesk.domain.summary import SummaryRow, summary_rows
from costdesk.services.calculating import published
from costdesk.services.explaining import named_period
from costdesk.services.qualities import guard_findings, period_qualities
from costdesk.services.reasons import period_reasons
from costdesk.services.results import USUAL, chosen_periods, counted_in, period_results
from costdesk.services.watching import limit_findings, newest_findings

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from costdesk.domain.benchmarks import Benchmark
    from costdesk.domain.definitions import Definitions
    from costdesk.domain.periods import Period
    from costdesk.domain.progress import Progress
    from costdesk.services.workspace import Workspace

_PUBLISHED = "cost_per_contact"
PERIODS = 13
"""A year and the same period of the year before, as the Overview has them."""
_STEPS = 3


class Asked(NamedTuple):
    """The period of a report and the one that it is compared with."""

    period: Period
    compared: Period


class PeriodFacts(NamedTuple):
    """Everything a report on a period says, as values. ``history`` ends with ``result``."""

    name: str
    definitions: Definitions
    result: PeriodResult
    compared: PeriodResult
    history: tuple[PeriodResult, ...]
    figures: Figures
    before: Figures
    longer: LongerView
    rows: tuple[SummaryRow, ...]
    rows_before: tuple[SummaryRow, ...]
    bridge: Bridge
    quality: tuple[Reading, ...]
    quality_before: tuple[Reading, ...]
    reasons: tuple[ReasonFigure, ...]
    reasons_before: tuple[ReasonFigure, ...]
    findings: tuple[Finding, ...]
    card: DefinitionCard
    benchmark: Benchmark | None


def asked_for(workspace: Workspace, today: date, period: str = "", compared: str = "") -> Asked:
    """The periods of two labels. Raises Refused for a label that is none.

    Without them: the last month that is counted whole, else the last month there is anything of;
    and the period before.
    """
    definitions = workspace.definitions()
    chosen = named_period(definitions, period) if period else _usual(workspace, today)
    if compared:
        return Asked(chosen, named_period(definitions, compared))
    return Asked(chosen, period_before(chosen, definitions.fiscal_start))


def _usual(workspace: Workspace, today: date) -> Period:
    periods, counted = chosen_periods(workspace, USUAL, today), counted_in(workspace)
    whole = [period for period in periods if counted and counted.contains(period.span)]
    return (whole or periods)[-1]


def period_before(period: Period, fiscal_start: int) -> Period:
    """The period of the same kind that ends where this one begins."""
    day = period.span.start - DAY
    if period.grain != "custom":
        return period_of(day, period.grain, fiscal_start)
    before = parse_period(f"{period.span.start - period.span.days * DAY}..{day}")
    return before or period


def _history(period: Period, fiscal_start: int) -> list[Period]:
    """A year of periods and one more; a custom span stands alone with the one before it."""
    count = 2 if period.grain == "custom" else PERIODS
    periods = [period]
    while len(periods) < count:
        periods.insert(0, period_before(periods[0], fiscal_start))
    return periods


def _oddities(workspace: Workspace, result: PeriodResult) -> Iterator[Finding]:
    """What the split had to do without; a mark beside the figures says where time is missing."""
    for finding in split_oddities([result], has_capacity=bool(workspace.capacities())):
        if finding.code != Code.HANDLE_TIME_MISSING:
            yield finding


def period_facts(workspace: Workspace, asked: Asked, progress: Progress = silent) -> PeriodFacts:
    """The facts of a report, from the same engine as the pages and the summary."""
    definitions = workspace.definitions()
    history = _history(asked.period, definitions.fiscal_start)
    wanted = list(dict.fromkeys([asked.compared, *history]))
    progress(0, _STEPS)
    results = dict(zip(wanted, period_results(workspace, wanted), strict=True))
    progress(1, _STEPS)
    result, compared = results[asked.period], results[asked.compared]
    past = tuple(results[period] for period in history)
    rows = tuple(summary_rows(result, definitions))
    kept, kept_before = period_qualities(workspace, [asked.period, asked.compared])
    about, about_before = period_reasons(workspace, [result, compared])
    return PeriodFacts(
        name=definitions.name or workspace.path.stem,
        definitions=definitions,
        result=result,
        compared=compared,
        history=past,
        figures=figures_of(result, definitions),
        before=figures_of(compared, definitions),
        longer=longer_view(past, definitions),
        rows=rows,
        rows_before=tuple(summary_rows(compared, definitions)),
        bridge=bridge(compared, result, definitions),
        quality=kept.readings,
        quality_before=kept_before.readings,
        reasons=about.reasons,
        reasons_before=about_before.reasons,
        findings=(
            *_oddities(workspace, result),
            *guard_findings([kept], definitions.guards),
            *limit_findings(workspace, [result]),
            *newest_findings(workspace, past),
        ),
        card=definition_card([result], rows, definitions, counted=counted_in(workspace)),
        benchmark=published(definitions.currency, _PUBLISHED),
    )
