"""Rows that came before: counted, so that two real equal rows stay two."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from collections.abc import Hashable, Iterable, Mapping

Sign = TypeVar("Sign", bound="Hashable")


def places_seen(signs: Iterable[Sign], seen: Mapping[Sign, int]) -> tuple[int, ...]:
    """The places of the rows that are there already.

    ``seen`` says how many rows of each sign are there. Of n equal rows where m are there, the first
    min(n, m) are seen: a file may hold a row that another holds, but never more often.
    """
    left = Counter(seen)
    found = []
    for place, sign in enumerate(signs):
        if left[sign] > 0:
            left[sign] -= 1
            found.append(place)
    return tuple(found)
