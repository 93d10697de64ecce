"""Rules for lines: entered, changed, moved; what waits is sorted by them at once."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from costdesk.domain.cost_rules import CostRule, place_of_new, rule_problems
from costdesk.domain.findings import Code, Finding
from costdesk.services.execution.costs import sound
from costdesk.services.execution.lines import sort_anew
from costdesk.services.execution.names import Names
from costdesk.services.execution.outcome import (
    COSTS,
    LINES,
    RULES,
    Outcome,
    added,
    refuse_all,
    refuse_missing,
    touched,
)
from costdesk.storage.cost_rules import all_rules, insert_rules, put_in_order, update_rule
from costdesk.storage.costs import insert_costs
from costdesk.storage.history import StepName
from costdesk.storage.rows import delete_rows

if TYPE_CHECKING:
    from collections.abc import Iterable

    from costdesk.domain.definitions import Definitions
    from costdesk.services.commands import AddRule, AddRules, ChangeRule, DeleteRule, MoveRule
    from costdesk.storage.database import Connection


def add(connection: Connection, definitions: Definitions, command: AddRule) -> Outcome:
    """Enter a rule."""
    rule, created = _sound(connection, definitions, command.rule)
    place = command.place
    if place is None:
        place = place_of_new(rule, [stored.rule for stored in all_rules(connection)])
    ids = insert_rules(connection, [rule])
    _move(connection, ids[0], place)
    if command.expects is not None:
        names = Names(connection)
        items = sound([command.expects], names, definitions)
        created += names.create()
        insert_costs(connection, items, definitions.digits)
    found = [*created, *sort_anew(connection, definitions)]
    return Outcome(StepName("add_rule", {}), _kinds(found), tuple(ids), tuple(found))


def add_all(connection: Connection, definitions: Definitions, command: AddRules) -> Outcome:
    """Enter the rules of a file; what waits is not sorted, for nobody has looked at them here."""
    found: list[Finding] = []
    new: list[CostRule] = []
    known = {stored.rule for stored in all_rules(connection)}
    seen = set()
    for place, rule in enumerate(command.rules):
        settled, created = _sound(connection, definitions, rule)
        found += created
        if settled in known:
            seen.add(place)
        else:
            new.append(settled)
    ids = insert_rules(connection, new)
    if seen:
        values: dict[str, str | int] = {"rows": len(seen), "reason": "seen_before"}
        found.append(Finding(Code.ROWS_LEFT_OUT, values=values))
    outcome = added(RULES, ids, command.source, found)
    return outcome._replace(left_out=frozenset(seen))


def change(connection: Connection, definitions: Definitions, command: ChangeRule) -> Outcome:
    """Replace a rule."""
    refuse_missing(connection, "cost_rule", [command.id])
    rule, created = _sound(connection, definitions, command.rule)
    update_rule(connection, command.id, rule)
    found = [*created, *sort_anew(connection, definitions)]
    return Outcome(StepName("change_rule", {}), _kinds(found), findings=tuple(found))


def delete(connection: Connection, definitions: Definitions, command: DeleteRule) -> Outcome:  # noqa: ARG001
    """Delete a rule."""
    refuse_missing(connection, "cost_rule", [command.id])
    delete_rows(connection, "cost_rule", [command.id])
    return Outcome(StepName("delete_rule", {}), frozenset([RULES]))


def move(connection: Connection, definitions: Definitions, command: MoveRule) -> Outcome:  # noqa: ARG001
    """Put a rule at another place."""
    refuse_missing(connection, "cost_rule", [command.id])
    _move(connection, command.id, command.place)
    return Outcome(StepName("move_rule", {}), frozenset([RULES]))


def _move(connection: Connection, number: int, place: int) -> None:
    order = [stored.id for stored in all_rules(connection) if stored.id != number]
    order.insert(max(place, 0), number)
    put_in_order(connection, order)


def _kinds(findings: Iterable[Finding]) -> frozenset[str]:
    return touched(COSTS, findings) | {LINES, RULES}


def _sound(
    connection: Connection, definitions: Definitions, rule: CostRule
) -> tuple[CostRule, list[Finding]]:
    """The rule with names in their known spelling, and what was created; raises Refused."""
    names = Names(connection)
    settled = replace(
        rule,
        category=names.category(rule.category) if not rule.skip else "",
        channel=names.channel(rule.channel),
        driver=names.driver(rule.driver),
    )
    refuse_all(rule_problems(settled, definitions.currency, definitions.digits))
    return settled, names.create()
