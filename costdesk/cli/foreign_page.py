"""What a file of another program comes to: a page to read, and a record for programs."""

from __future__ import annotations

from collections import defaultdict
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from costdesk.cli.import_page import as_last_time, contacts_table
from costdesk.cli.sentences import sentence
from costdesk.cli.tables import Column, grouped, table
from costdesk.domain.findings import Code
from costdesk.services.foreign import UNKNOWN_MONTH
from costdesk.services.import_totals import reason_totals

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from costdesk.domain.findings import Finding
    from costdesk.domain.statements import StatementLine
    from costdesk.services.foreign import ForeignReport, Question, Reading
    from costdesk.services.import_totals import ContactTotal

_FEWEST_DIGITS = 2


def foreign_page(made: ForeignReport, digits: int) -> str:
    """In words: the source, what was left out and why, the totals, and what is asked."""
    reading = made.reading
    read = "1 row" if reading.rows == 1 else f"{reading.rows:,} rows"
    would = "would be taken in; nothing was changed" if made.dry_run else "taken in"
    parts = [f"{reading.profile}: {read} read, {_brought(made)} {would}.\n"]
    parts.append(as_last_time(made.remembered))
    if reading.skipped:
        parts.append(f"This is {reading.skipped}: there are no contacts and no costs in it.\n")
    parts += [f"{rows:,} left out: {reason}\n" for reason, rows in reading.left_out.items()]
    if made.totals:
        parts.append("\n" + contacts_table(made.totals))
    if lines := made.lines:
        parts.append("\n" + _money_table(lines, digits))
    parts += [f"\nTo be answered: {sentence(each.asks)}\n" for each in reading.questions]
    return "".join(parts)


def _brought(made: ForeignReport) -> str:
    lines = len(made.lines)
    if made.reading.lines:
        return "1 line" if lines == 1 else f"{lines:,} lines"
    handled = sum(total.tally.handled() or 0 for total in made.totals)
    return f"{handled:,} handled contacts"


def foreign_record(made: ForeignReport, digits: int) -> dict[str, Any]:
    """For programs; months are null where the file does not say when it was."""
    reading = made.reading
    return {
        "profile": reading.profile,
        "rows": reading.rows,
        "contacts": [_contact_record(total) for total in made.totals],
        **_reason_records(reading),
        **_reasons_left_out(made.findings),
        "costs": _cost_records(made.lines, digits),
        "left_out": dict(reading.left_out),
        "remembered": [{"option": each.option, "text": each.text} for each in made.remembered],
        "questions": [_question_record(each) for each in reading.questions],
    }


def _reason_records(reading: Reading) -> dict[str, Any]:
    """What contacts were about, only where a column was named that says it."""
    totals = reason_totals(reading.reasons)
    found = [{"reason": each.reason, "contacts": each.contacts} for each in totals]
    return {"reasons": found} if found else {}


def _reasons_left_out(findings: Iterable[Finding]) -> dict[str, Any]:
    """Contacts whose reasons were not taken in, and why; only where there are any."""
    found = [
        {
            "code": str(each.code),
            "contacts": each.values["contacts"],
            "sentence": sentence(each),
        }
        for each in findings
        if each.code in (Code.REASONS_LEFT_TO_OTHERS, Code.REASONS_LEFT_AS_THEY_ARE)
    ]
    return {"reasons_left_out": found} if found else {}


def _contact_record(total: ContactTotal) -> dict[str, Any]:
    tally = total.tally
    return {
        "month": None if total.month == UNKNOWN_MONTH else total.month,
        "direction": total.cell.direction or None,
        "channel": total.cell.channel,
        "offered": tally.total("offered"),
        "handled": tally.handled(),
        "abandoned": tally.total("abandoned"),
        "handle_seconds": tally.total("handle_seconds")
        if tally.complete("handle_seconds")
        else None,
    }


def _question_record(question: Question) -> dict[str, Any]:
    return {
        "code": str(question.asks.code),
        "option": question.option,
        "choices": list(question.choices),
        "sentence": sentence(question.asks),
    }


class _Money:
    """What was paid and received in a month, and in how many lines."""

    def __init__(self) -> None:
        self.debits = self.credits = Decimal(0)
        self.lines = 0

    def add(self, amount: Decimal) -> None:
        self.lines += 1
        if amount < 0:
            self.debits -= amount
        else:
            self.credits += amount


def _by_month(lines: Iterable[StatementLine]) -> Mapping[tuple[str, str], _Money]:
    sums: defaultdict[tuple[str, str], _Money] = defaultdict(_Money)
    for line in lines:
        sums[f"{line.day:%Y-%m}", line.currency].add(line.amount)
    return dict(sorted(sums.items()))


def _cost_records(lines: Sequence[StatementLine], digits: int) -> list[dict[str, Any]]:
    return [
        {
            "month": month,
            "currency": currency,
            "debits": _amount(money.debits, digits),
            "credits": _amount(money.credits, digits),
            "lines": money.lines,
        }
        for (month, currency), money in _by_month(lines).items()
    ]


def _amount(amount: Decimal, digits: int) -> str:
    """With as many decimals as the amounts have, and never fewer than two."""
    exponent = amount.normalize().as_tuple().exponent
    written = -exponent if isinstance(exponent, int) else 0
    return f"{amount:.{max(written, digits, _FEWEST_DIGITS)}f}"


def _money_table(lines: Sequence[StatementLine], digits: int) -> str:
    columns = (
        Column("month"),
        Column("currency"),
        Column("lines", right=True),
        Column("paid", right=True),
        Column("received", right=True),
    )
    rows = [
        [
            month,
            currency,
            str(money.lines),
            grouped(_amount(money.debits, digits)),
            grouped(_amount(money.credits, digits)),
        ]
        for (month, currency), money in _by_month(lines).items()
    ]
    return table(columns, rows)
