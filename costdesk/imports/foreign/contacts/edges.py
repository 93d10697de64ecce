"""The contacts of the first and the last day of a log, each with a key that stays the same.

Only these days can be cut off by an export: another file may have more of them.
"""

from __future__ import annotations

from hashlib import blake2b
from typing import TYPE_CHECKING, Any

from costdesk.domain.known_contacts import EdgeDay, KnownContact
from costdesk.imports.foreign.contacts.counting import joined
from costdesk.imports.foreign.contacts.edge_rows import MOST

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from datetime import date

    from costdesk.imports.foreign.contacts.counting import Contact
    from costdesk.imports.foreign.contacts.legs import Legs

_KEY_BYTES = 8


def edge_days(legs: Legs, line: str) -> tuple[EdgeDay, ...]:
    """The contacts of the first and the last day of a log, where they are not too many."""
    if not len(legs.rows) or not legs.edge_keys:
        return ()
    first, last = int(legs.days.min()), int(legs.days.max())
    found: dict[date, list[KnownContact]] = {}
    for group in _groups(legs, first, last):
        [*contacts] = joined([legs.leg(place) for place in group]).contacts
        text = next((key for place in group if (key := _key(legs, place)) is not None), None)
        for contact in contacts:
            if contact.day.toordinal() not in (first, last):
                continue
            if text is None:
                return ()  # a day of more rows than are kept
            found.setdefault(contact.day, []).append(_known_contact(text, contact))
    return tuple(EdgeDay(day, line, tuple(found[day])) for day in sorted(found))


def edges_of(contacts: Iterable[tuple[str, Contact]]) -> tuple[EdgeDay, ...]:
    """Of contacts of the first and the last day with their keys, if they are not too many."""
    found: dict[date, list[KnownContact]] = {}
    for key, contact in contacts:
        found.setdefault(contact.day, []).append(_known_contact(key, contact))
    if any(len(each) > MOST for each in found.values()):
        return ()
    return tuple(EdgeDay(day, "", tuple(found[day])) for day in sorted(found))


def _key(legs: Legs, place: int) -> str | None:
    return legs.edge_keys.get(int(legs.rows[place]))


def _known_contact(text: str, contact: Contact) -> KnownContact:
    key = blake2b(text.encode("utf-8", "surrogatepass"), digest_size=_KEY_BYTES).digest()
    return KnownContact(key, *contact[1:])  # all but its day


def _groups(legs: Legs, first: int, last: int) -> Iterator[Sequence[int]]:
    """The legs of each contact that has one on one of two days; none where they are too many."""
    import numpy as np

    places = np.flatnonzero((legs.days == first) | (legs.days == last))
    if len(places) > 2 * MOST:
        return
    keys = legs.keys[places]
    yield from ([place] for place in places[keys == 0].tolist())
    wanted = np.unique(keys[keys != 0])
    if not len(wanted):
        return
    ordered: Any = legs.keys[legs.order]
    starts, stops = (np.searchsorted(ordered, wanted, side) for side in ("left", "right"))
    for start, stop in zip(starts.tolist(), stops.tolist(), strict=True):
        yield legs.order[start:stop].tolist()
