"""Rows of one file that are of the same thing and days (hours of a day, queues): added up."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, TypeVar

from costdesk.domain.findings import Code, Finding

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable, Iterator, Mapping

Value = TypeVar("Value")


def added_up(
    rows: Mapping[int, Value],
    key_of: Callable[[Value], Hashable],
    merge: Callable[[Value, Value], Value],
) -> dict[int, Value]:
    """Rows with the same key as one, at the first of them."""
    place_of: dict[Hashable, int] = {}
    found: dict[int, Value] = {}
    for row, value in rows.items():
        place = place_of.setdefault(key_of(value), row)
        found[place] = merge(found[place], value) if place in found else value
    return found


def added_up_note(
    rows: Mapping[int, Value], key_of: Callable[[Value], Hashable]
) -> Iterator[Finding]:
    """How many rows became how many."""
    times = Counter(map(key_of, rows.values()))
    several = [number for number in times.values() if number > 1]
    if several:
        values = {"rows": sum(several), "results": len(several)}
        yield Finding(Code.ROWS_ADDED_UP, values=values)
