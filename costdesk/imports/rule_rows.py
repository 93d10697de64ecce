"""``rules.csv``: rules for lines of banks and ledgers, in their order."""

from __future__ import annotations

from typing import TYPE_CHECKING

from costdesk.domain.cost_rules import BECOMES_COST, SHIFTS, CostRule, rule_problems
from costdesk.domain.findings import Code, Finding, Place
from costdesk.domain.progress import silent
from costdesk.imports.records import finished, in_file, read_records

if TYPE_CHECKING:
    from costdesk.domain.progress import Progress
    from costdesk.imports.answers import Answers
    from costdesk.imports.records import Record, Table, Terms


def read_rules(
    data: bytes, answers: Answers, terms: Terms, progress: Progress = silent
) -> Table[CostRule]:
    """The rules of a file. Raises Refused with every problem at its row and column."""
    records = read_records(data, "rules", answers, terms, progress)
    problems = [
        in_file(finding, records.grid, row)
        for row, record in records.rows
        for finding in _problems(record)
    ]
    broken = {finding.place.row for finding in problems}
    rules = {row: _rule(record) for row, record in records.rows if row not in broken}
    problems += [
        in_file(finding, records.grid, row)
        for row, rule in rules.items()
        for finding in rule_problems(rule, terms.currency, terms.digits)
    ]
    return finished(records, rules.items(), problems)


def _problems(record: Record) -> list[Finding]:
    """What no rule can hold."""
    found = []
    for column, choices in (("sign", ("paid", "received")), ("shift", tuple(map(str, SHIFTS)))):
        text = str(record.get(column, ""))
        if text and text not in choices:
            values = {"text": text, "choices": ", ".join(choices)}
            found.append(Finding(Code.NOT_A_CHOICE, Place(column=column), values))
    return found


def _rule(record: Record) -> CostRule:
    fields = dict(record)
    becomes = fields.pop("becomes")
    fields["skip"] = "" if becomes == BECOMES_COST else becomes
    fields["shift"] = int(fields.get("shift", 0))
    return CostRule(**fields)
