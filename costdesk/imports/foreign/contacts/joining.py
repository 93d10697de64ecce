"""The legs of a long log joined to contacts: what is alike is worked out once, and counted.

How legs are joined is said in ``counting``, for the legs of one contact. Here those contacts are
found whose legs differ in nothing but the day.
"""

from __future__ import annotations

from collections import Counter
from datetime import date
from itertools import pairwise
from typing import TYPE_CHECKING, Any, NamedTuple

from costdesk.domain.progress import silent
from costdesk.imports.foreign.contacts.counting import joined
from costdesk.imports.foreign.contacts.day_tables import DayTable

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from costdesk.domain.progress import Progress
    from costdesk.imports.foreign.contacts.about import About
    from costdesk.imports.foreign.contacts.counting import Contact, Key, Sums
    from costdesk.imports.foreign.contacts.legs import Legs

_MANY = 64
"""Legs of one contact; of those that have more, none are alike."""
_DENSE = 1 << 24
_AFTER_ALL = 1 << 30  # seconds


class Joined(NamedTuple):
    """What is added up by day and cell, and how many rows were left out for each reason.

    ``about`` are the handled contacts of each day and cell by what they were about.
    """

    sums: Mapping[Key, Sums]
    left_out: Counter[str]
    about: Mapping[About, int]


def joined_alike(legs: Legs, progress: Progress = silent) -> Joined:
    """One contact for each key; what is no contact at all is left out with all its rows."""
    left_out: Counter[str] = Counter()
    cells: dict[tuple[str, str], DayTable] = {}
    told = _Told(progress, len(legs.rows))
    about: Counter[About] = Counter()
    for group in _groups(legs, told):
        times = int(group.times.sum())
        told.add(len(group.places) * times)
        made = joined([legs.leg(place) for place in group.places])
        for reason, rows in made.left_out.items():
            left_out[reason] += rows * times
        for contact in made.contacts:
            cell = contact.direction, contact.channel
            if cell not in cells:
                cells[cell] = DayTable(legs.days)
            days = group.days + (contact.day.toordinal() - group.day)
            cells[cell].add(contact, days, group.times)
            if contact.reason:
                about.update(_about(contact, days, group.times))
    sums = {(day, *cell): sums for cell, table in cells.items() for day, sums in table.sums()}
    return Joined(sums, left_out, about)


def _about(contact: Contact, days: Any, times: Any) -> dict[About, int]:  # noqa: ANN401 - arrays
    """So many of these contacts on each of these days, by what they were about."""
    rest = contact.direction, contact.channel, contact.reason
    return {
        (date.fromordinal(day), *rest): count
        for day, count in zip(days.tolist(), times.tolist(), strict=True)
    }


class _Told:
    """How many of the legs are done, told as they are."""

    def __init__(self, progress: Progress, total: int) -> None:
        self._progress = progress
        self._done, self._total = 0, total

    def add(self, done: int = 0) -> None:
        """Say that so many more are done; also where none are, for a word may end the work."""
        self._done += done
        self._progress(self._done, self._total)


class _Group(NamedTuple):
    """Contacts that are alike: the legs of one and its first day; on which days there are how many.

    ``days`` and ``times`` are arrays, a day standing there once.
    """

    places: Sequence[int]
    day: int
    days: Any
    times: Any


def _groups(legs: Legs, told: _Told) -> Iterator[_Group]:
    """All contacts; a word after each longer part."""
    import numpy as np

    if not len(legs.rows):
        return
    order = legs.order
    keys = legs.keys[order]
    is_first = np.concatenate([[True], (keys[1:] != keys[:-1]) | (keys[1:] == 0)])
    starts = np.flatnonzero(is_first)
    sizes = np.diff(np.append(starts, len(order)))
    begins = _begins_that_matter(legs, order, starts, sizes)
    told.add()
    talks = np.where(_talking(legs), legs.talks, 0)  # those of others are never looked at
    beside = () if legs.abouts is None else (legs.abouts,)
    looks = _mixed(legs.kinds, talks, legs.waits, *beside)
    told.add()
    for size in np.unique(sizes).tolist():
        of_size = starts[sizes == size]
        if size >= _MANY:
            for start in of_size.tolist():
                group = order[start : start + size].tolist()
                day = legs.days[group[:1]]
                yield _Group(group, int(day[0]), day, np.ones(1, dtype=np.int64))
            continue
        places = order[of_size[:, None] + np.arange(size)]
        first = legs.days[places[:, 0]]
        look = np.zeros(len(places), dtype=np.int64)
        for of_leg in places.T:
            told.add()
            look = _mixed(look, looks[of_leg], legs.days[of_leg] - first, begins[of_leg])
        yield from _alike(places, first, look)


def _alike(places: Any, first: Any, look: Any) -> Iterator[_Group]:  # noqa: ANN401 - arrays
    """Groups of as many legs that look the same."""
    import numpy as np

    least = int(first.min())
    range_of_days = int(first.max()) - least + 1
    seen = look * range_of_days + (first - least)
    if int(seen.max()) < _DENSE:
        times = np.bincount(seen)
        seen_once = np.flatnonzero(times)
        times = times[seen_once]
    else:
        seen_once, times = np.unique(seen, return_counts=True)
    days = seen_once % range_of_days + least
    looks = seen_once // range_of_days
    example = np.zeros(int(look.max()) + 1, dtype=np.int64)
    example[look[::-1]] = np.arange(len(look))[::-1]
    edges = [*np.flatnonzero(np.diff(looks, prepend=-1)).tolist(), len(looks)]
    for start, stop in pairwise(edges):
        at = int(example[looks[start]])
        yield _Group(places[at].tolist(), int(first[at]), days[start:stop], times[start:stop])


def _begins_that_matter(legs: Legs, order: Any, starts: Any, sizes: Any) -> Any:  # noqa: ANN401
    """When talking began, where two legs of a contact tell of talking; else the same for all.

    Only how long after the first of them, for at any time of day the same is told by that.
    """
    import numpy as np

    timed = [seconds is not None for seconds in legs.every_talk]
    told = (_talking(legs) & np.array(timed)[legs.talks])[order]
    several = np.add.reduceat(told.astype(np.int64), starts) > 1
    sorted_begins = legs.begins[order]
    matters = told & (sorted_begins >= 0) & np.repeat(several, sizes)
    first = np.minimum.reduceat(np.where(matters, sorted_begins, _AFTER_ALL), starts)
    begins = np.zeros(len(order), dtype=np.int64)
    begins[order] = np.where(matters, sorted_begins - np.repeat(first, sizes) + 1, 0)
    return begins


def _talking(legs: Legs) -> Any:  # noqa: ANN401 - an array
    """Whether somebody answered who counts."""
    import numpy as np

    talking = [kind.answered and not kind.leave_out for kind in legs.every_kind]
    return np.array(talking)[legs.kinds]


def _mixed(*columns: Any) -> Any:  # noqa: ANN401 - arrays
    """One number for the numbers of several columns: equal where all of them are."""
    import numpy as np

    mixed = np.zeros(len(columns[0]), dtype=np.int64)
    for column in columns:
        least = int(column.min())
        mixed = _dense(mixed * (int(column.max()) - least + 1) + (column - least))
    return mixed


def _dense(numbers: Any) -> Any:  # noqa: ANN401 - an array
    """The same numbers without gaps, so that they stay small."""
    import numpy as np

    most = int(numbers.max())
    if most < _DENSE:
        seen = np.zeros(most + 1, dtype=np.int64)
        seen[numbers] = 1
        return (np.cumsum(seen) - 1)[numbers]
    return np.unique(numbers, return_inverse=True)[1]
