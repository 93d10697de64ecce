"""Rules of a profile about a row, as tests of its cells."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, Any

from costdesk.imports.fields import folded

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from costdesk.imports.foreign.profiles import Recognised
    from costdesk.imports.foreign.tables import Cells

    Test = Callable[[Cells], bool]

_KNOWN_TEXTS = 1024
_NUMBER = re.compile(r"[0-9]+(?:\.[0-9]+)?")


def any_of(groups: Sequence[Sequence[dict[str, Any]]], found: Recognised) -> Test:
    """Whether all conditions of at least one group hold for a row.

    A condition names a ``column`` and one of ``is`` (texts, in whatever letters), ``pattern``
    (found anywhere), ``filled``, ``above`` (a number); ``not`` turns it round. It does not hold
    where the table has no such column.
    """
    compiled = [[_test(condition, found) for condition in group] for group in groups]
    return lambda cells: any(all(test(cells) for test in group) for group in compiled)


def _test(condition: dict[str, Any], found: Recognised) -> Test:
    column = condition["column"]
    place = found.place_of((column if isinstance(column, int) else folded(column),))
    if place is None:
        return lambda _cells: False
    holds = lru_cache(_KNOWN_TEXTS)(_holding(condition))
    wanted = not condition.get("not", False)

    def test(cells: Cells) -> bool:
        return place < len(cells) and holds(cells[place].strip()) is wanted

    return test


def _holding(condition: dict[str, Any]) -> Callable[[str], bool]:
    if "is" in condition:
        texts = {text.casefold() for text in condition["is"]}
        return lambda text: text.casefold() in texts
    if "pattern" in condition:
        pattern = re.compile(condition["pattern"], re.IGNORECASE)
        return lambda text: pattern.search(text) is not None
    if "above" in condition:
        least = float(condition["above"])
        return lambda text: bool(_NUMBER.fullmatch(text)) and float(text) > least
    return lambda text: bool(text) is condition["filled"]
