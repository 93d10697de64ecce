"""What contacts of periods were about, beside what they cost."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from costdesk.domain.money import rounded
from costdesk.domain.periods import periods_touching
from costdesk.domain.reasons import ReasonFigure, above_handled, reason_figures
from costdesk.services.results import Choice, chosen_results, period_results
from costdesk.services.summaries import FILE_DIGITS, money_text, ratio_text
from costdesk.storage.reasons import reason_days, reason_names

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from costdesk.domain.figures import PeriodResult
    from costdesk.domain.findings import Finding
    from costdesk.domain.periods import Period
    from costdesk.services.workspace import Workspace

Record = dict[str, str | int | bool | None]
REASON_COLUMNS = (
    "period", "start", "end", "reason", "contacts", "share", "average_cost", "cost", "marks",
)  # fmt: skip


class PeriodReasons(NamedTuple):
    """A period with its figures, and what its contacts were about; the last is without reason."""

    result: PeriodResult
    reasons: tuple[ReasonFigure, ...]


def period_reasons(workspace: Workspace, results: Sequence[PeriodResult]) -> list[PeriodReasons]:
    """What the contacts of each period were about, of its covered days; empty without any."""
    if not results or not workspace.has_reasons():
        return [PeriodReasons(result, ()) for result in results]
    definitions = workspace.definitions()
    tallies = workspace.reason_tallies([result.covered.span for result in results])
    return [
        PeriodReasons(result, tuple(reason_figures(result, tally, definitions)))
        for result, tally in zip(results, tallies, strict=True)
    ]


def chosen_reasons(workspace: Workspace, choice: Choice, today: date) -> list[PeriodReasons]:
    """Those of the chosen periods; without a choice, of all that have any."""
    if choice.first or choice.last:
        return period_reasons(workspace, chosen_results(workspace, choice, today))
    days = workspace.read(reason_days)
    if days is None:
        return []
    fiscal_start = workspace.definitions().fiscal_start
    periods = periods_touching(days, choice.grain, fiscal_start)
    found = period_reasons(workspace, period_results(workspace, periods, choice))
    return [each for each in found if each.reasons]


def known_reasons(workspace: Workspace) -> list[str]:
    """Every reason that is recorded, by name."""
    return workspace.read(reason_names)


def reason_findings(workspace: Workspace, periods: Sequence[Period]) -> list[Finding]:
    """Where more contacts have a reason than were handled."""
    if not workspace.has_reasons():
        return []
    spans = [period.span for period in periods]
    counted = workspace.tallies(spans)
    return [
        finding
        for period, tally, cells in zip(
            periods, workspace.reason_tallies(spans), counted, strict=True
        )
        for finding in above_handled(
            tally, {cell: each.handled() for cell, each in cells.items()}, period.label
        )
    ]


def all_reason_findings(workspace: Workspace) -> list[Finding]:
    """The same of every month."""
    days = workspace.read(reason_days)
    return reason_findings(workspace, periods_touching(days, "month")) if days else []


def reason_records(found: Sequence[PeriodReasons], digits: int) -> list[Record]:
    """The rows as plain values for files; ``reason`` is empty for contacts without any."""
    return [_record(each.result, reason, digits) for each in found for reason in each.reasons]


def _record(result: PeriodResult, reason: ReasonFigure, digits: int) -> Record:
    covered, cost = result.covered, reason.cost.value
    average = cost / reason.contacts if cost is not None and reason.contacts else None
    marks = {"to_date": covered.extent == "to_date", "estimated": reason.estimated}
    return {
        "period": covered.period.label,
        "start": str(covered.span.start),
        "end": str(covered.span.last),
        "reason": reason.reason,
        "contacts": reason.contacts,
        "share": ratio_text(reason.share.value),
        "average_cost": ratio_text(average, digits, FILE_DIGITS),
        "cost": None if cost is None else money_text(rounded(cost), digits),
        "marks": " ".join(mark for mark, is_set in marks.items() if is_set),
    }
