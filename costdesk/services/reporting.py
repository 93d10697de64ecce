"""Reports: the rows of some periods, with what they mean and what is odd about them."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from costdesk.domain.card import DefinitionCard, definition_card
from costdesk.domain.findings import Code, Finding
from costdesk.domain.oddities import split_oddities
from costdesk.domain.watch import BudgetState, budget_states
from costdesk.services.qualities import PeriodQuality, guard_findings, period_qualities
from costdesk.services.results import Choice, chosen_results, counted_in, result_rows
from costdesk.services.watching import limit_findings, newest_findings

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from costdesk.domain.figures import PeriodResult
    from costdesk.domain.quality import Guards
    from costdesk.domain.summary import SummaryRow
    from costdesk.services.workspace import Workspace


class Report(NamedTuple):
    """The results of some periods in order, their rows, and what they mean."""

    results: list[PeriodResult]
    rows: list[SummaryRow]
    card: DefinitionCard
    findings: list[Finding]
    quality: list[PeriodQuality]
    guards: Guards
    budgets: list[tuple[str, BudgetState]]


def report(workspace: Workspace, choice: Choice, today: date) -> Report:
    """The report of the chosen periods. Raises ``Refused`` for a choice without meaning."""
    definitions = workspace.definitions()
    counted = counted_in(workspace)
    results = chosen_results(workspace, choice, today)
    rows = result_rows(results, definitions)
    card = definition_card(
        results,
        rows,
        definitions,
        counted=None if choice.whole else counted,
        without_one_offs=choice.without_one_offs,
    )
    quality = period_qualities(workspace, [result.covered.period for result in results])
    findings = _findings(workspace, results)
    findings += guard_findings(quality, definitions.guards)
    findings += limit_findings(workspace, results)
    findings += newest_findings(workspace, results)
    budgets = [
        (result.covered.period.label, state)
        for result in results
        for state in budget_states(result, definitions)
    ]
    return Report(results, rows, card, findings, quality, definitions.guards, budgets)


def _findings(workspace: Workspace, results: Sequence[PeriodResult]) -> list[Finding]:
    if workspace.first_cost_day() is None and workspace.counted_days() is None:
        return [Finding(Code.NOTHING_TO_SHOW)]
    return list(split_oddities(results, has_capacity=bool(workspace.capacities())))
