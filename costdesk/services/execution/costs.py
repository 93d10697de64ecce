"""Entering, changing and deleting cost items."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from costdesk.domain.costs import RECURRENCES, CostItem
from costdesk.domain.findings import Code, Finding, Place, refuse
from costdesk.domain.item_rules import item_problems
from costdesk.domain.progress import part, silent, told
from costdesk.services.execution.batches import arriving, keep
from costdesk.services.execution.names import Names
from costdesk.services.execution.outcome import (
    COSTS,
    Outcome,
    added,
    changed,
    deleted,
    refuse_all,
    refuse_missing,
    touched,
)
from costdesk.storage.bills import release
from costdesk.storage.costs import cost, cost_origin, insert_costs, update_costs
from costdesk.storage.history import StepName
from costdesk.storage.rows import delete_rows

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

    from costdesk.domain.definitions import Definitions
    from costdesk.domain.progress import Progress
    from costdesk.services.commands import (
        AddCosts,
        AlterCosts,
        ChangeCosts,
        DeleteCosts,
        ReviseCost,
    )
    from costdesk.storage.database import Connection

_ONCE = RECURRENCES[0]


def add(
    connection: Connection, definitions: Definitions, command: AddCosts, progress: Progress
) -> Outcome:
    """Enter items."""
    names = Names(connection)
    items = sound(command.items, names, definitions, part(progress, 0, 50))

    def sign_of(item: CostItem) -> bytes:
        return cost_origin(item, definitions.digits)

    rows = arriving(connection, "cost", command.file, items, sign_of)
    findings = [*names.create(), *rows.findings]
    new = told(rows.new(items), part(progress, 50, 100))
    ids = insert_costs(connection, new, definitions.digits)
    keep(connection, rows, ids)
    return added(COSTS, ids, command.source, findings)._replace(left_out=rows.seen)


def change(
    connection: Connection, definitions: Definitions, command: ChangeCosts, progress: Progress
) -> Outcome:
    """Replace items."""
    latest = dict(command.changes)
    refuse_missing(connection, "cost", latest, part(progress, 0, 10))
    return _replace(connection, definitions, latest, part(progress, 10, 100))


def alter(
    connection: Connection, definitions: Definitions, command: AlterCosts, progress: Progress
) -> Outcome:
    """Change some fields of items, and only those items that are not so already."""
    ids = refuse_missing(connection, "cost", command.ids, part(progress, 0, 10))
    fields = dict(command.fields)
    latest: dict[int, CostItem] = {}
    for number in told(ids, part(progress, 10, 30)):
        item = _stored(connection, number)
        altered = replace(item, **fields)
        if altered != item:
            latest[number] = altered
    return _replace(connection, definitions, latest, part(progress, 30, 100))


def _replace(
    connection: Connection,
    definitions: Definitions,
    latest: Mapping[int, CostItem],
    progress: Progress,
) -> Outcome:
    names = Names(connection)
    items = sound(latest.values(), names, definitions, part(progress, 0, 50))
    findings = names.create()
    changes = zip(latest, told(items, part(progress, 50, 100)), strict=True)
    update_costs(connection, changes, definitions.digits)
    return changed(COSTS, len(latest), findings)


def delete(
    connection: Connection,
    definitions: Definitions,  # noqa: ARG001
    command: DeleteCosts,
    progress: Progress,
) -> Outcome:
    """Delete items."""
    ids = refuse_missing(connection, "cost", command.ids, part(progress, 0, 40))
    release(connection, ids)
    delete_rows(connection, "cost", told(ids, part(progress, 40, 100)))
    return deleted(COSTS, len(ids))


def revise(connection: Connection, definitions: Definitions, command: ReviseCost) -> Outcome:
    """End a recurring item (one that ends before stays so), and enter the one that goes on."""
    old = _stored(connection, command.id)
    if old.recurrence == _ONCE:
        raise refuse(
            Code.NOT_A_CHOICE,
            Place(column="recurrence", item=old.name),
            text=_ONCE,
            choices=", ".join(RECURRENCES[1:]),
        )
    last_day = min(command.last_day, old.end or command.last_day)
    names = Names(connection)
    ended, new = sound([replace(old, end=last_day), command.item], names, definitions)
    findings = names.create()
    update_costs(connection, [(command.id, ended)], definitions.digits)
    ids = insert_costs(connection, [new], definitions.digits)
    name = StepName("revise_cost", {"name": old.name})
    return Outcome(name, touched(COSTS, findings), tuple(ids), tuple(findings))


def _stored(connection: Connection, number: int) -> CostItem:
    """The item of an id; raises Refused where it has no row."""
    found = cost(connection, number)
    if found is None:
        raise refuse(Code.GONE, id=number)
    return found.item


def sound(
    items: Collection[CostItem],
    names: Names,
    definitions: Definitions,
    progress: Progress = silent,
) -> list[CostItem]:
    """The items as they are stored; raises Refused with all problems of all of them."""
    settled = [_settled(item, names, definitions.currency) for item in items]
    problems = []
    for row, item in enumerate(told(settled, progress), start=1):
        found = [
            *item_problems(item, definitions.currency, definitions.digits),
            *_recurrence_problems(item),
        ]
        problems += [finding.at(row=row, item=item.name) for finding in found]
    refuse_all(problems)
    return settled


def _recurrence_problems(item: CostItem) -> list[Finding]:
    if item.recurrence in RECURRENCES:
        return []
    values = {"text": item.recurrence, "choices": ", ".join(RECURRENCES)}
    return [Finding(Code.NOT_A_CHOICE, Place(column="recurrence"), values)]


def _settled(item: CostItem, names: Names, currency: str) -> CostItem:
    """The item with names in their known spelling, and without a currency that is the usual."""
    category, channel = names.category(item.category), names.channel(item.channel)
    driver = names.driver(item.driver)
    own = "" if item.currency == currency else item.currency
    rate = None if not own and item.rate == 1 else item.rate
    before = (item.category, item.channel, item.driver, item.currency, item.rate)
    if (category, channel, driver, own, rate) == before:
        return item
    return replace(item, category=category, channel=channel, driver=driver, currency=own, rate=rate)
