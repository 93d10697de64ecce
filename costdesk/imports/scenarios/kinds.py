"""``levers.toml``: the kinds of levers, each with its effects and what is published of them."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from costdesk.domain.findings import Finding
from costdesk.domain.scenarios.levers import Claim, LeverKind, Range, kind_problems
from costdesk.imports.scenarios.ranges import range_of
from costdesk.imports.scenarios.tables import Reader, parsed, refuse_all

if TYPE_CHECKING:
    from collections.abc import Iterator

    from costdesk.domain.scenarios.terms import Guard


def read_kinds(text: str) -> dict[str, LeverKind]:
    """The kinds by name, in their order. Raises Refused with all that is wrong."""
    problems: list[Finding] = []
    top = Reader(parsed(text), "", problems)
    kinds = {name: _kind(name, top.table(name)) for name in top.keys()}  # noqa: SIM118 - no mapping
    problems += [each for kind in kinds.values() for each in kind_problems(kind)]
    refuse_all(problems)
    return kinds


def _kind(name: str, table: Reader) -> LeverKind:
    usual = table.table("usual")
    kind = LeverKind(
        name=name,
        effects=table.texts("effects"),
        usual=dict(_usual(usual)),
        cells=table.texts("contacts", ("all",)),
        category=table.text("category", "other"),
        guards=cast("tuple[Guard, ...]", table.texts("guards")),
        claims=tuple(_claim(each) for each in table.tables("claims")),
    )
    table.finish()
    return kind


def _usual(table: Reader) -> Iterator[tuple[str, Range]]:
    for effect in table.keys():  # noqa: SIM118 - no mapping
        if found := range_of(table, effect):
            yield effect, found


def _claim(table: Reader) -> Claim:
    claim = Claim(
        id=table.text("id"),
        source=table.text("source"),
        grade=table.text("grade"),
        effect=table.text("effect"),
        low=table.number("low", least=None),
        high=table.number("high", least=None),
    )
    table.finish()
    return claim
