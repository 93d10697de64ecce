"""Lists of tickets, cases and conversations that no profile knows: each is a contact."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from costdesk.imports.foreign.contacts.channels import channel_rule
from costdesk.imports.foreign.contacts.evidence import WAYS, Look
from costdesk.imports.foreign.contacts.heading_words import known_headings, units_of
from costdesk.imports.foreign.profiles import Profile

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Mapping, Sequence

    from costdesk.imports.answers import Answers
    from costdesk.imports.foreign.contacts.heading_words import Words
    from costdesk.imports.foreign.quoting import Cells

TICKETS = "ticket-list"
_READ = ("key", "start", "seconds", "direction")


def tickets(
    places: Mapping[str, int],
    words: Words,
    mapped: Mapping[str, str],
    answers: Answers,
    rows: Sequence[Cells],
) -> Profile | None:
    """The table as a list of tickets, by headings that nothing else has.

    Whoever writes has no result: a ticket is handled, unless a column says that it was missed.
    """
    if mapped:
        return None
    known = _with_channel(known_headings(places, words.tickets), places, words, Look(places, rows))
    if not _are_tickets(known):
        return None
    rules: dict[str, Any] = channel_rule(known, places, words.channels, rows)
    rules["leave_out"] = [*_left_out(known, words)]
    rules["direction"] = _direction(known, words)
    if answered := [*_answered(known, words)]:
        rules["answered"] = [answered]
    if units := units_of(known, answers):
        rules["units"] = units
    columns = {meaning: (known[meaning],) for meaning in _READ if meaning in known}
    return Profile(TICKETS, "Tickets", "contacts", sample=True, columns=columns, rules=rules)


def is_written(places: Mapping[str, int], words: Words) -> bool:
    """Whether each has a number of its own and a subject, as what is written has and no call."""
    return {"key", "subject"} <= known_headings(places, words.tickets).keys()


def _are_tickets(known: Mapping[str, str]) -> bool:
    """Whether headings say when, which ticket, and anything that only a ticket has."""
    told = {"subject", "channel", "status", "lost", "seconds"} & known.keys()
    return "start" in known and bool(told) and ("key" in known or {"subject", "channel"} <= told)


def _with_channel(
    known: dict[str, str], places: Mapping[str, int], words: Words, look: Look
) -> dict[str, str]:
    """The columns known; a kind of ticket is the channel where several ways to write stand there.

    A *type* without a number of each may be that of anything.
    """
    kinds = [name for name in words.tickets["kind"] if name in places]
    kinds = [name for name in kinds if "key" in known or "contact" in name or "channel" in name]
    kind = next((name for name in kinds if _are_channels(look.texts(name), words)), "")
    known.pop("kind", None)
    return {"channel": kind} | known if kind else known


def _are_channels(texts: Collection[str], words: Words) -> bool:
    return len(texts) > 1 and all(text in words.channels for text in texts)


def _answered(known: Mapping[str, str], words: Words) -> Iterator[dict[str, Any]]:
    """What has to hold of a ticket that was handled: nothing says that it was missed."""
    for meaning, missed in (("lost", "yes"), ("status", "missed")):
        if meaning in known:
            yield {"column": known[meaning], "is": words.words[missed], "not": True}


def _left_out(known: Mapping[str, str], words: Words) -> list[dict[str, Any]]:
    heading = known.get("status")
    when = [[{"column": heading, "is": words.words["deleted"]}]]
    return [{"reason": "deleted", "when": when}] if heading else []


def _direction(known: Mapping[str, str], words: Words) -> dict[str, Any]:
    heading = known.get("direction")
    if heading is None:
        return {"always": "inbound"}
    return {way: [[{"column": heading, "is": words.words[way]}]] for way in WAYS}
