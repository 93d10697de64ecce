"""Contacts of one day that two files tell of: each counts once, known by its key.

Of a day with which a file begins or ends another file of the same source may have more. A key is
what the source calls a contact; where it has none, all that stands in the row: rows that are the
very same are counted, not merged.
"""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date
    from fractions import Fraction


class KnownContact(NamedTuple):
    """A contact as a file has it; ``key`` is a digest. Seconds are those of talking and waiting."""

    key: bytes
    direction: str
    channel: str
    answered: bool
    seconds: Fraction | None
    wait: Fraction | None


class EdgeDay(NamedTuple):
    """The contacts of the first or the last day of a file, in the business line they are for."""

    day: date
    line: str
    contacts: tuple[KnownContact, ...]


class Together(NamedTuple):
    """All contacts of two files, and how many of those of the later were not there before.

    ``news`` are these.
    """

    contacts: tuple[KnownContact, ...]
    news: tuple[KnownContact, ...]


def together(before: Iterable[KnownContact], after: Iterable[KnownContact]) -> Together:
    """The contacts of both, each once; of a contact that both have, what tells more of it.

    Of several with the same key as many stay as the file has that has most of them.
    """
    there: defaultdict[bytes, list[KnownContact]] = defaultdict(list)
    for contact in before:
        there[contact.key].append(contact)
    contacts, news = [], []
    for contact in after:
        if known := there[contact.key]:
            contacts.append(max(known.pop(), contact, key=_told))
        else:
            contacts.append(contact)
            news.append(contact)
    left = (contact for known in there.values() for contact in known)
    return Together((*left, *contacts), tuple(news))


def _told(contact: KnownContact) -> tuple[bool, Fraction | int]:
    return contact.answered, contact.seconds or 0
