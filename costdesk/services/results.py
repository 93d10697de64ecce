"""From a workspace and a choice of periods to their results and summary rows."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, NamedTuple

from costdesk.domain.contacts import capacity_in
from costdesk.domain.coverage import Covered, counted_range, covered_part
from costdesk.domain.findings import Code, Refused, refuse
from costdesk.domain.periods import FIRST_DAY, LAST_DAY, Span, periods_touching
from costdesk.domain.progress import silent
from costdesk.domain.summary import (
    SpanFacts,
    SummaryRow,
    period_result,
    split_spans,
    summary_rows,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import date

    from costdesk.domain.definitions import Definitions
    from costdesk.domain.figures import PeriodResult
    from costdesk.domain.periods import Grain, Period
    from costdesk.domain.progress import Progress
    from costdesk.services.workspace import Workspace

MOST_PERIODS = 6000
_SHORTEST = {"week": 7, "month": 28, "quarter": 90, "year": 365}
"""Days; whatever days people may write, their months are not too many."""
_AT_ONCE = 40  # periods between two words on how far it is


class Choice(NamedTuple):
    """Which periods, and how: whole calendar periods from ``first`` to ``last`` (days in them).

    Without them, the periods that touch the counted range, or the first cost to today.
    """

    grain: Grain = "month"
    first: date | None = None
    last: date | None = None
    whole: bool = False
    without_one_offs: bool = False


USUAL = Choice()


def result_rows(results: Iterable[PeriodResult], definitions: Definitions) -> list[SummaryRow]:
    """The rows of all results, period by period."""
    return [row for result in results for row in summary_rows(result, definitions)]


def chosen_results(
    workspace: Workspace, choice: Choice, today: date, progress: Progress = silent
) -> list[PeriodResult]:
    """The results of the chosen periods. Raises ``Refused`` for a choice without meaning."""
    periods = chosen_periods(workspace, choice, today)
    found: list[PeriodResult] = []
    for first in range(0, len(periods), _AT_ONCE):
        progress(first, len(periods))
        found += period_results(workspace, periods[first : first + _AT_ONCE], choice)
    return found


def period_reports(workspace: Workspace, choice: Choice, today: date) -> list[PeriodResult]:
    """The results of the chosen periods, with what is flagged one-off told apart."""
    periods = chosen_periods(workspace, choice, today)
    return period_results(workspace, periods, choice, with_one_offs=True)


def counted_in(workspace: Workspace) -> Span | None:
    """The workspace's counted range."""
    definitions = workspace.definitions()
    days, through = workspace.counted_days(), definitions.complete_through
    return counted_range(days, definitions.holidays, through)


def chosen_periods(workspace: Workspace, choice: Choice, today: date) -> list[Period]:
    """The whole periods that a choice means."""
    definitions = workspace.definitions()
    usual = counted_in(workspace) or _cost_days(workspace, today)
    first = choice.first or (usual.start if usual else choice.last or today)
    last = choice.last or (usual.last if usual else max(first, today))
    if first > last and not (choice.first and choice.last):
        # Only one end was given, beyond the other's usual place: that one period is meant.
        first = last = choice.first or last
    for day in (first, last):
        if not FIRST_DAY <= day <= LAST_DAY:
            first_day, last_day = str(FIRST_DAY), str(LAST_DAY)
            raise refuse(Code.DATE_OUT_OF_RANGE, text=str(day), first=first_day, last=last_day)
    if first > last:
        raise refuse(Code.FROM_AFTER_TO, start=str(first), end=str(last))
    if (last - first).days > _most_days(choice.grain):
        raise refuse(Code.TOO_MANY_PERIODS, start=str(first), end=str(last), limit=MOST_PERIODS)
    return periods_touching(Span.of(first, last), choice.grain, definitions.fiscal_start)


def usual_periods(workspace: Workspace, grain: Grain, today: date) -> list[Period]:
    """The periods with anything in them; of far too many the newest.

    For a window, which has to show something: one day in a wrong century is soon in a file.
    """
    try:
        return chosen_periods(workspace, Choice(grain), today)
    except Refused:
        counted = counted_in(workspace)
        last = counted.last if counted else today
        first = last - timedelta(days=_most_days(grain))
        return chosen_periods(workspace, Choice(grain, first, last), today)


def _most_days(grain: Grain) -> int:
    return MOST_PERIODS * _SHORTEST.get(grain, 1)


def _cost_days(workspace: Workspace, today: date) -> Span | None:
    first = workspace.first_cost_day()
    return Span.of(first, max(first, today)) if first else None


def period_results(
    workspace: Workspace,
    periods: Sequence[Period],
    choice: Choice = USUAL,
    *,
    with_one_offs: bool = False,
) -> list[PeriodResult]:
    """The split of each period. ``with_one_offs`` also adds up what is flagged one-off."""
    definitions = workspace.definitions()
    counted = counted_in(workspace)
    covered = [covered_part(period, counted, whole=choice.whole) for period in periods]
    spans = list(dict.fromkeys(span for part in covered for span in split_spans(part)))
    facts = _facts(workspace, spans, without_one_offs=choice.without_one_offs)
    estimated = workspace.straddled_cells([part.span for part in covered])
    one_offs = _one_offs(workspace, covered) if with_one_offs else [0] * len(covered)
    return [
        period_result(
            part,
            [facts[span] for span in split_spans(part)],
            definitions,
            estimated=cells,
            one_offs=amount,
        )
        for part, cells, amount in zip(covered, estimated, one_offs, strict=True)
    ]


def _facts(
    workspace: Workspace, spans: Sequence[Span], *, without_one_offs: bool
) -> dict[Span, SpanFacts]:
    pools = workspace.pool_shares(spans, without_one_offs=without_one_offs)
    tallies = workspace.tallies(spans)
    capacities = [stored.capacity for stored in workspace.capacities()]
    return {
        span: SpanFacts(pools[place], tallies[place], capacity_in(capacities, span))
        for place, span in enumerate(spans)
    }


def _one_offs(workspace: Workspace, covered: Sequence[Covered]) -> list[int]:
    spans = [part.span for part in covered]
    everything = workspace.pool_shares(spans)
    lasting = workspace.pool_shares(spans, without_one_offs=True)
    return [
        sum(pools.values()) - sum(kept.values())
        for pools, kept in zip(everything, lasting, strict=True)
    ]
