"""Contacts of one day that two files tell of: each counts once, known by its key.

Of a day with which a file begins or ends another file of the same source may have more. A key is
what the source calls a contact; where it has none, all that stands in the row: rows that are the
very same are counted, not merged.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date
    from fractions import Fraction


class KnownContact(NamedTuple):
    """A contact as a file has it; ``key`` is a digest. Seconds are those of talking and waiting.

    ``reason`` is what it was about: empty where the file does not say it, None where the file was
    taken in when that was not kept yet.
    """

    key: bytes
    direction: str
    channel: str
    answered: bool
    seconds: Fraction | None
    wait: Fraction | None
    reason: str | None = ""


_COUNTED = KnownContact._fields.index("reason")


class EdgeDay(NamedTuple):
    """The contacts of the first or the last day of a file, in the business line they are for."""

    day: date
    line: str
    contacts: tuple[KnownContact, ...]


class Together(NamedTuple):
    """All contacts of two files; ``news`` are those of the later that were not there before.

    Of those that were there the later file tells ``more`` of some (that they were answered, or took
    longer), and otherwise than the earlier one of others: ``less``.
    """

    contacts: tuple[KnownContact, ...]
    news: tuple[KnownContact, ...]
    more: int = 0
    less: int = 0


def together(before: Iterable[KnownContact], after: Iterable[KnownContact]) -> Together:
    """The contacts of both, each once; of a contact that both have, what the later file tells.

    Of several with the same key as many stay as the file has that has most of them. A reason that
    only the earlier file tells stays.
    """
    there: defaultdict[bytes, list[KnownContact]] = defaultdict(list)
    for contact in before:
        there[contact.key].append(contact)
    contacts, news, more, less = [], [], 0, 0
    for contact in after:
        if not there[contact.key]:
            contacts.append(contact)
            news.append(contact)
            continue
        known = there[contact.key].pop()
        contacts.append(contact._replace(reason=_reason(known, contact)))
        goes_on = _is_same(known, contact) and _told(contact) > _told(known)
        more += goes_on
        less += contact[:_COUNTED] != known[:_COUNTED] and not goes_on
    left = (contact for known in there.values() for contact in known)
    return Together((*left, *contacts), tuple(news), more, less)


def all_together(parts: Iterable[Iterable[KnownContact]]) -> tuple[KnownContact, ...]:
    """The contacts of several files, the earliest first, each once."""
    found: tuple[KnownContact, ...] = ()
    for part in parts:
        found = together(found, part).contacts
    return found


def _reason(known: KnownContact, contact: KnownContact) -> str | None:
    """What a contact that two files have was about.

    Of one whose reason was not kept it is counted already, if it had one.
    """
    if known.reason is None and known.answered:
        return None
    return contact.reason or known.reason or ""


def about(contacts: Iterable[KnownContact]) -> Counter[tuple[str, str, str]]:
    """How many contacts of each direction and channel are known to have had each reason."""
    return Counter((each.direction, each.channel, each.reason) for each in contacts if each.reason)


def _is_same(one: KnownContact, other: KnownContact) -> bool:
    return one[:3] == other[:3]  # the key, the direction and the channel


def _told(contact: KnownContact) -> tuple[bool, Fraction | int]:
    return contact.answered, contact.seconds or 0
