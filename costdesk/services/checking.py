"""Everything that is wrong or odd in a workspace, in the file and in what it says."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from costdesk.domain.findings import Code, Finding, Refused
from costdesk.domain.oddities import (
    entered_twice,
    handled_above_offered,
    missing_counts,
    split_oddities,
    trailing_zeros,
)
from costdesk.domain.periods import periods_touching
from costdesk.services.qualities import chosen_qualities, guard_findings, period_qualities
from costdesk.services.reasons import all_reason_findings, reason_findings
from costdesk.services.results import USUAL, counted_in, period_results
from costdesk.services.watching import limit_findings, newest_findings

if TYPE_CHECKING:
    from collections.abc import Iterator

    from costdesk.domain.figures import PeriodResult
    from costdesk.services.workspace import Workspace


def check_workspace(workspace: Workspace) -> list[Finding]:
    """The findings: the file itself, counts, reasons, costs, their split by month, scenarios."""
    holidays = workspace.definitions().holidays
    return [
        *workspace.check(),
        *missing_counts(workspace.covered_days_by_cell(), holidays),
        *_zeros_at_the_end(workspace),
        *handled_above_offered(stored.count for stored in workspace.counts()),
        *all_reason_findings(workspace),
        *entered_twice(stored.item for stored in workspace.costs()),
        *_split_findings(workspace),
        *_scenario_findings(workspace),
        *_guard_findings(workspace),
        *_waiting_lines(workspace),
    ]


def _waiting_lines(workspace: Workspace) -> Iterator[Finding]:
    """Bank lines that are in no figure, for nobody has said yet what they are."""
    from costdesk.services.statement_lines import waiting_count  # noqa: PLC0415 - not at start

    if waiting := waiting_count(workspace):
        yield Finding(Code.LINES_WAIT, values={"rows": waiting})


def _scenario_findings(workspace: Workspace) -> Iterator[Finding]:
    """What is wrong with saved scenarios: another version may have known other levers."""
    for stored in workspace.scenarios():
        from costdesk.services.scenarios import read_scenario  # noqa: PLC0415 - few have any

        try:
            read_scenario(stored.body)
        except Refused as refused:
            for finding in refused.findings:
                where = filter(None, (stored.name, finding.place.item))
                yield finding.at(item=", ".join(where))


def _guard_findings(workspace: Workspace) -> list[Finding]:
    """The guards that were passed in any month."""
    found = chosen_qualities(workspace, USUAL, date.min)
    return guard_findings(found, workspace.definitions().guards)


def _zeros_at_the_end(workspace: Workspace) -> Iterator[Finding]:
    """Zeros that may be counts to come; nothing to ask once the owner said how far they go."""
    definitions = workspace.definitions()
    if definitions.complete_through is None:
        days, last = workspace.counted_days(), workspace.last_active_day()
        yield from trailing_zeros(days, last, definitions.holidays)


def _split_findings(workspace: Workspace) -> list[Finding]:
    counted = counted_in(workspace)
    if counted is None:
        return []
    results = period_results(workspace, periods_touching(counted, "month"))
    return [
        *split_oddities(results, has_capacity=bool(workspace.capacities())),
        *limit_findings(workspace, results[-1:]),
        *newest_findings(workspace, results),
    ]


def period_findings(workspace: Workspace, result: PeriodResult) -> list[Finding]:
    """What stands out in one period: holes in its counts, zeros at their end, an odd split.

    Unlike ``check_workspace`` this reads no rows, so it is quick in a large workspace too.
    """
    definitions = workspace.definitions()
    span = result.covered.span
    quality = period_qualities(workspace, [result.covered.period])
    holes = missing_counts(workspace.covered_days_by_cell(span), definitions.holidays)
    zeros = _zeros_at_the_end(workspace)
    first, last = str(span.start), str(span.last)
    return [
        *(
            finding
            for finding in (*holes, *zeros)
            if str(finding.values["start"]) <= last and str(finding.values["end"]) >= first
        ),
        *split_oddities([result], has_capacity=bool(workspace.capacities())),
        *guard_findings(quality, definitions.guards),
        *reason_findings(workspace, [result.covered.period]),
    ]
