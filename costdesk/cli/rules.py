"""``rules``: how lines of banks are sorted, and how many wait."""

from __future__ import annotations

import sys
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING

from costdesk.services.workspace import Workspace

if TYPE_CHECKING:
    from argparse import Namespace

    from costdesk.domain.cost_rules import CostRule

_CONDITIONS = ("payee", "text", "counter", "heading")
_RESULTS = ("name", "line", "direction", "channel", "driver")


def rules_(arguments: Namespace) -> int:
    """List the rules in the order in which they are applied; make the one for money received."""
    from costdesk.services.statement_lines import income_waiting, rules, waiting_count

    with Workspace.open(Path(arguments.file)) as workspace:
        if arguments.income_is_no_cost:
            _add_income(workspace)
        known = [stored.rule for stored in rules(workspace)]
        waiting, received = waiting_count(workspace), income_waiting(workspace)
    if arguments.format == "json":
        import json

        records = [{name: _value(value) for name, value in asdict(rule).items()} for rule in known]
        found = {"rules": records, "waiting": waiting, "received": received}
        sys.stdout.write(f"{json.dumps(found, ensure_ascii=False)}\n")
        return 0
    sys.stdout.write(_table(known) if known else "there are no rules\n")
    if waiting:
        sys.stdout.write(f"lines that wait for you: {waiting}\n")
    if received:
        sys.stdout.write(
            f"{received} of them are money received; --income-is-no-cost makes a rule of that. "
            "A refund becomes a negative cost as soon as a rule takes whom it is from\n"
        )
    return 0


def _add_income(workspace: Workspace) -> None:
    from costdesk.cli.sentences import sentences
    from costdesk.domain.cost_rules import INCOME
    from costdesk.services.commands import AddRule
    from costdesk.services.statement_lines import rules

    if INCOME not in (stored.rule for stored in rules(workspace)):
        sys.stderr.writelines(sentences(workspace.execute(AddRule(INCOME)).findings))


def _value(value: object) -> object:
    return value if value is None or isinstance(value, bool | int | str) else str(value)


def _table(rules: list[CostRule]) -> str:
    from costdesk.cli.tables import Column, table

    columns = (Column("rule", right=True), Column("takes"), Column("which becomes"))
    rows = [[str(place), _taken(rule), _becomes(rule)] for place, rule in enumerate(rules, 1)]
    return table(columns, rows)


def _taken(rule: CostRule) -> str:
    said = [f"{name} “{getattr(rule, name)}”" for name in _CONDITIONS if getattr(rule, name)]
    said += [f"money {rule.sign}"] if rule.sign else []
    said += [f"from {rule.least}"] if rule.least is not None else []
    said += [f"up to {rule.most}"] if rule.most is not None else []
    said += ["to or from an account of your own"] if rule.own_account else []
    return ", ".join(said) or "everything"


def _becomes(rule: CostRule) -> str:
    if rule.skip:
        return f"no cost ({rule.skip})"
    return ", ".join(filter(None, [rule.category, *(getattr(rule, name) for name in _RESULTS)]))
