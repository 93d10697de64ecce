"""What is worth a look in a period: its figures beside those before, limits, budgets, vendors."""

from __future__ import annotations

from typing import TYPE_CHECKING

from costdesk.domain.figures import figures_of
from costdesk.domain.watch import Watched, missing_vendors, passed_limits, watch
from costdesk.services.paths import resources
from costdesk.storage.costs import vendors

if TYPE_CHECKING:
    from collections.abc import Sequence

    from costdesk.domain.figures import PeriodResult
    from costdesk.domain.findings import Finding
    from costdesk.services.workspace import Workspace

HISTORY = 13
"""A period and the twelve before it are looked at."""


def watched(workspace: Workspace, results: Sequence[PeriodResult]) -> list[Watched]:
    """The newest of some results in order, with their figures."""
    definitions = workspace.definitions()
    return [Watched(result, figures_of(result, definitions)) for result in results[-HISTORY:]]


def watch_findings(workspace: Workspace, history: Sequence[Watched]) -> list[Finding]:
    """What is worth a look in the last of some periods that follow each other."""
    if not history or history[-1].result.covered.extent == "outside":
        return []
    # A window asks after its first painting; reading files of figures is not needed before.
    from costdesk.reports.benchmarks import read_benchmarks  # noqa: PLC0415

    definitions = workspace.definitions()
    now = history[-1].result.covered
    published = read_benchmarks(resources() / "benchmarks.csv")
    spans = [each.result.covered.period.span for each in history]
    # A recurring cost that has ended was ended by its owner: nobody need ask after it.
    names = [workspace.read(vendors, span, single=True) for span in spans[:-1]]
    names.append(workspace.read(vendors, spans[-1]))
    return [
        *watch(history, definitions, published),
        *missing_vendors(names, definitions, now.period.label),
    ]


def newest_findings(workspace: Workspace, results: Sequence[PeriodResult]) -> list[Finding]:
    """What is worth a look in the newest period; while it is not over, in the one before too."""
    history = watched(workspace, results)
    found = watch_findings(workspace, history)
    if history and history[-1].result.covered.extent == "to_date":
        found = [*watch_findings(workspace, history[:-1]), *found]
    return found


def limit_findings(workspace: Workspace, results: Sequence[PeriodResult]) -> list[Finding]:
    """The owner's own limits and budgets that any of the periods passed."""
    definitions = workspace.definitions()
    if not (definitions.limits or definitions.budgets):
        return []
    return [
        finding
        for result in results
        for finding in passed_limits(Watched(result, figures_of(result, definitions)), definitions)
    ]
