"""Lines of banks and ledgers: taken in as one import, tried against rules, offered as recurring."""

from __future__ import annotations

from decimal import Decimal
from types import MappingProxyType
from typing import TYPE_CHECKING, NamedTuple

from costdesk.domain.cost_rules import INCOME, Terms, judge, place_of_new, taken_by
from costdesk.domain.findings import Code
from costdesk.domain.rhythms import rhythms_in
from costdesk.services.commands import AddLines
from costdesk.services.imported_files import ImportedFile
from costdesk.storage import cost_rules, statement_lines
from costdesk.storage.cost_rules import StoredRule
from costdesk.storage.statement_lines import StoredLine

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from costdesk.domain.cost_rules import CostRule, Verdict
    from costdesk.domain.costs import CostItem
    from costdesk.domain.findings import Finding
    from costdesk.domain.rhythms import Rhythm
    from costdesk.domain.statements import StatementLine
    from costdesk.services.workspace import Workspace

__all__ = [
    "LinesReport",
    "MonthTotal",
    "StoredLine",
    "StoredRule",
    "all_lines",
    "costs_of_lines",
    "decided_lines",
    "income_waiting",
    "judged",
    "month_totals",
    "rhythms",
    "rules",
    "take_in_lines",
    "verdicts_on",
    "waiting_count",
    "waiting_lines",
    "would_take",
]

ZERO = Decimal(0)


class MonthTotal(NamedTuple):
    """What was paid (``debits``) and received (``credits``) in a month, both positive."""

    month: str
    debits: Decimal
    credits: Decimal
    currency: str


class LinesReport(NamedTuple):
    """What taking lines in did, or with ``dry_run`` would do.

    ``left_out`` counts lines by reason: those seen before, not booked yet, and those that a rule
    says are no cost. ``months`` are the totals of all lines of the file.
    """

    rows_read: int
    taken: int
    waiting: int
    left_out: Mapping[str, int]
    months: Sequence[MonthTotal]
    findings: Sequence[Finding]
    dry_run: bool


def take_in_lines(
    workspace: Workspace,
    lines: Sequence[StatementLine],
    file: ImportedFile,
    *,
    dry_run: bool = False,
) -> LinesReport:
    """Take lines in as one import, and sort them by the rules; what none takes waits.

    Raises Refused for a file that was taken in before and is still there.
    """
    perform = workspace.try_out if dry_run else workspace.execute
    findings = perform(AddLines(tuple(lines), file)).findings
    counted = {finding.code: int(finding.values.get("rows", 0)) for finding in findings}
    left_out = {
        str(finding.values["reason"]): int(finding.values["rows"])
        for finding in findings
        if finding.code == Code.ROWS_LEFT_OUT
    }
    if Code.SAME_MONEY in counted:
        left_out["same_money"] = counted[Code.SAME_MONEY]
    return LinesReport(
        rows_read=len(lines),
        taken=counted.get(Code.LINES_TAKEN, 0),
        waiting=counted.get(Code.LINES_WAIT, 0),
        left_out=MappingProxyType(left_out),
        months=month_totals(lines),
        findings=findings,
        dry_run=dry_run,
    )


def month_totals(lines: Iterable[StatementLine]) -> list[MonthTotal]:
    """Money out and in by month, each currency by itself; what is not booked yet is left out."""
    found: dict[tuple[str, str], MonthTotal] = {}
    for line in lines:
        if not line.pending:
            month, currency = f"{line.day:%Y-%m}", line.currency
            total = found.get((month, currency), MonthTotal(month, ZERO, ZERO, currency))
            found[month, currency] = total._replace(
                debits=total.debits + max(-line.amount, ZERO),
                credits=total.credits + max(line.amount, ZERO),
            )
    return [found[key] for key in sorted(found)]


def rules(workspace: Workspace) -> list[StoredRule]:
    """The rules in the order in which they are applied."""
    return workspace.read(cost_rules.all_rules)


def waiting_lines(workspace: Workspace) -> list[StoredLine]:
    """The lines that no rule takes, by day."""
    return workspace.read(statement_lines.waiting_lines)


def waiting_count(workspace: Workspace) -> int:
    """How many lines no rule takes, without reading them."""
    return workspace.read(statement_lines.waiting_count)


def all_lines(workspace: Workspace) -> list[StoredLine]:
    """All lines that were ever taken in, by day, whatever became of them."""
    return workspace.read(statement_lines.all_lines)


def decided_lines(workspace: Workspace) -> list[StoredLine]:
    """The lines that became costs or were left out, the newest first."""
    return [stored for stored in reversed(all_lines(workspace)) if stored.state != "waiting"]


def costs_of_lines(workspace: Workspace, lines: Iterable[StoredLine]) -> dict[int, CostItem]:
    """The costs that lines became, by id."""
    wanted = {stored.cost for stored in lines}
    return {stored.id: stored.item for stored in workspace.costs() if stored.id in wanted}


def would_take(
    workspace: Workspace, rule: CostRule, place: int | None = None
) -> list[tuple[StatementLine, Verdict]]:
    """What a rule would take of the past, were it applied at ``place``, or where a new one goes.

    Lines that were sorted are among them, so that it shows what the rule does; they stay as they
    are.
    """
    known = [stored.rule for stored in rules(workspace)]
    at = place_of_new(rule, known) if place is None else place
    known.insert(at, rule)
    lines = [stored.line for stored in all_lines(workspace)]
    return taken_by(at, lines, known, _terms(workspace))


def judged(workspace: Workspace, line: StatementLine) -> Verdict:
    """What the rules say about a line: it may wait only for the rate of its currency."""
    known = [stored.rule for stored in rules(workspace)]
    return judge(line, known, _terms(workspace))


def verdicts_on(
    workspace: Workspace, lines: Mapping[int, StatementLine], accounts: Iterable[str]
) -> dict[int, Verdict]:
    """What the rules would make of lines that are not there yet, of a file of these accounts."""
    known, terms = [stored.rule for stored in rules(workspace)], _terms(workspace)
    own = frozenset(filter(None, accounts))
    terms = terms._replace(own_accounts=terms.own_accounts | own)
    return {place: judge(line, known, terms) for place, line in lines.items()}


def income_waiting(workspace: Workspace) -> int:
    """How many lines that wait are money received; none once a rule says that it is no cost."""
    if any(stored.rule == INCOME for stored in rules(workspace)):
        return 0
    return sum(stored.line.amount > 0 for stored in waiting_lines(workspace))


def _terms(workspace: Workspace) -> Terms:
    owner = workspace.definitions()
    accounts = workspace.read(statement_lines.own_accounts)
    return Terms(owner.currency, owner.digits, frozenset(accounts))


def rhythms(workspace: Workspace) -> list[Rhythm]:
    """Payments among the lines that wait which come again and again, to offer as recurring."""
    return rhythms_in(stored.line for stored in waiting_lines(workspace))
