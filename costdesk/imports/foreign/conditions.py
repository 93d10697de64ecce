"""Rules of a profile about a row, as tests of its cells."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache, partial
from typing import TYPE_CHECKING, Any

from costdesk.imports.fields import folded
from costdesk.imports.foreign.coded import Known

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from costdesk.imports.foreign.delimited import Cells
    from costdesk.imports.foreign.profiles import Recognised

    Test = Callable[[Cells], bool]

Groups = Sequence[Sequence[dict[str, Any]]]
_KNOWN_TEXTS = 1024
_NUMBER = re.compile(r"[0-9]+(?:\.[0-9]+)?")


def any_of(groups: Groups, found: Recognised) -> Test:
    """Whether all conditions of at least one group hold for a row.

    A condition names a ``column`` and one of ``is`` (texts, in whatever letters), ``pattern``
    (found anywhere), ``filled``, ``above`` (a number); ``not`` turns it round. It does not hold
    where the table has no such column.
    """
    compiled = [[_test(condition, found) for condition in group] for group in groups]
    return lambda cells: any(all(test(cells) for test in group) for group in compiled)


def looks_of(rules: Iterable[Groups], found: Recognised) -> list[tuple[int, Known]]:
    """Places of columns, each with numbers for its texts: equal where no condition tells apart."""
    tests: dict[int, list[Callable[[str], bool]]] = {}
    for condition in (each for groups in rules for group in groups for each in group):
        place = _place(condition, found)
        if place is not None:
            tests.setdefault(place, []).append(_holding(condition))
    return [(place, Known(partial(_look, of_place))) for place, of_place in tests.items()]


def _look(tests: Sequence[Callable[[str], bool]], text: str | None) -> int:
    """A bit for each condition that holds, and one for a cell that is there."""
    if text is None:
        return 0
    stripped = text.strip()
    return 1 | sum(test(stripped) << place for place, test in enumerate(tests, start=1))


def _place(condition: dict[str, Any], found: Recognised) -> int | None:
    column = condition["column"]
    return found.place_of((column if isinstance(column, int) else folded(column),))


def _test(condition: dict[str, Any], found: Recognised) -> Test:
    place = _place(condition, found)
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
