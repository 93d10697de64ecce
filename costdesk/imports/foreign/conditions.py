"""Rules of a profile about a row, as tests of its cells."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache, partial
from operator import itemgetter
from typing import TYPE_CHECKING, Any, cast

from costdesk.imports.fields import folded
from costdesk.imports.foreign.coded import Known

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from costdesk.imports.foreign.profiles import Recognised
    from costdesk.imports.foreign.quoting import Cells

    Test = Callable[[Cells], bool]

Groups = Sequence[Sequence[dict[str, Any]]]
_KNOWN_TEXTS = 1024
_NUMBER = re.compile(r"[0-9]+(?:\.[0-9]+)?")


def any_of(groups: Groups, found: Recognised) -> Test:
    """Whether all conditions of at least one group hold for a row.

    A condition names a ``column`` and one of ``is`` (texts, in whatever letters), ``begins`` (what
    a text begins with, in whatever letters), ``pattern`` (found anywhere), ``filled``, ``above``
    (a number); ``not`` turns it round. It does not hold where the table has no such column.
    """
    compiled = [[_test(condition, found) for condition in group] for group in groups]
    return lambda cells: any(all(test(cells) for test in group) for group in compiled)


class Look:
    """Numbers for the cells of a column: equal where no condition tells the cells apart."""

    def __init__(self, place: int, find: Callable[[str | None], object], signs: int = 0) -> None:
        """``find`` tells it of a cell; with ``signs`` so many at its start tell all."""
        self.place = place
        self._known = Known(find)
        self._start = itemgetter(slice(signs)) if signs else None

    def of(self, cells: Sequence[str | None]) -> Iterator[object]:
        """Of each cell; None is one that is not there."""
        keys: Iterable[str | None] = cells
        if self._start and None not in cells:
            # Texts that stand in one row each, such as the names of channels, begin in few ways.
            keys = map(self._start, map(str.strip, cast("Sequence[str]", cells)))
        return map(self._known.__getitem__, keys)


def looks_of(rules: Iterable[Groups], found: Recognised) -> list[Look]:
    """The columns that conditions name, with numbers for what stands there."""
    there: dict[int, list[dict[str, Any]]] = {}
    for condition in (each for groups in rules for group in groups for each in group):
        place = _place(condition, found)
        if place is not None:
            there.setdefault(place, []).append(condition)
    return [
        Look(place, partial(_look, [*map(_holding, of_place)]), _signs(of_place))
        for place, of_place in there.items()
    ]


def _signs(conditions: Iterable[dict[str, Any]]) -> int:
    """How many signs at the start of a text tell whether the conditions hold; 0 for all of it."""
    most = 1
    for condition in conditions:
        if not {"begins", "filled"} & condition.keys():
            return 0
        most = max([most, *map(len, condition.get("begins", ()))])
    return most


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
    if "begins" in condition:
        beginnings = tuple(text.casefold() for text in condition["begins"])
        return lambda text: text.casefold().startswith(beginnings)
    if "pattern" in condition:
        pattern = re.compile(condition["pattern"], re.IGNORECASE)
        return lambda text: pattern.search(text) is not None
    if "above" in condition:
        least = float(condition["above"])
        return lambda text: bool(_NUMBER.fullmatch(text)) and float(text) > least
    return lambda text: bool(text) is condition["filled"]
