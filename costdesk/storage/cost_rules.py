"""Rules for lines of banks and ledgers as rows, in the order in which they are applied."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Any, NamedTuple

from costdesk.domain.allocation import plain
from costdesk.domain.cost_rules import CostRule

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from costdesk.storage.database import Connection

_COLUMNS = (
    "payee, text, counter, heading, sign, least, most, own_account, skip, name, category, line, "
    "direction, channel, driver, vat_percent, shift, spread_months"
)
_PLACES = ", ".join("?" * len(_COLUMNS.split(",")))


class StoredRule(NamedTuple):
    """A rule with the id of its row."""

    id: int
    rule: CostRule


def all_rules(connection: Connection) -> list[StoredRule]:
    """The rules in their order."""
    rows = connection.execute(f"SELECT id, {_COLUMNS} FROM cost_rule ORDER BY place, id")  # noqa: S608
    return [_stored(row) for row in rows]


def _stored(row: Sequence[Any]) -> StoredRule:
    number, *values = row
    fields = dict(zip(_COLUMNS.split(", "), values, strict=True))
    for name in ("least", "most", "vat_percent"):
        fields[name] = None if fields[name] is None else Decimal(fields[name])
    rule = CostRule(**fields | {"own_account": bool(fields["own_account"])})
    return StoredRule(number, rule)


def _row(rule: CostRule) -> tuple[str | int | None, ...]:
    return (
        rule.payee,
        rule.text,
        rule.counter,
        rule.heading,
        rule.sign,
        None if rule.least is None else plain(rule.least),
        None if rule.most is None else plain(rule.most),
        int(rule.own_account),
        rule.skip,
        rule.name,
        rule.category,
        rule.line,
        rule.direction,
        rule.channel,
        rule.driver,
        plain(rule.vat_percent),
        rule.shift,
        rule.spread_months,
    )


def insert_rules(connection: Connection, rules: Iterable[CostRule]) -> range:
    """Enter rules at the end; returns their ids."""
    first, last = connection.execute(
        "SELECT coalesce(max(id), 0) + 1, coalesce(max(place), 0) + 1 FROM cost_rule"
    ).get
    rows = [_row(rule) for rule in rules]
    ids = range(first, first + len(rows))
    connection.executemany(
        f"INSERT INTO cost_rule (id, place, {_COLUMNS}) VALUES (?, ?, {_PLACES})",  # noqa: S608
        (
            (number, last + step, *row)
            for step, (number, row) in enumerate(zip(ids, rows, strict=True))
        ),
    )
    return ids


def update_rule(connection: Connection, number: int, rule: CostRule) -> None:
    """Replace a rule by id; it keeps its place."""
    connection.execute(
        f"UPDATE cost_rule SET ({_COLUMNS}) = ({_PLACES}) WHERE id = ?",  # noqa: S608
        (*_row(rule), number),
    )


def put_in_order(connection: Connection, ids: Iterable[int]) -> None:
    """Apply the rules in this order from now on."""
    connection.executemany(
        "UPDATE cost_rule SET place = ? WHERE id = ? AND place <> ?",
        ((place, number, place) for place, number in enumerate(ids, start=1)),
    )
