"""Lines of statements, and taking them in."""

from decimal import Decimal
from typing import Any

from costdesk.domain.cost_rules import CostRule
from costdesk.domain.statements import StatementLine
from costdesk.services.imported_files import ImportedFile
from costdesk.services.statement_lines import (
    LinesReport,
    take_in_lines,
)
from costdesk.services.workspace import Workspace
from tests.builders import NOON, day, span

YEAR = span("2025-01-01", "2025-12-31")
KPN = CostRule(payee="kpn", category="telecom", vat_percent=Decimal(21))
INCOME = CostRule(sign="received", skip="income")


def line(amount: str, on: str, payee: str = "KPN B.V.", **fields: Any) -> StatementLine:  # noqa: ANN401
    given = {"currency": "EUR", "account": "NL01BANK1"} | fields
    return StatementLine(day(on), Decimal(amount), payee=payee, **given)


def take(
    work: Workspace,
    *lines: StatementLine,
    name: str = "bank.xml",
    **options: Any,  # noqa: ANN401
) -> LinesReport:
    again = options.pop("again", False)
    digest = f"{abs(hash(lines)):064x}"
    return take_in_lines(work, lines, ImportedFile(name, digest, NOON, "camt", again), **options)


def total(work: Workspace) -> int:
    return sum(work.pool_shares([YEAR])[0].values())


MARCH = line("-121", "2025-03-05", text="Invoice 3")
